#include "features/text/wordfilter.h"

#include "features/base/hash.h"

#include <endian.h>
#include <string.h>

#define LANES 8

/* Odd numbers that pick one bit of each lane; any will do, these are fixed. */
static const uint32_t LANE_SALT[LANES] = {0x47b6137bu, 0x44974d91u, 0x8824ad5bu,
    0xa2b7289du, 0x705495c7u, 0x2df1424bu, 0x9efc4947u, 0x5c6bfb31u};

static uint32_t
read_u32(const unsigned char *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[3] << 24;
}

static size_t
block_at(uint32_t n_blocks, uint64_t hash)
{
	return (size_t)((hash >> 32) * n_blocks >> 32) *
	    CHAP_WORDFILTER_BLOCK_BYTES;
}

static unsigned
bit_of(uint64_t hash, int lane)
{
	return (uint32_t)hash * LANE_SALT[lane] >> 27;
}

void
chap_wordfilter_fetch(const struct chap_wordfilter *set, uint64_t hash)
{
	__builtin_prefetch(set->block + block_at(set->n_blocks, hash));
}

/*
 * Are the bits of half of the lanes there, from one on? All are looked at,
 * since at which one it ends could not be guessed.
 */
static inline bool
has_half(const unsigned char *block, uint64_t hash, int from)
{
	uint32_t has = 1;

	for (int i = from; i < from + LANES / 2; i++) {
		uint32_t lane;

		memcpy(&lane, block + i * 4, sizeof(lane));
		has &= le32toh(lane) >> bit_of(hash, i);
	}
	return has != 0;
}

bool
chap_wordfilter_has(const struct chap_wordfilter *set, uint64_t hash)
{
	const unsigned char *block = set->block + block_at(set->n_blocks, hash);

	return has_half(block, hash, 0) && has_half(block, hash, LANES / 2);
}

void
chap_wordfilter_put(unsigned char *block, uint32_t n_blocks, uint64_t hash)
{
	block += block_at(n_blocks, hash);
	for (int i = 0; i < LANES; i++) {
		unsigned bit = bit_of(hash, i);

		block[i * 4 + bit / 8] |= (unsigned char)(1u << bit % 8);
	}
}

enum chap_err
chap_wordfilter_read(struct chap_wordfilter *out, struct chap_span bytes,
    size_t *used, struct chap_error *err)
{
	const unsigned char *p = (const unsigned char *)bytes.ptr;
	size_t n_bytes;
	uint64_t sum;

	if (bytes.len < CHAP_WORDFILTER_HEADER_BYTES ||
	    memcmp(p, CHAP_WORDFILTER_MAGIC, 8) != 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "word set: does not begin with " CHAP_WORDFILTER_MAGIC);
	out->n_blocks = read_u32(p + 16);
	out->n_words = read_u32(p + 20);
	memcpy(out->language, p + 8, CHAP_WORDFILTER_LANGUAGE_BYTES);
	out->language[CHAP_WORDFILTER_LANGUAGE_BYTES] = '\0';
	n_bytes = (size_t)out->n_blocks * CHAP_WORDFILTER_BLOCK_BYTES;
	if (out->n_blocks == 0 ||
	    n_bytes > bytes.len - CHAP_WORDFILTER_HEADER_BYTES)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "word set %s: cut short", out->language);
	out->block = p + CHAP_WORDFILTER_HEADER_BYTES;
	sum = chap_hash64(
	    (struct chap_span){(const char *)out->block, n_bytes}, 0);
	if (sum != (read_u32(p + 24) | (uint64_t)read_u32(p + 28) << 32))
		return chap_fail(err, CHAP_ERR_INVALID, "word set %s: damaged",
		    out->language);
	*used = CHAP_WORDFILTER_HEADER_BYTES + n_bytes;
	return CHAP_OK;
}
