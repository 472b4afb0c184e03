/*
 * The commands of the program `chaperone` that live in this room. argv[0]
 * is the command's own name ("generate", "eval"), options follow. They read
 * and write standard input and output, complain on standard error as
 * "chaperone: file:line: text", and return the exit status: 0, 1 (failed),
 * 2 (wrong use).
 */
#ifndef CHAP_EVAL_COMMANDS_H
#define CHAP_EVAL_COMMANDS_H

/* chaperone generate --seed N --pairs N …: the synthetic corpus. */
int chap_cmd_generate(int argc, char **argv);

/* chaperone eval run …: how well a model finds what the truth says. */
int chap_cmd_eval(int argc, char **argv);

#endif
