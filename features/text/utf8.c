#include "features/text/utf8.h"

#include <endian.h>
#include <string.h>

#define HIGH_BITS 0x8080808080808080u

/* Past the ASCII bytes at `i`. */
static inline size_t
skip_ascii(struct chap_span s, size_t i)
{
	uint64_t word;

	while (s.len - i >= 8) {
		memcpy(&word, s.ptr + i, 8);
		word = le64toh(word) & HIGH_BITS;
		if (word != 0)
			return i + (size_t)__builtin_ctzll(word) / 8;
		i += 8;
	}
	while (i < s.len && (unsigned char)s.ptr[i] < 0x80)
		i++;
	return i;
}

size_t
chap_utf8_ascii(struct chap_span s)
{
	return skip_ascii(s, 0);
}

/* Bytes of the sequence at p, which has `n` bytes left; 0: it is not one. */
static size_t
sequence(const unsigned char *p, size_t n)
{
	unsigned char low = 0x80, high = 0xbf; /* the second byte's range */
	size_t len;

	if (p[0] >= 0xc2 && p[0] <= 0xdf) {
		len = 2;
	} else if (p[0] >= 0xe0 && p[0] <= 0xef) {
		len = 3;
		if (p[0] == 0xe0)
			low = 0xa0; /* below: overlong */
		if (p[0] == 0xed)
			high = 0x9f; /* above: surrogates */
	} else if (p[0] >= 0xf0 && p[0] <= 0xf4) {
		len = 4;
		if (p[0] == 0xf0)
			low = 0x90; /* below: overlong */
		if (p[0] == 0xf4)
			high = 0x8f; /* above: past U+10FFFF */
	} else {
		return 0;
	}
	if (len > n || p[1] < low || p[1] > high)
		return 0;
	for (size_t i = 2; i < len; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	}
	return len;
}

/*
 * Bytes of the sequence at `i`, of which four can be read, if it is one that
 * most are; 0: it is another, or none.
 */
static inline size_t
usual_sequence(struct chap_span s, size_t i)
{
	uint32_t four;

	memcpy(&four, s.ptr + i, 4);
	four = le32toh(four);
	/* 110xxxx. 10......, not C0 or C1 */
	if ((four & 0xc0e0) == 0x80c0 && (four & 0x1e) != 0)
		return 2;
	/* 1110xxxx 10x..... 10......: not all x 0, and no surrogate */
	if ((four & 0xc0c0f0) == 0x8080e0 && (four & 0x200f) != 0 &&
	    (four & 0x200f) != 0x200d)
		return 3;
	/* 11110000 10xx.... 10...... 10......: not both x 0 */
	if ((four & 0xc0c0c0ff) == 0x808080f0 && (four & 0x3000) != 0)
		return 4;
	return 0;
}

size_t
chap_utf8_valid(struct chap_span s)
{
	size_t i = 0;

	while ((i = skip_ascii(s, i)) < s.len) {
		size_t len = 0;

		if (s.len - i >= 4)
			len = usual_sequence(s, i);
		if (len == 0)
			len = sequence(
			    (const unsigned char *)s.ptr + i, s.len - i);
		if (len == 0)
			return i;
		i += len;
	}
	return i;
}
