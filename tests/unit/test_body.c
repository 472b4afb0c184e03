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
