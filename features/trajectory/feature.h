/*
 * The feature table: from the state of a pair to the numbers that the
 * linear model weighs, seen from one side as the suspect. A row each: name
 * (which is also the reason's name in an explanation), unit, the sign a
 * weight may have, the signals whose messages explain it, what it measures
 * and where it comes from.
 *
 * Rows of sign 0 say how people talk, not what they do. Generated
 * conversations cannot teach that, only how they were generated: the default
 * model gives them no weight, and they are for those who train on their own
 * data (chaperone train --behaviour), where either sign may come out.
 *
 * Values are Q10 (1,024 stands for 1), between 0 and 16 of the unit; that of
 * the wording may be below 0. What
 * the suspect's counterpart says about itself or feels enters the suspect's
 * risk only; a side's own target-side signals are in no row of its own.
 *
 * Threads: pure functions over states that the caller holds still.
 */
#ifndef CHAP_TRAJECTORY_FEATURE_H
#define CHAP_TRAJECTORY_FEATURE_H

#include "features/base/fixed.h"
#include "features/base/hash.h"
#include "features/trajectory/actor.h"
#include "features/trajectory/pair.h"

#include <stdint.h>

/* Derived rows: X(ENUM, "name", "unit", sign, signals, "measures", "source") */
#define CHAP_DERIVED(X) \
	X(RISK_GROUPS, "risk_groups", "groups", 1, CHAP_RISK_SIGNALS, \
	    "how many of the seven risk groups this side has shown", \
	    "coverage of tactics: Olson et al. 2007; Cano et al. 2014") \
	X(RISK_GROUPS_PAST_2, "many_risk_groups", "groups past two", 1, \
	    CHAP_RISK_SIGNALS, "risk groups beyond the second", \
	    "ordinary talk shows one or two, luring a network of them") \
	X(DISTINCT_PAST_3, "many_signals", "signals past three", 1, \
	    CHAP_RISK_SIGNALS, "different risk signals beyond the third", \
	    "as many_risk_groups") \
	X(DENSITY, "risk_density", "share of messages", 1, CHAP_RISK_SIGNALS, \
	    "messages with a risk signal among (all + 8) of this side", \
	    "keeps long ordinary talk from adding up") \
	X(WORDING, "wording", "logit of words, -4 to 8", 1, 0, \
	    "how this side writes and is written to, word by word: sums of " \
	    "the model's words, each over the root of (words + 20); a tactic's " \
	    "line does not thin it", \
	    "classifier/wording.h") \
	X(SIGNALS_A_MESSAGE, "signals_per_message", "signals", 1, \
	    CHAP_RISK_SIGNALS, \
	    "different risk signals of all messages among (all + 8)", \
	    "mean of message scores, as Sentinel (Roblox 2025) aggregates") \
	X(STRONGEST, "strongest_message", "signals past one, up to 8", 1, \
	    CHAP_RISK_SIGNALS, "most risk signals in one message", \
	    "maximum of message scores: Sentinel (Roblox 2025)") \
	X(STRONGEST_3, "strongest_messages", "signals past one, up to 8", 1, \
	    CHAP_RISK_SIGNALS, "mean of the three strongest messages", \
	    "mean of the strongest k: Sentinel (Roblox 2025)") \
	X(LATELY, "signals_lately", "signals, up to 8", 1, CHAP_RISK_SIGNALS, \
	    "risk signals a message, each an eighth heavier than the last", \
	    "exponentially weighted mean of message scores") \
	X(SKEWNESS, "score_skewness", "skewness, up to 8", 0, 0, \
	    "skewness of message scores: few strong among many empty", \
	    "Sentinel (Roblox 2025)") \
	X(HEAT, "recent_risk", "messages, decayed", 1, CHAP_RISK_SIGNALS, \
	    "risk signals by group with a half-life of 14 days, up to 8", \
	    "recurrence: O'Connell 2003") \
	X(DAYS, "risk_on_days", "days past the first", 1, CHAP_RISK_SIGNALS, \
	    "most days on which one risk group came back, up to 4", \
	    "recurrence: O'Connell 2003") \
	X(PERSISTED, "persisted_after_no", "messages, saturating", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_DISCOMFORT), \
	    "risk messages after the other refused or was uncomfortable", \
	    "persistence: Lorenzo-Dus et al. 2016") \
	X(DECLINED, "met_by_no_or_doubt", "messages, up to 6", 1, \
	    CHAP_DOUBT_SIGNALS, \
	    "risk messages whose next answer refused, doubted or was uneasy", \
	    "how the target answers: Lorenzo-Dus et al. 2016") \
	X(UNEASY, "other_side_uneasy", "share of messages", 1, \
	    CHAP_DOUBT_SIGNALS, \
	    "messages of the other that refuse or doubt, at most one for " \
	    "each risk message of this side, among (all + 8)", \
	    "how the target answers: Lorenzo-Dus et al. 2016") \
	X(SECRECY_MEDIA, "secrecy_with_media_request", "yes/no", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_SECRECY) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_MEDIA_REQUEST) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_CAMERA_REQUEST), \
	    "asked for secrecy and for pictures or camera", \
	    "Ringenberg et al. 2022") \
	X(GIFT_CHANNEL, "gifts_with_private_channel", "yes/no", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_GIFTS) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_PRIVATE_CHANNEL), \
	    "offered gifts and asked to move elsewhere", \
	    "Ringenberg et al. 2022") \
	X(ALONE_APPROACH, "supervision_with_approach", "yes/no", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_SUPERVISION_ASKING) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_MEETING) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_PICK_UP) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_ADDRESS), \
	    "asked who is home and moved towards meeting", \
	    "risk assessment stage: O'Connell 2003") \
	X(MINOR_ISOLATION, "isolation_of_minor", "yes/no", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_SECRECY) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_DISTRUST) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_EXCLUSIVITY) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_PRIVATE_CHANNEL), \
	    "isolation while the other is known to be under 18", \
	    "Olson et al. 2007") \
	X(MINOR_DESENSITISATION, "desensitisation_of_minor", "yes/no", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_APPEARANCE_TALK) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_RELATIONSHIP_TALK) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_SEXUALISED_TALK) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_MEDIA_REQUEST), \
	    "desensitisation while the other is known to be under 18", \
	    "Olson et al. 2007") \
	X(MINOR_APPROACH, "approach_to_minor", "yes/no", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_MEETING) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_PICK_UP) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_TRAVEL) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_ADDRESS) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_SNEAKING_OUT), \
	    "approach while the other is known to be under 18", \
	    "Olson et al. 2007") \
	X(ADULT_MINOR, "adult_with_minor", "yes/no", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_AGE_GIVING) | \
	        CHAP_SIGNAL_BIT(CHAP_SIGNAL_AGE_DISCLOSURE), \
	    "this side known as adult, the other as under 18", \
	    "stated ages and the platform's facts") \
	X(OTHER_MINOR, "other_is_minor", "yes/no", 1, \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_AGE_DISCLOSURE), \
	    "the other is known to be under 18", \
	    "stated ages and the platform's facts") \
	X(PEERS, "same_age_minors", "yes/no", -1, 0, \
	    "both known under 18, at most three years apart", \
	    "stated ages and the platform's facts") \
	X(ADULTS, "both_adults", "yes/no", -1, 0, \
	    "both known to be 18 or over", \
	    "stated ages and the platform's facts") \
	X(RECIPROCAL, "both_sides_alike", "messages, saturating", -1, 0, \
	    "messages of the other that show a risk signal too", \
	    "peers ask and offer both ways; luring is one-sided: " \
	    "Cano et al. 2014") \
	X(SHARE, "does_most_talking", "share past half, doubled", 0, 0, \
	    "share of the pair's messages beyond one half", \
	    "who leads the conversation: Cano et al. 2014") \
	X(QUESTIONS, "asks_much", "share of messages", 0, 0, \
	    "messages with a question mark among (all + 8)", \
	    "information gathering: Olson et al. 2007") \
	X(STARTS, "restarts", "starts past the first, up to 8", 0, 0, \
	    "wrote first after six hours of silence", "who pursues whom") \
	X(UNANSWERED, "writes_without_answer", "messages past 3, up to 8", 0, \
	    0, "longest run of own messages without an answer", \
	    "pressure: Lorenzo-Dus et al. 2016") \
	X(CALLS, "calls", "calls, saturating", 0, 0, "called the other", \
	    "events beside words") \
	X(WORDS, "writes_most_words", "share past half, doubled", 0, 0, \
	    "share of the pair's words beyond one half", \
	    "who leads the conversation: Cano et al. 2014") \
	X(LENGTH, "long_messages", "words a message / 4, up to 16", 0, 0, \
	    "words among (messages + 8) of this side", "how people write") \
	X(NIGHT, "at_night", "share of messages", 0, 0, \
	    "messages between 23:00 and 6:00 where the other is, if the " \
	    "platform told, among (all + 8)", \
	    "when people write") \
	X(PACE, "answers_late", "log2 of seconds, up to 16", 0, 0, \
	    "how long this side lets the other wait, lately", \
	    "how people write") \
	X(TEMPO, "messages_a_day", "log2, up to 16", 0, 0, \
	    "the pair's messages over its days", "how people write") \
	X(AGE, "conversation_age", "log2 of days, up to 16", 0, 0, \
	    "days since the pair's first message", "how people write") \
	X(MEDIA, "media", "media, saturating", 0, 0, "sent media", \
	    "events beside words") \
	X(REQUESTS, "contact_requests", "requests, saturating", 0, 0, \
	    "asked to be a contact", "events beside words") \
	X(UNREAD, "unread_words", "share of words", 0, 0, \
	    "words that no list knows, of a script that none reads", \
	    "what the model cannot see") \
	X(ASKED_AGE, "asked_unknown_age", "yes/no", 0, 0, \
	    "asked the other's age before it was told", \
	    "information gathering: Olson et al. 2007") \
	X(ASKED_AGAIN, "asked_known_age", "yes/no", 0, 0, \
	    "asked the other's age when it had been told", \
	    "information gathering: Olson et al. 2007") \
	X(DELETES, "deletes", "deletions, saturating", 1, 0, \
	    "deleted messages in this pair", "events beside words") \
	X(BLOCKED, "was_blocked", "blocks and reports, saturating", 1, 0, \
	    "the other blocked or reported this side", "events beside words") \
	X(EVASIVE, "evasion", "share of messages", 1, 0, \
	    "messages in which a disguise was undone among (all + 8)", \
	    "evasion facts of the normalizer") \
	X(CONTACTS, "contacts_many", "log2 of people past 4, up to 8", 1, 0, \
	    "people this user opened a conversation with lately", \
	    "network side; half-life of a week") \
	X(MINORS, "contacts_minors", "people past 2, up to 8", 1, 0, \
	    "of these, how many known to be under 18", \
	    "network side; half-life of a week") \
	X(ALIKE, "same_opening", "openings, up to 8", 1, 0, \
	    "openings much like one of the newest eight", \
	    "copy-paste approaches; min-wise hashing, Broder 1997") \
	X(SPREAD, "signals_in_other_pairs", "pairs past the first, up to 8", \
	    1, 0, "pairs in which this user showed two risk groups lately", \
	    "network side; half-life of a week")

enum chap_feature {
/* One row for each signal comes first, with the signal's own number. */
#define CHAP_X(ENUM, name, unit, sign, signals, measures, source) \
	CHAP_FEATURE_##ENUM,
	CHAP_FEATURE_SIGNALS = CHAP_N_SIGNALS - 1,
	CHAP_DERIVED(CHAP_X)
#undef CHAP_X
	    CHAP_N_FEATURES
};

struct chap_feature_info {
	const char *name;
	const char *unit;
	int sign; /* 1: weight >= 0; -1: weight <= 0; 0: own data only */
	uint64_t signals; /* whose messages explain this row */
	const char *measures;
	const char *source;
};

/* Row `feature` < CHAP_N_FEATURES; static. */
struct chap_feature_info chap_feature_info(int feature);

/*
 * Hash of the schema: names, groups and roles of signals, names of rows, in
 * order. A model made for another schema is refused.
 */
struct chap_hash128 chap_schema_hash(void);

/*
 * All rows, with `side` as the suspect. `suspect` and `other` are the two
 * users' actor states, or NULL where nothing is known of a user.
 */
void chap_features(const struct chap_pair *pair, unsigned side,
    const struct chap_actor *suspect, const struct chap_actor *other,
    int32_t value[CHAP_N_FEATURES]);

/*
 * The same, but rows of sign 0 stay 0: for a model that gives them no weight,
 * as the default one. They cost more than all others together.
 */
void chap_features_said(const struct chap_pair *pair, unsigned side,
    const struct chap_actor *suspect, const struct chap_actor *other,
    int32_t value[CHAP_N_FEATURES]);

/*
 * The row WORDING from sums in milli and the words they are over, one side's
 * own and the other's answers. It says no more for a risk than
 * CHAP_WORDING_A_SIGNAL for each different risk signal that the side has
 * shown, so words alone never decide.
 */
#define CHAP_WORDING_A_SIGNAL (2 * CHAP_Q10)
int32_t chap_wording_value(int64_t own_milli, uint32_t own_words,
    int64_t other_milli, uint32_t other_words, int n_signals);

/*
 * A side's age in years, or CHAP_SOME_MINOR, CHAP_SOME_ADULT, CHAP_NO_AGE: as
 * the platform tells it, else the lowest that the side stated.
 */
int chap_side_age(const struct chap_half *half, const struct chap_actor *actor);

/* Whether what was stated or told says that a side is under 18. */
bool chap_side_is_minor(
    const struct chap_half *half, const struct chap_actor *actor);

#endif
