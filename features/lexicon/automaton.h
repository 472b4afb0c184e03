/*
 * An Aho-Corasick automaton over word numbers (Aho and Corasick, 1975): all
 * phrases of all lexicons are found in one pass over a message's tokens.
 *
 *                 "tell"        "your"       "mom"
 *     start (0) ────────▶ 1 ────────▶ 2 ────────▶ 3  hit: entry 17
 *        │                └───────▶ 4 "mom"          hit: entry 17
 *        └ "your" ▶ 5 ── "mom" ▶ 6                   hit: entry 40
 *                        fail(3) = 6: after "tell your mom" both are hit
 *
 * Edges lie in one hash table (state, word) -> state; those of the start lie
 * in the vocabulary's slots, which the look-up of a word has touched anyway.
 * Most words of a message are in no lexicon, and lead to the start.
 *
 * Threads: one while it is built, then immutable and shared.
 * Bounds: CHAP_AUTOMATON_NODES_MAX states, CHAP_OUTPUTS_MAX outputs of one
 * sequence of words, so that a message's cost is bounded whatever it says.
 */
#ifndef CHAP_LEXICON_AUTOMATON_H
#define CHAP_LEXICON_AUTOMATON_H

#include "features/base/err.h"
#include "features/lexicon/pattern.h"
#include "features/lexicon/vocab.h"

#include <stdint.h>

#define CHAP_AUTOMATON_NODES_MAX ((uint32_t)1 << 20)
#define CHAP_OUTPUTS_MAX 256

#define CHAP_OUTPUT_GUARD UINT8_MAX

/* What the end of a sequence means. */
struct chap_output {
	uint32_t id; /* of the rule, or of the guard */
	uint8_t part; /* of the rule; CHAP_OUTPUT_GUARD: a guard's end */
	uint8_t length; /* tokens */
};

struct chap_node {
	uint32_t fail; /* the longest proper suffix that is a state */
	uint32_t retry; /* the nearest such one that has edges; 0: start */
	uint32_t hit; /* first of itself and its suffixes with outputs */
	uint32_t first; /* output[first, first + n) */
	uint16_t n;
	uint32_t n_edges;
	/* one bit for each word that leads on: most are refused here, in a line
	 * of memory that is looked at anyhow, and not in the table of edges */
	uint64_t leads_on;
};

struct chap_edge {
	uint64_t key; /* state << 32 | word; 0: free, words start at 1 */
	uint32_t to;
};

struct chap_automaton_build; /* what only building needs */

struct chap_automaton {
	struct chap_node *node; /* [n_nodes], 0 is the start */
	uint32_t n_nodes;
	uint32_t edge_mask;
	struct chap_edge *edge; /* [edge_mask + 1], at most half full */
	struct chap_output *output;
	uint32_t n_outputs;
	struct chap_automaton_build *build; /* NULL once finished */
};

/* CHAP_ERR_MEMORY. Release also after an error. */
enum chap_err chap_automaton_init(struct chap_automaton *a) CHAP_MUST_CHECK;
void chap_automaton_release(struct chap_automaton *a);

/*
 * One more sequence, at least one word long; the same output twice counts
 * once. CHAP_ERR_TOO_LONG: over a bound above; CHAP_ERR_MEMORY.
 */
enum chap_err chap_automaton_add(struct chap_automaton *a,
    const struct chap_sequence *seq, uint32_t id, uint8_t part) CHAP_MUST_CHECK;

static inline uint64_t
chap_automaton_word_bit(uint32_t word)
{
	return (uint64_t)1 << (word * UINT32_C(2654435769) >> 26);
}

/*
 * Makes it ready: failure links, outputs in order, the start's edges into
 * the vocabulary's slots. Nothing may be added after it. CHAP_ERR_MEMORY.
 */
enum chap_err chap_automaton_finish(
    struct chap_automaton *a, struct chap_vocab *vocab) CHAP_MUST_CHECK;

static inline uint32_t
chap_automaton_edge(
    const struct chap_automaton *a, uint32_t state, uint32_t word)
{
	uint64_t key = (uint64_t)state << 32 | word;
	uint32_t i = (uint32_t)(key * 0x9e3779b97f4a7c15u >> 32) & a->edge_mask;

	if ((a->node[state].leads_on & chap_automaton_word_bit(word)) == 0)
		return 0;
	while (a->edge[i].key != 0) {
		if (a->edge[i].key == key)
			return a->edge[i].to;
		i = (i + 1) & a->edge_mask;
	}
	return 0;
}

/* The state after one more word; `slot` NULL: a word of no lexicon. */
static inline uint32_t
chap_automaton_step(const struct chap_automaton *a, uint32_t state,
    const struct chap_vocab_slot *slot)
{
	if (slot == NULL)
		return 0;
	if (state != 0 && a->node[state].n_edges == 0)
		state = a->node[state].retry;
	while (state != 0) {
		uint32_t to = chap_automaton_edge(a, state, slot->id);

		if (to != 0)
			return to;
		state = a->node[state].retry;
	}
	return slot->root;
}

#endif
