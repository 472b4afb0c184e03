/*
 * MessagePack by tokens, over libmpack: a head at a time, in and out, so that
 * strings are never copied on their way in. Only for msgpack_*.c.
 *
 * libmpack because it allocates nothing and builds no tree: on a chat message
 * it took 55 ns, msgpack-c 4.0 (Debian's other one) 89 ns with its zone kept
 * and 107 without. Its own stack of open values ends at 32; the readers here
 * have theirs.
 */
#ifndef CHAP_ENCODING_MSGPACK_TOKEN_H
#define CHAP_ENCODING_MSGPACK_TOKEN_H

#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#include <mpack.h>

enum chap_token_result { CHAP_TOKEN_OK, CHAP_TOKEN_CUT, CHAP_TOKEN_WRONG };

/* A head, and for strings, binary and extensions the bytes behind it. */
struct chap_token {
	mpack_token_t head;
	struct chap_span bytes;
};

/* Takes one off the front; *rest is as before where it cannot. */
static inline enum chap_token_result
chap_token_read(struct chap_span *rest, struct chap_token *out)
{
	mpack_tokbuf_t state = MPACK_TOKBUF_INITIAL_VALUE;
	const char *at = rest->ptr;
	size_t left = rest->len;
	int rc;

	if (left == 0)
		return CHAP_TOKEN_CUT;
	rc = mpack_read(&state, &at, &left, &out->head);
	if (rc != MPACK_OK)
		return rc == MPACK_EOF ? CHAP_TOKEN_CUT : CHAP_TOKEN_WRONG;
	if (out->head.type == MPACK_TOKEN_STR ||
	    out->head.type == MPACK_TOKEN_BIN ||
	    out->head.type == MPACK_TOKEN_EXT) {
		if (out->head.length > left)
			return CHAP_TOKEN_CUT;
		out->bytes = (struct chap_span){at, out->head.length};
		at += out->head.length;
		left -= out->head.length;
	}
	*rest = (struct chap_span){at, left};
	return CHAP_TOKEN_OK;
}

/* How many values behind a head belong to it. */
static inline uint64_t
chap_token_values(const mpack_token_t *head)
{
	if (head->type == MPACK_TOKEN_ARRAY)
		return head->length;
	return head->type == MPACK_TOKEN_MAP ? 2 * (uint64_t)head->length : 0;
}

/* An integer's value; false: past int64_t. */
static inline bool
chap_token_integer(const mpack_token_t *head, int64_t *out)
{
	uint64_t whole;

	if (head->type == MPACK_TOKEN_SINT) {
		*out = mpack_unpack_sint(*head);
		return true;
	}
	whole = (uint64_t)head->data.value.hi << 32 | head->data.value.lo;
	*out = (int64_t)whole;
	return whole <= INT64_MAX;
}

#endif
