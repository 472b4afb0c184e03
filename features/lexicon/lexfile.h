/*
 * One lexicon file, <lang>/<signal>.lex, from bytes to header and entry
 * lines (format: lexicons/README.md). Patterns are cut out here and read by
 * pattern.h.
 *
 * Strict: an unknown or repeated header key, a missing one, a stray mark, a
 * line that is too long: each is an error with its line.
 *
 * Ownership: all spans point into the caller's text; the arrays are freed by
 * release.
 */
#ifndef CHAP_LEXICON_LEXFILE_H
#define CHAP_LEXICON_LEXFILE_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "features/lexicon/lexline.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_LEXFILE_STARRED_MAX 10 /* entries of a starred signal */

/* Context in which an entry does not count. */
struct chap_lexfile_guard {
	struct chap_span pattern;
	bool after; /* looked for after the match; else before it */
	int line;
	int column; /* 0-based byte of the pattern in its line */
};

struct chap_lexfile_entry {
	struct chap_span source; /* the line without its comment */
	struct chap_span pattern;
	int line;
	uint32_t first_guard; /* its own: guard[first, first + n) */
	uint32_t n_guards;
};

struct chap_lexfile {
	int signal; /* enum chap_signal */
	int version;
	bool reviewed; /* status: reviewed, else draft */
	bool has_discount; /* else its group's default holds */
	unsigned discount; /* set of enum chap_context: matches do not count */
	struct chap_span tactic;
	struct chap_span reference; /* header "source" */
	struct chap_lexfile_guard *guard; /* the file's own come first */
	uint32_t n_guards;
	uint32_t n_file_guards;
	struct chap_lexfile_entry *entry;
	uint32_t n_entries;
	uint32_t size_guards; /* room allocated */
	uint32_t size_entries;
};

/*
 * Reads `text`, the file `name` ("en/secrecy.lex", "/"-separated); `path` is
 * what errors call it. CHAP_ERR_INVALID with file and line, CHAP_ERR_MEMORY.
 * Release also after an error.
 */
enum chap_err chap_lexfile_read(struct chap_lexfile *out, struct chap_span name,
    const char *path, struct chap_span text,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_lexfile_release(struct chap_lexfile *file);

#endif
