#include "eval/report/study.h"

#include "classifier/engine_parts.h"
#include "eval/report/player.h"
#include "features/text/normalize.h"

#include <stdlib.h>

#define ALL_KINDS ((1u << CHAP_N_UNIT_KINDS) - 1)
/* What the play of the corpus itself is watched by. */
struct watch {
	struct chap_study *study;
	const struct chap_text *text; /* of the engine */
	struct chap_arena scratch;
};

/* As chap_player_look: the features at the end of each conversation. */
static void
look(void *context, size_t held_index, const struct chap_target *target,
    const int32_t value[2][CHAP_N_FEATURES])
{
	struct watch *w = context;
	uint32_t row = w->study->held->message[held_index].conversation;
	struct chap_observed *o;

	if (row == CHAP_HELD_NONE)
		return;
	o = &w->study->observed[row];
	if (!o->seen)
		o->first_side = target->side;
	o->seen = true;
	for (int side = 0; side < 2; side++)
		for (int f = 0; f < CHAP_N_FEATURES; f++)
			o->value[side][f] =
			    (float)value[side ^ o->first_side][f] / 1024;
}

/* Counts the classes of disguise that are undone in the message. */
static enum chap_err
count_disguises(
    struct watch *w, const struct chap_held_message *h, struct chap_error *err)
{
	struct chap_norm norm;
	enum chap_err rc;

	if (h->conversation == CHAP_HELD_NONE || h->text.len == 0)
		return CHAP_OK;
	rc = chap_normalize(w->text, h->text, &w->scratch, &norm, NULL);
	if (rc == CHAP_ERR_MEMORY)
		return chap_fail(err, rc, "out of memory");
	for (int e = 0; rc == CHAP_OK && e < CHAP_N_EVASIONS; e++)
		if ((CHAP_DISGUISES >> e & 1) != 0 && norm.facts.evasion[e] > 0)
			w->study->observed[h->conversation].disguised[e]++;
	chap_arena_reset(&w->scratch);
	return CHAP_OK;
}

/* As chap_player_sink. */
static enum chap_err
take(void *context, size_t held_index, const struct chap_message *message,
    const struct chap_verdict *verdict, struct chap_error *err)
{
	struct watch *w = context;
	enum chap_err rc = chap_gather_take(
	    &w->study->gather, held_index, message, verdict, err);

	return rc == CHAP_OK
	    ? count_disguises(w, &w->study->held->message[held_index], err)
	    : rc;
}

enum chap_err
chap_study_system(const struct chap_study *study, uint32_t max_pairs,
    struct chap_system *out, struct chap_error *err)
{
	struct chap_engine_options options = study->options->engine;

	options.threads = 1;
	if (max_pairs > 0) {
		options.max_pairs = max_pairs;
		options.max_actors = 2 * max_pairs; /* who they are of */
		options.max_evidence = max_pairs;
	}
	out->baseline = study->options->baseline;
	if (out->baseline == NULL)
		return chap_engine_new(&out->engine, &options, err);
	chap_sides_release(&out->baseline->sides);
	return chap_baseline_engine(&out->engine, options.lexicons, err);
}

void
chap_study_system_release(struct chap_system *system)
{
	chap_engine_free(system->engine);
	system->engine = NULL;
}

static enum chap_err
play(struct chap_study *s, struct chap_error *err)
{
	struct watch w = {.study = s};
	struct chap_system system;
	struct chap_player player;
	struct chap_progress progress;
	enum chap_err rc = chap_study_system(s, 0, &system, err);

	if (rc != CHAP_OK)
		return rc;
	w.text = system.engine->text;
	s->model = system.engine->model;
	s->model.wording = NULL; /* it goes with the engine */
	snprintf(s->lexicon_hex, sizeof(s->lexicon_hex), "%s",
	    chap_engine_lexicon(system.engine));
	chap_arena_init(&w.scratch, CHAP_TEXT_ARENA_BYTES);
	rc = chap_player_init(&player, &system, s->held, 0, take, &w);
	if (rc != CHAP_OK) {
		rc = chap_fail(err, rc, "out of memory");
	} else {
		player.look = look;
		chap_progress_begin(&progress, "scoring again", s->held->n);
		rc = chap_player_corpus(&player, &progress, err);
		chap_progress_end(&progress);
		chap_player_release(&player);
	}
	chap_arena_release(&w.scratch);
	chap_study_system_release(&system);
	return rc;
}

enum chap_err
chap_study_make(struct chap_study *out,
    const struct chap_study_options *options, const struct chap_held *held,
    struct chap_error *err)
{
	enum chap_err rc;

	memset(out, 0, sizeof(*out));
	out->options = options;
	out->held = held;
	out->observed = calloc(held->truth->n + 1, sizeof(*out->observed));
	if (out->observed == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = chap_gather_init(&out->gather, held, ALL_KINDS, err);
	if (rc == CHAP_OK)
		rc = play(out, err);
	if (rc == CHAP_OK)
		rc = chap_gather_finish(&out->gather, err);
	for (int i = 0; i < CHAP_N_UNIT_KINDS && rc == CHAP_OK; i++) {
		rc = chap_cases_of(&out->cases[i], &out->gather.series[i],
		    options->level, options->prior);
		if (rc != CHAP_OK)
			chap_fail(err, rc, "out of memory");
	}
	return rc == CHAP_OK ? chap_study_slices(out, err) : rc;
}

void
chap_study_release(struct chap_study *study)
{
	for (int i = 0; i < CHAP_N_UNIT_KINDS; i++)
		chap_cases_release(&study->cases[i]);
	chap_gather_release(&study->gather);
	free(study->observed);
	memset(study, 0, sizeof(*study));
}
