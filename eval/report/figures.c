#include "eval/report/figures.h"

#include "eval/measure/base_rate.h"
#include "eval/measure/calibration.h"

#include <math.h>
#include <stdlib.h>

#define GROUPS_LEAST 5 /* of a class: fewer make no interval */
#define SEED 1 /* of all intervals: the same corpus gives the same report */

const char *const chap_result_name[CHAP_N_RESULTS] = {
#define CHAP_X(ENUM, name, title) name,
    CHAP_RESULTS(CHAP_X)
#undef CHAP_X
};

const char *const chap_result_title[CHAP_N_RESULTS] = {
#define CHAP_X(ENUM, name, title) title,
    CHAP_RESULTS(CHAP_X)
#undef CHAP_X
};

/* A case and the unit that it is, sorted together. */
struct numbered {
	struct chap_case row;
	uint32_t unit;
};

static int
by_score(const void *x, const void *y)
{
	const struct numbered *a = x;
	const struct numbered *b = y;

	if (a->row.score != b->row.score)
		return a->row.score < b->row.score ? 1 : -1;
	return (a->unit > b->unit) - (a->unit < b->unit);
}

static enum chap_err
find_flagged(struct chap_cases *c)
{
	c->flagged = malloc((c->n + 1) * sizeof(*c->flagged));
	if (c->flagged == NULL)
		return CHAP_ERR_MEMORY;
	c->n_flagged = chap_early_flagged(c->row, c->n, c->flagged);
	return CHAP_OK;
}

enum chap_err
chap_cases_own(struct chap_cases *out, struct chap_case *row, size_t n,
    uint32_t n_groups, double prior)
{
	struct chap_cases c = {
	    .row = row, .n = n, .n_groups = n_groups, .prior = prior};
	struct numbered *all = malloc((n + 1) * sizeof(*all));
	enum chap_err rc = CHAP_ERR_MEMORY;

	c.unit = malloc((n + 1) * sizeof(*c.unit));
	if (all != NULL && c.unit != NULL) {
		for (size_t i = 0; i < n; i++)
			all[i] = (struct numbered){row[i], (uint32_t)i};
		qsort(all, n, sizeof(*all), by_score);
		for (size_t i = 0; i < n; i++) {
			row[i] = all[i].row;
			c.unit[i] = all[i].unit;
		}
		rc = find_flagged(&c);
	}
	free(all);
	if (rc == CHAP_OK)
		*out = c;
	else
		chap_cases_release(&c);
	return rc;
}

static struct chap_case
case_of(const struct chap_series *s, const struct chap_unit *u,
    enum chap_level level)
{
	bool flagged = u->first_flag[level] != CHAP_NEVER;

	return (struct chap_case){
	    .score = u->peak_micro == CHAP_NO_SCORE
	        ? CHAP_SCORE_NONE
	        : (double)u->peak_micro / CHAP_MICRO,
	    .group = u->group,
	    .positive = u->positive,
	    .flagged = flagged,
	    .wrong_side = u->positive && s->kind != CHAP_UNIT_AUTHOR &&
	        u->wrong_level >= level,
	    .hard_negative = u->hard_negative && !u->positive,
	    .delay = flagged ? u->first_flag[level] + 1 : 0,
	    .days = u->n_days,
	};
}

enum chap_err
chap_cases_of(struct chap_cases *out, const struct chap_series *s,
    enum chap_level level, double prior)
{
	struct chap_case *row = malloc((s->n + 1) * sizeof(*row));

	if (row == NULL)
		return CHAP_ERR_MEMORY;
	for (size_t i = 0; i < s->n; i++)
		row[i] = case_of(s, &s->unit[i], level);
	return chap_cases_own(out, row, s->n, s->n_groups, prior);
}

enum chap_err
chap_cases_where(struct chap_cases *out, const struct chap_cases *from,
    bool (*take)(const void *context, uint32_t unit), const void *context)
{
	struct chap_cases c = {
	    .n_groups = from->n_groups, .prior = from->prior};
	enum chap_err rc = CHAP_ERR_MEMORY;

	c.row = malloc((from->n + 1) * sizeof(*c.row));
	c.unit = malloc((from->n + 1) * sizeof(*c.unit));
	if (c.row != NULL && c.unit != NULL) {
		for (size_t i = 0; i < from->n; i++) {
			if (!take(context, from->unit[i]))
				continue;
			c.row[c.n] = from->row[i];
			c.unit[c.n++] = from->unit[i];
		}
		rc = find_flagged(&c);
	}
	if (rc == CHAP_OK)
		*out = c;
	else
		chap_cases_release(&c);
	return rc;
}

void
chap_cases_release(struct chap_cases *c)
{
	free(c->row);
	free(c->unit);
	free(c->flagged);
	memset(c, 0, sizeof(*c));
}

/* The share of flagged benign cases; `hard_only`: of hard negatives. */
static double
benign_flagged(const struct chap_case *row, size_t n, const uint32_t *weight,
    bool hard_only)
{
	double flagged = 0;
	double all = 0;

	for (size_t i = 0; i < n; i++) {
		double w = weight == NULL ? 1 : weight[row[i].group];

		if (row[i].positive || (hard_only && !row[i].hard_negative))
			continue;
		all += w;
		flagged += row[i].flagged ? w : 0;
	}
	return all > 0 ? flagged / all : NAN;
}

void
chap_results_fn(const struct chap_case *row, size_t n, const uint32_t *weight,
    const void *context, double *out)
{
	const struct chap_cases *c = context;
	struct chap_confusion k = chap_metrics_confusion(row, n, weight);
	double f1 = chap_metrics_f(&k, 1);

	out[CHAP_RESULT_PRECISION] = chap_metrics_precision(&k);
	out[CHAP_RESULT_RECALL] = chap_metrics_recall(&k);
	out[CHAP_RESULT_F1] = f1;
	out[CHAP_RESULT_F_HALF] = chap_metrics_f(&k, 0.5);
	out[CHAP_RESULT_F2] = chap_metrics_f(&k, 2);
	out[CHAP_RESULT_F3] = chap_metrics_f(&k, 3);
	out[CHAP_RESULT_ROC_AUC] = chap_metrics_roc_auc(row, n, weight);
	out[CHAP_RESULT_PR_AUC] = chap_metrics_pr_auc(row, n, weight);
	out[CHAP_RESULT_BENIGN] = benign_flagged(row, n, weight, false);
	out[CHAP_RESULT_HARD] = benign_flagged(row, n, weight, true);
	out[CHAP_RESULT_BRIER] = chap_brier(row, n, weight);
	out[CHAP_RESULT_DELAY] =
	    chap_early_median_delay(c->flagged, c->n_flagged, weight);
	out[CHAP_RESULT_SPEED] = chap_early_speed(
	    c->flagged, c->n_flagged, weight, CHAP_PENALTY_ESPD);
	out[CHAP_RESULT_F_LATENCY] = f1 * out[CHAP_RESULT_SPEED];
	out[CHAP_RESULT_SPEED_ERISK] = chap_early_speed(
	    c->flagged, c->n_flagged, weight, CHAP_PENALTY_ERISK);
	out[CHAP_RESULT_F_LATENCY_ERISK] = f1 * out[CHAP_RESULT_SPEED_ERISK];
	out[CHAP_RESULT_ERDE5] = chap_early_erde(row, n, weight, 5);
	out[CHAP_RESULT_ERDE50] = chap_early_erde(row, n, weight, 50);
	out[CHAP_RESULT_BASE_PRECISION] =
	    chap_base_precision(row, n, weight, c->prior);
	out[CHAP_RESULT_BASE_ALERTS] =
	    chap_base_alerts(row, n, weight, c->prior);
}

void
chap_results(const struct chap_cases *c, double out[CHAP_N_RESULTS])
{
	chap_results_fn(c->row, c->n, NULL, c, out);
}

void
chap_json_append(json_t **array, json_t *value)
{
	if (*array == NULL) {
		json_decref(value);
	} else if (json_array_append_new(*array, value) != 0) {
		json_decref(*array);
		*array = NULL;
	}
}

void
chap_json_put(json_t **object, const char *name, json_t *value)
{
	if (*object == NULL) {
		json_decref(value);
	} else if (json_object_set_new(*object, name, value) != 0) {
		json_decref(*object);
		*object = NULL;
	}
}

json_t *
chap_json_number(double value)
{
	return isfinite(value) ? json_real(value) : json_null();
}

json_t *
chap_json_interval(double value, struct chap_interval interval)
{
	return json_pack("{s:o,s:o,s:o}", "value", chap_json_number(value),
	    "low", chap_json_number(interval.low), "high",
	    chap_json_number(interval.high));
}

/*
 * Whether intervals say anything: of each class that is there, so many groups
 * are. `mark` is one byte a group.
 */
static bool
has_groups(const struct chap_cases *c, unsigned char *mark)
{
	size_t n[2] = {0, 0};

	for (size_t i = 0; i < c->n; i++)
		mark[c->row[i].group] |= c->row[i].positive ? 2 : 1;
	for (uint32_t g = 0; g < c->n_groups; g++)
		if (mark[g] != 0)
			n[mark[g] >= 2]++;
	return (n[0] == 0 || n[0] >= GROUPS_LEAST) &&
	    (n[1] == 0 || n[1] >= GROUPS_LEAST) && n[0] + n[1] > 0;
}

json_t *
chap_results_json(const struct chap_cases *c, uint32_t n_draws)
{
	double value[CHAP_N_RESULTS];
	struct chap_interval interval[CHAP_N_RESULTS];
	struct chap_progress progress;
	struct chap_sample sample = {c->row, c->n, c->n_groups, n_draws, SEED,
	    chap_results_fn, c, CHAP_N_RESULTS, &progress};
	unsigned char *mark = calloc(c->n_groups + 1, 1);
	enum chap_err rc = mark == NULL ? CHAP_ERR_MEMORY : CHAP_OK;
	json_t *out;

	for (int i = 0; i < CHAP_N_RESULTS; i++)
		interval[i] = (struct chap_interval){NAN, NAN};
	chap_results(c, value);
	chap_progress_begin(&progress, "intervals", n_draws);
	if (rc == CHAP_OK && has_groups(c, mark))
		rc = chap_bootstrap(&sample, interval);
	chap_progress_end(&progress);
	free(mark);
	if (rc != CHAP_OK)
		return NULL;
	out = json_object();
	for (int i = 0; i < CHAP_N_RESULTS; i++)
		chap_json_put(&out, chap_result_name[i],
		    chap_json_interval(value[i], interval[i]));
	return out;
}
