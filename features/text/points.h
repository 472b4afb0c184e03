/*
 * The table of code points: what each is, and what it folds to. Made once
 * out of ICU's properties and the committed confusables, then only read: no
 * ICU call is made for a message.
 *
 * Folding is Unicode's NFKC_Casefold, decomposed (NFD), with Latin letters of
 * the confusables put in. Left as they are: Hangul syllables and the jamo of
 * chat (U+3131-318E), which are put together by rule, not by table.
 *
 * Threads: immutable after it is made.
 */
#ifndef CHAP_TEXT_POINTS_H
#define CHAP_TEXT_POINTS_H

#include "features/base/err.h"
#include "features/text/normalize.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum chap_point_class {
	CHAP_POINT_OTHER, /* punctuation, symbols, unassigned */
	CHAP_POINT_SPACE, /* White_Space, line breaks too */
	CHAP_POINT_INVISIBLE, /* leaves nothing */
	CHAP_POINT_APOSTROPHE, /* written as ' */
	CHAP_POINT_LETTER,
	CHAP_POINT_IDEOGRAPH, /* a token of its own */
	CHAP_POINT_KANA,
	CHAP_POINT_DIGIT,
	CHAP_POINT_MARK,
	CHAP_POINT_EMOJI,
	CHAP_POINT_TONE, /* emoji modifier: a skin tone */
	CHAP_POINT_REGIONAL, /* half a flag */
	CHAP_POINT_JOINER, /* ZWJ: kept between emoji only */
	CHAP_POINT_SELECTOR, /* FE0E, FE0F: never kept */
	CHAP_POINT_KEYCAP, /* 20E3: kept after 0-9 # * */
	CHAP_POINT_TAG, /* kept in flags of regions only */
};

enum {
	CHAP_POINT_LATIN = 1, /* letter of the Latin script */
	CHAP_POINT_CASED = 2, /* letter of a script with two cases */
	CHAP_POINT_GENERIC = 4, /* mark of no script of its own */
	CHAP_POINT_OVERLAY = 8, /* mark that strikes through or encloses */
	CHAP_POINT_STYLED = 16, /* folds to a plain Latin letter: a trick */
	CHAP_POINT_SELECTABLE = 32, /* a variation selector is usual here */
	CHAP_POINT_LINKING = 64, /* joiner or direction: usual beside non-Latin
	                            letters */
};

/* What folding a code point takes, where it takes little (fold_quick.c). */
enum chap_quick {
	CHAP_QUICK_NOT, /* it hangs on what stands beside it */
	CHAP_QUICK_ASCII, /* becomes `ascii`, which has `undone` */
	CHAP_QUICK_ACCENTED, /* the same, and loses its marks */
	CHAP_QUICK_COPY, /* stays */
	CHAP_QUICK_DROP, /* leaves `undone`, or nothing if that is honest */
	CHAP_QUICK_SPACE,
	CHAP_QUICK_MARK, /* goes with the letter before it, if that is Latin */
};

/* The longest fold; the few longer ones of Unicode are not folded. */
#define CHAP_POINT_FOLD_MAX 12

struct chap_point {
	uint32_t fold; /* index in fold_cp of its length; 0: itself */
	uint8_t class; /* enum chap_point_class */
	uint8_t flags;
	uint8_t ccc; /* canonical combining class */
	char latin; /* the Latin letter it looks like, a-z; 0: none */
	uint8_t quick; /* enum chap_quick */
	char ascii; /* all that it folds to, marks apart */
	uint8_t undone; /* 1 + enum chap_evasion; 0: nothing */
};

/* What is undone in a point that folds quickly, as a set. */
static inline uint64_t
chap_point_undone(const struct chap_point *point)
{
	return (uint64_t)1 << point->undone >> 1;
}

#define CHAP_POINT_PAGE 128 /* code points */
#define CHAP_POINT_PAGES (0x110000 / CHAP_POINT_PAGE)

/* Two code points that make one: an open table by their hash. */
#define CHAP_POINT_PAIRS 2048
struct chap_point_pair {
	uint32_t first; /* 0: empty */
	uint32_t second;
	uint32_t composed;
};

struct chap_points {
	uint16_t page[CHAP_POINT_PAGES]; /* index of pages in `point` */
	struct chap_point *point; /* [n_pages * CHAP_POINT_PAGE] */
	size_t n_pages;
	uint32_t *fold_cp; /* length, then so many code points, and so on */
	size_t n_fold;
	size_t fold_size;
	struct chap_point_pair pair[CHAP_POINT_PAIRS];
};

/*
 * Fills the table. CHAP_ERR_MEMORY; CHAP_ERR_STATE: ICU's data is not there.
 * On failure there is nothing to release.
 */
enum chap_err chap_points_init(
    struct chap_points *points, struct chap_error *err) CHAP_MUST_CHECK;

void chap_points_release(struct chap_points *points);

static inline const struct chap_point *
chap_points_get(const struct chap_points *points, uint32_t cp)
{
	return &points->point[(size_t)points->page[cp / CHAP_POINT_PAGE] *
	        CHAP_POINT_PAGE +
	    cp % CHAP_POINT_PAGE];
}

/* Marks, embeddings, overrides and isolates of direction. */
bool chap_points_is_bidi(uint32_t cp);

/* What it is to drop n > 0 marks of a Latin letter. */
enum chap_evasion chap_points_marks(uint32_t n, bool is_overlaid);

/* In what style a plain letter is written that is `cp`, a styled one. */
enum chap_evasion chap_points_style(uint32_t cp);

/*
 * The code point that `first` followed by `second` is in NFC; 0: none. Knows
 * Hangul.
 */
uint32_t chap_points_compose(
    const struct chap_points *points, uint32_t first, uint32_t second);

#endif
