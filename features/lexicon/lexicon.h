/*
 * Compiled lexicons: which signals a normalized message shows.
 *
 * A lexicon is read from text files (format: lexicons/README.md), one signal
 * a file, checked and compiled into one automaton over tokens, so that all
 * phrases are found in one pass. Patterns (PCRE2, JIT, with match limits)
 * extract what phrases cannot: stated ages.
 *
 * Threads: immutable after it is made, shared by all threads; each thread
 * has its own matcher (scratch memory).
 * Errors: reading names the file and line; matching never fails, a match
 * limit that was hit is counted as "no match" in the result.
 */
#ifndef CHAP_LEXICON_LEXICON_H
#define CHAP_LEXICON_LEXICON_H

#include "features/base/err.h"
#include "features/base/hash.h"
#include "features/base/span.h"
#include "features/lexicon/signal.h"
#include "features/text/normalize.h"

#include <stdint.h>

/* At most this many matches are kept of a message: the first ones. */
#define CHAP_MATCHES_MAX 32

struct chap_lexicon;
struct chap_matcher;

struct chap_match {
	uint8_t signal; /* enum chap_signal */
	uint16_t entry; /* index of the entry, see chap_lexicon_entry */
	uint16_t token_first; /* tokens [first, end) of the message */
	uint16_t token_end;
};

struct chap_matches {
	uint64_t signals; /* all signals that matched, even past the maximum */
	uint16_t n; /* matches kept */
	int16_t stated_age; /* the speaker's own age in years; -1: none */
	uint16_t n_limited; /* patterns that hit their match limit */
	struct chap_match match[CHAP_MATCHES_MAX];
};

/*
 * Reads and compiles one pack: lexicon files put behind each other, each
 * after a line "@file NAME". Words of the files are normalized with `text`.
 * CHAP_ERR_INVALID with file and line; CHAP_ERR_MEMORY.
 */
enum chap_err chap_lexicon_from_pack(struct chap_lexicon **out,
    const struct chap_text *text, struct chap_span pack,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The same from a folder: <dir>/<lang>/<signal>.lex, in the order of their
 * names (bytes). CHAP_ERR_IO, CHAP_ERR_NOT_FOUND besides.
 */
enum chap_err chap_lexicon_from_folder(struct chap_lexicon **out,
    const struct chap_text *text, const char *dir,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_lexicon_free(struct chap_lexicon *lexicon);

/* Hash of everything that was read: names and bytes of the files in order. */
struct chap_hash128 chap_lexicon_hash(const struct chap_lexicon *lexicon);

/* The entry as it stands in its file, its file's name and line. */
struct chap_lexicon_entry {
	struct chap_span source;
	const char *file;
	int line;
	uint8_t signal;
};

uint32_t chap_lexicon_n_entries(const struct chap_lexicon *lexicon);

/* Valid as long as the lexicon. `index` < n_entries. */
struct chap_lexicon_entry chap_lexicon_entry(
    const struct chap_lexicon *lexicon, uint32_t index);

/* One for each thread and lexicon. CHAP_ERR_MEMORY. */
enum chap_err chap_matcher_new(struct chap_matcher **out,
    const struct chap_lexicon *lexicon) CHAP_MUST_CHECK;

void chap_matcher_free(struct chap_matcher *matcher);

/* Finds everything in one message; *out is overwritten. */
void chap_lexicon_match(const struct chap_lexicon *lexicon,
    struct chap_matcher *matcher, const struct chap_norm *norm,
    struct chap_matches *out);

#endif
