#include "features/text/utf8.h"

#define HIGH_BITS 0x8080808080808080u

size_t
chap_utf8_ascii(struct chap_span s)
{
	size_t i = 0;

	for (; s.len - i >= 8; i += 8) {
		uint64_t word;

		memcpy(&word, s.ptr + i, 8);
		if ((word & HIGH_BITS) != 0)
			break;
	}
	while (i < s.len && (unsigned char)s.ptr[i] < 0x80)
		i++;
	return i;
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

size_t
chap_utf8_valid(struct chap_span s)
{
	size_t i = chap_utf8_ascii(s);

	while (i < s.len) {
		const unsigned char *p = (const unsigned char *)s.ptr + i;
		size_t len = 1;

		if (*p >= 0x80)
			len = sequence(p, s.len - i);
		if (len == 0)
			return i;
		i += len;
	}
	return i;
}
