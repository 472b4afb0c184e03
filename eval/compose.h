/*
 * Composes one conversation out of a family: ordinary lines of the family
 * and its pool, with single cue lines strewn among them in a loose order.
 * A pure function of the family and its seeds.
 *
 * What it is not: a dialogue. A cue stands alone; what comes after it is a
 * reply of the other side (neutral, refusing or uncomfortable) or small
 * talk, never a next step.
 *
 * Both classes have the same lengths, the same clock and the same typing;
 * nothing of these depends on the family.
 *
 * Threads: no shared state. Ownership: a conversation owns its text.
 */
#ifndef CHAP_EVAL_COMPOSE_H
#define CHAP_EVAL_COMPOSE_H

#include "eval/family.h"
#include "features/base/buf.h"

#include <stdint.h>

#define CHAP_CONVERSATION_MAX 100 /* messages and events */
#define CHAP_CONVERSATION_MIN 12
#define CHAP_TACTICS_MAX 12 /* cues with a risk signal */
#define CHAP_MEMBERS_MAX 12

struct chap_said {
	int64_t at_ms; /* from the start of the conversation; never falls */
	enum chap_side side; /* A or B */
	uint8_t member; /* which B speaks; 0 unless a group */
	enum chap_kind kind;
	int8_t signal; /* of a cue; -1: none */
	bool tactic; /* a cue of role RISK */
	uint32_t text_at; /* into text.ptr */
	uint32_t text_len; /* 0: an event */
};

struct chap_conversation {
	const struct chap_family *family;
	uint8_t n_members; /* 1: a pair; more: a group */
	uint8_t age[1 + CHAP_MEMBERS_MAX]; /* the true ones: A, then each B */
	uint8_t stated_age[1 + CHAP_MEMBERS_MAX];
	uint16_t n;
	struct chap_said said[CHAP_CONVERSATION_MAX];
	struct chap_buf text;
};

/*
 * `seed` is this conversation's own; `cast_seed` is shared by conversations
 * of the same A, which have the same opening, age and typing of A.
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_compose(struct chap_conversation *out,
    const struct chap_family *family, uint64_t cast_seed,
    uint64_t seed) CHAP_MUST_CHECK;

void chap_conversation_release(struct chap_conversation *c);

#endif
