/*
 * Where a flag begins: the threshold that is best on conversations whose truth
 * is known. Used for the system's levels and for the baselines alike.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_THRESHOLD_H
#define CHAP_EVAL_THRESHOLD_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_PEAK_NONE INT64_MIN

/* A conversation: its highest logit on either side. */
struct chap_peak {
	int64_t right; /* of a positive's suspect; or CHAP_PEAK_NONE */
	int64_t wrong; /* of anybody else, likewise */
	bool positive;
	bool seen; /* it had messages; else it does not count */
};

/* Conversations at a threshold: a flag on the wrong side is false. */
struct chap_flag_counts {
	double hits;
	double misses;
	double false_flags;
	double benign;
};

struct chap_flag_counts
chap_threshold_count(const struct chap_peak *peak, size_t n, int64_t threshold);

/* F0.5 of these counts (metrics.h); NaN where it is not defined. */
double chap_threshold_f_half(const struct chap_flag_counts *counts);

/*
 * The threshold with the best F0.5 among those with at most `false_most` false
 * flags for each benign conversation (INFINITY: any). It lies in the middle
 * between two neighbouring peaks; of equally good gaps the widest is taken, as
 * it keeps the most distance; where no gap will do, it is above all peaks.
 * n log n. CHAP_ERR_MEMORY; CHAP_ERR_INVALID: no peak at all.
 */
enum chap_err chap_threshold_best(const struct chap_peak *peak, size_t n,
    double false_most, int64_t *out) CHAP_MUST_CHECK;

#endif
