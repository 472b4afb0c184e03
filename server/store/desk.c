#include "server/store/desk_parts.h"

#include <stdlib.h>
#include <string.h>

#define FILE_NAME "desk.sqlite"
#define WHY_MAX_BYTES 8192

static const char SCHEMA[] =
    "CREATE TABLE IF NOT EXISTS claim ("
    " flag INTEGER PRIMARY KEY,"
    " account INTEGER NOT NULL,"
    " kind INTEGER NOT NULL,"
    " since INTEGER NOT NULL," /* ms */
    " until INTEGER NOT NULL," /* 0: it does not end by itself */
    " sealed BLOB NOT NULL) STRICT;" /* why */
    "CREATE INDEX IF NOT EXISTS claim_account ON claim (account);"
    "CREATE TABLE IF NOT EXISTS skip ("
    " account INTEGER NOT NULL,"
    " flag INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " PRIMARY KEY (account, flag)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS reveal ("
    " number INTEGER PRIMARY KEY,"
    " account INTEGER NOT NULL,"
    " flag INTEGER NOT NULL,"
    " at INTEGER NOT NULL) STRICT;"
    "CREATE INDEX IF NOT EXISTS reveal_account ON reveal (account, at);"
    "CREATE TABLE IF NOT EXISTS made ("
    " id TEXT PRIMARY KEY,"
    " flag INTEGER NOT NULL,"
    " account INTEGER NOT NULL,"
    " ruling INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " raised_at INTEGER NOT NULL,"
    " claimed_at INTEGER NOT NULL,"
    " n_revealed INTEGER NOT NULL,"
    " is_second INTEGER NOT NULL,"
    " undone_at INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX IF NOT EXISTS made_at ON made (at);"
    "CREATE TABLE IF NOT EXISTS review ("
    " flag INTEGER PRIMARY KEY,"
    " decision TEXT NOT NULL,"
    " first INTEGER NOT NULL,"
    " first_ruling INTEGER NOT NULL,"
    " since INTEGER NOT NULL,"
    " state INTEGER NOT NULL,"
    " second INTEGER NOT NULL DEFAULT 0,"
    " second_ruling INTEGER NOT NULL DEFAULT 0,"
    " second_reason TEXT NOT NULL DEFAULT '',"
    " second_at INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX IF NOT EXISTS review_since ON review (since);"
    "CREATE TABLE IF NOT EXISTS view ("
    " number INTEGER PRIMARY KEY,"
    " account INTEGER NOT NULL,"
    " sealed BLOB NOT NULL) STRICT;"
    "CREATE INDEX IF NOT EXISTS view_account ON view (account);";

#define MADE \
	"SELECT id, flag, account, ruling, at, raised_at, claimed_at," \
	" n_revealed, is_second, undone_at FROM made"
#define REVIEW \
	"SELECT flag, decision, first, first_ruling, since, state, second," \
	" second_ruling, second_reason, second_at FROM review"

static const char *const SQL[CHAP_N_DESK_SQL] = {
    /* ?7: takes it over from others */
    [CHAP_DESK_CLAIM] =
        "INSERT INTO claim (flag, account, kind, since, until, sealed)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
        " ON CONFLICT (flag) DO UPDATE SET"
        " since = IIF(account = excluded.account AND"
        "  (until = 0 OR until > excluded.since), since, excluded.since),"
        " account = excluded.account, kind = excluded.kind,"
        " until = excluded.until, sealed = excluded.sealed"
        " WHERE account = excluded.account OR ?7"
        "  OR (until > 0 AND until <= excluded.since)"
        " RETURNING flag",
    [CHAP_DESK_ONE_LEASE] = "DELETE FROM claim"
                            " WHERE account = ?1 AND kind = 0 AND flag <> ?2",
    [CHAP_DESK_CLAIMED] = "SELECT flag, account, kind, since, until FROM claim"
                          " WHERE flag = ?1 AND (until = 0 OR until > ?2)",
    [CHAP_DESK_EXTEND] = "UPDATE claim SET until = ?4"
                         " WHERE flag = ?1 AND account = ?2"
                         " AND until > ?3 RETURNING flag",
    [CHAP_DESK_RELEASE] = "DELETE FROM claim WHERE flag = ?1 AND account = ?2",
    [CHAP_DESK_CLAIMS] = "SELECT flag, account, kind, since, until FROM claim"
                         " WHERE until = 0 OR until > ?1 ORDER BY flag",
    [CHAP_DESK_WHY] = "SELECT sealed FROM claim WHERE flag = ?1",
    [CHAP_DESK_SKIP] = "INSERT INTO skip (account, flag, at)"
                       " VALUES (?1, ?2, ?3)"
                       " ON CONFLICT DO UPDATE SET at = excluded.at",
    [CHAP_DESK_SKIPPED] = "SELECT flag FROM skip"
                          " WHERE account = ?1 AND at > ?2 ORDER BY flag",
    [CHAP_DESK_REVEAL] = "INSERT INTO reveal (account, flag, at)"
                         " VALUES (?1, ?2, ?3)",
    [CHAP_DESK_REVEALED] = "SELECT COUNT(*) FROM reveal WHERE account = ?1"
                           " AND at >= ?3 AND (?2 = 0 OR flag = ?2)",
    [CHAP_DESK_DECIDED] =
        "INSERT INTO made (id, flag, account, ruling, at, raised_at,"
        " claimed_at, n_revealed, is_second)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
        " ON CONFLICT DO NOTHING",
    [CHAP_DESK_FIND_DECISION] = MADE " WHERE id = ?1",
    [CHAP_DESK_UNDONE] = "UPDATE made SET undone_at = ?2 WHERE id = ?1",
    [CHAP_DESK_DECISIONS] = MADE " WHERE at >= ?1 ORDER BY at",
    [CHAP_DESK_GRAVE] = "SELECT COUNT(*) FROM made WHERE at >= ?2"
                        " AND account = ?1 AND ruling IN (?3, ?4)"
                        " AND undone_at = 0",
    [CHAP_DESK_PUT_REVIEW] =
        "REPLACE INTO review (flag, decision, first, first_ruling, since,"
        " state, second, second_ruling, second_reason, second_at)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    [CHAP_DESK_REVIEW] = REVIEW " WHERE flag = ?1",
    [CHAP_DESK_END_REVIEW] = "DELETE FROM review WHERE flag = ?1",
    [CHAP_DESK_REVIEWS] = REVIEW " WHERE since >= ?1 ORDER BY since",
    [CHAP_DESK_CASES] =
        "SELECT flag FROM claim UNION SELECT flag FROM skip"
        " UNION SELECT flag FROM reveal UNION SELECT flag FROM review"
        " UNION SELECT flag FROM made WHERE flag <> 0",
    [CHAP_DESK_FORGET_CLAIM] = "DELETE FROM claim WHERE flag = ?1",
    [CHAP_DESK_FORGET_SKIP] = "DELETE FROM skip WHERE flag = ?1",
    [CHAP_DESK_FORGET_REVEAL] = "DELETE FROM reveal WHERE flag = ?1",
    [CHAP_DESK_FORGET_MADE] = "UPDATE made SET flag = 0 WHERE flag = ?1",
    [CHAP_DESK_VIEW_PUT] =
        "INSERT INTO view (account, sealed) SELECT ?1, ?2 WHERE"
        " (SELECT COUNT(*) FROM view WHERE account = ?1) < ?3"
        " RETURNING number",
    [CHAP_DESK_VIEWS] = "SELECT number, sealed FROM view"
                        " WHERE account = ?1 ORDER BY number",
    [CHAP_DESK_VIEW_REMOVE] = "DELETE FROM view WHERE account = ?1"
                              " AND number = ?2 RETURNING number",
};

static const struct chap_database_form FORM = {
    .name = FILE_NAME,
    .version = 2, /* 2: views */
    .busy_ms = 2000,
    /* a claim that power loss takes is claimed again: see chap_desk_sync */
    .settings = "PRAGMA synchronous = NORMAL",
    .schema = SCHEMA,
    .sql = SQL,
    .n = CHAP_N_DESK_SQL,
};

const char *
chap_claim_kind_name(enum chap_claim_kind kind)
{
	static const char *const NAME[CHAP_N_CLAIM_KINDS] = {
	    "lease", "hold", "assigned"};

	return NAME[kind];
}

enum chap_err
chap_desk_open(struct chap_desk **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err)
{
	struct chap_desk *d = calloc(1, sizeof(*d));
	enum chap_err rc;

	if (d == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	d->seal = seal;
	chap_buf_init(&d->sealed, WHY_MAX_BYTES);
	rc = chap_database_open(&d->database, dir, &FORM, d->statement, err);
	if (rc != CHAP_OK) {
		chap_desk_close(d);
		return rc;
	}
	*out = d;
	return CHAP_OK;
}

void
chap_desk_close(struct chap_desk *d)
{
	if (d == NULL)
		return;
	chap_database_close(&d->database, d->statement, CHAP_N_DESK_SQL);
	chap_buf_release(&d->sealed);
	free(d);
}

enum chap_err
chap_desk_fail(
    const struct chap_desk *d, struct chap_error *err, const char *what)
{
	return chap_database_fail(&d->database, err, what);
}

enum chap_err
chap_desk_run(
    struct chap_desk *d, enum chap_desk_sql which, struct chap_error *err)
{
	int64_t number;
	int n;

	return chap_database_run(d->statement[which], &number, &n)
	    ? CHAP_OK
	    : chap_desk_fail(d, err, "cannot write");
}

enum chap_err
chap_desk_end(
    struct chap_desk *d, sqlite3_stmt *s, int step, struct chap_error *err)
{
	enum chap_err rc = step == SQLITE_DONE
	    ? CHAP_OK
	    : chap_desk_fail(d, err, "cannot read");

	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return rc;
}

/* Within a transaction. */
static enum chap_err
put_claim(struct chap_desk *d, const struct chap_claim *claim, bool takes_over,
    struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_CLAIM];
	int64_t flag;
	int n;

	sqlite3_bind_int64(s, 1, claim->flag);
	sqlite3_bind_int64(s, 2, claim->account);
	sqlite3_bind_int(s, 3, (int)claim->kind);
	sqlite3_bind_int64(s, 4, claim->since_ms);
	sqlite3_bind_int64(s, 5, claim->until_ms);
	sqlite3_bind_blob(
	    s, 6, d->sealed.ptr, (int)d->sealed.len, SQLITE_STATIC);
	sqlite3_bind_int(s, 7, takes_over);
	if (!chap_database_run(s, &flag, &n))
		return chap_desk_fail(d, err, "cannot claim");
	if (n == 0)
		return chap_fail(
		    err, CHAP_ERR_BUSY, "somebody else has this case");
	if (claim->kind != CHAP_CLAIM_LEASE)
		return CHAP_OK;
	s = d->statement[CHAP_DESK_ONE_LEASE];
	sqlite3_bind_int64(s, 1, claim->account);
	sqlite3_bind_int64(s, 2, claim->flag);
	return chap_desk_run(d, CHAP_DESK_ONE_LEASE, err);
}

enum chap_err
chap_desk_claim(struct chap_desk *d, const struct chap_claim *claim,
    bool takes_over, struct chap_span why, struct chap_error *err)
{
	enum chap_err rc;

	chap_buf_reset(&d->sealed);
	rc = chap_seal_lock(d->seal, why, &d->sealed);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "a reason is too long to store");
	rc = chap_database_execute(&d->database, "BEGIN IMMEDIATE", err);
	if (rc == CHAP_OK)
		rc = put_claim(d, claim, takes_over, err);
	if (rc == CHAP_OK)
		rc = chap_database_execute(&d->database, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(&d->database);
	return rc;
}

static struct chap_claim
read_claim(sqlite3_stmt *s)
{
	int kind = sqlite3_column_int(s, 2);

	return (struct chap_claim){.flag = sqlite3_column_int64(s, 0),
	    .account = sqlite3_column_int64(s, 1),
	    .kind = kind >= 0 && kind < CHAP_N_CLAIM_KINDS
	        ? (enum chap_claim_kind)kind
	        : CHAP_CLAIM_ASSIGNED,
	    .since_ms = sqlite3_column_int64(s, 3),
	    .until_ms = sqlite3_column_int64(s, 4)};
}

enum chap_err
chap_desk_claimed(struct chap_desk *d, int64_t flag, int64_t now_ms,
    struct chap_claim *out, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_CLAIMED];
	bool found = false;
	enum chap_err rc;
	int step;

	sqlite3_bind_int64(s, 1, flag);
	sqlite3_bind_int64(s, 2, now_ms);
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		*out = read_claim(s);
		found = true;
	}
	rc = chap_desk_end(d, s, step, err);
	return rc == CHAP_OK && !found
	    ? chap_fail(err, CHAP_ERR_NOT_FOUND, "nobody has this case")
	    : rc;
}

enum chap_err
chap_desk_extend(struct chap_desk *d, int64_t flag, int64_t account,
    int64_t now_ms, int64_t until_ms, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_EXTEND];
	int64_t number;
	int n;

	sqlite3_bind_int64(s, 1, flag);
	sqlite3_bind_int64(s, 2, account);
	sqlite3_bind_int64(s, 3, now_ms);
	sqlite3_bind_int64(s, 4, until_ms);
	if (!chap_database_run(s, &number, &n))
		return chap_desk_fail(d, err, "cannot write");
	return n == 1 ? CHAP_OK
	              : chap_fail(err, CHAP_ERR_NOT_FOUND,
	                    "the claim of this case ended");
}

enum chap_err
chap_desk_release(
    struct chap_desk *d, int64_t flag, int64_t account, struct chap_error *err)
{
	sqlite3_bind_int64(d->statement[CHAP_DESK_RELEASE], 1, flag);
	sqlite3_bind_int64(d->statement[CHAP_DESK_RELEASE], 2, account);
	return chap_desk_run(d, CHAP_DESK_RELEASE, err);
}

enum chap_err
chap_desk_claims(struct chap_desk *d, int64_t now_ms,
    void (*row)(void *context, const struct chap_claim *claim), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_CLAIMS];
	int step;

	sqlite3_bind_int64(s, 1, now_ms);
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		struct chap_claim claim = read_claim(s);

		row(context, &claim);
	}
	return chap_desk_end(d, s, step, err);
}

enum chap_err
chap_desk_claim_why(struct chap_desk *d, int64_t flag, struct chap_buf *out,
    struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_WHY];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_int64(s, 1, flag);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) == SQLITE_ROW) {
		struct chap_span sealed = {sqlite3_column_blob(s, 0),
		    (size_t)sqlite3_column_bytes(s, 0)};

		rc = chap_seal_unlock(d->seal, sealed, out);
	}
	if (rc == CHAP_OK)
		return chap_desk_end(d, s, step, err);
	sqlite3_reset(s);
	return chap_fail_at(err, rc, d->database.path, 0,
	    "a claim was sealed with another key");
}

enum chap_err
chap_desk_skip(struct chap_desk *d, int64_t account, int64_t flag,
    int64_t now_ms, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_SKIP];

	sqlite3_bind_int64(s, 1, account);
	sqlite3_bind_int64(s, 2, flag);
	sqlite3_bind_int64(s, 3, now_ms);
	return chap_desk_run(d, CHAP_DESK_SKIP, err);
}

enum chap_err
chap_desk_skipped(struct chap_desk *d, int64_t account, int64_t since_ms,
    void (*row)(void *context, int64_t flag), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_SKIPPED];
	int step;

	sqlite3_bind_int64(s, 1, account);
	sqlite3_bind_int64(s, 2, since_ms);
	while ((step = sqlite3_step(s)) == SQLITE_ROW)
		row(context, sqlite3_column_int64(s, 0));
	return chap_desk_end(d, s, step, err);
}

enum chap_err
chap_desk_reveal(struct chap_desk *d, int64_t account, int64_t flag,
    int64_t now_ms, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_REVEAL];

	sqlite3_bind_int64(s, 1, account);
	sqlite3_bind_int64(s, 2, flag);
	sqlite3_bind_int64(s, 3, now_ms);
	return chap_desk_run(d, CHAP_DESK_REVEAL, err);
}

enum chap_err
chap_desk_count(struct chap_desk *d, enum chap_desk_sql which, int64_t *n,
    struct chap_error *err)
{
	int64_t counted = 0;
	int rows;

	if (!chap_database_run(d->statement[which], &counted, &rows) ||
	    rows != 1)
		return chap_desk_fail(d, err, "cannot read");
	*n = counted;
	return CHAP_OK;
}

enum chap_err
chap_desk_revealed(struct chap_desk *d, int64_t account, int64_t flag,
    int64_t since_ms, int64_t *n, struct chap_error *err)
{
	sqlite3_stmt *s = d->statement[CHAP_DESK_REVEALED];

	sqlite3_bind_int64(s, 1, account);
	sqlite3_bind_int64(s, 2, flag);
	sqlite3_bind_int64(s, 3, since_ms);
	return chap_desk_count(d, CHAP_DESK_REVEALED, n, err);
}

enum chap_err
chap_desk_copy(struct chap_desk *d, const char *to_dir, struct chap_error *err)
{
	return chap_database_copy(&d->database, to_dir, FILE_NAME, err);
}

enum chap_err
chap_desk_sync(struct chap_desk *d, struct chap_error *err)
{
	return chap_database_sync(&d->database, err);
}
