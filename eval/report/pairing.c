#include "eval/report/pairing.h"

#include "eval/measure/resample.h"
#include "features/base/fixed.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SEED 1
#define NOISE 0.05 /* p below it: not noise */

/* A column: an array as long as the ids. */
static bool
take_column(const json_t *json, const char *name, size_t n, const json_t **out)
{
	*out = json_object_get(json, name);
	return json_is_array(*out) && json_array_size(*out) == n;
}

bool
chap_units_of(struct chap_units *out, const json_t *json)
{
	*out = (struct chap_units){.id = json_object_get(json, "id"),
	    .groups = json_object_get(json, "groups")};
	out->n = json_array_size(out->id);
	return out->n > 0 && json_is_array(out->groups) &&
	    take_column(json, "group", out->n, &out->group) &&
	    take_column(json, "truth", out->n, &out->truth) &&
	    take_column(json, "score_micro", out->n, &out->score) &&
	    take_column(json, "delay", out->n, &out->delay) &&
	    take_column(json, "wrong_side", out->n, &out->wrong) &&
	    take_column(json, "days", out->n, &out->days);
}

static json_int_t
number(const json_t *column, size_t i)
{
	return json_integer_value(json_array_get(column, i));
}

/* Unit i as a case of system 0 or 1; group is the pair of systems' own. */
static struct chap_case
case_of(const struct chap_units *u, size_t i, uint32_t group, uint32_t system)
{
	const json_t *score = json_array_get(u->score, i);
	json_int_t truth = number(u->truth, i);
	json_int_t delay = number(u->delay, i);

	return (struct chap_case){
	    .score = json_is_integer(score)
	        ? (double)json_integer_value(score) / CHAP_MICRO
	        : CHAP_SCORE_NONE,
	    .group = 2 * group + system,
	    .positive = (truth & 1) != 0,
	    .hard_negative = (truth & 2) != 0,
	    .flagged = delay > 0,
	    .delay = delay > 0 ? (uint32_t)delay : 0,
	    .wrong_side = number(u->wrong, i) != 0,
	    .days = (uint32_t)number(u->days, i),
	};
}

/* Where each id stands: {"id": index}. NULL: out of memory. */
static json_t *
index_of(const struct chap_units *u)
{
	json_t *out = json_object();

	for (size_t i = 0; i < u->n; i++) {
		const char *id = json_string_value(json_array_get(u->id, i));

		if (id != NULL &&
		    json_object_set_new(out, id, json_integer((json_int_t)i)) !=
		        0) {
			json_decref(out);
			return NULL;
		}
	}
	return out;
}

/* Unit i of A with its fellow of B, if it has one. */
static enum chap_err
pair_one(struct chap_pairing *p, const struct chap_units *a, size_t i,
    const struct chap_units *b, const json_t *at)
{
	const char *id = json_string_value(json_array_get(a->id, i));
	const json_t *found = id == NULL ? NULL : json_object_get(at, id);
	json_int_t group = number(a->group, i);
	size_t k = (size_t)json_integer_value(found);

	if (found == NULL)
		return CHAP_OK;
	if (number(a->truth, i) != number(b->truth, k)) {
		p->n_other_truth++;
		return CHAP_OK;
	}
	if (group < 0 || group >= (json_int_t)p->n_groups)
		return CHAP_ERR_INVALID;
	p->row[2 * p->n] = case_of(a, i, (uint32_t)group, 0);
	p->row[2 * p->n + 1] = case_of(b, k, (uint32_t)group, 1);
	p->n++;
	return CHAP_OK;
}

enum chap_err
chap_pair_units(struct chap_pairing *out, const struct chap_units *a,
    const struct chap_units *b)
{
	struct chap_pairing p = {
	    .n_groups = (uint32_t)json_array_size(a->groups)};
	json_t *at = index_of(b);
	enum chap_err rc = CHAP_OK;

	p.row = malloc(2 * a->n * sizeof(*p.row));
	if (at == NULL || p.row == NULL)
		rc = CHAP_ERR_MEMORY;
	for (size_t i = 0; i < a->n && rc == CHAP_OK; i++)
		rc = pair_one(&p, a, i, b, at);
	if (rc == CHAP_OK && p.n == 0)
		rc = CHAP_ERR_NOT_FOUND;
	json_decref(at);
	if (rc == CHAP_OK)
		*out = p;
	else
		chap_pairing_release(&p);
	return rc;
}

void
chap_pairing_release(struct chap_pairing *pairing)
{
	free(pairing->row);
	memset(pairing, 0, sizeof(*pairing));
}

enum chap_err
chap_pairing_compare(struct chap_pairing *p, double prior, uint32_t n_draws,
    struct chap_difference out[CHAP_N_RESULTS])
{
	struct chap_progress progress;
	struct chap_cases cases;
	struct chap_sample sample;
	enum chap_err rc =
	    chap_cases_own(&cases, p->row, 2 * p->n, 2 * p->n_groups, prior);

	p->row = NULL;
	if (rc != CHAP_OK)
		return rc;
	sample = (struct chap_sample){cases.row, cases.n, cases.n_groups,
	    n_draws, SEED, chap_results_fn, &cases, CHAP_N_RESULTS, &progress};
	chap_progress_begin(&progress, "comparing", 2 * sample.n_draws);
	rc = chap_compare(&sample, out);
	chap_progress_end(&progress);
	chap_cases_release(&cases);
	return rc;
}

const char *
chap_difference_reading(const struct chap_difference *d)
{
	double change = d->b - d->a;

	if (isnan(change))
		return NULL;
	if (fabs(change) < 1e-9)
		return "the same";
	return d->p >= NOISE || (d->interval.low <= 0 && d->interval.high >= 0)
	    ? "may be noise"
	    : "a difference";
}
