/*
 * What the "chaperone lexicon" commands work with: normalizer, lexicon and
 * matcher in one, and the readers of what they are shown.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_EVAL_LEXICON_BENCH_H
#define CHAP_EVAL_LEXICON_BENCH_H

#include "eval/batch.h"
#include "features/base/arena.h"
#include "features/lexicon/lexicon.h"

#include <stdbool.h>
#include <stdio.h>

struct chap_lexicon_bench {
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	struct chap_matcher *matcher;
	struct chap_arena arena; /* of the line at hand */
	struct chap_norm norm;
	struct chap_matches matches;
};

/* `dir` NULL: the built-in lexicons. Errors as chap_language_load. */
enum chap_err chap_lexicon_bench_open(struct chap_lexicon_bench *b,
    const char *dir, struct chap_error *err) CHAP_MUST_CHECK;
void chap_lexicon_bench_close(struct chap_lexicon_bench *b);

/* Fills norm and matches; CHAP_ERR_INVALID, …_TOO_LONG: no such text. */
enum chap_err chap_lexicon_bench_line(struct chap_lexicon_bench *b,
    struct chap_span line, struct chap_error *err) CHAP_MUST_CHECK;

/* The bytes of `line` that a match came from, for a person. */
struct chap_span chap_lexicon_bench_span(const struct chap_lexicon_bench *b,
    struct chap_span line, const struct chap_match *match);

/* "asserted", or "negated, quoted". */
const char *chap_context_text(unsigned context, char *out, size_t n);

/* Takes one line of chap_each_line; an error ends it. */
typedef enum chap_err chap_line_taker(void *context, const char *path,
    uint64_t number, struct chap_span line, struct chap_error *err);

/*
 * Calls `take` with each line of a file, or of all files of a folder whose
 * names end in one of `endings` (NULL-terminated), in the order of their
 * names; plain or gzip. Empty lines are passed over. Stops at an error.
 */
enum chap_err chap_each_line(const char *path, const char *const *endings,
    chap_line_taker *take, void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The same with the lines of <dir>/<signal>.hit, or ".miss" if not `should`;
 * a file that is not there has none.
 */
enum chap_err chap_each_example(const char *dir, int signal, bool should,
    chap_line_taker *take, void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
