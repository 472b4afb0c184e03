/*
 * The schema of signals: what one message can show. One row each: the enum's
 * ending, the name in files and verdicts, the group, the role, and whether
 * it is starred (a closed, reviewed list of bare terms; see
 * lexicons/README.md). The order is part of the schema: state, features and
 * models are indexed by it, and the schema's hash in a model bundle covers
 * it. New signals go before the group's end and change that hash.
 *
 * Sources: Olson et al. 2007 (luring communication theory); O'Connell 2003;
 * Cano et al. 2014; Lorenzo-Dus et al. 2016; Ringenberg et al. 2022.
 *
 * Roles: RISK raises the risk of the side that says it; TARGET is what a
 * targeted person says, it informs about the *other* side and never raises
 * the speaker's own risk; PROTECTIVE is context that explains things away.
 */
#ifndef CHAP_LEXICON_SIGNAL_H
#define CHAP_LEXICON_SIGNAL_H

#include "features/base/span.h"

#include <stdint.h>

/* X(ENUM, "name") */
#define CHAP_GROUPS(X) \
	X(ACCESS, "access") \
	X(TRUST, "trust") \
	X(ISOLATION, "isolation") \
	X(DESENSITISATION, "desensitisation") \
	X(CONTROL, "control") \
	X(APPROACH, "approach") \
	X(OTHER_FORMS, "other_forms") \
	X(TARGET_SIDE, "target_side") \
	X(PROTECTIVE, "protective")

/* X(ENUM, "name", GROUP, ROLE, starred) */
#define CHAP_SIGNALS(X) \
	X(AGE_ASKING, "age_asking", ACCESS, RISK, 0) \
	X(AGE_GIVING, "age_giving", ACCESS, RISK, 0) \
	X(PERSONAL_INFO_ASKING, "personal_info_asking", ACCESS, RISK, 0) \
	X(SUPERVISION_ASKING, "supervision_asking", ACCESS, RISK, 0) \
	X(AVAILABILITY_ASKING, "availability_asking", ACCESS, RISK, 0) \
	X(LOCATION_ASKING, "location_asking", ACCESS, RISK, 0) \
	X(FLATTERY, "flattery", TRUST, RISK, 0) \
	X(SPECIAL_BOND, "special_bond", TRUST, RISK, 0) \
	X(MATURITY_PRAISE, "maturity_praise", TRUST, RISK, 0) \
	X(SYMPATHY, "sympathy", TRUST, RISK, 0) \
	X(SHARED_SECRET, "shared_secret", TRUST, RISK, 0) \
	X(GIFTS, "gifts", TRUST, RISK, 0) \
	X(FAVOURS, "favours", TRUST, RISK, 0) \
	X(JOB_OFFER, "job_offer", TRUST, RISK, 0) \
	X(SECRECY, "secrecy", ISOLATION, RISK, 0) \
	X(DISTRUST, "distrust", ISOLATION, RISK, 0) \
	X(EXCLUSIVITY, "exclusivity", ISOLATION, RISK, 0) \
	X(PRIVATE_CHANNEL, "private_channel", ISOLATION, RISK, 0) \
	X(RELATIONSHIP_TALK, "relationship_talk", DESENSITISATION, RISK, 0) \
	X(APPEARANCE_TALK, "appearance_talk", DESENSITISATION, RISK, 0) \
	X(JOKING_TEST, "joking_test", DESENSITISATION, RISK, 0) \
	X(DARES, "dares", DESENSITISATION, RISK, 0) \
	X(SEXUALISED_TALK, "sexualised_talk", DESENSITISATION, RISK, 1) \
	X(MEDIA_REQUEST, "media_request", DESENSITISATION, RISK, 0) \
	X(CAMERA_REQUEST, "camera_request", DESENSITISATION, RISK, 0) \
	X(GUILT, "guilt", CONTROL, RISK, 0) \
	X(THREAT, "threat", CONTROL, RISK, 0) \
	X(SEXTORTION, "sextortion", CONTROL, RISK, 1) \
	X(MONEY_DEMAND, "money_demand", CONTROL, RISK, 0) \
	X(MEETING, "meeting", APPROACH, RISK, 0) \
	X(PICK_UP, "pick_up", APPROACH, RISK, 0) \
	X(TRAVEL, "travel", APPROACH, RISK, 0) \
	X(ADDRESS, "address", APPROACH, RISK, 0) \
	X(SNEAKING_OUT, "sneaking_out", APPROACH, RISK, 0) \
	X(RECRUITMENT, "recruitment", OTHER_FORMS, RISK, 0) \
	X(PAID_LIVE_STREAM, "paid_live_stream", OTHER_FORMS, RISK, 0) \
	X(SELF_MADE_IMAGES, "self_made_images", OTHER_FORMS, RISK, 1) \
	X(AGE_DISCLOSURE, "age_disclosure", TARGET_SIDE, TARGET, 0) \
	X(DISCOMFORT, "discomfort", TARGET_SIDE, TARGET, 0) \
	X(REFUSAL, "refusal", TARGET_SIDE, TARGET, 0) \
	X(HESITATION, "hesitation", TARGET_SIDE, TARGET, 0) \
	X(DISTRESS, "distress", TARGET_SIDE, TARGET, 0) \
	X(SELF_HARM, "self_harm", TARGET_SIDE, TARGET, 0) \
	X(FAMILY_LOGISTICS, "family_logistics", PROTECTIVE, PROTECTIVE, 0) \
	X(SCHOOL_COACHING, "school_coaching", PROTECTIVE, PROTECTIVE, 0) \
	X(GAME_TRADING, "game_trading", PROTECTIVE, PROTECTIVE, 0) \
	X(SAME_AGE_CRUSH, "same_age_crush", PROTECTIVE, PROTECTIVE, 0) \
	X(PEER_SUPPORT, "peer_support", PROTECTIVE, PROTECTIVE, 0) \
	X(SAFETY_LESSON, "safety_lesson", PROTECTIVE, PROTECTIVE, 0) \
	X(ADULT_LIFE, "adult_life", PROTECTIVE, PROTECTIVE, 0)

enum chap_group {
#define CHAP_X(ENUM, name) CHAP_GROUP_##ENUM,
	CHAP_GROUPS(CHAP_X)
#undef CHAP_X
	    CHAP_N_GROUPS
};

enum chap_signal {
#define CHAP_X(ENUM, name, group, role, starred) CHAP_SIGNAL_##ENUM,
	CHAP_SIGNALS(CHAP_X)
#undef CHAP_X
	    CHAP_N_SIGNALS
};

enum chap_role { CHAP_ROLE_RISK, CHAP_ROLE_TARGET, CHAP_ROLE_PROTECTIVE };

_Static_assert(CHAP_N_SIGNALS <= 64, "a message's signals are one 64-bit set");

struct chap_signal_info {
	const char *name;
	enum chap_group group;
	enum chap_role role;
	int starred;
};

/* Rows by enum chap_signal; constant. */
extern const struct chap_signal_info chap_signal_info[CHAP_N_SIGNALS];

/* Names by enum chap_group; constant. */
extern const char *const chap_group_name[CHAP_N_GROUPS];

/* A set of signals is a uint64_t, bit i for signal i. */
#define CHAP_SIGNAL_BIT(s) ((uint64_t)1 << (s))

/* All signals of a group; all signals of a role. */
uint64_t chap_group_signals(enum chap_group group);
uint64_t chap_role_signals(enum chap_role role);

/* The signal of that name, or -1. */
int chap_signal_by_name(struct chap_span name);

#endif
