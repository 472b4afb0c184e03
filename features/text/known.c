#include "features/text/known.h"

#include "features/base/hash.h"

#include <stdlib.h>

#define SEED 0x6b6e6f776eu
#define COMMON ((uint64_t)1)

static uint64_t
hash(struct chap_span word)
{
	/* Bit 1 keeps a used slot from being 0. */
	return (chap_hash64(word, SEED) & ~COMMON) | 2;
}

static bool
has_three_in_a_row(struct chap_span word)
{
	for (size_t i = 2; i < word.len; i++) {
		if (word.ptr[i] == word.ptr[i - 1] &&
		    word.ptr[i] == word.ptr[i - 2])
			return true;
	}
	return false;
}

static void
add(struct chap_known *known, struct chap_span word, bool common)
{
	uint64_t h = hash(word);
	size_t i = (size_t)(h >> 2) & known->mask;

	while (known->slot[i] != 0 && (known->slot[i] & ~COMMON) != h)
		i = (i + 1) & known->mask;
	known->slot[i] |= h | (common ? COMMON : 0);
}

enum chap_err
chap_known_init(struct chap_known *known, struct chap_text_words words)
{
	size_t size = 4;

	if (words.n > SIZE_MAX / 64)
		return CHAP_ERR_MEMORY;
	while (size < words.n * 2)
		size *= 2;
	known->slot = calloc(size, sizeof(*known->slot));
	if (known->slot == NULL)
		return CHAP_ERR_MEMORY;
	known->mask = size - 1;
	for (size_t i = 0; i < words.n; i++) {
		if (!has_three_in_a_row(words.word[i]))
			add(known, words.word[i], i < words.n_common);
	}
	return CHAP_OK;
}

void
chap_known_release(struct chap_known *known)
{
	free(known->slot);
	known->slot = NULL;
}

enum chap_known_as
chap_known_find(const struct chap_known *known, struct chap_span word)
{
	uint64_t h = hash(word);
	size_t i = (size_t)(h >> 2) & known->mask;

	for (; known->slot[i] != 0; i = (i + 1) & known->mask) {
		if ((known->slot[i] & ~COMMON) == h)
			return (known->slot[i] & COMMON) != 0
			    ? CHAP_KNOWN_COMMON
			    : CHAP_KNOWN_WORD;
	}
	return CHAP_KNOWN_NOT;
}
