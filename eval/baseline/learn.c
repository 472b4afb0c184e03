#include "eval/baseline/learn.h"

#include "classifier/train/svm.h"
#include "eval/family.h"
#include "eval/fitting.h"
#include "eval/stream.h"
#include "eval/threshold.h"

#include <math.h>
#include <stdlib.h>

#define SVM_COST 1.0
#define LEAST_DOCUMENTS 2 /* that a term must stand in */
#define PLATT_ROUNDS 100
#define PLATT_RIDGE 1e-12
#define PLATT_STEP_LEAST 1e-10
#define SLOPE_LEAST 1e-3 /* a score that says nothing keeps its order */

struct learner {
	struct chap_baseline *baseline;
	struct chap_tally *truth;
	const struct chap_source *source;
	const char *lexicons;
	struct chap_engine *engine;
	struct chap_peak *peak; /* [truth->n]; NULL: words are being counted */
	struct chap_tally_message message[CHAP_STREAM_LINES];
};

static enum chap_err
find_rows(void *context, const struct chap_batch *batch, struct chap_error *err)
{
	struct learner *l = context;
	return chap_tally_find_batch(l->truth, l->message, batch, err);
}

/* Validation: what the conversation's highest scores are. */
static enum chap_err
take_peaks(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	struct learner *l = context;

	(void)lines;
	(void)err;
	for (size_t i = 0; i < batch->n && l->peak != NULL; i++) {
		const struct chap_tally_row *row = l->message[i].row;
		struct chap_peak *peak;
		int64_t *most;

		if (row == NULL || !l->baseline->opinion[i].judged ||
		    verdict[i].status != CHAP_SCORED)
			continue;
		peak = &l->peak[row - l->truth->row];
		peak->seen = true;
		most = row->positive &&
		        chap_span_eq(verdict[i].suspect, row->suspect)
		    ? &peak->right
		    : &peak->wrong;
		if (verdict[i].logit_micro > *most)
			*most = verdict[i].logit_micro;
	}
	return CHAP_OK;
}

static enum chap_err
read_files(struct learner *l, char *const *path, int n_paths, int split,
    const char *what, struct chap_error *err)
{
	struct chap_baseline *b = l->baseline;
	enum chap_err rc;

	chap_sides_release(&b->sides);
	rc = chap_baseline_engine(&l->engine, l->lexicons, err);
	b->message = l->message;
	b->split = split;
	for (int i = 0; i < n_paths && rc == CHAP_OK; i++)
		rc = chap_stream_file(&(struct chap_stream){.engine = l->engine,
		                          .before = find_rows,
		                          .after = take_peaks,
		                          .context = l,
		                          .source = l->source,
		                          .baseline = b,
		                          .no_lines = true,
		                          .what = what},
		    path[i], err);
	b->message = NULL;
	chap_engine_free(l->engine);
	l->engine = NULL;
	return rc;
}

/* Documents that hold each term make its idf. */
static enum chap_err
weigh_terms(struct chap_baseline *b)
{
	const struct chap_sides *s = &b->sides;
	size_t n = b->term.n + (size_t)1;

	b->idf = calloc(n, sizeof(*b->idf));
	b->weight = calloc(n, sizeof(*b->weight));
	if (b->idf == NULL || b->weight == NULL)
		return CHAP_ERR_MEMORY;
	for (uint32_t i = 0; i < s->n_term_slots; i++)
		if (s->term_key[i] != UINT64_MAX)
			b->idf[(uint32_t)s->term_key[i]]++;
	for (uint32_t t = 0; t < b->term.n; t++)
		b->idf[t] = b->idf[t] < LEAST_DOCUMENTS
		    ? 0
		    : log((1 + (double)s->n) / (1 + b->idf[t])) + 1;
	return CHAP_OK;
}

static int
by_column(const void *a, const void *b)
{
	uint32_t x = ((const struct chap_svm_cell *)a)->column;
	uint32_t y = ((const struct chap_svm_cell *)b)->column;

	return (x > y) - (x < y);
}

/* Columns ascending, length 1. */
static void
finish_document(struct chap_svm_cell *cell, size_t n)
{
	double square = 0;

	qsort(cell, n, sizeof(*cell), by_column);
	for (size_t i = 0; i < n; i++)
		square += (double)cell[i].value * (double)cell[i].value;
	for (size_t i = 0; i < n; i++)
		cell[i].value = (float)((double)cell[i].value / sqrt(square));
}

/*
 * The table of counts as documents: their sizes first, then each cell into its
 * document's place.
 */
static void
fill_documents(const struct chap_baseline *b, struct chap_svm_cell *cell,
    size_t *end, bool *positive)
{
	const struct chap_sides *s = &b->sides;
	size_t first = 0;

	for (uint32_t i = 0; i < s->n_term_slots; i++)
		if (s->term_key[i] != UINT64_MAX &&
		    b->idf[(uint32_t)s->term_key[i]] > 0)
			end[s->term_key[i] >> 32]++;
	for (uint32_t d = 0; d < s->n; d++) {
		size_t n = end[d];

		end[d] = first;
		first += n;
		positive[d] = s->side[d].positive;
	}
	for (uint32_t i = 0; i < s->n_term_slots; i++) {
		uint32_t term = (uint32_t)s->term_key[i];

		if (s->term_key[i] == UINT64_MAX || b->idf[term] <= 0)
			continue;
		cell[end[s->term_key[i] >> 32]++] = (struct chap_svm_cell){
		    term, (float)((1 + log(s->term_count[i])) * b->idf[term])};
	}
	for (uint32_t d = 0; d < s->n; d++)
		finish_document(cell + (d == 0 ? 0 : end[d - 1]),
		    end[d] - (d == 0 ? 0 : end[d - 1]));
}

/* The words that the sides of `train` wrote become weights. */
static enum chap_err
fit_words(struct chap_baseline *b, struct chap_error *err)
{
	const struct chap_sides *s = &b->sides;
	struct chap_svm_cell *cell = calloc(s->n_terms + 1u, sizeof(*cell));
	size_t *end = calloc(s->n + 1u, sizeof(*end));
	bool *positive = calloc(s->n + 1u, sizeof(*positive));
	struct chap_fitting fitting;
	enum chap_err rc = weigh_terms(b);

	if (cell == NULL || end == NULL || positive == NULL || rc != CHAP_OK) {
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	} else {
		fill_documents(b, cell, end, positive);
		chap_fitting_begin(&fitting, "fitting", 1);
		rc = chap_svm_train(&(struct chap_svm_rows){cell, end, positive,
		                        s->n, b->term.n},
		    SVM_COST, b->weight, &b->bias, err);
		chap_fitting_end(&fitting);
	}
	for (uint32_t t = 0; t < b->term.n && rc == CHAP_OK; t++)
		b->weight[t] *= b->idf[t];
	free(cell);
	free(end);
	free(positive);
	return rc;
}

struct platt {
	const struct chap_baseline *baseline;
	double *score; /* [n] */
	size_t n;
	double target[2]; /* of benign and positive sides */
};

/* log(1 + exp(x)) */
static double
softplus(double x)
{
	return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}

static double
target_of(const struct platt *p, size_t i)
{
	return p->target[p->baseline->sides.side[i].positive];
}

static double
loss(const struct platt *p, const double ab[2])
{
	double sum = 0;

	for (size_t i = 0; i < p->n; i++) {
		double x = ab[0] * p->score[i] + ab[1];

		sum += softplus(x) - target_of(p, i) * x;
	}
	return sum;
}

/* Newton's step at ab into step[2]; false: the slope is flat. */
static bool
newton(
    const struct platt *p, const double ab[2], double step[2], double *descent)
{
	double h[3] = {PLATT_RIDGE, 0, PLATT_RIDGE};
	double g[2] = {0, 0};
	double det;

	for (size_t i = 0; i < p->n; i++) {
		double s = p->score[i];
		double q = 1 / (1 + exp(-(ab[0] * s + ab[1])));
		double error = q - target_of(p, i);

		g[0] += error * s;
		g[1] += error;
		h[0] += q * (1 - q) * s * s;
		h[1] += q * (1 - q) * s;
		h[2] += q * (1 - q);
	}
	det = h[0] * h[2] - h[1] * h[1];
	if (fabs(g[0]) < 1e-5 && fabs(g[1]) < 1e-5)
		return false;
	step[0] = -(h[2] * g[0] - h[1] * g[1]) / det;
	step[1] = -(h[0] * g[1] - h[1] * g[0]) / det;
	*descent = g[0] * step[0] + g[1] * step[1];
	return det > 0;
}

/* Half the step until the loss falls; false: it does not. */
static bool
take_step(const struct platt *p, const double step[2], double descent,
    double ab[2], double *now)
{
	double length = 1;

	while (length >= PLATT_STEP_LEAST) {
		double next[2] = {
		    ab[0] + length * step[0], ab[1] + length * step[1]};
		double then = loss(p, next);

		if (then < *now + 1e-4 * length * descent) {
			memcpy(ab, next, sizeof(next));
			*now = then;
			return true;
		}
		length /= 2;
	}
	return false;
}

/* Platt's sigmoid by Newton with backtracking (Lin, Lin and Weng 2007). */
static void
fit_sigmoid(const struct platt *p, double ab[2])
{
	double now = loss(p, ab);

	for (int round = 0; round < PLATT_ROUNDS; round++) {
		double step[2];
		double descent;

		if (!newton(p, ab, step, &descent) ||
		    !take_step(p, step, descent, ab, &now))
			return;
	}
}

/* From the sides of validation, as they stood at the end. */
static enum chap_err
calibrate(struct chap_baseline *b, struct chap_error *err)
{
	struct platt p = {.baseline = b, .n = b->sides.n};
	double n_positive = 0;
	double ab[2] = {0, 0};

	p.score = calloc(p.n + 1, sizeof(*p.score));
	if (p.score == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t i = 0; i < p.n; i++) {
		p.score[i] = chap_baseline_score(b, &b->sides.side[i]);
		n_positive += b->sides.side[i].positive;
	}
	p.target[0] = 1 / ((double)p.n - n_positive + 2);
	p.target[1] = (n_positive + 1) / (n_positive + 2);
	ab[1] = log((n_positive + 1) / ((double)p.n - n_positive + 1));
	fit_sigmoid(&p, ab);
	b->slope = ab[0] > SLOPE_LEAST ? ab[0] : SLOPE_LEAST;
	b->offset = ab[1];
	free(p.score);
	return CHAP_OK;
}

static enum chap_err
set_threshold(struct learner *l, struct chap_error *err)
{
	struct chap_baseline *b = l->baseline;
	int64_t score_micro = 0;
	enum chap_err rc =
	    chap_threshold_best(l->peak, l->truth->n, INFINITY, &score_micro);

	if (rc == CHAP_ERR_INVALID)
		return chap_fail(err, rc,
		    "no validation conversation: the truth's splits leave "
		    "nothing to set a threshold on");
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	rc = calibrate(b, err);
	if (rc == CHAP_OK)
		b->threshold_micro = llround(
		    b->slope * (double)score_micro + b->offset * CHAP_MICRO);
	return rc;
}

static enum chap_err
learn(struct learner *l, char *const *path, int n_paths, struct chap_error *err)
{
	struct chap_baseline *b = l->baseline;
	enum chap_err rc = CHAP_OK;

	if (b->kind == CHAP_BASELINE_TFIDF) {
		b->learning = true;
		rc = read_files(
		    l, path, n_paths, CHAP_SPLIT_TRAIN, "counting words", err);
		b->learning = false;
		if (rc == CHAP_OK)
			rc = fit_words(b, err);
	}
	if (rc != CHAP_OK)
		return rc;
	l->peak = calloc(l->truth->n + 1, sizeof(*l->peak));
	if (l->peak == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t i = 0; i < l->truth->n; i++)
		l->peak[i] = (struct chap_peak){CHAP_PEAK_NONE, CHAP_PEAK_NONE,
		    l->truth->row[i].positive, false};
	rc = read_files(
	    l, path, n_paths, CHAP_SPLIT_VALIDATION, "calibrating", err);
	if (rc == CHAP_OK)
		rc = set_threshold(l, err);
	chap_sides_release(&b->sides);
	return rc;
}

enum chap_err
chap_baseline_learn(struct chap_baseline *baseline, struct chap_tally *truth,
    const struct chap_source *source, const char *lexicons, char *const *path,
    int n_paths, struct chap_error *err)
{
	struct learner *l = calloc(1, sizeof(*l));
	enum chap_err rc;

	if (l == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	*l = (struct learner){.baseline = baseline,
	    .truth = truth,
	    .source = source,
	    .lexicons = lexicons};
	chap_tally_default_splits(truth);
	rc = learn(l, path, n_paths, err);
	free(l->peak);
	free(l);
	return rc;
}
