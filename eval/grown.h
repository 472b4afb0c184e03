/*
 * The built-in lexicons made smaller and larger, to see what matching costs
 * as they grow: every tenth entry, or ten languages of which nine are the
 * first one in other words: in words of their own, as other languages have
 * them, or in the same language's, where a word gives way to another one of the
 * lists that comes up about as often in chat, and the commonest ones stay.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_GROWN_H
#define CHAP_EVAL_GROWN_H

#include "features/base/buf.h"
#include "features/lexicon/lexicon.h"

/* Appends a pack with every `step`th entry of each list. */
enum chap_err chap_grown_thin(
    struct chap_span pack, unsigned step, struct chap_buf *out) CHAP_MUST_CHECK;

/*
 * Appends a pack with `copies` languages more, made of the words of `lexicon`
 * (which is the pack's own). CHAP_ERR_MEMORY.
 */
enum chap_err chap_grown_copies(struct chap_span pack,
    const struct chap_lexicon *lexicon, unsigned copies, bool foreign,
    struct chap_buf *out) CHAP_MUST_CHECK;

#endif
