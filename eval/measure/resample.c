#include "eval/measure/resample.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { HAS_CASE = 1, HAS_POSITIVE = 2 };

/* Draws of groups; in a comparison a group is a pair of neighbours. */
struct draws {
	struct chap_rng rng;
	uint32_t *group; /* [n] that have a case; with a positive one first */
	uint32_t *weight; /* [n_all * width] */
	uint32_t n_all;
	uint32_t n;
	uint32_t n_positive;
	uint32_t width; /* 1, or 2 in a comparison */
};

static void
draws_release(struct draws *d)
{
	free(d->group);
	free(d->weight);
	d->group = d->weight = NULL;
}

static enum chap_err
draws_init(struct draws *d, const struct chap_sample *s, uint32_t width)
{
	memset(d, 0, sizeof(*d));
	if (s->n_draws == 0 || s->n_groups == 0 || s->n_groups % width != 0)
		return CHAP_ERR_INVALID;
	for (size_t i = 0; i < s->n; i++)
		if (s->row[i].group >= s->n_groups)
			return CHAP_ERR_INVALID;
	d->rng = chap_rng_make(s->seed, 0);
	d->n_all = s->n_groups / width;
	d->width = width;
	d->group = malloc((d->n_all + 1) * sizeof(*d->group));
	d->weight = calloc(s->n_groups, sizeof(*d->weight));
	if (d->group == NULL || d->weight == NULL) {
		draws_release(d);
		return CHAP_ERR_MEMORY;
	}
	for (size_t i = 0; i < s->n; i++)
		d->weight[s->row[i].group / width] |=
		    s->row[i].positive ? HAS_POSITIVE : HAS_CASE;
	for (uint32_t g = 0; g < d->n_all; g++)
		if ((d->weight[g] & HAS_POSITIVE) != 0)
			d->group[d->n++] = g;
	d->n_positive = d->n;
	for (uint32_t g = 0; g < d->n_all; g++)
		if (d->weight[g] == HAS_CASE)
			d->group[d->n++] = g;
	return CHAP_OK;
}

/* Counts the drawn groups in weight[n_all]. */
static void
draw(struct draws *d, uint32_t *weight)
{
	uint32_t n_other = d->n - d->n_positive;

	memset(weight, 0, d->n_all * sizeof(*weight));
	for (uint32_t i = 0; i < d->n_positive; i++)
		weight[d->group[chap_rng_below(&d->rng, d->n_positive)]]++;
	for (uint32_t i = 0; i < n_other; i++)
		weight[d->group[d->n_positive +
		    chap_rng_below(&d->rng, n_other)]]++;
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

/* Of value[n_draws * n_figures], draw by draw, the figure's column. */
static struct chap_interval
interval_of(const double *value, const struct chap_sample *s, size_t figure,
    double *column)
{
	size_t kept = 0;

	for (uint32_t i = 0; i < s->n_draws; i++) {
		double x = value[i * s->n_figures + figure];

		if (!isnan(x))
			column[kept++] = x;
	}
	if (kept == 0)
		return (struct chap_interval){NAN, NAN};
	qsort(column, kept, sizeof(*column), by_value);
	return (struct chap_interval){
	    percentile(column, kept, 0.025), percentile(column, kept, 0.975)};
}

enum chap_err
chap_bootstrap(const struct chap_sample *s, struct chap_interval *out)
{
	struct draws d;
	double *column = malloc(((size_t)s->n_draws + 1) * sizeof(*column));
	double *value =
	    malloc(((size_t)s->n_draws * s->n_figures + 1) * sizeof(*value));
	enum chap_err rc = draws_init(&d, s, 1);

	if (rc == CHAP_OK && (column == NULL || value == NULL))
		rc = CHAP_ERR_MEMORY;
	for (uint32_t i = 0; rc == CHAP_OK && i < s->n_draws; i++) {
		draw(&d, d.weight);
		s->figures(s->row, s->n, d.weight, s->context,
		    value + i * s->n_figures);
		chap_progress_at(s->progress, i + 1);
	}
	for (size_t f = 0; rc == CHAP_OK && f < s->n_figures; f++)
		out[f] = interval_of(value, s, f, column);
	draws_release(&d);
	free(column);
	free(value);
	return rc;
}

/* What chap_compare works with, in one allocation for each figure row. */
struct compared {
	struct draws draws;
	uint32_t *drawn; /* [groups of units] */
	uint32_t *weight; /* [2 * groups], for one of the two systems */
	double *a; /* [n_figures] */
	double *b;
	double *value; /* [n_draws * n_figures] of differences */
	double *column;
};

static enum chap_err
compared_init(struct compared *c, const struct chap_sample *s)
{
	enum chap_err rc;

	memset(c, 0, sizeof(*c));
	rc = draws_init(&c->draws, s, 2);
	if (rc != CHAP_OK)
		return rc;
	c->drawn = calloc(c->draws.n_all, sizeof(*c->drawn));
	c->weight = calloc(s->n_groups, sizeof(*c->weight));
	c->a = calloc(s->n_figures, sizeof(*c->a));
	c->b = calloc(s->n_figures, sizeof(*c->b));
	c->value = calloc(s->n_draws * s->n_figures, sizeof(*c->value));
	c->column = calloc(s->n_draws, sizeof(*c->column));
	return c->drawn == NULL || c->weight == NULL || c->a == NULL ||
	        c->b == NULL || c->value == NULL || c->column == NULL
	    ? CHAP_ERR_MEMORY
	    : CHAP_OK;
}

static void
compared_release(struct compared *c)
{
	draws_release(&c->draws);
	free(c->drawn);
	free(c->weight);
	free(c->a);
	free(c->b);
	free(c->value);
	free(c->column);
}

/*
 * The figures of both systems into c->a and c->b. `swap` NULL: as they are;
 * else where it is odd the group's outcomes change hands.
 */
static void
figures_of_both(struct compared *c, const struct chap_sample *s,
    const uint32_t *times, const uint32_t *swap)
{
	for (uint32_t second = 0; second < 2; second++) {
		for (uint32_t g = 0; g < c->draws.n_all; g++) {
			uint32_t n = times == NULL ? 1 : times[g];
			uint32_t other =
			    second ^ (swap == NULL ? 0 : swap[g] & 1);

			c->weight[2 * g + other] = n;
			c->weight[2 * g + !other] = 0;
		}
		s->figures(
		    s->row, s->n, c->weight, s->context, second ? c->b : c->a);
	}
}

static void
randomize(struct compared *c, const struct chap_sample *s,
    struct chap_difference *out)
{
	struct chap_rng rng = chap_rng_make(s->seed, 1);

	for (size_t f = 0; f < s->n_figures; f++)
		out[f].p = 1;
	for (uint32_t i = 0; i < s->n_draws; i++) {
		for (uint32_t g = 0; g < c->draws.n_all; g++)
			c->drawn[g] = (uint32_t)(chap_rng_next(&rng) >> 63);
		figures_of_both(c, s, NULL, c->drawn);
		for (size_t f = 0; f < s->n_figures; f++) {
			double seen = fabs(out[f].b - out[f].a);

			/* Sums in another order may differ by a rounding. */
			out[f].p += fabs(c->b[f] - c->a[f]) >= seen - 1e-12;
		}
		chap_progress_at(s->progress, s->n_draws + i + 1);
	}
	for (size_t f = 0; f < s->n_figures; f++)
		out[f].p = isnan(out[f].b - out[f].a)
		    ? NAN
		    : out[f].p / (1 + (double)s->n_draws);
}

enum chap_err
chap_compare(const struct chap_sample *s, struct chap_difference *out)
{
	struct compared c;
	enum chap_err rc = compared_init(&c, s);

	if (rc != CHAP_OK) {
		compared_release(&c);
		return rc;
	}
	figures_of_both(&c, s, NULL, NULL);
	for (size_t f = 0; f < s->n_figures; f++) {
		out[f].a = c.a[f];
		out[f].b = c.b[f];
	}
	for (uint32_t i = 0; i < s->n_draws; i++) {
		draw(&c.draws, c.drawn);
		figures_of_both(&c, s, c.drawn, NULL);
		for (size_t f = 0; f < s->n_figures; f++)
			c.value[i * s->n_figures + f] = c.b[f] - c.a[f];
		chap_progress_at(s->progress, i + 1);
	}
	for (size_t f = 0; f < s->n_figures; f++)
		out[f].interval = interval_of(c.value, s, f, c.column);
	randomize(&c, s, out);
	compared_release(&c);
	return CHAP_OK;
}
