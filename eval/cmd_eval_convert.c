#include "eval/cmd_eval.h"

#include "eval/command.h"
#include "eval/progress.h"
#include "eval/replace.h"
#include "eval/source.h"

#include <getopt.h>
#include <stdio.h>

#define BATCH_LINES 1024
#define TRUTH_LINE_MAX ((size_t)64 << 20)

static const char USAGE[] =
    "usage: chaperone eval convert --format pan12 [options] XML\n"
    "Writes PAN 2012's corpus as chaperone's messages and truth, JSON lines.\n"
    "  --messages FILE   where messages go (- is standard output)\n"
    "  --predators FILE  ids, one a line; needed for --truth\n"
    "  --truth FILE      where the truth goes\n"
    "  --lines FILE      conversation, tab, line: the truth's "
    "tactics\n" CHAP_SOURCE_USAGE;

struct arguments {
	struct chap_source source;
	const char *corpus;
	const char *messages;
	const char *predators;
	const char *lines;
	const char *truth;
	bool help;
};

/* NULL, or what is wrong. */
static const char *
read_arguments(struct arguments *a, int argc, char **argv)
{
	static const struct option LONG[] = {CHAP_SOURCE_LONG_OPTIONS,
	    {"messages", required_argument, NULL, 'm'},
	    {"predators", required_argument, NULL, 'p'},
	    {"lines", required_argument, NULL, 'l'},
	    {"truth", required_argument, NULL, 't'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	int option, index = 0;

	optind = 0; /* argv is a part of the one that was looked at before */
	while ((option = getopt_long(argc, argv, "", LONG, &index)) != -1) {
		if (option == 'm')
			a->messages = optarg;
		else if (option == 'p')
			a->predators = optarg;
		else if (option == 'l')
			a->lines = optarg;
		else if (option == 't')
			a->truth = optarg;
		else if (option == 'h')
			a->help = true;
		else if (option == '?' ||
		    chap_source_option(&a->source, LONG[index].name, optarg) !=
		        0)
			return "wrong option";
	}
	if (a->help)
		return NULL;
	if (a->source.format != CHAP_FORMAT_PAN12)
		return "--format pan12 is needed";
	if (optind + 1 != argc)
		return "one XML file is needed";
	a->corpus = argv[optind];
	if (a->messages == NULL && a->truth == NULL)
		return "--messages or --truth is needed";
	if ((a->truth != NULL) != (a->predators != NULL))
		return "--predators and --truth go together";
	if (a->truth != NULL && strcmp(a->corpus, "-") == 0)
		return "for --truth the corpus is read twice: it cannot come "
		       "from standard input";
	if (a->lines != NULL && a->truth == NULL)
		return "--lines goes with --truth";
	if (a->messages != NULL && a->truth != NULL &&
	    strcmp(a->messages, a->truth) == 0)
		return "messages and truth need two places";
	return NULL;
}

static enum chap_err
write_messages(const struct arguments *a, FILE *out, struct chap_error *err)
{
	struct chap_progress progress;
	struct chap_batch batch;
	enum chap_err rc =
	    chap_source_open(&batch, &a->source, a->corpus, BATCH_LINES, err);

	if (rc != CHAP_OK)
		return rc;
	chap_progress_begin(
	    &progress, "converting", chap_progress_file_bytes(a->corpus));
	do {
		rc = chap_batch_next(&batch, err);
		for (size_t i = 0; i < batch.n && rc == CHAP_OK; i++) {
			fwrite(batch.line[i].ptr, 1, batch.line[i].len, out);
			fputc('\n', out);
		}
		chap_progress_at(&progress, chap_batch_offset(&batch));
	} while (rc == CHAP_OK && batch.n > 0 && ferror(out) == 0);
	chap_progress_end(&progress);
	chap_batch_close(&batch);
	return rc;
}

static enum chap_err
write_truth(const struct arguments *a, FILE *out, struct chap_error *err)
{
	struct chap_pan12_view view = chap_source_view(&a->source);
	struct chap_id_list predators = {.path = NULL};
	struct chap_id_list lines = {.path = NULL};
	struct chap_census census = {.n_messages = 0};
	struct chap_buf line;
	enum chap_err rc =
	    chap_id_list_read(&predators, a->predators, false, false, err);

	if (rc == CHAP_OK && a->lines != NULL)
		rc = chap_id_list_read(&lines, a->lines, true, false, err);
	if (rc == CHAP_OK)
		rc = chap_census_read(&census, a->corpus, &view,
		    &(struct chap_census_truth){.predators = &predators,
		        .lines = a->lines == NULL ? NULL : &lines},
		    err);
	chap_buf_init(&line, TRUTH_LINE_MAX);
	for (uint32_t i = 0; i < census.unit.n && rc == CHAP_OK; i++) {
		chap_buf_reset(&line);
		rc = chap_census_line(
		    &census, i, a->lines == NULL ? NULL : &lines, &line);
		if (rc != CHAP_OK)
			chap_fail(err, rc, "out of memory");
		else
			fwrite(line.ptr, 1, line.len, out);
	}
	chap_buf_release(&line);
	chap_census_release(&census);
	chap_id_list_release(&lines);
	chap_id_list_release(&predators);
	return rc;
}

static enum chap_err
convert(const struct arguments *a, struct chap_error *err)
{
	struct chap_replace file[2] = {{.file = NULL}, {.file = NULL}};
	enum chap_err rc = chap_replace_open(&file[0], a->messages, err);

	if (rc == CHAP_OK)
		rc = chap_replace_open(&file[1], a->truth, err);
	if (rc == CHAP_OK && a->truth != NULL)
		rc = write_truth(a, file[1].file, err);
	if (rc == CHAP_OK && a->messages != NULL)
		rc = write_messages(a, file[0].file, err);
	if (rc == CHAP_OK)
		rc = chap_replace_commit(file, 2, err);
	else
		chap_replace_discard(file, 2);
	return rc;
}

int
chap_eval_convert(int argc, char **argv)
{
	struct arguments a = {.messages = NULL};
	const char *wrong = read_arguments(&a, argc, argv);
	struct chap_error err;

	if (wrong != NULL)
		return chap_misuse("eval convert", wrong, USAGE);
	if (a.help) {
		fputs(USAGE, stdout);
		return 0;
	}
	if (convert(&a, &err) != CHAP_OK)
		return chap_complain("chaperone", &err);
	return 0;
}
