/*
 * Fits the linear model: logistic regression within bounds (bounded.h), which
 * keep signs sane and risk signals heard, calibrated by Platt's method on rows
 * that the weights have not seen. Offline only: floating point is allowed here,
 * what comes out is fixed-point.
 *
 * Threads: one fit at a time in a process (liblinear's messages go through
 * one global hook).
 */
#ifndef CHAP_TRAIN_FIT_H
#define CHAP_TRAIN_FIT_H

#include "classifier/model.h"
#include "features/base/err.h"

#include <stdbool.h>
#include <stddef.h>

/* One side of one pair at one moment. */
struct chap_row {
	int32_t value[CHAP_N_FEATURES]; /* Q10 */
	int label; /* 1: this side is the suspect of a positive pair */
};

struct chap_rows {
	struct chap_row *row; /* [n], owned */
	size_t n;
	size_t size;
};

/* Appends a copy. CHAP_ERR_MEMORY. */
enum chap_err chap_rows_add(struct chap_rows *rows,
    const int32_t value[CHAP_N_FEATURES], int label) CHAP_MUST_CHECK;

void chap_rows_release(struct chap_rows *rows);

struct chap_fit_options {
	double cost; /* liblinear's C; above 0 */
	double positive_weight; /* of label 1 against label 0; above 0 */
	bool behaviour; /* rows of sign 0 get a weight too */
	const bool *without; /* [CHAP_N_FEATURES] rows of weight 0; or NULL */
};

/*
 * Weights and bias from `train`, calibration and base rate from `calibrate`;
 * thresholds
 * and name of *model are left as they are. The fit keeps to the signs of the
 * feature table: a row that would need the wrong one has weight 0, and
 * *n_removed says how many have. Risk signals past access and trust, but for
 * rows left out, are worth half a raw logit at least. CHAP_ERR_INVALID: a class
 * is missing. CHAP_ERR_MEMORY.
 */
enum chap_err chap_fit(const struct chap_rows *train,
    const struct chap_rows *calibrate, const struct chap_fit_options *options,
    struct chap_model *model, int *n_removed,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Rows of which most columns are 0. */
struct chap_sparse {
	size_t n;
	uint32_t width; /* columns */
	const size_t *start; /* [n + 1]: row i is [start[i], start[i + 1]) */
	const uint32_t *column; /* ascending within a row */
	const float *value;
	const int8_t *label; /* 0, 1; below 0: the row is left out */
};

/*
 * L2-regularised logistic regression into weight[width + 1], the bias last.
 * Errors as above.
 */
enum chap_err chap_fit_sparse(const struct chap_sparse *rows, double cost,
    double *weight, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * A plain L2-regularised logistic regression, for controls and probes of a
 * corpus: of x[n * width], row-major, and label[n] (0, 1) into
 * weight[width + 1], the bias last; positive means label 1. The values should
 * be of similar size. Errors as chap_fit.
 */
enum chap_err chap_fit_plain(const double *x, const unsigned char *label,
    size_t n, int width, double cost, double *weight,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
