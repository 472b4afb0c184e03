#include "eval/cmd_eval.h"

#include "eval/command.h"
#include "eval/judged.h"
#include "eval/summary.h"
#include "features/base/buf.h"

#include <getopt.h>
#include <stdio.h>

#define REPORT_MAX_BYTES ((size_t)16 << 20)

static const char USAGE[] =
    "usage: chaperone eval run --truth FILE [options] [MESSAGES]\n"
    "       chaperone eval convert|split|score-run --help\n"
    "Scores messages (JSON lines or PAN 2012's XML, plain or gzip; default:\n"
    "standard input) and tells how well flags agree with the truth. Exit\n"
    "status 1 if any message was unscored.\n"
    "  --level LEVEL     what counts as a flag: watch, review (default), "
    "urgent\n"
    "  --json            one JSON object, not a table\n" CHAP_JUDGED_USAGE
        CHAP_ENGINE_USAGE;

struct arguments {
	struct chap_engine_options engine;
	struct chap_judged_options judged;
	const char *messages;
	enum chap_level level;
	bool json;
	bool help;
};

struct evaluation {
	const struct arguments *arguments;
	struct chap_judged judged;
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

/* One of the engine's, or of what is judged. */
static bool
take_option(struct arguments *a, const char *name, const char *value)
{
	int rc = chap_engine_option(&a->engine, name, value);

	if (rc == 1)
		rc = chap_judged_option(&a->judged, name, value);
	return rc == 0;
}

/* NULL, or what is wrong. */
static const char *
read_arguments(struct arguments *a, int argc, char **argv)
{
	static const struct option LONG[] = {CHAP_ENGINE_LONG_OPTIONS,
	    CHAP_JUDGED_LONG_OPTIONS, {"level", required_argument, NULL, 'l'},
	    {"json", no_argument, NULL, 'j'}, {"help", no_argument, NULL, 'h'},
	    {NULL, 0, NULL, 0}};
	int option, index = 0;

	while ((option = getopt_long(argc, argv, "", LONG, &index)) != -1) {
		if (option == 'j')
			a->json = true;
		else if (option == 'h')
			a->help = true;
		else if (option == 'l') {
			if (!read_level(optarg, &a->level))
				return "--level is watch, review or urgent";
		} else if (option == '?' ||
		    !take_option(a, LONG[index].name, optarg))
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
	return chap_judged_wrong(&a->judged, &a->engine);
}

static enum chap_err
find_rows(void *context, const struct chap_batch *batch, struct chap_error *err)
{
	struct evaluation *e = context;
	return chap_tally_find_batch(&e->judged.tally, e->message, batch, err);
}

static enum chap_err
take_verdicts(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	struct evaluation *e = context;

	(void)lines;
	for (size_t i = 0; i < batch->n; i++)
		chap_tally_take(
		    &e->message[i], &verdict[i], e->arguments->level);
	return chap_judged_take(&e->judged, e->message, verdict, batch->n,
	    e->arguments->level, err);
}

/* The task's figures are one more line, of their own. */
static enum chap_err
put_figures(const struct evaluation *e, const struct chap_summary *summary,
    struct chap_buf *out)
{
	const char *level = chap_level_name(e->arguments->level);
	bool json = e->arguments->json;
	enum chap_err rc = CHAP_OK;

	if (json)
		rc = chap_summary_json(out, summary, level);
	else
		chap_summary_table(out, summary, level);
	if (rc != CHAP_OK || !e->judged.has_task)
		return rc;
	if (!json)
		chap_buf_str(out, "\n");
	rc = chap_judged_report(&e->judged, json, out);
	if (json)
		chap_buf_str(out, "\n");
	return rc;
}

static enum chap_err
print(const struct evaluation *e, uint64_t *n_unscored, struct chap_error *err)
{
	struct chap_summary summary;
	struct chap_buf out;
	enum chap_err rc = chap_summary_make(&summary, &e->judged.tally);

	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory");
	chap_buf_init(&out, REPORT_MAX_BYTES);
	rc = put_figures(e, &summary, &out);
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
	struct chap_stream stream;
	enum chap_err rc = chap_judged_open(
	    &e->judged, &a->judged, &a->engine, a->messages, err);

	if (rc != CHAP_OK)
		return rc;
	stream = chap_judged_stream(&e->judged);
	stream.before = find_rows;
	stream.after = take_verdicts;
	stream.context = e;
	rc = chap_stream_file(&stream, a->messages, err);
	if (rc == CHAP_OK)
		rc = chap_tally_finish(&e->judged.tally, a->judged.truth, err);
	if (rc == CHAP_OK)
		rc = chap_judged_finish(&e->judged, err);
	if (rc == CHAP_OK)
		rc = print(e, n_unscored, err);
	chap_judged_release(&e->judged);
	return rc;
}

static int
eval_run(int argc, char **argv)
{
	struct arguments a = {.messages = "-", .level = CHAP_LEVEL_REVIEW};
	struct evaluation e = {.arguments = &a};
	struct chap_error err;
	uint64_t n_unscored = 0;
	const char *wrong;

	chap_judged_defaults(&a.judged);
	wrong = read_arguments(&a, argc, argv);
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
	} PART[] = {{"convert", chap_eval_convert}, {"split", chap_eval_split},
	    {"score-run", chap_eval_score_run}};

	for (size_t i = 0; i < sizeof(PART) / sizeof(PART[0]); i++)
		if (argc > 1 && strcmp(argv[1], PART[i].name) == 0)
			return PART[i].run(argc - 1, argv + 1);
	return eval_run(argc, argv);
}
