#include "server/commands.h"

#include <string.h>
#include <unistd.h>

void
chap_usage(FILE *out, const char *text)
{
	fputs(text, out);
	fputs("\nsettings (default in brackets):\n", out);
	chap_config_help(out);
}

int
chap_settings(struct chap_config *config, int argc, char **argv,
    const char *usage, int *used)
{
	struct chap_error err;
	int n = 0;

	chap_config_init(config);
	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], "--help") == 0) {
			chap_usage(stdout, usage);
			*used = -1;
			return 0;
		}
	if (chap_config_arguments(
	        config, argc - 1, argv + 1, environ, &n, &err) != CHAP_OK) {
		chap_complain("chaperoned", &err);
		return CHAP_EXIT_USAGE;
	}
	*used = n + 1;
	return 0;
}

bool
chap_only_settings(struct chap_config *config, int argc, char **argv,
    const char *usage, int *status)
{
	int used;

	*status = chap_settings(config, argc, argv, usage, &used);
	if (*status != 0 || used < 0)
		return false;
	if (used == argc)
		return true;
	fprintf(
	    stderr, "chaperoned %s: no option \"%s\"\n\n", argv[0], argv[used]);
	chap_usage(stderr, usage);
	*status = CHAP_EXIT_USAGE;
	return false;
}

int
chap_cmd_sample_config(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	chap_config_sample(stdout);
	return 0;
}
