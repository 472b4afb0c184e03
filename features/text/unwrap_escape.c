/*
 * Letters written as HTML entities, percent- and backslash-escapes, and tags
 * put between letters.
 */
#include "features/text/unwrap.h"
#include "features/text/utf8.h"

#include <string.h>

#define TAG_MAX 64 /* bytes from < to > */
#define PAIR_MAX 256 /* bytes that a tag's end is looked for in */

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int
hex_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

static char
at(const struct chap_unwrapping *u, uint32_t i)
{
	return i < u->in.len ? u->in.ptr[i] : '\0';
}

/* A code point that may be put into text. */
static bool
is_fit(uint32_t cp)
{
	return cp >= 0x20 && cp <= 0x10ffff && cp != 0x7f &&
	    !(cp >= 0xd800 && cp <= 0xdfff);
}

/*
 * A number of up to `max` digits in the base at *i, which is moved past it.
 * `least` digits must be there.
 */
static bool
read_number(const struct chap_unwrapping *u, uint32_t *i, int base, int least,
    int max, uint32_t *out)
{
	uint32_t value = 0;
	int n = 0;

	for (; n < max; n++) {
		int digit = hex_of(at(u, *i));

		if (digit < 0 || digit >= base)
			break;
		value = value * (uint32_t)base + (uint32_t)digit;
		++*i;
	}
	*out = value;
	return n >= least;
}

#define ENTITY_NAME_MAX 14
static const struct {
	const char *name;
	uint32_t cp;
} entities[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'},
    {"apos", '\''}, {"nbsp", 0xa0}, {"shy", 0xad}, {"zwj", 0x200d},
    {"zwnj", 0x200c}, {"excl", '!'}, {"num", '#'}, {"dollar", '$'},
    {"percnt", '%'}, {"lpar", '('}, {"rpar", ')'}, {"ast", '*'}, {"plus", '+'},
    {"comma", ','}, {"period", '.'}, {"sol", '/'}, {"colon", ':'},
    {"semi", ';'}, {"equals", '='}, {"quest", '?'}, {"commat", '@'},
    {"bsol", '\\'}, {"lowbar", '_'}, {"vert", '|'}, {"hyphen", '-'},
    {"lrm", 0x200e}, {"rlm", 0x200f}, {"zerowidthspace", 0x200b},
    {"nobreak", 0x2060}, {"ensp", ' '}, {"emsp", ' '}, {"thinsp", ' '},
    {"newline", ' '}, {"tab", ' '}, {"middot", 0xb7}, {"bull", 0x2022},
    {"agrave", 'a'}, {"aacute", 'a'}, {"acirc", 'a'}, {"atilde", 'a'},
    {"auml", 'a'}, {"aring", 'a'}, {"ccedil", 'c'}, {"egrave", 'e'},
    {"eacute", 'e'}, {"ecirc", 'e'}, {"euml", 'e'}, {"igrave", 'i'},
    {"iacute", 'i'}, {"icirc", 'i'}, {"iuml", 'i'}, {"ntilde", 'n'},
    {"ograve", 'o'}, {"oacute", 'o'}, {"ocirc", 'o'}, {"otilde", 'o'},
    {"ouml", 'o'}, {"oslash", 'o'}, {"scaron", 's'}, {"ugrave", 'u'},
    {"uacute", 'u'}, {"ucirc", 'u'}, {"uuml", 'u'}, {"yacute", 'y'},
    {"yuml", 'y'}, {"szlig", 0xdf}, {"aelig", 0xe6}, {"oelig", 0x153}};

/* Before a comparison, which costs a call; of letters. */
static inline bool
is_same_letter(char a, char b)
{
	return ((a ^ b) & ~0x20) == 0;
}

static bool
read_name(const struct chap_unwrapping *u, uint32_t *i, uint32_t *cp)
{
	uint32_t n = 0;

	while (n < ENTITY_NAME_MAX && is_letter(at(u, *i + n)))
		n++;
	if (n == 0 || at(u, *i + n) != ';')
		return false;
	for (size_t k = 0; k < sizeof(entities) / sizeof(entities[0]); k++) {
		if (is_same_letter(u->in.ptr[*i], *entities[k].name) &&
		    strncasecmp(u->in.ptr + *i, entities[k].name, n) == 0 &&
		    entities[k].name[n] == '\0') {
			*i += n;
			*cp = entities[k].cp;
			return true;
		}
	}
	return false;
}

/* What stands behind an ampersand, up to and with the semicolon. */
static bool
read_entity(const struct chap_unwrapping *u, uint32_t *i, uint32_t *cp)
{
	bool is_read;

	if (at(u, *i) != '#') {
		is_read = read_name(u, i, cp);
	} else if (at(u, *i + 1) == 'x' || at(u, *i + 1) == 'X') {
		*i += 2;
		is_read = read_number(u, i, 16, 1, 8, cp);
	} else {
		*i += 1;
		is_read = read_number(u, i, 10, 1, 8, cp);
	}
	/* The semicolon of a number may be missing, as browsers take it. */
	if (!is_read || !is_fit(*cp))
		return false;
	if (at(u, *i) == ';')
		++*i;
	return true;
}

bool
chap_unwrap_entity(struct chap_unwrapping *u)
{
	uint32_t i = u->r + 1, cp, next, more;
	char out[CHAP_UTF8_MAX_BYTES];

	if (!read_entity(u, &i, &cp))
		return false;
	/* An ampersand may begin another. */
	for (next = i; cp == '&' && read_entity(u, &next, &more); i = next)
		cp = more;
	chap_unwrap_put(u, i, (struct chap_span){out, chap_utf8_put(out, cp)},
	    CHAP_EVASION_ENTITY);
	return true;
}

/* "%73": the byte; moves *i past it. */
static bool
read_percent(const struct chap_unwrapping *u, uint32_t *i, uint32_t *byte)
{
	uint32_t k = *i + 1, next, inner;

	if (at(u, *i) != '%' || !read_number(u, &k, 16, 2, 2, byte))
		return false;
	/* "%2573" is "%73". */
	for (next = k; *byte == '%' && read_number(u, &next, 16, 2, 2, &inner);
	     k = next)
		*byte = inner;
	*i = k;
	return true;
}

static bool
is_letter_or_percent(const struct chap_unwrapping *u, uint32_t i)
{
	return is_letter(at(u, i)) || at(u, i) == '%' ||
	    ((unsigned char)at(u, i) & 0x80) != 0;
}

/* Do spaces or ends stand at both sides of what reaches from r to `end`? */
static bool
is_free(const struct chap_unwrapping *u, uint32_t end)
{
	return (u->r == 0 || u->in.ptr[u->r - 1] == ' ') &&
	    (end == u->in.len || u->in.ptr[end] == ' ');
}

bool
chap_unwrap_percent(struct chap_unwrapping *u)
{
	char out[CHAP_UTF8_MAX_BYTES];
	uint32_t n = 0, i = u->r, next = i, byte, len;
	char before = chap_unwrap_before(u);
	bool is_beside =
	    is_letter(before) || ((unsigned char)before & 0x80) != 0;

	while (n < CHAP_UTF8_MAX_BYTES && read_percent(u, &next, &byte)) {
		out[n++] = (char)byte;
		i = next;
		if (byte < 0x80 ||
		    chap_utf8_valid((struct chap_span){out, n}) == n)
			break;
	}
	if (n == 0 || chap_utf8_valid((struct chap_span){out, n}) != n)
		return false;
	len = n;
	if (n == 1 && !is_letter(out[0]) && out[0] != ' ')
		return false;
	/* Of a space both sides must be text; alone only "a" and "i". */
	if (out[0] == ' ')
		is_beside = is_beside && is_letter_or_percent(u, i);
	else
		is_beside = is_beside || is_letter_or_percent(u, i) ||
		    (is_free(u, i) && strchr("aAiI", out[0]) != NULL);
	if (!is_beside)
		return false;
	chap_unwrap_put(
	    u, i, (struct chap_span){out, len}, CHAP_EVASION_ESCAPE);
	return true;
}

bool
chap_unwrap_backslash(struct chap_unwrapping *u)
{
	uint32_t i = u->r + 2, cp = 0;
	char out[CHAP_UTF8_MAX_BYTES];
	bool is_read = false, in_braces = at(u, i) == '{';

	i += in_braces;
	switch (at(u, u->r + 1)) {
	case 'u':
		is_read = read_number(
		    u, &i, 16, in_braces ? 1 : 4, in_braces ? 6 : 4, &cp);
		break;
	case 'U':
		is_read = read_number(u, &i, 16, 8, 8, &cp);
		break;
	case 'x':
		is_read = read_number(
		    u, &i, 16, in_braces ? 1 : 2, in_braces ? 6 : 2, &cp);
		break;
	case '0':
	case '1':
		i = u->r + 1;
		is_read = !in_braces && read_number(u, &i, 8, 3, 3, &cp);
		break;
	default:
		break;
	}
	if (!is_read || (in_braces && at(u, i) != '}') || !is_fit(cp) ||
	    (cp < 0x80 && !is_letter((char)cp) && cp != ' '))
		return false;
	chap_unwrap_put(u, i + in_braces,
	    (struct chap_span){out, chap_utf8_put(out, cp)},
	    CHAP_EVASION_ESCAPE);
	return true;
}

#define TAG_NAME_MAX 7
static const char square_tags[][TAG_NAME_MAX + 1] = {
    "b", "i", "u", "s", "url", "code", "quote", "spoiler", "size", "color"};

/* A tag's name in small letters, padded with NUL; false: too long for one. */
static bool
read_tag_name(struct chap_span from, char name[TAG_NAME_MAX + 1])
{
	memset(name, 0, TAG_NAME_MAX + 1);
	if (from.len > TAG_NAME_MAX)
		return false;
	for (size_t i = 0; i < from.len; i++)
		name[i] = is_letter(from.ptr[i]) ? (char)(from.ptr[i] | 0x20)
		                                 : from.ptr[i];
	return true;
}

/* Is it one of tag[n]? */
static bool
is_tag(struct chap_span from, const char (*tag)[TAG_NAME_MAX + 1], size_t n)
{
	char name[TAG_NAME_MAX + 1];

	if (!read_tag_name(from, name))
		return false;
	for (size_t i = 0; i < n; i++) {
		if (memcmp(name, tag[i], sizeof(name)) == 0)
			return true;
	}
	return false;
}

/*
 * Past the end of a tag at `i`, and past what would end others that it stands
 * in: "<b<b<b>>>" must not be peeled off tag by tag.
 */
static uint32_t
past_ends(const struct chap_unwrapping *u, uint32_t i, char end)
{
	while (at(u, i) == end)
		i++;
	return i;
}

/*
 * Has the tag its other half: an end not far behind "[b]", a beginning
 * before "[/b]"? "a[i]" has none.
 */
static bool
is_paired(struct chap_unwrapping *u, uint32_t from, struct chap_span name)
{
	size_t n = u->in.len - from < PAIR_MAX ? u->in.len - from : PAIR_MAX;
	char end[TAG_NAME_MAX + 3] = "[/";

	if (at(u, u->r + 1) == '/') {
		if (u->n_square == 0)
			return false;
		u->n_square--;
		return true;
	}
	memcpy(end + 2, name.ptr, name.len);
	end[2 + name.len] = ']';
	if (memmem(u->in.ptr + from, n, end, name.len + 3) == NULL)
		return false;
	u->n_square++;
	return true;
}

/* A tag in square brackets, "[b]" or "[/b]", as forums have them. */
bool
chap_unwrap_square(struct chap_unwrapping *u)
{
	uint32_t start = u->r + 1, end, close;
	struct chap_span name;

	start += at(u, start) == '/';
	for (end = start; is_letter(at(u, end));)
		end++;
	close = end;
	if (at(u, close) == '=') {
		while (close < u->in.len && close - u->r < TAG_MAX &&
		    u->in.ptr[close] != ']' && u->in.ptr[close] != ' ')
			close++;
	}
	if (at(u, close) != ']')
		return false;
	name = chap_span_cut(u->in, start, end);
	if (!is_tag(name, square_tags,
	        sizeof(square_tags) / sizeof(square_tags[0])) ||
	    !is_paired(u, close + 1, name))
		return false;
	chap_unwrap_put(u, past_ends(u, close, ']'), (struct chap_span){"", 0},
	    CHAP_EVASION_MARKUP);
	return true;
}

static const char tags[][TAG_NAME_MAX + 1] = {"a", "abbr", "b", "big", "br",
    "center", "code", "del", "div", "em", "font", "h1", "h2", "h3", "i", "img",
    "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span",
    "strike", "strong", "sub", "sup", "tt", "u", "ul", "var", "wbr"};

/*
 * A tag, comment or empty tag at r, where markup leaves nothing; tags that
 * nobody knows ("<nick>", "<3") stay.
 */
bool
chap_unwrap_tag(struct chap_unwrapping *u)
{
	uint32_t i = u->r + 1, start, end;
	bool is_known;

	for (end = i; end < u->in.len && end - u->r < TAG_MAX; end++) {
		if (u->in.ptr[end] == '>' || u->in.ptr[end] == '<')
			break;
	}
	if (at(u, end) != '>')
		return false;
	i += at(u, i) == '/';
	for (start = i; is_letter(at(u, i)) || hex_of(at(u, i)) >= 0;)
		i++;
	is_known = is_tag(chap_span_cut(u->in, start, i), tags,
	    sizeof(tags) / sizeof(tags[0]));
	is_known = is_known && (i == end || at(u, i) == ' ' || at(u, i) == '/');
	is_known |= i == end && i == start; /* <> and </> */
	is_known |= end - u->r > 3 && memcmp(u->in.ptr + u->r, "<!--", 4) == 0;
	if (!is_known)
		return false;
	chap_unwrap_put(u, past_ends(u, end, '>'), (struct chap_span){"", 0},
	    CHAP_EVASION_MARKUP);
	return true;
}
