#include "server/store/keys.h"

#include "server/store/database.h"

#include <ctype.h>
#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_NAME "keys.sqlite"

static const char SCHEMA[] = "CREATE TABLE IF NOT EXISTS tenant ("
                             " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                             " name TEXT NOT NULL UNIQUE) STRICT;"
                             "CREATE TABLE IF NOT EXISTS key ("
                             " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                             " tenant INTEGER NOT NULL REFERENCES tenant (id),"
                             " scopes INTEGER NOT NULL,"
                             " digest BLOB NOT NULL UNIQUE,"
                             " made_at INTEGER NOT NULL," /* ms */
                             " revoked_at INTEGER NOT NULL DEFAULT 0) STRICT;";

enum statement {
	TENANT,
	FIND_TENANT,
	TENANT_NAME,
	ADD,
	REVOKE,
	EACH,
	CHANGED,
	N_STATEMENTS
};

static const char *const SQL[N_STATEMENTS] = {
    /* the update that changes nothing makes RETURNING answer for both */
    [TENANT] = "INSERT INTO tenant (name) VALUES (?1)"
               " ON CONFLICT (name) DO UPDATE SET name = name RETURNING id",
    [FIND_TENANT] = "SELECT id FROM tenant WHERE name = ?1",
    [TENANT_NAME] = "SELECT name FROM tenant WHERE id = ?1",
    [ADD] = "INSERT INTO key (tenant, scopes, digest, made_at)"
            " VALUES (?1, ?2, ?3, ?4) RETURNING id",
    [REVOKE] = "UPDATE key SET revoked_at = ?2"
               " WHERE id = ?1 AND revoked_at = 0 RETURNING id",
    [EACH] = "SELECT key.id, tenant, name, scopes, made_at, revoked_at, digest"
             " FROM key JOIN tenant ON tenant.id = tenant ORDER BY key.id",
    [CHANGED] = "PRAGMA data_version",
};

static const char *const SCOPE[] = {
    "score", "ingest", "subscribe", "labels", NULL, "operator"};

#define N_SCOPES (sizeof(SCOPE) / sizeof(SCOPE[0]))

static const struct chap_database_form FORM = {
    .name = FILE_NAME,
    .version = 1,
    .busy_ms = 2000,
    .schema = SCHEMA,
    .sql = SQL,
    .n = N_STATEMENTS,
};

struct chap_keys {
	struct chap_database database;
	sqlite3_stmt *statement[N_STATEMENTS];
	unsigned char hash_key[CHAP_SEAL_KEY_BYTES];
	int64_t version; /* of the data, when it was last looked at */
};

const char *
chap_scope_name(enum chap_scope scope)
{
	for (size_t i = 0; i < N_SCOPES; i++)
		if ((unsigned)scope == 1u << i)
			return SCOPE[i];
	return NULL;
}

enum chap_err
chap_scopes_parse(const char *text, unsigned *out, struct chap_error *err)
{
	unsigned scopes = 0;

	for (;;) {
		size_t n = strcspn(text, ","), i = 0;

		while (i < N_SCOPES &&
		    (SCOPE[i] == NULL || strlen(SCOPE[i]) != n ||
		        memcmp(SCOPE[i], text, n) != 0))
			i++;
		if (i == N_SCOPES)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "no scope \"%.*s\": there are score, ingest, "
			    "subscribe, labels, operator",
			    n > 40 ? 40 : (int)n, text);
		scopes |= 1u << i;
		if (text[n] == '\0')
			break;
		text += n + 1;
	}
	*out = scopes;
	return CHAP_OK;
}

enum chap_err
chap_keys_open(struct chap_keys **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err)
{
	struct chap_keys *k = calloc(1, sizeof(*k));
	enum chap_err rc;

	if (k == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_seal_derive(seal, "api-keys", k->hash_key);
	rc = chap_database_open(&k->database, dir, &FORM, k->statement, err);
	if (rc != CHAP_OK) {
		chap_keys_close(k);
		return rc;
	}
	*out = k;
	return CHAP_OK;
}

void
chap_keys_close(struct chap_keys *k)
{
	if (k == NULL)
		return;
	chap_database_close(&k->database, k->statement, N_STATEMENTS);
	sodium_memzero(k->hash_key, sizeof(k->hash_key));
	free(k);
}

void
chap_key_digest(const struct chap_keys *k, struct chap_span key,
    unsigned char out[CHAP_DIGEST_BYTES])
{
	crypto_generichash(out, CHAP_DIGEST_BYTES,
	    (const unsigned char *)key.ptr, key.len, k->hash_key,
	    sizeof(k->hash_key));
}

static bool
is_name(const char *s)
{
	size_t n = strlen(s);

	for (size_t i = 0; i < n; i++)
		if (!isalnum((unsigned char)s[i]) &&
		    strchr("._-", s[i]) == NULL)
			return false;
	return n > 0 && n <= CHAP_TENANT_MAX_BYTES;
}

/* Within a transaction: the tenant, made where it is missing, and its key. */
static enum chap_err
insert(struct chap_keys *k, const char *tenant, unsigned scopes, int64_t now_ms,
    const unsigned char digest[CHAP_DIGEST_BYTES], int64_t *id,
    struct chap_error *err)
{
	sqlite3_stmt *s = k->statement[TENANT];
	int64_t number = 0;
	int n;

	sqlite3_bind_text(s, 1, tenant, -1, SQLITE_STATIC);
	if (!chap_database_run(s, &number, &n) || n != 1)
		return chap_database_fail(
		    &k->database, err, "cannot add the tenant");
	s = k->statement[ADD];
	sqlite3_bind_int64(s, 1, number);
	sqlite3_bind_int(s, 2, (int)scopes);
	sqlite3_bind_blob(s, 3, digest, CHAP_DIGEST_BYTES, SQLITE_STATIC);
	sqlite3_bind_int64(s, 4, now_ms);
	if (!chap_database_run(s, id, &n) || n != 1)
		return chap_database_fail(
		    &k->database, err, "cannot add the key");
	return CHAP_OK;
}

enum chap_err
chap_keys_add(struct chap_keys *k, const char *tenant, unsigned scopes,
    int64_t now_ms, char key[CHAP_KEY_CHARS], int64_t *id,
    struct chap_error *err)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	char token[CHAP_TOKEN_HEX], text[CHAP_KEY_CHARS];
	int64_t made = 0;
	enum chap_err rc;

	if (!is_name(tenant))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "a tenant's name is 1 to %d letters, digits, \".\", \"-\" "
		    "and \"_\"",
		    CHAP_TENANT_MAX_BYTES);
	chap_token_new(token);
	snprintf(text, sizeof(text), CHAP_KEY_PREFIX "%s", token);
	chap_key_digest(k, chap_span_str(text), digest);
	rc = chap_database_execute(&k->database, "BEGIN IMMEDIATE", err);
	if (rc == CHAP_OK)
		rc = insert(k, tenant, scopes, now_ms, digest, &made, err);
	if (rc == CHAP_OK)
		rc = chap_database_execute(&k->database, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(&k->database);
	if (rc == CHAP_OK) {
		memcpy(key, text, sizeof(text));
		*id = made;
	}
	sodium_memzero(token, sizeof(token));
	sodium_memzero(text, sizeof(text));
	return rc;
}

enum chap_err
chap_keys_revoke(
    struct chap_keys *k, int64_t id, int64_t now_ms, struct chap_error *err)
{
	sqlite3_stmt *s = k->statement[REVOKE];
	int64_t revoked;
	int n;

	sqlite3_bind_int64(s, 1, id);
	sqlite3_bind_int64(s, 2, now_ms);
	if (!chap_database_run(s, &revoked, &n))
		return chap_database_fail(
		    &k->database, err, "cannot revoke the key");
	if (n == 0)
		return chap_fail(err, CHAP_ERR_NOT_FOUND,
		    "no key %" PRId64 " that is not revoked", id);
	return CHAP_OK;
}

enum chap_err
chap_keys_each(struct chap_keys *k,
    bool (*row)(void *context, const struct chap_key *key), void *context,
    struct chap_error *err)
{
	sqlite3_stmt *s = k->statement[EACH];
	enum chap_err rc = CHAP_OK;
	bool go_on = true;
	int step = SQLITE_DONE;

	while (go_on && (step = sqlite3_step(s)) == SQLITE_ROW) {
		struct chap_key key = {.id = sqlite3_column_int64(s, 0),
		    .tenant = (uint64_t)sqlite3_column_int64(s, 1),
		    .scopes = (unsigned)sqlite3_column_int(s, 3),
		    .made_at_ms = sqlite3_column_int64(s, 4),
		    .revoked_at_ms = sqlite3_column_int64(s, 5)};

		snprintf(key.tenant_name, sizeof(key.tenant_name), "%s",
		    (const char *)sqlite3_column_text(s, 2));
		if (sqlite3_column_bytes(s, 6) == CHAP_DIGEST_BYTES)
			memcpy(key.digest, sqlite3_column_blob(s, 6),
			    CHAP_DIGEST_BYTES);
		go_on = row(context, &key);
	}
	if (go_on && step != SQLITE_DONE)
		rc = chap_database_fail(
		    &k->database, err, "cannot read the keys");
	sqlite3_reset(s);
	return rc;
}

enum chap_err
chap_keys_changed(struct chap_keys *k, bool *changed, struct chap_error *err)
{
	int64_t version = 0;
	int n;

	if (!chap_database_run(k->statement[CHANGED], &version, &n) || n != 1)
		return chap_database_fail(&k->database, err, "cannot read");
	*changed = version != k->version;
	k->version = version;
	return CHAP_OK;
}

enum chap_err
chap_keys_copy(struct chap_keys *k, const char *to_dir, struct chap_error *err)
{
	return chap_database_copy(&k->database, to_dir, FILE_NAME, err);
}

enum chap_err
chap_keys_tenant(struct chap_keys *k, struct chap_span name, uint64_t *out,
    struct chap_error *err)
{
	sqlite3_stmt *s = k->statement[FIND_TENANT];
	int64_t number = 0;
	int n = 1;

	if (!chap_span_eq(name, chap_span_str(CHAP_TENANT_KEYLESS))) {
		sqlite3_bind_text(s, 1, name.ptr, (int)name.len, SQLITE_STATIC);
		if (!chap_database_run(s, &number, &n))
			return chap_database_fail(
			    &k->database, err, "cannot read the tenants");
	}
	if (n == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "tenants: no key was made for \"%.*s\"",
		    name.len > CHAP_TENANT_MAX_BYTES ? CHAP_TENANT_MAX_BYTES
		                                     : (int)name.len,
		    name.ptr);
	*out = (uint64_t)number;
	return CHAP_OK;
}

enum chap_err
chap_keys_tenant_name(struct chap_keys *k, uint64_t tenant,
    char out[CHAP_TENANT_MAX_BYTES + 1], struct chap_error *err)
{
	sqlite3_stmt *s = k->statement[TENANT_NAME];
	enum chap_err rc = CHAP_OK;
	int step = SQLITE_DONE;

	snprintf(out, CHAP_TENANT_MAX_BYTES + 1, "%s",
	    tenant == 0 ? CHAP_TENANT_KEYLESS : "?");
	if (tenant == 0)
		return CHAP_OK;
	sqlite3_bind_int64(s, 1, (int64_t)tenant);
	step = sqlite3_step(s);
	if (step == SQLITE_ROW)
		snprintf(out, CHAP_TENANT_MAX_BYTES + 1, "%s",
		    (const char *)sqlite3_column_text(s, 0));
	else if (step != SQLITE_DONE)
		rc = chap_database_fail(
		    &k->database, err, "cannot read the tenants");
	sqlite3_reset(s);
	return rc;
}
