#include "features/text/scan.h"

#include "features/text/repair.h"
#include "features/text/utf8.h"

#include <string.h>

/* Fewer single letters are a list, an abbreviation or an answer. */
#define LETTERS_MIN 4
/* Words that spread letters may be cut into have this many on average. */
#define LETTERS_OF_FIVE_WORDS 12
#define WORD_MAX 16

struct letters {
	char text[CHAP_REPAIR_MAX];
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
		return class == CHAP_POINT_OTHER || class == CHAP_POINT_EMOJI
		    ? len
		    : 0;
	default:
		return 0;
	}
}

static void
add(const struct chap_scan *s, uint32_t at, uint32_t end, struct letters *out)
{
	if (out->n < CHAP_REPAIR_MAX)
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
			    memcmp(s->text + out->end, s->text + first,
			        first_len) != 0;
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

static bool
is_word(const struct chap_scan *s, const char *text, uint32_t len)
{
	if (len == 1)
		return *text == 'a' || *text == 'i' || *text == 'u';
	return chap_known_find(s->known, (struct chap_span){text, len}) ==
	    CHAP_KNOWN_COMMON;
}

/*
 * Cuts text[n] into as few common words as there can be, with spaces between
 * them in out[]; its bytes, or 0: it cannot be cut, or only into crumbs.
 */
static uint32_t
cut(const struct chap_scan *s, const char *text, uint32_t n,
    char out[CHAP_REPAIR_MAX * 2])
{
	uint8_t words[CHAP_REPAIR_MAX + 1]; /* fewest up to here; 0: none */
	uint8_t last[CHAP_REPAIR_MAX + 1]; /* bytes of the last of them */
	uint32_t len, to;

	words[0] = 1; /* counted from one, so that 0 can mean none */
	for (uint32_t i = 1; i <= n; i++) {
		words[i] = 0;
		for (uint32_t w = 1; w <= i && w <= WORD_MAX; w++) {
			uint8_t before = words[i - w];

			if (before == 0 ||
			    (words[i] != 0 && before + 1 > words[i]) ||
			    !is_word(s, text + i - w, w))
				continue;
			words[i] = before + 1;
			last[i] = (uint8_t)w;
		}
	}
	if (words[n] == 0 || (words[n] - 1u) * LETTERS_OF_FIVE_WORDS > n * 5)
		return 0;
	len = to = n + words[n] - 2;
	for (uint32_t i = n; i > 0; i -= last[i]) {
		to -= last[i];
		memcpy(out + to, text + i - last[i], last[i]);
		if (to > 0)
			out[--to] = ' ';
	}
	return len;
}

/* What the letters say, in out[]; its bytes, 0: nothing that is known. */
static uint32_t
read_letters(const struct chap_scan *s, const struct letters *letters,
    char out[CHAP_REPAIR_MAX * 2], unsigned *undone)
{
	uint32_t len;

	if (letters->is_mixed || chap_scan_meets_link(s, letters->end) ||
	    letters->n < LETTERS_MIN || letters->n > CHAP_REPAIR_MAX)
		return 0;
	memcpy(out, letters->text, letters->n);
	if (chap_repair_read(s->known, out, letters->n, &len, undone))
		return len;
	return cut(s, letters->text, letters->n, out);
}

static void
write_words(struct chap_scan *s, const char *text, uint32_t n, uint32_t end,
    unsigned undone)
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
	struct letters letters = {.n = 0};
	char text[CHAP_REPAIR_MAX * 2];
	unsigned undone = CHAP_UNDONE(SPREAD);
	uint32_t n = 0;

	if (s->left == CHAP_LEFT_WORD)
		return false;
	if (s->r >= s->spread_tried) {
		collect_separated(s, &letters);
		if (letters.n > 1)
			s->spread_tried = letters.end;
		n = read_letters(s, &letters, text, &undone);
	}
	if (n == 0 && letters.n <= 1 && s->r >= s->spaced_tried &&
	    s->left == CHAP_LEFT_FREE) {
		letters = (struct letters){.n = 0};
		collect_spaced(s, &letters);
		s->spaced_tried = letters.end;
		n = read_letters(s, &letters, text, &undone);
	}
	if (n == 0)
		return false;
	write_words(s, text, n, letters.end, undone);
	return true;
}
