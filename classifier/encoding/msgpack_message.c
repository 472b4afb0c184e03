#include "classifier/encoding/json.h"
#include "classifier/encoding/message_fields.h"
#include "classifier/encoding/msgpack.h"
#include "classifier/encoding/msgpack_token.h"

#include "features/base/hash.h"
#include "features/text/utf8.h"

#include <math.h>
#include <string.h>

/* As deep as JSON is read, the message itself counted. */
#define DEPTH_MAX 2048
#define FEW \
	32 /* names of ignored fields that are looked through one by one \
	    */
#define SLOTS (2 * CHAP_MSGPACK_IGNORED_MAX)

/* Names that came, each hashed with the number of its map. */
struct names {
	uint64_t few[FEW];
	uint64_t *slot; /* [SLOTS], past FEW; 0: empty */
	size_t n;
};

struct walk {
	const char *start;
	struct chap_span rest;
	struct chap_arena *scratch;
	struct chap_error *err;
	const char *broken; /* the first byte that is no UTF-8; NULL: none */
	uint32_t n_maps; /* that began so far, the message's own is 0 */
	struct names names;
};

static enum chap_err
wrong(const struct walk *w, const char *what)
{
	return chap_fail(w->err, CHAP_ERR_INVALID,
	    "line: not a MessagePack map, at byte %zu%s",
	    (size_t)(w->rest.ptr - w->start), what);
}

static bool
slot_add(uint64_t *slot, uint64_t name)
{
	size_t i = name % SLOTS;

	while (slot[i] != 0 && slot[i] != name)
		i = (i + 1) % SLOTS;
	if (slot[i] == name)
		return false;
	slot[i] = name;
	return true;
}

/* Notes a name of a map; a second one of the same map is an error. */
static enum chap_err
note_name(struct walk *w, uint32_t map, struct chap_span name)
{
	struct names *names = &w->names;
	/* 0 marks a slot that is empty */
	uint64_t hash = chap_hash64(name, map) | 1;
	bool is_new = true;

	if (names->n == CHAP_MSGPACK_IGNORED_MAX)
		return wrong(w, ": more than 1024 fields that are ignored");
	if (names->n < FEW) {
		for (size_t i = 0; i < names->n; i++)
			is_new &= names->few[i] != hash;
		names->few[names->n++] = hash;
		return is_new ? CHAP_OK : wrong(w, ": the same key twice");
	}
	if (names->slot == NULL) {
		size_t bytes = SLOTS * sizeof(*names->slot);

		names->slot = chap_arena_alloc(w->scratch, bytes);
		if (names->slot == NULL)
			return chap_fail(
			    w->err, CHAP_ERR_MEMORY, "out of memory");
		memset(names->slot, 0, bytes);
		for (size_t i = 0; i < FEW; i++)
			slot_add(names->slot, names->few[i]);
	}
	names->n++;
	return slot_add(names->slot, hash) ? CHAP_OK
	                                   : wrong(w, ": the same key twice");
}

/* A number that JSON could not say is refused there too. */
static bool
is_in_range(const struct chap_token *token)
{
	int64_t integer;

	if (token->head.type == MPACK_TOKEN_UINT)
		return chap_token_integer(&token->head, &integer);
	if (token->head.type == MPACK_TOKEN_FLOAT)
		return isfinite(mpack_unpack_float(token->head));
	return true;
}

/* The next token, and what is wrong with it by itself. */
static enum chap_err
next(struct walk *w, struct chap_token *token)
{
	size_t valid;

	switch (chap_token_read(&w->rest, token)) {
	case CHAP_TOKEN_OK:
		break;
	case CHAP_TOKEN_CUT:
		return wrong(w, ": cut short");
	default:
		return wrong(w, "");
	}
	if (!is_in_range(token))
		return wrong(w, ": a number out of range");
	if (token->head.type != MPACK_TOKEN_STR || w->broken != NULL)
		return CHAP_OK;
	valid = chap_utf8_valid(token->bytes);
	if (valid < token->bytes.len)
		w->broken = token->bytes.ptr + valid;
	return CHAP_OK;
}

/* The name of a field of a map. */
static enum chap_err
next_name(struct walk *w, struct chap_token *token)
{
	enum chap_err rc = next(w, token);

	if (rc == CHAP_OK && token->head.type != MPACK_TOKEN_STR)
		rc = wrong(w, ": a key is no string");
	if (rc == CHAP_OK && token->bytes.len > 0 &&
	    memchr(token->bytes.ptr, '\0', token->bytes.len) != NULL)
		rc = wrong(w, ": a key holds a NUL");
	return rc;
}

/* A value that holds others, not yet at its end. */
struct open {
	uint32_t left; /* values, or fields, to come */
	uint32_t map; /* its number; 0: an array */
};

/* Walks over what is within a value whose head was read. */
static enum chap_err
skip(struct walk *w, const struct chap_token *head)
{
	struct open open[DEPTH_MAX];
	struct chap_token token = *head;
	size_t depth = 0;
	enum chap_err rc = CHAP_OK;

	for (;;) {
		bool is_map = token.head.type == MPACK_TOKEN_MAP;

		if (is_map || token.head.type == MPACK_TOKEN_ARRAY) {
			/* the message's own map is around all */
			if (depth + 1 == DEPTH_MAX)
				return wrong(w, ": nested too deeply");
			open[depth++] = (struct open){
			    token.head.length, is_map ? ++w->n_maps : 0};
		}
		while (depth > 0 && open[depth - 1].left == 0)
			depth--;
		if (depth == 0)
			return CHAP_OK;
		open[depth - 1].left--;
		if (open[depth - 1].map != 0) {
			rc = next_name(w, &token);
			if (rc == CHAP_OK)
				rc = note_name(
				    w, open[depth - 1].map, token.bytes);
		}
		if (rc == CHAP_OK)
			rc = next(w, &token);
		if (rc != CHAP_OK)
			return rc;
	}
}

/* The value of a head; what is within it is still to be walked over. */
static struct chap_value
value_of(const struct chap_token *token)
{
	struct chap_value value = {.type = CHAP_VALUE_OTHER};

	switch (token->head.type) {
	case MPACK_TOKEN_STR:
		value.type = CHAP_VALUE_STRING;
		value.string = token->bytes;
		break;
	case MPACK_TOKEN_UINT:
	case MPACK_TOKEN_SINT:
		value.type = CHAP_VALUE_INTEGER;
		(void)chap_token_integer(&token->head, &value.integer);
		break;
	case MPACK_TOKEN_ARRAY:
		value.type = CHAP_VALUE_ARRAY;
		break;
	default:
		break;
	}
	return value;
}

/* The users of an array `to`, whose head was read. */
static enum chap_err
take_to(struct walk *w, const struct chap_token *head, struct chap_fields *out)
{
	struct chap_token token;
	enum chap_err rc = CHAP_OK;

	out->n_to = head->head.length;
	for (size_t i = 0; i < out->n_to && rc == CHAP_OK; i++) {
		rc = next(w, &token);
		if (rc != CHAP_OK)
			return rc;
		if (i < CHAP_TO_MAX)
			out->to[i] = value_of(&token);
		rc = skip(w, &token);
	}
	return rc;
}

static enum chap_err
take_field(struct walk *w, struct chap_fields *out)
{
	struct chap_token token;
	enum chap_json_field field;
	enum chap_err rc = next_name(w, &token);

	if (rc != CHAP_OK)
		return rc;
	field = chap_field_of(token.bytes);
	if (field == CHAP_JSON_N_FIELDS) {
		rc = note_name(w, 0, token.bytes);
		if (rc == CHAP_OK)
			rc = next(w, &token);
		return rc == CHAP_OK ? skip(w, &token) : rc;
	}
	if (out->value[field].type != CHAP_VALUE_NONE)
		return wrong(w, ": the same key twice");
	rc = next(w, &token);
	if (rc != CHAP_OK)
		return rc;
	out->value[field] = value_of(&token);
	if (field == CHAP_JSON_TO && token.head.type == MPACK_TOKEN_ARRAY)
		return take_to(w, &token, out);
	return skip(w, &token);
}

static enum chap_err
take_fields(struct walk *w, struct chap_fields *out)
{
	struct chap_token head;
	enum chap_err rc;

	if (!chap_msgpack_is_map(w->rest))
		return chap_fail(
		    w->err, CHAP_ERR_INVALID, "line: not a MessagePack map");
	rc = next(w, &head);
	for (uint32_t i = 0; rc == CHAP_OK && i < head.head.length; i++)
		rc = take_field(w, out);
	if (rc == CHAP_OK && w->rest.len > 0)
		rc = wrong(w, ": more bytes behind it");
	return rc;
}

enum chap_err
chap_msgpack_message(struct chap_span bytes, struct chap_arena *scratch,
    struct chap_message *out, struct chap_error *err)
{
	struct walk w = {
	    .start = bytes.ptr, .rest = bytes, .scratch = scratch, .err = err};
	struct chap_fields fields;
	enum chap_err rc;

	memset(out, 0, sizeof(*out));
	out->age = CHAP_AGE_UNKNOWN;
	if (bytes.len > CHAP_LINE_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "line: longer than %d bytes", CHAP_LINE_MAX_BYTES);
	memset(&fields, 0, sizeof(fields));
	rc = take_fields(&w, &fields);
	if (rc != CHAP_OK)
		return rc;
	if (w.broken == NULL)
		return chap_fields_take(&fields, NULL, NULL, out, err);
	/* so that the answer can still name its message */
	if (chap_fields_id(&fields, &out->id) &&
	    chap_utf8_valid(out->id) < out->id.len)
		out->id = (struct chap_span){NULL, 0};
	return chap_fail(err, CHAP_ERR_INVALID,
	    "line: invalid UTF-8 at byte %zu", (size_t)(w.broken - w.start));
}
