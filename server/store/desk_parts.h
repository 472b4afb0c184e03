/*
 * The inside of desk.sqlite. Private to server/store/desk*.c.
 *
 *   desk.c          the file's life; claims, what was passed over and revealed
 *   desk_made.c     decisions as the console made them, second reviews
 *   desk_forget.c   cases that are gone
 *   desk_views.c    saved views of the queue
 */
#ifndef CHAP_STORE_DESK_PARTS_H
#define CHAP_STORE_DESK_PARTS_H

#include "server/store/database.h"
#include "server/store/desk.h"

enum chap_desk_sql {
	CHAP_DESK_CLAIM,
	CHAP_DESK_ONE_LEASE,
	CHAP_DESK_CLAIMED,
	CHAP_DESK_EXTEND,
	CHAP_DESK_RELEASE,
	CHAP_DESK_CLAIMS,
	CHAP_DESK_WHY,
	CHAP_DESK_SKIP,
	CHAP_DESK_SKIPPED,
	CHAP_DESK_REVEAL,
	CHAP_DESK_REVEALED,
	CHAP_DESK_DECIDED,
	CHAP_DESK_FIND_DECISION,
	CHAP_DESK_UNDONE,
	CHAP_DESK_DECISIONS,
	CHAP_DESK_GRAVE,
	CHAP_DESK_PUT_REVIEW,
	CHAP_DESK_REVIEW,
	CHAP_DESK_END_REVIEW,
	CHAP_DESK_REVIEWS,
	CHAP_DESK_CASES,
	CHAP_DESK_FORGET_CLAIM,
	CHAP_DESK_FORGET_SKIP,
	CHAP_DESK_FORGET_REVEAL,
	CHAP_DESK_FORGET_MADE,
	CHAP_DESK_VIEW_PUT,
	CHAP_DESK_VIEWS,
	CHAP_DESK_VIEW_REMOVE,
	CHAP_N_DESK_SQL
};

struct chap_desk {
	struct chap_database database;
	sqlite3_stmt *statement[CHAP_N_DESK_SQL];
	const struct chap_seal *seal;
	struct chap_buf sealed;
};

enum chap_err chap_desk_fail(
    const struct chap_desk *desk, struct chap_error *err, const char *what);

/* Runs what returns nothing, or one number that nobody needs. CHAP_ERR_IO. */
enum chap_err chap_desk_run(struct chap_desk *desk, enum chap_desk_sql which,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Runs what returns one number. CHAP_ERR_IO. */
enum chap_err chap_desk_count(struct chap_desk *desk, enum chap_desk_sql which,
    int64_t *n, struct chap_error *err) CHAP_MUST_CHECK;

/* The end of a use that was read row by row; `step` is the last. CHAP_ERR_IO.
 */
enum chap_err chap_desk_end(struct chap_desk *desk, sqlite3_stmt *statement,
    int step, struct chap_error *err) CHAP_MUST_CHECK;

#endif
