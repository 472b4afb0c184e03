/*
 * Logistic regression whose weights keep within bounds: the convex problem
 * that liblinear's L2R_LR solves,
 *
 *	w'w / 2 + cost * sum of loss(row),    least <= w <= most,
 *
 * by projected Newton steps (Bertsekas 1982, "Projected Newton methods for
 * optimization problems with simple constraints"). Without bounds it gives
 * liblinear's weights. Offline only.
 *
 * Threads: one fit at a time in a thread (watch.h).
 */
#ifndef CHAP_TRAIN_BOUNDED_H
#define CHAP_TRAIN_BOUNDED_H

#include "classifier/train/fit.h"

/* The bias last; least <= most, infinite where there is no bound. */
#define CHAP_BOUNDED_WIDTH (CHAP_N_FEATURES + 1)

struct chap_bounds {
	double least[CHAP_BOUNDED_WIDTH];
	double most[CHAP_BOUNDED_WIDTH];
};

/*
 * The one optimum, into weight[CHAP_BOUNDED_WIDTH]; the bias is regularised
 * like a weight, as liblinear's. Of `options` cost and positive_weight count.
 * CHAP_ERR_INVALID: a class is missing.
 */
enum chap_err chap_fit_bounded(const struct chap_rows *rows,
    const struct chap_fit_options *options, const struct chap_bounds *bounds,
    double *weight, struct chap_error *err) CHAP_MUST_CHECK;

#endif
