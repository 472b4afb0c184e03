/*
 * Files that are whole or not there: written beside their names, and moved
 * over them together when all of the work went well. "-" is standard output,
 * which is only flushed; what is there and is no file, such as /dev/null, is
 * written into.
 *
 * Threads: one at a time. Errors: CHAP_ERR_IO with *err naming the file.
 */
#ifndef CHAP_EVAL_REPLACE_H
#define CHAP_EVAL_REPLACE_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdio.h>

#define CHAP_REPLACE_PATH_MAX 4096

struct chap_replace {
	FILE *file; /* to be written; NULL: closed, or never opened */
	const char *path; /* borrowed */
	char fresh[CHAP_REPLACE_PATH_MAX]; /* where it is written */
};

/* `path` NULL: nothing is wanted; file stays NULL and the rest does nothing. */
enum chap_err chap_replace_open(struct chap_replace *out, const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Moves the files [n] over their names. If one cannot be written to its end,
 * none is moved. Either way all are closed.
 */
enum chap_err chap_replace_commit(struct chap_replace *file, size_t n,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Closes and removes what was written beside; after a commit does nothing. */
void chap_replace_discard(struct chap_replace *file, size_t n);

/* The whole of one file. */
enum chap_err chap_replace_file(const char *path, struct chap_span bytes,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
