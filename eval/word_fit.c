#include "eval/word_fit.h"

#include "eval/fitting.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define FOLDS 5
#define COST 0.3 /* held by leave-family-out: 0.1 to 1 do as well */
#define INTENT_COST 0.03
#define FAMILIES_LEAST 3
#define CONVERSATIONS_LEAST 10
#define PREFIXES 3 /* all, a half, a quarter */

struct words {
	const struct chap_samples *samples;
	const struct chap_tally *truth;
	bool by_family;
	uint32_t *rank; /* of each gram's id among those kept; NONE: not kept */
	uint32_t n_kept;
	size_t *of_pair; /* said[] by pair: [start[p], start[p + 1]) */
	size_t *start; /* [pairs.n + 1] */
	uint8_t *fold; /* of each pair */
	/* the rows: two views a prefix a pair */
	size_t n_rows;
	size_t n_values;
	size_t *row_start;
	uint32_t *column;
	float *value;
	int8_t *label;
	int8_t *masked; /* label, but for the rows of a fold */
	uint32_t *row_pair;
	size_t value_size;
	/* and a row a message, in the order of said[]: the kept grams it has */
	size_t *line_start;
	uint32_t *line_column;
	float *line_value;
	int8_t *line_label;
};

/* What a fit comes to. */
struct weights {
	int32_t *milli[CHAP_N_GRAM_SUMS]; /* [n_kept] by rank */
	int32_t intent_bias_milli;
};

static void
words_release(struct words *w)
{
	free(w->rank);
	free(w->of_pair);
	free(w->start);
	free(w->fold);
	free(w->row_start);
	free(w->column);
	free(w->value);
	free(w->label);
	free(w->masked);
	free(w->row_pair);
	free(w->line_start);
	free(w->line_column);
	free(w->line_value);
	free(w->line_label);
}

/* What must not stand on both sides of a fold. */
static uint32_t
source_of(const struct words *w, const struct chap_said *said)
{
	return w->by_family ? w->truth->row[said->conversation].family
	                    : said->conversation;
}

static int
by_count(const void *a, const void *b)
{
	const uint32_t *x = *(uint32_t *const *)a, *y = *(uint32_t *const *)b;

	if (*x != *y)
		return *x > *y ? -1 : 1;
	return (x > y) - (x < y);
}

/* In how many sources each gram of the training messages occurs. */
static enum chap_err
count_sources(const struct words *w, uint32_t *count)
{
	struct chap_idmap seen = {.n = 0};

	for (size_t i = 0; i < w->samples->n; i++) {
		const struct chap_said *said = &w->samples->said[i];
		uint64_t source = source_of(w, said);

		if (said->validation)
			continue;
		for (uint16_t k = 0; k < said->n_grams; k++) {
			uint32_t id = w->samples->gram[said->first_gram + k];
			uint32_t before = seen.n;

			if (chap_idmap_put(&seen, source << 32 | id) ==
			    CHAP_IDMAP_NONE) {
				chap_idmap_release(&seen);
				return CHAP_ERR_MEMORY;
			}
			count[id] += seen.n > before;
		}
	}
	chap_idmap_release(&seen);
	return CHAP_OK;
}

/* The grams of enough sources, the most frequent first. */
static enum chap_err
choose_grams(struct words *w)
{
	uint32_t n = w->samples->grams.n, n_kept = 0;
	uint32_t least = w->by_family ? FAMILIES_LEAST : CONVERSATIONS_LEAST;
	uint32_t *count = calloc((size_t)n + 1, sizeof(*count));
	uint32_t **order = calloc((size_t)n + 1, sizeof(*order));
	enum chap_err rc = CHAP_ERR_MEMORY;

	w->rank = malloc(((size_t)n + 1) * sizeof(*w->rank));
	if (count != NULL && order != NULL && w->rank != NULL)
		rc = count_sources(w, count);
	if (rc == CHAP_OK) {
		memset(w->rank, 0xff, ((size_t)n + 1) * sizeof(*w->rank));
		for (uint32_t id = 0; id < n; id++)
			if (count[id] >= least)
				order[n_kept++] = &count[id];
		qsort(order, n_kept, sizeof(*order), by_count);
		w->n_kept = n_kept < CHAP_GRAMS_MAX ? n_kept : CHAP_GRAMS_MAX;
		for (uint32_t i = 0; i < w->n_kept; i++)
			w->rank[order[i] - count] = i;
	}
	free(count);
	free(order);
	return rc;
}

/* said[] by pair, in the order of the stream. */
static enum chap_err
group_by_pair(struct words *w)
{
	const struct chap_samples *s = w->samples;
	size_t n_pairs = s->pairs.n;

	w->start = calloc(n_pairs + 2, sizeof(*w->start));
	w->of_pair = calloc(s->n + 1, sizeof(*w->of_pair));
	if (w->start == NULL || w->of_pair == NULL)
		return CHAP_ERR_MEMORY;
	for (size_t i = 0; i < s->n; i++)
		w->start[s->said[i].pair + 2]++;
	for (size_t p = 2; p < n_pairs + 2; p++)
		w->start[p] += w->start[p - 1];
	for (size_t i = 0; i < s->n; i++)
		w->of_pair[w->start[s->said[i].pair + 1]++] = i;
	return CHAP_OK;
}

static const struct chap_said *
first_of(const struct words *w, size_t pair)
{
	return &w->samples->said[w->of_pair[w->start[pair]]];
}

/* Folds by source, so that each has its share of both classes. */
static enum chap_err
choose_folds(struct words *w)
{
	uint32_t next[3] = {0, 0, 0};
	uint8_t *of_family = calloc(w->truth->n_families + 1, 1);

	w->fold = calloc((size_t)w->samples->pairs.n + 1, 1);
	if (w->fold == NULL || of_family == NULL) {
		free(of_family);
		return CHAP_ERR_MEMORY;
	}
	for (uint32_t f = 0; f < w->truth->n_families; f++) {
		const struct chap_tally_family *family = &w->truth->family[f];
		int class = family->positive ? 0
		    : family->hard_negative  ? 1
		                             : 2;

		of_family[f] = (uint8_t)(next[class]++ % FOLDS);
	}
	for (size_t p = 0; p < w->samples->pairs.n; p++) {
		uint32_t row = first_of(w, p)->conversation;
		struct chap_span id = w->truth->row[row].conversation;

		w->fold[p] = w->by_family
		    ? of_family[w->truth->row[row].family]
		    : (uint8_t)(chap_hash64(id, 2) % FOLDS);
	}
	free(of_family);
	return CHAP_OK;
}

/* Counts of grams so far, of one pair. */
struct counts {
	float *own[2]; /* [n_kept], of each side, without target's messages */
	float *all[2];
	uint64_t n_words[2];
};

static bool
add_value(struct words *w, uint32_t column, float value)
{
	if (w->n_values == w->value_size) {
		size_t size = w->value_size == 0 ? 1 << 20 : w->value_size * 2;
		uint32_t *columns =
		    realloc(w->column, size * sizeof(*w->column));
		float *values;

		if (columns == NULL)
			return false;
		w->column = columns;
		values = realloc(w->value, size * sizeof(*w->value));
		if (values == NULL)
			return false;
		w->value = values;
		w->value_size = size;
	}
	w->column[w->n_values] = column;
	w->value[w->n_values++] = value;
	return true;
}

static bool
add_block(struct words *w, const float *count, uint64_t n_words, uint32_t shift)
{
	float scale = 1 / sqrtf((float)(n_words + CHAP_WORDING_PRIOR));

	for (uint32_t g = 0; g < w->n_kept; g++)
		if (count[g] != 0 && !add_value(w, g + shift, count[g] * scale))
			return false;
	return true;
}

/* What was said so far, from both sides. */
static bool
add_rows(struct words *w, size_t pair, const struct counts *c, int8_t suspect)
{
	for (int side = 0; side < 2; side++) {
		w->row_pair[w->n_rows] = (uint32_t)pair;
		w->label[w->n_rows] = suspect == side;
		if (!add_block(w, c->own[side], c->n_words[side], 0) ||
		    !add_block(w, c->all[!side], c->n_words[!side], w->n_kept))
			return false;
		w->row_start[++w->n_rows] = w->n_values;
	}
	return true;
}

static void
count_message(
    const struct words *w, const struct chap_said *said, struct counts *c)
{
	c->n_words[said->side] += said->n_words;
	for (uint16_t k = 0; k < said->n_grams; k++) {
		uint32_t g = w->rank[w->samples->gram[said->first_gram + k]];

		if (g == CHAP_IDMAP_NONE)
			continue;
		c->all[said->side][g]++;
		if (!said->target)
			c->own[said->side][g]++;
	}
}

static bool
add_pair(struct words *w, size_t pair, struct counts *c)
{
	size_t from = w->start[pair], n = w->start[pair + 1] - from;
	size_t last = 0;
	bool good = true;

	for (int side = 0; side < 2; side++) {
		memset(c->own[side], 0, w->n_kept * sizeof(float));
		memset(c->all[side], 0, w->n_kept * sizeof(float));
		c->n_words[side] = 0;
	}
	for (int k = PREFIXES - 1; k >= 0 && good; k--) {
		size_t until = (n + ((size_t)1 << k) - 1) >> k;
		const struct chap_said *said = NULL;

		for (; last < until; last++) {
			said = &w->samples->said[w->of_pair[from + last]];
			count_message(w, said, c);
		}
		if (said != NULL)
			good = add_rows(w, pair, c, said->suspect);
	}
	return good;
}

static enum chap_err
make_rows(struct words *w)
{
	size_t n = (size_t)w->samples->pairs.n * 2 * PREFIXES + 1;
	float *block = calloc((size_t)w->n_kept * 4 + 1, sizeof(*block));
	struct counts c;
	bool good = true;

	w->row_start = calloc(n + 1, sizeof(*w->row_start));
	w->label = calloc(n, 1);
	w->masked = calloc(n, 1);
	w->row_pair = calloc(n, sizeof(*w->row_pair));
	if (block == NULL || w->row_start == NULL || w->label == NULL ||
	    w->masked == NULL || w->row_pair == NULL) {
		free(block);
		return CHAP_ERR_MEMORY;
	}
	for (int side = 0; side < 2; side++) {
		c.own[side] = block + (size_t)side * w->n_kept;
		c.all[side] = block + (size_t)(2 + side) * w->n_kept;
	}
	for (size_t p = 0; p < w->samples->pairs.n && good; p++)
		if (!first_of(w, p)->validation)
			good = add_pair(w, p, &c);
	free(block);
	return good ? CHAP_OK : CHAP_ERR_MEMORY;
}

static int
by_column(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* A row a message; its label is of interest where it shows a risk signal. */
static enum chap_err
make_lines(struct words *w)
{
	const struct chap_samples *s = w->samples;
	size_t n = 0;

	w->line_start = calloc(s->n + 1, sizeof(*w->line_start));
	w->line_column = calloc(s->n_gram_uses + 1, sizeof(*w->line_column));
	w->line_value = calloc(s->n_gram_uses + 1, sizeof(*w->line_value));
	w->line_label = malloc(s->n + 1);
	if (w->line_start == NULL || w->line_column == NULL ||
	    w->line_value == NULL || w->line_label == NULL)
		return CHAP_ERR_MEMORY;
	for (size_t i = 0; i < s->n; i++) {
		const struct chap_said *said = &s->said[i];

		w->line_start[i] = n;
		for (uint16_t k = 0; k < said->n_grams; k++) {
			uint32_t g = w->rank[s->gram[said->first_gram + k]];

			if (g == CHAP_IDMAP_NONE)
				continue;
			w->line_value[n] = 1;
			w->line_column[n++] = g;
		}
		qsort(w->line_column + w->line_start[i], n - w->line_start[i],
		    sizeof(*w->line_column), by_column);
	}
	w->line_start[s->n] = n;
	return CHAP_OK;
}

static enum chap_err
to_milli(
    const double *weight, uint32_t n, int32_t *milli, struct chap_error *err)
{
	for (uint32_t i = 0; i < n; i++) {
		double x = weight[i] * 1000;

		if (!(fabs(x) < CHAP_GRAM_WEIGHT_MAX_MILLI))
			return chap_fail(err, CHAP_ERR_INVALID,
			    "a word's weight is out of range");
		milli[i] = (int32_t)lrint(x);
	}
	return CHAP_OK;
}

/* What whole conversations say of each word: own and other. */
static enum chap_err
fit_words(const struct words *w, uint8_t fold, struct weights *out,
    struct chap_error *err)
{
	struct chap_sparse rows = {w->n_rows, 2 * w->n_kept, w->row_start,
	    w->column, w->value, w->masked};
	double *weight = calloc((size_t)rows.width + 1, sizeof(*weight));
	enum chap_err rc;

	if (weight == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t r = 0; r < w->n_rows; r++)
		w->masked[r] =
		    w->fold[w->row_pair[r]] == fold ? -1 : w->label[r];
	rc = chap_fit_sparse(&rows, COST, weight, err);
	for (int k = 0; k < 2 && rc == CHAP_OK; k++)
		rc = to_milli(
		    weight + k * w->n_kept, w->n_kept, out->milli[k], err);
	free(weight);
	return rc;
}

/*
 * Of the lines that show a risk signal: whose are a suspect's. All 0 where
 * there are not lines of both labels.
 */
static enum chap_err
fit_intent(const struct words *w, uint8_t fold, struct weights *out,
    struct chap_error *err)
{
	const struct chap_samples *s = w->samples;
	struct chap_sparse rows = {s->n, w->n_kept, w->line_start,
	    w->line_column, w->line_value, w->line_label};
	double *weight = calloc((size_t)w->n_kept + 1, sizeof(*weight));
	bool seen[2] = {false, false};
	enum chap_err rc = CHAP_OK;

	if (weight == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t i = 0; i < s->n; i++) {
		const struct chap_said *said = &s->said[i];

		w->line_label[i] = -1;
		if (!said->risk || said->target || said->validation ||
		    w->fold[said->pair] == fold)
			continue;
		w->line_label[i] = said->suspect == (int)said->side;
		seen[w->line_label[i]] = true;
	}
	if (seen[0] && seen[1])
		rc = chap_fit_sparse(&rows, INTENT_COST, weight, err);
	if (rc == CHAP_OK)
		rc = to_milli(
		    weight, w->n_kept, out->milli[CHAP_SUM_INTENT], err);
	if (rc == CHAP_OK)
		rc = to_milli(
		    weight + w->n_kept, 1, &out->intent_bias_milli, err);
	free(weight);
	return rc;
}

/* The weights of all rows but those of a fold (FOLDS: of all). */
static enum chap_err
fit_without(const struct words *w, uint8_t fold, struct weights *out,
    struct chap_error *err)
{
	enum chap_err rc = fit_words(w, fold, out, err);

	return rc == CHAP_OK ? fit_intent(w, fold, out, err) : rc;
}

/* How many different risk signals this side has shown. */
static int
signals_of(const int32_t value[CHAP_N_FEATURES])
{
	int n = 0;

	for (int s = 0; s < CHAP_N_SIGNALS; s++)
		n += (CHAP_RISK_SIGNALS >> s & 1) != 0 && value[s] > 0;
	return n;
}

/* What scoring would make of a message. */
static struct chap_wording_adds
adds_of(const struct words *w, size_t at, const struct weights *weights)
{
	const struct chap_said *said = &w->samples->said[at];
	int32_t sum[CHAP_N_GRAM_SUMS] = {0};

	sum[CHAP_SUM_INTENT] = weights->intent_bias_milli;
	for (size_t i = w->line_start[at]; i < w->line_start[at + 1]; i++)
		for (int k = 0; k < CHAP_N_GRAM_SUMS; k++)
			sum[k] += weights->milli[k][w->line_column[i]];
	return chap_wording_adds(sum, said->risk, said->target);
}

/* The row `wording` after each message of a pair, as scoring would have it. */
static void
fill_pair(const struct words *w, struct chap_samples *s, size_t pair,
    const struct weights *weights)
{
	int64_t own[2] = {0, 0}, other[2] = {0, 0};
	uint32_t n_words[2] = {0, 0}, n_spared[2] = {0, 0};
	uint8_t taken[2] = {0, 0};

	for (size_t i = w->start[pair]; i < w->start[pair + 1]; i++) {
		size_t at = w->of_pair[i];
		const struct chap_said *said = &s->said[at];
		struct chap_wording_adds adds = adds_of(w, at, weights);

		if (chap_wording_spares(own[said->side],
		        n_words[said->side] - n_spared[said->side], said->risk,
		        adds.own, said->n_words))
			n_spared[said->side] += said->n_words;
		n_words[said->side] += said->n_words;
		own[said->side] +=
		    chap_wording_take(&taken[said->side], said->risk, adds.own);
		other[said->side] += adds.other;
		for (unsigned side = 0; side < 2; side++) {
			int32_t *value = s->moments.row[2 * at + side].value;

			value[CHAP_FEATURE_WORDING] = chap_wording_value(
			    own[side], n_words[side] - n_spared[side],
			    other[!side], n_words[!side], signals_of(value));
		}
	}
}

static enum chap_err
make_wording(const struct words *w, unsigned kinds,
    const struct weights *weights, struct chap_wording **out)
{
	const struct chap_idmap *grams = &w->samples->grams;
	enum chap_err rc = chap_wording_new(out, kinds, w->n_kept);

	if (rc != CHAP_OK)
		return rc;
	(*out)->intent_bias_milli = weights->intent_bias_milli;
	for (uint32_t i = 0; i < grams->size; i++) {
		struct chap_gram gram = {grams->key[i], {0}};
		uint32_t g = grams->id[i] == 0 ? CHAP_IDMAP_NONE
		                               : w->rank[grams->id[i] - 1];

		/* of a hash of 0, which cannot be kept, nothing is said */
		if (g == CHAP_IDMAP_NONE)
			continue;
		for (int k = 0; k < CHAP_N_GRAM_SUMS; k++)
			gram.milli[k] = weights->milli[k][g];
		chap_wording_add(*out, gram);
	}
	return CHAP_OK;
}

/* Each training pair by the fold without it, validation by all. */
static enum chap_err
fit_and_fill(struct words *w, struct chap_samples *s, unsigned kinds,
    struct chap_wording **out, struct chap_error *err)
{
	int32_t *milli =
	    calloc((size_t)w->n_kept * CHAP_N_GRAM_SUMS + 1, sizeof(*milli));
	struct weights weights = {.intent_bias_milli = 0};
	struct chap_fitting fitting;
	enum chap_err rc = CHAP_OK;

	if (milli == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (int k = 0; k < CHAP_N_GRAM_SUMS; k++)
		weights.milli[k] = milli + (size_t)k * w->n_kept;
	chap_fitting_begin(&fitting, "fitting the wording", FOLDS + 1);
	for (uint8_t fold = 0; fold <= FOLDS && rc == CHAP_OK; fold++) {
		rc = fit_without(w, fold, &weights, err);
		for (size_t p = 0; p < s->pairs.n && rc == CHAP_OK; p++)
			if (first_of(w, p)->validation ? fold == FOLDS
			                               : w->fold[p] == fold)
				fill_pair(w, s, p, &weights);
		chap_fitting_next(&fitting);
	}
	chap_fitting_end(&fitting);
	if (rc == CHAP_OK && make_wording(w, kinds, &weights, out) != CHAP_OK)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	free(milli);
	return rc;
}

enum chap_err
chap_word_fit(struct chap_wording **out, unsigned kinds,
    struct chap_samples *samples, const struct chap_tally *truth,
    struct chap_error *err)
{
	struct words w = {.samples = samples,
	    .truth = truth,
	    .by_family = truth->n_families > 2};
	enum chap_err rc = choose_grams(&w);

	*out = NULL;
	if (rc == CHAP_OK && w.n_kept == 0) {
		words_release(&w);
		return CHAP_OK;
	}
	if (rc == CHAP_OK)
		rc = group_by_pair(&w);
	if (rc == CHAP_OK)
		rc = choose_folds(&w);
	if (rc == CHAP_OK)
		rc = make_rows(&w);
	if (rc == CHAP_OK)
		rc = make_lines(&w);
	rc = rc == CHAP_OK ? fit_and_fill(&w, samples, kinds, out, err)
	                   : chap_fail(err, rc, "out of memory");
	words_release(&w);
	return rc;
}
