/*
 * The journal: what was scored since the last checkpoint, as sealed frames,
 * each written before the messages in it are answered.
 *
 *   journal-0000000000000001   [head][frame 1][frame 2] … [frame 611]
 *   journal-0000000000000264   [head][frame 612] … [frame 940][zeroes]
 *
 * A file's name is the number of its first frame; numbers never come twice in
 * a folder's life, but where a frame could not be written or made durable: it
 * is written again, in a new file, and what the former file may hold of it
 * does not count: a file ends where the next begins.
 *
 * A frame: what it is, how long, its number, the number of the newest frame
 * that was durable when it was written, the engine's sequence before it; then
 * nonce, ciphertext and MAC (XChaCha20-Poly1305), which covers all of it. So
 * a flipped bit and a torn write are noticed. Inside are sections: facts
 * (classifier/state_facts.h) and rows of the queue (server/store/flags.h).
 *
 * Threads: one at a time for a handle. Memory: CHAP_FRAME_MAX_BYTES, and the
 * same for reading, all of it taken at the opening.
 */
#ifndef CHAP_STORE_JOURNAL_H
#define CHAP_STORE_JOURNAL_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/hash.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_JOURNAL_NAME "journal"
#define CHAP_FRAME_MAX_BYTES ((size_t)24 << 20) /* of sections */

enum chap_section_kind { CHAP_SECTION_FACTS = 1, CHAP_SECTION_FLAG = 2 };

/* Appends a section made of two parts (the second may be empty). */
enum chap_err chap_section_add(struct chap_buf *frame,
    enum chap_section_kind kind, struct chap_span one,
    struct chap_span two) CHAP_MUST_CHECK;

/* The bytes that a section of n takes in a frame. */
size_t chap_section_bytes(size_t n);

/* Takes the first section off; false: there is none, or it is damaged. */
bool chap_section_next(
    struct chap_span *frame, uint32_t *kind, struct chap_span *bytes);

struct chap_journal;

/*
 * Begins a new file for frames from `next` on. CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_journal_open(struct chap_journal **out, const char *dir,
    const struct chap_seal *seal, struct chap_hash128 layout, uint64_t next,
    uint64_t sequence, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. Does not sync. */
void chap_journal_close(struct chap_journal *journal);

/*
 * Appends a frame. When it returns, kill -9 does not lose it; with
 * `is_durable` power loss neither. CHAP_ERR_IO: it is not in the journal; the
 * same call may be made again later, and begins a new file where the former
 * cannot be trusted.
 */
enum chap_err chap_journal_append(struct chap_journal *journal,
    struct chap_span sections, uint64_t sequence, bool is_durable,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * For frames that are all to be durable, before the first of them: where the
 * file system can, each is written past the page cache, in one write that is
 * durable when it returns, into disk that was prepared beside
 * (server/store/ahead.h). CHAP_ERR_MEMORY.
 */
enum chap_err chap_journal_write_through(
    struct chap_journal *journal, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Makes all appended frames durable, behind a sync under way. CHAP_ERR_IO: some
 * may not be.
 */
enum chap_err chap_journal_sync(
    struct chap_journal *journal, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The same beside further frames (server/store/syncer.h). The first call, once:
 * CHAP_ERR_MEMORY. The second begins to make durable what was appended so far,
 * if it is not and no sync is under way. The third takes the result of one
 * that is over, or `waits` for it; CHAP_ERR_IO as of chap_journal_sync.
 */
enum chap_err chap_journal_sync_beside(
    struct chap_journal *journal, struct chap_error *err) CHAP_MUST_CHECK;
void chap_journal_begin_sync(struct chap_journal *journal);
enum chap_err chap_journal_end_sync(struct chap_journal *journal, bool waits,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Goes on in a new file, behind a sync under way. CHAP_ERR_IO: that failed, or
 * it goes on in the present one.
 */
enum chap_err chap_journal_turn(struct chap_journal *journal, uint64_t sequence,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The number of the newest frame, and of the newest that is durable. */
uint64_t chap_journal_number(const struct chap_journal *journal);
uint64_t chap_journal_durable(const struct chap_journal *journal);

/* Bytes of frames since it was opened or turned. */
uint64_t chap_journal_bytes(const struct chap_journal *journal);

/* A file of a journal, for reading. */
struct chap_journal_file;

struct chap_frame {
	uint64_t number;
	uint64_t durable; /* the newest that was, when this was written */
	uint64_t sequence;
	bool is_behind_damage; /* bytes before it are no frame */
	struct chap_span sections; /* until the next call */
};

/*
 * Opens the file whose first frame is `number`. CHAP_ERR_IO,
 * CHAP_ERR_MEMORY; CHAP_ERR_DAMAGED, CHAP_ERR_VERSION as of chap_head_check.
 */
enum chap_err chap_journal_file_open(struct chap_journal_file **out,
    const char *dir, const struct chap_seal *seal, struct chap_hash128 layout,
    uint64_t number, struct chap_error *err) CHAP_MUST_CHECK;

void chap_journal_file_close(struct chap_journal_file *file);

/*
 * The next sound frame. Bytes that are none are passed over: where a sound
 * frame follows them they are damage, else the end, torn or not.
 * CHAP_ERR_NOT_FOUND: there is no further one; CHAP_ERR_IO.
 */
enum chap_err chap_journal_next(struct chap_journal_file *file,
    struct chap_frame *out, struct chap_error *err) CHAP_MUST_CHECK;

#endif
