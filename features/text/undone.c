#include "features/text/undone.h"

#include <string.h>

#define FIRST 32

void
chap_undones_add_beside(
    struct chap_undones *to, uint32_t at, enum chap_evasion evasion)
{
	for (uint32_t i = to->n; i > 0 && to->list[i - 1].at == at; i--) {
		if (to->list[i - 1].evasion == evasion)
			return;
	}
	if (to->n == to->size) {
		uint32_t size = to->size == 0 ? FIRST : to->size * 2;
		struct chap_undone *grown =
		    chap_arena_alloc(to->arena, size * sizeof(*grown));

		if (grown == NULL) {
			to->failed = true;
			return;
		}
		if (to->n > 0)
			memcpy(grown, to->list, to->n * sizeof(*grown));
		to->list = grown;
		to->size = size;
	}
	to->list[to->n++] = (struct chap_undone){at, (uint8_t)evasion};
}

void
chap_undones_merge(const struct chap_undones *a, const struct chap_undones *b,
    struct chap_undones *to)
{
	uint32_t i = 0, k = 0;

	while (i < a->n || k < b->n) {
		bool is_first =
		    k == b->n || (i < a->n && a->list[i].at <= b->list[k].at);
		const struct chap_undone *u =
		    is_first ? &a->list[i++] : &b->list[k++];

		chap_undones_add(to, u->at, (enum chap_evasion)u->evasion);
	}
	to->failed |= a->failed || b->failed;
}
