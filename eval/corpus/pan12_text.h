/*
 * What somebody typed, out of what PAN12 made of it. The corpus's makers
 * escaped texts more than once, put <email/> for mail addresses and a user's
 * id (32 hex digits) for a user's name. An id in a text would tell a model
 * who is who, so it goes.
 *
 * Threads: no shared state. Linear in the text's length.
 */
#ifndef CHAP_EVAL_PAN12_TEXT_H
#define CHAP_EVAL_PAN12_TEXT_H

#include "features/base/buf.h"

/* So often a text is unescaped at most, after the XML reader's one time. */
#define CHAP_PAN12_ESCAPES_MAX 4

/* What <email/> becomes: the normalizer reads it as one link. */
#define CHAP_PAN12_EMAIL "mail@example.org"

/*
 * Appends the cleaned text: amp, lt, gt, quot, apos, nbsp and numeric
 * references read until none is left; <email/> in any letters replaced; runs
 * of 32 hex digits (or of several ids glued together), in which both letters
 * and digits occur, taken out with one of the spaces around them.
 * `raw[len]` is used up. Errors stay in out->failed.
 */
void chap_pan12_clean(struct chap_buf *out, char *raw, size_t len);

#endif
