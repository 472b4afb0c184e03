#include "eval/batch.h"
#include "eval/family.h"
#include "eval/replace.h"
#include "eval/tally.h"
#include "tests/temporary.h"

#include <criterion/criterion.h>

/* Batches as "first letter of each line's id, unit's place": "ab1 c2 ". */
static void
describe(const char *bytes, size_t max_lines, bool by_conversation, char *out,
    size_t size)
{
	struct chap_batch batch;
	struct chap_error err;
	uint64_t unit[20];
	size_t n_units = 0, len = 0;
	char path[32];

	cr_assert(temporary(path, bytes));
	cr_assert_eq(
	    chap_batch_open(&batch, path, max_lines, 100, &err), CHAP_OK);
	unlink(path);
	batch.by_conversation = by_conversation;
	out[0] = '\0';
	for (;;) {
		size_t k = 0;

		cr_assert_eq(chap_batch_next(&batch, &err), CHAP_OK);
		if (batch.n == 0)
			break;
		while (k < n_units && unit[k] != batch.unit)
			k++;
		if (k == n_units)
			unit[n_units++] = batch.unit;
		for (size_t i = 0; i < batch.n; i++)
			out[len++] = batch.line[i].ptr[7];
		len += (size_t)snprintf(
		    out + len, size - len, "%zu ", batch.unit == 0 ? 0 : k + 1);
	}
	chap_batch_close(&batch);
}

#define L(id, c) "{\"id\":\"" id "\",\"conversation\":\"" c "\"}\n"

Test(batch, is_cut_where_the_conversation_changes)
{
	static const char LINES[] = L("a", "1") L("b", "1") "\n" L("c", "2")
	    L("d", "1") "{\"id\":\"e\"}\n" L("f", "2") L("g", "2") L("h", "2");
	static const struct {
		size_t max_lines;
		bool by_conversation;
		const char *batches;
	} row[] = {
	    {100, false, "abcdefgh0 "},
	    {3, false, "abc0 def0 gh0 "},
	    {100, true, "ab1 c2 d1 e0 fgh2 "},
	    {2, true, "ab1 c2 d1 e0 fg2 h2 "},
	    {1, true, "a1 b1 c2 d1 e0 f2 g2 h2 "},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		char batches[100];

		describe(LINES, row[i].max_lines, row[i].by_conversation,
		    batches, sizeof(batches));
		cr_assert_str_eq(
		    batches, row[i].batches, "row %zu: %s", i, batches);
	}
}

Test(tally, rows_of_one_split_stay_and_the_others_are_known)
{
	static const char TRUTH[] =
	    "{\"conversation\":\"a\",\"label\":0,\"split\":\"train\"}\n"
	    "{\"conversation\":\"b\",\"label\":0,\"split\":\"test\","
	    "\"component\":\"x\"}\n"
	    "{\"conversation\":\"c\",\"label\":0}\n"
	    "{\"conversation\":\"d\",\"label\":0,\"split\":\"test\"}\n";
	struct chap_tally_message found;
	struct chap_tally tally;
	struct chap_error err;
	char path[32];

	cr_assert(temporary(path, TRUTH));
	cr_assert_eq(chap_tally_read(&tally, path, &err), CHAP_OK);
	unlink(path);
	cr_assert_eq(
	    chap_tally_only(&tally, CHAP_SPLIT_VALIDATION), CHAP_ERR_NOT_FOUND);
	cr_assert_eq(tally.n, 4);
	cr_assert_eq(chap_tally_only(&tally, CHAP_SPLIT_TEST), CHAP_OK);
	cr_assert_eq(tally.n, 2);
	cr_assert(chap_span_eq(tally.row[0].component, CHAP_SPAN_LIT("x")));
	for (const char *c = "abcd"; *c != '\0'; c++) {
		char line[64];

		snprintf(line, sizeof(line),
		    "{\"id\":\"m\",\"conversation\":\"%c\"}", *c);
		cr_assert_eq(chap_tally_find(&tally, &found, "f", 1,
		                 chap_span_str(line), &err),
		    CHAP_OK);
		if (*c == 'b' || *c == 'd')
			cr_assert_eq(found.row, &tally.row[*c == 'd']);
		else
			cr_assert_null(found.row);
	}
	chap_tally_release(&tally);
}

Test(replace, is_all_or_nothing)
{
	struct chap_replace file[2];
	struct chap_error err;
	char dir[] = "/tmp/chap-XXXXXX";
	char path[2][64];

	cr_assert_not_null(mkdtemp(dir));
	for (int i = 0; i < 2; i++)
		snprintf(path[i], sizeof(path[i]), "%s/%d", dir, i);
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < 2; i++) {
			cr_assert_eq(chap_replace_open(&file[i], path[i], &err),
			    CHAP_OK);
			cr_assert(fputs("whole\n", file[i].file) >= 0);
			cr_assert_neq(access(path[i], F_OK), 0);
		}
		if (round == 0)
			chap_replace_discard(file, 2);
		else
			cr_assert_eq(
			    chap_replace_commit(file, 2, &err), CHAP_OK);
		for (int i = 0; i < 2; i++) {
			cr_assert_eq(access(path[i], F_OK) == 0, round == 1);
			cr_assert_neq(access(file[i].fresh, F_OK), 0);
		}
	}
	for (int i = 0; i < 2; i++)
		unlink(path[i]);
	rmdir(dir);
	cr_assert_eq(
	    chap_replace_open(&file[0], "/nonexistent/x", &err), CHAP_ERR_IO);
	cr_assert_eq(chap_replace_open(&file[0], NULL, &err), CHAP_OK);
	cr_assert_null(file[0].file);
	cr_assert_eq(chap_replace_commit(file, 1, &err), CHAP_OK);
}

Test(replace, a_full_disk_leaves_nothing)
{
	struct chap_replace file[2];
	struct chap_error err;
	char dir[] = "/tmp/chap-XXXXXX";
	char path[64];

	cr_assert_not_null(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/good", dir);
	cr_assert_eq(chap_replace_open(&file[0], path, &err), CHAP_OK);
	cr_assert(fputs("whole\n", file[0].file) >= 0);
	cr_assert_eq(chap_replace_open(&file[1], NULL, &err), CHAP_OK);
	file[1].file = fopen("/dev/full", "w");
	file[1].path = "full";
	cr_assert_not_null(file[1].file);
	cr_assert(fputs("half\n", file[1].file) >= 0);
	cr_assert_eq(chap_replace_commit(file, 2, &err), CHAP_ERR_IO);
	cr_assert_str_eq(err.file, "full");
	cr_assert_neq(access(path, F_OK), 0);
	cr_assert_eq(rmdir(dir), 0, "something was left in %s", dir);
}
