#include "eval/stream.h"

#include "classifier/encoding/json.h"
#include "classifier/lines.h"

#include <stdlib.h>

#define OUT_MAX_BYTES ((size_t)256 << 20)

static enum chap_err
score_batch(const struct chap_stream *s, const struct chap_batch *batch,
    struct chap_verdict *verdict, struct chap_buf *out, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	if (s->before != NULL)
		rc = s->before(s->context, batch, err);
	if (rc != CHAP_OK)
		return rc;
	chap_buf_reset(out);
	rc = chap_engine_score_lines(
	    s->engine, 0, batch->line, batch->n, 0, out, verdict);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory for verdicts");
	if (s->after != NULL)
		rc = s->after(
		    s->context, batch, verdict, chap_buf_span(out), err);
	return rc;
}

enum chap_err
chap_stream_file(
    const struct chap_stream *s, const char *path, struct chap_error *err)
{
	struct chap_verdict *verdict =
	    calloc(CHAP_STREAM_LINES, sizeof(*verdict));
	struct chap_batch batch;
	struct chap_buf out;
	enum chap_err rc;

	if (verdict == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = chap_batch_open(
	    &batch, path, CHAP_STREAM_LINES, CHAP_LINE_MAX_BYTES, err);
	if (rc == CHAP_OK) {
		chap_buf_init(&out, OUT_MAX_BYTES);
		do {
			rc = chap_batch_next(&batch, err);
			if (rc == CHAP_OK && batch.n > 0)
				rc = score_batch(s, &batch, verdict, &out, err);
		} while (rc == CHAP_OK && batch.n > 0);
		chap_buf_release(&out);
		chap_batch_close(&batch);
	}
	free(verdict);
	return rc;
}
