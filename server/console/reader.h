/*
 * How the normalizer reads a message, for who reveals it: "s e c r 3 t" is
 * "secret". Its tables are its own, made of the lexicons that the service was
 * started with, once somebody looks at a case and not before: a service that
 * only scores pays nothing for them. A thread is done with it within a second;
 * what a reload brings later does not reach them.
 *
 * Threads: any, but for new and free.
 */
#ifndef CHAP_CONSOLE_READER_H
#define CHAP_CONSOLE_READER_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/log.h"

#include <jansson.h>
#include <stdbool.h>

struct chap_reader;

/* `lexicons` as of chap_language_load. CHAP_ERR_MEMORY. */
enum chap_err chap_reader_new(struct chap_reader **out, const char *lexicons,
    const struct chap_log *log, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_reader_free(struct chap_reader *reader);

/* Something will be read soon: the tables are made meanwhile. */
void chap_reader_want(struct chap_reader *reader);

/*
 * The canonical text, appended to `out`, and the names of what was undone in
 * it, appended to the array `undone`; waits for the tables. False: nothing was
 * undone, or it cannot be read; then both are as they were.
 */
bool chap_reader_read(struct chap_reader *reader, struct chap_span text,
    struct chap_buf *out, json_t *undone);

#endif
