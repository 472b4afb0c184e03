/*
 * What a model is trained on: the features of pairs at every message of
 * their conversations, from both sides, and what was said, as grams, taken
 * as messages stream through an engine.
 *
 * Of these the fit samples moments: when a message shows a signal, and when
 * the number of messages so far is a power of two, so that the model learns
 * from beginnings as much as from ends. The suspect of a positive
 * conversation counts as one only once two of its tactic-bearing lines were
 * said; before that its moments are left out, because nobody could know.
 *
 * Threads: one at a time. Memory: 4 bytes a feature and 2 sides a message.
 */
#ifndef CHAP_EVAL_SAMPLES_H
#define CHAP_EVAL_SAMPLES_H

#include "classifier/chaperone.h"
#include "classifier/train/fit.h"
#include "eval/idmap.h"
#include "eval/source.h"
#include "eval/tally.h"
#include "features/base/err.h"

#include <stdint.h>

/* A message as it went into one pair. */
struct chap_said {
	uint32_t pair; /* numbered from 0 */
	uint32_t conversation; /* index of the truth's row */
	size_t first_gram; /* into gram[] */
	uint16_t n_grams; /* different ones */
	uint16_t n_words;
	uint8_t side; /* who said it */
	int8_t suspect; /* the side that is the suspect; -1: neither */
	bool target; /* shows what a target says: adds no own risk */
	bool risk; /* shows a risk signal by a reviewed list */
	bool sampled;
	bool known; /* two tactic-bearing lines were said, or it is benign */
	bool validation; /* else it trains */
};

struct chap_samples {
	struct chap_said *said; /* [n] */
	size_t n;
	size_t said_size;
	struct chap_rows moments; /* [2 n]: of said[i] from side s at 2 i + s */
	uint32_t *gram; /* ids of grams, of all messages */
	size_t n_gram_uses;
	size_t gram_size;
	struct chap_idmap grams; /* hash to id */
	struct chap_idmap pairs;
	size_t n_conversations[2]; /* train, validation */
};

/* May the moment of said[i] seen from `side` be learned from? */
bool chap_said_counts(const struct chap_said *said, unsigned side);

/*
 * Streams the files through an engine with a blank model; `source` NULL: JSON
 * lines by pair. `kinds`: of grams (wording.h). Conversations with split
 * "validation" in the truth calibrate, "test" ones are left out, all others
 * train; where the truth has no splits, every fifth by hash calibrates. *err
 * names file and line.
 */
enum chap_err chap_samples_read(struct chap_samples *out,
    struct chap_tally *truth, const struct chap_source *source,
    const char *lexicons, unsigned kinds, char *const *path, int n_paths,
    struct chap_hash128 *lexicon_hash, struct chap_error *err) CHAP_MUST_CHECK;

void chap_samples_release(struct chap_samples *samples);

#endif
