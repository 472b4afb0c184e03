#include "eval/batch.h"

#include "features/base/hash.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#define INPUT_BUFFER (256 * 1024)

/* All but where the lines come from. */
static enum chap_err
make(struct chap_batch *batch, const char *path, size_t max_lines,
    size_t max_line_bytes, struct chap_error *err)
{
	memset(batch, 0, sizeof(*batch));
	batch->path = path;
	batch->max_lines = max_lines;
	batch->max_line_bytes = max_line_bytes;
	chap_buf_init(&batch->bytes, max_lines * (max_line_bytes + 1));
	batch->input = malloc(INPUT_BUFFER);
	batch->end = calloc(max_lines, sizeof(*batch->end));
	batch->line = calloc(max_lines, sizeof(*batch->line));
	batch->number = calloc(max_lines, sizeof(*batch->number));
	if (batch->input != NULL && batch->end != NULL && batch->line != NULL &&
	    batch->number != NULL)
		return CHAP_OK;
	chap_batch_close(batch);
	return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
}

enum chap_err
chap_batch_open(struct chap_batch *batch, const char *path, size_t max_lines,
    size_t max_line_bytes, struct chap_error *err)
{
	bool standard = strcmp(path, "-") == 0;
	enum chap_err rc;
	gzFile file;

	errno = 0;
	file = standard ? gzdopen(dup(STDIN_FILENO), "rb") : gzopen(path, "rb");
	if (file == NULL)
		return chap_fail_at(err,
		    errno == ENOENT ? CHAP_ERR_NOT_FOUND : CHAP_ERR_IO, path, 0,
		    "cannot open: %s",
		    errno == 0 ? "out of memory" : strerror(errno));
	rc = make(batch, standard ? "standard input" : path, max_lines,
	    max_line_bytes, err);
	if (rc == CHAP_OK)
		batch->file = file;
	else
		gzclose(file);
	return rc;
}

enum chap_err
chap_batch_open_feed(struct chap_batch *batch, const char *path,
    const struct chap_batch_feed *feed, size_t max_lines, size_t max_line_bytes,
    struct chap_error *err)
{
	enum chap_err rc = make(batch, path, max_lines, max_line_bytes, err);

	if (rc == CHAP_OK)
		batch->feed = *feed;
	else
		feed->close(feed->context);
	return rc;
}

void
chap_batch_close(struct chap_batch *batch)
{
	if (batch->file != NULL)
		gzclose(batch->file);
	if (batch->feed.close != NULL)
		batch->feed.close(batch->feed.context);
	chap_buf_release(&batch->bytes);
	free(batch->input);
	free(batch->end);
	free(batch->line);
	free(batch->number);
	memset(batch, 0, sizeof(*batch));
}

void
chap_batch_end(struct chap_batch *batch, uint64_t number)
{
	batch->number[batch->n] = number;
	batch->end[batch->n++] = batch->bytes.len;
}

uint64_t
chap_batch_offset(const struct chap_batch *batch)
{
	long at;

	if (batch->file == NULL)
		return batch->feed.offset(batch->feed.context);
	at = (long)gzoffset(batch->file);
	return at < 0 ? 0 : (uint64_t)at;
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

/* The hash of a line's conversation; 0: it has none, or is no JSON. */
static uint64_t
unit_of(struct chap_span line)
{
	json_t *object = json_loadb(line.ptr, line.len, 0, NULL);
	const json_t *unit = json_object_get(object, "conversation");
	uint64_t hash = 0;

	if (json_is_string(unit)) {
		hash = chap_hash64((struct chap_span){json_string_value(unit),
		                       json_string_length(unit)},
		    0);
		hash += hash == 0;
	}
	json_decref(object);
	return hash;
}

/* The line that ended the last batch begins this one. */
static void
take_waiting(struct chap_batch *batch)
{
	size_t n = batch->n_waiting;
	size_t at = batch->bytes.len - n;

	chap_buf_reset(&batch->bytes);
	if (n > 0) /* lines came before it: the reset left it alone */
		memmove(batch->bytes.ptr, batch->bytes.ptr + at, n);
	batch->bytes.len = n;
	batch->n_waiting = 0;
	batch->unit = batch->next_unit;
	if (n > 0)
		chap_batch_end(batch, batch->n_read);
}

/* Does the line from `start` on belong to this batch? Else it waits. */
static bool
belongs(struct chap_batch *batch, size_t start)
{
	struct chap_span line;

	if (!batch->by_conversation)
		return true;
	line = chap_span_cut(
	    chap_buf_span(&batch->bytes), start, batch->bytes.len);
	batch->next_unit = unit_of(line);
	if (batch->n == 0)
		batch->unit = batch->next_unit;
	if (batch->unit == batch->next_unit)
		return true;
	batch->n_waiting = line.len;
	return false;
}

static enum chap_err
fill(struct chap_batch *batch, struct chap_error *err)
{
	take_waiting(batch);
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
		if (!belongs(batch, before))
			break;
		chap_batch_end(batch, batch->n_read);
	}
	return CHAP_OK;
}

enum chap_err
chap_batch_next(struct chap_batch *batch, struct chap_error *err)
{
	enum chap_err rc;
	size_t start = 0;

	batch->n = 0;
	if (batch->file != NULL) {
		rc = fill(batch, err);
	} else {
		chap_buf_reset(&batch->bytes);
		rc = batch->feed.fill(batch->feed.context, batch, err);
	}
	if (rc == CHAP_OK && batch->bytes.failed)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	if (rc != CHAP_OK)
		return rc;
	for (size_t i = 0; i < batch->n; i++) {
		batch->line[i] = chap_span_cut(
		    chap_buf_span(&batch->bytes), start, batch->end[i]);
		start = batch->end[i];
	}
	return CHAP_OK;
}
