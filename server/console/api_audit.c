/* The record of who did what: read by those who may, and verified. */
#include "server/console/console_parts.h"

#include "server/recorder.h"

#include <string.h>

#define ROWS 100

static json_t *
tell_users(const struct chap_audit_row *row)
{
	json_t *list = json_array();

	for (int i = 0; i < 2; i++)
		if (row->user[i].is_there)
			(void)!json_array_append_new(list,
			    row->user[i].id.len == 0
			        ? json_null()
			        : chap_tell_span(row->user[i].id));
	return list;
}

static bool
add_row(void *context, const struct chap_audit_row *row)
{
	json_t *o = json_object();

	chap_tell(o, "seq", json_integer(row->seq));
	chap_tell(o, "at", json_integer(row->at_ms));
	chap_tell(o, "actor", json_string(row->actor));
	chap_tell(o, "action", json_string(row->action));
	chap_tell(o, "users", tell_users(row));
	chap_tell(o, "what", json_string(row->what));
	(void)!json_array_append_new(context, o);
	return true;
}

static const char *
argument(const struct chap_asked *a, const char *name)
{
	const char *text = a->request->argument(a->request->context, name);

	return text == NULL || text[0] == '\0' ? NULL : text;
}

/* Newest first; `before` the number of a row. A user is that of tenant 0. */
enum chap_err
chap_api_audit(struct chap_asked *a, struct chap_error *err)
{
	struct chap_audit_ask ask = {.most = ROWS,
	    .newest_first = true,
	    .actor = argument(a, "actor"),
	    .action = argument(a, "action"),
	    .user = chap_span_str(argument(a, "user"))};
	json_t *list = json_array();
	enum chap_err rc = CHAP_OK;

	if (argument(a, "before") != NULL)
		rc = chap_ask_number(
		    a, "before", 1, INT64_MAX, &ask.before, err);
	if (rc == CHAP_OK && ask.user.len > CHAP_AUDIT_USER_BYTES)
		rc = chap_fail(err, CHAP_ERR_INVALID, "user: too long");
	if (rc == CHAP_OK)
		rc = chap_audit_each(a->c->o.audit, &ask, add_row, list, err);
	chap_tell(a->out, "more", json_boolean(json_array_size(list) == ROWS));
	chap_tell(a->out, "rows", list);
	return rc;
}

enum chap_err
chap_api_audit_verify(struct chap_asked *a, struct chap_error *err)
{
	char head[CHAP_CONFIG_STRING + 16];
	struct chap_audit_report report;
	enum chap_err rc =
	    chap_asked_record(a, "audit_verified", NULL, NULL, err);

	chap_recorder_head(a->c->o.config, head);
	if (rc == CHAP_OK)
		rc = chap_audit_verify(a->c->o.audit, head, &report, err);
	if (rc != CHAP_OK)
		return rc;
	chap_tell(
	    a->out, "whole", json_boolean(report.fault == CHAP_AUDIT_WHOLE));
	chap_tell(a->out, "text", json_string(report.text));
	chap_tell(a->out, "rows", json_integer(report.n_rows));
	chap_tell(a->out, "heads", json_integer(report.n_heads));
	return CHAP_OK;
}
