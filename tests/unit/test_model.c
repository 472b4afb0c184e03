#include "classifier/model.h"

#include "features/base/fixed.h"

#include <criterion/criterion.h>

static struct chap_model
some_model(void)
{
	struct chap_model m;

	chap_model_blank(&m);
	snprintf(m.name, sizeof(m.name), "test-1");
	m.platt_a_micro = 1234567;
	m.platt_b_micro = -765432;
	m.raw_bias_micro = -4000001;
	for (int i = 0; i < CHAP_N_FEATURES; i++)
		m.raw_weight_micro[i] = i * 10007 - 300000;
	m.threshold_micro[CHAP_LEVEL_WATCH] = -1000000;
	m.threshold_micro[CHAP_LEVEL_REVIEW] = 500000;
	m.threshold_micro[CHAP_LEVEL_URGENT] = 2000000;
	m.release_micro = 300000;
	cr_assert_eq(chap_model_fold(&m), CHAP_OK);
	return m;
}

static void
write_model(const struct chap_model *m, struct chap_buf *out)
{
	chap_buf_init(out, CHAP_MODEL_MAX_BYTES);
	cr_assert_eq(chap_model_write(m, "one\ntwo", out), CHAP_OK);
}

Test(model, reads_back_what_it_wrote)
{
	struct chap_model m = some_model(), back;
	struct chap_error err;
	struct chap_buf out;

	write_model(&m, &out);
	cr_assert_eq(chap_model_parse(&back, chap_buf_span(&out), "x", &err),
	    CHAP_OK, "%s", err.text);
	cr_assert(back.id.high != 0 || back.id.low != 0, "it has a name now");
	m.id = back.id;
	cr_assert_arr_eq(&m, &back, sizeof(m));
	chap_buf_release(&out);
}

/* Every byte counts: no change of one gets through. */
Test(model, every_changed_byte_is_refused)
{
	struct chap_model m = some_model(), back;
	struct chap_error err;
	struct chap_buf out;

	write_model(&m, &out);
	for (size_t i = 0; i < out.len; i++) {
		char before = out.ptr[i];
		enum chap_err rc;

		out.ptr[i] = (char)(before ^ 1);
		rc = chap_model_parse(&back, chap_buf_span(&out), "x", &err);
		cr_assert(rc == CHAP_ERR_DAMAGED || rc == CHAP_ERR_VERSION,
		    "byte %zu: %d", i, rc);
		cr_assert_gt(strlen(err.text), 0);
		out.ptr[i] = before;
	}
	chap_buf_release(&out);
}

Test(model, every_cut_is_refused)
{
	struct chap_model m = some_model(), back;
	struct chap_error err;
	struct chap_buf out;

	write_model(&m, &out);
	for (size_t n = 0; n < out.len; n++)
		cr_assert_neq(chap_model_parse(&back,
		                  (struct chap_span){out.ptr, n}, "x", &err),
		    CHAP_OK, "%zu bytes", n);
	chap_buf_add(&out, "x", 1);
	cr_assert_eq(chap_model_parse(&back, chap_buf_span(&out), "x", &err),
	    CHAP_ERR_DAMAGED);
	chap_buf_release(&out);
}

/* Says what is wrong, with the line, when a file was made on purpose. */
Test(model, says_what_is_wrong_and_where)
{
	const struct {
		const char *from;
		const char *to;
		int line;
		const char *text;
	} rows[] = {
	    {"chaperone-model 3\n", "chaperone-model 9\n", 1,
	        "format version 9, this program reads 3"},
	    {"chaperone-model 3\n", "lightgbm 1\n", 1, "not a chaperone model"},
	    {"name test-1\n", "name \n", 2, "name: 1 to 63 bytes"},
	    {"schema ", "schema 0", 3, "not a hash of 32 hex digits"},
	    {"platt 1234567", "platt -1", 6, "platt: a above 0, then b"},
	    {"threshold review 500000", "threshold review -2000000", 9,
	        "thresholds must ascend"},
	    {"release 300000", "release -1", 11, "release: 0 or above"},
	    {"bias -4000001", "bias 9999999999999", 12,
	        "not a number in range"},
	    {"weight age_asking", "weight age_askin", 13,
	        "names or order do not match"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_model m = some_model(), back;
		struct chap_buf out, changed;
		struct chap_error err;
		const char *at;

		write_model(&m, &out);
		chap_buf_init(&changed, CHAP_MODEL_MAX_BYTES);
		at = strstr(out.ptr, rows[i].from);
		cr_assert_not_null(at, "%s", rows[i].from);
		chap_buf_add(&changed, out.ptr, (size_t)(at - out.ptr));
		chap_buf_str(&changed, rows[i].to);
		chap_buf_str(&changed, at + strlen(rows[i].from));
		cr_assert_neq(
		    chap_model_parse(&back, chap_buf_span(&changed), "x", &err),
		    CHAP_OK);
		cr_assert_str_eq(err.text, rows[i].text);
		cr_assert_eq(err.line, rows[i].line, "%s: line %d",
		    rows[i].text, err.line);
		chap_buf_release(&out);
		chap_buf_release(&changed);
	}
}

Test(model, levels_have_hysteresis)
{
	struct chap_model m = some_model();
	const struct {
		int64_t logit;
		enum chap_level held;
		enum chap_level level;
	} rows[] = {
	    {-1000001, CHAP_LEVEL_NONE, CHAP_LEVEL_NONE},
	    {-1000000, CHAP_LEVEL_NONE, CHAP_LEVEL_WATCH},
	    {500000, CHAP_LEVEL_NONE, CHAP_LEVEL_REVIEW},
	    {2000000, CHAP_LEVEL_WATCH, CHAP_LEVEL_URGENT},
	    {499999, CHAP_LEVEL_REVIEW, CHAP_LEVEL_REVIEW},
	    {200000, CHAP_LEVEL_REVIEW, CHAP_LEVEL_REVIEW},
	    {199999, CHAP_LEVEL_REVIEW, CHAP_LEVEL_WATCH},
	    {1700000, CHAP_LEVEL_URGENT, CHAP_LEVEL_URGENT},
	    {1699999, CHAP_LEVEL_URGENT, CHAP_LEVEL_REVIEW},
	    {-1300001, CHAP_LEVEL_URGENT, CHAP_LEVEL_NONE},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_assert_eq(chap_model_level(&m, rows[i].logit, rows[i].held),
		    rows[i].level, "row %zu", i);
}

Test(model, logit_is_bias_plus_points)
{
	struct chap_model m = some_model();
	int32_t value[CHAP_N_FEATURES];
	int64_t sum = m.bias_micro;

	for (int i = 0; i < CHAP_N_FEATURES; i++) {
		value[i] = (i * 7919) % 4096;
		sum += chap_points(m.weight_micro[i], value[i]);
	}
	cr_assert_eq(chap_model_logit(&m, value), sum);
}
