/*
 * Where bytes came from: a map from the bytes of a text to those of the text
 * that it was made of, as a list of pieces. A linear piece was taken over
 * byte by byte; a block was made as a whole out of a whole.
 *
 *	text  d o n t   s e c r e t      pieces  0 linear from 0
 *	from  d o n ' t   s 3 c r 3 t            3 linear from 4
 *	                                         5 block  from 6, 6 bytes
 *
 * A map that is still one linear piece from 0 needs no memory.
 *
 * Threads: one at a time. Ownership: pieces lie in the arena.
 */
#ifndef CHAP_TEXT_ORIGIN_H
#define CHAP_TEXT_ORIGIN_H

#include "features/base/arena.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_ORIGIN_LINEAR UINT32_MAX

struct chap_origin {
	uint32_t at; /* first byte in the text; it ends where the next begins */
	uint32_t from; /* first byte in what it was made of */
	uint32_t from_bytes; /* CHAP_ORIGIN_LINEAR: as many as in the text */
};

struct chap_origins {
	struct chap_arena *arena;
	struct chap_origin *piece; /* NULL: one linear piece from 0 */
	uint32_t n;
	uint32_t size;
	bool failed; /* the arena was full; the map is useless */
};

void chap_origins_init(struct chap_origins *map, struct chap_arena *arena);

/* The rest of chap_origins_linear. */
void
chap_origins_begin_linear(struct chap_origins *map, uint32_t at, uint32_t from);

/*
 * From byte `at` on, the text is taken over from byte `from` on. Pieces must
 * be added in order of both.
 */
static inline void
chap_origins_linear(struct chap_origins *map, uint32_t at, uint32_t from)
{
	const struct chap_origin *last;

	/* Most go on where the last piece ends. */
	if (map->n == 0 && at == from)
		return;
	if (map->n > 0) {
		last = &map->piece[map->n - 1];
		if (last->from_bytes == CHAP_ORIGIN_LINEAR &&
		    from - last->from == at - last->at)
			return;
	}
	chap_origins_begin_linear(map, at, from);
}

/* The rest of chap_origins_block. */
void chap_origins_add_block(
    struct chap_origins *map, uint32_t at, uint32_t from, uint32_t from_bytes);

/* From byte `at` on, the text was made of [from, from + from_bytes). */
static inline void
chap_origins_block(
    struct chap_origins *map, uint32_t at, uint32_t from, uint32_t from_bytes)
{
	const struct chap_origin *last;

	/* Most begin where the last piece ends. */
	if (map->n > 0 && map->n < map->size) {
		last = &map->piece[map->n - 1];
		if (last->from_bytes == CHAP_ORIGIN_LINEAR ||
		    from >= last->from + last->from_bytes) {
			map->piece[map->n++] =
			    (struct chap_origin){at, from, from_bytes};
			return;
		}
	}
	chap_origins_add_block(map, at, from, from_bytes);
}

/* The index of the piece that byte `at` lies in, of n > 0 pieces. */
uint32_t
chap_origins_find(const struct chap_origin *piece, uint32_t n, uint32_t at);

/*
 * The map `outer` of `len` bytes, whose origins are positions in a text that
 * `inner` maps further, becomes the map through both.
 */
void chap_origins_compose(
    struct chap_origins *outer, uint32_t len, const struct chap_origins *inner);

/*
 * Carries what was undone at places of the middle text along to the text
 * that `map` maps from it, of `len` bytes; adds to `to`, behind what it has.
 */
struct chap_undones;
void chap_origins_carry(const struct chap_origins *map, uint32_t len,
    const struct chap_undones *from, struct chap_undones *to);

#endif
