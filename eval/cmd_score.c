#include "eval/command.h"
#include "eval/stream.h"

#include <getopt.h>
#include <stdio.h>

static const char USAGE[] =
    "usage: chaperone score [options] [FILE]\n"
    "Messages in (JSON lines, plain or gzip; default: standard input),\n"
    "verdicts out. Exit status 1 if any message was unscored.\n"
    "  --why             reasons below `watch` too\n" CHAP_ENGINE_USAGE;

static enum chap_err
write_verdicts(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	(void)context;
	(void)batch;
	(void)verdict;
	if (fwrite(lines.ptr, 1, lines.len, stdout) != lines.len)
		return chap_fail(err, CHAP_ERR_IO, "cannot write verdicts");
	return CHAP_OK;
}

static int
run(struct chap_engine *engine, const char *path)
{
	struct chap_stream stream = {.engine = engine, .after = write_verdicts};
	struct chap_engine_stats stats;
	struct chap_error err;
	enum chap_err rc = chap_stream_file(&stream, path, &err);

	if (rc == CHAP_OK && fflush(stdout) != 0)
		rc = chap_fail(&err, CHAP_ERR_IO, "cannot write verdicts");
	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	chap_engine_stats(engine, &stats);
	return stats.n_unscored > 0 ? CHAP_EXIT_FAILED : 0;
}

int
chap_cmd_score(int argc, char **argv)
{
	static const struct option LONG[] = {CHAP_ENGINE_LONG_OPTIONS,
	    {"why", no_argument, NULL, 'w'}, {"help", no_argument, NULL, 'h'},
	    {NULL, 0, NULL, 0}};
	struct chap_engine_options options = {0};
	struct chap_engine *engine;
	struct chap_error err;
	int option, index = 0, status;

	while ((option = getopt_long(argc, argv, "", LONG, &index)) != -1) {
		if (option == 'h') {
			fputs(USAGE, stdout);
			return 0;
		}
		if (option == 'w')
			options.always_why = true;
		else if (option == '?' ||
		    chap_engine_option(&options, LONG[index].name, optarg) != 0)
			return chap_misuse("score", "wrong option", USAGE);
	}
	if (argc - optind > 1)
		return chap_misuse("score", "at most one file", USAGE);
	if (chap_engine_new(&engine, &options, &err) != CHAP_OK)
		return chap_complain("chaperone", &err);
	status = run(engine, optind < argc ? argv[optind] : "-");
	chap_engine_free(engine);
	return status;
}
