/*
 * What the commands of the program `chaperone` share: complaining, options
 * of the engine.
 *
 * A command gets argv with its own name first, reads and writes standard
 * input and output, complains on standard error as "chaperone: file:line:
 * text", and returns the exit status: 0, 1 (failed), 2 (wrong use).
 */
#ifndef CHAP_EVAL_COMMAND_H
#define CHAP_EVAL_COMMAND_H

#include "classifier/chaperone.h"
#include "features/base/cli.h"

int chap_cmd_normalize(int argc, char **argv);
int chap_cmd_score(int argc, char **argv);
int chap_cmd_explain(int argc, char **argv);
int chap_cmd_generate(int argc, char **argv);
int chap_cmd_train(int argc, char **argv);
int chap_cmd_retune(int argc, char **argv);
int chap_cmd_eval(int argc, char **argv);
int chap_cmd_lexicon(int argc, char **argv);
int chap_cmd_bench(int argc, char **argv);
int chap_cmd_perturb(int argc, char **argv);

/* Wrong use: the text, then how to use it; returns CHAP_EXIT_USAGE. */
int chap_misuse(const char *command, const char *text, const char *usage);

/*
 * The options that every command with an engine takes: --model, --lexicons,
 * --advice, --base-rate, --threads, --max-pairs. `name` is a long option's
 * name, `value` its argument. 0: taken; 1: not one of them; -1: a wrong value,
 * and it was said which.
 */
int chap_engine_option(
    struct chap_engine_options *options, const char *name, const char *value);

/* Rows for getopt_long and lines for the usage text. */
#define CHAP_ENGINE_LONG_OPTIONS \
	{"model", required_argument, NULL, 'M'}, \
	    {"lexicons", required_argument, NULL, 'L'}, \
	    {"threads", required_argument, NULL, 'T'}, \
	    {"advice", required_argument, NULL, 'A'}, \
	    {"base-rate", required_argument, NULL, 'R'}, \
	{ \
		"max-pairs", required_argument, NULL, 'P' \
	}
#define CHAP_ENGINE_USAGE \
	"  --model FILE      a model bundle (default: the built-in one)\n" \
	"  --lexicons DIR    a lexicon folder (default: the built-in one)\n" \
	"  --advice FILE     a table of advice (default: the built-in one)\n" \
	"  --base-rate N     N in a million groom here: moves risk, no level\n" \
	"  --threads N       1 to 64 (default 1); verdicts do not change\n" \
	"  --max-pairs N     pairs kept at once (default 1000000)\n"

#endif
