/* Syncs beside the writing: the disk is this file's own fdatasync. */
#include "classifier/state.h"
#include "server/keeper.h"
#include "server/store/files.h"
#include "server/store/journal.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_bool is_held, is_broken;
static atomic_int n_begun, n_done;

/*
 * The first since n_begun was 0 waits while the disk is held, and fails where
 * that is broken; the others go well: Linux tells of an error once.
 */
int
fdatasync(int fd)
{
	if (atomic_fetch_add(&n_begun, 1) == 0) {
		while (atomic_load(&is_held))
			usleep(200);
		if (atomic_load(&is_broken)) {
			errno = EIO;
			return -1;
		}
	}
	return (int)syscall(SYS_fdatasync, fd);
}

static void
wait_until(atomic_int *n, int least)
{
	while (atomic_load(n) < least)
		usleep(200);
}

static void
count_done(struct chap_job *job)
{
	cr_assert_eq(job->outcome, CHAP_JOB_ANSWERED);
	atomic_fetch_add(&n_done, 1);
}

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_error err;
	struct chap_flags *flags;
	struct chap_keeper *keeper;
	struct chap_journal *journal;
	struct chap_job job;
};

static void
open_place(struct place *p)
{
	*p = (struct place){.job = {.done = count_done}};
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	cr_assert_eq(chap_seal_open(&p->seal, p->dir, &p->err), CHAP_OK);
}

static void
close_place(struct place *p)
{
	char command[128];

	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

static void
open_keeper(struct place *p, int64_t interval_ms)
{
	struct chap_keeper_options options = {.sync = CHAP_SYNC_INTERVAL,
	    .interval_ms = interval_ms,
	    .checkpoint_bytes = UINT64_MAX,
	    .dir = p->dir,
	    .seal = &p->seal};

	open_place(p);
	cr_assert_eq(
	    chap_flags_open(&p->flags, p->dir, &p->seal, &p->err), CHAP_OK);
	options.flags = p->flags;
	cr_assert_eq(chap_keeper_new(&p->keeper, &options, &p->err), CHAP_OK);
	atomic_store(&n_begun, 0);
}

static void
close_keeper(struct place *p)
{
	chap_keeper_free(p->keeper, NULL);
	chap_flags_close(p->flags);
	close_place(p);
}

static struct chap_span
some_facts(struct chap_buf *b)
{
	chap_buf_init(b, 4096);
	cr_assert_eq(
	    chap_section_add(b, CHAP_SECTION_FACTS, chap_span_str("of no pair"),
	        (struct chap_span){NULL, 0}),
	    CHAP_OK);
	return chap_buf_span(b);
}

static void
hand_over(struct place *p)
{
	struct chap_buf facts;

	p->job.next = NULL;
	chap_keeper_hand_over(p->keeper, some_facts(&facts), 0, &p->job);
	chap_buf_release(&facts);
}

Test(syncer, nobody_waits_for_an_interval_s_sync_until_the_next_is_due)
{
	struct place p;

	open_keeper(&p, 1200);
	atomic_store(&is_held, true);
	hand_over(&p);
	wait_until(&n_done, 1);
	wait_until(&n_begun, 1);
	hand_over(&p);
	usleep(300 * 1000);
	cr_expect_eq(atomic_load(&n_done), 2, "waits for the disk");
	/* the next is due, and what was answered may not become more */
	usleep(600 * 1000);
	hand_over(&p);
	usleep(300 * 1000);
	cr_expect_eq(atomic_load(&n_done), 2, "an interval was exceeded");
	cr_expect_eq(atomic_load(&n_begun), 1, "two syncs at once");
	atomic_store(&is_held, false);
	wait_until(&n_done, 3);
	wait_until(&n_begun, 2);
	close_keeper(&p);
}

Test(syncer, what_fails_beside_is_told_and_a_new_file_begins)
{
	uint64_t number[CHAP_NUMBERS_MAX];
	struct chap_keeper_stats stats = {.n_journal_errors = 0};
	struct place p;
	size_t n;

	open_keeper(&p, 20);
	atomic_store(&is_broken, true);
	hand_over(&p);
	wait_until(&n_done, 1);
	while (stats.n_journal_errors == 0) {
		usleep(1000);
		chap_keeper_stats(p.keeper, &stats);
	}
	cr_assert_eq(
	    chap_folder_numbers(p.dir, CHAP_JOURNAL_NAME, number, &n, &p.err),
	    CHAP_OK);
	cr_expect_eq(n, 1);
	hand_over(&p);
	wait_until(&n_done, 2);
	cr_assert_eq(
	    chap_folder_numbers(p.dir, CHAP_JOURNAL_NAME, number, &n, &p.err),
	    CHAP_OK);
	cr_expect_eq(n, 2, "goes on in a file of which nothing is known");
	chap_keeper_stats(p.keeper, &stats);
	cr_expect_eq(stats.n_journal_errors, 1);
	close_keeper(&p);
}

static void *
let_go(void *argument)
{
	(void)argument;
	wait_until(&n_begun, 1);
	usleep(50 * 1000);
	atomic_store(&is_held, false);
	return NULL;
}

static void
begin_held(struct place *p, bool breaks)
{
	struct chap_buf facts;

	open_place(p);
	cr_assert_eq(chap_journal_open(&p->journal, p->dir, &p->seal,
	                 chap_state_layout(), 1, 0, &p->err),
	    CHAP_OK);
	cr_assert_eq(chap_journal_sync_beside(p->journal, &p->err), CHAP_OK);
	cr_assert_eq(chap_journal_append(
	                 p->journal, some_facts(&facts), 0, false, &p->err),
	    CHAP_OK);
	atomic_store(&n_begun, 0);
	atomic_store(&is_held, true);
	atomic_store(&is_broken, breaks);
	chap_journal_begin_sync(p->journal);
	wait_until(&n_begun, 1);
	/* written behind its begin: it says nothing of this one */
	cr_assert_eq(chap_journal_append(
	                 p->journal, chap_buf_span(&facts), 0, false, &p->err),
	    CHAP_OK);
	chap_buf_release(&facts);
	cr_assert_eq(
	    chap_journal_end_sync(p->journal, false, &p->err), CHAP_OK);
	cr_expect_eq(chap_journal_durable(p->journal), 0);
}

/* A sync, or a turn, beside another would not be told what failed. */
Test(syncer, another_sync_and_a_turn_wait_for_what_it_says)
{
	for (int i = 0; i < 4; i++) {
		bool breaks = i % 2 == 1;
		enum chap_err rc, want = breaks ? CHAP_ERR_IO : CHAP_OK;
		pthread_t thread;
		struct place p;

		begin_held(&p, breaks);
		cr_assert_eq(pthread_create(&thread, NULL, let_go, NULL), 0);
		rc = i < 2 ? chap_journal_sync(p.journal, &p.err)
		           : chap_journal_turn(p.journal, 0, &p.err);
		cr_expect_eq(rc, want, "%d", i);
		cr_expect_not(atomic_load(&is_held), "did not wait: %d", i);
		pthread_join(thread, NULL);
		cr_expect_eq(chap_journal_durable(p.journal),
		    breaks      ? 0
		        : i < 2 ? 2
		                : 1,
		    "%d", i);
		chap_journal_close(p.journal);
		close_place(&p);
	}
}
