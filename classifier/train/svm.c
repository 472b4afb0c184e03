#include "classifier/train/svm.h"

#include "classifier/train/watch.h"

#include <limits.h>
#include <linear.h>
#include <stdlib.h>

#define EPSILON 1e-3 /* liblinear's own default is 1e-2 */

struct sparse {
	struct problem problem;
	struct feature_node *node;
};

static void
release(struct sparse *s)
{
	free(s->problem.x);
	free(s->problem.y);
	free(s->node);
}

/* Cells, a bias and an end for each row. */
static enum chap_err
init(struct sparse *s, const struct chap_svm_rows *rows)
{
	size_t n_cells = rows->n == 0 ? 0 : rows->end[rows->n - 1];
	struct feature_node *at;
	size_t cell = 0;

	s->problem = (struct problem){
	    .l = (int)rows->n, .n = (int)rows->n_columns + 1, .bias = 1};
	s->problem.x = calloc(rows->n + 1, sizeof(void *));
	s->problem.y = calloc(rows->n + 1, sizeof(*s->problem.y));
	s->node = calloc(n_cells + 2 * rows->n + 1, sizeof(*s->node));
	if (s->problem.x == NULL || s->problem.y == NULL || s->node == NULL)
		return CHAP_ERR_MEMORY;
	at = s->node;
	for (size_t i = 0; i < rows->n; i++) {
		s->problem.x[i] = at;
		s->problem.y[i] = rows->positive[i];
		for (; cell < rows->end[i]; cell++)
			*at++ = (struct feature_node){
			    (int)rows->cell[cell].column + 1,
			    (double)rows->cell[cell].value};
		*at++ = (struct feature_node){s->problem.n, 1};
		*at++ = (struct feature_node){-1, 0};
	}
	return CHAP_OK;
}

static enum chap_err
solve(const struct sparse *s, double cost, double *weight, double *bias,
    struct chap_error *err)
{
	struct parameter parameter = {
	    .solver_type = L2R_L2LOSS_SVC, .eps = EPSILON, .C = cost};
	const char *wrong = check_parameter(&s->problem, &parameter);
	struct model *model;
	double sign;

	if (wrong != NULL)
		return chap_fail(err, CHAP_ERR_INVALID, "liblinear: %s", wrong);
	chap_watch_solve(chap_watch_stop(&s->problem, EPSILON));
	model = train(&s->problem, &parameter);
	if (model->nr_class != 2) {
		free_and_destroy_model(&model);
		return chap_fail(err, CHAP_ERR_INVALID,
		    "the training part needs positive and benign documents");
	}
	/* liblinear's first label is the one that was met first */
	sign = model->label[0] == 1 ? 1 : -1;
	for (int i = 0; i < s->problem.n - 1; i++)
		weight[i] = sign * model->w[i];
	*bias = sign * model->w[s->problem.n - 1];
	free_and_destroy_model(&model);
	return CHAP_OK;
}

enum chap_err
chap_svm_train(const struct chap_svm_rows *rows, double cost, double *weight,
    double *bias, struct chap_error *err)
{
	struct sparse s;
	enum chap_err rc;

	if (rows->n > INT_MAX || rows->n_columns >= INT_MAX - 1)
		return chap_fail(err, CHAP_ERR_INVALID, "too many rows");
	rc = init(&s, rows);
	if (rc != CHAP_OK)
		chap_fail(err, rc, "out of memory");
	else
		rc = solve(&s, cost, weight, bias, err);
	release(&s);
	return rc;
}
