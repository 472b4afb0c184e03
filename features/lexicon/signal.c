#include "features/lexicon/signal.h"

const struct chap_signal_info chap_signal_info[CHAP_N_SIGNALS] = {
#define CHAP_X(ENUM, name, group, role, starred) \
	{name, CHAP_GROUP_##group, CHAP_ROLE_##role, starred},
    CHAP_SIGNALS(CHAP_X)
#undef CHAP_X
};

const char *const chap_group_name[CHAP_N_GROUPS] = {
#define CHAP_X(ENUM, name) name,
    CHAP_GROUPS(CHAP_X)
#undef CHAP_X
};

uint64_t
chap_group_signals(enum chap_group group)
{
	uint64_t set = 0;

	for (int i = 0; i < CHAP_N_SIGNALS; i++)
		if (chap_signal_info[i].group == group)
			set |= CHAP_SIGNAL_BIT(i);
	return set;
}

uint64_t
chap_role_signals(enum chap_role role)
{
	uint64_t set = 0;

	for (int i = 0; i < CHAP_N_SIGNALS; i++)
		if (chap_signal_info[i].role == role)
			set |= CHAP_SIGNAL_BIT(i);
	return set;
}

int
chap_signal_by_name(struct chap_span name)
{
	for (int i = 0; i < CHAP_N_SIGNALS; i++)
		if (chap_span_eq(name, chap_span_str(chap_signal_info[i].name)))
			return i;
	return -1;
}
