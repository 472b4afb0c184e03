#include "server/store/events.h"

#include "server/store/flags_parts.h"

#include <inttypes.h>

enum chap_err
chap_event_add(struct chap_flags *f, uint64_t tenant, int64_t at_ms,
    int64_t *number, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_EVENT_ADD];
	enum chap_err rc = f->event.failed ? CHAP_ERR_MEMORY : CHAP_OK;

	chap_buf_reset(&f->sealed);
	if (rc == CHAP_OK)
		rc = chap_seal_lock(
		    f->seal, chap_buf_span(&f->event), &f->sealed);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "an event is too long to store");
	sqlite3_bind_int64(s, 1, at_ms);
	sqlite3_bind_blob(
	    s, 2, f->sealed.ptr, (int)f->sealed.len, SQLITE_STATIC);
	sqlite3_bind_int64(s, 3, (int64_t)tenant);
	if (!chap_flags_step(s, number))
		rc = chap_flags_fail(f, err, "cannot store an event");
	chap_flags_reset(s);
	return rc;
}

enum chap_err
chap_events_span(
    struct chap_flags *f, struct chap_event_span *out, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_EVENT_SPAN];
	bool got = sqlite3_step(s) == SQLITE_ROW;
	enum chap_err rc = CHAP_OK;

	if (got) {
		out->newest = sqlite3_column_int64(s, 0);
		out->first = sqlite3_column_type(s, 1) == SQLITE_NULL
		    ? out->newest + 1
		    : sqlite3_column_int64(s, 1);
	} else {
		rc = chap_flags_fail(f, err, "cannot read the events");
	}
	chap_flags_reset(s);
	return rc;
}

enum chap_err
chap_events_list(struct chap_flags *f, int64_t tenant, int64_t after,
    int64_t most, void (*row)(void *context, const struct chap_event_row *row),
    void *context, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_EVENT_LIST];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_int64(s, 1, after);
	sqlite3_bind_int64(s, 2, most);
	sqlite3_bind_int64(s, 3, tenant);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) != SQLITE_DONE) {
		struct chap_event_row r;

		if (step != SQLITE_ROW) {
			rc = chap_flags_fail(f, err, "cannot read the events");
			break;
		}
		rc = chap_flags_unseal(f, s, 2, "event", err);
		if (rc != CHAP_OK)
			break;
		r.number = sqlite3_column_int64(s, 0);
		r.at_ms = sqlite3_column_int64(s, 1);
		chap_buf_reset(&f->event);
		chap_buf_printf(&f->event, "{\"event\":%" PRId64 ",", r.number);
		chap_buf_add(&f->event, f->sealed.ptr, f->sealed.len);
		if (f->event.failed) {
			rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
			break;
		}
		r.line = chap_buf_span(&f->event);
		row(context, &r);
	}
	chap_flags_reset(s);
	return rc;
}

enum chap_err
chap_events_expire(struct chap_flags *f, int64_t before_ms, int64_t most,
    int64_t *n, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_EVENT_EXPIRE];
	enum chap_err rc = CHAP_OK;

	sqlite3_bind_int64(s, 1, before_ms);
	sqlite3_bind_int64(s, 2, most);
	if (sqlite3_step(s) != SQLITE_DONE)
		rc = chap_flags_fail(f, err, "cannot remove old events");
	else
		*n = sqlite3_changes(f->database.db);
	chap_flags_reset(s);
	return rc;
}

enum chap_err
chap_events_cursor(struct chap_flags *f, const char *name, int64_t none,
    int64_t *number, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_CURSOR];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_text(s, 1, name, -1, SQLITE_STATIC);
	step = sqlite3_step(s);
	if (step == SQLITE_ROW)
		*number = sqlite3_column_int64(s, 0);
	else if (step == SQLITE_DONE)
		*number = none;
	else
		rc = chap_flags_fail(f, err, "cannot read a cursor");
	chap_flags_reset(s);
	return rc;
}

enum chap_err
chap_events_set_cursor(struct chap_flags *f, const char *name, int64_t number,
    struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_SET_CURSOR];
	enum chap_err rc = CHAP_OK;

	sqlite3_bind_text(s, 1, name, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, number);
	if (!chap_flags_step(s, &number))
		rc = chap_flags_fail(f, err, "cannot store a cursor");
	chap_flags_reset(s);
	return rc;
}

void
chap_events_mark(const struct chap_event_span *span, struct chap_buf *out)
{
	chap_buf_printf(out, "{\"newest\":%" PRId64 ",\"first\":%" PRId64 "}",
	    span->newest, span->first);
}
