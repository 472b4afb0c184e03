/*
 * How far chance alone could move a figure: bootstrap intervals over groups
 * (Efron 1979), and whether two systems judged on the same units differ.
 *
 * Cases of one group are alike (a family's lines, a component's authors), so
 * whole groups are drawn, never single cases: groups that hold a positive
 * case and those that do not apart, so that each sample has as many of
 * either. A draw is a weight for each group; no case is copied.
 *
 * Threads: no shared state. The same seed gives the same draws everywhere.
 * Memory: 8 bytes a group, and 8 a draw and figure.
 */
#ifndef CHAP_MEASURE_RESAMPLE_H
#define CHAP_MEASURE_RESAMPLE_H

#include "eval/metrics.h"
#include "eval/progress.h"
#include "eval/rng.h"
#include "features/base/err.h"

#include <stddef.h>
#include <stdint.h>

#define CHAP_DRAWS_HEADLINE 2000
#define CHAP_DRAWS 200

/*
 * Fills out[n_figures] from weighted cases; weight NULL: each case once. A
 * figure that is not defined is NaN.
 */
typedef void chap_figures_fn(const struct chap_case *row, size_t n,
    const uint32_t *weight, const void *context, double *out);

/* What is drawn from. */
struct chap_sample {
	const struct chap_case *row; /* [n], ordered as `figures` needs it */
	size_t n;
	uint32_t n_groups;
	uint32_t n_draws;
	uint64_t seed;
	chap_figures_fn *figures;
	const void *context;
	size_t n_figures;
	struct chap_progress
	    *progress; /* of draws (a comparison: twice); NULL */
};

/*
 * The 2.5th and 97.5th percentile of each figure into out[n_figures].
 * Undefined figures of a draw are left out; all undefined gives NaN.
 * CHAP_ERR_INVALID: no draws, no groups, or a case's group is out of range.
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_bootstrap(const struct chap_sample *sample,
    struct chap_interval *out) CHAP_MUST_CHECK;

/* A figure of two systems, and its difference. */
struct chap_difference {
	double a;
	double b;
	struct chap_interval interval; /* 95 %, of b - a: paired bootstrap */
	double p; /* two-sided, by randomization */
};

/*
 * Compares systems A and B on the same units. `sample` holds the cases of
 * both in one array, ordered as `figures` needs it: of a unit of group g,
 * A's case has group 2g and B's 2g + 1, so n_groups is even. Into
 * out[n_figures]: the interval of the difference when groups are drawn (the
 * same for both), and approximate randomization's p (Noreen 1989): how often
 * a difference as large comes about when each group's two outcomes are
 * handed to A and B by a coin; (1 + hits) / (1 + draws). Errors as above.
 */
enum chap_err chap_compare(const struct chap_sample *sample,
    struct chap_difference *out) CHAP_MUST_CHECK;

#endif
