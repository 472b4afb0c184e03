#include "eval/summary.h"
#include "eval/tally.h"

#include <criterion/criterion.h>
#include <jansson.h>
#include <math.h>
#include <unistd.h>

#define POS \
	"{\"conversation\":\"c1\",\"suspect\":\"s\",\"label\":1," \
	"\"family\":\"f\",\"tactics\":[\"m1\",\"m3\"]}\n"
#define NEG \
	"{\"conversation\":\"c2\",\"suspect\":null,\"label\":0," \
	"\"family\":\"g\",\"hard_negative\":true}\n"

static enum chap_err
read_truth(struct chap_tally *t, const char *text, char path[32],
    struct chap_error *err)
{
	enum chap_err rc;
	int fd;

	snprintf(path, 32, "/tmp/truth-XXXXXX");
	fd = mkstemp(path);
	cr_assert(fd >= 0);
	cr_assert_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
	close(fd);
	rc = chap_tally_read(t, path, err);
	unlink(path);
	return rc;
}

Test(tally, wrong_truth_is_named_with_its_line)
{
	static const struct {
		const char *text;
		int line;
		const char *says;
	} row[] = {
	    {"", 0, "no rows"},
	    {"\n", 0, "no rows"},
	    {"\n\n{}\n", 3, "conversation"},
	    {"{\"conversation\":\"c\",\"label\":0,\"split\":\"dev\"}\n", 1,
	        "split"},
	    {NEG "[]\n", 2, "not a JSON object"},
	    {NEG "{\"label\":0,\"label\":0}\n", 2, "not a JSON object"},
	    {"{\"label\":0}\n", 1, "conversation"},
	    {"{\"conversation\":\"\",\"label\":0}\n", 1, "conversation"},
	    {"{\"conversation\":\"c\"}\n", 1, "label"},
	    {"{\"conversation\":\"c\",\"label\":2}\n", 1, "label"},
	    {"{\"conversation\":\"c\",\"label\":true}\n", 1, "label"},
	    {"{\"conversation\":\"c\",\"label\":1}\n", 1, "suspect"},
	    {"{\"conversation\":\"c\",\"label\":0,\"suspect\":\"s\"}\n", 1,
	        "suspect"},
	    {"{\"conversation\":\"c\",\"label\":0,\"family\":1}\n", 1,
	        "family"},
	    {"{\"conversation\":\"c\",\"label\":0,\"tactics\":[1]}\n", 1,
	        "tactics"},
	    {POS "{\"conversation\":\"c\",\"label\":0,\"family\":\"f\"}\n", 2,
	        "not as before"},
	    {POS NEG POS, 3, "a second row"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_tally t;
		struct chap_error err;
		char path[32];

		cr_assert_eq(read_truth(&t, row[i].text, path, &err),
		    CHAP_ERR_INVALID, "row %zu was taken", i);
		cr_assert_eq(
		    err.line, row[i].line, "row %zu: line %d", i, err.line);
		cr_assert_str_eq(err.file, path);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "%zu: %s", i, err.text);
	}
}

Test(tally, messages_need_a_row)
{
	struct chap_tally t;
	struct chap_tally_message m;
	struct chap_error err;
	char path[32];
	static const struct {
		const char *text;
		const char *says; /* NULL: it is good */
	} row[] = {
	    {"", "not a JSON object"},
	    {"{", "not a JSON object"},
	    {"7", "not a JSON object"},
	    {"{\"conversation\":\"c1\"}", "id"},
	    {"{\"id\":\"m\"}", "conversation: not there"},
	    {"{\"id\":\"m\",\"conversation\":\"c3\"}", "not in the truth"},
	    {"{\"id\":\"m\",\"kind\":\"user\"}", NULL},
	    {"{\"id\":\"m\",\"conversation\":\"c1\"}", NULL},
	};

	cr_assert_eq(read_truth(&t, POS NEG, path, &err), CHAP_OK);
	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		enum chap_err rc = chap_tally_find(
		    &t, &m, "f", 4, chap_span_str(row[i].text), &err);

		if (row[i].says == NULL) {
			cr_assert_eq(rc, CHAP_OK, "row %zu", i);
			continue;
		}
		cr_assert_eq(rc, CHAP_ERR_INVALID, "row %zu", i);
		cr_assert_not_null(strstr(err.text, row[i].says));
		cr_assert_eq(err.line, 4);
	}
	cr_assert_eq(m.row, &t.row[0]);
	cr_assert_eq(chap_tally_finish(&t, "truth", &err), CHAP_ERR_INVALID);
	cr_assert_eq(err.line, 1);
	chap_tally_release(&t);
}

/* One verdict on message `id` of conversation `c`. */
static void
take(struct chap_tally *t, const char *id, const char *c, const char *suspect,
    enum chap_level level, int64_t logit)
{
	struct chap_verdict v = {.status = CHAP_SCORED,
	    .level = level,
	    .suspect = chap_span_str(suspect),
	    .logit_micro = logit};
	struct chap_tally_message m;
	struct chap_error err;
	char line[128];

	snprintf(line, sizeof(line), "{\"id\":\"%s\",\"conversation\":\"%s\"}",
	    id, c);
	cr_assert_eq(
	    chap_tally_find(t, &m, "f", 1, chap_span_str(line), &err), CHAP_OK);
	if (suspect[0] == '\0')
		v.status = CHAP_UNSCORED;
	chap_tally_take(&m, &v, CHAP_LEVEL_REVIEW);
}

Test(tally, the_first_flag_and_what_came_before_it)
{
	struct chap_tally t;
	struct chap_error err;
	char path[32];

	cr_assert_eq(read_truth(&t, POS NEG, path, &err), CHAP_OK);
	take(&t, "m0", "c1", "x", CHAP_LEVEL_NONE, 90);
	take(&t, "m1", "c1", "s", CHAP_LEVEL_WATCH, 10);
	take(&t, "m2", "c1", "", CHAP_LEVEL_URGENT, 99);
	take(&t, "m3", "c1", "s", CHAP_LEVEL_REVIEW, 50);
	take(&t, "m4", "c1", "s", CHAP_LEVEL_WATCH, 20);
	take(&t, "n0", "c2", "y", CHAP_LEVEL_WATCH, -5);
	cr_assert_eq(t.row[0].first_flag, 3);
	cr_assert_eq(t.row[0].tactics_at_flag, 2);
	cr_assert_eq(t.row[0].level, CHAP_LEVEL_REVIEW);
	cr_assert_eq(t.row[0].logit_micro, 50);
	cr_assert_eq(t.row[0].n_unscored, 1);
	cr_assert_not(t.row[0].wrong_side);
	cr_assert_eq(t.row[1].first_flag, CHAP_TALLY_NEVER);
	cr_assert_eq(t.row[1].logit_micro, -5);
	cr_assert_eq(chap_tally_finish(&t, "truth", &err), CHAP_OK);
	chap_tally_release(&t);
}

Test(tally, a_flag_on_the_wrong_side_is_a_miss_and_a_false_flag)
{
	struct chap_tally t;
	struct chap_summary s;
	struct chap_error err;
	struct chap_buf out;
	json_t *object;
	char path[32];

	cr_assert_eq(read_truth(&t, POS NEG, path, &err), CHAP_OK);
	take(&t, "m0", "c1", "x", CHAP_LEVEL_URGENT, 900);
	take(&t, "n0", "c2", "y", CHAP_LEVEL_NONE, -5);
	cr_assert_eq(chap_summary_make(&s, &t), CHAP_OK);
	cr_assert_eq(s.n_wrong_side, 1);
	cr_assert_eq(s.value[CHAP_FIGURE_RECALL], 0);
	cr_assert_eq(s.value[CHAP_FIGURE_PRECISION], 0);
	cr_assert_eq(s.value[CHAP_FIGURE_HARD], 0);
	cr_assert(isnan(s.value[CHAP_FIGURE_OTHER]));
	cr_assert_eq(s.value[CHAP_FIGURE_ROC], 0);
	cr_assert(isnan(s.median_tactics));
	chap_buf_init(&out, 100000);
	chap_summary_table(&out, &s, "review");
	cr_assert_not_null(
	    strstr(out.ptr, "other benign flagged            -"));
	cr_assert_not_null(strstr(out.ptr, "0/1"));
	chap_buf_reset(&out);
	cr_assert_eq(chap_summary_json(&out, &s, "review"), CHAP_OK);
	object = json_loadb(out.ptr, out.len, 0, NULL);
	cr_assert_eq(
	    json_integer_value(json_object_get(object, "wrong_side")), 1);
	cr_assert_eq(json_array_size(json_object_get(object, "families")), 2);
	json_decref(object);
	chap_buf_release(&out);
	chap_summary_release(&s);
	chap_tally_release(&t);
}
