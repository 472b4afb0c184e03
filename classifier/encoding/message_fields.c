#include "classifier/encoding/message_fields.h"

#include <string.h>

static const struct chap_span NAME[CHAP_JSON_N_FIELDS] = {
#define CHAP_X(ENUM, name) {name, sizeof(name) - 1},
    CHAP_JSON_FIELDS(CHAP_X)
#undef CHAP_X
};

struct take {
	const struct chap_fields *fields;
	struct chap_arena *keep;
	struct chap_error *err;
};

enum chap_json_field
chap_field_of(struct chap_span name)
{
	int f = 0;

	while (f < CHAP_JSON_N_FIELDS && !chap_span_eq(NAME[f], name))
		f++;
	return (enum chap_json_field)f;
}

static enum chap_err
bad(const struct take *t, enum chap_json_field field, const char *what)
{
	return chap_fail(
	    t->err, CHAP_ERR_INVALID, "%s: %s", NAME[field].ptr, what);
}

/* The field's value; NULL: it is not there. */
static const struct chap_value *
value_of(const struct take *t, enum chap_json_field field)
{
	const struct chap_value *value = &t->fields->value[field];

	return value->type == CHAP_VALUE_NONE ? NULL : value;
}

static enum chap_err
copy(const struct take *t, struct chap_arena *arena, struct chap_span s,
    struct chap_span *out)
{
	char *ptr;

	if (arena == NULL) {
		*out = s;
		return CHAP_OK;
	}
	ptr = chap_arena_copy(arena, s.ptr, s.len);
	if (ptr == NULL)
		return chap_fail(t->err, CHAP_ERR_MEMORY, "out of memory");
	*out = (struct chap_span){ptr, s.len};
	return CHAP_OK;
}

/* An id: a string of 1 to 128 bytes without NUL. */
static enum chap_err
take_id(const struct take *t, enum chap_json_field field,
    const struct chap_value *value, struct chap_span *out)
{
	struct chap_span s = value->string;

	if (value->type != CHAP_VALUE_STRING)
		return bad(t, field, "not a string");
	if (s.len == 0)
		return bad(t, field, "empty");
	if (s.len > CHAP_ID_MAX_BYTES)
		return bad(t, field, "longer than 128 bytes");
	if (memchr(s.ptr, '\0', s.len) != NULL)
		return bad(t, field, "holds a NUL");
	return copy(t, t->keep, s, out);
}

static enum chap_err
need_id(const struct take *t, enum chap_json_field field, struct chap_span *out)
{
	const struct chap_value *value = value_of(t, field);

	if (value == NULL)
		return bad(t, field, "missing");
	return take_id(t, field, value, out);
}

static enum chap_err
take_int(const struct take *t, enum chap_json_field field, int64_t least,
    int64_t most, bool required, int64_t *out)
{
	const struct chap_value *value = value_of(t, field);

	if (value == NULL)
		return required ? bad(t, field, "missing") : CHAP_OK;
	if (value->type != CHAP_VALUE_INTEGER)
		return bad(t, field, "not an integer");
	if (value->integer < least || value->integer > most)
		return bad(t, field, "out of range");
	*out = value->integer;
	return CHAP_OK;
}

static enum chap_err
take_kind(const struct take *t, enum chap_kind *out)
{
	const struct chap_value *value = value_of(t, CHAP_JSON_KIND);

	*out = CHAP_MESSAGE;
	if (value == NULL)
		return CHAP_OK;
	if (value->type != CHAP_VALUE_STRING)
		return bad(t, CHAP_JSON_KIND, "not a string");
	for (int k = 0; k < CHAP_N_KINDS; k++)
		if (chap_span_eq(
		        value->string, chap_span_str(chap_kind_name(k)))) {
			*out = k;
			return CHAP_OK;
		}
	return bad(t, CHAP_JSON_KIND, "not a known kind");
}

static enum chap_err
take_to(
    const struct take *t, const struct chap_value *to, struct chap_message *m)
{
	if (to->type != CHAP_VALUE_ARRAY) {
		m->n_to = 1;
		return take_id(t, CHAP_JSON_TO, to, &m->to[0]);
	}
	if (t->fields->n_to == 0)
		return bad(t, CHAP_JSON_TO, "empty");
	if (t->fields->n_to > CHAP_TO_MAX)
		return bad(t, CHAP_JSON_TO, "more than 16 users");
	for (size_t i = 0; i < t->fields->n_to; i++) {
		enum chap_err rc =
		    take_id(t, CHAP_JSON_TO, &t->fields->to[i], &m->to[i]);

		if (rc != CHAP_OK)
			return rc;
		m->n_to++;
	}
	return CHAP_OK;
}

static enum chap_err
take_text(
    const struct take *t, struct chap_arena *scratch, struct chap_message *m)
{
	const struct chap_value *text = value_of(t, CHAP_JSON_TEXT);

	if (text == NULL)
		return m->kind == CHAP_MESSAGE || m->kind == CHAP_EDIT
		    ? bad(t, CHAP_JSON_TEXT, "missing")
		    : CHAP_OK;
	if (text->type != CHAP_VALUE_STRING)
		return bad(t, CHAP_JSON_TEXT, "not a string");
	return copy(t, scratch, text->string, &m->text);
}

static enum chap_err
take_optional(
    const struct take *t, enum chap_json_field field, struct chap_span *out)
{
	const struct chap_value *value = value_of(t, field);

	return value == NULL ? CHAP_OK : take_id(t, field, value, out);
}

static enum chap_err
take_age(
    const struct take *t, const struct chap_value *age, struct chap_message *m)
{
	int64_t years = 0;
	enum chap_err rc;

	if (age->type == CHAP_VALUE_STRING) {
		bool is_minor =
		    chap_span_eq(age->string, CHAP_SPAN_LIT("minor"));

		if (!is_minor &&
		    !chap_span_eq(age->string, CHAP_SPAN_LIT("adult")))
			return bad(t, CHAP_JSON_AGE,
			    "neither years, \"minor\" nor \"adult\"");
		m->age = is_minor ? CHAP_AGE_MINOR : CHAP_AGE_ADULT;
		return CHAP_OK;
	}
	rc = take_int(t, CHAP_JSON_AGE, 0, CHAP_JSON_AGE_MAX, true, &years);
	if (rc == CHAP_OK)
		m->age = (int)years;
	return rc;
}

static enum chap_err
take_facts(const struct take *t, struct chap_message *m)
{
	const struct chap_value *age = value_of(t, CHAP_JSON_AGE);
	int64_t minutes = 0;
	enum chap_err rc = age == NULL ? CHAP_OK : take_age(t, age, m);

	if (rc == CHAP_OK && value_of(t, CHAP_JSON_TZ) != NULL) {
		rc = take_int(t, CHAP_JSON_TZ, -CHAP_JSON_TZ_MAX_MINUTES,
		    CHAP_JSON_TZ_MAX_MINUTES, true, &minutes);
		if (rc == CHAP_OK) {
			m->has_tz = true;
			m->tz_minutes = (int)minutes;
		}
	}
	if (rc != CHAP_OK)
		return rc;
	return take_int(t, CHAP_JSON_ACCOUNT_AT, 0, CHAP_JSON_AT_MAX_MS, false,
	    &m->account_at_ms);
}

static enum chap_err
take_recipients(const struct take *t, struct chap_message *m)
{
	const struct chap_value *to = value_of(t, CHAP_JSON_TO);
	const struct chap_value *room = value_of(t, CHAP_JSON_ROOM);

	if (m->kind == CHAP_USER)
		return take_facts(t, m);
	if (to != NULL && room != NULL)
		return bad(t, CHAP_JSON_TO, "only one of to and room");
	if (room != NULL)
		return take_id(t, CHAP_JSON_ROOM, room, &m->room);
	if (to == NULL)
		return bad(t, CHAP_JSON_TO, "missing");
	return take_to(t, to, m);
}

enum chap_err
chap_fields_take(const struct chap_fields *fields, struct chap_arena *keep,
    struct chap_arena *scratch, struct chap_message *m, struct chap_error *err)
{
	struct take t = {fields, keep, err};
	enum chap_err rc = need_id(&t, CHAP_JSON_ID, &m->id);

	if (rc == CHAP_OK)
		rc = take_int(
		    &t, CHAP_JSON_AT, 0, CHAP_JSON_AT_MAX_MS, true, &m->at_ms);
	if (rc == CHAP_OK)
		rc = need_id(&t, CHAP_JSON_FROM, &m->from);
	if (rc == CHAP_OK)
		rc = take_kind(&t, &m->kind);
	if (rc == CHAP_OK)
		rc = take_recipients(&t, m);
	if (rc == CHAP_OK)
		rc = take_text(&t, scratch, m);
	if (rc == CHAP_OK)
		rc = take_optional(&t, CHAP_JSON_REF, &m->ref);
	if (rc == CHAP_OK && m->kind == CHAP_DELETE && m->ref.len == 0)
		rc = bad(&t, CHAP_JSON_REF, "missing");
	if (rc == CHAP_OK)
		rc = take_optional(&t, CHAP_JSON_LANG, &m->lang);
	return rc;
}

bool
chap_fields_id(const struct chap_fields *fields, struct chap_span *out)
{
	struct take t = {.fields = fields};
	struct chap_span found;

	if (need_id(&t, CHAP_JSON_ID, &found) != CHAP_OK)
		return false;
	*out = found;
	return true;
}
