#include "eval/choose.h"

#include "eval/threshold.h"

#include <math.h>
#include <stdlib.h>

#define WATCH_BELOW_MICRO 1500000
#define URGENT_ABOVE_MICRO 1000000
#define RELEASE_MICRO 500000
#define SHORT_MESSAGES 8

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

static struct chap_peak *
find_peaks(const struct chap_samples *samples, const struct chap_tally *truth,
    const struct chap_model *model)
{
	struct chap_peak *peak = calloc(truth->n + 1, sizeof(*peak));

	if (peak == NULL)
		return NULL;
	for (size_t i = 0; i < truth->n; i++)
		peak[i] = (struct chap_peak){
		    INT64_MIN, INT64_MIN, truth->row[i].positive, false};
	for (size_t i = 0; i < samples->moments.n; i++) {
		const struct chap_moment *m = &samples->moment[i];
		struct chap_peak *p = &peak[m->conversation];
		int64_t *most = m->suspect_side ? &p->right : &p->wrong;
		int64_t logit =
		    chap_model_logit(model, samples->moments.row[i].value);

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
	enum chap_err rc = chap_threshold_best(peak, n, INFINITY, &review);

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
	choice->recall = c.hits / (c.hits + c.misses);
	choice->false_rate = c.benign > 0 ? c.false_flags / c.benign : 0;
	return CHAP_OK;
}

/* A stranger's short conversation: one risk message, and a refusal. */
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
		if (i == 3)
			event.signals = CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL) |
			    CHAP_SIGNAL_BIT(CHAP_SIGNAL_HESITATION);
		chap_pair_update(&pair, i % 2, &event);
	}
	chap_features(&pair, 0, NULL, NULL, value);
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

/* Fits with one cost and sets the thresholds. */
static enum chap_err
try_cost(const struct chap_samples *samples, const struct chap_tally *truth,
    const struct chap_fit_options *options, struct chap_model *model,
    struct chap_choice *choice, struct chap_error *err)
{
	struct chap_peak *peak;
	int64_t *value;
	enum chap_err rc = chap_fit(&samples->train, &samples->validation,
	    options, model, &choice->n_removed, err);

	if (rc != CHAP_OK)
		return rc;
	choice->cost = options->cost;
	choice->log_loss = log_loss(&samples->validation, model);
	peak = find_peaks(samples, truth, model);
	value = calloc(truth->n + 1, sizeof(*value));
	rc = peak == NULL || value == NULL
	    ? CHAP_ERR_MEMORY
	    : set_thresholds(peak, truth->n, value, model, choice);
	if (rc != CHAP_OK)
		chap_fail(err, rc, "%s",
		    rc == CHAP_ERR_INVALID ? "no validation conversation"
		                           : "out of memory");
	free(peak);
	free(value);
	return rc;
}

enum chap_err
chap_choose(const struct chap_samples *samples, const struct chap_tally *truth,
    bool behaviour, struct chap_model *model, struct chap_choice *choice,
    struct chap_error *err)
{
	static const double COST[] = {0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10};
	struct chap_model best = *model;

	choice->log_loss = INFINITY;
	for (size_t i = 0; i < sizeof(COST) / sizeof(COST[0]); i++) {
		struct chap_fit_options options = {COST[i], 1, behaviour};
		struct chap_model candidate = *model;
		struct chap_choice tried;
		enum chap_err rc =
		    try_cost(samples, truth, &options, &candidate, &tried, err);

		if (rc != CHAP_OK)
			return rc;
		if (i > 0 &&
		    (tried.log_loss >= choice->log_loss ||
		        one_message_flags(&candidate)))
			continue;
		best = candidate;
		*choice = tried;
	}
	*model = best;
	return CHAP_OK;
}
