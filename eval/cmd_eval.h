/*
 * The subcommands of `chaperone eval`, each in a file of its own; argv begins
 * with the subcommand's name.
 */
#ifndef CHAP_EVAL_CMD_EVAL_H
#define CHAP_EVAL_CMD_EVAL_H

int chap_cmd_eval_run(int argc, char **argv);
int chap_cmd_eval_compare(int argc, char **argv);

#endif
