#include "classifier/train/fit.h"

#include "classifier/train/bounded.h"
#include "classifier/train/watch.h"

#include <linear.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define EPSILON 1e-6 /* of the solver: far below a micro after rounding */
#define SPARSE_EPSILON 1e-3 /* many weights, each of little weight */
#define CALIBRATION_COST 1000.0 /* as good as unregularised in one row */
#define RISK_LEAST 0.5 /* raw logits that one message is worth */
#define BIAS_INDEX(n) ((n) + 1)

enum chap_err
chap_rows_add(
    struct chap_rows *rows, const int32_t value[CHAP_N_FEATURES], int label)
{
	if (rows->n == rows->size) {
		size_t size = rows->size == 0 ? 1024 : rows->size * 2;
		struct chap_row *more =
		    realloc(rows->row, size * sizeof(*more));

		if (more == NULL)
			return CHAP_ERR_MEMORY;
		rows->row = more;
		rows->size = size;
	}
	memcpy(
	    rows->row[rows->n].value, value, sizeof(rows->row[rows->n].value));
	rows->row[rows->n++].label = label;
	return CHAP_OK;
}

void
chap_rows_release(struct chap_rows *rows)
{
	free(rows->row);
	memset(rows, 0, sizeof(*rows));
}

/* A dense problem in liblinear's sparse form, in two allocations. */
struct dense {
	struct problem problem;
	struct feature_node *nodes;
};

static void
dense_release(struct dense *d)
{
	free(d->problem.x);
	free(d->problem.y);
	free(d->nodes);
}

/* Room for n rows of `width` columns: n_values in all, and the biases. */
static bool
problem_init(struct dense *d, size_t n, int width, size_t n_values)
{
	memset(d, 0, sizeof(*d));
	d->problem.l = (int)n;
	d->problem.n = BIAS_INDEX(width);
	d->problem.bias = 1;
	d->problem.x = calloc(n + 1, sizeof(void *));
	d->problem.y = calloc(n + 1, sizeof(*d->problem.y));
	d->nodes = calloc(n_values + 2 * n + 1, sizeof(*d->nodes));
	if (d->problem.x != NULL && d->problem.y != NULL && d->nodes != NULL)
		return true;
	dense_release(d);
	return false;
}

static bool
dense_init(struct dense *d, size_t n, int width)
{
	return problem_init(d, n, width, n * (size_t)width);
}

static void
close_row(struct dense *d, struct feature_node **at, int width)
{
	*(*at)++ = (struct feature_node){BIAS_INDEX(width), d->problem.bias};
	*(*at)++ = (struct feature_node){-1, 0};
}

/* liblinear itself would say so on standard error, in other words. */
static bool
has_both_labels(const struct problem *problem)
{
	bool seen[2] = {false, false};

	for (int i = 0; i < problem->l; i++)
		seen[problem->y[i] == 1] = true;
	return seen[0] && seen[1];
}

/*
 * L2-regularised logistic regression; weight[width + 1] with the bias last.
 * The first label of the problem decides liblinear's sign: it is turned so
 * that positive means label 1.
 */
static enum chap_err
solve(const struct dense *d, double cost, double epsilon, double *weight,
    struct chap_error *err)
{
	struct parameter parameter = {
	    .solver_type = L2R_LR, .eps = epsilon, .C = cost};
	const char *wrong = check_parameter(&d->problem, &parameter);
	struct model *model;
	double sign;

	if (wrong != NULL)
		return chap_fail(err, CHAP_ERR_INVALID, "liblinear: %s", wrong);
	if (!has_both_labels(&d->problem))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "both labels, 0 and 1, must occur");
	chap_watch_solve(chap_watch_stop(&d->problem, epsilon));
	model = train(&d->problem, &parameter);
	sign = model->label[0] == 1 ? 1 : -1;
	for (int i = 0; i < d->problem.n; i++)
		weight[i] = sign * model->w[i];
	free_and_destroy_model(&model);
	return CHAP_OK;
}

enum chap_err
chap_fit_sparse(const struct chap_sparse *rows, double cost, double *weight,
    struct chap_error *err)
{
	int width = (int)rows->width;
	struct dense d;
	struct feature_node *at;
	enum chap_err rc;

	if (!problem_init(&d, rows->n, width, rows->start[rows->n]))
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	at = d.nodes;
	d.problem.l = 0;
	for (size_t r = 0; r < rows->n; r++) {
		if (rows->label[r] < 0)
			continue;
		d.problem.x[d.problem.l] = at;
		d.problem.y[d.problem.l++] = rows->label[r];
		for (size_t i = rows->start[r]; i < rows->start[r + 1]; i++)
			*at++ = (struct feature_node){
			    (int)rows->column[i] + 1, rows->value[i]};
		close_row(&d, &at, width);
	}
	rc = d.problem.l == 0
	    ? chap_fail(err, CHAP_ERR_INVALID, "no rows to fit to")
	    : solve(&d, cost, SPARSE_EPSILON, weight, err);
	dense_release(&d);
	return rc;
}

static double
raw_logit(const struct chap_row *row, const double *weight)
{
	double logit = weight[CHAP_N_FEATURES];

	for (int i = 0; i < CHAP_N_FEATURES; i++)
		logit += weight[i] * row->value[i] / 1024.0;
	return logit;
}

/* Platt's sigmoid is a logistic regression on the one value of the logit. */
static enum chap_err
calibrate(const struct chap_rows *rows, const double *weight, double ab[2],
    struct chap_error *err)
{
	struct dense d;
	struct feature_node *at;
	enum chap_err rc;

	if (!dense_init(&d, rows->n, 1))
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	at = d.nodes;
	for (size_t r = 0; r < rows->n; r++) {
		d.problem.x[r] = at;
		d.problem.y[r] = rows->row[r].label;
		*at++ =
		    (struct feature_node){1, raw_logit(&rows->row[r], weight)};
		close_row(&d, &at, 1);
	}
	rc = solve(&d, CALIBRATION_COST, EPSILON, ab, err);
	dense_release(&d);
	return rc;
}

static bool
is_without(const struct chap_fit_options *options, int row)
{
	return options->without != NULL && options->without[row];
}

/*
 * Signals of control, isolation and what follows are seldom in the corpus, or
 * in honest lines as well: left to the fit, half of them have no weight, and a
 * threat that is made again and again says nothing and is in no reason.
 */
static double
least_of(const struct chap_feature_info *row, int i)
{
	if (i < CHAP_N_SIGNALS && chap_signal_info[i].role == CHAP_ROLE_RISK &&
	    chap_signal_info[i].group != CHAP_GROUP_ACCESS &&
	    chap_signal_info[i].group != CHAP_GROUP_TRUST)
		return RISK_LEAST;
	return row->sign > 0 ? 0 : -INFINITY;
}

/* The signs of the feature table, and what risk signals say at least. */
static struct chap_bounds
bounds_of(const struct chap_fit_options *options)
{
	struct chap_bounds b;

	for (int i = 0; i < CHAP_N_FEATURES; i++) {
		struct chap_feature_info row = chap_feature_info(i);

		b.least[i] = least_of(&row, i);
		b.most[i] = row.sign < 0 ? 0 : INFINITY;
		if (is_without(options, i) ||
		    (row.sign == 0 && !options->behaviour))
			b.least[i] = b.most[i] = 0;
	}
	b.least[CHAP_N_FEATURES] = -INFINITY;
	b.most[CHAP_N_FEATURES] = INFINITY;
	return b;
}

static bool
quantise(double x, int32_t *out)
{
	double micro = nearbyint(x * CHAP_MICRO);

	if (!(fabs(micro) < 1e9))
		return false;
	*out = (int32_t)micro;
	return true;
}

static enum chap_err
to_fixed(const double *weight, const double ab[2], struct chap_model *model,
    struct chap_error *err)
{
	bool good = quantise(weight[CHAP_N_FEATURES], &model->raw_bias_micro);

	for (int i = 0; i < CHAP_N_FEATURES; i++)
		good &= quantise(weight[i], &model->raw_weight_micro[i]);
	good &= quantise(ab[0], &model->platt_a_micro);
	good &= quantise(ab[1], &model->platt_b_micro);
	if (!good || model->platt_a_micro <= 0 ||
	    chap_model_fold(model) != CHAP_OK)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "the fit is out of range: do the classes differ at all?");
	return CHAP_OK;
}

/* Both labels must occur, so it is neither 0 nor 1. */
static int32_t
base_rate(const struct chap_rows *rows)
{
	double positive = 0;

	for (size_t r = 0; r < rows->n; r++)
		positive += rows->row[r].label == 1;
	positive = nearbyint(positive / (double)rows->n * CHAP_MICRO);
	return positive < 1             ? 1
	    : positive > CHAP_MICRO - 1 ? CHAP_MICRO - 1
	                                : (int32_t)positive;
}

enum chap_err
chap_fit(const struct chap_rows *train_rows,
    const struct chap_rows *calibrate_rows,
    const struct chap_fit_options *options, struct chap_model *model,
    int *n_removed, struct chap_error *err)
{
	struct chap_bounds bounds = bounds_of(options);
	double weight[CHAP_N_FEATURES + 1];
	double ab[2];
	enum chap_err rc;

	/* the calibration is a second solve */
	chap_watch_part(0.8);
	rc = chap_fit_bounded(train_rows, options, &bounds, weight, err);
	chap_watch_part(1);
	if (rc != CHAP_OK)
		return rc;
	*n_removed = 0;
	for (int i = 0; i < CHAP_N_FEATURES; i++)
		*n_removed += weight[i] == 0;
	model->base_rate_micro = base_rate(calibrate_rows);
	rc = calibrate(calibrate_rows, weight, ab, err);
	if (rc == CHAP_OK)
		rc = to_fixed(weight, ab, model, err);
	return rc;
}

enum chap_err
chap_fit_plain(const double *x, const unsigned char *label, size_t n, int width,
    double cost, double *weight, struct chap_error *err)
{
	struct dense d;
	struct feature_node *at;
	enum chap_err rc;

	if (!dense_init(&d, n, width))
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	at = d.nodes;
	for (size_t r = 0; r < n; r++) {
		d.problem.x[r] = at;
		d.problem.y[r] = label[r];
		for (int i = 0; i < width; i++)
			if (x[r * (size_t)width + (size_t)i] != 0)
				*at++ = (struct feature_node){
				    i + 1, x[r * (size_t)width + (size_t)i]};
		close_row(&d, &at, width);
	}
	rc = solve(&d, cost, EPSILON, weight, err);
	dense_release(&d);
	return rc;
}
