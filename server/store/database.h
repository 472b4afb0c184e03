/*
 * What the SQLite files of a data folder have in common: only their owner may
 * read them, WAL, a format's version, statements that are prepared once.
 *
 * Threads: one handle for each thread; several processes may open a file.
 */
#ifndef CHAP_STORE_DATABASE_H
#define CHAP_STORE_DATABASE_H

#include "features/base/err.h"

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

struct chap_database {
	sqlite3 *db;
	char path[600];
	int log; /* the write-ahead log's descriptor; below 0: not open yet */
	bool is_doubtful; /* a sync failed: what the disk has is not known */
};

/* What a file is made of. */
struct chap_database_form {
	const char *name; /* of the file in the folder */
	int version;
	int busy_ms; /* how long another's transaction is waited for */
	const char *settings; /* of a connection: pragmas; NULL: none */
	const char *schema; /* for what is missing */
	/* before it, where the file has an older version; NULL: nothing */
	enum chap_err (*migrate)(struct chap_database *database, int version,
	    struct chap_error *err);
	const char *const *sql; /* [n] */
	int n;
};

/*
 * Opens (and makes) the file, brings it to the form's version in one
 * transaction, because several programs may open it at once, and prepares
 * form->sql into statement[n]. Close it even where this failed. CHAP_ERR_IO,
 * CHAP_ERR_DAMAGED, CHAP_ERR_VERSION: made by a newer version.
 */
enum chap_err chap_database_open(struct chap_database *database,
    const char *dir, const struct chap_database_form *form,
    sqlite3_stmt **statement, struct chap_error *err) CHAP_MUST_CHECK;

void chap_database_close(
    struct chap_database *database, sqlite3_stmt **statement, int n);

/* Fills *err with `what` and what SQLite says. CHAP_ERR_IO, …_DAMAGED. */
enum chap_err chap_database_fail(const struct chap_database *database,
    struct chap_error *err, const char *what);

/* Runs statements that return nothing. CHAP_ERR_IO, CHAP_ERR_DAMAGED. */
enum chap_err chap_database_execute(struct chap_database *database,
    const char *sql, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Makes all durable that was committed with synchronous = NORMAL before this
 * was called: a sync of the write-ahead log, beside whoever writes. Where one
 * failed, the next moves the log into the file and begins it anew, and has to
 * be alone with the handle (is_doubtful). CHAP_ERR_IO, CHAP_ERR_BUSY.
 */
enum chap_err chap_database_sync(
    struct chap_database *database, struct chap_error *err) CHAP_MUST_CHECK;

/* Gives a transaction up, if one is under way. */
void chap_database_rollback(struct chap_database *database);

/*
 * Steps a statement to its end, because only there it is committed, and
 * resets it. *n: how many rows it returned, *number: the last one's number.
 */
bool chap_database_run(sqlite3_stmt *statement, int64_t *number, int *n);

/*
 * Moves the write-ahead log into the file and cuts it to nothing, because pages
 * as they were stand in it. Waits for readers as long as the form says.
 * CHAP_ERR_BUSY: one is at work; CHAP_ERR_IO.
 */
enum chap_err chap_database_cut_log(
    struct chap_database *database, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Writes the file anew, so that nothing of what was removed or written over
 * is left in it, and cuts its log. Nobody else may use it. CHAP_ERR_IO,
 * CHAP_ERR_BUSY.
 */
enum chap_err chap_database_compact(
    struct chap_database *database, struct chap_error *err) CHAP_MUST_CHECK;

/* Copies the file, whoever uses it, into another folder. CHAP_ERR_IO. */
enum chap_err chap_database_copy(struct chap_database *database,
    const char *to_dir, const char *name,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
