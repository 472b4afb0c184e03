#include "classifier/state_facts.h"

#include "classifier/fact_parts.h"

#include <assert.h>

/* The words of a part that are not zero, behind a byte that names them. */
static unsigned char *
put_words(unsigned char *to, const void *part, size_t bytes)
{
	uint64_t word[8] = {0};
	unsigned char *names = to++;

	memcpy(word, part, bytes);
	*names = 0;
	for (size_t i = 0; i < CHAP_FACT_WORDS(bytes); i++) {
		if (word[i] == 0)
			continue;
		*names |= (unsigned char)(1u << i);
		memcpy(to, &word[i], 8);
		to += 8;
	}
	return to;
}

static unsigned char *
put_target(unsigned char *to, const struct chap_target *t)
{
	const struct chap_outcome *o = &t->outcome;
	struct chap_fact_target fact = {.flags = t->taken ? CHAP_FACT_TAKEN : 0,
	    .tells =
	        (uint8_t)((t->opened & 1) | t->minor << 1 | t->spread << 3)};

	memcpy(fact.key, &t->key, sizeof(fact.key));
	if (t->taken) {
		if (t->joined > 0 || t->event.night)
			fact.flags |= CHAP_FACT_JOINED;
		if (o->tail.len > 0)
			fact.flags |= CHAP_FACT_TAIL;
		fact.levels = (uint8_t)(o->level[0] | o->level[1] << 2 |
		    o->flagged[0] << 4 | o->flagged[1] << 6);
		memcpy(fact.told, o->told, sizeof(fact.told));
		memcpy(fact.n, &o->n, sizeof(fact.n));
	}
	memcpy(to, &fact, sizeof(fact));
	to += sizeof(fact);
	if ((fact.flags & CHAP_FACT_JOINED) != 0)
		to = put_words(to, &t->event, sizeof(t->event));
	if ((fact.flags & CHAP_FACT_TAIL) != 0)
		to = put_words(to, &o->tail, sizeof(o->tail));
	return to;
}

static bool
shows_signal(const struct chap_work *work)
{
	bool shows = false;

	for (size_t k = 0; k < work->n_targets; k++)
		shows |=
		    work->target[k].taken && work->target[k].event.signals != 0;
	return shows;
}

static unsigned char *
put_user(unsigned char *to, const struct chap_message *m)
{
	struct chap_fact_user user = {.account_at_ms = m->account_at_ms,
	    .age = (int16_t)m->age,
	    .tz_minutes = (int16_t)m->tz_minutes,
	    .has_tz = m->has_tz};

	memcpy(to, &user, sizeof(user));
	return to + sizeof(user);
}

void
chap_facts_add(struct chap_buf *facts, const struct chap_work *work)
{
	const struct chap_message *m = &work->message;
	struct chap_fact_head head = {.from_key = work->from_key,
	    .id_hash = work->id_hash,
	    .n_targets = (uint8_t)work->n_targets};
	unsigned char fact[CHAP_FACT_MAX_BYTES];
	unsigned char *to = fact + sizeof(head);
	enum chap_err rc;

	if (m->kind == CHAP_USER)
		head.flags = CHAP_FACT_USER;
	else if (m->room.len > 0)
		head.flags = CHAP_FACT_ROOM;
	to = put_words(to, &work->event, sizeof(work->event));
	if (head.flags == CHAP_FACT_USER)
		to = put_user(to, m);
	if (shows_signal(work)) {
		head.id_bytes = (uint8_t)m->id.len;
		memcpy(to, m->id.ptr, m->id.len);
		to += m->id.len;
	}
	for (size_t k = 0; k < work->n_targets; k++)
		to = put_target(to, &work->target[k]);
	head.bytes = (uint32_t)(to - fact);
	memcpy(fact, &head, sizeof(head));
	rc = chap_buf_add(facts, fact, head.bytes);
	assert(rc == CHAP_OK); /* the caller made room */
	(void)rc;
}

void
chap_engine_record(struct chap_engine *engine, struct chap_buf *facts)
{
	engine->facts = facts;
}
