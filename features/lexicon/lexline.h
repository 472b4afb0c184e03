/*
 * Lines of the text files in lexicons/: what all of them share. Strict: a
 * tab, a control character, CR LF, a line that is too long or has no end is
 * an error with its file and line.
 */
#ifndef CHAP_LEXICON_LEXLINE_H
#define CHAP_LEXICON_LEXLINE_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_LEXFILE_LINE_MAX 400 /* bytes */

struct chap_lexlines {
	struct chap_span text;
	const char *path; /* what errors call the file */
	size_t at;
	int number; /* of the line handed out last; 1-based */
	struct chap_error *err;
};

/* The next line, as it stands, without its end; *got false: no more. */
enum chap_err chap_lexline_next(struct chap_lexlines *lines,
    struct chap_span *line, bool *got) CHAP_MUST_CHECK;

/* CHAP_ERR_INVALID at the line handed out last. */
enum chap_err chap_lexline_fail(
    const struct chap_lexlines *lines, const char *fmt, ...) CHAP_PRINTF(2, 3);

/* Without spaces at both ends. */
struct chap_span chap_lexline_trim(struct chap_span s);

/* The same without a comment: '#' at the line's start or after a space. */
struct chap_span chap_lexline_content(struct chap_span line);

/*
 * "key: value" cut at its colon, both trimmed; the value keeps its '#'.
 * False: there is no colon.
 */
bool chap_lexline_key(
    struct chap_span line, struct chap_span *key, struct chap_span *value);

/* A whole number from `least` to `most`; false: it is not one. */
bool chap_lexline_number(struct chap_span s, int least, int most, int *out);

/* Cuts what stands before `separator` (or all) off *rest; trimmed. */
struct chap_span chap_lexline_cut(struct chap_span *rest, char separator);

#endif
