/*
 * An owned byte buffer that grows up to a stated maximum. A failed append
 * leaves the content as it was and is remembered in `failed`, so a run of
 * appends may be checked once at its end.
 *
 * Threads: one at a time. Ownership: the buffer owns its bytes; `ptr` is
 * valid until the next append, reset or release, and always NUL-terminated
 * once something was appended.
 */
#ifndef CHAP_BASE_BUF_H
#define CHAP_BASE_BUF_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>

struct chap_buf {
	char *ptr;
	size_t len; /* bytes, without the NUL */
	size_t size; /* bytes allocated */
	size_t max_bytes;
	bool failed; /* an append was refused since the last reset */
};

void chap_buf_init(struct chap_buf *buf, size_t max_bytes);
void chap_buf_release(struct chap_buf *buf);

/* Empties it and clears `failed`; keeps the memory. */
void chap_buf_reset(struct chap_buf *buf);

/* Room for `n` more bytes without a further allocation. */
enum chap_err chap_buf_reserve(struct chap_buf *buf, size_t n) CHAP_MUST_CHECK;

/* Appends. CHAP_ERR_TOO_LONG past max_bytes, CHAP_ERR_MEMORY. */
enum chap_err chap_buf_add(struct chap_buf *buf, const void *ptr, size_t n);
enum chap_err chap_buf_str(struct chap_buf *buf, const char *s);
enum chap_err chap_buf_printf(struct chap_buf *buf, const char *fmt, ...)
    CHAP_PRINTF(2, 3);

/*
 * Appends the whole of a file ("-": standard input), up to the buffer's
 * maximum. CHAP_ERR_IO, CHAP_ERR_NOT_FOUND, CHAP_ERR_TOO_LONG with *err
 * naming the file.
 */
enum chap_err chap_buf_read_file(struct chap_buf *buf, const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

static inline struct chap_span
chap_buf_span(const struct chap_buf *buf)
{
	return (struct chap_span){buf->ptr, buf->len};
}

#endif
