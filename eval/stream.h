/*
 * A file of message lines through an engine, batch by batch: the loop that
 * scoring, explaining, evaluating and training share.
 *
 * Threads: one at a time. Memory: a batch of lines and their verdicts.
 */
#ifndef CHAP_EVAL_STREAM_H
#define CHAP_EVAL_STREAM_H

#include "classifier/chaperone.h"
#include "eval/baseline/baseline.h"
#include "eval/batch.h"
#include "eval/source.h"
#include "features/base/err.h"

#include <stdbool.h>

#define CHAP_STREAM_LINES CHAP_BASELINE_BATCH /* of a batch, at most */

/* Either callback may be NULL; an error ends the stream. */
struct chap_stream {
	struct chap_engine *engine;
	/* sees the lines before they are scored */
	enum chap_err (*before)(void *context, const struct chap_batch *batch,
	    struct chap_error *err);
	/* then verdict[batch->n], and `lines`, the same as JSON lines */
	enum chap_err (*after)(void *context, const struct chap_batch *batch,
	    const struct chap_verdict *verdict, struct chap_span lines,
	    struct chap_error *err);
	void *context;
	const struct chap_source *source; /* NULL: JSON lines, by pair */
	struct chap_baseline *baseline; /* judges in the engine's place; NULL */
	bool *shows; /* [CHAP_STREAM_LINES], see below; or NULL */
	bool no_lines; /* `lines` is not wanted: it is empty */
	const char *what; /* of the progress line; NULL: none is shown */
};

/*
 * `shows`, for `after`: whether a message showed a risk signal itself (to the
 * baseline: counted for a flag). Whoever wants it, or has a baseline, leaves
 * the engine's observer alone and has one thread.
 */

/* Errors of chap_batch_open, of the callbacks, CHAP_ERR_MEMORY. */
enum chap_err chap_stream_file(const struct chap_stream *stream,
    const char *path, struct chap_error *err) CHAP_MUST_CHECK;

#endif
