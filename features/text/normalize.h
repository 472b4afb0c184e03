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

/*
 * The classes of what was undone: X(ENUM, "name", is_disguise). Facts count
 * each. A disguise hides words from whoever reads; the others are habits of
 * honest chat too, and no sign of anything by themselves.
 */
#define CHAP_EVASIONS(X) \
	X(INVISIBLE, "invisible", true) /* zero-width, fillers, tags */ \
	X(BIDI, "bidi", true) /* direction controls inside words */ \
	X(BACKWARDS, "backwards", true) /* turned round by an override */ \
	X(COMBINING, "combining", true) /* marks stacked on letters */ \
	X(ACCENT, "accent", false) /* "sécret" */ \
	X(OVERLAY, "overlay", true) /* struck through, enclosed, keycaps */ \
	X(FULLWIDTH, "fullwidth", false) \
	X(MATHEMATICAL, "mathematical", false) /* bold, script, fraktur */ \
	X(ENCLOSED, "enclosed", false) /* circled, squared, in brackets */ \
	X(REGIONAL, "regional", true) /* flags' letters */ \
	X(SMALL_CAPS, "small_caps", false) \
	X(SUPERSCRIPT, "superscript", false) \
	X(UPSIDE_DOWN, "upside_down", true) /* turned letters */ \
	X(CONFUSABLE, "confusable", true) /* letters of another script */ \
	X(LEET, "leet", true) /* a digit or sign for a letter */ \
	X(LEET_SIGNS, "leet_signs", true) /* several for one: "|<", "vv" */ \
	X(SPREAD, "spread", true) /* "s e c r e t" */ \
	X(SPREAD_SIGNS, "spread_signs", true) /* "s.e.c.r.e.t" */ \
	X(SPREAD_LINES, "spread_lines", true) /* one letter a line */ \
	X(SPREAD_EMOJI, "spread_emoji", true) \
	X(GLUED, "glued", false) /* "donttellanyone" */ \
	X(SPLIT, "split", true) /* a word over several messages */ \
	X(STRETCHED, "stretched", false) /* "pleeease" */ \
	X(MULTIPLIED, "multiplied", true) /* "sseeccrreett" */ \
	X(DOUBLED, "doubled", false) /* "seccret" */ \
	X(CENSORED, "censored", true) /* "s*cret" */ \
	X(ENTITY, "entity", true) /* "&#115;ecret" */ \
	X(MARKUP, "markup", true) /* "se<b></b>cret", "se**cret" */ \
	X(ESCAPE, "escape", true) /* "%73ecret", "\\u0073ecret" */ \
	X(TRANSPOSED, "transposed", false) /* "secert" */ \
	X(SLIP, "slip", false) /* a neighbouring key */ \
	X(MISSPELLED, "misspelled", false) \
	X(VOWELS, "vowels", false) /* "scrt" */ \
	X(PHONETIC, "phonetic", false) /* "sekret" */ \
	X(REVERSED, "reversed", true) /* "terces" */ \
	X(EMOJI_WORD, "emoji_word", false) /* a picture for a word */ \
	X(CHAT_WORD, "chat_word", false) /* "wyd", "u" */

enum chap_evasion {
#define CHAP_X(ENUM, name, is_disguise) CHAP_EVASION_##ENUM,
	CHAP_EVASIONS(CHAP_X)
#undef CHAP_X
	    CHAP_N_EVASIONS
};

/* A set of classes: one bit each. */
#define CHAP_EVASION_BIT(ENUM) ((uint64_t)1 << CHAP_EVASION_##ENUM)

/* All disguises, as a set. */
#define CHAP_X(ENUM, name, is_disguise) \
	| ((is_disguise) ? CHAP_EVASION_BIT(ENUM) : 0)
static const uint64_t CHAP_DISGUISES = 0 CHAP_EVASIONS(CHAP_X);
#undef CHAP_X

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

/* How well a word is known; a list of a language or a lexicon has it. */
enum chap_known_as {
	CHAP_KNOWN_NOT,
	CHAP_KNOWN_WORD,
	CHAP_KNOWN_COMMON,
	CHAP_KNOWN_LEXICON,
};

/* A token of canonical text; punctuation and spaces lie between tokens. */
struct chap_token {
	uint32_t start; /* canonical bytes [start, end) */
	uint32_t end;
	uint64_t hash; /* chap_hash64 of its canonical bytes, seed 0 */
	uint8_t kind; /* enum chap_token_kind */
	uint8_t known; /* enum chap_known_as */
	bool latin; /* a word all of whose letters are Latin */
	bool changed; /* something was undone in it; accents apart */
	bool has_reading; /* while it is read: see reading.h */
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
	uint16_t n_unknown; /* Latin words of 4 bytes or more on no list */
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

/* A file of readings: its bytes and the language of its folder. */
struct chap_text_file {
	struct chap_span bytes;
	char language[8];
};

/*
 * What the normalizer knows of languages. Borrowed while the chap_text that
 * was made with it lives, but for `word`, which is read at once.
 *
 * Words, one per span, in canonical form, are what a correction may lead to;
 * n 0: no corrections that need words. Sets (wordfilter.h) are what is never
 * corrected; readings (reading.h) are chat words, emoji and usual
 * misspellings with what they say.
 */
struct chap_text_words {
	const struct chap_span *word;
	size_t n;
	size_t n_common; /* the first so many win over the rest */
	size_t n_frequent; /* and of those the first so many most of all */
	size_t n_lexicon; /* the last so many, the lexicons', over all */
	size_t n_others; /* before them, other languages': known, no ends */
	struct chap_span sets; /* any number, behind each other */
	const struct chap_text_file *reading;
	size_t n_readings;
	const struct chap_span *said; /* files of how often, see said.h */
	size_t n_said;
	const uint64_t *phrase; /* words of lexicons' phrases, see said.h */
	size_t n_phrases;
};

struct chap_text;

/*
 * Makes the tables (tens of ms: ICU is asked once for each code point).
 * CHAP_ERR_MEMORY; CHAP_ERR_STATE if ICU's data is not there;
 * CHAP_ERR_INVALID: a set or a reading is bad, err says which.
 */
enum chap_err chap_text_new(struct chap_text **out,
    struct chap_text_words words, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Other known words instead of those it was made with; only while no other
 * thread uses it. Errors as above: it keeps the ones it had.
 */
enum chap_err chap_text_set_words(struct chap_text *text,
    struct chap_text_words words, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Forgets what was tried in vain (vain.h), on which nothing but speed
 * depends: for benchmarks whose rounds shall begin alike.
 */
void chap_text_forget(const struct chap_text *text);

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
 * The same of words that are known to be of another language than English,
 * as those of its lexicons are: nothing is corrected, and letters of another
 * script that look like Latin ones stay. Messages of that language are read
 * so by what they say.
 */
enum chap_err chap_normalize_other(const struct chap_text *text,
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
