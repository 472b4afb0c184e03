#include "server/body.h"

#include "classifier/encoding/msgpack.h"

#include <ctype.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_MAX_BYTES ((size_t)1 << 31)

void
chap_body_init(struct chap_body *body)
{
	memset(body, 0, sizeof(*body));
	chap_buf_init(&body->text, TEXT_MAX_BYTES);
}

void
chap_body_release(struct chap_body *body)
{
	free(body->line);
	chap_buf_release(&body->text);
	chap_body_init(body);
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static enum chap_err
add(struct chap_body *body, struct chap_span line, size_t most,
    struct chap_error *err)
{
	if (body->n == most)
		return chap_fail(
		    err, CHAP_ERR_TOO_LONG, "more than %zu messages", most);
	if (body->n == body->size) {
		size_t size = body->size == 0 ? 256 : body->size * 2;
		struct chap_span *more =
		    realloc(body->line, size * sizeof(*more));

		if (more == NULL)
			return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		body->line = more;
		body->size = size;
	}
	body->line[body->n++] = line;
	return CHAP_OK;
}

static enum chap_err
split_lines(struct chap_body *body, struct chap_span rest, size_t most,
    struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	while (rest.len > 0 && rc == CHAP_OK) {
		const char *end = memchr(rest.ptr, '\n', rest.len);
		struct chap_span line = {rest.ptr,
		    end == NULL ? rest.len : (size_t)(end - rest.ptr)};

		rest.ptr += line.len + (end != NULL);
		rest.len -= line.len + (end != NULL);
		while (line.len > 0 && is_space(line.ptr[line.len - 1]))
			line.len--;
		if (line.len > 0)
			rc = add(body, line, most, err);
	}
	return rc;
}

static int
append(const char *ptr, size_t n, void *context)
{
	return chap_buf_add(context, ptr, n) == CHAP_OK ? 0 : -1;
}

/*
 * Each element is written out as a line of its own, so that an array and
 * lines go the same way from here.
 */
static enum chap_err
split_array(struct chap_body *body, struct chap_span bytes, size_t most,
    struct chap_error *err)
{
	json_error_t error;
	enum chap_err rc = CHAP_OK;
	json_t *root = json_loadb(bytes.ptr, bytes.len,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);

	if (root == NULL)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "the array is not JSON, at byte %d", error.position);
	chap_buf_reset(&body->text);
	if (json_array_size(root) > most)
		rc = chap_fail(
		    err, CHAP_ERR_TOO_LONG, "more than %zu messages", most);
	for (size_t i = 0; i < json_array_size(root) && rc == CHAP_OK; i++)
		if (json_dump_callback(json_array_get(root, i), append,
		        &body->text, JSON_COMPACT | JSON_ENCODE_ANY) != 0 ||
		    chap_buf_add(&body->text, "\n", 1) != CHAP_OK)
			rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	json_decref(root);
	if (rc == CHAP_OK)
		rc = split_lines(body, chap_buf_span(&body->text), most, err);
	return rc;
}

/* An option of the envelope, as either format has it. */
struct option {
	struct chap_msgpack_field field;
	struct chap_envelope *out;
	unsigned *given; /* set of those that came before */
};

enum { GIVEN_CHAPERONE = 1, GIVEN_KEY = 2, GIVEN_WHY = 4, GIVEN_BACKFILL = 8 };

static enum chap_err
take_bool(const struct option *o, bool *out, struct chap_error *err)
{
	if (o->field.type != CHAP_MSGPACK_BOOL)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "option %.*s: neither true nor false",
		    (int)o->field.name.len, o->field.name.ptr);
	*out = o->field.boolean;
	return CHAP_OK;
}

static enum chap_err
take_version(const struct option *o, struct chap_error *err)
{
	if (o->field.type != CHAP_MSGPACK_INTEGER)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "option chaperone: not a version's number");
	if (o->field.integer != CHAP_PROTOCOL_VERSION)
		return chap_fail(err, CHAP_ERR_VERSION,
		    "version %" PRId64
		    " of the protocol is not spoken here: %d is",
		    o->field.integer, CHAP_PROTOCOL_VERSION);
	return CHAP_OK;
}

static enum chap_err
take_key(const struct option *o, struct chap_error *err)
{
	struct chap_span key = o->field.string;

	if (o->field.type != CHAP_MSGPACK_STRING || key.len == 0 ||
	    key.len >= sizeof(o->out->key) ||
	    memchr(key.ptr, '\0', key.len) != NULL)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "option key: not a key, which is a string");
	memcpy(o->out->key, key.ptr, key.len);
	o->out->key[key.len] = '\0';
	return CHAP_OK;
}

/* The name is the client's own: what of it is plain is said back. */
static enum chap_err
unknown_option(struct chap_span name, struct chap_error *err)
{
	size_t n = 0;

	while (n < name.len && n < 40 &&
	    (isalnum((unsigned char)name.ptr[n]) || name.ptr[n] == '_' ||
	        name.ptr[n] == '-'))
		n++;
	return chap_fail(err, CHAP_ERR_INVALID, "no option \"%.*s%s\"", (int)n,
	    name.ptr, n == name.len ? "" : "?");
}

/* The version stands first, so that another one's options are not looked at. */
static enum chap_err
take_option(const struct option *o, struct chap_error *err)
{
	static const struct {
		struct chap_span name;
		unsigned given;
	} OPTION[] = {{{"chaperone", 9}, GIVEN_CHAPERONE},
	    {{"key", 3}, GIVEN_KEY}, {{"why", 3}, GIVEN_WHY},
	    {{"backfill", 8}, GIVEN_BACKFILL}};
	unsigned given = 0;

	for (size_t i = 0; i < sizeof(OPTION) / sizeof(OPTION[0]); i++)
		if (chap_span_eq(o->field.name, OPTION[i].name))
			given = OPTION[i].given;
	if ((*o->given & given) != 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "option %.*s: given twice", (int)o->field.name.len,
		    o->field.name.ptr);
	*o->given |= given;
	switch (given) {
	case GIVEN_CHAPERONE:
		return take_version(o, err);
	case GIVEN_KEY:
		return take_key(o, err);
	case GIVEN_WHY:
		return take_bool(o, &o->out->why, err);
	case GIVEN_BACKFILL:
		return take_bool(o, &o->out->backfill, err);
	default:
		return unknown_option(o->field.name, err);
	}
}

static struct chap_msgpack_field
field_of_json(const char *name, const json_t *value)
{
	struct chap_msgpack_field field = {
	    .name = chap_span_str(name), .type = CHAP_MSGPACK_OTHER};

	if (json_is_string(value)) {
		field.type = CHAP_MSGPACK_STRING;
		field.string = (struct chap_span){
		    json_string_value(value), json_string_length(value)};
	} else if (json_is_boolean(value)) {
		field.type = CHAP_MSGPACK_BOOL;
		field.boolean = json_is_true(value);
	} else if (json_is_integer(value)) {
		field.type = CHAP_MSGPACK_INTEGER;
		field.integer = json_integer_value(value);
	}
	return field;
}

static enum chap_err
take_options(json_t *object, struct chap_envelope *out, struct chap_error *err)
{
	struct option o = {.out = out, .given = &(unsigned){0}};
	enum chap_err rc = CHAP_OK;
	const char *name;
	json_t *value;

	json_object_foreach(object, name, value)
	{
		if (rc != CHAP_OK)
			break;
		o.field = field_of_json(name, value);
		rc = take_option(&o, err);
	}
	return rc;
}

/* The same of MessagePack, where the first map begins like one. */
static enum chap_err
take_map(
    struct chap_body *body, struct chap_span *bytes, struct chap_error *err)
{
	struct option o = {.out = &body->envelope, .given = &(unsigned){0}};
	const char *from = bytes->ptr;
	struct chap_span rest = *bytes, peek;
	uint32_t n;
	enum chap_err rc = chap_msgpack_map(from, &rest, &n, err);

	peek = rest;
	if (rc != CHAP_OK || n == 0 ||
	    chap_msgpack_field(from, &peek, &o.field, NULL) != CHAP_OK ||
	    !chap_span_eq(o.field.name, CHAP_SPAN_LIT("chaperone")))
		return rc;
	for (uint32_t i = 0; i < n && rc == CHAP_OK; i++) {
		rc = chap_msgpack_field(from, &rest, &o.field, err);
		if (rc == CHAP_OK)
			rc = take_option(&o, err);
	}
	*bytes = rest;
	return rc;
}

static bool
is_envelope(struct chap_span line)
{
	static const struct chap_span FIRST = {"\"chaperone\"", 11};
	size_t i = 1;

	if (line.len == 0 || line.ptr[0] != '{')
		return false;
	while (i < line.len && is_space(line.ptr[i]))
		i++;
	return line.len - i >= FIRST.len &&
	    memcmp(line.ptr + i, FIRST.ptr, FIRST.len) == 0;
}

/*
 * Takes an envelope off the front of the bytes, where there is one. What
 * begins like one and is no JSON is not taken for a message: what comes behind
 * it would be scored without its options.
 */
static enum chap_err
take_envelope(
    struct chap_body *body, struct chap_span *bytes, struct chap_error *err)
{
	const char *end = memchr(bytes->ptr, '\n', bytes->len);
	struct chap_span line = {
	    bytes->ptr, end == NULL ? bytes->len : (size_t)(end - bytes->ptr)};
	json_error_t error;
	json_t *object;
	enum chap_err rc = CHAP_OK;

	if (!is_envelope(line))
		return CHAP_OK;
	object = json_loadb(line.ptr, line.len,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
	if (object == NULL)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "the envelope is not a JSON object, at byte %d",
		    error.position);
	/* a message whose sender has a field of that name */
	if (json_object_get(object, "id") == NULL) {
		rc = take_options(object, &body->envelope, err);
		*bytes = chap_span_cut(*bytes, line.len, bytes->len);
	}
	json_decref(object);
	return rc;
}

static struct chap_span
skip_space(struct chap_span bytes)
{
	while (bytes.len > 0 && is_space(bytes.ptr[0]))
		bytes = chap_span_cut(bytes, 1, bytes.len);
	return bytes;
}

enum chap_err
chap_body_open(
    struct chap_body *body, struct chap_span *bytes, struct chap_error *err)
{
	body->n = 0;
	chap_body_forget(body);
	body->encoding = chap_body_encoding(*bytes);
	if (body->encoding == CHAP_ENCODING_MSGPACK)
		return chap_msgpack_is_map(*bytes) ? take_map(body, bytes, err)
		                                   : CHAP_OK;
	*bytes = skip_space(*bytes);
	return bytes->len == 0 ? CHAP_OK : take_envelope(body, bytes, err);
}

static enum chap_err
split_msgpack(struct chap_body *body, struct chap_span bytes, size_t most,
    struct chap_error *err)
{
	const char *from = bytes.ptr;
	uint32_t n = UINT32_MAX;
	enum chap_err rc = CHAP_OK;

	body->is_array = chap_msgpack_is_array(bytes);
	if (body->is_array)
		rc = chap_msgpack_array(from, &bytes, &n, err);
	for (uint32_t i = 0;
	     rc == CHAP_OK && i < n && (body->is_array || bytes.len > 0); i++) {
		struct chap_span value;

		rc = chap_msgpack_next(from, &bytes, &value, err);
		if (rc == CHAP_OK)
			rc = add(body, value, most, err);
	}
	if (rc == CHAP_OK && bytes.len > 0)
		rc = chap_fail(err, CHAP_ERR_INVALID,
		    "more bytes behind the array, at byte %zu",
		    (size_t)(bytes.ptr - from));
	return rc;
}

enum chap_err
chap_body_split(struct chap_body *body, struct chap_span bytes, size_t most,
    struct chap_error *err)
{
	enum chap_err rc;

	body->n = 0;
	if (body->encoding == CHAP_ENCODING_MSGPACK) {
		rc = split_msgpack(body, bytes, most, err);
	} else {
		bytes = skip_space(bytes);
		body->is_array = bytes.len > 0 && bytes.ptr[0] == '[';
		rc = body->is_array ? split_array(body, bytes, most, err)
		                    : split_lines(body, bytes, most, err);
	}
	if (rc == CHAP_OK && body->n == 0 && !body->is_array)
		rc = chap_fail(err, CHAP_ERR_INVALID, "holds no message");
	return rc;
}

void
chap_body_forget(struct chap_body *body)
{
	explicit_bzero(&body->envelope, sizeof(body->envelope));
}

enum chap_encoding
chap_body_encoding(struct chap_span bytes)
{
	return chap_msgpack_is_map(bytes) || chap_msgpack_is_array(bytes)
	    ? CHAP_ENCODING_MSGPACK
	    : CHAP_ENCODING_JSON;
}

static enum chap_err
reply_msgpack(const struct chap_body *body, struct chap_span verdicts,
    struct chap_buf *out)
{
	enum chap_err rc = CHAP_OK;

	if (body->is_array)
		rc = chap_msgpack_put_array((uint32_t)body->n, out);
	return rc == CHAP_OK ? chap_buf_add(out, verdicts.ptr, verdicts.len)
	                     : rc;
}

enum chap_err
chap_body_counts(
    const struct chap_body *body, uint64_t unscored, struct chap_buf *out)
{
	if (body->encoding == CHAP_ENCODING_MSGPACK)
		return chap_msgpack_put_counts(body->n, unscored, out);
	return chap_buf_printf(out,
	    "{\"accepted\":%zu,\"unscored\":%" PRIu64 "}", body->n, unscored);
}

enum chap_err
chap_body_reply(
    const struct chap_body *body, struct chap_span lines, struct chap_buf *out)
{
	enum chap_err rc;

	if (body->encoding == CHAP_ENCODING_MSGPACK)
		return reply_msgpack(body, lines, out);
	if (lines.len > 0)
		lines.len--; /* the last line's end */
	if (!body->is_array)
		return chap_buf_add(out, lines.ptr, lines.len);
	rc = chap_buf_reserve(out, lines.len + 2);
	if (rc != CHAP_OK)
		return rc;
	chap_buf_add(out, "[", 1);
	chap_buf_add(out, lines.ptr, lines.len);
	/* an encoded verdict holds no line end but the one behind it */
	for (char *p = out->ptr; (p = strchr(p, '\n')) != NULL;)
		*p = ',';
	return chap_buf_add(out, "]", 1);
}
