/* Figures of conversations, pairs and authors, and every unit for compare. */
#include "eval/report/study.h"

#include "features/base/hash.h"

#include <inttypes.h>

/* How many are what, beside the figures. */
static json_t *
level_json(const struct chap_study *s, enum chap_unit_kind kind)
{
	const struct chap_series *series = &s->gather.series[kind];
	const struct chap_cases *c = &s->cases[kind];
	json_int_t positive = 0, hard = 0, wrong = 0, found = 0,
	           false_flags = 0;
	json_int_t unscored = 0;

	for (size_t i = 0; i < c->n; i++) {
		positive += c->row[i].positive;
		hard += c->row[i].hard_negative;
		wrong += c->row[i].wrong_side;
		found += c->row[i].positive && c->row[i].flagged;
		false_flags += !c->row[i].positive && c->row[i].flagged;
	}
	for (size_t i = 0; i < series->n; i++)
		unscored += series->unit[i].n_unscored;
	return json_pack("{s:s,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:o}",
	    "unit", chap_unit_kind_name(kind), "n", (json_int_t)c->n,
	    "positive", positive, "hard_negatives", hard, "groups",
	    (json_int_t)series->n_groups, "messages",
	    (json_int_t)series->n_points, "unscored", unscored,
	    "flagged_positive", found, "flagged_benign", false_flags,
	    "wrong_side", wrong, "figures",
	    chap_results_json(c,
	        kind == s->options->unit ? CHAP_DRAWS_HEADLINE : CHAP_DRAWS));
}

json_t *
chap_section_levels(const struct chap_study *s, struct chap_error *err)
{
	json_t *out = json_array();

	for (int i = 0; i < CHAP_N_UNIT_KINDS; i++)
		if (json_array_append_new(
		        out, level_json(s, (enum chap_unit_kind)i)) != 0) {
			json_decref(out);
			chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
			return NULL;
		}
	return out;
}

static json_t *
hash_json(struct chap_span s)
{
	return json_sprintf("%016" PRIx64, chap_hash64(s, 0));
}

enum { ID, GROUP, TRUTH, SCORE, DELAY, WRONG, DAYS, N_COLUMNS };

static const char *const COLUMN[N_COLUMNS] = {
    "id", "group", "truth", "score_micro", "delay", "wrong_side", "days"};

json_t *
chap_units_json(const struct chap_study *s, enum chap_unit_kind kind,
    struct chap_error *err)
{
	const struct chap_series *series = &s->gather.series[kind];
	const struct chap_cases *c = &s->cases[kind];
	json_t *column[N_COLUMNS];
	json_t *groups = json_array();
	json_t *out = json_object();
	int rc = 0;

	for (int i = 0; i < N_COLUMNS; i++) {
		column[i] = json_array();
		rc |= json_object_set_new(out, COLUMN[i], column[i]);
	}
	for (uint32_t g = 0; g < series->n_groups; g++)
		rc |=
		    json_array_append_new(groups, hash_json(series->group[g]));
	for (size_t i = 0; i < c->n; i++) {
		const struct chap_unit *u = &series->unit[c->unit[i]];
		const struct chap_case *row = &c->row[i];
		json_t *score = u->peak_micro == CHAP_NO_SCORE
		    ? json_null()
		    : json_integer(u->peak_micro);

		rc |= json_array_append_new(column[ID], hash_json(u->id));
		rc |= json_array_append_new(
		    column[GROUP], json_integer(row->group));
		rc |= json_array_append_new(column[TRUTH],
		    json_integer(row->positive + 2 * row->hard_negative));
		rc |= json_array_append_new(column[SCORE], score);
		rc |= json_array_append_new(
		    column[DELAY], json_integer(row->delay));
		rc |= json_array_append_new(
		    column[WRONG], json_integer(row->wrong_side));
		rc |= json_array_append_new(
		    column[DAYS], json_integer(row->days));
	}
	rc |= json_object_set_new(out, "groups", groups);
	rc |= json_object_set_new(
	    out, "unit", json_string(chap_unit_kind_name(kind)));
	if (rc == 0)
		return out;
	json_decref(out);
	chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return NULL;
}

json_t *
chap_section_units(const struct chap_study *s, struct chap_error *err)
{
	return chap_units_json(s, s->options->unit, err);
}
