#include "classifier/state.h"
#include "server/store/checkpoint.h"
#include "server/store/files.h"
#include "server/store/journal.h"
#include "server/store/recover.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define FRAMES 5

struct place {
	char dir[64];
	struct chap_seal seal;
	struct chap_engine *engine;
	struct chap_error err;
};

/* Frames of rows only leave the engine as it was, so one serves many starts. */
static void
open_place(struct place *p)
{
	snprintf(p->dir, sizeof(p->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(p->dir));
	cr_assert_eq(chap_seal_open(&p->seal, p->dir, &p->err), CHAP_OK);
	cr_assert_eq(chap_engine_new(&p->engine, NULL, &p->err), CHAP_OK);
}

static void
close_place(struct place *p)
{
	char command[128];

	chap_engine_free(p->engine);
	snprintf(command, sizeof(command), "rm -rf %s", p->dir);
	cr_assert_eq(system(command), 0);
}

static enum chap_err
append(struct place *p, struct chap_journal *j, const char *text, bool durable)
{
	struct chap_flag_row row = {.level = CHAP_LEVEL_REVIEW};
	struct chap_buf frame;
	enum chap_err rc;

	snprintf((char *)row.pair, sizeof(row.pair), "%s", text);
	chap_buf_init(&frame, 4096);
	cr_assert_eq(chap_section_add(&frame, CHAP_SECTION_FLAG,
	                 (struct chap_span){(const char *)&row, sizeof(row)},
	                 chap_span_str(text)),
	    CHAP_OK);
	rc = chap_journal_append(j, chap_buf_span(&frame), 0, durable, &p->err);
	chap_buf_release(&frame);
	return rc;
}

/* A file of n frames, from `first` on. */
static void
write_file(struct place *p, uint64_t first, unsigned n, bool durable)
{
	struct chap_journal *j;

	cr_assert_eq(chap_journal_open(&j, p->dir, &p->seal,
	                 chap_state_layout(), first, 0, &p->err),
	    CHAP_OK, "%s", p->err.text);
	for (unsigned i = 0; i < n; i++)
		cr_assert_eq(append(p, j, "nothing to see", durable), CHAP_OK);
	cr_assert_eq(chap_journal_number(j), first + n - 1);
	cr_assert_eq(chap_journal_durable(j), first - 1 + (durable ? n : 0));
	chap_journal_close(j);
}

static enum chap_err
recover(struct place *p, bool go_on, struct chap_recovery *out)
{
	struct chap_recover_options options = {
	    .dir = p->dir, .seal = &p->seal, .go_on = go_on};

	return chap_recover(p->engine, &options, out, &p->err);
}

static uint64_t
length_of(struct place *p, const char *kind, uint64_t number)
{
	char path[CHAP_PATH_BYTES];
	struct stat st;

	chap_file_path(path, p->dir, kind, number);
	cr_assert_eq(stat(path, &st), 0, "%s", path);
	return (uint64_t)st.st_size;
}

static void
flip(struct place *p, const char *kind, uint64_t number, uint64_t at)
{
	char path[CHAP_PATH_BYTES];
	unsigned char byte;
	int fd;

	chap_file_path(path, p->dir, kind, number);
	fd = open(path, O_RDWR);
	cr_assert_eq(pread(fd, &byte, 1, (off_t)at), 1);
	byte ^= 0x10;
	cr_assert_eq(pwrite(fd, &byte, 1, (off_t)at), 1);
	close(fd);
}

Test(journal, whatever_byte_is_flipped_no_durable_frame_goes_unnoticed)
{
	struct chap_recovery r;
	struct place p;
	uint64_t length, frame, head = 88;

	open_place(&p);
	write_file(&p, 1, FRAMES, true);
	length = length_of(&p, "journal", 1);
	frame = (length - head) / FRAMES;
	cr_assert_eq(head + FRAMES * frame, length);
	cr_assert_eq(recover(&p, false, &r), CHAP_OK, "%s", p.err.text);
	cr_assert_eq(r.number, FRAMES);
	for (uint64_t at = 0; at < length; at++) {
		uint64_t broken = at < head ? 0 : 1 + (at - head) / frame;
		enum chap_err rc;

		flip(&p, "journal", 1, at);
		rc = recover(&p, false, &r);
		if (broken == FRAMES) { /* as if torn: nobody was answered */
			cr_assert_eq(rc, CHAP_OK, "byte %lu", at);
			cr_assert_eq(r.number, FRAMES - 1);
		} else {
			cr_assert(
			    rc == CHAP_ERR_DAMAGED || rc == CHAP_ERR_VERSION,
			    "byte %lu: %d", at, rc);
			cr_assert_gt(strlen(p.err.text), 20);
		}
		if (broken > 0 && broken < FRAMES) {
			cr_assert_not_null(strstr(p.err.text, "repair"));
			cr_assert_eq(recover(&p, true, &r), CHAP_OK);
			cr_assert_eq(r.number, FRAMES);
			cr_assert_eq(r.n_frames, FRAMES - 1);
			cr_assert_eq(r.n_lost_frames, 1);
		}
		flip(&p, "journal", 1, at);
	}
	close_place(&p);
}

Test(journal, ends_at_a_torn_frame_wherever_it_was_torn)
{
	struct chap_recovery r;
	char path[CHAP_PATH_BYTES];
	struct place p;
	uint64_t length, frame;

	open_place(&p);
	write_file(&p, 1, FRAMES, true);
	length = length_of(&p, "journal", 1);
	frame = (length - 88) / FRAMES;
	chap_file_path(path, p.dir, "journal", 1);
	for (uint64_t cut = 1; cut <= frame; cut++) {
		cr_assert_eq(truncate(path, (off_t)(length - cut)), 0);
		cr_assert_eq(recover(&p, false, &r), CHAP_OK);
		cr_assert_eq(r.number, FRAMES - 1);
		/* zeroes behind it: disk that was asked for */
		cr_assert_eq(truncate(path, (off_t)(length + 70000)), 0);
		cr_assert_eq(recover(&p, false, &r), CHAP_OK);
		cr_assert_eq(r.number, FRAMES - 1);
	}
	close_place(&p);
}

/* What a sync never reached may have holes after a loss of power. */
Test(journal, ends_at_a_hole_that_was_never_durable)
{
	struct chap_recovery r;
	struct place p;

	open_place(&p);
	write_file(&p, 1, FRAMES, false);
	flip(&p, "journal", 1, 88 + 70);
	cr_assert_eq(recover(&p, false, &r), CHAP_OK);
	cr_assert_eq(r.number, 0);
	close_place(&p);
}

Test(journal, a_file_ends_where_the_next_begins)
{
	struct chap_recovery r;
	struct place p;

	open_place(&p);
	write_file(&p, 1, FRAMES, true);
	write_file(&p, 4, 1, true); /* as after a sync that failed at 4 */
	cr_assert_eq(recover(&p, false, &r), CHAP_OK, "%s", p.err.text);
	cr_assert_eq(r.number, 4);
	cr_assert_eq(r.n_frames, 4);
	write_file(&p, 6, 1, true);
	cr_assert_eq(recover(&p, false, &r), CHAP_ERR_DAMAGED);
	cr_assert_not_null(strstr(p.err.text, "frames 5 to 5"));
	cr_assert_eq(recover(&p, true, &r), CHAP_OK);
	cr_assert_eq(r.number, 6);
	cr_assert_eq(r.n_lost_frames, 1);
	close_place(&p);
}

Test(journal, another_key_or_version_is_refused_with_what_to_do)
{
	/* byte of the head, what becomes of it, words of the sentence */
	static const struct {
		unsigned at;
		enum chap_err rc;
		const char *says;
	} ROW[] = {
	    {0, CHAP_ERR_DAMAGED, "first bytes"},
	    {8, CHAP_ERR_VERSION, "newer chaperoned"},
	    {16, CHAP_ERR_DAMAGED, "another key"},
	    {40, CHAP_ERR_DAMAGED, "another key"},
	};
	struct chap_recovery r;
	struct chap_journal *j;
	struct chap_hash128 layout = chap_state_layout();
	struct place p;

	open_place(&p);
	write_file(&p, 1, 2, true);
	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++) {
		flip(&p, "journal", 1, ROW[i].at);
		cr_assert_eq(recover(&p, false, &r), ROW[i].rc, "row %zu", i);
		cr_assert_not_null(
		    strstr(p.err.text, ROW[i].says), "%s", p.err.text);
		flip(&p, "journal", 1, ROW[i].at);
	}
	p.seal.key[3] ^= 1;
	cr_assert_eq(recover(&p, false, &r), CHAP_ERR_DAMAGED);
	cr_assert_not_null(strstr(p.err.text, "another key"));
	p.seal.key[3] ^= 1;
	layout.low ^= 1;
	cr_assert_eq(
	    chap_journal_open(&j, p.dir, &p.seal, layout, 3, 0, &p.err),
	    CHAP_OK);
	chap_journal_close(j);
	cr_assert_eq(recover(&p, false, &r), CHAP_ERR_VERSION);
	cr_assert_not_null(strstr(p.err.text, "another layout"));
	close_place(&p);
}

static void
write_checkpoint(struct place *p, uint64_t number)
{
	struct chap_checkpoint_writer *w;

	cr_assert_eq(
	    chap_checkpoint_writer_new(&w, p->dir, &p->seal, &p->err), CHAP_OK);
	cr_assert_eq(chap_checkpoint_begin(w, number, &p->err), CHAP_OK);
	cr_assert_eq(chap_checkpoint_write(w, p->engine, &p->err), CHAP_OK);
	cr_assert_eq(chap_checkpoint_finish(w, &p->err), CHAP_OK);
	chap_checkpoint_writer_free(w);
}

Test(checkpoint, a_damaged_one_is_passed_over_and_loses_nothing)
{
	struct chap_recovery r;
	struct place p;
	uint64_t length;

	open_place(&p);
	write_file(&p, 1, 3, true);
	write_checkpoint(&p, 3);
	write_file(&p, 4, 2, true);
	write_checkpoint(&p, 5);
	write_file(&p, 6, 1, true);
	cr_assert_eq(recover(&p, false, &r), CHAP_OK, "%s", p.err.text);
	cr_assert_eq(r.checkpoint, 5);
	cr_assert_eq(r.n_frames, 1);
	length = length_of(&p, "checkpoint", 5);
	for (uint64_t at = 0; at < length; at += 1 + length / 40) {
		bool is_version = at == 8;

		flip(&p, "checkpoint", 5, at);
		if (!is_version) {
			cr_assert_eq(recover(&p, false, &r), CHAP_OK,
			    "byte %lu: %s", at, p.err.text);
			cr_assert_eq(r.checkpoint, 3);
			cr_assert_eq(r.n_frames, 3);
			cr_assert_eq(r.number, 6);
		}
		flip(&p, "checkpoint", 5, at);
	}
	/* a newer program's is no damaged one */
	flip(&p, "checkpoint", 5, 8);
	cr_assert_eq(recover(&p, false, &r), CHAP_ERR_VERSION);
	flip(&p, "checkpoint", 5, 8);
	/* the journal before the older of two checkpoints goes, no more */
	cr_assert_eq(chap_recover_prune(p.dir, &p.err), CHAP_OK);
	flip(&p, "checkpoint", 5, length / 2);
	cr_assert_eq(recover(&p, false, &r), CHAP_OK, "%s", p.err.text);
	cr_assert_eq(r.checkpoint, 3);
	cr_assert_eq(r.number, 6);
	flip(&p, "checkpoint", 3, length / 2);
	cr_assert_eq(recover(&p, false, &r), CHAP_ERR_DAMAGED);
	cr_assert_not_null(strstr(p.err.file, "checkpoint"), "%s", p.err.file);
	close_place(&p);
}

Test(recover, each_row_comes_into_the_queue_once)
{
	struct chap_recover_options options;
	int64_t n[CHAP_N_LEVELS], oldest_ms;
	struct chap_flags *flags;
	struct chap_journal *j;
	struct chap_recovery r;
	struct place p;

	open_place(&p);
	cr_assert_eq(chap_flags_open(&flags, p.dir, &p.seal, &p.err), CHAP_OK);
	cr_assert_eq(chap_journal_open(
	                 &j, p.dir, &p.seal, chap_state_layout(), 1, 0, &p.err),
	    CHAP_OK);
	cr_assert_eq(append(&p, j, "one", true), CHAP_OK);
	cr_assert_eq(append(&p, j, "two", true), CHAP_OK);
	options = (struct chap_recover_options){
	    .dir = p.dir, .seal = &p.seal, .flags = flags};
	for (unsigned round = 0; round < 3; round++) {
		uint64_t applied;

		if (round == 2)
			cr_assert_eq(append(&p, j, "three", true), CHAP_OK);
		cr_assert_eq(
		    chap_recover(p.engine, &options, &r, &p.err), CHAP_OK);
		cr_assert_eq(r.n_flags, round == 0 ? 2 : round == 1 ? 0 : 1);
		cr_assert_eq(
		    chap_flags_applied(flags, &applied, &p.err), CHAP_OK);
		cr_assert_eq(applied, r.number);
		cr_assert_eq(
		    chap_flags_count(flags, n, &oldest_ms, &p.err), CHAP_OK);
		cr_assert_eq(n[CHAP_LEVEL_REVIEW], round == 2 ? 3 : 2);
	}
	chap_journal_close(j);
	chap_flags_close(flags);
	close_place(&p);
}

Test(journal, nothing_of_it_stands_in_clear)
{
	char command[256];
	struct place p;

	open_place(&p);
	write_file(&p, 1, 2, true);
	snprintf(command, sizeof(command),
	    "grep -raq -e 'nothing to see' %s; test $? -eq 1", p.dir);
	cr_assert_eq(system(command), 0);
	close_place(&p);
}
