#include "server/store/enquiry.h"

#include "server/store/flags_parts.h"

#include <inttypes.h>
#include <stdio.h>

enum chap_err
chap_enquiry_ask(struct chap_flags *f, const struct chap_enquiry *ask,
    struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_ENQUIRY_ASK];
	int64_t number = 0;
	bool is_put;
	int n;

	chap_buf_reset(&f->sealed);
	if (chap_seal_lock(f->seal, ask->said, &f->sealed) != CHAP_OK)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	sqlite3_bind_text(s, 1, ask->id, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, (int64_t)ask->tenant);
	sqlite3_bind_int64(s, 3, ask->flag);
	sqlite3_bind_int64(s, 4, ask->at_ms);
	sqlite3_bind_blob(
	    s, 5, f->sealed.ptr, (int)f->sealed.len, SQLITE_STATIC);
	sqlite3_bind_int(s, 6, CHAP_ENQUIRY_ASKED_MOST);
	is_put = chap_database_run(s, &number, &n);
	if (!is_put)
		return chap_flags_fail(f, err, "cannot store a request");
	if (n == 0)
		return chap_fail(err, CHAP_ERR_STATE,
		    "flag: more was asked for %d times already",
		    CHAP_ENQUIRY_ASKED_MOST);
	chap_buf_reset(&f->event);
	chap_buf_printf(&f->event,
	    "\"kind\":\"context\",\"at\":%" PRId64 ",\"flag\":%" PRId64
	    ",\"context\":%.*s}",
	    ask->at_ms, ask->flag, (int)ask->said.len, ask->said.ptr);
	return chap_event_add(f, ask->tenant, ask->at_ms, &number, err);
}

static enum chap_err
read_row(struct chap_flags *f, sqlite3_stmt *s, struct chap_enquiry *out,
    struct chap_error *err)
{
	enum chap_err rc = chap_flags_unseal(f, s, 6, "request", err);

	*out = (struct chap_enquiry){.flag = sqlite3_column_int64(s, 0),
	    .tenant = (uint64_t)sqlite3_column_int64(s, 2),
	    .at_ms = sqlite3_column_int64(s, 3),
	    .answered_at_ms = sqlite3_column_int64(s, 4),
	    .n_messages = sqlite3_column_int64(s, 5),
	    .said = chap_buf_span(&f->sealed)};
	snprintf(out->id, sizeof(out->id), "%s",
	    (const char *)sqlite3_column_text(s, 1));
	return rc;
}

enum chap_err
chap_enquiry_find(struct chap_flags *f, uint64_t tenant, const char *id,
    struct chap_enquiry *out, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_ENQUIRY_FIND];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_text(s, 1, id, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, (int64_t)tenant);
	step = sqlite3_step(s);
	if (step == SQLITE_ROW)
		rc = read_row(f, s, out, err);
	else if (step == SQLITE_DONE)
		rc = chap_fail(
		    err, CHAP_ERR_NOT_FOUND, "request: there is no such one");
	else
		rc = chap_flags_fail(f, err, "cannot read a request");
	chap_flags_reset(s);
	return rc;
}

enum chap_err
chap_enquiry_answered(struct chap_flags *f, const char *id, int64_t now_ms,
    int64_t n_messages, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_ENQUIRY_ANSWERED];
	int64_t flag;
	int n;

	sqlite3_bind_text(s, 1, id, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, now_ms);
	sqlite3_bind_int64(s, 3, n_messages);
	return chap_database_run(s, &flag, &n)
	    ? CHAP_OK
	    : chap_flags_fail(f, err, "cannot store an answer");
}

enum chap_err
chap_enquiry_each(struct chap_flags *f, int64_t flag,
    void (*row)(void *context, const struct chap_enquiry *asked), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_ENQUIRY_EACH];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_int64(s, 1, flag);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) != SQLITE_DONE) {
		struct chap_enquiry asked;

		if (step != SQLITE_ROW)
			rc = chap_flags_fail(f, err, "cannot read a request");
		else
			rc = read_row(f, s, &asked, err);
		if (rc == CHAP_OK)
			row(context, &asked);
	}
	chap_flags_reset(s);
	return rc;
}
