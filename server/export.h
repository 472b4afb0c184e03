/*
 * `chaperoned export`: what its kinds share. Threads: one.
 */
#ifndef CHAP_SERVER_EXPORT_H
#define CHAP_SERVER_EXPORT_H

#include "features/base/err.h"

#include <jansson.h>

/*
 * Writes the values of an object, a line each, to `out`, a file that only its
 * owner may read (NULL: standard output). CHAP_ERR_IO.
 */
enum chap_err chap_export_write(const json_t *rows, const char *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* `export evidence`; argv[1] is the kind. Returns the exit status. */
int chap_export_evidence(int argc, char **argv);

#endif
