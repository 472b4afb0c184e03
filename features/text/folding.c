#include "features/text/folding.h"

#include <string.h>

void
chap_folding_init(
    struct chap_folding *f, struct chap_arena *arena, uint32_t size)
{
	memset(f, 0, sizeof(*f));
	f->arena = arena;
	f->undone.arena = arena;
	chap_origins_init(&f->map, arena);
	f->ptr = chap_arena_alloc(arena, size + CHAP_FOLDED_SLACK);
	f->size = size;
	f->failed = f->ptr == NULL;
}

static bool
grow(struct chap_folding *f, uint32_t n)
{
	uint32_t size = f->size * 2 + n;
	char *grown = chap_arena_alloc(f->arena, size + CHAP_FOLDED_SLACK);

	if (grown == NULL) {
		f->failed = true;
		return false;
	}
	memcpy(grown, f->ptr, f->len);
	f->ptr = grown;
	f->size = size;
	return true;
}

bool
chap_folding_room(struct chap_folding *f, uint32_t n)
{
	return !f->failed && (f->size - f->len >= n || grow(f, n));
}

bool
chap_folding_reserve_more(struct chap_folding *f, uint32_t n)
{
	if (f->failed || (f->size - f->len < n + 1 && !grow(f, n + 1)))
		return false;
	if (!f->has_space)
		return true;
	f->has_space = false;
	if (f->len == 0)
		return true;
	if (f->space_end - f->space == 1)
		chap_origins_linear(&f->map, f->len, f->space);
	else
		chap_origins_block(
		    &f->map, f->len, f->space, f->space_end - f->space);
	f->ptr[f->len++] = ' ';
	return true;
}

void
chap_folding_space(struct chap_folding *f, uint32_t from, uint32_t end)
{
	if (!f->has_space)
		f->space = from;
	f->has_space = true;
	f->space_end = end;
}

void
chap_folding_undone(struct chap_folding *f, enum chap_evasion evasion)
{
	chap_undones_add(&f->undone, f->len, evasion);
}

enum chap_err
chap_folding_end(const struct chap_folding *f, struct chap_folded *out)
{
	if (f->failed || f->map.failed || f->undone.failed)
		return CHAP_ERR_MEMORY;
	*out = (struct chap_folded){.ptr = f->ptr,
	    .len = f->len,
	    .map = f->map,
	    .undone = f->undone,
	    .is_foreign = f->is_foreign};
	return CHAP_OK;
}
