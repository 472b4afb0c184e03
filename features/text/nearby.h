/*
 * Words near a word that nobody knows: one slip of the keyboard away, the
 * same but for its vowels, or the same to the ear.
 *
 * One open table holds for each word that a correction may lead to the
 * hashes of what is left of it when a letter is taken out (so that two words
 * one edit apart meet; Garbe's symmetric deletes), of its consonants, and of
 * its sound. What meets is compared letter by letter before it counts.
 *
 * Threads: immutable after it is made.
 */
#ifndef CHAP_TEXT_NEARBY_H
#define CHAP_TEXT_NEARBY_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Words of other lengths are neither corrected nor corrected to. */
#define CHAP_NEARBY_LETTERS_MIN 3
#define CHAP_NEARBY_LETTERS_MAX 16
#define CHAP_NEARBY_WORDS_MAX 65535

/* Ranks. */
enum {
	CHAP_NEARBY_COMMON = 1,
	CHAP_NEARBY_FREQUENT = 3,
	CHAP_NEARBY_LEXICON = 4, /* one more if it is frequent too */
};

struct chap_nearby_word {
	struct chap_span text; /* a-z */
	uint8_t rank; /* of equally near words the higher wins */
};

struct chap_nearby {
	char *text; /* [n] words of LETTERS_MAX bytes, padded with NUL */
	uint8_t *rank; /* [n] */
	uint32_t n;
	uint32_t *slot; /* [mask + 1]: tag << 16 | word; UINT32_MAX: empty */
	uint32_t mask;
};

/*
 * Words that are not a-z or too short or long are passed over; more than
 * WORDS_MAX too. CHAP_ERR_MEMORY: nothing to release.
 */
enum chap_err chap_nearby_init(struct chap_nearby *nearby,
    const struct chap_nearby_word *word, size_t n) CHAP_MUST_CHECK;

void chap_nearby_release(struct chap_nearby *nearby);

/* How the best word near another differs from it. */
enum chap_nearby_how {
	CHAP_NEARBY_NONE,
	CHAP_NEARBY_DOUBLED, /* a letter twice instead of once */
	CHAP_NEARBY_TRANSPOSED, /* two neighbours changed places */
	CHAP_NEARBY_SLIP, /* the key beside it, instead or as well */
	CHAP_NEARBY_MISSPELLED, /* a vowel, a silent or a double letter */
	CHAP_NEARBY_PHONETIC, /* it sounds the same */
	CHAP_NEARBY_VOWELS, /* its vowels were left out */
};

struct chap_nearby_found {
	enum chap_nearby_how how;
	struct chap_span text; /* of the index */
	uint8_t rank;
	bool is_sure; /* one small slip; not a letter more or less */
};

/*
 * The word near `word`, a-z, that is clearly the best; how NONE: there is
 * none, or two are equally good.
 */
struct chap_nearby_found
chap_nearby_find(const struct chap_nearby *nearby, struct chap_span word);

/*
 * The best word that `word` is but for the letter at `masked`, of at least
 * this rank, in out[word.len]; false: there is none. Of equally good ones
 * that with the more usual letter.
 */
bool chap_nearby_masked(const struct chap_nearby *nearby, struct chap_span word,
    size_t masked, uint8_t least, char *out);

#endif
