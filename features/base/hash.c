#include "features/base/hash.h"

#include <stdio.h>
/* Inlined: a call into the shared library costs as much as a short hash. */
#define XXH_INLINE_ALL
#include <xxhash.h>

void
chap_hash_key_from_seed(struct chap_hash_key *key, uint64_t seed)
{
	for (size_t i = 0; i < CHAP_HASH_KEY_BYTES; i += 8) {
		uint64_t h = XXH3_64bits_withSeed(&i, sizeof(i), seed);

		for (size_t j = 0; j < 8; j++)
			key->secret[i + j] = (unsigned char)(h >> (8 * j));
	}
}

uint64_t
chap_hash64(struct chap_span s, uint64_t seed)
{
	return XXH3_64bits_withSeed(s.len > 0 ? s.ptr : "", s.len, seed);
}

static struct chap_hash128
from_xxh(XXH128_hash_t h)
{
	return (struct chap_hash128){h.high64, h.low64};
}

struct chap_hash128
chap_hash128(struct chap_span s, uint64_t seed)
{
	return from_xxh(
	    XXH3_128bits_withSeed(s.len > 0 ? s.ptr : "", s.len, seed));
}

struct chap_hash128
chap_hash_id(
    const struct chap_hash_key *key, uint64_t tenant, struct chap_span s)
{
	struct chap_hash128 h = from_xxh(XXH3_128bits_withSecret(
	    s.len > 0 ? s.ptr : "", s.len, key->secret, sizeof(key->secret)));
	uint64_t mixed[3] = {h.high, h.low, tenant};

	return from_xxh(XXH3_128bits_withSecret(
	    mixed, sizeof(mixed), key->secret, sizeof(key->secret)));
}

int
chap_hash128_cmp(struct chap_hash128 a, struct chap_hash128 b)
{
	if (a.high != b.high)
		return a.high < b.high ? -1 : 1;
	if (a.low != b.low)
		return a.low < b.low ? -1 : 1;
	return 0;
}

void
chap_hash128_hex(struct chap_hash128 h, char out[CHAP_HASH_HEX])
{
	snprintf(out, CHAP_HASH_HEX, "%016llx%016llx",
	    (unsigned long long)h.high, (unsigned long long)h.low);
}

static int
digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

bool
chap_hash128_parse(struct chap_span s, struct chap_hash128 *out)
{
	uint64_t half[2] = {0, 0};

	if (s.len != CHAP_HASH_HEX - 1)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		int d = digit(s.ptr[i]);

		if (d < 0)
			return false;
		half[i / 16] = half[i / 16] << 4 | (uint64_t)d;
	}
	*out = (struct chap_hash128){half[0], half[1]};
	return true;
}
