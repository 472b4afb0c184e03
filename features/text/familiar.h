/*
 * The most usual words of a-z, found by their letters: of each the hash that
 * its token has and the flags that known.h has of it, in one cache line, where
 * hashing it and asking the table of all known words takes several steps. A
 * word that is not found here is asked for there; nothing but the time it takes
 * depends on which ones are here.
 *
 *	short  four words a line, letters padded with NUL:
 *	       four times 7 letters and flags, 8 bytes | four hashes, 32 bytes
 *	long   two words a line, of each:
 *	       15 letters and flags, 16 bytes | hash, 8 bytes | 8 free
 *
 * Which of a line's words it is, is found without a branch, which would often
 * be guessed wrong: no two of a line begin with the same letters, four of a
 * short one, eight of a long one.
 *
 * Threads: immutable after it is made. Memory: 512 KiB; what is usual
 * of it stays in a core's cache.
 */
#ifndef CHAP_TEXT_FAMILIAR_H
#define CHAP_TEXT_FAMILIAR_H

#include "features/base/span.h"
#include "features/text/block.h"

#include <stdbool.h>
#include <stdint.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define CHAP_FAMILIAR_LINE_BYTES 64 /* its alignment */
#define CHAP_FAMILIAR_LINES 4096u /* of each kind */
#define CHAP_FAMILIAR_SHORT_MAX 7
#define CHAP_FAMILIAR_LETTERS_MAX 15

struct chap_familiar_short {
	/* The first in the lowest byte, the flags in the highest; 0: empty. */
	uint64_t letters[4];
	uint64_t hash[4]; /* chap_hash64, seed 0 */
};

struct chap_familiar_long {
	uint64_t letters[2];
	uint64_t hash;
	uint64_t unused;
};

struct chap_familiar {
	struct chap_familiar_short brief[CHAP_FAMILIAR_LINES];
	struct chap_familiar_long lengthy[CHAP_FAMILIAR_LINES][2];
};

/* What is found of a word. */
struct chap_familiar_word {
	uint64_t hash;
	uint32_t flags;
};

/* The low bytes of so many letters. */
static const uint64_t CHAP_FAMILIAR_MASK[9] = {0, 0xff, 0xffff, 0xffffff,
    0xffffffff, 0xffffffffff, 0xffffffffffff, 0xffffffffffffff, UINT64_MAX};

/* The line that the word with these letters is in, if it is there. */
static inline uint32_t
chap_familiar_line(uint64_t letters)
{
	return (uint32_t)(letters * 0x9e3779b97f4a7c15u >> 32) %
	    CHAP_FAMILIAR_LINES;
}

/* Are these the letters, whatever flags stand above them? */
static inline bool
chap_familiar_is(uint64_t flagged, uint64_t letters)
{
	return (flagged ^ letters) << 8 == 0;
}

/* Which of a line's words begins with the first four of these letters; 4: none
 */
static inline uint32_t
chap_familiar_which(const struct chap_familiar_short *line, uint64_t letters)
{
#ifdef __SSE2__
	__m128 low = _mm_load_ps((const float *)&line->letters[0]);
	__m128 high = _mm_load_ps((const float *)&line->letters[2]);
	__m128i firsts = _mm_castps_si128(
	    _mm_shuffle_ps(low, high, _MM_SHUFFLE(2, 0, 2, 0)));
	__m128i equal =
	    _mm_cmpeq_epi32(firsts, _mm_set1_epi32((int32_t)letters));

	return (uint32_t)__builtin_ctz(
	    16u | (unsigned)_mm_movemask_ps(_mm_castsi128_ps(equal)));
#else
	uint32_t i = 0;

	while (i < 4 && (uint32_t)line->letters[i] != (uint32_t)letters)
		i++;
	return i;
#endif
}

/*
 * Finds the word with these letters a-z, the first in the lowest byte, 0 behind
 * the last, 7 at most. false: it is none of these.
 */
static inline bool
chap_familiar_find(const struct chap_familiar *familiar, uint64_t letters,
    struct chap_familiar_word *out)
{
	const struct chap_familiar_short *line =
	    &familiar->brief[chap_familiar_line(letters)];
	uint32_t i = chap_familiar_which(line, letters);

	if (i >= 4 || !chap_familiar_is(line->letters[i], letters))
		return false;
	out->hash = line->hash[i];
	out->flags = (uint32_t)(line->letters[i] >> 56);
	return true;
}

/* The same of 8 letters or more, 15 at most: its first eight, and the rest. */
static inline bool
chap_familiar_find_long(const struct chap_familiar *familiar, uint64_t first,
    uint64_t rest, struct chap_familiar_word *out)
{
	const struct chap_familiar_long *word =
	    familiar->lengthy[chap_familiar_line(first ^ rest << 5)];

	word += word->letters[0] != first;
	if (word->letters[0] != first ||
	    !chap_familiar_is(word->letters[1], rest))
		return false;
	out->hash = word->hash;
	out->flags = (uint32_t)(word->letters[1] >> 56);
	return true;
}

/* The word of `n` letters a-z, 15 at most, at `at`, where 16 bytes are. */
static inline bool
chap_familiar_read(const struct chap_familiar *familiar, const char *at,
    uint32_t n, struct chap_familiar_word *out)
{
	if (n <= CHAP_FAMILIAR_SHORT_MAX)
		return chap_familiar_find(familiar,
		    chap_block_eight(at) & CHAP_FAMILIAR_MASK[n], out);
	return chap_familiar_find_long(familiar, chap_block_eight(at),
	    chap_block_eight(at + 8) & CHAP_FAMILIAR_MASK[n - 8], out);
}

/*
 * Adds a word of a-z, up to LETTERS_MAX, if it is not there and there is room
 * for it; others are passed over. `flags`: up to 255.
 */
void chap_familiar_add(struct chap_familiar *familiar, struct chap_span word,
    uint64_t hash, uint32_t flags);

#endif
