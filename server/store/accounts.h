/*
 * The people who use the console, in SQLite (<data>/accounts.sqlite): a name,
 * a role, a password by Argon2id (password.h). No password is kept, and none
 * can be read back.
 *
 * A role, a disabling or a new password is in force with the next look at the
 * account: who keeps sessions compares `generation`, which each of them moves.
 *
 * Threads: one handle for each thread; several processes may open it.
 */
#ifndef CHAP_STORE_ACCOUNTS_H
#define CHAP_STORE_ACCOUNTS_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "server/store/password.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_ACCOUNT_NAME_MAX_BYTES 64

/* Platforms that an account can be bound to. */
#define CHAP_ACCOUNT_TENANTS_MAX 16

/* The account that a one-time link signs in as; it has no password. */
#define CHAP_ACCOUNT_LOCAL "local"

enum chap_account_role {
	CHAP_ACCOUNT_MODERATOR, /* works on cases */
	CHAP_ACCOUNT_LEAD, /* assigns, takes over, settles disagreements */
	CHAP_ACCOUNT_ADMINISTRATOR, /* all of that; accounts and settings */
	CHAP_ACCOUNT_AUDITOR, /* sees the record, no case, changes nothing */
	CHAP_N_ACCOUNT_ROLES
};

struct chap_account {
	int64_t id;
	char name[CHAP_ACCOUNT_NAME_MAX_BYTES + 1];
	enum chap_account_role role;
	int64_t generation;
	int64_t made_at_ms;
	int64_t disabled_at_ms; /* 0: it is good */
	int64_t signed_in_at_ms; /* the last time; 0: never */
	bool has_password;
	/* whose cases it sees, by number (keys.h); none: those of all */
	uint64_t tenant[CHAP_ACCOUNT_TENANTS_MAX];
	size_t n_tenants;
};

struct chap_accounts;

/* Whether an account may be called so: see chap_accounts_add. */
bool chap_account_is_name(const char *name);

const char *chap_account_role_name(enum chap_account_role role);

/* Whether it sees cases of that tenant. */
bool chap_account_sees(const struct chap_account *account, uint64_t tenant);

/* False: there is no such role. */
bool chap_account_role_find(struct chap_span name, enum chap_account_role *out);

/* CHAP_ERR_IO, CHAP_ERR_DAMAGED, CHAP_ERR_VERSION, CHAP_ERR_MEMORY. */
enum chap_err chap_accounts_open(struct chap_accounts **out, const char *dir,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_accounts_close(struct chap_accounts *accounts);

/*
 * Makes one. A name is 1 to CHAP_ACCOUNT_NAME_MAX_BYTES letters, digits,
 * points, hyphens and underlines; a password has CHAP_PASSWORD_LEAST_BYTES to
 * CHAP_PASSWORD_MOST_BYTES and is not the name. CHAP_ERR_INVALID: one of them
 * is not so, or the name is taken; CHAP_ERR_MEMORY (for Argon2id); CHAP_ERR_IO.
 */
enum chap_err chap_accounts_add(struct chap_accounts *accounts,
    const char *name, enum chap_account_role role, struct chap_span password,
    int64_t now_ms, int64_t *id, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The administrator that a one-time link signs in as, made where it is
 * missing. CHAP_ERR_STATE: it was disabled; CHAP_ERR_IO.
 */
enum chap_err chap_accounts_local(struct chap_accounts *accounts,
    int64_t now_ms, struct chap_account *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* CHAP_ERR_NOT_FOUND, CHAP_ERR_IO. */
enum chap_err chap_accounts_get(struct chap_accounts *accounts, int64_t id,
    struct chap_account *out, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_accounts_find(struct chap_accounts *accounts,
    struct chap_span name, struct chap_account *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Each, by name. CHAP_ERR_IO. */
enum chap_err chap_accounts_each(struct chap_accounts *accounts,
    void (*row)(void *context, const struct chap_account *account),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Who that is. CHAP_ERR_NOT_FOUND: no such name, another password, disabled:
 * which one is not told, and takes the same time. A hash that cost something
 * else than now is made anew, and its sessions go on. CHAP_ERR_IO,
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_accounts_check(struct chap_accounts *accounts,
    struct chap_span name, struct chap_span password, int64_t now_ms,
    struct chap_account *out, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Each ends the account's sessions. CHAP_ERR_NOT_FOUND; CHAP_ERR_STATE: nobody
 * who can sign in by a password would be an administrator any more;
 * CHAP_ERR_INVALID (password), CHAP_ERR_MEMORY, CHAP_ERR_IO.
 */
enum chap_err chap_accounts_set_role(struct chap_accounts *accounts, int64_t id,
    enum chap_account_role role, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_accounts_disable(struct chap_accounts *accounts, int64_t id,
    bool is_disabled, int64_t now_ms, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_accounts_set_password(struct chap_accounts *accounts,
    int64_t id, struct chap_span password,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Binds a moderator or a lead to some tenants, at most
 * CHAP_ACCOUNT_TENANTS_MAX; n 0: sees all again. Administrators and auditors
 * see all by their office, so that they cannot be bound (CHAP_ERR_INVALID), nor
 * who is bound become one (CHAP_ERR_STATE of chap_accounts_set_role). Ends the
 * account's sessions. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO.
 */
enum chap_err chap_accounts_set_tenants(struct chap_accounts *accounts,
    int64_t id, const uint64_t *tenant, size_t n,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Copies the file, whoever uses it, into another folder. CHAP_ERR_IO. */
enum chap_err chap_accounts_copy(struct chap_accounts *accounts,
    const char *to_dir, struct chap_error *err) CHAP_MUST_CHECK;

#endif
