#include "eval/corpus/name_table.h"

#include "features/base/hash.h"

#include <stdlib.h>

#define FIRST_SIZE 16
#define ARENA_MAX_BYTES ((size_t)4 << 30)

void
chap_names_init(struct chap_names *names)
{
	memset(names, 0, sizeof(*names));
	chap_arena_init(&names->arena, ARENA_MAX_BYTES);
}

void
chap_names_release(struct chap_names *names)
{
	chap_arena_release(&names->arena);
	free(names->name);
	free(names->slot);
	memset(names, 0, sizeof(*names));
}

/* The slot of that name, or the free one where it would go. */
static uint32_t *
find_slot(const struct chap_names *names, struct chap_span s)
{
	size_t at = chap_hash64(s, 0) & (names->n_slots - 1);

	while (names->slot[at] != 0 &&
	    !chap_span_eq(names->name[names->slot[at] - 1], s))
		at = (at + 1) & (names->n_slots - 1);
	return &names->slot[at];
}

/*
 * In the opposite order of their coming, so that whoever is still in the table
 * is found: as much work as there are names, however large the table is.
 */
void
chap_names_reset(struct chap_names *names)
{
	while (names->n > 0) {
		*find_slot(names, names->name[names->n - 1]) = 0;
		names->n--;
	}
	chap_arena_reset(&names->arena);
}

static bool
grow(struct chap_names *names)
{
	uint32_t size = names->size == 0 ? FIRST_SIZE : names->size * 2;
	struct chap_span *name;
	uint32_t *slot;

	if (names->n == CHAP_NAMES_MAX)
		return false;
	slot = calloc((size_t)size * 2, sizeof(*slot));
	name = realloc(names->name, size * sizeof(*name));
	if (name != NULL)
		names->name = name;
	if (slot == NULL || name == NULL) {
		free(slot);
		return false;
	}
	free(names->slot);
	names->slot = slot;
	names->n_slots = (size_t)size * 2;
	names->size = size;
	for (uint32_t i = 0; i < names->n; i++)
		*find_slot(names, name[i]) = i + 1;
	return true;
}

enum chap_err
chap_names_add(
    struct chap_names *names, struct chap_span s, uint32_t *number, bool *fresh)
{
	uint32_t *slot;
	char *copy;

	if (names->n == names->size && !grow(names))
		return CHAP_ERR_MEMORY;
	slot = find_slot(names, s);
	if (fresh != NULL)
		*fresh = *slot == 0;
	if (*slot == 0) {
		copy = chap_arena_copy(&names->arena, s.ptr, s.len);
		if (copy == NULL)
			return CHAP_ERR_MEMORY;
		names->name[names->n++] = (struct chap_span){copy, s.len};
		*slot = names->n;
	}
	*number = *slot - 1;
	return CHAP_OK;
}

uint32_t
chap_names_find(const struct chap_names *names, struct chap_span s)
{
	return names->n_slots == 0 ? CHAP_NO_NAME : *find_slot(names, s) - 1;
}
