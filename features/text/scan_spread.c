#include "features/text/scan.h"

#include "features/text/repair.h"
#include "features/text/segment.h"
#include "features/text/utf8.h"

#include <string.h>

/*
 * Fewer single letters are a list, an abbreviation or an answer, but for the
 * most frequent words and the lexicons' own.
 */
#define LETTERS_MIN 4
#define SPREAD \
	(CHAP_EVASION_BIT(SPREAD) | CHAP_EVASION_BIT(SPREAD_SIGNS) | \
	    CHAP_EVASION_BIT(SPREAD_LINES) | CHAP_EVASION_BIT(SPREAD_EMOJI))
/* Code points between two letters. */
#define BETWEEN_MAX 4
/* Words that spread letters may be cut into have this many on average. */
#define LETTERS_OF_FIVE_WORDS 10

struct letters {
	char text[CHAP_SEGMENT_LETTERS];
	uint32_t n; /* may be more than is kept */
	uint32_t end; /* where the last of them ends */
	bool is_mixed; /* different things stand between them */
};

/*
 * Where the single letter or digit at `at` ends; 0: there is none. A
 * stretched one is one too, since that is what it becomes.
 */
static uint32_t
single_end(const struct chap_scan *s, uint32_t at)
{
	uint8_t kind = chap_scan_kind(s, at);
	uint32_t end = at + 1;

	if (kind != CHAP_BYTE_LOWER && kind != CHAP_BYTE_DIGIT)
		return 0;
	switch (chap_scan_kind(s, end)) {
	case CHAP_BYTE_SPACE:
	case CHAP_BYTE_SIGN:
	case CHAP_BYTE_OTHER:
		return end;
	default:
		break;
	}
	while (kind == CHAP_BYTE_LOWER && end < s->n &&
	    s->text[end] == s->text[at])
		end++;
	if (end - at == 2 || chap_scan_is_keycap(s, at) ||
	    chap_scan_is_inside(s, end))
		return 0;
	return end;
}

/* Bytes of the separator at `at`, one code point that is seen; 0: none. */
static uint32_t
separator(const struct chap_scan *s, uint32_t at)
{
	uint32_t len;
	uint8_t class;

	switch (chap_scan_kind(s, at)) {
	case CHAP_BYTE_OTHER:
	case CHAP_BYTE_SIGN:
		return 1;
	case CHAP_BYTE_HIGH:
		class = chap_points_get(
		    s->points, chap_utf8_get(s->text + at, &len))
		            ->class;
		switch (class) {
		case CHAP_POINT_OTHER:
		case CHAP_POINT_EMOJI:
		case CHAP_POINT_TONE:
		case CHAP_POINT_JOINER:
			return len;
		default:
			return 0;
		}
	default:
		return 0;
	}
}

/* Its letters are not cleared: there are many, and only n of them count. */
static void
clear(struct letters *out)
{
	out->n = 0;
	out->end = 0;
	out->is_mixed = false;
}

static void
add(const struct chap_scan *s, uint32_t at, uint32_t end, struct letters *out)
{
	if (out->n < CHAP_SEGMENT_LETTERS)
		out->text[out->n] = s->text[at];
	out->n++;
	out->end = end;
}

/* Single letters from r on, each with one separator between. */
static void
collect_separated(const struct chap_scan *s, struct letters *out)
{
	uint32_t at = s->r, end, first = 0, first_len = 0, len;

	for (; (end = single_end(s, at)) != 0; at = end + len) {
		/* The separator that leads here is one of the run's. */
		if (at > s->r && first_len == 0) {
			first = out->end;
			first_len = at - first;
		} else if (at > s->r) {
			out->is_mixed |= at - out->end != first_len ||
			    s->text[out->end] != s->text[first] ||
			    (first_len > 1 &&
			        memcmp(s->text + out->end, s->text + first,
			            first_len) != 0);
		}
		add(s, at, end, out);
		len = separator(s, end);
		if (len == 0)
			return;
	}
}

/*
 * Single letters from r on with one space between. One that a separator ties
 * to another letter ("t.e") is none of them, whatever becomes of those.
 */
static void
collect_spaced(const struct chap_scan *s, struct letters *out)
{
	uint32_t at = s->r, end;

	for (; (end = single_end(s, at)) != 0; at = end + 1) {
		uint32_t len = separator(s, end);

		if (len > 0 && chap_scan_is_inside(s, end + len))
			return;
		add(s, at, end, out);
		if (end >= s->n || s->text[end] != ' ')
			return;
	}
}

/* Past what may stand between two letters, spaces too; `at`: too much. */
static uint32_t
skip_between(const struct chap_scan *s, uint32_t at)
{
	uint32_t end = at;

	for (int n = 0; n <= BETWEEN_MAX; n++) {
		uint32_t len = chap_scan_kind(s, end) == CHAP_BYTE_SPACE
		    ? end < s->n
		    : separator(s, end);

		if (len == 0)
			return end;
		end += len;
	}
	return at;
}

/* Does a sign, no space, stand behind the single letter at `at`? */
static bool
is_tied(const struct chap_scan *s, uint32_t at)
{
	uint32_t end = single_end(s, at);

	return end != 0 && separator(s, end) > 0;
}

/* Single letters from r on with whatever between. */
static void
collect_mixed(const struct chap_scan *s, struct letters *out)
{
	uint32_t at = s->r, end, next;

	while ((end = single_end(s, at)) != 0) {
		add(s, at, end, out);
		next = skip_between(s, end);
		/* "a s.e.c.r.e.t": the first is a word by itself. */
		if (next == end ||
		    (out->n == 1 && next == end + 1 && s->text[end] == ' ' &&
		        is_tied(s, next)))
			return;
		at = next;
	}
}

/* What stood between the letters that reach from r to `end`. */
static uint64_t
spread_by(const struct chap_scan *s, uint32_t end)
{
	uint64_t by = CHAP_EVASION_BIT(SPREAD);
	uint32_t len;

	for (uint32_t at = s->r; at < end; at += len) {
		uint32_t cp = chap_utf8_get(s->text + at, &len);
		uint8_t kind = chap_scan_kind(s, at);

		if (kind == CHAP_BYTE_HIGH &&
		    chap_points_get(s->points, cp)->class == CHAP_POINT_EMOJI)
			return CHAP_EVASION_BIT(SPREAD_EMOJI);
		if (kind == CHAP_BYTE_SPACE && chap_scan_is_line_break(s, at))
			by = CHAP_EVASION_BIT(SPREAD_LINES);
		else if (kind != CHAP_BYTE_SPACE && kind != CHAP_BYTE_LOWER &&
		    kind != CHAP_BYTE_DIGIT)
			by = CHAP_EVASION_BIT(SPREAD_SIGNS);
	}
	return by;
}

/* Do so few letters make a word all the same? */
static bool
is_short_word(const struct chap_scan *s, const struct letters *letters)
{
	struct chap_span word = {letters->text, letters->n};
	uint32_t flags;

	if (letters->n < 2 || (letters->n == 2 && (s->seen & SPREAD) == 0))
		return false;
	/* "u.s.a." */
	if (letters->end < s->n && s->text[letters->end] == '.' &&
	    s->text[letters->end - 2] == '.')
		return false;
	/* "i m a" */
	if (s->seen == 0 && s->text[s->r + 1] == ' ' &&
	    (word.ptr[0] == 'i' || word.ptr[0] == 'a'))
		return false;
	flags = chap_known_flags(s->known, chap_word_hash(word));
	if ((s->seen & SPREAD) != 0)
		return (flags & CHAP_KNOWN_AS) >= CHAP_KNOWN_COMMON;
	return (flags & CHAP_KNOWN_FREQUENT) != 0 ||
	    (flags & CHAP_KNOWN_AS) == CHAP_KNOWN_LEXICON;
}

/* What the letters say, in out[]; its bytes, 0: nothing that is known. */
static uint32_t
read_letters(const struct chap_scan *s, const struct letters *letters,
    char out[CHAP_SEGMENT_MAX], uint64_t *undone)
{
	struct chap_segments words;
	uint32_t len;

	if (letters->is_mixed || chap_scan_meets_link(s, letters->end) ||
	    letters->n > CHAP_SEGMENT_LETTERS ||
	    (letters->n < LETTERS_MIN && !is_short_word(s, letters)))
		return 0;
	memcpy(out, letters->text, letters->n);
	if (letters->n <= CHAP_REPAIR_MAX &&
	    chap_repair_read(s->known, out, letters->n, false, &len, undone))
		return len;
	for (uint32_t i = 0; i < letters->n; i++) {
		if (letters->text[i] < 'a' || letters->text[i] > 'z')
			return 0;
	}
	chap_segment(
	    s->known, (struct chap_span){letters->text, letters->n}, &words);
	/* Crumbs say nothing. */
	if (words.n_words * LETTERS_OF_FIVE_WORDS > letters->n * 5)
		return 0;
	memcpy(out, words.text, words.len);
	return words.len;
}

static void
write_words(struct chap_scan *s, const char *text, uint32_t n, uint32_t end,
    uint64_t undone)
{
	uint32_t r_start = s->r, w = s->w;

	memcpy(s->text + s->w, text, n);
	chap_scan_replaced(s, end, n);
	for (uint32_t i = 0; i < n;) {
		const char *space = memchr(text + i, ' ', n - i);
		uint32_t stop = space == NULL ? n : (uint32_t)(space - text);

		s->facts.n_letters += (uint16_t)(stop - i);
		chap_scan_token(
		    s, CHAP_TOKEN_WORD, true, w + i, w + stop, r_start, undone);
		i = stop + 1;
	}
	s->left = CHAP_LEFT_WORD;
}

bool
chap_scan_spread(struct chap_scan *s)
{
	struct letters letters;
	char text[CHAP_SEGMENT_MAX];
	uint64_t undone = 0;
	uint32_t n = 0;

	if (s->left == CHAP_LEFT_WORD)
		return false;
	clear(&letters);
	if (s->r >= s->spread_tried) {
		collect_separated(s, &letters);
		if (letters.n > 1)
			s->spread_tried = letters.end;
		n = read_letters(s, &letters, text, &undone);
	}
	if (n == 0 && letters.n <= 1 && s->r >= s->spaced_tried &&
	    s->left == CHAP_LEFT_FREE) {
		clear(&letters);
		collect_spaced(s, &letters);
		s->spaced_tried = letters.end;
		n = read_letters(s, &letters, text, &undone);
	}
	if (n == 0 && s->r >= s->mixed_tried && s->left == CHAP_LEFT_FREE) {
		clear(&letters);
		collect_mixed(s, &letters);
		s->mixed_tried = letters.end;
		if (letters.n > 1)
			n = read_letters(s, &letters, text, &undone);
	}
	if (n == 0)
		return false;
	undone |= spread_by(s, letters.end);
	write_words(s, text, n, letters.end, undone);
	return true;
}
