#include "features/base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static enum chap_err
fill(struct chap_error *err, enum chap_err code, const char *file, int line,
    const char *fmt, va_list args)
{
	if (err == NULL)
		return code;
	memset(err, 0, sizeof(*err));
	err->code = code;
	err->line = line;
	if (file != NULL)
		snprintf(err->file, sizeof(err->file), "%s", file);
	vsnprintf(err->text, sizeof(err->text), fmt, args);
	return code;
}

enum chap_err
chap_fail(struct chap_error *err, enum chap_err code, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	fill(err, code, NULL, 0, fmt, args);
	va_end(args);
	return code;
}

enum chap_err
chap_fail_at(struct chap_error *err, enum chap_err code, const char *file,
    int line, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	fill(err, code, file, line, fmt, args);
	va_end(args);
	return code;
}

const char *
chap_error_format(const struct chap_error *err, char *out, unsigned long n)
{
	if (err->file[0] != '\0' && err->line > 0)
		snprintf(out, n, "%s:%d: %s", err->file, err->line, err->text);
	else if (err->file[0] != '\0')
		snprintf(out, n, "%s: %s", err->file, err->text);
	else if (err->line > 0)
		snprintf(out, n, "line %d: %s", err->line, err->text);
	else
		snprintf(out, n, "%s", err->text);
	return out;
}

const char *
chap_err_name(enum chap_err code)
{
	switch (code) {
	case CHAP_OK:
		return "ok";
	case CHAP_ERR_INVALID:
		return "invalid";
	case CHAP_ERR_TOO_LONG:
		return "too_long";
	case CHAP_ERR_MEMORY:
		return "memory";
	case CHAP_ERR_IO:
		return "io";
	case CHAP_ERR_NOT_FOUND:
		return "not_found";
	case CHAP_ERR_DAMAGED:
		return "damaged";
	case CHAP_ERR_VERSION:
		return "version";
	case CHAP_ERR_BUSY:
		return "busy";
	case CHAP_ERR_STATE:
		return "state";
	}
	return "unknown";
}
