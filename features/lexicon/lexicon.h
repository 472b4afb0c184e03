/*
 * Compiled lexicons: which signals a normalized message shows.
 *
 * A lexicon is read from text files (format: lexicons/README.md), one signal
 * a file, checked and compiled into one table of anchors over tokens, so that
 * all phrases are found in one pass. Patterns (PCRE2, JIT, with match limits)
 * extract what phrases cannot: stated ages.
 *
 * Threads: immutable after it is made, shared by all threads; each thread
 * has its own matcher (scratch memory).
 * Errors: reading names the file and line; matching never fails, a match
 * limit that was hit is counted as "no match" in the result.
 */
#ifndef CHAP_LEXICON_LEXICON_H
#define CHAP_LEXICON_LEXICON_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/hash.h"
#include "features/base/span.h"
#include "features/lexicon/context.h"
#include "features/lexicon/facts.h"
#include "features/lexicon/signal.h"
#include "features/text/normalize.h"

#include <stdbool.h>
#include <stdint.h>

/* At most this many matches are kept of a message: the first ones. */
#define CHAP_MATCHES_MAX 32

struct chap_lexicon;
struct chap_matcher;

/*
 * The entry of a match that a stated age made; chap_lexicon_entry takes it
 * as well.
 */
#define CHAP_ENTRY_STATED_AGE UINT16_MAX

struct chap_match {
	uint8_t signal; /* enum chap_signal */
	uint16_t entry; /* index of the entry, see chap_lexicon_entry */
	uint16_t token_first; /* tokens [first, end) of the message */
	uint16_t token_end;
	uint8_t context; /* set of enum chap_context; 0: asserted */
	bool discounted; /* its context makes it say something else */
};

/*
 * An entry's occurrence that ends with a given token starts as early as it
 * can. Within one signal matches do not overlap: the leftmost counts, of
 * several that start together the longest, of equal ones the first entry.
 * Different signals do not hinder each other. Matches come in the order of
 * their first token; of those that start together the longer one, then the
 * lower signal is first. Overlaps are settled among the first 512 occurrences
 * that are found; past them only `signals` is still filled.
 *
 * A match whose context is one of those that its file (or its group) discounts
 * is kept as `discounted`: it stands back if there are too many, and its signal
 * is not in `signals` for it. So is a match of its signal and language that
 * lies wholly within it; else it hinders no other.
 *
 * A stated age below 18 sets AGE_DISCLOSURE, one from 18 AGE_GIVING. It stands
 * where the list of that signal in the statement's language stands: reviewed,
 * if that list is; draft, if that is one or is not there.
 */
struct chap_matches {
	uint64_t
	    signals; /* that matched, undiscounted; even past the maximum */
	uint64_t discounted; /* that matched in a discounted context */
	uint64_t draft; /* of `signals`, those that only draft lists show */
	uint16_t n; /* matches kept */
	uint8_t facts; /* set of enum chap_fact */
	uint8_t language; /* chap_lexicon_tag: the one that is most words; 0:
	                     none */
	bool age_draft; /* stated_age rests on a draft list */
	int16_t stated_age; /* the speaker's own age in years; -1: none */
	uint16_t n_limited; /* patterns that hit their match limit */
	struct chap_match match[CHAP_MATCHES_MAX];
};

/*
 * Reads and compiles one pack: files put behind each other in the order of
 * their names (bytes), each after a line "@file NAME". Files whose name does
 * not end in ".lex", ".classes", ".discount" or ".freq" are passed over. Each
 * word of a lexicon is read through `text`, so messages must be normalized by
 * the same. `text` and `pack` are borrowed for the call.
 * CHAP_ERR_INVALID with file, line and, in a pattern, column;
 * CHAP_ERR_TOO_LONG (a bound of lexicons/README.md) likewise;
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_lexicon_from_pack(struct chap_lexicon **out,
    const struct chap_text *text, struct chap_span pack,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The same from a folder: the files of <dir>/<lang>/, in the order of their
 * names (bytes). CHAP_ERR_IO, CHAP_ERR_NOT_FOUND besides.
 */
enum chap_err chap_lexicon_from_folder(struct chap_lexicon **out,
    const struct chap_text *text, const char *dir,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The same, half as long, of one that nothing is matched with: only its words
 * and neighbours are asked for.
 */
enum chap_err chap_wordlist_from_pack(struct chap_lexicon **out,
    const struct chap_text *text, struct chap_span pack,
    struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_wordlist_from_folder(struct chap_lexicon **out,
    const struct chap_text *text, const char *dir,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_lexicon_free(struct chap_lexicon *lexicon);

/*
 * Hash of everything that was read: names and bytes of its files in order. A
 * folder and the pack made of it have the same.
 */
struct chap_hash128 chap_lexicon_hash(const struct chap_lexicon *lexicon);

/*
 * The language of a number in struct chap_matches by its first subtag ("pt"
 * of a folder pt-BR), as long as the lexicon lives; of 0: empty.
 */
struct chap_span
chap_lexicon_tag(const struct chap_lexicon *lexicon, uint8_t language);

/*
 * Is any list of the language reviewed? `tag` is a BCP 47 tag, of which the
 * primary language counts: "en-GB" is "en".
 */
bool chap_lexicon_is_reviewed(
    const struct chap_lexicon *lexicon, struct chap_span tag);

/*
 * The entry as it stands in its file, without its comment; the file's name
 * ("en/secrecy.lex") and line.
 */
struct chap_lexicon_entry {
	struct chap_span source;
	const char *file;
	int line;
	uint8_t signal;
};

uint32_t chap_lexicon_n_entries(const struct chap_lexicon *lexicon);

/*
 * Valid as long as the lexicon. `index` < n_entries, or
 * CHAP_ENTRY_STATED_AGE, for which `file` is "" and `signal` is
 * AGE_DISCLOSURE; the match says which of the two it was.
 */
struct chap_lexicon_entry
chap_lexicon_entry(const struct chap_lexicon *lexicon, uint32_t index);

/*
 * The lexicons' words [*n], canonical, each once, in no order that matters.
 * Valid as long as the lexicon.
 */
const struct chap_span *
chap_lexicon_words(const struct chap_lexicon *lexicon, size_t *n);

/*
 * Those of them that files of the language have ("en"), or, `of` false, all
 * others; into `out`, which has room for all words. Returns how many.
 */
size_t chap_lexicon_words_of(const struct chap_lexicon *lexicon,
    struct chap_span folder, bool of, struct chap_span *out);

/*
 * Which words may stand behind each other in the entries of a language's
 * files: chap_said_key() of each two, *n of them, ascending; the caller frees
 * it. Two classes beside each other are left out. NULL: out of memory.
 */
uint64_t *chap_lexicon_neighbours(
    const struct chap_lexicon *lexicon, struct chap_span folder, size_t *n);

/* One for each thread and lexicon. CHAP_ERR_MEMORY. */
enum chap_err chap_matcher_new(struct chap_matcher **out,
    const struct chap_lexicon *lexicon) CHAP_MUST_CHECK;

void chap_matcher_free(struct chap_matcher *matcher);

/*
 * Finds everything in one message; *out is overwritten, of `match` the
 * first `n`. Allocates nothing. `matcher` was made for this lexicon.
 */
void chap_lexicon_match(const struct chap_lexicon *lexicon,
    struct chap_matcher *matcher, const struct chap_norm *norm,
    struct chap_matches *out);

/*
 * For those who check lexicons: one of the phrases that an entry stands for,
 * its words with spaces between, into *out (reset first); another `number`
 * most often gives another one. CHAP_ERR_MEMORY, CHAP_ERR_TOO_LONG.
 */
enum chap_err chap_lexicon_phrase(const struct chap_lexicon *lexicon,
    uint32_t entry, uint32_t number, struct chap_buf *out) CHAP_MUST_CHECK;

/* Does the entry's pattern occur, whatever its guards and contexts say? */
bool chap_lexicon_occurs(const struct chap_lexicon *lexicon,
    struct chap_matcher *matcher, const struct chap_norm *norm, uint32_t entry);

/*
 * The next class from *next on that no entry and no rule uses; false: there
 * is none. *next moves behind it.
 */
bool chap_lexicon_unused_class(const struct chap_lexicon *lexicon,
    uint32_t *next, struct chap_span *name, const char **file, int *line);

#endif
