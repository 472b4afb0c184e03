/*
 * One entry's pattern, from text to positions (Glushkov's construction:
 * Glushkov 1961; Navarro and Raffinot 2002, ch. 5): each place that takes a
 * word has a number, and knows which places may come before and after it.
 *
 *   (dont|never) tell [@your] @parent _ this
 *       0          1     2       3   456  7
 *   first {0}  last {7}  after 1: {2,3}  after 3: {4,7}  after 4: {5,7} …
 *
 * A place accepts a set of words (wordset.h), so alternatives and classes of
 * single words cost one place whatever their number; alternatives of several
 * words share places where they begin or end alike; a gap is three places that
 * accept any word and may be left out. No place comes after itself, so a match
 * has at most as many words as there are places.
 *
 * Grammar (lexicons/README.md says it for readers):
 *   pattern = part { "_" part }     item = word | "@" class
 *   part    = item { item }              | "(" alts ")" | "[" alts "]"
 *   alts    = part { "|" part }
 */
#ifndef CHAP_LEXICON_PATTERN_H
#define CHAP_LEXICON_PATTERN_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "features/lexicon/classes.h"
#include "features/lexicon/wordset.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_PATTERN_PLACES_MAX 64 /* sets of places are 64-bit sets */
#define CHAP_PATTERN_GAPS_MAX 4
#define CHAP_PATTERN_DEPTH_MAX 3 /* brackets within brackets */
#define CHAP_PATTERN_GAP_MAX 3 /* tokens in a gap */
#define CHAP_PATTERN_ITEMS_MAX 16
#define CHAP_PATTERN_LISTED_MAX 1024 /* alternatives behind each other */

struct chap_place {
	uint64_t before; /* places that may come just before it */
	uint64_t after;
	uint32_t set; /* of words that it accepts */
};

struct chap_pattern {
	uint64_t first; /* places that a match may begin with */
	uint64_t last;
	uint32_t n;
	uint32_t longest; /* words of its longest match */
	uint32_t n_items; /* that every match passes; the first ones */
	uint64_t item[CHAP_PATTERN_ITEMS_MAX]; /* places each begins with */
	struct chap_place place[CHAP_PATTERN_PLACES_MAX];
};

/* What patterns are read with and into. */
struct chap_pattern_reader {
	struct chap_phrase_reader words;
	struct chap_wordsets *sets;
	const struct chap_classes *classes;
	struct chap_span language; /* whose classes are meant */
};

/*
 * Reads `source` (`plain`: no gap), adding its words to the vocabulary. The
 * pattern has no match of no words. CHAP_ERR_INVALID (grammar, a word that is
 * not canonical, a class that is not there), CHAP_ERR_TOO_LONG (a bound
 * above), CHAP_ERR_MEMORY; *err says what and has the column, no file and
 * line.
 */
enum chap_err chap_pattern_parse(struct chap_pattern *out,
    const struct chap_pattern_reader *with, struct chap_span source, bool plain,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
