#include "eval/cmd_lexicon.h"

int
chap_lexicon_check(const struct chap_lexicon_command *command)
{
	(void)command;
	return 0;
}
