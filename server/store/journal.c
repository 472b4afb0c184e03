#include "server/store/journal.h"

#include "server/store/ahead.h"
#include "server/store/files.h"
#include "server/store/frame.h"
#include "server/store/syncer.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * Disk is asked for in such steps, so that a full one is noticed before a
 * frame is begun, and a sync need not write the file's length each time.
 */
#define STEP_BYTES ((uint64_t)8 << 20)
/*
 * Written through, small frames go where zeroes were: so much is made of them
 * when less than half of it is left. Long frames take more time than that
 * saves.
 */
#define AHEAD_BYTES ((uint64_t)1 << 20)
#define SMALL_BYTES ((size_t)64 << 10)
/* a frame, what stands in its first block, and what is left in its last */
#define SEALED_MAX_BYTES (CHAP_FRAME_MAX_BYTES + 3 * CHAP_BLOCK_BYTES)

_Static_assert(
    sizeof(struct chap_frame_head) + CHAP_MAC_BYTES <= CHAP_BLOCK_BYTES &&
        sizeof(struct chap_head) < CHAP_BLOCK_BYTES,
    "the room for them is enough");

struct section_head {
	uint32_t kind;
	uint32_t bytes;
};

struct chap_journal {
	char dir[CHAP_PATH_BYTES];
	char path[CHAP_PATH_BYTES];
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	struct chap_hash128 layout;
	int fd;
	uint64_t end; /* of the frames */
	uint64_t held; /* bytes of disk asked for */
	bool cannot_hold; /* this file system takes no such wish */
	bool is_doubtful; /* a sync failed: nothing more goes in this file */
	uint64_t number;
	uint64_t durable;
	int direct; /* the file too, past the page cache, synced; or -1 */
	struct chap_ahead *ahead; /* NULL: nothing is written through */
	uint64_t zeroed; /* up to where there are zeroes, or will be */
	struct chap_syncer *syncer; /* NULL: nothing is synced beside */
	uint64_t syncing; /* the newest frame of the sync under way; 0: none */
	/* [SEALED_MAX_BYTES], of whole blocks; written through, it begins with
	 * what stands in the last block already, n_tail() */
	unsigned char *sealed;
};

enum chap_err
chap_section_add(struct chap_buf *frame, enum chap_section_kind kind,
    struct chap_span one, struct chap_span two)
{
	struct section_head head = {
	    (uint32_t)kind, (uint32_t)(one.len + two.len)};
	enum chap_err rc =
	    chap_buf_reserve(frame, chap_section_bytes(head.bytes));

	if (rc != CHAP_OK)
		return rc;
	chap_buf_add(frame, &head, sizeof(head));
	chap_buf_add(frame, one.ptr, one.len);
	if (two.len > 0)
		chap_buf_add(frame, two.ptr, two.len);
	return CHAP_OK;
}

size_t
chap_section_bytes(size_t n)
{
	return sizeof(struct section_head) + n;
}

bool
chap_section_next(
    struct chap_span *frame, uint32_t *kind, struct chap_span *bytes)
{
	struct section_head head;

	if (frame->len < sizeof(head))
		return false;
	memcpy(&head, frame->ptr, sizeof(head));
	if (head.bytes > frame->len - sizeof(head))
		return false;
	*kind = head.kind;
	*bytes = chap_span_cut(*frame, sizeof(head), sizeof(head) + head.bytes);
	*frame = chap_span_cut(*frame, sizeof(head) + head.bytes, frame->len);
	return true;
}

/* Written beside its name and moved there, so that half a head is never read.
 */
static enum chap_err
make_file(struct chap_journal *j, const char *fresh, uint64_t sequence, int *fd,
    struct chap_error *err)
{
	struct chap_head head = {.version = CHAP_JOURNAL_VERSION,
	    .layout = j->layout,
	    .number = j->number + 1,
	    .sequence = sequence};
	char path[CHAP_PATH_BYTES];
	enum chap_err rc;

	memcpy(head.kind, CHAP_JOURNAL_KIND, sizeof(head.kind));
	chap_head_seal(&head, j->key);
	chap_file_path(path, j->dir, CHAP_JOURNAL_NAME, head.number);
	*fd = open(fresh, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (*fd < 0)
		return chap_file_fail(err, fresh, "cannot make the journal");
	rc = chap_file_write(*fd, &head, sizeof(head), 0, fresh, err);
	if (rc == CHAP_OK && fdatasync(*fd) != 0)
		rc = chap_file_fail(err, fresh, "cannot sync");
	if (rc == CHAP_OK && rename(fresh, path) != 0)
		rc = chap_file_fail(err, path, "cannot make the journal");
	if (rc == CHAP_OK)
		rc = chap_folder_sync(j->dir, err);
	if (rc == CHAP_OK)
		return rc;
	close(*fd);
	unlink(fresh);
	return rc;
}

static void
close_file(struct chap_journal *j)
{
	if (j->direct >= 0) {
		(void)chap_ahead_make_way(j->ahead, UINT64_MAX);
		close(j->direct);
		j->direct = -1;
	}
	if (j->fd < 0)
		return;
	/* the wish for disk goes back; if it cannot, zeroes stay */
	(void)!ftruncate(j->fd, (off_t)j->end);
	close(j->fd);
	j->fd = -1;
}

/* Bytes that stand in the last block, which is not full. */
static size_t
n_tail(const struct chap_journal *j)
{
	return j->end % CHAP_BLOCK_BYTES;
}

/*
 * The file anew, past the page cache, behind its head. Whether that can be is
 * seen by writing the head's block: where it cannot, frames are written and
 * synced.
 */
static void
open_direct(struct chap_journal *j)
{
	struct chap_error err;
	size_t got;

	if (j->ahead == NULL)
		return;
	j->zeroed = 0;
	memset(j->sealed, 0, CHAP_BLOCK_BYTES);
	if (chap_file_read(
	        j->fd, j->sealed, n_tail(j), 0, &got, j->path, &err) != CHAP_OK)
		return;
	j->direct = open(j->path, O_WRONLY | O_DIRECT | O_DSYNC | O_CLOEXEC);
	if (j->direct < 0 ||
	    chap_file_write(j->direct, j->sealed, CHAP_BLOCK_BYTES, 0, j->path,
	        &err) == CHAP_OK)
		return;
	close(j->direct);
	j->direct = -1;
}

enum chap_err
chap_journal_turn(
    struct chap_journal *j, uint64_t sequence, struct chap_error *err)
{
	char fresh[CHAP_PATH_BYTES];
	enum chap_err rc;
	int fd;

	if (snprintf(fresh, sizeof(fresh), "%s/journal.new", j->dir) >=
	    (int)sizeof(fresh))
		return chap_fail(
		    err, CHAP_ERR_TOO_LONG, "the path is too long");
	rc = chap_journal_end_sync(j, true, err); /* it needs the descriptor */
	if (rc == CHAP_OK)
		rc = make_file(j, fresh, sequence, &fd, err);
	if (rc != CHAP_OK)
		return rc;
	close_file(j);
	j->fd = fd;
	j->end = sizeof(struct chap_head);
	j->held = j->end;
	j->is_doubtful = false;
	chap_file_path(j->path, j->dir, CHAP_JOURNAL_NAME, j->number + 1);
	open_direct(j);
	return CHAP_OK;
}

enum chap_err
chap_journal_open(struct chap_journal **out, const char *dir,
    const struct chap_seal *seal, struct chap_hash128 layout, uint64_t next,
    uint64_t sequence, struct chap_error *err)
{
	struct chap_journal *j = calloc(1, sizeof(*j));
	enum chap_err rc;

	if (j == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	snprintf(j->dir, sizeof(j->dir), "%s", dir);
	chap_seal_derive(seal, CHAP_JOURNAL_PURPOSE, j->key);
	j->layout = layout;
	j->fd = j->direct = -1;
	j->number = next - 1;
	j->durable = j->number;
	j->sealed = aligned_alloc(CHAP_BLOCK_BYTES, SEALED_MAX_BYTES);
	if (j->sealed == NULL)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	else
		rc = chap_journal_turn(j, sequence, err);
	if (rc == CHAP_OK)
		*out = j;
	else
		chap_journal_close(j);
	return rc;
}

void
chap_journal_close(struct chap_journal *j)
{
	if (j == NULL)
		return;
	chap_syncer_free(j->syncer);
	close_file(j);
	chap_ahead_free(j->ahead);
	sodium_memzero(j->key, sizeof(j->key));
	free(j->sealed);
	free(j);
}

static enum chap_err
hold_disk(struct chap_journal *j, uint64_t until, struct chap_error *err)
{
	uint64_t more = until + STEP_BYTES - j->held;

	if (until <= j->held || j->cannot_hold)
		return CHAP_OK;
	if (fallocate(j->fd, 0, (off_t)j->held, (off_t)more) == 0) {
		j->held += more;
		return CHAP_OK;
	}
	if (errno != EOPNOTSUPP && errno != ENOSYS)
		return chap_file_fail(err, j->path, "cannot get disk");
	j->cannot_hold = true;
	return CHAP_OK;
}

static size_t
seal_frame(struct chap_journal *j, struct chap_span sections, uint64_t sequence,
    unsigned char *to)
{
	struct chap_frame_head head = {.mark = CHAP_FRAME_MARK,
	    .bytes = (uint32_t)(sections.len + CHAP_MAC_BYTES),
	    .number = j->number + 1,
	    .durable = j->durable,
	    .sequence = sequence};

	randombytes_buf(head.nonce, sizeof(head.nonce));
	memcpy(to, &head, sizeof(head));
	crypto_aead_xchacha20poly1305_ietf_encrypt(to + sizeof(head), NULL,
	    (const unsigned char *)sections.ptr, sections.len,
	    (const unsigned char *)&head,
	    offsetof(struct chap_frame_head, nonce), NULL, head.nonce, j->key);
	return sizeof(head) + head.bytes;
}

static uint64_t
whole_blocks(uint64_t n)
{
	return (n + CHAP_BLOCK_BYTES - 1) / CHAP_BLOCK_BYTES * CHAP_BLOCK_BYTES;
}

/* Has zeroes made where small frames will come. */
static void
look_ahead(struct chap_journal *j, size_t n)
{
	uint64_t from = whole_blocks(j->end), until;

	if (n > SMALL_BYTES || j->end + AHEAD_BYTES / 2 < j->zeroed)
		return;
	from = from < j->zeroed ? j->zeroed : from;
	until = from + AHEAD_BYTES;
	if (until <= j->held &&
	    chap_ahead_begin(j->ahead, j->direct, from, until))
		j->zeroed = until;
}

/*
 * The n bytes behind the tail, with it, as whole blocks, in one write that is
 * on the disk when it returns. What stood in the first block is written there
 * once more as it was.
 */
static enum chap_err
write_through(struct chap_journal *j, size_t n, struct chap_error *err)
{
	size_t used = n_tail(j) + n, all = (size_t)whole_blocks(used);
	size_t left = used % CHAP_BLOCK_BYTES;
	uint64_t at = j->end - n_tail(j);
	int why = chap_ahead_make_way(j->ahead, at + all);
	enum chap_err rc = CHAP_OK;

	memset(j->sealed + used, 0, all - used);
	errno = why;
	if (why != 0)
		rc = chap_file_fail(err, j->path, "cannot sync");
	if (rc == CHAP_OK)
		rc = chap_file_write(
		    j->direct, j->sealed, all, at, j->path, err);
	if (rc != CHAP_OK) {
		j->is_doubtful = true;
		return rc;
	}
	memmove(j->sealed, j->sealed + (used - left), left);
	return CHAP_OK;
}

static enum chap_err
write_frame(
    struct chap_journal *j, size_t n, bool is_durable, struct chap_error *err)
{
	enum chap_err rc =
	    chap_file_write(j->fd, j->sealed, n, j->end, j->path, err);

	if (rc == CHAP_OK && is_durable && fdatasync(j->fd) != 0) {
		/*
		 * What the disk has of it is not known, nor what a second
		 * sync would tell: Linux reports such an error once.
		 */
		rc = chap_file_fail(err, j->path, "cannot sync");
		j->is_doubtful = true;
	}
	return rc;
}

enum chap_err
chap_journal_append(struct chap_journal *j, struct chap_span sections,
    uint64_t sequence, bool is_durable, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;
	bool goes_through;
	size_t n;

	if (sections.len > CHAP_FRAME_MAX_BYTES)
		return chap_fail(err, CHAP_ERR_TOO_LONG, "a frame is too long");
	if (j->is_doubtful)
		rc = chap_journal_turn(j, sequence, err);
	if (rc != CHAP_OK)
		return rc;
	goes_through = j->direct >= 0;
	n = seal_frame(
	    j, sections, sequence, j->sealed + (goes_through ? n_tail(j) : 0));
	rc = hold_disk(j, whole_blocks(j->end + n), err);
	if (rc == CHAP_OK)
		rc = goes_through ? write_through(j, n, err)
		                  : write_frame(j, n, is_durable, err);
	if (rc != CHAP_OK)
		return rc;
	j->end += n;
	j->number++;
	if (is_durable || goes_through)
		j->durable = j->number;
	if (goes_through)
		look_ahead(j, n);
	return CHAP_OK;
}

enum chap_err
chap_journal_write_through(struct chap_journal *j, struct chap_error *err)
{
	enum chap_err rc = chap_ahead_new(&j->ahead, err);

	if (rc == CHAP_OK)
		open_direct(j);
	return rc;
}

enum chap_err
chap_journal_sync_beside(struct chap_journal *j, struct chap_error *err)
{
	return chap_syncer_new(&j->syncer, err);
}

void
chap_journal_begin_sync(struct chap_journal *j)
{
	if (j->durable == j->number || j->syncing != 0)
		return;
	j->syncing = j->number;
	chap_syncer_begin(j->syncer, j->fd);
}

enum chap_err
chap_journal_end_sync(
    struct chap_journal *j, bool waits, struct chap_error *err)
{
	uint64_t number = j->syncing;
	int why;

	if (number == 0 || !chap_syncer_end(j->syncer, waits, &why))
		return CHAP_OK;
	j->syncing = 0;
	if (why != 0) {
		j->is_doubtful = true;
		errno = why;
		return chap_file_fail(err, j->path, "cannot sync");
	}
	j->durable = number;
	return CHAP_OK;
}

/*
 * Not while another is under way: of two at once only one would be told of an
 * error, and the other that all is well.
 */
enum chap_err
chap_journal_sync(struct chap_journal *j, struct chap_error *err)
{
	enum chap_err rc = chap_journal_end_sync(j, true, err);

	if (rc != CHAP_OK || j->durable == j->number)
		return rc;
	if (fdatasync(j->fd) != 0) {
		j->is_doubtful = true;
		return chap_file_fail(err, j->path, "cannot sync");
	}
	j->durable = j->number;
	return CHAP_OK;
}

uint64_t
chap_journal_number(const struct chap_journal *j)
{
	return j->number;
}

uint64_t
chap_journal_durable(const struct chap_journal *j)
{
	return j->durable;
}

uint64_t
chap_journal_bytes(const struct chap_journal *j)
{
	return j->end - sizeof(struct chap_head);
}
