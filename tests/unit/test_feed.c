#include "server/feed.h"
#include "server/store/events.h"
#include "tests/flags_place.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int64_t
put(struct place *p, enum chap_level level, int logit, int64_t now_ms)
{
	struct chap_verdict v = {.from = CHAP_SPAN_LIT("ann"),
	    .to = CHAP_SPAN_LIT("bob"),
	    .suspect = CHAP_SPAN_LIT("ann"),
	    .level = level,
	    .logit_micro = (int64_t)logit * 1000};
	struct chap_flag_row row;
	int64_t id = -1;

	chap_flag_row_make(&p->seal, 0, &v, now_ms, &row);
	cr_assert_eq(
	    chap_flags_put(p->flags, &row, CHAP_SPAN_LIT("{}"), &id, &p->err),
	    CHAP_OK, "%s", p->err.text);
	return id;
}

/* The newest event's line; "" if there is none behind *after, which moves. */
struct newest {
	int64_t after;
	char line[256];
};

static void
note(void *context, const struct chap_event_row *row)
{
	struct newest *n = context;

	cr_assert_eq(row->number, n->after + 1);
	n->after = row->number;
	snprintf(n->line, sizeof(n->line), "%.*s", (int)row->line.len,
	    row->line.ptr);
}

static const char *
told(struct place *p, struct newest *n)
{
	n->line[0] = '\0';
	cr_assert_eq(
	    chap_events_list(p->flags, -1, n->after, 1000, note, n, &p->err),
	    CHAP_OK, "%s", p->err.text);
	return n->line;
}

Test(feed, a_pair_is_told_of_when_it_rises_and_when_its_level_moves)
{
	static const struct {
		enum chap_level level;
		const char *event; /* NULL: none */
	} step[] = {
	    {CHAP_LEVEL_WATCH, NULL},
	    {CHAP_LEVEL_REVIEW,
	        "\"kind\":\"flag\",\"at\":2,\"flag\":1,"
	        "\"level\":\"review\",\"was\":\"none\","
	        "\"open\":true,\"verdict\":{}}"},
	    {CHAP_LEVEL_REVIEW, NULL},
	    {CHAP_LEVEL_URGENT,
	        "\"kind\":\"flag\",\"at\":4,\"flag\":1,"
	        "\"level\":\"urgent\",\"was\":\"review\""},
	    {CHAP_LEVEL_REVIEW,
	        "\"kind\":\"level\",\"at\":5,\"flag\":1,"
	        "\"level\":\"review\",\"was\":\"urgent\""},
	    {CHAP_LEVEL_WATCH,
	        "\"kind\":\"level\",\"at\":6,\"flag\":1,"
	        "\"level\":\"watch\",\"was\":\"review\""},
	    {CHAP_LEVEL_WATCH, NULL},
	    {CHAP_LEVEL_URGENT,
	        "\"kind\":\"level\",\"at\":8,\"flag\":1,"
	        "\"level\":\"urgent\",\"was\":\"watch\""},
	};
	struct newest n = {.after = 0};
	struct place p;

	open_place(&p);
	for (size_t i = 0; i < sizeof(step) / sizeof(step[0]); i++) {
		int64_t id = put(&p, step[i].level, 0, (int64_t)i + 1);
		const char *line = told(&p, &n);

		cr_assert_eq(id, i > 0, "step %zu", i);
		if (step[i].event == NULL)
			cr_assert_str_eq(line, "", "step %zu", i);
		else
			cr_assert_not_null(strstr(line, step[i].event),
			    "step %zu: %s", i, line);
	}
	close_place(&p);
}

Test(feed, a_transaction_that_is_given_up_takes_no_number)
{
	struct chap_event_span span;
	struct place p;

	open_place(&p);
	put(&p, CHAP_LEVEL_REVIEW, 0, 1);
	cr_assert_eq(chap_flags_begin(p.flags, &p.err), CHAP_OK);
	put(&p, CHAP_LEVEL_URGENT, 0, 2);
	chap_flags_rollback(p.flags);
	cr_assert_eq(chap_events_span(p.flags, &span, &p.err), CHAP_OK);
	cr_assert_eq(span.newest, 1);
	put(&p, CHAP_LEVEL_URGENT, 0, 3);
	cr_assert_eq(chap_events_span(p.flags, &span, &p.err), CHAP_OK);
	cr_assert_eq(span.newest, 2);
	cr_assert_eq(span.first, 1);
	close_place(&p);
}

Test(feed, old_events_go_from_the_front_and_no_number_comes_twice)
{
	static const struct {
		int64_t before_ms, most, first, n;
	} step[] = {{1, 100, 1, 0}, {3, 1, 2, 1}, {3, 100, 3, 1},
	    {3, 100, 3, 0}, {100, 100, 7, 4}, {100, 100, 7, 0}};
	struct chap_event_span span;
	struct place p;

	open_place(&p);
	for (int i = 1; i <= 6; i++)
		put(&p, i % 2 ? CHAP_LEVEL_URGENT : CHAP_LEVEL_REVIEW, 0, i);
	for (size_t i = 0; i < sizeof(step) / sizeof(step[0]); i++) {
		int64_t removed = -1;

		cr_assert_eq(chap_events_expire(p.flags, step[i].before_ms,
		                 step[i].most, &removed, &p.err),
		    CHAP_OK);
		cr_assert_eq(removed, step[i].n, "step %zu", i);
		cr_assert_eq(chap_events_span(p.flags, &span, &p.err), CHAP_OK);
		cr_assert_eq(span.newest, 6);
		cr_assert_eq(span.first, step[i].first, "step %zu", i);
	}
	put(&p, CHAP_LEVEL_URGENT, 0, 7);
	cr_assert_eq(chap_events_span(p.flags, &span, &p.err), CHAP_OK);
	cr_assert_eq(span.newest, 7);
	cr_assert_eq(span.first, 7);
	close_place(&p);
}

Test(feed, a_cursor_is_what_was_set_last)
{
	struct place p;
	int64_t number = -1;

	open_place(&p);
	cr_assert_eq(
	    chap_events_cursor(p.flags, "one", 5, &number, &p.err), CHAP_OK);
	cr_assert_eq(number, 5);
	for (int64_t i = 8; i < 10; i++)
		cr_assert_eq(
		    chap_events_set_cursor(p.flags, "one", i, &p.err), CHAP_OK);
	cr_assert_eq(
	    chap_events_cursor(p.flags, "one", 5, &number, &p.err), CHAP_OK);
	cr_assert_eq(number, 9);
	cr_assert_eq(
	    chap_events_cursor(p.flags, "two", 5, &number, &p.err), CHAP_OK);
	cr_assert_eq(number, 5);
	close_place(&p);
}

/* A queue as the versions before this one made it. */
Test(feed, a_queue_of_an_older_version_is_taken_over)
{
	char command[1024];
	struct newest n = {.after = 0};
	int64_t count[CHAP_N_LEVELS], oldest_ms;
	struct place p;

	open_place(&p);
	put(&p, CHAP_LEVEL_REVIEW, 0, 1);
	chap_flags_close(p.flags);
	snprintf(command, sizeof(command),
	    "python3 -c \"\n"
	    "import sqlite3\n"
	    "db = sqlite3.connect('%s/flags.sqlite')\n"
	    "db.executescript('''\n"
	    "DROP INDEX flag_open; DROP TABLE event; DROP TABLE decision;\n"
	    "DROP TABLE cursor;\n"
	    "ALTER TABLE flag DROP COLUMN now_level;\n"
	    "ALTER TABLE flag DROP COLUMN logit;\n"
	    "ALTER TABLE flag DROP COLUMN is_open;\n"
	    "ALTER TABLE flag DROP COLUMN has_fallen;\n"
	    "ALTER TABLE flag DROP COLUMN decided_logit;\n"
	    "ALTER TABLE flag DROP COLUMN lang;\n"
	    "PRAGMA user_version = 2;''')\n"
	    "db.commit()\"",
	    p.dir);
	cr_assert_eq(system(command), 0);
	cr_assert_eq(chap_flags_open(&p.flags, p.dir, &p.seal, &p.err), CHAP_OK,
	    "%s", p.err.text);
	cr_assert_eq(
	    chap_flags_count(p.flags, count, &oldest_ms, &p.err), CHAP_OK);
	cr_assert_eq(count[CHAP_LEVEL_REVIEW], 1);
	put(&p, CHAP_LEVEL_REVIEW, 0, 2);
	cr_assert_str_eq(told(&p, &n), "");
	put(&p, CHAP_LEVEL_URGENT, 0, 3);
	cr_assert_not_null(strstr(told(&p, &n), "\"was\":\"review\""));
	close_place(&p);
}
