#include "classifier/encoding/json.h"
#include "classifier/encoding/json_ways.h"

#include "features/text/utf8.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

static const char *const NAME[CHAP_JSON_N_FIELDS] = {
#define CHAP_X(ENUM, name) name,
    CHAP_JSON_FIELDS(CHAP_X)
#undef CHAP_X
};

struct decode {
	struct chap_arena *keep;
	struct chap_error *err;
	const json_t *value[CHAP_JSON_N_FIELDS]; /* NULL: not there */
};

/* One walk over the object is cheaper than a look-up for each field. */
static void
find_fields(struct decode *d, json_t *object)
{
	const char *key;
	json_t *value;

	json_object_foreach(object, key, value)
	{
		for (int f = 0; f < CHAP_JSON_N_FIELDS; f++)
			if (strcmp(key, NAME[f]) == 0) {
				d->value[f] = value;
				break;
			}
	}
}

static enum chap_err
bad(const struct decode *d, enum chap_json_field field, const char *what)
{
	return chap_fail(d->err, CHAP_ERR_INVALID, "%s: %s", NAME[field], what);
}

static enum chap_err
copy(const struct decode *d, struct chap_arena *arena, const json_t *value,
    struct chap_span *out)
{
	size_t len = json_string_length(value);
	char *ptr = chap_arena_copy(arena, json_string_value(value), len);

	if (ptr == NULL)
		return chap_fail(d->err, CHAP_ERR_MEMORY, "out of memory");
	*out = (struct chap_span){ptr, len};
	return CHAP_OK;
}

/* An id: a string of 1 to 128 bytes without NUL. */
static enum chap_err
take_id(const struct decode *d, enum chap_json_field field, const json_t *value,
    struct chap_span *out)
{
	if (!json_is_string(value))
		return bad(d, field, "not a string");
	if (json_string_length(value) == 0)
		return bad(d, field, "empty");
	if (json_string_length(value) > CHAP_ID_MAX_BYTES)
		return bad(d, field, "longer than 128 bytes");
	if (strlen(json_string_value(value)) != json_string_length(value))
		return bad(d, field, "holds a NUL");
	return copy(d, d->keep, value, out);
}

static enum chap_err
need_id(
    const struct decode *d, enum chap_json_field field, struct chap_span *out)
{
	const json_t *value = d->value[field];

	if (value == NULL)
		return bad(d, field, "missing");
	return take_id(d, field, value, out);
}

static enum chap_err
take_int(const struct decode *d, enum chap_json_field field, int64_t least,
    int64_t most, bool required, int64_t *out)
{
	const json_t *value = d->value[field];

	if (value == NULL)
		return required ? bad(d, field, "missing") : CHAP_OK;
	if (!json_is_integer(value))
		return bad(d, field, "not an integer");
	if (json_integer_value(value) < least ||
	    json_integer_value(value) > most)
		return bad(d, field, "out of range");
	*out = json_integer_value(value);
	return CHAP_OK;
}

static enum chap_err
take_kind(const struct decode *d, enum chap_kind *out)
{
	const json_t *value = d->value[CHAP_JSON_KIND];

	*out = CHAP_MESSAGE;
	if (value == NULL)
		return CHAP_OK;
	if (!json_is_string(value))
		return bad(d, CHAP_JSON_KIND, "not a string");
	for (int k = 0; k < CHAP_N_KINDS; k++)
		if (strcmp(json_string_value(value), chap_kind_name(k)) == 0) {
			*out = k;
			return CHAP_OK;
		}
	return bad(d, CHAP_JSON_KIND, "not a known kind");
}

static enum chap_err
take_to(const struct decode *d, const json_t *to, struct chap_message *m)
{
	if (!json_is_array(to)) {
		m->n_to = 1;
		return take_id(d, CHAP_JSON_TO, to, &m->to[0]);
	}
	if (json_array_size(to) == 0)
		return bad(d, CHAP_JSON_TO, "empty");
	if (json_array_size(to) > CHAP_TO_MAX)
		return bad(d, CHAP_JSON_TO, "more than 16 users");
	for (size_t i = 0; i < json_array_size(to); i++) {
		enum chap_err rc =
		    take_id(d, CHAP_JSON_TO, json_array_get(to, i), &m->to[i]);

		if (rc != CHAP_OK)
			return rc;
		m->n_to++;
	}
	return CHAP_OK;
}

static enum chap_err
take_text(
    const struct decode *d, struct chap_arena *scratch, struct chap_message *m)
{
	const json_t *text = d->value[CHAP_JSON_TEXT];

	if (text == NULL)
		return m->kind == CHAP_MESSAGE || m->kind == CHAP_EDIT
		    ? bad(d, CHAP_JSON_TEXT, "missing")
		    : CHAP_OK;
	if (!json_is_string(text))
		return bad(d, CHAP_JSON_TEXT, "not a string");
	return copy(d, scratch, text, &m->text);
}

static enum chap_err
take_optional(
    const struct decode *d, enum chap_json_field field, struct chap_span *out)
{
	const json_t *value = d->value[field];

	return value == NULL ? CHAP_OK : take_id(d, field, value, out);
}

static enum chap_err
take_facts(const struct decode *d, struct chap_message *m)
{
	const json_t *age = d->value[CHAP_JSON_AGE];
	const json_t *tz = d->value[CHAP_JSON_TZ];
	int64_t x = 0;
	enum chap_err rc;

	if (json_is_string(age)) {
		const char *s = json_string_value(age);

		if (strcmp(s, "minor") != 0 && strcmp(s, "adult") != 0)
			return bad(d, CHAP_JSON_AGE,
			    "neither years, \"minor\" nor \"adult\"");
		m->age = s[0] == 'm' ? CHAP_AGE_MINOR : CHAP_AGE_ADULT;
	} else if (age != NULL) {
		rc = take_int(d, CHAP_JSON_AGE, 0, CHAP_JSON_AGE_MAX, true, &x);
		if (rc != CHAP_OK)
			return rc;
		m->age = (int)x;
	}
	if (tz != NULL) {
		rc = take_int(d, CHAP_JSON_TZ, -CHAP_JSON_TZ_MAX_MINUTES,
		    CHAP_JSON_TZ_MAX_MINUTES, true, &x);
		if (rc != CHAP_OK)
			return rc;
		m->has_tz = true;
		m->tz_minutes = (int)x;
	}
	return take_int(d, CHAP_JSON_ACCOUNT_AT, 0, CHAP_JSON_AT_MAX_MS, false,
	    &m->account_at_ms);
}

static enum chap_err
take_recipients(const struct decode *d, struct chap_message *m)
{
	const json_t *to = d->value[CHAP_JSON_TO];
	const json_t *room = d->value[CHAP_JSON_ROOM];

	if (m->kind == CHAP_USER)
		return take_facts(d, m);
	if (to != NULL && room != NULL)
		return bad(d, CHAP_JSON_TO, "only one of to and room");
	if (room != NULL)
		return take_id(d, CHAP_JSON_ROOM, room, &m->room);
	if (to == NULL)
		return bad(d, CHAP_JSON_TO, "missing");
	return take_to(d, to, m);
}

static enum chap_err
take_fields(
    const struct decode *d, struct chap_arena *scratch, struct chap_message *m)
{
	enum chap_err rc = need_id(d, CHAP_JSON_ID, &m->id);

	if (rc == CHAP_OK)
		rc = take_int(
		    d, CHAP_JSON_AT, 0, CHAP_JSON_AT_MAX_MS, true, &m->at_ms);
	if (rc == CHAP_OK)
		rc = need_id(d, CHAP_JSON_FROM, &m->from);
	if (rc == CHAP_OK)
		rc = take_kind(d, &m->kind);
	if (rc == CHAP_OK)
		rc = take_recipients(d, m);
	if (rc == CHAP_OK)
		rc = take_text(d, scratch, m);
	if (rc == CHAP_OK)
		rc = take_optional(d, CHAP_JSON_REF, &m->ref);
	if (rc == CHAP_OK && m->kind == CHAP_DELETE && m->ref.len == 0)
		rc = bad(d, CHAP_JSON_REF, "missing");
	if (rc == CHAP_OK)
		rc = take_optional(d, CHAP_JSON_LANG, &m->lang);
	return rc;
}

/*
 * jansson refuses a line with a wrong byte as a whole. So that the answer
 * can still name its message, the id is read out of a copy in which every
 * byte past ASCII is a question mark, and believed only where the original
 * has the same bytes.
 */
static void
salvage_id(struct chap_span line, const struct decode *d,
    struct chap_arena *scratch, struct chap_message *out)
{
	char *plain = chap_arena_copy(scratch, line.ptr, line.len);
	json_t *root;

	if (plain == NULL)
		return;
	for (size_t i = 0; i < line.len; i++)
		if ((unsigned char)plain[i] >= 0x80)
			plain[i] = '?';
	root = json_loadb(plain, line.len, JSON_ALLOW_NUL, NULL);
	if (root != NULL) {
		const json_t *id = json_object_get(root, "id");
		struct decode quiet = {.keep = d->keep};
		struct chap_span found = {"", 0};

		if (id != NULL &&
		    take_id(&quiet, CHAP_JSON_ID, id, &found) == CHAP_OK &&
		    memmem(line.ptr, line.len, found.ptr, found.len) != NULL)
			out->id = found;
	}
	json_decref(root);
}

static enum chap_err
not_json(struct chap_span line, const struct decode *d,
    const json_error_t *error, struct chap_arena *scratch,
    struct chap_message *out)
{
	size_t valid = chap_utf8_valid(line);

	if (valid < line.len) {
		salvage_id(line, d, scratch, out);
		return chap_fail(d->err, CHAP_ERR_INVALID,
		    "line: invalid UTF-8 at byte %zu", valid);
	}
	/* jansson's own text may quote the line: it is not repeated */
	return chap_fail(d->err, CHAP_ERR_INVALID,
	    "line: not a JSON object, at byte %d%s", error->position,
	    json_error_code(error) == json_error_duplicate_key
	        ? ": the same key twice"
	        : json_error_code(error) == json_error_stack_overflow
	        ? ": nested too deeply"
	        : "");
}

enum chap_err
chap_json_read(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out,
    struct chap_error *err)
{
	struct decode d = {.keep = keep, .err = err};
	json_error_t error;
	json_t *root;
	enum chap_err rc;

	memset(out, 0, sizeof(*out));
	out->age = CHAP_AGE_UNKNOWN;
	if (line.ptr == NULL)
		line = (struct chap_span){"", 0};
	root = json_loadb(line.ptr, line.len,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
	if (root == NULL)
		return not_json(line, &d, &error, scratch, out);
	if (json_is_object(root)) {
		find_fields(&d, root);
		rc = take_fields(&d, scratch, out);
	} else {
		rc =
		    chap_fail(err, CHAP_ERR_INVALID, "line: not a JSON object");
	}
	json_decref(root);
	return rc;
}

enum chap_err
chap_json_message(struct chap_span line, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *out,
    struct chap_error *err)
{
	if (line.len <= CHAP_LINE_MAX_BYTES) {
		if (chap_json_scan(line, keep, scratch, out))
			return CHAP_OK;
		return chap_json_read(line, keep, scratch, out, err);
	}
	memset(out, 0, sizeof(*out));
	out->age = CHAP_AGE_UNKNOWN;
	return chap_fail(err, CHAP_ERR_TOO_LONG, "line: longer than %d bytes",
	    CHAP_LINE_MAX_BYTES);
}
