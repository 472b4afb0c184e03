#include "server/store/desk.h"
#include "tests/flags_place.h"

#include <sqlite3.h>
#include <string.h>

#define MINUTE 60000

struct desk_place {
	struct place p;
	struct chap_desk *desk;
};

static void
open_desk(struct desk_place *d)
{
	open_place(&d->p);
	cr_assert_eq(chap_desk_open(&d->desk, d->p.dir, &d->p.seal, &d->p.err),
	    CHAP_OK, "%s", d->p.err.text);
}

static void
close_desk(struct desk_place *d)
{
	chap_desk_close(d->desk);
	close_place(&d->p);
}

static enum chap_err
lease(struct desk_place *d, int64_t flag, int64_t account, int64_t now_ms)
{
	struct chap_claim claim = {.flag = flag,
	    .account = account,
	    .kind = CHAP_CLAIM_LEASE,
	    .since_ms = now_ms,
	    .until_ms = now_ms + 10 * MINUTE};

	return chap_desk_claim(
	    d->desk, &claim, false, (struct chap_span){NULL, 0}, &d->p.err);
}

static int64_t
holder(struct desk_place *d, int64_t flag, int64_t now_ms)
{
	struct chap_claim claim;

	enum chap_err rc =
	    chap_desk_claimed(d->desk, flag, now_ms, &claim, &d->p.err);

	cr_assert(
	    rc == CHAP_OK || rc == CHAP_ERR_NOT_FOUND, "%s", d->p.err.text);
	return rc == CHAP_OK ? claim.account : 0;
}

Test(desk, a_lease_is_exclusive_until_it_ends)
{
	struct desk_place d;

	open_desk(&d);
	cr_expect_eq(lease(&d, 1, 5, 0), CHAP_OK);
	cr_expect_eq(lease(&d, 1, 6, 10 * MINUTE - 1), CHAP_ERR_BUSY);
	cr_expect_eq(holder(&d, 1, 10 * MINUTE - 1), 5);
	cr_expect_eq(holder(&d, 1, 10 * MINUTE), 0);
	cr_expect_eq(lease(&d, 1, 6, 10 * MINUTE), CHAP_OK);
	cr_expect_eq(holder(&d, 1, 10 * MINUTE), 6);
	cr_expect_eq(
	    chap_desk_extend(d.desk, 1, 5, 10 * MINUTE, 30 * MINUTE, &d.p.err),
	    CHAP_ERR_NOT_FOUND);
	cr_expect_eq(
	    chap_desk_extend(d.desk, 1, 6, 10 * MINUTE, 30 * MINUTE, &d.p.err),
	    CHAP_OK);
	cr_expect_eq(holder(&d, 1, 29 * MINUTE), 6);
	cr_expect_eq(chap_desk_release(d.desk, 1, 5, &d.p.err), CHAP_OK);
	cr_expect_eq(
	    holder(&d, 1, 29 * MINUTE), 6, "another's is not given back");
	cr_expect_eq(chap_desk_release(d.desk, 1, 6, &d.p.err), CHAP_OK);
	cr_expect_eq(holder(&d, 1, 29 * MINUTE), 0);
	close_desk(&d);
}

Test(desk, who_takes_a_case_gives_up_the_last_but_keeps_holds)
{
	struct chap_claim hold = {.flag = 2,
	    .account = 5,
	    .kind = CHAP_CLAIM_HOLD,
	    .since_ms = 1,
	    .until_ms = 100 * MINUTE};
	struct chap_buf why;
	struct desk_place d;

	open_desk(&d);
	chap_buf_init(&why, 1000);
	cr_expect_eq(lease(&d, 1, 5, 0), CHAP_OK);
	cr_expect_eq(chap_desk_claim(d.desk, &hold, false,
	                 CHAP_SPAN_LIT("asked the platform"), &d.p.err),
	    CHAP_OK);
	cr_expect_eq(lease(&d, 3, 5, 2), CHAP_OK);
	cr_expect_eq(holder(&d, 1, 3), 0);
	cr_expect_eq(holder(&d, 2, 3), 5);
	cr_expect_eq(holder(&d, 3, 3), 5);
	cr_assert_eq(chap_desk_claim_why(d.desk, 2, &why, &d.p.err), CHAP_OK);
	cr_expect_str_eq(why.ptr, "asked the platform");
	hold.account = 9;
	cr_expect_eq(chap_desk_claim(d.desk, &hold, false,
	                 (struct chap_span){NULL, 0}, &d.p.err),
	    CHAP_ERR_BUSY);
	cr_expect_eq(chap_desk_claim(d.desk, &hold, true,
	                 (struct chap_span){NULL, 0}, &d.p.err),
	    CHAP_OK);
	cr_expect_eq(holder(&d, 2, 3), 9);
	chap_buf_release(&why);
	close_desk(&d);
}

static void
sum(void *context, int64_t flag)
{
	*(int64_t *)context += flag;
}

Test(desk, counts_what_was_seen_and_passed_over)
{
	struct desk_place d;
	int64_t n = -1, flags = 0;

	open_desk(&d);
	for (int64_t at = 1; at <= 3; at++)
		cr_assert_eq(
		    chap_desk_reveal(d.desk, 5, at == 3 ? 8 : 7, at, &d.p.err),
		    CHAP_OK);
	cr_assert_eq(
	    chap_desk_revealed(d.desk, 5, 0, 0, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 3);
	cr_assert_eq(
	    chap_desk_revealed(d.desk, 5, 7, 2, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 1);
	cr_assert_eq(
	    chap_desk_revealed(d.desk, 6, 0, 0, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 0);
	cr_assert_eq(chap_desk_skip(d.desk, 5, 40, 10, &d.p.err), CHAP_OK);
	cr_assert_eq(chap_desk_skip(d.desk, 5, 2, 20, &d.p.err), CHAP_OK);
	cr_assert_eq(chap_desk_skip(d.desk, 6, 900, 20, &d.p.err), CHAP_OK);
	cr_assert_eq(
	    chap_desk_skipped(d.desk, 5, 0, sum, &flags, &d.p.err), CHAP_OK);
	cr_expect_eq(flags, 42);
	flags = 0;
	cr_assert_eq(
	    chap_desk_skipped(d.desk, 5, 15, sum, &flags, &d.p.err), CHAP_OK);
	cr_expect_eq(flags, 2);
	close_desk(&d);
}

Test(desk, reviews_and_decisions_are_read_as_they_were_put)
{
	struct chap_review put = {.flag = 4,
	    .decision = "c-1",
	    .first = 5,
	    .first_ruling = CHAP_RULING_ESCALATE,
	    .since_ms = 10,
	    .state = CHAP_REVIEW_WAITING};
	struct chap_desk_decision made = {.id = "c-1",
	    .flag = 4,
	    .account = 5,
	    .ruling = CHAP_RULING_ESCALATE,
	    .at_ms = 10,
	    .raised_at_ms = 2,
	    .claimed_at_ms = 6,
	    .n_revealed = 3,
	    .is_second = true};
	struct chap_desk_decision got_made;
	struct chap_review got;
	struct desk_place d;

	open_desk(&d);
	cr_assert_eq(chap_desk_put_review(d.desk, &put, &d.p.err), CHAP_OK);
	put.state = CHAP_REVIEW_DISAGREED;
	put.second = 6;
	snprintf(put.second_reason, sizeof(put.second_reason), "family");
	cr_assert_eq(chap_desk_put_review(d.desk, &put, &d.p.err), CHAP_OK);
	cr_assert_eq(chap_desk_review(d.desk, 4, &got, &d.p.err), CHAP_OK);
	cr_expect_str_eq(got.decision, "c-1");
	cr_expect_eq(got.state, CHAP_REVIEW_DISAGREED);
	cr_expect_eq(got.second, 6);
	cr_expect_str_eq(got.second_reason, "family");
	cr_assert_eq(chap_desk_end_review(d.desk, 4, &d.p.err), CHAP_OK);
	cr_expect_eq(
	    chap_desk_review(d.desk, 4, &got, &d.p.err), CHAP_ERR_NOT_FOUND);
	cr_assert_eq(chap_desk_decided(d.desk, &made, &d.p.err), CHAP_OK);
	cr_assert_eq(chap_desk_undone(d.desk, "c-1", 30, &d.p.err), CHAP_OK);
	cr_assert_eq(
	    chap_desk_find_decision(d.desk, "c-1", &got_made, &d.p.err),
	    CHAP_OK);
	cr_expect_eq(got_made.n_revealed, 3);
	cr_expect_eq(got_made.undone_at_ms, 30);
	cr_expect(got_made.is_second);
	cr_expect_eq(
	    chap_desk_find_decision(d.desk, "c-2", &got_made, &d.p.err),
	    CHAP_ERR_NOT_FOUND);
	close_desk(&d);
}

Test(desk, counts_what_somebody_escalated)
{
	static const enum chap_ruling RULING[] = {CHAP_RULING_DISMISS,
	    CHAP_RULING_RESTRICT, CHAP_RULING_ESCALATE, CHAP_RULING_EMERGENCY,
	    CHAP_RULING_ESCALATE};
	struct desk_place d;
	int64_t n = -1;

	open_desk(&d);
	for (int i = 0; i < 5; i++) {
		char id[16];
		struct chap_desk_decision made = {.id = id,
		    .flag = i + 1,
		    .account = 5,
		    .ruling = RULING[i],
		    .at_ms = 10 * (i + 1)};

		snprintf(id, sizeof(id), "c-%d", i);
		cr_assert_eq(
		    chap_desk_decided(d.desk, &made, &d.p.err), CHAP_OK);
	}
	cr_assert_eq(chap_desk_grave(d.desk, 5, 0, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 3);
	cr_assert_eq(chap_desk_grave(d.desk, 5, 31, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 2, "since then");
	cr_assert_eq(chap_desk_undone(d.desk, "c-3", 99, &d.p.err), CHAP_OK);
	cr_assert_eq(chap_desk_grave(d.desk, 5, 0, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 2, "not what was taken back");
	cr_assert_eq(chap_desk_grave(d.desk, 6, 0, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 0, "another's are not one's own");
	close_desk(&d);
}

/* Case 2 is in the queue, others are not. */
static enum chap_err
is_two(void *context, int64_t flag, bool *there, struct chap_error *err)
{
	(void)context;
	(void)err;
	*there = flag == 2;
	return CHAP_OK;
}

Test(desk, forgets_cases_that_are_gone)
{
	struct chap_claim claim = {
	    .account = 5, .kind = CHAP_CLAIM_HOLD, .until_ms = 100 * MINUTE};
	struct chap_desk_decision made = {
	    .id = "d-1", .flag = 1, .account = 5, .at_ms = 7, .n_revealed = 1};
	struct desk_place d;
	struct chap_review review = {.flag = 1, .first = 5, .decision = "d-1"};
	int64_t n = 0;

	open_desk(&d);
	for (claim.flag = 1; claim.flag <= 2; claim.flag++) {
		cr_assert_eq(chap_desk_claim(d.desk, &claim, false,
		                 chap_span_str("spoke of zoe"), &d.p.err),
		    CHAP_OK);
		cr_assert_eq(
		    chap_desk_reveal(d.desk, 5, claim.flag, 1, &d.p.err),
		    CHAP_OK);
	}
	cr_assert_eq(chap_desk_put_review(d.desk, &review, &d.p.err), CHAP_OK);
	cr_assert_eq(chap_desk_decided(d.desk, &made, &d.p.err), CHAP_OK);
	cr_assert_eq(
	    chap_desk_forget(d.desk, is_two, NULL, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 1);
	cr_expect_eq(holder(&d, 1, 1), 0);
	cr_expect_eq(holder(&d, 2, 1), 5);
	cr_expect_eq(
	    chap_desk_review(d.desk, 1, &review, &d.p.err), CHAP_ERR_NOT_FOUND);
	cr_assert_eq(
	    chap_desk_revealed(d.desk, 5, 0, 0, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 1, "of the case that is there");
	made.flag = 9;
	cr_assert_eq(
	    chap_desk_find_decision(d.desk, "d-1", &made, &d.p.err), CHAP_OK);
	cr_expect_eq(made.flag, 0, "that it was made is kept, not of whom");
	cr_assert_eq(
	    chap_desk_forget(d.desk, is_two, NULL, &n, &d.p.err), CHAP_OK);
	cr_expect_eq(n, 0);
	close_desk(&d);
}

struct views {
	int64_t number[CHAP_DESK_VIEWS_MOST];
	size_t n;
	char last[64];
};

static void
keep_view(void *context, int64_t number, struct chap_span view)
{
	struct views *v = context;

	v->number[v->n++] = number;
	snprintf(v->last, sizeof(v->last), "%.*s", (int)view.len, view.ptr);
}

static size_t
count_views(struct desk_place *d, int64_t account, struct views *v)
{
	memset(v, 0, sizeof(*v));
	cr_assert_eq(chap_desk_views(d->desk, account, keep_view, v, &d->p.err),
	    CHAP_OK);
	return v->n;
}

Test(desk, views_are_of_an_account_and_bounded)
{
	struct desk_place d;
	struct views v;
	int64_t number;

	open_desk(&d);
	for (int i = 0; i < CHAP_DESK_VIEWS_MOST; i++)
		cr_assert_eq(chap_desk_view_put(d.desk, 5,
		                 chap_span_str("mine"), &number, &d.p.err),
		    CHAP_OK);
	cr_expect_eq(chap_desk_view_put(
	                 d.desk, 5, chap_span_str("more"), &number, &d.p.err),
	    CHAP_ERR_STATE);
	cr_assert_eq(chap_desk_view_put(
	                 d.desk, 6, chap_span_str("theirs"), &number, &d.p.err),
	    CHAP_OK);
	cr_expect_eq(count_views(&d, 5, &v), CHAP_DESK_VIEWS_MOST);
	cr_expect_eq(chap_desk_view_remove(d.desk, 6, v.number[0], &d.p.err),
	    CHAP_ERR_NOT_FOUND);
	cr_expect_eq(
	    chap_desk_view_remove(d.desk, 5, v.number[0], &d.p.err), CHAP_OK);
	cr_expect_eq(count_views(&d, 5, &v), CHAP_DESK_VIEWS_MOST - 1);
	cr_expect_eq(count_views(&d, 6, &v), 1);
	cr_expect_str_eq(v.last, "theirs");
	close_desk(&d);
}

Test(desk, an_older_file_gets_what_it_lacks)
{
	struct desk_place d;
	char path[100];
	sqlite3 *db;
	int64_t number;

	open_desk(&d);
	chap_desk_close(d.desk);
	snprintf(path, sizeof(path), "%s/desk.sqlite", d.p.dir);
	cr_assert_eq(sqlite3_open(path, &db), SQLITE_OK);
	cr_assert_eq(
	    sqlite3_exec(db, "DROP TABLE view; PRAGMA user_version = 1", NULL,
	        NULL, NULL),
	    SQLITE_OK);
	sqlite3_close(db);
	cr_assert_eq(
	    chap_desk_open(&d.desk, d.p.dir, &d.p.seal, &d.p.err), CHAP_OK);
	cr_expect_eq(chap_desk_view_put(
	                 d.desk, 5, chap_span_str("x"), &number, &d.p.err),
	    CHAP_OK);
	close_desk(&d);
}
