/* Views of the queue that people saved. */
#include "server/store/desk_parts.h"

enum chap_err
chap_desk_view_put(struct chap_desk *d, int64_t account, struct chap_span view,
    int64_t *number, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_VIEW_PUT];
	enum chap_err rc;
	int n;

	chap_buf_reset(&d->sealed);
	rc = chap_seal_lock(d->seal, view, &d->sealed);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "a view is too long to store");
	sqlite3_bind_int64(s, 1, account);
	sqlite3_bind_blob(
	    s, 2, d->sealed.ptr, (int)d->sealed.len, SQLITE_STATIC);
	sqlite3_bind_int(s, 3, CHAP_DESK_VIEWS_MOST);
	if (!chap_database_run(s, number, &n))
		return chap_desk_fail(d, err, "cannot write");
	return n == 1 ? CHAP_OK
	              : chap_fail(err, CHAP_ERR_STATE,
	                    "name: you have %d views, the most there may be",
	                    CHAP_DESK_VIEWS_MOST);
}

enum chap_err
chap_desk_views(struct chap_desk *d, int64_t account,
    void (*row)(void *context, int64_t number, struct chap_span view),
    void *context, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_VIEWS];
	enum chap_err rc = CHAP_OK;
	int step = SQLITE_DONE;

	sqlite3_bind_int64(s, 1, account);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) == SQLITE_ROW) {
		struct chap_span sealed = {sqlite3_column_blob(s, 1),
		    (size_t)sqlite3_column_bytes(s, 1)};

		chap_buf_reset(&d->sealed);
		rc = chap_seal_unlock(d->seal, sealed, &d->sealed);
		if (rc == CHAP_OK)
			row(context, sqlite3_column_int64(s, 0),
			    chap_buf_span(&d->sealed));
	}
	if (rc == CHAP_OK)
		return chap_desk_end(d, s, step, err);
	sqlite3_reset(s);
	return chap_fail_at(
	    err, rc, d->database.path, 0, "a view was sealed with another key");
}

enum chap_err
chap_desk_view_remove(struct chap_desk *d, int64_t account, int64_t number,
    struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_VIEW_REMOVE];
	int64_t gone;
	int n;

	sqlite3_bind_int64(s, 1, account);
	sqlite3_bind_int64(s, 2, number);
	if (!chap_database_run(s, &gone, &n))
		return chap_desk_fail(d, err, "cannot write");
	return n == 1
	    ? CHAP_OK
	    : chap_fail(err, CHAP_ERR_NOT_FOUND, "number: no view of yours");
}
