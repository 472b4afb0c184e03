/*
 * A composed conversation as JSON lines: messages, facts about its users,
 * truth. Ids are made of the conversation's number; users' ids of their
 * number, mixed so that they do not show who is who.
 *
 * Threads: no shared state. Errors stay in out->failed.
 */
#ifndef CHAP_EVAL_CORPUS_LINES_H
#define CHAP_EVAL_CORPUS_LINES_H

#include "eval/compose.h"
#include "eval/plan.h"
#include "features/base/buf.h"

/* Appends message `i` of the conversation that began at `start_ms`. */
void chap_lines_message(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c, uint16_t i, int64_t start_ms);

/*
 * Appends one line (or none) for each user whose age the platform knows:
 * about a third of them, in either class.
 */
void chap_lines_users(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c, int64_t start_ms);

void chap_lines_truth(struct chap_buf *out,
    const struct chap_planned_conversation *plan,
    const struct chap_conversation *c);

#endif
