#include "eval/batch.h"
#include "eval/bench_lexicon.h"
#include "eval/bench_pairs.h"
#include "eval/bench_text.h"
#include "eval/command.h"

#include "classifier/encoding/json.h"
#include "classifier/engine_parts.h"
#include "classifier/lines.h"
#include "features/base/clock.h"

#include <dirent.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BATCH_LINES 256
#define ROUNDS 7
#define OUT_MAX_BYTES ((size_t)64 << 20)
#define LINES_MAX_BYTES ((size_t)1 << 30)

static const char USAGE[] =
    "usage: chaperone bench [--benign DIR] [--threads N] [--pairs N]\n"
    "Speed of each stage and of the whole way from JSON line to verdict\n"
    "line, on all *.jsonl.gz of DIR. Medians of seven rounds, taken in\n"
    "turn; bytes are those of the JSON lines. Then the normalizer alone, and\n"
    "ICU beside it, on the texts as they are and disguised.\n"
    "  --benign DIR      folder of benign chat; without it: skipped\n"
    "  --threads N       for the whole way (default 1)\n"
    "  --pairs N         instead: cost of a message and resident memory with\n"
    "                    10,000, ten times as many, … N active pairs\n";

struct corpus {
	struct chap_buf bytes;
	struct chap_span *line; /* [n] */
	size_t *end; /* [n], while bytes still move */
	size_t n;
	size_t size;
};

static enum chap_err
add_line(struct corpus *c, struct chap_span line)
{
	if (c->n == c->size) {
		size_t size = c->size == 0 ? 65536 : c->size * 2;
		size_t *end = realloc(c->end, size * sizeof(*end));

		if (end == NULL)
			return CHAP_ERR_MEMORY;
		c->end = end;
		c->size = size;
	}
	if (chap_buf_add(&c->bytes, line.ptr, line.len) != CHAP_OK)
		return CHAP_ERR_MEMORY;
	c->end[c->n++] = c->bytes.len;
	return CHAP_OK;
}

static enum chap_err
add_file(struct corpus *c, const char *path, struct chap_error *err)
{
	struct chap_batch batch;
	enum chap_err rc =
	    chap_batch_open(&batch, path, 1024, CHAP_LINE_MAX_BYTES, err);

	if (rc != CHAP_OK)
		return rc;
	while ((rc = chap_batch_next(&batch, err)) == CHAP_OK && batch.n > 0)
		for (size_t i = 0; i < batch.n; i++)
			if (add_line(c, batch.line[i]) != CHAP_OK) {
				chap_batch_close(&batch);
				return chap_fail(
				    err, CHAP_ERR_MEMORY, "out of memory");
			}
	chap_batch_close(&batch);
	return rc;
}

static int
is_corpus(const struct dirent *entry)
{
	size_t n = strlen(entry->d_name);

	return n > 9 && strcmp(entry->d_name + n - 9, ".jsonl.gz") == 0;
}

static enum chap_err
read_corpus(struct corpus *c, const char *dir, struct chap_error *err)
{
	struct dirent **entry;
	int n = scandir(dir, &entry, is_corpus, alphasort);
	enum chap_err rc = CHAP_OK;
	size_t start = 0;

	if (n <= 0)
		return chap_fail_at(
		    err, CHAP_ERR_NOT_FOUND, dir, 0, "no *.jsonl.gz there");
	chap_buf_init(&c->bytes, LINES_MAX_BYTES);
	for (int i = 0; i < n; i++) {
		char path[4096];

		snprintf(path, sizeof(path), "%s/%s", dir, entry[i]->d_name);
		if (rc == CHAP_OK)
			rc = add_file(c, path, err);
		free(entry[i]);
	}
	free(entry);
	if (rc != CHAP_OK)
		return rc;
	c->line = calloc(c->n + 1, sizeof(*c->line));
	if (c->line == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (size_t i = 0; i < c->n; i++) {
		c->line[i] =
		    chap_span_cut(chap_buf_span(&c->bytes), start, c->end[i]);
		start = c->end[i];
	}
	return CHAP_OK;
}

/* What a stage works on; each stage leaves what the next one needs. */
struct bench {
	struct corpus corpus;
	struct chap_engine *engine;
	struct chap_arena keep; /* messages and texts, of all lines */
	struct chap_arena norms;
	struct chap_message *message; /* [corpus.n] */
	struct chap_norm *norm; /* [corpus.n] */
	struct chap_verdict *verdict; /* [BATCH_LINES] */
	struct chap_buf out;
	uint64_t sum; /* so that no work is thrown away */
};

static void
bench_decode(struct bench *b)
{
	struct chap_error err;

	chap_arena_reset(&b->keep);
	for (size_t i = 0; i < b->corpus.n; i++)
		if (chap_json_message(b->corpus.line[i], &b->keep, &b->keep,
		        &b->message[i], &err) != CHAP_OK)
			b->message[i].text.len = 0;
}

static void
bench_normalize(struct bench *b)
{
	struct chap_error err;

	chap_arena_reset(&b->norms);
	for (size_t i = 0; i < b->corpus.n; i++)
		if (chap_normalize(b->engine->text, b->message[i].text,
		        &b->norms, &b->norm[i], &err) != CHAP_OK)
			memset(&b->norm[i], 0, sizeof(b->norm[i]));
}

static void
bench_match(struct bench *b)
{
	struct chap_matches matches;

	for (size_t i = 0; i < b->corpus.n; i++) {
		chap_lexicon_match(b->engine->lexicon,
		    b->engine->lane[0].matcher, &b->norm[i], &matches);
		b->sum += matches.signals;
	}
}

static void
bench_structs(struct bench *b)
{
	for (size_t i = 0; i < b->corpus.n; i += BATCH_LINES) {
		size_t n = b->corpus.n - i;

		chap_engine_score(b->engine, 1, b->message + i,
		    n < BATCH_LINES ? n : BATCH_LINES, b->verdict);
		b->sum += (uint64_t)b->verdict[0].risk_micro;
	}
}

static void
score_lines(struct bench *b, struct chap_buf *out)
{
	for (size_t i = 0; i < b->corpus.n; i += BATCH_LINES) {
		size_t n = b->corpus.n - i;

		if (out != NULL)
			chap_buf_reset(out);
		if (chap_engine_score_lines(b->engine, 0, b->corpus.line + i,
		        n < BATCH_LINES ? n : BATCH_LINES, 0, out,
		        b->verdict) == CHAP_OK)
			b->sum += (uint64_t)b->verdict[0].risk_micro;
	}
}

static void
bench_lines(struct bench *b)
{
	score_lines(b, NULL);
}

static void
bench_both(struct bench *b)
{
	score_lines(b, &b->out);
}

static const struct {
	const char *name;
	void (*run)(struct bench *b);
	bool needs_fresh; /* an engine that has not seen the messages */
} STAGE[] = {
    {"JSON line to message", bench_decode, false},
    {"text to canonical", bench_normalize, false},
    {"canonical to signals", bench_match, false},
    {"message to verdict (library)", bench_structs, true},
    {"JSON line to verdict", bench_lines, true},
    {"JSON line to verdict line", bench_both, true},
};

#define N_STAGES (sizeof(STAGE) / sizeof(STAGE[0]))

/* What cannot be run alone: what a stage costs more than others together. */
static const struct {
	const char *name;
	int whole;
	int less[2]; /* -1: none */
} REST[] = {
    {"  of it keys, state, features", 3, {1, 2}},
    {"  of it verdict to its line", 5, {4, -1}},
};

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static enum chap_err
measure(struct bench *b, const struct chap_engine_options *options,
    double seconds[N_STAGES][ROUNDS], struct chap_error *err)
{
	for (int round = 0; round < ROUNDS; round++)
		for (size_t s = 0; s < N_STAGES; s++) {
			uint64_t start;

			if (STAGE[s].needs_fresh || b->engine == NULL) {
				enum chap_err rc;

				chap_engine_free(b->engine);
				b->engine = NULL;
				rc = chap_engine_new(&b->engine, options, err);
				if (rc != CHAP_OK)
					return rc;
			}
			chap_text_forget(b->engine->text);
			start = chap_monotonic_ns();
			STAGE[s].run(b);
			seconds[s][round] =
			    (double)(chap_monotonic_ns() - start) / 1e9;
		}
	return CHAP_OK;
}

static void
print_table(struct bench *b, double seconds[N_STAGES][ROUNDS])
{
	struct chap_engine_stats stats;
	double bytes = (double)b->corpus.bytes.len;
	double n = (double)b->corpus.n;
	double each[N_STAGES];

	chap_engine_stats(b->engine, &stats);
	printf("%zu messages, %.0f bytes of JSON each, %u pairs, %u threads; "
	       "median of %d rounds\n\n",
	    b->corpus.n, bytes / n, stats.n_pairs,
	    chap_pool_size(b->engine->pool), ROUNDS);
	printf(
	    "%-30s %12s %10s %8s\n", "stage", "messages/s", "ns each", "MB/s");
	for (size_t s = 0; s < N_STAGES; s++) {
		double median;

		qsort(seconds[s], ROUNDS, sizeof(double), by_size);
		median = seconds[s][ROUNDS / 2];
		each[s] = median / n * 1e9;
		printf("%-30s %12.0f %10.0f %8.1f\n", STAGE[s].name, n / median,
		    each[s], bytes / median / 1e6);
	}
	for (size_t r = 0; r < sizeof(REST) / sizeof(REST[0]); r++) {
		double ns = each[REST[r].whole];

		for (int k = 0; k < 2; k++)
			if (REST[r].less[k] >= 0)
				ns -= each[REST[r].less[k]];
		printf("%-30s %12s %10.0f\n", REST[r].name, "", ns);
	}
	printf("\nstate: %zu bytes a pair, %zu an actor; held %.1f MB, of it "
	       "%.1f MB for these pairs\n",
	    sizeof(struct chap_pair), sizeof(struct chap_actor),
	    (double)stats.held_bytes / 1e6,
	    (double)stats.n_pairs * sizeof(struct chap_pair) / 1e6);
}

static enum chap_err
measure_stages(struct bench *b, const struct chap_engine_options *options,
    struct chap_error *err)
{
	static double seconds[N_STAGES][ROUNDS];
	enum chap_err rc = measure(b, options, seconds, err);

	if (rc == CHAP_OK)
		print_table(b, seconds);
	return rc;
}

static int
run(const char *dir, const struct chap_engine_options *options,
    uint32_t n_pairs)
{
	struct bench b = {.engine = NULL};
	struct chap_error err;
	enum chap_err rc = read_corpus(&b.corpus, dir, &err);

	if (rc == CHAP_OK) {
		chap_arena_init(&b.keep, SIZE_MAX);
		chap_arena_init(&b.norms, SIZE_MAX);
		chap_buf_init(&b.out, OUT_MAX_BYTES);
		b.message = calloc(b.corpus.n, sizeof(*b.message));
		b.norm = calloc(b.corpus.n, sizeof(*b.norm));
		b.verdict = calloc(BATCH_LINES, sizeof(*b.verdict));
		if (b.message == NULL || b.norm == NULL || b.verdict == NULL)
			rc = chap_fail(&err, CHAP_ERR_MEMORY, "out of memory");
	}
	if (rc == CHAP_OK && n_pairs == 0)
		rc = measure_stages(&b, options, &err);
	if (rc == CHAP_OK && n_pairs == 0) {
		bench_normalize(&b);
		rc = chap_bench_lexicon(
		    b.engine->text, b.norm, b.corpus.n, &err);
	}
	if (rc == CHAP_OK && n_pairs == 0)
		rc = chap_bench_text(
		    b.engine->text, b.message, b.corpus.n, &err);
	if (rc == CHAP_OK && n_pairs > 0) {
		bench_decode(&b);
		rc = chap_bench_pairs(b.message, b.corpus.n, n_pairs, &err);
	}
	chap_engine_free(b.engine);
	chap_arena_release(&b.keep);
	chap_arena_release(&b.norms);
	chap_buf_release(&b.out);
	chap_buf_release(&b.corpus.bytes);
	free(b.corpus.line);
	free(b.corpus.end);
	free(b.message);
	free(b.norm);
	free(b.verdict);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}

int
chap_cmd_bench(int argc, char **argv)
{
	static const struct option LONG[] = {
	    {"benign", required_argument, NULL, 'b'},
	    {"threads", required_argument, NULL, 't'},
	    {"pairs", required_argument, NULL, 'p'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	struct chap_engine_options options = {.threads = 1};
	const char *dir = NULL;
	long long threads = 1, pairs = 0;
	int option;

	while ((option = getopt_long(argc, argv, "", LONG, NULL)) != -1) {
		if (option == 'h') {
			fputs(USAGE, stdout);
			return 0;
		}
		if (option == 'b')
			dir = optarg;
		else if (!(option == 't' &&
		             chap_parse_number(optarg, 1, 64, &threads)) &&
		    !(option == 'p' &&
		        chap_parse_number(optarg, CHAP_BENCH_PAIRS_MIN,
		            CHAP_BENCH_PAIRS_MAX, &pairs)))
			return chap_misuse("bench", "wrong option", USAGE);
	}
	if (optind < argc)
		return chap_misuse("bench", "no file is taken", USAGE);
	if (dir == NULL) {
		puts("bench: skipped, no folder of benign chat "
		     "(--benign DIR, or make bench BENIGN=DIR)");
		return 0;
	}
	options.threads = (unsigned)threads;
	return run(dir, &options, (uint32_t)pairs);
}
