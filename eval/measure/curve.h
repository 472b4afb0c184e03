/*
 * Curves to look at: points of sorted cases, thinned so that no two that are
 * kept are closer than a two-hundredth of the axis in both directions.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_MEASURE_CURVE_H
#define CHAP_MEASURE_CURVE_H

#include "eval/metrics.h"

#include <stddef.h>

#define CHAP_CURVE_MAX 1200 /* points; what comes after is cut to the last */

struct chap_curve_point {
	double x;
	double y;
	double threshold;
};

/*
 * Both return the number of points in out[CHAP_CURVE_MAX]; 0: a class that
 * they need is missing. ROC: x the share of benign cases at or above each
 * threshold, y of positives, from (0, 0). Precision and recall: x recall, y
 * precision, highest threshold first.
 */
size_t chap_curve_roc(const struct chap_case *row, size_t n,
    struct chap_curve_point out[CHAP_CURVE_MAX]);
size_t chap_curve_pr(const struct chap_case *row, size_t n,
    struct chap_curve_point out[CHAP_CURVE_MAX]);

#endif
