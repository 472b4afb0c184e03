#include "eval/metrics.h"

#include <math.h>
#include <stdlib.h>

static double
weight_of(const struct chap_case *row, const uint32_t *weight)
{
	return weight == NULL ? 1 : weight[row->group];
}

static double
ratio(double part, double whole)
{
	return whole > 0 ? part / whole : NAN;
}

void
chap_metrics_threshold(struct chap_case *row, size_t n, double threshold)
{
	for (size_t i = 0; i < n; i++) {
		row[i].flagged = row[i].score >= threshold;
		row[i].wrong_side = false;
	}
}

struct chap_confusion
chap_metrics_confusion(
    const struct chap_case *row, size_t n, const uint32_t *weight)
{
	struct chap_confusion c = {0};

	for (size_t i = 0; i < n; i++) {
		double w = weight_of(&row[i], weight);

		if (row[i].positive) {
			*(row[i].flagged ? &c.tp : &c.fn) += w;
			c.fp += row[i].wrong_side ? w : 0;
		} else {
			*(row[i].flagged ? &c.fp : &c.tn) += w;
		}
	}
	return c;
}

double
chap_metrics_precision(const struct chap_confusion *c)
{
	return ratio(c->tp, c->tp + c->fp);
}

double
chap_metrics_recall(const struct chap_confusion *c)
{
	return ratio(c->tp, c->tp + c->fn);
}

double
chap_metrics_f(const struct chap_confusion *c, double b)
{
	double tp = (1 + b * b) * c->tp;

	return ratio(tp, tp + b * b * c->fn + c->fp);
}

static int
by_score(const void *x, const void *y)
{
	const struct chap_case *a = x;
	const struct chap_case *b = y;

	return (a->score < b->score) - (a->score > b->score);
}

void
chap_metrics_sort(struct chap_case *row, size_t n)
{
	if (n > 0)
		qsort(row, n, sizeof(*row), by_score);
}

/* Weights of the rows from *i on that share one score; moves *i past them. */
static void
take_ties(const struct chap_case *row, size_t n, const uint32_t *weight,
    size_t *i, double *positive, double *negative)
{
	double score = row[*i].score;

	*positive = 0;
	*negative = 0;
	for (; *i < n && row[*i].score == score; (*i)++)
		*(row[*i].positive ? positive : negative) +=
		    weight_of(&row[*i], weight);
}

double
chap_metrics_roc_auc(
    const struct chap_case *row, size_t n, const uint32_t *weight)
{
	double area = 0;
	double above = 0; /* positives with a higher score */
	double negatives = 0;

	for (size_t i = 0; i < n;) {
		double positive;
		double negative;

		take_ties(row, n, weight, &i, &positive, &negative);
		area += negative * (above + positive / 2);
		above += positive;
		negatives += negative;
	}
	return ratio(area, above * negatives);
}

double
chap_metrics_pr_auc(
    const struct chap_case *row, size_t n, const uint32_t *weight)
{
	double area = 0;
	double tp = 0;
	double all = 0;

	for (size_t i = 0; i < n;) {
		double positive;
		double negative;

		take_ties(row, n, weight, &i, &positive, &negative);
		tp += positive;
		all += positive + negative;
		if (positive > 0)
			area += positive * (tp / all);
	}
	return ratio(area, tp);
}

struct chap_interval
chap_metrics_wilson(double hits, double n, double z)
{
	double p = hits / n;
	double zz = z * z;
	double centre = p + zz / (2 * n);
	double spread = z * sqrt(p * (1 - p) / n + zz / (4 * n * n));

	if (n <= 0)
		return (struct chap_interval){0, 1};
	return (struct chap_interval){
	    hits <= 0 ? 0 : (centre - spread) / (1 + zz / n),
	    hits >= n ? 1 : (centre + spread) / (1 + zz / n)};
}
