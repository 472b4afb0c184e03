#include "classifier/encoding/msgpack.h"

#include <criterion/criterion.h>

#define ID "\xa2id\xa1m"
#define HEAD \
	ID "\xa2" \
	   "at\x05\xa4" \
	   "from\xa1" \
	   "a"
#define ALL \
	HEAD "\xa2to\xa1" \
	     "b\xa4text\xa2hi"

#define ROW(bytes, text) \
	{ \
		CHAP_SPAN_LIT(bytes), text \
	}

Test(msgpack, refuses_with_the_field_and_the_reason)
{
	const struct {
		struct chap_span bytes;
		const char *text; /* NULL: taken */
	} rows[] = {
	    ROW("\x85" ALL, NULL),
	    ROW("\x07", "line: not a MessagePack map"),
	    ROW("\x90", "line: not a MessagePack map"),
	    ROW("\xc1", "line: not a MessagePack map"),
	    ROW("\x80", "id: missing"),
	    ROW("\x81"
	        "\xa2id\x07",
	        "id: not a string"),
	    ROW("\x81"
	        "\xa2id\xc4\x01m",
	        "id: not a string"),
	    ROW("\x81"
	        "\xa2id\xc0",
	        "id: not a string"),
	    ROW("\x81"
	        "\xa2id\xa0",
	        "id: empty"),
	    ROW("\x81"
	        "\xa2id\xa2m\0",
	        "id: holds a NUL"),
	    ROW("\x82" ID "\xa2"
	        "at\xcb\x3f\xf0\0\0\0\0\0\0",
	        "at: not an integer"),
	    ROW("\x82" ID "\xa2"
	        "at\xff",
	        "at: out of range"),
	    ROW("\x82" ID "\xa2"
	        "at\xcf\0\0\xe6\x77\xd2\x1f\xdc\0",
	        "at: out of range"),
	    ROW("\x82" ID "\xa2"
	        "at\x05",
	        "from: missing"),
	    ROW("\x84" HEAD "\xa2to\xa1"
	        "b",
	        "text: missing"),
	    ROW("\x84" HEAD "\xa2to\x90", "to: empty"),
	    ROW("\x84" HEAD "\xa2to\x92\xa1"
	        "b\x03",
	        "to: not a string"),
	    ROW("\x84" HEAD "\xa2to\x92\xa1"
	        "b\x91\xa1"
	        "c",
	        "to: not a string"),
	    ROW("\x84" HEAD "\xa2to\xdc\0\x11"
	        "bbbbbbbbbbbbbbbbb",
	        "to: more than 16 users"),
	    ROW("\x84" HEAD "\xa4kind\xa4wave", "kind: not a known kind"),
	    ROW("\x86" ALL ID,
	        "line: not a MessagePack map, at byte 33: the same key twice"),
	    ROW("\x87" ALL "\xa1x\x01\xa1x\x02",
	        "line: not a MessagePack map, at byte 35: the same key twice"),
	    ROW("\x86" ALL "\xa1x\x82\xa1y\x01\xa1y\x02",
	        "line: not a MessagePack map, at byte 38: the same key twice"),
	    ROW("\x86" ALL "\xa1x\x82\xa1y\x01\xa1z\x81\xa1y\x02", NULL),
	    ROW("\x86" ALL "\x01\x02",
	        "line: not a MessagePack map, at byte 31: a key is no string"),
	    ROW("\x86" ALL "\xa2x\0\x02",
	        "line: not a MessagePack map, at byte 33: a key holds a NUL"),
	    ROW("\x86" ALL "\xa1x\xcf\xff\0\0\0\0\0\0\0",
	        "line: not a MessagePack map, at byte 41: a number out of "
	        "range"),
	    ROW("\x86" ALL "\xa1x\xcb\x7f\xf0\0\0\0\0\0\0",
	        "line: not a MessagePack map, at byte 41: a number out of "
	        "range"),
	    ROW("\x86" ALL "\xa1x\xd4\x01z", NULL),
	    ROW("\x86" ALL "\xa1x\xa2\xc3(", "line: invalid UTF-8 at byte 33"),
	    ROW("\x86" ALL,
	        "line: not a MessagePack map, at byte 30: cut short"),
	    ROW("\x85" ALL "\x01",
	        "line: not a MessagePack map, at byte 30: more bytes behind "
	        "it"),
	};
	struct chap_arena scratch;

	chap_arena_init(&scratch, 1 << 20);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_error err = {.text = ""};
		struct chap_message m;
		enum chap_err rc =
		    chap_msgpack_message(rows[i].bytes, &scratch, &m, &err);

		cr_expect_eq(rc == CHAP_OK, rows[i].text == NULL, "row %zu: %s",
		    i, err.text);
		if (rows[i].text != NULL)
			cr_expect_str_eq(err.text, rows[i].text, "row %zu", i);
	}
	chap_arena_release(&scratch);
}

/* Names of ignored fields, up to the bound and past it; the last one twice. */
Test(msgpack, ignores_a_bounded_number_of_fields)
{
	const struct {
		unsigned n;
		bool twice;
		const char *error; /* NULL: none */
	} rows[] = {{31, false, NULL}, {33, false, NULL}, {33, true, "twice"},
	    {1024, false, NULL}, {1000, true, "twice"},
	    {1025, false, "more than 1024 fields"}};
	struct chap_arena scratch;

	chap_arena_init(&scratch, 1 << 20);
	for (size_t r = 0; r < sizeof(rows) / sizeof(rows[0]); r++) {
		unsigned n = rows[r].n + rows[r].twice;
		struct chap_error err = {.text = ""};
		struct chap_message m;
		struct chap_buf b;

		chap_buf_init(&b, 1 << 20);
		chap_buf_add(&b,
		    (char[]){(char)0xde, (char)((n + 5) >> 8), (char)(n + 5)},
		    3);
		chap_buf_add(&b, ALL, sizeof(ALL) - 1);
		for (unsigned i = 0; i < n; i++)
			chap_buf_printf(
			    &b, "\xa4%04u%c", i < rows[r].n ? i : 0, 1);
		chap_arena_reset(&scratch);
		cr_expect_eq(chap_msgpack_message(chap_buf_span(&b), &scratch,
		                 &m, &err) == CHAP_OK,
		    rows[r].error == NULL, "row %zu: %s", r, err.text);
		if (rows[r].error != NULL)
			cr_expect_not_null(strstr(err.text, rows[r].error),
			    "row %zu: %s", r, err.text);
		chap_buf_release(&b);
	}
	chap_arena_release(&scratch);
}

Test(msgpack, strings_are_borrowed)
{
	static const char BYTES[] = "\x85" ALL;
	struct chap_arena scratch;
	struct chap_message m;
	struct chap_error err;

	chap_arena_init(&scratch, 0); /* nothing can be had of it */
	cr_assert_eq(
	    chap_msgpack_message(CHAP_SPAN_LIT(BYTES), &scratch, &m, &err),
	    CHAP_OK);
	cr_assert_eq(m.id.ptr, strchr(BYTES, 'm'));
	cr_assert_eq(m.text.ptr, strstr(BYTES, "hi"));
	chap_arena_release(&scratch);
}

Test(msgpack, cuts_values_off_or_says_where_it_cannot)
{
	const struct {
		struct chap_span bytes;
		const char *text;
		size_t len; /* of the first value */
	} rows[] = {{CHAP_SPAN_LIT("\x80\x80"), NULL, 1},
	    {CHAP_SPAN_LIT("\x91\xa1x!"), NULL, 3},
	    {CHAP_SPAN_LIT("\x92\x01"),
	        "the MessagePack is cut short, behind byte 1", 0},
	    {CHAP_SPAN_LIT("\xdd\xff\xff\xff\xff"),
	        "the MessagePack is cut short, behind byte 5", 0},
	    {CHAP_SPAN_LIT("\xdf\xff\xff\xff\xff\x01\x01"),
	        "the MessagePack is cut short, behind byte 5", 0},
	    {CHAP_SPAN_LIT("\xdb\xff\xff\xff\xff"),
	        "the MessagePack is cut short, behind byte 0", 0},
	    {CHAP_SPAN_LIT("\xc1"), "not MessagePack, at byte 0", 0},
	    {CHAP_SPAN_LIT("\x91\xc1"), "not MessagePack, at byte 1", 0}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_span rest = rows[i].bytes, value = {NULL, 0};
		struct chap_error err = {.text = ""};
		enum chap_err rc =
		    chap_msgpack_next(rest.ptr, &rest, &value, &err);

		cr_expect_eq(rc == CHAP_OK, rows[i].text == NULL, "row %zu", i);
		cr_expect_eq(value.len, rows[i].len, "row %zu", i);
		if (rows[i].text != NULL)
			cr_expect_str_eq(err.text, rows[i].text, "row %zu", i);
	}
}
