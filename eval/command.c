#include "eval/command.h"

#include <stdio.h>
#include <string.h>

int
chap_misuse(const char *command, const char *text, const char *usage)
{
	fprintf(stderr, "chaperone %s: %s\n\n%s", command, text, usage);
	return CHAP_EXIT_USAGE;
}

/* Says itself which option wants what. */
static int
take_number(const char *name, const char *value, long long most, long long *out)
{
	if (chap_parse_number(value, 1, most, out))
		return 0;
	fprintf(
	    stderr, "chaperone: --%s: a number from 1 to %lld\n", name, most);
	return -1;
}

int
chap_engine_option(
    struct chap_engine_options *options, const char *name, const char *value)
{
	long long x = 0;
	int rc = 0;

	if (strcmp(name, "model") == 0) {
		options->model = value;
	} else if (strcmp(name, "lexicons") == 0) {
		options->lexicons = value;
	} else if (strcmp(name, "advice") == 0) {
		options->advice = value;
	} else if (strcmp(name, "base-rate") == 0) {
		rc = take_number(name, value, 999999, &x);
		options->base_rate_ppm = (uint32_t)x;
	} else if (strcmp(name, "threads") == 0) {
		rc = take_number(name, value, 64, &x);
		options->threads = (unsigned)x;
	} else if (strcmp(name, "max-pairs") == 0) {
		rc = take_number(name, value, 1 << 28, &x);
		options->max_pairs = (uint32_t)x;
	} else {
		return 1;
	}
	return rc;
}
