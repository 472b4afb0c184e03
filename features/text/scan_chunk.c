/*
 * What stands between two spaces and has signs among its letters: as one
 * word with its signs left out ("s**ecret"), with signs for letters ("|<id"),
 * or with a letter masked ("s*cret"). Known words decide; what is made of
 * known words already ("well-known", "and/or") is left alone.
 */
#include "features/text/repair.h"
#include "features/text/scan.h"
#include "features/text/utf8.h"

#include <string.h>

/* Words with two masked letters cost hundreds of look-ups each. */
#define GUESSES_MAX 8
#define JOINED_MIN 4
#define MASKED_MAX 2

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_alnum(char c)
{
	return is_lower(c) || (c >= '0' && c <= '9');
}

/* What a stretch is made of. */
struct parts {
	char joined[CHAP_REPAIR_MAX];
	uint32_t n; /* letters; over CHAP_REPAIR_MAX: too many */
	uint32_t n_parts;
	uint32_t n_signs; /* code points between them */
	bool all_known; /* each part is a word by itself */
	bool has_digit;
	bool has_quote;
	bool has_pair; /* two equal signs beside each other */
	bool has_shape; /* signs that letters are drawn with */
	bool is_tied; /* one sign between two parts, none around them */
};

static void
end_part(
    const struct chap_known *known, struct chap_span part, struct parts *parts)
{
	if (part.len == 0)
		return;
	parts->n_parts++;
	if (part.len == 1)
		parts->all_known =
		    parts->all_known && (*part.ptr == 'a' || *part.ptr == 'i');
	else if (chap_known_flags(known, chap_word_hash(part)) == 0 &&
	    !chap_known_is_listed(known, chap_word_hash(part)))
		parts->all_known = false;
}

static void
take_apart(
    const struct chap_known *known, struct chap_span in, struct parts *parts)
{
	size_t start = 0, i = 0;
	uint32_t len;

	*parts = (struct parts){.all_known = true, .is_tied = true};
	for (; i < in.len; i += len) {
		chap_utf8_get(in.ptr + i, &len);
		/* "don't" */
		if (in.ptr[i] == '\'' && i > 0 && i + 1 < in.len &&
		    is_lower(in.ptr[i - 1]) && is_lower(in.ptr[i + 1])) {
			parts->has_quote = true;
			continue;
		}
		if (is_alnum(in.ptr[i])) {
			parts->has_digit |= !is_lower(in.ptr[i]);
			if (parts->n < CHAP_REPAIR_MAX)
				parts->joined[parts->n] = in.ptr[i];
			parts->n++;
			continue;
		}
		end_part(known, chap_span_cut(in, start, i), parts);
		start = i + len;
		parts->n_signs++;
		parts->has_pair |=
		    i >= len && memcmp(in.ptr + i - len, in.ptr + i, len) == 0;
		parts->has_shape |= strchr("()[]{}<>/\\^#", in.ptr[i]) != NULL;
		if (i == 0 || i + len == in.len || !is_alnum(in.ptr[i - 1]))
			parts->is_tied = false;
	}
	end_part(known, chap_span_cut(in, start, i), parts);
}

/* Signs that do not come inside of words for any other reason. */
static bool
is_mask(const char *at, uint32_t len)
{
	static const char *const MASKS[] = {"*", "#", "_", "~", "?",
	    "\xe2\x80\xa2", "\xc3\x97", "\xe2\x97\x8f", "\xc2\xb7",
	    "\xe2\x96\x88", "\xe2\x96\xa0"};

	for (size_t i = 0; i < sizeof(MASKS) / sizeof(MASKS[0]); i++) {
		if (strlen(MASKS[i]) == len && memcmp(at, MASKS[i], len) == 0)
			return true;
	}
	return false;
}

/* Letters in the order in which they are guessed for a masked one. */
static const char GUESSES[] = "eaioutnsrlhdcmpfgbywvkxzjq";

/*
 * May letters that begin like out[n], of which the first three stand, be a
 * common word or a better one?
 */
static bool
may_be_usual(const struct chap_known *known, const char *out, uint32_t n)
{
	return n < 3 || n > CHAP_KNOWN_USUAL_MAX ||
	    (chap_known_usual(known, out[0], out[1], out[2]) >> (n - 1) & 1) !=
	    0;
}

/*
 * The best known word of out[n] with masked[k..] tried as every letter; words
 * that are less than common may be passed over.
 */
static unsigned
guess(const struct chap_known *known, char *out, uint32_t n,
    const uint32_t *masked, uint32_t n_masked, unsigned best,
    char found[CHAP_REPAIR_MAX])
{
	if ((n_masked == 0 || masked[0] > 2) && !may_be_usual(known, out, n))
		return best;
	if (n_masked == 0) {
		unsigned good = chap_known_goodness(chap_known_flags(
		    known, chap_word_hash((struct chap_span){out, n})));

		if (good <= best)
			return best;
		memcpy(found, out, n);
		return good;
	}
	for (const char *c = GUESSES; *c != '\0'; c++) {
		out[masked[0]] = *c;
		best =
		    guess(known, out, n, masked + 1, n_masked - 1, best, found);
	}
	return best;
}

/* Letters of which one or two inner ones are masked by a sign each. */
static uint32_t
read_masked(
    struct chap_scan *s, struct chap_span in, char found[CHAP_REPAIR_MAX])
{
	char out[CHAP_REPAIR_MAX];
	uint32_t masked[MASKED_MAX], n = 0, n_masked = 0, n_low = 0, len;
	unsigned least = CHAP_GOOD_COMMON;
	bool is_weak = false;
	bool is_seen = (s->seen & CHAP_EVASION_BIT(CENSORED)) != 0;

	for (size_t i = 0; i < in.len; i += len, n++) {
		chap_utf8_get(in.ptr + i, &len);
		if (n == CHAP_REPAIR_MAX)
			return 0;
		out[n] = in.ptr[i];
		if (is_lower(in.ptr[i]))
			continue;
		if (i == 0 || i + len == in.len || n_masked == MASKED_MAX)
			return 0;
		if (in.ptr[i] == '_')
			n_low++;
		if (in.ptr[i] == '.' || in.ptr[i] == '-')
			is_weak = true;
		else if (!is_mask(in.ptr + i, len))
			return 0;
		masked[n_masked++] = n;
	}
	if (n_masked == 0 || n < 3 || n - n_masked < 2)
		return 0;
	/*
	 * Counted whatever was seen elsewhere: else another reading, which has
	 * seen less, would have more left for what comes behind.
	 */
	if (n_masked > 1 &&
	    (n < 4 || n_low > 0 || s->n_guessed++ >= GUESSES_MAX))
		return 0;
	if (is_weak && !is_seen && (n < 5 || n_masked > 1))
		return 0;
	if (!is_seen && (n == 3 || (is_weak && n < 6)))
		least = CHAP_GOOD_LEXICON;
	if (n_masked == 1 && n > CHAP_NEARBY_LETTERS_MIN)
		return chap_nearby_masked(&s->known->nearby,
		           (struct chap_span){out, n}, masked[0],
		           least == CHAP_GOOD_LEXICON ? CHAP_NEARBY_LEXICON
		                                      : CHAP_NEARBY_COMMON,
		           found)
		    ? n
		    : 0;
	return guess(s->known, out, n, masked, n_masked, 0, found) >= least ? n
	                                                                    : 0;
}

/* Do the parts make a word that is meant? */
static bool
is_joined(const struct chap_scan *s, const struct parts *parts)
{
	uint32_t flags = chap_known_flags(s->known,
	    chap_word_hash((struct chap_span){parts->joined, parts->n}));

	if (parts->n >= JOINED_MIN)
		return (flags & CHAP_KNOWN_AS) >= CHAP_KNOWN_COMMON;
	return parts->has_pair && (flags & CHAP_KNOWN_FREQUENT) != 0;
}

/* One word out of what stands there; its bytes, or 0. */
static uint32_t
read_chunk(struct chap_scan *s, struct chap_span in, char out[CHAP_REPAIR_MAX],
    uint64_t *undone)
{
	struct parts parts;
	uint32_t n;

	take_apart(s->known, in, &parts);
	if (parts.n_signs == 0 || parts.n == 0)
		return 0;
	if (memchr(in.ptr, '\'', in.len) != NULL)
		s->quoted = s->chunk_tried;
	*undone = CHAP_EVASION_BIT(LEET_SIGNS);
	if (parts.has_shape) {
		n = chap_scan_leet(s->known, in, false, out);
		if (n > 0)
			return n;
	}
	*undone = CHAP_EVASION_BIT(CENSORED);
	if (!parts.has_digit && parts.n_parts > 1 &&
	    (n = read_masked(s, in, out)) > 0)
		return n;
	/* "well-known", "and/or" */
	if (parts.n_parts > 1 && parts.all_known && parts.is_tied &&
	    !parts.has_pair)
		return 0;
	/* Letters one by one are scan_spread.c's. */
	if (!parts.has_digit && !parts.has_quote && parts.n_parts > 1 &&
	    parts.n_parts < parts.n && !parts.has_shape &&
	    parts.n <= CHAP_REPAIR_MAX && is_joined(s, &parts)) {
		memcpy(out, parts.joined, parts.n);
		*undone = parts.has_pair ? CHAP_EVASION_BIT(MARKUP)
		                         : CHAP_EVASION_BIT(SPREAD_SIGNS);
		return parts.n;
	}
	*undone = CHAP_EVASION_BIT(LEET_SIGNS);
	return chap_scan_leet(
	    s->known, in, (s->seen & CHAP_SCAN_LEET) != 0, out);
}

static size_t
skip_front(struct chap_span in)
{
	size_t n = 0;

	while (n < in.len && strchr("([{\"'<*_~|#", in.ptr[n]) != NULL)
		n++;
	return n;
}

static size_t
skip_back(struct chap_span in, const char *signs)
{
	size_t n = in.len;

	while (n > 0 && strchr(signs, in.ptr[n - 1]) != NULL)
		n--;
	return n;
}

#define ENDING ")]}\"'>*_~|.,!?;:"

/* Is [from, to) nothing but a word or number that needs no reading? */
static bool
is_known_word(
    const struct chap_known *known, struct chap_span in, size_t from, size_t to)
{
	uint64_t hash;

	if (to <= from)
		return from > in.len;
	for (size_t i = from; i < to; i++) {
		if (!is_alnum(in.ptr[i]))
			return false;
	}
	hash = chap_word_hash(chap_span_cut(in, from, to));
	return chap_known_flags(known, hash) != 0 ||
	    chap_known_is_listed(known, hash);
}

/* The whole, then less and less of the signs around it. */
static uint32_t
try_stretches(struct chap_scan *s, struct chap_span in,
    char out[CHAP_REPAIR_MAX], size_t *from, size_t *to, uint64_t *undone)
{
	size_t front = skip_front(in), back = skip_back(in, ENDING);
	const size_t ends[3] = {in.len, skip_back(in, ".,!?;:\"'"), back};
	const size_t starts[2] = {0, front};

	/* Brackets around a word are no letters of it. */
	if ((s->seen & CHAP_SCAN_LEET) == 0 &&
	    is_known_word(s->known, in, front, back))
		return 0;
	for (int e = 0; e < 3; e++) {
		for (int b = 0; b < 2; b++) {
			uint32_t n;

			*from = starts[b];
			*to = ends[e];
			if (*to <= *from || (b > 0 && front == 0) ||
			    (e > 0 && ends[e] == ends[e - 1]))
				continue;
			n = read_chunk(
			    s, chap_span_cut(in, *from, *to), out, undone);
			if (n > 0)
				return n;
		}
	}
	return 0;
}

/* All that the outcome of trying [r, end) hangs on. */
static uint64_t
vain_key(const struct chap_scan *s, uint32_t end)
{
	struct chap_span in = {s->text + s->r, end - s->r};
	uint32_t how = 1u << 8;

	how |= (s->seen & CHAP_SCAN_LEET) != 0;
	how |= (uint32_t)(s->seen >> CHAP_EVASION_CENSORED & 1) << 1;
	return chap_vain_key(chap_word_hash(in), how);
}

/* Is there a "://" in [r, end)? */
static bool
has_scheme(const struct chap_scan *s, uint32_t end)
{
	for (uint32_t at = s->r; at + 2 < end; at++) {
		if (s->text[at] == ':' && s->text[at + 1] == '/' &&
		    s->text[at + 2] == '/')
			return true;
	}
	return false;
}

bool
chap_scan_chunk(struct chap_scan *s)
{
	char out[CHAP_REPAIR_MAX];
	uint32_t end = s->r, n_guessed = s->n_guessed, quoted = s->quoted;
	uint32_t r_start, n;
	const char *space;
	size_t from, to;
	uint64_t undone = 0, key;

	if (s->r < s->chunk_tried || s->left != CHAP_LEFT_FREE ||
	    (s->w > 0 && s->text[s->w - 1] != ' '))
		return false;
	space = memchr(s->text + end, ' ', s->n - end);
	end = space == NULL ? s->n : (uint32_t)(space - s->text);
	s->chunk_tried = end;
	if (end - s->r < 3)
		return false;
	if (end - s->r > CHAP_SCAN_CHUNK_MAX) {
		/* Without its quotes it may be short enough. */
		if (memchr(s->text + s->r, '\'', end - s->r) != NULL)
			s->quoted = end;
		return false;
	}
	key = vain_key(s, end);
	if (chap_vain_has(s->known->vain, key))
		return false;
	if (chap_scan_meets_link(s, end) || has_scheme(s, end))
		return false;
	n = try_stretches(s, (struct chap_span){s->text + s->r, end - s->r},
	    out, &from, &to, &undone);
	if (n == 0) {
		/* Else it did more than fail. */
		if (s->n_guessed == n_guessed && s->quoted == quoted)
			chap_vain_put(s->known->vain, key);
		return false;
	}
	end = s->r + (uint32_t)to;
	if (from > 0)
		chap_scan_copy(s, (uint32_t)from);
	r_start = s->r;
	memcpy(s->text + s->w, out, n);
	chap_scan_replaced(s, end, n);
	s->facts.n_letters += (uint16_t)n;
	chap_scan_token(
	    s, CHAP_TOKEN_WORD, true, s->w - n, s->w, r_start, undone);
	s->left = CHAP_LEFT_WORD;
	return true;
}
