/*
 * Sets of words, by their numbers: what one place in a pattern accepts.
 * Equal sets are one set, so "(mom|dad|…)" written in a hundred entries, or
 * named once as a class, is stored once.
 *
 * A set is named by a number: a word's own number for a set of one, which is
 * most of them; CHAP_SET_ANY for "any word"; else CHAP_SET_MANY with an index.
 *
 * Threads: one while sets are added, then immutable and shared.
 */
#ifndef CHAP_LEXICON_WORDSET_H
#define CHAP_LEXICON_WORDSET_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_SET_MANY ((uint32_t)1 << 31)
#define CHAP_SET_ANY UINT32_MAX

struct chap_wordset {
	uint64_t bits; /* of its words: most that are not in it fail here */
	uint32_t first; /* word[first, first + n), ascending */
	uint32_t n;
};

struct chap_wordsets {
	struct chap_wordset *set; /* [n] */
	uint32_t n;
	uint32_t size;
	uint32_t *word;
	uint32_t n_words;
	uint32_t size_words;
	uint32_t *slot; /* [mask + 1]: index + 1, 0 free; by the set's hash */
	uint32_t mask;
};

/* Release also after an error. */
void chap_wordsets_init(struct chap_wordsets *sets);
void chap_wordsets_release(struct chap_wordsets *sets);

/*
 * The number of the set of word[n]; n >= 1; the array is put in order and
 * words that stand in it twice are dropped. CHAP_ERR_MEMORY.
 */
enum chap_err chap_wordsets_add(struct chap_wordsets *sets, uint32_t *word,
    uint32_t n, uint32_t *out) CHAP_MUST_CHECK;

/* The words of a set that is not CHAP_SET_ANY; *single holds a set of one. */
const uint32_t *chap_wordset_words(const struct chap_wordsets *sets,
    uint32_t set, uint32_t *single, uint32_t *n);

static inline uint64_t
chap_word_bit(uint32_t word)
{
	return (uint64_t)1 << (word * UINT32_C(2654435769) >> 26);
}

/* Does the set hold the word? 0 is a word of no lexicon. */
static inline bool
chap_wordset_has(
    const struct chap_wordsets *sets, uint32_t number, uint32_t word)
{
	const struct chap_wordset *set;
	uint32_t low, high;

	if (number == word || number == CHAP_SET_ANY)
		return true;
	if ((number & CHAP_SET_MANY) == 0)
		return false;
	set = &sets->set[number & ~CHAP_SET_MANY];
	if ((set->bits & chap_word_bit(word)) == 0)
		return false;
	low = set->first;
	high = low + set->n;
	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (sets->word[middle] <= word)
			low = middle;
		else
			high = middle;
	}
	return sets->word[low] == word;
}

#endif
