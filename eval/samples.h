/*
 * What a model is trained on: the features of pairs at moments of their
 * conversations, taken from messages as they stream through an engine.
 *
 * A moment is taken when a message shows a signal, and when the number of
 * messages so far is a power of two: so the model learns from beginnings as
 * much as from ends. The suspect of a positive conversation counts as one
 * only once two of its tactic-bearing lines were said; before that its
 * moments are left out, because nobody could know.
 *
 * Threads: one at a time. Memory: 4 bytes a feature and 2 sides a moment.
 */
#ifndef CHAP_EVAL_SAMPLES_H
#define CHAP_EVAL_SAMPLES_H

#include "classifier/chaperone.h"
#include "classifier/train/fit.h"
#include "eval/source.h"
#include "eval/tally.h"
#include "features/base/err.h"

#include <stdint.h>

/* Of a validation conversation: which side of which one a row is. */
struct chap_moment {
	uint32_t conversation; /* index of the truth's row */
	bool suspect_side;
};

struct chap_samples {
	struct chap_rows train;
	struct chap_rows validation; /* to calibrate and to choose by */
	struct chap_rows moments; /* every message of validation */
	struct chap_moment *moment; /* [moments.n] */
	size_t moment_size;
	size_t n_conversations[2]; /* train, validation */
};

/*
 * Streams the files through an engine with a blank model; `source` NULL: JSON
 * lines by pair. Conversations with split "validation" in the truth calibrate,
 * "test" ones are left out, all others train; where the truth has no splits,
 * every fifth by hash calibrates. *err names file and line.
 */
enum chap_err chap_samples_read(struct chap_samples *out,
    struct chap_tally *truth, const struct chap_source *source,
    const char *lexicons, char *const *path, int n_paths,
    struct chap_hash128 *lexicon_hash, struct chap_error *err) CHAP_MUST_CHECK;

void chap_samples_release(struct chap_samples *samples);

#endif
