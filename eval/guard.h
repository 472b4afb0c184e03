/*
 * The guard set: conversations that neither trained nor calibrated a model
 * (split "test" of the truth), on which a new model must not do worse than
 * the one it would follow.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_EVAL_GUARD_H
#define CHAP_EVAL_GUARD_H

#include "classifier/model.h"
#include "eval/source.h"
#include "features/base/err.h"

/* Of conversations, at `review`. */
struct chap_guard {
	double n;
	double recall;
	double false_rate; /* of benign ones flagged */
	double f_half;
};

/*
 * Measures a model on the guard's rows of the truth. CHAP_ERR_NOT_FOUND: the
 * truth has none; errors of tally.h, stream.h, chap_engine_new.
 */
enum chap_err chap_guard_measure(struct chap_guard *out,
    const struct chap_model *model, const char *lexicons,
    const struct chap_source *source, const char *truth, char *const *path,
    int n_paths, struct chap_error *err) CHAP_MUST_CHECK;

#endif
