#include "server/store/accounts.h"
#include "server/store/desk.h"

#include <criterion/criterion.h>
#include <sodium.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct place {
	char dir[64];
	struct chap_accounts *accounts;
	struct chap_error err;
};

static void
open_place(struct place *p)
{
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	cr_assert_eq(chap_accounts_open(&p->accounts, p->dir, &p->err), CHAP_OK,
	    "%s", p->err.text);
}

static void
close_place(struct place *p)
{
	char command[128];

	chap_accounts_close(p->accounts);
	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

static int64_t
add(struct place *p, const char *name, enum chap_account_role role)
{
	int64_t id = 0;

	cr_assert_eq(chap_accounts_add(p->accounts, name, role,
	                 CHAP_SPAN_LIT("correct horse"), 7, &id, &p->err),
	    CHAP_OK, "%s", p->err.text);
	return id;
}

static enum chap_err
check(struct place *p, const char *name, const char *password)
{
	struct chap_account account;

	return chap_accounts_check(p->accounts, chap_span_str(name),
	    chap_span_str(password), 9, &account, &p->err);
}

Test(accounts, names_and_passwords_have_bounds)
{
	static const struct {
		const char *name;
		const char *password;
		enum chap_err rc;
	} row[] = {
	    {"ann", "twelve bytes", CHAP_OK},
	    {"ann", "twelve bytes", CHAP_ERR_INVALID}, /* taken */
	    {"bob", "eleven byte", CHAP_ERR_INVALID},
	    {"a.b-c_9", "twelve bytes", CHAP_OK},
	    {"", "twelve bytes", CHAP_ERR_INVALID},
	    {"a b", "twelve bytes", CHAP_ERR_INVALID},
	    {"<script>", "twelve bytes", CHAP_ERR_INVALID},
	    {"local", "twelve bytes", CHAP_ERR_INVALID},
	    {"long-enough-name", "long-enough-name", CHAP_ERR_INVALID},
	};
	struct place p;
	int64_t id;

	open_place(&p);
	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++)
		cr_expect_eq(
		    chap_accounts_add(p.accounts, row[i].name,
		        CHAP_ACCOUNT_MODERATOR, chap_span_str(row[i].password),
		        7, &id, &p.err),
		    row[i].rc, "row %zu: %s", i, p.err.text);
	close_place(&p);
}

Test(accounts, a_password_signs_its_own_account_in_only)
{
	struct chap_account account;
	struct place p;
	int64_t id;

	open_place(&p);
	id = add(&p, "ann", CHAP_ACCOUNT_LEAD);
	add(&p, "bob", CHAP_ACCOUNT_AUDITOR);
	cr_expect_eq(check(&p, "ann", "correct horse"), CHAP_OK);
	cr_expect_eq(check(&p, "ann", "correct horsf"), CHAP_ERR_NOT_FOUND);
	cr_expect_eq(check(&p, "eve", "correct horse"), CHAP_ERR_NOT_FOUND);
	cr_expect_eq(check(&p, "ann", ""), CHAP_ERR_NOT_FOUND);
	cr_assert_eq(
	    chap_accounts_get(p.accounts, id, &account, &p.err), CHAP_OK);
	cr_expect_eq(account.role, CHAP_ACCOUNT_LEAD);
	cr_expect_eq(account.signed_in_at_ms, 9);
	cr_assert_eq(chap_accounts_set_password(p.accounts, id,
	                 CHAP_SPAN_LIT("another horse"), &p.err),
	    CHAP_OK);
	cr_expect_eq(check(&p, "ann", "correct horse"), CHAP_ERR_NOT_FOUND);
	cr_expect_eq(check(&p, "ann", "another horse"), CHAP_OK);
	cr_assert_eq(
	    chap_accounts_disable(p.accounts, id, true, 9, &p.err), CHAP_OK);
	cr_expect_eq(check(&p, "ann", "another horse"), CHAP_ERR_NOT_FOUND);
	close_place(&p);
}

Test(accounts, each_change_moves_the_generation)
{
	struct chap_account a, b;
	struct place p;
	int64_t id;

	open_place(&p);
	id = add(&p, "ann", CHAP_ACCOUNT_MODERATOR);
	for (int i = 0; i < 3; i++) {
		cr_assert_eq(
		    chap_accounts_get(p.accounts, id, &a, &p.err), CHAP_OK);
		cr_assert_eq(i == 0 ? chap_accounts_set_role(p.accounts, id,
		                          CHAP_ACCOUNT_LEAD, &p.err)
		        : i == 1    ? chap_accounts_set_password(p.accounts, id,
		                          CHAP_SPAN_LIT("another horse"), &p.err)
		                    : chap_accounts_disable(
		                          p.accounts, id, true, 5, &p.err),
		    CHAP_OK);
		cr_assert_eq(
		    chap_accounts_get(p.accounts, id, &b, &p.err), CHAP_OK);
		cr_expect_gt(b.generation, a.generation, "change %d", i);
	}
	close_place(&p);
}

Test(accounts, the_last_administrator_stays)
{
	struct chap_account local;
	struct place p;
	int64_t ann, bob;

	open_place(&p);
	cr_assert_eq(
	    chap_accounts_local(p.accounts, 1, &local, &p.err), CHAP_OK);
	cr_expect_eq(local.role, CHAP_ACCOUNT_ADMINISTRATOR);
	cr_expect_eq(check(&p, "local", ""), CHAP_ERR_NOT_FOUND);
	ann = add(&p, "ann", CHAP_ACCOUNT_ADMINISTRATOR);
	bob = add(&p, "bob", CHAP_ACCOUNT_ADMINISTRATOR);
	cr_expect_eq(
	    chap_accounts_disable(p.accounts, ann, true, 1, &p.err), CHAP_OK);
	cr_expect_eq(chap_accounts_disable(p.accounts, bob, true, 1, &p.err),
	    CHAP_ERR_STATE);
	cr_expect_eq(chap_accounts_set_role(
	                 p.accounts, bob, CHAP_ACCOUNT_AUDITOR, &p.err),
	    CHAP_ERR_STATE);
	cr_expect_eq(
	    chap_accounts_disable(p.accounts, local.id, true, 1, &p.err),
	    CHAP_OK);
	cr_expect_eq(
	    chap_accounts_local(p.accounts, 1, &local, &p.err), CHAP_ERR_STATE);
	close_place(&p);
}

/* What the file says of a name's hash; with `set`, what it shall say first. */
static void
hash_of(struct place *p, const char *name, const char *set, char out[256])
{
	char path[128];
	sqlite3_stmt *s;
	sqlite3 *db;

	snprintf(path, sizeof(path), "%s/accounts.sqlite", p->dir);
	cr_assert_eq(sqlite3_open(path, &db), SQLITE_OK);
	cr_assert_eq(
	    sqlite3_prepare_v2(db,
	        "UPDATE account SET hash = COALESCE(?2, hash) WHERE name = ?1"
	        " RETURNING hash",
	        -1, &s, NULL),
	    SQLITE_OK);
	sqlite3_bind_text(s, 1, name, -1, SQLITE_STATIC);
	sqlite3_bind_text(s, 2, set, -1, SQLITE_STATIC);
	cr_assert_eq(sqlite3_step(s), SQLITE_ROW);
	snprintf(out, 256, "%s", (const char *)sqlite3_column_text(s, 0));
	cr_assert_eq(sqlite3_step(s), SQLITE_DONE);
	sqlite3_finalize(s);
	sqlite3_close(db);
}

Test(accounts, a_hash_of_another_cost_is_made_anew_or_fits_nothing)
{
	static const char PASSWORD[] = "correct horse";
	static const struct {
		unsigned long long passes;
		size_t kib;
		bool fits;
	} row[] = {
	    {2, 19 * 1024, true}, /* now */
	    {2, 64 * 1024, true}, /* before */
	    {1, 19 * 1024, false},
	    {2, 18 * 1024, false},
	    {1, 8, false}, /* libsodium's least */
	    {3, 64 * 1024, false},
	};
	char hash[crypto_pwhash_STRBYTES], was[256], is[256];
	struct chap_account before, after;
	struct place p;
	int64_t id;

	open_place(&p);
	id = add(&p, "ann", CHAP_ACCOUNT_LEAD);
	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		bool fits = row[i].fits;

		cr_assert_eq(crypto_pwhash_str(hash, PASSWORD, strlen(PASSWORD),
		                 row[i].passes, row[i].kib * 1024),
		    0);
		hash_of(&p, "ann", hash, was);
		cr_assert_eq(chap_accounts_get(p.accounts, id, &before, &p.err),
		    CHAP_OK);
		cr_expect_eq(
		    check(&p, "ann", "correct horsf"), CHAP_ERR_NOT_FOUND);
		cr_expect_eq(check(&p, "ann", PASSWORD),
		    fits ? CHAP_OK : CHAP_ERR_NOT_FOUND, "row %zu", i);
		hash_of(&p, "ann", NULL, is);
		cr_expect_eq(strcmp(is, was) == 0, i != 1, "row %zu", i);
		cr_expect_eq(strstr(is, "$m=19456,t=2,p=1$") != NULL, fits);
		cr_expect_eq(check(&p, "ann", PASSWORD),
		    fits ? CHAP_OK : CHAP_ERR_NOT_FOUND);
		cr_assert_eq(
		    chap_accounts_get(p.accounts, id, &after, &p.err), CHAP_OK);
		cr_expect_eq(after.generation, before.generation);
	}
	close_place(&p);
}

static double
cpu_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* The least processor time of some refusals. */
static double
refused_ms(struct place *p, const char *name)
{
	double least = 1e9;

	for (int i = 0; i < 5; i++) {
		double start = cpu_ms(), took;

		cr_assert_eq(
		    check(p, name, "a wrong horse"), CHAP_ERR_NOT_FOUND);
		took = cpu_ms() - start;
		least = took < least ? took : least;
	}
	return least;
}

Test(accounts, a_refusal_takes_as_long_whoever_was_named)
{
	static const char *const NAME[] = {"now", "before", "disabled", "eve"};
	char hash[crypto_pwhash_STRBYTES], is[256];
	double took[2][4];
	struct place p;

	open_place(&p);
	add(&p, "now", CHAP_ACCOUNT_LEAD);
	cr_assert_eq(
	    chap_accounts_disable(p.accounts,
	        add(&p, "disabled", CHAP_ACCOUNT_LEAD), true, 1, &p.err),
	    CHAP_OK);
	add(&p, "before", CHAP_ACCOUNT_LEAD);
	cr_assert_eq(crypto_pwhash_str(hash, "correct horse", 13,
	                 crypto_pwhash_OPSLIMIT_INTERACTIVE,
	                 crypto_pwhash_MEMLIMIT_INTERACTIVE),
	    0);
	hash_of(&p, "before", hash, is);
	for (int t = 0; t < 2; t++) {
		double least = 1e9, most = 0;

		for (int i = 0; i < 4; i++) {
			took[t][i] = refused_ms(&p, NAME[i]);
			least = took[t][i] < least ? took[t][i] : least;
			most = took[t][i] > most ? took[t][i] : most;
		}
		cr_expect_lt(most, 1.5 * least, "%.1f to %.1f ms", least, most);
		/* the second time its hash is of what they cost now */
		cr_assert_eq(check(&p, "before", "correct horse"), CHAP_OK);
	}
	cr_expect_lt(
	    took[1][3], 0.7 * took[0][3], "nobody has the dear one any more");
	close_place(&p);
}

Test(accounts, some_are_bound_to_tenants)
{
	static const uint64_t TWO[] = {0, 7};
	uint64_t many[CHAP_ACCOUNT_TENANTS_MAX + 1] = {0};
	struct chap_account a, was;
	struct place p;
	int64_t ann, bob;

	open_place(&p);
	ann = add(&p, "ann", CHAP_ACCOUNT_MODERATOR);
	bob = add(&p, "bob", CHAP_ACCOUNT_AUDITOR);
	cr_assert_eq(chap_accounts_get(p.accounts, ann, &was, &p.err), CHAP_OK);
	cr_expect(chap_account_sees(&was, 0) && chap_account_sees(&was, 9));
	cr_assert_eq(chap_accounts_set_tenants(p.accounts, ann, TWO, 2, &p.err),
	    CHAP_OK);
	cr_assert_eq(chap_accounts_get(p.accounts, ann, &a, &p.err), CHAP_OK);
	cr_expect(chap_account_sees(&a, 0) && chap_account_sees(&a, 7));
	cr_expect(!chap_account_sees(&a, 1) && !chap_account_sees(&a, 70) &&
	    !chap_account_sees(&a, UINT64_MAX));
	cr_expect_gt(a.generation, was.generation);
	cr_expect_eq(chap_accounts_set_role(
	                 p.accounts, ann, CHAP_ACCOUNT_AUDITOR, &p.err),
	    CHAP_ERR_STATE);
	cr_expect_eq(
	    chap_accounts_set_role(p.accounts, ann, CHAP_ACCOUNT_LEAD, &p.err),
	    CHAP_OK);
	cr_expect_eq(chap_accounts_set_tenants(p.accounts, bob, TWO, 2, &p.err),
	    CHAP_ERR_INVALID);
	cr_expect_eq(chap_accounts_set_tenants(p.accounts, ann, many,
	                 CHAP_ACCOUNT_TENANTS_MAX + 1, &p.err),
	    CHAP_ERR_INVALID);
	cr_expect_eq(chap_accounts_set_tenants(p.accounts, 99, TWO, 2, &p.err),
	    CHAP_ERR_NOT_FOUND);
	for (size_t i = 0; i < CHAP_ACCOUNT_TENANTS_MAX; i++)
		many[i] = UINT64_MAX / 2 - i;
	cr_assert_eq(chap_accounts_set_tenants(p.accounts, ann, many,
	                 CHAP_ACCOUNT_TENANTS_MAX, &p.err),
	    CHAP_OK);
	cr_assert_eq(chap_accounts_get(p.accounts, ann, &a, &p.err), CHAP_OK);
	cr_expect_arr_eq(a.tenant, many, sizeof(a.tenant));
	cr_assert_eq(
	    chap_accounts_set_tenants(p.accounts, ann, NULL, 0, &p.err),
	    CHAP_OK);
	cr_assert_eq(chap_accounts_get(p.accounts, ann, &a, &p.err), CHAP_OK);
	cr_expect(chap_account_sees(&a, 1));
	close_place(&p);
}

/* Changes the file, which nobody has open then. */
static void
change_file(struct place *p, const char *sql)
{
	char path[128];
	sqlite3 *db;

	chap_accounts_close(p->accounts);
	snprintf(path, sizeof(path), "%s/accounts.sqlite", p->dir);
	cr_assert_eq(sqlite3_open(path, &db), SQLITE_OK);
	cr_assert_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK, "%s",
	    sqlite3_errmsg(db));
	sqlite3_close(db);
	cr_assert_eq(chap_accounts_open(&p->accounts, p->dir, &p->err), CHAP_OK,
	    "%s", p->err.text);
}

Test(accounts, of_an_older_version_see_all_and_damaged_ones_nothing)
{
	struct chap_account a;
	struct place p;
	int64_t ann;

	open_place(&p);
	ann = add(&p, "ann", CHAP_ACCOUNT_MODERATOR);
	change_file(&p,
	    "ALTER TABLE account DROP COLUMN tenants;"
	    "PRAGMA user_version = 1");
	cr_assert_eq(chap_accounts_get(p.accounts, ann, &a, &p.err), CHAP_OK);
	cr_expect(chap_account_sees(&a, 0) && chap_account_sees(&a, 5));
	cr_expect_eq(check(&p, "ann", "correct horse"), CHAP_OK);
	change_file(&p, "UPDATE account SET tenants = 'x,,5y'");
	cr_assert_eq(chap_accounts_get(p.accounts, ann, &a, &p.err), CHAP_OK);
	cr_expect(!chap_account_sees(&a, 0) && !chap_account_sees(&a, 5));
	close_place(&p);
}
