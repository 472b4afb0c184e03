/*
 * Words as a plain text classifier sees them: runs of letters, digits,
 * apostrophes and whatever is not ASCII, ASCII letters in lower case. Nothing
 * is normalized: that is what a baseline does without.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_TERMS_H
#define CHAP_EVAL_TERMS_H

#include "features/base/span.h"

#define CHAP_TERM_MAX_BYTES 32 /* what is longer is cut */

/*
 * The next word of `text` from *at on, into word[CHAP_TERM_MAX_BYTES]; *at
 * moves behind it. Empty: there is none.
 */
struct chap_span chap_terms_next(
    struct chap_span text, size_t *at, char word[CHAP_TERM_MAX_BYTES]);

#endif
