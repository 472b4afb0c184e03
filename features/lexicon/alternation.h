/*
 * Regular expressions as one alternation, PCRE2 with JIT: what the lexicons'
 * engine is measured beside, used by nothing else. What PCRE2 refuses as too
 * large for one is cut into as few as it takes.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_LEXICON_ALTERNATION_H
#define CHAP_LEXICON_ALTERNATION_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>

struct chap_alternation;

/*
 * Compiles source[n], each an expression of its own. CHAP_ERR_INVALID: PCRE2
 * refuses one of them; CHAP_ERR_MEMORY.
 */
enum chap_err chap_alternation_new(struct chap_alternation **out,
    const struct chap_span *source, size_t n,
    struct chap_error *err) CHAP_MUST_CHECK;
void chap_alternation_free(struct chap_alternation *alternation);

/* Into how many it was cut. */
size_t chap_alternation_pieces(const struct chap_alternation *alternation);

/* Does any of them match? All are asked, as each finds only its first. */
bool chap_alternation_match(
    struct chap_alternation *alternation, struct chap_span text);

#endif
