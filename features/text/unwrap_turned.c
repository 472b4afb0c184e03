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
#define DOTLESS_I 0x131
#define FLAGS_MIN 3
/* Letters of one stretch of flags; words of one that is turned. */
#define FLAGS_MAX 128
#define TURNED_WORDS_MAX 16
/* Letters of a word that shows in which way a run is turned. */
#define ROUND_MIN 3

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

	/* Inside a word it only hides the word. */
	if (is_ascii_letter(chap_unwrap_before(u)) || u->r < u->no_letter)
		return false;
	while (end < u->in.len && u->in.ptr[end] != '\n' &&
	    !(u->in.len - end >= 3 && memcmp(u->in.ptr + end, POP, 3) == 0)) {
		has_letter |= is_ascii_letter(u->in.ptr[end]);
		end++;
	}
	if (!has_letter) {
		u->no_letter = end;
		return false;
	}
	chap_unwrap_catch_up(u);
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
	u->r = u->taken = end;
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

/* Past what is not seen at `at`; `at`: it is seen. */
static uint32_t
skip_unseen(struct chap_span in, uint32_t at)
{
	static const char *const UNSEEN[] = {
	    "\xe2\x80\x8b", "\xe2\x80\x8c", "\xe2\x80\x8d", "\xe2\x81\xa0"};

	for (size_t i = 0; i < sizeof(UNSEEN) / sizeof(UNSEEN[0]); i++) {
		if (in.len - at > 3 && memcmp(in.ptr + at, UNSEEN[i], 3) == 0)
			return at + 3;
	}
	return at;
}

/* Halves of flags and the spaces between them. */
struct flags {
	char letter[FLAGS_MAX];
	uint8_t spaces[FLAGS_MAX]; /* behind each letter */
	uint32_t n;
	uint32_t end;
	bool has_close; /* two with no space between */
};

static void
read_flags(struct chap_span in, uint32_t at, struct flags *f)
{
	char c;

	f->n = 0;
	f->end = at;
	f->has_close = false;
	while (f->n < FLAGS_MAX && (c = flag_at(in, at)) != '\0') {
		uint32_t next, spaces = 0;

		f->letter[f->n] = c;
		f->end = at + FLAG_BYTES;
		next = skip_unseen(in, f->end);
		while (next < in.len && in.ptr[next] == ' ' && spaces < 9) {
			next++;
			spaces++;
		}
		f->spaces[f->n++] = (uint8_t)spaces;
		if (flag_at(in, next) == '\0')
			return;
		f->has_close |= spaces == 0;
		at = next;
	}
}

/*
 * Halves of flags that spell words. Spaces part words, unless there is one
 * between all letters; then more than one does. At least one word must have
 * three letters and be common: two letters are the flag of a country.
 */
bool
chap_unwrap_flags(struct chap_unwrapping *u)
{
	struct flags f;
	char text[FLAGS_MAX * 2];
	uint32_t n = 0, start = 0, n_known = 0, longest = 0;

	read_flags(u->in, u->r, &f);
	for (uint32_t i = 0; i < f.n; i++) {
		bool is_end =
		    i + 1 == f.n || f.spaces[i] > (f.has_close ? 0 : 1);
		struct chap_span word;
		enum chap_known_as as;

		text[n++] = f.letter[i];
		if (!is_end)
			continue;
		word = (struct chap_span){text + start, n - start};
		as = chap_known_find(u->known, word);
		if (as >= CHAP_KNOWN_COMMON ||
		    (as == CHAP_KNOWN_WORD && word.len % 2 == 1)) {
			n_known += (uint32_t)word.len;
			if (word.len > longest)
				longest = (uint32_t)word.len;
		}
		if (i + 1 < f.n)
			text[n++] = ' ';
		start = n;
	}
	if (longest < FLAGS_MIN || n_known * 3 < f.n * 2)
		return false;
	chap_unwrap_put(
	    u, f.end, (struct chap_span){text, n}, CHAP_EVASION_REGIONAL);
	return true;
}

/*
 * Letters that look like turned ones, by code point, and what they are when
 * turned back.
 */
static const struct {
	uint16_t cp;
	char letter;
} turned[] = {{0x183, 'g'}, {0x186, 'c'}, {0x18e, 'e'}, {0x1dd, 'e'},
    {0x250, 'a'}, {0x253, 'g'}, {0x254, 'c'}, {0x258, 'e'}, {0x25f, 'f'},
    {0x265, 'h'}, {0x26f, 'm'}, {0x279, 'r'}, {0x27e, 'j'}, {0x27f, 'r'},
    {0x283, 'l'}, {0x287, 't'}, {0x28c, 'v'}, {0x28d, 'w'}, {0x28e, 'y'},
    {0x29e, 'k'}, {0x5df, 'l'}, {0x1d09, 'i'}, {0x1d1a, 'r'}, {0x2132, 'f'},
    {0x2141, 'g'}, {0x2142, 'l'}, {0x2144, 'y'}, {0x2200, 'a'}, {0x2229, 'u'},
    {0x22a5, 't'}, {0x22ca, 'k'}};

#define N_TURNED (sizeof(turned) / sizeof(turned[0]))

/* The letter that `cp` is turned back; NUL: it is none. */
static char
turned_letter_of(uint32_t cp)
{
	size_t low = 0, high = N_TURNED;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (turned[middle].cp < cp)
			low = middle + 1;
		else
			high = middle;
	}
	return low < N_TURNED && turned[low].cp == cp ? turned[low].letter
	                                              : '\0';
}

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
		uint32_t len;
		uint32_t cp = chap_utf8_get(in.ptr + at, &len);

		/* Turkish, or the i of a turned text. */
		c = cp == DOTLESS_I ? 'i' : turned_letter_of(cp);
		*out = (struct turned_letter){c, c, true};
		return c != '\0' ? len : 0;
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
	unsigned char lead = (unsigned char)in.ptr[at];
	unsigned char next =
	    in.len - at > 1 ? (unsigned char)in.ptr[at + 1] : 0;
	uint32_t len;

	/* Most of these two are dashes, quotes and styled letters. */
	if ((lead == 0xe1 && next != 0xb4) ||
	    (lead == 0xe2 && (next < 0x84 || next > 0x8b)))
		return false;
	/* A dotless i alone shows nothing; none is of four bytes. */
	return lead >= 0xc6 && lead < 0xe3 &&
	    turned_letter_of(chap_utf8_get(in.ptr + at, &len)) != '\0';
}

/* How a word of such a text may be meant. */
enum way {
	PLAIN_WAY, /* as it stands */
	KEPT, /* what cannot be anything else is turned back */
	FULL, /* each letter is */
	ROUND, /* and their order, and that of the words */
	N_WAYS,
};

struct turned_word {
	char text[N_WAYS][CHAP_REPAIR_MAX];
	uint32_t n;
	uint32_t end; /* of the text */
	enum way way;
};

/* What a word is worth: its letters, more if it is known better. */
static uint32_t
worth(const struct chap_known *known, const char *text, uint32_t n)
{
	char word[CHAP_REPAIR_MAX];
	uint32_t len = 0, flags;

	for (uint32_t i = 0; i < n; i++) {
		if (text[i] != '\'')
			word[len++] = text[i];
	}
	if (len == 0)
		return 0;
	flags = chap_known_flags(
	    known, chap_word_hash((struct chap_span){word, len}));
	if (flags == 0)
		return 0;
	if ((flags & CHAP_KNOWN_FREQUENT) != 0)
		return len * 3;
	return (flags & CHAP_KNOWN_AS) >= CHAP_KNOWN_COMMON ? len * 2 : len;
}

/*
 * Reads the word at `at` and decides how it is meant; false: there is none,
 * or it is too long.
 */
static bool
read_word(const struct chap_known *known, struct chap_span in, uint32_t at,
    struct turned_word *w)
{
	struct turned_letter letter, next;
	uint32_t n = 0, len, best = 0;
	bool has_turned = false;

	for (; (len = letter_at(in, at, &letter)) > 0; at += len) {
		/* A comma or quote at the end is the sentence's. */
		if (letter.full == '\'' &&
		    (letter_at(in, at + len, &next) == 0 || next.full == '\''))
			break;
		if (n == CHAP_REPAIR_MAX)
			return false;
		has_turned |= letter.is_turned;
		w->text[KEPT][n] = letter.kept;
		w->text[FULL][n++] = letter.full;
	}
	if (n == 0)
		return false;
	w->n = n;
	w->end = at;
	for (uint32_t i = 0; i < n; i++) {
		w->text[PLAIN_WAY][i] = w->text[KEPT][i];
		w->text[ROUND][i] = w->text[FULL][n - 1 - i];
	}
	w->way = PLAIN_WAY;
	/* What no keyboard has is not plain. */
	if (!has_turned)
		best = worth(known, w->text[PLAIN_WAY], n);
	for (int way = KEPT; way < N_WAYS; way++) {
		uint32_t more = worth(known, w->text[way], n);

		if (more > best && (has_turned || way != KEPT)) {
			best = more;
			w->way = (enum way)way;
		}
	}
	return true;
}

/* Writes `word` in its way to out[n]; the new length. */
static uint32_t
write_word(const struct turned_word *word, enum way way, char *out, uint32_t n)
{
	memcpy(out + n, word->text[way], word->n);
	return n + word->n;
}

/* The one way in which most of the words make sense. */
static enum way
way_of(const struct chap_known *known, const struct turned_word *word,
    uint32_t n_words)
{
	uint32_t best = 0;
	enum way found = word[0].way;

	for (int way = N_WAYS - 1; way >= KEPT; way--) {
		uint32_t sum = 0;

		for (uint32_t i = 0; i < n_words; i++)
			sum += worth(known, word[i].text[way], word[i].n);
		if (sum > best) {
			best = sum;
			found = (enum way)way;
		}
	}
	return found;
}

/*
 * "n" is a chat word, and so is the u that it is turned: among words that are
 * turned round it is one of them.
 */
static bool
is_turned_u(const struct turned_word *word)
{
	return word->n == 1 && word->text[PLAIN_WAY][0] == 'n';
}

/* Reads the words of a run at u->r; how many, *n_sure of them up to an "n". */
static uint32_t
read_run(const struct chap_unwrapping *u,
    struct turned_word word[TURNED_WORDS_MAX], uint32_t *n_sure)
{
	uint32_t n_words = 0, at = u->r;

	*n_sure = UINT32_MAX;
	while (n_words < TURNED_WORDS_MAX &&
	    read_word(u->known, u->in, at, &word[n_words])) {
		bool is_sure = word[n_words].way != PLAIN_WAY;

		if (!is_sure && !is_turned_u(&word[n_words]))
			break;
		if (!is_sure && *n_sure == UINT32_MAX)
			*n_sure = n_words;
		at = word[n_words++].end;
		if (at >= u->in.len || u->in.ptr[at] != ' ')
			break;
		at++;
	}
	if (*n_sure > n_words)
		*n_sure = n_words;
	return n_words;
}

/* Is one of the words long enough to be no crumb, and turned round? */
static bool
has_round_word(const struct turned_word *word, uint32_t n_words)
{
	for (uint32_t i = 0; i < n_words; i++) {
		if (word[i].n >= ROUND_MIN && word[i].way == ROUND)
			return true;
	}
	return false;
}

/*
 * A word at r that is turned, and those behind it that are turned the same
 * way: their order is theirs too if they are turned round.
 */
bool
chap_unwrap_turned(struct chap_unwrapping *u)
{
	struct turned_word word[TURNED_WORDS_MAX];
	char text[TURNED_WORDS_MAX * (CHAP_REPAIR_MAX + 1)];
	uint32_t n_sure, n_words = read_run(u, word, &n_sure), n = 0;
	enum way way;

	if (n_sure < n_words &&
	    (!has_round_word(word, n_words) ||
	        way_of(u->known, word, n_words) != ROUND))
		n_words = n_sure;
	if (n_words == 0)
		return false;
	way = way_of(u->known, word, n_words);
	for (uint32_t i = 0; i < n_words; i++) {
		uint32_t k = way == ROUND ? n_words - 1 - i : i;

		if (i > 0)
			text[n++] = ' ';
		n = write_word(&word[k], way, text, n);
	}
	chap_unwrap_put(u, word[n_words - 1].end, (struct chap_span){text, n},
	    CHAP_EVASION_UPSIDE_DOWN);
	return true;
}
