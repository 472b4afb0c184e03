/* More of a conversation, asked from the platform: an event of its feed. */
#include "server/console/console_parts.h"

#include "server/store/enquiry.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOTE_MAX_BYTES 500

/* What is wanted: a code, which may stand in the audit log. */
static const char *const REASON[] = {
    "earlier", "later", "ages", "meaning", NULL};

static char *
make_said(const struct chap_asked *a, const struct chap_case *of,
    const char *id, struct chap_span reason, struct chap_span note)
{
	json_t *o = json_object();
	char *text;

	chap_tell(o, "request", json_string(id));
	chap_tell(o, "suspect", chap_tell_span(of->suspect));
	chap_tell(o, "other", chap_tell_span(of->other));
	chap_tell(o, "reason", chap_tell_span(reason));
	if (note.len > 0)
		chap_tell(o, "note", chap_tell_span(note));
	chap_tell(o, "by", json_string(a->who->name));
	text = json_dumps(o, JSON_COMPACT);
	json_decref(o);
	return text;
}

/* Recorded, asked and told of in one go, or not at all. */
static enum chap_err
put(struct chap_asked *a, const struct chap_case *of,
    const struct chap_enquiry *ask, struct chap_span reason,
    struct chap_error *err)
{
	char what[80];
	enum chap_err rc = chap_asked_begin(a, err);

	snprintf(what, sizeof(what), "request=%s reason=%.*s", ask->id,
	    (int)reason.len, reason.ptr);
	if (rc == CHAP_OK)
		rc = chap_enquiry_ask(a->c->o.flags, ask, err);
	if (rc == CHAP_OK)
		rc = chap_asked_record(a, "context_asked", of, what, err);
	return chap_asked_end(a, rc, err);
}

static enum chap_err
ask(struct chap_asked *a, const struct chap_case *of, struct chap_span reason,
    struct chap_span note, struct chap_error *err)
{
	struct chap_enquiry request = {
	    .flag = of->flag, .tenant = of->tenant, .at_ms = a->now_ms};
	char token[CHAP_TOKEN_HEX];
	char *said;
	enum chap_err rc;

	if (a->c->o.config->evidence_hours == 0)
		return chap_fail(err, CHAP_ERR_STATE,
		    "flag: no messages are kept here (evidence_hours = 0)");
	if (of->tenant == CHAP_TENANT_UNKNOWN)
		return chap_fail(err, CHAP_ERR_STATE,
		    "flag: whose platform's it is cannot be told");
	chap_token_new(token);
	snprintf(request.id, sizeof(request.id), "context-%.24s", token);
	said = make_said(a, of, request.id, reason, note);
	if (said == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	request.said = chap_span_str(said);
	rc = put(a, of, &request, reason, err);
	free(said);
	if (rc != CHAP_OK)
		return rc;
	if (a->c->o.on_event != NULL)
		a->c->o.on_event(a->c->o.context);
	chap_tell(a->out, "request", json_string(request.id));
	return CHAP_OK;
}

/* By whoever has the case, while something is to be decided. */
enum chap_err
chap_api_enquire(struct chap_asked *a, struct chap_error *err)
{
	struct chap_case of = {.flag = 0};
	struct chap_claim claim;
	struct chap_span reason, note;
	int64_t flag = 0;
	enum chap_err rc = chap_ask_number(a, "flag", 1, INT64_MAX, &flag, err);

	if (rc == CHAP_OK)
		rc = chap_ask_one_of(a, "reason", REASON, &reason, err);
	if (rc == CHAP_OK)
		rc = chap_ask_string(
		    a, "note", false, NOTE_MAX_BYTES, &note, err);
	if (rc == CHAP_OK)
		rc = chap_case_is_mine(a, flag, &claim, err);
	if (rc == CHAP_OK)
		rc = chap_case_read(a, flag, &of, err);
	if (rc == CHAP_OK)
		rc = ask(a, &of, reason, note, err);
	chap_case_release(&of);
	return rc;
}

struct telling {
	json_t *list;
	bool is_blind; /* who asked, and in which words, is not told */
};

static void
tell_asked(void *context, const struct chap_enquiry *asked)
{
	struct telling *t = context;
	json_t *said = json_loadb(asked->said.ptr, asked->said.len, 0, NULL);
	json_t *o = json_object();

	chap_tell(o, "at", json_integer(asked->at_ms));
	chap_tell(o, "reason", json_copy(json_object_get(said, "reason")));
	if (!t->is_blind) {
		chap_tell(o, "by", json_copy(json_object_get(said, "by")));
		chap_tell(o, "note", json_copy(json_object_get(said, "note")));
	}
	chap_tell(o, "answered_at",
	    asked->answered_at_ms == 0 ? json_null()
	                               : json_integer(asked->answered_at_ms));
	chap_tell(o, "messages", json_integer(asked->n_messages));
	(void)!json_array_append_new(t->list, o);
	json_decref(said);
}

enum chap_err
chap_tell_enquiries(
    struct chap_asked *a, int64_t flag, bool is_blind, struct chap_error *err)
{
	struct telling t = {json_array(), is_blind};

	chap_tell(a->out, "enquiries", t.list);
	return chap_enquiry_each(a->c->o.flags, flag, tell_asked, &t, err);
}
