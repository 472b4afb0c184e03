/* chaperoned check: the findings for a person, and the exit status. */
#include "server/check.h"
#include "server/commands.h"

#include <string.h>
#include <unistd.h>

static const char USAGE[] =
    "usage: chaperoned check [--config FILE] [--SETTING VALUE …]\n"
    "Looks at all that a service with these settings would open and says what\n"
    "is wrong, why it matters and what to do. Run it as the service's user;\n"
    "beside a service that runs, its state is not read. Ends with 0 where the\n"
    "service would start and do its work, with 1 where it would not.\n";

static void
print_line(const char *lead, const char *text)
{
	if (text == NULL)
		return;
	fputs(lead, stdout);
	chap_print_safe(stdout, chap_span_str(text));
	fputc('\n', stdout);
}

static bool
print_findings(const struct chap_finding finding[CHAP_N_CHECKS])
{
	static const char *const WORD[] = {"ok", "-", "doubt", "WRONG"};
	bool is_good = true;

	for (int i = 0; i < CHAP_N_CHECKS; i++) {
		const struct chap_finding *f = &finding[i];

		printf("%-6s %-14s", WORD[f->result],
		    chap_check_name((enum chap_check_item)i));
		print_line("", f->text);
		if (f->result < CHAP_CHECK_DOUBTFUL)
			continue;
		print_line("         why: ", f->why);
		print_line("         do:  ", f->todo);
		is_good = is_good && f->result != CHAP_CHECK_WRONG;
	}
	return is_good;
}

int
chap_cmd_check(int argc, char **argv)
{
	struct chap_finding finding[CHAP_N_CHECKS] = {{.why = NULL}};
	struct chap_finding *f = &finding[CHAP_CHECK_CONFIGURATION];
	struct chap_clock clock = chap_clock_system();
	struct chap_config config;
	struct chap_error err;
	int used = argc - 1;

	chap_config_init(&config);
	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], "--help") == 0) {
			chap_usage(stdout, USAGE);
			return 0;
		}
	if (chap_config_arguments(
	        &config, argc - 1, argv + 1, environ, &used, &err) != CHAP_OK) {
		f->result = CHAP_CHECK_WRONG;
		chap_error_format(&err, f->text, sizeof(f->text));
		f->why = "the service does not start with these settings; what "
		         "follows is of those that could be read";
		f->todo = "\"chaperoned sample-config\" lists all settings";
	}
	if (used + 1 < argc) {
		fprintf(stderr, "chaperoned check: no option \"%s\"\n\n",
		    argv[used + 1]);
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	chap_check(&config, &clock, CHAP_FREE_ASK, finding);
	return print_findings(finding) ? 0 : CHAP_EXIT_FAILED;
}
