#include "eval/command.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int
chap_complain(const struct chap_error *err)
{
	char text[512];

	fprintf(stderr, "chaperone: %s\n",
	    chap_error_format(err, text, sizeof(text)));
	return CHAP_EXIT_FAILED;
}

int
chap_misuse(const char *command, const char *text, const char *usage)
{
	fprintf(stderr, "chaperone %s: %s\n\n%s", command, text, usage);
	return CHAP_EXIT_USAGE;
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

int
chap_engine_option(
    struct chap_engine_options *options, const char *name, const char *value)
{
	long long x = 0;

	if (strcmp(name, "model") == 0) {
		options->model = value;
	} else if (strcmp(name, "lexicons") == 0) {
		options->lexicons = value;
	} else if (strcmp(name, "threads") == 0) {
		if (!chap_parse_number(value, 1, 64, &x))
			return -1;
		options->threads = (unsigned)x;
	} else if (strcmp(name, "max-pairs") == 0) {
		if (!chap_parse_number(value, 1, 1 << 28, &x))
			return -1;
		options->max_pairs = (uint32_t)x;
	} else {
		return 1;
	}
	return 0;
}
