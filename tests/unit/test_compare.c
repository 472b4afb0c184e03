#include "eval/report/compare.h"
#include "eval/report/eval_report.h"
#include "tests/temporary.h"

#include <criterion/criterion.h>

#define HEAD(unit) \
	"{\"report\":1,\"unit\":\"" unit "\",\"prior\":0.001,\"units\":{"
#define COLUMNS(ids, truth, delays) \
	"\"id\":[" ids "],\"group\":[0,1,2],\"truth\":[" truth \
	"],\"score_micro\":[9,5,null],\"delay\":[" delays \
	"],\"wrong_side\":[0,0,0],\"days\":[1,1,1]," \
	"\"groups\":[\"g\",\"h\",\"i\"]}}"
#define GOOD HEAD("pair") COLUMNS("\"u\",\"v\",\"w\"", "1,1,2", "3,0,0")

static enum chap_err
compare(
    const char *a, const char *b, struct chap_buf *out, struct chap_error *err)
{
	char path[2][32];
	enum chap_err rc;

	cr_assert(temporary(path[0], a));
	cr_assert(temporary(path[1], b));
	chap_buf_init(out, 100000);
	rc = chap_report_compare(path[0], path[1], out, err);
	unlink(path[0]);
	unlink(path[1]);
	return rc;
}

Test(compare, what_is_no_report_is_refused)
{
	static const struct {
		const char *text;
		const char *says;
	} row[] = {
	    {"", "no JSON object"},
	    {"[]", "no JSON object"},
	    {"{\"report\":1,\"report\":1}", "no JSON object"},
	    {"{\"report\":2}", "another format"},
	    {"{\"report\":1}", "damaged"},
	    {HEAD("pair") "}}", "damaged"},
	    {HEAD("pair") COLUMNS("\"u\",\"v\"", "1,1,2", "3,0,0"), "damaged"},
	    {HEAD("author") COLUMNS("\"u\",\"v\",\"w\"", "1,1,2", "3,0,0"),
	        "it is of authors"},
	    {HEAD("pair") COLUMNS("\"x\",\"y\",\"z\"", "1,1,2", "3,0,0"),
	        "no unit in common"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_buf out;
		struct chap_error err;

		cr_assert_eq(compare(GOOD, row[i].text, &out, &err),
		    CHAP_ERR_INVALID, "row %zu", i);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "%zu: %s", i, err.text);
		chap_buf_release(&out);
	}
}

Test(compare, units_are_paired_by_id_where_the_truth_is_one)
{
	/* In another order; w has another truth, v was found as well. */
	const char *b =
	    HEAD("pair") COLUMNS("\"v\",\"u\",\"w\"", "1,1,0", "9,3,0");
	struct chap_buf out;
	struct chap_error err;

	cr_assert_eq(compare(GOOD, b, &out, &err), CHAP_OK, "%s", err.text);
	cr_assert_not_null(strstr(out.ptr, "2 pairs in both"));
	cr_assert_not_null(strstr(out.ptr, "1 in both differ in truth"));
	cr_assert_not_null(strstr(out.ptr,
	    "Recall                              0.5000    1.0000   +0.5000"));
	chap_buf_release(&out);
}

Test(page, no_string_can_end_the_script_that_holds_it)
{
	json_t *report = json_pack(
	    "{s:s,s:{s:[i]}}", "command", "</script><!--", "units", "id", 1);
	struct chap_buf out;

	chap_buf_init(&out, 1 << 20);
	cr_assert_eq(chap_report_page(report, &out), CHAP_OK);
	cr_assert_not_null(strstr(out.ptr, "\\u003c/script>\\u003c!--"));
	cr_assert_null(strstr(out.ptr, "\"</script>"));
	cr_assert_null(strstr(out.ptr, "\"units\""));
	cr_assert_null(strstr(out.ptr, "@include"));
	json_decref(report);
	chap_buf_release(&out);
}

Test(published, only_under_the_same_protocol)
{
	static const struct {
		const char *protocol;
		size_t n;
	} row[] = {{"own", 0}, {"pan12-problem-1", 2}, {"vtpan-early", 2},
	    {"panc-espd", 1}, {"pan12", 0}};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		json_t *all = chap_report_published(row[i].protocol);
		json_t *one;
		size_t k;

		cr_assert_eq(
		    json_array_size(all), row[i].n, "%s", row[i].protocol);
		json_array_foreach(all, k, one) cr_assert(
		    json_string_length(json_object_get(one, "source")) > 0);
		json_decref(all);
	}
}
