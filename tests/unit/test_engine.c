#include "classifier/engine_parts.h"
#include "classifier/lines.h"
#include "features/base/fixed.h"
#include "tests/rule_model.h"

#include <criterion/criterion.h>
#include <jansson.h>
#include <math.h>

static struct chap_engine *
new_engine(const struct chap_engine_options *options)
{
	struct chap_model m = rule_model(900001);
	struct chap_engine *e;
	struct chap_error err;

	cr_assert_eq(chap_engine_new_with(&e, options, &m, &err), CHAP_OK, "%s",
	    err.text);
	return e;
}

/* What must hold of every verdict that gives reasons. */
static void
check_sum(const struct chap_verdict *v)
{
	int64_t sum = v->bias_micro;

	if (v->status == CHAP_UNSCORED || v->status == CHAP_NOTED ||
	    v->n_why == 0)
		return;
	for (size_t k = 0; k < v->n_why; k++)
		sum += v->why[k].points_micro;
	cr_assert_eq(sum, v->logit_micro);
	cr_assert_eq(v->risk_micro, chap_sigmoid_micro(v->logit_micro));
}

/*
 * Scores lines; the verdict lines are in out (to be released). `verdict`
 * NULL: not wanted.
 */
static void
score(struct chap_engine *e, const char *const *text, size_t n,
    struct chap_buf *out, struct chap_verdict *verdict)
{
	struct chap_span *line = calloc(n, sizeof(*line));

	for (size_t i = 0; i < n; i++)
		line[i] = chap_span_str(text[i]);
	chap_buf_init(out, (size_t)64 << 20);
	cr_assert_eq(
	    chap_engine_score_lines(e, 0, line, n, 0, out, verdict), CHAP_OK);
	for (size_t i = 0; i < n && verdict != NULL; i++)
		check_sum(&verdict[i]);
	free(line);
}

/* The n-th line's field, as a string; "" where it is not there. */
static const char *
field(const struct chap_buf *out, size_t n, const char *key)
{
	static char text[256];
	const char *line = out->ptr;
	json_t *root;
	const char *s;

	while (n-- > 0)
		line = strchr(line, '\n') + 1;
	root = json_loadb(line, (size_t)(strchr(line, '\n') - line), 0, NULL);
	s = json_string_value(json_object_get(root, key));
	snprintf(text, sizeof(text), "%s", s == NULL ? "" : s);
	json_decref(root);
	return text;
}

static const char *const LURE[] = {
    "{\"id\":\"1\",\"at\":1000,\"from\":\"s\",\"to\":\"t\","
    "\"text\":\"how old are you\"}",
    "{\"id\":\"2\",\"at\":2000,\"from\":\"t\",\"to\":\"s\","
    "\"text\":\"im 13\"}",
    "{\"id\":\"3\",\"at\":3000,\"from\":\"s\",\"to\":\"t\","
    "\"text\":\"dont tell your mom we talk\"}",
    "{\"id\":\"4\",\"at\":4000,\"from\":\"s\",\"to\":\"t\","
    "\"text\":\"send me a pic of you\"}",
    "{\"id\":\"5\",\"at\":5000,\"from\":\"t\",\"to\":\"s\","
    "\"text\":\"nice weather today\"}",
};

Test(engine, names_the_suspect_and_explains_with_messages)
{
	struct chap_engine *e = new_engine(NULL);
	struct chap_verdict v[5];
	struct chap_buf out;
	bool secrecy = false;

	score(e, LURE, 5, &out, v);
	cr_assert_lt(v[0].level, CHAP_LEVEL_REVIEW);
	cr_assert_geq(v[3].level, CHAP_LEVEL_REVIEW);
	cr_assert_str_eq(field(&out, 3, "suspect"), "s");
	cr_assert_str_eq(field(&out, 4, "suspect"), "s",
	    "whoever writes, the suspect stays");
	for (size_t i = 0; i < v[4].n_why; i++)
		if (strcmp(v[4].why[i].name, "secrecy") == 0) {
			secrecy = true;
			cr_assert_eq(v[4].why[i].n_messages, 1);
			cr_assert(chap_span_eq(
			    v[4].why[i].message[0], CHAP_SPAN_LIT("3")));
		}
	cr_assert(secrecy);
	chap_buf_release(&out);
	chap_engine_free(e);
}

Test(engine, explanation_adds_up_to_the_score)
{
	struct chap_engine_options options = {.always_why = true};
	struct chap_engine *e = new_engine(&options);
	struct chap_verdict v[5];
	struct chap_buf out;

	score(e, LURE, 5, &out, v);
	for (int i = 0; i < 5; i++) {
		cr_assert_gt(v[i].n_why, 0, "message %d", i);
		check_sum(&v[i]);
	}
	chap_buf_release(&out);
	chap_engine_free(e);
}

/* Whoever reviews a case is to know of a signal that moves no score. */
Test(engine, what_was_seen_at_no_points_is_named_too)
{
	struct chap_engine_options options = {.always_why = true};
	struct chap_model model;
	struct chap_verdict v[5];
	struct chap_engine *e;
	struct chap_error err;
	struct chap_buf out;

	cr_assert_eq(chap_model_of_options(&model, &options, &err), CHAP_OK);
	model.weight_micro[CHAP_SIGNAL_AGE_ASKING] = 0;
	model.weight_micro[CHAP_SIGNAL_SECRECY] = 0;
	model.weight_micro[CHAP_SIGNAL_MEDIA_REQUEST] = 1000000;
	cr_assert_eq(chap_engine_new_with(&e, &options, &model, &err), CHAP_OK);
	chap_model_release(&model);
	score(e, LURE, 5, &out, v);
	cr_assert_eq(v[1].n_also, 1);
	cr_assert_eq(v[4].n_also, 2, "what has points is a reason");
	cr_assert_str_eq(v[4].also[0], "age_asking");
	cr_assert_str_eq(v[4].also[1], "secrecy");
	check_sum(&v[4]);
	cr_assert_not_null(
	    strstr(out.ptr, "\"also\":[\"age_asking\",\"secrecy\"]"));
	chap_buf_release(&out);
	chap_engine_free(e);
}

/* With the model that ships: saying a tactic again and again is no way down. */
Test(engine, repeating_a_tactic_does_not_wear_the_risk_away)
{
	static const char *const SAID[] = {"hey", "you are so pretty",
	    "dont tell anyone that we talk",
	    "do you have snapchat? lets talk there", "send me a pic of you",
	    "you can trust me more than your parents",
	    "are you home alone? lets meet up, i can pick you up",
	    "nobody understands you like i do", "dont tell anyone"};
	enum { N_SAID = sizeof(SAID) / sizeof(SAID[0]), N = N_SAID + 30 };
	struct chap_verdict v[N];
	struct chap_engine *e;
	struct chap_error err;
	struct chap_buf out;
	char line[N][200];
	const char *text[N];
	int64_t most = INT64_MIN;

	for (int i = 0; i < N; i++) {
		snprintf(line[i], sizeof(line[i]),
		    "{\"id\":\"%d\",\"at\":%d,\"from\":\"s\",\"to\":\"t\","
		    "\"text\":\"%s\"}",
		    i, (i + 1) * 60000, SAID[i < N_SAID ? i : N_SAID - 1]);
		text[i] = line[i];
	}
	cr_assert_eq(chap_engine_new(&e, NULL, &err), CHAP_OK, "%s", err.text);
	score(e, text, N, &out, v);
	for (int i = 0; i < N; i++)
		if (v[i].logit_micro > most)
			most = v[i].logit_micro;
	cr_assert_geq(v[N_SAID + 9].logit_micro, most - 500000);
	cr_assert_geq(v[N - 1].logit_micro, most - 500000);
	chap_buf_release(&out);
	chap_engine_free(e);
}

Test(engine, a_repeat_counts_once)
{
	struct chap_engine *e = new_engine(NULL);
	struct chap_verdict v[6];
	const char *again[6];
	struct chap_buf out;

	memcpy(again, LURE, sizeof(LURE));
	again[5] = LURE[2];
	score(e, again, 6, &out, v);
	cr_assert_eq(v[5].status, CHAP_DUPLICATE);
	cr_assert_eq(v[5].logit_micro, v[4].logit_micro);
	cr_assert_eq(v[5].n, 5);
	cr_assert_not(v[5].raised);
	chap_buf_release(&out);
	chap_engine_free(e);
}

Test(engine, a_level_is_raised_once)
{
	struct chap_engine *e = new_engine(NULL);
	struct chap_verdict v[5];
	struct chap_buf out;
	int raised[CHAP_N_LEVELS] = {0};
	char text[40][160];
	const char *line[40];

	score(e, LURE, 5, &out, v);
	chap_buf_release(&out);
	for (int i = 0; i < 5; i++)
		raised[v[i].level] += v[i].raised;
	for (int i = 0; i < 40; i++) {
		struct chap_verdict w;

		snprintf(text[i], sizeof(text[i]),
		    "{\"id\":\"r%d\",\"at\":%d,\"from\":\"s\",\"to\":\"t\","
		    "\"text\":\"dont tell your mom\"}",
		    i, 6000 + i);
		line[i] = text[i];
		score(e, &line[i], 1, &out, &w);
		raised[w.level] += w.raised;
		chap_buf_release(&out);
	}
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		cr_assert_leq(raised[l], 1, "level %d", l);
	cr_assert_geq(raised[CHAP_LEVEL_REVIEW] + raised[CHAP_LEVEL_URGENT], 1);
	chap_engine_free(e);
}

Test(engine, broken_messages_are_answered_and_the_next_is_scored)
{
	static const char TO_ITSELF[] =
	    "{\"id\":\"9\",\"at\":1,\"from\":\"s\",\"to\":\"s\","
	    "\"text\":\"x\"}";
	const char *const lines[] = {"{", LURE[0], TO_ITSELF, LURE[1],
	    "\xff\xfe", LURE[2], "[]", LURE[3]};
	struct chap_engine *e = new_engine(NULL);
	struct chap_verdict v[8];
	struct chap_engine_stats stats;
	struct chap_buf out;

	score(e, lines, 8, &out, v);
	for (size_t i = 0; i < 8; i++) {
		cr_assert_eq(v[i].status,
		    i % 2 == 0 ? CHAP_UNSCORED : CHAP_SCORED, "%zu", i);
		if (i % 2 == 0)
			cr_assert_gt(strlen(v[i].error), 0);
	}
	cr_assert_str_eq(field(&out, 2, "error"), "to: the same user as from");
	cr_assert_str_eq(
	    field(&out, 2, "level"), "", "an unscored answer has no level");
	cr_assert_eq(v[7].n, 4);
	chap_engine_stats(e, &stats);
	cr_assert_eq(stats.n_unscored, 4);
	cr_assert_eq(stats.n_scored, 4);
	chap_buf_release(&out);
	chap_engine_free(e);
}

Test(engine, a_room_is_never_above_watch_and_a_group_names_the_riskiest)
{
	const char *const lines[] = {
	    "{\"id\":\"1\",\"at\":1,\"from\":\"s\",\"room\":\"lobby\","
	    "\"text\":\"how old are you dont tell your mom send me a pic "
	    "of you lets meet add me on snap\"}",
	    "{\"id\":\"2\",\"at\":2,\"from\":\"s\",\"to\":\"b\","
	    "\"text\":\"dont tell your mom, send me a pic of you\"}",
	    "{\"id\":\"3\",\"at\":3,\"from\":\"s\",\"to\":[\"a\",\"b\","
	    "\"a\"],\"text\":\"how old are you\"}",
	};
	struct chap_engine *e = new_engine(NULL);
	struct chap_verdict v[3];
	struct chap_engine_stats stats;
	struct chap_buf out;

	score(e, lines, 3, &out, v);
	cr_assert_eq(v[0].status, CHAP_SCORED);
	cr_assert_eq(v[0].level, CHAP_LEVEL_WATCH);
	cr_assert_str_eq(field(&out, 0, "room"), "lobby");
	cr_assert_str_eq(field(&out, 2, "to"), "b");
	chap_engine_stats(e, &stats);
	cr_assert_eq(stats.n_pairs, 2, "the room is no pair");
	chap_buf_release(&out);
	chap_engine_free(e);
}

/* A raise that the one verdict of a group message cannot name is not lost. */
Test(engine, no_raise_is_lost_in_a_group)
{
	static const char *const to[] = {"a", "b", "c"};
	struct chap_engine *e = new_engine(NULL);
	bool raised[3] = {false};

	for (int i = 0; i < 40; i++) {
		char line[256];
		const char *one = line;
		struct chap_verdict v;
		struct chap_buf out;

		snprintf(line, sizeof(line),
		    "{\"id\":\"%d\",\"at\":%d,\"from\":\"s\","
		    "\"to\":[\"a\",\"b\",\"c\"],\"text\":\"%s\"}",
		    i, i,
		    i == 0 ? "dont tell your mom, send me a pic of you, "
		             "add me on snap, how old are you"
		           : "hello there");
		score(e, &one, 1, &out, &v);
		for (int k = 0; k < 3; k++)
			if (v.raised && v.level >= CHAP_LEVEL_REVIEW &&
			    chap_span_eq(v.to, chap_span_str(to[k])))
				raised[k] = true;
		chap_buf_release(&out);
	}
	cr_assert(raised[0] && raised[1] && raised[2]);
	chap_engine_free(e);
}

Test(engine, told_ages_count_from_the_next_message)
{
	const char *const lines[] = {
	    "{\"id\":\"1\",\"at\":1,\"from\":\"s\",\"kind\":\"user\","
	    "\"age\":\"adult\"}",
	    "{\"id\":\"2\",\"at\":1,\"from\":\"t\",\"kind\":\"user\","
	    "\"age\":12}",
	    "{\"id\":\"3\",\"at\":2,\"from\":\"s\",\"to\":\"t\","
	    "\"text\":\"hello\"}"};
	struct chap_engine_options options = {.always_why = true};
	struct chap_engine *e = new_engine(&options);
	struct chap_verdict v[3];
	struct chap_buf out;
	bool known = false;

	score(e, lines, 3, &out, v);
	cr_assert_eq(v[0].status, CHAP_NOTED);
	cr_assert_str_eq(field(&out, 0, "status"), "noted");
	for (size_t i = 0; i < v[2].n_why; i++)
		known |= strcmp(v[2].why[i].name, "adult_with_minor") == 0;
	cr_assert(known);
	chap_buf_release(&out);
	chap_engine_free(e);
}

/* The platform's word first, else what was said; what nobody knows is left out.
 */
Test(engine, verdicts_tell_ages_and_language)
{
	const char *const lines[] = {
	    "{\"id\":\"1\",\"at\":1,\"from\":\"s\",\"to\":\"t\","
	    "\"text\":\"the bus\"}",
	    "{\"id\":\"2\",\"at\":2,\"from\":\"t\",\"to\":\"s\","
	    "\"text\":\"im 16\"}",
	    "{\"id\":\"3\",\"at\":3,\"from\":\"s\",\"to\":\"t\","
	    "\"text\":\"no le digas a tu mama\"}",
	    "{\"id\":\"4\",\"at\":4,\"from\":\"t\",\"kind\":\"user\","
	    "\"age\":12}",
	    "{\"id\":\"5\",\"at\":5,\"from\":\"s\",\"kind\":\"user\","
	    "\"age\":\"adult\"}",
	    "{\"id\":\"6\",\"at\":6,\"from\":\"s\",\"to\":\"t\","
	    "\"lang\":\"FIL-PH\",\"text\":\"dont tell your mom\"}"};
	struct chap_engine_options options = {.always_why = true};
	struct chap_engine *e = new_engine(&options);
	const struct chap_signal_counts *signals;
	struct chap_verdict v[6];
	struct chap_buf out;

	score(e, lines, 6, &out, v);
	cr_expect_str_eq(v[0].lang, "");
	cr_expect_eq(v[0].other_age, CHAP_AGE_BAND_UNKNOWN);
	cr_expect_str_eq(field(&out, 0, "lang"), "");
	cr_expect_str_eq(v[1].lang, "en");
	cr_expect_str_eq(field(&out, 2, "lang"), "es", "though \"no\" is both");
	cr_expect_str_eq(field(&out, 2, "suspect"), "s");
	cr_expect_str_eq(field(&out, 2, "other_age"), "16_to_17");
	cr_expect_str_eq(field(&out, 2, "suspect_age"), "");
	cr_expect_str_eq(field(&out, 5, "other_age"), "under_13");
	cr_expect_str_eq(field(&out, 5, "suspect_age"), "adult");
	cr_expect_str_eq(field(&out, 5, "lang"), "fil");
	signals = chap_engine_signals(e);
	cr_expect_eq(signals->n_messages, 3);
	cr_expect_str_eq(signals->language[0], "en", "that of the lists");
	cr_expect_str_eq(signals->language[1], "es");
	cr_expect_eq(signals->n_languages, (size_t)2);
	cr_expect_eq(signals->n[0][CHAP_SIGNAL_AGE_DISCLOSURE], 1);
	cr_expect_eq(signals->n[0][CHAP_SIGNAL_SECRECY], 1);
	cr_expect_eq(signals->n[1][CHAP_SIGNAL_SECRECY], 1);
	chap_buf_release(&out);
	chap_engine_free(e);
}

Test(engine, languages_past_the_table_are_counted_together)
{
	struct chap_signal_counts c = {.n_messages = 0};
	char name[3] = "aa";

	for (int i = 0; i < 20; i++) {
		name[1] = (char)('a' + i);
		chap_signal_counts_add(&c, chap_span_str(name), 1);
	}
	chap_signal_counts_add(&c, CHAP_SPAN_LIT("ab"), 2);
	chap_signal_counts_add(&c, CHAP_SPAN_LIT(""), 1);
	chap_signal_counts_add(&c, CHAP_SPAN_LIT("ab"), 0);
	cr_expect_eq(c.n_messages, 22);
	cr_expect_eq(c.n_languages, (size_t)CHAP_SIGNAL_LANGUAGES - 1);
	cr_expect_eq(c.n[1][0], 1);
	cr_expect_eq(c.n[1][1], 1);
	cr_expect_eq(c.n[CHAP_SIGNAL_LANGUAGES - 1][0], 6);
	cr_expect_str_eq(c.language[CHAP_SIGNAL_LANGUAGES - 1], "");
}

/* A stream of many pairs, groups, rooms, facts and broken lines. */
static char **
make_stream(size_t n)
{
	static const char *const said[] = {"how old are you", "im 13",
	    "dont tell your mom", "send me a pic of you", "add me on snap",
	    "nice goal", "see you at practice", "i dont want to", "s e c r e t",
	    "what time is the match", "\xff"};
	char **line = calloc(n, sizeof(*line));
	uint64_t seed = 99;

	for (size_t i = 0; i < n; i++) {
		unsigned a, b, c, t;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		a = (unsigned)(seed >> 33) % 60;
		b = (unsigned)(seed >> 40) % 60;
		c = (unsigned)(seed >> 45) % 60;
		t = (unsigned)(seed >> 50) % 11;
		line[i] = malloc(256);
		if (i % 37 == 0)
			snprintf(line[i], 256,
			    "{\"id\":\"f%zu\",\"at\":%zu,\"from\":\"u%u\","
			    "\"kind\":\"user\",\"age\":%u}",
			    i, i * 1000, a, 9 + b);
		else if (i % 11 == 0)
			snprintf(line[i], 256,
			    "{\"id\":\"g%zu\",\"at\":%zu,\"from\":\"u%u\","
			    "\"to\":[\"u%u\",\"u%u\"],\"text\":\"%s\"}",
			    i, i * 1000, a, b, c, said[t]);
		else
			snprintf(line[i], 256,
			    "{\"id\":\"m%zu\",\"at\":%zu,\"from\":\"u%u\","
			    "\"%s\":\"u%u\",\"text\":\"%s\"}",
			    i, i * 1000, a, i % 13 == 0 ? "room" : "to", b,
			    said[t]);
	}
	return line;
}

/* `verdict` (NULL: not wanted) has room for a batch. */
static void
score_stream(char **line, size_t n, size_t batch,
    const struct chap_engine_options *options, struct chap_verdict *verdict,
    struct chap_buf *all)
{
	struct chap_engine *e = new_engine(options);

	chap_buf_init(all, (size_t)256 << 20);
	for (size_t i = 0; i < n; i += batch) {
		size_t k = n - i < batch ? n - i : batch;
		struct chap_buf out;

		score(e, (const char *const *)line + i, k, &out, verdict);
		chap_buf_add(all, out.ptr, out.len);
		chap_buf_release(&out);
	}
	chap_engine_free(e);
}

/*
 * Law 7: the same verdicts whatever the number of threads and however the
 * stream is cut into calls; with tables so small that pairs are evicted.
 */
Test(engine, verdicts_do_not_depend_on_threads_or_batches, .timeout = 120)
{
	const struct {
		unsigned threads;
		size_t batch;
	} rows[] = {{2, 1024}, {4, 256}, {4, 20000}, {7, 1000}, {3, 1}};
	enum { N = 9000 };
	struct chap_engine_options options = {.threads = 1,
	    .max_pairs = 640,
	    .max_actors = 50,
	    .max_evidence = 64};
	char **line = make_stream(N);
	struct chap_verdict *verdict = calloc(777, sizeof(*verdict));
	struct chap_buf want, got;

	score_stream(line, N, 777, &options, verdict, &want);
	free(verdict);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		options.threads = rows[i].threads;
		score_stream(line, N, rows[i].batch, &options, NULL, &got);
		cr_assert_eq(want.len, got.len, "row %zu", i);
		cr_assert(
		    memcmp(want.ptr, got.ptr, want.len) == 0, "row %zu", i);
		chap_buf_release(&got);
	}
	chap_buf_release(&want);
	for (size_t i = 0; i < N; i++)
		free(line[i]);
	free(line);
}

Test(engine, memory_stays_within_its_bound)
{
	struct chap_engine_options options = {
	    .max_pairs = 1280, .max_actors = 500, .max_evidence = 128};
	struct chap_engine *e = new_engine(&options);
	struct chap_engine_stats stats;
	uint64_t held = 0;

	for (int i = 0; i < 30000; i++) {
		char line[200];
		const char *one = line;
		struct chap_buf out;

		snprintf(line, sizeof(line),
		    "{\"id\":\"%d\",\"at\":%d,\"from\":\"a%d\",\"to\":\"b%d\","
		    "\"text\":\"dont tell your mom\"}",
		    i, i, i, i);
		score(e, &one, 1, &out, NULL);
		chap_buf_release(&out);
		if (i == 15000) {
			chap_engine_stats(e, &stats);
			held = stats.held_bytes;
		}
	}
	chap_engine_stats(e, &stats);
	cr_assert_leq(stats.n_pairs, 1280);
	cr_assert_gt(stats.n_pairs_evicted, 28000);
	cr_assert_eq(stats.held_bytes, held, "grows after it is full");
	chap_engine_free(e);
}

Test(engine, library_calls_refuse_what_the_reader_would)
{
	struct chap_engine *e = new_engine(NULL);
	struct chap_message good = {.id = CHAP_SPAN_LIT("m"),
	    .from = CHAP_SPAN_LIT("a"),
	    .to = {CHAP_SPAN_LIT("b")},
	    .n_to = 1,
	    .age = CHAP_AGE_UNKNOWN};
	struct chap_message m[7];
	struct chap_verdict v[7];

	for (int i = 0; i < 7; i++)
		m[i] = good;
	m[0].id.len = 0;
	m[1].from = CHAP_SPAN_LIT("\xc0");
	m[2].n_to = 17;
	m[3].at_ms = -1;
	m[4].kind = CHAP_N_KINDS;
	m[5].n_to = 0;
	chap_engine_score(e, 0, m, 7, v);
	for (int i = 0; i < 6; i++)
		cr_assert_eq(v[i].status, CHAP_UNSCORED, "%d", i);
	cr_assert_eq(v[6].status, CHAP_SCORED);
	chap_engine_free(e);
}

Test(engine, says_what_is_wrong_with_its_options)
{
	struct chap_engine_options options = {.threads = 65};
	struct chap_engine *e;
	struct chap_error err;

	cr_assert_eq(chap_engine_new(&e, &options, &err), CHAP_ERR_INVALID);
	cr_assert_str_eq(err.text, "threads: at most 64");
	options = (struct chap_engine_options){.model = "/nowhere/model"};
	cr_assert_eq(chap_engine_new(&e, &options, &err), CHAP_ERR_NOT_FOUND);
	options = (struct chap_engine_options){.lexicons = "/nowhere"};
	cr_assert_lt(chap_engine_new(&e, &options, &err), 0);
	cr_assert_gt(strlen(err.text), 0);
}
