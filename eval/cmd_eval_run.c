#include "eval/cmd_eval.h"
#include "eval/command.h"
#include "eval/report/beside.h"
#include "eval/report/eval_report.h"
#include "eval/judged.h"
#include "eval/measure/base_rate.h"
#include "eval/progress.h"
#include "eval/stream.h"
#include "eval/summary.h"

#include "features/base/buf.h"

#include <getopt.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define OUT_MAX_BYTES ((size_t)16 << 20)
#define COMMAND_MAX_BYTES ((size_t)1 << 16)

static const char USAGE[] =
    "usage: chaperone eval run --truth FILE [options] [MESSAGES]\n"
    "Scores messages (JSON lines or PAN 2012's XML, plain or gzip; default:\n"
    "standard input) and tells how well flags agree with the truth. Exit\n"
    "status 1 if any message was unscored.\n"
    "  --level LEVEL     what counts as a flag: watch, review (default), "
    "urgent\n"
    "  --json            one JSON object, not a table\n"
    "  --report DIR      a report: report.html, report.json, report.md\n"
    "  --unit UNIT       of its headline: conversation (default), pair, "
    "author\n"
    "  --with-text       its worst cases with what was said\n"
    "  --protocol NAME   shows published figures of that protocol: "
    "pan12-problem-1,\n"
    "                    vtpan-early, panc-espd\n"
    "  --beside SYSTEM   another one in the same report, up to 8 times: a\n"
    "                    baseline (keywords, tfidf), NAME=report.json, or "
    "run\n"
    "                    files of pan12, NAME=PREDATORS[,LINES]\n"
    "  --prior P         share of positives on the platform (default "
    "0.0001)\n"
    "  --wish-alerts N   the threshold for N alerts per 10,000 pairs a day\n"
    "  --wish-precision P  the threshold for that precision at the "
    "prior\n" CHAP_JUDGED_USAGE CHAP_ENGINE_USAGE;

struct arguments {
	struct chap_study_options study;
	struct chap_judged_options judged;
	const char *report;
	const char *messages;
	const char *beside[CHAP_BESIDE_MAX];
	size_t n_beside;
	bool json;
	bool help;
};

struct evaluation {
	const struct arguments *arguments;
	struct chap_judged judged;
	struct chap_beside beside[CHAP_BESIDE_MAX];
	size_t n_beside;
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

static bool
read_unit(const char *s, enum chap_unit_kind *out)
{
	for (int i = 0; i < CHAP_N_UNIT_KINDS; i++)
		if (strcmp(s, chap_unit_kind_name((enum chap_unit_kind)i)) ==
		    0) {
			*out = (enum chap_unit_kind)i;
			return true;
		}
	return false;
}

/* A number above `more` and at most `most`. */
static bool
read_real(const char *s, double more, double most, double *out)
{
	char *end;
	double x = strtod(s, &end);

	if (end == s || *end != '\0' || !(x > more && x <= most))
		return false;
	*out = x;
	return true;
}

/* One of the engine's, or of what is judged. */
static bool
take_other(struct arguments *a, const char *name, const char *value)
{
	int rc = chap_engine_option(&a->study.engine, name, value);

	if (rc == 1)
		rc = chap_judged_option(&a->judged, name, value);
	return rc == 0;
}

/* NULL, or what is wrong. */
static const char *
take_beside(struct arguments *a, const char *value)
{
	if (a->n_beside == CHAP_BESIDE_MAX)
		return "--beside: eight systems at most";
	a->beside[a->n_beside++] = value;
	return NULL;
}

/* An option; NULL, or what is wrong. */
static const char *
take_option(struct arguments *a, const char *name, const char *value)
{
	struct chap_study_options *s = &a->study;

	if (strcmp(name, "json") == 0)
		a->json = true;
	else if (strcmp(name, "help") == 0)
		a->help = true;
	else if (strcmp(name, "report") == 0)
		a->report = value;
	else if (strcmp(name, "with-text") == 0)
		s->with_text = true;
	else if (strcmp(name, "protocol") == 0)
		s->protocol = value;
	else if (strcmp(name, "beside") == 0)
		return take_beside(a, value);
	else if (strcmp(name, "level") == 0)
		return read_level(value, &s->level)
		    ? NULL
		    : "--level is watch, review or urgent";
	else if (strcmp(name, "unit") == 0)
		return read_unit(value, &s->unit)
		    ? NULL
		    : "--unit is conversation, pair or author";
	else if (strcmp(name, "prior") == 0)
		return read_real(value, 0, 0.999999, &s->prior)
		    ? NULL
		    : "--prior: a share above 0 and below 1";
	else if (strcmp(name, "wish-alerts") == 0)
		return read_real(value, 0, CHAP_ALERTS_PER, &s->wish_alerts)
		    ? NULL
		    : "--wish-alerts: above 0, at most 10000";
	else if (strcmp(name, "wish-precision") == 0)
		return read_real(value, 0, 1, &s->wish_precision)
		    ? NULL
		    : "--wish-precision: a share above 0, at most 1";
	else
		return take_other(a, name, value) ? NULL : "wrong option";
	return NULL;
}

/* Whether the corpus has to be held and played. */
static bool
wants_study(const struct arguments *a)
{
	return a->report != NULL || a->study.wish_alerts > 0 ||
	    a->study.wish_precision > 0;
}

/* NULL, or what is wrong. */
static const char *
read_arguments(struct arguments *a, int argc, char **argv)
{
	static const struct option LONG[] = {CHAP_ENGINE_LONG_OPTIONS,
	    CHAP_JUDGED_LONG_OPTIONS, {"level", required_argument, NULL, 0},
	    {"json", no_argument, NULL, 0},
	    {"report", required_argument, NULL, 0},
	    {"unit", required_argument, NULL, 0},
	    {"with-text", no_argument, NULL, 0},
	    {"protocol", required_argument, NULL, 0},
	    {"beside", required_argument, NULL, 0},
	    {"prior", required_argument, NULL, 0},
	    {"wish-alerts", required_argument, NULL, 0},
	    {"wish-precision", required_argument, NULL, 0},
	    {"help", no_argument, NULL, 0}, {NULL, 0, NULL, 0}};
	int option, index = 0;

	while ((option = getopt_long(argc, argv, "", LONG, &index)) != -1) {
		const char *wrong = option == '?'
		    ? "wrong option"
		    : take_option(a, LONG[index].name, optarg);

		if (wrong != NULL)
			return wrong;
	}
	if (a->help)
		return NULL;
	if (optind + 1 < argc)
		return "one file of messages at most";
	if (optind < argc)
		a->messages = argv[optind];
	if (wants_study(a) && strcmp(a->messages, "-") == 0)
		return "--report and --wish-… read the messages more than "
		       "once: they cannot come from standard input";
	if (a->n_beside > 0 && a->report == NULL)
		return "--beside is of a --report";
	return chap_judged_wrong(&a->judged, &a->study.engine, a->n_beside > 0);
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
		    &e->message[i], &verdict[i], e->arguments->study.level);
	return chap_judged_take(&e->judged, e->message, verdict, batch->n,
	    e->arguments->study.level, err);
}

/* The task's figures are one more line, of their own. */
static enum chap_err
put_figures(const struct evaluation *e, const struct chap_summary *summary,
    struct chap_buf *out)
{
	const char *level = chap_level_name(e->arguments->study.level);
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
	chap_buf_init(&out, OUT_MAX_BYTES);
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

/* The table and the answers: the corpus streams, nothing is held. */
static enum chap_err
stream_all(struct evaluation *e, uint64_t *n_unscored, struct chap_error *err)
{
	const struct arguments *a = e->arguments;
	struct chap_stream stream = chap_judged_stream(&e->judged);
	enum chap_err rc;

	stream.before = find_rows;
	stream.after = take_verdicts;
	stream.context = e;
	rc = chap_stream_file(&stream, a->messages, err);
	if (rc == CHAP_OK)
		rc = chap_tally_finish(&e->judged.tally, a->judged.truth, err);
	if (rc == CHAP_OK)
		rc = chap_judged_finish(&e->judged, err);
	return rc == CHAP_OK ? print(e, n_unscored, err) : rc;
}

/* One threshold that was wished for, as a model bundle has it. */
static void
print_wish(const struct chap_study_options *o, const json_t *wish)
{
	const json_t *at = json_object_get(wish, "at");
	const json_t *recall = json_object_get(at, "recall");
	const char *what = json_string_value(json_object_get(wish, "wish"));
	double value = json_number_value(json_object_get(wish, "value"));

	if (json_is_null(at)) {
		printf("no threshold gives %s %g\n", what, value);
		return;
	}
	printf("threshold %s %lld  # for %s %g at prior %g: ",
	    chap_level_name(o->level),
	    (long long)json_integer_value(
	        json_object_get(at, "threshold_micro")),
	    what, value, o->prior);
	if (json_is_number(recall))
		printf("recall %.4f, ", json_number_value(recall));
	printf("%.4f alerts per 10,000 pairs a day%s\n",
	    json_number_value(json_object_get(at, "alerts")),
	    json_is_true(json_object_get(at, "beyond_corpus"))
	        ? "; no benign pair of the corpus is above it: a guess"
	        : "");
}

static enum chap_err
print_wishes(const struct chap_study *study, bool json, struct chap_error *err)
{
	json_t *platform = chap_section_platform(study, err);
	json_t *wishes = json_object_get(platform, "wishes");
	const json_t *wish;
	size_t i;

	if (platform == NULL)
		return err->code;
	if (json && json_array_size(wishes) > 0) {
		json_dumpf(
		    wishes, stdout, JSON_COMPACT | JSON_REAL_PRECISION(9));
		puts("");
	} else {
		json_array_foreach(wishes, i, wish)
		    print_wish(study->options, wish);
	}
	json_decref(platform);
	return CHAP_OK;
}

static enum chap_err
write_report(const struct arguments *a, const struct chap_study *study,
    struct chap_error *err)
{
	const struct chap_report_file file[] = {
	    {"truth", a->judged.truth}, {"messages", a->messages}};
	json_t *report = chap_report_make(study, file, 2, err);
	enum chap_err rc;

	if (report == NULL)
		return err->code;
	rc = chap_report_write(report, a->report, err);
	json_decref(report);
	return rc;
}

static enum chap_err
hold_all(
    struct chap_held *held, const struct arguments *a, struct chap_error *err)
{
	struct chap_progress progress;
	struct chap_batch batch;
	enum chap_err rc = chap_source_open(
	    &batch, &a->judged.source, a->messages, CHAP_STREAM_LINES, err);

	if (rc != CHAP_OK)
		return rc;
	chap_progress_begin(&progress, "reading", 0);
	rc = chap_held_read(held, &batch, &progress, err);
	chap_progress_end(&progress);
	chap_batch_close(&batch);
	return rc == CHAP_OK ? chap_held_index(held, a->judged.truth, err) : rc;
}

/* PAN 2012's figures of all systems that have them; NULL: out of memory. */
static json_t *
task_json(const struct evaluation *e)
{
	json_t *out = json_array();

	if (e->judged.has_task)
		chap_json_append(&out,
		    chap_beside_task(
		        chap_system_name(e->arguments->judged.system.kind),
		        &e->judged.task));
	for (size_t i = 0; i < e->n_beside; i++)
		if (e->beside[i].has_task)
			chap_json_append(&out,
			    chap_beside_task(
			        e->beside[i].name, &e->beside[i].task));
	return out;
}

static enum chap_err
write_study(struct evaluation *e, struct chap_study *study,
    struct chap_study_options *options, struct chap_error *err)
{
	json_t *task = task_json(e);
	enum chap_err rc;

	if (task == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	options->task = task;
	rc = write_report(e->arguments, study, err);
	options->task = NULL;
	json_decref(task);
	return rc;
}

/* A report or a wish: the corpus is held and played again. */
static enum chap_err
study_all(struct evaluation *e, struct chap_error *err)
{
	const struct arguments *a = e->arguments;
	struct chap_study_options options = a->study;
	struct chap_study study = {.options = NULL};
	struct chap_held held;
	enum chap_err rc;

	options.baseline = e->judged.system.baseline;
	options.system = chap_system_name(a->judged.system.kind);
	options.truth_path = e->judged.has_task ? NULL : a->judged.truth;
	options.beside = e->beside;
	options.n_beside = e->n_beside;
	chap_held_init(&held, &e->judged.tally);
	rc = hold_all(&held, a, err);
	if (rc == CHAP_OK)
		rc = chap_study_make(&study, &options, &held, err);
	if (rc == CHAP_OK && a->report != NULL)
		rc = write_study(e, &study, &options, err);
	if (rc == CHAP_OK)
		rc = print_wishes(&study, a->json, err);
	chap_study_release(&study);
	chap_held_release(&held);
	return rc;
}

/* Before the corpus is played, so that what is wrong is said at once. */
static enum chap_err
open_beside(struct evaluation *e, struct chap_error *err)
{
	const struct arguments *a = e->arguments;
	const struct chap_beside_ground ground = {
	    &a->judged, &a->study.engine, a->messages, a->study.unit};
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < a->n_beside && rc == CHAP_OK; i++) {
		rc =
		    chap_beside_open(&e->beside[i], a->beside[i], &ground, err);
		e->n_beside += rc == CHAP_OK;
	}
	return rc;
}

static enum chap_err
evaluate(struct evaluation *e, uint64_t *n_unscored, struct chap_error *err)
{
	const struct arguments *a = e->arguments;
	enum chap_err rc = chap_judged_open(
	    &e->judged, &a->judged, &a->study.engine, a->messages, err);

	if (rc != CHAP_OK)
		return rc;
	rc = open_beside(e, err);
	if (rc == CHAP_OK)
		rc = stream_all(e, n_unscored, err);
	if (rc == CHAP_OK && wants_study(a))
		rc = study_all(e, err);
	for (size_t i = 0; i < e->n_beside; i++)
		chap_beside_release(&e->beside[i]);
	chap_judged_release(&e->judged);
	return rc;
}

/* The command as it was typed; words with anything unusual are quoted. */
static void
join_command(struct chap_buf *out, int argc, char *const *argv)
{
	chap_buf_str(out, "chaperone eval");
	for (int i = 0; i < argc; i++) {
		const char *s = argv[i];
		bool plain = *s != '\0' &&
		    s[strspn(s,
		        "abcdefghijklmnopqrstuvwxyz"
		        "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		        "0123456789-_./=:,@%+")] == '\0';

		chap_buf_str(out, plain ? " " : " '");
		for (; *s != '\0'; s++)
			chap_buf_str(
			    out, *s == '\'' ? "'\\''" : (char[]){*s, '\0'});
		chap_buf_str(out, plain ? "" : "'");
	}
}

int
chap_eval_run(int argc, char **argv)
{
	struct arguments a = {.study = {.level = CHAP_LEVEL_REVIEW,
	                          .unit = CHAP_UNIT_CONVERSATION,
	                          .prior = CHAP_PRIOR,
	                          .protocol = "own"},
	    .messages = "-"};
	struct evaluation e = {.arguments = &a};
	struct chap_buf command;
	struct chap_error err;
	uint64_t n_unscored = 0;
	const char *wrong;
	enum chap_err rc;

	/* Before the arguments are put in another order. */
	chap_buf_init(&command, COMMAND_MAX_BYTES);
	join_command(&command, argc, argv);
	chap_judged_defaults(&a.judged);
	wrong = read_arguments(&a, argc, argv);
	a.study.command = command.ptr;
	if (wrong != NULL || a.help) {
		chap_buf_release(&command);
		if (wrong != NULL)
			return chap_misuse("eval run", wrong, USAGE);
		fputs(USAGE, stdout);
		return 0;
	}
	rc = evaluate(&e, &n_unscored, &err);
	chap_buf_release(&command);
	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	return n_unscored > 0 ? CHAP_EXIT_FAILED : 0;
}
