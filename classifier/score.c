#include "classifier/engine_parts.h"

#include "features/base/fixed.h"

/* Fewer words than this in a whole pair, and the model has little to read. */
#define LEAST_WORDS 3
#define DAY_MINUTES (24 * 60)

/* By the group of the signal that weighs most, if any does. */
static const char *
advice_for(const struct chap_engine *engine, enum chap_level level,
    const int32_t value[CHAP_N_FEATURES])
{
	int group = CHAP_N_GROUPS;
	int64_t most = 0;

	if (level == CHAP_LEVEL_NONE)
		return chap_advice_name(CHAP_ADVICE_NONE);
	for (int s = 0; s < CHAP_N_SIGNALS; s++) {
		int64_t points =
		    chap_points(engine->model.weight_micro[s], value[s]);

		if (chap_signal_info[s].role == CHAP_ROLE_RISK &&
		    points > most) {
			most = points;
			group = (int)chap_signal_info[s].group;
		}
	}
	return chap_advice_name(
	    (enum chap_advice)engine->advice.of[level][group]);
}

/* 23:00 to 6:00 where the recipient is, as far as the platform has told. */
static bool
is_night(const struct chap_actor *recipient, int64_t at_ms)
{
	int64_t minutes;

	if (recipient == NULL || !recipient->known || !recipient->has_tz)
		return false;
	minutes = at_ms / 60000 + recipient->tz_minutes;
	minutes = (minutes % DAY_MINUTES + DAY_MINUTES) % DAY_MINUTES;
	return minutes >= 23 * 60 || minutes < 6 * 60;
}

static const struct chap_actor *
find_actor(const struct chap_engine *engine, struct chap_hash128 key)
{
	uint32_t slot = chap_table_find(&engine->actors, key);

	return slot == CHAP_NO_SLOT ? NULL
	                            : chap_table_record(&engine->actors, slot);
}

static enum chap_confidence
confidence_of(const struct chap_work *work, const struct chap_pair *pair)
{
	uint64_t words =
	    (uint64_t)pair->half[0].n_words + pair->half[1].n_words;
	uint64_t unread = (uint64_t)pair->half[0].n_unread_words +
	    pair->half[1].n_unread_words;

	return words < LEAST_WORDS || 2 * unread > words || work->unread ||
	        chap_pair_has_draft(pair)
	    ? CHAP_CONFIDENCE_LIMITED
	    : CHAP_CONFIDENCE_FULL;
}

/* Evidence of pairs at `watch` and above is kept longest. */
bool
chap_has_level(void *context, uint32_t slot)
{
	const struct chap_shard *shard = context;
	const struct chap_pair *pair = chap_table_record(&shard->pairs, slot);

	return pair->half[0].level > 0 || pair->half[1].level > 0;
}

static enum chap_age_band
band_of(int age)
{
	if (age == CHAP_NO_AGE)
		return CHAP_AGE_BAND_UNKNOWN;
	if (age == CHAP_SOME_MINOR)
		return CHAP_AGE_BAND_MINOR;
	if (age == CHAP_SOME_ADULT || age >= CHAP_ADULT_YEARS)
		return CHAP_AGE_BAND_ADULT;
	if (age < 13)
		return CHAP_AGE_BAND_UNDER_13;
	return age < 16 ? CHAP_AGE_BAND_13_TO_15 : CHAP_AGE_BAND_16_TO_17;
}

static void
fill(const struct chap_engine *engine, const struct chap_work *work,
    const struct chap_pair *pair, const int32_t value[CHAP_N_FEATURES],
    int64_t logit, enum chap_level level, struct chap_verdict *v)
{
	v->level = level;
	v->confidence = confidence_of(work, pair);
	v->advice = advice_for(engine, level, value);
	v->id = work->message.id;
	v->from = work->message.from;
	v->at_ms = work->message.at_ms;
	memcpy(v->lang, work->lang, sizeof(v->lang));
	v->logit_micro = logit;
	v->bias_micro = engine->model.bias_micro;
	v->risk_micro = chap_sigmoid_micro(logit);
	v->n = pair->n;
	v->raised = false;
	v->fell = false;
	v->n_why = 0;
	v->n_also = 0;
	v->error[0] = '\0';
}

/*
 * What the actor states should be told of this pair, once each: that its
 * opener contacted somebody new, that this is a minor, that two risk groups
 * were shown. Groups stay out, and what rests on drafts: through an actor it
 * would lift other pairs. `reviewed` is the pair without it.
 */
static void
ask_updates(struct chap_pair *pair, const struct chap_pair *reviewed,
    const struct chap_work *work, struct chap_target *target,
    const struct chap_actor *actor[2])
{
	if (work->event.group)
		return;
	target->opened = pair->n == 1;
	for (unsigned side = 0; side < 2; side++) {
		struct chap_half *half = &pair->half[side];
		uint8_t bit = side == target->side ? 1 : 2;

		if (half->opened && !(half->told & CHAP_TOLD_MINOR) &&
		    chap_side_is_minor(&reviewed->half[!side], actor[!side])) {
			half->told |= CHAP_TOLD_MINOR;
			target->minor = bit;
		}
		if (!(half->told & CHAP_TOLD_SPREAD) &&
		    chap_half_risk_groups(&reviewed->half[side]) >= 2) {
			half->told |= CHAP_TOLD_SPREAD;
			target->spread |= bit;
		}
	}
}

/* What a pair is worth, with each side as the suspect. */
struct worth {
	int32_t value[2][CHAP_N_FEATURES];
	int64_t logit[2];
	int64_t reviewed[2]; /* logits of what reviewed lists alone show */
	bool has_draft; /* else both are the same */
};

/* The rows that the model weighs, or all for whoever observes. */
static void
rows(const struct chap_engine *engine, const struct chap_pair *pair,
    unsigned side, const struct chap_actor *actor[2], int32_t *value)
{
	if (engine->model.weighs_behaviour || engine->observe != NULL)
		chap_features(pair, side, actor[side], actor[!side], value);
	else
		chap_features_said(
		    pair, side, actor[side], actor[!side], value);
}

static void
weigh(const struct chap_engine *engine, const struct chap_pair *pair,
    const struct chap_pair *reviewed, const struct chap_actor *actor[2],
    struct worth *out)
{
	int32_t value[CHAP_N_FEATURES];

	out->has_draft = reviewed != pair;
	for (unsigned side = 0; side < 2; side++) {
		rows(engine, pair, side, actor, out->value[side]);
		out->logit[side] =
		    chap_model_logit(&engine->model, out->value[side]);
		out->reviewed[side] = out->logit[side];
		if (!out->has_draft)
			continue;
		rows(engine, reviewed, side, actor, value);
		out->reviewed[side] = chap_model_logit(&engine->model, value);
	}
}

/* Draft lists by themselves never lift a pair above `watch`. */
static enum chap_level
level_of(const struct chap_engine *engine, const struct worth *worth,
    unsigned side, enum chap_level held)
{
	enum chap_level level =
	    chap_model_level(&engine->model, worth->logit[side], held);
	enum chap_level most =
	    chap_model_level(&engine->model, worth->reviewed[side], held);

	if (most < CHAP_LEVEL_WATCH)
		most = CHAP_LEVEL_WATCH;
	return worth->has_draft && level > most ? most : level;
}

static void
move_levels(const struct chap_engine *engine, struct chap_pair *pair,
    const struct worth *worth)
{
	for (unsigned side = 0; side < 2; side++)
		pair->half[side].level = (uint8_t)level_of(engine, worth, side,
		    (enum chap_level)pair->half[side].level);
}

/*
 * The side with the higher logit, `sender` if they are equal. Where drafts had
 * a part in it the higher level comes first: they must not draw the eye away
 * from a side whose level reviewed lists have raised.
 */
static unsigned
suspect_of(
    const struct chap_pair *pair, const struct worth *worth, unsigned sender)
{
	uint8_t level = pair->half[sender].level;
	uint8_t others = pair->half[!sender].level;

	if (worth->has_draft && level != others)
		return others > level ? !sender : sender;
	return worth->logit[!sender] > worth->logit[sender] ? !sender : sender;
}

/* Did the suspect's level rise to one that it never had? */
static bool
raise_flag(struct chap_half *suspect, bool may_raise)
{
	if (!may_raise || suspect->level <= suspect->flagged)
		return false;
	suspect->flagged = suspect->level;
	return true;
}

uint32_t
chap_shard_make(struct chap_shard *shard, struct chap_hash128 key)
{
	bool fresh, evicted;
	uint32_t slot = chap_table_put(&shard->pairs, key, &fresh, &evicted);

	if (evicted)
		chap_evidence_forget(&shard->evidence, slot);
	return slot;
}

void
chap_shard_take(struct chap_shard *shard, uint32_t slot, unsigned side,
    const struct chap_event *event, struct chap_span id)
{
	chap_pair_update(chap_table_record(&shard->pairs, slot), side, event);
	if (event->signals != 0)
		chap_evidence_add(&shard->evidence, slot, side, event->signals,
		    id, chap_has_level, shard);
}

/*
 * Takes the message into the pair: with what it shows together with the tail,
 * if it goes on with a word that was cut there: then target->event differs.
 */
static void
take_message(struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_work *work, struct chap_target *target, uint32_t slot)
{
	struct chap_shard *shard = &engine->shard[target->shard];
	struct chap_pair *pair = chap_table_record(&shard->pairs, slot);
	struct chap_event *event = &target->event;
	bool is_said = event->kind == CHAP_EVENT_MESSAGE;
	const struct chap_tail *tail = NULL;

	if (is_said)
		tail = chap_pair_tail(pair, target->side, event->at_ms);
	if (tail != NULL)
		target->joined = chap_join(engine, lane, tail, work, event);
	chap_shard_take(shard, slot, target->side, event, work->message.id);
	if (is_said)
		chap_pair_keep_tail(pair, target->side, &work->ends);
	target->taken = true;
}

static void
note_outcome(const struct chap_pair *pair, struct chap_outcome *out)
{
	out->tail = pair->tail;
	out->n = pair->n;
	for (unsigned side = 0; side < 2; side++) {
		out->level[side] = pair->half[side].level;
		out->flagged[side] = pair->half[side].flagged;
		out->told[side] = pair->half[side].told;
	}
}

/*
 * The pair of a message. A repeat does not even count as a use of it: what is
 * evicted must not depend on who had to send again. CHAP_NO_SLOT: out of
 * memory, or a repeat whose pair has been evicted.
 */
static uint32_t
find_pair(struct chap_shard *shard, const struct chap_work *work,
    const struct chap_target *target, bool *is_repeat)
{
	uint64_t name = chap_repeats_name(work, target->pair_key);
	uint32_t slot = chap_shard_find(shard, target->pair_key);

	*is_repeat = chap_repeats_has(&shard->repeats, name) ||
	    (slot != CHAP_NO_SLOT &&
	        chap_pair_seen(chap_table_record(&shard->pairs, slot),
	            work->event.id_hash));
	if (*is_repeat)
		return slot;
	slot = chap_shard_make(shard, target->pair_key);
	if (slot != CHAP_NO_SLOT) {
		chap_repeats_add(&shard->repeats, name);
		chap_shard_meet(shard, slot, work->from_key, target->key);
	}
	return slot;
}

/* Training sees the message as its pair did. */
static void
tell_observer(const struct chap_engine *engine, const struct chap_work *work,
    const struct chap_target *target, size_t message,
    const int32_t value[2][CHAP_N_FEATURES])
{
	struct chap_work seen = *work;

	seen.event = target->event;
	engine->observe(engine->observe_context, message, &seen, target, value);
}

void
chap_score_pair(struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_work *work, struct chap_target *target, size_t message)
{
	struct chap_shard *shard = &engine->shard[target->shard];
	struct chap_verdict *v = target->verdict;
	struct chap_pair without_draft, evicted;
	const struct chap_pair *reviewed;
	const struct chap_actor *actor[2];
	struct worth worth;
	uint8_t before[2];
	bool duplicate, raised = false;
	struct chap_error err;
	struct chap_pair *pair;
	unsigned suspect;
	uint32_t slot = find_pair(shard, work, target, &duplicate);

	if (slot == CHAP_NO_SLOT && !duplicate) {
		chap_fail(&err, CHAP_ERR_MEMORY, "out of memory for pairs");
		chap_unscored(v, &work->message, &err);
		return;
	}
	if (slot == CHAP_NO_SLOT) {
		memset(&evicted, 0, sizeof(evicted));
		pair = &evicted;
		shard = NULL; /* it names no messages */
	} else {
		pair = chap_table_record(&shard->pairs, slot);
	}
	target->event = work->event;
	actor[target->side] = find_actor(engine, work->from_key);
	actor[!target->side] = find_actor(engine, target->key);
	if (!duplicate) {
		target->event.night =
		    is_night(actor[!target->side], work->event.at_ms);
		take_message(engine, lane, work, target, slot);
	}
	reviewed = pair;
	if (chap_pair_has_draft(pair)) {
		chap_pair_reviewed(pair, &without_draft);
		reviewed = &without_draft;
	}
	weigh(engine, pair, reviewed, actor, &worth);
	before[0] = pair->half[0].level;
	before[1] = pair->half[1].level;
	if (!duplicate)
		move_levels(engine, pair, &worth);
	suspect = suspect_of(pair, &worth, target->side);
	if (!duplicate) {
		raised = raise_flag(&pair->half[suspect], target->may_raise);
		ask_updates(pair, reviewed, work, target, actor);
		if (engine->texts != NULL &&
		    (target->event.signals & CHAP_TARGET_SIGNALS) != 0)
			target->answers_risk =
			    chap_half_risk_groups(&pair->half[!target->side]) >
			    0;
		note_outcome(pair, &target->outcome);
		if (engine->observe != NULL)
			tell_observer(
			    engine, work, target, message, worth.value);
	}
	fill(engine, work, pair, worth.value[suspect], worth.logit[suspect],
	    pair->half[suspect].level, v);
	v->status = duplicate ? CHAP_DUPLICATE : CHAP_SCORED;
	v->raised = raised;
	v->fell = before[suspect] >= CHAP_LEVEL_REVIEW &&
	    v->level < CHAP_LEVEL_REVIEW;
	v->room = (struct chap_span){NULL, 0};
	v->suspect = suspect == target->side ? v->from : v->to;
	v->suspect_age =
	    band_of(chap_side_age(&pair->half[suspect], actor[suspect]));
	v->other_age =
	    band_of(chap_side_age(&pair->half[!suspect], actor[!suspect]));
	if (work->why || v->level >= CHAP_LEVEL_WATCH)
		chap_explain(&engine->model, worth.value[suspect], shard, slot,
		    suspect, &lane->keep, v);
}

void
chap_score_room(const struct chap_engine *engine, struct chap_lane *lane,
    struct chap_work *work)
{
	struct chap_verdict *v = work->verdict;
	const struct chap_actor *actor = find_actor(engine, work->from_key);
	int32_t value[CHAP_N_FEATURES];
	struct chap_pair alone;
	enum chap_level level;
	int64_t logit;

	memset(&alone, 0, sizeof(alone));
	chap_pair_update(&alone, 0, &work->event);
	chap_features(&alone, 0, actor, NULL, value);
	logit = chap_model_logit(&engine->model, value);
	level = chap_model_level(&engine->model, logit, CHAP_LEVEL_NONE);
	if (level > CHAP_LEVEL_WATCH)
		level = CHAP_LEVEL_WATCH;
	fill(engine, work, &alone, value, logit, level, v);
	v->status = CHAP_SCORED;
	v->room = work->message.room;
	v->to = (struct chap_span){NULL, 0};
	v->suspect = v->from;
	v->suspect_age = band_of(chap_side_age(&alone.half[0], actor));
	v->other_age = CHAP_AGE_BAND_UNKNOWN;
	if (work->why || level >= CHAP_LEVEL_WATCH)
		chap_explain(&engine->model, value, NULL, 0, 0, &lane->keep, v);
}

bool
chap_room_seen(struct chap_engine *engine, const struct chap_work *work)
{
	struct chap_shard *shard = &engine->shard[chap_room_shard(work)];
	uint64_t name = chap_repeats_name(work, work->from_key);

	if (chap_repeats_has(&shard->repeats, name))
		return true;
	chap_repeats_add(&shard->repeats, name);
	return false;
}
