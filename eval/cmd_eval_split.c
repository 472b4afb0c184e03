#include "eval/cmd_eval.h"

#include "classifier/encoding/json.h"
#include "eval/command.h"
#include "eval/family.h"
#include "eval/replace.h"
#include "eval/split/graph.h"

#include <getopt.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>

#define BATCH_LINES 1024
#define LINE_MAX_BYTES ((size_t)64 << 20)
#define NO_FOLD (-1)

static const char USAGE[] =
    "usage: chaperone eval split --truth FILE --out FILE [options] MESSAGES\n"
    "Writes the truth again with `component`, `fold` and `split`: connected\n"
    "components of the author graph are kept whole.\n"
    "  --truth FILE      JSON lines; of pan12 also its predators\n"
    "  --out FILE        where the new truth goes (- is standard output)\n"
    "  --folds K         2 to 100 (default 5)\n"
    "  --seed N          of the lots (default 1)\n"
    "  --test F          the fold that is `test`, 0 to K-1 (default 0), or\n"
    "                    none\n"
    "  --validation F    the fold that is `validation` (default: the one\n"
    "                    after); all others are `train`\n" CHAP_SOURCE_USAGE;

struct arguments {
	struct chap_source source;
	const char *truth;
	const char *out;
	const char *messages;
	long long n_folds;
	long long seed;
	long long test; /* or NO_FOLD */
	long long validation;
	bool help;
};

/* NULL, or what is wrong with the folds that were asked for. */
static const char *
check_folds(struct arguments *a)
{
	if (a->test >= a->n_folds || a->validation >= a->n_folds)
		return "--test and --validation are folds: 0 to K-1";
	if (a->validation == NO_FOLD)
		a->validation =
		    a->test == NO_FOLD ? 0 : (a->test + 1) % a->n_folds;
	if (a->test == a->validation)
		return "--test and --validation need two folds";
	if (a->test != NO_FOLD && a->n_folds < 3)
		return "train, validation and test need --folds 3 at least";
	return NULL;
}

static const char *
take_option(struct arguments *a, int option, const char *name)
{
	switch (option) {
	case 't':
		a->truth = optarg;
		return NULL;
	case 'o':
		a->out = optarg;
		return NULL;
	case 'h':
		a->help = true;
		return NULL;
	case 'k':
		return chap_parse_number(optarg, 2, CHAP_FOLDS_MAX, &a->n_folds)
		    ? NULL
		    : "--folds: 2 to 100";
	case 's':
		return chap_parse_number(optarg, 0, INT64_MAX, &a->seed)
		    ? NULL
		    : "--seed needs a number";
	case 'e':
		a->test = NO_FOLD;
		return strcmp(optarg, "none") == 0 ||
		        chap_parse_number(optarg, 0, CHAP_FOLDS_MAX, &a->test)
		    ? NULL
		    : "--test: a fold, or none";
	case 'v':
		return chap_parse_number(
		           optarg, 0, CHAP_FOLDS_MAX, &a->validation)
		    ? NULL
		    : "--validation: a fold";
	case '?':
		return "wrong option";
	default:
		return chap_source_option(&a->source, name, optarg) == 0
		    ? NULL
		    : "wrong option";
	}
}

/* NULL, or what is wrong. */
static const char *
read_arguments(struct arguments *a, int argc, char **argv)
{
	static const struct option LONG[] = {CHAP_SOURCE_LONG_OPTIONS,
	    {"truth", required_argument, NULL, 't'},
	    {"out", required_argument, NULL, 'o'},
	    {"folds", required_argument, NULL, 'k'},
	    {"seed", required_argument, NULL, 's'},
	    {"test", required_argument, NULL, 'e'},
	    {"validation", required_argument, NULL, 'v'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	const char *wrong = NULL;
	int option, index = 0;

	optind = 0; /* argv is a part of the one that was looked at before */
	while (wrong == NULL &&
	    (option = getopt_long(argc, argv, "", LONG, &index)) != -1)
		wrong = take_option(a, option, LONG[index].name);
	if (wrong != NULL || a->help)
		return wrong;
	if (a->truth == NULL || a->out == NULL || optind + 1 != argc)
		return "--truth, --out and one file of messages are needed";
	a->messages = argv[optind];
	if (strcmp(a->messages, "-") == 0)
		return "messages cannot come from standard input";
	return check_folds(a);
}

static int
append(const char *bytes, size_t n, void *out)
{
	return chap_buf_add(out, bytes, n) == CHAP_OK ? 0 : -1;
}

static enum chap_split
split_of(const struct arguments *a, uint32_t fold)
{
	if ((long long)fold == a->test)
		return CHAP_SPLIT_TEST;
	return (long long)fold == a->validation ? CHAP_SPLIT_VALIDATION
	                                        : CHAP_SPLIT_TRAIN;
}

/* The row's line with the three members; `object` is freed. */
static enum chap_err
put_row(const struct arguments *a, const struct chap_graph *g, size_t row,
    json_t *object, struct chap_buf *out)
{
	const struct chap_fold_component *c = chap_graph_component(g, row);
	int rc = json_object_set_new(
	    object, "component", json_stringn(c->name.ptr, c->name.len));

	rc |= json_object_set_new(object, "fold", json_integer(c->fold));
	rc |= json_object_set_new(object, "split",
	    json_string(chap_split_name(split_of(a, c->fold))));
	if (rc == 0)
		rc = json_dump_callback(object, append, out, JSON_COMPACT);
	json_decref(object);
	chap_buf_str(out, "\n");
	return rc == 0 && !out->failed ? CHAP_OK : CHAP_ERR_MEMORY;
}

/* A truth of JSON lines keeps all that its rows say. */
static enum chap_err
copy_rows(const struct arguments *a, const struct chap_graph *g,
    struct chap_batch *batch, FILE *file, struct chap_error *err)
{
	struct chap_buf out;
	enum chap_err rc;
	size_t row = 0;

	chap_buf_init(&out, LINE_MAX_BYTES);
	while ((rc = chap_batch_next(batch, err)) == CHAP_OK && batch->n > 0)
		for (size_t i = 0; i < batch->n && rc == CHAP_OK; i++) {
			chap_buf_reset(&out);
			rc = put_row(a, g, row++,
			    json_loadb(batch->line[i].ptr, batch->line[i].len,
			        0, NULL),
			    &out);
			if (rc != CHAP_OK) {
				chap_fail(err, rc, "out of memory");
				chap_buf_release(&out);
				return rc;
			}
			fwrite(out.ptr, 1, out.len, file);
		}
	chap_buf_release(&out);
	return rc;
}

/* A list of predators becomes rows. */
static enum chap_err
make_rows(const struct arguments *a, const struct chap_graph *g, FILE *file,
    struct chap_error *err)
{
	struct chap_buf out;
	enum chap_err rc = CHAP_OK;

	chap_buf_init(&out, LINE_MAX_BYTES);
	for (size_t i = 0; i < g->truth.n && rc == CHAP_OK; i++) {
		const struct chap_tally_row *row = &g->truth.row[i];
		json_t *object = json_pack("{s:s%,s:o,s:i}", "conversation",
		    row->conversation.ptr, row->conversation.len, "suspect",
		    row->positive
		        ? json_stringn(row->suspect.ptr, row->suspect.len)
		        : json_null(),
		    "label", row->positive);

		chap_buf_reset(&out);
		rc = put_row(a, g, i, object, &out);
		if (rc != CHAP_OK)
			chap_fail(err, rc, "out of memory");
		else
			fwrite(out.ptr, 1, out.len, file);
	}
	chap_buf_release(&out);
	return rc;
}

static enum chap_err
write_rows(const struct arguments *a, const struct chap_graph *g, FILE *file,
    struct chap_error *err)
{
	struct chap_batch batch;
	bool json;
	enum chap_err rc =
	    chap_source_truth_is_json(&a->source, a->truth, &json, err);

	if (rc != CHAP_OK || !json)
		return rc != CHAP_OK ? rc : make_rows(a, g, file, err);
	rc = chap_batch_open(
	    &batch, a->truth, BATCH_LINES, CHAP_LINE_MAX_BYTES, err);
	if (rc == CHAP_OK) {
		rc = copy_rows(a, g, &batch, file, err);
		chap_batch_close(&batch);
	}
	return rc;
}

/* What the folds are like, for a person: on standard error. */
static void
describe(const struct arguments *a, const struct chap_graph *g)
{
	uint64_t n[CHAP_FOLDS_MAX] = {0};
	uint64_t positive[CHAP_FOLDS_MAX] = {0};
	uint32_t largest = 0;

	for (uint32_t i = 0; i < g->n_components; i++) {
		const struct chap_fold_component *c = &g->component[i];

		n[c->fold] += c->n;
		positive[c->fold] += c->n_positive;
		if (c->n > largest)
			largest = c->n;
	}
	fprintf(stderr,
	    "%zu conversations in %" PRIu32 " components, the largest of "
	    "%" PRIu32 "\n",
	    g->truth.n, g->n_components, largest);
	for (long long f = 0; f < a->n_folds; f++)
		fprintf(stderr,
		    "fold %lld: %" PRIu64 " conversations, %" PRIu64
		    " positive: %s\n",
		    f, n[f], positive[f],
		    chap_split_name(split_of(a, (uint32_t)f)));
	if ((uint64_t)largest * (uint64_t)a->n_folds > g->truth.n)
		fprintf(stderr,
		    "the largest component is larger than a fold should be: "
		    "the folds cannot be even\n");
}

static enum chap_err
split(const struct arguments *a, struct chap_error *err)
{
	struct chap_replace file;
	struct chap_graph graph;
	enum chap_err rc = chap_replace_open(&file, a->out, err);

	if (rc != CHAP_OK)
		return rc;
	rc = chap_graph_read(&graph, &a->source, a->truth, a->messages, err);
	if (rc == CHAP_OK) {
		rc = chap_folds_deal(graph.component, graph.n_components,
		    (unsigned)a->n_folds, (uint64_t)a->seed);
		if (rc != CHAP_OK)
			chap_fail(err, rc, "out of memory");
		else
			rc = write_rows(a, &graph, file.file, err);
		if (rc == CHAP_OK)
			rc = chap_replace_commit(&file, 1, err);
		if (rc == CHAP_OK)
			describe(a, &graph);
		chap_graph_release(&graph);
	}
	chap_replace_discard(&file, 1);
	return rc;
}

int
chap_eval_split(int argc, char **argv)
{
	struct arguments a = {
	    .n_folds = 5, .seed = 1, .test = 0, .validation = NO_FOLD};
	const char *wrong = read_arguments(&a, argc, argv);
	struct chap_error err;

	if (wrong != NULL)
		return chap_misuse("eval split", wrong, USAGE);
	if (a.help) {
		fputs(USAGE, stdout);
		return 0;
	}
	if (split(&a, &err) != CHAP_OK)
		return chap_complain("chaperone", &err);
	return 0;
}
