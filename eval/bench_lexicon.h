/*
 * What matching costs as the lexicons grow, beside the same entries as
 * regular expressions: part of "chaperone bench".
 */
#ifndef CHAP_EVAL_BENCH_LEXICON_H
#define CHAP_EVAL_BENCH_LEXICON_H

#include "features/base/err.h"
#include "features/text/normalize.h"

#include <stddef.h>

/* Measures on norm[n], made by `text`, and prints a table. */
enum chap_err chap_bench_lexicon(const struct chap_text *text,
    const struct chap_norm *norm, size_t n,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
