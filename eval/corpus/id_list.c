#include "eval/corpus/id_list.h"

#include "eval/batch.h"
#include "eval/corpus/pan12.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BATCH_LINES 1024
#define LINE_MAX_BYTES 256

struct reader {
	struct chap_id_list *list;
	uint32_t size; /* of list->line */
	bool of_lines;
};

/* "12": no sign, no leading zeros, so that a line has one spelling. */
static bool
is_number(struct chap_span s)
{
	if (s.len == 0 || s.len > 9 || (s.len > 1 && s.ptr[0] == '0'))
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return false;
	return true;
}

/* The row as an id, put together in text[]; NULL or what is wrong. */
static const char *
read_row(const struct reader *r, struct chap_span row, char *text, size_t size,
    struct chap_span *id)
{
	const char *tab;
	size_t at;

	*id = row;
	if (!r->of_lines)
		return chap_pan12_is_id(row) ? NULL : "not an id";
	tab = memchr(row.ptr, '\t', row.len);
	if (tab == NULL)
		return "not a conversation, a tab and a line";
	at = (size_t)(tab - row.ptr);
	if (!chap_pan12_is_id(chap_span_cut(row, 0, at)))
		return "not a conversation's id";
	if (!is_number(chap_span_cut(row, at + 1, row.len)))
		return "the line is not a number";
	snprintf(text, size, "%.*s:%.*s", (int)at, row.ptr,
	    (int)(row.len - at - 1), tab + 1);
	*id = chap_span_str(text);
	return NULL;
}

static const char *
take_row(struct reader *r, struct chap_span row, int number)
{
	struct chap_id_list *list = r->list;
	char text[CHAP_PAN12_ID_MAX + 16];
	struct chap_span id;
	const char *wrong = read_row(r, row, text, sizeof(text), &id);
	uint32_t at;
	bool fresh;

	if (wrong != NULL)
		return wrong;
	if (chap_names_add(&list->id, id, &at, &fresh) != CHAP_OK)
		return "out of memory";
	if (!fresh)
		return "a second row of the same";
	if (at == r->size) {
		uint32_t size = r->size == 0 ? 256 : r->size * 2;
		int *more = realloc(list->line, size * sizeof(*more));

		if (more == NULL)
			return "out of memory";
		list->line = more;
		r->size = size;
	}
	list->line[at] = number;
	return NULL;
}

/* Without what editors leave: a byte-order mark at the head, a CR at ends. */
static struct chap_span
bare(struct chap_span row, bool first)
{
	if (first && row.len >= 3 && memcmp(row.ptr, "\xef\xbb\xbf", 3) == 0)
		row = chap_span_cut(row, 3, row.len);
	if (row.len > 0 && row.ptr[row.len - 1] == '\r')
		row.len--;
	return row;
}

static enum chap_err
read_rows(struct reader *r, struct chap_batch *batch, struct chap_error *err)
{
	enum chap_err rc;

	while ((rc = chap_batch_next(batch, err)) == CHAP_OK && batch->n > 0)
		for (size_t i = 0; i < batch->n; i++) {
			struct chap_span row = batch->line[i];
			const char *wrong;

			row = bare(row, batch->number[i] == 1);
			if (row.len == 0)
				continue;
			wrong = take_row(r, row, (int)batch->number[i]);
			if (wrong != NULL)
				return chap_fail_at(err, CHAP_ERR_INVALID,
				    batch->path, (int)batch->number[i], "%s",
				    wrong);
		}
	return rc;
}

enum chap_err
chap_id_list_read(struct chap_id_list *out, const char *path, bool of_lines,
    bool empty, struct chap_error *err)
{
	struct chap_id_list list = {.path = path};
	struct reader r = {.list = &list, .of_lines = of_lines};
	struct chap_batch batch;
	enum chap_err rc =
	    chap_batch_open(&batch, path, BATCH_LINES, LINE_MAX_BYTES, err);

	if (rc != CHAP_OK)
		return rc;
	chap_names_init(&list.id);
	rc = read_rows(&r, &batch, err);
	if (rc == CHAP_OK && list.id.n == 0 && !empty)
		rc = chap_fail_at(
		    err, CHAP_ERR_INVALID, batch.path, 1, "no rows");
	chap_batch_close(&batch);
	if (rc == CHAP_OK)
		*out = list;
	else
		chap_id_list_release(&list);
	return rc;
}

void
chap_id_list_release(struct chap_id_list *list)
{
	chap_names_release(&list->id);
	free(list->line);
	memset(list, 0, sizeof(*list));
}
