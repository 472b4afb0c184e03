/*
 * What was undone where: a list of places in a text, in order, each with an
 * evasion. It is carried along while the text is made into another, until
 * the last tokens are known and counts are made of it.
 *
 * Threads: one at a time. Ownership: the list lies in the arena.
 */
#ifndef CHAP_TEXT_UNDONE_H
#define CHAP_TEXT_UNDONE_H

#include "features/base/arena.h"
#include "features/text/normalize.h"

#include <stdbool.h>
#include <stdint.h>

/* At byte `at` of the text, or just before it, this was undone. */
struct chap_undone {
	uint32_t at;
	uint8_t evasion; /* enum chap_evasion */
};

struct chap_undones {
	struct chap_arena *arena;
	struct chap_undone *list; /* [n], by `at` */
	uint32_t n;
	uint32_t size;
	bool failed; /* the arena was full; the list is useless */
};

/* The rest of chap_undones_add. */
void chap_undones_add_beside(
    struct chap_undones *to, uint32_t at, enum chap_evasion evasion);

/* `at` never falls; the same twice in one place is one. */
static inline void
chap_undones_add(
    struct chap_undones *to, uint32_t at, enum chap_evasion evasion)
{
	/* Most are the first in their place. */
	if (to->n > 0 && to->n < to->size && to->list[to->n - 1].at != at)
		to->list[to->n++] = (struct chap_undone){at, (uint8_t)evasion};
	else
		chap_undones_add_beside(to, at, evasion);
}

/* Each of a set of CHAP_EVASION_BIT. */
static inline void
chap_undones_add_set(struct chap_undones *to, uint32_t at, uint64_t evasions)
{
	for (; evasions != 0; evasions &= evasions - 1)
		chap_undones_add(
		    to, at, (enum chap_evasion)__builtin_ctzll(evasions));
}

/* Both lists as one, by place, into `to`, which is empty. */
void chap_undones_merge(const struct chap_undones *a,
    const struct chap_undones *b, struct chap_undones *to);

#endif
