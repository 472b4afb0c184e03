/*
 * A linear support vector machine over sparse rows, by liblinear's primal
 * solver (L2-regularised squared hinge loss; Fan et al. 2008): the baseline
 * that the system is compared with. Offline only. It stands here because
 * liblinear's header has this one room.
 *
 * Threads: one fit at a time in a process, as fit.h.
 */
#ifndef CHAP_TRAIN_SVM_H
#define CHAP_TRAIN_SVM_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A value that is not 0; columns ascend within a row. */
struct chap_svm_cell {
	uint32_t column;
	float value;
};

struct chap_svm_rows {
	const struct chap_svm_cell *cell;
	const size_t *end; /* [n]: row i is cell[end[i - 1] … end[i] - 1] */
	const bool *positive; /* [n] */
	size_t n;
	uint32_t n_columns;
};

/*
 * weight[n_columns] and *bias (regularised like a weight): above 0 speaks for
 * positive. `cost` > 0. CHAP_ERR_INVALID: a class is missing, or too many rows
 * or columns for liblinear. CHAP_ERR_MEMORY.
 */
enum chap_err chap_svm_train(const struct chap_svm_rows *rows, double cost,
    double *weight, double *bias, struct chap_error *err) CHAP_MUST_CHECK;

#endif
