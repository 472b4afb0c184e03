/*
 * What may be wrong in a lexicon folder whose files can all be read: entries
 * that stand twice, that can never match, that no example shows; examples
 * that are missing or come out wrong; near misses of one signal that another
 * signal's entry matches; classes that nothing uses.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_EVAL_LEXICON_CHECK_H
#define CHAP_EVAL_LEXICON_CHECK_H

#include "eval/lexicon_files.h"

/* Prints each fault to standard error and counts it in *n_faults. */
enum chap_err chap_lexicon_check_all(const struct chap_lexicon_files *files,
    const char *dir, uint64_t *n_faults,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
