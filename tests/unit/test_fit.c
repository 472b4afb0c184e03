#include "classifier/train/bounded.h"
#include "classifier/train/fit.h"
#include "classifier/train/svm.h"
#include "classifier/train/watch.h"
#include "eval/word_fit.h"
#include "tests/draw.h"

#include <criterion/criterion.h>
#include <inttypes.h>
#include <math.h>

#define N 400

/* A conversation per row of the truth, in families of ten. */
struct corpus {
	struct chap_tally truth;
	struct chap_tally_row row[N];
	struct chap_tally_family family[N / 10];
	struct chap_samples samples;
};

static void
corpus_init(struct corpus *c)
{
	memset(c, 0, sizeof(*c));
	c->truth.row = c->row;
	c->truth.n = N;
	c->truth.family = c->family;
	c->truth.n_families = N / 10;
	for (uint32_t i = 0; i < N; i++) {
		c->row[i].family = i / 10;
		c->row[i].positive = i / 10 % 2 == 0;
		c->family[i / 10].positive = c->row[i].positive;
	}
}

/* Side 0 says the grams in conversation `i`; it is the suspect, if any. */
static void
says(struct corpus *c, uint32_t i, const uint64_t *gram, int n)
{
	struct chap_samples *s = &c->samples;
	int32_t value[CHAP_N_FEATURES] = {
	    1024, 1024, 1024, 1024}; /* signals, so that words may count */
	struct chap_said *said = &s->said[s->n++];

	*said = (struct chap_said){.pair = chap_idmap_put(&s->pairs, i),
	    .conversation = i,
	    .first_gram = s->n_gram_uses,
	    .n_grams = (uint16_t)n,
	    .n_words = (uint16_t)n,
	    .suspect = c->row[i].positive ? 0 : -1,
	    .known = true,
	    .sampled = true,
	    .validation = i % 10 == 9};
	for (int k = 0; k < n; k++)
		s->gram[s->n_gram_uses++] = chap_idmap_put(&s->grams, gram[k]);
	for (int side = 0; side < 2; side++)
		cr_assert_eq(chap_rows_add(&s->moments, value,
		                 c->row[i].positive && side == 0),
		    CHAP_OK);
}

static struct chap_gram
gram_of(const struct chap_wording *w, uint64_t hash)
{
	for (uint32_t i = 0; i <= w->mask; i++)
		if (w->slot[i].hash == hash)
			return w->slot[i];
	return (struct chap_gram){0, {0}};
}

enum { SUSPECTS = 1000, OTHERS, COMMON, RARE };

Test(word_fit, learns_who_says_a_word_and_forgets_what_one_family_says)
{
	static struct corpus c;
	struct chap_wording *w;
	struct chap_error err;
	int64_t suspect = 0, benign = 0;

	corpus_init(&c);
	c.samples.said = calloc(N, sizeof(*c.samples.said));
	c.samples.gram = calloc(N * 4, sizeof(*c.samples.gram));
	for (uint32_t i = 0; i < N; i++) {
		uint64_t gram[3] = {
		    c.row[i].positive ? SUSPECTS : OTHERS, COMMON, RARE};

		says(&c, i, gram, i < 20 ? 3 : 2);
	}
	cr_assert_eq(
	    chap_word_fit(&w, CHAP_GRAM_WORDS, &c.samples, &c.truth, &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_eq(w->n, 3, "two families are too few: %u", w->n);
	cr_assert_eq(gram_of(w, RARE).hash, 0);
	cr_assert_gt(gram_of(w, SUSPECTS).milli[CHAP_SUM_OWN], 300);
	cr_assert_lt(gram_of(w, OTHERS).milli[CHAP_SUM_OWN], -300);
	cr_assert_lt(abs(gram_of(w, COMMON).milli[CHAP_SUM_OWN]),
	    gram_of(w, SUSPECTS).milli[CHAP_SUM_OWN] / 2);
	/* who is said it to is not suspected for it */
	cr_assert_lt(gram_of(w, SUSPECTS).milli[CHAP_SUM_OTHER], 0);
	for (size_t i = 0; i < c.samples.n; i++) {
		const struct chap_row *row = &c.samples.moments.row[2 * i];

		if (row->label != 0)
			suspect += row->value[CHAP_FEATURE_WORDING];
		else
			benign += row->value[CHAP_FEATURE_WORDING];
	}
	cr_assert_gt(suspect, 0, "filled, training and validation");
	cr_assert_lt(benign, 0);
	chap_wording_free(w);
	chap_samples_release(&c.samples);
}

/*
 * A word that marks one family only would give that family away, if its own
 * rows were filled by a fit that has seen it. Here each family has a word of
 * its own that two families of the other class share: the fit learns from
 * what is in other folds.
 */
Test(word_fit, a_familys_rows_are_filled_without_it)
{
	static struct corpus c;
	struct chap_wording *w;
	struct chap_error err;
	uint64_t state = 4;
	double seen = 0, unseen = 0;

	corpus_init(&c);
	c.samples.said = calloc(N, sizeof(*c.samples.said));
	c.samples.gram = calloc(N * 4, sizeof(*c.samples.gram));
	/* chance words, each of three families: nothing is to be learned */
	for (uint32_t i = 0; i < N; i++) {
		uint32_t family = i / 10;
		uint64_t gram[3];

		state = family * 7919;
		for (int k = 0; k < 3; k++)
			gram[k] = 5000 + draw(&state) % 30;
		if (gram[1] == gram[0])
			gram[1] += 100;
		if (gram[2] == gram[0] || gram[2] == gram[1])
			gram[2] += 200;
		says(&c, i, gram, 3);
	}
	cr_assert_eq(
	    chap_word_fit(&w, CHAP_GRAM_WORDS, &c.samples, &c.truth, &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_not_null(w);
	for (size_t i = 0; i < c.samples.n; i++) {
		const struct chap_said *said = &c.samples.said[i];
		double sign = c.row[said->conversation].positive ? 1 : -1;
		int64_t own = 0;

		if (said->validation)
			continue;
		for (int k = 0; k < said->n_grams; k++) {
			uint32_t id = c.samples.gram[said->first_gram + k];

			for (uint32_t g = 0; g < c.samples.grams.size; g++)
				if (c.samples.grams.id[g] == id + 1)
					own +=
					    gram_of(w, c.samples.grams.key[g])
					        .milli[CHAP_SUM_OWN];
		}
		seen += sign * (double)chap_wording_value(own, 3, 0, 0, 4);
		unseen += sign *
		    c.samples.moments.row[2 * i].value[CHAP_FEATURE_WORDING];
	}
	cr_assert_gt(seen, 0, "the whole fit remembers");
	cr_assert_lt(unseen, seen / 4, "%f of %f", unseen, seen);
	chap_wording_free(w);
	chap_samples_release(&c.samples);
}

/*
 * One word stands in suspects' risk lines, another in the risk lines of the
 * honest, and both as often in small talk of either: only the intent can tell.
 */
Test(word_fit, the_intent_is_learned_from_lines_that_show_a_risk_signal)
{
	static struct corpus c;
	struct chap_wording *w;
	struct chap_error err;
	int64_t suspect = 0, benign = 0;

	corpus_init(&c);
	c.samples.said = calloc(2 * N, sizeof(*c.samples.said));
	c.samples.gram = calloc(N * 4, sizeof(*c.samples.gram));
	for (uint32_t i = 0; i < N; i++) {
		uint64_t gram[2] = {SUSPECTS, OTHERS};
		bool positive = c.row[i].positive;

		/* what is said first does not tell either */
		for (int k = 0; k < 2; k++) {
			bool risk = k == (int)(i / 20 % 2);

			says(&c, i, &gram[risk == !positive], 1);
			c.samples.said[c.samples.n - 1].risk = risk;
		}
	}
	cr_assert_eq(
	    chap_word_fit(&w, CHAP_GRAM_WORDS, &c.samples, &c.truth, &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_lt(abs(gram_of(w, SUSPECTS).milli[CHAP_SUM_OWN] -
	                 gram_of(w, OTHERS).milli[CHAP_SUM_OWN]),
	    10);
	cr_assert_gt(gram_of(w, SUSPECTS).milli[CHAP_SUM_INTENT], 300);
	cr_assert_lt(gram_of(w, OTHERS).milli[CHAP_SUM_INTENT], -300);
	for (size_t i = 0; i < c.samples.n; i++) {
		const struct chap_row *row = &c.samples.moments.row[2 * i];

		if (row->label != 0)
			suspect += row->value[CHAP_FEATURE_WORDING];
		else
			benign += row->value[CHAP_FEATURE_WORDING];
	}
	/* both words are said by the side that may be a suspect, as often */
	cr_assert_gt(suspect, benign + 200 * N, "%" PRId64 ", %" PRId64,
	    suspect, benign);
	chap_wording_free(w);
	chap_samples_release(&c.samples);
}

static double
log_loss_gradient(const struct chap_sparse *rows, const double *weight,
    double cost, uint32_t column)
{
	double sum = column < rows->width ? weight[column] : 0;

	if (column == rows->width)
		sum = weight[column]; /* liblinear regularises the bias too */
	for (size_t r = 0; r < rows->n; r++) {
		double logit = weight[rows->width], value = 0;

		for (size_t i = rows->start[r]; i < rows->start[r + 1]; i++) {
			logit += weight[rows->column[i]] * rows->value[i];
			if (rows->column[i] == column)
				value = rows->value[i];
		}
		if (column == rows->width)
			value = 1;
		sum += cost * value *
		    (1 / (1 + exp(-logit)) - (rows->label[r] > 0));
	}
	return sum;
}

/* At the least of a convex function its gradient is 0, whoever found it. */
Test(fit, sparse_weights_are_where_the_gradient_vanishes)
{
	static size_t start[N + 1];
	static uint32_t column[N * 3];
	static float value[N * 3];
	static int8_t label[N];
	struct chap_sparse rows = {N, 6, start, column, value, label};
	double weight[7];
	struct chap_error err;
	uint64_t state = 11;
	size_t n = 0;

	for (size_t r = 0; r < N; r++) {
		uint32_t first = (uint32_t)(draw(&state) % 4);

		for (uint32_t k = 0; k < 3; k++) {
			column[n] = first + k;
			value[n++] = (float)(draw(&state) % 100) / 50;
		}
		start[r + 1] = n;
		label[r] = draw(&state) % 4 < first;
	}
	cr_assert_eq(chap_fit_sparse(&rows, 0.5, weight, &err), CHAP_OK);
	for (uint32_t i = 0; i <= rows.width; i++)
		cr_assert_lt(fabs(log_loss_gradient(&rows, weight, 0.5, i)),
		    0.05, "column %u", i);
	for (size_t r = 0; r < N; r++)
		label[r] = 1;
	cr_assert_eq(
	    chap_fit_sparse(&rows, 0.5, weight, &err), CHAP_ERR_INVALID);
	memset(label, 0xff, sizeof(label));
	cr_assert_eq(
	    chap_fit_sparse(&rows, 0.5, weight, &err), CHAP_ERR_INVALID);
}

/* A row that stands for risk, and marks the benign in this corpus. */
Test(fit, a_weight_never_has_the_wrong_sign)
{
	struct chap_rows rows = {.row = NULL};
	struct chap_fit_options options = {1, 1, false, NULL};
	struct chap_model model;
	struct chap_error err;
	uint64_t state = 2;
	int n_removed;

	for (int i = 0; i < N; i++) {
		int32_t value[CHAP_N_FEATURES] = {0};
		int label = i % 2;

		value[CHAP_SIGNAL_SECRECY] = label ? 1024 : 0;
		value[CHAP_SIGNAL_FLATTERY] = label ? 0 : 1024;
		value[CHAP_FEATURE_PEERS] = label ? 1024 : 0;
		value[CHAP_FEATURE_QUESTIONS] = label ? 1024 : 0;
		value[CHAP_SIGNAL_GIFTS] = draw(&state) % 2 ? 1024 : 0;
		cr_assert_eq(chap_rows_add(&rows, value, label), CHAP_OK);
	}
	chap_model_blank(&model);
	cr_assert_eq(chap_fit(&rows, &rows, &options, &model, &n_removed, &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_gt(model.weight_micro[CHAP_SIGNAL_SECRECY], 1000000);
	cr_assert_eq(model.weight_micro[CHAP_SIGNAL_FLATTERY], 0);
	cr_assert_eq(model.weight_micro[CHAP_FEATURE_PEERS], 0);
	cr_assert_eq(model.weight_micro[CHAP_FEATURE_QUESTIONS], 0);
	cr_assert_geq(n_removed, 3);
	options.behaviour = true;
	cr_assert_eq(chap_fit(&rows, &rows, &options, &model, &n_removed, &err),
	    CHAP_OK);
	cr_assert_gt(model.weight_micro[CHAP_FEATURE_QUESTIONS], 0,
	    "those of sign 0 only where they are asked for");
	chap_rows_release(&rows);
}

/* Rows of chance, whose labels follow three of them, each way. */
static void
chance_rows(struct chap_rows *rows, uint64_t state)
{
	for (int i = 0; i < N; i++) {
		int32_t value[CHAP_N_FEATURES] = {0};
		int sum;

		for (int k = 0; k < 12; k++)
			value[draw(&state) % CHAP_N_FEATURES] =
			    (int32_t)(draw(&state) % 2048);
		sum = value[3] + value[40] - value[70] +
		    (int)(draw(&state) % 1024) - 600;
		cr_assert_eq(chap_rows_add(rows, value, sum > 0), CHAP_OK);
	}
}

/* Two ways to one optimum: liblinear's trust region, and projected steps. */
Test(bounded, without_bounds_the_weights_are_those_of_liblinear)
{
	struct chap_rows rows = {.row = NULL};
	struct chap_fit_options options = {0.7, 1, false, NULL};
	static double x[N * CHAP_N_FEATURES];
	static unsigned char label[N];
	double ours[CHAP_BOUNDED_WIDTH], theirs[CHAP_BOUNDED_WIDTH];
	struct chap_bounds free;
	struct chap_error err;

	chance_rows(&rows, 17);
	for (int i = 0; i < CHAP_BOUNDED_WIDTH; i++) {
		free.least[i] = -INFINITY;
		free.most[i] = INFINITY;
	}
	for (size_t r = 0; r < N; r++) {
		label[r] = (unsigned char)rows.row[r].label;
		for (size_t i = 0; i < CHAP_N_FEATURES; i++)
			x[r * CHAP_N_FEATURES + i] =
			    rows.row[r].value[i] / 1024.0;
	}
	cr_assert_eq(
	    chap_fit_bounded(&rows, &options, &free, ours, &err), CHAP_OK);
	cr_assert_eq(
	    chap_fit_plain(x, label, N, CHAP_N_FEATURES, 0.7, theirs, &err),
	    CHAP_OK);
	for (int i = 0; i < CHAP_BOUNDED_WIDTH; i++)
		cr_assert_float_eq(ours[i], theirs[i], 1e-4, "row %d: %g, %g",
		    i, ours[i], theirs[i]);
	for (size_t r = 0; r < N; r++)
		rows.row[r].label = 1;
	cr_assert_eq(chap_fit_bounded(&rows, &options, &free, ours, &err),
	    CHAP_ERR_INVALID);
	chap_rows_release(&rows);
}

static double
bounded_gradient(
    const struct chap_rows *rows, double cost, const double *weight, int row)
{
	double sum = weight[row];

	for (size_t r = 0; r < rows->n; r++) {
		double logit = weight[CHAP_N_FEATURES];

		for (int i = 0; i < CHAP_N_FEATURES; i++)
			logit += weight[i] * rows->row[r].value[i] / 1024.0;
		sum += cost *
		    (1 / (1 + exp(-logit)) - (rows->row[r].label == 1)) *
		    (row == CHAP_N_FEATURES ? 1
		                            : rows->row[r].value[row] / 1024.0);
	}
	return sum;
}

/*
 * The conditions of Karush, Kuhn and Tucker: a weight between its bounds has
 * no slope left, one at a bound would only pass it.
 */
Test(bounded, a_weight_stands_at_a_bound_only_where_it_would_pass_it)
{
	struct chap_rows rows = {.row = NULL};
	struct chap_fit_options options = {0.7, 1, false, NULL};
	double weight[CHAP_BOUNDED_WIDTH];
	struct chap_bounds b;
	struct chap_error err;
	int n_least = 0, n_most = 0, n_free = 0;

	chance_rows(&rows, 18);
	for (int i = 0; i < CHAP_BOUNDED_WIDTH; i++) {
		b.least[i] = i % 3 == 0 ? 0.2 : -0.1;
		b.most[i] = i % 4 == 0 ? b.least[i] : 0.3;
	}
	cr_assert_eq(
	    chap_fit_bounded(&rows, &options, &b, weight, &err), CHAP_OK);
	for (int i = 0; i < CHAP_BOUNDED_WIDTH; i++) {
		double g = bounded_gradient(&rows, options.cost, weight, i);

		cr_assert(weight[i] >= b.least[i] && weight[i] <= b.most[i]);
		n_least += weight[i] == b.least[i];
		n_most += weight[i] == b.most[i];
		n_free += weight[i] > b.least[i] && weight[i] < b.most[i];
		if (weight[i] > b.least[i])
			cr_assert_lt(g, 1e-4, "row %d", i);
		if (weight[i] < b.most[i])
			cr_assert_gt(g, -1e-4, "row %d", i);
	}
	cr_assert(n_least > 5 && n_most > 5 && n_free > 5, "%d, %d, %d",
	    n_least, n_most, n_free);
	chap_rows_release(&rows);
}

/* In this corpus threats are the honest's, and nobody plans to meet. */
Test(fit, a_risk_signal_does_not_vanish)
{
	struct chap_rows rows = {.row = NULL};
	bool without[CHAP_N_FEATURES] = {[CHAP_SIGNAL_GUILT] = true};
	struct chap_fit_options options = {1, 1, false, without};
	struct chap_model model;
	struct chap_error err;
	int n_removed;

	for (int i = 0; i < N; i++) {
		int32_t value[CHAP_N_FEATURES] = {0};
		int label = i % 2;

		value[CHAP_SIGNAL_SECRECY] = label ? 1024 : 0;
		value[CHAP_SIGNAL_THREAT] = label ? 0 : 1024;
		cr_assert_eq(chap_rows_add(&rows, value, label), CHAP_OK);
	}
	chap_model_blank(&model);
	cr_assert_eq(chap_fit(&rows, &rows, &options, &model, &n_removed, &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_gt(model.raw_weight_micro[CHAP_SIGNAL_SECRECY], 1000000);
	cr_assert_eq(model.raw_weight_micro[CHAP_SIGNAL_THREAT], 500000);
	cr_assert_eq(model.raw_weight_micro[CHAP_SIGNAL_MEETING], 500000);
	cr_assert_eq(model.raw_weight_micro[CHAP_SIGNAL_FLATTERY], 0,
	    "honest talk has that as well");
	cr_assert_eq(model.raw_weight_micro[CHAP_SIGNAL_GUILT], 0,
	    "but for what is left out");
	chap_rows_release(&rows);
}

/* What was told of a fit. */
struct shares {
	double last;
	int n;
	bool rising;
};

static void
note_share(void *context, double share)
{
	struct shares *s = context;

	s->rising &= share >= s->last - 1e-12 && share <= 1;
	s->last = share;
	s->n++;
}

Test(fit, who_waits_is_told_how_far_it_is)
{
	static struct chap_svm_cell cell[N];
	static size_t end[N];
	static bool positive[N];
	struct chap_rows rows = {.row = NULL};
	struct chap_fit_options options = {1, 1, false, NULL};
	struct chap_model model;
	struct shares s = {.rising = true};
	struct chap_error err;
	uint64_t state = 5;
	double weight[10], bias;
	int n_removed, n;

	for (int i = 0; i < N; i++) {
		int32_t value[CHAP_N_FEATURES] = {0};

		value[CHAP_SIGNAL_SECRECY] = (int32_t)(draw(&state) % 1024);
		value[CHAP_SIGNAL_GIFTS] = (int32_t)(draw(&state) % 1024);
		value[CHAP_FEATURE_PEERS] = i % 2 * 1024; /* taken out */
		cr_assert_eq(chap_rows_add(&rows, value,
		                 value[CHAP_SIGNAL_SECRECY] > 512 || i % 2),
		    CHAP_OK);
		cell[i] =
		    (struct chap_svm_cell){(uint32_t)(draw(&state) % 9), 1};
		end[i] = (size_t)i + 1;
		positive[i] = cell[i].column > 4 || i % 7 == 0;
	}
	chap_model_blank(&model);
	chap_fit_watch(note_share, &s);
	cr_assert_eq(chap_fit(&rows, &rows, &options, &model, &n_removed, &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_gt(s.n, 6);
	cr_assert(s.rising, "a share fell");
	cr_assert_gt(s.last, 0.7, "several solves: %f", s.last);
	s = (struct shares){.rising = true};
	chap_fit_watch(note_share, &s);
	cr_assert_eq(
	    chap_svm_train(&(struct chap_svm_rows){cell, end, positive, N, 9},
	        1, weight, &bias, &err),
	    CHAP_OK);
	cr_assert_gt(s.n, 2);
	cr_assert(s.rising);
	cr_assert_gt(s.last, 0.5, "one solve fills it: %f", s.last);
	n = s.n;
	chap_fit_watch(NULL, NULL);
	cr_assert_eq(chap_fit(&rows, &rows, &options, &model, &n_removed, &err),
	    CHAP_OK);
	cr_assert_eq(s.n, n, "nobody is told");
	chap_rows_release(&rows);
}
