/*
 * The parts of `chaperone eval` that have a file of their own. Each gets argv
 * with its own name first, as a command does (command.h).
 */
#ifndef CHAP_EVAL_CMD_EVAL_H
#define CHAP_EVAL_CMD_EVAL_H

int chap_eval_run(int argc, char **argv);
int chap_eval_compare(int argc, char **argv);
int chap_eval_convert(int argc, char **argv);
int chap_eval_split(int argc, char **argv);
int chap_eval_score_run(int argc, char **argv);

#endif
