#include "eval/cmd_eval.h"

#include "eval/command.h"
#include "eval/corpus/task.h"
#include "eval/source.h"

#include <getopt.h>
#include <stdio.h>

#define REPORT_MAX_BYTES ((size_t)1 << 20)

static const char USAGE[] =
    "usage: chaperone eval score-run --truth FILE --run FILE [options]\n"
    "Scores answers in the form of PAN 2012's run files against its truth.\n"
    "  --truth FILE      the predators' ids, one a line\n"
    "  --run FILE        those that a system named\n"
    "  --lines FILE      problem 2's truth: conversation, tab, line\n"
    "  --lines-run FILE  those that a system named\n"
    "  --corpus XML      refuse ids that are not in it; needed for --keep\n"
    "  --keep FILE       ids of the conversations that count\n"
    "  --json            one JSON object, not a table\n";

struct arguments {
	struct chap_task_files files;
	const char *keep;
	bool json;
	bool help;
};

/* NULL, or what is wrong. */
static const char *
read_arguments(struct arguments *a, int argc, char **argv)
{
	static const struct option LONG[] = {
	    {"truth", required_argument, NULL, 't'},
	    {"run", required_argument, NULL, 'r'},
	    {"lines", required_argument, NULL, 'l'},
	    {"lines-run", required_argument, NULL, 'L'},
	    {"corpus", required_argument, NULL, 'c'},
	    {"keep", required_argument, NULL, 'k'},
	    {"json", no_argument, NULL, 'j'}, {"help", no_argument, NULL, 'h'},
	    {NULL, 0, NULL, 0}};
	int option;

	optind = 0; /* argv is a part of the one that was looked at before */
	while ((option = getopt_long(argc, argv, "", LONG, NULL)) != -1)
		switch (option) {
		case 't':
			a->files.predators = optarg;
			break;
		case 'r':
			a->files.answered_predators = optarg;
			break;
		case 'l':
			a->files.lines = optarg;
			break;
		case 'L':
			a->files.answered_lines = optarg;
			break;
		case 'c':
			a->files.corpus = optarg;
			break;
		case 'k':
			a->keep = optarg;
			break;
		case 'j':
			a->json = true;
			break;
		case 'h':
			a->help = true;
			break;
		default:
			return "wrong option";
		}
	if (a->help)
		return NULL;
	if (optind < argc)
		return "it takes no arguments besides its options";
	if (a->files.predators == NULL || a->files.answered_predators == NULL)
		return "--truth and --run are needed";
	if ((a->files.lines == NULL) != (a->files.answered_lines == NULL))
		return "--lines and --lines-run go together";
	if (a->keep != NULL && a->files.corpus == NULL)
		return "--keep needs --corpus";
	return NULL;
}

static enum chap_err
score(const struct arguments *a, struct chap_error *err)
{
	struct chap_pan12_view view = {.keep = a->keep};
	struct chap_task task;
	struct chap_buf out;
	enum chap_err rc = chap_task_read(&task, &a->files, &view, err);

	if (rc != CHAP_OK)
		return rc;
	chap_buf_init(&out, REPORT_MAX_BYTES);
	rc = chap_task_report(&task, a->json, &out);
	if (a->json)
		chap_buf_str(&out, "\n");
	if (rc != CHAP_OK)
		chap_fail(err, rc, "out of memory");
	else if (fwrite(out.ptr, 1, out.len, stdout) != out.len ||
	    fflush(stdout) != 0)
		rc = chap_fail(err, CHAP_ERR_IO, "cannot write the figures");
	chap_buf_release(&out);
	chap_task_release(&task);
	return rc;
}

int
chap_eval_score_run(int argc, char **argv)
{
	struct arguments a = {.json = false};
	const char *wrong = read_arguments(&a, argc, argv);
	struct chap_error err;

	if (wrong != NULL)
		return chap_misuse("eval score-run", wrong, USAGE);
	if (a.help) {
		fputs(USAGE, stdout);
		return 0;
	}
	if (score(&a, &err) != CHAP_OK)
		return chap_complain("chaperone", &err);
	return 0;
}
