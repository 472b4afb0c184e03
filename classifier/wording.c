#include "classifier/wording.h"

#include "features/base/hash.h"

#include <stdlib.h>
#include <string.h>

#define CHARACTERS_LEAST 3
#define CHARACTERS_MOST 5
#define CHARACTERS_SEED 3
#define INTENT_MOST_MILLI 3000 /* of a line, either way */
#define INTENT_TIMES 2
#define WORD_BYTES_MOST 64 /* of longer words only so much is looked at */

enum chap_err
chap_wording_new(struct chap_wording **out, unsigned kinds, uint32_t max)
{
	struct chap_wording *w = calloc(1, sizeof(*w));
	uint32_t size = 2;

	while (size < 2 * max)
		size *= 2;
	if (w != NULL)
		w->slot = calloc(size, sizeof(*w->slot));
	if (w == NULL || w->slot == NULL) {
		free(w);
		return CHAP_ERR_MEMORY;
	}
	w->kinds = kinds;
	w->max = max;
	w->mask = size - 1;
	*out = w;
	return CHAP_OK;
}

void
chap_wording_free(struct chap_wording *wording)
{
	if (wording != NULL)
		free(wording->slot);
	free(wording);
}

/* The slot of a hash, or the free one where it would stand. */
static uint32_t
slot_of(const struct chap_wording *w, uint64_t hash)
{
	uint32_t i = (uint32_t)hash & w->mask;

	while (w->slot[i].hash != 0 && w->slot[i].hash != hash)
		i = (i + 1) & w->mask;
	return i;
}

static bool
in_range(int32_t milli)
{
	return milli >= -CHAP_GRAM_WEIGHT_MAX_MILLI &&
	    milli <= CHAP_GRAM_WEIGHT_MAX_MILLI;
}

bool
chap_wording_add(struct chap_wording *w, struct chap_gram gram)
{
	uint32_t i = slot_of(w, gram.hash);

	if (gram.hash == 0 || w->slot[i].hash != 0 || w->n == w->max)
		return false;
	for (int k = 0; k < CHAP_N_GRAM_SUMS; k++)
		if (!in_range(gram.milli[k]))
			return false;
	w->slot[i] = gram;
	w->n++;
	return true;
}

bool
chap_wording_find(
    const struct chap_wording *w, uint64_t hash, struct chap_gram *out)
{
	if (w == NULL || hash == 0)
		return false;
	*out = w->slot[slot_of(w, hash)];
	return out->hash != 0;
}

enum chap_err
chap_wording_copy(struct chap_wording **out, const struct chap_wording *w)
{
	enum chap_err rc;

	if (w == NULL) {
		*out = NULL;
		return CHAP_OK;
	}
	rc = chap_wording_new(out, w->kinds, w->max);
	if (rc != CHAP_OK)
		return rc;
	(*out)->n = w->n;
	(*out)->intent_bias_milli = w->intent_bias_milli;
	memcpy((*out)->slot, w->slot, (w->mask + 1) * sizeof(*w->slot));
	return CHAP_OK;
}

/* The word between two marks, and of it each run of 3 to 5 bytes. */
static void
characters_of(struct chap_span word, void (*take)(void *context, uint64_t hash),
    void *context)
{
	char marked[WORD_BYTES_MOST + 2] = {'\n'};
	size_t n =
	    word.len < WORD_BYTES_MOST ? word.len : (size_t)WORD_BYTES_MOST;

	memcpy(marked + 1, word.ptr, n);
	marked[n + 1] = '\n';
	for (size_t i = 0; i < n + 2; i++)
		for (size_t k = CHARACTERS_LEAST; k <= CHARACTERS_MOST; k++)
			if (i + k <= n + 2)
				take(context,
				    chap_hash64(
				        (struct chap_span){marked + i, k},
				        CHARACTERS_SEED));
}

void
chap_grams_each(const struct chap_norm *norm, unsigned kinds,
    void (*take)(void *context, uint64_t hash), void *context)
{
	const struct chap_token *last = NULL;

	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		const struct chap_token *t = &norm->token[i];

		if (t->kind != CHAP_TOKEN_WORD) {
			last = NULL;
			continue;
		}
		if ((kinds & CHAP_GRAM_WORDS) != 0)
			take(context, t->hash);
		if ((kinds & CHAP_GRAM_PAIRS) != 0 && last != NULL &&
		    t->start == last->end + 1) {
			uint64_t two[2] = {last->hash, t->hash};

			take(context,
			    chap_hash64(
			        (struct chap_span){(char *)two, sizeof(two)},
			        0));
		}
		if ((kinds & CHAP_GRAM_CHARACTERS) != 0)
			characters_of(
			    chap_span_cut(norm->canon, t->start, t->end), take,
			    context);
		last = t;
	}
}

/* The table is large: so many grams are fetched before one is waited for. */
#define AHEAD 16

struct sum {
	const struct chap_wording *wording;
	uint64_t ahead[AHEAD]; /* hashes that are still to be looked up */
	uint32_t n_ahead;
	int32_t *milli;
	uint32_t hit[CHAP_GRAMS_OF_MESSAGE];
	uint32_t n_hits;
	uint64_t hits; /* bit I: one of them is I, of 64 */
};

static bool
is_hit(const struct sum *sum, uint32_t i)
{
	for (uint32_t k = 0; k < sum->n_hits; k++)
		if (sum->hit[k] == i)
			return true;
	return false;
}

static void
add_gram(struct sum *sum, uint64_t hash)
{
	uint32_t i = slot_of(sum->wording, hash);

	if (sum->wording->slot[i].hash == 0 ||
	    sum->n_hits == CHAP_GRAMS_OF_MESSAGE)
		return;
	if ((sum->hits >> i % 64 & 1) != 0 && is_hit(sum, i))
		return;
	sum->hits |= (uint64_t)1 << i % 64;
	sum->hit[sum->n_hits++] = i;
	for (int k = 0; k < CHAP_N_GRAM_SUMS; k++)
		sum->milli[k] += sum->wording->slot[i].milli[k];
}

static void
add_ahead(struct sum *sum)
{
	for (uint32_t i = 0; i < sum->n_ahead; i++)
		add_gram(sum, sum->ahead[i]);
	sum->n_ahead = 0;
}

static void
fetch_gram(void *context, uint64_t hash)
{
	struct sum *sum = context;
	const struct chap_wording *w = sum->wording;

	__builtin_prefetch(&w->slot[(uint32_t)hash & w->mask]);
	sum->ahead[sum->n_ahead++] = hash;
	if (sum->n_ahead == AHEAD)
		add_ahead(sum);
}

void
chap_wording_sum(const struct chap_wording *wording,
    const struct chap_norm *norm, int32_t sum_milli[CHAP_N_GRAM_SUMS])
{
	struct sum sum;

	memset(sum_milli, 0, CHAP_N_GRAM_SUMS * sizeof(*sum_milli));
	if (wording == NULL)
		return;
	sum_milli[CHAP_SUM_INTENT] = wording->intent_bias_milli;
	sum.wording = wording;
	sum.milli = sum_milli;
	sum.n_ahead = 0;
	sum.n_hits = 0;
	sum.hits = 0;
	chap_grams_each(norm, wording->kinds, fetch_gram, &sum);
	add_ahead(&sum);
}

bool
chap_wording_is_target(uint64_t reviewed)
{
	uint64_t target = reviewed & CHAP_TARGET_SIGNALS;

	if ((reviewed & CHAP_RISK_SIGNALS) != 0)
		target &= ~CHAP_SIGNAL_BIT(CHAP_SIGNAL_HESITATION);
	return target != 0;
}

struct chap_wording_adds
chap_wording_adds(const int32_t sum[CHAP_N_GRAM_SUMS], bool risk, bool target)
{
	struct chap_wording_adds adds = {
	    .own = sum[CHAP_SUM_OWN], .other = sum[CHAP_SUM_OTHER]};
	int32_t intent = sum[CHAP_SUM_INTENT];

	if (target) {
		adds.own = adds.own < 0 ? adds.own : 0;
		return adds;
	}
	if (intent > INTENT_MOST_MILLI)
		intent = INTENT_MOST_MILLI;
	if (intent < -INTENT_MOST_MILLI)
		intent = -INTENT_MOST_MILLI;
	if (risk)
		adds.own += INTENT_TIMES * intent;
	return adds;
}
