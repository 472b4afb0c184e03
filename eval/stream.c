#include "eval/stream.h"

#include "classifier/encoding/json.h"
#include "classifier/engine_parts.h"
#include "classifier/lines.h"
#include "eval/progress.h"

#include <stdlib.h>

#define OUT_MAX_BYTES ((size_t)256 << 20)

static void
observe(void *context, size_t message, const struct chap_work *work,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES])
{
	const struct chap_stream *s = context;

	(void)value;
	if (s->shows != NULL)
		s->shows[message] |=
		    (work->event.signals & CHAP_RISK_SIGNALS) != 0;
	if (s->baseline != NULL)
		chap_baseline_observe(s->baseline, message, work, target);
}

/* The engine has read the batch; the baseline judges it. */
static enum chap_err
judge(const struct chap_stream *s, size_t n, struct chap_verdict *verdict,
    struct chap_error *err)
{
	enum chap_err rc;

	if (s->baseline == NULL)
		return CHAP_OK;
	rc = chap_baseline_judge(s->baseline, verdict, n);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory for the baseline");
	for (size_t i = 0; i < n && s->shows != NULL; i++)
		s->shows[i] = s->baseline->opinion[i].judged &&
		    s->baseline->opinion[i].shows;
	return CHAP_OK;
}

static enum chap_err
score_batch(const struct chap_stream *s, const struct chap_batch *batch,
    struct chap_verdict *verdict, struct chap_buf *out, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	if (s->before != NULL)
		rc = s->before(s->context, batch, err);
	if (rc != CHAP_OK)
		return rc;
	if (s->shows != NULL)
		memset(s->shows, 0, batch->n * sizeof(*s->shows));
	if (s->baseline != NULL)
		chap_baseline_begin(s->baseline);
	chap_buf_reset(out);
	rc = chap_engine_score_lines(s->engine, batch->unit, batch->line,
	    batch->n, 0, s->no_lines ? NULL : out, verdict);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory for verdicts");
	rc = judge(s, batch->n, verdict, err);
	if (rc == CHAP_OK && s->after != NULL)
		rc = s->after(
		    s->context, batch, verdict, chap_buf_span(out), err);
	return rc;
}

/* All batches of an open file. */
static enum chap_err
run(const struct chap_stream *s, struct chap_batch *batch,
    struct chap_verdict *verdict, struct chap_progress *progress,
    struct chap_error *err)
{
	struct chap_buf out;
	enum chap_err rc;

	chap_buf_init(&out, OUT_MAX_BYTES);
	do {
		rc = chap_batch_next(batch, err);
		if (rc == CHAP_OK && batch->n > 0)
			rc = score_batch(s, batch, verdict, &out, err);
		chap_progress_at(progress, chap_batch_offset(batch));
	} while (rc == CHAP_OK && batch->n > 0);
	chap_buf_release(&out);
	return rc;
}

enum chap_err
chap_stream_file(
    const struct chap_stream *s, const char *path, struct chap_error *err)
{
	struct chap_verdict *verdict =
	    calloc(CHAP_STREAM_LINES, sizeof(*verdict));
	struct chap_progress progress = {.what = NULL};
	bool watches = s->shows != NULL || s->baseline != NULL;
	struct chap_batch batch;
	enum chap_err rc;

	if (verdict == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = chap_source_open(&batch, s->source, path, CHAP_STREAM_LINES, err);
	if (rc == CHAP_OK) {
		if (watches)
			chap_engine_observe(s->engine, 0, observe, (void *)s);
		if (s->what != NULL)
			chap_progress_begin(
			    &progress, s->what, chap_progress_file_bytes(path));
		rc = run(s, &batch, verdict, &progress, err);
		chap_progress_end(&progress);
		if (watches)
			chap_engine_observe(s->engine, 0, NULL, NULL);
		chap_batch_close(&batch);
	}
	free(verdict);
	return rc;
}
