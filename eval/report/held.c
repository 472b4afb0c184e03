#include "eval/report/held.h"

#include "classifier/encoding/json.h"
#include "features/text/utf8.h"

#include <stdlib.h>

#define KEEP_MAX_BYTES ((size_t)16 << 20)
#define SCRATCH_MAX_BYTES ((size_t)4 << 20)

void
chap_held_init(struct chap_held *held, struct chap_tally *truth)
{
	memset(held, 0, sizeof(*held));
	chap_arena_init(&held->arena, CHAP_HELD_MAX_BYTES);
	held->truth = truth;
}

void
chap_held_release(struct chap_held *held)
{
	free(held->message);
	free(held->order);
	free(held->start);
	chap_arena_release(&held->arena);
	memset(held, 0, sizeof(*held));
}

static bool
copy(struct chap_held *held, struct chap_span from, struct chap_span *out)
{
	if (from.len == 0)
		return true;
	out->ptr = chap_arena_copy(&held->arena, from.ptr, from.len);
	out->len = from.len;
	return out->ptr != NULL;
}

static bool
copy_recipients(struct chap_held *held, const struct chap_message *m,
    struct chap_held_message *out)
{
	struct chap_span *to;

	if (m->n_to == 0)
		return true;
	to = chap_arena_alloc(&held->arena, m->n_to * sizeof(*to));
	if (to == NULL)
		return false;
	for (size_t i = 0; i < m->n_to; i++)
		if (!copy(held, m->to[i], &to[i]))
			return false;
	out->to = to;
	out->n_to = (uint8_t)m->n_to;
	return true;
}

static uint32_t
count_chars(struct chap_span text)
{
	uint32_t n = 0;

	for (size_t i = 0; i < text.len; i++)
		n += !chap_utf8_is_inside(text.ptr[i]);
	return n;
}

static bool
grow(struct chap_held *held)
{
	size_t size = held->size == 0 ? 4096 : held->size * 2;
	struct chap_held_message *more;

	if (held->n < held->size)
		return true;
	more = realloc(held->message, size * sizeof(*more));
	if (more == NULL)
		return false;
	held->message = more;
	held->size = size;
	return true;
}

static enum chap_err
add(struct chap_held *held, const struct chap_message *m, uint64_t unit,
    bool bad, const struct chap_tally_row *row)
{
	struct chap_held_message h = {.at_ms = m->at_ms,
	    .account_at_ms = m->account_at_ms,
	    .unit = unit,
	    .conversation = row == NULL ? CHAP_HELD_NONE
	                                : (uint32_t)(row - held->truth->row),
	    .n_chars = count_chars(m->text),
	    .age = (int16_t)m->age,
	    .tz_minutes = (int16_t)m->tz_minutes,
	    .kind = (uint8_t)m->kind,
	    .has_tz = m->has_tz,
	    .bad = bad};

	if (held->n == CHAP_HELD_MESSAGES_MAX)
		return CHAP_ERR_TOO_LONG;
	if (!grow(held) || !copy(held, m->id, &h.id) ||
	    !copy(held, m->from, &h.from) || !copy_recipients(held, m, &h) ||
	    !copy(held, m->room, &h.room) || !copy(held, m->text, &h.text) ||
	    !copy(held, m->ref, &h.ref) || !copy(held, m->lang, &h.lang))
		return CHAP_ERR_MEMORY;
	held->message[held->n++] = h;
	return CHAP_OK;
}

struct reader {
	struct chap_arena keep;
	struct chap_arena scratch;
	struct chap_tally_message *row; /* [max_lines] of a batch */
};

static enum chap_err
read_batch(struct chap_held *held, struct reader *r,
    const struct chap_batch *batch, struct chap_error *err)
{
	for (size_t i = 0; i < batch->n; i++) {
		struct chap_message m = {.n_to = 0};
		enum chap_err rc = chap_tally_find(held->truth, &r->row[i],
		    batch->path, (int)batch->number[i], batch->line[i], err);
		bool bad;

		if (rc != CHAP_OK)
			return rc;
		bad = chap_json_message(batch->line[i], &r->keep, &r->scratch,
		          &m, NULL) != CHAP_OK;
		if (bad)
			m = (struct chap_message){.id = m.id};
		rc = add(held, &m, batch->unit, bad, r->row[i].row);
		if (rc != CHAP_OK)
			return chap_fail_at(err, rc, batch->path,
			    (int)batch->number[i],
			    "the corpus is too large to be held in memory");
		chap_arena_reset(&r->keep);
		chap_arena_reset(&r->scratch);
	}
	return CHAP_OK;
}

enum chap_err
chap_held_read(struct chap_held *held, struct chap_batch *batch,
    struct chap_progress *progress, struct chap_error *err)
{
	struct reader r;
	enum chap_err rc = CHAP_OK;

	chap_arena_init(&r.keep, KEEP_MAX_BYTES);
	chap_arena_init(&r.scratch, SCRATCH_MAX_BYTES);
	r.row = malloc(batch->max_lines * sizeof(*r.row));
	if (r.row == NULL)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	while (rc == CHAP_OK && (rc = chap_batch_next(batch, err)) == CHAP_OK &&
	    batch->n > 0) {
		rc = read_batch(held, &r, batch, err);
		chap_progress_at(progress, held->n);
	}
	free(r.row);
	chap_arena_release(&r.keep);
	chap_arena_release(&r.scratch);
	return rc;
}

enum chap_err
chap_held_index(
    struct chap_held *held, const char *truth_path, struct chap_error *err)
{
	size_t rows = held->truth->n;
	uint32_t at = 0;

	held->order = malloc((held->n + 1) * sizeof(*held->order));
	held->start = calloc(rows + 2, sizeof(*held->start));
	if (held->order == NULL || held->start == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	/* Counts two places ahead become starts one place ahead, then starts.
	 */
	for (size_t i = 0; i < held->n; i++)
		if (held->message[i].conversation != CHAP_HELD_NONE)
			held->start[held->message[i].conversation + 2]++;
	for (size_t i = 0; i < rows; i++) {
		if (held->start[i + 2] == 0)
			return chap_fail_at(err, CHAP_ERR_INVALID, truth_path,
			    held->truth->row[i].line,
			    "conversation: it has no messages");
		at += held->start[i + 2];
		held->start[i + 2] = at;
	}
	for (size_t i = 0; i < held->n; i++) {
		uint32_t row = held->message[i].conversation;

		if (row != CHAP_HELD_NONE)
			held->order[held->start[row + 1]++] = (uint32_t)i;
	}
	for (size_t row = 0; row < rows; row++)
		for (uint32_t i = held->start[row]; i < held->start[row + 1];
		     i++)
			held->message[held->order[i]].n_before =
			    i - held->start[row];
	return CHAP_OK;
}

void
chap_held_get(const struct chap_held *held, size_t i, struct chap_message *out)
{
	const struct chap_held_message *h = &held->message[i];

	memset(out, 0, sizeof(*out));
	out->id = h->id;
	out->at_ms = h->at_ms;
	out->from = h->from;
	for (size_t k = 0; k < h->n_to; k++)
		out->to[k] = h->to[k];
	out->n_to = h->n_to;
	out->room = h->room;
	out->text = h->text;
	out->ref = h->ref;
	out->lang = h->lang;
	out->kind = (enum chap_kind)h->kind;
	out->age = h->age;
	out->has_tz = h->has_tz;
	out->tz_minutes = h->tz_minutes;
	out->account_at_ms = h->account_at_ms;
}
