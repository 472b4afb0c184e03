/*
 * PAN12's conversations as chaperone's message lines. What the corpus does not
 * say has to be invented, by these rules:
 *
 * `id`    "<conversation>:<line>".
 * `to`    of two authors the other one; of three to 17 all others, as a small
 *         group; of more than 17 it is a `room`, named as the conversation. Who
 *         writes alone writes to a user of that conversation only,
 *         "nobody-<conversation>", who never answers.
 * `at`    PAN12 has HH:MM and no date, and conversations stand in no order.
 *         MASKED: a millisecond from one message of the file to the next, so
 *         that no two of a pair's messages are six hours (a restart), a day or
 *         any part of a half-life apart. What is left of the clock is that
 *         pieces of a word may follow each other however long apart they were.
 *         MINUTES: the conversation's own days from midnight on; a time more
 *         than an hour before the last is the next day's, one less before is
 *         the last again; a message is at least 1 ms after the one before. The
 *         next conversation of the file begins two midnights later: times never
 *         overlap, and days between conversations mean nothing.
 *         Either way a conversation has the same times whichever others are
 *         left out (--keep).
 * `conversation`  by conversation its id; by pair, of two authors, "<a>~<b>" in
 *         the order of bytes, so that all their conversations are one.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_PAN12_LINES_H
#define CHAP_EVAL_PAN12_LINES_H

#include "eval/corpus/pan12.h"
#include "features/base/buf.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_PAN12_FIRST_MS INT64_C(946684800000) /* 2000-01-01T00:00:00Z */
#define CHAP_PAN12_UNIT_MAX (2 * CHAP_PAN12_ID_MAX + 2) /* with NUL */

enum chap_pan12_clock_kind { CHAP_CLOCK_MASKED, CHAP_CLOCK_MINUTES };

struct chap_pan12_clock {
	enum chap_pan12_clock_kind kind;
	int64_t midnight_ms; /* of the conversation's first day */
	int64_t last_ms;
	int last_minutes;
};

void chap_pan12_clock_init(
    struct chap_pan12_clock *clock, enum chap_pan12_clock_kind kind);

/*
 * The conversation's times into at_ms[c->n]. Called once for each conversation
 * of the file, in order, whether it is used or not.
 */
void chap_pan12_times(struct chap_pan12_clock *clock,
    const struct chap_pan12_conversation *c, int64_t *at_ms);

/*
 * What the conversation is called as a unit of judgement: into
 * name[CHAP_PAN12_UNIT_MAX].
 */
void chap_pan12_unit(
    const struct chap_pan12_conversation *c, bool by_pair, char *name);

/*
 * Appends message `i` as one line, without its end; `unit` as above. Errors
 * stay in out->failed.
 */
void chap_pan12_line(struct chap_buf *out,
    const struct chap_pan12_conversation *c, size_t i, int64_t at_ms,
    const char *unit);

#endif
