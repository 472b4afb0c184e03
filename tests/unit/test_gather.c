#include "eval/report/gather.h"
#include "eval/report/probe.h"
#include "tests/temporary.h"

#include <criterion/criterion.h>
#include <math.h>

static const char TRUTH[] =
    "{\"conversation\":\"c1\",\"suspect\":\"s\",\"label\":1}\n"
    "{\"conversation\":\"c2\",\"suspect\":null,\"label\":0,"
    "\"hard_negative\":true,\"family\":\"h\"}\n"
    "{\"conversation\":\"c3\",\"suspect\":\"s\",\"label\":1}\n";

#define LINE(id, from, to, conversation) \
	"{\"id\":\"" id "\",\"at\":1700000000000,\"from\":\"" from \
	"\",\"to\":\"" to "\",\"conversation\":\"" conversation \
	"\",\"text\":\"good luck\"}\n"

static const char MESSAGES[] = LINE("m1", "s", "t", "c1")
    LINE("m2", "a", "b", "c2") LINE("m3", "t", "s", "c1")
        LINE("m4", "s", "a", "c2") LINE("m5", "a", "s",
            "c3") "{\"id\":\"m6\",\"conversation\":\"c2\",\"text\":7}\n"
                  "{\"id\":\"f\",\"at\":1,\"kind\":\"user\",\"from\":\"t\","
                  "\"age\":30}\n";

struct corpus {
	struct chap_tally truth;
	struct chap_held held;
};

static void
read_corpus(struct corpus *c, const char *truth, const char *messages)
{
	char path[32];
	struct chap_batch batch;

	cr_assert(temporary(path, truth));
	cr_assert_eq(chap_tally_read(&c->truth, path, NULL), CHAP_OK);
	unlink(path);
	chap_held_init(&c->held, &c->truth);
	cr_assert(temporary(path, messages));
	cr_assert_eq(chap_batch_open(&batch, path, 2, 100000, NULL), CHAP_OK);
	cr_assert_eq(chap_held_read(&c->held, &batch, NULL, NULL), CHAP_OK);
	chap_batch_close(&batch);
	unlink(path);
}

static void
release(struct corpus *c)
{
	chap_held_release(&c->held);
	chap_tally_release(&c->truth);
}

Test(held, messages_by_conversation)
{
	static const uint32_t ORDER[] = {0, 2, 1, 3, 5, 4};
	struct corpus c;
	struct chap_message m;

	read_corpus(&c, TRUTH, MESSAGES);
	cr_assert_eq(c.held.n, 7);
	cr_assert_eq(chap_held_index(&c.held, "truth", NULL), CHAP_OK);
	for (size_t i = 0; i < 6; i++)
		cr_assert_eq(c.held.order[i], ORDER[i], "place %zu", i);
	cr_assert_eq(c.held.start[1], 2);
	cr_assert_eq(c.held.start[3], 6);
	cr_assert_eq(c.held.message[3].n_before, 1);
	cr_assert_eq(c.held.message[0].n_chars, 9);
	cr_assert(c.held.message[5].bad);
	cr_assert_eq(c.held.message[6].conversation, CHAP_HELD_NONE);
	chap_held_get(&c.held, 6, &m);
	cr_assert_eq(m.age, 30);
	cr_assert_eq(m.kind, CHAP_USER);
	chap_held_get(&c.held, 0, &m);
	cr_assert(chap_span_eq(m.to[0], CHAP_SPAN_LIT("t")));
	release(&c);
}

Test(held, a_conversation_without_messages_is_an_error)
{
	struct corpus c;
	struct chap_error err;

	read_corpus(
	    &c, TRUTH, LINE("m1", "s", "t", "c1") LINE("m2", "a", "b", "c2"));
	cr_assert_eq(chap_held_index(&c.held, "truth", &err), CHAP_ERR_INVALID);
	cr_assert_eq(err.line, 3);
	cr_assert_str_eq(err.file, "truth");
	release(&c);
}

/* A verdict on message i, on the pair that the message is of. */
static void
take(struct chap_gather *g, size_t i, const char *suspect, int64_t logit,
    enum chap_level level)
{
	struct chap_message m;
	struct chap_verdict v = {.status = CHAP_SCORED,
	    .level = level,
	    .logit_micro = logit,
	    .suspect = chap_span_str(suspect)};

	chap_held_get(g->held, i, &m);
	v.from = m.from;
	v.to = m.to[0];
	if (suspect[0] == '\0')
		v.status = CHAP_UNSCORED;
	cr_assert_eq(chap_gather_take(g, i, &m, &v, NULL), CHAP_OK);
}

static const struct chap_unit *
unit_of(
    const struct chap_gather *g, enum chap_unit_kind kind, struct chap_span id)
{
	uint32_t unit;

	cr_assert(chap_series_find(&g->series[kind], id, &unit), "%.*s",
	    (int)id.len, id.ptr);
	return &g->series[kind].unit[unit];
}

Test(gather, conversations_pairs_and_authors)
{
	struct corpus c;
	struct chap_gather g;
	const struct chap_unit *u;

	read_corpus(&c, TRUTH, MESSAGES);
	cr_assert_eq(chap_held_index(&c.held, "truth", NULL), CHAP_OK);
	cr_assert_eq(chap_gather_init(&g, &c.held, 7, NULL), CHAP_OK);
	take(&g, 0, "t", 900, CHAP_LEVEL_REVIEW); /* c1: the wrong side */
	take(&g, 1, "b", 40, CHAP_LEVEL_REVIEW); /* c2, benign */
	take(&g, 2, "s", 500, CHAP_LEVEL_URGENT); /* c1 */
	take(&g, 3, "s", 60, CHAP_LEVEL_WATCH); /* s with a, still benign */
	take(&g, 4, "a", 70, CHAP_LEVEL_REVIEW); /* the same pair, in c3 */
	take(&g, 5, "", 0, CHAP_LEVEL_NONE);
	take(&g, 6, "s", 5, CHAP_LEVEL_NONE); /* facts: of no unit */
	cr_assert_eq(chap_gather_finish(&g, NULL), CHAP_OK);

	u = unit_of(&g, CHAP_UNIT_CONVERSATION, CHAP_SPAN_LIT("c1"));
	cr_assert_eq(u->n_points, 2);
	cr_assert_eq(u->wrong_micro, 900);
	cr_assert_eq(u->first_flag[CHAP_LEVEL_REVIEW], 1);
	u = unit_of(&g, CHAP_UNIT_CONVERSATION, CHAP_SPAN_LIT("c2"));
	cr_assert(!u->positive && u->hard_negative);
	cr_assert_eq(u->n_unscored, 1);
	cr_assert_eq(u->peak_micro, 60);

	/* s and a met in a benign one first: c3 makes the pair positive. */
	cr_assert_eq(g.series[CHAP_UNIT_PAIR].n, 3);
	u = unit_of(&g, CHAP_UNIT_PAIR, CHAP_SPAN_LIT("a\0s"));
	cr_assert(u->positive && u->right_side == 1);
	cr_assert_eq(u->peak_micro, 60);
	cr_assert_eq(u->wrong_micro, 70);
	cr_assert_eq(u->wrong_level, CHAP_LEVEL_REVIEW);

	cr_assert_eq(g.series[CHAP_UNIT_AUTHOR].n, 4);
	u = unit_of(&g, CHAP_UNIT_AUTHOR, CHAP_SPAN_LIT("s"));
	cr_assert(u->positive);
	cr_assert_eq(u->n_points, 4);
	cr_assert_eq(u->peak_micro, 500);
	u = unit_of(&g, CHAP_UNIT_AUTHOR, CHAP_SPAN_LIT("t"));
	cr_assert(!u->positive);
	cr_assert_eq(u->peak_micro, 900);
	cr_assert_eq(u->first_flag[CHAP_LEVEL_REVIEW], 0);
	chap_gather_release(&g);
	release(&c);
}

/* 40 groups of five; the class is what value 0 says, or nothing. */
static double
probe(bool told, uint32_t n_groups)
{
	struct chap_case row[200] = {{0}};
	double value[200 * 2];
	struct chap_probe p = {value, 200, 2, n_groups};
	struct chap_error err;

	for (size_t i = 0; i < 200; i++) {
		row[i].group = (uint32_t)(i % n_groups);
		row[i].positive = row[i].group % 2;
		value[2 * i] = told ? 3.0 * row[i].positive + (double)(i % 7)
		                    : (double)(i * 7919 % 101);
		value[2 * i + 1] = 5; /* says nothing, deviates by nothing */
	}
	if (chap_probe_run(&p, row, &err) != CHAP_OK) {
		cr_assert_eq(err.code, CHAP_ERR_NOT_FOUND);
		return NAN;
	}
	chap_metrics_sort(row, 200);
	return chap_metrics_roc_auc(row, 200, NULL);
}

Test(probe, tells_apart_what_differs_and_nothing_else)
{
	double told = probe(true, 40);
	double chance = probe(false, 40);

	cr_assert(told > 0.8 && told < 0.95, "%f", told);
	cr_assert(chance > 0.3 && chance < 0.6, "%f", chance);
	cr_assert(isnan(probe(true, 8)));
}
