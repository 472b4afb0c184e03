#include "eval/corpus/pan12_text.h"

#include "features/text/utf8.h"

#include <stdint.h>
#include <strings.h>

#define REFERENCE_MAX 10 /* bytes: "&#1114111;" */
#define ID_DIGITS 32

static const struct {
	const char *name;
	const char *means;
} ENTITY[] = {
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&apos;", "'"},
    {"&nbsp;", " "},
};

static int
digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
		return (c | 0x20) - 'a' + 10;
	return -1;
}

/*
 * Bytes of the numeric reference at `s`, its character in *cp; 0: none, or
 * one that no text may hold.
 */
static size_t
read_number(const char *s, size_t len, uint32_t *cp)
{
	uint32_t base = len > 2 && (s[2] | 0x20) == 'x' ? 16 : 10;
	size_t at = base == 16 ? 3 : 2;
	size_t first = at;

	if (len < 4 || s[1] != '#')
		return 0;
	*cp = 0;
	for (; at < len && at < REFERENCE_MAX && s[at] != ';'; at++) {
		int digit = digit_value(s[at]);

		if (digit < 0 || (uint32_t)digit >= base)
			return 0;
		*cp = *cp * base + (uint32_t)digit;
	}
	if (at == first || at == len || s[at] != ';' || *cp > 0x10ffff ||
	    (*cp >= 0xd800 && *cp <= 0xdfff) ||
	    (*cp < 0x20 && *cp != '\t' && *cp != '\n'))
		return 0;
	return at + 1;
}

/* Bytes of the reference at `s`, its meaning in to[4] and *n; 0: none. */
static size_t
read_reference(const char *s, size_t len, char *to, size_t *n)
{
	uint32_t cp;
	size_t used = read_number(s, len, &cp);

	if (used > 0) {
		*n = chap_utf8_put(to, cp);
		return used;
	}
	for (size_t i = 0; i < sizeof(ENTITY) / sizeof(ENTITY[0]); i++) {
		used = strlen(ENTITY[i].name);
		if (len < used || strncasecmp(s, ENTITY[i].name, used) != 0)
			continue;
		*to = *ENTITY[i].means;
		*n = 1;
		return used;
	}
	return 0;
}

/* Once, in place: nothing is longer than its reference. */
static size_t
unescape(char *s, size_t len, bool *any)
{
	size_t out = 0;

	*any = false;
	for (size_t at = 0; at < len;) {
		char to[4];
		size_t n = 0;
		size_t used =
		    s[at] == '&' ? read_reference(s + at, len - at, to, &n) : 0;

		if (used == 0) {
			s[out++] = s[at++];
			continue;
		}
		memcpy(s + out, to, n);
		out += n;
		at += used;
		*any = true;
	}
	return out;
}

/* Bytes of "<email/>", perhaps with spaces in it; 0: it is not there. */
static size_t
email_at(const char *s, size_t len)
{
	static const char NAME[] = "<email";
	size_t at = sizeof(NAME) - 1;

	if (len < at || strncasecmp(s, NAME, at) != 0)
		return 0;
	while (at < len && s[at] == ' ' && at < sizeof(NAME) + 2)
		at++;
	if (at + 2 > len || s[at] != '/' || s[at + 1] != '>')
		return 0;
	return at + 2;
}

/*
 * Hex digits from `s` on. *is_id: as many as one id or several have, letters
 * and digits among them: a long number is no id.
 */
static size_t
hex_run(const char *s, size_t len, bool *is_id)
{
	bool letter = false;
	bool digit = false;
	size_t n = 0;

	for (; n < len && digit_value(s[n]) >= 0 && (s[n] < 'A' || s[n] > 'F');
	     n++) {
		letter |= s[n] >= 'a';
		digit |= s[n] < 'a';
	}
	*is_id = n > 0 && n % ID_DIGITS == 0 && letter && digit;
	return n;
}

static bool
ends_in_space(const struct chap_buf *out, size_t start)
{
	return out->len == start || out->ptr[out->len - 1] == ' ';
}

void
chap_pan12_clean(struct chap_buf *out, char *raw, size_t len)
{
	size_t start = out->len;
	size_t from = 0; /* not yet appended */
	size_t at = 0;
	bool again = len > 0;

	for (int i = 0; i < CHAP_PAN12_ESCAPES_MAX && again; i++)
		len = unescape(raw, len, &again);
	while (at < len) {
		size_t n = raw[at] == '<' ? email_at(raw + at, len - at) : 0;
		bool is_email = n > 0;
		bool is_id = false;

		if (!is_email)
			n = hex_run(raw + at, len - at, &is_id);
		if (!is_email && !is_id) {
			at += n + (n == 0);
			continue;
		}
		chap_buf_add(out, raw + from, at - from);
		at += n;
		if (is_email)
			chap_buf_str(out, CHAP_PAN12_EMAIL);
		else if (ends_in_space(out, start) && at < len &&
		    raw[at] == ' ')
			at++;
		from = at;
	}
	chap_buf_add(out, raw + from, len - from);
}
