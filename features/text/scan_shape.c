/*
 * Letters and digits with signs for letters, several for one or one for one:
 * "|<id", "13oy", "vvhat". Known words decide.
 */
#include "features/text/repair.h"
#include "features/text/scan.h"

#include <string.h>

/* Trials of a reading before it is given up. */
#define STEPS_MAX 300
#define JOINED_MIN 4

/*
 * Several signs, or one that no rule of single ones knows, for letters: by
 * their first byte, and of the same the longer ones first.
 */
#define S(signs, letters) \
	{ \
		signs, sizeof(signs) - 1, letters \
	}
static const struct {
	const char *signs;
	uint8_t n; /* bytes of signs */
	char letters[3];
} shapes[] = {
    S("!3", "b"),
    S("#", "h"),
    S("%", "x"),
    S("&", "e"),
    S("']['", "t"),
    S("'|'", "t"),
    S("'/", "y"),
    S("(v)", "m"),
    S("(_)", "u"),
    S("(-)", "h"),
    S("(_+", "g"),
    S("()", "o"),
    S("(,)", "q"),
    S("(", "c"),
    S(")-(", "h"),
    S(")(", "hx"),
    S("*", "x"),
    S("-|-", "t"),
    S("/\\/\\", "m"),
    S("/v\\", "m"),
    S("/\\/", "n"),
    S("/-/", "h"),
    S("/-\\", "a"),
    S("/2", "r"),
    S("/\\", "a"),
    S("/", "l"),
    S("13", "b"),
    S("1)", "d"),
    S("1<", "k"),
    S("1_", "l"),
    S("12", "r"),
    S("7_", "z"),
    S("<>", "o"),
    S("<", "c"),
    S("=", "e"),
    S("><", "x"),
    S("?", "p"),
    S("[v]", "m"),
    S("[_]", "u"),
    S("[-", "e"),
    S("[)", "d"),
    S("[]", "o"),
    S("[", "c"),
    S("\\/\\/", "w"),
    S("\\^/", "w"),
    S("\\_/", "u"),
    S("\\/", "v"),
    S("\\|/", "y"),
    S("\\", "l"),
    S("]-[", "h"),
    S("][]", "b"),
    S("][", "i"),
    S("^", "a"),
    S("_|", "j"),
    S("_/", "j"),
    S("`/", "y"),
    S("cl", "d"),
    S("ph", "f"),
    S("rn", "m"),
    S("vv", "w"),
    S("{-}", "h"),
    S("{}", "o"),
    S("{", "c"),
    S("|\\/|", "m"),
    S("|v|", "m"),
    S("|/\\|", "w"),
    S("|\\|", "n"),
    S("|_|", "u"),
    S("|-|", "h"),
    S("|-\\", "a"),
    S("|3", "b"),
    S("|)", "d"),
    S("|]", "d"),
    S("|}", "d"),
    S("|=", "f"),
    S("|<", "k"),
    S("|{", "k"),
    S("|(", "k"),
    S("|_", "l"),
    S("|>", "p"),
    S("|*", "p"),
    S("|\"", "p"),
    S("|2", "r"),
    S("|?", "r"),
    S("|^", "r"),
    S("|~", "r"),
    S("}-{", "h"),
    S("}{", "hx"),
    S("}", "d"),
    S("~|~", "t"),
    S("\xc2\xa2", "c"),
    S("\xc2\xa3", "l"),
    S("\xc2\xa5", "y"),
    S("\xc2\xa7", "s"),
    S("\xe2\x82\xac", "e"),
};

#define N_SHAPES (sizeof(shapes) / sizeof(shapes[0]))

/* Single signs, which by themselves are repair.c's: one letter or two. */
static const char SINGLES[128][3] = {
    ['0'] = "o",
    ['1'] = "il",
    ['2'] = "z",
    ['3'] = "e",
    ['4'] = "a",
    ['5'] = "s",
    ['6'] = "gb",
    ['7'] = "t",
    ['8'] = "b",
    ['9'] = "g",
    ['@'] = "a",
    ['$'] = "s",
    ['!'] = "il",
    ['|'] = "li",
    ['+'] = "t",
};

struct reading {
	const struct chap_known *known;
	bool is_leet; /* other words of the message have signs for letters */
	uint32_t n_letters; /* that stand there as letters */
	struct chap_span in;
	char out[CHAP_REPAIR_MAX];
	uint32_t steps;
};

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/*
 * One sign that paths, code and emphasis are full of is a letter only where
 * others of the message are.
 */
static inline bool
is_weak_shape(size_t i)
{
	switch (shapes[i].signs[0]) {
	case '*':
	case '%':
	case '?':
	case '=':
	case '/':
	case '\\':
		return shapes[i].n == 1;
	default:
		return false;
	}
}

/*
 * One more than the first of the shapes that begin with a byte; 0: none does.
 * Kept with the table above: a shape that is not found here is none.
 */
static const uint8_t FIRST_SHAPE[256] = {
    ['!'] = 1,
    ['#'] = 2,
    ['%'] = 3,
    ['&'] = 4,
    ['\''] = 5,
    ['('] = 8,
    [')'] = 15,
    ['*'] = 17,
    ['-'] = 18,
    ['/'] = 19,
    ['1'] = 27,
    ['7'] = 32,
    ['<'] = 33,
    ['='] = 35,
    ['>'] = 36,
    ['?'] = 37,
    ['['] = 38,
    ['\\'] = 44,
    [']'] = 50,
    ['^'] = 53,
    ['_'] = 54,
    ['`'] = 56,
    ['c'] = 57,
    ['p'] = 58,
    ['r'] = 59,
    ['v'] = 60,
    ['{'] = 61,
    ['|'] = 64,
    ['}'] = 87,
    ['~'] = 90,
    [0xc2] = 91,
    [0xe2] = 95,
};

/* The first shape that begins with `c`, or N_SHAPES. */
static inline size_t
first_shape(char c)
{
	uint8_t first = FIRST_SHAPE[(unsigned char)c];

	return first == 0 ? N_SHAPES : first - 1u;
}

/* Does the shape, whose first byte does, stand at `at`? */
static inline bool
is_shape(size_t i, struct chap_span in, size_t at)
{
	if (shapes[i].n > in.len - at)
		return false;
	for (size_t k = 1; k < shapes[i].n; k++) {
		if (in.ptr[at + k] != shapes[i].signs[k])
			return false;
	}
	return true;
}

static uint32_t
shape_from(struct reading *r, size_t at, uint32_t n, bool has_shape);

/* `len` bytes of signs at `at` stand for the letter `c`. */
static uint32_t
take_as(struct reading *r, size_t at, size_t len, uint32_t n, char c,
    bool has_shape)
{
	if (n == CHAP_REPAIR_MAX)
		return 0;
	r->out[n] = c;
	return shape_from(r, at + len, n + 1, has_shape);
}

/* Is the letter at `at` nothing but a letter? */
static inline bool
is_plain_letter(struct chap_span in, size_t at)
{
	char c = in.ptr[at];

	if (!is_lower(c))
		return false;
	for (size_t i = first_shape(c); i < N_SHAPES && shapes[i].signs[0] == c;
	     i++) {
		if (is_shape(i, in, at))
			return false;
	}
	return true;
}

/* Is out[n], read to its end, a word that is meant? Its letters, or 0. */
static uint32_t
end_reading(const struct reading *r, uint32_t n, bool has_shape)
{
	enum chap_known_as as;

	if (!has_shape || n < 3 || (r->n_letters == 0 && n <= JOINED_MIN))
		return 0;
	as = chap_known_find(r->known, (struct chap_span){r->out, n});
	return as >= CHAP_KNOWN_COMMON ||
	        (as == CHAP_KNOWN_WORD && n > JOINED_MIN)
	    ? n
	    : 0;
}

/* The rest from `at` on; the whole's letters in out[], their number, or 0. */
static uint32_t
shape_from(struct reading *r, size_t at, uint32_t n, bool has_shape)
{
	uint32_t len = 0;
	char c;

	for (;; at++) {
		if (++r->steps > STEPS_MAX)
			return 0;
		if (at == r->in.len)
			return end_reading(r, n, has_shape);
		if (!is_plain_letter(r->in, at))
			break;
		if (n == CHAP_REPAIR_MAX)
			return 0;
		r->out[n++] = r->in.ptr[at];
	}
	c = r->in.ptr[at];
	for (size_t i = first_shape(c);
	     i < N_SHAPES && len == 0 && shapes[i].signs[0] == c; i++) {
		if (is_shape(i, r->in, at) && (r->is_leet || !is_weak_shape(i)))
			for (const char *as = shapes[i].letters;
			     *as != '\0' && len == 0; as++)
				len = take_as(r, at, shapes[i].n, n, *as, true);
	}
	if (len == 0 && is_lower(c))
		len = take_as(r, at, 1, n, c, has_shape);
	if (len > 0 || is_lower(c) || (c & 0x80) != 0)
		return len;
	for (const char *as = SINGLES[(unsigned char)c];
	     *as != '\0' && len == 0; as++)
		len = take_as(r, at, 1, n, *as, has_shape);
	return len;
}

static bool
has_shape(struct chap_span word)
{
	for (size_t at = 0; at < word.len; at++) {
		char c = word.ptr[at];

		for (size_t i = first_shape(c);
		     i < N_SHAPES && shapes[i].signs[0] == c; i++) {
			if (is_shape(i, word, at) && !is_weak_shape(i))
				return true;
		}
	}
	return false;
}

uint32_t
chap_scan_leet(const struct chap_known *known, struct chap_span word,
    bool is_leet, char out[CHAP_REPAIR_MAX])
{
	struct reading r = {.known = known, .in = word, .is_leet = is_leet};
	uint32_t n;

	if (word.len > CHAP_SCAN_CHUNK_MAX || (!is_leet && !has_shape(word)))
		return 0;
	for (size_t i = 0; i < word.len; i++)
		r.n_letters += is_lower(word.ptr[i]);
	n = shape_from(&r, 0, 0, is_leet);
	memcpy(out, r.out, n);
	return n;
}
