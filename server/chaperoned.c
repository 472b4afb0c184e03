/* The program `chaperoned`: the service, and what talks to it. */
#include "server/commands.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *what;
} COMMAND[] = {
    {"serve", chap_cmd_serve, "run the service"},
    {"send", chap_cmd_send, "send messages to it, print the verdicts"},
    {"queue", chap_cmd_queue, "print the flagged pairs and why"},
    {"signin", chap_cmd_signin, "print a one-time link to the queue page"},
    {"sample-config", chap_cmd_sample_config, "print all settings"},
};

#define N_COMMANDS (sizeof(COMMAND) / sizeof(COMMAND[0]))

static int
usage(FILE *out, int status)
{
	fprintf(out, "usage: chaperoned COMMAND [options]\n\n");
	for (size_t i = 0; i < N_COMMANDS; i++)
		fprintf(out, "  %-14s %s\n", COMMAND[i].name, COMMAND[i].what);
	fprintf(out, "\n`chaperoned COMMAND --help` says more.\n");
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
		puts("chaperoned " CHAP_VERSION);
		return 0;
	}
	for (size_t i = 0; i < N_COMMANDS; i++)
		if (strcmp(argv[1], COMMAND[i].name) == 0)
			return COMMAND[i].run(argc - 1, argv + 1);
	fprintf(stderr, "chaperoned: no command \"%s\"\n\n", argv[1]);
	return usage(stderr, CHAP_EXIT_USAGE);
}
