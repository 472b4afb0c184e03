/*
 * What was tried in vain. Most words that no list has are names and slang,
 * which come again and again, and to find that nothing can be made of one
 * costs more than all else: so the last some thousand such words and chunks
 * are remembered, by a hash of what was tried and of all that its outcome
 * hangs on. Nothing but the time it takes depends on what is remembered.
 *
 * Threads: shared without a lock. A slot is one atomic word, which is there
 * as a whole or not; who overwrites whom does not matter.
 * Memory: CHAP_VAIN_SLOTS * 8 bytes, 128 KiB.
 */
#ifndef CHAP_TEXT_VAIN_H
#define CHAP_TEXT_VAIN_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#define CHAP_VAIN_SLOTS 16384u

struct chap_vain {
	_Atomic uint64_t slot[CHAP_VAIN_SLOTS]; /* 0: empty */
};

/*
 * The key of what has this hash, tried in a way and under conditions that
 * `how` tells apart. Never 0.
 */
static inline uint64_t
chap_vain_key(uint64_t hash, uint32_t how)
{
	return (hash ^ (how + 1) * 0x9e3779b97f4a7c15u) | 1u;
}

static inline _Atomic uint64_t *
chap_vain_slot(struct chap_vain *vain, uint64_t key)
{
	return &vain->slot[(key >> 32) % CHAP_VAIN_SLOTS];
}

/* Was this tried, in vain? */
static inline bool
chap_vain_has(struct chap_vain *vain, uint64_t key)
{
	return atomic_load_explicit(
	           chap_vain_slot(vain, key), memory_order_relaxed) == key;
}

static inline void
chap_vain_put(struct chap_vain *vain, uint64_t key)
{
	atomic_store_explicit(
	    chap_vain_slot(vain, key), key, memory_order_relaxed);
}

static inline void
chap_vain_clear(struct chap_vain *vain)
{
	for (uint32_t i = 0; i < CHAP_VAIN_SLOTS; i++)
		atomic_store_explicit(&vain->slot[i], 0, memory_order_relaxed);
}

#endif
