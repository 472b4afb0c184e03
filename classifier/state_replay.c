#include "classifier/state_facts.h"

#include "classifier/fact_parts.h"

#include <stddef.h>

/* A fact as it is read; `left` is what of it was not yet. */
struct reader {
	struct chap_span left;
	struct chap_fact_head head;
	struct chap_work work;
	struct chap_target target[CHAP_TO_MAX];
};

static bool
take(struct reader *r, void *out, size_t n)
{
	if (r->left.len < n)
		return false;
	memcpy(out, r->left.ptr, n);
	r->left = chap_span_cut(r->left, n, r->left.len);
	return true;
}

static bool
take_words(struct reader *r, void *part, size_t bytes)
{
	uint64_t word[8] = {0};
	unsigned char names;

	if (!take(r, &names, 1) ||
	    (unsigned)names >> CHAP_FACT_WORDS(bytes) != 0)
		return false;
	for (size_t i = 0; i < CHAP_FACT_WORDS(bytes); i++)
		if ((names >> i & 1) != 0 && !take(r, &word[i], 8))
			return false;
	memcpy(part, word, bytes);
	return true;
}

/* Bytes that are to be a bool must be 0 or 1 before they are read as one. */
static bool
has_sound_bools(const struct chap_event *event)
{
	static const size_t AT[] = {offsetof(struct chap_event, age_draft),
	    offsetof(struct chap_event, evasive),
	    offsetof(struct chap_event, question),
	    offsetof(struct chap_event, group),
	    offsetof(struct chap_event, night)};
	const unsigned char *bytes = (const unsigned char *)event;
	bool ok = true;

	for (size_t i = 0; i < sizeof(AT) / sizeof(AT[0]); i++)
		ok &= bytes[AT[i]] <= 1;
	return ok;
}

/* Signals are numbers into tables. */
static bool
take_event(struct reader *r, struct chap_event *event)
{
	uint64_t known = ~(uint64_t)0 >> (64 - CHAP_N_SIGNALS);

	return take_words(r, event, sizeof(*event)) &&
	    event->kind < CHAP_N_EVENT_KINDS && has_sound_bools(event) &&
	    (event->signals & ~known) == 0 &&
	    (event->draft & ~event->signals) == 0;
}

static bool
take_tail(struct reader *r, struct chap_tail *tail)
{
	return take_words(r, tail, sizeof(*tail)) &&
	    tail->len <= CHAP_TAIL_MAX_BYTES && tail->side < 2;
}

static bool
take_target(struct reader *r, struct chap_target *t)
{
	struct chap_fact_target fact;
	unsigned side;

	memset(t, 0, sizeof(*t));
	if (!take(r, &fact, sizeof(fact)))
		return false;
	memcpy(&t->key, fact.key, sizeof(fact.key));
	t->pair_key = chap_pair_key(r->head.from_key, t->key, &side);
	t->side = (uint8_t)side;
	t->shard = (uint8_t)(t->pair_key.high % CHAP_SHARDS);
	t->taken = (fact.flags & CHAP_FACT_TAKEN) != 0;
	t->opened = fact.tells & 1;
	t->minor = fact.tells >> 1 & 3;
	t->spread = fact.tells >> 3 & 3;
	/* groups tell actors nothing: so updates stay within their bound */
	if (fact.tells != 0 && (r->head.n_targets > 1 || t->minor > 2))
		return false;
	for (unsigned i = 0; i < 2; i++) {
		t->outcome.level[i] = fact.levels >> (2 * i) & 3;
		t->outcome.flagged[i] = fact.levels >> (4 + 2 * i) & 3;
		t->outcome.told[i] = fact.told[i];
	}
	memcpy(&t->outcome.n, fact.n, sizeof(fact.n));
	t->event = r->work.event;
	if ((fact.flags & CHAP_FACT_JOINED) != 0 && !take_event(r, &t->event))
		return false;
	if (t->taken && t->event.signals != 0 && r->head.id_bytes == 0)
		return false;
	return (fact.flags & CHAP_FACT_TAIL) == 0 ||
	    take_tail(r, &t->outcome.tail);
}

static bool
take_user(struct reader *r, struct chap_message *m)
{
	struct chap_fact_user user;

	if (!take(r, &user, sizeof(user)))
		return false;
	m->age = user.age;
	m->has_tz = user.has_tz != 0;
	m->tz_minutes = user.tz_minutes;
	m->account_at_ms = user.account_at_ms;
	return true;
}

/* The fact at the front of r->left, into r->work; it is taken off. */
static bool
take_fact(struct reader *r, struct chap_span *rest)
{
	struct chap_message *m = &r->work.message;
	struct chap_span all = r->left;
	bool ok;

	memset(&r->work, 0, sizeof(r->work));
	if (!take(r, &r->head, sizeof(r->head)) ||
	    r->head.bytes < sizeof(r->head) || r->head.bytes > all.len ||
	    r->head.n_targets > CHAP_TO_MAX ||
	    r->head.id_bytes > CHAP_ID_MAX_BYTES)
		return false;
	r->left = chap_span_cut(all, sizeof(r->head), r->head.bytes);
	*rest = chap_span_cut(all, r->head.bytes, all.len);
	r->work.from_key = r->head.from_key;
	r->work.id_hash = r->head.id_hash;
	r->work.target = r->target;
	r->work.n_targets = r->head.n_targets;
	ok = take_event(r, &r->work.event);
	m->kind = (enum chap_kind)r->work.event.kind;
	if (r->head.flags == CHAP_FACT_ROOM)
		m->room = CHAP_SPAN_LIT("a room");
	m->age = CHAP_AGE_UNKNOWN;
	if ((r->head.flags == CHAP_FACT_USER) != (m->kind == CHAP_USER))
		ok = false;
	if (ok && m->kind == CHAP_USER)
		ok = take_user(r, m);
	if (ok && r->left.len < r->head.id_bytes)
		ok = false;
	if (ok) {
		m->id = chap_span_cut(r->left, 0, r->head.id_bytes);
		r->left = chap_span_cut(r->left, r->head.id_bytes, r->left.len);
	}
	for (size_t k = 0; k < r->work.n_targets && ok; k++)
		ok = take_target(r, &r->target[k]);
	return ok && r->left.len == 0;
}

/* The pair takes what it took, and gets the levels that it got. */
static bool
replay_target(struct chap_engine *e, const struct chap_work *work,
    const struct chap_target *t)
{
	struct chap_shard *shard = &e->shard[t->shard];
	struct chap_pair *pair;
	uint32_t slot;

	(void)chap_shard_find(shard, t->pair_key);
	slot = chap_shard_make(shard, t->pair_key);
	if (slot == CHAP_NO_SLOT)
		return false;
	chap_shard_meet(shard, slot, work->from_key, t->key);
	chap_repeats_add(&shard->repeats, chap_repeats_name(work, t->pair_key));
	pair = chap_table_record(&shard->pairs, slot);
	/* it came back from its cold place, and had taken this already */
	if (t->outcome.n != 0 && pair->n >= t->outcome.n)
		return true;
	chap_shard_take(shard, slot, t->side, &t->event, work->message.id);
	pair->tail = t->outcome.tail;
	for (unsigned side = 0; side < 2; side++) {
		struct chap_half *half = &pair->half[side];

		half->level = t->outcome.level[side];
		half->flagged = t->outcome.flagged[side];
		half->told = t->outcome.told[side] & 63;
	}
	return true;
}

static bool
replay_work(struct chap_engine *e, const struct chap_work *work)
{
	if (work->n_targets == 0)
		(void)chap_room_seen(e, work);
	for (size_t k = 0; k < work->n_targets; k++)
		if (work->target[k].taken &&
		    !replay_target(e, work, &work->target[k]))
			return false;
	e->sequence++;
	chap_collect_updates(e, work);
	if (work->message.kind == CHAP_USER ||
	    e->sequence % CHAP_SNAPSHOT_EVERY == 0)
		chap_apply_updates(e);
	return true;
}

enum chap_err
chap_engine_replay(struct chap_engine *e, struct chap_span facts, uint64_t *n,
    struct chap_error *err)
{
	struct chap_span rest = facts;
	struct reader r;
	uint64_t taken = 0;

	while (rest.len > 0) {
		r.left = rest;
		if (!take_fact(&r, &rest))
			return chap_fail(err, CHAP_ERR_DAMAGED,
			    "fact %llu is none", (unsigned long long)taken + 1);
		if (!replay_work(e, &r.work))
			return chap_fail(
			    err, CHAP_ERR_MEMORY, "out of memory for pairs");
		taken++;
	}
	*n = taken;
	return CHAP_OK;
}
