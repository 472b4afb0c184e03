#include "features/lexicon/signal.h"

#include <criterion/criterion.h>

Test(signal, names_are_unique_and_found_again)
{
	for (int i = 0; i < CHAP_N_SIGNALS; i++) {
		struct chap_span name = chap_span_str(chap_signal_info[i].name);

		cr_assert_eq(chap_signal_by_name(name), i, "%s", name.ptr);
	}
	cr_assert_eq(chap_signal_by_name(CHAP_SPAN_LIT("")), -1);
	cr_assert_eq(chap_signal_by_name(CHAP_SPAN_LIT("secrec")), -1);
	cr_assert_eq(chap_signal_by_name(CHAP_SPAN_LIT("secrecyy")), -1);
	cr_assert_eq(chap_signal_by_name((struct chap_span){NULL, 0}), -1);
}

Test(signal, groups_and_roles_part_the_signals)
{
	uint64_t groups = 0, roles = 0;

	for (int g = 0; g < CHAP_N_GROUPS; g++) {
		uint64_t set = chap_group_signals((enum chap_group)g);

		cr_assert_neq(set, 0, "%s is empty", chap_group_name[g]);
		cr_assert_eq(groups & set, 0);
		groups |= set;
	}
	for (int r = CHAP_ROLE_RISK; r <= CHAP_ROLE_PROTECTIVE; r++) {
		uint64_t set = chap_role_signals((enum chap_role)r);

		cr_assert_eq(roles & set, 0);
		roles |= set;
	}
	cr_assert_eq(groups, CHAP_SIGNAL_BIT(CHAP_N_SIGNALS) - 1);
	cr_assert_eq(roles, groups);
}

Test(signal, what_targets_say_is_never_risk)
{
	uint64_t target = chap_group_signals(CHAP_GROUP_TARGET_SIDE);

	cr_assert_eq(target, chap_role_signals(CHAP_ROLE_TARGET));
	cr_assert_eq(chap_group_signals(CHAP_GROUP_PROTECTIVE),
	    chap_role_signals(CHAP_ROLE_PROTECTIVE));
}

Test(signal, starred_are_the_three_closed_lists)
{
	uint64_t starred = 0;

	for (int i = 0; i < CHAP_N_SIGNALS; i++)
		if (chap_signal_info[i].starred)
			starred |= CHAP_SIGNAL_BIT(i);
	cr_assert_eq(starred,
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_SEXUALISED_TALK) |
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_SEXTORTION) |
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_SELF_MADE_IMAGES));
}
