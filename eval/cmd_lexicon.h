/* The actions of "chaperone lexicon"; each returns the exit status. */
#ifndef CHAP_EVAL_CMD_LEXICON_H
#define CHAP_EVAL_CMD_LEXICON_H

#include <stdbool.h>

struct chap_lexicon_command {
	const char *lexicons; /* a folder; NULL: the built-in ones */
	long long top; /* rows of a table */
	bool wrong; /* show lines that come out wrong */
	char **argument; /* [n] */
	int n;
};

int chap_lexicon_check(const struct chap_lexicon_command *command);
int chap_lexicon_try(const struct chap_lexicon_command *command);
int chap_lexicon_stats(const struct chap_lexicon_command *command);
int chap_lexicon_measure(const struct chap_lexicon_command *command);
int chap_lexicon_disguised(const struct chap_lexicon_command *command);

#endif
