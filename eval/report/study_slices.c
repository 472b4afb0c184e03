/* Which slices a conversation is in, and the figures of each. */
#include "eval/batch.h"
#include "eval/report/study.h"

#include "classifier/encoding/json.h"
#include "features/text/normalize.h"

#include <stdlib.h>

#define BATCH_LINES 256
#define UNITS_LEAST 5 /* fewer in a slice say nothing */

static enum chap_err
put(struct chap_study *s, uint32_t unit, const char *dimension,
    const char *value, struct chap_error *err)
{
	return chap_series_slice(&s->gather.series[CHAP_UNIT_CONVERSATION],
	    unit, dimension, chap_span_str(value), err);
}

static const char *
length_of(uint32_t n_messages)
{
	if (n_messages <= 10)
		return "1 to 10 messages";
	if (n_messages <= 25)
		return "11 to 25 messages";
	if (n_messages <= 50)
		return "26 to 50 messages";
	return n_messages <= 100 ? "51 to 100 messages" : "over 100 messages";
}

/* The class of disguise that most messages show, or NULL. */
static const char *
disguise_of(const struct chap_observed *o)
{
	int most = 0;

	for (int e = 1; e < CHAP_N_EVASIONS; e++)
		if (o->disguised[e] > o->disguised[most])
			most = e;
	return o->disguised[most] > 0 ? chap_evasion_name[most] : NULL;
}

/* What the messages themselves say. */
static enum chap_err
put_own(struct chap_study *s, uint32_t i, struct chap_error *err)
{
	const struct chap_held *held = s->held;
	const struct chap_tally_row *row = &held->truth->row[i];
	const struct chap_held_message *first =
	    &held->message[held->order[held->start[i]]];
	const char *disguise = disguise_of(&s->observed[i]);
	enum chap_err rc = put(s, i, "length",
	    length_of(held->start[i + 1] - held->start[i]), err);

	if (rc == CHAP_OK)
		rc = put(s, i, "disguise",
		    disguise == NULL ? "none undone" : disguise, err);
	if (rc == CHAP_OK && row->positive)
		rc = put(s, i, "who starts",
		    chap_span_eq(first->from, row->suspect) ? "the suspect"
		                                            : "the other",
		    err);
	if (rc == CHAP_OK && first->lang.len > 0)
		rc =
		    chap_series_slice(&s->gather.series[CHAP_UNIT_CONVERSATION],
		        i, "language", first->lang, err);
	return rc;
}

/* A member of the truth's line as a slice. */
static enum chap_err
put_member(struct chap_study *s, uint32_t unit, const json_t *object,
    const char *member, const char *dimension, struct chap_error *err)
{
	const json_t *value = json_object_get(object, member);

	if (!json_is_string(value) || json_string_length(value) == 0)
		return CHAP_OK;
	return chap_series_slice(&s->gather.series[CHAP_UNIT_CONVERSATION],
	    unit, dimension,
	    (struct chap_span){
	        json_string_value(value), json_string_length(value)},
	    err);
}

/* One line of the truth file, which was read and checked before. */
static enum chap_err
put_line(struct chap_study *s, struct chap_span line, struct chap_error *err)
{
	static const char *const MEMBER[][2] = {{"register", "register"},
	    {"lang", "language"}, {"source", "source"}};
	json_t *object = json_loadb(line.ptr, line.len, 0, NULL);
	const json_t *id = json_object_get(object, "conversation");
	enum chap_err rc = CHAP_OK;
	uint32_t unit;

	if (json_is_string(id) &&
	    chap_series_find(&s->gather.series[CHAP_UNIT_CONVERSATION],
	        (struct chap_span){
	            json_string_value(id), json_string_length(id)},
	        &unit)) {
		const struct chap_tally_row *row = &s->held->truth->row[unit];

		for (size_t i = 0; i < 3 && rc == CHAP_OK; i++)
			rc = put_member(
			    s, unit, object, MEMBER[i][0], MEMBER[i][1], err);
		if (rc == CHAP_OK && row->positive)
			rc = put_member(
			    s, unit, object, "kind", "approach", err);
		else if (rc == CHAP_OK && row->hard_negative)
			rc = put_member(
			    s, unit, object, "kind", "hard negative", err);
	}
	json_decref(object);
	return rc;
}

static enum chap_err
put_truth(struct chap_study *s, struct chap_error *err)
{
	struct chap_batch batch;
	enum chap_err rc;

	if (s->options->truth_path == NULL)
		return CHAP_OK;
	rc = chap_batch_open(&batch, s->options->truth_path, BATCH_LINES,
	    CHAP_LINE_MAX_BYTES, err);

	if (rc != CHAP_OK)
		return rc;
	while ((rc = chap_batch_next(&batch, err)) == CHAP_OK && batch.n > 0)
		for (size_t i = 0; i < batch.n && rc == CHAP_OK; i++)
			rc = put_line(s, batch.line[i], err);
	chap_batch_close(&batch);
	return rc;
}

enum chap_err
chap_study_slices(struct chap_study *s, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	for (uint32_t i = 0; i < s->held->truth->n && rc == CHAP_OK; i++)
		rc = put_own(s, i, err);
	return rc == CHAP_OK ? put_truth(s, err) : rc;
}

/* A value of a dimension, to choose units by. */
struct chosen {
	const struct chap_series *series;
	unsigned dimension;
	uint32_t value; /* + 1, as units hold it */
};

static bool
is_chosen(const void *context, uint32_t unit)
{
	const struct chosen *c = context;

	return c->series->unit[unit].slice[c->dimension] == c->value;
}

/* One row, or json_null where it is too small. */
static json_t *
slice_json(const struct chap_study *s, const struct chosen *chosen)
{
	const struct chap_slice *d = &chosen->series->slice[chosen->dimension];
	struct chap_span value = d->value[chosen->value - 1];
	struct chap_cases cases;
	size_t n_positive = 0;
	json_t *out;

	if (chap_cases_where(&cases, &s->cases[CHAP_UNIT_CONVERSATION],
	        is_chosen, chosen) != CHAP_OK)
		return NULL;
	for (size_t i = 0; i < cases.n; i++)
		n_positive += cases.row[i].positive;
	if (cases.n < UNITS_LEAST)
		out = json_null();
	else
		out = json_pack("{s:s%,s:I,s:I,s:o}", "value", value.ptr,
		    value.len, "n", (json_int_t)cases.n, "positive",
		    (json_int_t)n_positive, "figures",
		    chap_results_json(&cases, CHAP_DRAWS));
	chap_cases_release(&cases);
	return out;
}

static int
by_value(const void *x, const void *y)
{
	const json_t *a = *(json_t *const *)x;
	const json_t *b = *(json_t *const *)y;

	return strcmp(json_string_value(json_object_get(a, "value")),
	    json_string_value(json_object_get(b, "value")));
}

/* All rows of a dimension, by their names; NULL: out of memory. */
static json_t *
dimension_json(const struct chap_study *s, unsigned dimension)
{
	const struct chap_series *series =
	    &s->gather.series[CHAP_UNIT_CONVERSATION];
	const struct chap_slice *d = &series->slice[dimension];
	json_t **row = calloc(d->n_values + 1, sizeof(json_t *));
	json_t *rows = json_array();
	size_t n = 0;
	bool good = row != NULL;

	for (uint32_t v = 0; v < d->n_values && good; v++) {
		struct chosen chosen = {series, dimension, v + 1};
		json_t *one = slice_json(s, &chosen);

		good = one != NULL;
		if (good && json_is_object(one))
			row[n++] = one;
	}
	if (good && n > 0)
		qsort(row, n, sizeof(json_t *), by_value);
	for (size_t i = 0; i < n; i++)
		chap_json_append(&rows, row[i]);
	free(row);
	if (!good) {
		json_decref(rows);
		return NULL;
	}
	return json_pack(
	    "{s:s%,s:o}", "dimension", d->name.ptr, d->name.len, "rows", rows);
}

json_t *
chap_section_slices(const struct chap_study *s, struct chap_error *err)
{
	const struct chap_series *series =
	    &s->gather.series[CHAP_UNIT_CONVERSATION];
	json_t *out = json_array();

	for (unsigned d = 0; d < series->n_slices; d++)
		if (json_array_append_new(out, dimension_json(s, d)) != 0) {
			json_decref(out);
			chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
			return NULL;
		}
	return out;
}
