#include "features/trajectory/actor.h"

#include "features/base/fixed.h"

bool
chap_age_is_minor(int age)
{
	return age == CHAP_SOME_MINOR || (age >= 0 && age < CHAP_ADULT_YEARS);
}

bool
chap_age_is_adult(int age)
{
	return age == CHAP_SOME_ADULT || age >= CHAP_ADULT_YEARS;
}

uint64_t
chap_sketch_bits(const struct chap_sketch *sketch)
{
	uint64_t bits = 0;

	for (int i = 0; i < 4; i++)
		bits |= sketch->least[i] >> 48 << (16 * i);
	return bits;
}

bool
chap_sketch_alike(uint64_t a, uint64_t b)
{
	int same = 0;

	for (int i = 0; i < 4; i++)
		same += (a >> (16 * i) & 0xffff) == (b >> (16 * i) & 0xffff);
	return same >= 3;
}

uint32_t
chap_actor_count(const struct chap_actor *actor, uint32_t count, int64_t at_ms)
{
	return chap_decay(
	    count, at_ms - actor->last_at_ms, CHAP_ACTOR_HALF_LIFE_MS);
}

static void
add_one(uint32_t *count)
{
	if (*count <= UINT32_MAX - CHAP_ACTOR_ONE)
		*count += CHAP_ACTOR_ONE;
}

/* All counts move to the new time together, so one time serves them all. */
static void
move_time(struct chap_actor *actor, int64_t at_ms)
{
	if (at_ms <= actor->last_at_ms)
		return;
	actor->contacts = chap_actor_count(actor, actor->contacts, at_ms);
	actor->minors = chap_actor_count(actor, actor->minors, at_ms);
	actor->alike = chap_actor_count(actor, actor->alike, at_ms);
	actor->spread = chap_actor_count(actor, actor->spread, at_ms);
	actor->last_at_ms = at_ms;
}

static void
apply_opening(struct chap_actor *actor, const struct chap_actor_update *update)
{
	int kept = actor->n_sketches < CHAP_SKETCHES ? actor->n_sketches
	                                             : CHAP_SKETCHES;

	add_one(&actor->contacts);
	if (update->sketch == 0)
		return;
	for (int i = 0; i < kept; i++)
		if (chap_sketch_alike(actor->sketch[i], update->sketch)) {
			add_one(&actor->alike);
			break;
		}
	actor->sketch[actor->n_sketches % CHAP_SKETCHES] = update->sketch;
	/* counts on within 8..15, so the ring's position is kept */
	actor->n_sketches++;
	if (actor->n_sketches == 2 * CHAP_SKETCHES)
		actor->n_sketches = CHAP_SKETCHES;
}

static void
apply_room(struct chap_actor *actor, const struct chap_actor_update *update)
{
	if (actor->n_room < UINT32_MAX)
		actor->n_room++;
	for (int g = 0; g < CHAP_N_GROUPS; g++)
		if ((update->signals & chap_group_signals(g)) != 0 &&
		    actor->room_group[g] < UINT8_MAX)
			actor->room_group[g]++;
}

static void
apply_facts(struct chap_actor *actor, const struct chap_actor_update *update)
{
	if (update->age != CHAP_NO_AGE)
		actor->age = update->age;
	if (update->has_tz) {
		actor->has_tz = 1;
		actor->tz_minutes = update->tz_minutes;
	}
	if (update->account_at_ms != 0)
		actor->account_at_ms = update->account_at_ms;
}

void
chap_actor_apply(
    struct chap_actor *actor, const struct chap_actor_update *update)
{
	if (!actor->known) {
		actor->known = 1;
		actor->age = CHAP_NO_AGE;
		actor->last_at_ms = update->at_ms;
	}
	move_time(actor, update->at_ms);
	switch (update->change) {
	case CHAP_ACTOR_OPENED:
		apply_opening(actor, update);
		break;
	case CHAP_ACTOR_MINOR:
		add_one(&actor->minors);
		break;
	case CHAP_ACTOR_SPREAD:
		add_one(&actor->spread);
		break;
	case CHAP_ACTOR_ROOM:
		apply_room(actor, update);
		break;
	case CHAP_ACTOR_FACTS:
		apply_facts(actor, update);
		break;
	}
}
