/*
 * What other thresholds would have done: counted, changed by nobody here. They
 * stand in the model's bundle (chaperone retune); the page shows how.
 */
#include "server/console/console_parts.h"

#include "server/store/risk_days.h"

#define STEP_MICRO ((int64_t)50000)
#define BELOW_MICRO ((int64_t)4000000) /* watch's: where the steps begin */
#define ABOVE_MICRO ((int64_t)3000000) /* urgent's: where they end */
#define STEPS_MOST 1200

static json_t *
tell_logit(int64_t micro)
{
	return json_real((double)micro / CHAP_MICRO);
}

/* A whole number of steps, at or below. */
static int64_t
step_below(int64_t micro)
{
	int64_t n = micro / STEP_MICRO - (micro % STEP_MICRO < 0);

	return n * STEP_MICRO;
}

/* Into threshold[]: the levels' own, then steps; how many. */
static size_t
list_thresholds(const struct chap_thresholds *t, int64_t *threshold)
{
	int64_t at = step_below(t->micro[CHAP_LEVEL_WATCH] - BELOW_MICRO);
	int64_t end = t->micro[CHAP_N_LEVELS - 1] + ABOVE_MICRO;
	size_t n = 0;

	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		threshold[n++] = t->micro[l];
	for (; at <= end && n < STEPS_MOST; at += STEP_MICRO)
		threshold[n++] = at;
	return n;
}

static json_t *
tell_count(int64_t n)
{
	return n < 0 ? json_null() : json_integer(n);
}

static void
tell_levels(struct chap_asked *a, const struct chap_thresholds *t,
    const int64_t *n_pairs)
{
	json_t *list = json_array();

	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++) {
		json_t *o = json_object();

		chap_tell(o, "level",
		    json_string(chap_level_name((enum chap_level)l)));
		chap_tell(o, "logit", tell_logit(t->micro[l]));
		chap_tell(o, "pairs", tell_count(n_pairs[l - 1]));
		(void)!json_array_append_new(list, o);
	}
	chap_tell(a->out, "levels", list);
}

/* Whether all of the week was scored by one model. */
static bool
is_of_one_model(const struct chap_asked *a)
{
	struct chap_risk_day day;
	uint64_t model = 0;

	for (int ago = 0; ago < CHAP_PEAK_DAYS; ago++) {
		if (!chap_risk_days_get(a->c->o.days, a->now_ms, ago, &day) ||
		    day.n_scored == 0)
			continue;
		if (day.is_mixed != 0 || (model != 0 && day.model != model))
			return false;
		model = day.model;
	}
	return true;
}

enum chap_err
chap_api_thresholds(struct chap_asked *a, struct chap_error *err)
{
	int64_t threshold[STEPS_MOST], n_pairs[STEPS_MOST] = {0};
	const size_t n_levels = CHAP_N_LEVELS - 1;
	json_t *list = json_array();
	struct chap_scorer_stats stats;
	enum chap_err rc;
	size_t n;

	chap_scorer_stats(a->c->o.scorer, &stats);
	n = list_thresholds(&stats.thresholds, threshold);
	rc = a->c->o.days == NULL
	    ? chap_fail(err, CHAP_ERR_STATE, "nothing is counted here")
	    : chap_risk_days_peaks(
	          a->c->o.days, a->now_ms, threshold, n, n_pairs, err);
	for (size_t i = n_levels; i < n && rc == CHAP_OK; i++)
		(void)!json_array_append_new(list, tell_count(n_pairs[i]));
	chap_tell(a->out, "pairs", list);
	if (rc != CHAP_OK)
		return rc;
	tell_levels(a, &stats.thresholds, n_pairs);
	chap_tell(a->out, "from", tell_logit(threshold[n_levels]));
	chap_tell(a->out, "step", tell_logit(STEP_MICRO));
	chap_tell(a->out, "shift", tell_logit(stats.thresholds.shift_micro));
	chap_tell(a->out, "days", json_integer(CHAP_PEAK_DAYS));
	chap_tell(a->out, "since",
	    json_integer(chap_risk_days_since_ms(a->c->o.days)));
	chap_tell(a->out, "one_model", json_boolean(is_of_one_model(a)));
	chap_tell(a->out, "model_file", json_string(a->c->o.config->model));
	chap_tell(a->out, "now", json_integer(a->now_ms));
	return CHAP_OK;
}
