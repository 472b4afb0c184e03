#include "classifier/repeats.h"

#include <criterion/criterion.h>

/* Names as they come: hashes. */
static uint64_t
name_of(uint64_t i)
{
	return (i + 1) * 0x9e3779b97f4a7c15u;
}

Test(repeats, knows_the_newest_and_forgets_the_oldest)
{
	struct chap_repeats r;
	unsigned known = 0;

	cr_assert_eq(chap_repeats_init(&r), CHAP_OK);
	for (uint64_t i = 0; i < 20000; i++) {
		cr_assert_not(chap_repeats_has(&r, name_of(i)));
		chap_repeats_add(&r, name_of(i));
		cr_assert(chap_repeats_has(&r, name_of(i)));
		if (i >= CHAP_REPEATS_LEAST)
			cr_assert(chap_repeats_has(
			    &r, name_of(i - CHAP_REPEATS_LEAST + 1)));
	}
	for (uint64_t i = 0; i < 20000; i++)
		known += chap_repeats_has(&r, name_of(i));
	cr_assert_leq(known, 2 * CHAP_REPEATS_LEAST);
	chap_repeats_release(&r);
}

/* All names want one place: a search still ends, and finds. */
Test(repeats, finds_names_that_want_one_place)
{
	struct chap_repeats r;

	cr_assert_eq(chap_repeats_init(&r), CHAP_OK);
	for (uint64_t i = 0; i < CHAP_REPEATS_LEAST; i++) {
		cr_assert_not(chap_repeats_has(&r, i + 2));
		chap_repeats_add(&r, i + 2);
	}
	for (uint64_t i = 0; i < CHAP_REPEATS_LEAST; i++)
		cr_assert(chap_repeats_has(&r, i + 2));
	cr_assert_not(chap_repeats_has(&r, 0));
	chap_repeats_add(&r, 0);
	cr_assert(chap_repeats_has(&r, 0));
	cr_assert(chap_repeats_has(&r, 1), "0 and 1 are the same name");
	chap_repeats_release(&r);
}
