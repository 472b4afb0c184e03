/*
 * Correcting words, the third part of normalizing: chat words and emoji say
 * what they say, slips and misspellings become the words that were meant,
 * words that were glued together come apart.
 *
 * It sees the whole message: a word is corrected only if no list of the
 * message's languages has it, and only if the message reads as English,
 * since only English words are corrected towards.
 *
 * Threads: no state but what is handed in.
 */
#ifndef CHAP_TEXT_CORRECT_H
#define CHAP_TEXT_CORRECT_H

#include "features/text/fold.h"
#include "features/text/scan.h"

#include <stdbool.h>

/* Is there anything in a scanned text that correcting has to look at? */
bool chap_correct_is_due(const struct chap_scan *scan);

/*
 * Reads the tokens of a text that was scanned to its end. *is_changed: *out
 * is another text, with its map to the scanned one. CHAP_ERR_MEMORY.
 */
enum chap_err chap_correct(const struct chap_scan *scan,
    struct chap_arena *arena, struct chap_folded *out,
    bool *is_changed) CHAP_MUST_CHECK;

#endif
