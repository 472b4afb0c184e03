/*
 * The most usual short words, found by their letters: of each the hash that
 * its token has and the flags that known.h has of it, in one cache line,
 * where hashing it and asking the table of all known words takes several
 * steps. A word that is not found here is asked for there; nothing but the
 * time it takes depends on which ones are here.
 *
 *	place  two words, of each:
 *	       letters padded with NUL, 7 bytes | flags, 1 byte | hash, 8 bytes
 *
 * A word whose place is full is in the place beside it, in the same line.
 *
 * Threads: immutable after it is made. Memory: CHAP_FAMILIAR_PLACES * 32
 * bytes, 128 KiB, so that it stays in a core's cache.
 */
#ifndef CHAP_TEXT_FAMILIAR_H
#define CHAP_TEXT_FAMILIAR_H

#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_FAMILIAR_PLACES 4096u
#define CHAP_FAMILIAR_LINE_BYTES 64 /* its alignment */
#define CHAP_FAMILIAR_WAYS 2
#define CHAP_FAMILIAR_LETTERS_MAX 7

struct chap_familiar_word {
	/* The first in the lowest byte, the flags in the highest; 0: empty. */
	uint64_t letters;
	uint64_t hash; /* chap_hash64, seed 0 */
};

struct chap_familiar {
	struct chap_familiar_word place[CHAP_FAMILIAR_PLACES]
	                               [CHAP_FAMILIAR_WAYS];
};

/* Where the word with these letters is, if it is there. */
static inline uint32_t
chap_familiar_place(uint64_t letters)
{
	return (uint32_t)(letters * 0x9e3779b97f4a7c15u >> 32) %
	    CHAP_FAMILIAR_PLACES;
}

static inline bool
chap_familiar_is(const struct chap_familiar_word *word, uint64_t letters)
{
	return (word->letters ^ letters) << 8 == 0;
}

static inline uint32_t
chap_familiar_flags(const struct chap_familiar_word *word)
{
	return (uint32_t)(word->letters >> 56);
}

/* The word with these letters of the two in a place, or the second of them. */
static inline const struct chap_familiar_word *
chap_familiar_of_two(const struct chap_familiar_word *word, uint64_t letters)
{
	/* Without a branch: either is as likely. */
	return word + !chap_familiar_is(word, letters);
}

/*
 * What is known of the word with these letters, a-z, the first in the lowest
 * byte, 0 behind the last; NULL: it is none of these.
 */
static inline const struct chap_familiar_word *
chap_familiar_find(const struct chap_familiar *familiar, uint64_t letters)
{
	uint32_t place = chap_familiar_place(letters);
	const struct chap_familiar_word *word =
	    chap_familiar_of_two(familiar->place[place], letters);

	if (chap_familiar_is(word, letters))
		return word;
	word = chap_familiar_of_two(familiar->place[place ^ 1], letters);
	return chap_familiar_is(word, letters) ? word : NULL;
}

/*
 * Adds a word of a-z, up to LETTERS_MAX, if there is room for it; others are
 * passed over. `flags`: up to 255.
 */
void chap_familiar_add(struct chap_familiar *familiar, struct chap_span word,
    uint64_t hash, uint32_t flags);

#endif
