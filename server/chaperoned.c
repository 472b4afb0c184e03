/* The program `chaperoned`: the service, and what talks to it. */
#include "server/commands.h"

static const struct chap_command COMMAND[] = {
    {"serve", chap_cmd_serve, "run the service"},
    {"send", chap_cmd_send, "send messages to it, print the verdicts"},
    {"queue", chap_cmd_queue, "print the flagged pairs and why"},
    {"export", chap_cmd_export, "print what people decided, as labels"},
    {"user", chap_cmd_user, "make, list and disable the console's accounts"},
    {"signin", chap_cmd_signin, "print a one-time link to the console"},
    {"key", chap_cmd_key, "make, list and revoke API keys"},
    {"erase", chap_cmd_erase, "remove all that is kept of a user"},
    {"audit", chap_cmd_audit, "verify and list what was done"},
    {"status", chap_cmd_status, "say how a running service is"},
    {"drain", chap_cmd_drain, "let a service end while clients look on"},
    {"check", chap_cmd_check, "say what is wrong, why, and what to do"},
    {"backup", chap_cmd_backup, "copy a data folder that is in use"},
    {"digest", chap_cmd_digest, "print a hash of a folder's state"},
    {"repair", chap_cmd_repair, "go on past a damaged state"},
    {"bench", chap_cmd_bench, "measure a service of its own"},
    {"sample-config", chap_cmd_sample_config, "print all settings"},
};

int
main(int argc, char **argv)
{
	return chap_run_command("chaperoned", "COMMAND [options]", COMMAND,
	    sizeof(COMMAND) / sizeof(COMMAND[0]), "", argc, argv);
}
