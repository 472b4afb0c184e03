/*
 * How well a plain linear classifier tells the two classes of some values
 * apart: logistic regression, cross-validated over groups, so that what is
 * scored was never trained on. For the controls of a report.
 *
 * Threads: as chap_fit_plain. Memory: about three times the values.
 */
#ifndef CHAP_REPORT_PROBE_H
#define CHAP_REPORT_PROBE_H

#include "eval/metrics.h"
#include "features/base/err.h"

#include <stddef.h>
#include <stdint.h>

#define CHAP_PROBE_FOLDS 5

struct chap_probe {
	const double *value; /* [n][width], row-major */
	size_t n;
	int width;
	uint32_t n_groups;
};

/*
 * Fills row[n].score with logits from folds that did not see the row's group;
 * row[n].positive and .group are given. Values are standardised on each
 * fold's training rows. CHAP_ERR_NOT_FOUND: a class has fewer groups than
 * folds, so nothing can be said. CHAP_ERR_MEMORY.
 */
enum chap_err chap_probe_run(const struct chap_probe *probe,
    struct chap_case *row, struct chap_error *err) CHAP_MUST_CHECK;

#endif
