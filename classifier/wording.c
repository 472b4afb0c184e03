#include "classifier/wording.h"

#include "features/base/hash.h"

#include <stdlib.h>
#include <string.h>

#define CHARACTERS_LEAST 3
#define CHARACTERS_MOST 5
#define CHARACTERS_SEED 3
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

	if (gram.hash == 0 || w->slot[i].hash != 0 || w->n == w->max ||
	    !in_range(gram.own_milli) || !in_range(gram.other_milli))
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

struct sum {
	const struct chap_wording *wording;
	int32_t *milli;
	uint32_t hit[CHAP_GRAMS_OF_MESSAGE];
	uint32_t n_hits;
};

static void
add_gram(void *context, uint64_t hash)
{
	struct sum *sum = context;
	uint32_t i = slot_of(sum->wording, hash);

	if (sum->wording->slot[i].hash == 0 ||
	    sum->n_hits == CHAP_GRAMS_OF_MESSAGE)
		return;
	for (uint32_t k = 0; k < sum->n_hits; k++)
		if (sum->hit[k] == i)
			return;
	sum->hit[sum->n_hits++] = i;
	sum->milli[0] += sum->wording->slot[i].own_milli;
	sum->milli[1] += sum->wording->slot[i].other_milli;
}

void
chap_wording_sum(const struct chap_wording *wording,
    const struct chap_norm *norm, int32_t sum_milli[2])
{
	struct sum sum;

	sum_milli[0] = 0;
	sum_milli[1] = 0;
	if (wording == NULL)
		return;
	sum.wording = wording;
	sum.milli = sum_milli;
	sum.n_hits = 0;
	chap_grams_each(norm, wording->kinds, add_gram, &sum);
}
