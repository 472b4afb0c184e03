/*
 * Which messages showed which signals: ids only, never text, kept beside the
 * state of a pair so that an explanation can name its messages. A block of
 * fixed size for a pair: the newest messages that carried a signal, and the
 * first of each signal as long as there is room.
 *
 * Blocks are bounded: when all are taken, one of a pair that `keep` does not
 * speak for is taken over. A pair that lost its block keeps its score; its
 * explanation names fewer messages.
 *
 * Threads: one at a time. Memory: max_blocks * sizeof(struct chap_evidence),
 * allocated as needed, and 4 bytes for each pair of the table beside it.
 */
#ifndef CHAP_EVIDENCE_H
#define CHAP_EVIDENCE_H

#include "features/base/arena.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_EVIDENCE_BYTES 1536

struct chap_evidence {
	uint32_t owner; /* slot of the pair */
	uint16_t used; /* bytes of `entries` */
	unsigned char entries[CHAP_EVIDENCE_BYTES - 6];
};

struct chap_evidence_pool {
	struct chap_evidence **block;
	uint32_t *of_slot; /* block + 1; 0: none */
	uint32_t n_blocks;
	uint32_t max_blocks;
	uint32_t n_slots;
	uint32_t hand; /* where the search for a block goes on */
	uint32_t free_first; /* block + 1 that is nobody's; 0: none */
	uint64_t held_bytes;
};

/* n_slots: of the table of pairs. CHAP_ERR_MEMORY. */
enum chap_err chap_evidence_init(struct chap_evidence_pool *pool,
    uint32_t max_blocks, uint32_t n_slots) CHAP_MUST_CHECK;

void chap_evidence_release(struct chap_evidence_pool *pool);

/*
 * Notes that message `id` (1 to 128 bytes) of `side` showed `signals`.
 * `keep(context, slot)` speaks for pairs that should keep their block. Out
 * of memory: the note is lost, nothing else.
 */
void chap_evidence_add(struct chap_evidence_pool *pool, uint32_t slot,
    unsigned side, uint64_t signals, struct chap_span id,
    bool (*keep)(void *context, uint32_t slot), void *context);

/* The slot's pair is gone: so is its block. */
void chap_evidence_forget(struct chap_evidence_pool *pool, uint32_t slot);

/* The slot's evidence as it lies in its block; none: empty. */
struct chap_span
chap_evidence_bytes(const struct chap_evidence_pool *pool, uint32_t slot);

/*
 * Gives a slot that has none the evidence that chap_evidence_bytes gave. Out
 * of memory, or no evidence by its form: it is lost, nothing else.
 */
void chap_evidence_restore(struct chap_evidence_pool *pool, uint32_t slot,
    struct chap_span bytes, bool (*keep)(void *context, uint32_t slot),
    void *context);

/*
 * For a state that is taken in, and its way out: whether a block of unknown
 * origin is one; the pool's next block (`place` is how many there are) as a
 * copy of it; the block + 1 behind one that is nobody's; and, once all are
 * there, the order in which those are taken, which is made anew where
 * `free_first` is none. CHAP_ERR_MEMORY.
 */
bool chap_evidence_is_sound(const struct chap_evidence *block);
enum chap_err chap_evidence_place(struct chap_evidence_pool *pool,
    uint32_t place, const struct chap_evidence *block) CHAP_MUST_CHECK;
uint32_t chap_evidence_next_free(const struct chap_evidence *block);
void chap_evidence_set_next_free(struct chap_evidence *block, uint32_t next);
void chap_evidence_settle(struct chap_evidence_pool *pool, uint32_t free_first);

/*
 * The ids of the first and the newest messages of the slot's pair in which
 * side 0 showed one of signals[0] or side 1 one of signals[1], oldest first,
 * copied into the arena. Returns how many; at most `most` (at least 2).
 */
size_t chap_evidence_find(const struct chap_evidence_pool *pool, uint32_t slot,
    const uint64_t signals[2], struct chap_arena *arena, struct chap_span *out,
    size_t most);

#endif
