#include "features/base/hash.h"
#include "features/trajectory/actor.h"

#include <criterion/criterion.h>

#define WEEK_MS CHAP_ACTOR_HALF_LIFE_MS

static uint64_t
sketch(const char *const *word, size_t n)
{
	struct chap_sketch s = CHAP_SKETCH_EMPTY;

	for (size_t i = 0; i < n; i++)
		chap_sketch_fold(&s, chap_hash64(chap_span_str(word[i]), 0));
	return chap_sketch_bits(&s);
}

static void
apply(struct chap_actor *a, enum chap_actor_change change, int64_t at_ms,
    uint64_t sketch_bits)
{
	struct chap_actor_update u = {.change = change,
	    .at_ms = at_ms,
	    .sketch = sketch_bits,
	    .age = CHAP_NO_AGE};

	chap_actor_apply(a, &u);
}

Test(actor, alike_openings_show_and_others_do_not)
{
	const char *const one[] = {
	    "hi", "saw", "your", "profile", "looks", "cool", "anna"};
	const char *const other[] = {
	    "anyone", "up", "for", "the", "raid", "tonight"};
	struct chap_actor a = {.n_room = 0};

	cr_assert(chap_sketch_alike(sketch(one, 7), sketch(one, 7)));
	cr_assert_not(chap_sketch_alike(sketch(one, 7), sketch(other, 6)));
	apply(&a, CHAP_ACTOR_OPENED, 0, sketch(one, 7));
	apply(&a, CHAP_ACTOR_OPENED, 0, sketch(other, 6));
	cr_assert_eq(a.alike, 0);
	apply(&a, CHAP_ACTOR_OPENED, 0, sketch(one, 7));
	cr_assert_eq(a.alike, CHAP_ACTOR_ONE);
	apply(&a, CHAP_ACTOR_OPENED, 0, 0);
	cr_assert_eq(a.alike, CHAP_ACTOR_ONE, "too short to compare");
	cr_assert_eq(a.contacts, 4 * CHAP_ACTOR_ONE);
}

Test(actor, counts_halve_in_a_week_and_never_go_back)
{
	struct chap_actor a = {.n_room = 0};

	for (int i = 0; i < 8; i++)
		apply(&a, CHAP_ACTOR_MINOR, 1000, 0);
	cr_assert_eq(a.minors, 8 * CHAP_ACTOR_ONE);
	cr_assert_eq(
	    chap_actor_count(&a, a.minors, 1000 + WEEK_MS), 4 * CHAP_ACTOR_ONE);
	apply(&a, CHAP_ACTOR_MINOR, 1000 + WEEK_MS, 0);
	cr_assert_eq(a.minors, 5 * CHAP_ACTOR_ONE);
	apply(&a, CHAP_ACTOR_MINOR, 5, 0);
	cr_assert_eq(a.minors, 6 * CHAP_ACTOR_ONE, "late: no decay back");
	cr_assert_eq(a.last_at_ms, 1000 + WEEK_MS);
}

Test(actor, facts_are_taken_and_partly_told_ones_keep_the_rest)
{
	struct chap_actor a = {.n_room = 0};
	struct chap_actor_update u = {.change = CHAP_ACTOR_FACTS,
	    .at_ms = 1,
	    .age = 13,
	    .has_tz = true,
	    .tz_minutes = -300,
	    .account_at_ms = 77};

	chap_actor_apply(&a, &u);
	u = (struct chap_actor_update){
	    .change = CHAP_ACTOR_FACTS, .at_ms = 2, .age = CHAP_NO_AGE};
	chap_actor_apply(&a, &u);
	cr_assert_eq(a.age, 13);
	cr_assert_eq(a.tz_minutes, -300);
	cr_assert_eq(a.account_at_ms, 77);
	cr_assert(chap_age_is_minor(13) && chap_age_is_minor(CHAP_SOME_MINOR));
	cr_assert(chap_age_is_adult(18) && chap_age_is_adult(CHAP_SOME_ADULT));
	cr_assert_not(chap_age_is_minor(CHAP_NO_AGE));
	cr_assert_not(chap_age_is_adult(CHAP_NO_AGE));
}

Test(actor, sketches_go_round_for_ever)
{
	struct chap_actor a = {.n_room = 0};

	for (uint64_t i = 0; i < 1000; i++)
		apply(&a, CHAP_ACTOR_OPENED, 0, i * 0x9e3779b97f4a7c15u + 1);
	cr_assert_eq(a.contacts, 1000 * CHAP_ACTOR_ONE);
	cr_assert(a.n_sketches >= 8 && a.n_sketches < 16);
}
