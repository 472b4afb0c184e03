/*
 * One entry's pattern, from text to flat sequences of words:
 *
 *   (dont|never) tell [your] mom _ this
 *
 *   parts:     0: dont tell mom, dont tell your mom,      1: this
 *                 never tell mom, never tell your mom
 *                 \_______________ gap: 0 to 3 tokens _____/
 *
 * Gaps stand at the top level only, so that parts expand each for itself:
 * (8 words) _ (8 words) is 16 sequences, not 64. For the same reason a part
 * that would stand for more than CHAP_PATTERN_CUT 256sequences is cut between
 * two items into parts with no gap between them. That changes what it costs,
 * not what it matches.
 *
 * Grammar (lexicons/README.md says it for readers):
 *   pattern = part { "_" part }     item = word | "(" alts ")" | "[" alts "]"
 *   part    = item { item }         alts = part { "|" part }
 */
#ifndef CHAP_LEXICON_PATTERN_H
#define CHAP_LEXICON_PATTERN_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "features/lexicon/vocab.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_PATTERN_PARTS_MAX 8
#define CHAP_PATTERN_WORDS_MAX 12 /* of one sequence */
#define CHAP_PATTERN_EXPANSION_MAX 1024 /* sequences of one part */
#define CHAP_PATTERN_CUT 256
#define CHAP_PATTERN_DEPTH_MAX 3 /* brackets within brackets */
#define CHAP_PATTERN_GAP_MAX 3 /* tokens in a gap */

struct chap_sequence {
	uint32_t word[CHAP_PATTERN_WORDS_MAX];
	uint32_t n;
};

struct chap_sequences {
	struct chap_sequence *seq; /* owned */
	uint32_t n;
	uint32_t size;
};

struct chap_pattern {
	struct chap_sequences part[CHAP_PATTERN_PARTS_MAX];
	uint8_t gap[CHAP_PATTERN_PARTS_MAX]; /* tokens allowed before it */
	uint32_t n_parts;
};

/* What words are looked up in and checked with while patterns are read. */
struct chap_pattern_words {
	struct chap_vocab *vocab;
	const struct chap_text *text;
	struct chap_arena *scratch;
};

/*
 * Reads `source` (`whole`: one part, no gap and no cut), adding its words to
 * the vocabulary. Every part has at least one sequence and none is empty.
 * CHAP_ERR_INVALID (grammar, a word that is not canonical), CHAP_ERR_TOO_LONG
 * (a bound above), CHAP_ERR_MEMORY; *err says what and has the column, no file
 * and line. Free with release, also after an error.
 */
enum chap_err chap_pattern_parse(struct chap_pattern *out,
    const struct chap_pattern_words *words, struct chap_span source, bool whole,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_pattern_release(struct chap_pattern *pattern);

#endif
