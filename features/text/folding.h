/*
 * What the two ways of folding share: the text that is being written, with
 * its map and its events. White space is held back until something follows,
 * so that it is single and never at an end.
 */
#ifndef CHAP_TEXT_FOLDING_H
#define CHAP_TEXT_FOLDING_H

#include "features/text/fold.h"

#include <stdbool.h>
#include <stdint.h>

struct chap_folding {
	struct chap_arena *arena;
	char *ptr;
	uint32_t len;
	uint32_t size;
	struct chap_origins map;
	struct chap_undones undone;
	bool has_space; /* white space is held back: [space, space_end) */
	uint32_t space; /* of the original */
	uint32_t space_end;
	bool is_foreign; /* see struct chap_folded */
	bool failed; /* the arena was full */
};

/* `size`: bytes that are likely to be needed; grows. */
void chap_folding_init(
    struct chap_folding *f, struct chap_arena *arena, uint32_t size);

/* Makes room for `n` bytes; writes nothing. false: the arena is full. */
bool chap_folding_room(struct chap_folding *f, uint32_t n);

/* The rest of chap_folding_reserve. */
bool chap_folding_reserve_more(struct chap_folding *f, uint32_t n);

/*
 * Writes what is held back and makes room for `n` bytes at ptr + len, which
 * the caller then fills and counts. false: the arena is full.
 */
static inline bool
chap_folding_reserve(struct chap_folding *f, uint32_t n)
{
	if (!f->has_space && f->size - f->len > n && !f->failed)
		return true;
	return chap_folding_reserve_more(f, n);
}

/* Original bytes [from, end) are white space. */
void chap_folding_space(struct chap_folding *f, uint32_t from, uint32_t end);

/* Something was undone at the next byte to be written. */
void chap_folding_undone(struct chap_folding *f, enum chap_evasion evasion);

/* CHAP_ERR_MEMORY: something failed on the way; *out is untouched. */
enum chap_err chap_folding_end(
    const struct chap_folding *f, struct chap_folded *out) CHAP_MUST_CHECK;

#endif
