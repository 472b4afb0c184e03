#include "features/base/buf.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void
chap_buf_init(struct chap_buf *buf, size_t max_bytes)
{
	memset(buf, 0, sizeof(*buf));
	buf->max_bytes = max_bytes;
}

void
chap_buf_release(struct chap_buf *buf)
{
	free(buf->ptr);
	chap_buf_init(buf, buf->max_bytes);
}

void
chap_buf_reset(struct chap_buf *buf)
{
	buf->len = 0;
	buf->failed = false;
	if (buf->ptr != NULL)
		buf->ptr[0] = '\0';
}

static enum chap_err
refuse(struct chap_buf *buf, enum chap_err code)
{
	buf->failed = true;
	return code;
}

enum chap_err
chap_buf_reserve(struct chap_buf *buf, size_t n)
{
	size_t size = buf->size;
	char *ptr;

	if (n > buf->max_bytes - buf->len)
		return refuse(buf, CHAP_ERR_TOO_LONG);
	if (buf->len + n + 1 <= size)
		return CHAP_OK;
	if (size == 0)
		size = 256;
	while (size < buf->len + n + 1)
		size *= 2;
	if (size > buf->max_bytes + 1)
		size = buf->max_bytes + 1;
	ptr = realloc(buf->ptr, size);
	if (ptr == NULL)
		return refuse(buf, CHAP_ERR_MEMORY);
	buf->ptr = ptr;
	buf->size = size;
	return CHAP_OK;
}

enum chap_err
chap_buf_add(struct chap_buf *buf, const void *ptr, size_t n)
{
	enum chap_err rc = chap_buf_reserve(buf, n);

	if (rc != CHAP_OK)
		return rc;
	if (n > 0)
		memcpy(buf->ptr + buf->len, ptr, n);
	buf->len += n;
	buf->ptr[buf->len] = '\0';
	return CHAP_OK;
}

enum chap_err
chap_buf_str(struct chap_buf *buf, const char *s)
{
	return chap_buf_add(buf, s, strlen(s));
}

enum chap_err
chap_buf_printf(struct chap_buf *buf, const char *fmt, ...)
{
	va_list args;
	enum chap_err rc;
	int n;

	va_start(args, fmt);
	n = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	if (n < 0)
		return refuse(buf, CHAP_ERR_INVALID);
	rc = chap_buf_reserve(buf, (size_t)n);
	if (rc != CHAP_OK)
		return rc;
	va_start(args, fmt);
	vsnprintf(buf->ptr + buf->len, (size_t)n + 1, fmt, args);
	va_end(args);
	buf->len += (size_t)n;
	return CHAP_OK;
}

static enum chap_err
slurp(
    struct chap_buf *buf, FILE *file, const char *path, struct chap_error *err)
{
	for (;;) {
		size_t want = buf->max_bytes - buf->len;
		size_t got;

		if (want > 65536)
			want = 65536;
		if (want == 0)
			return fgetc(file) == EOF
			    ? CHAP_OK
			    : chap_fail_at(err, CHAP_ERR_TOO_LONG, path, 0,
			          "longer than %zu bytes", buf->max_bytes);
		if (chap_buf_reserve(buf, want) != CHAP_OK)
			return chap_fail_at(
			    err, CHAP_ERR_MEMORY, path, 0, "out of memory");
		got = fread(buf->ptr + buf->len, 1, want, file);
		buf->len += got;
		buf->ptr[buf->len] = '\0';
		if (got < want) {
			if (ferror(file))
				return chap_fail_at(err, CHAP_ERR_IO, path, 0,
				    "cannot read: %s", strerror(errno));
			return CHAP_OK;
		}
	}
}

enum chap_err
chap_buf_read_file(
    struct chap_buf *buf, const char *path, struct chap_error *err)
{
	FILE *file = stdin;
	enum chap_err rc;

	if (strcmp(path, "-") != 0)
		file = fopen(path, "rb");
	if (file == NULL)
		return chap_fail_at(err,
		    errno == ENOENT ? CHAP_ERR_NOT_FOUND : CHAP_ERR_IO, path, 0,
		    "cannot open: %s", strerror(errno));
	rc = slurp(buf, file, path, err);
	if (file != stdin)
		fclose(file);
	return rc;
}
