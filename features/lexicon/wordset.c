#include "features/lexicon/wordset.h"

#include "features/base/hash.h"

#include <stdlib.h>

void
chap_wordsets_init(struct chap_wordsets *sets)
{
	memset(sets, 0, sizeof(*sets));
}

void
chap_wordsets_release(struct chap_wordsets *sets)
{
	free(sets->set);
	free(sets->word);
	free(sets->slot);
	memset(sets, 0, sizeof(*sets));
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static uint32_t
hash_of(const uint32_t *word, uint32_t n)
{
	return (uint32_t)chap_hash64(
	    (struct chap_span){(const char *)word, n * sizeof(*word)}, 0);
}

static enum chap_err
grow_slots(struct chap_wordsets *sets)
{
	uint32_t mask = sets->mask == 0 ? 1023 : sets->mask * 2 + 1;
	uint32_t *slot;

	if (sets->mask != 0 && (sets->n + 1) * 2 <= sets->mask + 1)
		return CHAP_OK;
	slot = calloc((size_t)mask + 1, sizeof(*slot));
	if (slot == NULL)
		return CHAP_ERR_MEMORY;
	for (uint32_t s = 0; s < sets->n; s++) {
		const struct chap_wordset *set = &sets->set[s];
		uint32_t i = hash_of(sets->word + set->first, set->n) & mask;

		while (slot[i] != 0)
			i = (i + 1) & mask;
		slot[i] = s + 1;
	}
	free(sets->slot);
	sets->slot = slot;
	sets->mask = mask;
	return CHAP_OK;
}

static enum chap_err
make_room(struct chap_wordsets *sets, uint32_t n)
{
	if (sets->n == sets->size) {
		uint32_t size = sets->size == 0 ? 256 : sets->size * 2;
		struct chap_wordset *set =
		    realloc(sets->set, size * sizeof(*set));

		if (set == NULL)
			return CHAP_ERR_MEMORY;
		sets->set = set;
		sets->size = size;
	}
	if (sets->n_words + n > sets->size_words) {
		uint32_t size = sets->size_words * 2 + n + 1024;
		uint32_t *word = realloc(sets->word, size * sizeof(*word));

		if (word == NULL)
			return CHAP_ERR_MEMORY;
		sets->word = word;
		sets->size_words = size;
	}
	return grow_slots(sets);
}

enum chap_err
chap_wordsets_add(
    struct chap_wordsets *sets, uint32_t *word, uint32_t n, uint32_t *out)
{
	struct chap_wordset set = {.n = 0};
	uint32_t unique = 0, i;

	qsort(word, n, sizeof(*word), by_number);
	for (i = 0; i < n; i++)
		if (unique == 0 || word[i] != word[unique - 1])
			word[unique++] = word[i];
	if (unique == 1) {
		*out = word[0];
		return CHAP_OK;
	}
	if (make_room(sets, unique) != CHAP_OK)
		return CHAP_ERR_MEMORY;
	for (i = hash_of(word, unique) & sets->mask; sets->slot[i] != 0;
	     i = (i + 1) & sets->mask) {
		const struct chap_wordset *old = &sets->set[sets->slot[i] - 1];

		if (old->n == unique &&
		    memcmp(sets->word + old->first, word,
		        unique * sizeof(*word)) == 0) {
			*out = CHAP_SET_MANY | (sets->slot[i] - 1);
			return CHAP_OK;
		}
	}
	set.first = sets->n_words;
	set.n = unique;
	memcpy(sets->word + set.first, word, unique * sizeof(*word));
	sets->n_words += unique;
	for (uint32_t w = 0; w < unique; w++)
		set.bits |= chap_word_bit(word[w]);
	*out = CHAP_SET_MANY | sets->n;
	sets->set[sets->n++] = set;
	sets->slot[i] = sets->n;
	return CHAP_OK;
}

const uint32_t *
chap_wordset_words(const struct chap_wordsets *sets, uint32_t set,
    uint32_t *single, uint32_t *n)
{
	const struct chap_wordset *many;

	if ((set & CHAP_SET_MANY) == 0) {
		*single = set;
		*n = 1;
		return single;
	}
	many = &sets->set[set & ~CHAP_SET_MANY];
	*n = many->n;
	return sets->word + many->first;
}
