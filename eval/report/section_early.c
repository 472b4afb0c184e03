/* How early flags come, and what the protocol of eSPD makes of them. */
#include "eval/report/player.h"
#include "eval/report/study.h"

#include <math.h>
#include <stdlib.h>

/* Each window is a pair of its own, forgotten soon after. */
#define WINDOW_PAIRS 4096
#define WINDOW_SIDES 100000 /* of a baseline */

/* Precision, recall and F1 of cases as a JSON object with intervals. */
static json_t *
short_json(const struct chap_cases *c)
{
	static const enum chap_result WANTED[] = {CHAP_RESULT_PRECISION,
	    CHAP_RESULT_RECALL, CHAP_RESULT_F1, CHAP_RESULT_SPEED,
	    CHAP_RESULT_F_LATENCY, CHAP_RESULT_DELAY};
	json_t *all = chap_results_json(c, CHAP_DRAWS);
	json_t *out;

	if (all == NULL)
		return NULL;
	out = json_object();
	for (size_t i = 0; i < sizeof(WANTED) / sizeof(WANTED[0]); i++)
		chap_json_put(&out, chap_result_name[WANTED[i]],
		    json_incref(
		        json_object_get(all, chap_result_name[WANTED[i]])));
	json_decref(all);
	return out;
}

/* The headline's cases as they would be after so much of each unit. */
static json_t *
share_json(const struct chap_study *s, unsigned tenths)
{
	const struct chap_series *series = &s->gather.series[s->options->unit];
	uint8_t level = (uint8_t)s->options->level;
	struct chap_case *row = calloc(series->n + 1, sizeof(*row));
	struct chap_cases cases;
	json_t *out;

	if (row == NULL)
		return NULL;
	for (size_t i = 0; i < series->n; i++) {
		const struct chap_unit *u = &series->unit[i];

		row[i].group = u->group;
		row[i].positive = u->positive;
		row[i].days = u->n_days;
		row[i].delay =
		    chap_early_delay_within(series, u, level, tenths);
		row[i].flagged = row[i].delay > 0;
		row[i].wrong_side = u->positive &&
		    chap_early_wrong_within(series, u, level, tenths);
	}
	if (chap_cases_own(&cases, row, series->n, series->n_groups,
	        s->options->prior) != CHAP_OK)
		return NULL;
	out = json_pack("{s:i,s:o}", "percent", (int)tenths * 10, "figures",
	    short_json(&cases));
	chap_cases_release(&cases);
	return out;
}

static json_t *
shares_json(const struct chap_study *s)
{
	json_t *out = json_array();

	for (unsigned tenths = 1; tenths <= 10; tenths++)
		if (json_array_append_new(out, share_json(s, tenths)) != 0) {
			json_decref(out);
			return NULL;
		}
	return out;
}

/* How many flags came after so many messages: bins that double. */
static json_t *
delays_json(const struct chap_cases *c)
{
	static const uint32_t LAST[] = {
	    1, 2, 4, 8, 16, 32, 64, 128, 256, UINT32_MAX};
	json_t *out = json_array();
	uint32_t from = 1;

	for (size_t b = 0; b < sizeof(LAST) / sizeof(LAST[0]); b++) {
		json_int_t n = 0;

		for (size_t i = 0; i < c->n_flagged; i++)
			n += c->flagged[i].delay >= from &&
			    c->flagged[i].delay <= LAST[b];
		chap_json_append(&out,
		    json_pack("{s:I,s:o,s:I}", "from", (json_int_t)from, "to",
		        LAST[b] == UINT32_MAX ? json_null()
		                              : json_integer(LAST[b]),
		        "n", n));
		from = LAST[b] + 1;
	}
	return out;
}

/* Judgements of each window, by the message that it ends with. */
struct windows {
	const struct chap_study *study;
	bool *right; /* [held->n], in the order of held->order */
	bool *wrong;
	const struct chap_tally_row *row; /* being played */
	size_t at; /* where its judgement goes */
	size_t last; /* held message that the window ends with */
};

static enum chap_err
judge(void *context, size_t held_index, const struct chap_message *message,
    const struct chap_verdict *v, struct chap_error *err)
{
	struct windows *w = context;
	bool flagged =
	    v->status == CHAP_SCORED && v->level >= w->study->options->level;
	bool right =
	    !w->row->positive || chap_span_eq(v->suspect, w->row->suspect);

	(void)message;
	(void)err;
	if (held_index != w->last)
		return CHAP_OK;
	w->right[w->at] = flagged && right;
	w->wrong[w->at] = flagged && !right;
	return CHAP_OK;
}

/* Up to a whole window the running score's own judgements are the windows'. */
static void
judge_beginning(struct windows *w, uint32_t conversation)
{
	const struct chap_series *series =
	    &w->study->gather.series[CHAP_UNIT_CONVERSATION];
	const struct chap_unit *u = &series->unit[conversation];
	const struct chap_point *p = chap_series_points(series, u);
	size_t start = w->study->held->start[conversation];

	for (uint32_t i = 0; i < u->n_points && i < CHAP_WINDOW; i++) {
		bool flagged = p[i].logit_micro != CHAP_NO_SCORE &&
		    p[i].level >= w->study->options->level;
		bool right = chap_point_is_right(u, &p[i]);

		w->right[start + i] = flagged && right;
		w->wrong[start + i] = flagged && !right;
	}
}

static enum chap_err
play_windows(
    struct windows *w, const struct chap_system *system, struct chap_error *err)
{
	const struct chap_held *held = w->study->held;
	struct chap_progress progress;
	struct chap_player player;
	enum chap_err rc = chap_player_init(&player, system, held, 0, judge, w);

	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	chap_progress_begin(&progress, "windows", held->truth->n);
	for (uint32_t c = 0; c < held->truth->n && rc == CHAP_OK; c++) {
		size_t end = held->start[c + 1];

		judge_beginning(w, c);
		w->row = &held->truth->row[c];
		for (w->at = held->start[c] + CHAP_WINDOW;
		     w->at < end && rc == CHAP_OK; w->at++) {
			w->last = held->order[w->at];
			player.play++;
			for (size_t i = w->at + 1 - CHAP_WINDOW;
			     i <= w->at && rc == CHAP_OK; i++) {
				struct chap_message m;

				chap_held_get(held, held->order[i], &m);
				rc = chap_player_add(
				    &player, &m, held->order[i], err);
			}
			if (rc == CHAP_OK)
				rc = chap_player_flush(&player, err);
		}
		if (system->baseline != NULL &&
		    system->baseline->sides.n > WINDOW_SIDES)
			chap_sides_release(&system->baseline->sides);
		chap_progress_at(&progress, c);
	}
	chap_progress_end(&progress);
	chap_player_release(&player);
	return rc;
}

static json_t *
warnings_json(const struct windows *w, unsigned skepticism)
{
	const struct chap_held *held = w->study->held;
	const struct chap_series *series =
	    &w->study->gather.series[CHAP_UNIT_CONVERSATION];
	struct chap_case *row = calloc(series->n + 1, sizeof(*row));
	struct chap_cases cases;
	json_t *out;

	if (row == NULL)
		return NULL;
	for (size_t i = 0; i < series->n; i++) {
		size_t start = held->start[i];
		size_t n = held->start[i + 1] - start;

		row[i].group = series->unit[i].group;
		row[i].positive = series->unit[i].positive;
		row[i].delay =
		    chap_early_warning(w->right + start, n, skepticism);
		row[i].flagged = row[i].delay > 0;
		row[i].wrong_side = row[i].positive &&
		    chap_early_warning(w->wrong + start, n, skepticism) > 0;
	}
	if (chap_cases_own(&cases, row, series->n, series->n_groups,
	        w->study->options->prior) != CHAP_OK)
		return NULL;
	out = json_pack("{s:i,s:o}", "skepticism", (int)skepticism, "figures",
	    short_json(&cases));
	chap_cases_release(&cases);
	return out;
}

/* The protocol at several skepticisms; NULL with *err filled. */
static json_t *
windows_json(const struct chap_study *s, struct chap_error *err)
{
	static const unsigned SKEPTICISM[] = {1, 3, CHAP_WINDOW_SKEPTICISM, 8};
	struct windows w = {.study = s};
	struct chap_system system = {NULL, NULL};
	json_t *out = NULL;
	enum chap_err rc;

	w.right = calloc(s->held->n + 1, sizeof(*w.right));
	w.wrong = calloc(s->held->n + 1, sizeof(*w.wrong));
	rc = w.right == NULL || w.wrong == NULL
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : chap_study_system(s, WINDOW_PAIRS, &system, err);
	if (rc == CHAP_OK)
		rc = play_windows(&w, &system, err);
	if (rc == CHAP_OK)
		out = json_array();
	for (size_t i = 0;
	     out != NULL && i < sizeof(SKEPTICISM) / sizeof(SKEPTICISM[0]); i++)
		chap_json_append(&out, warnings_json(&w, SKEPTICISM[i]));
	chap_study_system_release(&system);
	free(w.right);
	free(w.wrong);
	return out;
}

json_t *
chap_section_early(const struct chap_study *s, struct chap_error *err)
{
	json_t *windows = windows_json(s, err);
	json_t *out;

	if (windows == NULL)
		return NULL;
	out =
	    json_pack("{s:o,s:o,s:{s:i,s:i,s:o,s:o}}", "shares", shares_json(s),
	        "delays", delays_json(&s->cases[s->options->unit]), "windows",
	        "size", CHAP_WINDOW, "of_the_last", CHAP_WINDOW_PAST, "running",
	        short_json(&s->cases[CHAP_UNIT_CONVERSATION]), "rows", windows);
	if (out == NULL)
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return out;
}
