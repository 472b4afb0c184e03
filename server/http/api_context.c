/* Messages that a moderator asked the platform for, as a request. */
#include "server/http/api.h"

#include "features/text/normalize.h"
#include "server/store/enquiry.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OK 200
#define BAD_REQUEST 400
#define NOT_FOUND 404
#define CONFLICT 409

#define AT_MOST_MS 253402300799999 /* the year 9999 */

/* What was asked, and what is delivered. */
struct delivery {
	const struct chap_delivering *to;
	struct chap_enquiry asked;
	json_t *in; /* what came */
	json_t *users; /* what was asked: suspect, other */
	struct chap_said said[CHAP_DELIVERED_MAX];
	size_t n;
	uint64_t n_new;
};

static struct chap_span
span_of(const json_t *s)
{
	return (struct chap_span){json_is_string(s) ? json_string_value(s) : "",
	    json_string_length(s)};
}

/* A string of a message; 1 to `most` bytes if it is an id. */
static enum chap_err
read_string(const json_t *message, size_t i, const char *field, bool is_id,
    size_t most, struct chap_span *out, struct chap_error *err)
{
	const json_t *value = json_object_get(message, field);

	*out = span_of(value);
	if (!json_is_string(value))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "messages: %zu: %s: missing, or not a string", i, field);
	if (out->len > most)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "messages: %zu: %s: longer than %zu bytes", i, field, most);
	if (is_id && out->len == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "messages: %zu: %s: empty", i, field);
	return CHAP_OK;
}

/* The i-th message, from 1, between the two whom the case is about. */
static enum chap_err
read_message(struct delivery *d, const json_t *message, size_t i,
    struct chap_said *out, struct chap_error *err)
{
	struct chap_span a = span_of(json_object_get(d->users, "suspect"));
	struct chap_span b = span_of(json_object_get(d->users, "other"));
	const json_t *at = json_object_get(message, "at");
	enum chap_err rc = read_string(
	    message, i, "id", true, CHAP_ID_MAX_BYTES, &out->id, err);

	if (rc == CHAP_OK)
		rc = read_string(message, i, "from", true, CHAP_ID_MAX_BYTES,
		    &out->from, err);
	if (rc == CHAP_OK)
		rc = read_string(message, i, "text", false, CHAP_TEXT_MAX_BYTES,
		    &out->text, err);
	if (rc != CHAP_OK)
		return rc;
	out->at_ms = json_integer_value(at);
	if (!json_is_integer(at) || out->at_ms < 0 || out->at_ms > AT_MOST_MS)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "messages: %zu: at: not a time in ms", i);
	if (!chap_span_eq(out->from, a) && !chap_span_eq(out->from, b))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "messages: %zu: from: neither of the two users", i);
	out->to = chap_span_eq(out->from, a) ? b : a;
	return CHAP_OK;
}

static enum chap_err
read_messages(struct delivery *d, struct chap_error *err)
{
	const json_t *list = json_object_get(d->in, "messages");
	enum chap_err rc = CHAP_OK;

	d->n = json_array_size(list);
	if (!json_is_array(list) || d->n > CHAP_DELIVERED_MAX)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "messages: not a list of at most %d", CHAP_DELIVERED_MAX);
	for (size_t i = 0; i < d->n && rc == CHAP_OK; i++)
		rc = read_message(
		    d, json_array_get(list, i), i + 1, &d->said[i], err);
	return rc;
}

/* The request that it answers, which this tenant was asked. */
static enum chap_err
find_asked(struct delivery *d, struct chap_error *err)
{
	const json_t *id = json_object_get(d->in, "request");
	enum chap_err rc;

	if (!json_is_string(id))
		return chap_fail(err, CHAP_ERR_INVALID, "request: missing");
	rc = chap_enquiry_find(
	    d->to->flags, d->to->tenant, json_string_value(id), &d->asked, err);
	if (rc != CHAP_OK)
		return rc;
	d->users = json_loadb(d->asked.said.ptr, d->asked.said.len, 0, NULL);
	d->asked.said = (struct chap_span){"", 0};
	return d->users == NULL
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : CHAP_OK;
}

/* As little text as possible: none for a case that nobody works on. */
static enum chap_err
check_wanted(const struct delivery *d, struct chap_error *err)
{
	struct chap_span a = span_of(json_object_get(d->users, "suspect"));
	struct chap_span b = span_of(json_object_get(d->users, "other"));
	unsigned char digest[2][CHAP_DIGEST_BYTES];
	bool is_needed = false;
	enum chap_err rc;

	if (d->to->evidence == NULL)
		return chap_fail(err, CHAP_ERR_STATE,
		    "request: no messages are kept here (evidence_hours = 0)");
	if (d->to->now_ms > d->asked.at_ms + CHAP_ENQUIRY_OPEN_MS)
		return chap_fail(err, CHAP_ERR_STATE,
		    "request: it was made more than seven days ago");
	chap_flag_digest(d->to->seal, d->to->tenant, a, b, digest[0]);
	chap_flag_digest(d->to->seal, d->to->tenant, b, a, digest[1]);
	rc = chap_flags_need_evidence(d->to->flags,
	    (const unsigned char(*)[CHAP_DIGEST_BYTES])digest, d->to->now_ms,
	    &is_needed, err);
	return rc == CHAP_OK && !is_needed
	    ? chap_fail(err, CHAP_ERR_STATE, "request: the case was closed")
	    : rc;
}

static enum chap_err
record(const struct delivery *d, struct chap_error *err)
{
	char what[120];
	struct chap_audit_record r = {.at_ms = d->to->now_ms,
	    .actor = d->to->actor,
	    .action = "context_delivered",
	    .tenant = d->to->tenant,
	    .user = {span_of(json_object_get(d->users, "suspect")),
	        span_of(json_object_get(d->users, "other"))},
	    .what = what};

	snprintf(what, sizeof(what), "flag=%" PRId64 " request=%s messages=%zu",
	    d->asked.flag, d->asked.id, d->n);
	return d->to->audit == NULL ? CHAP_OK
	                            : chap_audit_add(d->to->audit, &r, 1, err);
}

static enum chap_err
take(struct delivery *d, struct chap_error *err)
{
	enum chap_err rc = find_asked(d, err);

	if (rc == CHAP_OK)
		rc = read_messages(d, err);
	if (rc == CHAP_OK)
		rc = check_wanted(d, err);
	if (rc == CHAP_OK)
		rc = record(d, err);
	if (rc == CHAP_OK)
		rc = chap_evidence_store_deliver(d->to->evidence, d->to->tenant,
		    d->said, d->n, d->to->now_ms, &d->n_new, err);
	/* last, so that one that was cut off is sent again */
	return rc == CHAP_OK ? chap_enquiry_answered(d->to->flags, d->asked.id,
	                           d->to->now_ms, (int64_t)d->n_new, err)
	                     : rc;
}

static unsigned
status_of(enum chap_err rc)
{
	switch (rc) {
	case CHAP_OK:
		return OK;
	case CHAP_ERR_INVALID:
	case CHAP_ERR_TOO_LONG:
		return BAD_REQUEST;
	case CHAP_ERR_NOT_FOUND:
		return NOT_FOUND;
	case CHAP_ERR_STATE:
		return CONFLICT;
	default:
		return CHAP_API_STORE_FAILED;
	}
}

unsigned
chap_api_context(const struct chap_delivering *to, struct chap_span body,
    struct chap_buf *out, struct chap_error *err)
{
	struct delivery *d = calloc(1, sizeof(*d));
	unsigned status;
	enum chap_err rc;

	if (d == NULL) {
		chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
		return CHAP_API_STORE_FAILED;
	}
	d->to = to;
	d->in = json_loadb(body.len == 0 ? "" : body.ptr, body.len, 0, NULL);
	rc = json_is_object(d->in)
	    ? take(d, err)
	    : chap_fail(err, CHAP_ERR_INVALID, "request: not a JSON object");
	status = status_of(rc);
	if (status == OK)
		chap_buf_printf(out,
		    "{\"status\":\"taken\",\"flag\":%" PRId64
		    ",\"messages\":%zu,\"new\":%" PRIu64 "}\n",
		    d->asked.flag, d->n, d->n_new);
	else if (status != CHAP_API_STORE_FAILED)
		chap_buf_printf(out, "{\"error\":\"%s\"}\n", err->text);
	json_decref(d->in);
	json_decref(d->users);
	free(d);
	return status;
}
