#include "eval/choose.h"

#include "eval/fitting.h"
#include "eval/threshold.h"
#include "features/base/fixed.h"

#include <math.h>
#include <stdlib.h>

#define WATCH_BELOW_MICRO 1500000
#define URGENT_ABOVE_MICRO 1000000
#define RELEASE_MICRO 500000
#define SHORT_MESSAGES 8
#define FIRST_COST 1 /* of the fit whose worst moments are learned from */
#define FALSE_RATE_MOST 0.01 /* of validation's benign, at `review` */

static double
log_loss(const struct chap_rows *rows, const struct chap_model *model)
{
	double sum = 0;

	for (size_t i = 0; i < rows->n; i++) {
		double x = (double)chap_model_logit(model, rows->row[i].value) /
		    CHAP_MICRO;

		/* log(1 + exp(-x)), without overflow */
		if (rows->row[i].label == 0)
			x = -x;
		sum += x > 0 ? log1p(exp(-x)) : log1p(exp(x)) - x;
	}
	return sum / (double)rows->n;
}

/* Of the validation conversations; others are not seen. */
static struct chap_peak *
find_peaks(const struct chap_samples *samples, const struct chap_tally *truth,
    const struct chap_model *model)
{
	struct chap_peak *peak = calloc(truth->n + 1, sizeof(*peak));

	if (peak == NULL)
		return NULL;
	for (size_t i = 0; i < truth->n; i++)
		peak[i] = (struct chap_peak){CHAP_PEAK_NONE, CHAP_PEAK_NONE,
		    truth->row[i].positive, false};
	for (size_t i = 0; i < samples->moments.n; i++) {
		const struct chap_said *said = &samples->said[i / 2];
		const struct chap_row *row = &samples->moments.row[i];
		struct chap_peak *p = &peak[said->conversation];
		int64_t *most = row->label != 0 ? &p->right : &p->wrong;
		int64_t logit;

		if (!said->validation)
			continue;
		logit = chap_model_logit(model, row->value);

		p->seen = true;
		if (logit > *most)
			*most = logit;
	}
	return peak;
}

static int
by_value(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static int64_t
median_of_hits(
    const struct chap_peak *peak, size_t n, int64_t threshold, int64_t *value)
{
	size_t n_hits = 0;

	for (size_t i = 0; i < n; i++)
		if (peak[i].seen && peak[i].positive &&
		    peak[i].right >= threshold)
			value[n_hits++] = peak[i].right;
	if (n_hits == 0)
		return threshold;
	qsort(value, n_hits, sizeof(*value), by_value);
	return value[n_hits / 2];
}

/* Sets the levels; `value` has room for n. */
static enum chap_err
set_thresholds(const struct chap_peak *peak, size_t n, int64_t *value,
    struct chap_model *model, struct chap_choice *choice)
{
	struct chap_flag_counts c;
	int64_t review, urgent;
	enum chap_err rc =
	    chap_threshold_best(peak, n, FALSE_RATE_MOST, &review);

	if (rc != CHAP_OK)
		return rc;
	urgent = median_of_hits(peak, n, review, value);
	c = chap_threshold_count(peak, n, review);
	if (urgent < review + URGENT_ABOVE_MICRO)
		urgent = review + URGENT_ABOVE_MICRO;
	model->threshold_micro[CHAP_LEVEL_WATCH] = review - WATCH_BELOW_MICRO;
	model->threshold_micro[CHAP_LEVEL_REVIEW] = review;
	model->threshold_micro[CHAP_LEVEL_URGENT] = urgent;
	model->release_micro = RELEASE_MICRO;
	choice->f_half = chap_threshold_f_half(&c);
	choice->recall = c.hits / (c.hits + c.misses);
	choice->false_rate = c.benign > 0 ? c.false_flags / c.benign : 0;
	return CHAP_OK;
}

/*
 * A stranger's short conversation: one risk message, then nothing but doubt,
 * and the words that speak most against it.
 */
static int64_t
logit_of_one(const struct chap_model *model, int signal)
{
	struct chap_event event = {.stated_age = CHAP_NO_AGE,
	    .n_words = 5,
	    .kind = CHAP_EVENT_MESSAGE};
	int32_t value[CHAP_N_FEATURES];
	struct chap_pair pair;

	memset(&pair, 0, sizeof(pair));
	for (uint32_t i = 0; i < SHORT_MESSAGES; i++) {
		event.id_hash = i;
		event.at_ms = i * 60000;
		event.signals = 0;
		if (i == 2)
			event.signals = CHAP_SIGNAL_BIT(signal);
		if (i > 2 && i % 2 == 1)
			event.signals = CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL) |
			    CHAP_SIGNAL_BIT(CHAP_SIGNAL_HESITATION);
		chap_pair_update(&pair, i % 2, &event);
	}
	chap_features(&pair, 0, NULL, NULL, value);
	value[CHAP_FEATURE_WORDING] = CHAP_WORDING_A_SIGNAL; /* the most */
	return chap_model_logit(model, value);
}

static bool
one_message_flags(const struct chap_model *model)
{
	for (int s = 0; s < CHAP_N_SIGNALS; s++)
		if (chap_signal_info[s].role == CHAP_ROLE_RISK &&
		    logit_of_one(model, s) >=
		        model->threshold_micro[CHAP_LEVEL_REVIEW])
			return true;
	return false;
}

/* The sampled moments that may be learned from, of one of the two splits. */
static enum chap_err
sampled_rows(
    const struct chap_samples *samples, bool validation, struct chap_rows *rows)
{
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < samples->moments.n && rc == CHAP_OK; i++) {
		const struct chap_said *said = &samples->said[i / 2];
		const struct chap_row *row = &samples->moments.row[i];

		if (said->sampled && said->validation == validation &&
		    chap_said_counts(said, i % 2))
			rc = chap_rows_add(rows, row->value, row->label);
	}
	return rc;
}

/*
 * Of each training pair and side the one moment at which `model` gives it
 * the most.
 */
static enum chap_err
worst_rows(const struct chap_samples *samples, const struct chap_model *model,
    struct chap_rows *rows)
{
	size_t n = 2 * (size_t)samples->pairs.n;
	size_t *worst = calloc(n + 1, sizeof(*worst)); /* index + 1 */
	int64_t *most = calloc(n + 1, sizeof(*most));
	enum chap_err rc =
	    worst == NULL || most == NULL ? CHAP_ERR_MEMORY : CHAP_OK;

	for (size_t i = 0; i < samples->moments.n && rc == CHAP_OK; i++) {
		const struct chap_said *said = &samples->said[i / 2];
		size_t at = 2 * (size_t)said->pair + i % 2;
		int64_t logit;

		if (said->validation || !chap_said_counts(said, i % 2))
			continue;
		logit = chap_model_logit(model, samples->moments.row[i].value);
		if (worst[at] == 0 || logit > most[at]) {
			worst[at] = i + 1;
			most[at] = logit;
		}
	}
	for (size_t at = 0; at < n && rc == CHAP_OK; at++)
		if (worst[at] != 0)
			rc = chap_rows_add(rows,
			    samples->moments.row[worst[at] - 1].value,
			    samples->moments.row[worst[at] - 1].label);
	free(worst);
	free(most);
	return rc;
}

/* What the choice is made between and by. */
struct ground {
	const struct chap_samples *samples;
	const struct chap_tally *truth;
	struct chap_rows train; /* sampled moments */
	struct chap_rows worst; /* of the first fit */
	struct chap_rows validation;
	bool behaviour;
	const bool *without;
};

static void
ground_release(struct ground *g)
{
	chap_rows_release(&g->train);
	chap_rows_release(&g->worst);
	chap_rows_release(&g->validation);
}

/* The sampled moments, a first fit to them, and its worst moments. */
static enum chap_err
ground_make(
    struct ground *g, const struct chap_model *blank, struct chap_error *err)
{
	struct chap_fit_options options = {
	    FIRST_COST, 1, g->behaviour, g->without};
	struct chap_model first = *blank;
	int n_removed;
	enum chap_err rc = sampled_rows(g->samples, false, &g->train);

	if (rc == CHAP_OK)
		rc = sampled_rows(g->samples, true, &g->validation);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	rc = chap_fit(
	    &g->train, &g->validation, &options, &first, &n_removed, err);
	if (rc == CHAP_OK &&
	    worst_rows(g->samples, &first, &g->worst) != CHAP_OK)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return rc;
}

/* Fits with one cost and sets the thresholds. */
static enum chap_err
try_cost(const struct ground *g, double cost, struct chap_model *model,
    struct chap_choice *choice, struct chap_error *err)
{
	struct chap_fit_options options = {cost, 1, g->behaviour, g->without};
	size_t n = g->truth->n;
	struct chap_peak *peak;
	int64_t *value;
	enum chap_err rc = chap_fit(&g->worst, &g->validation, &options, model,
	    &choice->n_removed, err);

	if (rc != CHAP_OK)
		return rc;
	choice->cost = cost;
	choice->log_loss = log_loss(&g->validation, model);
	choice->n_rows = g->train.n;
	choice->n_calibration_rows = g->validation.n;
	peak = find_peaks(g->samples, g->truth, model);
	value = calloc(n + 1, sizeof(*value));
	rc = peak == NULL || value == NULL
	    ? CHAP_ERR_MEMORY
	    : set_thresholds(peak, n, value, model, choice);
	if (rc != CHAP_OK)
		chap_fail(err, rc, "%s",
		    rc == CHAP_ERR_INVALID ? "no validation conversation"
		                           : "out of memory");
	free(peak);
	free(value);
	return rc;
}

static const double COST[] = {0.03, 0.1, 0.3, 1, 3, 10};

#define N_COSTS (sizeof(COST) / sizeof(COST[0]))

static enum chap_err
try_costs(const struct ground *g, struct chap_fitting *fitting,
    struct chap_model *model, struct chap_choice *choice,
    struct chap_error *err)
{
	struct chap_model best = *model;

	for (size_t i = 0; i < N_COSTS; i++) {
		struct chap_model candidate = *model;
		struct chap_choice tried;
		enum chap_err rc =
		    try_cost(g, COST[i], &candidate, &tried, err);

		chap_fitting_next(fitting);
		if (rc != CHAP_OK)
			return rc;
		if (i > 0 &&
		    (tried.f_half <= choice->f_half ||
		        one_message_flags(&candidate)))
			continue;
		best = candidate;
		*choice = tried;
	}
	*model = best;
	return CHAP_OK;
}

enum chap_err
chap_choose(const struct chap_samples *samples, const struct chap_tally *truth,
    bool behaviour, const bool *without, struct chap_model *model,
    struct chap_choice *choice, struct chap_error *err)
{
	struct ground g = {.samples = samples,
	    .truth = truth,
	    .behaviour = behaviour,
	    .without = without};
	struct chap_fitting fitting;
	enum chap_err rc;

	chap_fitting_begin(&fitting, "fitting", 1 + N_COSTS);
	rc = ground_make(&g, model, err);
	chap_fitting_next(&fitting);
	if (rc == CHAP_OK)
		rc = try_costs(&g, &fitting, model, choice, err);
	chap_fitting_end(&fitting);
	ground_release(&g);
	return rc;
}
