#include "classifier/advice.h"
#include "classifier/model.h"
#include "features/base/fixed.h"

#include <criterion/criterion.h>
#include <math.h>

#define ALL "watch\t*\tnone\nreview\t*\tmoderator\nurgent\t*\tmoderator_now\n"

#define CUT "watch\t*\tnone\nreview\t*\tnone\nurgent\t*\temergency\n"

Test(advice, the_built_in_table_has_a_person_look_at_every_flag)
{
	struct chap_advice_table table;
	struct chap_error err;

	cr_assert_eq(
	    chap_advice_load(&table, NULL, &err), CHAP_OK, "%s", err.text);
	for (int g = 0; g <= CHAP_N_GROUPS; g++) {
		cr_assert_eq(table.of[CHAP_LEVEL_NONE][g], CHAP_ADVICE_NONE);
		cr_assert(table.of[CHAP_LEVEL_WATCH][g] < CHAP_ADVICE_MODERATOR,
		    "watch is not for moderators");
		cr_assert(
		    table.of[CHAP_LEVEL_REVIEW][g] >= CHAP_ADVICE_MODERATOR);
		cr_assert(table.of[CHAP_LEVEL_URGENT][g] >=
		    CHAP_ADVICE_MODERATOR_NOW);
	}
	cr_assert_eq(table.of[CHAP_LEVEL_URGENT][CHAP_GROUP_APPROACH],
	    CHAP_ADVICE_EMERGENCY);
}

Test(advice, a_group_goes_before_any)
{
	static const char TEXT[] =
	    "# comment\n\nurgent\tcontrol\temergency\n" ALL;
	struct chap_advice_table table;
	struct chap_error err;

	cr_assert_eq(chap_advice_parse(&table, chap_span_str(TEXT), "x", &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_eq(table.of[CHAP_LEVEL_URGENT][CHAP_GROUP_CONTROL],
	    CHAP_ADVICE_EMERGENCY);
	cr_assert_eq(table.of[CHAP_LEVEL_URGENT][CHAP_GROUP_TRUST],
	    CHAP_ADVICE_MODERATOR_NOW);
	cr_assert_eq(table.of[CHAP_LEVEL_URGENT][CHAP_N_GROUPS],
	    CHAP_ADVICE_MODERATOR_NOW, "where no signal leads");
}

Test(advice, what_is_wrong_is_named_with_its_line)
{
	static const struct {
		const char *text;
		int line;
		const char *says;
	} row[] = {
	    {"", 0, "no line for watch"},
	    {"watch\t*\tnone\n", 0, "no line for review"},
	    {ALL "none\t*\tnone\n", 4, "level"},
	    {ALL "watch\tbadness\tnone\n", 4, "group"},
	    {ALL "watch\ttrust\tpunish\n", 4, "safety_prompt"},
	    {ALL "watch trust none\n", 4, "level"},
	    {ALL "watch\ttrust\n", 4, "safety_prompt"},
	    {ALL ALL, 4, "said before"},
	    {ALL "watch\ttrust\tnone\nwatch\ttrust\tnone", 5, "said before"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_advice_table table;
		struct chap_error err;

		cr_assert_eq(chap_advice_parse(
		                 &table, chap_span_str(row[i].text), "x", &err),
		    CHAP_ERR_INVALID, "row %zu", i);
		cr_assert_eq(err.line, row[i].line, "row %zu", i);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "%s", err.text);
	}
	for (size_t n = 0; n + 1 < strlen(CUT); n++) {
		struct chap_advice_table table;
		struct chap_error err;

		cr_assert_neq(chap_advice_parse(&table,
		                  (struct chap_span){CUT, n}, "x", &err),
		    CHAP_OK, "%zu bytes", n);
	}
}

/* The odds of each risk change by one factor, and no level does. */
Test(model, another_base_rate_moves_risks_and_no_level)
{
	struct chap_model m, moved;
	int32_t value[CHAP_N_FEATURES] = {0};

	chap_model_blank(&m);
	m.base_rate_micro = 200000;
	m.bias_micro = -3000000;
	m.threshold_micro[CHAP_LEVEL_WATCH] = 0;
	m.threshold_micro[CHAP_LEVEL_REVIEW] = 1500000;
	m.threshold_micro[CHAP_LEVEL_URGENT] = 4000000;
	m.weight_micro[0] = 1000000;
	moved = m;
	chap_model_shift(&moved, 100);
	for (int v = 0; v < 10; v++) {
		double before, after;

		value[0] = v * CHAP_Q10;
		cr_assert_eq(chap_model_level(&m, chap_model_logit(&m, value),
		                 CHAP_LEVEL_NONE),
		    chap_model_level(&moved, chap_model_logit(&moved, value),
		        CHAP_LEVEL_NONE));
		before = (double)chap_model_logit(&m, value) / CHAP_MICRO;
		after = (double)chap_model_logit(&moved, value) / CHAP_MICRO;
		/* logit(0.2) - logit(0.0001) */
		cr_assert(fabs(before - after - 7.823946) < 0.01, "%f",
		    before - after);
	}
}
