/*
 * Error codes and the detail that goes with them.
 *
 * Every function that can fail returns an enum chap_err: 0 is success,
 * negative is an error. Outputs are untouched on failure. Where a caller may
 * want to tell a person what went wrong, the function also takes a
 * struct chap_error, owned by the caller, which it fills; NULL is allowed
 * and means "the code is enough".
 *
 * Threads: no shared state. Nothing here allocates.
 */
#ifndef CHAP_BASE_ERR_H
#define CHAP_BASE_ERR_H

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define CHAP_MUST_CHECK __attribute__((warn_unused_result))
#define CHAP_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define CHAP_MUST_CHECK
#define CHAP_PRINTF(fmt, args)
#endif

enum chap_err {
	CHAP_OK = 0,
	CHAP_ERR_INVALID = -1, /* input breaks its contract */
	CHAP_ERR_TOO_LONG = -2, /* input or result is over a stated maximum */
	CHAP_ERR_MEMORY = -3, /* out of memory, or over a stated bound */
	CHAP_ERR_IO = -4, /* a file, socket or store failed */
	CHAP_ERR_NOT_FOUND = -5, /* what was asked for is not there */
	CHAP_ERR_DAMAGED = -6, /* a file is not what it says it is */
	CHAP_ERR_VERSION = -7, /* made by, or for, another version */
	CHAP_ERR_BUSY = -8, /* somebody else holds it, or try again */
	CHAP_ERR_STATE = -9, /* called at the wrong time */
};

/*
 * What went wrong, for a person. `file` and `line` name the input's place
 * (0: none), not a place in this program. All strings end in NUL and are cut
 * where they would not fit.
 */
struct chap_error {
	enum chap_err code;
	int line; /* 1-based; 0: unknown */
	int column; /* 1-based, bytes; 0: unknown */
	char file[160];
	char text[240];
};

/* Fills *err (NULL: does nothing) with no place; returns `code`. */
enum chap_err chap_fail(struct chap_error *err, enum chap_err code,
    const char *fmt, ...) CHAP_PRINTF(3, 4);

/* The same with a place in an input: `file` may be NULL, `line` 0. */
enum chap_err chap_fail_at(struct chap_error *err, enum chap_err code,
    const char *file, int line, const char *fmt, ...) CHAP_PRINTF(5, 6);

/*
 * Writes "file:line: text" (or what of it is known) into out[n] and returns
 * out. n must be at least 1.
 */
const char *
chap_error_format(const struct chap_error *err, char *out, unsigned long n);

/* The code's name for a log line, e.g. "invalid"; never NULL. */
const char *chap_err_name(enum chap_err code);

#ifdef __cplusplus
}
#endif

#endif
