/*
 * The parts of a fact (classifier/state_facts.h) that its writer,
 * state_facts.c, and its reader, state_replay.c, must agree on. Private to the
 * two.
 */
#ifndef CHAP_FACT_PARTS_H
#define CHAP_FACT_PARTS_H

#include "classifier/engine_parts.h"
#include "classifier/state_facts.h"

/* Of a fact. */
#define CHAP_FACT_ROOM 1
#define CHAP_FACT_USER 2 /* a struct chap_fact_user follows the event */
/* Of a target. */
#define CHAP_FACT_TAKEN 1
#define CHAP_FACT_JOINED 2 /* its event differs from the message's */
#define CHAP_FACT_TAIL 4

struct chap_fact_head {
	uint32_t bytes; /* of the fact, these too */
	uint8_t flags;
	uint8_t n_targets;
	uint8_t id_bytes; /* 0: the message showed no signal */
	uint8_t zero;
	struct chap_hash128 from_key;
	uint64_t id_hash;
};

struct chap_fact_user {
	int64_t account_at_ms;
	int16_t age;
	int16_t tz_minutes;
	uint8_t has_tz;
	uint8_t zero[3];
};

/* As bytes: it stands at odd places. */
struct chap_fact_target {
	uint8_t flags;
	uint8_t tells; /* bit 0 opened, 1-2 minor, 3-4 spread */
	uint8_t key[16];
	uint8_t levels; /* level[0], level[1], flagged[0], flagged[1]: 2 bits */
	uint8_t told[2];
	uint8_t n[4]; /* messages of the pair, this one too */
};

_Static_assert(sizeof(struct chap_fact_head) == 32 &&
        sizeof(struct chap_fact_user) == 16 &&
        sizeof(struct chap_fact_target) == 25 && CHAP_N_LEVELS <= 4,
    "facts have no padding, and a level has two bits");

#define CHAP_FACT_WORDS(bytes) (((bytes) + 7) / 8)

_Static_assert(CHAP_FACT_WORDS(sizeof(struct chap_event)) <= 8 &&
        CHAP_FACT_WORDS(sizeof(struct chap_tail)) <= 8,
    "one byte says which words of a part are there");
_Static_assert(CHAP_FACT_MAX_BYTES >= sizeof(struct chap_fact_head) + 65 +
            sizeof(struct chap_fact_user) + CHAP_ID_MAX_BYTES +
            CHAP_TO_MAX * (sizeof(struct chap_fact_target) + 130),
    "the longest fact fits");

#endif
