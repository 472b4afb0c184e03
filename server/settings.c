#include "server/commands.h"

#include <string.h>

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
	if (chap_config_arguments(config, argc - 1, argv + 1, &n, &err) !=
	    CHAP_OK) {
		chap_complain("chaperoned", &err);
		return CHAP_EXIT_USAGE;
	}
	*used = n + 1;
	return 0;
}

int
chap_cmd_sample_config(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	chap_config_sample(stdout);
	return 0;
}
