#include "eval/split/components.h"

#include <stdlib.h>
#include <string.h>

void
chap_components_release(struct chap_components *c)
{
	free(c->parent);
	memset(c, 0, sizeof(*c));
}

enum chap_err
chap_components_grow(struct chap_components *c, uint32_t n)
{
	if (n > c->size) {
		uint32_t size = c->size == 0 ? 256 : c->size;
		uint32_t *more;

		while (size < n)
			size = size > UINT32_MAX / 2 ? n : size * 2;
		more = realloc(c->parent, size * sizeof(*more));
		if (more == NULL)
			return CHAP_ERR_MEMORY;
		c->parent = more;
		c->size = size;
	}
	for (; c->n < n; c->n++)
		c->parent[c->n] = c->n;
	return CHAP_OK;
}

uint32_t
chap_components_find(struct chap_components *c, uint32_t item)
{
	while (c->parent[item] != item) {
		c->parent[item] = c->parent[c->parent[item]];
		item = c->parent[item];
	}
	return item;
}

void
chap_components_join(struct chap_components *c, uint32_t a, uint32_t b)
{
	a = chap_components_find(c, a);
	b = chap_components_find(c, b);
	if (a < b)
		c->parent[b] = a;
	else
		c->parent[a] = b;
}
