/* The program `chaperone`: everything offline, on files and pipes. */
#include "eval/command.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *what;
} COMMAND[] = {
    {"normalize", chap_cmd_normalize, "lines of text in, canonical out"},
    {"score", chap_cmd_score, "messages in, verdicts out"},
    {"explain", chap_cmd_explain, "one pair's story for a person"},
    {"generate", chap_cmd_generate, "the synthetic corpus"},
    {"train", chap_cmd_train, "a model from messages and truth"},
    {"eval", chap_cmd_eval, "how well a model finds what it should"},
    {"bench", chap_cmd_bench, "how fast it is, stage by stage"},
};

#define N_COMMANDS (sizeof(COMMAND) / sizeof(COMMAND[0]))

static int
usage(FILE *out, int status)
{
	fprintf(out, "usage: chaperone COMMAND [options] [FILE]\n\n");
	for (size_t i = 0; i < N_COMMANDS; i++)
		fprintf(out, "  %-10s %s\n", COMMAND[i].name, COMMAND[i].what);
	fprintf(out,
	    "\n`chaperone COMMAND --help` says more; "
	    "README.md shows them at work.\n");
	return status;
}

int
main(int argc, char **argv)
{
	if (argc < 2)
		return usage(stderr, CHAP_EXIT_USAGE);
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0)
		return usage(stdout, 0);
	if (strcmp(argv[1], "--version") == 0) {
		puts("chaperone " CHAP_VERSION);
		return 0;
	}
	for (size_t i = 0; i < N_COMMANDS; i++)
		if (strcmp(argv[1], COMMAND[i].name) == 0)
			return COMMAND[i].run(argc - 1, argv + 1);
	fprintf(stderr, "chaperone: no command \"%s\"\n\n", argv[1]);
	return usage(stderr, CHAP_EXIT_USAGE);
}
