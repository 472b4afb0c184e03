/*
 * A lexicon's entries as regular expressions over canonical words with one
 * space before each and one behind the last; "unless" is left out.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_AS_REGEX_H
#define CHAP_EVAL_AS_REGEX_H

#include "features/base/buf.h"
#include "features/base/err.h"

#include <stdbool.h>

/*
 * Appends them to *out, one a line, of a pack that can be read as a lexicon.
 * CHAP_ERR_MEMORY.
 */
enum chap_err
chap_as_regex(struct chap_span pack, struct chap_buf *out) CHAP_MUST_CHECK;

#endif
