/*
 * Which users are connected, however indirectly, by having talked: connected
 * components by union-find, with path halving and union by the lower number
 * (Tarjan and van Leeuwen 1984), so that a component's name does not depend
 * on the order of joins.
 *
 * Threads: one at a time. Memory: 4 bytes an item.
 */
#ifndef CHAP_EVAL_COMPONENTS_H
#define CHAP_EVAL_COMPONENTS_H

#include "features/base/err.h"

#include <stdint.h>

struct chap_components {
	uint32_t *parent; /* [n] */
	uint32_t n;
	uint32_t size;
};

/* A zeroed one has no items. */
void chap_components_release(struct chap_components *components);

/* Items 0 … n - 1 exist from now on, new ones alone. CHAP_ERR_MEMORY. */
enum chap_err chap_components_grow(
    struct chap_components *components, uint32_t n) CHAP_MUST_CHECK;

/* The lowest item of the component of `item`, which must exist. */
uint32_t
chap_components_find(struct chap_components *components, uint32_t item);

/* Both exist. */
void chap_components_join(
    struct chap_components *components, uint32_t a, uint32_t b);

#endif
