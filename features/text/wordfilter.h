/*
 * Large sets of words that are only asked "is it in?": a blocked Bloom
 * filter, one 32-byte block a look-up (Putze, Sanders, Singler 2009). Some
 * 1 in 100 words that are not in the set are said to be, which keeps a word
 * from being corrected and does no other harm.
 *
 * The bytes are made by features/text/gen/wordfilter_gen.c out of word lists,
 * committed, and checked when they are read, so that what is known does not
 * depend on what a machine has installed.
 *
 *	8 bytes  "chapwrd1"
 *	8 bytes  language, lower case, padded with NUL
 *	4 bytes  number of blocks, little-endian
 *	4 bytes  number of words, little-endian
 *	8 bytes  chap_hash64 of all blocks, seed 0, little-endian
 *	         blocks of eight 32-bit words, little-endian
 *
 * Threads: immutable.
 */
#ifndef CHAP_TEXT_WORDFILTER_H
#define CHAP_TEXT_WORDFILTER_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_WORDFILTER_MAGIC "chapwrd1"
#define CHAP_WORDFILTER_HEADER_BYTES 32
#define CHAP_WORDFILTER_BLOCK_BYTES 32
#define CHAP_WORDFILTER_LANGUAGE_BYTES 8

struct chap_wordfilter {
	const unsigned char *block; /* borrowed; [n_blocks] of 32 bytes */
	uint32_t n_blocks;
	uint32_t n_words;
	char language[CHAP_WORDFILTER_LANGUAGE_BYTES + 1];
};

/*
 * Reads one set from the front of `bytes`, which must outlive it; *used is
 * set to its length. CHAP_ERR_INVALID: what is wrong with it is in err.
 */
enum chap_err chap_wordfilter_read(struct chap_wordfilter *out,
    struct chap_span bytes, size_t *used,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Is a word with this chap_hash64 (seed 0) in the set? */
bool chap_wordfilter_has(const struct chap_wordfilter *set, uint64_t hash);

/* Has what chap_wordfilter_has will look at brought near. */
void chap_wordfilter_fetch(const struct chap_wordfilter *set, uint64_t hash);

/* Puts a hash into blocks that are being made. */
void
chap_wordfilter_put(unsigned char *block, uint32_t n_blocks, uint64_t hash);

#endif
