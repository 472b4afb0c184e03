/*
 * Decisions as JSON: one object a line, as strict as messages are read, with
 * errors by field. server/PROTOCOL.md has the fields.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_SERVER_DECISION_H
#define CHAP_SERVER_DECISION_H

#include "features/base/buf.h"
#include "server/store/decisions.h"

#define CHAP_DECISION_MAX_BYTES ((size_t)64 << 10) /* of a line */

/* What was read; its spans lie in it. */
struct chap_decision_read {
	struct chap_decision decision;
	struct chap_buf bytes;
	char id[CHAP_ID_MAX_BYTES + 1]; /* also of one that is refused; or "" */
};

void chap_decision_init(struct chap_decision_read *read);
void chap_decision_release(struct chap_decision_read *read);

/*
 * Reads a line over what was read before. CHAP_ERR_INVALID, …_TOO_LONG: *err
 * says which field and why; CHAP_ERR_MEMORY.
 */
enum chap_err chap_decision_parse(struct chap_decision_read *read,
    struct chap_span line, struct chap_error *err) CHAP_MUST_CHECK;

#endif
