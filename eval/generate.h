/*
 * The synthetic corpus: plans which families talk when and who speaks in
 * them, composes the conversations, and writes messages and truth as JSON
 * lines (eval/README.md). Everything follows from the seed; memory is
 * bounded by the conversations that are under way at the same time.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_GENERATE_H
#define CHAP_EVAL_GENERATE_H

#include "eval/family.h"

#include <stdint.h>

#define CHAP_GENERATE_PAIRS_MAX 1000000
#define CHAP_GENERATE_POSITIVE_PERCENT 35

enum chap_order {
	CHAP_ORDER_ONLINE, /* all conversations mixed, by time */
	CHAP_ORDER_CONVERSATION, /* one after the other */
};

struct chap_generate_options {
	uint64_t seed;
	uint32_t n_pairs; /* conversations; 1 to CHAP_GENERATE_PAIRS_MAX */
	unsigned splits; /* bit i for enum chap_split i; 0: all */
	enum chap_order order;
};

/*
 * Where lines go; each ends with '\n' and lives for the call only. `truth`
 * may be NULL. What they return other than CHAP_OK ends the generation.
 */
struct chap_generate_sink {
	enum chap_err (*message)(void *context, struct chap_span line);
	enum chap_err (*truth)(void *context, struct chap_span line);
	void *context;
};

/*
 * CHAP_ERR_INVALID: n_pairs out of range; CHAP_ERR_NOT_FOUND: the splits
 * hold no positive or no benign family; CHAP_ERR_MEMORY; a sink's error.
 */
enum chap_err chap_generate(const struct chap_family_set *families,
    const struct chap_generate_options *options,
    const struct chap_generate_sink *sink,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
