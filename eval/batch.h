/*
 * Lines of a file or of standard input in batches, plain or gzip (told apart
 * by zlib). A line may be of any length: past `max_line_bytes` it is handed
 * out cut to max_line_bytes + 1, so that whoever reads it can say that it is
 * too long; the rest of it is skipped.
 *
 * The lines may also be made out of a corpus of another format, by a feed.
 *
 * Threads: one at a time. Memory: about batch lines of their own length,
 * reused from batch to batch.
 */
#ifndef CHAP_EVAL_BATCH_H
#define CHAP_EVAL_BATCH_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct chap_batch;

/* What makes lines out of another format. */
struct chap_batch_feed {
	/*
	 * Appends lines to batch->bytes, each without its end but with
	 * chap_batch_end after it; none at the end of the corpus.
	 */
	enum chap_err (*fill)(
	    void *context, struct chap_batch *batch, struct chap_error *err);
	uint64_t (*offset)(const void *context); /* bytes of the file read */
	void (*close)(void *context);
	void *context;
};

struct chap_batch {
	void *file; /* gzFile; NULL: there is a feed */
	struct chap_batch_feed feed;
	const char *path;
	size_t max_lines;
	size_t max_line_bytes;
	unsigned char *input; /* read, not yet handed out */
	size_t input_at;
	size_t input_len;
	struct chap_buf bytes;
	size_t *end; /* [max_lines], of each line within bytes */
	struct chap_span *line; /* [n]; valid until the next batch */
	uint64_t *number; /* [n], of each line in the file, from 1 */
	size_t n;
	uint64_t n_read; /* lines of the file so far */
	/*
	 * Set after opening: a batch holds lines of one conversation only, and
	 * `unit` is its hash (0: lines without one). Else 0.
	 */
	bool by_conversation;
	uint64_t unit;
	uint64_t next_unit; /* of the line that waits for the next batch */
	size_t n_waiting; /* its bytes, at the end of `bytes`; 0: none */
};

/* path "-": standard input. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, …_MEMORY. */
enum chap_err chap_batch_open(struct chap_batch *batch, const char *path,
    size_t max_lines, size_t max_line_bytes,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The same of a feed, which is closed with the batch, or at once where this
 * fails. `path` is for errors.
 */
enum chap_err chap_batch_open_feed(struct chap_batch *batch, const char *path,
    const struct chap_batch_feed *feed, size_t max_lines, size_t max_line_bytes,
    struct chap_error *err) CHAP_MUST_CHECK;

/* For a feed: what was appended since the last call is line `number`. */
void chap_batch_end(struct chap_batch *batch, uint64_t number);

/* Of the file as it stands on the disk, read so far; 0: not known. */
uint64_t chap_batch_offset(const struct chap_batch *batch);

/* The next lines; n = 0 at the end. Empty lines are skipped. CHAP_ERR_IO. */
enum chap_err chap_batch_next(
    struct chap_batch *batch, struct chap_error *err) CHAP_MUST_CHECK;

void chap_batch_close(struct chap_batch *batch);

#endif
