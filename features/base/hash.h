/*
 * Hashes: XXH3 (xxhash 0.8), 64 and 128 bits. Values do not depend on the
 * machine's byte order or word size, so they may be compared between runs
 * and stored. Keyed hashes hide ids from those who only see state; they are
 * fast mixing, not a cryptographic MAC.
 */
#ifndef CHAP_BASE_HASH_H
#define CHAP_BASE_HASH_H

#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_HASH_KEY_BYTES 192 /* XXH3's secret: 136 at least, random */
#define CHAP_HASH_HEX 33 /* chars of a 128-bit hash in hex, with NUL */

struct chap_hash128 {
	uint64_t high;
	uint64_t low;
};

struct chap_hash_key {
	unsigned char secret[CHAP_HASH_KEY_BYTES];
};

/* A key drawn out of `seed`: for offline runs, where nothing is kept. */
void chap_hash_key_from_seed(struct chap_hash_key *key, uint64_t seed);

uint64_t chap_hash64(struct chap_span s, uint64_t seed);
struct chap_hash128 chap_hash128(struct chap_span s, uint64_t seed);

/*
 * The keyed hash of `s` within `tenant`: the same id in two tenants gives
 * two unrelated values.
 */
struct chap_hash128 chap_hash_id(
    const struct chap_hash_key *key, uint64_t tenant, struct chap_span s);

/* Unsigned order of the 128-bit values: -1, 0, 1. */
int chap_hash128_cmp(struct chap_hash128 a, struct chap_hash128 b);

/* 32 lower-case hex digits and a NUL into out. */
void chap_hash128_hex(struct chap_hash128 h, char out[CHAP_HASH_HEX]);

/* Reads exactly what chap_hash128_hex wrote (len 32); false: it is not. */
bool chap_hash128_parse(struct chap_span s, struct chap_hash128 *out);

#endif
