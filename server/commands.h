/*
 * The commands of the program `chaperoned`. argv has the command's own name
 * first; each complains on standard error as "chaperoned: text" and returns
 * the exit status: 0, 1 (failed), 2 (wrong use).
 */
#ifndef CHAP_SERVER_COMMANDS_H
#define CHAP_SERVER_COMMANDS_H

#include "features/base/cli.h"
#include "server/config.h"

#include <stdbool.h>

int chap_cmd_serve(int argc, char **argv);
int chap_cmd_send(int argc, char **argv);
int chap_cmd_export(int argc, char **argv);
int chap_cmd_signin(int argc, char **argv);
int chap_cmd_queue(int argc, char **argv);
int chap_cmd_sample_config(int argc, char **argv);
int chap_cmd_digest(int argc, char **argv);
int chap_cmd_repair(int argc, char **argv);
int chap_cmd_backup(int argc, char **argv);
int chap_cmd_check(int argc, char **argv);
int chap_cmd_status(int argc, char **argv);
int chap_cmd_drain(int argc, char **argv);
int chap_cmd_bench(int argc, char **argv);
int chap_cmd_key(int argc, char **argv);
int chap_cmd_audit(int argc, char **argv);
int chap_cmd_erase(int argc, char **argv);
int chap_cmd_user(int argc, char **argv);

/* How a command is used: its own lines, then the settings'. */
void chap_usage(FILE *out, const char *text);

/*
 * The settings out of argv (argv[0] is the command). *used as in
 * chap_config_arguments. 0, or the exit status to end with: --help was
 * asked for (then *used is -1 and the status 0), or a wrong option.
 */
int chap_settings(struct chap_config *config, int argc, char **argv,
    const char *usage, int *used);

/* Settings and no further words; else the status to end with in *status. */
bool chap_only_settings(struct chap_config *config, int argc, char **argv,
    const char *usage, int *status);

#endif
