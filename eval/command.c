#include "eval/command.h"

#include <stdio.h>
#include <string.h>

int
chap_misuse(const char *command, const char *text, const char *usage)
{
	fprintf(stderr, "chaperone %s: %s\n\n%s", command, text, usage);
	return CHAP_EXIT_USAGE;
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
