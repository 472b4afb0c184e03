/*
 * Which messages were taken already, so that what is sent again because its
 * answer was lost, a batch of hundreds for one pair, say, counts once. A pair
 * knows its newest 16 for as long as it lives; this knows all of the newest
 * CHAP_REPEATS_LEAST to twice as many of a shard.
 *
 *   former   [ . a . . b c … ]   what was taken before the latest was begun
 *   latest   [ . . d . . . … ]   open addressing, half full at most
 *
 * Once the latest is half full it becomes the former, whose memory is cleared
 * and taken anew.
 *
 * Threads: one at a time. Memory: 64 KiB, for as long as it lives.
 */
#ifndef CHAP_REPEATS_H
#define CHAP_REPEATS_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_REPEATS_LEAST 2048
#define CHAP_REPEATS_PLACES (2 * CHAP_REPEATS_LEAST)

struct chap_repeats {
	uint64_t *place[2]; /* [CHAP_REPEATS_PLACES] each; latest first */
	uint32_t n; /* names in the latest, below CHAP_REPEATS_LEAST */
};

/* CHAP_ERR_MEMORY. */
enum chap_err chap_repeats_init(struct chap_repeats *r) CHAP_MUST_CHECK;

void chap_repeats_release(struct chap_repeats *r);

/* `name`: a hash of message and pair; 0 and 1 are the same. */
bool chap_repeats_has(const struct chap_repeats *r, uint64_t name);

/* Adds one that it does not have. */
void chap_repeats_add(struct chap_repeats *r, uint64_t name);

#endif
