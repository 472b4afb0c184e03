/* Curves of the headline's units. */
#include "eval/measure/calibration.h"
#include "eval/measure/curve.h"
#include "eval/report/study.h"

#include <stdlib.h>

typedef size_t curve_fn(const struct chap_case *row, size_t n,
    struct chap_curve_point out[CHAP_CURVE_MAX]);

/* [[x, y, threshold], …] */
static json_t *
curve_json(const struct chap_cases *c, curve_fn *curve)
{
	struct chap_curve_point *p = malloc(CHAP_CURVE_MAX * sizeof(*p));
	json_t *out = json_array();
	size_t n = 0;

	if (p != NULL)
		n = curve(c->row, c->n, p);
	for (size_t i = 0; i < n; i++)
		chap_json_append(&out,
		    json_pack("[o,o,o]", chap_json_number(p[i].x),
		        chap_json_number(p[i].y),
		        chap_json_number(p[i].threshold)));
	if (p == NULL) {
		json_decref(out);
		out = NULL;
	}
	free(p);
	return out;
}

static json_t *
reliability_json(const struct chap_cases *c)
{
	struct chap_reliability bin[CHAP_RELIABILITY_BINS];
	double error = chap_reliability(c->row, c->n, NULL, bin);
	json_t *bins = json_array();

	for (int i = 0; i < CHAP_RELIABILITY_BINS; i++)
		chap_json_append(&bins,
		    json_pack("{s:f,s:o,s:o}", "n", bin[i].n, "risk",
		        chap_json_number(bin[i].risk), "positive",
		        chap_json_number(bin[i].positive)));
	return json_pack("{s:o,s:o}", "calibration_error",
	    chap_json_number(error), "bins", bins);
}

json_t *
chap_section_curves(const struct chap_study *s, struct chap_error *err)
{
	const struct chap_cases *c = &s->cases[s->options->unit];
	json_t *out = json_pack("{s:o,s:o,s:o}", "precision_recall",
	    curve_json(c, chap_curve_pr), "roc", curve_json(c, chap_curve_roc),
	    "reliability", reliability_json(c));

	if (out == NULL)
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return out;
}
