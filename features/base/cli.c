#include "features/base/cli.h"

#include <errno.h>
#include <stdlib.h>

int
chap_complain(const char *program, const struct chap_error *err)
{
	char text[512];

	chap_error_format(err, text, sizeof(text));
	fprintf(stderr, "%s: ", program);
	chap_print_safe(stderr, chap_span_str(text));
	fputc('\n', stderr);
	return CHAP_EXIT_FAILED;
}

bool
chap_parse_number(
    const char *text, long long least, long long most, long long *out)
{
	char *end;
	long long x;

	errno = 0;
	x = strtoll(text, &end, 10);
	if (end == text || *end != '\0' || errno != 0 || x < least || x > most)
		return false;
	*out = x;
	return true;
}

void
chap_print_safe(FILE *out, struct chap_span s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];
		unsigned char next =
		    i + 1 < s.len ? (unsigned char)s.ptr[i + 1] : 0;

		if (c < 0x20 || c == 0x7f) {
			fputc('?', out);
		} else if (c == 0xc2 && next >= 0x80 && next < 0xa0) {
			fputc('?', out); /* U+0080 to U+009F */
			i++;
		} else {
			fputc(c, out);
		}
	}
}
