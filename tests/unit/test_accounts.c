#include "server/store/accounts.h"
#include "server/store/desk.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
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
