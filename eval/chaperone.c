/* The program `chaperone`: everything offline, on files and pipes. */
#include "eval/command.h"

static const struct chap_command COMMAND[] = {
    {"normalize", chap_cmd_normalize, "lines of text in, canonical out"},
    {"score", chap_cmd_score, "messages in, verdicts out"},
    {"explain", chap_cmd_explain, "one pair's story for a person"},
    {"perturb", chap_cmd_perturb, "messages disguised as people do it"},
    {"generate", chap_cmd_generate, "the synthetic corpus"},
    {"train", chap_cmd_train, "a model from messages and truth"},
    {"retune", chap_cmd_retune, "a model with other thresholds"},
    {"eval", chap_cmd_eval, "how well a model finds what it should"},
    {"lexicon", chap_cmd_lexicon, "check, try and measure lexicons"},
    {"bench", chap_cmd_bench, "how fast it is, stage by stage"},
};

int
main(int argc, char **argv)
{
	return chap_run_command("chaperone", "COMMAND [options] [FILE]",
	    COMMAND, sizeof(COMMAND) / sizeof(COMMAND[0]),
	    "; README.md shows them at work", argc, argv);
}
