/*
 * The most usual words, found by their letters: of each the hash that its
 * token has and the flags that known.h has of it, in one look at one place,
 * where hashing it and asking the table of all known words takes several.
 * A word that is not found here is asked for there; nothing but the time it
 * takes depends on which ones are here.
 *
 *	place  two words, a cache line, of each:
 *	       letters padded with NUL, as two numbers | hash | flags
 *
 * A word whose place is full is in the place beside it.
 *
 * Threads: immutable after it is made. Memory: CHAP_FAMILIAR_PLACES * 64
 * bytes, 512 KiB.
 */
#ifndef CHAP_TEXT_FAMILIAR_H
#define CHAP_TEXT_FAMILIAR_H

#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_FAMILIAR_PLACES 8192u
#define CHAP_FAMILIAR_WAYS 2
#define CHAP_FAMILIAR_LETTERS_MAX 15

/* The letters of a word, a-z, as two numbers; those behind it are 0. */
struct chap_letters {
	uint64_t first; /* eight letters, the first in the lowest byte */
	uint64_t rest;
};

struct chap_familiar_word {
	struct chap_letters letters; /* first == 0: empty */
	uint64_t hash; /* chap_hash64, seed 0 */
	uint32_t flags; /* CHAP_KNOWN_* */
};

struct chap_familiar {
	struct chap_familiar_word place[CHAP_FAMILIAR_PLACES]
	                               [CHAP_FAMILIAR_WAYS];
};

/* Where a word is, if it is there. */
static inline uint32_t
chap_familiar_place(struct chap_letters letters)
{
	return (uint32_t)((letters.first * 0x9e3779b97f4a7c15u +
	                      letters.rest * 0xd6e8feb86659fd93u) >>
	           32) %
	    CHAP_FAMILIAR_PLACES;
}

static inline bool
chap_letters_equal(struct chap_letters a, struct chap_letters b)
{
	return ((a.first ^ b.first) | (a.rest ^ b.rest)) == 0;
}

/* The word with these letters of the two in a place, or the second of them. */
static inline const struct chap_familiar_word *
chap_familiar_of_two(
    const struct chap_familiar_word *word, struct chap_letters letters)
{
	/* Without a branch: either is as likely. */
	return word + !chap_letters_equal(word->letters, letters);
}

/* What is known of a word; NULL: it is none of these. */
static inline const struct chap_familiar_word *
chap_familiar_find(
    const struct chap_familiar *familiar, struct chap_letters letters)
{
	uint32_t place = chap_familiar_place(letters);
	const struct chap_familiar_word *word =
	    chap_familiar_of_two(familiar->place[place], letters);

	if (chap_letters_equal(word->letters, letters))
		return word;
	word = chap_familiar_of_two(familiar->place[place ^ 1], letters);
	return chap_letters_equal(word->letters, letters) ? word : NULL;
}

/*
 * Adds a word of a-z, up to 15 letters, if there is room for it; others are
 * passed over.
 */
void chap_familiar_add(struct chap_familiar *familiar, struct chap_span word,
    uint64_t hash, uint32_t flags);

#endif
