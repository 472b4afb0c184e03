#include "server/store/flags_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_NAME "flags.sqlite"
/* 2: journal; 3: decisions, events; 4: enquiry; 5: judged, keep_until; 6: lang
 */
#define FORMAT_VERSION 6
#define BUSY_MS 5000
#define LEAN_BUSY_MS 100
#define SEALED_MAX_BYTES (1 << 20)

/* What version 3 added to rows of the queue. */
#define DECIDED \
	" now_level INTEGER NOT NULL DEFAULT 0," /* of the newest verdict */ \
	" logit INTEGER NOT NULL DEFAULT 0," /* so too, in thousandths */ \
	" is_open INTEGER NOT NULL DEFAULT 1," \
	" has_fallen INTEGER NOT NULL DEFAULT 0," /* since it was decided */ \
	" decided_logit INTEGER NOT NULL DEFAULT 0"

/* What version 6 added to them. */
#define LANGUAGE " lang TEXT NOT NULL DEFAULT ''" /* "pt"; '': unknown */

static const char SCHEMA[] =
    "CREATE TABLE IF NOT EXISTS flag ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " pair BLOB NOT NULL UNIQUE," /* keyed digest: tenant, suspect, other */
    " level INTEGER NOT NULL,"
    " risk INTEGER NOT NULL," /* micro */
    " raised_at INTEGER NOT NULL," /* ms */
    " updated_at INTEGER NOT NULL,"
    " sealed BLOB NOT NULL," /* the verdict */ DECIDED "," LANGUAGE ") STRICT;"
    "DROP INDEX IF EXISTS flag_order;"
    "CREATE INDEX IF NOT EXISTS flag_open"
    " ON flag (is_open, level DESC, risk DESC, raised_at);"
    "CREATE TABLE IF NOT EXISTS journal ("
    " one INTEGER PRIMARY KEY CHECK (one = 1),"
    " applied INTEGER NOT NULL) STRICT;" /* number of a frame */
    "CREATE TABLE IF NOT EXISTS event ("
    /* AUTOINCREMENT: no number comes twice, also when events expired */
    " number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " tenant INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " sealed BLOB NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS cursor ("
    " name TEXT PRIMARY KEY,"
    " number INTEGER NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS decision ("
    " number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " id BLOB NOT NULL UNIQUE," /* keyed digest: tenant, id */
    " pair BLOB NOT NULL," /* as in flag */
    " verdict INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " undoes INTEGER REFERENCES decision (number),"
    " sealed BLOB NOT NULL,"
    /* the flag's sealed verdict as it was then; NULL: there was no flag */
    " judged BLOB,"
    /* ms: so long what was said in the pair is kept for a second look */
    " keep_until INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX IF NOT EXISTS decision_pair ON decision (pair);"
    "CREATE UNIQUE INDEX IF NOT EXISTS decision_undoes"
    " ON decision (undoes) WHERE undoes IS NOT NULL;"
    "CREATE TABLE IF NOT EXISTS enquiry ("
    " number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " id TEXT NOT NULL UNIQUE,"
    " tenant INTEGER NOT NULL,"
    " flag INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " answered_at INTEGER NOT NULL DEFAULT 0,"
    " n_messages INTEGER NOT NULL DEFAULT 0,"
    " sealed BLOB NOT NULL) STRICT;"
    "CREATE INDEX IF NOT EXISTS enquiry_flag ON enquiry (flag);"
    "CREATE TABLE IF NOT EXISTS signin ("
    " token BLOB PRIMARY KEY," /* keyed digest */
    " expires_at INTEGER NOT NULL) STRICT;";

/* A decision that stands: no undoing, and not undone. */
#define STANDS \
	" d.undoes IS NULL AND NOT EXISTS" \
	" (SELECT 1 FROM decision u WHERE u.undoes = d.number)"

/* And no newer one of its pair does. */
#define IN_FORCE \
	STANDS " AND NOT EXISTS (SELECT 1 FROM decision n" \
	       " WHERE n.pair = d.pair AND n.number > d.number" \
	       " AND n.undoes IS NULL AND NOT EXISTS" \
	       " (SELECT 1 FROM decision u WHERE u.undoes = n.number))"

#define ENQUIRY \
	"SELECT flag, id, tenant, at, answered_at, n_messages, sealed" \
	" FROM enquiry"

#define FLAG \
	"SELECT id, raised_at, updated_at, level, risk, sealed, pair," \
	" is_open, lang FROM flag"

static const char *const SQL[CHAP_N_SQL] = {
    [CHAP_SQL_FIND] = "SELECT id, level, now_level, is_open, has_fallen,"
                      " decided_logit FROM flag WHERE pair = ?1",
    [CHAP_SQL_INSERT] = "INSERT INTO flag (pair, level, now_level, risk,"
                        " raised_at, updated_at, logit, sealed, lang)"
                        " VALUES (?1, ?2, ?2, ?3, ?4, ?4, ?5, ?6, ?7)"
                        " RETURNING id",
    [CHAP_SQL_UPDATE] =
        "UPDATE flag SET level = ?2, now_level = ?3,"
        " risk = ?4, updated_at = ?5, logit = ?6, sealed = ?7,"
        " raised_at = IIF(?8, ?5, raised_at), is_open = ?9,"
        " has_fallen = ?10,"
        " lang = IIF(?11 = '', lang, ?11) WHERE id = ?1 RETURNING id",
    [CHAP_SQL_LIST] = FLAG " WHERE is_open = 1"
                           " ORDER BY level DESC, risk DESC, raised_at"
                           " LIMIT ?2 OFFSET ?1",
    [CHAP_SQL_GET] = FLAG " WHERE id = ?1",
    [CHAP_SQL_PLACES] = "SELECT id, raised_at, level, risk FROM flag"
                        " WHERE is_open = 1"
                        " ORDER BY level DESC, risk DESC, raised_at, id",
    [CHAP_SQL_CHANGED] = "PRAGMA data_version",
    [CHAP_SQL_COUNT] = "SELECT level, COUNT(*) FROM flag WHERE is_open = 1"
                       " GROUP BY level",
    [CHAP_SQL_OLDEST] = "SELECT COALESCE(MIN(raised_at), 0) FROM flag"
                        " WHERE is_open = 1",
    [CHAP_SQL_APPLIED] = "SELECT COALESCE(MAX(applied), 0) FROM journal",
    [CHAP_SQL_SET_APPLIED] = "INSERT INTO journal (one, applied)"
                             " VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET"
                             " applied = excluded.applied RETURNING applied",
    [CHAP_SQL_SIGNIN_NEW] = "INSERT INTO signin (token, expires_at)"
                            " VALUES (?1, ?2)",
    [CHAP_SQL_SIGNIN_USE] = "DELETE FROM signin WHERE token = ?1"
                            " AND expires_at > ?2 RETURNING 1",
    [CHAP_SQL_EVENT_ADD] = "INSERT INTO event (at, sealed, tenant)"
                           " VALUES (?1, ?2, ?3)"
                           " RETURNING number",
    [CHAP_SQL_EVENT_LIST] = "SELECT number, at, sealed FROM event"
                            " WHERE number > ?1"
                            " AND (?3 < 0 OR tenant = ?3)"
                            " ORDER BY number LIMIT ?2",
    [CHAP_SQL_EVENT_SPAN] = "SELECT COALESCE((SELECT seq FROM sqlite_sequence"
                            "  WHERE name = 'event'), 0),"
                            " (SELECT MIN(number) FROM event)",
    /* from the front only, so that what is held has no gap */
    [CHAP_SQL_EVENT_EXPIRE] = "DELETE FROM event WHERE number <"
                              " MIN(COALESCE((SELECT MIN(number) FROM event"
                              "  WHERE at >= ?1), 9223372036854775807),"
                              " (SELECT MIN(number) FROM event) + ?2)",
    [CHAP_SQL_CURSOR] = "SELECT number FROM cursor WHERE name = ?1",
    [CHAP_SQL_SET_CURSOR] = "INSERT INTO cursor (name, number) VALUES (?1, ?2)"
                            " ON CONFLICT (name) DO UPDATE SET"
                            " number = excluded.number RETURNING number",
    [CHAP_SQL_DECISION_ADD] = "INSERT INTO decision (id, pair, verdict, at,"
                              " undoes, sealed, judged, keep_until)"
                              " VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
                              " IIF(?5 IS NULL, (SELECT sealed FROM flag"
                              "  WHERE flag.pair = ?2), NULL), ?7)"
                              " RETURNING number",
    [CHAP_SQL_DECISION_FIND] = "SELECT number, pair, undoes, sealed,"
                               " (SELECT id FROM flag"
                               "  WHERE flag.pair = decision.pair)"
                               " FROM decision WHERE id = ?1",
    [CHAP_SQL_DECISION_UNDONE] = "SELECT 1 FROM decision WHERE undoes = ?1",
    [CHAP_SQL_DECISION_EFFECTIVE] = "SELECT COALESCE(MAX(number), 0)"
                                    " FROM decision d"
                                    " WHERE pair = ?1 AND" STANDS,
    [CHAP_SQL_DECISION_LIST] =
        "SELECT number, at, sealed FROM decision d"
        " WHERE at >= ?1 AND" IN_FORCE " ORDER BY number",
    [CHAP_SQL_DECISION_JUDGED] =
        "SELECT d.number, d.verdict, d.judged, d.pair FROM decision d"
        " WHERE d.at >= ?1 AND d.judged IS NOT NULL AND" IN_FORCE
        " ORDER BY d.number DESC LIMIT ?2",
    [CHAP_SQL_DECISION_PAIR] =
        "SELECT number, at, sealed, EXISTS (SELECT 1 FROM decision u"
        "  WHERE u.undoes = d.number)"
        " FROM decision d WHERE pair = ?1 ORDER BY number",
    [CHAP_SQL_ENQUIRY_ASK] =
        "INSERT INTO enquiry (id, tenant, flag, at, sealed)"
        " SELECT ?1, ?2, ?3, ?4, ?5 WHERE"
        " (SELECT COUNT(*) FROM enquiry WHERE flag = ?3) < ?6"
        " RETURNING number",
    [CHAP_SQL_ENQUIRY_FIND] = ENQUIRY " WHERE id = ?1 AND tenant = ?2",
    [CHAP_SQL_ENQUIRY_ANSWERED] = "UPDATE enquiry SET answered_at = ?2,"
                                  " n_messages = n_messages + ?3"
                                  " WHERE id = ?1 RETURNING flag",
    [CHAP_SQL_ENQUIRY_EACH] = ENQUIRY " WHERE flag = ?1 ORDER BY number",
    [CHAP_SQL_CLOSE] = "UPDATE flag SET is_open = 0, has_fallen ="
                       " now_level < 2, decided_logit = logit"
                       " WHERE pair = ?1 RETURNING id",
    [CHAP_SQL_REOPEN] = "UPDATE flag SET is_open = 1 WHERE pair = ?1"
                        " RETURNING id",
    /* 3, 4: escalate, emergency of enum chap_ruling */
    [CHAP_SQL_NEEDS] = "SELECT EXISTS (SELECT 1 FROM flag"
                       "  WHERE pair IN (?1, ?2) AND is_open = 1)"
                       " OR EXISTS (SELECT 1 FROM decision d"
                       "  WHERE pair IN (?1, ?2) AND verdict IN (3, 4)"
                       "  AND" STANDS ")"
                       " OR EXISTS (SELECT 1 FROM decision d"
                       "  WHERE pair IN (?1, ?2) AND keep_until > ?3"
                       "  AND" IN_FORCE ")",
};

enum chap_err
chap_flags_fail(
    const struct chap_flags *f, struct chap_error *err, const char *what)
{
	return chap_database_fail(&f->database, err, what);
}

/* Rows of an older version are open, and at the level they rose to. */
static enum chap_err
migrate_flags(struct chap_database *d, struct chap_error *err)
{
	char sql[120], columns[] = DECIDED;
	enum chap_err rc = CHAP_OK;
	char *rest = columns;

	for (char *c; rc == CHAP_OK && (c = strsep(&rest, ",")) != NULL;) {
		snprintf(sql, sizeof(sql), "ALTER TABLE flag ADD COLUMN%s", c);
		rc = chap_database_execute(d, sql, err);
	}
	return rc == CHAP_OK
	    ? chap_database_execute(d, "UPDATE flag SET now_level = level", err)
	    : rc;
}

/*
 * What older decisions were made of was not kept: what the flag says now is
 * the nearest to it, and is moved on no more.
 */
static enum chap_err
migrate_decisions(struct chap_database *d, struct chap_error *err)
{
	return chap_database_execute(d,
	    "ALTER TABLE decision ADD COLUMN judged BLOB;"
	    "ALTER TABLE decision ADD COLUMN"
	    " keep_until INTEGER NOT NULL DEFAULT 0;"
	    "UPDATE decision SET judged = (SELECT sealed FROM flag"
	    " WHERE flag.pair = decision.pair) WHERE undoes IS NULL",
	    err);
}

static enum chap_err
migrate(struct chap_database *d, int version, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	if (version < 3)
		rc = migrate_flags(d, err); /* there were no decisions */
	else if (version < 5)
		rc = migrate_decisions(d, err);
	return rc == CHAP_OK ? chap_database_execute(d,
	                           "ALTER TABLE flag ADD COLUMN" LANGUAGE, err)
	                     : rc;
}

static const struct chap_database_form FORM = {
    .name = FILE_NAME,
    .version = FORMAT_VERSION,
    .busy_ms = BUSY_MS,
    .schema = SCHEMA,
    .migrate = migrate,
    .sql = SQL,
    .n = CHAP_N_SQL,
};

enum chap_err
chap_flags_open(struct chap_flags **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err)
{
	struct chap_flags *f = calloc(1, sizeof(*f));
	enum chap_err rc;

	if (f == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	f->seal = seal;
	chap_buf_init(&f->sealed, SEALED_MAX_BYTES);
	chap_buf_init(&f->event, SEALED_MAX_BYTES);
	rc = chap_database_open(&f->database, dir, &FORM, f->statement, err);
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
	chap_database_close(&f->database, f->statement, CHAP_N_SQL);
	chap_buf_release(&f->sealed);
	chap_buf_release(&f->event);
	free(f);
}

enum chap_err
chap_flags_begin(struct chap_flags *f, struct chap_error *err)
{
	return chap_database_execute(&f->database, "BEGIN IMMEDIATE", err);
}

enum chap_err
chap_flags_commit(struct chap_flags *f, struct chap_error *err)
{
	return chap_database_execute(&f->database, "COMMIT", err);
}

void
chap_flags_rollback(struct chap_flags *f)
{
	chap_database_rollback(&f->database);
}

bool
chap_flags_step(sqlite3_stmt *s, int64_t *out)
{
	bool got = false;
	int step;

	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		*out = sqlite3_column_int64(s, 0);
		got = true;
	}
	return got && step == SQLITE_DONE;
}

void
chap_flags_reset(sqlite3_stmt *s)
{
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
}

enum chap_err
chap_flags_unseal(struct chap_flags *f, sqlite3_stmt *row, int column,
    const char *what, struct chap_error *err)
{
	struct chap_span sealed = {sqlite3_column_blob(row, column),
	    (size_t)sqlite3_column_bytes(row, column)};

	chap_buf_reset(&f->sealed);
	if (chap_seal_unlock(f->seal, sealed, &f->sealed) != CHAP_OK)
		return chap_fail_at(err, CHAP_ERR_DAMAGED, f->database.path, 0,
		    "%s %lld was sealed with another key", what,
		    (long long)sqlite3_column_int64(row, 0));
	return CHAP_OK;
}

/* A statement with one number, or none, that returns one. */
static enum chap_err
ask_number(struct chap_flags *f, enum chap_sql which, const int64_t *in,
    int64_t *out, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[which];
	enum chap_err rc = CHAP_OK;

	if (in != NULL)
		sqlite3_bind_int64(s, 1, *in);
	if (!chap_flags_step(s, out))
		rc = chap_flags_fail(
		    f, err, "cannot tell how far the journal went in");
	sqlite3_reset(s);
	return rc;
}

enum chap_err
chap_flags_applied(
    struct chap_flags *f, uint64_t *number, struct chap_error *err)
{
	int64_t n = 0;
	enum chap_err rc = ask_number(f, CHAP_SQL_APPLIED, NULL, &n, err);

	if (rc == CHAP_OK)
		*number = (uint64_t)n;
	return rc;
}

enum chap_err
chap_flags_set_applied(
    struct chap_flags *f, uint64_t number, struct chap_error *err)
{
	int64_t n = (int64_t)number;

	return ask_number(f, CHAP_SQL_SET_APPLIED, &n, &n, err);
}

enum chap_err
chap_flags_lean_on_journal(struct chap_flags *f, struct chap_error *err)
{
	/* who reads the queue for long must not keep messages waiting */
	sqlite3_busy_timeout(f->database.db, LEAN_BUSY_MS);
	return chap_database_execute(
	    &f->database, "PRAGMA synchronous = NORMAL", err);
}

enum chap_err
chap_flags_copy(
    struct chap_flags *f, const char *to_dir, struct chap_error *err)
{
	return chap_database_copy(&f->database, to_dir, FILE_NAME, err);
}

enum chap_err
chap_flags_sync(struct chap_flags *f, struct chap_error *err)
{
	int rc = sqlite3_wal_checkpoint_v2(
	    f->database.db, NULL, SQLITE_CHECKPOINT_FULL, NULL, NULL);

	if (rc == SQLITE_BUSY)
		return chap_fail_at(err, CHAP_ERR_BUSY, f->database.path, 0,
		    "somebody reads it for long");
	return rc == SQLITE_OK ? CHAP_OK
	                       : chap_flags_fail(f, err, "cannot sync");
}

enum chap_err
chap_flags_need_evidence(struct chap_flags *f,
    const unsigned char digest[2][CHAP_DIGEST_BYTES], int64_t now_ms,
    bool *is_needed, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_NEEDS];
	enum chap_err rc = CHAP_OK;
	int64_t answer = 0;

	for (int i = 0; i < 2; i++)
		sqlite3_bind_blob(
		    s, i + 1, digest[i], CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_int64(s, 3, now_ms);
	if (!chap_flags_step(s, &answer))
		rc = chap_flags_fail(f, err, "cannot read");
	chap_flags_reset(s);
	*is_needed = answer != 0;
	return rc;
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
	    .risk_micro = sqlite3_column_int(s, 4),
	    .pair = sqlite3_column_blob(s, 6),
	    .is_open = sqlite3_column_int(s, 7) != 0,
	    .lang = (const char *)sqlite3_column_text(s, 8)};

	if (sqlite3_column_bytes(s, 6) != CHAP_DIGEST_BYTES)
		return chap_fail_at(err, CHAP_ERR_DAMAGED, f->database.path, 0,
		    "flag %lld: not a digest", (long long)flag.id);
	if (flag.level < CHAP_LEVEL_NONE || flag.level >= CHAP_N_LEVELS)
		return chap_fail_at(err, CHAP_ERR_DAMAGED, f->database.path, 0,
		    "flag %lld: no such level", (long long)flag.id);
	if (chap_flags_unseal(f, s, 5, "flag", err) != CHAP_OK)
		return CHAP_ERR_DAMAGED;
	flag.verdict = f->sealed.ptr;
	row(context, &flag);
	return CHAP_OK;
}

enum chap_err
chap_flags_list(struct chap_flags *f, int64_t skip, int64_t most,
    void (*row)(void *context, const struct chap_flag *flag), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_LIST];
	enum chap_err rc = CHAP_OK;
	int step;

	sqlite3_bind_int64(s, 1, skip);
	sqlite3_bind_int64(s, 2, most);
	while (rc == CHAP_OK && (step = sqlite3_step(s)) != SQLITE_DONE) {
		if (step != SQLITE_ROW)
			rc = chap_flags_fail(f, err, "cannot read the flags");
		else
			rc = hand_out(f, s, row, context, err);
	}
	sqlite3_reset(s);
	return rc;
}

enum chap_err
chap_flags_get(struct chap_flags *f, int64_t id,
    void (*row)(void *context, const struct chap_flag *flag), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_GET];
	enum chap_err rc;
	int step;

	sqlite3_bind_int64(s, 1, id);
	step = sqlite3_step(s);
	if (step == SQLITE_ROW)
		rc = hand_out(f, s, row, context, err);
	else if (step == SQLITE_DONE)
		rc = chap_fail(err, CHAP_ERR_NOT_FOUND, "no such case");
	else
		rc = chap_flags_fail(f, err, "cannot read the flag");
	sqlite3_reset(s);
	return rc;
}

enum chap_err
chap_flags_places(struct chap_flags *f,
    bool (*row)(void *context, const struct chap_flag_place *place),
    void *context, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_PLACES];
	bool go_on = true;
	int step = SQLITE_DONE;

	while (go_on && (step = sqlite3_step(s)) == SQLITE_ROW) {
		struct chap_flag_place place = {
		    .id = sqlite3_column_int64(s, 0),
		    .raised_at_ms = sqlite3_column_int64(s, 1),
		    .level = sqlite3_column_int(s, 2),
		    .risk_micro = sqlite3_column_int(s, 3)};

		go_on = row(context, &place);
	}
	sqlite3_reset(s);
	return step == SQLITE_DONE || !go_on
	    ? CHAP_OK
	    : chap_flags_fail(f, err, "cannot read the flags");
}

enum chap_err
chap_flags_changed(struct chap_flags *f, bool *changed, struct chap_error *err)
{
	int64_t version = 0;
	int n;

	if (!chap_database_run(f->statement[CHAP_SQL_CHANGED], &version, &n) ||
	    n != 1)
		return chap_flags_fail(f, err, "cannot read");
	*changed = version != f->version;
	f->version = version;
	return CHAP_OK;
}

enum chap_err
chap_flags_count(struct chap_flags *f, int64_t n[CHAP_N_LEVELS],
    int64_t *oldest_ms, struct chap_error *err)
{
	sqlite3_stmt *s = f->statement[CHAP_SQL_COUNT];
	int step;

	memset(n, 0, CHAP_N_LEVELS * sizeof(*n));
	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		int level = sqlite3_column_int(s, 0);

		if (level >= 0 && level < CHAP_N_LEVELS)
			n[level] = sqlite3_column_int64(s, 1);
	}
	sqlite3_reset(s);
	if (step != SQLITE_DONE)
		return chap_flags_fail(f, err, "cannot count the flags");
	s = f->statement[CHAP_SQL_OLDEST];
	step = sqlite3_step(s);
	if (step == SQLITE_ROW)
		*oldest_ms = sqlite3_column_int64(s, 0);
	sqlite3_reset(s);
	return step == SQLITE_ROW
	    ? CHAP_OK
	    : chap_flags_fail(f, err, "cannot count the flags");
}

enum chap_err
chap_signin_new(struct chap_flags *f, int64_t now_ms, int64_t expires_ms,
    char token[CHAP_TOKEN_HEX], struct chap_error *err)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	sqlite3_stmt *s = f->statement[CHAP_SQL_SIGNIN_NEW];
	char old[80];
	int step;

	snprintf(old, sizeof(old),
	    "DELETE FROM signin WHERE expires_at <= %lld", (long long)now_ms);
	if (chap_database_execute(&f->database, old, err) != CHAP_OK)
		return CHAP_ERR_IO;
	chap_token_new(token);
	chap_seal_digest(f->seal, chap_span_str(token), digest);
	sqlite3_bind_blob(s, 1, digest, sizeof(digest), SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, expires_ms);
	step = sqlite3_step(s);
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return step == SQLITE_DONE
	    ? CHAP_OK
	    : chap_flags_fail(f, err, "cannot store a token");
}

enum chap_err
chap_signin_use(struct chap_flags *f, struct chap_span token, int64_t now_ms,
    struct chap_error *err)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	sqlite3_stmt *s = f->statement[CHAP_SQL_SIGNIN_USE];
	enum chap_err rc = CHAP_OK;
	int64_t one;

	chap_seal_digest(f->seal, token, digest);
	sqlite3_bind_blob(s, 1, digest, sizeof(digest), SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, now_ms);
	if (!chap_flags_step(s, &one))
		rc = sqlite3_errcode(f->database.db) == SQLITE_DONE
		    ? chap_fail(err, CHAP_ERR_NOT_FOUND,
		          "the link was used already, or has expired")
		    : chap_flags_fail(f, err, "cannot use the token");
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return rc;
}
