/* chaperoned backup: a copy of a data folder that a service is using. */
#include "server/commands.h"
#include "server/recorder.h"
#include "server/store/accounts.h"
#include "server/store/checkpoint.h"
#include "server/store/cold_store.h"
#include "server/store/data_folder.h"
#include "server/store/desk.h"
#include "server/store/files.h"
#include "server/store/evidence_store.h"
#include "server/store/flags.h"
#include "server/store/keys.h"
#include "server/store/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define TRIES 5 /* each checkpoint takes files away */
#define PIECE_BYTES ((size_t)1 << 20)

static const char USAGE[] =
    "usage: chaperoned backup [--config FILE] [--SETTING VALUE …] COPY\n"
    "Copies the data folder, while a service may be using it, to the new\n"
    "folder COPY, on which a service can be started: with the state as it was\n"
    "at some moment of the copying. The key is in it: keep it as well.\n";

struct backup {
	char from[CHAP_PATH_BYTES]; /* the folders of the state */
	char to[CHAP_PATH_BYTES];
	char *piece; /* [PIECE_BYTES] */
	struct chap_error *err;
};

/* CHAP_ERR_NOT_FOUND: it is not there any more. */
static enum chap_err
copy_file(struct backup *b, const char *from, const char *to)
{
	int in = open(from, O_RDONLY | O_CLOEXEC);
	int out;
	uint64_t at = 0;
	size_t got = PIECE_BYTES;
	enum chap_err rc = CHAP_OK;

	if (in < 0)
		return errno == ENOENT
		    ? CHAP_ERR_NOT_FOUND
		    : chap_file_fail(b->err, from, "cannot open");
	out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (out < 0)
		rc = chap_file_fail(b->err, to, "cannot make");
	while (rc == CHAP_OK && got == PIECE_BYTES) {
		rc = chap_file_read(
		    in, b->piece, PIECE_BYTES, at, &got, from, b->err);
		if (rc == CHAP_OK)
			rc =
			    chap_file_write(out, b->piece, got, at, to, b->err);
		at += got;
	}
	if (rc == CHAP_OK && fsync(out) != 0)
		rc = chap_file_fail(b->err, to, "cannot sync");
	close(in);
	if (out >= 0)
		close(out);
	return rc;
}

static enum chap_err
copy_kind(struct backup *b, const char *kind)
{
	uint64_t number[CHAP_NUMBERS_MAX];
	char from[CHAP_PATH_BYTES], to[CHAP_PATH_BYTES];
	size_t n;
	enum chap_err rc =
	    chap_folder_numbers(b->from, kind, number, &n, b->err);

	for (size_t i = 0; i < n && rc == CHAP_OK; i++) {
		chap_file_path(from, b->from, kind, number[i]);
		chap_file_path(to, b->to, kind, number[i]);
		rc = copy_file(b, from, to);
	}
	return rc;
}

static enum chap_err
remove_kind(struct backup *b, const char *kind)
{
	uint64_t number[CHAP_NUMBERS_MAX];
	char path[CHAP_PATH_BYTES];
	size_t n;
	enum chap_err rc = chap_folder_numbers(b->to, kind, number, &n, b->err);

	for (size_t i = 0; i < n && rc == CHAP_OK; i++) {
		chap_file_path(path, b->to, kind, number[i]);
		if (unlink(path) != 0)
			rc = chap_file_fail(b->err, path, "cannot remove");
	}
	return rc;
}

/*
 * Checkpoints, then the journal behind them, which only grows: what is copied
 * of it last may be torn. A file that goes meanwhile was no longer needed by
 * a newer checkpoint, which is to be copied then.
 */
static enum chap_err
copy_state(struct backup *b)
{
	enum chap_err rc = CHAP_ERR_NOT_FOUND;

	for (int i = 0; i < TRIES && rc == CHAP_ERR_NOT_FOUND; i++) {
		rc = remove_kind(b, CHAP_CHECKPOINT_NAME);
		if (rc == CHAP_OK)
			rc = remove_kind(b, CHAP_JOURNAL_NAME);
		if (rc == CHAP_OK)
			rc = copy_kind(b, CHAP_CHECKPOINT_NAME);
		if (rc == CHAP_OK)
			rc = copy_kind(b, CHAP_JOURNAL_NAME);
	}
	return rc == CHAP_ERR_NOT_FOUND
	    ? chap_fail(b->err, CHAP_ERR_BUSY,
	          "checkpoints come faster than they can be copied: try again, "
	          "or raise the setting \"checkpoint\"")
	    : rc;
}

/* The head first, so that the copy knows no row that it does not hold. */
static enum chap_err
copy_audit(struct backup *b, struct chap_audit *audit,
    const struct chap_config *config, const char *copy)
{
	char from[CHAP_CONFIG_STRING + 16], to[CHAP_PATH_BYTES];
	enum chap_err rc;

	chap_recorder_head(config, from);
	snprintf(to, sizeof(to), "%s/" CHAP_AUDIT_HEAD_FILE, copy);
	rc = copy_file(b, from, to);
	if (rc == CHAP_OK || rc == CHAP_ERR_NOT_FOUND)
		rc = chap_audit_copy(audit, copy, b->err);
	return rc;
}

/* What follows may be ahead of the journal that was copied, never behind. */
static enum chap_err
copy_rest(struct backup *b, const struct chap_config *config, const char *copy)
{
	const char *dir = config->data;
	struct chap_seal seal;
	struct chap_flags *flags = NULL;
	struct chap_evidence_store *evidence = NULL;
	struct chap_evidence_keep keep = {.syncs = true}; /* none is put */
	struct chap_keys *keys = NULL;
	struct chap_audit *audit = NULL;
	char what[CHAP_AUDIT_WHAT_BYTES + 1];
	struct chap_accounts *accounts = NULL;
	struct chap_desk *desk = NULL;
	enum chap_err rc = chap_cold_store_copy(b->from, b->to, b->err);

	if (rc == CHAP_OK)
		rc = chap_members_copy(b->from, b->to, b->err);
	if (rc == CHAP_OK)
		rc = chap_seal_open(&seal, dir, b->err);
	if (rc != CHAP_OK)
		return rc;
	rc = chap_flags_open(&flags, dir, &seal, b->err);
	if (rc == CHAP_OK)
		rc = chap_flags_copy(flags, copy, b->err);
	chap_flags_close(flags);
	if (rc == CHAP_OK)
		rc = chap_evidence_store_open(
		    &evidence, dir, &seal, &keep, b->err);
	if (rc == CHAP_OK)
		rc = chap_evidence_store_copy(evidence, copy, b->err);
	chap_evidence_store_close(evidence);
	if (rc == CHAP_OK)
		rc = chap_keys_open(&keys, dir, &seal, b->err);
	if (rc == CHAP_OK)
		rc = chap_keys_copy(keys, copy, b->err);
	chap_keys_close(keys);
	if (rc == CHAP_OK)
		rc = chap_accounts_open(&accounts, dir, b->err);
	if (rc == CHAP_OK)
		rc = chap_accounts_copy(accounts, copy, b->err);
	chap_accounts_close(accounts);
	if (rc == CHAP_OK)
		rc = chap_desk_open(&desk, dir, &seal, b->err);
	if (rc == CHAP_OK)
		rc = chap_desk_copy(desk, copy, b->err);
	chap_desk_close(desk);
	if (rc == CHAP_OK)
		rc = chap_audit_open(&audit, dir, &seal, b->err);
	if (rc == CHAP_OK)
		rc = copy_audit(b, audit, config, copy);
	chap_audit_close(audit);
	snprintf(what, sizeof(what), "to=%.400s", copy);
	if (rc == CHAP_OK)
		rc = chap_record(config, &seal,
		    (struct chap_audit_record){
		        .action = "backup", .what = what},
		    b->err);
	chap_seal_close(&seal);
	if (rc == CHAP_OK)
		rc = chap_folder_sync(b->to, b->err);
	return rc == CHAP_OK ? chap_folder_sync(copy, b->err) : rc;
}

static enum chap_err
back_up(struct backup *b, const struct chap_config *config, const char *copy)
{
	const char *dir = config->data;
	char from[CHAP_PATH_BYTES], to[CHAP_PATH_BYTES];
	enum chap_err rc;

	snprintf(b->from, sizeof(b->from), "%s/state", dir);
	snprintf(b->to, sizeof(b->to), "%s/state", copy);
	snprintf(from, sizeof(from), "%s/key", dir);
	snprintf(to, sizeof(to), "%s/key", copy);
	if (mkdir(copy, 0700) != 0)
		return chap_file_fail(b->err, copy, "cannot make the copy");
	rc = chap_folder_make(b->to, b->err);
	if (rc == CHAP_OK)
		rc = copy_file(b, from, to);
	if (rc == CHAP_ERR_NOT_FOUND)
		rc = chap_fail_at(b->err, rc, dir, 0, "is no data folder");
	if (rc == CHAP_OK)
		rc = copy_state(b);
	return rc == CHAP_OK ? copy_rest(b, config, copy) : rc;
}

int
chap_cmd_backup(int argc, char **argv)
{
	struct chap_config config;
	struct chap_error err;
	struct backup b = {.err = &err};
	enum chap_err rc;
	int used, status = chap_settings(&config, argc, argv, USAGE, &used);

	if (status != 0 || used < 0)
		return status;
	if (used + 1 != argc || argv[used][0] == '-' ||
	    strlen(argv[used]) > CHAP_CONFIG_STRING) {
		fprintf(stderr, "chaperoned backup: name one new folder\n\n");
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	b.piece = malloc(PIECE_BYTES);
	rc = b.piece == NULL ? chap_fail(&err, CHAP_ERR_MEMORY, "out of memory")
	                     : back_up(&b, &config, argv[used]);
	free(b.piece);
	return rc == CHAP_OK ? 0 : chap_complain("chaperoned", &err);
}
