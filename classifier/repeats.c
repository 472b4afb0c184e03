#include "classifier/repeats.h"

#include "features/base/span.h"

#include <stdlib.h>

enum chap_err
chap_repeats_init(struct chap_repeats *r)
{
	r->n = 0;
	for (int i = 0; i < 2; i++) {
		r->place[i] = calloc(CHAP_REPEATS_PLACES, sizeof(uint64_t));
		if (r->place[i] == NULL)
			return CHAP_ERR_MEMORY;
	}
	return CHAP_OK;
}

void
chap_repeats_release(struct chap_repeats *r)
{
	free(r->place[0]);
	free(r->place[1]);
	memset(r, 0, sizeof(*r));
}

/* Where the name is, or the empty place for it; 0 is an empty one's name. */
static uint64_t *
find(uint64_t *place, uint64_t name)
{
	uint32_t i = (uint32_t)(name >> 32) % CHAP_REPEATS_PLACES;

	while (place[i] != 0 && place[i] != name)
		i = (i + 1) % CHAP_REPEATS_PLACES;
	return &place[i];
}

bool
chap_repeats_has(const struct chap_repeats *r, uint64_t name)
{
	name += name == 0;
	return *find(r->place[0], name) != 0 || *find(r->place[1], name) != 0;
}

void
chap_repeats_add(struct chap_repeats *r, uint64_t name)
{
	uint64_t *former = r->place[1];

	name += name == 0;
	*find(r->place[0], name) = name;
	if (++r->n < CHAP_REPEATS_LEAST)
		return;
	memset(former, 0, CHAP_REPEATS_PLACES * sizeof(*former));
	r->place[1] = r->place[0];
	r->place[0] = former;
	r->n = 0;
}
