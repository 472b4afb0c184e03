/*
 * What figures of a corpus mean on a platform, where one pair in thousands is
 * what is looked for and not one in three. Benign and positive cases are
 * weighed anew so that the stated prior holds; the corpus' benign cases are
 * taken for the platform's benign pairs, which is an assumption and should be
 * said wherever these figures stand.
 *
 * A pair that talks on a day is what is counted: "alerts per 10,000" are
 * those raised among 10,000 pairs that talk on one day. A case's `days` are
 * its exposure (0 counts as 1), and it raises one alert at most.
 *
 * Threads: no shared state. Weights and undefined figures: eval/metrics.h.
 */
#ifndef CHAP_MEASURE_BASE_RATE_H
#define CHAP_MEASURE_BASE_RATE_H

#include "eval/metrics.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_PRIOR 0.0001 /* 1 in 10,000, unless another is stated */
#define CHAP_ALERTS_PER 10000.0

/*
 * Precision if a share `prior` of cases is positive: flags of positives,
 * right or wrong side, and of benign cases weighed by it. NaN: nothing is
 * flagged, or a class is missing.
 */
double chap_base_precision(const struct chap_case *row, size_t n,
    const uint32_t *weight, double prior);

/*
 * Alerts per 10,000 pairs a day at that prior; without positives, of the benign
 * pairs alone. NaN: there are no benign cases.
 */
double chap_base_alerts(const struct chap_case *row, size_t n,
    const uint32_t *weight, double prior);

/*
 * The share of positives among the k cases with the highest scores, sorted
 * rows; of cases with one score as many as fit, in proportion. NaN: k is 0 or
 * over n.
 */
double chap_base_precision_at(const struct chap_case *row, size_t n, size_t k);

/* A threshold and what it would give. */
struct chap_operating {
	double threshold; /* score at or above which a case is flagged */
	double recall;
	double precision; /* at the prior */
	double alerts; /* per 10,000 pairs a day at the prior */
	double false_flags; /* benign cases of the corpus at or above it */
	bool beyond; /* none of the corpus' benign cases is: a guess */
};

/*
 * All thresholds between neighbouring scores of sorted rows, highest first,
 * into out[n + 1] (a threshold in the middle between two scores; the first is
 * above them all). Returns how many; 0: there are no benign cases. Without
 * positives recall and precision are NaN. Flags on the
 * wrong side are not counted: at a low prior they weigh nothing.
 */
size_t chap_base_sweep(const struct chap_case *row, size_t n, double prior,
    struct chap_operating *out);

/*
 * Of a sweep, the lowest threshold with at most so many alerts; NULL: none,
 * even above all scores (never, if n > 0).
 */
const struct chap_operating *chap_base_for_alerts(
    const struct chap_operating *sweep, size_t n, double alerts);

/* Of a sweep, the lowest threshold with at least that precision, or NULL. */
const struct chap_operating *chap_base_for_precision(
    const struct chap_operating *sweep, size_t n, double precision);

#endif
