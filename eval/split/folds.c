#include "eval/split/folds.h"

#include "features/base/hash.h"

#include <stdlib.h>

struct card {
	struct chap_fold_component *component;
	uint64_t lot;
};

static int
by_turn(const void *x, const void *y)
{
	const struct card *a = x;
	const struct card *b = y;
	uint32_t a_positive = a->component->n_positive;
	uint32_t b_positive = b->component->n_positive;

	if (a_positive != b_positive)
		return a_positive > b_positive ? -1 : 1;
	if (a->component->n != b->component->n)
		return a->component->n > b->component->n ? -1 : 1;
	return (a->lot > b->lot) - (a->lot < b->lot);
}

/* The fold with the fewest; of equal ones the one that `start` names first. */
static unsigned
fewest(const uint64_t *count, const uint64_t *then, unsigned n, uint64_t start)
{
	unsigned best = (unsigned)(start % n);

	for (unsigned i = 1; i < n; i++) {
		unsigned f = (unsigned)((start + i) % n);

		if (count[f] < count[best] ||
		    (count[f] == count[best] && then[f] < then[best]))
			best = f;
	}
	return best;
}

enum chap_err
chap_folds_deal(struct chap_fold_component *component, size_t n,
    unsigned n_folds, uint64_t seed)
{
	uint64_t all[CHAP_FOLDS_MAX] = {0};
	uint64_t positive[CHAP_FOLDS_MAX] = {0};
	struct card *card = malloc((n + 1) * sizeof(*card));

	if (card == NULL)
		return CHAP_ERR_MEMORY;
	for (size_t i = 0; i < n; i++)
		card[i] = (struct card){
		    &component[i], chap_hash64(component[i].name, seed)};
	qsort(card, n, sizeof(*card), by_turn);
	for (size_t i = 0; i < n; i++) {
		struct chap_fold_component *c = card[i].component;

		c->fold = c->n_positive > 0
		    ? fewest(positive, all, n_folds, card[i].lot)
		    : fewest(all, all, n_folds, card[i].lot);
		positive[c->fold] += c->n_positive;
		all[c->fold] += c->n;
	}
	free(card);
	return CHAP_OK;
}
