/*
 * The message's memory: many small allocations, freed together by a reset
 * that keeps the blocks. After warm-up a message allocates nothing from the
 * heap.
 *
 * Threads: one arena belongs to one thread at a time.
 * Ownership: pointers live until the next reset or release.
 * Bound: an arena never holds more than `max_bytes`; past that, alloc
 * returns NULL, and so it does when the heap is exhausted.
 */
#ifndef CHAP_BASE_ARENA_H
#define CHAP_BASE_ARENA_H

#include <stddef.h>

struct chap_arena_block;

struct chap_arena {
	struct chap_arena_block *first;
	struct chap_arena_block *current;
	size_t held_bytes; /* sum of all blocks */
	size_t max_bytes;
};

/* Allocates nothing yet. */
void chap_arena_init(struct chap_arena *arena, size_t max_bytes);

/* Frees everything; the arena may be initialised again. */
void chap_arena_release(struct chap_arena *arena);

/* Ends the life of all pointers handed out; keeps the memory. */
void chap_arena_reset(struct chap_arena *arena);

/*
 * `n` bytes, aligned for any type, not cleared. n = 0 gives a valid pointer
 * that must not be followed. NULL: over the bound, or out of memory; the
 * arena is as before.
 */
void *chap_arena_alloc(struct chap_arena *arena, size_t n);

/*
 * A copy of the span's bytes followed by a NUL (not counted). NULL as above.
 */
char *chap_arena_copy(struct chap_arena *arena, const char *ptr, size_t len);

#endif
