#include "features/text/scan.h"

#include "features/text/repair.h"
#include "features/text/utf8.h"

#include <string.h>

#define ARABIC_QUESTION_MARK 0x61fu
#define LETTERS CHAP_BYTE_LOWER
#define DIGITS CHAP_BYTE_DIGIT
#define SIGNS CHAP_BYTE_SIGN
#define HIGH CHAP_BYTE_HIGH
const uint8_t chap_byte_kind[256] = {
    [' '] = CHAP_BYTE_SPACE,
    ['\''] = CHAP_BYTE_QUOTE,
    ['@'] = SIGNS,
    ['$'] = SIGNS,
    ['!'] = SIGNS,
    ['|'] = SIGNS,
    ['+'] = SIGNS,
    ['0' ... '9'] = DIGITS,
    ['a' ... 'z'] = LETTERS,
    [0x80 ... 0xff] = HIGH,
};

const uint8_t chap_past_ending[256] = {[' '] = 1,
    ['.'] = 2,
    [','] = 2,
    ['!'] = 2,
    ['?'] = 2,
    [';'] = 2,
    [':'] = 2,
    [')'] = 2,
    ['"'] = 2,
    ['\''] = 2};

void
chap_scan_replaced(struct chap_scan *s, uint32_t end, uint32_t n)
{
	chap_origins_block(&s->map, s->w, s->r, end - s->r);
	s->w += n;
	s->r = end;
	s->is_changed = true;
}

bool
chap_scan_is_line_break(const struct chap_scan *s, uint32_t at)
{
	const struct chap_origin *piece;
	uint32_t from = at, bytes = 1;

	if (s->inner == NULL)
		return false;
	if (s->inner->n > 0) {
		piece = &s->inner->piece[chap_origins_find(
		    s->inner->piece, s->inner->n, at)];
		from = piece->from;
		if (piece->from_bytes == CHAP_ORIGIN_LINEAR)
			from += at - piece->at;
		else
			bytes = piece->from_bytes;
	}
	return memchr(s->original.ptr + from, '\n', bytes) != NULL;
}

uint64_t
chap_scan_undone(struct chap_scan *s, uint32_t start, uint32_t end, uint32_t at)
{
	uint64_t undone = 0;

	for (; s->n_before > 0 && s->before->at < end; s->n_before--) {
		enum chap_evasion evasion = s->before->evasion;

		if (s->before->at >= start) {
			undone |= (uint64_t)1 << evasion;
		} else {
			s->facts.evasion[evasion]++;
			chap_undones_add(&s->after, at, evasion);
		}
		s->before++;
	}
	return undone;
}

void
chap_scan_token(struct chap_scan *s, enum chap_token_kind kind, bool latin,
    uint32_t w_start, uint32_t w_end, uint32_t r_start, uint64_t undone)
{
	struct chap_token *token = &s->token[s->n_tokens++];

	if (s->n_before > 0)
		undone |= chap_scan_undone(s, r_start, s->r, w_start);
	chap_scan_note(s, w_start, undone);
	*token = (struct chap_token){
	    .start = w_start,
	    .end = w_end,
	    .hash = chap_word_hash(
	        (struct chap_span){s->text + w_start, w_end - w_start}),
	    .kind = (uint8_t)kind,
	    .latin = latin,
	    .changed = chap_scan_is_change(undone),
	};
	chap_scan_know(s, token,
	    kind == CHAP_TOKEN_LINK ? 0
	                            : chap_known_flags(s->known, token->hash));
}

/* Copies what is no token. */
static void
take_other(struct chap_scan *s, uint32_t n)
{
	chap_scan_copy(s, n);
	s->left = s->left == CHAP_LEFT_WORD ? CHAP_LEFT_JOINT : CHAP_LEFT_FREE;
}

/* The class of the code point at `at` and its bytes; past the end: a space. */
static uint8_t
class_at(const struct chap_scan *s, uint32_t at, uint32_t *len)
{
	*len = 1;
	if (at >= s->n)
		return CHAP_POINT_SPACE;
	return chap_points_get(s->points, chap_utf8_get(s->text + at, len))
	    ->class;
}

static void
take_token(struct chap_scan *s, enum chap_token_kind kind, uint32_t end)
{
	uint32_t w_start = s->w, r_start = s->r;

	chap_scan_copy(s, end - s->r);
	chap_scan_token(s, kind, false, w_start, s->w, r_start, 0);
}

static uint32_t
digits_end(const struct chap_scan *s, uint32_t at)
{
	uint32_t len;

	while (class_at(s, at, &len) == CHAP_POINT_DIGIT &&
	    !(len == 1 && chap_scan_is_keycap(s, at)))
		at += len;
	return at;
}

/* Digits from r on, with single . , : between digits. */
static void
take_number(struct chap_scan *s)
{
	uint32_t end = digits_end(s, s->r);

	while (end < s->n &&
	    (s->text[end] == '.' || s->text[end] == ',' ||
	        s->text[end] == ':')) {
		uint32_t more = digits_end(s, end + 1);

		if (more == end + 1)
			break;
		end = more;
	}
	take_token(s, CHAP_TOKEN_NUMBER, end);
	s->left = CHAP_LEFT_WORD;
}

/* Past the skin tone and the tags of a region behind an emoji. */
static uint32_t
emoji_rest(const struct chap_scan *s, uint32_t at)
{
	uint32_t len;

	if (class_at(s, at, &len) == CHAP_POINT_TONE)
		at += len;
	while (class_at(s, at, &len) == CHAP_POINT_TAG)
		at += len;
	return at;
}

static void
take_emoji(struct chap_scan *s, uint8_t class, uint32_t len)
{
	uint32_t end = s->r + len, joiner, next;

	if (class == CHAP_POINT_REGIONAL) {
		if (class_at(s, end, &next) == CHAP_POINT_REGIONAL)
			end += next;
	} else if (class == CHAP_POINT_EMOJI) {
		end = emoji_rest(s, end);
		while (class_at(s, end, &joiner) == CHAP_POINT_JOINER &&
		    class_at(s, end + joiner, &next) == CHAP_POINT_EMOJI)
			end = emoji_rest(s, end + joiner + next);
	}
	take_token(s, CHAP_TOKEN_EMOJI, end);
	s->left = s->left == CHAP_LEFT_WORD ? CHAP_LEFT_JOINT : CHAP_LEFT_FREE;
}

/* "3" and the keycap around it are one emoji. */
static bool
take_keycap(struct chap_scan *s)
{
	if (!chap_scan_is_keycap(s, s->r))
		return false;
	take_token(s, CHAP_TOKEN_EMOJI, s->r + 4);
	s->left = CHAP_LEFT_FREE;
	return true;
}

/* An ideograph, or a run of kana, with the marks that stay with it. */
static void
take_unspaced(struct chap_scan *s, uint8_t class, uint32_t len)
{
	uint32_t end = s->r;
	uint8_t next = class;

	do {
		s->facts.n_letters += next == class;
		end += len;
		next = class_at(s, end, &len);
	} while (next == CHAP_POINT_MARK ||
	    (next == class && class == CHAP_POINT_KANA));
	take_token(s, CHAP_TOKEN_WORD, end);
	s->left = CHAP_LEFT_FREE;
}

/*
 * A digit behind a quote stays a digit: were it read as a letter, the quote
 * would be one inside a word.
 */
static bool
is_quoted_digit(const struct chap_scan *s)
{
	return s->w > 0 && s->text[s->w - 1] == '\'' &&
	    chap_scan_kind(s, s->r) == CHAP_BYTE_DIGIT;
}

/* What begins with a letter or digit, of any script. */
static void
take_word(struct chap_scan *s)
{
	struct chap_scan_word word;
	uint8_t next;

	chap_scan_find_word(s, s->r, &word);
	word.is_kept = is_quoted_digit(s);
	if (!word.is_kept && (word.end - word.start == 1 || word.has_three) &&
	    chap_scan_spread(s))
		return;
	if (chap_scan_ending(s, word.end) == CHAP_NO_ENDING) {
		next = (uint8_t)s->text[word.end];
		if (word.has_letter && (next == ':' || next == '.') &&
		    chap_scan_url(s, word.end))
			return;
		if (!word.is_kept && chap_byte_kind[next] == CHAP_BYTE_SIGN &&
		    chap_scan_signs(s))
			return;
		if (!word.is_kept && chap_scan_chunk(s))
			return;
	}
	if (!word.has_letter)
		take_number(s);
	else
		chap_scan_word(s, &word);
}

static void
take_high(struct chap_scan *s)
{
	uint32_t len;
	uint32_t cp = chap_utf8_get(s->text + s->r, &len);
	uint8_t class = chap_points_get(s->points, cp)->class;

	switch (class) {
	case CHAP_POINT_LETTER:
	case CHAP_POINT_DIGIT:
		take_word(s);
		break;
	case CHAP_POINT_IDEOGRAPH:
	case CHAP_POINT_KANA:
		take_unspaced(s, class, len);
		break;
	case CHAP_POINT_EMOJI:
	case CHAP_POINT_TONE:
	case CHAP_POINT_REGIONAL:
		take_emoji(s, class, len);
		break;
	default:
		s->facts.has_question_mark |= cp == ARABIC_QUESTION_MARK;
		take_other(s, len);
		break;
	}
}

/*
 * Of the signs only a single $ is read as the first letter of a word; not
 * behind a quote, see is_quoted_digit.
 */
static bool
begins_signs(const struct chap_scan *s)
{
	char before = s->w > 0 ? s->text[s->w - 1] : ' ';

	return s->text[s->r] == '$' && before != '\'' &&
	    !chap_repair_is_sign(before) &&
	    chap_scan_kind(s, s->r + 1) != CHAP_BYTE_DIGIT &&
	    chap_scan_is_inside(s, s->r + 1);
}

void
chap_scan_run(struct chap_scan *s)
{
	while (s->r < s->n) {
		char c = s->text[s->r];
		uint8_t kind;

		if (s->has_at && chap_scan_mail(s))
			continue;
		kind = chap_byte_kind[(unsigned char)c];
		if (s->left == CHAP_LEFT_FREE && kind == CHAP_BYTE_LOWER &&
		    chap_scan_plain(s)) {
			if (s->r == s->n || s->has_at)
				continue;
			c = s->text[s->r];
			kind = chap_byte_kind[(unsigned char)c];
		}
		switch (kind) {
		case CHAP_BYTE_SPACE:
			chap_scan_copy(s, 1);
			s->left = CHAP_LEFT_FREE;
			break;
		case CHAP_BYTE_DIGIT:
			if (!take_keycap(s))
				take_word(s);
			break;
		case CHAP_BYTE_LOWER:
			take_word(s);
			break;
		case CHAP_BYTE_HIGH:
			take_high(s);
			break;
		case CHAP_BYTE_SIGN:
			if ((!begins_signs(s) || !chap_scan_signs(s)) &&
			    !chap_scan_chunk(s))
				take_other(s, 1);
			break;
		default:
			s->facts.has_question_mark |= c == '?';
			s->has_with |=
			    c == '/' && s->w > 0 && s->text[s->w - 1] == 'w';
			if (((c != '#' && c != '*') || !take_keycap(s)) &&
			    !chap_scan_chunk(s))
				take_other(s, 1);
			break;
		}
	}
	/* What stood behind the last token. */
	chap_scan_undone(s, s->n, UINT32_MAX, s->w);
	s->facts.n_words = s->n_kind[CHAP_TOKEN_WORD];
	s->facts.n_numbers = s->n_kind[CHAP_TOKEN_NUMBER];
	s->facts.n_emoji = s->n_kind[CHAP_TOKEN_EMOJI];
	s->facts.n_links = s->n_kind[CHAP_TOKEN_LINK];
}
