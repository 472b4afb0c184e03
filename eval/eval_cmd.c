#include "classifier/lines.h"
#include "eval/commands.h"

#include "eval/number.h"
#include "eval/summary.h"
#include "eval/tally.h"
#include "features/base/buf.h"

#include <errno.h>
#include <getopt.h>

#define BATCH 256
#define REPORT_MAX_BYTES ((size_t)16 << 20)
#define BATCH_MAX_BYTES ((size_t)1 << 30)

static const char usage[] =
    "usage: chaperone eval run --truth FILE [options] [MESSAGES]\n"
    "Scores messages (default -, standard input) and says how well the flags\n"
    "agree with the truth.\n"
    "  --truth FILE    JSON lines: conversation, suspect, label, family, …\n"
    "  --model FILE    a model bundle, not the built-in one\n"
    "  --lexicons DIR  lexicons, not the built-in ones\n"
    "  --threads N     1 to 64 (default 1)\n"
    "  --level LEVEL   what counts as a flag: watch, review (default), urgent\n"
    "  --json          one JSON object, not a table\n";

struct arguments {
	struct chap_engine_options engine;
	const char *truth;
	const char *messages;
	enum chap_level level;
	bool json;
	bool help;
};

/* Lines that are scored in one call; their bytes stand in `text`. */
struct batch {
	size_t n;
	struct chap_buf text;
	size_t start[BATCH + 1];
	struct chap_span line[BATCH];
	struct chap_tally_message message[BATCH];
	struct chap_verdict verdict[BATCH];
	struct chap_buf out;
};

struct evaluation {
	const struct arguments *arguments;
	struct chap_engine *engine;
	struct chap_tally tally;
	struct batch *batch;
	struct chap_error *err;
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
	static const struct option option[] = {
	    {"truth", required_argument, NULL, 't'},
	    {"model", required_argument, NULL, 'm'},
	    {"lexicons", required_argument, NULL, 'x'},
	    {"threads", required_argument, NULL, 'n'},
	    {"level", required_argument, NULL, 'l'},
	    {"json", no_argument, NULL, 'j'},
	    {"help", no_argument, NULL, 'h'},
	    {0},
	};
	uint64_t threads = 1;
	int c;

	optind = 0; /* the program may have read its own options before */
	while ((c = getopt_long(argc, argv, "", option, NULL)) != -1) {
		if (c == 't')
			a->truth = optarg;
		if (c == 'm')
			a->engine.model = optarg;
		if (c == 'x')
			a->engine.lexicons = optarg;
		if (c == 'n' && !chap_read_number(optarg, 1, 64, &threads))
			return "--threads needs a number, 1 to 64";
		if (c == 'l' && !read_level(optarg, &a->level))
			return "--level is watch, review or urgent";
		if (c == '?')
			return "see above";
		a->json |= c == 'j';
		a->help |= c == 'h';
	}
	a->engine.threads = (unsigned)threads;
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
score_batch(struct evaluation *e)
{
	struct batch *b = e->batch;
	enum chap_err rc;

	for (size_t i = 0; i < b->n; i++)
		b->line[i] = chap_span_cut(
		    chap_buf_span(&b->text), b->start[i], b->start[i + 1]);
	chap_buf_reset(&b->out);
	rc = chap_engine_score_lines(
	    e->engine, 0, b->line, b->n, 0, &b->out, b->verdict);
	if (rc != CHAP_OK)
		return chap_fail(e->err, rc, "verdicts do not fit in memory");
	for (size_t i = 0; i < b->n; i++)
		chap_tally_take(
		    &b->message[i], &b->verdict[i], e->arguments->level);
	b->n = 0;
	chap_buf_reset(&b->text);
	return CHAP_OK;
}

static enum chap_err
score_file(struct evaluation *e, FILE *file, const char *path)
{
	struct batch *b = e->batch;
	struct chap_buf line;
	enum chap_err read_rc;
	enum chap_err rc = CHAP_OK;
	int number = 0;

	chap_buf_init(&line, CHAP_TALLY_LINE_MAX);
	while (rc == CHAP_OK && chap_tally_read_line(file, &line, &read_rc)) {
		rc = chap_tally_find(&e->tally, &b->message[b->n], path,
		    ++number, chap_buf_span(&line), e->err);
		if (rc != CHAP_OK)
			break;
		b->start[b->n++] = b->text.len;
		rc = chap_buf_add(&b->text, line.ptr, line.len);
		b->start[b->n] = b->text.len;
		if (rc != CHAP_OK)
			chap_fail(e->err, rc, "out of memory");
		else if (b->n == BATCH)
			rc = score_batch(e);
	}
	if (rc == CHAP_OK && read_rc != CHAP_OK)
		rc = chap_fail_at(e->err, read_rc, path, number + 1,
		    read_rc == CHAP_ERR_IO ? "cannot be read" : "too long");
	if (rc == CHAP_OK && b->n > 0)
		rc = score_batch(e);
	chap_buf_release(&line);
	return rc;
}

static enum chap_err
score(struct evaluation *e)
{
	const char *path = e->arguments->messages;
	bool standard = strcmp(path, "-") == 0;
	FILE *file = standard ? stdin : fopen(path, "r");
	enum chap_err rc;

	if (file == NULL)
		return chap_fail_at(e->err, CHAP_ERR_IO, path, 0, "%m");
	rc = score_file(e, file, standard ? "standard input" : path);
	if (!standard)
		fclose(file);
	return rc != CHAP_OK
	           ? rc
	           : chap_tally_finish(&e->tally, e->arguments->truth, e->err);
}

static enum chap_err
print(const struct evaluation *e, uint64_t *n_unscored)
{
	const char *level = chap_level_name(e->arguments->level);
	struct chap_summary summary;
	struct chap_buf out;
	enum chap_err rc = chap_summary_make(&summary, &e->tally);

	if (rc != CHAP_OK)
		return chap_fail(e->err, rc, "out of memory");
	chap_buf_init(&out, REPORT_MAX_BYTES);
	if (e->arguments->json)
		rc = chap_summary_json(&out, &summary, level);
	else
		chap_summary_table(&out, &summary, level);
	if (rc != CHAP_OK || out.failed)
		rc = chap_fail(e->err, CHAP_ERR_MEMORY, "out of memory");
	else if (fwrite(out.ptr, 1, out.len, stdout) != out.len ||
	         fflush(stdout) != 0)
		rc = chap_fail_at(
		    e->err, CHAP_ERR_IO, "standard output", 0, "%m");
	*n_unscored = summary.n_unscored;
	chap_buf_release(&out);
	chap_summary_release(&summary);
	return rc;
}

static enum chap_err
evaluate(struct evaluation *e, uint64_t *n_unscored)
{
	enum chap_err rc =
	    chap_tally_read(&e->tally, e->arguments->truth, e->err);

	if (rc == CHAP_OK)
		rc = chap_engine_new(&e->engine, &e->arguments->engine, e->err);
	if (rc == CHAP_OK) {
		e->batch = calloc(1, sizeof(*e->batch));
		if (e->batch == NULL) {
			rc = CHAP_ERR_MEMORY;
			chap_fail(e->err, rc, "out of memory");
		}
	}
	if (rc == CHAP_OK) {
		chap_buf_init(&e->batch->text, BATCH_MAX_BYTES);
		chap_buf_init(&e->batch->out, BATCH_MAX_BYTES);
		rc = score(e);
		chap_buf_release(&e->batch->text);
		chap_buf_release(&e->batch->out);
	}
	if (rc == CHAP_OK)
		rc = print(e, n_unscored);
	free(e->batch);
	chap_engine_free(e->engine);
	chap_tally_release(&e->tally);
	return rc;
}

int
chap_cmd_eval(int argc, char **argv)
{
	struct arguments a = {.messages = "-", .level = CHAP_LEVEL_REVIEW};
	const char *wrong = read_arguments(&a, argc, argv);
	struct chap_error err;
	struct evaluation e = {.arguments = &a, .err = &err};
	uint64_t n_unscored = 0;
	char text[512];

	if (wrong != NULL) {
		fprintf(stderr, "chaperone: eval: %s\n%s", wrong, usage);
		return 2;
	}
	if (a.help) {
		fputs(usage, stdout);
		return 0;
	}
	if (evaluate(&e, &n_unscored) != CHAP_OK) {
		fprintf(stderr, "chaperone: %s\n",
		    chap_error_format(&err, text, sizeof(text)));
		return 1;
	}
	if (n_unscored == 0)
		return 0;
	/* Unscored is not low risk: such figures are not whole. */
	fprintf(stderr, "chaperone: eval: some messages were not scored\n");
	return 1;
}
