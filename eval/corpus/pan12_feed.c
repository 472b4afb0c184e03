#include "eval/corpus/pan12_feed.h"

#include "eval/corpus/id_list.h"
#include "eval/corpus/pan12.h"
#include "features/base/hash.h"

#include <stdlib.h>

struct feed {
	struct chap_pan12 *reader;
	struct chap_pan12_view view;
	struct chap_id_list keep;
	struct chap_pan12_clock clock;
	const struct chap_pan12_conversation *now; /* NULL: the next is due */
	size_t next; /* its message */
	int64_t *at_ms; /* of its messages */
	size_t at_size;
	char unit[CHAP_PAN12_UNIT_MAX];
};

static void
close_feed(void *context)
{
	struct feed *f = context;

	chap_pan12_close(f->reader);
	chap_id_list_release(&f->keep);
	free(f->at_ms);
	free(f);
}

static uint64_t
offset(const void *context)
{
	return chap_pan12_offset(((const struct feed *)context)->reader);
}

static enum chap_err
set_times(struct feed *f, const struct chap_pan12_conversation *c,
    struct chap_error *err)
{
	if (c->n > f->at_size) {
		int64_t *more = realloc(f->at_ms, c->n * 2 * sizeof(*more));

		if (more == NULL)
			return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		f->at_ms = more;
		f->at_size = c->n * 2;
	}
	chap_pan12_times(&f->clock, c, f->at_ms);
	return CHAP_OK;
}

/* The next conversation that is kept and not empty; NULL in now: the end. */
static enum chap_err
next_conversation(struct feed *f, struct chap_error *err)
{
	const struct chap_pan12_conversation *c;

	for (;;) {
		enum chap_err rc = chap_pan12_next(f->reader, &c, err);

		f->now = NULL;
		if (rc != CHAP_OK || c == NULL)
			return rc;
		rc = set_times(f, c, err);
		if (rc != CHAP_OK)
			return rc;
		if (c->n > 0 &&
		    (f->view.keep == NULL || chap_id_list_has(&f->keep, c->id)))
			break;
	}
	f->now = c;
	f->next = 0;
	chap_pan12_unit(c, f->view.by_pair, f->unit);
	return CHAP_OK;
}

static void
put_line(struct feed *f, struct chap_batch *batch)
{
	size_t start = batch->bytes.len;

	chap_pan12_line(
	    &batch->bytes, f->now, f->next, f->at_ms[f->next], f->unit);
	if (batch->bytes.len - start > batch->max_line_bytes + 1)
		batch->bytes.len = start + batch->max_line_bytes + 1;
	chap_batch_end(batch, (uint64_t)f->now->message[f->next].file_line);
	f->next++;
}

static enum chap_err
fill(void *context, struct chap_batch *batch, struct chap_error *err)
{
	struct feed *f = context;

	while (batch->n < batch->max_lines) {
		if (f->now == NULL || f->next == f->now->n) {
			enum chap_err rc;

			if (!f->view.by_pair && batch->n > 0)
				break;
			rc = next_conversation(f, err);
			if (rc != CHAP_OK || f->now == NULL)
				return rc;
			batch->unit = f->view.by_pair
			    ? 0
			    : chap_hash64(chap_span_str(f->unit), 0);
		}
		put_line(f, batch);
	}
	return CHAP_OK;
}

enum chap_err
chap_pan12_batch(struct chap_batch *batch, const char *path,
    const struct chap_pan12_view *view, size_t max_lines, size_t max_line_bytes,
    struct chap_error *err)
{
	struct feed *f = calloc(1, sizeof(*f));
	enum chap_err rc;

	if (f == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	f->view = *view;
	chap_pan12_clock_init(&f->clock, view->clock);
	rc = chap_pan12_open(&f->reader, path, err);
	if (rc == CHAP_OK && view->keep != NULL)
		rc = chap_id_list_read(&f->keep, view->keep, false, false, err);
	if (rc != CHAP_OK) {
		close_feed(f);
		return rc;
	}
	return chap_batch_open_feed(batch, path,
	    &(struct chap_batch_feed){fill, offset, close_feed, f}, max_lines,
	    max_line_bytes, err);
}
