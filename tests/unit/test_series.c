#include "eval/series.h"

#include <criterion/criterion.h>

static uint32_t
add(struct chap_series *s, const char *id, const char *group, int right_side)
{
	struct chap_unit_truth truth = {.id = chap_span_str(id),
	    .right_side = right_side,
	    .positive = right_side >= 0};
	uint32_t unit;

	cr_assert_eq(
	    chap_series_group(s, chap_span_str(group), &truth.group, NULL),
	    CHAP_OK);
	cr_assert_eq(chap_series_add(s, &truth, &unit, NULL), CHAP_OK);
	return unit;
}

static void
push(struct chap_series *s, uint32_t unit, int32_t day, int32_t logit,
    enum chap_level level, int side)
{
	struct chap_point p = {logit, 10, (uint8_t)level, (uint8_t)side};

	cr_assert_eq(chap_series_push(s, unit, day, &p, NULL), CHAP_OK);
}

Test(series, mixed_messages_come_back_by_unit)
{
	struct chap_series s;
	uint32_t a, b, found;

	chap_series_init(&s, CHAP_UNIT_CONVERSATION);
	a = add(&s, "a", "g", 1);
	b = add(&s, "b", "h", CHAP_SIDE_ANY);
	push(&s, a, 5, -900, CHAP_LEVEL_NONE, 1);
	push(&s, b, 5, 70, CHAP_LEVEL_WATCH, 0);
	push(&s, a, 6, 300, CHAP_LEVEL_REVIEW, 0);
	push(&s, a, 5, CHAP_NO_SCORE, CHAP_LEVEL_NONE, 0);
	push(&s, b, 5, 90, CHAP_LEVEL_URGENT, 1);
	push(&s, a, 6, 200, CHAP_LEVEL_REVIEW, 1);
	cr_assert_eq(chap_series_finish(&s, NULL), CHAP_OK);
	cr_assert(chap_series_find(&s, CHAP_SPAN_LIT("a"), &found));
	cr_assert_eq(found, a);
	cr_assert_not(chap_series_find(&s, CHAP_SPAN_LIT("c"), &found));
	cr_assert_eq(s.unit[a].n_points, 4);
	cr_assert_eq(chap_series_points(&s, &s.unit[a])[1].logit_micro, 300);
	cr_assert_eq(chap_series_points(&s, &s.unit[b])[1].logit_micro, 90);
	/* The flag of side 0 is the wrong one; the right one came fourth. */
	cr_assert_eq(s.unit[a].peak_micro, 200);
	cr_assert_eq(s.unit[a].wrong_micro, 300);
	cr_assert_eq(s.unit[a].wrong_level, CHAP_LEVEL_REVIEW);
	cr_assert_eq(s.unit[a].first_flag[CHAP_LEVEL_WATCH], 3);
	cr_assert_eq(s.unit[a].first_flag[CHAP_LEVEL_REVIEW], 3);
	cr_assert_eq(s.unit[a].first_flag[CHAP_LEVEL_URGENT], CHAP_NEVER);
	cr_assert_eq(s.unit[a].n_unscored, 1);
	cr_assert_eq(s.unit[a].n_days, 2);
	cr_assert_eq(s.unit[a].n_chars, 40);
	/* In a benign one either side's flag counts. */
	cr_assert_eq(s.unit[b].peak_micro, 90);
	cr_assert_eq(s.unit[b].first_flag[CHAP_LEVEL_WATCH], 0);
	cr_assert_eq(s.unit[b].first_flag[CHAP_LEVEL_URGENT], 1);
	cr_assert_eq(s.unit[b].n_days, 1);
	chap_series_release(&s);
}

Test(series, an_author_is_judged_by_what_is_said_of_it_alone)
{
	struct chap_series s;
	uint32_t a;

	chap_series_init(&s, CHAP_UNIT_AUTHOR);
	a = add(&s, "a", "g", 1);
	push(&s, a, 0, 800, CHAP_LEVEL_URGENT, 0);
	push(&s, a, 0, 5, CHAP_LEVEL_NONE, 1);
	cr_assert_eq(chap_series_finish(&s, NULL), CHAP_OK);
	cr_assert_eq(s.unit[a].peak_micro, 5);
	cr_assert_eq(s.unit[a].wrong_micro, CHAP_NO_SCORE);
	cr_assert_eq(s.unit[a].wrong_level, CHAP_LEVEL_NONE);
	cr_assert_eq(s.unit[a].first_flag[CHAP_LEVEL_WATCH], CHAP_NEVER);
	chap_series_release(&s);
}

Test(series, many_units_groups_and_slices)
{
	struct chap_series s;
	struct chap_error err;
	struct chap_unit_truth again = {.id = CHAP_SPAN_LIT("u7")};
	uint32_t unit;
	char name[16];

	chap_series_init(&s, CHAP_UNIT_PAIR);
	for (uint32_t i = 0; i < 3000; i++) {
		char group[16];

		snprintf(name, sizeof(name), "u%u", i);
		snprintf(group, sizeof(group), "g%u", i % 700);
		unit = add(&s, name, group, CHAP_SIDE_ANY);
		cr_assert_eq(unit, i);
		cr_assert_eq(s.unit[i].group, i % 700);
		cr_assert_eq(
		    chap_series_slice(&s, i, "language",
		        i % 2 ? CHAP_SPAN_LIT("en") : CHAP_SPAN_LIT("es"),
		        NULL),
		    CHAP_OK);
	}
	cr_assert_eq(s.n_groups, 700);
	cr_assert_eq(s.n_slices, 1);
	cr_assert_eq(s.unit[0].slice[0], 1);
	cr_assert_eq(s.unit[1].slice[0], 2);
	cr_assert_eq(
	    chap_series_add(&s, &again, &unit, &err), CHAP_ERR_INVALID);
	cr_assert_not_null(strstr(err.text, "a second one"));
	for (unsigned i = 1; i < CHAP_SLICES_MAX; i++) {
		snprintf(name, sizeof(name), "d%u", i);
		cr_assert_eq(
		    chap_series_slice(&s, 0, name, CHAP_SPAN_LIT("x"), &err),
		    CHAP_OK);
	}
	cr_assert_eq(chap_series_slice(&s, 0, "more", CHAP_SPAN_LIT("x"), &err),
	    CHAP_ERR_TOO_LONG);
	chap_series_turn_positive(&s, 9, 0);
	push(&s, 9, 1, 40, CHAP_LEVEL_REVIEW, 1);
	cr_assert_eq(chap_series_finish(&s, NULL), CHAP_OK);
	cr_assert(s.unit[9].positive);
	cr_assert_eq(s.unit[9].wrong_micro, 40);
	chap_series_release(&s);
}
