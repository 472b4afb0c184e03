#include "classifier/train/bounded.h"

#include "classifier/train/watch.h"

#include <math.h>
#include <string.h>

#define WIDTH CHAP_BOUNDED_WIDTH
#define BIAS CHAP_N_FEATURES
#define EPSILON 1e-8 /* of the gradient's first norm */
#define ITERATIONS_MOST 200
#define HALVINGS_MOST 40
#define ARMIJO 1e-4 /* of the promised fall, what a step must keep */

struct bounded {
	const struct chap_rows *rows;
	const struct chap_fit_options *options;
	const struct chap_bounds *bounds;
	double gradient[WIDTH];
	double hessian[WIDTH][WIDTH]; /* its lower half */
	bool held[WIDTH]; /* at a bound that the loss would pass */
};

/* A row's columns that are not 0, the bias among them. */
static int
read_row(const struct chap_row *row, int column[WIDTH], double value[WIDTH])
{
	int n = 0;

	for (int i = 0; i < CHAP_N_FEATURES; i++)
		if (row->value[i] != 0) {
			column[n] = i;
			value[n++] = row->value[i] / 1024.0;
		}
	column[n] = BIAS;
	value[n++] = 1;
	return n;
}

static double
logit_of(
    const int *column, const double *value, int n, const double weight[WIDTH])
{
	double logit = 0;

	for (int k = 0; k < n; k++)
		logit += weight[column[k]] * value[k];
	return logit;
}

static double
cost_of(const struct bounded *b, const struct chap_row *row)
{
	return b->options->cost *
	    (row->label == 1 ? b->options->positive_weight : 1);
}

static double
objective(const struct bounded *b, const double weight[WIDTH])
{
	double sum = 0;

	for (int i = 0; i < WIDTH; i++)
		sum += weight[i] * weight[i] / 2;
	for (size_t r = 0; r < b->rows->n; r++) {
		const struct chap_row *row = &b->rows->row[r];
		int column[WIDTH];
		double value[WIDTH];
		int n = read_row(row, column, value);
		double x = logit_of(column, value, n, weight);

		/* log(1 + exp(-x)), without overflow */
		if (row->label != 1)
			x = -x;
		sum += cost_of(b, row) *
		    (x > 0 ? log1p(exp(-x)) : log1p(exp(x)) - x);
	}
	return sum;
}

/* Gradient and Hessian where the weights are. */
static void
derive(struct bounded *b, const double weight[WIDTH])
{
	memset(b->hessian, 0, sizeof(b->hessian));
	for (int i = 0; i < WIDTH; i++) {
		b->gradient[i] = weight[i];
		b->hessian[i][i] = 1;
	}
	for (size_t r = 0; r < b->rows->n; r++) {
		const struct chap_row *row = &b->rows->row[r];
		int column[WIDTH];
		double value[WIDTH];
		int n = read_row(row, column, value);
		double p = 1 / (1 + exp(-logit_of(column, value, n, weight)));
		double slope = cost_of(b, row) * (p - (row->label == 1));
		double bend = cost_of(b, row) * p * (1 - p);

		for (int k = 0; k < n; k++) {
			double *line = b->hessian[column[k]];

			b->gradient[column[k]] += slope * value[k];
			for (int j = 0; j <= k; j++)
				line[column[j]] += bend * value[k] * value[j];
		}
	}
}

/*
 * Which weights stay where they are in this step. Returns the norm of what
 * is left of the gradient: 0 at the optimum (Karush, Kuhn and Tucker).
 */
static double
hold(struct bounded *b, const double weight[WIDTH])
{
	double sum = 0;

	for (int i = 0; i < WIDTH; i++) {
		double g = b->gradient[i];

		b->held[i] = (weight[i] <= b->bounds->least[i] && g >= 0) ||
		    (weight[i] >= b->bounds->most[i] && g <= 0);
		if (!b->held[i])
			sum += g * g;
	}
	return sqrt(sum);
}

/*
 * The Hessian of the weights that are free, in place, to its lower triangular
 * root (Cholesky); held ones are left out as rows of the identity. It is
 * positive definite: the regularisation adds 1 to its diagonal.
 */
static void
take_root(struct bounded *b)
{
	double(*h)[WIDTH] = b->hessian;

	for (int i = 0; i < WIDTH; i++)
		for (int j = 0; j <= i; j++) {
			double sum = h[i][j];

			if (b->held[i] || b->held[j])
				sum = i == j;
			for (int k = 0; k < j; k++)
				sum -= h[i][k] * h[j][k];
			h[i][j] = i == j ? sqrt(sum) : sum / h[j][j];
		}
}

/* Newton's step for the free weights, 0 for the others. */
static void
solve_step(struct bounded *b, double step[WIDTH])
{
	take_root(b);
	for (int i = 0; i < WIDTH; i++) {
		double sum = b->held[i] ? 0 : -b->gradient[i];

		for (int k = 0; k < i; k++)
			sum -= b->hessian[i][k] * step[k];
		step[i] = sum / b->hessian[i][i];
	}
	for (int i = WIDTH - 1; i >= 0; i--) {
		double sum = step[i];

		for (int k = i + 1; k < WIDTH; k++)
			sum -= b->hessian[k][i] * step[k];
		step[i] = sum / b->hessian[i][i];
	}
}

static double
project(const struct chap_bounds *bounds, int i, double weight)
{
	return fmin(fmax(weight, bounds->least[i]), bounds->most[i]);
}

/*
 * Along the step, bent at the bounds, as far as the objective falls with it.
 * False: it does not fall any more, as far as doubles tell.
 */
static bool
walk(const struct bounded *b, const double step[WIDTH], double weight[WIDTH])
{
	double before = objective(b, weight);
	double share = 1;

	for (int t = 0; t < HALVINGS_MOST; t++, share /= 2) {
		double to[WIDTH], promised = 0;

		for (int i = 0; i < WIDTH; i++) {
			to[i] =
			    project(b->bounds, i, weight[i] + share * step[i]);
			promised += b->gradient[i] * (to[i] - weight[i]);
		}
		if (promised < 0 &&
		    objective(b, to) <= before + ARMIJO * promised) {
			memcpy(weight, to, sizeof(to));
			return true;
		}
	}
	return false;
}

static bool
has_both_labels(const struct chap_rows *rows)
{
	bool seen[2] = {false, false};

	for (size_t r = 0; r < rows->n; r++)
		seen[rows->row[r].label == 1] = true;
	return seen[0] && seen[1];
}

enum chap_err
chap_fit_bounded(const struct chap_rows *rows,
    const struct chap_fit_options *options, const struct chap_bounds *bounds,
    double *weight, struct chap_error *err)
{
	struct bounded b = {.rows = rows, .options = options, .bounds = bounds};
	double norm, stop = 0;

	if (!has_both_labels(rows))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "both labels, 0 and 1, must occur");
	for (int i = 0; i < WIDTH; i++)
		weight[i] = project(bounds, i, 0);
	chap_watch_solve(EPSILON);
	for (int n = 0; n < ITERATIONS_MOST; n++) {
		double step[WIDTH];

		derive(&b, weight);
		norm = hold(&b, weight);
		chap_watch_norm(norm);
		if (n == 0)
			stop = EPSILON * norm;
		if (norm <= stop)
			break;
		solve_step(&b, step);
		if (!walk(&b, step, weight))
			break;
	}
	return CHAP_OK;
}
