/*
 * chap_hash64 with seed 0 of short spans, which words are, without a call:
 * XXH3 of 1 to 16 bytes (xxhash's XXH3_len_1to3_64b and so on) with the
 * constants that its default secret gives. Longer spans, and empty ones, go
 * to chap_hash64. A unit test compares the two.
 *
 * Threads: no state.
 */
#ifndef CHAP_TEXT_WORDHASH_H
#define CHAP_TEXT_WORDHASH_H

#include "features/base/hash.h"
#include "features/base/span.h"
#include "features/text/block.h"

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline uint32_t
chap_word_read32(const char *at)
{
	uint32_t word;

	memcpy(&word, at, sizeof(word));
	return le32toh(word);
}

static inline uint64_t
chap_word_hash_1to3(const char *p, size_t n)
{
	uint64_t h = (uint64_t)(unsigned char)p[0] << 16 |
	    (uint64_t)(unsigned char)p[n >> 1] << 24 |
	    (uint64_t)(unsigned char)p[n - 1] | (uint64_t)n << 8;

	h ^= 0x87275a9bu;
	h = (h ^ h >> 33) * 0xc2b2ae3d27d4eb4fu;
	h = (h ^ h >> 29) * 0x165667b19e3779f9u;
	return h ^ h >> 32;
}

static inline uint64_t
chap_word_hash_4to8(const char *p, size_t n)
{
	uint64_t h = (uint64_t)chap_word_read32(p) << 32;

	h = (h + chap_word_read32(p + n - 4)) ^ 0xc73ab174c5ecd5a2u;
	h ^= (h << 49 | h >> 15) ^ (h << 24 | h >> 40);
	h *= 0x9fb21c651e98df25u;
	h = (h ^ ((h >> 35) + n)) * 0x9fb21c651e98df25u;
	return h ^ h >> 28;
}

static inline uint64_t
chap_word_hash_9to16(const char *p, size_t n)
{
	uint64_t low = chap_block_eight(p) ^ 0x6782737bea4239b9u;
	uint64_t high = chap_block_eight(p + n - 8) ^ 0xaf56bc3b0996523au;
	unsigned __int128 both = (unsigned __int128)low * high;
	uint64_t h = n + __builtin_bswap64(low) + high +
	    ((uint64_t)both ^ (uint64_t)(both >> 64));

	h = (h ^ h >> 37) * 0x165667919e3779f9u;
	return h ^ h >> 32;
}

/* chap_hash64(word, 0). */
static inline uint64_t
chap_word_hash(struct chap_span word)
{
	if (word.len - 4 <= 8 - 4)
		return chap_word_hash_4to8(word.ptr, word.len);
	if (word.len - 1 <= 3 - 1)
		return chap_word_hash_1to3(word.ptr, word.len);
	if (word.len - 9 <= 16 - 9)
		return chap_word_hash_9to16(word.ptr, word.len);
	return chap_hash64(word, 0);
}

#endif
