#include "server/net/wire.h"

#include <string.h>

#define IPC_MESSAGE 1 /* the one kind of frame over ipc */

void
chap_hello_put(enum chap_protocol protocol, char out[static CHAP_HELLO_BYTES])
{
	const char hello[CHAP_HELLO_BYTES] = {
	    0, 'S', 'P', 0, 0, (char)protocol, 0, 0};

	memcpy(out, hello, sizeof(hello));
}

bool
chap_hello_is(const char *bytes, enum chap_protocol protocol)
{
	char hello[CHAP_HELLO_BYTES];

	chap_hello_put(protocol, hello);
	return memcmp(bytes, hello, sizeof(hello)) == 0;
}

size_t
chap_frame_head_bytes(bool is_ipc)
{
	return is_ipc ? CHAP_FRAME_HEAD_MAX_BYTES
	              : CHAP_FRAME_HEAD_MAX_BYTES - 1;
}

size_t
chap_frame_put(
    bool is_ipc, uint64_t n, char out[static CHAP_FRAME_HEAD_MAX_BYTES])
{
	size_t at = 0;

	if (is_ipc)
		out[at++] = IPC_MESSAGE;
	for (int shift = 56; shift >= 0; shift -= 8)
		out[at++] = (char)(n >> shift & 0xff);
	return at;
}

bool
chap_frame_get(bool is_ipc, const char *head, uint64_t *n)
{
	uint64_t got = 0;

	if (is_ipc && *head++ != IPC_MESSAGE)
		return false;
	for (int i = 0; i < 8; i++)
		got = got << 8 | (unsigned char)head[i];
	*n = got;
	return true;
}

enum chap_route
chap_route_get(struct chap_span frame, size_t *n)
{
	for (size_t at = 0; at < CHAP_ROUTE_MAX_BYTES; at += 4) {
		if (frame.len < at + 4)
			return CHAP_ROUTE_BAD;
		if (((unsigned char)frame.ptr[at] & 0x80) != 0) {
			*n = at + 4;
			return CHAP_ROUTE_READ;
		}
	}
	return CHAP_ROUTE_TOO_LONG;
}
