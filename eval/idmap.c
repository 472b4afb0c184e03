#include "eval/idmap.h"

#include <stdlib.h>
#include <string.h>

#define SIZE_MAX_ENTRIES ((uint32_t)1 << 30)

/* Keys are hashes already, but of some only the high bits differ. */
static uint32_t
place_of(const struct chap_idmap *map, uint64_t key)
{
	uint32_t mask = map->size - 1;
	uint32_t i =
	    (uint32_t)((key * UINT64_C(0x9e3779b97f4a7c15)) >> 32) & mask;

	while (map->id[i] != 0 && map->key[i] != key)
		i = (i + 1) & mask;
	return i;
}

static int
grow(struct chap_idmap *map)
{
	struct chap_idmap more = {
	    .size = map->size == 0 ? 1024 : map->size * 2, .n = map->n};

	if (more.size > SIZE_MAX_ENTRIES)
		return -1;
	more.key = malloc(more.size * sizeof(*more.key));
	more.id = calloc(more.size, sizeof(*more.id));
	if (more.key == NULL || more.id == NULL) {
		chap_idmap_release(&more);
		return -1;
	}
	for (uint32_t i = 0; i < map->size; i++)
		if (map->id[i] != 0) {
			uint32_t place = place_of(&more, map->key[i]);

			more.key[place] = map->key[i];
			more.id[place] = map->id[i];
		}
	chap_idmap_release(map);
	*map = more;
	return 0;
}

uint32_t
chap_idmap_put(struct chap_idmap *map, uint64_t key)
{
	uint32_t i;

	if (2 * (uint64_t)map->n >= map->size && grow(map) != 0)
		return CHAP_IDMAP_NONE;
	i = place_of(map, key);
	if (map->id[i] == 0) {
		map->key[i] = key;
		map->id[i] = ++map->n;
	}
	return map->id[i] - 1;
}

uint32_t
chap_idmap_find(const struct chap_idmap *map, uint64_t key)
{
	if (map->size == 0)
		return CHAP_IDMAP_NONE;
	return map->id[place_of(map, key)] - 1; /* 0 - 1: NONE */
}

void
chap_idmap_release(struct chap_idmap *map)
{
	free(map->key);
	free(map->id);
	memset(map, 0, sizeof(*map));
}
