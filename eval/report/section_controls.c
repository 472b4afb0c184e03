/*
 * Controls: what could be reached without what the system is meant to see.
 * Where one of them comes near the system, the corpus may be what is
 * measured, and the report says so.
 */
#include "eval/report/player.h"
#include "eval/report/probe.h"
#include "eval/report/study.h"
#include "eval/rng.h"

#include <math.h>
#include <stdlib.h>

#define SEED 1
#define MINUTE_MS 60000
#define SAME 0.01 /* ROC-AUC: a change below it is none to speak of */
#define TOLD_APART 0.7 /* ROC-AUC of the source probe */
#define SOURCE_LEAST 20 /* conversations */

/* What a control came to: {"auc", "recall"} and whether it is near. */
static json_t *
control_json(const char *name, const char *what, const struct chap_cases *cases,
    bool has_flags, const char *reading, bool near)
{
	json_t *all = chap_results_json(cases, CHAP_DRAWS);
	json_t *out = json_pack("{s:s,s:s,s:O,s:s,s:b,s:b}", "name", name,
	    "what", what, "roc_auc",
	    json_object_get(all, chap_result_name[CHAP_RESULT_ROC_AUC]),
	    "reading", reading, "near", near, "alarm",
	    /* One that has no flags of its own was fitted to the corpus. */
	    !has_flags);

	if (has_flags)
		chap_json_put(&out, "recall",
		    json_incref(json_object_get(
		        all, chap_result_name[CHAP_RESULT_RECALL])));
	json_decref(all);
	return out;
}

static json_t *
not_measured(const char *name, const char *what, const char *why)
{
	return json_pack("{s:s,s:s,s:n,s:s,s:b,s:b}", "name", name, "what",
	    what, "roc_auc", "reading", why, "near", 0, "alarm", 0);
}

static double
auc_of(const struct chap_cases *c)
{
	return chap_metrics_roc_auc(c->row, c->n, NULL);
}

/* Half of what the system has above chance: too much for a control. */
static bool
is_near(const struct chap_study *s, double auc)
{
	double system = auc_of(&s->cases[CHAP_UNIT_CONVERSATION]);

	return auc - 0.5 >= (system - 0.5) / 2;
}

enum { LENGTH_WIDTH = 3 };

/* Length alone: messages, characters, characters a message. */
static void
put_length(const struct chap_unit *u, double *out)
{
	out[0] = log1p(u->n_points);
	out[1] = log1p(u->n_chars);
	out[2] = u->n_points > 0 ? (double)u->n_chars / u->n_points : 0;
}

/* Rows of the feature table that no word has a part in. */
static const int BEHAVIOUR[] = {CHAP_FEATURE_SHARE, CHAP_FEATURE_QUESTIONS,
    CHAP_FEATURE_STARTS, CHAP_FEATURE_UNANSWERED, CHAP_FEATURE_CALLS,
    CHAP_FEATURE_DELETES, CHAP_FEATURE_BLOCKED, CHAP_FEATURE_CONTACTS};

enum {
	N_BEHAVIOUR = sizeof(BEHAVIOUR) / sizeof(BEHAVIOUR[0]),
	NO_TEXT_WIDTH = LENGTH_WIDTH + 2 * N_BEHAVIOUR
};

static void
put_behaviour(const struct chap_observed *o, double *out)
{
	for (int side = 0; side < 2; side++)
		for (int k = 0; k < N_BEHAVIOUR; k++)
			*out++ = o->value[side][BEHAVIOUR[k]];
}

/* Positives against benign by values that say nothing of what was said. */
static json_t *
worded_control(
    const struct chap_study *s, bool length_only, struct chap_error *err)
{
	const char *name = length_only ? "length only" : "no text";
	const char *what = length_only
	    ? "a classifier that sees how many messages and characters"
	    : "a classifier that sees length and behaviour, no word";
	const struct chap_series *series =
	    &s->gather.series[CHAP_UNIT_CONVERSATION];
	int width = length_only ? LENGTH_WIDTH : NO_TEXT_WIDTH;
	double *value = calloc(series->n * (size_t)width + 1, sizeof(*value));
	struct chap_case *row = calloc(series->n + 1, sizeof(*row));
	struct chap_probe probe = {value, series->n, width, series->n_groups};
	struct chap_cases cases;
	enum chap_err rc = CHAP_ERR_MEMORY;
	json_t *out = NULL;
	bool near;

	for (size_t i = 0; i < series->n && value != NULL && row != NULL; i++) {
		row[i].group = series->unit[i].group;
		row[i].positive = series->unit[i].positive;
		put_length(&series->unit[i], value + i * (size_t)width);
		if (!length_only)
			put_behaviour(&s->observed[i],
			    value + i * (size_t)width + LENGTH_WIDTH);
	}
	if (value != NULL && row != NULL)
		rc = chap_probe_run(&probe, row, err);
	free(value);
	if (rc != CHAP_OK) {
		free(row);
		return rc == CHAP_ERR_NOT_FOUND
		    ? not_measured(name, what, "too few groups to be fitted")
		    : NULL;
	}
	if (chap_cases_own(&cases, row, series->n, series->n_groups,
	        s->options->prior) != CHAP_OK)
		return NULL;
	near = is_near(s, auc_of(&cases));
	out = control_json(name, what, &cases, false,
	    near ? "near the system: the corpus, not grooming, may be what is "
	           "measured"
	         : "far from the system",
	    near);
	chap_cases_release(&cases);
	return out;
}

/* A play of the corpus with something taken from it. */
struct altered {
	const struct chap_study *study;
	uint32_t *place; /* [held->n]: whose words a message carries */
	bool no_clock;
};

/* Who says what is dealt anew within each conversation; times stay. */
static void
shuffle(const struct chap_held *held, uint32_t *place)
{
	for (size_t i = 0; i < held->n; i++)
		place[i] = (uint32_t)i;
	for (uint32_t c = 0; c < held->truth->n; c++) {
		const uint32_t *order = held->order + held->start[c];
		uint32_t n = held->start[c + 1] - held->start[c];
		struct chap_rng rng = chap_rng_make(SEED, c);

		for (uint32_t i = n; i > 1; i--) {
			uint32_t k = chap_rng_below(&rng, i);
			uint32_t swap = place[order[i - 1]];

			place[order[i - 1]] = place[order[k]];
			place[order[k]] = swap;
		}
	}
}

static void
alter(const struct altered *a, size_t i, struct chap_message *m)
{
	const struct chap_held *held = a->study->held;
	int64_t at_ms = held->message[i].at_ms;
	uint32_t c = held->message[i].conversation;

	chap_held_get(held, a->place == NULL ? i : a->place[i], m);
	m->at_ms = at_ms;
	if (!a->no_clock)
		return;
	/* A message a minute, each conversation from the same moment. */
	m->at_ms = c == CHAP_HELD_NONE
	    ? 0
	    : (int64_t)MINUTE_MS * held->message[i].n_before;
}

static enum chap_err
play_altered(const struct altered *a, struct chap_gather *gather,
    const char *name, struct chap_error *err)
{
	const struct chap_held *held = a->study->held;
	struct chap_system system;
	struct chap_player player;
	struct chap_progress progress;
	enum chap_err rc = chap_study_system(a->study, 0, &system, err);

	if (rc != CHAP_OK)
		return rc;
	rc = chap_player_init(
	    &player, &system, held, 0, chap_gather_take, gather);
	if (rc != CHAP_OK) {
		chap_study_system_release(&system);
		return chap_fail(err, rc, "out of memory");
	}
	chap_progress_begin(&progress, name, held->n);
	for (size_t i = 0; i < held->n && rc == CHAP_OK; i++) {
		struct chap_message m;

		alter(a, i, &m);
		rc = chap_player_begin(&player, i, err);
		if (rc == CHAP_OK)
			rc = chap_player_add(&player, &m, i, err);
		if (player.n == 0)
			chap_progress_at(&progress, i);
	}
	if (rc == CHAP_OK)
		rc = chap_player_flush(&player, err);
	chap_progress_end(&progress);
	chap_player_release(&player);
	chap_study_system_release(&system);
	return rc;
}

static json_t *
altered_control(const struct chap_study *s, const struct altered *a,
    const char *name, const char *what, const char *same,
    struct chap_error *err)
{
	struct chap_gather gather;
	struct chap_cases cases;
	json_t *out = NULL;
	enum chap_err rc = chap_gather_init(
	    &gather, s->held, 1u << CHAP_UNIT_CONVERSATION, err);

	if (rc == CHAP_OK)
		rc = play_altered(a, &gather, name, err);
	if (rc == CHAP_OK)
		rc = chap_gather_finish(&gather, err);
	if (rc == CHAP_OK &&
	    chap_cases_of(&cases, &gather.series[CHAP_UNIT_CONVERSATION],
	        s->options->level, s->options->prior) == CHAP_OK) {
		bool near =
		    auc_of(&s->cases[CHAP_UNIT_CONVERSATION]) - auc_of(&cases) <
		    SAME;

		out = control_json(name, what, &cases, true,
		    near ? same : "worse than the system: it is used", near);
		chap_cases_release(&cases);
	}
	chap_gather_release(&gather);
	return out;
}

static json_t *
shuffled_control(const struct chap_study *s, struct chap_error *err)
{
	struct altered a = {.study = s};
	json_t *out;

	a.place = calloc(s->held->n + 1, sizeof(*a.place));
	if (a.place == NULL) {
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		return NULL;
	}
	shuffle(s->held, a.place);
	out = altered_control(s, &a, "order shuffled",
	    "the system, with each conversation's messages in a random order",
	    "as good as the system: what is measured is which things are "
	    "said, not how they follow each other",
	    err);
	free(a.place);
	return out;
}

static json_t *
no_clock_control(const struct chap_study *s, struct chap_error *err)
{
	const struct altered a = {.study = s, .no_clock = true};

	return altered_control(s, &a, "clock removed",
	    "the system, with a message a minute in every conversation",
	    "as good as the system: the clock has no part in these figures",
	    err);
}

/* The two sources with the most benign conversations; false: not two. */
static bool
find_sources(
    const struct chap_series *series, unsigned *dimension, uint32_t source[2])
{
	uint32_t count[CHAP_SLICE_VALUES_MAX + 1] = {0};

	for (*dimension = 0; *dimension < series->n_slices; (*dimension)++)
		if (chap_span_eq(series->slice[*dimension].name,
		        CHAP_SPAN_LIT("source")))
			break;
	if (*dimension == series->n_slices)
		return false;
	for (size_t i = 0; i < series->n; i++)
		if (!series->unit[i].positive)
			count[series->unit[i].slice[*dimension]]++;
	source[0] = source[1] = 0;
	count[0] = 0;
	for (uint32_t v = 1; v <= series->slice[*dimension].n_values; v++) {
		if (count[v] > count[source[0]]) {
			source[1] = source[0];
			source[0] = v;
		} else if (count[v] > count[source[1]]) {
			source[1] = v;
		}
	}
	return count[source[0]] >= SOURCE_LEAST &&
	    count[source[1]] >= SOURCE_LEAST;
}

/* Benign conversations of two sources, by the features of both sides. */
static json_t *
probe_sources(const struct chap_study *s, unsigned dimension,
    const uint32_t source[2], struct chap_error *err)
{
	static const char WHAT[] =
	    "a classifier with the system's features, benign corpora only";
	const struct chap_series *series =
	    &s->gather.series[CHAP_UNIT_CONVERSATION];
	size_t width = 2 * (size_t)CHAP_N_FEATURES;
	double *value = calloc(series->n * width + 1, sizeof(*value));
	struct chap_case *row = calloc(series->n + 1, sizeof(*row));
	struct chap_probe probe = {value, 0, (int)width, series->n_groups};
	struct chap_cases cases;
	enum chap_err rc = CHAP_ERR_MEMORY;
	json_t *out = NULL;
	bool apart;

	for (size_t i = 0; i < series->n && value != NULL && row != NULL; i++) {
		const struct chap_unit *u = &series->unit[i];

		if (u->positive ||
		    (u->slice[dimension] != source[0] &&
		        u->slice[dimension] != source[1]))
			continue;
		for (size_t k = 0; k < width; k++)
			value[probe.n * width + k] = s->observed[i].value[k /
			    CHAP_N_FEATURES][k % CHAP_N_FEATURES];
		row[probe.n].group = u->group;
		row[probe.n++].positive = u->slice[dimension] == source[0];
	}
	if (value != NULL && row != NULL)
		rc = chap_probe_run(&probe, row, err);
	free(value);
	if (rc != CHAP_OK) {
		free(row);
		return rc == CHAP_ERR_NOT_FOUND
		    ? not_measured("source probe", WHAT,
		          "the sources have too few groups to be fitted")
		    : NULL;
	}
	if (chap_cases_own(&cases, row, probe.n, series->n_groups,
	        s->options->prior) != CHAP_OK)
		return NULL;
	apart = auc_of(&cases) >= TOLD_APART;
	out = control_json("source probe", WHAT, &cases, false,
	    apart ? "sources can be told apart: where class goes with source, "
	            "the corpus may be what is measured"
	          : "sources can hardly be told apart",
	    apart);
	chap_cases_release(&cases);
	return out;
}

static json_t *
source_control(const struct chap_study *s, struct chap_error *err)
{
	unsigned dimension;
	uint32_t source[2];

	if (!find_sources(
	        &s->gather.series[CHAP_UNIT_CONVERSATION], &dimension, source))
		return not_measured("source probe",
		    "a classifier with the system's features, benign corpora "
		    "only",
		    "not measured: the truth names fewer than two sources of "
		    "benign conversations");
	return probe_sources(s, dimension, source, err);
}

json_t *
chap_section_controls(const struct chap_study *s, struct chap_error *err)
{
	json_t *row[] = {worded_control(s, true, err),
	    worded_control(s, false, err), shuffled_control(s, err),
	    no_clock_control(s, err), source_control(s, err)};
	json_t *out = json_array();

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++)
		chap_json_append(&out, row[i]);
	return out;
}
