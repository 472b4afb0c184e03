/*
 * The state of a pair of users: all that is kept of a conversation, however
 * long. Fixed size, derived facts only, no id in clear and no text but the
 * tail. A pair is unordered; side 0 and side 1 each have a half, which holds
 * what that side did towards the other.
 *
 * Byte table (struct chap_pair, 640 bytes):
 *
 *     0  16  key: keyed hash of tenant and both ids
 *    16   8  first_at_ms
 *    24   8  last_at_ms: the pair's own time, the latest seen
 *    32   4  n: messages
 *    36  64  recent[16]: 32-bit hashes of the newest message ids
 *   100 504  half[2], each of 252:
 *             0  16  messages, words, sums of the wording
 *            16  20  aggregates of the messages' scores, night, pace
 *            36  32  counts and behaviour, ages, level; which of the groups
 *                    rest on draft lists
 *            68 108  group[9] of 12: how often, when, on how many days, heat
 *           176  25  signal_count: saturating, half a byte each
 *           201  51  signal_day: day last seen; what the words of risk
 *                    messages took from wording_own
 *   604  36  tail: up to 24 bytes of text, for words cut over messages; one
 *            for both directions, since what either side says wipes the
 *            other's
 *
 * Time is the pair's own: a late message never moves it back, so a decay
 * never runs backwards. Times inside halves are seconds since first_at_ms.
 *
 * Draft lists (lexicons/README.md) are evidence of a second rank: what they
 * show counts in a group only until a reviewed list shows that group on this
 * side, which starts the group and its signals anew. The same holds of stated
 * ages. Counts that are of no one group (n_risk, n_persisted, said_no, …) take
 * reviewed signals only. So a pair with its draft groups emptied is what it
 * would be had the draft lists not been there (tests/property/prop_draft.c).
 *
 * Threads: a pair belongs to one thread at a time. Pure: no clock, no
 * allocation, no errors; every counter saturates.
 */
#ifndef CHAP_TRAJECTORY_PAIR_H
#define CHAP_TRAJECTORY_PAIR_H

#include "features/base/hash.h"
#include "features/lexicon/signal.h"
#include "features/text/tail.h"
#include "features/trajectory/event.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_PAIR_MAX_BYTES 640
#define CHAP_RECENT 16

/* A silence after which whoever writes first starts anew. */
#define CHAP_RESTART_S (6 * 3600)

/* Half-life of a group's heat: what was said two weeks ago counts half. */
#define CHAP_HEAT_HALF_LIFE_S (14 * 86400)
#define CHAP_HEAT_ONE 256 /* what one message adds */

struct chap_group_state {
	uint32_t last_s; /* seconds, of the newest occurrence */
	uint16_t heat; /* decayed count at last_s, 256 stands for 1 */
	uint16_t first_n; /* the pair's message number, from 1; 0: never */
	uint16_t last_n;
	uint8_t count; /* messages that showed the group */
	uint8_t days; /* on how many days of the pair's time */
};

/* A signal's count stops here: the feature table looks no further than 11. */
#define CHAP_SIGNAL_COUNT_MAX 15

/*
 * A message's score is the number of different risk signals that reviewed
 * lists show in it, at most this. The sums over messages stop at so many.
 */
#define CHAP_SCORE_MAX 15
#define CHAP_SCORED_MAX UINT16_MAX

/* So long, in the pair's own time, a word may go on in the next message. */
#define CHAP_TAIL_FOR_S 60

/* How a target answers what it does not like. */
#define CHAP_DOUBT_SIGNALS \
	(CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL) | \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_DISCOMFORT) | \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_HESITATION) | \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_DISTRESS))

/* What of this pair went into the actor states already. */
#define CHAP_TOLD_MINOR 1
#define CHAP_TOLD_SPREAD 2

/* Beside the groups' bits in chap_half.draft: the ages. */
#define CHAP_DRAFT_AGES (1u << CHAP_N_GROUPS)

/*
 * Honest words speak for whoever says them, in a risk message too ("dont tell
 * mum, its her birthday"), but such messages together take no more than 255
 * steps (8.16) from the sum of their side, nor do they thin it by being many
 * words, or an offender could say lines of a tactic until the risk has gone.
 */
#define CHAP_WORDING_TAKEN_STEP 32

/* The row `wording` is a sum over the root of its words and so many more. */
#define CHAP_WORDING_PRIOR 20

struct chap_half {
	uint32_t n; /* messages and other events */
	uint32_t n_words : 21;
	uint32_t n_spared_words : 11; /* of these: chap_wording_spares */
	int32_t wording_own; /* milli; sums of what events bring */
	int32_t wording_other;
	uint32_t score_sum; /* over messages' scores: sum, of squares, cubes */
	uint32_t score_squares;
	uint32_t score_cubes;
	uint16_t score_recent; /* Q8: the last message weighs an eighth */
	uint16_t score_top; /* the three highest, 4 bits each, highest first */
	uint16_t n_night;
	uint16_t pace; /* Q8: log2 of seconds to an answer, weighed likewise */
	uint16_t n_questions;
	uint16_t n_evasive; /* messages with an evasion undone */
	uint16_t n_risk; /* messages with a risk signal */
	uint16_t n_unread_words;
	uint16_t n_starts; /* first messages after CHAP_RESTART_S of silence */
	uint16_t run; /* own messages since the other's last */
	uint16_t run_max;
	uint8_t n_media;
	uint8_t n_calls;
	uint8_t n_contact_requests;
	uint8_t n_blocks;
	uint8_t n_reports;
	uint8_t n_deletes;
	uint8_t n_persisted; /* risk messages after the other said no */
	uint8_t said_no; /* refusal or discomfort so far */
	uint8_t age_min; /* years stated; 0: none */
	uint8_t age_max;
	uint8_t level; /* enum chap_level, with this side as suspect */
	uint8_t flagged; /* the highest level raised so far */
	uint8_t opened : 1; /* this side wrote the pair's first message */
	uint8_t pending : 1; /* risk said since the other's last message */
	uint8_t told : 4; /* what the actor states were told: CHAP_TOLD_* */
	uint8_t asked_unknown : 1; /* asked the age before it was told */
	uint8_t asked_known : 1; /* asked it when it was known */
	uint8_t n_declined; /* risk messages answered by a no, or doubt */
	uint16_t n_doubts; /* messages of this side that refuse or doubt */
	uint16_t draft; /* groups (1 << group) and ages that rest on drafts */
	struct chap_group_state group[CHAP_N_GROUPS];
	uint8_t signal_count[CHAP_N_SIGNALS / 2]; /* chap_half_count reads */
	uint8_t signal_day[CHAP_N_SIGNALS]; /* since first_at_ms, saturating */
	uint8_t wording_taken; /* of CHAP_WORDING_TAKEN_STEP milli */
};

_Static_assert(CHAP_N_SIGNALS % 2 == 0, "counts come in pairs");

/* Messages of this half that showed the signal, 0 to CHAP_SIGNAL_COUNT_MAX. */
static inline unsigned
chap_half_count(const struct chap_half *half, int signal)
{
	return half->signal_count[signal / 2] >> (signal % 2 * 4) & 15;
}

struct chap_pair {
	struct chap_hash128 key;
	int64_t first_at_ms;
	int64_t last_at_ms;
	uint32_t n;
	uint32_t recent[CHAP_RECENT];
	struct chap_half half[2];
	struct chap_tail tail;
};

_Static_assert(sizeof(struct chap_pair) <= CHAP_PAIR_MAX_BYTES,
    "a pair's state outgrew its bound");

/* The key of the unordered pair of two user keys, and `a`'s side in it. */
struct chap_hash128 chap_pair_key(
    struct chap_hash128 a, struct chap_hash128 b, unsigned *side_of_a);

/* Whether a message of that id hash is among the newest 16. n > 0 events. */
bool chap_pair_seen(const struct chap_pair *pair, uint32_t id_hash);

/*
 * Takes one event of `side` (0 or 1) into a pair that is zeroed but for its
 * key, or that earlier events went into.
 */
void chap_pair_update(
    struct chap_pair *pair, unsigned side, const struct chap_event *event);

/*
 * The tail that a message of `side` at `at_ms` may continue; NULL: there is
 * none. One that is the other side's or too old is wiped. Before
 * chap_pair_update, which wipes it likewise, whatever the event.
 */
const struct chap_tail *
chap_pair_tail(struct chap_pair *pair, unsigned side, int64_t at_ms);

/* After chap_pair_update: what `side` said last becomes the tail, or its end.
 */
void chap_pair_keep_tail(
    struct chap_pair *pair, unsigned side, const struct chap_ends *ends);

/*
 * What of a message's `own_milli` goes into its side's sum: all, unless it
 * shows a risk, is below 0 and less is left to be taken.
 */
int32_t chap_wording_take(uint8_t *taken, bool is_risk, int32_t own_milli);

/*
 * Whether a message's words stay out of the number whose root its side's sum is
 * over: it shows a risk, and with its words the row would be less than without.
 * `sum_milli` is before it, over `n_words`; `own_milli` is what `n` words add.
 */
bool chap_wording_spares(int64_t sum_milli, uint32_t n_words, bool is_risk,
    int32_t own_milli, uint32_t n);

/* The words whose root a half's own sum is over. */
static inline uint32_t
chap_half_wording_words(const struct chap_half *half)
{
	return half->n_words - half->n_spared_words;
}

/* The pair's own time: seconds since its first message. */
uint32_t chap_pair_now_s(const struct chap_pair *pair);

/* How many risk groups this half has shown, 0 to 7. */
int chap_half_risk_groups(const struct chap_half *half);

/* Does anything that is known of the pair rest on draft lists? */
bool chap_pair_has_draft(const struct chap_pair *pair);

/* The pair without what rests on draft lists: groups, signals, ages. */
void
chap_pair_reviewed(const struct chap_pair *pair, struct chap_pair *reviewed);

#endif
