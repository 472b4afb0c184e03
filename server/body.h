/*
 * The body of a request and of its reply, told apart by the first byte that
 * is not white space: '[' is an array of messages, answered by an array;
 * anything else is messages one a line, answered by verdicts one a line (a
 * single message is a single line). Before either may stand a line of its own,
 * the envelope: an object whose first field is "chaperone", the protocol's
 * version, and whose others are options of the request.
 *
 * MessagePack the same: an array of maps, or maps behind each other; the
 * envelope is the first map if its first key is "chaperone".
 *
 * Threads: one at a time; memory is kept from body to body.
 */
#ifndef CHAP_SERVER_BODY_H
#define CHAP_SERVER_BODY_H

#include "classifier/lines.h"
#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>

#define CHAP_PROTOCOL_VERSION 1
#define CHAP_ENVELOPE_KEY_BYTES 128

/* What a request says of itself; all zero without an envelope. */
struct chap_envelope {
	char key[CHAP_ENVELOPE_KEY_BYTES]; /* empty: none */
	bool why; /* reasons in every verdict */
	bool backfill; /* history: no flag is raised */
};

struct chap_body {
	struct chap_span *line; /* [n]: messages; into the body or `text` */
	size_t n;
	size_t size;
	bool is_array;
	enum chap_encoding encoding;
	struct chap_envelope envelope;
	struct chap_buf text; /* an array's messages, written out again */
};

void chap_body_init(struct chap_body *body);
void chap_body_release(struct chap_body *body);

/*
 * Takes the envelope off the front of a request's bytes, where there is one.
 * CHAP_ERR_INVALID: it is wrong; CHAP_ERR_VERSION: not spoken here.
 */
enum chap_err chap_body_open(struct chap_body *body, struct chap_span *bytes,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Cuts what is behind it into its messages. Elements of an array are not
 * looked into; white-space lines are passed over. CHAP_ERR_INVALID: an array
 * that is not JSON, or no message; CHAP_ERR_TOO_LONG: more than `most`
 * messages; CHAP_ERR_MEMORY.
 */
enum chap_err chap_body_split(struct chap_body *body, struct chap_span bytes,
    size_t most, struct chap_error *err) CHAP_MUST_CHECK;

/* Wipes the envelope: a key is not kept longer than it is needed. */
void chap_body_forget(struct chap_body *body);

/* The format of a request, by its first byte. */
enum chap_encoding chap_body_encoding(struct chap_span bytes);

/*
 * Appends encoded verdicts, as chap_engine_score_encoded wrote them, in the
 * shape of the request. CHAP_ERR_MEMORY.
 */
enum chap_err chap_body_reply(const struct chap_body *body,
    struct chap_span verdicts, struct chap_buf *out) CHAP_MUST_CHECK;

/* Appends what ingest answers, in the request's format. CHAP_ERR_MEMORY. */
enum chap_err chap_body_counts(const struct chap_body *body, uint64_t unscored,
    struct chap_buf *out) CHAP_MUST_CHECK;

#endif
