/*
 * Components into folds: none is torn, so that nobody's conversations stand on
 * both sides of a split. Those with a positive conversation are dealt first,
 * each to the fold with the fewest positive conversations, then the others,
 * each to the one with the fewest conversations; larger components first,
 * equal ones by lot of the seed and their name. So the folds do not depend on
 * the order of the corpus.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_FOLDS_H
#define CHAP_EVAL_FOLDS_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdint.h>

#define CHAP_FOLDS_MAX 100

struct chap_fold_component {
	struct chap_span name; /* borrowed */
	uint32_t n; /* conversations */
	uint32_t n_positive;
	uint32_t fold; /* out */
};

/*
 * Sets the fold of each, 0 … n_folds - 1; 2 <= n_folds <= CHAP_FOLDS_MAX.
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_folds_deal(struct chap_fold_component *component, size_t n,
    unsigned n_folds, uint64_t seed) CHAP_MUST_CHECK;

#endif
