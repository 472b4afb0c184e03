#include "server/store/accounts.h"

#include "server/store/database.h"
#include "server/store/password.h"

#include <ctype.h>
#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_NAME "accounts.sqlite"

/* Version 2: numbers with commas between them; empty: all. */
#define TENANTS " tenants TEXT NOT NULL DEFAULT ''"
/* the last number stands for "unknown" elsewhere */
#define NO_TENANT (UINT64_MAX - 1)
#define TENANTS_BYTES (CHAP_ACCOUNT_TENANTS_MAX * 21)

static const char SCHEMA[] =
    "CREATE TABLE IF NOT EXISTS account ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " name TEXT NOT NULL UNIQUE,"
    " role INTEGER NOT NULL,"
    " hash TEXT NOT NULL," /* empty: none fits */
    " generation INTEGER NOT NULL DEFAULT 1,"
    " made_at INTEGER NOT NULL," /* ms */
    " disabled_at INTEGER NOT NULL DEFAULT 0,"
    " signed_in_at INTEGER NOT NULL DEFAULT 0," TENANTS ") STRICT;";

enum statement {
	ADD,
	GET,
	FIND,
	EACH,
	SIGNED_IN,
	SET_ROLE,
	DISABLE,
	SET_HASH,
	RENEW_HASH,
	SET_TENANTS,
	ADMINISTRATORS,
	N_STATEMENTS
};

#define COLUMNS \
	"SELECT id, name, role, generation, made_at, disabled_at," \
	" signed_in_at, hash, tenants FROM account"

static const char *const SQL[N_STATEMENTS] = {
    [ADD] = "INSERT INTO account (name, role, hash, made_at)"
            " VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT (name) DO NOTHING RETURNING id",
    [GET] = COLUMNS " WHERE id = ?1",
    [FIND] = COLUMNS " WHERE name = ?1",
    [EACH] = COLUMNS " ORDER BY name",
    [SIGNED_IN] = "UPDATE account SET signed_in_at = ?2 WHERE id = ?1"
                  " RETURNING id",
    [SET_ROLE] = "UPDATE account SET role = ?2, generation = generation + 1"
                 " WHERE id = ?1 RETURNING id",
    [DISABLE] = "UPDATE account SET disabled_at = ?2,"
                " generation = generation + 1 WHERE id = ?1 RETURNING id",
    [SET_HASH] = "UPDATE account SET hash = ?2, generation = generation + 1"
                 " WHERE id = ?1 RETURNING id",
    /* the same password: its sessions go on, unless it was changed meanwhile */
    [RENEW_HASH] = "UPDATE account SET hash = ?2 WHERE id = ?1 AND hash = ?3"
                   " RETURNING id",
    [SET_TENANTS] = "UPDATE account SET tenants = ?2,"
                    " generation = generation + 1 WHERE id = ?1 RETURNING id",
    /* 2: administrator of enum chap_account_role */
    [ADMINISTRATORS] = "SELECT COUNT(*) FROM account WHERE role = 2"
                       " AND disabled_at = 0 AND hash <> ''",
};

static const char *const ROLE[CHAP_N_ACCOUNT_ROLES] = {
    "moderator", "lead", "administrator", "auditor"};

static enum chap_err
migrate(struct chap_database *d, int version, struct chap_error *err)
{
	return version < 2 ? chap_database_execute(d,
	                         "ALTER TABLE account ADD COLUMN" TENANTS, err)
	                   : CHAP_OK;
}

static const struct chap_database_form FORM = {
    .name = FILE_NAME,
    .version = 2,
    .migrate = migrate,
    .busy_ms = 2000,
    .schema = SCHEMA,
    .sql = SQL,
    .n = N_STATEMENTS,
};

struct chap_accounts {
	struct chap_database database;
	sqlite3_stmt *statement[N_STATEMENTS];
	/* what unknown names are held to */
	char nobody[CHAP_N_PASSWORD_COSTS][CHAP_PASSWORD_HASH_BYTES];
};

const char *
chap_account_role_name(enum chap_account_role role)
{
	return ROLE[role];
}

bool
chap_account_role_find(struct chap_span name, enum chap_account_role *out)
{
	for (int i = 0; i < CHAP_N_ACCOUNT_ROLES; i++)
		if (chap_span_eq(name, chap_span_str(ROLE[i]))) {
			*out = (enum chap_account_role)i;
			return true;
		}
	return false;
}

static enum chap_err
fail(const struct chap_accounts *a, struct chap_error *err, const char *what)
{
	return chap_database_fail(&a->database, err, what);
}

enum chap_err
chap_accounts_open(
    struct chap_accounts **out, const char *dir, struct chap_error *err)
{
	struct chap_accounts *a = calloc(1, sizeof(*a));
	enum chap_err rc;

	if (a == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	rc = sodium_init() < 0
	    ? chap_fail(err, CHAP_ERR_STATE, "libsodium does not start")
	    : chap_database_open(&a->database, dir, &FORM, a->statement, err);
	if (rc != CHAP_OK) {
		chap_accounts_close(a);
		return rc;
	}
	for (int i = 0; i < CHAP_N_PASSWORD_COSTS; i++)
		chap_password_nobody((enum chap_password_cost)i, a->nobody[i]);
	*out = a;
	return CHAP_OK;
}

void
chap_accounts_close(struct chap_accounts *a)
{
	if (a == NULL)
		return;
	chap_database_close(&a->database, a->statement, N_STATEMENTS);
	free(a);
}

bool
chap_account_is_name(const char *s)
{
	size_t n = strlen(s);

	for (size_t i = 0; i < n; i++)
		if (!isalnum((unsigned char)s[i]) &&
		    strchr("._-", s[i]) == NULL)
			return false;
	return n > 0 && n <= CHAP_ACCOUNT_NAME_MAX_BYTES;
}

static enum chap_err
insert(struct chap_accounts *a, const char *name, enum chap_account_role role,
    const char *hash, int64_t now_ms, int64_t *id, struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[ADD];
	int64_t made = 0;
	int n;

	sqlite3_bind_text(s, 1, name, -1, SQLITE_STATIC);
	sqlite3_bind_int(s, 2, (int)role);
	sqlite3_bind_text(s, 3, hash, -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 4, now_ms);
	if (!chap_database_run(s, &made, &n))
		return fail(a, err, "cannot add the account");
	if (n == 0)
		return chap_fail(err, CHAP_ERR_INVALID, "name: taken already");
	*id = made;
	return CHAP_OK;
}

enum chap_err
chap_accounts_add(struct chap_accounts *a, const char *name,
    enum chap_account_role role, struct chap_span password, int64_t now_ms,
    int64_t *id, struct chap_error *err)
{
	char hash[CHAP_PASSWORD_HASH_BYTES];
	enum chap_err rc;

	if (!chap_account_is_name(name))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "name: 1 to %d letters, digits, \".\", \"-\" and \"_\"",
		    CHAP_ACCOUNT_NAME_MAX_BYTES);
	if (strcmp(name, CHAP_ACCOUNT_LOCAL) == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "name: \"%s\" is that of one-time links",
		    CHAP_ACCOUNT_LOCAL);
	rc = chap_password_check(password, name, err);
	if (rc == CHAP_OK)
		rc = chap_password_hash(password, hash, err);
	if (rc == CHAP_OK)
		rc = insert(a, name, role, hash, now_ms, id, err);
	sodium_memzero(hash, sizeof(hash));
	return rc;
}

bool
chap_account_sees(const struct chap_account *account, uint64_t tenant)
{
	size_t i = 0;

	while (i < account->n_tenants && account->tenant[i] != tenant)
		i++;
	return account->n_tenants == 0 || i < account->n_tenants;
}

/* What no version wrote binds to nobody's cases, instead of to none. */
static void
read_tenants(const char *text, struct chap_account *out)
{
	char *end;

	while (*text != '\0' && out->n_tenants < CHAP_ACCOUNT_TENANTS_MAX) {
		out->tenant[out->n_tenants] = strtoull(text, &end, 10);
		if (end == text || (*end != ',' && *end != '\0'))
			out->tenant[out->n_tenants] = NO_TENANT;
		out->n_tenants++;
		text += strcspn(text, ",");
		text += *text == ',';
	}
}

static void
read_row(sqlite3_stmt *s, struct chap_account *out)
{
	int role = sqlite3_column_int(s, 2);

	memset(out, 0, sizeof(*out));
	out->id = sqlite3_column_int64(s, 0);
	snprintf(out->name, sizeof(out->name), "%s",
	    (const char *)sqlite3_column_text(s, 1));
	/* what no version wrote may do nothing but read the record */
	out->role = role >= 0 && role < CHAP_N_ACCOUNT_ROLES
	    ? (enum chap_account_role)role
	    : CHAP_ACCOUNT_AUDITOR;
	out->generation = sqlite3_column_int64(s, 3);
	out->made_at_ms = sqlite3_column_int64(s, 4);
	out->disabled_at_ms = sqlite3_column_int64(s, 5);
	out->signed_in_at_ms = sqlite3_column_int64(s, 6);
	out->has_password = sqlite3_column_bytes(s, 7) > 0;
	read_tenants((const char *)sqlite3_column_text(s, 8), out);
}

/* Bound already. `hash` (may be NULL) gets the password's; else untouched. */
static enum chap_err
read_one(struct chap_accounts *a, sqlite3_stmt *s, struct chap_account *out,
    char hash[CHAP_PASSWORD_HASH_BYTES], struct chap_error *err)
{
	int step = sqlite3_step(s);
	enum chap_err rc = CHAP_OK;

	if (step == SQLITE_ROW) {
		read_row(s, out);
		if (hash != NULL)
			snprintf(hash, CHAP_PASSWORD_HASH_BYTES, "%s",
			    (const char *)sqlite3_column_text(s, 7));
	} else if (step == SQLITE_DONE) {
		rc = chap_fail(err, CHAP_ERR_NOT_FOUND, "no such account");
	} else {
		rc = fail(a, err, "cannot read the accounts");
	}
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return rc;
}

enum chap_err
chap_accounts_get(struct chap_accounts *a, int64_t id, struct chap_account *out,
    struct chap_error *err)
{
	sqlite3_bind_int64(a->statement[GET], 1, id);
	return read_one(a, a->statement[GET], out, NULL, err);
}

enum chap_err
chap_accounts_find(struct chap_accounts *a, struct chap_span name,
    struct chap_account *out, struct chap_error *err)
{
	sqlite3_bind_text(
	    a->statement[FIND], 1, name.ptr, (int)name.len, SQLITE_STATIC);
	return read_one(a, a->statement[FIND], out, NULL, err);
}

enum chap_err
chap_accounts_each(struct chap_accounts *a,
    void (*row)(void *context, const struct chap_account *account),
    void *context, struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[EACH];
	struct chap_account account;
	int step;

	while ((step = sqlite3_step(s)) == SQLITE_ROW) {
		read_row(s, &account);
		row(context, &account);
	}
	sqlite3_reset(s);
	return step == SQLITE_DONE ? CHAP_OK
	                           : fail(a, err, "cannot read the accounts");
}

/* Runs an UPDATE of one account, whose id is bound already. */
static enum chap_err
change(struct chap_accounts *a, enum statement which, struct chap_error *err)
{
	int64_t id;
	int n;

	if (!chap_database_run(a->statement[which], &id, &n))
		return fail(a, err, "cannot change the account");
	return n == 1 ? CHAP_OK
	              : chap_fail(err, CHAP_ERR_NOT_FOUND, "no such account");
}

enum chap_err
chap_accounts_local(struct chap_accounts *a, int64_t now_ms,
    struct chap_account *out, struct chap_error *err)
{
	static const struct chap_span NAME = {
	    CHAP_ACCOUNT_LOCAL, sizeof(CHAP_ACCOUNT_LOCAL) - 1};
	int64_t id;
	enum chap_err rc = chap_accounts_find(a, NAME, out, err);

	if (rc == CHAP_ERR_NOT_FOUND) {
		rc = insert(a, CHAP_ACCOUNT_LOCAL, CHAP_ACCOUNT_ADMINISTRATOR,
		    "", now_ms, &id, err);
		/* another process may have been first */
		if (rc == CHAP_OK || rc == CHAP_ERR_INVALID)
			rc = chap_accounts_find(a, NAME, out, err);
	}
	if (rc == CHAP_OK && out->disabled_at_ms != 0)
		rc = chap_fail(err, CHAP_ERR_STATE,
		    "the account \"%s\" of one-time links is disabled",
		    CHAP_ACCOUNT_LOCAL);
	if (rc != CHAP_OK)
		return rc;
	sqlite3_bind_int64(a->statement[SIGNED_IN], 1, out->id);
	sqlite3_bind_int64(a->statement[SIGNED_IN], 2, now_ms);
	return change(a, SIGNED_IN, err);
}

/* Whether a good account's hash is still of that cost. */
static enum chap_err
look_for_cost(struct chap_accounts *a, enum chap_password_cost wanted,
    bool *found, struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[EACH];
	struct chap_account account;
	enum chap_password_cost cost;
	int step;

	*found = false;
	while ((step = sqlite3_step(s)) == SQLITE_ROW && !*found) {
		read_row(s, &account);
		*found = account.disabled_at_ms == 0 &&
		    chap_password_cost(
		        (const char *)sqlite3_column_text(s, 7), &cost) &&
		    cost == wanted;
	}
	sqlite3_reset(s);
	return *found || step == SQLITE_DONE
	    ? CHAP_OK
	    : fail(a, err, "cannot read the accounts");
}

/*
 * The costs that a name's hash may have and this one's had not are paid too,
 * so that how long a refusal takes tells nothing.
 */
static enum chap_err
refuse(struct chap_accounts *a, enum chap_password_cost paid,
    struct chap_span password, struct chap_error *err)
{
	for (int i = 0; i < CHAP_N_PASSWORD_COSTS; i++) {
		bool found = false;
		enum chap_err rc = i == (int)paid
		    ? CHAP_OK
		    : look_for_cost(a, (enum chap_password_cost)i, &found, err);

		if (rc != CHAP_OK)
			return rc;
		if (found || (i == CHAP_PASSWORD_NOW && i != (int)paid))
			(void)chap_password_fits(a->nobody[i], password);
	}
	return chap_fail(
	    err, CHAP_ERR_NOT_FOUND, "no such account with that password");
}

/* It fits an older hash: from now on there is one of what they cost now. */
static enum chap_err
renew_hash(struct chap_accounts *a, int64_t id, const char *old,
    struct chap_span password, struct chap_error *err)
{
	sqlite3_stmt *s = a->statement[RENEW_HASH];
	char hash[CHAP_PASSWORD_HASH_BYTES];
	enum chap_err rc = chap_password_hash(password, hash, err);
	int64_t changed;
	int n;

	if (rc != CHAP_OK)
		return rc;
	sqlite3_bind_int64(s, 1, id);
	sqlite3_bind_text(s, 2, hash, -1, SQLITE_STATIC);
	sqlite3_bind_text(s, 3, old, -1, SQLITE_STATIC);
	if (!chap_database_run(s, &changed, &n))
		rc = fail(a, err, "cannot change the account");
	sodium_memzero(hash, sizeof(hash));
	return rc;
}

/* They fit together: what is kept of the sign-in. */
static enum chap_err
let_in(struct chap_accounts *a, const struct chap_account *account,
    const char *hash, enum chap_password_cost cost, struct chap_span password,
    int64_t now_ms, struct chap_error *err)
{
	enum chap_err rc = cost == CHAP_PASSWORD_NOW
	    ? CHAP_OK
	    : renew_hash(a, account->id, hash, password, err);

	if (rc != CHAP_OK)
		return rc;
	sqlite3_bind_int64(a->statement[SIGNED_IN], 1, account->id);
	sqlite3_bind_int64(a->statement[SIGNED_IN], 2, now_ms);
	return change(a, SIGNED_IN, err);
}

enum chap_err
chap_accounts_check(struct chap_accounts *a, struct chap_span name,
    struct chap_span password, int64_t now_ms, struct chap_account *out,
    struct chap_error *err)
{
	char hash[CHAP_PASSWORD_HASH_BYTES] = "";
	enum chap_password_cost cost = CHAP_PASSWORD_NOW;
	struct chap_account account = {.id = 0};
	enum chap_err rc;
	bool may;

	sqlite3_bind_text(
	    a->statement[FIND], 1, name.ptr, (int)name.len, SQLITE_STATIC);
	rc = read_one(a, a->statement[FIND], &account, hash, err);
	if (rc != CHAP_OK && rc != CHAP_ERR_NOT_FOUND)
		return rc;
	may = rc == CHAP_OK && account.disabled_at_ms == 0 &&
	    chap_password_cost(hash, &cost);
	if (!may)
		memcpy(hash, a->nobody[CHAP_PASSWORD_NOW], sizeof(hash));
	rc = chap_password_fits(hash, password) && may
	    ? let_in(a, &account, hash, cost, password, now_ms, err)
	    : refuse(a, cost, password, err);
	sodium_memzero(hash, sizeof(hash));
	if (rc == CHAP_OK)
		*out = account;
	return rc;
}

/* Within a transaction: was one there before, and is there none now? */
static enum chap_err
count_administrators(
    struct chap_accounts *a, int64_t *n, struct chap_error *err)
{
	int rows;

	return chap_database_run(a->statement[ADMINISTRATORS], n, &rows)
	    ? CHAP_OK
	    : fail(a, err, "cannot read the accounts");
}

/* A change that may not take the last administrator away. */
static enum chap_err
change_and_check(
    struct chap_accounts *a, enum statement which, struct chap_error *err)
{
	int64_t before = 0, after = 0;
	enum chap_err rc =
	    chap_database_execute(&a->database, "BEGIN IMMEDIATE", err);

	if (rc == CHAP_OK)
		rc = count_administrators(a, &before, err);
	if (rc == CHAP_OK)
		rc = change(a, which, err);
	if (rc == CHAP_OK)
		rc = count_administrators(a, &after, err);
	if (rc == CHAP_OK && before > 0 && after == 0)
		rc = chap_fail(err, CHAP_ERR_STATE,
		    "this is the last administrator: make another first");
	if (rc == CHAP_OK)
		rc = chap_database_execute(&a->database, "COMMIT", err);
	if (rc != CHAP_OK)
		chap_database_rollback(&a->database);
	return rc;
}

/* By their office. */
static bool
sees_all(enum chap_account_role role)
{
	return role == CHAP_ACCOUNT_ADMINISTRATOR ||
	    role == CHAP_ACCOUNT_AUDITOR;
}

enum chap_err
chap_accounts_set_tenants(struct chap_accounts *a, int64_t id,
    const uint64_t *tenant, size_t n, struct chap_error *err)
{
	struct chap_account account = {.id = 0};
	char text[TENANTS_BYTES + 1] = "";
	size_t n_text = 0;
	enum chap_err rc = chap_accounts_get(a, id, &account, err);

	if (rc != CHAP_OK)
		return rc;
	if (n > CHAP_ACCOUNT_TENANTS_MAX)
		return chap_fail(err, CHAP_ERR_INVALID, "tenants: at most %d",
		    CHAP_ACCOUNT_TENANTS_MAX);
	if (n > 0 && sees_all(account.role))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "tenants: accounts of this role see all");
	for (size_t i = 0; i < n; i++)
		n_text += (size_t)snprintf(text + n_text, sizeof(text) - n_text,
		    "%s%" PRIu64, i == 0 ? "" : ",", tenant[i]);
	sqlite3_bind_int64(a->statement[SET_TENANTS], 1, id);
	sqlite3_bind_text(
	    a->statement[SET_TENANTS], 2, text, -1, SQLITE_STATIC);
	return change(a, SET_TENANTS, err);
}

enum chap_err
chap_accounts_set_role(struct chap_accounts *a, int64_t id,
    enum chap_account_role role, struct chap_error *err)
{
	struct chap_account account = {.id = 0};
	enum chap_err rc = chap_accounts_get(a, id, &account, err);

	if (rc != CHAP_OK)
		return rc;
	if (account.n_tenants > 0 && sees_all(role))
		return chap_fail(err, CHAP_ERR_STATE,
		    "role: sees all platforms, and the account is bound to "
		    "some");
	sqlite3_bind_int64(a->statement[SET_ROLE], 1, id);
	sqlite3_bind_int(a->statement[SET_ROLE], 2, (int)role);
	return change_and_check(a, SET_ROLE, err);
}

enum chap_err
chap_accounts_disable(struct chap_accounts *a, int64_t id, bool is_disabled,
    int64_t now_ms, struct chap_error *err)
{
	sqlite3_bind_int64(a->statement[DISABLE], 1, id);
	sqlite3_bind_int64(a->statement[DISABLE], 2, is_disabled ? now_ms : 0);
	return change_and_check(a, DISABLE, err);
}

enum chap_err
chap_accounts_set_password(struct chap_accounts *a, int64_t id,
    struct chap_span password, struct chap_error *err)
{
	char hash[CHAP_PASSWORD_HASH_BYTES];
	struct chap_account account = {.id = 0};
	enum chap_err rc = chap_accounts_get(a, id, &account, err);

	if (rc != CHAP_OK)
		return rc;
	if (strcmp(account.name, CHAP_ACCOUNT_LOCAL) == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "\"%s\" signs in by one-time links only",
		    CHAP_ACCOUNT_LOCAL);
	rc = chap_password_check(password, account.name, err);
	if (rc == CHAP_OK)
		rc = chap_password_hash(password, hash, err);
	if (rc != CHAP_OK)
		return rc;
	sqlite3_bind_int64(a->statement[SET_HASH], 1, id);
	sqlite3_bind_text(a->statement[SET_HASH], 2, hash, -1, SQLITE_STATIC);
	rc = change(a, SET_HASH, err);
	sodium_memzero(hash, sizeof(hash));
	return rc;
}

enum chap_err
chap_accounts_copy(
    struct chap_accounts *a, const char *to_dir, struct chap_error *err)
{
	return chap_database_copy(&a->database, to_dir, FILE_NAME, err);
}
