#include "eval/plan.h"

#include "eval/compose.h"
#include "eval/generate.h"
#include "eval/rng.h"

enum chap_err
chap_plan_init(struct chap_plan *plan, const struct chap_family_set *families,
    unsigned splits, uint64_t seed, struct chap_error *err)
{
	memset(plan, 0, sizeof(*plan));
	plan->seed = seed;
	for (size_t i = 0; i < families->n; i++) {
		const struct chap_family *f = &families->family[i];

		if (f->class == CHAP_FAMILY_TALK ||
		    !(splits & (1u << f->split)))
			continue;
		plan->family[f->class][plan->n_families[f->class]++] = f;
	}
	if (plan->n_families[CHAP_FAMILY_POSITIVE] == 0 ||
	    plan->n_families[CHAP_FAMILY_BENIGN] == 0)
		return chap_fail(err, CHAP_ERR_NOT_FOUND,
		    "the splits asked for lack a positive or a benign family");
	return CHAP_OK;
}

/* Of the families that were planned least, one by lot. */
static size_t
draw_family(struct chap_plan *plan, int class, struct chap_rng *rng)
{
	const uint32_t *count = plan->count[class];
	uint32_t least = UINT32_MAX;
	uint32_t n = 0;
	size_t found = 0;

	for (size_t i = 0; i < plan->n_families[class]; i++)
		if (count[i] < least)
			least = count[i];
	for (size_t i = 0; i < plan->n_families[class]; i++)
		if (count[i] == least && chap_rng_below(rng, ++n) == 0)
			found = i;
	return found;
}

struct chap_planned_conversation
chap_plan_next(struct chap_plan *plan)
{
	uint32_t number = plan->n[0] + plan->n[1];
	struct chap_rng rng = chap_rng_make(plan->seed, number);
	struct chap_planned_conversation *next = &plan->last;
	size_t pick;
	int class;

	if (plan->left_of_cast > 0) {
		plan->left_of_cast--;
		class = next->family->class;
		for (pick = 0; plan->family[class][pick] != next->family;)
			pick++;
	} else {
		/* Whichever class is behind its share of the whole. */
		class = (uint64_t)plan->n[CHAP_FAMILY_POSITIVE] * 100 <
		        (uint64_t)(number + 1) * CHAP_GENERATE_POSITIVE_PERCENT
		    ? CHAP_FAMILY_POSITIVE
		    : CHAP_FAMILY_BENIGN;
		pick = draw_family(plan, class, &rng);
		next->family = plan->family[class][pick];
		next->cast_seed = chap_rng_next(&rng);
		next->first_user_a = plan->n_users++;
		plan->left_of_cast =
		    chap_rng_between(&rng, next->family->fanout_first,
		        next->family->fanout_last) -
		    1;
	}
	plan->count[class][pick]++;
	plan->n[class]++;
	next->number = number;
	next->seed = chap_rng_next(&rng);
	next->first_user_b = plan->n_users;
	plan->n_users += CHAP_MEMBERS_MAX;
	return *next;
}
