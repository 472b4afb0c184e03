/*
 * How good a set of scores or flags is. Pure functions over rows; floating
 * point is allowed here, as nothing of it reaches a verdict.
 *
 * A figure that is not defined (a ratio of nothing to nothing) is NaN.
 *
 * A case is a unit of judgement (a conversation, a pair, an author) and what
 * was said of it. It belongs to a group: a family, or a component of the
 * graph of authors. Where a function takes `weight`, row i counts
 * weight[row[i].group] times; NULL: each row once. So a bootstrap over groups
 * (measure/resample.h) changes weights and copies no rows.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_METRICS_H
#define CHAP_EVAL_METRICS_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct chap_case {
	double score; /* higher: more likely positive; not NaN */
	uint32_t group;
	bool positive;
	bool flagged; /* a positive: with the right suspect */
	bool wrong_side; /* a positive: flagged with another suspect */
	bool hard_negative;
	uint32_t delay; /* messages up to the flag and with it; 0: no flag */
	uint32_t days; /* on which the unit had messages */
};

/*
 * A positive that was flagged on the wrong side only is a miss and a false
 * flag: it counts in fn and in fp. Benign rows are in fp or tn.
 */
struct chap_confusion {
	double tp;
	double fp;
	double fn;
	double tn;
};

struct chap_interval {
	double low;
	double high;
};

/* Sets flagged = score >= threshold and clears wrong_side. */
void chap_metrics_threshold(struct chap_case *row, size_t n, double threshold);

struct chap_confusion chap_metrics_confusion(
    const struct chap_case *row, size_t n, const uint32_t *weight);

double chap_metrics_precision(const struct chap_confusion *c);
double chap_metrics_recall(const struct chap_confusion *c);

/*
 * (1 + b^2) tp / ((1 + b^2) tp + b^2 fn + fp) (van Rijsbergen 1979): below 1,
 * b weighs precision more than recall.
 */
double chap_metrics_f(const struct chap_confusion *c, double b);

/* Highest score first, as the two areas below need it. */
void chap_metrics_sort(struct chap_case *row, size_t n);

/*
 * Area under the ROC curve of sorted rows: how often a positive scores above
 * a negative, a tie counting half (Hanley and McNeil 1982).
 */
double chap_metrics_roc_auc(
    const struct chap_case *row, size_t n, const uint32_t *weight);

/*
 * Average precision of sorted rows: precision at each score that is reached,
 * weighted by the recall gained there; rows of one score count together.
 */
double chap_metrics_pr_auc(
    const struct chap_case *row, size_t n, const uint32_t *weight);

/*
 * Wilson's interval (1927) of the proportion hits / n at z standard
 * deviations (1.96: 95 %). n = 0: 0 to 1.
 */
struct chap_interval chap_metrics_wilson(double hits, double n, double z);

#endif
