#include "eval/batch.h"
#include "eval/command.h"

#include "classifier/encoding/json.h"
#include "classifier/lines.h"

#include <getopt.h>
#include <stdio.h>

#define BATCH_LINES 1024
#define OUT_MAX_BYTES ((size_t)256 << 20)

static const char USAGE[] =
    "usage: chaperone score [options] [FILE]\n"
    "Messages in (JSON lines, plain or gzip; default: standard input),\n"
    "verdicts out. Exit status 1 if any message was unscored.\n"
    "  --why             reasons below `watch` too\n" CHAP_ENGINE_USAGE;

static int
run(struct chap_engine *engine, const char *path)
{
	struct chap_batch batch;
	struct chap_error err;
	struct chap_buf out;
	struct chap_engine_stats stats;
	enum chap_err rc;

	rc = chap_batch_open(
	    &batch, path, BATCH_LINES, CHAP_LINE_MAX_BYTES, &err);
	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	chap_buf_init(&out, OUT_MAX_BYTES);
	for (;;) {
		rc = chap_batch_next(&batch, &err);
		if (rc != CHAP_OK || batch.n == 0)
			break;
		chap_buf_reset(&out);
		rc = chap_engine_score_lines(
		    engine, 0, batch.line, batch.n, 0, &out, NULL);
		if (rc != CHAP_OK) {
			chap_fail(&err, rc, "out of memory for verdicts");
			break;
		}
		if (fwrite(out.ptr, 1, out.len, stdout) != out.len) {
			rc = chap_fail(
			    &err, CHAP_ERR_IO, "cannot write verdicts");
			break;
		}
	}
	chap_buf_release(&out);
	chap_batch_close(&batch);
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
		else if (option == '?' || chap_engine_option(&options,
		                              LONG[index].name, optarg) != 0)
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
