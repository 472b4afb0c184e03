/*
 * From the bytes of a chat message to canonical text: what was meant, in
 * lower case, folded, with the tricks undone and counted.
 *
 *   "Do Nοt t3ll  y​our M0M!!"  ->  "do not tell your mom!!"
 *
 * Canonical text is UTF-8; words are separated by single spaces; an
 * apostrophe inside a word is dropped ("don't" -> "dont"); other punctuation
 * stays where it was. Normalizing canonical text changes nothing.
 *
 * What it is not: no meaning is looked for here, and no word list is built
 * in; known words are handed in by the caller.
 *
 * Threads: struct chap_text is immutable after it is made and shared by all
 * threads; each thread has its own arena.
 * Errors: only those stated; any bytes may be handed in.
 * Ownership: the result lives in the arena, until its next reset.
 */
#ifndef CHAP_TEXT_NORMALIZE_H
#define CHAP_TEXT_NORMALIZE_H

#include "features/base/arena.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

/* A message's text is at most this long; more is CHAP_ERR_TOO_LONG. */
#define CHAP_TEXT_MAX_BYTES 16384

/* An arena of this bound, when it is empty, can hold any text's result. */
#define CHAP_TEXT_ARENA_BYTES ((size_t)8 * 1024 * 1024)

/* The classes of what was undone: X(ENUM, "name"). Facts count each. */
#define CHAP_EVASIONS(X) \
	X(INVISIBLE, "invisible") /* zero-width, bidi controls, fillers */ \
	X(COMBINING, "combining") /* marks stacked on Latin letters */ \
	X(COMPATIBILITY, "compatibility") /* fullwidth, mathematical, … */ \
	X(CONFUSABLE, "confusable") /* letters of another script */ \
	X(LEET, "leet") /* digits and signs for letters */ \
	X(STRETCHED, "stretched") /* "pleeease" */ \
	X(SPREAD, "spread") /* "s e c r e t" */

enum chap_evasion {
#define CHAP_X(ENUM, name) CHAP_EVASION_##ENUM,
	CHAP_EVASIONS(CHAP_X)
#undef CHAP_X
	    CHAP_N_EVASIONS
};

extern const char *const chap_evasion_name[CHAP_N_EVASIONS];

/*
 * In scripts that put no spaces, a word is one ideograph or one run of kana;
 * in Thai and its like it is a whole run of letters.
 */
enum chap_token_kind {
	CHAP_TOKEN_WORD, /* letters, perhaps with digits among them: "16f" */
	CHAP_TOKEN_NUMBER, /* digits, perhaps with . , : among them */
	CHAP_TOKEN_EMOJI, /* one emoji, with its modifiers and joiners */
	CHAP_TOKEN_LINK, /* scheme://…, www.…, mail address */
};

/* A token of canonical text; punctuation and spaces lie between tokens. */
struct chap_token {
	uint32_t start; /* canonical bytes [start, end) */
	uint32_t end;
	uint64_t hash; /* chap_hash64 of its canonical bytes, seed 0 */
	uint8_t kind; /* enum chap_token_kind */
	bool latin; /* a word all of whose letters are Latin */
	bool changed; /* an evasion was undone in it */
};

/*
 * What a message's text shows beside its words. No count can overflow: none
 * is above the text's maximum, or twice that for letters that folded to two.
 */
struct chap_text_facts {
	/* Tokens in which it was undone, and places between tokens. */
	uint16_t evasion[CHAP_N_EVASIONS];
	uint16_t n_words;
	uint16_t n_latin_words;
	uint16_t n_numbers;
	uint16_t n_emoji;
	uint16_t n_links;
	uint16_t n_letters; /* code points */
	bool has_question_mark;
};

struct chap_origin; /* private to the offset map */

struct chap_norm {
	struct chap_span canon;
	const struct chap_token *token; /* [n_tokens], in order */
	uint32_t n_tokens;
	struct chap_text_facts facts;
	const struct chap_origin *origin; /* NULL: byte N came from byte N */
	uint32_t n_origins;
	uint32_t n_original_bytes;
};

/*
 * Known words that a correction may lead to, one per span, canonical form.
 * Borrowed only during chap_text_new. n 0: no corrections that need words.
 * A lexicon's own words belong here too: what is not known is not corrected.
 */
struct chap_text_words {
	const struct chap_span *word;
	size_t n;
	size_t n_common; /* the first so many win over the rest */
};

struct chap_text;

/*
 * Makes the tables (tens of ms: ICU is asked once for each code point).
 * CHAP_ERR_MEMORY; CHAP_ERR_STATE if ICU's data is not there.
 */
enum chap_err chap_text_new(struct chap_text **out,
    struct chap_text_words words, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Other known words instead of those it was made with; only while no other
 * thread uses it. CHAP_ERR_MEMORY: it keeps the ones it had.
 */
enum chap_err chap_text_set_words(
    struct chap_text *text, struct chap_text_words words) CHAP_MUST_CHECK;

void chap_text_free(struct chap_text *text);

/*
 * Normalizes. CHAP_ERR_INVALID: not UTF-8 (err: "invalid UTF-8 at byte N",
 * 0-based); CHAP_ERR_TOO_LONG: over CHAP_TEXT_MAX_BYTES; CHAP_ERR_MEMORY:
 * the arena is full. NUL bytes are allowed and invisible. An empty text
 * gives an empty result.
 */
enum chap_err chap_normalize(const struct chap_text *text,
    struct chap_span original, struct chap_arena *arena, struct chap_norm *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The original byte range [*start, *end) from which the canonical bytes
 * [canon_start, canon_end) came; always on code-point boundaries. A word
 * that was corrected came as a whole from a whole. Monotonic in both.
 */
void chap_norm_origin(const struct chap_norm *norm, uint32_t canon_start,
    uint32_t canon_end, uint32_t *start, uint32_t *end);

#endif
