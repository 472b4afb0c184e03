#include "classifier/train/svm.h"
#include "eval/baseline/baseline.h"
#include "eval/baseline/learn.h"
#include "eval/baseline/terms.h"
#include "eval/stream.h"
#include "eval/system.h"
#include "tests/temporary.h"

#include <criterion/criterion.h>
#include <math.h>

Test(terms, are_words_in_lower_case)
{
	static const struct {
		const char *text;
		const char *words; /* each with a bar behind it */
	} row[] = {
	    {"", ""},
	    {" ?!", ""},
	    {"Hi THERE", "hi|there|"},
	    {"don't, 2day... caf\xc3\xa9", "don't|2day|caf\xc3\xa9|"},
	    {"abcdefghijklmnopqrstuvwxyz0123456789 x",
	        "abcdefghijklmnopqrstuvwxyz012345|x|"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		char word[CHAP_TERM_MAX_BYTES];
		char all[200] = "";
		size_t at = 0, len = 0;
		struct chap_span s;

		while (
		    (s = chap_terms_next(chap_span_str(row[i].text), &at, word))
		        .len > 0)
			len += (size_t)snprintf(all + len, sizeof(all) - len,
			    "%.*s|", (int)s.len, s.ptr);
		cr_assert_str_eq(all, row[i].words, "row %zu: %s", i, all);
	}
}

Test(sides, count_terms_of_many_sides)
{
	struct chap_sides sides = {.n = 0};
	struct chap_hash128 key = {1, 0};
	uint32_t number, count;
	bool fresh;

	cr_assert_null(chap_sides_find(&sides, key));
	for (uint32_t i = 0; i < 5000; i++) {
		key.low = i;
		cr_assert_eq(
		    chap_sides_put(&sides, key, &number, &fresh), CHAP_OK);
		cr_assert(fresh && number == i);
		for (uint32_t k = 0; k <= i % 3; k++)
			cr_assert_eq(
			    chap_sides_count(&sides, number, i % 7, &count),
			    CHAP_OK);
		cr_assert_eq(count, i % 3 + 1);
	}
	for (uint32_t i = 0; i < 5000; i++) {
		key.low = i;
		cr_assert_eq(
		    chap_sides_put(&sides, key, &number, &fresh), CHAP_OK);
		cr_assert(!fresh && number == i);
		cr_assert_eq(chap_sides_find(&sides, key), &sides.side[i]);
		cr_assert_eq(
		    chap_sides_count(&sides, number, i % 7, &count), CHAP_OK);
		cr_assert_eq(count, i % 3 + 2);
	}
	cr_assert_eq(sides.n_terms, 5000);
	chap_sides_release(&sides);
}

Test(svm, is_the_one_that_can_be_worked_by_hand)
{
	/*
	 * Two rows, x = 1 positive and x = -1 benign, cost C: by symmetry the
	 * bias is 0 and w minimises w^2 / 2 + 2 C (1 - w)^2: w = 4C / (1 + 4C).
	 */
	static const struct chap_svm_cell CELL[] = {{0, -1}, {0, 1}};
	static const size_t END[] = {1, 2};
	static const double COST[] = {0.1, 1, 10};
	static const bool POSITIVE[2][2] = {{false, true}, {true, false}};

	for (size_t i = 0; i < 6; i++) {
		double cost = COST[i / 2];
		double want = 4 * cost / (1 + 4 * cost);
		double weight, bias;
		struct chap_error err;

		cr_assert_eq(chap_svm_train(&(struct chap_svm_rows){CELL, END,
		                                POSITIVE[i % 2], 2, 1},
		                 cost, &weight, &bias, &err),
		    CHAP_OK, "%s", err.text);
		/* the solver stops near the optimum */
		cr_assert_float_eq(weight, i % 2 == 0 ? want : -want, 2e-3,
		    "cost %g: %g for %g", cost, weight, want);
		cr_assert_float_eq(bias, 0, 2e-3);
	}
}

Test(svm, needs_both_classes)
{
	static const struct chap_svm_cell CELL[] = {{0, 1}};
	static const size_t END[] = {1, 1};
	static const bool POSITIVE[2] = {true, true};
	double weight, bias;
	struct chap_error err;

	cr_assert_eq(
	    chap_svm_train(&(struct chap_svm_rows){CELL, END, POSITIVE, 2, 1},
	        1, &weight, &bias, &err),
	    CHAP_ERR_INVALID);
}

#define CONVERSATIONS 40

/* Chess is talked of in the positive conversations, tea in the others. */
static void
make_corpus(struct chap_buf *messages, struct chap_buf *truth)
{
	static const char *const SPLIT[] = {"train", "validation", "test"};

	for (int i = 0; i < CONVERSATIONS; i++) {
		bool positive = i % 2 == 0;

		chap_buf_printf(truth,
		    "{\"conversation\":\"c%d\",\"label\":%d,\"split\":\"%s\"",
		    i, positive, SPLIT[i % 4 > 1 ? 0 : 1 + i / 4 % 2]);
		if (positive)
			chap_buf_printf(truth, ",\"suspect\":\"a%d\"", i);
		chap_buf_str(truth, "}\n");
		for (int k = 0; k < 4; k++)
			chap_buf_printf(messages,
			    "{\"id\":\"m%d-%d\",\"at\":%d,\"from\":\"%c%d\","
			    "\"to\":\"%c%d\",\"conversation\":\"c%d\","
			    "\"text\":\"%s\"}\n",
			    i, k, 1000 * k, k % 2 ? 'b' : 'a', i,
			    k % 2 ? 'a' : 'b', i, i,
			    k % 2          ? "ok then"
			        : positive ? "a nice game of chess"
			                   : "a nice cup of tea");
	}
}

struct heard {
	struct chap_tally *tally;
	struct chap_tally_message message[CHAP_STREAM_LINES];
	unsigned right, wrong;
};

static enum chap_err
before(void *context, const struct chap_batch *batch, struct chap_error *err)
{
	struct heard *h = context;
	return chap_tally_find_batch(h->tally, h->message, batch, err);
}

/* After the first message of a side the words have told. */
static enum chap_err
after(void *context, const struct chap_batch *batch,
    const struct chap_verdict *verdict, struct chap_span lines,
    struct chap_error *err)
{
	struct heard *h = context;

	(void)lines;
	(void)err;
	for (size_t i = 0; i < batch->n; i++) {
		const struct chap_tally_row *row = h->message[i].row;
		bool flagged = verdict[i].level >= CHAP_LEVEL_REVIEW;
		bool good;

		if (row == NULL)
			continue;
		good = flagged == row->positive &&
		    (!flagged ||
		        chap_span_eq(verdict[i].suspect, row->suspect));
		*(good ? &h->right : &h->wrong) += 1;
	}
	return CHAP_OK;
}

Test(baseline, tfidf_learns_which_words_tell)
{
	struct chap_system_options options = {.kind = CHAP_SYSTEM_TFIDF};
	struct chap_engine_options engine = {.threads = 1};
	struct chap_buf messages, truth;
	struct chap_system system;
	struct chap_tally tally;
	static struct heard heard;
	struct chap_error err;
	char path[2][32];

	chap_buf_init(&messages, 1 << 20);
	chap_buf_init(&truth, 1 << 20);
	make_corpus(&messages, &truth);
	cr_assert(temporary(path[0], messages.ptr));
	cr_assert(temporary(path[1], truth.ptr));
	cr_assert_eq(chap_tally_read(&tally, path[1], &err), CHAP_OK, "%d: %s",
	    err.line, err.text);
	cr_assert_eq(chap_system_make(&system, &options, &engine, NULL, &tally,
	                 path[0], &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_eq(tally.n, CONVERSATIONS / 4);
	heard.tally = &tally;
	cr_assert_eq(
	    chap_stream_file(&(struct chap_stream){.engine = system.engine,
	                         .baseline = system.baseline,
	                         .before = before,
	                         .after = after,
	                         .context = &heard},
	        path[0], &err),
	    CHAP_OK);
	cr_assert_eq(heard.wrong, 0);
	cr_assert_eq(heard.right, CONVERSATIONS);
	unlink(path[0]);
	unlink(path[1]);
	chap_system_release(&system);
	chap_tally_release(&tally);
	chap_buf_release(&messages);
	chap_buf_release(&truth);
}

Test(baseline, needs_something_to_learn_from)
{
	static const struct {
		const char *truth;
		const char *messages;
		const char *says;
	} row[] = {
	    {"{\"conversation\":\"c\",\"label\":0}\n", "x", "--train"},
	    {"{\"conversation\":\"c\",\"label\":0,\"split\":\"train\"}\n"
	     "{\"conversation\":\"d\",\"label\":0,\"split\":\"validation\"}\n"
	     "{\"conversation\":\"e\",\"label\":0,\"split\":\"test\"}\n",
	        "-", "standard input"},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
		struct chap_system_options options = {
		    .kind = CHAP_SYSTEM_KEYWORDS};
		struct chap_engine_options engine = {.threads = 1};
		struct chap_system system;
		struct chap_tally tally;
		struct chap_error err;
		char path[32];

		cr_assert(temporary(path, row[i].truth));
		cr_assert_eq(chap_tally_read(&tally, path, &err), CHAP_OK);
		unlink(path);
		cr_assert_eq(chap_system_make(&system, &options, &engine, NULL,
		                 &tally, row[i].messages, &err),
		    CHAP_ERR_INVALID);
		cr_assert_not_null(
		    strstr(err.text, row[i].says), "%s", err.text);
		chap_tally_release(&tally);
	}
}
