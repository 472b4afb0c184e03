#include "server/access.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_keys *keys; /* as `chaperoned key` has them */
	struct chap_log log;
};

static void
open_place(struct place *p)
{
	struct chap_error err;

	memset(p, 0, sizeof(*p));
	p->log = (struct chap_log){-1, CHAP_LOG_ERROR, chap_clock_system()};
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	cr_assert_eq(chap_seal_open(&p->seal, p->dir, &err), CHAP_OK);
	cr_assert_eq(chap_keys_open(&p->keys, p->dir, &p->seal, &err), CHAP_OK);
}

static void
close_place(struct place *p)
{
	char command[128];

	chap_keys_close(p->keys);
	chap_seal_close(&p->seal);
	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

static int64_t
add(struct place *p, const char *tenant, unsigned scopes,
    char key[CHAP_KEY_CHARS])
{
	struct chap_error err;
	int64_t id = 0;

	cr_assert_eq(
	    chap_keys_add(p->keys, tenant, scopes, 1000, key, &id, &err),
	    CHAP_OK, "%s", err.text);
	return id;
}

Test(access, grants_by_key_scope_and_place)
{
	char ann[CHAP_KEY_CHARS], bob[CHAP_KEY_CHARS], old[CHAP_KEY_CHARS];
	struct chap_access *access[2];
	struct chap_error err;
	struct place p;

	open_place(&p);
	add(&p, "ann-chat", CHAP_SCOPE_SCORE | CHAP_SCOPE_INGEST, ann);
	add(&p, "bob.games", CHAP_SCOPE_LABELS, bob);
	cr_assert_eq(
	    chap_keys_revoke(p.keys, add(&p, "ann-chat", 31, old), 2000, &err),
	    CHAP_OK);
	for (int i = 0; i < 2; i++)
		cr_assert_eq(chap_access_open(&access[i], p.dir, &p.seal,
		                 i == 1, &p.log, &err),
		    CHAP_OK);
	const struct {
		const char *key;
		enum chap_scope scope;
		bool is_loopback;
		bool requires; /* the setting */
		enum chap_access_answer answer;
		uint64_t tenant;
		const char *why;
	} rows[] = {
	    {"", CHAP_SCOPE_SCORE, true, false, CHAP_ACCESS_GRANTED, 0, ""},
	    {"", CHAP_SCOPE_SCORE, false, false, CHAP_ACCESS_UNKNOWN, 9,
	        "needs a key"},
	    {"", CHAP_SCOPE_SCORE, true, true, CHAP_ACCESS_UNKNOWN, 9,
	        "needs a key"},
	    {ann, CHAP_SCOPE_SCORE, true, false, CHAP_ACCESS_GRANTED, 1, ""},
	    {ann, CHAP_SCOPE_SCORE, false, false, CHAP_ACCESS_GRANTED, 1, ""},
	    {ann, CHAP_SCOPE_INGEST, false, true, CHAP_ACCESS_GRANTED, 1, ""},
	    {ann, CHAP_SCOPE_LABELS, true, false, CHAP_ACCESS_FORBIDDEN, 9,
	        "the key lacks the scope \"labels\""},
	    {bob, CHAP_SCOPE_LABELS, true, true, CHAP_ACCESS_GRANTED, 2, ""},
	    {bob, CHAP_SCOPE_OPERATOR, true, true, CHAP_ACCESS_FORBIDDEN, 9,
	        "the key lacks the scope \"operator\""},
	    {old, CHAP_SCOPE_SCORE, true, false, CHAP_ACCESS_UNKNOWN, 9,
	        "the key was revoked"},
	    {"chap_", CHAP_SCOPE_SCORE, true, false, CHAP_ACCESS_UNKNOWN, 9,
	        "the key is not known"},
	    {ann + 1, CHAP_SCOPE_SCORE, true, true, CHAP_ACCESS_UNKNOWN, 9,
	        "the key is not known"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char why[CHAP_REFUSAL_BYTES] = "";
		struct chap_caller caller = {.tenant = 9};

		cr_expect_eq(chap_access_check(access[rows[i].requires],
		                 chap_span_str(rows[i].key), rows[i].scope,
		                 rows[i].is_loopback, &caller, why),
		    rows[i].answer, "row %zu", i);
		cr_expect_eq(caller.tenant, rows[i].tenant, "row %zu", i);
		cr_expect_str_eq(why, rows[i].why, "row %zu", i);
	}
	chap_access_close(access[0]);
	chap_access_close(access[1]);
	close_place(&p);
}

static enum chap_access_answer
ask(struct chap_access *access, const char *key)
{
	char why[CHAP_REFUSAL_BYTES];
	struct chap_caller caller;

	return chap_access_check(
	    access, chap_span_str(key), CHAP_SCOPE_SCORE, true, &caller, why);
}

/* Within a second, which is what is promised. */
static bool
becomes(
    struct chap_access *access, const char *key, enum chap_access_answer answer)
{
	for (int i = 0; i < 50; i++) {
		if (ask(access, key) == answer)
			return true;
		usleep(20000);
	}
	return false;
}

Test(access, knows_of_changed_keys_while_it_runs)
{
	struct chap_access *access;
	char key[CHAP_KEY_CHARS];
	struct chap_error err;
	struct place p;
	int64_t id;

	open_place(&p);
	cr_assert_eq(
	    chap_access_open(&access, p.dir, &p.seal, false, &p.log, &err),
	    CHAP_OK);
	id = add(&p, "ann", CHAP_SCOPE_SCORE, key);
	cr_assert(becomes(access, key, CHAP_ACCESS_GRANTED));
	cr_assert_eq(chap_keys_revoke(p.keys, id, 1, &err), CHAP_OK);
	cr_assert(becomes(access, key, CHAP_ACCESS_UNKNOWN));
	cr_assert_eq(chap_keys_revoke(p.keys, id, 1, &err), CHAP_ERR_NOT_FOUND);
	chap_access_close(access);
	close_place(&p);
}

static bool
count_key(void *context, const struct chap_key *key)
{
	cr_expect_geq(key->tenant, 1);
	(*(int *)context)++;
	return true;
}

Test(access, no_key_stands_in_the_folder)
{
	char key[CHAP_KEY_CHARS], command[256];
	struct chap_error err;
	struct place p;
	int n = 0;

	open_place(&p);
	add(&p, "ann", CHAP_SCOPE_SCORE, key);
	cr_assert_eq(chap_keys_each(p.keys, count_key, &n, &err), CHAP_OK);
	cr_assert_eq(n, 1);
	snprintf(command, sizeof(command), "grep -rqaF %s %s",
	    key + sizeof(CHAP_KEY_PREFIX) - 1, p.dir);
	cr_assert_neq(system(command), 0);
	snprintf(command, sizeof(command), "grep -rqaF ann %s", p.dir);
	cr_assert_eq(system(command), 0, "the search finds nothing at all");
	close_place(&p);
}

Test(access, refuses_wrong_names_and_scopes)
{
	static const char *const NAME[] = {"", "a b", "é", "a/b",
	    "12345678901234567890123456789012345678901234567890123456789012345"};
	char key[CHAP_KEY_CHARS];
	struct chap_error err;
	unsigned scopes = 0;
	struct place p;
	int64_t id;

	open_place(&p);
	for (size_t i = 0; i < sizeof(NAME) / sizeof(NAME[0]); i++)
		cr_expect_eq(
		    chap_keys_add(p.keys, NAME[i], 1, 1, key, &id, &err),
		    CHAP_ERR_INVALID, "%s", NAME[i]);
	cr_expect_eq(chap_scopes_parse("score,ingest", &scopes, &err), CHAP_OK);
	cr_expect_eq(scopes, CHAP_SCOPE_SCORE | CHAP_SCOPE_INGEST);
	cr_expect_lt(chap_scopes_parse("score,", &scopes, &err), 0);
	cr_expect_lt(chap_scopes_parse("", &scopes, &err), 0);
	cr_expect_lt(chap_scopes_parse("scores", &scopes, &err), 0);
	cr_expect_lt(chap_scopes_parse("admin", &scopes, &err), 0);
	close_place(&p);
}

Test(access, knows_which_addresses_are_of_this_machine)
{
	const struct {
		const char *url;
		bool is_loopback;
	} rows[] = {{"tcp://127.0.0.1:7710", true}, {"tcp://[::1]:7710", true},
	    {"ipc:///tmp/x", true}, {"127.0.0.1", true},
	    {"tcp://0.0.0.0:7710", false}, {"tcp://*:7710", false},
	    {"tcp://[::]:7710", false}, {"tcp://10.0.0.127:7710", false},
	    {"0.0.0.0", false}, {"", false}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_expect_eq(chap_access_is_loopback(rows[i].url),
		    rows[i].is_loopback, "%s", rows[i].url);
}
