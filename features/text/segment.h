/*
 * Cutting letters without spaces into common words.
 */
#ifndef CHAP_TEXT_SEGMENT_H
#define CHAP_TEXT_SEGMENT_H

#include "features/base/span.h"
#include "features/text/known.h"
#include "features/text/repair.h"

#include <stdbool.h>
#include <stdint.h>

/* Letters that are cut at most: a long sentence's. */
#define CHAP_SEGMENT_LETTERS 128
/* Room for the words with spaces between them. */
#define CHAP_SEGMENT_MAX (CHAP_SEGMENT_LETTERS * 2)

/*
 * The fewest common words that letters a-z, CHAP_SEGMENT_LETTERS at most, can
 * be cut into, in out[] with single spaces; *n_words is their number. "r" is
 * a word only of letters that were spread.
 * Returns the bytes; 0: they cannot be cut.
 */
uint32_t chap_segment(const struct chap_known *known, struct chap_span letters,
    bool is_spread, char out[CHAP_SEGMENT_MAX], uint32_t *n_words);

/* Does the word hold phrases together, as "the" and "with" do? */
bool chap_segment_is_holding(const char *word, size_t n);

#endif
