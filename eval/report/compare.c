#include "eval/report/compare.h"

#include "eval/measure/resample.h"
#include "eval/report/figures.h"
#include "features/base/hash.h"

#include <math.h>
#include <stdlib.h>

#define REPORT_MAX_BYTES ((size_t)1 << 30)
#define SEED 1
#define NOISE 0.05 /* p below it: not noise */

/* A report and its units' columns. */
struct report {
	const char *path;
	json_t *root;
	json_t *id;
	json_t *group;
	json_t *truth;
	json_t *score;
	json_t *delay;
	json_t *wrong;
	json_t *days;
	json_t *groups;
	size_t n;
};

static enum chap_err
not_a_report(const struct report *r, const char *why, struct chap_error *err)
{
	return chap_fail_at(err, CHAP_ERR_INVALID, r->path, 0,
	    "not a report of chaperone eval run: %s", why);
}

/* A column: an array as long as the ids. */
static bool
take_column(const json_t *units, const char *name, size_t n, json_t **out)
{
	*out = json_object_get(units, name);
	return json_is_array(*out) && json_array_size(*out) == n;
}

static enum chap_err
read_report(struct report *r, const char *path, struct chap_error *err)
{
	struct chap_buf bytes;
	const json_t *units;
	enum chap_err rc;

	*r = (struct report){.path = path};
	chap_buf_init(&bytes, REPORT_MAX_BYTES);
	rc = chap_buf_read_file(&bytes, path, err);
	if (rc == CHAP_OK) {
		r->root = json_loadb(bytes.ptr == NULL ? "" : bytes.ptr,
		    bytes.len, JSON_REJECT_DUPLICATES, NULL);
		if (!json_is_object(r->root))
			rc = not_a_report(r, "no JSON object", err);
	}
	chap_buf_release(&bytes);
	if (rc != CHAP_OK)
		return rc;
	if (json_integer_value(json_object_get(r->root, "report")) != 1)
		return not_a_report(r, "another format", err);
	units = json_object_get(r->root, "units");
	r->id = json_object_get(units, "id");
	r->n = json_array_size(r->id);
	r->groups = json_object_get(units, "groups");
	if (!take_column(units, "group", r->n, &r->group) ||
	    !take_column(units, "truth", r->n, &r->truth) ||
	    !take_column(units, "score_micro", r->n, &r->score) ||
	    !take_column(units, "delay", r->n, &r->delay) ||
	    !take_column(units, "wrong_side", r->n, &r->wrong) ||
	    !take_column(units, "days", r->n, &r->days) ||
	    !json_is_array(r->groups) || r->n == 0)
		return not_a_report(r, "its units are damaged", err);
	return CHAP_OK;
}

static json_int_t
number(const json_t *column, size_t i)
{
	return json_integer_value(json_array_get(column, i));
}

static const char *
text(const json_t *object, const char *name)
{
	const char *s = json_string_value(json_object_get(object, name));

	return s == NULL ? "" : s;
}

/* Unit i as a case of system 0 or 1; group is the pair of systems' own. */
static struct chap_case
case_of(const struct report *r, size_t i, uint32_t group, uint32_t system)
{
	const json_t *score = json_array_get(r->score, i);
	json_int_t truth = number(r->truth, i);
	json_int_t delay = number(r->delay, i);

	return (struct chap_case){
	    .score = json_is_integer(score)
	        ? (double)json_integer_value(score) / CHAP_MICRO
	        : CHAP_SCORE_NONE,
	    .group = 2 * group + system,
	    .positive = (truth & 1) != 0,
	    .hard_negative = (truth & 2) != 0,
	    .flagged = delay > 0,
	    .delay = delay > 0 ? (uint32_t)delay : 0,
	    .wrong_side = number(r->wrong, i) != 0,
	    .days = (uint32_t)number(r->days, i),
	};
}

/* What was paired. */
struct pairing {
	struct chap_case *row; /* [2 * n], A's and B's by turns */
	size_t n;
	size_t n_other_truth;
	uint32_t n_groups; /* of A; each is two of the cases' */
};

/* Where each id of B stands: {"id": index}. NULL: out of memory. */
static json_t *
index_of(const struct report *b)
{
	json_t *out = json_object();

	for (size_t i = 0; i < b->n; i++) {
		const char *id = json_string_value(json_array_get(b->id, i));

		if (id != NULL &&
		    json_object_set_new(out, id, json_integer((json_int_t)i)) !=
		        0) {
			json_decref(out);
			return NULL;
		}
	}
	return out;
}

static enum chap_err
pair_units(const struct report *a, const struct report *b, struct pairing *p,
    struct chap_error *err)
{
	json_t *at = index_of(b);

	*p = (struct pairing){.n_groups = (uint32_t)json_array_size(a->groups)};
	p->row = malloc(2 * a->n * sizeof(*p->row));
	if (at == NULL || p->row == NULL) {
		json_decref(at);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	for (size_t i = 0; i < a->n; i++) {
		const char *id = json_string_value(json_array_get(a->id, i));
		const json_t *found =
		    id == NULL ? NULL : json_object_get(at, id);
		json_int_t group = number(a->group, i);
		size_t k = (size_t)json_integer_value(found);

		if (found == NULL)
			continue;
		if (number(a->truth, i) != number(b->truth, k)) {
			p->n_other_truth++;
			continue;
		}
		if (group < 0 || group >= (json_int_t)p->n_groups) {
			json_decref(at);
			return not_a_report(a, "a group is unknown", err);
		}
		p->row[2 * p->n] = case_of(a, i, (uint32_t)group, 0);
		p->row[2 * p->n + 1] = case_of(b, k, (uint32_t)group, 1);
		p->n++;
	}
	json_decref(at);
	return p->n > 0 ? CHAP_OK
	                : chap_fail_at(err, CHAP_ERR_INVALID, b->path, 0,
	                      "no unit in common with %s", a->path);
}

/* Whether the two were made of the same thing. */
static void
say_same(struct chap_buf *out, const char *what, const char *a, const char *b)
{
	if (strcmp(a, b) == 0)
		chap_buf_printf(out, "%-10s the same\n", what);
	else
		chap_buf_printf(
		    out, "%-10s A %s\n%-10s B %s\n", what, a, "", b);
}

static void
say_data(struct chap_buf *out, const struct report *a, const struct report *b)
{
	json_t *da = json_object_get(a->root, "data");
	json_t *db = json_object_get(b->root, "data");
	bool same = json_array_size(da) == json_array_size(db);

	for (size_t i = 0; same && i < json_array_size(da); i++)
		same =
		    json_equal(json_object_get(json_array_get(da, i), "hash"),
		        json_object_get(json_array_get(db, i), "hash"));
	chap_buf_printf(out, "%-10s %s\n", "data",
	    same ? "the same" : "A and B were not run on the same files");
}

static void
say_heading(struct chap_buf *out, const struct report *a,
    const struct report *b, const struct pairing *p)
{
	const json_t *ma = json_object_get(a->root, "model");
	const json_t *mb = json_object_get(b->root, "model");

	chap_buf_printf(out, "A %s\nB %s\n\n", a->path, b->path);
	say_same(out, "model", text(ma, "hash"), text(mb, "hash"));
	say_same(out, "lexicons", text(ma, "lexicon"), text(mb, "lexicon"));
	say_same(out, "level", text(a->root, "level"), text(b->root, "level"));
	say_same(out, "protocol", text(a->root, "protocol"),
	    text(b->root, "protocol"));
	say_data(out, a, b);
	chap_buf_printf(out, "%zu %ss in both", p->n, text(a->root, "unit"));
	if (p->n < a->n || p->n < b->n)
		chap_buf_printf(out,
		    "; A has %zu, B %zu, %zu in both differ in truth", a->n,
		    b->n, p->n_other_truth);
	chap_buf_str(out,
	    "\n\nB - A: 95 %, paired bootstrap over groups; p: approximate "
	    "randomization\n\n");
	chap_buf_printf(out, "%-32s %9s %9s %9s %22s %8s\n", "", "A", "B",
	    "B - A", "95 %", "p");
}

static void
say_figure(struct chap_buf *out, int figure, const struct chap_difference *d)
{
	double change = d->b - d->a;
	bool noise =
	    d->p >= NOISE || (d->interval.low <= 0 && d->interval.high >= 0);

	if (isnan(change)) {
		chap_buf_printf(out, "%-32s not defined in both\n",
		    chap_result_title[figure]);
		return;
	}
	chap_buf_printf(out,
	    "%-32s %9.4f %9.4f %+9.4f %+9.4f to %+9.4f %8.4f  %s\n",
	    chap_result_title[figure], d->a, d->b, change, d->interval.low,
	    d->interval.high, d->p,
	    fabs(change) < 1e-9 ? "the same"
	        : noise         ? "may be noise"
	                        : "a difference");
}

static enum chap_err
compare_cases(struct pairing *p, double prior, struct chap_buf *out,
    struct chap_error *err)
{
	struct chap_difference d[CHAP_N_RESULTS];
	struct chap_progress progress;
	struct chap_cases cases;
	struct chap_sample sample;
	enum chap_err rc =
	    chap_cases_own(&cases, p->row, 2 * p->n, 2 * p->n_groups, prior);

	p->row = NULL;
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	sample = (struct chap_sample){cases.row, cases.n, cases.n_groups,
	    CHAP_DRAWS_HEADLINE, SEED, chap_results_fn, &cases, CHAP_N_RESULTS,
	    &progress};
	chap_progress_begin(&progress, "comparing", 2 * sample.n_draws);
	rc = chap_compare(&sample, d);
	chap_progress_end(&progress);
	if (rc != CHAP_OK)
		chap_fail(err, rc, "out of memory");
	for (int i = 0; i < CHAP_N_RESULTS && rc == CHAP_OK; i++)
		say_figure(out, i, &d[i]);
	chap_cases_release(&cases);
	return rc;
}

enum chap_err
chap_report_compare(const char *path_a, const char *path_b,
    struct chap_buf *out, struct chap_error *err)
{
	struct report a = {.root = NULL};
	struct report b = {.root = NULL};
	struct pairing p = {.row = NULL};
	double prior;
	enum chap_err rc = read_report(&a, path_a, err);

	if (rc == CHAP_OK)
		rc = read_report(&b, path_b, err);
	if (rc == CHAP_OK &&
	    strcmp(text(a.root, "unit"), text(b.root, "unit")) != 0)
		rc = chap_fail_at(err, CHAP_ERR_INVALID, path_b, 0,
		    "it is of %ss, the other of %ss", text(b.root, "unit"),
		    text(a.root, "unit"));
	if (rc == CHAP_OK)
		rc = pair_units(&a, &b, &p, err);
	if (rc == CHAP_OK) {
		prior = json_number_value(json_object_get(a.root, "prior"));
		say_heading(out, &a, &b, &p);
		rc = compare_cases(&p, prior, out, err);
	}
	free(p.row);
	json_decref(a.root);
	json_decref(b.root);
	return rc == CHAP_OK && out->failed
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : rc;
}
