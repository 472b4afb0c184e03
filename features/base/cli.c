#include "features/base/cli.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

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

static void
list_commands(FILE *out, const char *program, const char *synopsis,
    const struct chap_command *command, size_t n, const char *more)
{
	fprintf(out, "usage: %s %s\n\n", program, synopsis);
	for (size_t i = 0; i < n; i++)
		fprintf(out, "  %-14s %s\n", command[i].name, command[i].what);
	fprintf(out, "\n`%s COMMAND --help` says more%s.\n", program, more);
}

int
chap_run_command(const char *program, const char *synopsis,
    const struct chap_command *command, size_t n, const char *more, int argc,
    char **argv)
{
	const char *name = argc < 2 ? NULL : argv[1];

	for (size_t i = 0; name != NULL && i < n; i++)
		if (strcmp(name, command[i].name) == 0)
			return command[i].run(argc - 1, argv + 1);
	if (name != NULL && strcmp(name, "--version") == 0) {
		printf("%s %s\n", program, CHAP_VERSION);
		return 0;
	}
	if (name != NULL &&
	    (strcmp(name, "--help") == 0 || strcmp(name, "help") == 0)) {
		list_commands(stdout, program, synopsis, command, n, more);
		return 0;
	}
	if (name != NULL) {
		fprintf(stderr, "%s: no command \"", program);
		chap_print_safe(stderr, chap_span_str(name));
		fputs("\"\n\n", stderr);
	}
	list_commands(stderr, program, synopsis, command, n, more);
	return CHAP_EXIT_USAGE;
}

void
chap_print_time(FILE *out, int64_t at_ms)
{
	time_t seconds = (time_t)(at_ms / 1000);
	struct tm tm;
	char text[32];

	gmtime_r(&seconds, &tm);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm);
	fputs(text, out);
}
