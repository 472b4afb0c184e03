#include "eval/command.h"
#include "eval/explain_words.h"
#include "eval/stream.h"
#include "features/base/arena.h"
#include "features/base/fixed.h"

#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WITHOUTS 4 /* of the strongest reasons */
#define PLOT_COLUMNS 64

static const char USAGE[] =
    "usage: chaperone explain --pair A B [options] [FILE]\n"
    "One pair's story for a person, out of messages (JSON lines, plain or\n"
    "gzip; default: standard input): risk over messages, when its level\n"
    "rose, and what the score is made of.\n" CHAP_ENGINE_USAGE;

/* What is kept of each of the pair's verdicts. */
struct moment {
	int32_t risk_micro;
	enum chap_level rose_to; /* NONE: it did not */
	char id[CHAP_ID_MAX_BYTES + 1];
};

struct story {
	struct chap_span a;
	struct chap_span b;
	struct moment *moment; /* [n] */
	size_t n;
	size_t size;
	int64_t first_at_ms;
	struct chap_verdict last;
	struct chap_arena arena; /* the last verdict's strings */
	struct chap_words words;
};

static bool
is_of_pair(const struct story *s, const struct chap_verdict *v)
{
	return (chap_span_eq(v->from, s->a) && chap_span_eq(v->to, s->b)) ||
	    (chap_span_eq(v->from, s->b) && chap_span_eq(v->to, s->a));
}

static void
keep_span(struct story *s, struct chap_span *span)
{
	const char *copy = chap_arena_copy(&s->arena, span->ptr, span->len);

	*span = (struct chap_span){copy, copy == NULL ? 0 : span->len};
}

static void
keep_last(struct story *s, const struct chap_verdict *v)
{
	chap_arena_reset(&s->arena);
	s->last = *v;
	keep_span(s, &s->last.suspect);
	for (size_t i = 0; i < v->n_why; i++)
		for (size_t k = 0; k < v->why[i].n_messages; k++)
			keep_span(s, &s->last.why[i].message[k]);
}

static enum chap_err
take(struct story *s, const struct chap_verdict *v)
{
	struct moment *m;

	if (s->n == s->size) {
		size_t size = s->size == 0 ? 256 : s->size * 2;

		m = realloc(s->moment, size * sizeof(*m));
		if (m == NULL)
			return CHAP_ERR_MEMORY;
		s->moment = m;
		s->size = size;
	}
	if (s->n == 0)
		s->first_at_ms = v->at_ms;
	m = &s->moment[s->n++];
	m->risk_micro = v->risk_micro;
	m->rose_to = v->raised ? v->level : CHAP_LEVEL_NONE;
	memcpy(m->id, v->id.ptr, v->id.len);
	m->id[v->id.len] = '\0';
	keep_last(s, v);
	return CHAP_OK;
}

static enum chap_err
take_verdicts(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	struct story *s = context;

	(void)lines;
	for (size_t i = 0; i < batch->n; i++)
		if (verdict[i].status == CHAP_SCORED &&
		    is_of_pair(s, &verdict[i]) &&
		    (take(s, &verdict[i]) != CHAP_OK ||
		        chap_words_take(&s->words, batch->line[i]) != CHAP_OK))
			return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return CHAP_OK;
}

static void
print_rise(size_t number, const struct moment *m)
{
	printf("message %zu (", number);
	chap_print_safe(stdout, chap_span_str(m->id));
	printf("): rose to %s\n", chap_level_name(m->rose_to));
}

/* The highest risk of each column's messages, as eighths of a block. */
static void
print_plot(const struct story *s)
{
	static const char *const BLOCK[] = {
	    "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
	size_t columns = s->n < PLOT_COLUMNS ? s->n : PLOT_COLUMNS;

	printf("risk over messages 1 to %zu (from ▁ none to █ certain):\n  ",
	    s->n);
	for (size_t c = 0; c < columns; c++) {
		size_t end = (c + 1) * s->n / columns;
		int32_t most = 0;

		for (size_t i = c * s->n / columns; i < end; i++)
			if (s->moment[i].risk_micro > most)
				most = s->moment[i].risk_micro;
		fputs(BLOCK[(int64_t)most * 7 / CHAP_MICRO], stdout);
	}
	printf("\n\n");
	for (size_t i = 0; i < s->n; i++)
		if (s->moment[i].rose_to != CHAP_LEVEL_NONE)
			print_rise(i + 1, &s->moment[i]);
}

static void
print_points(int64_t micro, const char *name)
{
	int64_t size = micro < 0 ? -micro : micro;

	printf("  %c%" PRId64 ".%06" PRId64 "  %s", micro < 0 ? '-' : '+',
	    size / CHAP_MICRO, size % CHAP_MICRO, name);
}

static void
print_reasons(const struct chap_verdict *v)
{
	printf("\nwhat the score is made of:\n");
	for (size_t i = 0; i < v->n_why; i++) {
		print_points(v->why[i].points_micro, v->why[i].name);
		for (size_t k = 0; k < v->why[i].n_messages; k++) {
			fputs(k == 0 ? "  in " : ", ", stdout);
			chap_print_safe(stdout, v->why[i].message[k]);
		}
		putchar('\n');
	}
	print_points(v->bias_micro, "where every pair starts\n");
	print_points(v->logit_micro, "together (logit)\n");
}

/* What the model gives no points was shown all the same. */
static void
print_also(const struct chap_verdict *v)
{
	for (size_t i = 0; i < v->n_also; i++)
		printf("%s%s", i == 0 ? "also seen, at no points: " : ", ",
		    v->also[i]);
	if (v->n_also > 0)
		putchar('\n');
}

/* The points add up, so the risk without a reason is that of the rest. */
static void
print_without(const struct chap_verdict *v)
{
	size_t n = 0;

	for (size_t i = 0; i < v->n_why && n < WITHOUTS; i++) {
		int64_t rest = v->logit_micro - v->why[i].points_micro;
		int32_t risk = chap_sigmoid_micro(rest);

		if (v->why[i].points_micro <= 0)
			continue;
		if (n++ == 0)
			printf("\nwhat the risk, %d.%03d, would be\n",
			    v->risk_micro / CHAP_MICRO,
			    v->risk_micro % CHAP_MICRO / 1000);
		printf("  without %s: %d.%03d\n", v->why[i].name,
		    risk / CHAP_MICRO, risk % CHAP_MICRO / 1000);
	}
}

static void
print_story(struct story *s)
{
	const struct chap_verdict *v = &s->last;
	int64_t hours = (v->at_ms - s->first_at_ms) / 3600000;

	chap_print_safe(stdout, s->a);
	fputs(" and ", stdout);
	chap_print_safe(stdout, s->b);
	printf(
	    ": %zu messages over %" PRId64 " h\n", s->n, hours < 0 ? 0 : hours);
	printf("level %s, suspect ", chap_level_name(v->level));
	chap_print_safe(stdout, v->suspect);
	printf(", confidence %s, advice %s\n\n",
	    v->confidence == CHAP_CONFIDENCE_FULL ? "full" : "limited",
	    v->advice);
	print_plot(s);
	print_reasons(v);
	print_also(v);
	chap_words_print(&s->words, v->suspect, stdout);
	print_without(v);
}

static int
tell(struct story *s, const struct chap_engine_options *options,
    const char *path)
{
	struct chap_engine *engine;
	struct chap_error err;
	enum chap_err rc = chap_engine_new(&engine, options, &err);

	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	chap_arena_init(&s->arena, 1 << 20);
	chap_words_init(&s->words, engine, s->a, s->b);
	rc = chap_stream_file(
	    &(struct chap_stream){
	        .engine = engine, .after = take_verdicts, .context = s},
	    path, &err);
	if (rc == CHAP_OK && s->n == 0)
		rc = chap_fail_at(&err, CHAP_ERR_NOT_FOUND, path, 0,
		    "no message between the two was scored");
	if (rc == CHAP_OK)
		print_story(s);
	chap_arena_release(&s->arena);
	chap_words_release(&s->words);
	chap_engine_free(engine);
	free(s->moment);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}

int
chap_cmd_explain(int argc, char **argv)
{
	static const struct option LONG[] = {CHAP_ENGINE_LONG_OPTIONS,
	    {"pair", required_argument, NULL, 'p'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	struct chap_engine_options options = {.always_why = true};
	struct story story = {.n = 0};
	int option, index = 0;

	while ((option = getopt_long(argc, argv, "", LONG, &index)) != -1) {
		if (option == 'h') {
			fputs(USAGE, stdout);
			return 0;
		}
		if (option == 'p' && optind < argc) {
			story.a = chap_span_str(optarg);
			story.b = chap_span_str(argv[optind++]);
		} else if (option == 'p' || option == '?' ||
		    chap_engine_option(&options, LONG[index].name, optarg) !=
		        0) {
			return chap_misuse("explain", "wrong option", USAGE);
		}
	}
	if (story.a.len == 0 || story.b.len == 0)
		return chap_misuse("explain", "--pair A B is needed", USAGE);
	if (argc - optind > 1)
		return chap_misuse("explain", "at most one file", USAGE);
	return tell(&story, &options, optind < argc ? argv[optind] : "-");
}
