#include "eval/cmd_eval.h"

#include "eval/command.h"
#include "eval/stream.h"
#include "eval/summary.h"
#include "eval/tally.h"
#include "features/base/buf.h"

#include <getopt.h>
#include <stdio.h>

#define REPORT_MAX_BYTES ((size_t)16 << 20)

static const char USAGE[] =
    "usage: chaperone eval run --truth FILE [options] [MESSAGES]\n"
    "Scores messages (JSON lines, plain or gzip; default: standard input)\n"
    "and tells how well flags agree with the truth. Exit status 1 if any\n"
    "message was unscored.\n"
    "  --truth FILE      JSON lines: conversation, suspect, label, family, …\n"
    "  --level LEVEL     what counts as a flag: watch, review (default), "
    "urgent\n"
    "  --json            one JSON object, not a table\n" CHAP_ENGINE_USAGE;

struct arguments {
	struct chap_engine_options engine;
	const char *truth;
	const char *messages;
	enum chap_level level;
	bool json;
	bool help;
};

struct evaluation {
	const struct arguments *arguments;
	struct chap_tally tally;
	struct chap_tally_message message[CHAP_STREAM_LINES];
};

static bool
read_level(const char *s, enum chap_level *out)
{
	for (int i = CHAP_LEVEL_WATCH; i < CHAP_N_LEVELS; i++)
		if (strcmp(s, chap_level_name((enum chap_level)i)) == 0) {
			*out = (enum chap_level)i;
			return true;
		}
	return false;
}

/* NULL, or what is wrong. */
static const char *
read_arguments(struct arguments *a, int argc, char **argv)
{
	static const struct option LONG[] = {CHAP_ENGINE_LONG_OPTIONS,
	    {"truth", required_argument, NULL, 't'},
	    {"level", required_argument, NULL, 'l'},
	    {"json", no_argument, NULL, 'j'}, {"help", no_argument, NULL, 'h'},
	    {NULL, 0, NULL, 0}};
	int option, index = 0;

	while ((option = getopt_long(argc, argv, "", LONG, &index)) != -1) {
		if (option == 't')
			a->truth = optarg;
		else if (option == 'j')
			a->json = true;
		else if (option == 'h')
			a->help = true;
		else if (option == 'l' && !read_level(optarg, &a->level))
			return "--level is watch, review or urgent";
		else if (option == '?' ||
		    (option != 'l' &&
		        chap_engine_option(
		            &a->engine, LONG[index].name, optarg) != 0))
			return "wrong option";
	}
	if (a->help)
		return NULL;
	if (optind >= argc || strcmp(argv[optind], "run") != 0)
		return "its first argument is \"run\"";
	if (optind + 2 < argc)
		return "one file of messages at most";
	if (optind + 1 < argc)
		a->messages = argv[optind + 1];
	return a->truth == NULL ? "--truth is needed" : NULL;
}

static enum chap_err
find_rows(void *context, const struct chap_batch *batch, struct chap_error *err)
{
	struct evaluation *e = context;
	return chap_tally_find_batch(&e->tally, e->message, batch, err);
}

static enum chap_err
take_verdicts(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	struct evaluation *e = context;

	(void)lines;
	(void)err;
	for (size_t i = 0; i < batch->n; i++)
		chap_tally_take(
		    &e->message[i], &verdict[i], e->arguments->level);
	return CHAP_OK;
}

static enum chap_err
print(const struct evaluation *e, uint64_t *n_unscored, struct chap_error *err)
{
	const char *level = chap_level_name(e->arguments->level);
	struct chap_summary summary;
	struct chap_buf out;
	enum chap_err rc = chap_summary_make(&summary, &e->tally);

	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	chap_buf_init(&out, REPORT_MAX_BYTES);
	if (e->arguments->json)
		rc = chap_summary_json(&out, &summary, level);
	else
		chap_summary_table(&out, &summary, level);
	if (rc != CHAP_OK || out.failed)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	else if (fwrite(out.ptr, 1, out.len, stdout) != out.len ||
	    fflush(stdout) != 0)
		rc = chap_fail(err, CHAP_ERR_IO, "cannot write the report");
	*n_unscored = summary.n_unscored;
	chap_buf_release(&out);
	chap_summary_release(&summary);
	return rc;
}

static enum chap_err
evaluate(struct evaluation *e, uint64_t *n_unscored, struct chap_error *err)
{
	const struct arguments *a = e->arguments;
	struct chap_engine *engine;
	enum chap_err rc = chap_tally_read(&e->tally, a->truth, err);

	if (rc != CHAP_OK)
		return rc;
	rc = chap_engine_new(&engine, &a->engine, err);
	if (rc == CHAP_OK) {
		rc = chap_stream_file(&(struct chap_stream){.engine = engine,
		                          .before = find_rows,
		                          .after = take_verdicts,
		                          .context = e,
		                          .no_lines = true,
		                          .what = "scoring"},
		    a->messages, err);
		chap_engine_free(engine);
	}
	if (rc == CHAP_OK)
		rc = chap_tally_finish(&e->tally, a->truth, err);
	if (rc == CHAP_OK)
		rc = print(e, n_unscored, err);
	chap_tally_release(&e->tally);
	return rc;
}

static int
eval_run(int argc, char **argv)
{
	struct arguments a = {.messages = "-", .level = CHAP_LEVEL_REVIEW};
	const char *wrong = read_arguments(&a, argc, argv);
	struct evaluation e = {.arguments = &a};
	struct chap_error err;
	uint64_t n_unscored = 0;

	if (wrong != NULL)
		return chap_misuse("eval", wrong, USAGE);
	if (a.help) {
		fputs(USAGE, stdout);
		return 0;
	}
	if (evaluate(&e, &n_unscored, &err) != CHAP_OK)
		return chap_complain("chaperone", &err);
	return n_unscored > 0 ? CHAP_EXIT_FAILED : 0;
}

int
chap_cmd_eval(int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*run)(int argc, char **argv);
	} PART[] = {{"convert", chap_eval_convert}};

	for (size_t i = 0; i < sizeof(PART) / sizeof(PART[0]); i++)
		if (argc > 1 && strcmp(argv[1], PART[i].name) == 0)
			return PART[i].run(argc - 1, argv + 1);
	return eval_run(argc, argv);
}
