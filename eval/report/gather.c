#include "eval/report/gather.h"

#include <stdlib.h>

#define DAY_MS 86400000
#define PAIR_ID_BYTES (2 * CHAP_ID_MAX_BYTES + 1)

struct chap_span
chap_held_group(const struct chap_held *held, uint32_t conversation)
{
	const struct chap_tally *truth = held->truth;
	const struct chap_tally_row *row = &truth->row[conversation];

	return row->component.len > 0 ? row->component
	                              : truth->family[row->family].name;
}

static bool
wants(const struct chap_gather *g, enum chap_unit_kind kind)
{
	return (g->kinds >> kind & 1) != 0;
}

/* A unit of the group that the conversation belongs to. */
static enum chap_err
add_unit(struct chap_gather *g, enum chap_unit_kind kind, struct chap_span id,
    const struct chap_tally_row *row, int right_side, uint32_t *unit,
    struct chap_error *err)
{
	struct chap_unit_truth truth = {.id = id,
	    .right_side = right_side,
	    .positive = row->positive && right_side >= 0,
	    .hard_negative = row->hard_negative};
	uint32_t conversation = (uint32_t)(row - g->held->truth->row);
	enum chap_err rc = chap_series_group(&g->series[kind],
	    chap_held_group(g->held, conversation), &truth.group, err);

	return rc == CHAP_OK
	    ? chap_series_add(&g->series[kind], &truth, unit, err)
	    : rc;
}

/* The suspects, who are authors before they say anything. */
static enum chap_err
add_suspect(struct chap_gather *g, const struct chap_tally_row *row,
    struct chap_error *err)
{
	uint32_t unit;

	if (!row->positive || !wants(g, CHAP_UNIT_AUTHOR) ||
	    chap_series_find(&g->series[CHAP_UNIT_AUTHOR], row->suspect, &unit))
		return CHAP_OK;
	return add_unit(g, CHAP_UNIT_AUTHOR, row->suspect, row, 1, &unit, err);
}

enum chap_err
chap_gather_init(struct chap_gather *g, const struct chap_held *held,
    unsigned kinds, struct chap_error *err)
{
	const struct chap_tally *truth = held->truth;
	enum chap_err rc = CHAP_OK;

	memset(g, 0, sizeof(*g));
	g->held = held;
	g->kinds = kinds;
	for (int i = 0; i < CHAP_N_UNIT_KINDS; i++)
		chap_series_init(&g->series[i], (enum chap_unit_kind)i);
	for (size_t i = 0; i < truth->n && rc == CHAP_OK; i++) {
		const struct chap_tally_row *row = &truth->row[i];
		uint32_t unit;

		/* Units of conversations have their rows' numbers. */
		if (wants(g, CHAP_UNIT_CONVERSATION))
			rc = add_unit(g, CHAP_UNIT_CONVERSATION,
			    row->conversation, row,
			    row->positive ? 1 : CHAP_SIDE_ANY, &unit, err);
		if (rc == CHAP_OK)
			rc = add_suspect(g, row, err);
	}
	return rc;
}

void
chap_gather_release(struct chap_gather *g)
{
	for (int i = 0; i < CHAP_N_UNIT_KINDS; i++)
		chap_series_release(&g->series[i]);
	memset(g, 0, sizeof(*g));
}

/*
 * Both ids, the lesser first, a NUL between them: no id holds one. Returns
 * the side of `user`.
 */
static int
pair_id(struct chap_span user, struct chap_span other, char out[PAIR_ID_BYTES],
    struct chap_span *id)
{
	size_t less = user.len < other.len ? user.len : other.len;
	int order = memcmp(user.ptr, other.ptr, less);
	int side = order != 0 ? order > 0 : user.len > other.len;
	struct chap_span first = side == 0 ? user : other;
	struct chap_span second = side == 0 ? other : user;

	memcpy(out, first.ptr, first.len);
	out[first.len] = '\0';
	memcpy(out + first.len + 1, second.ptr, second.len);
	*id = (struct chap_span){out, first.len + 1 + second.len};
	return side;
}

/* The pair's unit, made if it is new, positive if this conversation is. */
static enum chap_err
find_pair(struct chap_gather *g, const struct chap_verdict *v,
    const struct chap_tally_row *row, uint32_t *unit, int *sender_side,
    struct chap_error *err)
{
	struct chap_series *s = &g->series[CHAP_UNIT_PAIR];
	char bytes[PAIR_ID_BYTES];
	struct chap_span id;
	int right = CHAP_SIDE_ANY;

	*sender_side = pair_id(v->from, v->to, bytes, &id);
	if (row->positive && chap_span_eq(row->suspect, v->from))
		right = *sender_side;
	else if (row->positive && chap_span_eq(row->suspect, v->to))
		right = !*sender_side;
	if (!chap_series_find(s, id, unit))
		return add_unit(g, CHAP_UNIT_PAIR, id, row, right, unit, err);
	if (right >= 0 && !s->unit[*unit].positive)
		chap_series_turn_positive(s, *unit, right);
	return CHAP_OK;
}

static enum chap_err
take_pair(struct chap_gather *g, const struct chap_verdict *v,
    const struct chap_tally_row *row, int32_t day, struct chap_point p,
    struct chap_error *err)
{
	uint32_t unit;
	int side;
	enum chap_err rc = find_pair(g, v, row, &unit, &side, err);

	if (rc != CHAP_OK)
		return rc;
	if (!chap_span_eq(v->suspect, v->from))
		side = !side;
	p.side = (uint8_t)side;
	return chap_series_push(&g->series[CHAP_UNIT_PAIR], unit, day, &p, err);
}

static enum chap_err
take_author(struct chap_gather *g, struct chap_span author,
    const struct chap_verdict *v, const struct chap_tally_row *row, int32_t day,
    struct chap_point p, struct chap_error *err)
{
	struct chap_series *s = &g->series[CHAP_UNIT_AUTHOR];
	uint32_t unit;
	enum chap_err rc = CHAP_OK;

	if (!chap_series_find(s, author, &unit)) {
		/* Suspects are there already: this one is benign. */
		rc = add_unit(g, CHAP_UNIT_AUTHOR, author, row, 1, &unit, err);
		if (rc == CHAP_OK)
			s->unit[unit].positive = false;
	}
	p.side = chap_span_eq(v->suspect, author);
	return rc == CHAP_OK ? chap_series_push(s, unit, day, &p, err) : rc;
}

/* What the verdict says, as a point; the side is for the unit to say. */
static struct chap_point
point_of(const struct chap_held_message *h, const struct chap_verdict *v)
{
	bool scored = v->status == CHAP_SCORED || v->status == CHAP_DUPLICATE;

	return (struct chap_point){
	    scored ? chap_point_logit(v->logit_micro) : CHAP_NO_SCORE,
	    (uint16_t)(h->n_chars > UINT16_MAX ? UINT16_MAX : h->n_chars),
	    (uint8_t)(scored ? v->level : CHAP_LEVEL_NONE), 0};
}

enum chap_err
chap_gather_take(void *gather, size_t held_index,
    const struct chap_message *message, const struct chap_verdict *v,
    struct chap_error *err)
{
	struct chap_gather *g = gather;
	const struct chap_held_message *h = &g->held->message[held_index];
	const struct chap_tally_row *row;
	struct chap_point p = point_of(h, v);
	int32_t day = (int32_t)(message->at_ms / DAY_MS);
	bool two = p.logit_micro != CHAP_NO_SCORE && v->to.len > 0;
	enum chap_err rc = CHAP_OK;

	if (h->conversation == CHAP_HELD_NONE)
		return CHAP_OK;
	row = &g->held->truth->row[h->conversation];
	p.side = row->positive && chap_span_eq(v->suspect, row->suspect);
	if (wants(g, CHAP_UNIT_CONVERSATION))
		rc = chap_series_push(&g->series[CHAP_UNIT_CONVERSATION],
		    h->conversation, day, &p, err);
	if (rc == CHAP_OK && two && wants(g, CHAP_UNIT_PAIR))
		rc = take_pair(g, v, row, day, p, err);
	if (rc == CHAP_OK && two && wants(g, CHAP_UNIT_AUTHOR))
		rc = take_author(g, v->from, v, row, day, p, err);
	if (rc == CHAP_OK && two && wants(g, CHAP_UNIT_AUTHOR))
		rc = take_author(g, v->to, v, row, day, p, err);
	return rc;
}

enum chap_err
chap_gather_finish(struct chap_gather *g, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	for (int i = 0; i < CHAP_N_UNIT_KINDS && rc == CHAP_OK; i++)
		rc = chap_series_finish(&g->series[i], err);
	return rc;
}
