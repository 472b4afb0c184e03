/*
 * Which system is evaluated: chaperone with a model bundle, or one of the two
 * baselines (eval/baseline/baseline.h), fitted first on conversations that are
 * not judged.
 *
 * Threads: one at a time. Ownership: the system owns its engine and baseline.
 */
#ifndef CHAP_EVAL_SYSTEM_H
#define CHAP_EVAL_SYSTEM_H

#include "classifier/chaperone.h"
#include "eval/baseline/baseline.h"
#include "eval/source.h"
#include "eval/tally.h"
#include "features/base/err.h"

enum chap_system_kind {
	CHAP_SYSTEM_CHAPERONE,
	CHAP_SYSTEM_KEYWORDS,
	CHAP_SYSTEM_TFIDF,
};

struct chap_system_options {
	enum chap_system_kind kind;
	const char *train; /* messages; NULL: those that are judged */
	const char *train_truth; /* of `train`; NULL: the truth itself */
};

struct chap_system {
	struct chap_engine *engine;
	struct chap_baseline *baseline; /* NULL: the engine judges */
};

/* "chaperone", "keywords", "tfidf" */
const char *chap_system_name(enum chap_system_kind kind);

/*
 * Takes --system, --train or --train-truth. 0: taken; 1: not one of them; -1: a
 * wrong value, and it was said which.
 */
int chap_system_option(
    struct chap_system_options *options, const char *name, const char *value);

/*
 * Makes the system that judges `messages`, whose truth is `tally`. A baseline
 * is fitted on options->train; without one on the rows of the tally with the
 * split train, calibrated on validation, and the tally is cut down to its test
 * rows (chap_tally_only): where it has no splits that is CHAP_ERR_INVALID.
 * *out owns nothing after a failure. Errors of chap_engine_new, learn.h.
 */
enum chap_err chap_system_make(struct chap_system *out,
    const struct chap_system_options *options,
    const struct chap_engine_options *engine, const struct chap_source *source,
    struct chap_tally *tally, const char *messages,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_system_release(struct chap_system *system);

/* Rows for getopt_long and lines for the usage text. */
#define CHAP_SYSTEM_LONG_OPTIONS \
	{"system", required_argument, NULL, 'S'}, \
	    {"train", required_argument, NULL, 'R'}, \
	{ \
		"train-truth", required_argument, NULL, 'U' \
	}
#define CHAP_SYSTEM_USAGE \
	"  --system NAME     chaperone (default), or a baseline that is fitted\n" \
	"                    first: keywords, tfidf\n" \
	"  --train FILE      messages to fit it on; without it: splits train\n" \
	"                    and validation, and test is judged\n" \
	"  --train-truth FILE  the truth of --train (default: --truth)\n"

#endif
