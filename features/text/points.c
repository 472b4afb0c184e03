#include "features/text/points.h"

#include "features/text/confusable.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#define MAX_UNITS 64
#define HANGUL_SYLLABLE 0xac00u
#define HANGUL_N_FINALS 28u
/* More marks than this on a Latin letter are a trick: "ế" has two. */
#define HONEST_MARKS 2
/* A mark of which case folding would make a letter. */
#define IOTA_BELOW 0x345

/* What is needed while the table is made. */
struct making {
	struct chap_points *points;
	const UNormalizer2 *fold;
	const UNormalizer2 *decompose;
	size_t next_confusable;
	size_t pages_size;
	bool failed; /* out of memory */
};

static const UChar32 apostrophes[] = {0x27, 0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc,
    0x2bd, 0x2c8, 0x2018, 0x2019, 0x201b, 0x2032, 0xff07};

static bool
is_apostrophe(UChar32 cp)
{
	for (size_t i = 0; i < sizeof(apostrophes) / sizeof(apostrophes[0]);
	     i++) {
		if (apostrophes[i] == cp)
			return true;
	}
	return false;
}

static bool
in(UChar32 cp, UChar32 first, UChar32 last)
{
	return cp >= first && cp <= last;
}

/* Marks of the blocks that serve all scripts. */
static bool
is_generic_mark(UChar32 cp)
{
	return in(cp, 0x300, 0x36f) || in(cp, 0x483, 0x489) ||
	    in(cp, 0x1ab0, 0x1aff) || in(cp, 0x1dc0, 0x1dff) ||
	    in(cp, 0x20d0, 0x20ff) || in(cp, 0xfe20, 0xfe2f);
}

static bool
is_invisible(UChar32 cp, uint32_t category)
{
	if (u_hasBinaryProperty(cp, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
		return true;
	if ((category & U_GC_CC_MASK) != 0 || cp == 0x2800)
		return true;
	return (category & U_GC_CF_MASK) != 0 &&
	    !u_hasBinaryProperty(cp, UCHAR_PREPENDED_CONCATENATION_MARK);
}

static uint8_t
class_of_letter(UChar32 cp)
{
	UErrorCode status = U_ZERO_ERROR;

	if (cp == 0x30fc || cp == 0xff70)
		return CHAP_POINT_KANA; /* lengthens a vowel */
	switch (uscript_getScript(cp, &status)) {
	case USCRIPT_HAN:
		return CHAP_POINT_IDEOGRAPH;
	case USCRIPT_HIRAGANA:
	case USCRIPT_KATAKANA:
		return CHAP_POINT_KANA;
	default:
		return CHAP_POINT_LETTER;
	}
}

static uint8_t
class_of(UChar32 cp)
{
	uint32_t category = U_GET_GC_MASK(cp);

	if (u_hasBinaryProperty(cp, UCHAR_WHITE_SPACE))
		return CHAP_POINT_SPACE;
	if (is_apostrophe(cp))
		return CHAP_POINT_APOSTROPHE;
	if (cp == 0x200d)
		return CHAP_POINT_JOINER;
	if (cp == 0xfe0e || cp == 0xfe0f)
		return CHAP_POINT_SELECTOR;
	if (cp == 0x20e3)
		return CHAP_POINT_KEYCAP;
	if (in(cp, 0xe0020, 0xe007f))
		return CHAP_POINT_TAG;
	if (in(cp, 0x1f1e6, 0x1f1ff))
		return CHAP_POINT_REGIONAL;
	if (in(cp, 0x1f3fb, 0x1f3ff))
		return CHAP_POINT_TONE;
	if (is_invisible(cp, category))
		return CHAP_POINT_INVISIBLE;
	if ((category & U_GC_M_MASK) != 0)
		return CHAP_POINT_MARK;
	if ((category & U_GC_ND_MASK) != 0)
		return CHAP_POINT_DIGIT;
	if ((category & (U_GC_L_MASK | U_GC_NL_MASK)) != 0)
		return class_of_letter(cp);
	if (cp > 0xff && u_hasBinaryProperty(cp, UCHAR_EMOJI) &&
	    u_hasBinaryProperty(cp, UCHAR_EXTENDED_PICTOGRAPHIC))
		return CHAP_POINT_EMOJI;
	return CHAP_POINT_OTHER;
}

static uint8_t
flags_of(UChar32 cp, uint8_t class, uint8_t ccc)
{
	UErrorCode status = U_ZERO_ERROR;
	uint8_t flags = 0;

	if (class == CHAP_POINT_LETTER) {
		if (uscript_getScript(cp, &status) == USCRIPT_LATIN)
			flags |= CHAP_POINT_LATIN;
		if (u_hasBinaryProperty(cp, UCHAR_CASED))
			flags |= CHAP_POINT_CASED;
	}
	if (class == CHAP_POINT_MARK && is_generic_mark(cp)) {
		flags |= CHAP_POINT_GENERIC;
		if (ccc == 1 || u_charType(cp) == U_ENCLOSING_MARK)
			flags |= CHAP_POINT_OVERLAY;
	}
	if (u_hasBinaryProperty(cp, UCHAR_EMOJI))
		flags |= CHAP_POINT_SELECTABLE;
	/* Overrides turn text around; no honest keyboard makes them. */
	if (class == CHAP_POINT_JOINER || cp == 0x200c ||
	    (u_hasBinaryProperty(cp, UCHAR_BIDI_CONTROL) &&
	        !in(cp, 0x202d, 0x202e)))
		flags |= CHAP_POINT_LINKING;
	return flags;
}

/* A font, width or frame around one plain letter, not an honest symbol. */
static bool
is_styled(UChar32 cp, const uint32_t *fold, uint32_t n)
{
	if (cp <= 0xff || n != 1 || fold[0] < 'a' || fold[0] > 'z')
		return false;
	switch (u_getIntPropertyValue(cp, UCHAR_DECOMPOSITION_TYPE)) {
	case U_DT_FONT:
	case U_DT_WIDE:
	case U_DT_CIRCLE:
	case U_DT_SQUARE:
	case U_DT_SUPER:
	case U_DT_SUB:
		return true;
	default:
		return false;
	}
}

/* The row of `cp` when asked in rising order, or NULL. */
static const struct chap_confusable *
next_confusable(struct making *m, uint32_t cp)
{
	while (m->next_confusable < chap_n_confusables &&
	    chap_confusable[m->next_confusable].cp < cp)
		m->next_confusable++;
	if (m->next_confusable < chap_n_confusables &&
	    chap_confusable[m->next_confusable].cp == cp)
		return &chap_confusable[m->next_confusable];
	return NULL;
}

static int
by_cp(const void *key, const void *row)
{
	uint32_t cp = *(const uint32_t *)key;
	uint32_t other = ((const struct chap_confusable *)row)->cp;

	return cp < other ? -1 : cp > other;
}

/* Puts `cp` behind fold[*n], a Latin letter in disguise as what it is. */
static bool
add_folded(uint32_t cp, uint32_t fold[CHAP_POINT_FOLD_MAX], uint32_t *n)
{
	const struct chap_confusable *row = bsearch(&cp, chap_confusable,
	    chap_n_confusables, sizeof(chap_confusable[0]), by_cp);
	bool foreign = row == NULL || row->kind == CHAP_CONFUSABLE_FOREIGN;
	const char *to = foreign ? "" : row->to;

	if (is_apostrophe((UChar32)cp))
		cp = '\''; /* a double prime is two */
	if (foreign && *n < CHAP_POINT_FOLD_MAX) {
		fold[(*n)++] = cp;
		return true;
	}
	for (; *to != '\0' && *n < CHAP_POINT_FOLD_MAX; to++)
		fold[(*n)++] = (unsigned char)*to;
	return !foreign && *to == '\0';
}

/* The letter of a styled one of the committed table; NUL: it is none. */
static char
find_styled(uint32_t cp)
{
	const struct chap_confusable *row = bsearch(&cp, chap_confusable,
	    chap_n_confusables, sizeof(chap_confusable[0]), by_cp);

	return row != NULL && row->kind == CHAP_CONFUSABLE_STYLED &&
	        row->to[1] == '\0'
	    ? row->to[0]
	    : '\0';
}

/* What `cp` folds to; 0: too long, or ICU refused: it stays as it is. */
static uint32_t
fold_of(const struct making *m, UChar32 cp, uint32_t fold[CHAP_POINT_FOLD_MAX])
{
	UErrorCode status = U_ZERO_ERROR;
	UChar one[2], middle[MAX_UNITS], text[MAX_UNITS];
	int32_t len = 0;
	uint32_t n = 0;

	/* "⒜" is one letter, not three signs. */
	if (u_hasBinaryProperty(cp, UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED) &&
	    find_styled((uint32_t)cp) != '\0') {
		fold[0] = (unsigned char)find_styled((uint32_t)cp);
		return 1;
	}
	U16_APPEND_UNSAFE(one, len, cp);
	len = unorm2_normalize(m->fold, one, len, middle, MAX_UNITS, &status);
	len = unorm2_normalize(
	    m->decompose, middle, len, text, MAX_UNITS, &status);
	if (U_FAILURE(status))
		return 0;
	for (int32_t i = 0; i < len;) {
		UChar32 part;

		U16_NEXT(text, i, len, part);
		if (!add_folded((uint32_t)part, fold, &n))
			return 0;
	}
	return n;
}

static void
keep_fold(struct making *m, struct chap_point *point, const uint32_t *fold,
    uint32_t n)
{
	struct chap_points *points = m->points;

	if (points->n_fold + n + 1 > points->fold_size) {
		size_t size = (points->fold_size + 1024) * 2;
		uint32_t *grown =
		    realloc(points->fold_cp, size * sizeof(*grown));

		if (grown == NULL) {
			m->failed = true;
			return;
		}
		points->fold_cp = grown;
		points->fold_size = size;
	}
	point->fold = (uint32_t)points->n_fold;
	points->fold_cp[points->n_fold++] = n;
	memcpy(points->fold_cp + points->n_fold, fold, n * sizeof(*fold));
	points->n_fold += n;
}

static bool
is_folding(UChar32 cp)
{
	if (in(cp, 0x3131, 0x318e) || in(cp, 0xac00, 0xd7a3) ||
	    cp == IOTA_BELOW)
		return false;
	return u_hasBinaryProperty(cp, UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED) ||
	    u_getIntPropertyValue(cp, UCHAR_DECOMPOSITION_TYPE) ==
	    U_DT_CANONICAL;
}

bool
chap_points_is_bidi(uint32_t cp)
{
	return cp == 0x61c || cp == 0x200e || cp == 0x200f ||
	    (cp >= 0x202a && cp <= 0x202e) || (cp >= 0x2066 && cp <= 0x2069);
}

enum chap_evasion
chap_points_style(uint32_t cp)
{
	if (cp >= 0xff00 && cp <= 0xffef)
		return CHAP_EVASION_FULLWIDTH;
	if ((cp >= 0x1d400 && cp <= 0x1d7ff) || (cp >= 0x2100 && cp <= 0x214f))
		return CHAP_EVASION_MATHEMATICAL;
	if ((cp >= 0x2460 && cp <= 0x24ff) || (cp >= 0x1f100 && cp <= 0x1f1ff))
		return CHAP_EVASION_ENCLOSED;
	if (cp == 0xaa || cp == 0xb2 || cp == 0xb3 || cp == 0xb9 ||
	    cp == 0xba || (cp >= 0x2b0 && cp <= 0x2ff) ||
	    (cp >= 0x1d2c && cp <= 0x1d6a) || (cp >= 0x1d9b && cp <= 0x1dbf) ||
	    (cp >= 0x2070 && cp <= 0x209f) || cp == 0x2c7c || cp == 0x2c7d)
		return CHAP_EVASION_SUPERSCRIPT;
	return CHAP_EVASION_SMALL_CAPS;
}

enum chap_evasion
chap_points_marks(uint32_t n, bool is_overlaid)
{
	if (is_overlaid)
		return CHAP_EVASION_OVERLAY;
	return n > HONEST_MARKS ? CHAP_EVASION_COMBINING : CHAP_EVASION_ACCENT;
}

/* Is fold[n] one printable ASCII code point, and behind it but marks? */
static bool
is_quick_fold(const uint32_t *fold, uint32_t n)
{
	if (fold[0] <= ' ' || fold[0] > '~')
		return false;
	for (uint32_t i = 1; i < n; i++) {
		if (class_of((UChar32)fold[i]) != CHAP_POINT_MARK)
			return false;
	}
	return true;
}

static bool
has_overlay(const uint32_t *fold, uint32_t n)
{
	for (uint32_t i = 1; i < n; i++) {
		UChar32 cp = (UChar32)fold[i];

		if ((flags_of(cp, CHAP_POINT_MARK, u_getCombiningClass(cp)) &
		        CHAP_POINT_OVERLAY) != 0)
			return true;
	}
	return false;
}

/* Is a code point dropped, or a space, or a mark, whatever it folds to? */
static bool
is_of_class(const struct chap_point *point)
{
	switch (point->class) {
	case CHAP_POINT_SPACE:
	case CHAP_POINT_INVISIBLE:
	case CHAP_POINT_SELECTOR:
	case CHAP_POINT_JOINER:
	case CHAP_POINT_MARK:
	case CHAP_POINT_KEYCAP:
	case CHAP_POINT_TAG:
		return true;
	default:
		return false;
	}
}

/* Of what is left as it is. */
static uint8_t
quick_by_class(UChar32 cp, const struct chap_point *point)
{
	switch (point->class) {
	case CHAP_POINT_SPACE:
		return CHAP_QUICK_SPACE;
	case CHAP_POINT_INVISIBLE:
	case CHAP_POINT_SELECTOR:
	case CHAP_POINT_JOINER:
		/* Honest at the start of a text. */
		return cp == 0xfeff ? CHAP_QUICK_NOT : CHAP_QUICK_DROP;
	case CHAP_POINT_MARK:
	case CHAP_POINT_KEYCAP:
		return CHAP_QUICK_MARK;
	case CHAP_POINT_LETTER:
		return (point->flags & CHAP_POINT_LATIN) != 0 ? CHAP_QUICK_COPY
		                                              : CHAP_QUICK_NOT;
	case CHAP_POINT_EMOJI:
		/* The black flag's tags are those of a region. */
		return cp == 0x1f3f4 ? CHAP_QUICK_NOT : CHAP_QUICK_COPY;
	case CHAP_POINT_OTHER:
	case CHAP_POINT_DIGIT:
	case CHAP_POINT_TONE:
	case CHAP_POINT_REGIONAL:
		return CHAP_QUICK_COPY;
	default:
		return CHAP_QUICK_NOT;
	}
}

/* Says of a point that is made how little its folding takes. */
static void
make_quick(
    const struct chap_points *points, UChar32 cp, struct chap_point *point)
{
	const uint32_t self = (uint32_t)cp, *fold = &self;
	uint32_t n = 1;

	if (point->fold != 0) {
		n = points->fold_cp[point->fold];
		fold = &points->fold_cp[point->fold + 1];
	}
	if (is_of_class(point) || !is_quick_fold(fold, n)) {
		if (point->fold == 0)
			point->quick = quick_by_class(cp, point);
		if (point->quick == CHAP_QUICK_DROP)
			point->undone = 1 +
			    (chap_points_is_bidi(self)
			            ? CHAP_EVASION_BIDI
			            : CHAP_EVASION_INVISIBLE);
		return;
	}
	if (n == 1) {
		point->quick = CHAP_QUICK_ASCII;
		if ((point->flags & CHAP_POINT_STYLED) != 0)
			point->undone = (uint8_t)(1 + chap_points_style(self));
	} else if (fold[0] >= 'a' && fold[0] <= 'z' &&
	    (point->flags & CHAP_POINT_STYLED) == 0) {
		point->quick = CHAP_QUICK_ACCENTED;
		point->undone = (uint8_t)(1 +
		    chap_points_marks(n - 1, has_overlay(fold, n)));
	}
	point->ascii = (char)fold[0];
}

static void
make_point(struct making *m, UChar32 cp, struct chap_point *point)
{
	const struct chap_confusable *row = next_confusable(m, (uint32_t)cp);
	bool foreign = row != NULL && row->kind == CHAP_CONFUSABLE_FOREIGN;
	uint32_t fold[CHAP_POINT_FOLD_MAX];
	uint32_t n;

	point->class = class_of(cp);
	point->ccc = u_getCombiningClass(cp);
	point->flags = flags_of(cp, point->class, point->ccc);
	if (foreign)
		point->latin = row->to[0];
	if (point->class == CHAP_POINT_APOSTROPHE) {
		if (cp != '\'')
			keep_fold(m, point, (const uint32_t[]){'\''}, 1);
		return;
	}
	/* Everything of these classes is dropped or kept as it is. */
	if (point->class == CHAP_POINT_SPACE ||
	    point->class == CHAP_POINT_INVISIBLE ||
	    point->class >= CHAP_POINT_EMOJI)
		if (row == NULL &&
		    !(point->class == CHAP_POINT_EMOJI && is_folding(cp)))
			return;
	if ((row == NULL || foreign) && !is_folding(cp))
		return;
	n = fold_of(m, cp, fold);
	if (n == 0 || (n == 1 && fold[0] == (uint32_t)cp))
		return;
	keep_fold(m, point, fold, n);
	if (is_styled(cp, fold, n) ||
	    (row != NULL && row->kind == CHAP_CONFUSABLE_STYLED))
		point->flags |= CHAP_POINT_STYLED;
}

/* The index of a page with this content: one that is there, or a new one. */
static uint16_t
keep_page(struct making *m, const struct chap_point page[CHAP_POINT_PAGE])
{
	struct chap_points *points = m->points;
	size_t bytes = sizeof(*page) * CHAP_POINT_PAGE;

	for (size_t i = 0; i < points->n_pages; i++) {
		if (memcmp(points->point + i * CHAP_POINT_PAGE, page, bytes) ==
		    0)
			return (uint16_t)i;
	}
	if (points->n_pages == m->pages_size) {
		size_t size = m->pages_size + 256;
		struct chap_point *grown = realloc(points->point, size * bytes);

		if (grown == NULL) {
			m->failed = true;
			return 0;
		}
		points->point = grown;
		m->pages_size = size;
	}
	memcpy(points->point + points->n_pages * CHAP_POINT_PAGE, page, bytes);
	return (uint16_t)points->n_pages++;
}

static size_t
pair_slot(uint32_t first, uint32_t second)
{
	return (first * 0x9e3779b1u ^ second * 0x85ebca6bu) >> 21;
}

_Static_assert(CHAP_POINT_PAIRS == 1 << (32 - 21), "slots are hash >> 21");

/* Pairs of Latin letters are left out: their marks are dropped anyway. */
static void
make_pair(struct making *m, UChar32 cp)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar raw[MAX_UNITS];
	UChar32 first, second;
	int32_t i = 0;
	int32_t n = unorm2_getRawDecomposition(
	    m->decompose, cp, raw, MAX_UNITS, &status);
	size_t slot;

	if (U_FAILURE(status) || n < 2 || in(cp, 0xac00, 0xd7a3))
		return;
	U16_NEXT(raw, i, n, first);
	if (i == n)
		return;
	U16_NEXT(raw, i, n, second);
	/* What they make would fold to two letters the next time. */
	if (second == IOTA_BELOW)
		return;
	if (unorm2_composePair(m->decompose, first, second) != cp ||
	    uscript_getScript(first, &status) == USCRIPT_LATIN)
		return;
	slot = pair_slot((uint32_t)first, (uint32_t)second);
	while (m->points->pair[slot].first != 0)
		slot = (slot + 1) % CHAP_POINT_PAIRS;
	m->points->pair[slot] = (struct chap_point_pair){
	    (uint32_t)first, (uint32_t)second, (uint32_t)cp};
}

/* Planes without a character of their own are not asked for one by one. */
static bool
is_empty_plane(UChar32 cp)
{
	return in(cp, 0x40000, 0xdffff) || cp >= 0xf0000;
}

static void
make_pages(struct making *m)
{
	for (UChar32 start = 0; start <= 0x10ffff && !m->failed;
	     start += CHAP_POINT_PAGE) {
		struct chap_point page[CHAP_POINT_PAGE];

		memset(page, 0, sizeof(page));
		for (int i = 0; i < CHAP_POINT_PAGE; i++) {
			UChar32 cp = start + i;

			if (U_IS_SURROGATE(cp) || is_empty_plane(cp))
				continue;
			make_point(m, cp, &page[i]);
			make_quick(m->points, cp, &page[i]);
			if (page[i].fold != 0)
				make_pair(m, cp);
		}
		m->points->page[start / CHAP_POINT_PAGE] = keep_page(m, page);
	}
}

enum chap_err
chap_points_init(struct chap_points *points, struct chap_error *err)
{
	UErrorCode status = U_ZERO_ERROR;
	struct making m = {.points = points};

	memset(points, 0, sizeof(*points));
	m.fold = unorm2_getNFKCCasefoldInstance(&status);
	m.decompose = unorm2_getNFDInstance(&status);
	if (U_FAILURE(status))
		return chap_fail(err, CHAP_ERR_STATE, "ICU has no data: %s",
		    u_errorName(status));
	/* Index 0 means "itself", so the first fold stands at 1. */
	points->n_fold = 1;
	make_pages(&m);
	if (m.failed) {
		chap_points_release(points);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	return CHAP_OK;
}

void
chap_points_release(struct chap_points *points)
{
	free(points->point);
	free(points->fold_cp);
	points->point = NULL;
	points->fold_cp = NULL;
}

static uint32_t
compose_hangul(uint32_t first, uint32_t second)
{
	if (first - 0x1100u < 19 && second - 0x1161u < 21)
		return HANGUL_SYLLABLE +
		    ((first - 0x1100u) * 21 + second - 0x1161u) *
		    HANGUL_N_FINALS;
	if (first - HANGUL_SYLLABLE < 11172 && second - 0x11a8u < 27 &&
	    (first - HANGUL_SYLLABLE) % HANGUL_N_FINALS == 0)
		return first + second - 0x11a7u;
	return 0;
}

uint32_t
chap_points_compose(
    const struct chap_points *points, uint32_t first, uint32_t second)
{
	size_t slot = pair_slot(first, second);

	for (; points->pair[slot].first != 0;
	     slot = (slot + 1) % CHAP_POINT_PAIRS) {
		if (points->pair[slot].first == first &&
		    points->pair[slot].second == second)
			return points->pair[slot].composed;
	}
	return compose_hangul(first, second);
}
