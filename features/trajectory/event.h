/*
 * One message as the trajectory sees it: no text, no ids, a few numbers.
 * Made by the stateless stage, consumed by the pair and actor states.
 */
#ifndef CHAP_TRAJECTORY_EVENT_H
#define CHAP_TRAJECTORY_EVENT_H

#include "features/lexicon/signal.h"

#include <stdbool.h>
#include <stdint.h>

/* The order is that of enum chap_kind in the public header. */
enum chap_event_kind {
	CHAP_EVENT_MESSAGE,
	CHAP_EVENT_EDIT,
	CHAP_EVENT_DELETE,
	CHAP_EVENT_MEDIA,
	CHAP_EVENT_CALL,
	CHAP_EVENT_CONTACT_REQUEST,
	CHAP_EVENT_BLOCK,
	CHAP_EVENT_REPORT,
	CHAP_EVENT_USER,
	CHAP_N_EVENT_KINDS
};

#define CHAP_NO_AGE (-1)
#define CHAP_SOME_MINOR (-2) /* under 18, years not known */
#define CHAP_SOME_ADULT (-3) /* 18 or over, years not known */
#define CHAP_ADULT_YEARS 18

/* The signals of a role as a constant: what chap_role_signals computes. */
#define CHAP_X(ENUM, name, group, role, starred) \
	| ((uint64_t)(CHAP_ROLE_##role == CHAP_ROLE_OF) << CHAP_SIGNAL_##ENUM)
#define CHAP_ROLE_OF CHAP_ROLE_RISK
static const uint64_t CHAP_RISK_SIGNALS = 0 CHAP_SIGNALS(CHAP_X);
#undef CHAP_ROLE_OF
#define CHAP_ROLE_OF CHAP_ROLE_TARGET
static const uint64_t CHAP_TARGET_SIGNALS = 0 CHAP_SIGNALS(CHAP_X);
#undef CHAP_ROLE_OF
#define CHAP_ROLE_OF CHAP_ROLE_PROTECTIVE
static const uint64_t CHAP_PROTECTIVE_SIGNALS = 0 CHAP_SIGNALS(CHAP_X);
#undef CHAP_ROLE_OF
#undef CHAP_X

struct chap_event {
	int64_t at_ms; /* Unix ms */
	uint64_t signals; /* set of enum chap_signal */
	uint64_t draft; /* those of `signals` that only draft lists show */
	uint64_t sketch; /* of the words, for alike openings; 0: too short */
	uint32_t id_hash; /* of the message's id */
	uint16_t n_words;
	uint16_t n_unread; /* words in a script no lexicon reads */
	int32_t wording_own; /* milli: its words, with the speaker suspected */
	int32_t wording_other; /* milli: with the other side suspected */
	int16_t stated_age; /* of the speaker, years; CHAP_NO_AGE */
	uint8_t kind; /* enum chap_event_kind */
	bool age_draft; /* the stated age rests on a draft list */
	bool evasive; /* an evasion was undone in it */
	bool question;
	bool group; /* more than one recipient */
	bool night; /* 23:00 to 6:00 where the recipient is, if that is known */
};

#endif
