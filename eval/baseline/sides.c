#include "eval/baseline/sides.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_SIZE 1024
#define FREE UINT64_MAX

void
chap_sides_release(struct chap_sides *s)
{
	free(s->side);
	free(s->slot);
	free(s->term_key);
	free(s->term_count);
	memset(s, 0, sizeof(*s));
}

static uint32_t *
find_slot(const struct chap_sides *s, struct chap_hash128 key)
{
	uint32_t at = (uint32_t)key.low & (s->n_slots - 1);

	while (s->slot[at] != 0 &&
	    chap_hash128_cmp(s->side[s->slot[at] - 1].key, key) != 0)
		at = (at + 1) & (s->n_slots - 1);
	return &s->slot[at];
}

static bool
grow_sides(struct chap_sides *s)
{
	uint32_t size = s->size == 0 ? FIRST_SIZE : s->size * 2;
	struct chap_side_state *side;
	uint32_t *slot;

	if (s->n == CHAP_SIDES_MAX)
		return false;
	side = realloc(s->side, size * sizeof(*side));
	if (side == NULL)
		return false;
	s->side = side;
	slot = calloc((size_t)size * 2, sizeof(*slot));
	if (slot == NULL)
		return false;
	free(s->slot);
	s->slot = slot;
	s->n_slots = size * 2;
	s->size = size;
	for (uint32_t i = 0; i < s->n; i++)
		*find_slot(s, side[i].key) = i + 1;
	return true;
}

enum chap_err
chap_sides_put(struct chap_sides *s, struct chap_hash128 key, uint32_t *number,
    bool *fresh)
{
	uint32_t *slot;

	if (s->n == s->size && !grow_sides(s))
		return CHAP_ERR_MEMORY;
	slot = find_slot(s, key);
	*fresh = *slot == 0;
	if (*fresh) {
		s->side[s->n++] = (struct chap_side_state){.key = key};
		*slot = s->n;
	}
	*number = *slot - 1;
	return CHAP_OK;
}

const struct chap_side_state *
chap_sides_find(const struct chap_sides *s, struct chap_hash128 key)
{
	uint32_t found = s->n_slots == 0 ? 0 : *find_slot(s, key);

	return found == 0 ? NULL : &s->side[found - 1];
}

/* Where that key is, or would go. */
static uint32_t
term_slot(const struct chap_sides *s, uint64_t key)
{
	uint64_t mixed = key * 0x9e3779b97f4a7c15u;
	uint32_t at = (uint32_t)(mixed >> 32) & (s->n_term_slots - 1);

	while (s->term_key[at] != FREE && s->term_key[at] != key)
		at = (at + 1) & (s->n_term_slots - 1);
	return at;
}

static bool
grow_terms(struct chap_sides *s)
{
	uint32_t n_before = s->n_term_slots;
	uint32_t n = n_before == 0 ? FIRST_SIZE : n_before * 2;
	uint64_t *key_before = s->term_key;
	uint32_t *count_before = s->term_count;
	uint64_t *key = malloc(n * sizeof(*key));
	uint32_t *count = malloc(n * sizeof(*count));

	if (key == NULL || count == NULL || n > 2 * CHAP_SIDE_TERMS_MAX) {
		free(key);
		free(count);
		return false;
	}
	memset(key, 0xff, n * sizeof(*key));
	s->term_key = key;
	s->term_count = count;
	s->n_term_slots = n;
	for (uint32_t i = 0; i < n_before; i++)
		if (key_before[i] != FREE) {
			uint32_t at = term_slot(s, key_before[i]);

			key[at] = key_before[i];
			count[at] = count_before[i];
		}
	free(key_before);
	free(count_before);
	return true;
}

enum chap_err
chap_sides_count(
    struct chap_sides *s, uint32_t side, uint32_t term, uint32_t *count)
{
	uint64_t key = (uint64_t)side << 32 | term;
	uint32_t at;

	if (s->n_terms >= s->n_term_slots / 2 && !grow_terms(s))
		return CHAP_ERR_MEMORY;
	at = term_slot(s, key);
	if (s->term_key[at] == FREE) {
		s->term_key[at] = key;
		s->term_count[at] = 0;
		s->n_terms++;
	}
	if (s->term_count[at] < UINT32_MAX)
		s->term_count[at]++;
	*count = s->term_count[at];
	return CHAP_OK;
}
