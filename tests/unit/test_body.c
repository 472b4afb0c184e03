#include "server/body.h"

#include <criterion/criterion.h>

Test(body, is_told_apart_by_its_first_byte)
{
	const struct {
		const char *bytes;
		size_t n; /* 999: an error */
		const char *first;
		const char *reply; /* to verdicts "v" */
	} rows[] = {
	    {"{\"a\":1}", 1, "{\"a\":1}", "v"},
	    {"{\"a\":1}\n{\"b\":2}\n", 2, "{\"a\":1}", "v\nv"},
	    {"\r\n {\"a\":1}\r\n\n\n{\"b\":2}", 2, "{\"a\":1}", "v\nv"},
	    {"[{\"a\": 1}, {\"b\":2}]", 2, "{\"a\":1}", "[v,v]"},
	    {"  [7]", 1, "7", "[v]"},
	    {"[]", 0, "", "[]"},
	    {"nonsense\nmore", 2, "nonsense", "v\nv"},
	    {"", 999, "holds no message", ""},
	    {" \n\t\n", 999, "holds no message", ""},
	    {"[{\"a\":1}", 999, "the array is not JSON, at byte 8", ""},
	    {"[1] x", 999, "the array is not JSON, at byte 5", ""},
	    {"1\n2\n3\n4", 999, "more than 3 messages", ""},
	    {"[1,2,3,4]", 999, "more than 3 messages", ""},
	};
	struct chap_body body;

	chap_body_init(&body);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_error err;
		struct chap_buf verdicts, reply;
		enum chap_err rc = chap_body_split(
		    &body, chap_span_str(rows[i].bytes), 3, &err);

		if (rows[i].n == 999) {
			cr_assert_lt(rc, 0, "%s", rows[i].bytes);
			cr_assert_str_eq(err.text, rows[i].first);
			continue;
		}
		cr_assert_eq(rc, CHAP_OK, "%s: %s", rows[i].bytes, err.text);
		cr_assert_eq(body.n, rows[i].n, "%s", rows[i].bytes);
		if (body.n > 0)
			cr_assert(chap_span_eq(
			    body.line[0], chap_span_str(rows[i].first)));
		chap_buf_init(&verdicts, 1000);
		chap_buf_init(&reply, 1000);
		for (size_t k = 0; k < body.n; k++)
			chap_buf_str(&verdicts, "v\n");
		chap_buf_str(&reply, "");
		cr_assert_eq(
		    chap_body_reply(&body, chap_buf_span(&verdicts), &reply),
		    CHAP_OK);
		cr_assert_str_eq(reply.ptr, rows[i].reply);
		chap_buf_release(&verdicts);
		chap_buf_release(&reply);
	}
	chap_body_release(&body);
}

Test(body, has_an_envelope_or_says_what_is_wrong_with_it)
{
	const struct {
		const char *bytes;
		const char *error; /* NULL: none */
		size_t n; /* messages */
		const char *key;
		bool why, backfill;
	} rows[] = {
	    {"{\"chaperone\":1}\n{}", NULL, 1, "", false, false},
	    {" { \"chaperone\" : 1 } \r\n[{},{}]", NULL, 2, "", false, false},
	    {"{\"chaperone\":1,\"why\":true}\n{}\n{}", NULL, 2, "", true,
	        false},
	    {"{\"chaperone\":1,\"backfill\":true,\"why\":false}\n{}", NULL, 1,
	        "", false, true},
	    {"{\"chaperone\":1,\"key\":\"k\"}\n{}", NULL, 1, "k", false, false},
	    /* messages, as ever */
	    {"{\"id\":\"a\",\"chaperone\":2}", NULL, 1, "", false, false},
	    {"{\"chaperone\":2,\"id\":\"a\"}\n{}", NULL, 2, "", false, false},
	    {"{}\n{\"chaperone\":2}", NULL, 2, "", false, false},
	    {"{\"chaperone\":2}\n{}",
	        "version 2 of the protocol is not spoken here: 1 is", 0, "",
	        false, false},
	    {"{\"chaperone\":\"1\"}\n{}",
	        "option chaperone: not a version's number", 0, "", false,
	        false},
	    {"{\"chaperone\":2,\"new\":1}\n{}",
	        "version 2 of the protocol is not spoken here: 1 is", 0, "",
	        false, false},
	    {"{\"chaperone\":1,\"colour\":1}\n{}", "no option \"colour\"", 0,
	        "", false, false},
	    {"{\"chaperone\":1,\"a b\":1}\n{}", "no option \"a?\"", 0, "",
	        false, false},
	    {"{\"chaperone\":1,\"why\":1}\n{}",
	        "option why: neither true nor false", 0, "", false, false},
	    {"{\"chaperone\":1,\"key\":\"\"}\n{}",
	        "option key: not a key, which is a string", 0, "", false,
	        false},
	    {"{\"chaperone\":1,\"why\":true,\"why\":true}\n{}",
	        "the envelope is not a JSON object, at byte 31", 0, "", false,
	        false},
	    {"{\"chaperone\":1\n{}",
	        "the envelope is not a JSON object, at byte 14", 0, "", false,
	        false},
	    {"{\"chaperone\":1}", "holds no message", 0, "", false, false},
	};
	struct chap_body body;

	chap_body_init(&body);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_span bytes = chap_span_str(rows[i].bytes);
		struct chap_error err = {.text = ""};
		enum chap_err rc = chap_body_open(&body, &bytes, &err);

		cr_expect_eq(body.envelope.why, rows[i].why, "row %zu", i);
		cr_expect_eq(
		    body.envelope.backfill, rows[i].backfill, "row %zu", i);
		cr_expect_str_eq(body.envelope.key, rows[i].key, "row %zu", i);
		if (rc == CHAP_OK)
			rc = chap_body_split(&body, bytes, 3, &err);
		if (rows[i].error != NULL) {
			cr_expect_lt(rc, 0, "row %zu", i);
			cr_expect_str_eq(err.text, rows[i].error, "row %zu", i);
			continue;
		}
		cr_expect_eq(rc, CHAP_OK, "row %zu: %s", i, err.text);
		cr_expect_eq(body.n, rows[i].n, "row %zu", i);
	}
	chap_body_forget(&body);
	cr_assert_eq(body.envelope.key[0], '\0');
	chap_body_release(&body);
}

Test(body, is_message_pack_by_its_first_byte)
{
	const struct {
		struct chap_span bytes;
		size_t n; /* 999: an error */
		const char *error;
		bool is_array, backfill;
	} rows[] = {
	    {CHAP_SPAN_LIT("\x80"), 1, NULL, false, false},
	    {CHAP_SPAN_LIT("\x80\x80\x07"), 3, NULL, false, false},
	    {CHAP_SPAN_LIT("\x92\x80\x80"), 2, NULL, true, false},
	    {CHAP_SPAN_LIT("\x90"), 0, NULL, true, false},
	    {CHAP_SPAN_LIT("\x82\xa9"
	                   "chaperone\x01\xa8"
	                   "backfill\xc3\x80\x80"),
	        2, NULL, false, true},
	    {CHAP_SPAN_LIT("\x82\xd9\x09"
	                   "chaperone\x01\xa8"
	                   "backfill\xc3\x91\x80"),
	        1, NULL, true, true},
	    {CHAP_SPAN_LIT("\x81\xa9"
	                   "chaperone\x02\x80"),
	        999, "version 2 of the protocol is not spoken here: 1 is",
	        false, false},
	    {CHAP_SPAN_LIT("\x82\xa9"
	                   "chaperone\x01\xa3why\x01\x80"),
	        999, "option why: neither true nor false", false, false},
	    {CHAP_SPAN_LIT("\x83\xa9"
	                   "chaperone\x01\xa3why\xc3\xa3why\xc3\x80"),
	        999, "option why: given twice", false, false},
	    {CHAP_SPAN_LIT("\x82\xa9"
	                   "chaperone\x01\xa2vy\xc3\x80"),
	        999, "no option \"vy\"", false, false},
	    {CHAP_SPAN_LIT("\x82\xa9"
	                   "chaperone\x01\xa3wh"),
	        999, "the MessagePack is cut short, behind byte 12", false,
	        false},
	    {CHAP_SPAN_LIT("\x81\xa9"
	                   "chaperone\x01"),
	        999, "holds no message", false, false},
	    {CHAP_SPAN_LIT("\x80\x81"), 999,
	        "the MessagePack is cut short, behind byte 2", false, false},
	    {CHAP_SPAN_LIT("\x91\x80\x80"), 999,
	        "more bytes behind the array, at byte 2", false, false},
	    {CHAP_SPAN_LIT("\x94\x80\x80\x80\x80"), 999, "more than 3 messages",
	        false, false},
	};
	struct chap_body body;

	chap_body_init(&body);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_span bytes = rows[i].bytes;
		struct chap_error err = {.text = ""};
		enum chap_err rc = chap_body_open(&body, &bytes, &err);

		if (rc == CHAP_OK)
			rc = chap_body_split(&body, bytes, 3, &err);
		if (rows[i].n == 999) {
			cr_expect_lt(rc, 0, "row %zu", i);
			cr_expect_str_eq(err.text, rows[i].error, "row %zu", i);
			continue;
		}
		cr_expect_eq(rc, CHAP_OK, "row %zu: %s", i, err.text);
		cr_expect_eq(body.n, rows[i].n, "row %zu", i);
		cr_expect_eq(body.is_array, rows[i].is_array, "row %zu", i);
		cr_expect_eq(
		    body.envelope.backfill, rows[i].backfill, "row %zu", i);
	}
	chap_body_release(&body);
}
