#include "eval/cmd_eval.h"

#include "eval/command.h"

#include <stdio.h>
#include <string.h>

static const char USAGE[] =
    "usage: chaperone eval run --truth FILE [options] [MESSAGES]\n"
    "       chaperone eval compare A.json B.json\n"
    "       chaperone eval convert|split|score-run …\n"
    "How well flags agree with the truth, and whether two systems differ.\n"
    "--help after the part's name tells more.\n";

int
chap_cmd_eval(int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*run)(int argc, char **argv);
	} PART[] = {{"run", chap_eval_run}, {"compare", chap_eval_compare},
	    {"convert", chap_eval_convert}, {"split", chap_eval_split},
	    {"score-run", chap_eval_score_run}};

	for (size_t i = 0; i < sizeof(PART) / sizeof(PART[0]); i++)
		if (argc > 1 && strcmp(argv[1], PART[i].name) == 0)
			return PART[i].run(argc - 1, argv + 1);
	if (argc > 1 && strcmp(argv[1], "--help") == 0) {
		fputs(USAGE, stdout);
		return 0;
	}
	return chap_misuse(
	    "eval", "its first argument is a part's name", USAGE);
}
