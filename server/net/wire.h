/*
 * The wire of nng's scalability protocols, as PROTOCOL.md has it: a hello of
 * each side, then frames; in one of request or reply, who is to have the answer
 * stands before the body. Pure: bytes in, bytes out.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_NET_WIRE_H
#define CHAP_NET_WIRE_H

#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_HELLO_BYTES 8
#define CHAP_FRAME_HEAD_MAX_BYTES 9

/* Of nng: a request passes so many devices at most, each adds four bytes. */
#define CHAP_HOPS_MAX 8
#define CHAP_ROUTE_MAX_BYTES ((size_t)4 * CHAP_HOPS_MAX)

enum chap_protocol {
	CHAP_PROTOCOL_PUB = 0x20,
	CHAP_PROTOCOL_SUB = 0x21,
	CHAP_PROTOCOL_REQ = 0x30,
	CHAP_PROTOCOL_REP = 0x31,
};

/* What a side says first. */
void
chap_hello_put(enum chap_protocol protocol, char out[static CHAP_HELLO_BYTES]);

/* Whether bytes[CHAP_HELLO_BYTES] is the hello of this protocol. */
bool chap_hello_is(const char *bytes, enum chap_protocol protocol);

/* Bytes of a frame's head: over ipc one more than over TCP. */
size_t chap_frame_head_bytes(bool is_ipc);

/* Writes the head of a frame of so many bytes; the head's length. */
size_t chap_frame_put(
    bool is_ipc, uint64_t n, char out[static CHAP_FRAME_HEAD_MAX_BYTES]);

/*
 * Reads a whole head: *n bytes follow it. False: no head, the stream is of no
 * use any more.
 */
bool chap_frame_get(bool is_ipc, const char *head, uint64_t *n);

enum chap_route {
	CHAP_ROUTE_READ,
	CHAP_ROUTE_TOO_LONG, /* to be passed over, as nng does */
	CHAP_ROUTE_BAD, /* it ends within the frame */
};

/*
 * How much of a frame says who is to have the answer: *n bytes, 4 to
 * CHAP_ROUTE_MAX_BYTES, the last four of which have the highest bit set.
 */
enum chap_route chap_route_get(struct chap_span frame, size_t *n);

#endif
