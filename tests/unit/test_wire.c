#include "server/net/wire.h"

#include <criterion/criterion.h>

Test(wire, hello_is_of_one_protocol)
{
	static const char REP[] = "\0SP\0\0\x31\0\0";
	char hello[CHAP_HELLO_BYTES];

	chap_hello_put(CHAP_PROTOCOL_REP, hello);
	cr_assert_arr_eq(hello, REP, sizeof(hello));
	cr_assert(chap_hello_is(REP, CHAP_PROTOCOL_REP));
	cr_assert_not(chap_hello_is(REP, CHAP_PROTOCOL_REQ));
	for (size_t i = 0; i < sizeof(hello); i++) {
		hello[i] ^= 1;
		cr_expect_not(
		    chap_hello_is(hello, CHAP_PROTOCOL_REP), "byte %zu", i);
		hello[i] ^= 1;
	}
}

Test(wire, head_of_a_frame_is_read_as_written)
{
	static const uint64_t SIZE[] = {
	    0, 1, 255, 256, 65536, UINT64_C(0x0102030405060708), UINT64_MAX};

	for (size_t i = 0; i < sizeof(SIZE) / sizeof(SIZE[0]); i++)
		for (int is_ipc = 0; is_ipc < 2; is_ipc++) {
			char head[CHAP_FRAME_HEAD_MAX_BYTES];
			uint64_t n = 7;

			cr_assert_eq(chap_frame_put(is_ipc, SIZE[i], head),
			    chap_frame_head_bytes(is_ipc));
			cr_assert(chap_frame_get(is_ipc, head, &n));
			cr_assert_eq(n, SIZE[i]);
		}
}

Test(wire, over_ipc_a_frame_has_a_kind)
{
	static const char HEAD[] = "\x02\0\0\0\0\0\0\0\x05";
	uint64_t n;

	cr_assert_eq(chap_frame_head_bytes(true), 9);
	cr_assert_eq(chap_frame_head_bytes(false), 8);
	cr_assert_not(chap_frame_get(true, HEAD, &n));
	cr_assert(chap_frame_get(false, HEAD + 1, &n));
	cr_assert_eq(n, 5);
}

/* Seven devices in between, then the number of who asked; and one more. */
#define HOPS7 "\0\0\0\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\5\0\0\0\6\0\0\0\7"

Test(wire, route_ends_with_the_highest_bit)
{
	static const struct {
		const char *name;
		struct chap_span frame;
		enum chap_route route;
		size_t n;
	} ROW[] = {
	    {"plain", CHAP_SPAN_LIT("\x80\0\0\1[]"), CHAP_ROUTE_READ, 4},
	    {"no body", CHAP_SPAN_LIT("\xff\0\0\1"), CHAP_ROUTE_READ, 4},
	    {"a device", CHAP_SPAN_LIT("\0\0\0\x80\x80\0\0\1[]"),
	        CHAP_ROUTE_READ, 8},
	    {"seven", CHAP_SPAN_LIT(HOPS7 "\x80\0\0\1[]"), CHAP_ROUTE_READ, 32},
	    {"eight", CHAP_SPAN_LIT(HOPS7 "\0\0\0\x08\x80\0\0\1[]"),
	        CHAP_ROUTE_TOO_LONG, 0},
	    {"empty", CHAP_SPAN_LIT(""), CHAP_ROUTE_BAD, 0},
	    {"short", CHAP_SPAN_LIT("\x80\0\0"), CHAP_ROUTE_BAD, 0},
	    {"ends within", CHAP_SPAN_LIT("\0\0\0\1[]"), CHAP_ROUTE_BAD, 0},
	    {"eight, no more", CHAP_SPAN_LIT(HOPS7 "\0\0\0\x08"),
	        CHAP_ROUTE_TOO_LONG, 0},
	};

	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++) {
		size_t n = 0;

		cr_expect_eq(chap_route_get(ROW[i].frame, &n), ROW[i].route,
		    "%s", ROW[i].name);
		cr_expect_eq(n, ROW[i].n, "%s", ROW[i].name);
	}
}
