/*
 * What the commands of both programs share: exit statuses, complaints,
 * numbers in arguments, and printing what came from outside to a terminal.
 */
#ifndef CHAP_BASE_CLI_H
#define CHAP_BASE_CLI_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define CHAP_EXIT_FAILED 1
#define CHAP_EXIT_USAGE 2

/* "program: file:line: text" on standard error; returns CHAP_EXIT_FAILED. */
int chap_complain(const char *program, const struct chap_error *err);

/* A whole number from `least` to `most`; false: the text is not one. */
bool chap_parse_number(
    const char *text, long long least, long long most, long long *out);

/* A program's command: argv begins with its own name. */
struct chap_command {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *what; /* one line for the list of commands */
};

/*
 * A program's main: runs the command that argv[1] names, or answers --help
 * and --version. `synopsis` follows the program's name, `more` ends the list
 * of commands. Returns the exit status.
 */
int chap_run_command(const char *program, const char *synopsis,
    const struct chap_command *command, size_t n_commands, const char *more,
    int argc, char **argv);

/*
 * Prints UTF-8 with every control character as '?', so that an id cannot
 * move a terminal's cursor or change its colours.
 */
void chap_print_safe(FILE *out, struct chap_span s);

/* A time as "2026-01-31T23:59:59Z", in whole seconds. */
void chap_print_time(FILE *out, int64_t at_ms);

#endif
