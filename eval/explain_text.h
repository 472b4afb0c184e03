/*
 * One normalized line for a person: what became what, in colours for a
 * terminal, in brackets elsewhere. Control characters are shown as '?'.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_EXPLAIN_TEXT_H
#define CHAP_EVAL_EXPLAIN_TEXT_H

#include "features/text/normalize.h"

#include <stdbool.h>
#include <stdio.h>

/*
 * The line as it was and as it is read, with what changed marked in both;
 * then the facts that are not zero.
 */
void chap_explain_text(FILE *out, struct chap_span original,
    const struct chap_norm *norm, bool colours);

#endif
