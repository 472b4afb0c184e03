#include "eval/report/compare.h"

#include "eval/report/pairing.h"

#include <math.h>
#include <stdlib.h>

/* A report and its units. */
struct report {
	const char *path;
	json_t *root;
	struct chap_units units;
};

enum chap_err
chap_report_read(json_t **out, const char *path, struct chap_error *err)
{
	struct chap_buf bytes;
	json_t *root = NULL;
	const char *wrong = NULL;
	struct chap_units units;
	enum chap_err rc;

	chap_buf_init(&bytes, CHAP_REPORT_MAX_BYTES);
	rc = chap_buf_read_file(&bytes, path, err);
	if (rc == CHAP_OK) {
		root = json_loadb(bytes.ptr == NULL ? "" : bytes.ptr, bytes.len,
		    JSON_REJECT_DUPLICATES, NULL);
		if (!json_is_object(root))
			wrong = "no JSON object";
		else if (json_integer_value(json_object_get(root, "report")) !=
		    1)
			wrong = "another format";
		else if (!chap_units_of(&units, json_object_get(root, "units")))
			wrong = "its units are damaged";
	}
	chap_buf_release(&bytes);
	if (wrong != NULL)
		rc = chap_fail_at(err, CHAP_ERR_INVALID, path, 0,
		    "not a report of chaperone eval run: %s", wrong);
	if (rc == CHAP_OK)
		*out = root;
	else
		json_decref(root);
	return rc;
}

static enum chap_err
read_report(struct report *r, const char *path, struct chap_error *err)
{
	enum chap_err rc = chap_report_read(&r->root, path, err);

	r->path = path;
	if (rc == CHAP_OK)
		chap_units_of(&r->units, json_object_get(r->root, "units"));
	return rc;
}

static const char *
text(const json_t *object, const char *name)
{
	const char *s = json_string_value(json_object_get(object, name));

	return s == NULL ? "" : s;
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
    const struct report *b, const struct chap_pairing *p)
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
	if (p->n < a->units.n || p->n < b->units.n)
		chap_buf_printf(out,
		    "; A has %zu, B %zu, %zu in both differ in truth",
		    a->units.n, b->units.n, p->n_other_truth);
	chap_buf_str(out,
	    "\n\nB - A: 95 %, paired bootstrap over groups; p: approximate "
	    "randomization\n\n");
	chap_buf_printf(out, "%-32s %9s %9s %9s %22s %8s\n", "", "A", "B",
	    "B - A", "95 %", "p");
}

static void
say_figure(struct chap_buf *out, int figure, const struct chap_difference *d)
{
	const char *reading = chap_difference_reading(d);

	if (reading == NULL)
		chap_buf_printf(out, "%-32s not defined in both\n",
		    chap_result_title[figure]);
	else
		chap_buf_printf(out,
		    "%-32s %9.4f %9.4f %+9.4f %+9.4f to %+9.4f %8.4f  %s\n",
		    chap_result_title[figure], d->a, d->b, d->b - d->a,
		    d->interval.low, d->interval.high, d->p, reading);
}

static enum chap_err
say_all(struct chap_buf *out, const struct report *a, const struct report *b,
    struct chap_error *err)
{
	double prior = json_number_value(json_object_get(a->root, "prior"));
	struct chap_difference d[CHAP_N_RESULTS];
	struct chap_pairing p = {.row = NULL};
	enum chap_err rc = chap_pair_units(&p, &a->units, &b->units);

	if (rc == CHAP_ERR_NOT_FOUND)
		return chap_fail_at(err, CHAP_ERR_INVALID, b->path, 0,
		    "no unit in common with %s", a->path);
	if (rc == CHAP_ERR_INVALID)
		return chap_fail_at(err, rc, a->path, 0,
		    "not a report of chaperone eval run: a group is unknown");
	if (rc == CHAP_OK) {
		say_heading(out, a, b, &p);
		rc = chap_pairing_compare(&p, prior, CHAP_DRAWS_HEADLINE, d);
	}
	chap_pairing_release(&p);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	for (int i = 0; i < CHAP_N_RESULTS; i++)
		say_figure(out, i, &d[i]);
	return CHAP_OK;
}

enum chap_err
chap_report_compare(const char *path_a, const char *path_b,
    struct chap_buf *out, struct chap_error *err)
{
	struct report a = {.root = NULL};
	struct report b = {.root = NULL};
	enum chap_err rc = read_report(&a, path_a, err);

	if (rc == CHAP_OK)
		rc = read_report(&b, path_b, err);
	if (rc == CHAP_OK &&
	    strcmp(text(a.root, "unit"), text(b.root, "unit")) != 0)
		rc = chap_fail_at(err, CHAP_ERR_INVALID, path_b, 0,
		    "it is of %ss, the other of %ss", text(b.root, "unit"),
		    text(a.root, "unit"));
	if (rc == CHAP_OK)
		rc = say_all(out, &a, &b, err);
	json_decref(a.root);
	json_decref(b.root);
	return rc == CHAP_OK && out->failed
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : rc;
}
