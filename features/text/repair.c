#include "features/text/repair.h"

#include "features/text/utf8.h"

#include <string.h>

/* Stretched letters of one word of which each is tried as one and as two. */
#define FREE_RUNS 2
/* Stands for the dotless i while a word is read. */
#define DOTLESS_I '\1'
#define DOTLESS_I_UTF8 "\xc4\xb1"
/* Shorter words have too many neighbours to be guessed at. */
#define READ_MIN 3
/* One digit before letters is a number and its unit in shorter words. */
#define READ_MIN_LEADING 5
#define READ_MIN_TRAILING 4
/* Shorter words before a number and its unit are none. */
#define UNIT_WORD_MIN 3

/*
 * What a sign may stand for: one letter or two. Signs with two are told apart
 * by a bit each, so that one is read the same throughout a word.
 */
struct sign_reading {
	char letter[2]; /* [0] '\0': it stands for none */
	uint8_t bit; /* letter[1] if it is set; 0: there is no letter[1] */
};

static const struct sign_reading readings[128] = {
    ['0'] = {"o", 0},
    ['1'] = {"il", 1},
    ['3'] = {"e", 0},
    ['4'] = {"a", 0},
    ['5'] = {"s", 0},
    ['6'] = {"gb", 2},
    ['7'] = {"t", 0},
    ['8'] = {"b", 0},
    ['9'] = {"g", 0},
    ['@'] = {"a", 0},
    ['$'] = {"s", 0},
    ['!'] = {"il", 4},
    ['|'] = {"li", 8},
    ['+'] = {"t", 0},
    [DOTLESS_I] = {"i", 0},
};

struct best {
	char word[CHAP_REPAIR_MAX];
	uint32_t len;
	unsigned good; /* chap_known_goodness */
};

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static void
consider(const struct chap_known *known, const char *word, uint32_t len,
    struct best *best)
{
	unsigned good = chap_known_goodness(chap_known_flags(
	    known, chap_word_hash((struct chap_span){word, len})));

	/* A lexicon's word is better here only if it is frequent. */
	if (good == CHAP_GOOD_LEXICON)
		good = CHAP_GOOD_COMMON;
	if (good <= best->good)
		return;
	memcpy(best->word, word, len);
	best->len = len;
	best->good = good;
}

static bool
is_lexicon(const struct chap_known *known, const struct best *best)
{
	return best->good != 0 &&
	    chap_known_find(known, (struct chap_span){best->word, best->len}) ==
	    CHAP_KNOWN_LEXICON;
}

/*
 * Looks up the letters with each run of three or more as one letter and as
 * two. Of words that are known equally well the longer wins: "good", not
 * "god". More than FREE_RUNS runs are all one or all two.
 */
static void
consider_runs(const struct chap_known *known, const char *letters, uint32_t n,
    struct best *best)
{
	char once[CHAP_REPAIR_MAX];
	bool is_run[CHAP_REPAIR_MAX];
	uint32_t len = 0, n_runs = 0, last;

	/* Most have none. */
	if (n <= CHAP_REPAIR_MAX &&
	    !chap_known_has_three((struct chap_span){letters, n})) {
		consider(known, letters, n, best);
		return;
	}
	for (uint32_t i = 0; i < n; len++) {
		uint32_t end = i + 1;

		while (end < n && letters[end] == letters[i])
			end++;
		/* A pair is two letters of the word. */
		if (end - i == 2)
			end--;
		if (len == CHAP_REPAIR_MAX)
			return;
		once[len] = letters[i];
		is_run[len] = end - i > 2;
		n_runs += is_run[len];
		i = end;
	}
	last = n_runs <= FREE_RUNS ? (1u << n_runs) - 1 : 1;
	for (uint32_t twice = last + 1; twice-- > 0;) {
		char word[CHAP_REPAIR_MAX * 2];
		uint32_t n_word = 0, run = 0;

		for (uint32_t i = 0; i < len; i++) {
			uint32_t bit = n_runs <= FREE_RUNS ? run : 0;

			word[n_word++] = once[i];
			if (is_run[i] && (twice >> bit & 1) != 0)
				word[n_word++] = once[i];
			run += is_run[i];
		}
		if (n_word <= CHAP_REPAIR_MAX)
			consider(known, word, n_word, best);
	}
}

/* What `c` stands for, a letter for itself; NULL: for none. */
static const struct sign_reading *
reading_of(char c)
{
	const struct sign_reading *reading = &readings[c & 0x7f];

	return (c & 0x80) == 0 && reading->letter[0] != '\0' ? reading : NULL;
}

/* The bits of all signs with two readings; false: one stands for no letter. */
static bool
find_choices(const char *text, uint32_t n, uint32_t *bits)
{
	*bits = 0;
	for (uint32_t i = 0; i < n; i++) {
		const struct sign_reading *reading;

		if (is_lower(text[i]))
			continue;
		reading = reading_of(text[i]);
		if (reading == NULL)
			return false;
		*bits |= reading->bit;
	}
	return true;
}

/*
 * Tries all readings. A sign that stands for one of two letters is read the
 * same throughout a word, so there are 16 at most.
 */
static void
consider_readings(const struct chap_known *known, const char *text, uint32_t n,
    struct best *best)
{
	char letters[CHAP_REPAIR_MAX];
	uint32_t bits, choice = 0;

	best->good = 0;
	if (n > CHAP_REPAIR_MAX || !find_choices(text, n, &bits))
		return;
	do {
		for (uint32_t i = 0; i < n; i++) {
			const struct sign_reading *reading;

			letters[i] = text[i];
			if (is_lower(text[i]))
				continue;
			reading = reading_of(text[i]);
			letters[i] =
			    reading->letter[(choice & reading->bit) != 0];
		}
		consider_runs(known, letters, n, best);
		/* The next of the sets of these bits, in rising order. */
		choice = (choice - bits) & bits;
	} while (choice != 0);
}

static bool
accept(const struct best *best, char *text, uint32_t n, bool is_leet,
    uint32_t *len, uint64_t *undone)
{
	uint32_t least = is_leet ? READ_MIN - 1 : READ_MIN;

	if (best->good == 0 || best->len < least ||
	    (best->len <= READ_MIN && best->good < CHAP_GOOD_COMMON))
		return false;
	if (best->len < n)
		*undone |= CHAP_EVASION_BIT(STRETCHED);
	memcpy(text, best->word, best->len);
	*len = best->len;
	return true;
}

bool
chap_repair_read(const struct chap_known *known, char *text, uint32_t n,
    bool is_leet, uint32_t *len, uint64_t *undone)
{
	struct best best;
	uint32_t n_letters = 0;

	for (uint32_t i = 0; i < n; i++)
		n_letters += is_lower(text[i]);
	if (n_letters == 0 || (!is_leet && n_letters * 3 < n))
		return false;
	consider_readings(known, text, n, &best);
	/* With more signs than letters only a lexicon's word is believed. */
	if (!is_leet && n_letters * 2 < n && !is_lexicon(known, &best))
		return false;
	if (!accept(&best, text, n, is_leet, len, undone))
		return false;
	if (n_letters < n)
		*undone |= CHAP_EVASION_BIT(LEET);
	return true;
}

/* "i18n", "a11y": the two digits count the letters left out. */
static bool
is_numeronym(const char *word, uint32_t n)
{
	return n == 4 && is_lower(word[0]) && is_digit(word[1]) &&
	    is_digit(word[2]) && is_lower(word[3]) &&
	    (word[1] != word[2] || word[1] == '1');
}

/* "direct3d", "screen4k": a word, a number and its unit. */
static bool
is_word_and_unit(const struct chap_known *known, const char *word, uint32_t n)
{
	uint32_t first = 0;

	while (first < n && is_lower(word[first]))
		first++;
	if (first < UNIT_WORD_MIN)
		return false;
	for (uint32_t i = first; i + 1 < n; i++) {
		if (!is_digit(word[i]))
			return false;
	}
	return chap_known_find(known, (struct chap_span){word, first}) !=
	    CHAP_KNOWN_NOT;
}

/* "ar3", "wh0": the digits that are hardly ever a number behind a word. */
static bool
is_trailing_read(char c)
{
	return c == '0' || c == '3';
}

/*
 * Could digits be letters here? "16f", "10am", "5th" are numbers and what
 * follows them, "mp3", "day5" a word and its number.
 */
static bool
may_be_read(const char *word, uint32_t n)
{
	uint32_t leading = 0, trailing = 0, n_digits = 0;

	while (leading < n && is_digit(word[leading]))
		leading++;
	while (trailing < n && is_digit(word[n - 1 - trailing]))
		trailing++;
	for (uint32_t i = 0; i < n; i++)
		n_digits += is_digit(word[i]);
	if (n < READ_MIN || n > CHAP_REPAIR_MAX || n_digits * 3 > n * 2 ||
	    is_numeronym(word, n))
		return false;
	if (n_digits == leading)
		return leading == 1 && n >= READ_MIN_LEADING;
	if (n_digits == trailing)
		return n - (trailing > 1 ? trailing : 0) >= READ_MIN_TRAILING ||
		    (trailing == 1 && is_trailing_read(word[n - 1]));
	return true;
}

static uint32_t
repair_digits(const struct chap_known *known, char *word, uint32_t n,
    bool is_leet, uint64_t *undone)
{
	struct best best;
	uint32_t len;

	if (!is_leet && !may_be_read(word, n))
		return n;
	consider_readings(known, word, n, &best);
	if (!is_leet && !is_lexicon(known, &best) &&
	    is_word_and_unit(known, word, n))
		return n;
	if (!accept(&best, word, n, is_leet, &len, undone))
		return n;
	*undone |= CHAP_EVASION_BIT(LEET);
	return len;
}

/*
 * A Turkish letter, or an i in disguise: only where that makes a known word
 * of what is otherwise a-z.
 */
static uint32_t
repair_dotless(
    const struct chap_known *known, char *word, uint32_t n, uint64_t *undone)
{
	char text[CHAP_REPAIR_MAX];
	struct best best;
	uint32_t len = 0;

	for (uint32_t i = 0; i < n; i++, len++) {
		if (len == CHAP_REPAIR_MAX)
			return n;
		text[len] = word[i];
		if (n - i >= 2 && memcmp(word + i, DOTLESS_I_UTF8, 2) == 0) {
			text[len] = DOTLESS_I;
			i++;
		} else if (!is_lower(word[i])) {
			return n;
		}
	}
	consider_readings(known, text, len, &best);
	if (!accept(&best, word, len, false, &n, undone))
		return n;
	*undone |= CHAP_EVASION_BIT(CONFUSABLE);
	return n;
}

/*
 * Every run of three or more equal letters becomes `times` of them, of any
 * alphabet, in out[], which may be `word`.
 */
static uint32_t
shrink_runs(const struct chap_points *points, const char *word, uint32_t n,
    uint32_t times, char *out)
{
	uint32_t len = 0;

	for (uint32_t i = 0; i < n;) {
		uint32_t bytes, end, count = 1;
		uint32_t cp = chap_utf8_get(word + i, &bytes);
		bool is_cased = (chap_points_get(points, cp)->flags &
		                    CHAP_POINT_CASED) != 0;

		end = i + bytes;
		while (is_cased && n - end >= bytes &&
		    memcmp(word + end, word + i, bytes) == 0) {
			end += bytes;
			count++;
		}
		if (count > 2)
			end = i + bytes * times;
		memmove(out + len, word + i, end - i);
		len += end - i;
		i += count * bytes;
	}
	return len;
}

/*
 * One of each, or two, whichever a list has: what none has stays, if it is
 * Latin; of other alphabets there are no lists, and one is right.
 */
static uint32_t
squeeze(const struct chap_points *points, const struct chap_known *known,
    char *word, uint32_t n)
{
	char short_word[CHAP_REPAIR_MAX * 3];
	bool is_latin = n > 0 && is_lower(word[0]);
	uint32_t len;

	if (!is_latin)
		return shrink_runs(points, word, n, 1, word);
	if (n > sizeof(short_word))
		return n;
	for (uint32_t times = 1; times <= 2; times++) {
		len = shrink_runs(points, word, n, times, short_word);
		if (!chap_known_is_listed(known,
		        chap_word_hash((struct chap_span){short_word, len})))
			continue;
		memcpy(word, short_word, len);
		return len;
	}
	return n;
}

/* Runs as they are, but none longer than three; 0: too long to be known. */
static uint32_t
shorten(const char *word, uint32_t n, char out[CHAP_REPAIR_MAX * 3])
{
	uint32_t len = 0;

	for (uint32_t i = 0; i < n; i++) {
		if (!is_lower(word[i]))
			return 0;
		if (i >= 3 && word[i] == word[i - 1] &&
		    word[i] == word[i - 2] && word[i] == word[i - 3])
			continue;
		if (len == CHAP_REPAIR_MAX * 3)
			return 0;
		out[len++] = word[i];
	}
	return len;
}

/* How often a run of letters stands for one of the word's. */
static uint32_t
once_of(uint32_t run, uint32_t divisor)
{
	if (divisor > 0)
		return run / divisor;
	return run >= 4 ? 2 : 1;
}

static uint32_t
gcd(uint32_t a, uint32_t b)
{
	return b == 0 ? a : gcd(b, a % b);
}

/* A common word, or a frequent one if it is short. */
static bool
is_meant(const struct chap_known *known, const char *word, uint32_t n)
{
	uint64_t hash = chap_word_hash((struct chap_span){word, n});
	uint32_t flags = chap_known_flags(known, hash);

	if (n >= READ_MIN && (flags & CHAP_KNOWN_AS) >= CHAP_KNOWN_COMMON)
		return true;
	/* "uurr", "aabbtt": chat words */
	return (flags & (CHAP_KNOWN_FREQUENT | CHAP_KNOWN_READ)) != 0 ||
	    (n >= 2 && chap_said_word(&known->said, hash) != 0);
}

/*
 * Each letter the same number of times, or each two or three times; a letter
 * that the word has twice then stands there four times or more.
 */
uint32_t
chap_repair_multiplied(const struct chap_known *known, struct chap_span word,
    char out[CHAP_REPAIR_MAX])
{
	uint8_t run[CHAP_REPAIR_MAX];
	char letter[CHAP_REPAIR_MAX];
	uint32_t n_runs = 0, common = 0;

	for (size_t i = 0; i < word.len;) {
		size_t end = i + 1;

		while (end < word.len && word.ptr[end] == word.ptr[i])
			end++;
		if (end - i < 2 || end - i > 15 || !is_lower(word.ptr[i]) ||
		    n_runs == CHAP_REPAIR_MAX / 2)
			return 0;
		letter[n_runs] = word.ptr[i];
		run[n_runs++] = (uint8_t)(end - i);
		common = gcd((uint32_t)(end - i), common);
		i = end;
	}
	if (n_runs < 2)
		return 0;
	for (uint32_t divisor = common > 1 ? common : 0;; divisor = 0) {
		uint32_t n = 0;

		for (uint32_t i = 0; i < n_runs; i++) {
			for (uint32_t k = once_of(run[i], divisor);
			     k > 0 && n < CHAP_REPAIR_MAX; k--)
				out[n++] = letter[i];
		}
		if (is_meant(known, out, n))
			return n;
		if (divisor == 0)
			return 0;
	}
}

static bool
is_one_letter(const char *word, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		if (word[i] != word[0] || !is_lower(word[i]))
			return false;
	}
	return true;
}

static uint32_t
repair_stretched(const struct chap_known *known,
    const struct chap_points *points, char *word, uint32_t n, uint64_t *undone)
{
	char text[CHAP_REPAIR_MAX * 3];
	struct best best = {.good = 0};
	uint32_t len;

	/* "ppp", "zzz", "xxx": nothing is known of them. */
	if (is_one_letter(word, n))
		return n;
	len = chap_repair_multiplied(known, (struct chap_span){word, n}, text);
	if (len > 0) {
		memcpy(word, text, len);
		*undone |= CHAP_EVASION_BIT(MULTIPLIED);
		return len;
	}
	len = shorten(word, n, text);
	/* One letter alone stays one: it may be one of a spread word. */
	if (len > 3 || (len > 0 && text[0] != text[len - 1]))
		consider_runs(known, text, len, &best);
	if (best.good != 0) {
		memcpy(word, best.word, best.len);
		len = best.len;
	} else {
		len = squeeze(points, known, word, n);
	}
	if (len < n)
		*undone |= CHAP_EVASION_BIT(STRETCHED);
	return len;
}

uint32_t
chap_repair_word(const struct chap_known *known,
    const struct chap_points *points, char *word, uint32_t n, bool is_leet,
    uint64_t *undone)
{
	bool has_digit = false, has_dotless = false;

	for (uint32_t i = 0; i < n; i++) {
		has_digit |= is_digit(word[i]);
		has_dotless |= word[i] == DOTLESS_I_UTF8[0] && i + 1 < n &&
		    word[i + 1] == DOTLESS_I_UTF8[1];
	}
	if (has_digit)
		return repair_digits(known, word, n, is_leet, undone);
	if (has_dotless) {
		uint64_t before = *undone;
		uint32_t len = repair_dotless(known, word, n, undone);

		if (*undone != before)
			return len;
	}
	return repair_stretched(known, points, word, n, undone);
}
