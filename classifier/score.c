#include "classifier/engine_parts.h"

#include "features/base/fixed.h"

/* Fewer words than this in a whole pair, and the model has little to read. */
#define LEAST_WORDS 3

static const char *
advice_for(enum chap_level level)
{
	static const char *const ADVICE[CHAP_N_LEVELS] = {
	    "none", "safety_prompt", "moderator", "moderator_now"};

	return ADVICE[level];
}

static const struct chap_actor *
find_actor(const struct chap_engine *engine, struct chap_hash128 key)
{
	uint32_t slot = chap_table_find(&engine->actors, key);

	return slot == CHAP_NO_SLOT ? NULL
	                            : chap_table_record(&engine->actors, slot);
}

static enum chap_confidence
confidence_of(const struct chap_pair *pair)
{
	uint64_t words =
	    (uint64_t)pair->half[0].n_words + pair->half[1].n_words;
	uint64_t unread = (uint64_t)pair->half[0].n_unread_words +
	    pair->half[1].n_unread_words;

	return words < LEAST_WORDS || 2 * unread > words
	    ? CHAP_CONFIDENCE_LIMITED
	    : CHAP_CONFIDENCE_FULL;
}

/* Evidence of pairs at `watch` and above is kept longest. */
static bool
has_level(void *context, uint32_t slot)
{
	const struct chap_shard *shard = context;
	const struct chap_pair *pair = chap_table_record(&shard->pairs, slot);

	return pair->half[0].level > 0 || pair->half[1].level > 0;
}

static void
fill(const struct chap_engine *engine, const struct chap_work *work,
    const struct chap_pair *pair, int64_t logit, enum chap_level level,
    struct chap_verdict *v)
{
	v->level = level;
	v->confidence = confidence_of(pair);
	v->advice = advice_for(level);
	v->id = work->message.id;
	v->from = work->message.from;
	v->at_ms = work->message.at_ms;
	v->logit_micro = logit;
	v->bias_micro = engine->model.bias_micro;
	v->risk_micro = chap_sigmoid_micro(logit);
	v->n = pair->n;
	v->raised = false;
	v->n_why = 0;
	v->error[0] = '\0';
}

/*
 * What the actor states should be told of this pair, once each: that its
 * opener contacted somebody new, that this is a minor, that two risk groups
 * were shown. Groups stay out.
 */
static void
ask_updates(struct chap_pair *pair, const struct chap_work *work,
    struct chap_target *target, const struct chap_actor *actor[2])
{
	if (work->event.group)
		return;
	target->opened = pair->n == 1;
	for (unsigned side = 0; side < 2; side++) {
		struct chap_half *half = &pair->half[side];
		uint8_t bit = side == target->side ? 1 : 2;

		if (half->opened && !(half->told & CHAP_TOLD_MINOR) &&
		    chap_side_is_minor(&pair->half[!side], actor[!side])) {
			half->told |= CHAP_TOLD_MINOR;
			target->minor = bit;
		}
		if (!(half->told & CHAP_TOLD_SPREAD) &&
		    chap_half_risk_groups(half) >= 2) {
			half->told |= CHAP_TOLD_SPREAD;
			target->spread |= bit;
		}
	}
}

/* Moves both sides' levels; returns whether the suspect's rose to a new one. */
static bool
move_levels(const struct chap_engine *engine, struct chap_pair *pair,
    const int64_t logit[2], unsigned suspect, bool may_raise)
{
	struct chap_half *half = &pair->half[suspect];

	for (unsigned side = 0; side < 2; side++)
		pair->half[side].level = (uint8_t)chap_model_level(
		    &engine->model, logit[side], pair->half[side].level);
	if (!may_raise || half->level <= half->flagged)
		return false;
	half->flagged = half->level;
	return true;
}

/*
 * Takes the message into the pair: with what it shows together with the tail,
 * if it goes on with a word that was cut there: then *event changes.
 */
static void
take_message(struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_work *work, struct chap_target *target, uint32_t slot,
    struct chap_event *event)
{
	struct chap_shard *shard = &engine->shard[target->shard];
	struct chap_pair *pair = chap_table_record(&shard->pairs, slot);
	bool is_said = event->kind == CHAP_EVENT_MESSAGE;
	const struct chap_tail *tail = NULL;

	if (is_said)
		tail = chap_pair_tail(pair, target->side, event->at_ms);
	if (tail != NULL)
		target->joined = chap_join(engine, lane, tail, work, event);
	chap_pair_update(pair, target->side, event);
	if (is_said)
		chap_pair_keep_tail(pair, target->side, &work->ends);
	if (event->signals != 0)
		chap_evidence_add(&shard->evidence, slot, target->side,
		    event->signals, work->message.id, has_level, shard);
}

/* Training sees the message as its pair did. */
static void
tell_observer(const struct chap_engine *engine, const struct chap_work *work,
    const struct chap_target *target, const struct chap_event *event,
    size_t message, const int32_t value[2][CHAP_N_FEATURES])
{
	struct chap_work seen = *work;

	seen.event = *event;
	engine->observe(engine->observe_context, message, &seen, target, value);
}

void
chap_score_pair(struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_work *work, struct chap_target *target, size_t message)
{
	struct chap_shard *shard = &engine->shard[target->shard];
	struct chap_verdict *v = target->verdict;
	int32_t value[2][CHAP_N_FEATURES];
	const struct chap_actor *actor[2];
	struct chap_event event = work->event;
	bool fresh, evicted, duplicate, raised = false;
	struct chap_error err;
	struct chap_pair *pair;
	unsigned suspect;
	int64_t logit[2];
	uint32_t slot =
	    chap_table_put(&shard->pairs, target->pair_key, &fresh, &evicted);

	if (slot == CHAP_NO_SLOT) {
		chap_fail(&err, CHAP_ERR_MEMORY, "out of memory for pairs");
		chap_unscored(v, &work->message, &err);
		return;
	}
	if (evicted)
		chap_evidence_forget(&shard->evidence, slot);
	pair = chap_table_record(&shard->pairs, slot);
	duplicate = chap_pair_seen(pair, work->event.id_hash);
	if (!duplicate)
		take_message(engine, lane, work, target, slot, &event);
	actor[target->side] = find_actor(engine, work->from_key);
	actor[!target->side] = find_actor(engine, target->key);
	for (unsigned side = 0; side < 2; side++) {
		chap_features(
		    pair, side, actor[side], actor[!side], value[side]);
		logit[side] = chap_model_logit(&engine->model, value[side]);
	}
	suspect = logit[!target->side] > logit[target->side] ? !target->side
	                                                     : target->side;
	if (!duplicate) {
		raised = move_levels(
		    engine, pair, logit, suspect, target->may_raise);
		ask_updates(pair, work, target, actor);
		if (engine->observe != NULL)
			tell_observer(
			    engine, work, target, &event, message, value);
	}
	fill(engine, work, pair, logit[suspect], pair->half[suspect].level, v);
	v->status = duplicate ? CHAP_DUPLICATE : CHAP_SCORED;
	v->raised = raised;
	v->room = (struct chap_span){NULL, 0};
	v->suspect = suspect == target->side ? v->from : v->to;
	if (engine->always_why || v->level >= CHAP_LEVEL_WATCH)
		chap_explain(&engine->model, value[suspect], shard, slot,
		    suspect, &lane->keep, v);
}

void
chap_score_room(const struct chap_engine *engine, struct chap_lane *lane,
    struct chap_work *work)
{
	struct chap_verdict *v = work->verdict;
	int32_t value[CHAP_N_FEATURES];
	struct chap_pair alone;
	enum chap_level level;
	int64_t logit;

	memset(&alone, 0, sizeof(alone));
	chap_pair_update(&alone, 0, &work->event);
	chap_features(
	    &alone, 0, find_actor(engine, work->from_key), NULL, value);
	logit = chap_model_logit(&engine->model, value);
	level = chap_model_level(&engine->model, logit, CHAP_LEVEL_NONE);
	if (level > CHAP_LEVEL_WATCH)
		level = CHAP_LEVEL_WATCH;
	fill(engine, work, &alone, logit, level, v);
	v->status = CHAP_SCORED;
	v->room = work->message.room;
	v->to = (struct chap_span){NULL, 0};
	v->suspect = v->from;
	if (engine->always_why || level >= CHAP_LEVEL_WATCH)
		chap_explain(&engine->model, value, NULL, 0, 0, &lane->keep, v);
}
