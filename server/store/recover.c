#include "server/store/recover.h"

#include "classifier/state_facts.h"
#include "classifier/state.h"
#include "server/store/checkpoint.h"
#include "server/store/files.h"
#include "server/store/journal.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define KEPT_CHECKPOINTS 2

struct work {
	const struct chap_recover_options *o;
	struct chap_engine *engine;
	struct chap_recovery *r;
	uint64_t applied; /* frames whose rows are in the queue */
	struct chap_error *err;
	uint64_t file[CHAP_NUMBERS_MAX]; /* of the journal */
	size_t n_files;
};

static void
warn(const struct work *w, const char *event, const struct chap_error *why)
{
	char text[512];

	chap_log(w->o->log, CHAP_LOG_WARN, event,
	    chap_f_str("why", chap_error_format(why, text, sizeof(text))));
}

/*
 * The newest whole checkpoint. One that another version made is no damaged
 * one: an older one in its place would lose what the newer holds.
 */
static enum chap_err
take_checkpoint(struct work *w)
{
	uint64_t number[CHAP_NUMBERS_MAX];
	struct chap_error why;
	size_t n;
	enum chap_err rc = chap_folder_numbers(
	    w->o->dir, CHAP_CHECKPOINT_NAME, number, &n, w->err);

	while (rc == CHAP_OK && n > 0) {
		uint64_t newest = number[--n];

		rc = chap_checkpoint_load(
		    w->o->dir, w->o->seal, newest, NULL, &why);
		if (rc == CHAP_OK) {
			w->r->checkpoint = newest;
			w->r->number = newest;
			return chap_checkpoint_load(
			    w->o->dir, w->o->seal, newest, w->engine, w->err);
		}
		if (rc != CHAP_ERR_DAMAGED) {
			*w->err = why;
			return rc;
		}
		warn(w, "checkpoint_passed_over", &why);
		if (w->r->n_passed_over++ == 0)
			*w->err = why; /* said if nothing stands in for it */
		rc = CHAP_OK;
	}
	return rc;
}

/*
 * Something between the state and `next`, the number that comes next, is not
 * there.
 */
static enum chap_err
miss(struct work *w, uint64_t next, const char *path)
{
	uint64_t first = w->r->number + 1;

	if (w->o->go_on) {
		w->r->n_lost_frames += next - first;
		return CHAP_OK;
	}
	if (w->r->n_passed_over > 0 && w->r->n_frames == 0)
		return w->err->code; /* what is wrong with the checkpoint */
	return chap_fail_at(w->err, CHAP_ERR_DAMAGED, path, 0,
	    "frames %" PRIu64 " to %" PRIu64 " of the journal are damaged or "
	    "missing: put the file back from a copy, or let \"chaperoned "
	    "repair\" go on without what was scored in them",
	    first, next - 1);
}

static enum chap_err
put_row(struct work *w, struct chap_span bytes)
{
	struct chap_flag_row row;
	int64_t id;

	if (bytes.len < sizeof(row))
		return chap_fail(
		    w->err, CHAP_ERR_DAMAGED, "a row of the queue is none");
	memcpy(&row, bytes.ptr, sizeof(row));
	w->r->n_flags++;
	return chap_flags_put(w->o->flags, &row,
	    chap_span_cut(bytes, sizeof(row), bytes.len), &id, w->err);
}

static enum chap_err
take_section(struct work *w, const struct chap_frame *frame, uint32_t kind,
    struct chap_span bytes)
{
	uint64_t n = 0;
	enum chap_err rc = CHAP_OK;

	switch (kind) {
	case CHAP_SECTION_FACTS:
		rc = chap_engine_replay(w->engine, bytes, &n, w->err);
		w->r->n_facts += n;
		break;
	case CHAP_SECTION_FLAG:
		if (w->o->flags != NULL && frame->number > w->applied)
			rc = put_row(w, bytes);
		break;
	default:
		rc = chap_fail(w->err, CHAP_ERR_VERSION,
		    "the journal holds what this chaperoned does not know: "
		    "start the newer one that made it");
	}
	return rc;
}

static enum chap_err
take_frame(struct work *w, const struct chap_frame *frame, const char *path)
{
	struct chap_span rest = frame->sections;
	uint64_t sequence = chap_engine_sequence(w->engine);
	struct chap_span bytes;
	uint32_t kind;
	enum chap_err rc = CHAP_OK;

	if (frame->sequence != sequence && !w->o->go_on)
		return chap_fail_at(w->err, CHAP_ERR_DAMAGED, path, 0,
		    "frame %" PRIu64 " does not go on from this state: are "
		    "its files of one folder?",
		    frame->number);
	if (w->o->go_on && frame->sequence > sequence + w->r->n_lost_messages)
		w->r->n_lost_messages = frame->sequence - sequence;
	while (rc == CHAP_OK && chap_section_next(&rest, &kind, &bytes))
		rc = take_section(w, frame, kind, bytes);
	w->r->number = frame->number;
	w->r->n_frames++;
	return rc;
}

/* `end`: the number at which the next file begins; UINT64_MAX: the last. */
static enum chap_err
take_file(struct work *w, struct chap_journal_file *file, uint64_t end,
    const char *path)
{
	struct chap_frame frame;
	enum chap_err rc = CHAP_OK;

	while (rc == CHAP_OK) {
		rc = chap_journal_next(file, &frame, w->err);
		if (rc == CHAP_ERR_NOT_FOUND || frame.number >= end)
			return rc == CHAP_ERR_NOT_FOUND ? CHAP_OK : rc;
		if (rc != CHAP_OK || frame.number <= w->r->number)
			continue;
		if (frame.number > w->r->number + 1) {
			/* never durable, hence never sure: the end */
			if (frame.durable <= w->r->number && !w->o->go_on)
				return CHAP_OK;
			rc = miss(w, frame.number, path);
		}
		if (rc == CHAP_OK)
			rc = take_frame(w, &frame, path);
	}
	return rc;
}

static enum chap_err
take_number(struct work *w, size_t i)
{
	uint64_t end = i + 1 == w->n_files ? UINT64_MAX : w->file[i + 1];
	struct chap_journal_file *file;
	struct chap_error why;
	char path[CHAP_PATH_BYTES];
	enum chap_err rc = CHAP_OK;

	if (end <= w->r->number + 1)
		return CHAP_OK; /* the checkpoint has it all */
	/* what is missing before this file was to be in the one before it */
	chap_file_path(
	    path, w->o->dir, CHAP_JOURNAL_NAME, w->file[i > 0 ? i - 1 : 0]);
	if (!w->o->go_on && w->file[i] > w->r->number + 1)
		rc = miss(w, w->file[i], path);
	if (rc != CHAP_OK)
		return rc;
	chap_file_path(path, w->o->dir, CHAP_JOURNAL_NAME, w->file[i]);
	rc = chap_journal_file_open(&file, w->o->dir, w->o->seal,
	    chap_state_layout(), w->file[i], &why);
	if (rc == CHAP_ERR_DAMAGED && w->o->go_on) {
		warn(w, "journal_passed_over", &why);
		return CHAP_OK;
	}
	if (rc != CHAP_OK) {
		*w->err = why;
		return rc;
	}
	rc = take_file(w, file, end, path);
	chap_journal_file_close(file);
	return rc;
}

static enum chap_err
take_journal(struct work *w)
{
	enum chap_err rc = chap_folder_numbers(
	    w->o->dir, CHAP_JOURNAL_NAME, w->file, &w->n_files, w->err);

	if (rc == CHAP_OK && w->n_files == 0 && w->r->n_passed_over > 0 &&
	    w->r->checkpoint == 0 && !w->o->go_on)
		return w->err->code;
	w->r->n_files = w->n_files;
	for (size_t i = 0; i < w->n_files && rc == CHAP_OK; i++)
		rc = take_number(w, i);
	return rc;
}

/*
 * All rows in one transaction. A queue that is ahead of the journal is of a
 * folder whose state was put back: what comes now is new to it.
 */
static enum chap_err
take_all(struct work *w)
{
	struct chap_flags *flags = w->o->flags;
	enum chap_err rc = CHAP_OK;

	if (flags != NULL)
		rc = chap_flags_applied(flags, &w->applied, w->err);
	if (rc == CHAP_OK && flags != NULL)
		rc = chap_flags_begin(flags, w->err);
	if (rc == CHAP_OK)
		rc = take_checkpoint(w);
	if (rc == CHAP_OK)
		rc = take_journal(w);
	if (rc == CHAP_OK && flags != NULL)
		rc = chap_flags_set_applied(flags, w->r->number, w->err);
	if (rc == CHAP_OK && flags != NULL)
		rc = chap_flags_commit(flags, w->err);
	if (rc != CHAP_OK && flags != NULL)
		chap_flags_rollback(flags);
	return rc;
}

enum chap_err
chap_recover(struct chap_engine *engine,
    const struct chap_recover_options *options, struct chap_recovery *out,
    struct chap_error *err)
{
	struct work *w = calloc(1, sizeof(*w));
	enum chap_err rc;

	if (w == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	memset(out, 0, sizeof(*out));
	w->o = options;
	w->engine = engine;
	w->r = out;
	w->err = err;
	rc = take_all(w);
	free(w);
	return rc;
}

static enum chap_err
remove_file(
    const char *dir, const char *kind, uint64_t number, struct chap_error *err)
{
	char path[CHAP_PATH_BYTES];

	chap_file_path(path, dir, kind, number);
	return unlink(path) == 0 ? CHAP_OK
	                         : chap_file_fail(err, path, "cannot remove");
}

enum chap_err
chap_recover_prune(const char *dir, struct chap_error *err)
{
	uint64_t number[CHAP_NUMBERS_MAX];
	uint64_t kept;
	size_t n;
	enum chap_err rc =
	    chap_folder_numbers(dir, CHAP_CHECKPOINT_NAME, number, &n, err);

	if (rc != CHAP_OK || n < KEPT_CHECKPOINTS)
		return rc;
	kept = number[n - KEPT_CHECKPOINTS];
	for (size_t i = 0; i < n - KEPT_CHECKPOINTS && rc == CHAP_OK; i++)
		rc = remove_file(dir, CHAP_CHECKPOINT_NAME, number[i], err);
	if (rc == CHAP_OK)
		rc = chap_folder_numbers(
		    dir, CHAP_JOURNAL_NAME, number, &n, err);
	for (size_t i = 0; i + 1 < n && rc == CHAP_OK; i++)
		if (number[i + 1] <= kept + 1)
			rc =
			    remove_file(dir, CHAP_JOURNAL_NAME, number[i], err);
	return rc;
}

static enum chap_err
move_all(const char *dir, const char *aside, const char *kind, uint64_t but,
    struct chap_error *err)
{
	uint64_t number[CHAP_NUMBERS_MAX];
	char from[CHAP_PATH_BYTES], to[CHAP_PATH_BYTES];
	size_t n;
	enum chap_err rc = chap_folder_numbers(dir, kind, number, &n, err);

	for (size_t i = 0; i < n && rc == CHAP_OK; i++) {
		if (number[i] == but)
			continue;
		chap_file_path(from, dir, kind, number[i]);
		chap_file_path(to, aside, kind, number[i]);
		if (rename(from, to) != 0)
			rc = chap_file_fail(err, from, "cannot set aside");
	}
	return rc;
}

enum chap_err
chap_recover_set_aside(
    const char *dir, uint64_t checkpoint, struct chap_error *err)
{
	char aside[CHAP_PATH_BYTES];
	enum chap_err rc;

	if (snprintf(aside, sizeof(aside), "%s/damaged", dir) >=
	    (int)sizeof(aside))
		return chap_fail(
		    err, CHAP_ERR_TOO_LONG, "the path is too long");
	if (mkdir(aside, 0700) != 0 && errno != EEXIST)
		return chap_file_fail(err, aside, "cannot make the folder");
	rc = move_all(dir, aside, CHAP_JOURNAL_NAME, 0, err);
	if (rc == CHAP_OK)
		rc =
		    move_all(dir, aside, CHAP_CHECKPOINT_NAME, checkpoint, err);
	return rc == CHAP_OK ? chap_folder_sync(dir, err) : rc;
}

static enum chap_err
remove_all(
    const char *dir, const char *kind, uint64_t but, struct chap_error *err)
{
	uint64_t number[CHAP_NUMBERS_MAX];
	size_t n;
	enum chap_err rc = chap_folder_numbers(dir, kind, number, &n, err);

	for (size_t i = 0; i < n && rc == CHAP_OK; i++)
		if (number[i] != but)
			rc = remove_file(dir, kind, number[i], err);
	return rc;
}

/* Frames begin with 1, so no file has the number 0. */
enum chap_err
chap_recover_leave_only(
    const char *dir, uint64_t checkpoint, struct chap_error *err)
{
	char aside[CHAP_PATH_BYTES];
	enum chap_err rc = remove_all(dir, CHAP_JOURNAL_NAME, 0, err);

	if (rc == CHAP_OK)
		rc = remove_all(dir, CHAP_CHECKPOINT_NAME, checkpoint, err);
	if (rc == CHAP_OK &&
	    snprintf(aside, sizeof(aside), "%s/damaged", dir) >=
	        (int)sizeof(aside))
		rc = chap_fail(err, CHAP_ERR_TOO_LONG, "the path is too long");
	if (rc == CHAP_OK)
		rc = remove_all(aside, CHAP_JOURNAL_NAME, 0, err);
	if (rc == CHAP_OK)
		rc = remove_all(aside, CHAP_CHECKPOINT_NAME, 0, err);
	return rc == CHAP_OK ? chap_folder_sync(dir, err) : rc;
}
