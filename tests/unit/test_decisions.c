#include "server/decision.h"
#include "server/reasons.h"
#include "server/store/decisions.h"
#include "server/store/events.h"
#include "tests/flags_place.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void
put_saying(
    struct place *p, enum chap_level level, int logit, const char *verdict)
{
	struct chap_verdict v = {.from = CHAP_SPAN_LIT("ann"),
	    .to = CHAP_SPAN_LIT("bob"),
	    .suspect = CHAP_SPAN_LIT("ann"),
	    .level = level,
	    .logit_micro = (int64_t)logit * 1000};
	struct chap_flag_row row;
	int64_t id;

	chap_flag_row_make(&p->seal, 0, &v, 1, &row);
	cr_assert_eq(chap_flags_put(
	                 p->flags, &row, chap_span_str(verdict), &id, &p->err),
	    CHAP_OK, "%s", p->err.text);
}

static void
put(struct place *p, enum chap_level level, int logit)
{
	put_saying(p, level, logit, "{}");
}

/* "d-1 dismiss family", or "u-1 undo d-1", about ann and bob. */
static enum chap_err
decide(struct place *p, const char *id, const char *verdict, const char *what)
{
	struct chap_decision_place place = {.now_ms = 5,
	    .model = "m",
	    .lexicon = "l",
	    .keep_until_ms = strcmp(id, "kept") == 0 ? 100 : 0};
	struct chap_decision_read read;
	struct chap_decided decided;
	char line[512];
	enum chap_err rc;

	if (strcmp(verdict, "undo") == 0)
		snprintf(line, sizeof(line),
		    "{\"kind\":\"decision\",\"id\":\"%s\",\"by\":\"m\","
		    "\"undoes\":\"%s\"}",
		    id, what);
	else
		snprintf(line, sizeof(line),
		    "{\"kind\":\"decision\",\"id\":\"%s\",\"by\":\"m\","
		    "\"verdict\":\"%s\",\"reason\":\"%s\","
		    "\"suspect\":\"ann\",\"other\":\"bob\"}",
		    id, verdict, what);
	chap_decision_init(&read);
	rc = chap_decision_parse(&read, chap_span_str(line), &p->err);
	if (rc == CHAP_OK)
		rc = chap_decisions_add(
		    p->flags, &read.decision, &place, &decided, &p->err);
	chap_decision_release(&read);
	return rc;
}

static bool
is_open(struct place *p)
{
	int64_t n[CHAP_N_LEVELS], oldest_ms;

	cr_assert_eq(
	    chap_flags_count(p->flags, n, &oldest_ms, &p->err), CHAP_OK);
	return n[CHAP_LEVEL_REVIEW] + n[CHAP_LEVEL_URGENT] == 1;
}

/* What brings a decided pair back, from a decision at `review`, logit 3. */
Test(decisions, a_pair_comes_back_by_new_evidence_only)
{
	static const struct {
		struct {
			enum chap_level level;
			int logit;
		} then[3];
		bool comes_back;
	} row[] = {
	    {{{CHAP_LEVEL_REVIEW, 3000}}, false},
	    {{{CHAP_LEVEL_REVIEW, 3999}}, false},
	    {{{CHAP_LEVEL_REVIEW, 4000}}, true},
	    {{{CHAP_LEVEL_URGENT, 3500}}, true},
	    {{{CHAP_LEVEL_WATCH, 1000}}, false},
	    {{{CHAP_LEVEL_WATCH, 1000}, {CHAP_LEVEL_REVIEW, 3000}}, true},
	    {{{CHAP_LEVEL_WATCH, 1000}, {CHAP_LEVEL_WATCH, 9000}}, false},
	    /* 999 more, twice, is 1998 more than was decided on */
	    {{{CHAP_LEVEL_REVIEW, 3999}, {CHAP_LEVEL_REVIEW, 4998}}, true},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct place p;

		open_place(&p);
		put(&p, CHAP_LEVEL_REVIEW, 3000);
		cr_assert(is_open(&p));
		cr_assert_eq(decide(&p, "d-1", "dismiss", "family"), CHAP_OK,
		    "%s", p.err.text);
		cr_assert_not(is_open(&p));
		for (size_t k = 0; k < 3 && row[i].then[k].level > 0; k++)
			put(&p, row[i].then[k].level, row[i].then[k].logit);
		cr_assert_eq(is_open(&p), row[i].comes_back, "row %zu", i);
		close_place(&p);
	}
}

struct labels {
	int n;
	char said[512];
};

static void
note(void *context, const struct chap_decision_row *row)
{
	struct labels *l = context;

	l->n++;
	snprintf(l->said, sizeof(l->said), "%s", row->said);
	cr_assert_str_eq(row->model, "m");
	cr_assert_eq(row->at_ms, 5);
}

Test(decisions, the_newest_that_was_not_taken_back_is_in_force)
{
	static const struct {
		const char *id, *verdict, *what;
		enum chap_err rc;
		const char *in_force; /* its id; NULL: none is */
		bool is_open;
	} step[] = {
	    {"a", "dismiss", "family", CHAP_OK, "a", false},
	    {"a", "dismiss", "family", CHAP_OK, "a", false},
	    {"a", "dismiss", "same_age", CHAP_ERR_INVALID, "a", false},
	    {"b", "escalate", "meeting", CHAP_OK, "b", false},
	    {"c", "undo", "a", CHAP_OK, "b", false},
	    {"c", "undo", "a", CHAP_OK, "b", false},
	    {"d", "undo", "a", CHAP_ERR_INVALID, "b", false},
	    {"d", "undo", "c", CHAP_ERR_INVALID, "b", false},
	    {"d", "undo", "x", CHAP_ERR_INVALID, "b", false},
	    {"e", "undo", "b", CHAP_OK, NULL, true},
	    {"f", "watch", "unclear", CHAP_OK, "f", false},
	};
	struct place p;

	open_place(&p);
	put(&p, CHAP_LEVEL_URGENT, 5000);
	for (size_t i = 0; i < sizeof(step) / sizeof(step[0]); i++) {
		struct labels l = {.n = 0};
		char id[32];

		cr_assert_eq(
		    decide(&p, step[i].id, step[i].verdict, step[i].what),
		    step[i].rc, "step %zu: %s", i, p.err.text);
		cr_assert_eq(
		    chap_decisions_list(p.flags, 0, note, &l, &p.err), CHAP_OK);
		cr_assert_eq(l.n, step[i].in_force != NULL, "step %zu", i);
		cr_assert_eq(is_open(&p), step[i].is_open, "step %zu", i);
		if (step[i].in_force == NULL)
			continue;
		snprintf(id, sizeof(id), "\"id\":\"%s\"", step[i].in_force);
		cr_assert_not_null(strstr(l.said, id), "step %zu", i);
	}
	close_place(&p);
}

/* A pair that came back stays, when a decision from before is taken back. */
Test(decisions, taking_an_old_one_back_closes_nothing)
{
	struct place p;

	open_place(&p);
	put(&p, CHAP_LEVEL_REVIEW, 3000);
	cr_assert_eq(decide(&p, "a", "dismiss", "family"), CHAP_OK);
	cr_assert_eq(decide(&p, "b", "dismiss", "same_age"), CHAP_OK);
	put(&p, CHAP_LEVEL_URGENT, 5000);
	cr_assert(is_open(&p));
	cr_assert_eq(decide(&p, "c", "undo", "b"), CHAP_OK);
	cr_assert(is_open(&p));
	close_place(&p);
}

Test(reasons, each_has_verdicts_that_there_are_and_a_meaning)
{
	struct chap_span rest = chap_reasons();
	struct chap_listed_reason r, again;
	size_t n = 0;
	int fits[CHAP_N_RULINGS] = {0};

	while (chap_reasons_next(&rest, &r)) {
		size_t commas = 0, n_fits = 0;

		n++;
		cr_assert(chap_reason_find(r.code, &again));
		cr_assert_eq(again.code.ptr, r.code.ptr, "%.*s twice",
		    (int)r.code.len, r.code.ptr);
		cr_assert_gt(r.meaning.len, 10);
		for (size_t i = 0; i < r.rulings.len; i++)
			commas += r.rulings.ptr[i] == ',';
		for (int i = 0; i < CHAP_N_RULINGS; i++) {
			bool f = chap_reason_fits(&r, (enum chap_ruling)i);

			n_fits += f;
			fits[i] += f;
		}
		cr_assert_eq(n_fits, commas + 1, "%.*s: unknown verdict",
		    (int)r.code.len, r.code.ptr);
	}
	cr_assert_gt(n, 10);
	for (int i = 0; i < CHAP_RULING_UNDO; i++)
		cr_assert_gt(
		    fits[i], 0, "%s", chap_ruling_name((enum chap_ruling)i));
	cr_assert_not(chap_reason_find(CHAP_SPAN_LIT("#"), &r));
	cr_assert_not(chap_reason_find(CHAP_SPAN_LIT(""), &r));
}

static void
note_judged(void *context, enum chap_ruling ruling, const unsigned char *pair,
    const char *verdict)
{
	(void)pair;
	char *text = context;

	snprintf(text, 64, "%s %s", chap_ruling_name(ruling), verdict);
}

static const char *
judged(struct place *p)
{
	static char text[64];

	text[0] = '\0';
	cr_assert_eq(
	    chap_decisions_judged(p->flags, 0, 9, note_judged, text, &p->err),
	    CHAP_OK, "%s", p->err.text);
	return text;
}

Test(decisions, keep_the_verdict_that_was_decided_on)
{
	struct place p;

	open_place(&p);
	put_saying(&p, CHAP_LEVEL_REVIEW, 3000, "{\"n\":1}");
	cr_assert_str_eq(judged(&p), "");
	cr_assert_eq(decide(&p, "d-1", "dismiss", "family"), CHAP_OK);
	put_saying(&p, CHAP_LEVEL_URGENT, 5000, "{\"n\":2}");
	cr_expect_str_eq(judged(&p), "dismiss {\"n\":1}");
	cr_assert_eq(decide(&p, "d-2", "escalate", "isolation"), CHAP_OK, "%s",
	    p.err.text);
	put_saying(&p, CHAP_LEVEL_URGENT, 5000, "{\"n\":3}");
	cr_expect_str_eq(judged(&p), "escalate {\"n\":2}");
	cr_assert_eq(decide(&p, "u-2", "undo", "d-2"), CHAP_OK);
	cr_expect_str_eq(judged(&p), "dismiss {\"n\":1}");
	cr_assert_eq(decide(&p, "u-1", "undo", "d-1"), CHAP_OK);
	cr_expect_str_eq(judged(&p), "");
	close_place(&p);
}

/* The nearest that is known is what the flag said when the file was taken over.
 */
Test(decisions, of_an_older_version_keep_what_the_flag_says)
{
	char command[512];
	struct place p;

	open_place(&p);
	put_saying(&p, CHAP_LEVEL_REVIEW, 3000, "{\"n\":1}");
	cr_assert_eq(decide(&p, "d-1", "dismiss", "family"), CHAP_OK);
	put_saying(&p, CHAP_LEVEL_REVIEW, 3000, "{\"n\":2}");
	chap_flags_close(p.flags);
	snprintf(command, sizeof(command),
	    "python3 -c \"\n"
	    "import sqlite3\n"
	    "db = sqlite3.connect('%s/flags.sqlite')\n"
	    "db.executescript('''\n"
	    "ALTER TABLE decision DROP COLUMN judged;\n"
	    "ALTER TABLE decision DROP COLUMN keep_until;\n"
	    "ALTER TABLE flag DROP COLUMN lang;\n"
	    "PRAGMA user_version = 4;''')\n"
	    "db.commit()\"",
	    p.dir);
	cr_assert_eq(system(command), 0);
	cr_assert_eq(chap_flags_open(&p.flags, p.dir, &p.seal, &p.err), CHAP_OK,
	    "%s", p.err.text);
	put_saying(&p, CHAP_LEVEL_REVIEW, 3000, "{\"n\":3}");
	cr_expect_str_eq(judged(&p), "dismiss {\"n\":2}");
	close_place(&p);
}

static bool
is_needed(struct place *p, int64_t now_ms)
{
	unsigned char digest[2][CHAP_DIGEST_BYTES];
	bool out = false;

	chap_flag_digest(
	    &p->seal, 0, CHAP_SPAN_LIT("bob"), CHAP_SPAN_LIT("ann"), digest[0]);
	chap_flag_digest(
	    &p->seal, 0, CHAP_SPAN_LIT("ann"), CHAP_SPAN_LIT("bob"), digest[1]);
	cr_assert_eq(chap_flags_need_evidence(p->flags,
	                 (const unsigned char(*)[CHAP_DIGEST_BYTES])digest,
	                 now_ms, &out, &p->err),
	    CHAP_OK);
	return out;
}

Test(decisions, what_was_said_is_kept_for_a_second_look_of_a_dismissal)
{
	struct place p;

	open_place(&p);
	put(&p, CHAP_LEVEL_URGENT, 3000);
	cr_expect(is_needed(&p, 50), "it is open");
	cr_assert_eq(decide(&p, "d-1", "dismiss", "family"), CHAP_OK);
	cr_expect(!is_needed(&p, 50), "dismissed");
	cr_assert_eq(decide(&p, "u-1", "undo", "d-1"), CHAP_OK);
	cr_assert_eq(decide(&p, "kept", "dismiss", "family"), CHAP_OK);
	cr_expect(is_needed(&p, 99), "dismissed, and drawn");
	cr_expect(!is_needed(&p, 100), "for long enough");
	cr_assert_eq(decide(&p, "d-2", "dismiss", "family"), CHAP_OK);
	cr_expect(!is_needed(&p, 50), "the second person agreed");
	close_place(&p);
}
