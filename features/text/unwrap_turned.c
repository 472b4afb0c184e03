/*
 * Text that is turned: round by an override of direction, upside down by
 * letters that look like turned ones, and letters spelled with the halves of
 * flags.
 */
#include "features/text/unwrap.h"
#include "features/text/utf8.h"

#include <string.h>

#define POP "\xe2\x80\xac"
#define OVERRIDE_BYTES 3
#define FLAG_BYTES 4
#define FLAGS_MIN 3
/* Letters of one stretch of turned words, spaces and all. */
#define TURNED_MAX 128

static bool
is_ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/*
 * "secret" under an override stands there as "terces": the code points up to
 * the pop or the line's end in reverse, if there are Latin letters among
 * them.
 */
bool
chap_unwrap_override(struct chap_unwrapping *u)
{
	uint32_t from = u->r + OVERRIDE_BYTES, end = from, stop, len;
	bool has_letter = false;

	while (end < u->in.len && u->in.ptr[end] != '\n' &&
	    !(u->in.len - end >= 3 &&
	        memcmp(u->in.ptr + end, POP, 3) == 0)) {
		has_letter |= is_ascii_letter(u->in.ptr[end]);
		end++;
	}
	if (!has_letter)
		return false;
	chap_undones_add(&u->undone, u->len, CHAP_EVASION_BACKWARDS);
	chap_origins_block(&u->map, u->len, u->r, end - u->r);
	for (stop = end; stop > from; stop -= len) {
		uint32_t at = stop - 1;

		while (chap_utf8_is_inside(u->in.ptr[at]))
			at--;
		len = stop - at;
		memcpy(u->out + u->len, u->in.ptr + at, len);
		u->len += len;
	}
	u->r = end;
	u->is_changed = true;
	return true;
}

/* The letter of the half of a flag at `at`; '\0': there is none. */
static char
flag_at(struct chap_span in, uint32_t at)
{
	unsigned char last;

	if (in.len - at < FLAG_BYTES ||
	    memcmp(in.ptr + at, "\xf0\x9f\x87", 3) != 0)
		return '\0';
	last = (unsigned char)in.ptr[at + 3];
	return last >= 0xa6 && last <= 0xbf ? (char)('a' + (last - 0xa6))
	                                    : '\0';
}

/* Nothing, a space, or what is not seen, between two halves. */
static uint32_t
skip_between(struct chap_span in, uint32_t at)
{
	static const char *const UNSEEN[] = {
	    " ", "\xe2\x80\x8b", "\xe2\x80\x8c", "\xe2\x80\x8d", "\xe2\x81\xa0"};

	for (size_t i = 0; i < sizeof(UNSEEN) / sizeof(UNSEEN[0]); i++) {
		size_t n = strlen(UNSEEN[i]);

		if (in.len - at > n && memcmp(in.ptr + at, UNSEEN[i], n) == 0 &&
		    flag_at(in, at + (uint32_t)n) != '\0')
			return at + (uint32_t)n;
	}
	return at;
}

/*
 * Halves of flags that spell a word. Where a space stands between some of
 * them it must stand between all, or it ends the word.
 */
bool
chap_unwrap_flags(struct chap_unwrapping *u)
{
	char word[CHAP_REPAIR_MAX];
	uint32_t n = 0, at = u->r, end = at, first = 0;
	enum chap_known_as as;

	for (char c; (c = flag_at(u->in, at)) != '\0';) {
		uint32_t next;

		if (n == CHAP_REPAIR_MAX)
			return false;
		word[n++] = c;
		end = at + FLAG_BYTES;
		next = skip_between(u->in, end);
		if (n == 1)
			first = next - end;
		if (next - end != first)
			break;
		at = next;
	}
	if (n < FLAGS_MIN)
		return false;
	as = chap_known_find(u->known, (struct chap_span){word, n});
	/* An even number may be flags of countries. */
	if (as == CHAP_KNOWN_NOT || (n % 2 == 0 && as < CHAP_KNOWN_COMMON))
		return false;
	chap_unwrap_put(
	    u, end, (struct chap_span){word, n}, CHAP_EVASION_REGIONAL);
	return true;
}

/* Letters that look like turned ones, and what they are when turned back. */
static const struct {
	const char *bytes;
	char letter;
} turned[] = {{"\xc9\x90", 'a'}, {"\xc9\x94", 'c'}, {"\xc7\x9d", 'e'},
    {"\xc9\x98", 'e'}, {"\xc9\x9f", 'f'}, {"\xc6\x83", 'g'},
    {"\xc9\x93", 'g'}, {"\xc9\xa5", 'h'}, {"\xe1\xb4\x89", 'i'},
    {"\xc9\xbe", 'j'}, {"\xca\x9e", 'k'}, {"\xca\x83", 'l'},
    {"\xc9\xaf", 'm'}, {"\xc9\xb9", 'r'}, {"\xca\x87", 't'},
    {"\xca\x8c", 'v'}, {"\xca\x8d", 'w'}, {"\xca\x8e", 'y'},
    {"\xe2\x88\x80", 'a'}, {"\xc6\x86", 'c'}, {"\xc6\x8e", 'e'},
    {"\xe2\x84\xb2", 'f'}, {"\xe2\x85\x81", 'g'}, {"\xe2\x8b\x8a", 'k'},
    {"\xe2\x85\x82", 'l'}, {"\xc9\xbf", 'r'}, {"\xe1\xb4\x9a", 'r'},
    {"\xe2\x8a\xa5", 't'}, {"\xe2\x88\xa9", 'u'}, {"\xe2\x85\x84", 'y'}};

/* Others that change when they are turned, or are used for turned ones. */
static const char PLAIN[][3] = {
    "bq", "qb", "dp", "pd", "nu", "un", "6g", "3e", "7l", "MW", "WM"};

/* One letter, or what may stand for one, of turned text. */
struct turned_letter {
	char full; /* what it is when all is turned back; ' ' a space */
	char kept; /* if only what cannot be anything else is */
	bool is_turned; /* it cannot be anything else */
};

/* Reads the letter at `at`; its bytes, 0: no letter of such a text. */
static uint32_t
letter_at(struct chap_span in, uint32_t at, struct turned_letter *out)
{
	char c = at < in.len ? in.ptr[at] : '\0';

	if ((unsigned char)c >= 0x80) {
		for (size_t i = 0; i < sizeof(turned) / sizeof(turned[0]);
		     i++) {
			size_t n = strlen(turned[i].bytes);

			if (in.len - at >= n &&
			    memcmp(in.ptr + at, turned[i].bytes, n) == 0) {
				*out = (struct turned_letter){turned[i].letter,
				    turned[i].letter, true};
				return (uint32_t)n;
			}
		}
		/* The dotless i of a turned text is an i. */
		if (in.len - at >= 2 &&
		    memcmp(in.ptr + at, "\xc4\xb1", 2) == 0) {
			*out = (struct turned_letter){'i', 'i', false};
			return 2;
		}
		return 0;
	}
	*out = (struct turned_letter){c, c, false};
	for (size_t i = 0; i < sizeof(PLAIN) / sizeof(PLAIN[0]); i++) {
		if (PLAIN[i][0] == c)
			out->full = (char)(PLAIN[i][1] | 0x20);
	}
	if (is_ascii_letter(c)) {
		out->full |= 0x20;
		out->kept |= 0x20;
		return 1;
	}
	/* A turned apostrophe is a comma. */
	if (c == ',' || c == '\'') {
		out->full = out->kept = '\'';
		return 1;
	}
	return out->full != c;
}

bool
chap_unwrap_is_turned(struct chap_span in, uint32_t at)
{
	struct turned_letter letter;

	return (unsigned char)in.ptr[at] >= 0xc6 &&
	    letter_at(in, at, &letter) > 0 && letter.is_turned;
}

/* A stretch of words each of which has a turned letter or could be turned. */
struct stretch {
	struct turned_letter letter[TURNED_MAX];
	uint32_t n;
	uint32_t end;
	uint32_t n_words;
};

static bool
read_word(struct chap_span in, uint32_t at, struct stretch *s)
{
	uint32_t n = s->n, n_turned = 0, len;

	while (n < TURNED_MAX &&
	    (len = letter_at(in, at, &s->letter[n])) > 0) {
		n_turned += s->letter[n++].is_turned;
		at += len;
	}
	if (n_turned == 0 || n == TURNED_MAX)
		return false;
	/* A comma or quote at its end is the sentence's. */
	s->n = n;
	s->end = at;
	s->n_words++;
	return true;
}

static void
read_stretch(struct chap_span in, uint32_t at, struct stretch *s)
{
	s->n = 0;
	s->n_words = 0;
	s->end = at;
	while (read_word(in, at, s)) {
		at = s->end + 1;
		if (s->end >= in.len || in.ptr[s->end] != ' ' ||
		    s->n + 1 >= TURNED_MAX)
			return;
		s->letter[s->n++] = (struct turned_letter){' ', ' ', false};
	}
	/* The space before a word that is none of them. */
	if (s->n > 0 && s->letter[s->n - 1].full == ' ')
		s->n--;
}

/* How many letters of known words there are. */
static uint32_t
weigh(const struct chap_known *known, const char *text, uint32_t n)
{
	uint32_t weight = 0;
	char word[TURNED_MAX];
	uint32_t len = 0;

	for (uint32_t i = 0; i <= n; i++) {
		if (i < n && text[i] != ' ') {
			if (text[i] != '\'')
				word[len++] = text[i];
			continue;
		}
		if (len > 0 &&
		    chap_known_flags(known,
		        chap_hash64((struct chap_span){word, len}, 0)) != 0)
			weight += len;
		len = 0;
	}
	return weight;
}

bool
chap_unwrap_turned(struct chap_unwrapping *u)
{
	/* Turned round as a whole; each letter turned; only some. */
	enum { ROUND, FULL, KEPT, N_WAYS };
	struct stretch s;
	char text[N_WAYS][TURNED_MAX];
	uint32_t weight, best = 0, n_letters = 0;
	int way = -1;

	read_stretch(u->in, u->r, &s);
	if (s.n_words == 0)
		return false;
	for (uint32_t i = 0; i < s.n; i++) {
		text[ROUND][s.n - 1 - i] = s.letter[i].full;
		text[FULL][i] = s.letter[i].full;
		text[KEPT][i] = s.letter[i].kept;
		n_letters += s.letter[i].full != ' ';
	}
	for (int k = 0; k < N_WAYS; k++) {
		weight = weigh(u->known, text[k], s.n);
		if (weight > best) {
			best = weight;
			way = k;
		}
	}
	if (way < 0 || best * 2 < n_letters)
		return false;
	chap_unwrap_put(u, s.end, (struct chap_span){text[way], s.n},
	    CHAP_EVASION_UPSIDE_DOWN);
	return true;
}
