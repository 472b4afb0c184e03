/*
 * Reading folded text, the second half of normalizing: repairs words and
 * cuts tokens, in one pass and in place, since nothing grows.
 *
 *	"dont t3ll s.e.c.r.e.t"  ->  "dont tell secret", three tokens
 *
 * This header is shared by the files that do it and by normalize.c.
 *
 * Whatever is written is read the same way again. That rests on two rules:
 * a repair never looks at what it would have made of its neighbours, and
 * what was tried and failed is left exactly as it is.
 */
#ifndef CHAP_TEXT_SCAN_H
#define CHAP_TEXT_SCAN_H

#include "features/text/fold.h"
#include "features/text/known.h"
#include "features/text/normalize.h"
#include "features/text/origin.h"
#include "features/text/points.h"
#include "features/text/repair.h"
#include "features/text/undone.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* What stands to the left of the place that is read. */
enum chap_scan_left {
	CHAP_LEFT_FREE, /* a space, the start, anything else */
	CHAP_LEFT_WORD, /* a letter or digit */
	CHAP_LEFT_JOINT, /* a letter or digit and one other code point */
};

struct chap_scan {
	const struct chap_points *points;
	const struct chap_known *known;
	/* Read at `r`, written at `w` <= `r`; a space, then no letters, behind.
	 */
	char *text;
	uint32_t n; /* bytes of folded text */
	uint32_t r;
	uint32_t w;
	enum chap_scan_left left;
	struct chap_token *token;
	uint32_t n_tokens;
	struct chap_origins map; /* of what is written, to folded text */
	const struct chap_undone *before; /* [n_before], not given yet */
	uint32_t n_before;
	uint64_t seen; /* all evasions of `before`: evidence for more */
	struct chap_undones after; /* by what is written */
	/* To tell a space from a line break; NULL: not known any more. */
	const struct chap_origins *inner;
	struct chap_span original;
	struct chap_text_facts facts; /* counts of tokens come at the end */
	uint32_t first_odd; /* correct.c has nothing to do with tokens before */
	uint32_t odd_end; /* and from here on */
	uint32_t n_suspects; /* unknown words that could be corrected */
	uint32_t n_others; /* words that only other languages' lexicons have */
	uint32_t n_readings; /* tokens that have one, or end one of two */
	bool begins_reading; /* the last token may begin one of two */
	bool is_changed; /* something was repaired: to be read again */
	bool is_foreign; /* see struct chap_folded */
	bool is_other; /* see struct chap_folded */
	uint16_t n_kind[CHAP_TOKEN_LINK + 1]; /* tokens by their kind */
	bool has_with; /* there is a "w/" between what are no links */
	bool has_at; /* there is an @ somewhere: look for mail */
	uint32_t mail_seen; /* mail was looked for up to here */
	uint32_t mail; /* the next mail address: [mail, mail_end) */
	uint32_t mail_end;
	/* Up to here, what begins inside was tried as a whole, in vain. */
	uint32_t signs_tried;
	uint32_t spread_tried;
	uint32_t spaced_tried;
	uint32_t mixed_tried;
	uint32_t chunk_tried;
	uint32_t
	    quoted; /* a chunk with quotes and signs was tried up to here */
	uint32_t n_guessed; /* masked words that cost many look-ups */
};

/* Shorter words are never corrected, but for "aa" and "ii". */
#define CHAP_SCAN_SUSPECT_MIN CHAP_KNOWN_LISTED_MIN

/* The number of tokens that n bytes of folded text can have at most. */
#define CHAP_SCAN_TOKENS(n) ((n) / 2 + 2)

/* Kinds of bytes of folded text. */
enum {
	CHAP_BYTE_OTHER,
	CHAP_BYTE_SPACE,
	CHAP_BYTE_LOWER,
	CHAP_BYTE_DIGIT,
	CHAP_BYTE_QUOTE, /* the apostrophe */
	CHAP_BYTE_SIGN, /* chap_repair_is_sign */
	CHAP_BYTE_HIGH, /* of a code point past ASCII */
};

extern const uint8_t chap_byte_kind[256];
/* How far it is past a byte that ends a word and the space by it: 1 for a
 * space, 2 for .,!?;:)"' before one; 0: it ends none. */
extern const uint8_t chap_past_ending[256];

static inline uint8_t
chap_scan_kind(const struct chap_scan *s, uint32_t at)
{
	if (at >= s->n)
		return CHAP_BYTE_SPACE;
	return chap_byte_kind[(unsigned char)s->text[at]];
}

/* Is what stands at `at`, one byte, in a keycap (U+20E3)? */
static inline bool
chap_scan_is_keycap(const struct chap_scan *s, uint32_t at)
{
	return s->n - at > 3 &&
	    memcmp(s->text + at + 1, "\xe2\x83\xa3", 3) == 0;
}

/* Seen elsewhere, this makes it likelier that digits are letters here. */
#define CHAP_SCAN_LEET (CHAP_EVASION_BIT(LEET) | CHAP_EVASION_BIT(LEET_SIGNS))

/* What word a stretch of letters and digits is. */
struct chap_scan_word {
	uint32_t start; /* [start, end) of folded text */
	uint32_t end;
	bool has_letter;
	bool has_digit;
	bool has_quote;
	bool has_three; /* three equal letters in a row */
	bool has_high; /* code points past ASCII */
	bool has_foreign; /* letters of other scripts than Latin */
	bool is_kept; /* is not to be repaired; set by who takes it */
};

/* Finds where the word at `at` ends; end == start: no word begins there. */
void chap_scan_find_word(
    const struct chap_scan *s, uint32_t at, struct chap_scan_word *out);

/* Does a letter or digit stand at `at`, or quotes that belong to a word? */
bool chap_scan_is_inside(const struct chap_scan *s, uint32_t at);

/* Takes `n` bytes over as they are; moves r and w. */
static inline void
chap_scan_copy(struct chap_scan *s, uint32_t n)
{
	/* Nothing was changed before: most of most texts. */
	if (s->w != s->r || s->map.n != 0) {
		memmove(s->text + s->w, s->text + s->r, n);
		chap_origins_linear(&s->map, s->w, s->r);
	}
	s->w += n;
	s->r += n;
}

/*
 * The text from r to `end` was made into text[w, w + n), which the caller
 * has written; moves r and w.
 */
void chap_scan_replaced(struct chap_scan *s, uint32_t end, uint32_t n);

/*
 * A token: written bytes [w_start, w_end), made of folded bytes from r_start
 * on up to r. `undone`: a set of CHAP_EVASION_BIT.
 */
void chap_scan_token(struct chap_scan *s, enum chap_token_kind kind, bool latin,
    uint32_t w_start, uint32_t w_end, uint32_t r_start, uint64_t undone);

/*
 * Takes what was undone before `end`: from `start` on it is of one token,
 * the rest of places between tokens. `at`: where it stands from now on.
 */
uint64_t chap_scan_undone(
    struct chap_scan *s, uint32_t start, uint32_t end, uint32_t at);

/* Counts what was undone in one token, which stands at `at` from now on. */
static inline void
chap_scan_note(struct chap_scan *s, uint32_t at, uint64_t undone)
{
	for (uint64_t set = undone; set != 0; set &= set - 1) {
		int evasion = __builtin_ctzll(set);

		s->facts.evasion[evasion]++;
		chap_undones_add(&s->after, at, (enum chap_evasion)evasion);
	}
}

/* Was more undone in a token than accents? */
static inline bool
chap_scan_is_change(uint64_t undone)
{
	return (undone & ~CHAP_EVASION_BIT(ACCENT)) != 0;
}

/* Correcting has to look at this token. */
static inline void
chap_scan_odd(struct chap_scan *s, const struct chap_token *token)
{
	uint32_t i = (uint32_t)(token - s->token);

	if (s->odd_end == 0)
		s->first_odd = i;
	s->odd_end = i + 1;
}

/* What is known of the last token, by the flags of its hash. */
static inline void
chap_scan_know(struct chap_scan *s, struct chap_token *token, uint32_t flags)
{
	token->known = flags & CHAP_KNOWN_AS;
	s->n_others += (flags & CHAP_KNOWN_OTHER) != 0;
	if (flags == 0 && token->latin &&
	    token->end - token->start >= CHAP_SCAN_SUSPECT_MIN) {
		if (chap_known_is_listed(s->known, token->hash))
			token->known = CHAP_KNOWN_WORD;
		else
			s->facts.n_unknown++;
	}
	if ((flags & CHAP_KNOWN_ENDS) != 0 && s->begins_reading) {
		token[-1].has_reading = true;
		chap_scan_odd(s, token - 1);
		s->n_readings++;
	}
	token->has_reading = (flags & CHAP_KNOWN_READ) != 0;
	s->n_readings += token->has_reading;
	if (token->has_reading || token->known == CHAP_KNOWN_NOT)
		chap_scan_odd(s, token);
	s->begins_reading = (flags & CHAP_KNOWN_BEGINS) != 0;
	s->facts.n_latin_words += token->latin;
	s->n_kind[token->kind]++;
}

/*
 * The key of correcting an unknown word (correct.c): beside the word, all
 * that its outcome hangs on is what was undone elsewhere.
 */
static inline uint64_t
chap_scan_vain_key(const struct chap_scan *s, uint64_t hash)
{
	uint32_t how = (uint32_t)(s->seen >> CHAP_EVASION_MULTIPLIED & 1) |
	    (uint32_t)(s->seen >> CHAP_EVASION_GLUED & 1) << 1 |
	    (uint32_t)(s->seen >> CHAP_EVASION_REVERSED & 1) << 2;

	return chap_vain_key(hash, how);
}

/* Is it known that nothing can be made of this word? */
static inline bool
chap_scan_is_vain(const struct chap_scan *s, uint64_t hash)
{
	return chap_vain_has(s->known->vain, chap_scan_vain_key(s, hash));
}

/*
 * A word of letters a-z was taken whole: is it one to be corrected, unknown,
 * long enough, and not tried in vain before?
 */
static inline void
chap_scan_suspect(struct chap_scan *s, const struct chap_token *token)
{
	if (token->end - token->start < CHAP_SCAN_SUSPECT_MIN)
		s->n_suspects += (s->seen & CHAP_EVASION_BIT(MULTIPLIED)) != 0;
	else if (token->known == CHAP_KNOWN_NOT)
		s->n_suspects += !chap_scan_is_vain(s, token->hash);
}

#define CHAP_NO_ENDING UINT32_MAX

/*
 * Past the signs of a sentence, four at most, that stand at `at`, behind a
 * word and before a space or the end; CHAP_NO_ENDING: something else does.
 */
static inline uint32_t
chap_scan_ending(const struct chap_scan *s, uint32_t at)
{
	for (uint32_t end = at; end <= at + 4; end++) {
		if (end >= s->n || s->text[end] == ' ')
			return end;
		if (chap_past_ending[(unsigned char)s->text[end]] == 0)
			break;
	}
	return CHAP_NO_ENDING;
}

/*
 * Words at r of letters a-z, perhaps with a quote among them, between spaces or
 * with the signs of a sentence behind them, which is most of most texts.
 * Behind what it took something else stands, or may. false: it took nothing.
 */
bool chap_scan_plain(struct chap_scan *s);

/* The word at r with its repairs. */
void chap_scan_word(struct chap_scan *s, const struct chap_scan_word *word);

/*
 * Letters, digits and signs from r on, "he!!o", as one known word. false:
 * they are none, and nothing was written.
 */
bool chap_scan_signs(struct chap_scan *s);

/* Letters at r, one by one: "s.e.c.r.e.t". false: as above. */
bool chap_scan_spread(struct chap_scan *s);

/* Bytes between two spaces that are read as one word at most. */
#define CHAP_SCAN_CHUNK_MAX 96

/*
 * What stands between two spaces at r, letters and signs, as one word:
 * "s**ecret", "s*cret", "|<id". false: as above.
 */
bool chap_scan_chunk(struct chap_scan *s);

/*
 * A word of letters and digits, which the caller takes for unknown, with
 * several signs for one letter: "13oy", "vvhat"; single ones do if `is_leet`,
 * other words having them too. Its bytes in out[], or 0.
 */
uint32_t chap_scan_leet(const struct chap_known *known, struct chap_span word,
    bool is_leet, char out[CHAP_REPAIR_MAX]);

/* Does the space at `at` stand for a line break? */
bool chap_scan_is_line_break(const struct chap_scan *s, uint32_t at);

/*
 * A link at r: a mail address that was found, or a URL, given the letters
 * [r, word_end) that it begins with. false: as above.
 */
bool chap_scan_mail(struct chap_scan *s);
bool chap_scan_url(struct chap_scan *s, uint32_t word_end);

/*
 * Would what is put together from r to `end` be part of a link: is "://"
 * behind it, or a mail address in it?
 */
bool chap_scan_meets_link(const struct chap_scan *s, uint32_t end);

/* Reads the whole text. */
void chap_scan_run(struct chap_scan *s);

#endif
