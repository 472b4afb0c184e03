#include "server/decision.h"

#include "server/reasons.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOTE_MAX_BYTES 4096
#define BYTES_MAX ((size_t)256 << 10)

void
chap_decision_init(struct chap_decision_read *read)
{
	memset(read, 0, sizeof(*read));
	chap_buf_init(&read->bytes, BYTES_MAX);
}

void
chap_decision_release(struct chap_decision_read *read)
{
	chap_buf_release(&read->bytes);
}

/*
 * Moves a string of the object into `said`. Not there: an error if `must`, else
 * an empty span.
 */
static enum chap_err
take_string(const json_t *in, json_t *said, const char *field, bool must,
    struct chap_span *out, struct chap_error *err)
{
	json_t *value = json_object_get(in, field);
	struct chap_span s;

	*out = (struct chap_span){NULL, 0};
	if (value == NULL)
		return must
		    ? chap_fail(err, CHAP_ERR_INVALID, "%s: missing", field)
		    : CHAP_OK;
	if (!json_is_string(value))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "%s: not a string", field);
	s = (struct chap_span){
	    json_string_value(value), json_string_length(value)};
	if (s.len == 0)
		return chap_fail(err, CHAP_ERR_INVALID, "%s: empty", field);
	if (s.len > CHAP_ID_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: longer than %d bytes", field, CHAP_ID_MAX_BYTES);
	if (memchr(s.ptr, '\0', s.len) != NULL)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "%s: holds a NUL", field);
	if (json_object_set(said, field, value) != 0)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	*out = s;
	return CHAP_OK;
}

static enum chap_err
check_kind(const json_t *in, struct chap_error *err)
{
	const json_t *kind = json_object_get(in, "kind");

	if (kind == NULL)
		return chap_fail(err, CHAP_ERR_INVALID, "kind: missing");
	if (!json_is_string(kind) ||
	    strcmp(json_string_value(kind), "decision") != 0)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "kind: not \"decision\"");
	return CHAP_OK;
}

static enum chap_err
take_at(const json_t *in, json_t *said, struct chap_error *err)
{
	json_t *at = json_object_get(in, "at");

	if (at == NULL)
		return CHAP_OK;
	if (!json_is_integer(at))
		return chap_fail(err, CHAP_ERR_INVALID, "at: not an integer");
	if (json_integer_value(at) < 0 ||
	    json_integer_value(at) > 253402300799999)
		return chap_fail(err, CHAP_ERR_INVALID, "at: out of range");
	return json_object_set(said, "at", at) == 0
	    ? CHAP_OK
	    : chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
}

static enum chap_err
take_ruling(const json_t *in, json_t *said, enum chap_ruling *out,
    struct chap_error *err)
{
	struct chap_listed_reason reason;
	struct chap_span verdict, code;
	json_t *label;
	int l;
	enum chap_err rc =
	    take_string(in, said, "verdict", true, &verdict, err);

	if (rc != CHAP_OK)
		return rc;
	*out = CHAP_RULING_DISMISS;
	while (*out < CHAP_RULING_UNDO &&
	    !chap_span_eq(verdict, chap_span_str(chap_ruling_name(*out))))
		*out = (enum chap_ruling)((int)*out + 1);
	if (*out == CHAP_RULING_UNDO)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "verdict: not a known verdict");
	l = chap_ruling_label(*out);
	label = l < 0 ? json_null() : json_integer(l);
	if (json_object_set_new(said, "label", label) != 0)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = take_string(in, said, "reason", true, &code, err);
	if (rc == CHAP_OK && !chap_reason_find(code, &reason))
		rc = chap_fail(
		    err, CHAP_ERR_INVALID, "reason: not a known reason");
	if (rc == CHAP_OK && !chap_reason_fits(&reason, *out))
		rc = chap_fail(err, CHAP_ERR_INVALID,
		    "reason: does not stand with verdict \"%s\"",
		    chap_ruling_name(*out));
	return rc;
}

/* Of a decision about a pair. */
static enum chap_err
take_pair(const json_t *in, json_t *said, struct chap_decision *d,
    struct chap_error *err)
{
	struct chap_span conversation;
	enum chap_err rc =
	    take_string(in, said, "suspect", true, &d->suspect, err);

	if (rc == CHAP_OK)
		rc = take_string(in, said, "other", true, &d->other, err);
	if (rc == CHAP_OK && chap_span_eq(d->suspect, d->other))
		rc = chap_fail(
		    err, CHAP_ERR_INVALID, "other: the same user as suspect");
	if (rc == CHAP_OK)
		rc = take_ruling(in, said, &d->ruling, err);
	if (rc == CHAP_OK)
		rc = take_string(
		    in, said, "conversation", false, &conversation, err);
	return rc;
}

static enum chap_err
take_all(const json_t *in, json_t *said, struct chap_decision *d,
    struct chap_error *err)
{
	struct chap_span by;
	enum chap_err rc = take_string(in, said, "id", true, &d->id, err);

	if (rc == CHAP_OK)
		rc = check_kind(in, err);
	if (rc == CHAP_OK)
		rc = take_string(in, said, "by", true, &by, err);
	if (rc == CHAP_OK)
		rc = take_at(in, said, err);
	if (rc == CHAP_OK)
		rc = take_string(in, said, "undoes", false, &d->undoes, err);
	if (rc != CHAP_OK)
		return rc;
	if (d->undoes.len == 0)
		return take_pair(in, said, d, err);
	d->ruling = CHAP_RULING_UNDO;
	return json_object_get(in, "verdict") == NULL
	    ? CHAP_OK
	    : chap_fail(err, CHAP_ERR_INVALID,
	          "undoes: only one of undoes and verdict");
}

static enum chap_err
check_note(const json_t *note, struct chap_error *err)
{
	if (note != NULL && !json_is_string(note))
		return chap_fail(err, CHAP_ERR_INVALID, "note: not a string");
	if (note != NULL && json_string_length(note) > NOTE_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "note: longer than %d bytes", NOTE_MAX_BYTES);
	return CHAP_OK;
}

/* Into read->bytes; jansson's lines hold no line end. */
static enum chap_err
write_out(struct chap_decision_read *read, const json_t *said,
    const json_t *note, struct chap_error *err)
{
	char *one = json_dumps(said, JSON_COMPACT);
	char *two = note == NULL
	    ? strdup("null")
	    : json_dumps(note, JSON_COMPACT | JSON_ENCODE_ANY);
	struct chap_span *ids[] = {&read->decision.id, &read->decision.undoes,
	    &read->decision.suspect, &read->decision.other};
	size_t at[4], n_said = one == NULL ? 0 : strlen(one);
	struct chap_buf *b = &read->bytes;

	chap_buf_reset(b);
	if (one != NULL && two != NULL) {
		chap_buf_str(b, one);
		chap_buf_str(b, two);
	}
	for (int i = 0; i < 4; i++) {
		at[i] = b->len;
		chap_buf_add(b, ids[i]->ptr, ids[i]->len);
	}
	free(one);
	free(two);
	if (b->failed || n_said == 0)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	read->decision.said = (struct chap_span){b->ptr, n_said};
	read->decision.note =
	    (struct chap_span){b->ptr + n_said, at[0] - n_said};
	for (int i = 0; i < 4; i++)
		ids[i]->ptr = b->ptr + at[i];
	return CHAP_OK;
}

enum chap_err
chap_decision_parse(struct chap_decision_read *read, struct chap_span line,
    struct chap_error *err)
{
	const json_t *note;
	json_error_t error;
	json_t *in, *said;
	enum chap_err rc;

	read->id[0] = '\0';
	memset(&read->decision, 0, sizeof(read->decision));
	if (line.len > CHAP_DECISION_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "line: longer than %zu bytes", CHAP_DECISION_MAX_BYTES);
	in = json_loadb(line.ptr, line.len,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
	if (in == NULL)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "line: not a JSON object, at byte %d", error.position);
	said = json_object();
	rc = json_is_object(in)
	    ? said == NULL ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	                   : take_all(in, said, &read->decision, err)
	    : chap_fail(err, CHAP_ERR_INVALID, "line: not a JSON object");
	snprintf(read->id, sizeof(read->id), "%.*s", (int)read->decision.id.len,
	    read->decision.id.len == 0 ? "" : read->decision.id.ptr);
	note = json_object_get(in, "note");
	if (rc == CHAP_OK)
		rc = check_note(note, err);
	if (rc == CHAP_OK)
		rc = write_out(read, said, note, err);
	json_decref(said);
	json_decref(in);
	return rc;
}
