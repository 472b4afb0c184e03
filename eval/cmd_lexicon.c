#include "eval/cmd_lexicon.h"

#include "eval/command.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

static const char USAGE[] =
    "usage: chaperone lexicon check   [DIR]\n"
    "       chaperone lexicon try     [--lexicons DIR] [TEXT...]\n"
    "       chaperone lexicon stats   [--lexicons DIR] [--top N] FILE|DIR\n"
    "       chaperone lexicon measure [--lexicons DIR] [--wrong] DIR\n"
    "       chaperone lexicon disguised [--lexicons DIR] [--wrong] DIR\n"
    "check: every fault of a lexicon folder, with what to do; without DIR\n"
    "\"lexicons\" in the current folder. Exit status 1 if there are any.\n"
    "try: what matches a text, or each line of standard input: the signal,\n"
    "the words, the entry, the context.\n"
    "stats: how often signals and entries match in messages: JSON lines or\n"
    "plain ones, a file or all *.jsonl, *.txt and *.gz of a folder.\n"
    "measure: recall and precision by signal on DIR/<signal>.hit and .miss,\n"
    "lines that should match and lines that should not.\n"
    "disguised: the same lines by every class of \"chaperone perturb\": how\n"
    "many come out as they do undisguised.\n"
    "  --lexicons DIR    a lexicon folder (default: the built-in one)\n"
    "  --top N           entries in the table (default 40)\n"
    "  --wrong           print the lines that come out wrong too\n";

static const struct {
	const char *name;
	int (*run)(const struct chap_lexicon_command *command);
	int least; /* arguments */
	int most;
} ACTION[] = {
    {"check", chap_lexicon_check, 0, 1},
    {"try", chap_lexicon_try, 0, 1000},
    {"stats", chap_lexicon_stats, 1, 1},
    {"measure", chap_lexicon_measure, 1, 1},
    {"disguised", chap_lexicon_disguised, 1, 1},
};

static int
read_options(int argc, char **argv, struct chap_lexicon_command *command)
{
	static const struct option LONG[] = {
	    {"lexicons", required_argument, NULL, 'L'},
	    {"top", required_argument, NULL, 't'},
	    {"wrong", no_argument, NULL, 'w'}, {"help", no_argument, NULL, 'h'},
	    {NULL, 0, NULL, 0}};
	int option;

	while ((option = getopt_long(argc, argv, "", LONG, NULL)) != -1) {
		if (option == 'L')
			command->lexicons = optarg;
		else if (option == 'w')
			command->wrong = true;
		else if (option != 't' ||
		    !chap_parse_number(optarg, 1, 100000, &command->top))
			return option == 'h' ? -1 : CHAP_EXIT_USAGE;
	}
	return 0;
}

int
chap_cmd_lexicon(int argc, char **argv)
{
	struct chap_lexicon_command command = {.top = 40};
	int rc = read_options(argc, argv, &command);
	const char *name;

	if (rc < 0) {
		fputs(USAGE, stdout);
		return 0;
	}
	if (rc > 0 || optind == argc)
		return chap_misuse("lexicon",
		    rc > 0 ? "wrong option" : "what is to be done?", USAGE);
	name = argv[optind++];
	command.argument = argv + optind;
	command.n = argc - optind;
	for (size_t i = 0; i < sizeof(ACTION) / sizeof(ACTION[0]); i++) {
		if (strcmp(name, ACTION[i].name) != 0)
			continue;
		if (command.n < ACTION[i].least || command.n > ACTION[i].most)
			return chap_misuse(
			    "lexicon", "wrong number of arguments", USAGE);
		return ACTION[i].run(&command);
	}
	return chap_misuse("lexicon", "no such action", USAGE);
}
