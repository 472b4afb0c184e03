/*
 * The state of one user across all of its pairs: the network side. Fixed
 * size, at most 192 bytes, derived facts only.
 *
 * Fan-out counts direct contacts only: groups and rooms stay out of it,
 * because coaches and guild leaders speak to many. Counts are decayed with
 * a half-life of a week, so they say how many *lately*.
 *
 * While messages are scored, actors are read from a snapshot: updates are
 * collected and applied together, in the stream's order, at fixed places of
 * its sequence (classifier/engine.c). So the number of threads cannot change
 * a verdict.
 *
 * Byte table (struct chap_actor):
 *     0 16  key: keyed hash of tenant and id
 *    16  8  last_at_ms: the newest time seen
 *    24  8  account_at_ms; 0: unknown
 *    32 16  contacts, minors, alike, spread: decayed counts, 256 stands for 1
 *    48  4  n_room: messages to rooms
 *    52  2  age: years, or CHAP_NO_AGE, CHAP_SOME_MINOR, CHAP_SOME_ADULT
 *    54  2  tz_minutes east of UTC (0 when has_tz is 0)
 *    56  8  has_tz, n_sketches, known, padding
 *    64 64  sketch[8]: of the newest openings
 *   128  9  room_group[9]: room messages by group, saturating
 *
 * Threads and errors: as in pair.h.
 */
#ifndef CHAP_TRAJECTORY_ACTOR_H
#define CHAP_TRAJECTORY_ACTOR_H

#include "features/base/hash.h"
#include "features/lexicon/signal.h"
#include "features/trajectory/event.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_ACTOR_MAX_BYTES 192
#define CHAP_SKETCHES 8
#define CHAP_ACTOR_HALF_LIFE_MS ((int64_t)7 * 86400 * 1000)
#define CHAP_ACTOR_ONE 256

struct chap_actor {
	struct chap_hash128 key;
	int64_t last_at_ms;
	int64_t account_at_ms;
	uint32_t contacts; /* pairs this user opened */
	uint32_t minors; /* of these, with someone known to be under 18 */
	uint32_t alike; /* openings much like one of the newest eight */
	uint32_t spread; /* pairs in which two risk groups were shown */
	uint32_t n_room;
	int16_t age;
	int16_t tz_minutes;
	uint8_t has_tz;
	uint8_t n_sketches;
	uint8_t known; /* facts or updates went in; 0: freshly made */
	uint8_t padding[5];
	uint64_t sketch[CHAP_SKETCHES];
	uint8_t room_group[CHAP_N_GROUPS];
};

_Static_assert(sizeof(struct chap_actor) <= CHAP_ACTOR_MAX_BYTES,
    "an actor's state outgrew its bound");

enum chap_actor_change {
	CHAP_ACTOR_OPENED, /* wrote the first message of a pair */
	CHAP_ACTOR_MINOR, /* the other of a pair it opened is under 18 */
	CHAP_ACTOR_SPREAD, /* showed a second risk group in a pair */
	CHAP_ACTOR_ROOM, /* wrote to a room */
	CHAP_ACTOR_FACTS, /* the platform told facts */
};

/* What is collected until the next snapshot. */
struct chap_actor_update {
	struct chap_hash128 key;
	int64_t at_ms;
	int64_t account_at_ms; /* FACTS; 0: not told */
	uint64_t sketch; /* OPENED; 0: too short to compare */
	uint64_t signals; /* ROOM */
	enum chap_actor_change change;
	int16_t age; /* FACTS; CHAP_NO_AGE: not told */
	int16_t tz_minutes; /* FACTS */
	bool has_tz; /* FACTS */
	bool with_minor; /* OPENED */
};

/* Applies one update to an actor that is zeroed but for its key, or older. */
void chap_actor_apply(
    struct chap_actor *actor, const struct chap_actor_update *update);

/* A decayed count as it stands at `at_ms`; 256 stands for 1. */
uint32_t
chap_actor_count(const struct chap_actor *actor, uint32_t count, int64_t at_ms);

/* Whether the platform's facts say under 18; 18 or over. */
bool chap_age_is_minor(int age);
bool chap_age_is_adult(int age);

/*
 * A sketch of a message's words for comparing openings: four 16-bit minima
 * of token hashes (min-wise hashing, Broder 1997). Start with
 * CHAP_SKETCH_EMPTY, fold in each token's hash, and keep the bits. Two
 * sketches are alike when three of their four minima agree.
 */
#define CHAP_SKETCH_EMPTY \
	{ \
		{ \
			UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX \
		} \
	}
#define CHAP_SKETCH_LEAST_WORDS 4

struct chap_sketch {
	uint64_t least[4];
};

/*
 * Inline, because it is done for every word of every message; the least of
 * the upper 16 bits are those of the least.
 */
static inline void
chap_sketch_fold(struct chap_sketch *sketch, uint64_t token_hash)
{
	static const uint64_t ODD[4] = {0x9e3779b97f4a7c15u,
	    0xc2b2ae3d27d4eb4fu, 0x165667b19e3779f9u, 0xd6e8feb86659fd93u};

	for (int i = 0; i < 4; i++) {
		uint64_t h = token_hash * ODD[i], least = sketch->least[i];

		/* Which is less could not be guessed: no branch. */
		sketch->least[i] = h < least ? h : least;
	}
}

uint64_t chap_sketch_bits(const struct chap_sketch *sketch);
bool chap_sketch_alike(uint64_t a, uint64_t b);

#endif
