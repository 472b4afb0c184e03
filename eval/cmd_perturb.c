#include "eval/batch.h"
#include "eval/command.h"
#include "eval/perturb/report.h"
#include "eval/perturb/rewrite.h"

#include "features/text/normalize.h"

#include <getopt.h>
#include <stdio.h>

static const char USAGE[] =
    "usage: chaperone perturb --trick CLASS|all --seed N [--share P] [--text] "
    "[FILE]\n"
    "       chaperone perturb --report [--trick CLASS] [--misses]\n"
    "       chaperone perturb --case CLASS/PHRASE/CONTEXT/SEED\n"
    "Disguises messages as people do who write around a filter. Message lines\n"
    "in (plain or gzip; default: standard input), the same lines out, with\n"
    "another text. The same seed gives the same lines on every machine. A\n"
    "message whose text the trick cannot be done to stays as it is; how many\n"
    "did is said at the end. Exit status 1 if any line was no message.\n"
    "  --trick CLASS     one class of tricks, or all of them by turns\n"
    "  --seed N          of the draws\n"
    "  --share P         percent of the messages (default 100)\n"
    "  --text            lines of text instead of messages\n"
    "  --list            the classes\n"
    "  --report          how many tricks the normalizer undoes, by class\n"
    "  --misses          names the cases that it did not undo\n"
    "  --case NAME       shows one case: clean, disguised, normalized\n";

struct choice {
	const char *trick;
	const char *seed;
	const char *one_case;
	long long share;
	bool text;
	bool list;
	bool report;
	bool misses;
};

static int
list(void)
{
	for (int i = 0; i < CHAP_N_TRICKS; i++)
		puts(chap_trick_name[i]);
	return 0;
}

static int
rewrite(const struct choice *choice, const char *path)
{
	struct chap_rewrite_options options = {.trick = -1,
	    .share = (uint32_t)choice->share,
	    .text = choice->text};
	struct chap_rewrite_counts counts;
	struct chap_error err;
	long long seed;

	if (choice->trick == NULL || choice->seed == NULL)
		return chap_misuse(
		    "perturb", "--trick and --seed are needed", USAGE);
	if (!chap_parse_number(choice->seed, 0, INT64_MAX, &seed))
		return chap_misuse("perturb", "--seed: a number", USAGE);
	options.seed = (uint64_t)seed;
	if (strcmp(choice->trick, "all") != 0) {
		options.trick =
		    chap_trick_by_name(chap_span_str(choice->trick));
		if (options.trick < 0)
			return chap_misuse(
			    "perturb", "no such trick (--list)", USAGE);
	}
	if (chap_rewrite_file(&options, path, stdout, &counts, &err) != CHAP_OK)
		return chap_complain("chaperone", &err);
	fprintf(stderr,
	    "chaperone perturb: %llu of %llu disguised, %llu could not be\n",
	    (unsigned long long)counts.n_disguised,
	    (unsigned long long)counts.n_messages,
	    (unsigned long long)counts.n_impossible);
	return counts.n_bad > 0 ? CHAP_EXIT_FAILED : 0;
}

static int
measure(const struct choice *choice)
{
	struct chap_error err;
	enum chap_err rc;
	int trick = -1;

	if (choice->trick != NULL && strcmp(choice->trick, "all") != 0) {
		trick = chap_trick_by_name(chap_span_str(choice->trick));
		if (trick < 0)
			return chap_misuse(
			    "perturb", "no such trick (--list)", USAGE);
	}
	if (choice->one_case != NULL)
		rc = chap_report_case(choice->one_case, stdout, &err);
	else
		rc = chap_report(trick, choice->misses, stdout, &err);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}

int
chap_cmd_perturb(int argc, char **argv)
{
	static const struct option LONG[] = {
	    {"trick", required_argument, NULL, 't'},
	    {"seed", required_argument, NULL, 's'},
	    {"share", required_argument, NULL, 'p'},
	    {"text", no_argument, NULL, 'x'}, {"list", no_argument, NULL, 'l'},
	    {"report", no_argument, NULL, 'r'},
	    {"misses", no_argument, NULL, 'm'},
	    {"case", required_argument, NULL, 'c'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	struct choice choice = {.share = 100};
	int option;

	while ((option = getopt_long(argc, argv, "", LONG, NULL)) != -1) {
		switch (option) {
		case 'h':
			fputs(USAGE, stdout);
			return 0;
		case 't':
			choice.trick = optarg;
			break;
		case 's':
			choice.seed = optarg;
			break;
		case 'p':
			if (!chap_parse_number(optarg, 1, 100, &choice.share))
				return chap_misuse("perturb",
				    "--share: a number from 1 to 100", USAGE);
			break;
		case 'x':
			choice.text = true;
			break;
		case 'l':
			choice.list = true;
			break;
		case 'r':
			choice.report = true;
			break;
		case 'm':
			choice.misses = true;
			break;
		case 'c':
			choice.one_case = optarg;
			break;
		default:
			return chap_misuse("perturb", "wrong option", USAGE);
		}
	}
	if (argc - optind > 1)
		return chap_misuse("perturb", "at most one file", USAGE);
	if (choice.list)
		return list();
	if (choice.report || choice.one_case != NULL)
		return measure(&choice);
	return rewrite(&choice, optind < argc ? argv[optind] : "-");
}
