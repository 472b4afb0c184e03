/*
 * Undoing what was done to the letters of a word: digits and signs for
 * letters, and stretched letters. Known words decide; without them nothing
 * is read out of digits, and a stretched letter becomes one.
 *
 * Threads: no state but what is handed in.
 */
#ifndef CHAP_TEXT_REPAIR_H
#define CHAP_TEXT_REPAIR_H

#include "features/text/known.h"
#include "features/text/points.h"

#include <stdbool.h>
#include <stdint.h>

/* Longer words than this are not looked up. */
#define CHAP_REPAIR_MAX 32

/*
 * `is_leet`: other words of the message have digits for letters, so that
 * less is needed to read them here.
 *
 * Repairs word[n], letters and digits of folded text, in place; its new
 * length, never more than n. Adds to *undone. What it makes is left alone
 * when it is repaired again.
 */
uint32_t chap_repair_word(const struct chap_known *known,
    const struct chap_points *points, char *word, uint32_t n, bool is_leet,
    uint64_t *undone);

/*
 * Reads text[n], letters a-z, digits and signs, n up to CHAP_REPAIR_MAX, as
 * a known word: at least half of it must be letters, or one of them if
 * `is_leet`. true: it is one,
 * text[0, *len) is it, *len <= n.
 */
bool chap_repair_read(const struct chap_known *known, char *text, uint32_t n,
    bool is_leet, uint32_t *len, uint64_t *undone);

/*
 * Letters of which each stands two or more times, "sseeccrreett", as a known
 * word in out[]; its bytes, or 0.
 */
uint32_t chap_repair_multiplied(const struct chap_known *known,
    struct chap_span word, char out[CHAP_REPAIR_MAX]);

/* May this byte stand for a letter inside a word, without being a digit? */
static inline bool
chap_repair_is_sign(char c)
{
	return c == '@' || c == '$' || c == '!' || c == '|' || c == '+';
}

#endif
