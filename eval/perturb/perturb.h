/*
 * Tricks: the ways in which people disguise what they write, each done to a
 * text on purpose, so that the normalizer can be measured against them. A
 * disguised text can still be read by a person as what it was, and no word
 * of it became another real word.
 *
 * The names are those of the normalizer's facts (chap_evasion_name); the two
 * share no table and no code, because each is the other's test.
 *
 * Threads: a perturber belongs to one thread at a time. Errors: as stated,
 * with nothing appended to the output. The result depends on the arguments
 * alone: the same text, trick and generator give the same bytes everywhere.
 */
#ifndef CHAP_EVAL_PERTURB_H
#define CHAP_EVAL_PERTURB_H

#include "eval/rng.h"
#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"

/*
 * X(ENUM, name, guesswork). Guesswork: even a person reads these by guessing
 * from the context. The order is free: nothing is drawn by it.
 */
#define CHAP_TRICKS(X) \
	X(INVISIBLE, invisible, 0) /* zero-width, fillers, tags, selectors */ \
	X(BIDI, bidi, 0) /* controls of direction inside words */ \
	X(BACKWARDS, backwards, 0) /* reversed under an override */ \
	X(COMBINING, combining, 0) /* stacks of marks */ \
	X(ACCENT, accent, 0) /* precomposed accents */ \
	X(OVERLAY, overlay, 0) /* strike-through, enclosing marks, keycaps */ \
	X(FULLWIDTH, fullwidth, 0) \
	X(MATHEMATICAL, mathematical, 0) /* bold, script, fraktur, … */ \
	X(ENCLOSED, enclosed, 0) /* circled, squared, parenthesised */ \
	X(REGIONAL, regional, 0) /* regional indicators */ \
	X(SMALL_CAPS, small_caps, 0) \
	X(SUPERSCRIPT, superscript, 0) \
	X(UPSIDE_DOWN, upside_down, 0) /* turned letters */ \
	X(CONFUSABLE, confusable, 0) /* letters of other scripts */ \
	X(LEET, leet, 0) /* one character for one */ \
	X(LEET_SIGNS, leet_signs, 0) /* several for one */ \
	X(SPREAD, spread, 0) /* spaces between letters */ \
	X(SPREAD_SIGNS, spread_signs, 0) /* dots, dashes, … */ \
	X(SPREAD_LINES, spread_lines, 0) /* newlines */ \
	X(SPREAD_EMOJI, spread_emoji, 0) \
	X(GLUED, glued, 0) /* words without spaces */ \
	X(SPLIT, split, 0) /* over several messages */ \
	X(STRETCHED, stretched, 0) /* one letter many times */ \
	X(MULTIPLIED, multiplied, 0) /* every letter two or three times */ \
	X(DOUBLED, doubled, 0) /* one letter twice */ \
	X(CENSORED, censored, 0) /* an inner letter starred out */ \
	X(ENTITY, entity, 0) /* HTML entities */ \
	X(MARKUP, markup, 0) /* tags between letters */ \
	X(ESCAPE, escape, 0) /* percent and backslash escapes */ \
	X(TRANSPOSED, transposed, 0) /* inner neighbours change places */ \
	X(SLIP, slip, 0) /* a neighbour on the keyboard */ \
	X(MISSPELLED, misspelled, 0) /* the usual misspellings */ \
	X(VOWELS, vowels, 1) /* vowels left out */ \
	X(PHONETIC, phonetic, 1) /* written by ear */ \
	X(REVERSED, reversed, 1) /* words written backwards */ \
	X(EMOJI_WORD, emoji_word, 0) /* a picture for a word */ \
	X(CHAT_WORD, chat_word, 0) /* abbreviations of chat */

enum chap_trick {
#define CHAP_X(ENUM, name, guesswork) CHAP_TRICK_##ENUM,
	CHAP_TRICKS(CHAP_X)
#undef CHAP_X
	    CHAP_N_TRICKS
};

extern const char *const chap_trick_name[CHAP_N_TRICKS];

bool chap_trick_is_guesswork(enum chap_trick trick);

/* The trick of that name, or -1. */
int chap_trick_by_name(struct chap_span name);

struct chap_perturber;

/* Knows the built-in word lists. CHAP_ERR_MEMORY. */
enum chap_err chap_perturber_new(
    struct chap_perturber **out, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_perturber_free(struct chap_perturber *perturber);

/*
 * Appends `text`, disguised, to `out`. Links, mentions, host names and words
 * with digits stay as they are. Only letters a-z and A-Z are disguised.
 * CHAP_ERR_NOT_FOUND: there is nothing in the text that the trick can be done
 * to (for SPLIT always: see chap_perturb_split). CHAP_ERR_INVALID: not UTF-8.
 * CHAP_ERR_TOO_LONG: the text is over CHAP_TEXT_MAX_BYTES, or the result over
 * out's maximum. CHAP_ERR_MEMORY.
 */
enum chap_err chap_perturb(struct chap_perturber *perturber,
    enum chap_trick trick, struct chap_span text, struct chap_rng *rng,
    struct chap_buf *out) CHAP_MUST_CHECK;

#define CHAP_PARTS_MAX 6

/*
 * Cuts one word of `text` (four letters or more) over two to six messages:
 * part[n] are spans of `text`, in order and without gap; the first holds what
 * comes before the word, the last what comes after it. Returns n; 0: there is
 * no such word.
 */
size_t chap_perturb_split(struct chap_span text, struct chap_rng *rng,
    struct chap_span part[CHAP_PARTS_MAX]);

#endif
