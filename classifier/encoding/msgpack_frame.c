#include "classifier/encoding/msgpack.h"
#include "classifier/encoding/msgpack_token.h"

#include "features/text/utf8.h"

bool
chap_msgpack_is_map(struct chap_span bytes)
{
	unsigned char c = bytes.len == 0 ? 0 : (unsigned char)bytes.ptr[0];

	return (c & 0xf0) == 0x80 || c == 0xde || c == 0xdf;
}

bool
chap_msgpack_is_array(struct chap_span bytes)
{
	unsigned char c = bytes.len == 0 ? 0 : (unsigned char)bytes.ptr[0];

	return (c & 0xf0) == 0x90 || c == 0xdc || c == 0xdd;
}

static enum chap_err
wrong(const char *from, struct chap_span rest, enum chap_token_result result,
    struct chap_error *err)
{
	return chap_fail(err, CHAP_ERR_INVALID,
	    result == CHAP_TOKEN_CUT
	        ? "the MessagePack is cut short, behind byte %zu"
	        : "not MessagePack, at byte %zu",
	    (size_t)(rest.ptr - from));
}

enum chap_err
chap_msgpack_next(const char *from, struct chap_span *rest,
    struct chap_span *value, struct chap_error *err)
{
	struct chap_span left = *rest;
	struct chap_token token;
	uint64_t n = 1;

	/* each value is a byte at least, so the count cannot run away */
	for (; n > 0; n--) {
		enum chap_token_result result = chap_token_read(&left, &token);

		if (result != CHAP_TOKEN_OK)
			return wrong(from, left, result, err);
		n += chap_token_values(&token.head);
		if (n - 1 > left.len)
			return wrong(from, left, CHAP_TOKEN_CUT, err);
	}
	*value = chap_span_cut(*rest, 0, (size_t)(left.ptr - rest->ptr));
	*rest = left;
	return CHAP_OK;
}

static enum chap_err
head_of(const char *from, struct chap_span *rest, uint32_t *n,
    struct chap_error *err)
{
	struct chap_token token;
	enum chap_token_result result = chap_token_read(rest, &token);

	if (result != CHAP_TOKEN_OK)
		return wrong(from, *rest, result, err);
	*n = token.head.length;
	return CHAP_OK;
}

enum chap_err
chap_msgpack_array(const char *from, struct chap_span *rest, uint32_t *n,
    struct chap_error *err)
{
	return head_of(from, rest, n, err);
}

enum chap_err
chap_msgpack_map(const char *from, struct chap_span *rest, uint32_t *n,
    struct chap_error *err)
{
	return head_of(from, rest, n, err);
}

enum chap_err
chap_msgpack_field(const char *from, struct chap_span *rest,
    struct chap_msgpack_field *out, struct chap_error *err)
{
	struct chap_msgpack_field field = {.type = CHAP_MSGPACK_OTHER};
	struct chap_token token;
	struct chap_span value;
	enum chap_token_result result = chap_token_read(rest, &token);
	enum chap_err rc;

	if (result != CHAP_TOKEN_OK)
		return wrong(from, *rest, result, err);
	if (token.head.type != MPACK_TOKEN_STR ||
	    chap_utf8_valid(token.bytes) < token.bytes.len)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "a field's name is no string, before byte %zu",
		    (size_t)(rest->ptr - from));
	field.name = token.bytes;
	rc = chap_msgpack_next(from, rest, &value, err);
	if (rc != CHAP_OK || chap_token_read(&value, &token) != CHAP_TOKEN_OK)
		return rc;
	if (token.head.type == MPACK_TOKEN_STR &&
	    chap_utf8_valid(token.bytes) == token.bytes.len) {
		field.type = CHAP_MSGPACK_STRING;
		field.string = token.bytes;
	} else if (token.head.type == MPACK_TOKEN_BOOLEAN) {
		field.type = CHAP_MSGPACK_BOOL;
		field.boolean = token.head.data.value.lo != 0;
	} else if ((token.head.type == MPACK_TOKEN_UINT ||
	               token.head.type == MPACK_TOKEN_SINT) &&
	    chap_token_integer(&token.head, &field.integer)) {
		field.type = CHAP_MSGPACK_INTEGER;
	}
	*out = field;
	return CHAP_OK;
}
