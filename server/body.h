/*
 * The body of a request and of its reply, told apart by the first byte that
 * is not white space: '[' is an array of messages, answered by an array;
 * anything else is messages one a line, answered by verdicts one a line (a
 * single message is a single line).
 *
 * Threads: one at a time; memory is kept from body to body.
 */
#ifndef CHAP_SERVER_BODY_H
#define CHAP_SERVER_BODY_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>

struct chap_body {
	struct chap_span *line; /* [n]: messages; into the body or `text` */
	size_t n;
	size_t size;
	bool is_array;
	struct chap_buf text; /* an array's messages, written out again */
};

void chap_body_init(struct chap_body *body);
void chap_body_release(struct chap_body *body);

/*
 * Cuts a request into its messages. Elements of an array are not looked
 * into; white-space lines are passed over. CHAP_ERR_INVALID: an array that
 * is not JSON, or nothing at all; CHAP_ERR_TOO_LONG: more than `most`
 * messages; CHAP_ERR_MEMORY.
 */
enum chap_err chap_body_split(struct chap_body *body, struct chap_span bytes,
    size_t most, struct chap_error *err) CHAP_MUST_CHECK;

/* Appends verdict lines in the shape of the request. CHAP_ERR_MEMORY. */
enum chap_err chap_body_reply(const struct chap_body *body,
    struct chap_span verdict_lines, struct chap_buf *out) CHAP_MUST_CHECK;

#endif
