/*
 * The inside of flags.sqlite: what its files share. Private to
 * server/store/flags*.c, events.c, decisions.c, enquiry.c.
 *
 *   flags.c         the file's life, the queue as it is read, signing in
 *   flags_put.c     verdicts into the queue: what opens, moves, opens again
 *   events.c        the numbered sequence of what happened
 *   decisions.c     what people decided
 *   enquiry.c       what more they asked the platform for
 *   flags_forget.c  a user out of all of them (forget.h)
 */
#ifndef CHAP_STORE_FLAGS_PARTS_H
#define CHAP_STORE_FLAGS_PARTS_H

#include "server/store/database.h"
#include "server/store/flags.h"

#include <sqlite3.h>
#include <stdbool.h>

enum chap_sql {
	CHAP_SQL_FIND,
	CHAP_SQL_INSERT,
	CHAP_SQL_UPDATE,
	CHAP_SQL_LIST,
	CHAP_SQL_GET,
	CHAP_SQL_PLACES,
	CHAP_SQL_CHANGED,
	CHAP_SQL_COUNT,
	CHAP_SQL_OLDEST,
	CHAP_SQL_APPLIED,
	CHAP_SQL_SET_APPLIED,
	CHAP_SQL_SIGNIN_NEW,
	CHAP_SQL_SIGNIN_USE,
	CHAP_SQL_EVENT_ADD,
	CHAP_SQL_EVENT_LIST,
	CHAP_SQL_EVENT_SPAN,
	CHAP_SQL_EVENT_EXPIRE,
	CHAP_SQL_CURSOR,
	CHAP_SQL_SET_CURSOR,
	CHAP_SQL_DECISION_ADD,
	CHAP_SQL_DECISION_FIND,
	CHAP_SQL_DECISION_UNDONE,
	CHAP_SQL_DECISION_EFFECTIVE,
	CHAP_SQL_DECISION_LIST,
	CHAP_SQL_DECISION_PAIR,
	CHAP_SQL_DECISION_JUDGED,
	CHAP_SQL_ENQUIRY_ASK,
	CHAP_SQL_ENQUIRY_FIND,
	CHAP_SQL_ENQUIRY_ANSWERED,
	CHAP_SQL_ENQUIRY_EACH,
	CHAP_SQL_CLOSE,
	CHAP_SQL_REOPEN,
	CHAP_SQL_NEEDS,
	CHAP_N_SQL
};

struct chap_flags {
	struct chap_database database;
	sqlite3_stmt *statement[CHAP_N_SQL];
	const struct chap_seal *seal;
	struct chap_buf sealed; /* or what was sealed */
	struct chap_buf event; /* one, before it is sealed */
	int64_t version; /* of the data, when it was last looked at */
};

/* CHAP_ERR_IO or CHAP_ERR_DAMAGED, with what SQLite says. */
enum chap_err chap_flags_fail(
    const struct chap_flags *flags, struct chap_error *err, const char *what);

/*
 * Runs a statement that returns one number or none to its end, because only
 * there it is committed. False: it failed, or returned none.
 */
bool chap_flags_step(sqlite3_stmt *statement, int64_t *out);

/* Ends a use of it. */
void chap_flags_reset(sqlite3_stmt *statement);

/*
 * The column's sealed bytes, opened, in flags->sealed until the next use of
 * it. CHAP_ERR_DAMAGED: another key; `what` names it.
 */
enum chap_err chap_flags_unseal(struct chap_flags *flags, sqlite3_stmt *row,
    int column, const char *what, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Appends flags->event, an object without its first brace and number, to the
 * sequence; within a transaction. *number is its. CHAP_ERR_IO,
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_event_add(struct chap_flags *flags, uint64_t tenant,
    int64_t at_ms, int64_t *number, struct chap_error *err) CHAP_MUST_CHECK;

#endif
