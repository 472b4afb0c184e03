/*
 * UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing past
 * U+10FFFF. Nothing here is normalized.
 *
 * Threads: no state.
 */
#ifndef CHAP_TEXT_UTF8_H
#define CHAP_TEXT_UTF8_H

#include "features/base/span.h"

#include <stddef.h>
#include <stdint.h>

#define CHAP_UTF8_MAX_BYTES 4 /* of one code point */

/*
 * How many bytes of `s` are valid: s.len if all are, otherwise the offset of
 * the first byte of the first sequence that is not a code point (a sequence
 * that the end cuts short is one of those).
 */
size_t chap_utf8_valid(struct chap_span s);

/* How many bytes of `s` are ASCII before the first that is not, or s.len. */
size_t chap_utf8_ascii(struct chap_span s);

/*
 * The code point at ptr, of text that is known to be valid; *len is set to
 * its bytes, 1 to 4.
 */
static inline uint32_t
chap_utf8_get(const char *ptr, uint32_t *len)
{
	const unsigned char *p = (const unsigned char *)ptr;

	if (p[0] < 0x80) {
		*len = 1;
		return p[0];
	}
	if (p[0] < 0xe0) {
		*len = 2;
		return (p[0] & 0x1fu) << 6 | (p[1] & 0x3fu);
	}
	if (p[0] < 0xf0) {
		*len = 3;
		return (p[0] & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 |
		    (p[2] & 0x3fu);
	}
	*len = 4;
	return (p[0] & 0x07u) << 18 | (p[1] & 0x3fu) << 12 |
	    (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);
}

/* Writes `cp`, a code point and no surrogate; returns its bytes, 1 to 4. */
static inline uint32_t
chap_utf8_put(char out[CHAP_UTF8_MAX_BYTES], uint32_t cp)
{
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xc0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3f));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xe0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3f));
		out[2] = (char)(0x80 | (cp & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3f));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3f));
	out[3] = (char)(0x80 | (cp & 0x3f));
	return 4;
}

/* Is this byte inside a code point, not at its start? */
static inline int
chap_utf8_is_inside(char byte)
{
	return ((unsigned char)byte & 0xc0) == 0x80;
}

#endif
