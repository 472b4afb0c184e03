/*
 * From 64-bit hashes to small numbers in the order of their coming.
 *
 * Threads: one at a time. Memory: 12 to 24 bytes an entry, up to `max`.
 */
#ifndef CHAP_EVAL_IDMAP_H
#define CHAP_EVAL_IDMAP_H

#include <stdint.h>

#define CHAP_IDMAP_NONE UINT32_MAX

/* Zeroed: empty. */
struct chap_idmap {
	uint64_t *key; /* [size] */
	uint32_t *id; /* [size]; 0: free, else the number + 1 */
	uint32_t size; /* 0 or a power of two */
	uint32_t n;
};

/* The key's number, a new one if it has none. NONE: out of memory. */
uint32_t chap_idmap_put(struct chap_idmap *map, uint64_t key);

/* The key's number; NONE: it has none. */
uint32_t chap_idmap_find(const struct chap_idmap *map, uint64_t key);

void chap_idmap_release(struct chap_idmap *map);

#endif
