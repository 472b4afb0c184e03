#include "server/store/flags.h"

#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define FORMAT_VERSION 2 /* 2: table journal */
#define BUSY_MS 5000
#define LEAN_BUSY_MS 100
#define SEALED_MAX_BYTES (1 << 20)

static const char SCHEMA[] =
    "CREATE TABLE IF NOT EXISTS flag ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " pair BLOB NOT NULL UNIQUE," /* keyed digest: tenant, suspect, other */
    " level INTEGER NOT NULL,"
    " risk INTEGER NOT NULL," /* micro */
    " raised_at INTEGER NOT NULL," /* ms */
    " updated_at INTEGER NOT NULL,"
    " sealed BLOB NOT NULL) STRICT;" /* the verdict */
    "CREATE INDEX IF NOT EXISTS flag_order"
    " ON flag (level DESC, risk DESC, raised_at);"
    "CREATE TABLE IF NOT EXISTS journal ("
    " one INTEGER PRIMARY KEY CHECK (one = 1),"
    " applied INTEGER NOT NULL) STRICT;" /* number of a frame */
    "CREATE TABLE IF NOT EXISTS signin ("
    " token BLOB PRIMARY KEY," /* keyed digest */
    " expires_at INTEGER NOT NULL) STRICT;";

enum statement {
	PUT,
	LIST,
	COUNT,
	OLDEST,
	APPLIED,
	SET_APPLIED,
	SIGNIN_NEW,
	SIGNIN_USE,
	N_STATEMENTS
};

static const char *const SQL[N_STATEMENTS] = {
    [PUT] = "INSERT INTO flag (pair, level, risk, raised_at, updated_at,"
            " sealed) VALUES (?1, ?2, ?3, ?4, ?4, ?5)"
            " ON CONFLICT (pair) DO UPDATE SET"
            " raised_at = CASE WHEN excluded.level > level"
            "  THEN excluded.raised_at ELSE raised_at END,"
            " level = MAX(level, excluded.level), risk = excluded.risk,"
            " updated_at = excluded.updated_at, sealed = excluded.sealed"
            " RETURNING id",
    [LIST] = "SELECT id, raised_at, updated_at, level, risk, sealed"
             " FROM flag ORDER BY level DESC, risk DESC, raised_at"
             " LIMIT ?2 OFFSET ?1",
    [COUNT] = "SELECT level, COUNT(*) FROM flag GROUP BY level",
    [OLDEST] = "SELECT COALESCE(MIN(raised_at), 0) FROM flag",
    [APPLIED] = "SELECT COALESCE(MAX(applied), 0) FROM journal",
    [SET_APPLIED] = "INSERT INTO journal (one, applied) VALUES (1, ?1)"
                    " ON CONFLICT (one) DO UPDATE SET"
                    " applied = excluded.applied RETURNING applied",
    [SIGNIN_NEW] = "INSERT INTO signin (token, expires_at) VALUES (?1, ?2)",
    [SIGNIN_USE] = "DELETE FROM signin WHERE token = ?1 AND expires_at > ?2"
                   " RETURNING 1",
};

struct chap_flags {
	sqlite3 *db;
	sqlite3_stmt *statement[N_STATEMENTS];
	const struct chap_seal *seal;
	struct chap_buf sealed;
	char path[600];
};

static enum chap_err
fail(const struct chap_flags *f, struct chap_error *err, const char *what)
{
	int code = sqlite3_errcode(f->db);

	return chap_fail_at(err,
	    code == SQLITE_NOTADB || code == SQLITE_CORRUPT ? CHAP_ERR_DAMAGED
	                                                    : CHAP_ERR_IO,
	    f->path, 0, "%s: %s", what, sqlite3_errmsg(f->db));
}

static enum chap_err
execute(struct chap_flags *f, const char *sql, struct chap_error *err)
{
	if (sqlite3_exec(f->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		return fail(f, err, "cannot write");
	return CHAP_OK;
}

static enum chap_err
check_version(struct chap_flags *f, struct chap_error *err)
{
	sqlite3_stmt *s;
	int version = 0;
	char sql[64];

	if (sqlite3_prepare_v2(f->db, "PRAGMA user_version", -1, &s, NULL) !=
	    SQLITE_OK)
		return fail(f, err, "cannot read");
	if (sqlite3_step(s) == SQLITE_ROW)
		version = sqlite3_column_int(s, 0);
	sqlite3_finalize(s);
	if (version > FORMAT_VERSION)
		return chap_fail_at(err, CHAP_ERR_VERSION, f->path, 0,
		    "made by a newer chaperoned (format %d, this one "
		    "reads %d)",
		    version, FORMAT_VERSION);
	snprintf(sql, sizeof(sql), "PRAGMA user_version = %d", FORMAT_VERSION);
	return version == FORMAT_VERSION ? CHAP_OK : execute(f, sql, err);
}

static enum chap_err
prepare(struct chap_flags *f, struct chap_error *err)
{
	enum chap_err rc;

	sqlite3_busy_timeout(f->db, BUSY_MS);
	rc = execute(
	    f, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", err);
	if (rc == CHAP_OK)
		rc = check_version(f, err);
	if (rc == CHAP_OK)
		rc = execute(f, SCHEMA, err);
	for (int i = 0; i < N_STATEMENTS && rc == CHAP_OK; i++)
		if (sqlite3_prepare_v2(
		        f->db, SQL[i], -1, &f->statement[i], NULL) != SQLITE_OK)
			rc = fail(f, err, "cannot prepare");
	return rc;
}

enum chap_err
chap_flags_open(struct chap_flags **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err)
{
	struct chap_flags *f = calloc(1, sizeof(*f));
	mode_t mask;
	enum chap_err rc;
	int opened;

	if (f == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	f->seal = seal;
	chap_buf_init(&f->sealed, SEALED_MAX_BYTES);
	snprintf(f->path, sizeof(f->path), "%s/flags.sqlite", dir);
	mask = umask(077);
	opened = sqlite3_open(f->path, &f->db);
	rc =
	    opened == SQLITE_OK ? prepare(f, err) : fail(f, err, "cannot open");
	umask(mask);
	if (rc != CHAP_OK) {
		chap_flags_close(f);
		return rc;
	}
	*out = f;
	return CHAP_OK;
}

void
chap_flags_close(struct chap_flags *f)
{
	if (f == NULL)
		return;
	for (int i = 0; i < N_STATEMENTS; i++)
		sqlite3_finalize(f->statement[i]);
	sqlite3_close(f->db);
	chap_buf_release(&f->sealed);
	free(f);
}

enum chap_err
chap_flags_begin(struct chap_flags *f, struct chap_error *err)
{
	return execute(f, "BEGIN IMMEDIATE", err);
}

enum chap_err
chap_flags_commit(struct chap_flags *f, struct chap_error *err)
{
	return execute(f, "COMMIT", err);
}

void
chap_flags_rollback(struct chap_flags *f)
{
	if (!sqlite3_get_autocommit(f->db))
		(void)execute(f, "ROLLBACK", NULL);
}

/*
 * Runs a statement that returns one number or none to its end, because only
 * there it is committed. False: it failed, or returned none.
 */
static bool
step_returning(sqlite3_stmt *s, int64_t *out)
{
	bool got = false;
	int step;

	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		*out = sqlite3_column_int64(s, 0);
		got = true;
	}
	return got && step == SQLITE_DONE;
}

/* Lengths stand between the ids, so that no two pairs share a digest. */
static void
digest_pair(const struct chap_seal *seal, uint64_t tenant,
    const struct chap_verdict *v, unsigned char out[CHAP_DIGEST_BYTES])
{
	struct chap_span other =
	    chap_span_eq(v->suspect, v->from) ? v->to : v->from;
	char bytes[2 * CHAP_ID_MAX_BYTES + 64];
	int n = snprintf(bytes, 64, "%llu %zu %zu ", (unsigned long long)tenant,
	    v->suspect.len, other.len);
	size_t len = (size_t)n;

	memcpy(bytes + len, v->suspect.ptr, v->suspect.len);
	len += v->suspect.len;
	memcpy(bytes + len, other.ptr, other.len);
	len += other.len;
	chap_seal_digest(seal, (struct chap_span){bytes, len}, out);
}

void
chap_flag_row_make(const struct chap_seal *seal, uint64_t tenant,
    const struct chap_verdict *v, int64_t now_ms, struct chap_flag_row *out)
{
	*out = (struct chap_flag_row){.now_ms = now_ms,
	    .level = (int32_t)v->level,
	    .risk_micro = v->risk_micro,
	    .raised = v->raised};
	digest_pair(seal, tenant, v, out->pair);
}

enum chap_err
chap_flags_put(struct chap_flags *f, const struct chap_flag_row *row,
    struct chap_span json, int64_t *id, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[PUT];
	int64_t row_id = 0;
	enum chap_err rc;

	chap_buf_reset(&f->sealed);
	rc = chap_seal_lock(f->seal, json, &f->sealed);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "a verdict is too long to store");
	sqlite3_bind_blob(s, 1, row->pair, sizeof(row->pair), SQLITE_STATIC);
	sqlite3_bind_int(s, 2, row->level);
	sqlite3_bind_int(s, 3, row->risk_micro);
	sqlite3_bind_int64(s, 4, row->now_ms);
	sqlite3_bind_blob(
	    s, 5, f->sealed.ptr, (int)f->sealed.len, SQLITE_STATIC);
	if (!step_returning(s, &row_id))
		rc = fail(f, err, "cannot store a flag");
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	if (rc == CHAP_OK)
		*id = row_id;
	return rc;
}

/* A statement with one number, or none, that returns one. */
static enum chap_err
ask_number(struct chap_flags *f, enum statement which, const int64_t *in,
    int64_t *out, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[which];
	enum chap_err rc = CHAP_OK;

	if (in != NULL)
		sqlite3_bind_int64(s, 1, *in);
	if (!step_returning(s, out))
		rc = fail(f, err, "cannot tell how far the journal went in");
	sqlite3_reset(s);
	return rc;
}

enum chap_err
chap_flags_applied(
    struct chap_flags *f, uint64_t *number, struct chap_error *err)
{
	int64_t n = 0;
	enum chap_err rc = ask_number(f, APPLIED, NULL, &n, err);

	if (rc == CHAP_OK)
		*number = (uint64_t)n;
	return rc;
}

enum chap_err
chap_flags_set_applied(
    struct chap_flags *f, uint64_t number, struct chap_error *err)
{
	int64_t n = (int64_t)number;

	return ask_number(f, SET_APPLIED, &n, &n, err);
}

enum chap_err
chap_flags_lean_on_journal(struct chap_flags *f, struct chap_error *err)
{
	/* who reads the queue for long must not keep messages waiting */
	sqlite3_busy_timeout(f->db, LEAN_BUSY_MS);
	return execute(f, "PRAGMA synchronous = NORMAL", err);
}

enum chap_err
chap_flags_copy(
    struct chap_flags *f, const char *to_dir, struct chap_error *err)
{
	mode_t mask = umask(077);
	char *sql = sqlite3_mprintf("VACUUM INTO '%q/flags.sqlite'", to_dir);
	enum chap_err rc = sql == NULL
	    ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	    : execute(f, sql, err);

	umask(mask);
	sqlite3_free(sql);
	return rc;
}

enum chap_err
chap_flags_sync(struct chap_flags *f, struct chap_error *err)
{
	int rc = sqlite3_wal_checkpoint_v2(
	    f->db, NULL, SQLITE_CHECKPOINT_FULL, NULL, NULL);

	if (rc == SQLITE_BUSY)
		return chap_fail_at(err, CHAP_ERR_BUSY, f->path, 0,
		    "somebody reads it for long");
	return rc == SQLITE_OK ? CHAP_OK : fail(f, err, "cannot sync");
}

static enum chap_err
hand_out(struct chap_flags *f, sqlite3_stmt *s,
    void (*row)(void *context, const struct chap_flag *flag), void *context,
    struct chap_error *err)
{
	struct chap_flag flag = {.id = sqlite3_column_int64(s, 0),
	    .raised_at_ms = sqlite3_column_int64(s, 1),
	    .updated_at_ms = sqlite3_column_int64(s, 2),
	    .level = (enum chap_level)sqlite3_column_int(s, 3),
	    .risk_micro = sqlite3_column_int(s, 4)};
	struct chap_span sealed = {
	    sqlite3_column_blob(s, 5), (size_t)sqlite3_column_bytes(s, 5)};

	if (flag.level < CHAP_LEVEL_NONE || flag.level >= CHAP_N_LEVELS)
		return chap_fail_at(err, CHAP_ERR_DAMAGED, f->path, 0,
		    "flag %lld: no such level", (long long)flag.id);
	chap_buf_reset(&f->sealed);
	if (chap_seal_unlock(f->seal, sealed, &f->sealed) != CHAP_OK)
		return chap_fail_at(err, CHAP_ERR_DAMAGED, f->path, 0,
		    "flag %lld was sealed with another key",
		    (long long)flag.id);
	flag.verdict = f->sealed.ptr;
	row(context, &flag);
	return CHAP_OK;
}

enum chap_err
chap_flags_list(struct chap_flags *f, int64_t skip, int64_t most,
    void (*row)(void *context, const struct chap_flag *flag), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[LIST];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_int64(s, 1, skip);
	sqlite3_bind_int64(s, 2, most);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) != SQLITE_DONE) {
		if (step != SQLITE_ROW)
			rc = fail(f, err, "cannot read the flags");
		else
			rc = hand_out(f, s, row, context, err);
	}
	sqlite3_reset(s);
	return rc;
}

enum chap_err
chap_flags_count(struct chap_flags *f, int64_t n[CHAP_N_LEVELS],
    int64_t *oldest_ms, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[COUNT];
	int step;

	memset(n, 0, CHAP_N_LEVELS * sizeof(*n));
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		int level = sqlite3_column_int(s, 0);

		if (level >= 0 && level < CHAP_N_LEVELS)
			n[level] = sqlite3_column_int64(s, 1);
	}
	sqlite3_reset(s);
	if (step != SQLITE_DONE)
		return fail(f, err, "cannot count the flags");
	s = f->statement[OLDEST];
	step = sqlite3_step(s);
	if (step == SQLITE_ROW)
		*oldest_ms = sqlite3_column_int64(s, 0);
	sqlite3_reset(s);
	return step == SQLITE_ROW ? CHAP_OK
	                          : fail(f, err, "cannot count the flags");
}

enum chap_err
chap_signin_new(struct chap_flags *f, int64_t now_ms, int64_t expires_ms,
    char token[CHAP_TOKEN_HEX], struct chap_error *err)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	sqlite3_stmt *s = f->statement[SIGNIN_NEW];
	char old[80];
	int step;

	snprintf(old, sizeof(old),
	    "DELETE FROM signin WHERE expires_at <= %lld", (long long)now_ms);
	if (execute(f, old, err) != CHAP_OK)
		return CHAP_ERR_IO;
	chap_token_new(token);
	chap_seal_digest(f->seal, chap_span_str(token), digest);
	sqlite3_bind_blob(s, 1, digest, sizeof(digest), SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, expires_ms);
	step = sqlite3_step(s);
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return step == SQLITE_DONE ? CHAP_OK
	                           : fail(f, err, "cannot store a token");
}

enum chap_err
chap_signin_use(struct chap_flags *f, struct chap_span token, int64_t now_ms,
    struct chap_error *err)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	sqlite3_stmt *s = f->statement[SIGNIN_USE];
	enum chap_err rc = CHAP_OK;
	int64_t one;

	chap_seal_digest(f->seal, token, digest);
	sqlite3_bind_blob(s, 1, digest, sizeof(digest), SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, now_ms);
	if (!step_returning(s, &one))
		rc = sqlite3_errcode(f->db) == SQLITE_DONE
		    ? chap_fail(err, CHAP_ERR_NOT_FOUND,
		          "the link was used already, or has expired")
		    : fail(f, err, "cannot use the token");
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return rc;
}
