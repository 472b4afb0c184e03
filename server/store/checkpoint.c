#include "server/store/checkpoint.h"

#include "classifier/state.h"
#include "server/store/files.h"
#include "server/store/head.h"

#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define KIND "chapchkp"
#define VERSION 1
#define PURPOSE "checkpnt"
#define PIECE_BYTES ((size_t)1 << 20)
#define SEALED_BYTES \
	(PIECE_BYTES + crypto_secretstream_xchacha20poly1305_ABYTES)

/* Before each piece; its length is what the last piece needs. */
struct piece_head {
	uint32_t bytes; /* sealed */
};

struct chap_checkpoint_writer {
	char dir[CHAP_PATH_BYTES];
	char fresh[CHAP_PATH_BYTES];
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	crypto_secretstream_xchacha20poly1305_state stream;
	uint64_t number;
	int fd; /* -1: none is begun */
	uint64_t at;
	size_t n; /* in plain */
	struct chap_error *err; /* of the write under way */
	unsigned char plain[PIECE_BYTES];
	unsigned char sealed[sizeof(struct piece_head) + SEALED_BYTES];
};

enum chap_err
chap_checkpoint_writer_new(struct chap_checkpoint_writer **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err)
{
	struct chap_checkpoint_writer *w = calloc(1, sizeof(*w));

	if (w == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	snprintf(w->dir, sizeof(w->dir), "%s", dir);
	if (snprintf(w->fresh, sizeof(w->fresh), "%s/checkpoint.new", dir) >=
	    (int)sizeof(w->fresh)) {
		free(w);
		return chap_fail(
		    err, CHAP_ERR_TOO_LONG, "the path is too long");
	}
	chap_seal_derive(seal, PURPOSE, w->key);
	w->fd = -1;
	*out = w;
	return CHAP_OK;
}

void
chap_checkpoint_writer_free(struct chap_checkpoint_writer *w)
{
	if (w == NULL)
		return;
	chap_checkpoint_cancel(w);
	sodium_memzero(w, sizeof(*w));
	free(w);
}

enum chap_err
chap_checkpoint_begin(
    struct chap_checkpoint_writer *w, uint64_t number, struct chap_error *err)
{
	w->fd = open(w->fresh, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (w->fd < 0)
		return chap_file_fail(err, w->fresh, "cannot make");
	w->number = number;
	w->at = 0;
	w->n = 0;
	return CHAP_OK;
}

static enum chap_err
put(struct chap_checkpoint_writer *w, const void *bytes, size_t n)
{
	enum chap_err rc =
	    chap_file_write(w->fd, bytes, n, w->at, w->fresh, w->err);

	w->at += n;
	return rc;
}

static enum chap_err
put_piece(struct chap_checkpoint_writer *w, unsigned char tag)
{
	unsigned long long bytes;
	struct piece_head head;

	crypto_secretstream_xchacha20poly1305_push(&w->stream,
	    w->sealed + sizeof(head), &bytes, w->plain, w->n, NULL, 0, tag);
	head.bytes = (uint32_t)bytes;
	memcpy(w->sealed, &head, sizeof(head));
	w->n = 0;
	return put(w, w->sealed, sizeof(head) + bytes);
}

static enum chap_err
put_state(void *context, const void *bytes, size_t n)
{
	struct chap_checkpoint_writer *w = context;
	const unsigned char *from = bytes;
	enum chap_err rc = CHAP_OK;

	while (n > 0 && rc == CHAP_OK) {
		size_t part = PIECE_BYTES - w->n < n ? PIECE_BYTES - w->n : n;

		memcpy(w->plain + w->n, from, part);
		w->n += part;
		from += part;
		n -= part;
		if (w->n == PIECE_BYTES)
			rc = put_piece(w, 0);
	}
	return rc;
}

enum chap_err
chap_checkpoint_write(struct chap_checkpoint_writer *w,
    const struct chap_engine *engine, struct chap_error *err)
{
	unsigned char header[crypto_secretstream_xchacha20poly1305_HEADERBYTES];
	struct chap_head head = {.version = VERSION,
	    .layout = chap_state_layout(),
	    .number = w->number,
	    .sequence = chap_engine_sequence(engine)};
	enum chap_err rc;

	w->err = err;
	memcpy(head.kind, KIND, sizeof(head.kind));
	chap_head_seal(&head, w->key);
	crypto_secretstream_xchacha20poly1305_init_push(
	    &w->stream, header, w->key);
	rc = put(w, &head, sizeof(head));
	if (rc == CHAP_OK)
		rc = put(w, header, sizeof(header));
	if (rc == CHAP_OK)
		rc = chap_engine_export(engine, put_state, w);
	if (rc == CHAP_OK)
		rc = put_piece(
		    w, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
	if (rc == CHAP_OK && fsync(w->fd) != 0)
		rc = chap_file_fail(err, w->fresh, "cannot sync");
	return rc;
}

enum chap_err
chap_checkpoint_finish(struct chap_checkpoint_writer *w, struct chap_error *err)
{
	char path[CHAP_PATH_BYTES];

	chap_file_path(path, w->dir, CHAP_CHECKPOINT_NAME, w->number);
	if (rename(w->fresh, path) != 0)
		return chap_file_fail(err, path, "cannot name");
	close(w->fd);
	w->fd = -1;
	return chap_folder_sync(w->dir, err);
}

void
chap_checkpoint_cancel(struct chap_checkpoint_writer *w)
{
	if (w->fd < 0)
		return;
	close(w->fd);
	w->fd = -1;
	unlink(w->fresh);
}

int
chap_checkpoint_fd(const struct chap_checkpoint_writer *w)
{
	return w->fd;
}

/* A checkpoint as it is read. */
struct reader {
	char path[CHAP_PATH_BYTES];
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	crypto_secretstream_xchacha20poly1305_state stream;
	int fd;
	uint64_t at;
	size_t taken; /* of plain */
	size_t n; /* in plain */
	bool is_over; /* plain holds the last piece */
	struct chap_error *err;
	unsigned char plain[PIECE_BYTES];
	unsigned char sealed[SEALED_BYTES];
};

static enum chap_err
damaged(struct reader *r)
{
	return chap_fail_at(r->err, CHAP_ERR_DAMAGED, r->path, 0,
	    "changed or cut at byte %llu", (unsigned long long)r->at);
}

static enum chap_err
get(struct reader *r, void *bytes, size_t n)
{
	size_t got;
	enum chap_err rc =
	    chap_file_read(r->fd, bytes, n, r->at, &got, r->path, r->err);

	if (rc == CHAP_OK && got < n)
		rc = damaged(r);
	if (rc == CHAP_OK)
		r->at += n;
	return rc;
}

static enum chap_err
next_piece(struct reader *r)
{
	struct piece_head head;
	unsigned long long n;
	unsigned char tag;
	enum chap_err rc;

	if (r->is_over)
		return damaged(r);
	rc = get(r, &head, sizeof(head));
	if (rc == CHAP_OK && head.bytes > SEALED_BYTES)
		rc = damaged(r);
	if (rc == CHAP_OK)
		rc = get(r, r->sealed, head.bytes);
	if (rc != CHAP_OK)
		return rc;
	if (crypto_secretstream_xchacha20poly1305_pull(&r->stream, r->plain, &n,
	        &tag, r->sealed, head.bytes, NULL, 0) != 0)
		return damaged(r);
	r->n = n;
	r->taken = 0;
	r->is_over = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
	return CHAP_OK;
}

static enum chap_err
give_state(void *context, void *bytes, size_t n)
{
	struct reader *r = context;
	unsigned char *to = bytes;
	enum chap_err rc = CHAP_OK;

	while (n > 0 && rc == CHAP_OK) {
		size_t part = r->n - r->taken < n ? r->n - r->taken : n;

		memcpy(to, r->plain + r->taken, part);
		r->taken += part;
		to += part;
		n -= part;
		if (n > 0)
			rc = next_piece(r);
	}
	return rc;
}

static enum chap_err
open_stream(struct reader *r, uint64_t number)
{
	unsigned char header[crypto_secretstream_xchacha20poly1305_HEADERBYTES];
	struct chap_head head;
	enum chap_err rc;

	r->fd = open(r->path, O_RDONLY | O_CLOEXEC);
	if (r->fd < 0)
		return chap_file_fail(r->err, r->path, "cannot open");
	rc = get(r, &head, sizeof(head));
	if (rc == CHAP_OK)
		rc = chap_head_check(&head, KIND, VERSION, chap_state_layout(),
		    r->key, r->path, r->err);
	if (rc == CHAP_OK && head.number != number)
		rc = damaged(r);
	if (rc == CHAP_OK)
		rc = get(r, header, sizeof(header));
	if (rc == CHAP_OK &&
	    crypto_secretstream_xchacha20poly1305_init_pull(
	        &r->stream, header, r->key) != 0)
		rc = damaged(r);
	return rc;
}

static enum chap_err
read_all(struct reader *r, struct chap_engine *engine)
{
	struct chap_error why;
	enum chap_err rc = CHAP_OK;

	if (engine != NULL) {
		rc = chap_engine_import(engine, give_state, r, &why);
		return rc == CHAP_OK
		    ? rc
		    : chap_fail_at(r->err, rc, r->path, 0, "%s", why.text);
	}
	while (rc == CHAP_OK && !r->is_over)
		rc = next_piece(r);
	return rc;
}

enum chap_err
chap_checkpoint_load(const char *dir, const struct chap_seal *seal,
    uint64_t number, struct chap_engine *engine, struct chap_error *err)
{
	struct reader *r = calloc(1, sizeof(*r));
	enum chap_err rc;

	if (r == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	r->err = err;
	chap_file_path(r->path, dir, CHAP_CHECKPOINT_NAME, number);
	chap_seal_derive(seal, PURPOSE, r->key);
	rc = open_stream(r, number);
	if (rc == CHAP_OK)
		rc = read_all(r, engine);
	if (r->fd >= 0)
		close(r->fd);
	sodium_memzero(r, sizeof(*r));
	free(r);
	return rc;
}
