#include "eval/baseline/terms.h"

static bool
is_of_word(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '\'' || c >= 0x80;
}

struct chap_span
chap_terms_next(
    struct chap_span text, size_t *at, char word[CHAP_TERM_MAX_BYTES])
{
	size_t n = 0;

	while (*at < text.len && !is_of_word((unsigned char)text.ptr[*at]))
		(*at)++;
	for (; *at < text.len && is_of_word((unsigned char)text.ptr[*at]);
	     (*at)++) {
		char c = text.ptr[*at];

		if (n < CHAP_TERM_MAX_BYTES)
			word[n++] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
	}
	return (struct chap_span){word, n};
}
