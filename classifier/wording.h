/*
 * Wording: what single words say of who says them, as running sums. Signals
 * look for what lists name; the wording is what a fit finds in all the other
 * words of a conversation ("you" and "your" against "we", "thanks" and "see
 * you at practice"). A gram (a word, a pair of words, some characters of a
 * word) has two weights: with who says it suspected, and with the other side
 * suspected. A message's two sums go into the pair's state, and the row
 * `wording` of the feature table is made of them (features/trajectory).
 *
 * Such sums tell how somebody talks, small talk and all. Whether a single line
 * that shows a risk signal is an offender's or the honest use of the same words
 * ("don't tell mum, it's her birthday"), its other words tell best. So a gram
 * has a third weight, the intent, which judges such lines only: their sum, with
 * a bias, within -3 and 3 and twice, is added to the speaker's own.
 *
 * Grams are hashes only: a model that was trained on people's messages holds
 * none of their words. Which words they are can be told from a list of words
 * (chaperone train --words).
 *
 * Bounded: a message counts at most CHAP_GRAMS_OF_MESSAGE different grams,
 * each once, and the row is bounded by the risk signals that were shown
 * (features/trajectory/feature.h), so words alone never decide.
 *
 * Threads: immutable once filled. Memory: 48 bytes a gram.
 */
#ifndef CHAP_WORDING_H
#define CHAP_WORDING_H

#include "features/base/err.h"
#include "features/text/normalize.h"
#include "features/trajectory/event.h"

#include <stdint.h>

#define CHAP_GRAMS_MAX 65536
#define CHAP_GRAMS_OF_MESSAGE 128
#define CHAP_GRAM_WEIGHT_MAX_MILLI 100000

/* Kinds of grams, a set. */
#define CHAP_GRAM_WORDS 1 /* canonical words, not numbers, links, emoji */
#define CHAP_GRAM_PAIRS 2 /* two words with nothing but a space between */
#define CHAP_GRAM_CHARACTERS 4 /* 3 to 5 bytes of a word and its ends */
#define CHAP_GRAM_ALL 7

/* The sums of a message, in milli, in the order of a gram's weights. */
enum chap_gram_sum {
	CHAP_SUM_OWN,
	CHAP_SUM_OTHER,
	CHAP_SUM_INTENT,
	CHAP_N_GRAM_SUMS
};

struct chap_gram {
	uint64_t hash; /* not 0 */
	int32_t milli[CHAP_N_GRAM_SUMS];
};

/* What a message adds to the sums of its side, in milli. */
struct chap_wording_adds {
	int32_t own;
	int32_t other;
};

struct chap_wording {
	unsigned kinds; /* set of CHAP_GRAM_… */
	uint32_t n;
	uint32_t max;
	uint32_t mask;
	int32_t intent_bias_milli;
	struct chap_gram *slot; /* [mask + 1]; hash 0: free */
};

/* Room for `max` grams, 1 to CHAP_GRAMS_MAX. CHAP_ERR_MEMORY. */
enum chap_err chap_wording_new(
    struct chap_wording **out, unsigned kinds, uint32_t max) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_wording_free(struct chap_wording *wording);

/*
 * Adds a gram. False: its hash is 0 or there already, there is no room, or a
 * weight is out of range.
 */
bool chap_wording_add(struct chap_wording *wording, struct chap_gram gram);

/* The gram of that hash, if there is one; `wording` may be NULL. */
bool chap_wording_find(
    const struct chap_wording *wording, uint64_t hash, struct chap_gram *out);

/* A copy; NULL of NULL. CHAP_ERR_MEMORY. */
enum chap_err chap_wording_copy(struct chap_wording **out,
    const struct chap_wording *wording) CHAP_MUST_CHECK;

/* Hands each gram of a message to `take`, as often as it occurs. */
void chap_grams_each(const struct chap_norm *norm, unsigned kinds,
    void (*take)(void *context, uint64_t hash), void *context);

/* Sums of a message, the bias included; all 0 where `wording` is NULL. */
void chap_wording_sum(const struct chap_wording *wording,
    const struct chap_norm *norm, int32_t sum_milli[CHAP_N_GRAM_SUMS]);

/*
 * Whether signals of reviewed lists make a message a target's. A hesitation
 * ("no", "why") beside a risk signal does not: one in eight lines of a tactic
 * has such a word.
 */
bool chap_wording_is_target(uint64_t reviewed);

/*
 * What comes of them. `risk`: the message shows a risk signal by a reviewed
 * list; `target`: it is a target's, so that it adds nothing to its own side's
 * risk, whatever its words.
 */
struct chap_wording_adds chap_wording_adds(
    const int32_t sum_milli[CHAP_N_GRAM_SUMS], bool risk, bool target);

#endif
