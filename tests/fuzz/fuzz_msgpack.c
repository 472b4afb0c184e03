/*
 * Any bytes as a request in MessagePack: it is cut into values or refused, and
 * each value that is taken for a message is the same message in JSON (see
 * tests/two_encodings.h).
 */
#include "tests/two_encodings.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
try_value(struct two_encodings *t, struct chap_span value)
{
	const char *wrong = bytes_differ(t, value);

	if (wrong != NULL) {
		fprintf(stderr, "%s\n", wrong);
		abort();
	}
}

/* As an envelope is read. */
static void
try_fields(struct chap_span rest)
{
	const char *from = rest.ptr;
	struct chap_msgpack_field field;
	uint32_t n;

	if (chap_msgpack_map(from, &rest, &n, NULL) != CHAP_OK)
		return;
	for (uint32_t i = 0; i < n; i++)
		if (chap_msgpack_field(from, &rest, &field, NULL) != CHAP_OK)
			return;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct chap_span rest = {(const char *)data, size}, value;
	const char *from = rest.ptr;
	struct two_encodings t;
	uint32_t n;

	if (size > CHAP_LINE_MAX_BYTES)
		return 0;
	two_encodings_init(&t);
	try_value(&t, rest);
	if (chap_msgpack_is_map(rest))
		try_fields(rest);
	if (chap_msgpack_is_array(rest) &&
	    chap_msgpack_array(from, &rest, &n, NULL) != CHAP_OK)
		rest.len = 0;
	while (rest.len > 0 &&
	    chap_msgpack_next(from, &rest, &value, NULL) == CHAP_OK)
		try_value(&t, value);
	two_encodings_release(&t);
	return 0;
}
