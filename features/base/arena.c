#include "features/base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_BLOCK ((size_t)32 * 1024)
#define ALIGN alignof(max_align_t)

struct chap_arena_block {
	struct chap_arena_block *next;
	size_t size; /* of data */
	size_t used;
	alignas(max_align_t) unsigned char data[];
};

void
chap_arena_init(struct chap_arena *arena, size_t max_bytes)
{
	memset(arena, 0, sizeof(*arena));
	arena->max_bytes = max_bytes;
}

void
chap_arena_release(struct chap_arena *arena)
{
	struct chap_arena_block *block = arena->first;

	while (block != NULL) {
		struct chap_arena_block *next = block->next;
		free(block);
		block = next;
	}
	chap_arena_init(arena, arena->max_bytes);
}

void
chap_arena_reset(struct chap_arena *arena)
{
	arena->current = arena->first;
	if (arena->current != NULL)
		arena->current->used = 0;
}

/*
 * Moves to the next block that can take n bytes: a kept one, or a new one
 * twice the size of the last, put behind the current one.
 */
static struct chap_arena_block *
advance(struct chap_arena *arena, size_t n)
{
	struct chap_arena_block *block;
	size_t size = FIRST_BLOCK;

	while (arena->current != NULL && arena->current->next != NULL) {
		arena->current = arena->current->next;
		arena->current->used = 0;
		if (arena->current->size >= n)
			return arena->current;
	}
	if (arena->current != NULL)
		size = arena->current->size * 2;
	if (size < n)
		size = n;
	if (size > arena->max_bytes - arena->held_bytes)
		size = arena->max_bytes - arena->held_bytes;
	if (size < n)
		return NULL;
	block = malloc(sizeof(*block) + size);
	if (block == NULL)
		return NULL;
	block->next = NULL;
	block->size = size;
	block->used = 0;
	arena->held_bytes += size;
	if (arena->current == NULL)
		arena->first = block;
	else
		arena->current->next = block;
	arena->current = block;
	return block;
}

void *
chap_arena_alloc(struct chap_arena *arena, size_t n)
{
	struct chap_arena_block *block = arena->current;
	void *ptr;

	if (n > SIZE_MAX - ALIGN)
		return NULL;
	n = (n + ALIGN - 1) & ~(ALIGN - 1);
	if (block == NULL || block->size - block->used < n) {
		block = advance(arena, n);
		if (block == NULL)
			return NULL;
	}
	ptr = block->data + block->used;
	block->used += n;
	return ptr;
}

char *
chap_arena_copy(struct chap_arena *arena, const char *ptr, size_t len)
{
	char *copy = chap_arena_alloc(arena, len + 1);

	if (copy == NULL)
		return NULL;
	if (len > 0)
		memcpy(copy, ptr, len);
	copy[len] = '\0';
	return copy;
}
