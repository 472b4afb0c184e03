#include "server/store/journal.h"

#include "server/store/files.h"
#include "server/store/frame.h"

#include <fcntl.h>
#include <sodium.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WINDOW_BYTES ((size_t)1 << 20)
/*
 * What looks like a frame and is none costs its length in work; a file in
 * which so many do is given up.
 */
#define FALSE_MARKS_MAX 64

struct chap_journal_file {
	char path[CHAP_PATH_BYTES];
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	int fd;
	uint64_t at;
	uint64_t least; /* number that the next frame has at least */
	unsigned char *sealed;
	unsigned char *plain;
	unsigned char *window;
};

static enum chap_err
read_head(struct chap_journal_file *f, struct chap_hash128 layout,
    uint64_t number, struct chap_error *err)
{
	struct chap_head head = {.number = 0};
	size_t got;
	enum chap_err rc =
	    chap_file_read(f->fd, &head, sizeof(head), 0, &got, f->path, err);

	if (rc == CHAP_OK)
		rc = chap_head_check(&head, CHAP_JOURNAL_KIND,
		    CHAP_JOURNAL_VERSION, layout, f->key, f->path, err);
	if (rc == CHAP_OK && head.number != number)
		rc = chap_fail_at(err, CHAP_ERR_DAMAGED, f->path, 0,
		    "has another name than it was given");
	f->at = sizeof(head);
	f->least = number;
	return rc;
}

enum chap_err
chap_journal_file_open(struct chap_journal_file **out, const char *dir,
    const struct chap_seal *seal, struct chap_hash128 layout, uint64_t number,
    struct chap_error *err)
{
	struct chap_journal_file *f = calloc(1, sizeof(*f));
	enum chap_err rc;

	if (f == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_file_path(f->path, dir, CHAP_JOURNAL_NAME, number);
	chap_seal_derive(seal, CHAP_JOURNAL_PURPOSE, f->key);
	f->fd = open(f->path, O_RDONLY | O_CLOEXEC);
	f->sealed = malloc(CHAP_FRAME_MAX_BYTES + CHAP_MAC_BYTES);
	f->plain = malloc(CHAP_FRAME_MAX_BYTES);
	f->window = malloc(WINDOW_BYTES);
	if (f->sealed == NULL || f->plain == NULL || f->window == NULL)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	else if (f->fd < 0)
		rc = chap_file_fail(err, f->path, "cannot open");
	else
		rc = read_head(f, layout, number, err);
	if (rc == CHAP_OK)
		*out = f;
	else
		chap_journal_file_close(f);
	return rc;
}

void
chap_journal_file_close(struct chap_journal_file *f)
{
	if (f == NULL)
		return;
	if (f->fd >= 0)
		close(f->fd);
	sodium_memzero(f->key, sizeof(f->key));
	free(f->sealed);
	free(f->plain);
	free(f->window);
	free(f);
}

/* CHAP_ERR_NOT_FOUND: what stands there is no frame. */
static enum chap_err
frame_at(struct chap_journal_file *f, uint64_t at, struct chap_frame *out,
    struct chap_error *err)
{
	struct chap_frame_head head;
	size_t got, n;
	enum chap_err rc =
	    chap_file_read(f->fd, &head, sizeof(head), at, &got, f->path, err);

	if (rc != CHAP_OK)
		return rc;
	if (got < sizeof(head) || head.mark != CHAP_FRAME_MARK ||
	    head.bytes < CHAP_MAC_BYTES ||
	    head.bytes > CHAP_FRAME_MAX_BYTES + CHAP_MAC_BYTES ||
	    head.number < f->least)
		return CHAP_ERR_NOT_FOUND;
	n = head.bytes;
	rc = chap_file_read(
	    f->fd, f->sealed, n, at + sizeof(head), &got, f->path, err);
	if (rc != CHAP_OK)
		return rc;
	if (got < n ||
	    crypto_aead_xchacha20poly1305_ietf_decrypt(f->plain, NULL, NULL,
	        f->sealed, n, (const unsigned char *)&head,
	        offsetof(struct chap_frame_head, nonce), head.nonce,
	        f->key) != 0)
		return CHAP_ERR_NOT_FOUND;
	*out = (struct chap_frame){.number = head.number,
	    .durable = head.durable,
	    .sequence = head.sequence,
	    .sections = {(const char *)f->plain, n - CHAP_MAC_BYTES}};
	f->at = at + sizeof(head) + n;
	f->least = head.number + 1;
	return CHAP_OK;
}

/* The first frame in the window's n bytes, which stand at `at`. */
static enum chap_err
search_window(struct chap_journal_file *f, uint64_t at, size_t n,
    unsigned *false_marks, struct chap_frame *out, struct chap_error *err)
{
	static const uint32_t MARK = CHAP_FRAME_MARK;
	size_t i = 0;

	while (*false_marks < FALSE_MARKS_MAX) {
		const unsigned char *found =
		    memmem(f->window + i, n - i, &MARK, sizeof(MARK));
		enum chap_err rc;

		if (found == NULL)
			break;
		i = (size_t)(found - f->window);
		rc = frame_at(f, at + i, out, err);
		if (rc != CHAP_ERR_NOT_FOUND)
			return rc;
		(*false_marks)++;
		i++;
	}
	return CHAP_ERR_NOT_FOUND;
}

static enum chap_err
search(
    struct chap_journal_file *f, struct chap_frame *out, struct chap_error *err)
{
	unsigned false_marks = 0;
	uint64_t at = f->at + 1;

	for (;;) {
		size_t got;
		enum chap_err rc = chap_file_read(
		    f->fd, f->window, WINDOW_BYTES, at, &got, f->path, err);

		if (rc == CHAP_OK)
			rc = search_window(f, at, got, &false_marks, out, err);
		if (rc != CHAP_ERR_NOT_FOUND)
			return rc;
		if (got < WINDOW_BYTES || false_marks == FALSE_MARKS_MAX)
			return CHAP_ERR_NOT_FOUND;
		at += got - sizeof(uint32_t) + 1; /* a mark may lie across */
	}
}

enum chap_err
chap_journal_next(
    struct chap_journal_file *f, struct chap_frame *out, struct chap_error *err)
{
	enum chap_err rc = frame_at(f, f->at, out, err);

	if (rc != CHAP_ERR_NOT_FOUND)
		return rc;
	rc = search(f, out, err);
	if (rc == CHAP_OK)
		out->is_behind_damage = true;
	return rc;
}
