/*
 * Counts over verdicts, for /metrics: how risks are distributed, which shows
 * a model or a chat that drifts; why messages were not scored; which reasons
 * raised a pair. No id, no text.
 *
 * Threads: one at a time; a plain value, to be copied.
 */
#ifndef CHAP_SERVER_VERDICT_COUNTS_H
#define CHAP_SERVER_VERDICT_COUNTS_H

#include "classifier/chaperone.h"

#include <stddef.h>
#include <stdint.h>

#define CHAP_RISK_BOUNDS 9
#define CHAP_UNSCORED_CLASSES 15
#define CHAP_REASONS_COUNTED 128

struct chap_reason_count {
	const char *name; /* static */
	uint64_t n;
};

struct chap_verdict_counts {
	uint64_t n_risk[CHAP_RISK_BOUNDS + 1]; /* up to each bound; past all */
	uint64_t risk_sum_micro;
	uint64_t n_level[CHAP_N_LEVELS]; /* of scored messages */
	uint64_t n_limited; /* scored with limited confidence */
	uint64_t n_unscored[CHAP_UNSCORED_CLASSES];
	/* of verdicts that raised a pair's level; "other" is left out */
	struct chap_reason_count reason[CHAP_REASONS_COUNTED];
	size_t n_reasons;
};

/* The i-th bound of risk, ascending, inclusive, in millionths. */
uint32_t chap_risk_bound_micro(size_t i);

/* Which of CHAP_RISK_BOUNDS + 1 it falls into. */
size_t chap_risk_bucket(int32_t risk_micro);

/* "text", "at", …: the field that an error names; "other" is the last. */
const char *chap_unscored_class(size_t i);

void chap_verdict_counts_add(
    struct chap_verdict_counts *counts, const struct chap_verdict *verdict);

#endif
