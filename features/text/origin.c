#include "features/text/origin.h"

#include "features/text/undone.h"

#include <string.h>

#define FIRST_PIECES 32

void
chap_origins_init(struct chap_origins *map, struct chap_arena *arena)
{
	*map = (struct chap_origins){.arena = arena};
}

static bool
grow(struct chap_origins *map)
{
	uint32_t size = map->size == 0 ? FIRST_PIECES : map->size * 2;
	struct chap_origin *grown =
	    chap_arena_alloc(map->arena, size * sizeof(*grown));

	if (grown == NULL) {
		map->failed = true;
		return false;
	}
	if (map->n > 0)
		memcpy(grown, map->piece, map->n * sizeof(*grown));
	map->piece = grown;
	map->size = size;
	return true;
}

static inline void
push(struct chap_origins *map, struct chap_origin piece)
{
	if (map->n < map->size || grow(map))
		map->piece[map->n++] = piece;
}

/* Makes the piece that an empty map stands for, before another follows. */
static void
begin(struct chap_origins *map, uint32_t at)
{
	if (map->n == 0 && at > 0)
		push(map, (struct chap_origin){0, 0, CHAP_ORIGIN_LINEAR});
}

void
chap_origins_begin_linear(struct chap_origins *map, uint32_t at, uint32_t from)
{
	begin(map, at);
	push(map, (struct chap_origin){at, from, CHAP_ORIGIN_LINEAR});
}

void
chap_origins_add_block(
    struct chap_origins *map, uint32_t at, uint32_t from, uint32_t from_bytes)
{
	struct chap_origin *last;

	begin(map, at);
	last = map->n > 0 ? &map->piece[map->n - 1] : NULL;
	/* Several pieces out of one: a code point that folds to many. */
	if (last != NULL && last->from_bytes != CHAP_ORIGIN_LINEAR &&
	    from < last->from + last->from_bytes) {
		if (from + from_bytes > last->from + last->from_bytes)
			last->from_bytes = from + from_bytes - last->from;
		return;
	}
	push(map, (struct chap_origin){at, from, from_bytes});
}

uint32_t
chap_origins_find(const struct chap_origin *piece, uint32_t n, uint32_t at)
{
	uint32_t low = 0, high = n;

	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (piece[middle].at <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* Where the piece ends, in its own text: where the next begins. */
static uint32_t
end_of(const struct chap_origins *map, uint32_t i)
{
	return i + 1 < map->n ? map->piece[i + 1].at : UINT32_MAX;
}

/*
 * Adds to `out` what bytes [from, from + n) of the middle text came from, for
 * the text's bytes at `at`. *cursor is the piece where the last call ended.
 */
static void
through(struct chap_origins *out, uint32_t at, uint32_t from, uint32_t n,
    const struct chap_origins *inner, uint32_t *cursor)
{
	uint32_t end = from + n;

	while (end_of(inner, *cursor) <= from)
		(*cursor)++;
	while (from < end) {
		const struct chap_origin *p = &inner->piece[*cursor];
		uint32_t stop = end_of(inner, *cursor);

		if (p->from_bytes == CHAP_ORIGIN_LINEAR)
			chap_origins_linear(out, at, p->from + from - p->at);
		else
			chap_origins_block(out, at, p->from, p->from_bytes);
		if (stop >= end)
			return;
		at += stop - from;
		from = stop;
		(*cursor)++;
	}
}

/* The same for a block: the whole range that the middle range came from. */
static void
through_block(struct chap_origins *out, const struct chap_origin *block,
    const struct chap_origins *inner, uint32_t *cursor)
{
	uint32_t last = block->from + block->from_bytes - 1;
	const struct chap_origin *p;
	uint32_t start, end;

	while (end_of(inner, *cursor) <= block->from)
		(*cursor)++;
	p = &inner->piece[*cursor];
	start = p->from;
	if (p->from_bytes == CHAP_ORIGIN_LINEAR)
		start += block->from - p->at;
	while (end_of(inner, *cursor) <= last)
		(*cursor)++;
	p = &inner->piece[*cursor];
	end = p->from;
	if (p->from_bytes == CHAP_ORIGIN_LINEAR)
		end += last + 1 - p->at;
	else
		end += p->from_bytes;
	chap_origins_block(out, block->at, start, end - start);
}

void
chap_origins_compose(
    struct chap_origins *outer, uint32_t len, const struct chap_origins *inner)
{
	struct chap_origins out;
	uint32_t cursor = 0;

	if (inner->n == 0)
		return;
	if (outer->n == 0) {
		*outer = *inner;
		return;
	}
	chap_origins_init(&out, outer->arena);
	for (uint32_t i = 0; i < outer->n; i++) {
		const struct chap_origin *p = &outer->piece[i];
		uint32_t end = end_of(outer, i);

		if (end > len)
			end = len;
		if (p->from_bytes == CHAP_ORIGIN_LINEAR)
			through(
			    &out, p->at, p->from, end - p->at, inner, &cursor);
		else
			through_block(&out, p, inner, &cursor);
	}
	out.failed |= outer->failed;
	*outer = out;
}

void
chap_origins_carry(const struct chap_origins *map, uint32_t len,
    const struct chap_undones *from, struct chap_undones *to)
{
	uint32_t cursor = 0;

	for (uint32_t i = 0; i < from->n; i++) {
		uint32_t place = from->list[i].at, at = place;

		/* The last piece that begins at or before the place. */
		while (
		    cursor + 1 < map->n && map->piece[cursor + 1].from <= place)
			cursor++;
		if (map->n > 0) {
			const struct chap_origin *p = &map->piece[cursor];

			at = p->at;
			if (p->from_bytes == CHAP_ORIGIN_LINEAR &&
			    place > p->from)
				at += place - p->from;
			if (at > end_of(map, cursor))
				at = end_of(map, cursor);
		}
		chap_undones_add(to, at < len ? at : len,
		    (enum chap_evasion)from->list[i].evasion);
	}
}
