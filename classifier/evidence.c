#include "classifier/evidence.h"

#include <stdlib.h>
#include <string.h>

/*
 * An entry: 8 bytes of signals, 1 of side, 1 of id length, the id. Oldest
 * first, without gaps.
 */
#define HEAD_BYTES 10
#define ROOM_BYTES sizeof(((struct chap_evidence *)0)->entries)

struct entry {
	uint64_t signals;
	unsigned side;
	struct chap_span id;
	size_t bytes;
};

static struct entry
entry_at(const struct chap_evidence *block, size_t at)
{
	const unsigned char *p = block->entries + at;
	struct entry e;

	memcpy(&e.signals, p, sizeof(e.signals));
	e.side = p[8];
	e.id = (struct chap_span){(const char *)p + HEAD_BYTES, p[9]};
	e.bytes = HEAD_BYTES + e.id.len;
	return e;
}

enum chap_err
chap_evidence_init(
    struct chap_evidence_pool *pool, uint32_t max_blocks, uint32_t n_slots)
{
	memset(pool, 0, sizeof(*pool));
	pool->block = calloc(max_blocks, sizeof(struct chap_evidence *));
	pool->of_slot = calloc(n_slots, sizeof(*pool->of_slot));
	if (pool->block == NULL || pool->of_slot == NULL) {
		chap_evidence_release(pool);
		return CHAP_ERR_MEMORY;
	}
	pool->max_blocks = max_blocks;
	pool->n_slots = n_slots;
	pool->held_bytes = max_blocks * sizeof(struct chap_evidence *) +
	    n_slots * sizeof(*pool->of_slot);
	return CHAP_OK;
}

void
chap_evidence_release(struct chap_evidence_pool *pool)
{
	for (uint32_t i = 0; pool->block != NULL && i < pool->n_blocks; i++) {
		struct chap_evidence *block = pool->block[i];

		if (block != NULL)
			explicit_bzero(block, sizeof(*block));
		free(block);
	}
	free(pool->block);
	free(pool->of_slot);
	memset(pool, 0, sizeof(*pool));
}

void
chap_evidence_forget(struct chap_evidence_pool *pool, uint32_t slot)
{
	uint32_t i = pool->of_slot[slot];

	if (i == 0)
		return;
	pool->of_slot[slot] = 0;
	pool->block[i - 1]->owner = UINT32_MAX;
	pool->block[i - 1]->used = 0;
	chap_evidence_set_next_free(pool->block[i - 1], pool->free_first);
	pool->free_first = i;
}

/* A block that is nobody's has no entries: the next one stands there. */
uint32_t
chap_evidence_next_free(const struct chap_evidence *block)
{
	uint32_t next;

	memcpy(&next, block->entries, sizeof(next));
	return next;
}

void
chap_evidence_set_next_free(struct chap_evidence *block, uint32_t next)
{
	memcpy(block->entries, &next, sizeof(next));
}

/*
 * The next block round the clock whose pair nobody speaks for; after one
 * round, the next one whoever has it. All have an owner.
 */
static void
take_over(struct chap_evidence_pool *pool,
    bool (*keep)(void *context, uint32_t slot), void *context)
{
	for (uint32_t tries = 0; tries < pool->n_blocks; tries++) {
		pool->hand = (pool->hand + 1) % pool->n_blocks;
		if (!keep(context, pool->block[pool->hand]->owner))
			break;
	}
	chap_evidence_forget(pool, pool->block[pool->hand]->owner);
}

static struct chap_evidence *
block_for(struct chap_evidence_pool *pool, uint32_t slot,
    bool (*keep)(void *context, uint32_t slot), void *context)
{
	uint32_t i = pool->of_slot[slot];

	if (i != 0)
		return pool->block[i - 1];
	if (pool->free_first == 0 && pool->n_blocks == pool->max_blocks)
		take_over(pool, keep, context);
	if (pool->free_first != 0) {
		i = pool->free_first - 1;
		pool->free_first = chap_evidence_next_free(pool->block[i]);
	} else {
		struct chap_evidence *fresh = malloc(sizeof(*fresh));

		if (fresh == NULL)
			return NULL;
		i = pool->n_blocks++;
		pool->block[i] = fresh;
		pool->held_bytes += sizeof(*fresh);
	}
	pool->block[i]->owner = slot;
	pool->block[i]->used = 0;
	pool->of_slot[slot] = i + 1;
	return pool->block[i];
}

/*
 * Drops the oldest entry that is not the first of a signal; if all are, the
 * oldest.
 */
static void
drop_one(struct chap_evidence *block)
{
	uint64_t seen[2] = {0, 0};
	size_t at = 0, victim = 0;
	struct entry e;

	while (at < block->used) {
		e = entry_at(block, at);
		if ((e.signals & ~seen[e.side]) == 0) {
			victim = at;
			break;
		}
		seen[e.side] |= e.signals;
		at += e.bytes;
	}
	e = entry_at(block, victim);
	memmove(block->entries + victim, block->entries + victim + e.bytes,
	    block->used - victim - e.bytes);
	block->used = (uint16_t)(block->used - e.bytes);
}

/* A message scored again, long after, is not named twice. */
static bool
add_to_known(struct chap_evidence *block, unsigned side, uint64_t signals,
    struct chap_span id)
{
	for (size_t at = 0; at < block->used;) {
		struct entry e = entry_at(block, at);

		if (e.side == side && chap_span_eq(e.id, id)) {
			signals |= e.signals;
			memcpy(block->entries + at, &signals, sizeof(signals));
			return true;
		}
		at += e.bytes;
	}
	return false;
}

void
chap_evidence_add(struct chap_evidence_pool *pool, uint32_t slot, unsigned side,
    uint64_t signals, struct chap_span id,
    bool (*keep)(void *context, uint32_t slot), void *context)
{
	struct chap_evidence *block = block_for(pool, slot, keep, context);
	unsigned char *p;

	if (block == NULL || add_to_known(block, side, signals, id))
		return;
	while (block->used + HEAD_BYTES + id.len > ROOM_BYTES)
		drop_one(block);
	p = block->entries + block->used;
	memcpy(p, &signals, sizeof(signals));
	p[8] = (unsigned char)side;
	p[9] = (unsigned char)id.len;
	memcpy(p + HEAD_BYTES, id.ptr, id.len);
	block->used = (uint16_t)(block->used + HEAD_BYTES + id.len);
}

size_t
chap_evidence_find(const struct chap_evidence_pool *pool, uint32_t slot,
    const uint64_t signals[2], struct chap_arena *arena, struct chap_span *out,
    size_t most)
{
	const struct chap_evidence *block;
	size_t n = 0;

	if (pool->of_slot[slot] == 0)
		return 0;
	block = pool->block[pool->of_slot[slot] - 1];
	for (size_t at = 0; at < block->used;) {
		struct entry e = entry_at(block, at);

		at += e.bytes;
		if ((e.signals & signals[e.side]) == 0)
			continue;
		if (n == most) { /* the first stays, the second oldest goes */
			memmove(out + 1, out + 2, (most - 2) * sizeof(*out));
			n--;
		}
		out[n++] = e.id;
	}
	for (size_t i = 0; i < n; i++) {
		out[i].ptr = chap_arena_copy(arena, out[i].ptr, out[i].len);
		if (out[i].ptr == NULL)
			return i;
	}
	return n;
}

bool
chap_evidence_is_sound(const struct chap_evidence *block)
{
	size_t at = 0;

	if (block->used > ROOM_BYTES)
		return false;
	while (at + HEAD_BYTES <= block->used) {
		struct entry e = entry_at(block, at);

		if (e.side > 1 || e.id.len == 0)
			return false;
		at += e.bytes;
	}
	return at == block->used;
}

enum chap_err
chap_evidence_place(struct chap_evidence_pool *pool, uint32_t place,
    const struct chap_evidence *block)
{
	struct chap_evidence *fresh = malloc(sizeof(*fresh));

	if (fresh == NULL)
		return CHAP_ERR_MEMORY;
	*fresh = *block;
	pool->block[place] = fresh;
	pool->n_blocks = place + 1;
	pool->held_bytes += sizeof(*fresh);
	if (block->owner != UINT32_MAX)
		pool->of_slot[block->owner] = place + 1;
	return CHAP_OK;
}

struct chap_span
chap_evidence_bytes(const struct chap_evidence_pool *pool, uint32_t slot)
{
	const struct chap_evidence *block;

	if (pool->of_slot[slot] == 0)
		return (struct chap_span){NULL, 0};
	block = pool->block[pool->of_slot[slot] - 1];
	return (struct chap_span){(const char *)block->entries, block->used};
}

void
chap_evidence_restore(struct chap_evidence_pool *pool, uint32_t slot,
    struct chap_span bytes, bool (*keep)(void *context, uint32_t slot),
    void *context)
{
	struct chap_evidence read = {.used = (uint16_t)bytes.len};
	struct chap_evidence *block;

	if (bytes.len == 0 || bytes.len > ROOM_BYTES)
		return;
	memcpy(read.entries, bytes.ptr, bytes.len);
	if (!chap_evidence_is_sound(&read))
		return;
	block = block_for(pool, slot, keep, context);
	if (block == NULL)
		return;
	memcpy(block->entries, read.entries, read.used);
	block->used = read.used;
}

void
chap_evidence_settle(struct chap_evidence_pool *pool, uint32_t free_first)
{
	uint32_t n_free = 0, n = 0, i = free_first;

	for (uint32_t k = 0; k < pool->n_blocks; k++)
		n_free += pool->block[k]->owner == UINT32_MAX;
	while (i != 0 && i <= pool->n_blocks && n <= n_free &&
	    pool->block[i - 1]->owner == UINT32_MAX) {
		i = chap_evidence_next_free(pool->block[i - 1]);
		n++;
	}
	pool->free_first = free_first;
	if (i == 0 && n == n_free)
		return;
	pool->free_first = 0;
	for (uint32_t k = 0; k < pool->n_blocks; k++) {
		if (pool->block[k]->owner != UINT32_MAX)
			continue;
		chap_evidence_set_next_free(pool->block[k], pool->free_first);
		pool->free_first = k + 1;
	}
}
