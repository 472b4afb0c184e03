#include "classifier/engine_parts.h"

static void
ask(struct chap_engine *e, const struct chap_work *work,
    struct chap_hash128 key, enum chap_actor_change change)
{
	struct chap_actor_update *u = &e->update[e->n_updates++];

	memset(u, 0, sizeof(*u)); /* its padding too: it is written out */
	u->key = key;
	u->at_ms = work->event.at_ms;
	u->change = change;
	u->sketch = work->event.sketch;
	u->signals = work->event.signals;
	u->age = CHAP_NO_AGE;
	if (change != CHAP_ACTOR_FACTS)
		return;
	u->age = (int16_t)work->message.age;
	u->has_tz = work->message.has_tz;
	u->tz_minutes = (int16_t)work->message.tz_minutes;
	u->account_at_ms = work->message.account_at_ms;
}

void
chap_collect_updates(struct chap_engine *e, const struct chap_work *work)
{
	if (work->event.at_ms > e->newest_ms)
		e->newest_ms = work->event.at_ms;
	if (work->message.kind == CHAP_USER)
		ask(e, work, work->from_key, CHAP_ACTOR_FACTS);
	else if (work->message.room.len > 0)
		ask(e, work, work->from_key, CHAP_ACTOR_ROOM);
	for (size_t k = 0; k < work->n_targets; k++) {
		const struct chap_target *t = &work->target[k];

		if (t->opened)
			ask(e, work, work->from_key, CHAP_ACTOR_OPENED);
		if (t->minor)
			ask(e, work, t->minor == 1 ? work->from_key : t->key,
			    CHAP_ACTOR_MINOR);
		if (t->spread & 1)
			ask(e, work, work->from_key, CHAP_ACTOR_SPREAD);
		if (t->spread & 2)
			ask(e, work, t->key, CHAP_ACTOR_SPREAD);
	}
}

void
chap_apply_updates(struct chap_engine *e)
{
	for (size_t i = 0; i < e->n_updates; i++) {
		bool fresh, evicted;
		uint32_t slot = chap_table_put(
		    &e->actors, e->update[i].key, &fresh, &evicted);

		if (slot != CHAP_NO_SLOT) /* out of memory: not counted */
			chap_actor_apply(
			    chap_table_record(&e->actors, slot), &e->update[i]);
	}
	e->n_updates = 0;
	e->stream_ms = e->newest_ms;
}
