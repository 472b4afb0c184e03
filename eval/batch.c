#include "eval/batch.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#define INPUT_BUFFER (256 * 1024)

enum chap_err
chap_batch_open(struct chap_batch *batch, const char *path, size_t max_lines,
    size_t max_line_bytes, struct chap_error *err)
{
	bool standard = strcmp(path, "-") == 0;
	gzFile file;

	errno = 0;
	file = standard ? gzdopen(dup(STDIN_FILENO), "rb") : gzopen(path, "rb");
	if (file == NULL)
		return chap_fail_at(err,
		    errno == ENOENT ? CHAP_ERR_NOT_FOUND : CHAP_ERR_IO, path, 0,
		    "cannot open: %s",
		    errno == 0 ? "out of memory" : strerror(errno));
	memset(batch, 0, sizeof(*batch));
	batch->file = file;
	batch->path = standard ? "standard input" : path;
	batch->max_lines = max_lines;
	batch->max_line_bytes = max_line_bytes;
	chap_buf_init(&batch->bytes, max_lines * (max_line_bytes + 1));
	batch->input = malloc(INPUT_BUFFER);
	batch->end = calloc(max_lines, sizeof(*batch->end));
	batch->line = calloc(max_lines, sizeof(*batch->line));
	batch->number = calloc(max_lines, sizeof(*batch->number));
	if (batch->input == NULL || batch->end == NULL || batch->line == NULL ||
	    batch->number == NULL) {
		chap_batch_close(batch);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	return CHAP_OK;
}

void
chap_batch_close(struct chap_batch *batch)
{
	if (batch->file != NULL)
		gzclose(batch->file);
	chap_buf_release(&batch->bytes);
	free(batch->input);
	free(batch->end);
	free(batch->line);
	free(batch->number);
	memset(batch, 0, sizeof(*batch));
}

static enum chap_err
refill(struct chap_batch *batch, struct chap_error *err)
{
	int code = Z_OK;
	const char *text;
	int n = gzread(batch->file, batch->input, INPUT_BUFFER);

	batch->input_at = 0;
	batch->input_len = n > 0 ? (size_t)n : 0;
	if (n >= 0)
		return CHAP_OK;
	text = gzerror(batch->file, &code);
	return chap_fail_at(err, CHAP_ERR_IO, batch->path, 0, "cannot read: %s",
	    code == Z_ERRNO ? strerror(errno) : text);
}

/*
 * Appends one line without its end to bytes, cut to max_line_bytes + 1.
 * *got is false at the end of the file.
 */
static enum chap_err
read_line(struct chap_batch *batch, bool *got, struct chap_error *err)
{
	size_t room = batch->max_line_bytes + 1;

	*got = false;
	for (;;) {
		const unsigned char *start, *newline;
		enum chap_err rc;
		size_t n;

		if (batch->input_at == batch->input_len) {
			rc = refill(batch, err);
			if (rc != CHAP_OK || batch->input_len == 0)
				return rc;
		}
		*got = true;
		start = batch->input + batch->input_at;
		n = batch->input_len - batch->input_at;
		newline = memchr(start, '\n', n);
		if (newline != NULL)
			n = (size_t)(newline - start);
		batch->input_at += n + (newline != NULL);
		if (n > room)
			n = room;
		if (chap_buf_add(&batch->bytes, start, n) != CHAP_OK)
			return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		room -= n;
		if (newline != NULL)
			return CHAP_OK;
	}
}

enum chap_err
chap_batch_next(struct chap_batch *batch, struct chap_error *err)
{
	size_t start = 0;

	batch->n = 0;
	chap_buf_reset(&batch->bytes);
	while (batch->n < batch->max_lines) {
		size_t before = batch->bytes.len;
		bool got;
		enum chap_err rc = read_line(batch, &got, err);

		if (rc != CHAP_OK)
			return rc;
		if (!got)
			break;
		batch->n_read++;
		if (batch->bytes.len == before)
			continue; /* empty */
		batch->number[batch->n] = batch->n_read;
		batch->end[batch->n++] = batch->bytes.len;
	}
	for (size_t i = 0; i < batch->n; i++) {
		batch->line[i] = chap_span_cut(
		    chap_buf_span(&batch->bytes), start, batch->end[i]);
		start = batch->end[i];
	}
	return CHAP_OK;
}
