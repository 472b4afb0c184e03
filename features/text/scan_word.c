#include "features/text/scan.h"

#include "features/text/repair.h"
#include "features/text/utf8.h"

#include <string.h>

#define LEET CHAP_SCAN_LEET

/*
 * The end of the quotes at `at` if a letter follows them, otherwise `at`.
 * Jamo do not count: without the quotes they would join a syllable.
 */
static uint32_t
skip_quotes(const struct chap_scan *s, uint32_t at)
{
	uint32_t end = at, cp, len;

	while (end < s->n && s->text[end] == '\'')
		end++;
	switch (chap_scan_kind(s, end)) {
	case CHAP_BYTE_LOWER:
		return end;
	case CHAP_BYTE_HIGH:
		cp = chap_utf8_get(s->text + end, &len);
		if (chap_points_get(s->points, cp)->class ==
		        CHAP_POINT_LETTER &&
		    (cp < 0x1100 || cp > 0x11ff))
			return end;
		return at;
	default:
		return at;
	}
}

bool
chap_scan_is_inside(const struct chap_scan *s, uint32_t at)
{
	uint32_t len;

	switch (chap_scan_kind(s, at)) {
	case CHAP_BYTE_LOWER:
		return true;
	case CHAP_BYTE_DIGIT:
		return !chap_scan_is_keycap(s, at);
	case CHAP_BYTE_QUOTE:
		return skip_quotes(s, at) > at;
	case CHAP_BYTE_HIGH:
		switch (chap_points_get(
		    s->points, chap_utf8_get(s->text + at, &len))
		            ->class) {
		case CHAP_POINT_LETTER:
		case CHAP_POINT_DIGIT:
		case CHAP_POINT_MARK:
			return true;
		default:
			return false;
		}
	default:
		return false;
	}
}

/* Goes past the code point at `*at` if it belongs to the word. */
static bool
take_high(const struct chap_scan *s, struct chap_scan_word *word, uint32_t *at,
    uint32_t *last, uint32_t *run)
{
	uint32_t len;
	uint32_t cp = chap_utf8_get(s->text + *at, &len);
	const struct chap_point *point = chap_points_get(s->points, cp);

	if (point->class == CHAP_POINT_LETTER) {
		*run = cp == *last ? *run + 1 : 1;
		*last = cp;
		word->has_letter = true;
		if (*run == 3 && (point->flags & CHAP_POINT_CASED) != 0)
			word->has_three = true;
		if ((point->flags & CHAP_POINT_LATIN) == 0)
			word->has_foreign = true;
	} else if (point->class == CHAP_POINT_DIGIT) {
		word->has_digit = true;
		*run = 0;
	} else if (point->class == CHAP_POINT_MARK && *at > word->start) {
		*last = cp;
		*run = 1;
	} else {
		return false;
	}
	word->has_high = true;
	*at += len;
	return true;
}

/* Goes past letters a-z: most of most texts, so this loop is a tight one. */
static uint32_t
take_lower(const struct chap_scan *s, struct chap_scan_word *word, uint32_t at,
    uint32_t *last, uint32_t *run)
{
	uint32_t before = *last, count = *run;

	do {
		uint32_t c = (unsigned char)s->text[at++];

		count = c == before ? count + 1 : 1;
		before = c;
		word->has_three |= count == 3;
	} while (chap_scan_kind(s, at) == CHAP_BYTE_LOWER);
	word->has_letter = true;
	*last = before;
	*run = count;
	return at;
}

void
chap_scan_find_word(
    const struct chap_scan *s, uint32_t at, struct chap_scan_word *out)
{
	struct chap_scan_word word = {.start = at};
	uint32_t last = 0, run = 0, next;

	for (;;) {
		switch (chap_scan_kind(s, at)) {
		case CHAP_BYTE_LOWER:
			at = take_lower(s, &word, at, &last, &run);
			continue;
		case CHAP_BYTE_DIGIT:
			if (chap_scan_is_keycap(s, at))
				break;
			word.has_digit = true;
			last = 0;
			at++;
			continue;
		case CHAP_BYTE_QUOTE:
			next = at > word.start ? skip_quotes(s, at) : at;
			if (next > at) {
				word.has_quote = true;
				at = next;
				continue;
			}
			break;
		case CHAP_BYTE_HIGH:
			if (take_high(s, &word, &at, &last, &run))
				continue;
			break;
		default:
			break;
		}
		break;
	}
	word.end = at;
	*out = word;
}

/* Copies the word without its quotes to text + w; returns its bytes. */
static uint32_t
gather(struct chap_scan *s, const struct chap_scan_word *word)
{
	char *out = s->text + s->w;
	uint32_t n = 0;

	if (!word->has_quote) {
		memmove(out, s->text + word->start, word->end - word->start);
		return word->end - word->start;
	}
	for (uint32_t i = word->start; i < word->end; i++) {
		if (s->text[i] != '\'')
			out[n++] = s->text[i];
	}
	return n;
}

/* A word with nothing to repair but its quotes. */
static void
copy_without_quotes(struct chap_scan *s, const struct chap_scan_word *word)
{
	while (s->r < word->end) {
		const char *from = s->text + s->r;
		const char *quote = memchr(from, '\'', word->end - s->r);

		chap_scan_copy(s,
		    quote == NULL ? word->end - s->r
		                  : (uint32_t)(quote - from));
		while (s->r < word->end && s->text[s->r] == '\'')
			s->r++;
	}
}

static void
count_letters(struct chap_scan *s, uint32_t start, uint32_t end)
{
	uint32_t len;

	for (uint32_t i = start; i < end; i += len) {
		uint32_t cp = chap_utf8_get(s->text + i, &len);

		if (chap_points_get(s->points, cp)->class == CHAP_POINT_LETTER)
			s->facts.n_letters++;
	}
}

/* The gathered word at w with several signs for a letter; its bytes. */
static uint32_t
read_leet(struct chap_scan *s, uint32_t n, uint64_t *undone)
{
	char out[CHAP_REPAIR_MAX];
	uint32_t len = chap_scan_leet(s->known,
	    (struct chap_span){s->text + s->w, n}, (s->seen & LEET) != 0, out);

	if (len == 0)
		return n;
	memcpy(s->text + s->w, out, len);
	*undone = CHAP_EVASION_BIT(LEET_SIGNS);
	return len;
}

/* Russian has these by themselves: in, to, with, at, about, and, I. */
static bool
is_russian_letter(struct chap_span word)
{
	static const char *const LETTERS[] = {"\u0432", "\u043a", "\u0441",
	    "\u0443", "\u043e", "\u0430", "\u0438", "\u044f"};

	for (size_t i = 0; i < sizeof(LETTERS) / sizeof(LETTERS[0]); i++) {
		if (chap_span_eq(word, chap_span_str(LETTERS[i])))
			return true;
	}
	return false;
}

/* Is it a word of its own script? */
static bool
is_own_word(const struct chap_known *known, struct chap_span word)
{
	uint64_t hash = chap_word_hash(word);

	return is_russian_letter(word) || chap_known_sets(known, hash) != 0 ||
	    (chap_known_flags(known, hash) & CHAP_KNOWN_OTHER) != 0;
}

/*
 * The gathered word at w, all of whose letters are of another script and
 * look like Latin ones, as the common Latin word that it then is; its bytes.
 * It stays if it is a word of its own script, unless others of the message
 * are disguised, or if others can only be of another script.
 */
static uint32_t
read_disguised(struct chap_scan *s, uint32_t n, uint64_t *undone)
{
	char out[CHAP_REPAIR_MAX];
	struct chap_span word = {s->text + s->w, n};
	uint32_t len = 0, bytes;

	if (s->is_foreign ||
	    ((s->seen & CHAP_EVASION_BIT(CONFUSABLE)) == 0 &&
	        is_own_word(s->known, word)))
		return n;
	for (uint32_t i = 0; i < n; i += bytes) {
		uint32_t cp = chap_utf8_get(s->text + s->w + i, &bytes);
		const struct chap_point *point = chap_points_get(s->points, cp);

		if (point->class == CHAP_POINT_MARK && len > 0)
			continue;
		/* A letter with its mark looks like the letter. */
		if (point->latin == 0 && point->fold != 0)
			point = chap_points_get(
			    s->points, s->points->fold_cp[point->fold + 1]);
		if (point->class != CHAP_POINT_LETTER || point->latin == 0 ||
		    len == CHAP_REPAIR_MAX)
			return n;
		out[len++] = point->latin;
	}
	if (chap_known_find(s->known, (struct chap_span){out, len}) <
	        CHAP_KNOWN_COMMON &&
	    !(len == 1 && (*out == 'a' || *out == 'i') &&
	        (s->seen & CHAP_EVASION_BIT(CONFUSABLE)) != 0))
		return n;
	memcpy(s->text + s->w, out, len);
	*undone = CHAP_EVASION_BIT(CONFUSABLE);
	return len;
}

/* "b4", "l8r": read as a whole, later. */
static bool
has_reading(const struct chap_scan *s, const struct chap_scan_word *word)
{
	struct chap_span bytes = {
	    s->text + word->start, word->end - word->start};

	return (chap_known_flags(s->known, chap_word_hash(bytes)) &
	           CHAP_KNOWN_READ) != 0;
}

void
chap_scan_word(struct chap_scan *s, const struct chap_scan_word *word)
{
	uint32_t w_start = s->w, r_start = word->start;
	uint32_t bytes = word->end - word->start;
	uint64_t undone = 0;
	bool has_foreign = word->has_foreign;

	/* What was tried with its quotes is tried again without. */
	s->is_changed |= word->has_quote && word->start < s->quoted;

	if (!word->is_kept &&
	    (word->has_digit || word->has_three || word->has_high) &&
	    !has_reading(s, word)) {
		uint32_t before = gather(s, word);
		uint32_t n = chap_repair_word(s->known, s->points,
		    s->text + s->w, before, (s->seen & LEET) != 0, &undone);

		if (undone == 0 && word->has_digit && !word->has_high)
			n = read_leet(s, before, &undone);
		if (undone == 0 && word->has_foreign && !word->has_digit) {
			n = read_disguised(s, n, &undone);
			has_foreign = undone == 0;
		}
		if (undone == 0 && n == bytes) {
			chap_origins_linear(&s->map, s->w, s->r);
			s->r += n;
			s->w += n;
		} else {
			chap_scan_replaced(s, word->end, n);
		}
	} else if (word->has_quote) {
		copy_without_quotes(s, word);
	} else {
		chap_scan_copy(s, bytes);
	}
	if (word->has_digit || word->has_high)
		count_letters(s, w_start, s->w);
	else
		s->facts.n_letters += (uint16_t)(s->w - w_start);
	chap_scan_token(
	    s, CHAP_TOKEN_WORD, !has_foreign, w_start, s->w, r_start, undone);
	if (!word->has_digit && !has_foreign)
		chap_scan_suspect(s, &s->token[s->n_tokens - 1]);
	s->left = CHAP_LEFT_WORD;
}

/* What is tried as one word: its parts repaired, the signs between them. */
struct parts {
	char text[CHAP_REPAIR_MAX * 2];
	uint32_t n;
	bool has_signs;
	bool failed;
};

static void
add_part(const struct chap_scan *s, const struct chap_scan_word *word,
    struct parts *parts)
{
	char part[CHAP_REPAIR_MAX * 3];
	uint32_t n = 0;
	uint64_t undone = 0;

	/* A run of more than three is repaired like one of three. */
	for (uint32_t i = word->start; i < word->end && !parts->failed; i++) {
		char c = s->text[i];

		if (c == '\'' ||
		    (n >= 3 && c == part[n - 1] && c == part[n - 2] &&
		        c == part[n - 3]))
			continue;
		if (n == sizeof(part))
			parts->failed = true;
		else
			part[n++] = c;
	}
	if (parts->failed)
		return;
	n = chap_repair_word(
	    s->known, s->points, part, n, (s->seen & LEET) != 0, &undone);
	if (parts->n + n > CHAP_REPAIR_MAX ||
	    chap_utf8_ascii((struct chap_span){part, n}) < n) {
		parts->failed = true;
		return;
	}
	memcpy(parts->text + parts->n, part, n);
	parts->n += n;
}

/* Adds the signs [at, end). */
static void
add_signs(
    const struct chap_scan *s, uint32_t at, uint32_t end, struct parts *parts)
{
	parts->has_signs = true;
	if (parts->failed || parts->n + (end - at) > CHAP_REPAIR_MAX) {
		parts->failed = true;
		return;
	}
	memcpy(parts->text + parts->n, s->text + at, end - at);
	parts->n += end - at;
}

/* Collects from r on; where the whole ends, signs at its end included. */
static uint32_t
collect(const struct chap_scan *s, struct parts *parts)
{
	struct chap_scan_word word;
	uint32_t at = s->r, signs = at;

	memset(parts, 0, sizeof(*parts));
	while (chap_scan_kind(s, signs) == CHAP_BYTE_SIGN)
		signs++;
	for (;;) {
		/* A quote behind a sign is none inside a word. */
		bool is_last = chap_scan_kind(s, signs) == CHAP_BYTE_QUOTE ||
		    !chap_scan_is_inside(s, signs);

		if (is_last)
			break;
		if (signs > at)
			add_signs(s, at, signs, parts);
		chap_scan_find_word(s, signs, &word);
		/* A lone mark: nothing that is read. */
		if (word.end == signs) {
			parts->failed = true;
			break;
		}
		add_part(s, &word, parts);
		at = signs = word.end;
		while (chap_scan_kind(s, signs) == CHAP_BYTE_SIGN)
			signs++;
	}
	/*
	 * At the end only "$" is a letter: "boy$", but "hi!". Not before a
	 * quote, which would then be one inside a word.
	 */
	for (signs = at; signs < s->n && s->text[signs] == '$'; signs++)
		continue;
	if (signs == at || chap_scan_kind(s, signs) == CHAP_BYTE_QUOTE)
		return at;
	add_signs(s, at, signs, parts);
	return signs;
}

bool
chap_scan_signs(struct chap_scan *s)
{
	struct parts parts;
	uint32_t end, len = 0, r_start = s->r;
	char text[CHAP_REPAIR_MAX];
	uint64_t undone = 0;

	if (s->r < s->signs_tried || s->left == CHAP_LEFT_WORD)
		return false;
	end = collect(s, &parts);
	s->signs_tried = end > s->r ? end : s->r + 1;
	if (parts.failed || chap_scan_meets_link(s, end) || !parts.has_signs)
		return false;
	memcpy(text, parts.text, parts.n);
	if (!chap_repair_read(
	        s->known, text, parts.n, (s->seen & LEET) != 0, &len, &undone))
		return false;
	memcpy(s->text + s->w, text, len);
	chap_scan_replaced(s, end, len);
	s->facts.n_letters += (uint16_t)len;
	chap_scan_token(
	    s, CHAP_TOKEN_WORD, true, s->w - len, s->w, r_start, undone);
	s->left = CHAP_LEFT_WORD;
	return true;
}
