#include "eval/corpus/census.h"
#include "eval/corpus/task.h"
#include "eval/family.h"
#include "tests/temporary.h"

#include <criterion/criterion.h>
#include <math.h>

#define FOLDER "tests/corpora/pan12/"
#define A "a1111111111111111111111111111111"
#define B "b2222222222222222222222222222222"
#define C1 "c0000000000000000000000000000001"
#define C4 "c0000000000000000000000000000004"

Test(id_list, names_what_is_wrong)
{
	static const struct {
		const char *bytes;
		bool of_lines;
		int line; /* 0: it is good */
		const char *says;
		uint32_t n;
	} row[] = {
	    {"", false, 1, "no rows", 0},
	    {"\n\r\n", false, 1, "no rows", 0},
	    {"a\nb\na\n", false, 3, "a second row", 0},
	    {"a\nb c\n", false, 2, "not an id", 0},
	    {"a\tb\n", false, 1, "not an id", 0},
	    {"\na\r\n\nb", false, 0, NULL, 2},
	    {"c 1\n", true, 1, "a tab", 0},
	    {"c\t1\nc\tx\n", true, 2, "not a number", 0},
	    {"c\t01\n", true, 1, "not a number", 0},
	    {"c\t\n", true, 1, "not a number", 0},
	    {"\t1\n", true, 1, "conversation's id", 0},
	    {"c\t1\nd\t1\nc\t1\n", true, 3, "a second row", 0},
	    {"c\t1\r\nc\t2\n", true, 0, NULL, 2},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_id_list list;
		struct chap_error err;
		char path[32];
		enum chap_err rc;

		cr_assert(temporary(path, row[i].bytes));
		rc = chap_id_list_read(
		    &list, path, row[i].of_lines, false, &err);
		unlink(path);
		if (row[i].line == 0) {
			cr_assert_eq(rc, CHAP_OK, "row %zu: %s", i, err.text);
			cr_assert_eq(list.id.n, row[i].n);
			chap_id_list_release(&list);
			continue;
		}
		cr_assert_eq(rc, CHAP_ERR_INVALID, "row %zu was taken", i);
		cr_assert_eq(err.line, row[i].line, "row %zu: %d", i, err.line);
		cr_assert_str_eq(err.file, path);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "row %zu: %s", i, err.text);
	}
}

/* A task on the fixture, with lists of these bytes (NULL: none). */
static enum chap_err
read_task(struct chap_task *task, const char *const bytes[4], const char *keep,
    char path[4][32], struct chap_error *err)
{
	struct chap_pan12_view view = {.keep = keep};
	struct chap_task_files files = {.corpus = FOLDER "chat.xml"};
	const char **file[] = {&files.predators, &files.lines,
	    &files.answered_predators, &files.answered_lines};
	enum chap_err rc;

	for (int i = 0; i < 4; i++)
		if (bytes[i] != NULL) {
			cr_assert(temporary(path[i], bytes[i]));
			*file[i] = path[i];
		}
	rc = chap_task_read(task, &files, &view, err);
	for (int i = 0; i < 4; i++)
		if (bytes[i] != NULL)
			unlink(path[i]);
	return rc;
}

Test(census, ids_that_are_not_in_the_corpus_are_errors)
{
	static const struct {
		const char *bytes[4];
		int which;
		int line;
		const char *says;
	} row[] = {
	    {{A "\nnobody\n"}, 0, 2, "no such author"},
	    {{A "\n", C1 "\t1\n" C1 "\t5\n"}, 1, 2, "no such line"},
	    {{A "\n", "cx\t1\n"}, 1, 1, "no such line"},
	    {{A "\n", NULL, "\nnobody\n"}, 2, 2, "no such author"},
	    {{A "\n", C1 "\t1\n", A "\n", C4 "\t3\n"}, 3, 1, "no such line"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_task task;
		struct chap_error err;
		char path[4][32];

		cr_assert_eq(read_task(&task, row[i].bytes, NULL, path, &err),
		    CHAP_ERR_INVALID, "row %zu was taken", i);
		cr_assert_str_eq(err.file, path[row[i].which], "row %zu", i);
		cr_assert_eq(err.line, row[i].line, "row %zu: %d", i, err.line);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "row %zu: %s", i, err.text);
	}
}

Test(census, filtered_conversations_that_are_not_there_are_errors)
{
	struct chap_task task;
	struct chap_error err;
	char path[4][32], keep[32];

	cr_assert(temporary(keep, C1 "\nnone\n"));
	cr_assert_eq(
	    read_task(&task, (const char *[4]){A "\n"}, keep, path, &err),
	    CHAP_ERR_INVALID);
	unlink(keep);
	cr_assert_eq(err.line, 2);
	cr_assert_not_null(strstr(err.text, "no such conversation"));
}

/* The row of a unit, as text. */
static void
rows_of(bool by_pair, const char *keep, char *out, size_t size)
{
	struct chap_pan12_view view = {.by_pair = by_pair, .keep = keep};
	struct chap_id_list predators;
	struct chap_census census;
	struct chap_tally tally;
	struct chap_error err;
	size_t len = 0;

	cr_assert_eq(chap_id_list_read(&predators, FOLDER "predators.txt",
	                 false, false, &err),
	    CHAP_OK);
	cr_assert_eq(
	    chap_census_read(&census, FOLDER "chat.xml", &view,
	        &(struct chap_census_truth){.predators = &predators}, &err),
	    CHAP_OK);
	cr_assert_eq(chap_census_tally(&census, "x", &tally, &err), CHAP_OK);
	for (size_t i = 0; i < tally.n; i++) {
		const struct chap_tally_row *row = &tally.row[i];

		len += (size_t)snprintf(out + len, size - len, "%c%c%zu%c ",
		    row->positive ? '+' : '-', row->component.ptr[0],
		    row->conversation.len,
		    row->positive ? row->suspect.ptr[0] : '.');
	}
	chap_tally_release(&tally);
	chap_census_release(&census);
	chap_id_list_release(&predators);
}

Test(census, units_have_suspect_and_component)
{
	static const struct {
		bool by_pair;
		const char *keep;
		const char *rows;
	} row[] = {
	    {false, NULL, "+a32b -c32. -a32. +a32b -f32. "},
	    {true, NULL, "+a65b -c32. -a32. -f65. "},
	    {false, FOLDER "keep.txt", "+a32b -a32. "},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		char rows[256];

		rows_of(row[i].by_pair, row[i].keep, rows, sizeof(rows));
		cr_assert_str_eq(rows, row[i].rows, "row %zu: %s", i, rows);
	}
}

/* Verdicts of a system: flags on B, lines of two authors. */
static void
run_system(struct chap_run *run)
{
	static const struct {
		const char *id, *from, *suspect;
		enum chap_level level;
		bool shows;
	} row[] = {
	    {C1 ":2", B, B, CHAP_LEVEL_WATCH, true},
	    {C1 ":10", B, B, CHAP_LEVEL_NONE, true},
	    {C4 ":2", A, A, CHAP_LEVEL_WATCH, true},
	    {C4 ":1", B, B, CHAP_LEVEL_REVIEW, false},
	    {C4 ":3", A, B, CHAP_LEVEL_URGENT, true},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_verdict v = {.status = CHAP_SCORED,
		    .level = row[i].level,
		    .id = chap_span_str(row[i].id),
		    .from = chap_span_str(row[i].from),
		    .suspect = chap_span_str(row[i].suspect)};

		cr_assert_eq(
		    chap_run_take(run, &v, row[i].shows, CHAP_LEVEL_REVIEW),
		    CHAP_OK);
	}
}

Test(run_files, name_the_flagged_and_their_lines)
{
	struct chap_names predators, lines;
	struct chap_run run;
	struct chap_buf out;

	chap_run_init(&run);
	chap_names_init(&predators);
	chap_names_init(&lines);
	chap_buf_init(&out, 1000);
	run_system(&run);
	cr_assert_eq(chap_run_answers(&run, &predators, &lines), CHAP_OK);
	cr_assert_eq(chap_run_write(&predators, false, &out), CHAP_OK);
	cr_assert_eq(chap_run_write(&lines, true, &out), CHAP_OK);
	cr_assert_str_eq(out.ptr, B "\n" C1 "\t2\n" C1 "\t10\n");
	chap_buf_release(&out);
	chap_names_release(&predators);
	chap_names_release(&lines);
	chap_run_release(&run);
}

Test(run_files, figures_are_those_worked_by_hand)
{
	/* 4 predators, 5 named, 3 of them right */
	struct chap_run_score s = {4, 5, 3};
	struct chap_run_score none = {4, 0, 0};

	cr_assert_float_eq(chap_run_precision(&s), 0.6, 1e-12);
	cr_assert_float_eq(chap_run_recall(&s), 0.75, 1e-12);
	cr_assert_float_eq(chap_run_f(&s, 1), 6.0 / 9, 1e-12);
	/* (1 + b^2) P R / (b^2 P + R) */
	cr_assert_float_eq(
	    chap_run_f(&s, 0.5), 1.25 * 0.45 / (0.15 + 0.75), 1e-12);
	cr_assert_float_eq(chap_run_f(&s, 3), 10 * 0.45 / (5.4 + 0.75), 1e-12);
	cr_assert(isnan(chap_run_precision(&none)));
	cr_assert_float_eq(chap_run_recall(&none), 0, 0);
}

Test(task, counts_only_what_is_kept)
{
	static const char *const BYTES[4] = {
	    B "\n", C1 "\t2\n" C4 "\t1\n", A "\n" B "\n", C4 "\t1\n"};
	static const struct {
		const char *keep;
		const char *holds[2];
	} row[] = {
	    {NULL, {"P 0.5000  R 1.0000", "P 1.0000  R 0.5000"}},
	    {FOLDER "keep.txt", {"P 0.5000  R 1.0000", "R 0.0000"}},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_task task;
		struct chap_error err;
		struct chap_buf out;
		char path[4][32];

		cr_assert_eq(
		    read_task(&task, BYTES, row[i].keep, path, &err), CHAP_OK);
		chap_buf_init(&out, 1000);
		cr_assert_eq(chap_task_report(&task, false, &out), CHAP_OK);
		for (int k = 0; k < 2; k++)
			cr_assert_not_null(strstr(out.ptr, row[i].holds[k]),
			    "row %zu: %s", i, out.ptr);
		chap_buf_release(&out);
		chap_task_release(&task);
	}
}

Test(names, are_forgotten_and_numbered_anew)
{
	struct chap_names names;
	char text[16];

	chap_names_init(&names);
	cr_assert_eq(
	    chap_names_find(&names, CHAP_SPAN_LIT("x0")), CHAP_NO_NAME);
	for (uint32_t round = 0; round < 30; round++) {
		uint32_t n = round * round * 3 % 500, number;
		bool fresh;

		for (uint32_t i = 0; i < 2 * n; i++) {
			snprintf(text, sizeof(text), "x%u", i % (n + 1));
			cr_assert_eq(chap_names_add(&names, chap_span_str(text),
			                 &number, &fresh),
			    CHAP_OK);
			cr_assert_eq(number, i % (n + 1));
			cr_assert_eq(fresh, i <= n);
		}
		chap_names_reset(&names);
		for (uint32_t i = 0; i < names.n_slots; i++)
			cr_assert_eq(names.slot[i], 0);
	}
	chap_names_release(&names);
}
