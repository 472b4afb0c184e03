/*
 * A JSON value as MessagePack and back, by a writer and a reader of the tests'
 * own, and both encodings of a message held against each other. For the
 * property test and the fuzz target.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_TESTS_TWO_ENCODINGS_H
#define CHAP_TESTS_TWO_ENCODINGS_H

#include "classifier/encoding/json.h"
#include "classifier/encoding/msgpack.h"
#include "tests/draw.h"
#include "tests/same_message.h"

#include <jansson.h>

#define NEST_MAX 2100

/* `n` bytes of a number, most significant first, behind a head. */
static inline void
put_head(struct chap_buf *out, unsigned char head, uint64_t number, int n)
{
	unsigned char bytes[9] = {head};

	for (int i = 0; i < n; i++)
		bytes[1 + i] = (unsigned char)(number >> 8 * (n - 1 - i));
	chap_buf_add(out, bytes, (size_t)n + 1);
}

/* A length in one of the forms that hold it, which one is drawn. */
static inline void
put_length(struct chap_buf *out, size_t n, unsigned char fix, size_t fix_most,
    unsigned char head8, unsigned char head16, uint64_t *state)
{
	uint64_t form = *state == 0 ? 0 : draw(state) % 4;

	if (form == 0 && n <= fix_most)
		put_head(out, (unsigned char)(fix | n), 0, 0);
	else if (form <= 1 && head8 != 0 && n < 256)
		put_head(out, head8, n, 1);
	else if (form <= 2 && n < 65536)
		put_head(out, head16, n, 2);
	else
		put_head(out, (unsigned char)(head16 + 1), n, 4);
}

static inline void
put_integer(struct chap_buf *out, int64_t x, uint64_t *state)
{
	uint64_t form = *state == 0 ? 0 : draw(state) % 4;

	if (form == 0 && x >= -32 && x < 128)
		put_head(out, (unsigned char)x, 0, 0);
	else if (form <= 1 && x >= 0 && x < 65536)
		put_head(out, 0xcd, (uint64_t)x, 2);
	else if (form <= 1 && x >= INT32_MIN && x <= INT32_MAX)
		put_head(out, 0xd2, (uint64_t)x, 4);
	else if (form == 2 && x >= 0)
		put_head(out, 0xcf, (uint64_t)x, 8);
	else
		put_head(out, 0xd3, (uint64_t)x, 8);
}

static inline void
put_string(struct chap_buf *out, const char *s, size_t n, uint64_t *state)
{
	put_length(out, n, 0xa0, 31, 0xd9, 0xda, state);
	chap_buf_add(out, s, n);
}

/* state 0: each value in its shortest form that this writer knows. */
static inline void
put_json(struct chap_buf *out, json_t *value, uint64_t *state)
{
	double real = json_number_value(value);
	uint64_t bits;
	const char *key;
	json_t *inner;
	size_t i;

	switch (json_typeof(value)) {
	case JSON_OBJECT:
		put_length(
		    out, json_object_size(value), 0x80, 15, 0, 0xde, state);
		json_object_foreach(value, key, inner)
		{
			put_string(out, key, strlen(key), state);
			put_json(out, inner, state);
		}
		break;
	case JSON_ARRAY:
		put_length(
		    out, json_array_size(value), 0x90, 15, 0, 0xdc, state);
		json_array_foreach(value, i, inner) put_json(out, inner, state);
		break;
	case JSON_STRING:
		put_string(out, json_string_value(value),
		    json_string_length(value), state);
		break;
	case JSON_INTEGER:
		put_integer(out, json_integer_value(value), state);
		break;
	case JSON_REAL:
		memcpy(&bits, &real, sizeof(bits));
		put_head(out, 0xcb, bits, 8);
		break;
	default:
		put_head(out,
		    json_is_null(value)       ? 0xc0
		        : json_is_true(value) ? 0xc3
		                              : 0xc2,
		    0, 0);
	}
}

/* What is left to be read. */
struct packed {
	const unsigned char *at;
	size_t left;
};

static inline bool
get_number(struct packed *p, int n, uint64_t *out)
{
	*out = 0;
	if (p->left < (size_t)n)
		return false;
	for (int i = 0; i < n; i++)
		*out = *out << 8 | p->at[i];
	p->at += n;
	p->left -= (size_t)n;
	return true;
}

static inline json_t *get_json(struct packed *p, int depth);

static inline json_t *
get_values(struct packed *p, uint64_t n, bool is_map, int depth)
{
	json_t *all = is_map ? json_object() : json_array();

	for (uint64_t i = 0; i < n && all != NULL; i++) {
		json_t *key = is_map ? get_json(p, depth + 1) : NULL;
		json_t *value = is_map && !json_is_string(key)
		    ? NULL
		    : get_json(p, depth + 1);
		int rc = -1;

		if (value != NULL && is_map)
			rc = json_object_setn_new(all, json_string_value(key),
			    json_string_length(key), value);
		else if (value != NULL)
			rc = json_array_append_new(all, value);
		json_decref(key);
		if (rc != 0) {
			json_decref(all);
			all = NULL;
		}
	}
	return all;
}

static inline json_t *
get_bytes(struct packed *p, uint64_t n, bool is_string)
{
	json_t *value;

	if (n > p->left)
		return NULL;
	value = is_string ? json_stringn((const char *)p->at, n) : json_null();
	p->at += n;
	p->left -= n;
	return value;
}

static inline json_t *
get_real(struct packed *p, int n)
{
	uint64_t bits;
	uint32_t half;
	float single;
	double real;

	if (!get_number(p, n, &bits))
		return NULL;
	half = (uint32_t)bits;
	memcpy(&single, &half, sizeof(single));
	memcpy(&real, &bits, sizeof(real));
	return json_real(n == 4 ? (double)single : real);
}

static inline json_t *
get_integer(struct packed *p, int n, bool is_signed)
{
	uint64_t bits;
	int shift = 64 - 8 * n;

	if (!get_number(p, n, &bits) || (!is_signed && bits > INT64_MAX))
		return NULL;
	return json_integer(is_signed
	        ? (int64_t)(bits << shift) / ((int64_t)1 << shift)
	        : (int64_t)bits);
}

/* NULL: none, or what JSON cannot say. Binary and extensions become null. */
static inline json_t *
get_json(struct packed *p, int depth)
{
	uint64_t head, n = 0;

	if (depth > NEST_MAX || !get_number(p, 1, &head))
		return NULL;
	if (head < 0x80 || head >= 0xe0)
		return json_integer((int8_t)head);
	if (head < 0xa0)
		return get_values(p, head & 15, head < 0x90, depth);
	if (head < 0xc0)
		return get_bytes(p, head & 31, true);
	if (head >= 0xcc && head <= 0xcf)
		return get_integer(p, 1 << (head - 0xcc), false);
	if (head >= 0xd0 && head <= 0xd3)
		return get_integer(p, 1 << (head - 0xd0), true);
	if (head >= 0xd4 && head <= 0xd8)
		return get_bytes(p, 1 + (1u << (head - 0xd4)), false);
	switch (head) {
	case 0xc0:
		return json_null();
	case 0xc2:
	case 0xc3:
		return json_boolean(head == 0xc3);
	case 0xc4:
	case 0xc5:
	case 0xc6:
		return get_number(p, 1 << (head - 0xc4), &n)
		    ? get_bytes(p, n, false)
		    : NULL;
	case 0xc7:
	case 0xc8:
	case 0xc9:
		return get_number(p, 1 << (head - 0xc7), &n)
		    ? get_bytes(p, n + 1, false)
		    : NULL;
	case 0xca:
	case 0xcb:
		return get_real(p, head == 0xca ? 4 : 8);
	case 0xd9:
	case 0xda:
	case 0xdb:
		return get_number(p, 1 << (head - 0xd9), &n)
		    ? get_bytes(p, n, true)
		    : NULL;
	case 0xdc:
	case 0xdd:
	case 0xde:
	case 0xdf:
		return get_number(p, head % 2 == 0 ? 2 : 4, &n)
		    ? get_values(p, n, head >= 0xde, depth)
		    : NULL;
	default:
		return NULL;
	}
}

static inline json_t *
json_of_msgpack(struct chap_span bytes)
{
	struct packed p = {(const unsigned char *)bytes.ptr, bytes.len};
	json_t *value = get_json(&p, 0);

	if (p.left == 0)
		return value;
	json_decref(value);
	return NULL;
}

/* Counts what was compared, so that a test can see that it was. */
struct two_encodings {
	struct chap_arena keep;
	struct chap_arena scratch;
	uint64_t n_taken;
	uint64_t n_refused;
};

static inline void
two_encodings_init(struct two_encodings *t)
{
	*t = (struct two_encodings){.n_taken = 0};
	chap_arena_init(&t->keep, SIZE_MAX);
	chap_arena_init(&t->scratch, SIZE_MAX);
}

static inline void
two_encodings_release(struct two_encodings *t)
{
	chap_arena_release(&t->keep);
	chap_arena_release(&t->scratch);
}

/* Both readers on the same value; NULL, or how they differ. */
static inline const char *
readers_differ(
    struct two_encodings *t, struct chap_span line, struct chap_span packed)
{
	struct chap_message a, b;
	struct chap_error a_err = {0}, b_err = {0};
	enum chap_err rc, packed_rc;

	chap_arena_reset(&t->keep);
	chap_arena_reset(&t->scratch);
	rc = chap_json_message(line, &t->keep, &t->scratch, &a, &a_err);
	packed_rc = chap_msgpack_message(packed, &t->scratch, &b, &b_err);
	t->n_taken += rc == CHAP_OK;
	t->n_refused += rc != CHAP_OK;
	if (rc != packed_rc)
		return rc == CHAP_OK ? "JSON alone takes it"
		                     : "MessagePack alone takes it";
	/* which byte is wrong is of the encoding */
	if (rc != CHAP_OK && strncmp(a_err.text, "line: ", 6) != 0 &&
	    strcmp(a_err.text, b_err.text) != 0)
		return "another reason";
	return same_message(&a, &b) ? NULL : "another message";
}

/* A line, which may be anything, and its MessagePack. */
static inline const char *
line_differs(struct two_encodings *t, struct chap_span line, uint64_t *state)
{
	json_t *value = json_loadb(line.ptr, line.len,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL | JSON_DECODE_ANY, NULL);
	const char *wrong = NULL;
	struct chap_buf packed;

	if (value == NULL)
		return NULL;
	chap_buf_init(&packed, (size_t)1 << 22);
	put_json(&packed, value, state);
	wrong = readers_differ(t, line, chap_buf_span(&packed));
	chap_buf_release(&packed);
	json_decref(value);
	return wrong;
}

/* Any bytes: where they are a message, JSON says the same one. */
static inline const char *
bytes_differ(struct two_encodings *t, struct chap_span packed)
{
	struct chap_message m;
	struct chap_error err;
	const char *wrong;
	json_t *value;
	char *line;

	chap_arena_reset(&t->scratch);
	if (chap_msgpack_message(packed, &t->scratch, &m, &err) != CHAP_OK) {
		t->n_refused++;
		return NULL;
	}
	value = json_of_msgpack(packed);
	if (value == NULL)
		return "what was taken is not whole";
	line = json_dumps(value, JSON_COMPACT | JSON_REAL_PRECISION(17));
	wrong = line == NULL ? "what was taken cannot be said in JSON" : NULL;
	/* escapes may make it longer than a line may be */
	if (line != NULL && strlen(line) <= CHAP_LINE_MAX_BYTES)
		wrong = readers_differ(t, chap_span_str(line), packed);
	free(line);
	json_decref(value);
	return wrong;
}

#endif
