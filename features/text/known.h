/*
 * What the normalizer knows of words, in four kinds:
 *
 *  - words that a correction may lead to, exactly: tags of their hashes in
 *    an open table (a word that is not in it is taken for one that is in
 *    once in 2^25 look-ups), and, for the common ones, an index of what is
 *    near them (nearby.h);
 *  - large sets of words that are left alone (wordfilter.h);
 *  - readings: chat words, emoji, usual misspellings (reading.h);
 *  - how often words are said (said.h).
 *
 * Beside them it remembers what was tried in vain with them (vain.h).
 *
 * Words are asked for by chap_hash64, seed 0 (wordhash.h), which every token
 * has anyway.
 *
 * Threads: immutable after it is made, but for what was tried in vain.
 */
#ifndef CHAP_TEXT_KNOWN_H
#define CHAP_TEXT_KNOWN_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "features/text/familiar.h"
#include "features/text/nearby.h"
#include "features/text/normalize.h"
#include "features/text/reading.h"
#include "features/text/said.h"
#include "features/text/vain.h"
#include "features/text/wordfilter.h"
#include "features/text/wordhash.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_KNOWN_SETS 8
/* Three letters that a word begins with: five bits each. */
#define CHAP_KNOWN_BEGINNINGS 32768
/* The longest word that `usual` tells of. */
#define CHAP_KNOWN_USUAL_MAX 16
/* The fewest letters that it tells of words that are neither common nor a
 * lexicon's. */
#define CHAP_KNOWN_RARE_MIN 6

/* Shorter words are looked for in no filter. */
#define CHAP_KNOWN_LISTED_MIN 4

/* What a slot says beside its tag. */
enum {
	CHAP_KNOWN_AS = 3, /* mask: enum chap_known_as */
	CHAP_KNOWN_READ = 4, /* has a reading of its own */
	CHAP_KNOWN_BEGINS = 8, /* begins a reading of two words */
	CHAP_KNOWN_FREQUENT = 16, /* one of the most frequent */
	CHAP_KNOWN_ENDS = 32, /* ends a reading of two words */
	CHAP_KNOWN_OTHER = 64, /* of another language: left alone, no end */
	CHAP_KNOWN_FLAGS = 127,
};

enum {
	CHAP_GOOD_WORD = 1,
	CHAP_GOOD_COMMON = 2,
	CHAP_GOOD_LEXICON = 4,
};

struct chap_known {
	uint32_t *slot; /* [mask + 1]; 0: empty; tag above the flags */
	uint32_t mask;
	struct chap_familiar *familiar; /* the most usual of them */
	struct chap_nearby nearby;
	struct chap_readings readings;
	struct chap_said said;
	struct chap_wordfilter english; /* n_blocks 0: there is none */
	struct chap_wordfilter set[CHAP_KNOWN_SETS]; /* of other languages */
	size_t n_sets;
	struct chap_vain *vain; /* of these words, and of no others */
	uint16_t *usual; /* [CHAP_KNOWN_BEGINNINGS], see chap_known_usual */
};

/*
 * Words with three equal letters in a row could never be the end of a
 * correction and are left out. CHAP_ERR_MEMORY; CHAP_ERR_INVALID: a set or a
 * reading is bad. On failure there is nothing to release.
 */
enum chap_err chap_known_init(struct chap_known *known,
    struct chap_text_words words, struct chap_error *err) CHAP_MUST_CHECK;

void chap_known_release(struct chap_known *known);

/* Are three letters in a row the same? No known word has that. */
static inline bool
chap_known_has_three(struct chap_span word)
{
	for (size_t i = 2; i < word.len; i++) {
		if (word.ptr[i] == word.ptr[i - 1] &&
		    word.ptr[i] == word.ptr[i - 2])
			return true;
	}
	return false;
}

/*
 * How long words may be that begin with these three letters a-z and are
 * common, a lexicon's, or long: bit N - 1 for N letters, from two on. What
 * follows a word of two does not matter. Where no bit is there is no word.
 */
static inline uint32_t
chap_known_usual(
    const struct chap_known *known, char first, char second, char third)
{
	return known
	    ->usual[(first & 31u) << 10 | (second & 31u) << 5 | (third & 31u)];
}

/* The flags of the word with this hash; 0: not known. */
static inline uint32_t
chap_known_flags(const struct chap_known *known, uint64_t hash)
{
	uint32_t tag = (uint32_t)(hash >> 32) & ~(uint32_t)CHAP_KNOWN_FLAGS;
	uint32_t i = (uint32_t)hash & known->mask;

	for (;; i = (i + 1) & known->mask) {
		uint32_t slot = known->slot[i];

		if (slot == 0)
			return 0;
		if ((slot & ~(uint32_t)CHAP_KNOWN_FLAGS) == tag)
			return slot & CHAP_KNOWN_FLAGS;
	}
}

/* How well a word is known that a correction may lead to. */
static inline enum chap_known_as
chap_known_find(const struct chap_known *known, struct chap_span word)
{
	uint32_t flags = chap_known_flags(known, chap_word_hash(word));

	return (flags & CHAP_KNOWN_OTHER) != 0
	    ? CHAP_KNOWN_NOT
	    : (enum chap_known_as)(flags & CHAP_KNOWN_AS);
}

/*
 * How good a word is to be read out of something: 0 not at all, then known,
 * common, frequent, a lexicon's, a lexicon's that is frequent.
 */
static inline unsigned
chap_known_goodness(uint32_t flags)
{
	unsigned frequent = (flags & CHAP_KNOWN_FREQUENT) != 0;

	if ((flags & CHAP_KNOWN_OTHER) != 0)
		return 0;
	switch (flags & CHAP_KNOWN_AS) {
	case CHAP_KNOWN_LEXICON:
		return CHAP_GOOD_LEXICON + frequent;
	case CHAP_KNOWN_COMMON:
		return CHAP_GOOD_COMMON + frequent;
	case CHAP_KNOWN_WORD:
		return CHAP_GOOD_WORD;
	default:
		return 0;
	}
}

/* A frequent word or a lexicon's. */
static inline bool
chap_known_well(uint32_t flags)
{
	return chap_known_goodness(flags) > CHAP_GOOD_COMMON;
}

/* Does the English set have the word? */
static inline bool
chap_known_is_listed(const struct chap_known *known, uint64_t hash)
{
	return known->english.n_blocks != 0 &&
	    chap_wordfilter_has(&known->english, hash);
}

/* Which sets of other languages have the word: bit I for set I. */
unsigned chap_known_sets(const struct chap_known *known, uint64_t hash);

#endif
