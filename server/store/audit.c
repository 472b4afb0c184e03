#include "server/store/audit_parts.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#define SEALED_MAX_BYTES ((size_t)1 << 12)

/* The triggers are against mistakes; the chain is against intent. */
static const char SCHEMA[] =
    "CREATE TABLE IF NOT EXISTS audit ("
    " seq INTEGER PRIMARY KEY,"
    " at INTEGER NOT NULL," /* ms */
    " actor TEXT NOT NULL,"
    " action TEXT NOT NULL,"
    " tenant INTEGER NOT NULL,"
    " user0 BLOB, sealed0 BLOB,"
    " user1 BLOB, sealed1 BLOB,"
    " what TEXT NOT NULL,"
    " mac BLOB NOT NULL) STRICT;"
    "CREATE INDEX IF NOT EXISTS audit_user0 ON audit (user0)"
    " WHERE user0 IS NOT NULL;"
    "CREATE INDEX IF NOT EXISTS audit_user1 ON audit (user1)"
    " WHERE user1 IS NOT NULL;"
    "CREATE TRIGGER IF NOT EXISTS audit_stays BEFORE DELETE ON audit"
    " BEGIN SELECT RAISE (ABORT, 'the audit log is only added to'); END;"
    "CREATE TRIGGER IF NOT EXISTS audit_is_fixed BEFORE UPDATE OF"
    " seq, at, actor, action, tenant, user0, user1, what, mac ON audit"
    " BEGIN SELECT RAISE (ABORT, 'the audit log is only added to'); END;";

#define COLUMNS \
	"SELECT seq, at, actor, action, tenant, user0, sealed0, user1," \
	" sealed1, what, mac FROM audit"
#define ASKED \
	" WHERE seq > ?1 AND (?2 = 0 OR seq < ?2)" \
	" AND (?4 IS NULL OR actor = ?4) AND (?5 IS NULL OR action = ?5)" \
	" AND (?6 IS NULL OR user0 = ?6 OR user1 = ?6)"

static const char *const SQL[CHAP_AUDIT_N_SQL] = {
    [CHAP_AUDIT_LAST] = "SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1",
    [CHAP_AUDIT_INSERT] = "INSERT INTO audit (seq, at, actor, action, tenant,"
                          " user0, sealed0, user1, sealed1, what, mac) VALUES"
                          " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    [CHAP_AUDIT_LIST] = COLUMNS ASKED " ORDER BY seq LIMIT ?3",
    [CHAP_AUDIT_LIST_NEWEST] = COLUMNS ASKED " ORDER BY seq DESC LIMIT ?3",
    [CHAP_AUDIT_FORGET_0] = "UPDATE audit SET sealed0 = NULL WHERE user0 = ?1"
                            " AND sealed0 IS NOT NULL RETURNING seq",
    [CHAP_AUDIT_FORGET_1] = "UPDATE audit SET sealed1 = NULL WHERE user1 = ?1"
                            " AND sealed1 IS NOT NULL RETURNING seq",
    [CHAP_AUDIT_WAS_ERASED] =
        "SELECT seq FROM audit WHERE user0 = ?1"
        " AND action = '" CHAP_AUDIT_ERASE "' AND seq >= ?2 LIMIT 1",
};

static const struct chap_database_form FORM = {
    .name = "audit.sqlite",
    .version = 1,
    .busy_ms = 2000,
    /* what is added is synced by chap_audit_sync, for many at once */
    .settings = "PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL;",
    .schema = SCHEMA,
    .sql = SQL,
    .n = CHAP_AUDIT_N_SQL,
};

enum chap_err
chap_audit_open(struct chap_audit **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err)
{
	struct chap_audit *a = calloc(1, sizeof(*a));
	enum chap_err rc;

	if (a == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	pthread_mutex_init(&a->lock, NULL);
	chap_audit_init_syncing(a);
	a->seal = seal;
	chap_seal_derive(seal, "audit", a->chain_key);
	chap_seal_derive(seal, "auditids", a->user_key);
	chap_buf_init(&a->sealed, SEALED_MAX_BYTES);
	rc = chap_database_open(&a->database, dir, &FORM, a->statement, err);
	if (rc != CHAP_OK) {
		chap_audit_close(a);
		return rc;
	}
	*out = a;
	return CHAP_OK;
}

void
chap_audit_close(struct chap_audit *a)
{
	if (a == NULL)
		return;
	chap_database_close(&a->database, a->statement, CHAP_AUDIT_N_SQL);
	chap_buf_release(&a->sealed);
	sodium_memzero(a->chain_key, sizeof(a->chain_key));
	sodium_memzero(a->user_key, sizeof(a->user_key));
	chap_audit_release_syncing(a);
	pthread_mutex_destroy(&a->lock);
	free(a);
}

void
chap_audit_digest(const struct chap_audit *a, uint64_t tenant,
    struct chap_span user, unsigned char out[CHAP_DIGEST_BYTES])
{
	crypto_generichash_state state;

	crypto_generichash_init(
	    &state, a->user_key, sizeof(a->user_key), CHAP_DIGEST_BYTES);
	crypto_generichash_update(
	    &state, (const unsigned char *)&tenant, sizeof(tenant));
	crypto_generichash_update(
	    &state, (const unsigned char *)user.ptr, user.len);
	crypto_generichash_final(&state, out, CHAP_DIGEST_BYTES);
}

/* Its length first, so that no two records have the same bytes. */
static void
add_part(crypto_generichash_state *state, struct chap_span part)
{
	uint32_t n = (uint32_t)part.len;

	crypto_generichash_update(state, (const unsigned char *)&n, sizeof(n));
	crypto_generichash_update(
	    state, (const unsigned char *)part.ptr, part.len);
}

void
chap_audit_mac(const struct chap_audit *a, const struct chap_audit_link *link,
    const unsigned char before[CHAP_DIGEST_BYTES],
    unsigned char out[CHAP_DIGEST_BYTES])
{
	const int64_t number[] = {link->seq, link->at_ms, link->tenant};
	crypto_generichash_state state;

	crypto_generichash_init(
	    &state, a->chain_key, sizeof(a->chain_key), CHAP_DIGEST_BYTES);
	crypto_generichash_update(&state, before, CHAP_DIGEST_BYTES);
	crypto_generichash_update(
	    &state, (const unsigned char *)number, sizeof(number));
	add_part(&state, link->actor);
	add_part(&state, link->action);
	add_part(&state, link->digest[0]);
	add_part(&state, link->digest[1]);
	add_part(&state, link->what);
	crypto_generichash_final(&state, out, CHAP_DIGEST_BYTES);
}

struct chap_span
chap_audit_column(sqlite3_stmt *s, int column)
{
	const char *ptr = sqlite3_column_blob(s, column);

	return (struct chap_span){
	    ptr, ptr == NULL ? 0 : (size_t)sqlite3_column_bytes(s, column)};
}

enum chap_err
chap_audit_last(struct chap_audit *a, int64_t *seq,
    unsigned char mac[CHAP_DIGEST_BYTES], struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[CHAP_AUDIT_LAST];
	int step = sqlite3_step(s);
	enum chap_err rc = CHAP_OK;

	memset(mac, 0, CHAP_DIGEST_BYTES);
	*seq = 0;
	if (step == SQLITE_ROW) {
		*seq = sqlite3_column_int64(s, 0);
		if (sqlite3_column_bytes(s, 1) == CHAP_DIGEST_BYTES)
			memcpy(
			    mac, sqlite3_column_blob(s, 1), CHAP_DIGEST_BYTES);
	} else if (step != SQLITE_DONE) {
		rc = chap_database_fail(
		    &a->database, err, "cannot read the audit log");
	}
	sqlite3_reset(s);
	return rc;
}

static enum chap_err
check_record(const struct chap_audit_record *r, struct chap_error *err)
{
	size_t n = r->action == NULL ? 0 : strlen(r->action);
	const char *why = NULL;

	if (r->actor == NULL || r->actor[0] == '\0' ||
	    strlen(r->actor) > CHAP_AUDIT_NAME_BYTES)
		why = "an actor has 1 to 128 bytes";
	else if (n == 0 || n > CHAP_AUDIT_ACTION_BYTES ||
	    strspn(r->action, "abcdefghijklmnopqrstuvwxyz_") != n)
		why = "an action has 1 to 32 of a-z and \"_\"";
	else if (r->hides_users &&
	    strncmp(r->action, CHAP_AUDIT_ERASE, strlen(CHAP_AUDIT_ERASE)) != 0)
		why = "only what erases hides users";
	else if (r->user[0].len > CHAP_AUDIT_USER_BYTES ||
	    r->user[1].len > CHAP_AUDIT_USER_BYTES)
		why = "a user's id has at most 128 bytes";
	else if (r->what != NULL && strlen(r->what) > CHAP_AUDIT_WHAT_BYTES)
		why = "what was done has at most 512 bytes";
	return why == NULL ? CHAP_OK
	                   : chap_fail(err, CHAP_ERR_INVALID, "audit: %s", why);
}

/* Binds a user's digest and, unless hidden, the sealed id. */
static enum chap_err
bind_user(struct chap_audit *a, const struct chap_audit_record *r, int i,
    unsigned char digest[CHAP_DIGEST_BYTES], struct chap_span *bound,
    struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[CHAP_AUDIT_INSERT];

	*bound = (struct chap_span){NULL, 0};
	if (r->user[i].len == 0)
		return CHAP_OK;
	chap_audit_digest(a, r->tenant, r->user[i], digest);
	*bound = (struct chap_span){(const char *)digest, CHAP_DIGEST_BYTES};
	sqlite3_bind_blob(
	    s, 6 + 2 * i, digest, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	if (r->hides_users)
		return CHAP_OK;
	chap_buf_reset(&a->sealed);
	if (chap_seal_lock(a->seal, r->user[i], &a->sealed) != CHAP_OK)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	sqlite3_bind_blob(
	    s, 7 + 2 * i, a->sealed.ptr, (int)a->sealed.len, SQLITE_TRANSIENT);
	return CHAP_OK;
}

/* Within a transaction, behind row *seq with that hash, which it moves on. */
static enum chap_err
append(struct chap_audit *a, const struct chap_audit_record *r, int64_t *seq,
    unsigned char mac[CHAP_DIGEST_BYTES], struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[CHAP_AUDIT_INSERT];
	struct chap_audit_link link = {.seq = *seq + 1,
	    .at_ms = r->at_ms,
	    .tenant = (int64_t)r->tenant,
	    .actor = chap_span_str(r->actor),
	    .action = chap_span_str(r->action),
	    .what = chap_span_str(r->what == NULL ? "" : r->what)};
	unsigned char digest[2][CHAP_DIGEST_BYTES];
	unsigned char next[CHAP_DIGEST_BYTES];
	enum chap_err rc = check_record(r, err);
	int64_t none;
	int n;

	for (int i = 0; i < 2 && rc == CHAP_OK; i++)
		rc = bind_user(a, r, i, digest[i], &link.digest[i], err);
	if (rc != CHAP_OK) {
		sqlite3_clear_bindings(s);
		return rc;
	}
	chap_audit_mac(a, &link, mac, next);
	sqlite3_bind_int64(s, 1, link.seq);
	sqlite3_bind_int64(s, 2, link.at_ms);
	sqlite3_bind_text(s, 3, r->actor, -1, SQLITE_STATIC);
	sqlite3_bind_text(s, 4, r->action, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 5, link.tenant);
	sqlite3_bind_text(
	    s, 10, link.what.ptr, (int)link.what.len, SQLITE_STATIC);
	sqlite3_bind_blob(s, 11, next, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	if (!chap_database_run(s, &none, &n))
		return chap_database_fail(
		    &a->database, err, "cannot add to the audit log");
	memcpy(mac, next, CHAP_DIGEST_BYTES);
	*seq = link.seq;
	return CHAP_OK;
}

enum chap_err
chap_audit_add(struct chap_audit *a, const struct chap_audit_record *record,
    size_t n, struct chap_error *err)
{
	unsigned char mac[CHAP_DIGEST_BYTES];
	int64_t seq = 0;
	uint64_t number;
	enum chap_err rc;

	if (n == 0)
		return CHAP_OK;
	pthread_mutex_lock(&a->lock);
	rc = chap_database_execute(&a->database, "BEGIN IMMEDIATE", err);
	if (rc == CHAP_OK)
		rc = chap_audit_last(a, &seq, mac, err);
	for (size_t i = 0; i < n && rc == CHAP_OK; i++)
		rc = append(a, &record[i], &seq, mac, err);
	if (rc == CHAP_OK)
		rc = chap_database_execute(&a->database, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(&a->database);
	number = a->n_added += rc == CHAP_OK;
	pthread_mutex_unlock(&a->lock);
	return rc == CHAP_OK ? chap_audit_sync(a, number, err) : rc;
}

/* The row's user i, their id opened into `out`. */
static enum chap_err
read_user(struct chap_audit *a, sqlite3_stmt *s, int i,
    struct chap_audit_row *row, struct chap_buf *out, struct chap_error *err)
{
	struct chap_span digest =
	    chap_audit_column(s, CHAP_AUDIT_DIGEST_0 + 2 * i);
	struct chap_span sealed =
	    chap_audit_column(s, CHAP_AUDIT_SEALED_0 + 2 * i);
	enum chap_err rc = CHAP_OK;

	chap_buf_reset(out);
	row->user[i].is_there = digest.len == CHAP_DIGEST_BYTES;
	if (!row->user[i].is_there)
		return CHAP_OK;
	memcpy(row->user[i].digest, digest.ptr, CHAP_DIGEST_BYTES);
	if (sealed.len == 0)
		return CHAP_OK;
	rc = chap_seal_unlock(a->seal, sealed, out);
	if (rc == CHAP_ERR_DAMAGED)
		return chap_fail_at(err, rc, a->database.path, 0,
		    "row %lld was sealed with another key",
		    (long long)row->seq);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	row->user[i].id = chap_buf_span(out);
	return CHAP_OK;
}

static enum chap_err
read_row(struct chap_audit *a, sqlite3_stmt *s, struct chap_audit_row *row,
    struct chap_buf id[2], struct chap_error *err)
{
	enum chap_err rc;

	*row = (struct chap_audit_row){
	    .seq = sqlite3_column_int64(s, CHAP_AUDIT_SEQ),
	    .at_ms = sqlite3_column_int64(s, CHAP_AUDIT_AT),
	    .actor = (const char *)sqlite3_column_text(s, CHAP_AUDIT_ACTOR),
	    .action = (const char *)sqlite3_column_text(s, CHAP_AUDIT_ACTION),
	    .tenant = (uint64_t)sqlite3_column_int64(s, CHAP_AUDIT_TENANT),
	    .what = (const char *)sqlite3_column_text(s, CHAP_AUDIT_WHAT)};
	rc = read_user(a, s, 0, row, &id[0], err);
	return rc == CHAP_OK ? read_user(a, s, 1, row, &id[1], err) : rc;
}

static void
bind_ask(const struct chap_audit *a, sqlite3_stmt *s,
    const struct chap_audit_ask *ask, unsigned char digest[CHAP_DIGEST_BYTES])
{
	sqlite3_bind_int64(s, 1, ask->after);
	sqlite3_bind_int64(s, 2, ask->before);
	sqlite3_bind_int64(s, 3, ask->most == 0 ? -1 : ask->most);
	if (ask->actor != NULL)
		sqlite3_bind_text(s, 4, ask->actor, -1, SQLITE_STATIC);
	if (ask->action != NULL)
		sqlite3_bind_text(s, 5, ask->action, -1, SQLITE_STATIC);
	if (ask->user.len > 0) {
		chap_audit_digest(a, ask->tenant, ask->user, digest);
		sqlite3_bind_blob(
		    s, 6, digest, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	}
}

enum chap_err
chap_audit_each(struct chap_audit *a, const struct chap_audit_ask *ask,
    bool (*row)(void *context, const struct chap_audit_row *row), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s =
	    a->statement[ask->newest_first ? CHAP_AUDIT_LIST_NEWEST
	                                   : CHAP_AUDIT_LIST];
	unsigned char digest[CHAP_DIGEST_BYTES];
	struct chap_audit_row one;
	struct chap_buf id[2];
	enum chap_err rc = CHAP_OK;
	bool go_on = true;
	int step = SQLITE_DONE;

	chap_buf_init(&id[0], SEALED_MAX_BYTES);
	chap_buf_init(&id[1], SEALED_MAX_BYTES);
	pthread_mutex_lock(&a->lock);
	bind_ask(a, s, ask, digest);
	while (
	    go_on && rc == CHAP_OK && (step = sqlite3_step(s)) == SQLITE_ROW) {
		rc = read_row(a, s, &one, id, err);
		if (rc == CHAP_OK)
			go_on = row(context, &one);
	}
	if (rc == CHAP_OK && go_on && step != SQLITE_DONE)
		rc = chap_database_fail(
		    &a->database, err, "cannot read the audit log");
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	pthread_mutex_unlock(&a->lock);
	chap_buf_release(&id[0]);
	chap_buf_release(&id[1]);
	return rc;
}

static enum chap_err
forget_column(struct chap_audit *a, enum chap_audit_sql which,
    const unsigned char digest[CHAP_DIGEST_BYTES], int64_t *n,
    struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[which];
	int64_t seq;
	int rows;

	sqlite3_bind_blob(s, 1, digest, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	if (!chap_database_run(s, &seq, &rows))
		return chap_database_fail(
		    &a->database, err, "cannot forget a user's id");
	*n += rows;
	return CHAP_OK;
}

enum chap_err
chap_audit_forget(struct chap_audit *a, uint64_t tenant, struct chap_span user,
    int64_t *n, struct chap_error *err)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	int64_t rows = 0;
	enum chap_err rc;

	chap_audit_digest(a, tenant, user, digest);
	pthread_mutex_lock(&a->lock);
	rc = chap_database_execute(&a->database, "BEGIN IMMEDIATE", err);
	if (rc == CHAP_OK)
		rc = forget_column(a, CHAP_AUDIT_FORGET_0, digest, &rows, err);
	if (rc == CHAP_OK)
		rc = forget_column(a, CHAP_AUDIT_FORGET_1, digest, &rows, err);
	if (rc == CHAP_OK)
		rc = chap_database_execute(&a->database, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(&a->database);
	if (rc == CHAP_OK)
		rc = chap_database_cut_log(&a->database, err);
	pthread_mutex_unlock(&a->lock);
	if (rc == CHAP_OK)
		*n = rows;
	return rc;
}

enum chap_err
chap_audit_compact(struct chap_audit *a, struct chap_error *err)
{
	enum chap_err rc;

	pthread_mutex_lock(&a->lock);
	rc = chap_database_compact(&a->database, err);
	pthread_mutex_unlock(&a->lock);
	return rc;
}

enum chap_err
chap_audit_copy(
    struct chap_audit *a, const char *to_dir, struct chap_error *err)
{
	enum chap_err rc;

	pthread_mutex_lock(&a->lock);
	rc = chap_database_copy(&a->database, to_dir, FORM.name, err);
	pthread_mutex_unlock(&a->lock);
	return rc;
}
