/* What the corpus' figures mean where one pair in thousands is looked for. */
#include "eval/measure/base_rate.h"
#include "eval/report/study.h"

#include <math.h>
#include <stdlib.h>

#define STEP (1.0 / 200) /* of recall, between points of the curve */
#define POINTS_MAX 400

static json_t *
operating_json(const struct chap_operating *o)
{
	if (o == NULL)
		return json_null();
	return json_pack("{s:o,s:I,s:o,s:o,s:o,s:o,s:b}", "threshold",
	    chap_json_number(o->threshold), "threshold_micro",
	    (json_int_t)llround(o->threshold * CHAP_MICRO), "recall",
	    chap_json_number(o->recall), "precision",
	    chap_json_number(o->precision), "alerts",
	    chap_json_number(o->alerts), "false_flags",
	    chap_json_number(o->false_flags), "beyond_corpus", o->beyond);
}

/* [[alerts, recall, precision, threshold], …], thinned by recall. */
static json_t *
curve_json(const struct chap_operating *sweep, size_t n)
{
	json_t *out = json_array();
	double last = -1;

	for (size_t i = 0; i < n && json_array_size(out) < POINTS_MAX; i++) {
		if (sweep[i].recall - last < STEP && i + 1 < n)
			continue;
		last = sweep[i].recall;
		chap_json_append(&out,
		    json_pack("[o,o,o,o]", chap_json_number(sweep[i].alerts),
		        chap_json_number(sweep[i].recall),
		        chap_json_number(sweep[i].precision),
		        chap_json_number(sweep[i].threshold)));
	}
	return out;
}

/* The most recall that so many alerts a day allow. */
static json_t *
capacities_json(const struct chap_operating *sweep, size_t n)
{
	static const double CAPACITY[] = {1, 2, 5, 10, 20, 50, 100, 200};
	json_t *out = json_array();

	for (size_t i = 0; i < sizeof(CAPACITY) / sizeof(CAPACITY[0]); i++)
		chap_json_append(&out,
		    json_pack("{s:f,s:o}", "capacity", CAPACITY[i], "at",
		        operating_json(
		            chap_base_for_alerts(sweep, n, CAPACITY[i]))));
	return out;
}

static json_t *
precision_at_json(const struct chap_cases *c)
{
	static const size_t K[] = {10, 20, 50, 100, 200, 500, 1000};
	json_t *out = json_array();

	for (size_t i = 0; i < sizeof(K) / sizeof(K[0]); i++)
		if (K[i] <= c->n)
			chap_json_append(&out,
			    json_pack("{s:I,s:o}", "k", (json_int_t)K[i],
			        "precision",
			        chap_json_number(chap_base_precision_at(
			            c->row, c->n, K[i]))));
	return out;
}

static json_t *
wishes_json(
    const struct chap_study *s, const struct chap_operating *sweep, size_t n)
{
	double alerts = s->options->wish_alerts;
	double precision = s->options->wish_precision;
	json_t *out = json_array();

	if (alerts > 0)
		chap_json_append(&out,
		    json_pack("{s:s,s:f,s:o}", "wish", "alerts", "value",
		        alerts, "at",
		        operating_json(
		            chap_base_for_alerts(sweep, n, alerts))));
	if (precision > 0)
		chap_json_append(&out,
		    json_pack("{s:s,s:f,s:o}", "wish", "precision", "value",
		        precision, "at",
		        operating_json(
		            chap_base_for_precision(sweep, n, precision))));
	return out;
}

json_t *
chap_section_platform(const struct chap_study *s, struct chap_error *err)
{
	const struct chap_cases *c = &s->cases[CHAP_UNIT_PAIR];
	struct chap_operating *sweep = malloc((c->n + 1) * sizeof(*sweep));
	json_int_t benign = 0;
	double days = 0;
	json_t *out = NULL;
	size_t n;

	if (sweep != NULL) {
		n = chap_base_sweep(c->row, c->n, s->options->prior, sweep);
		for (size_t i = 0; i < c->n; i++) {
			benign += !c->row[i].positive;
			days += c->row[i].positive ? 0 : c->row[i].days;
		}
		out = json_pack("{s:f,s:I,s:f,s:o,s:o,s:o,s:o,s:o}", "prior",
		    s->options->prior, "benign_pairs", benign,
		    "benign_pair_days", days, "one_false_flag_is_alerts",
		    chap_json_number(days > 0
		            ? CHAP_ALERTS_PER * (1 - s->options->prior) / days
		            : NAN),
		    "curve", curve_json(sweep, n), "capacities",
		    capacities_json(sweep, n), "precision_at",
		    precision_at_json(c), "wishes", wishes_json(s, sweep, n));
	}
	free(sweep);
	if (out == NULL)
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return out;
}
