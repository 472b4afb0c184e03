/*
 * Whether letters without spaces are words that were glued, or a name.
 *
 * Threads: no state.
 */
#ifndef CHAP_TEXT_GLUED_H
#define CHAP_TEXT_GLUED_H

#include "features/text/segment.h"

/*
 * In quarters of a bit: how much likelier than names the glued words of a
 * message must be, taken together; and for a loose word among them.
 */
#define CHAP_GLUED_GAIN 32
#define CHAP_GLUED_LOOSE_GAIN 96

/*
 * How much likelier it is that letters a-z are words that were glued than that
 * they are a name, in quarters of a bit; out: the words. 0 or less: it is not.
 */
int32_t chap_glued_gain(const struct chap_known *known, struct chap_span word,
    struct chap_segments *out);

/* Three words or more, each of which often follows the one before? */
bool chap_glued_is_phrase(const struct chap_segments *cut);

/* "spiderman": other words must say much of it. */
bool chap_glued_is_loose(const struct chap_segments *cut);

/* Are the words, with this gain, a phrase, whatever stands beside them? */
bool chap_glued_is_firm(const struct chap_segments *cut, int32_t gain);

#endif
