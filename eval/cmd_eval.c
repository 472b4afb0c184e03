#include "eval/cmd_eval.h"

#include "eval/command.h"

#include <stdio.h>
#include <string.h>

static const char USAGE[] =
    "usage: chaperone eval run --truth FILE [options] [MESSAGES...]\n"
    "       chaperone eval compare A.json B.json\n"
    "How well flags agree with the truth, and whether two systems differ.\n"
    "--help after the subcommand tells more.\n";

static const struct chap_command SUBCOMMAND[] = {
    {"run", chap_cmd_eval_run, ""},
    {"compare", chap_cmd_eval_compare, ""},
};

int
chap_cmd_eval(int argc, char **argv)
{
	if (argc > 1 && strcmp(argv[1], "--help") == 0) {
		fputs(USAGE, stdout);
		return 0;
	}
	for (size_t i = 0; i < sizeof(SUBCOMMAND) / sizeof(SUBCOMMAND[0]); i++)
		if (argc > 1 && strcmp(argv[1], SUBCOMMAND[i].name) == 0)
			return SUBCOMMAND[i].run(argc - 1, argv + 1);
	return chap_misuse("eval", "run or compare?", USAGE);
}
