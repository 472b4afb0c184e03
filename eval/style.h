/*
 * How people type: from a line in plain lower case with its apostrophes to
 * what stands in a chat. Both classes of conversations are typed by the same
 * rules, so that typing says nothing about the class.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_STYLE_H
#define CHAP_EVAL_STYLE_H

#include "eval/rng.h"
#include "features/base/buf.h"
#include "features/base/span.h"

/*
 * Appends `line` as somebody with these styles (bits by enum chap_style)
 * would type it. Errors stay in out->failed.
 */
void chap_style_apply(struct chap_buf *out, struct chap_rng *rng,
    struct chap_span line, unsigned styles);

/*
 * Appends `line` with its longest word disguised: digits for letters, spaces
 * or dots between letters, or a doubled letter. A line without a word of
 * four ASCII letters is appended as it is.
 */
void chap_style_disguise(
    struct chap_buf *out, struct chap_rng *rng, struct chap_span line);

#endif
