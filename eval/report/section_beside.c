/* Other systems on the units of this one, and whether they differ. */
#include "eval/report/beside.h"
#include "eval/report/pairing.h"

#include "features/base/hash.h"

#include <inttypes.h>

#define MANY_UNITS 25000 /* more: fewer draws, which are minutes else */

/* What is defined of a system that decides and gives no score. */
static const enum chap_result OF_DECISIONS[] = {CHAP_RESULT_PRECISION,
    CHAP_RESULT_RECALL, CHAP_RESULT_F1, CHAP_RESULT_F_HALF, CHAP_RESULT_F2,
    CHAP_RESULT_F3, CHAP_RESULT_BENIGN, CHAP_RESULT_HARD,
    CHAP_RESULT_BASE_PRECISION, CHAP_RESULT_BASE_ALERTS};

static bool
is_of_decisions(enum chap_result r)
{
	for (size_t i = 0; i < sizeof(OF_DECISIONS) / sizeof(OF_DECISIONS[0]);
	     i++)
		if (OF_DECISIONS[i] == r)
			return true;
	return false;
}

/* A baseline plays the corpus. */
static json_t *
played(const struct chap_study *s, const struct chap_beside *b,
    struct chap_error *err)
{
	struct chap_study_options options = *s->options;
	struct chap_study other = {.options = NULL};
	json_t *out = NULL;

	options.baseline = b->system.baseline;
	options.truth_path = NULL;
	if (chap_study_make(&other, &options, s->held, err) == CHAP_OK)
		out = chap_units_json(&other, options.unit, err);
	chap_study_release(&other);
	return out;
}

/* The ids that a run file names, as units name them: {"hash": true}. */
static json_t *
named(const struct chap_names *names)
{
	json_t *out = json_object();
	char hex[17];

	for (uint32_t i = 0; i < names->n; i++) {
		snprintf(hex, sizeof(hex), "%016" PRIx64,
		    chap_hash64(names->name[i], 0));
		chap_json_put(&out, hex, json_true());
	}
	return out;
}

/*
 * Our authors as the run file has them: flagged where they are named. When
 * they were flagged, it does not say.
 */
static json_t *
answered(const struct chap_study *s, const struct chap_beside *b,
    struct chap_error *err)
{
	json_t *out = chap_units_json(s, CHAP_UNIT_AUTHOR, err);
	json_t *names = named(&b->task.answered_predators.id);
	const json_t *id;
	size_t i;

	json_array_foreach(json_object_get(out, "id"), i, id)
	{
		bool flagged =
		    json_object_get(names, json_string_value(id)) != NULL;
		int rc = json_array_set_new(
		    json_object_get(out, "delay"), i, json_integer(flagged));

		rc |= json_array_set_new(
		    json_object_get(out, "wrong_side"), i, json_integer(0));
		rc |= json_array_set_new(
		    json_object_get(out, "score_micro"), i, json_null());
		if (rc != 0) {
			json_decref(out);
			out = NULL;
			break;
		}
	}
	if (names == NULL) {
		json_decref(out);
		out = NULL;
	}
	json_decref(names);
	return out;
}

static json_t *
figures_json(const struct chap_difference *d, bool decisions)
{
	json_t *out = json_object();

	for (int i = 0; i < CHAP_N_RESULTS; i++) {
		const char *reading = chap_difference_reading(&d[i]);

		if (decisions && !is_of_decisions((enum chap_result)i))
			continue;
		chap_json_put(&out, chap_result_name[i],
		    json_pack("{s:o,s:o,s:o,s:o,s:s?}", "there",
		        chap_json_number(d[i].a), "here",
		        chap_json_number(d[i].b), "difference",
		        chap_json_interval(d[i].b - d[i].a, d[i].interval), "p",
		        chap_json_number(d[i].p), "reading", reading));
	}
	return out;
}

static json_t *
compared(const json_t *there, const json_t *here, const struct chap_study *s,
    const struct chap_beside *b, struct chap_error *err)
{
	struct chap_difference d[CHAP_N_RESULTS];
	struct chap_pairing p = {.row = NULL};
	struct chap_units a, ours;
	size_t n, n_other;
	enum chap_err rc =
	    chap_units_of(&a, there) && chap_units_of(&ours, here)
	    ? chap_pair_units(&p, &a, &ours)
	    : CHAP_ERR_NOT_FOUND;

	n = p.n;
	n_other = p.n_other_truth;
	if (rc == CHAP_OK)
		rc = chap_pairing_compare(&p, s->options->prior,
		    n > MANY_UNITS ? CHAP_DRAWS : CHAP_DRAWS_HEADLINE, d);
	chap_pairing_release(&p);
	if (rc != CHAP_OK) {
		chap_fail(err, rc, "--beside %s: %s", b->name,
		    rc == CHAP_ERR_MEMORY          ? "out of memory"
		        : rc == CHAP_ERR_NOT_FOUND ? "no unit in common"
		                                   : "its units are damaged");
		return NULL;
	}
	return json_pack("{s:s,s:s?,s:O,s:b,s:I,s:I,s:o}", "system", b->name,
	    "path", b->path, "unit", json_object_get(here, "unit"), "decisions",
	    b->has_task, "n", (json_int_t)n, "other_truth", (json_int_t)n_other,
	    "figures", figures_json(d, b->has_task));
}

static json_t *
beside_json(const struct chap_study *s, const struct chap_beside *b,
    struct chap_error *err)
{
	json_t *there = b->has_task ? answered(s, b, err)
	    : b->report != NULL
	    ? json_incref(json_object_get(b->report, "units"))
	    : played(s, b, err);
	json_t *here = there == NULL
	    ? NULL
	    : chap_units_json(
	          s, b->has_task ? CHAP_UNIT_AUTHOR : s->options->unit, err);
	json_t *out = here == NULL ? NULL : compared(there, here, s, b, err);

	json_decref(there);
	json_decref(here);
	return out;
}

json_t *
chap_section_beside(const struct chap_study *s, struct chap_error *err)
{
	json_t *out = json_array();

	for (size_t i = 0; i < s->options->n_beside && out != NULL; i++)
		chap_json_append(
		    &out, beside_json(s, &s->options->beside[i], err));
	return out;
}
