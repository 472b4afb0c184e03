#include "eval/measure/curve.h"

#include <math.h>
#include <stdbool.h>

#define STEP (1.0 / 200)

/* Keeps a point if it is far from the last one kept, or must stay. */
static void
add(struct chap_curve_point *out, size_t *n, struct chap_curve_point p,
    bool must)
{
	const struct chap_curve_point *last = &out[*n == 0 ? 0 : *n - 1];

	if (*n > 0 && !must && fabs(last->x - p.x) < STEP &&
	    fabs(last->y - p.y) < STEP)
		return;
	if (*n < CHAP_CURVE_MAX)
		out[(*n)++] = p;
	else if (must)
		out[*n - 1] = p;
}

/* Moves *i past the cases of one score. */
static void
take_ties(const struct chap_case *row, size_t n, size_t *i, double *positive,
    double *benign)
{
	double score = row[*i].score;

	for (; *i < n && row[*i].score == score; (*i)++)
		*(row[*i].positive ? positive : benign) += 1;
}

static double
count_positive(const struct chap_case *row, size_t n)
{
	double positive = 0;

	for (size_t i = 0; i < n; i++)
		positive += row[i].positive;
	return positive;
}

size_t
chap_curve_roc(const struct chap_case *row, size_t n,
    struct chap_curve_point out[CHAP_CURVE_MAX])
{
	double positives = count_positive(row, n);
	double benigns = (double)n - positives;
	double tp = 0;
	double fp = 0;
	size_t n_out = 0;

	if (positives <= 0 || benigns <= 0)
		return 0;
	add(out, &n_out, (struct chap_curve_point){0, 0, row[0].score}, true);
	for (size_t i = 0; i < n;) {
		double score = row[i].score;

		take_ties(row, n, &i, &tp, &fp);
		add(out, &n_out,
		    (struct chap_curve_point){
		        fp / benigns, tp / positives, score},
		    i == n);
	}
	return n_out;
}

size_t
chap_curve_pr(const struct chap_case *row, size_t n,
    struct chap_curve_point out[CHAP_CURVE_MAX])
{
	double positives = count_positive(row, n);
	double tp = 0;
	double fp = 0;
	size_t n_out = 0;

	if (positives <= 0)
		return 0;
	for (size_t i = 0; i < n;) {
		double score = row[i].score;

		take_ties(row, n, &i, &tp, &fp);
		add(out, &n_out,
		    (struct chap_curve_point){
		        tp / positives, tp / (tp + fp), score},
		    i == n || n_out == 0);
	}
	return n_out;
}
