#include "eval/report/probe.h"

#include "classifier/train/fit.h"
#include "eval/fitting.h"

#include <math.h>
#include <stdlib.h>

#define COST 1.0

struct folds {
	const struct chap_probe *probe;
	int *fold; /* [n_groups]; -1: the group has no row */
	double *x; /* training rows, standardised */
	unsigned char *label;
	double *mean; /* [width] */
	double *scale; /* [width] */
	double *weight; /* [width + 1] */
};

static void
folds_release(struct folds *f)
{
	free(f->fold);
	free(f->x);
	free(f->label);
	free(f->mean);
	free(f->scale);
	free(f->weight);
}

static enum chap_err
folds_init(struct folds *f, const struct chap_probe *p)
{
	size_t width = (size_t)p->width;

	*f = (struct folds){.probe = p};
	f->fold = malloc((p->n_groups + 1) * sizeof(*f->fold));
	f->x = malloc((p->n * width + 1) * sizeof(*f->x));
	f->label = malloc(p->n + 1);
	f->mean = malloc(width * sizeof(*f->mean));
	f->scale = malloc(width * sizeof(*f->scale));
	f->weight = malloc((width + 1) * sizeof(*f->weight));
	return f->fold == NULL || f->x == NULL || f->label == NULL ||
	        f->mean == NULL || f->scale == NULL || f->weight == NULL
	    ? CHAP_ERR_MEMORY
	    : CHAP_OK;
}

/*
 * Deals groups to folds by turns, those with a positive row and those without
 * apart, so that every fold trains on both classes.
 */
static enum chap_err
deal(struct folds *f, const struct chap_case *row)
{
	const struct chap_probe *p = f->probe;
	int dealt[2] = {0, 0};

	for (uint32_t g = 0; g < p->n_groups; g++)
		f->fold[g] = -1;
	for (size_t i = 0; i < p->n; i++)
		if (f->fold[row[i].group] < 1)
			f->fold[row[i].group] = row[i].positive;
	for (uint32_t g = 0; g < p->n_groups; g++)
		if (f->fold[g] >= 0)
			f->fold[g] = dealt[f->fold[g]]++ % CHAP_PROBE_FOLDS;
	return dealt[0] < CHAP_PROBE_FOLDS || dealt[1] < CHAP_PROBE_FOLDS
	    ? CHAP_ERR_NOT_FOUND
	    : CHAP_OK;
}

/* Mean and deviation of each column over the rows outside the fold. */
static void
standardise(struct folds *f, const struct chap_case *row, int fold)
{
	const struct chap_probe *p = f->probe;

	for (int k = 0; k < p->width; k++) {
		double sum = 0, squares = 0, n = 0;

		for (size_t i = 0; i < p->n; i++) {
			double v = p->value[i * (size_t)p->width + (size_t)k];

			if (f->fold[row[i].group] == fold)
				continue;
			sum += v;
			squares += v * v;
			n++;
		}
		f->mean[k] = sum / n;
		squares = squares / n - f->mean[k] * f->mean[k];
		f->scale[k] = squares > 1e-12 ? 1 / sqrt(squares) : 0;
	}
}

static double
value_of(const struct folds *f, size_t i, int k)
{
	return (f->probe->value[i * (size_t)f->probe->width + (size_t)k] -
	           f->mean[k]) *
	    f->scale[k];
}

static enum chap_err
run_fold(
    struct folds *f, struct chap_case *row, int fold, struct chap_error *err)
{
	const struct chap_probe *p = f->probe;
	size_t n = 0;
	enum chap_err rc;

	standardise(f, row, fold);
	for (size_t i = 0; i < p->n; i++) {
		if (f->fold[row[i].group] == fold)
			continue;
		for (int k = 0; k < p->width; k++)
			f->x[n * (size_t)p->width + (size_t)k] =
			    value_of(f, i, k);
		f->label[n++] = row[i].positive;
	}
	rc = chap_fit_plain(f->x, f->label, n, p->width, COST, f->weight, err);
	for (size_t i = 0; rc == CHAP_OK && i < p->n; i++) {
		if (f->fold[row[i].group] != fold)
			continue;
		row[i].score = f->weight[p->width];
		for (int k = 0; k < p->width; k++)
			row[i].score += f->weight[k] * value_of(f, i, k);
	}
	return rc;
}

enum chap_err
chap_probe_run(const struct chap_probe *probe, struct chap_case *row,
    struct chap_error *err)
{
	struct chap_fitting fitting;
	struct folds f;
	enum chap_err rc = folds_init(&f, probe);

	if (rc == CHAP_OK)
		rc = deal(&f, row);
	if (rc == CHAP_ERR_NOT_FOUND)
		chap_fail(err, rc, "too few groups");
	else if (rc != CHAP_OK)
		chap_fail(err, rc, "out of memory");
	chap_fitting_begin(&fitting, "fitting a control", CHAP_PROBE_FOLDS);
	for (int fold = 0; fold < CHAP_PROBE_FOLDS && rc == CHAP_OK; fold++) {
		rc = run_fold(&f, row, fold, err);
		chap_fitting_next(&fitting);
	}
	chap_fitting_end(&fitting);
	folds_release(&f);
	return rc;
}
