/* A journal that is written through, and the zeroes that are made before it. */
#include "classifier/state.h"
#include "server/store/ahead.h"
#include "server/store/files.h"
#include "server/store/journal.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LONGEST ((size_t)300 << 10)

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_error err;
	char *text; /* [LONGEST] */
};

static void
open_place(struct place *p)
{
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	cr_assert_eq(chap_seal_open(&p->seal, p->dir, &p->err), CHAP_OK);
	p->text = malloc(LONGEST);
}

static void
close_place(struct place *p)
{
	char command[128];

	free(p->text);
	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

static struct chap_journal *
open_journal(struct place *p, uint64_t next)
{
	struct chap_journal *j;

	cr_assert_eq(chap_journal_open(&j, p->dir, &p->seal,
	                 chap_state_layout(), next, 0, &p->err),
	    CHAP_OK, "%s", p->err.text);
	cr_assert_eq(chap_journal_write_through(j, &p->err), CHAP_OK);
	return j;
}

/* The i-th frame: small ones for long, then some that no zeroes are made for.
 */
static struct chap_span
frame(struct place *p, uint64_t i)
{
	size_t n = 1 + (size_t)(i * 7919 % (i % 500 == 499 ? LONGEST : 9000));

	memset(p->text, (int)('a' + i % 26), n);
	return (struct chap_span){p->text, n};
}

static void
append(struct place *p, struct chap_journal *j, uint64_t from, uint64_t until)
{
	for (uint64_t i = from; i < until; i++)
		cr_assert_eq(
		    chap_journal_append(j, frame(p, i), i, true, &p->err),
		    CHAP_OK, "%s", p->err.text);
	cr_assert_eq(chap_journal_durable(j), until);
}

static void
read_back(struct place *p, uint64_t file, uint64_t from, uint64_t until)
{
	struct chap_journal_file *f;
	struct chap_frame got;

	cr_assert_eq(chap_journal_file_open(&f, p->dir, &p->seal,
	                 chap_state_layout(), file, &p->err),
	    CHAP_OK, "%s", p->err.text);
	for (uint64_t i = from; i < until; i++) {
		struct chap_span want = frame(p, i);

		cr_assert_eq(chap_journal_next(f, &got, &p->err), CHAP_OK);
		cr_assert(!got.is_behind_damage);
		cr_assert_eq(got.number, i + 1);
		cr_assert_eq(got.durable, i);
		cr_assert_eq(got.sequence, i);
		cr_assert_eq(got.sections.len, want.len);
		cr_assert_eq(memcmp(got.sections.ptr, want.ptr, want.len), 0);
	}
	cr_assert_eq(chap_journal_next(f, &got, &p->err), CHAP_ERR_NOT_FOUND);
	chap_journal_file_close(f);
}

Test(ahead, every_frame_is_there_however_it_lies_to_the_zeroes)
{
	struct place p;
	struct chap_journal *j;

	open_place(&p);
	j = open_journal(&p, 1);
	append(&p, j, 0, 2500);
	read_back(&p, 1, 0, 2500); /* as after a kill: it is open still */
	cr_assert_eq(chap_journal_turn(j, 2500, &p.err), CHAP_OK);
	append(&p, j, 2500, 3000);
	chap_journal_close(j);
	read_back(&p, 1, 0, 2500);
	read_back(&p, 2501, 2500, 3000);
	close_place(&p);
}

Test(ahead, what_was_asked_for_goes_back_at_the_end)
{
	struct place p;
	struct chap_journal *j;
	char path[CHAP_PATH_BYTES];
	struct stat st;
	uint64_t bytes;

	open_place(&p);
	j = open_journal(&p, 1);
	append(&p, j, 0, 3);
	bytes = chap_journal_bytes(j);
	chap_journal_close(j);
	chap_file_path(path, p.dir, CHAP_JOURNAL_NAME, 1);
	cr_assert_eq(stat(path, &st), 0);
	cr_assert_gt(bytes, 0);
	cr_assert_lt((uint64_t)st.st_size, bytes + 200);
	close_place(&p);
}

/* Writes x right behind the zeroes' beginning while they are being made. */
Test(ahead, makes_way_of_whoever_comes_to_where_no_zeroes_are_yet)
{
	struct place p;
	struct chap_ahead *a;
	char path[CHAP_PATH_BYTES], *block, *got;
	size_t n = 64;
	int fd;

	open_place(&p);
	snprintf(path, sizeof(path), "%s/file", p.dir);
	fd = open(path, O_RDWR | O_CREAT | O_DIRECT | O_DSYNC, 0600);
	if (fd < 0)
		cr_skip("no writing past the page cache here");
	block = aligned_alloc(CHAP_BLOCK_BYTES, CHAP_BLOCK_BYTES);
	got = aligned_alloc(CHAP_BLOCK_BYTES, CHAP_BLOCK_BYTES);
	memset(block, 'x', CHAP_BLOCK_BYTES);
	cr_assert_eq(chap_ahead_new(&a, &p.err), CHAP_OK);
	for (uint64_t i = 0; i < n; i++) {
		uint64_t at = i * 20 * CHAP_BLOCK_BYTES;

		cr_assert(
		    chap_ahead_begin(a, fd, at, at + 40 * CHAP_BLOCK_BYTES));
		usleep((useconds_t)(i * 7 % 300));
		cr_assert_eq(
		    chap_ahead_make_way(a, at + 20 * CHAP_BLOCK_BYTES), 0);
		for (uint64_t k = 0; k < 20; k++)
			cr_assert_eq(pwrite(fd, block, CHAP_BLOCK_BYTES,
			                 (off_t)(at + k * CHAP_BLOCK_BYTES)),
			    (ssize_t)CHAP_BLOCK_BYTES);
		cr_assert_eq(chap_ahead_make_way(a, UINT64_MAX), 0);
	}
	for (uint64_t i = 0; i < n * 20; i++) {
		cr_assert_eq(pread(fd, got, CHAP_BLOCK_BYTES,
		                 (off_t)(i * CHAP_BLOCK_BYTES)),
		    (ssize_t)CHAP_BLOCK_BYTES);
		cr_assert_eq(memcmp(got, block, CHAP_BLOCK_BYTES), 0);
	}
	chap_ahead_free(a);
	close(fd);
	free(block);
	free(got);
	close_place(&p);
}

Test(ahead, an_error_is_told_once_and_ends_it)
{
	struct place p;
	struct chap_ahead *a;
	int fd = open("/dev/full", O_WRONLY);

	cr_assert_geq(fd, 0);
	cr_assert_eq(chap_ahead_new(&a, &p.err), CHAP_OK);
	cr_assert(chap_ahead_begin(a, fd, 0, 64 * CHAP_BLOCK_BYTES));
	usleep(50000);
	cr_assert_neq(chap_ahead_make_way(a, UINT64_MAX), 0);
	cr_assert_eq(chap_ahead_make_way(a, UINT64_MAX), 0);
	cr_assert(chap_ahead_begin(a, fd, 0, CHAP_BLOCK_BYTES));
	chap_ahead_free(a);
	close(fd);
}
