#include "server/hook/hook.h"
#include "server/store/sign.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* With the key of RFC 4231's case 4; the sum is of Python's hmac module. */
Test(sign, is_hmac_sha256_of_both_parts_with_a_point_between)
{
	struct chap_secret secret = {.n = 25};
	char hex[CHAP_SIGNATURE_HEX];

	for (size_t i = 0; i < secret.n; i++)
		secret.bytes[i] = (unsigned char)(i + 1);
	chap_secret_sign(&secret, CHAP_SPAN_LIT("1700000000"),
	    CHAP_SPAN_LIT("{\"event\":1}"), hex);
	cr_assert_str_eq(hex,
	    "4d553b7fd0b1798d5cec7f3fa92db094f0b4a11e6500f10b6b9018917b6635cb");
}

Test(sign, a_secret_is_its_file_without_line_ends)
{
	static const struct {
		const char *content;
		mode_t mode;
		enum chap_err rc;
	} row[] = {
	    {"0123456789abcdef", 0600, CHAP_OK},
	    {"0123456789abcdef\n", 0600, CHAP_OK},
	    {"0123456789abcdef\r\n\n", 0400, CHAP_OK},
	    {"0123456789abcde\n", 0600, CHAP_ERR_INVALID},
	    {"", 0600, CHAP_ERR_INVALID},
	    {"0123456789abcdef", 0640, CHAP_ERR_INVALID},
	    {"0123456789abcdef", 0604, CHAP_ERR_INVALID},
	};
	char path[] = "/tmp/chaperone-test-XXXXXX";
	struct chap_secret secret;
	struct chap_error err;

	close(mkstemp(path));
	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		FILE *f = fopen(path, "w");

		cr_assert_not_null(f);
		fputs(row[i].content, f);
		fclose(f);
		chmod(path, row[i].mode);
		cr_assert_eq(chap_secret_open(&secret, path, &err), row[i].rc,
		    "row %zu", i);
		chmod(path, 0600);
		if (row[i].rc != CHAP_OK)
			continue;
		cr_assert_eq(secret.n, 16, "row %zu", i);
		cr_assert_eq(memcmp(secret.bytes, row[0].content, 16), 0);
	}
	unlink(path);
	cr_assert_eq(chap_secret_open(&secret, path, &err), CHAP_ERR_IO);
}

Test(hook, only_addresses_of_http_without_a_password)
{
	static const struct {
		const char *url;
		enum chap_err rc;
	} row[] = {
	    {"http://127.0.0.1:8080/in", CHAP_OK},
	    {"https://example.org/in?token=x", CHAP_OK},
	    {"HTTPS://example.org", CHAP_OK},
	    {"example.org/in", CHAP_ERR_INVALID},
	    {"ftp://example.org/", CHAP_ERR_INVALID},
	    {"file:///tmp/x", CHAP_ERR_INVALID},
	    {"gopher://example.org/", CHAP_ERR_INVALID},
	    {"http://ann@example.org/", CHAP_ERR_INVALID},
	    {"http://ann:pw@example.org/", CHAP_ERR_INVALID},
	    {"http://", CHAP_ERR_INVALID},
	    {"http://example.org:99999/", CHAP_ERR_INVALID},
	    {"", CHAP_ERR_INVALID},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_error err;

		cr_assert_eq(chap_hook_check_url(row[i].url, &err), row[i].rc,
		    "%s", row[i].url);
	}
}
