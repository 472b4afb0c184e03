#include "server/store/audit.h"
#include "server/store/database.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct logged {
	char dir[64];
	char head[96];
	struct chap_seal seal;
	struct chap_audit *audit;
	struct chap_error err;
};

static void
open_log(struct logged *l)
{
	snprintf(l->dir, sizeof(l->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(l->dir));
	snprintf(l->head, sizeof(l->head), "%s/" CHAP_AUDIT_HEAD_FILE, l->dir);
	cr_assert_eq(chap_seal_open(&l->seal, l->dir, &l->err), CHAP_OK);
	cr_assert_eq(chap_audit_open(&l->audit, l->dir, &l->seal, &l->err),
	    CHAP_OK, "%s", l->err.text);
}

static void
close_log(struct logged *l)
{
	char command[128];

	chap_audit_close(l->audit);
	snprintf(command, sizeof(command), "rm -rf %s", l->dir);
	cr_assert_eq(system(command), 0);
}

static enum chap_err
add(struct logged *l, const char *action, const char *one, const char *two)
{
	static int64_t at_ms = 1000;
	struct chap_audit_record r = {.at_ms = at_ms++,
	    .actor = "account:kim",
	    .action = action,
	    .tenant = 3,
	    .user = {chap_span_str(one), chap_span_str(two)},
	    .what = "reason=family"};

	return chap_audit_add(l->audit, &r, 1, &l->err);
}

/* Five rows, of which 2 and 3 are about users, and the head of the fifth. */
static void
fill(struct logged *l)
{
	char hex[CHAP_AUDIT_HEX];
	int64_t seq;

	cr_assert_eq(add(l, "reload", NULL, NULL), CHAP_OK, "%s", l->err.text);
	cr_assert_eq(add(l, "decision", "ann", "bob"), CHAP_OK);
	cr_assert_eq(add(l, "reveal", "ann", "cid"), CHAP_OK);
	cr_assert_eq(add(l, "drain", NULL, NULL), CHAP_OK);
	cr_assert_eq(add(l, "decision", "dora", "bob"), CHAP_OK);
	cr_assert_eq(
	    chap_audit_export_head(l->audit, l->head, 5000, &seq, hex, &l->err),
	    CHAP_OK, "%s", l->err.text);
	cr_assert_eq(seq, 5);
	cr_assert_eq(strlen(hex), CHAP_AUDIT_HEX - 1);
}

static struct chap_audit_report
verify(struct logged *l)
{
	struct chap_audit_report report;

	cr_assert_eq(chap_audit_verify(l->audit, l->head, &report, &l->err),
	    CHAP_OK, "%s", l->err.text);
	return report;
}

/* Past the program, as somebody with the file would. */
static enum chap_err
run_sql(const struct logged *l, const char *sql, struct chap_error *err)
{
	static const struct chap_database_form FORM = {
	    .name = "audit.sqlite", .version = 1, .busy_ms = 1000};
	struct chap_database d;
	enum chap_err rc = chap_database_open(&d, l->dir, &FORM, NULL, err);

	if (rc == CHAP_OK)
		rc = chap_database_execute(&d, sql, err);
	chap_database_close(&d, NULL, 0);
	return rc;
}

#define FREE "DROP TRIGGER audit_stays; DROP TRIGGER audit_is_fixed;"
#define RENUMBER \
	"UPDATE audit SET seq = -seq WHERE seq > 3;" \
	"UPDATE audit SET seq = -seq - 1 WHERE seq < 0;"

Test(audit, tampering_of_every_kind_is_found)
{
	static const struct {
		const char *what;
		const char *sql;
		enum chap_audit_fault fault;
		int64_t seq;
	} ROW[] = {
	    {"what", FREE "UPDATE audit SET what = 'reason=none' WHERE seq = 2",
	        CHAP_AUDIT_CHANGED, 2},
	    {"actor", FREE "UPDATE audit SET actor = 'account:max' WHERE seq=1",
	        CHAP_AUDIT_CHANGED, 1},
	    {"action", FREE "UPDATE audit SET action = 'reload' WHERE seq = 4",
	        CHAP_AUDIT_CHANGED, 4},
	    {"time", FREE "UPDATE audit SET at = at + 1 WHERE seq = 5",
	        CHAP_AUDIT_CHANGED, 5},
	    {"tenant", FREE "UPDATE audit SET tenant = 4 WHERE seq = 4",
	        CHAP_AUDIT_CHANGED, 4},
	    {"hash", FREE "UPDATE audit SET mac = zeroblob(32) WHERE seq = 3",
	        CHAP_AUDIT_CHANGED, 3},
	    {"a short hash", FREE "UPDATE audit SET mac = x'00' WHERE seq = 3",
	        CHAP_AUDIT_CHANGED, 3},
	    {"one taken out", FREE "DELETE FROM audit WHERE seq = 3",
	        CHAP_AUDIT_MISSING, 3},
	    {"the first", FREE "DELETE FROM audit WHERE seq = 1",
	        CHAP_AUDIT_MISSING, 1},
	    {"taken out, renumbered",
	        FREE "DELETE FROM audit WHERE seq = 3;" RENUMBER,
	        CHAP_AUDIT_CHANGED, 3},
	    {"the end", FREE "DELETE FROM audit WHERE seq = 5", CHAP_AUDIT_CUT,
	        4},
	    {"all", FREE "DELETE FROM audit", CHAP_AUDIT_CUT, 0},
	    {"two change places",
	        FREE "UPDATE audit SET seq = 9 WHERE seq = 2;"
	             "UPDATE audit SET seq = 2 WHERE seq = 3;"
	             "UPDATE audit SET seq = 3 WHERE seq = 9",
	        CHAP_AUDIT_CHANGED, 2},
	    {"the last two change places",
	        FREE "UPDATE audit SET seq = 9 WHERE seq = 4;"
	             "UPDATE audit SET seq = 4 WHERE seq = 5;"
	             "UPDATE audit SET seq = 5 WHERE seq = 9",
	        CHAP_AUDIT_CHANGED, 4},
	    {"one put in",
	        FREE "UPDATE audit SET seq = 6 WHERE seq = 5;"
	             "INSERT INTO audit SELECT 5, at, actor, action, tenant,"
	             " user0, sealed0, user1, sealed1, what, mac FROM audit"
	             " WHERE seq = 2",
	        CHAP_AUDIT_CHANGED, 5},
	    {"one put before",
	        "INSERT INTO audit SELECT 0, at, actor, action, tenant,"
	        " user0, sealed0, user1, sealed1, what, mac FROM audit"
	        " WHERE seq = 2",
	        CHAP_AUDIT_MISSING, 1},
	    {"a repeat behind",
	        "INSERT INTO audit SELECT 6, at, actor, action, tenant,"
	        " user0, sealed0, user1, sealed1, what, mac FROM audit"
	        " WHERE seq = 5",
	        CHAP_AUDIT_CHANGED, 6},
	    {"whom", FREE "UPDATE audit SET user1 = user0 WHERE seq = 2",
	        CHAP_AUDIT_CHANGED, 2},
	    {"nobody",
	        FREE "UPDATE audit SET user0 = NULL, sealed0 = NULL"
	             " WHERE seq = 2",
	        CHAP_AUDIT_CHANGED, 2},
	    {"an id wiped", "UPDATE audit SET sealed0 = NULL WHERE seq = 3",
	        CHAP_AUDIT_UNSEALED, 3},
	    {"another's id",
	        "UPDATE audit SET sealed0 = (SELECT sealed0 FROM audit"
	        " WHERE seq = 5) WHERE seq = 3",
	        CHAP_AUDIT_UNSEALED, 3},
	    {"an id of junk",
	        "UPDATE audit SET sealed1 = x'0102' WHERE seq = 3",
	        CHAP_AUDIT_UNSEALED, 3},
	    {"an id where there was none",
	        "UPDATE audit SET sealed1 = (SELECT sealed0 FROM audit"
	        " WHERE seq = 5) WHERE seq = 4",
	        CHAP_AUDIT_UNSEALED, 4},
	};

	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++) {
		struct chap_audit_report report;
		struct logged l;

		open_log(&l);
		fill(&l);
		report = verify(&l);
		cr_assert_eq(report.fault, CHAP_AUDIT_WHOLE, "%s", report.text);
		cr_assert_eq(report.n_rows, 5);
		cr_assert_eq(report.n_heads, 1);
		cr_assert_eq(run_sql(&l, ROW[i].sql, &l.err), CHAP_OK, "%s: %s",
		    ROW[i].what, l.err.text);
		report = verify(&l);
		cr_assert_eq(report.fault, ROW[i].fault, "%s: %s", ROW[i].what,
		    report.text);
		cr_assert_eq(report.fault_seq, ROW[i].seq, "%s: %s",
		    ROW[i].what, report.text);
		cr_assert_neq(report.text[0], '\0');
		close_log(&l);
	}
}

Test(audit, nothing_is_changed_or_removed_by_mistake)
{
	static const char *const SQL[] = {"DELETE FROM audit WHERE seq = 5",
	    "UPDATE audit SET what = '' WHERE seq = 2",
	    "UPDATE audit SET mac = zeroblob(32) WHERE seq = 5",
	    "UPDATE audit SET user0 = NULL WHERE seq = 2"};
	struct logged l;

	open_log(&l);
	fill(&l);
	for (size_t i = 0; i < sizeof(SQL) / sizeof(SQL[0]); i++) {
		cr_assert_neq(
		    run_sql(&l, SQL[i], &l.err), CHAP_OK, "%s", SQL[i]);
		cr_assert_not_null(strstr(l.err.text, "only added to"));
	}
	cr_assert_eq(verify(&l).fault, CHAP_AUDIT_WHOLE);
	close_log(&l);
}

/* Whoever has the key writes a sound chain: the head file alone shows it. */
Test(audit, another_chain_with_the_same_key_does_not_fit_the_head)
{
	char path[128];
	struct chap_audit_report report;
	struct logged l;

	open_log(&l);
	fill(&l);
	chap_audit_close(l.audit);
	snprintf(path, sizeof(path), "%s/audit.sqlite", l.dir);
	cr_assert_eq(unlink(path), 0);
	cr_assert_eq(
	    chap_audit_open(&l.audit, l.dir, &l.seal, &l.err), CHAP_OK);
	for (int i = 0; i < 6; i++)
		cr_assert_eq(add(&l, "reload", NULL, NULL), CHAP_OK);
	report = verify(&l);
	cr_assert_eq(report.fault, CHAP_AUDIT_OTHER, "%s", report.text);
	cr_assert_eq(report.fault_seq, 5);
	close_log(&l);
}

Test(audit, another_key_is_noticed)
{
	struct logged l;

	open_log(&l);
	fill(&l);
	chap_audit_close(l.audit);
	l.seal.key[7] ^= 1;
	cr_assert_eq(
	    chap_audit_open(&l.audit, l.dir, &l.seal, &l.err), CHAP_OK);
	cr_assert_eq(verify(&l).fault, CHAP_AUDIT_CHANGED);
	close_log(&l);
}

static void
write_heads(const struct logged *l, const char *mode, const char *text)
{
	FILE *f = fopen(l->head, mode);

	cr_assert_not_null(f);
	cr_assert_geq(fputs(text, f), 0);
	cr_assert_eq(fclose(f), 0);
}

Test(audit, the_head_file_is_checked_too)
{
	char hex[CHAP_AUDIT_HEX];
	struct chap_audit_report report;
	struct logged l;
	int64_t seq;

	open_log(&l);
	fill(&l);
	/* the same head again is not another line */
	cr_assert_eq(
	    chap_audit_export_head(l.audit, l.head, 6000, &seq, hex, &l.err),
	    CHAP_OK);
	cr_assert_eq(verify(&l).n_heads, 1);
	/* a line that was torn is passed over, and mended by the next */
	write_heads(&l, "a", "6 7000 00112233");
	cr_assert_eq(verify(&l).fault, CHAP_AUDIT_WHOLE);
	cr_assert_eq(add(&l, "reload", NULL, NULL), CHAP_OK);
	cr_assert_eq(
	    chap_audit_export_head(l.audit, l.head, 7000, &seq, hex, &l.err),
	    CHAP_OK);
	cr_assert_eq(seq, 6);
	report = verify(&l);
	cr_assert_eq(report.fault, CHAP_AUDIT_WHOLE, "%s", report.text);
	cr_assert_eq(report.n_heads, 2);
	write_heads(&l, "a", "a line of something else\n");
	report = verify(&l);
	cr_assert_eq(report.fault, CHAP_AUDIT_HEAD_DAMAGED);
	cr_assert_eq(report.fault_seq, 3);
	/* without one the rows are all that can be looked at */
	cr_assert_eq(unlink(l.head), 0);
	report = verify(&l);
	cr_assert_eq(report.fault, CHAP_AUDIT_WHOLE);
	cr_assert_eq(report.n_heads, 0);
	close_log(&l);
}

struct seen {
	int64_t seq[16];
	char users[16][32];
	int n;
	int most; /* ends there; 0: never */
};

static bool
note(void *context, const struct chap_audit_row *row)
{
	struct seen *s = context;

	s->seq[s->n] = row->seq;
	snprintf(s->users[s->n], sizeof(s->users[0]), "%s%.*s %s%.*s",
	    row->user[0].is_there ? "+" : "-", (int)row->user[0].id.len,
	    row->user[0].id.len == 0 ? "" : row->user[0].id.ptr,
	    row->user[1].is_there ? "+" : "-", (int)row->user[1].id.len,
	    row->user[1].id.len == 0 ? "" : row->user[1].id.ptr);
	s->n++;
	return s->n != s->most;
}

static struct seen
each(struct logged *l, struct chap_audit_ask ask, int most)
{
	struct seen s = {.most = most};

	cr_assert_eq(chap_audit_each(l->audit, &ask, note, &s, &l->err),
	    CHAP_OK, "%s", l->err.text);
	return s;
}

Test(audit, rows_are_found_by_number_actor_action_and_user)
{
	struct seen s;
	struct logged l;

	open_log(&l);
	fill(&l);
	s = each(&l, (struct chap_audit_ask){.after = 0}, 0);
	cr_assert_eq(s.n, 5);
	cr_assert_str_eq(s.users[0], "- -");
	cr_assert_str_eq(s.users[1], "+ann +bob");
	s = each(
	    &l, (struct chap_audit_ask){.newest_first = true, .most = 2}, 0);
	cr_assert_eq(s.n, 2);
	cr_assert_eq(s.seq[0], 5);
	cr_assert_eq(s.seq[1], 4);
	s = each(
	    &l, (struct chap_audit_ask){.before = 4, .newest_first = true}, 2);
	cr_assert_eq(s.n, 2);
	cr_assert_eq(s.seq[0], 3);
	s = each(&l, (struct chap_audit_ask){.action = "decision"}, 0);
	cr_assert_eq(s.n, 2);
	cr_assert_eq(s.seq[1], 5);
	s = each(&l, (struct chap_audit_ask){.actor = "account:max"}, 0);
	cr_assert_eq(s.n, 0);
	s = each(&l,
	    (struct chap_audit_ask){
	        .user = chap_span_str("bob"), .tenant = 3, .after = 2},
	    0);
	cr_assert_eq(s.n, 1);
	cr_assert_eq(s.seq[0], 5);
	s = each(&l,
	    (struct chap_audit_ask){.user = chap_span_str("bob"), .tenant = 4},
	    0);
	cr_assert_eq(s.n, 0, "of another tenant");
	close_log(&l);
}

Test(audit, a_user_is_forgotten_and_the_chain_stays_whole)
{
	char command[256];
	struct chap_audit_record erase = {.at_ms = 9000,
	    .actor = "cli:0",
	    .action = CHAP_AUDIT_ERASE,
	    .tenant = 3,
	    .user = {chap_span_str("ann")},
	    .what = "pairs=2",
	    .hides_users = true};
	struct chap_audit_report report;
	struct seen s;
	struct logged l;
	int64_t n;

	open_log(&l);
	fill(&l);
	/* what is taken out without a row that says so is a fault */
	cr_assert_eq(
	    chap_audit_forget(l.audit, 3, chap_span_str("dora"), &n, &l.err),
	    CHAP_OK);
	cr_assert_eq(n, 1);
	cr_assert_eq(verify(&l).fault, CHAP_AUDIT_UNSEALED);
	close_log(&l);

	open_log(&l);
	fill(&l);
	cr_assert_eq(chap_audit_add(l.audit, &erase, 1, &l.err), CHAP_OK);
	cr_assert_eq(
	    chap_audit_forget(l.audit, 3, chap_span_str("ann"), &n, &l.err),
	    CHAP_OK, "%s", l.err.text);
	cr_assert_eq(n, 2);
	report = verify(&l);
	cr_assert_eq(report.fault, CHAP_AUDIT_WHOLE, "%s", report.text);
	cr_assert_eq(report.n_forgotten, 3);
	s = each(&l, (struct chap_audit_ask){.after = 1}, 0);
	cr_assert_str_eq(s.users[0], "+ +bob");
	cr_assert_str_eq(s.users[1], "+ +cid");
	cr_assert_str_eq(s.users[4], "+ -");
	/* whoever knows the name still finds that it was erased */
	s = each(&l,
	    (struct chap_audit_ask){.user = chap_span_str("ann"), .tenant = 3},
	    0);
	cr_assert_eq(s.n, 3);
	/* one who comes again is recorded anew */
	cr_assert_eq(add(&l, "reveal", "ann", "bob"), CHAP_OK);
	cr_assert_eq(verify(&l).fault, CHAP_AUDIT_WHOLE);
	cr_assert_eq(
	    run_sql(
	        &l, "UPDATE audit SET sealed0 = NULL WHERE seq = 7", &l.err),
	    CHAP_OK);
	cr_assert_eq(verify(&l).fault, CHAP_AUDIT_UNSEALED,
	    "an erasure before it explains nothing");
	snprintf(command, sizeof(command),
	    "grep -raq -e ann -e bob -e dora %s; test $? -eq 1", l.dir);
	cr_assert_eq(system(command), 0, "no id in clear");
	close_log(&l);
}

Test(audit, a_record_that_breaks_its_contract_is_refused_with_all_beside_it)
{
	static char long_name[200];
	struct chap_audit_record r[2] = {
	    {.at_ms = 1, .actor = "local", .action = "reload"},
	    {.at_ms = 1, .actor = "local", .action = "reload"}};
	struct logged l;

	memset(long_name, 'a', sizeof(long_name) - 1);
	open_log(&l);
	r[1].action = "re-load";
	cr_assert_eq(chap_audit_add(l.audit, r, 2, &l.err), CHAP_ERR_INVALID);
	r[1].action = "";
	cr_assert_eq(chap_audit_add(l.audit, r, 2, &l.err), CHAP_ERR_INVALID);
	r[1].action = "reload";
	r[1].actor = long_name;
	cr_assert_eq(chap_audit_add(l.audit, r, 2, &l.err), CHAP_ERR_INVALID);
	r[1].actor = "local";
	r[1].user[1] = chap_span_str(long_name);
	cr_assert_eq(chap_audit_add(l.audit, r, 2, &l.err), CHAP_ERR_INVALID);
	r[1].user[1] = (struct chap_span){NULL, 0};
	r[1].hides_users = true;
	cr_assert_eq(chap_audit_add(l.audit, r, 2, &l.err), CHAP_ERR_INVALID);
	r[1].hides_users = false;
	cr_assert_eq(verify(&l).n_rows, 0);
	r[1].user[1] = (struct chap_span){NULL, 0};
	cr_assert_eq(chap_audit_add(l.audit, r, 2, &l.err), CHAP_OK);
	cr_assert_eq(verify(&l).n_rows, 2);
	close_log(&l);
}

#define EACH_ADDS 100

static void *
add_many(void *context)
{
	struct logged *l = context;
	struct chap_audit_record r = {
	    .at_ms = 1, .actor = "local", .action = "reload"};
	struct chap_error err;

	for (int i = 0; i < EACH_ADDS; i++)
		if (chap_audit_add(l->audit, &r, 1, &err) != CHAP_OK)
			return l;
	return NULL;
}

Test(audit, several_handles_and_threads_make_one_chain)
{
	struct logged l, other;
	pthread_t thread[4];
	void *failed;

	open_log(&l);
	other = l;
	cr_assert_eq(
	    chap_audit_open(&other.audit, l.dir, &l.seal, &l.err), CHAP_OK);
	for (int i = 0; i < 4; i++)
		pthread_create(
		    &thread[i], NULL, add_many, i % 2 == 0 ? &l : &other);
	for (int i = 0; i < 4; i++) {
		pthread_join(thread[i], &failed);
		cr_assert_null(failed);
	}
	cr_assert_eq(verify(&l).fault, CHAP_AUDIT_WHOLE);
	cr_assert_eq(verify(&l).n_rows, 4 * EACH_ADDS);
	chap_audit_close(other.audit);
	close_log(&l);
}
