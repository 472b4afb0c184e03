#include "eval/metrics.h"

#include "eval/rng.h"

#include <math.h>
#include <stdlib.h>

static double
weight_of(const struct chap_row *row, const uint32_t *weight)
{
	return weight == NULL ? 1 : weight[row->group];
}

static double
ratio(double part, double whole)
{
	return whole > 0 ? part / whole : NAN;
}

void
chap_metrics_threshold(struct chap_row *row, size_t n, double threshold)
{
	for (size_t i = 0; i < n; i++) {
		row[i].flagged = row[i].score >= threshold;
		row[i].wrong_side = false;
	}
}

struct chap_confusion
chap_metrics_confusion(
    const struct chap_row *row, size_t n, const uint32_t *weight)
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
	const struct chap_row *a = x;
	const struct chap_row *b = y;

	return (a->score < b->score) - (a->score > b->score);
}

void
chap_metrics_sort(struct chap_row *row, size_t n)
{
	if (n > 0)
		qsort(row, n, sizeof(*row), by_score);
}

/* Weights of the rows from *i on that share one score; moves *i past them. */
static void
take_ties(const struct chap_row *row, size_t n, const uint32_t *weight,
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
    const struct chap_row *row, size_t n, const uint32_t *weight)
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
    const struct chap_row *row, size_t n, const uint32_t *weight)
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

static int
by_value(const void *x, const void *y)
{
	double a = *(const double *)x;
	double b = *(const double *)y;

	return (a > b) - (a < b);
}

/* The value below which a share of `p` lies, linear between neighbours. */
static double
percentile(const double *value, size_t n, double p)
{
	double at = p * (double)(n - 1);
	size_t low = (size_t)at;

	if (low + 1 >= n)
		return value[n - 1];
	return value[low] + (at - (double)low) * (value[low + 1] - value[low]);
}

/* Puts groups with a positive row first; how many those are. */
static uint32_t
order_groups(uint32_t *group, uint32_t n_groups, const struct chap_row *row,
    size_t n, uint32_t *mark)
{
	uint32_t n_positive = 0;
	uint32_t at = 0;

	for (uint32_t g = 0; g < n_groups; g++)
		mark[g] = 0;
	for (size_t i = 0; i < n; i++)
		mark[row[i].group] |= row[i].positive;
	for (uint32_t g = 0; g < n_groups; g++)
		if (mark[g])
			group[at++] = g;
	n_positive = at;
	for (uint32_t g = 0; g < n_groups; g++)
		if (!mark[g])
			group[at++] = g;
	return n_positive;
}

static void
draw_weights(uint32_t *weight, const uint32_t *group, uint32_t n_groups,
    uint32_t n_positive, struct chap_rng *rng)
{
	for (uint32_t g = 0; g < n_groups; g++)
		weight[g] = 0;
	for (uint32_t i = 0; i < n_positive; i++)
		weight[group[chap_rng_below(rng, n_positive)]]++;
	for (uint32_t i = n_positive; i < n_groups; i++)
		weight[group[n_positive +
		    chap_rng_below(rng, n_groups - n_positive)]]++;
}

enum chap_err
chap_metrics_bootstrap(struct chap_interval *out, const struct chap_row *row,
    size_t n, uint32_t n_groups, uint32_t n_draws, uint64_t seed,
    chap_metrics_figure *figure, const void *context)
{
	struct chap_rng rng = chap_rng_make(seed, 0);
	double *value;
	uint32_t *weight;
	uint32_t *group;
	uint32_t n_positive;
	size_t kept = 0;

	if (n_draws == 0 || n_groups == 0)
		return CHAP_ERR_INVALID;
	for (size_t i = 0; i < n; i++)
		if (row[i].group >= n_groups)
			return CHAP_ERR_INVALID;
	value = malloc(n_draws * sizeof(*value));
	weight = malloc(n_groups * sizeof(*weight));
	group = malloc(n_groups * sizeof(*group));
	if (value == NULL || weight == NULL || group == NULL) {
		free(value);
		free(weight);
		free(group);
		return CHAP_ERR_MEMORY;
	}
	n_positive = order_groups(group, n_groups, row, n, weight);
	for (uint32_t i = 0; i < n_draws; i++) {
		double drawn;

		draw_weights(weight, group, n_groups, n_positive, &rng);
		drawn = figure(row, n, weight, context);
		if (!isnan(drawn))
			value[kept++] = drawn;
	}
	*out = (struct chap_interval){NAN, NAN};
	if (kept > 0) {
		qsort(value, kept, sizeof(*value), by_value);
		out->low = percentile(value, kept, 0.025);
		out->high = percentile(value, kept, 0.975);
	}
	free(value);
	free(weight);
	free(group);
	return CHAP_OK;
}
