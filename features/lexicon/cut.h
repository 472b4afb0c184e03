/*
 * The cheapest set of words and pairs of words such that every match of a
 * pattern holds at least one of them: a minimum cut between its beginnings
 * and its ends (Ford and Fulkerson 1956; paths found breadth first, Edmonds
 * and Karp 1972). A place costs what its words cost, a step from place to
 * place what its pairs cost.
 */
#ifndef CHAP_LEXICON_CUT_H
#define CHAP_LEXICON_CUT_H

#include "features/lexicon/frequency.h"
#include "features/lexicon/pattern.h"

#include <stdint.h>

/* Sets that together would make more pairs are not cut between. */
#define CHAP_CUT_PAIRS_MAX 400

struct chap_cut {
	uint64_t alone; /* places whose words are anchors */
	uint64_t step[CHAP_PATTERN_PLACES_MAX]; /* [i]: the j of steps (i, j) */
};

/* About the pattern's places times its steps, at worst by its paths. */
void chap_cut_find(struct chap_cut *out, const struct chap_pattern *pattern,
    const struct chap_wordsets *sets, const struct chap_frequency *frequency);

#endif
