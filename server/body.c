#include "server/body.h"

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

static enum chap_err
take_bool(
    const char *name, const json_t *value, bool *out, struct chap_error *err)
{
	if (!json_is_boolean(value))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "option %s: neither true nor false", name);
	*out = json_is_true(value);
	return CHAP_OK;
}

static enum chap_err
take_version(const json_t *value, struct chap_error *err)
{
	if (!json_is_integer(value))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "option chaperone: not a version's number");
	if (json_integer_value(value) != CHAP_PROTOCOL_VERSION)
		return chap_fail(err, CHAP_ERR_VERSION,
		    "version %" JSON_INTEGER_FORMAT
		    " of the protocol is not spoken here: %d is",
		    json_integer_value(value), CHAP_PROTOCOL_VERSION);
	return CHAP_OK;
}

static enum chap_err
take_key(const json_t *value, struct chap_envelope *out, struct chap_error *err)
{
	const char *key = json_string_value(value);

	if (key == NULL || strlen(key) != json_string_length(value) ||
	    key[0] == '\0' || strlen(key) >= sizeof(out->key))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "option key: not a key, which is a string");
	memcpy(out->key, key, strlen(key) + 1);
	return CHAP_OK;
}

/* The name is the client's own: what of it is plain is said back. */
static enum chap_err
unknown_option(const char *name, struct chap_error *err)
{
	size_t n = strspn(name,
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

	return chap_fail(err, CHAP_ERR_INVALID, "no option \"%.*s%s\"",
	    n > 40 ? 40 : (int)n, name, name[n] == '\0' ? "" : "?");
}

static enum chap_err
take_options(json_t *object, struct chap_envelope *out, struct chap_error *err)
{
	/* what another version's options mean is not known: it comes first */
	enum chap_err rc =
	    take_version(json_object_get(object, "chaperone"), err);
	const char *name;
	json_t *value;

	json_object_foreach(object, name, value)
	{
		if (rc != CHAP_OK || strcmp(name, "chaperone") == 0)
			continue;
		if (strcmp(name, "key") == 0)
			rc = take_key(value, out, err);
		else if (strcmp(name, "why") == 0)
			rc = take_bool(name, value, &out->why, err);
		else if (strcmp(name, "backfill") == 0)
			rc = take_bool(name, value, &out->backfill, err);
		else
			rc = unknown_option(name, err);
	}
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
	*bytes = skip_space(*bytes);
	return bytes->len == 0 ? CHAP_OK : take_envelope(body, bytes, err);
}

enum chap_err
chap_body_split(struct chap_body *body, struct chap_span bytes, size_t most,
    struct chap_error *err)
{
	enum chap_err rc;

	body->n = 0;
	bytes = skip_space(bytes);
	body->is_array = bytes.len > 0 && bytes.ptr[0] == '[';
	rc = body->is_array ? split_array(body, bytes, most, err)
	                    : split_lines(body, bytes, most, err);
	if (rc == CHAP_OK && body->n == 0 && !body->is_array)
		rc = chap_fail(err, CHAP_ERR_INVALID, "holds no message");
	return rc;
}

void
chap_body_forget(struct chap_body *body)
{
	explicit_bzero(&body->envelope, sizeof(body->envelope));
}

enum chap_err
chap_body_reply(
    const struct chap_body *body, struct chap_span lines, struct chap_buf *out)
{
	enum chap_err rc;

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
