/*
 * Fits a baseline: on the conversations of the split `train`, calibrated and
 * thresholded on `validation`; `test` ones are passed over. The files are read
 * twice.
 *
 * Threads: one at a time (liblinear's messages go through one global hook).
 */
#ifndef CHAP_EVAL_LEARN_H
#define CHAP_EVAL_LEARN_H

#include "eval/baseline/baseline.h"
#include "eval/source.h"

/*
 * `baseline` is fresh. Rows of the truth without a split get one as
 * chap_tally_default_splits says. *out is fit for scoring any corpus.
 * CHAP_ERR_INVALID: a class is missing in train or validation; errors of
 * stream.h, svm.h.
 */
enum chap_err chap_baseline_learn(struct chap_baseline *baseline,
    struct chap_tally *truth, const struct chap_source *source,
    const char *lexicons, char *const *path, int n_paths,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
