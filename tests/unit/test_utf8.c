#include "features/text/utf8.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#define ROW(s, offset) \
	{ \
		s, sizeof(s) - 1, offset \
	}
#define VALID SIZE_MAX

static const struct {
	const char *bytes;
	size_t len;
	size_t offset; /* of the first invalid sequence */
} rows[] = {
    ROW("", VALID),
    ROW("plain", VALID),
    ROW("a\0b", VALID),
    ROW("\x7f", VALID),
    ROW("\xc2\x80", VALID), /* the least of two bytes */
    ROW("\xdf\xbf", VALID),
    ROW("\xe0\xa0\x80", VALID), /* the least of three */
    ROW("\xed\x9f\xbf", VALID), /* before the surrogates */
    ROW("\xee\x80\x80", VALID), /* behind them */
    ROW("\xef\xbf\xbf", VALID),
    ROW("\xf0\x90\x80\x80", VALID), /* the least of four */
    ROW("\xf4\x8f\xbf\xbf", VALID), /* U+10FFFF */
    ROW("12345678\xc3\xa9 12345678", VALID),
    ROW("\x80", 0),
    ROW("\xbf", 0),
    ROW("ab\x80", 2),
    ROW("\xc0\x80", 0), /* overlong NUL */
    ROW("a\xc1\xbf", 1), /* overlong DEL */
    ROW("\xe0\x9f\xbf", 0), /* overlong */
    ROW("abc\xf0\x8f\xbf\xbf", 3), /* overlong */
    ROW("\xed\xa0\x80", 0), /* the first surrogate */
    ROW("x\xed\xbf\xbf", 1), /* the last */
    ROW("\xf4\x90\x80\x80", 0), /* past U+10FFFF */
    ROW("\xf5\x80\x80\x80", 0),
    ROW("\xfe", 0),
    ROW("12345678\xff", 8),
    ROW("\xc3", 0), /* cut short */
    ROW("a\xe2\x82", 1),
    ROW("ab\xf0\x9f\x98", 2),
    ROW("\xc3\xa9\xc3", 2),
    ROW("\xe2\x28\xa1", 0), /* interrupted */
    ROW("\xe2\x82\x28", 0),
    ROW("\xf0\x9f\x98z", 0),
    ROW("1234567\xc3\xa9\xc3\x28", 9),
};

Test(utf8, says_where_it_is_invalid)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		size_t want =
		    rows[i].offset == VALID ? rows[i].len : rows[i].offset;
		/* A copy without a NUL, so that a sanitizer sees overreads. */
		char *copy = malloc(rows[i].len > 0 ? rows[i].len : 1);
		size_t got;

		cr_assert_not_null(copy);
		memcpy(copy, rows[i].bytes, rows[i].len);
		got = chap_utf8_valid((struct chap_span){copy, rows[i].len});
		cr_expect_eq(got, want, "row %zu: %zu, not %zu", i, got, want);
		free(copy);
	}
}

Test(utf8, reads_what_it_wrote)
{
	for (uint32_t cp = 0; cp <= 0x10ffff; cp++) {
		char bytes[CHAP_UTF8_MAX_BYTES];
		uint32_t n, len;

		if (cp >= 0xd800 && cp <= 0xdfff)
			continue;
		n = chap_utf8_put(bytes, cp);
		cr_assert_eq(chap_utf8_valid((struct chap_span){bytes, n}), n);
		cr_assert_eq(chap_utf8_get(bytes, &len), cp);
		cr_assert_eq(len, n);
	}
}

Test(utf8, finds_the_end_of_ascii_at_every_offset)
{
	char bytes[40];

	for (size_t at = 0; at < sizeof(bytes); at++) {
		memset(bytes, 'a', sizeof(bytes));
		bytes[at] = (char)0xc3;
		cr_assert_eq(
		    chap_utf8_ascii((struct chap_span){bytes, sizeof(bytes)}),
		    at);
		cr_assert_eq(
		    chap_utf8_ascii((struct chap_span){bytes, at}), at);
	}
}
