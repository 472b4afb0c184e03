/*
 * Lines of a file or of standard input in batches, plain or gzip (told apart
 * by zlib). A line may be of any length: past `max_line_bytes` it is handed
 * out cut to max_line_bytes + 1, so that whoever reads it can say that it is
 * too long; the rest of it is skipped.
 *
 * Threads: one at a time. Memory: about batch lines of their own length,
 * reused from batch to batch.
 */
#ifndef CHAP_EVAL_BATCH_H
#define CHAP_EVAL_BATCH_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stddef.h>
#include <stdint.h>

struct chap_batch {
	void *file; /* gzFile */
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
};

/* path "-": standard input. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, …_MEMORY. */
enum chap_err chap_batch_open(struct chap_batch *batch, const char *path,
    size_t max_lines, size_t max_line_bytes,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The next lines; n = 0 at the end. Empty lines are skipped. CHAP_ERR_IO. */
enum chap_err chap_batch_next(
    struct chap_batch *batch, struct chap_error *err) CHAP_MUST_CHECK;

void chap_batch_close(struct chap_batch *batch);

#endif
