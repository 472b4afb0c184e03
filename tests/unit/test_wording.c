#include "classifier/model.h"
#include "classifier/wording.h"
#include "features/base/hash.h"

#include <criterion/criterion.h>

static struct chap_text *text;
static struct chap_arena arena;

static void
set_up(void)
{
	struct chap_error err;

	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
	cr_assert_eq(
	    chap_text_new(&text, (struct chap_text_words){.n = 0}, &err),
	    CHAP_OK);
}

static void
tear_down(void)
{
	chap_text_free(text);
	chap_arena_release(&arena);
}

TestSuite(wording, .init = set_up, .fini = tear_down);

static struct chap_norm
read_text(const char *s)
{
	struct chap_norm norm;
	struct chap_error err;

	chap_arena_reset(&arena);
	cr_assert_eq(
	    chap_normalize(text, chap_span_str(s), &arena, &norm, &err),
	    CHAP_OK);
	return norm;
}

static void
count(void *context, uint64_t hash)
{
	(void)hash;
	(*(int *)context)++;
}

static uint64_t
word(const char *s)
{
	return chap_hash64(chap_span_str(s), 0);
}

Test(wording, grams_are_words_neighbours_and_their_characters)
{
	static const struct {
		const char *text;
		unsigned kinds;
		int n;
	} rows[] = {
	    {"see you at practice", CHAP_GRAM_WORDS, 4},
	    {"see you at practice", CHAP_GRAM_PAIRS, 3},
	    {"see you at practice", CHAP_GRAM_WORDS | CHAP_GRAM_PAIRS, 7},
	    {"see you, at practice", CHAP_GRAM_PAIRS,
	        2}, /* not over the comma */
	    {"at 17:30 practice", CHAP_GRAM_WORDS, 2}, /* no numbers */
	    {"at 17:30 practice", CHAP_GRAM_PAIRS, 0},
	    {"cat", CHAP_GRAM_CHARACTERS, 3 + 2 + 1}, /* of "<cat>" */
	    {"a", CHAP_GRAM_CHARACTERS, 1},
	    {"", CHAP_GRAM_ALL, 0},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_norm norm = read_text(rows[i].text);
		int n = 0;

		chap_grams_each(&norm, rows[i].kinds, count, &n);
		cr_assert_eq(n, rows[i].n, "%s, kinds %u: %d", rows[i].text,
		    rows[i].kinds, n);
	}
}

static struct chap_wording *
two_words(void)
{
	struct chap_wording *w;

	cr_assert_eq(chap_wording_new(&w, CHAP_GRAM_WORDS, 2), CHAP_OK);
	cr_assert(chap_wording_add(
	    w, (struct chap_gram){word("practice"), {-2000, 500, -900}}));
	cr_assert(chap_wording_add(
	    w, (struct chap_gram){word("secret"), {700, -1, 2500}}));
	w->intent_bias_milli = -100;
	return w;
}

Test(wording, a_message_counts_each_gram_once)
{
	struct chap_wording *w = two_words();
	struct chap_norm norm =
	    read_text("practice practice, a secret practice");
	int32_t sum[CHAP_N_GRAM_SUMS] = {1, 1, 1};

	chap_wording_sum(w, &norm, sum);
	cr_assert_eq(sum[0], -1300);
	cr_assert_eq(sum[1], 499);
	cr_assert_eq(sum[2], 1500);
	norm = read_text("nothing of it");
	chap_wording_sum(w, &norm, sum);
	cr_assert_eq(sum[0], 0);
	cr_assert_eq(sum[2], -100, "the bias");
	chap_wording_sum(NULL, &norm, sum);
	cr_assert_eq(sum[1], 0);
	cr_assert_eq(sum[2], 0);
	chap_wording_free(w);
}

/* The intent is heard of lines with a risk signal, and never of a target's. */
Test(wording, what_a_message_adds)
{
	static const struct {
		int32_t sum[CHAP_N_GRAM_SUMS];
		bool risk, target;
		int32_t own;
	} rows[] = {
	    {{700, 40, 1000}, false, false, 700},
	    {{700, 40, 1000}, true, false, 700 + 2 * 1000},
	    {{700, 40, -1000}, true, false, 700 - 2 * 1000},
	    {{700, 40, 90000}, true, false, 700 + 2 * 3000},
	    {{700, 40, -90000}, true, false, 700 - 2 * 3000},
	    {{700, 40, 1000}, true, true, 0},
	    {{-700, 40, 1000}, true, true, -700},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_wording_adds adds = chap_wording_adds(
		    rows[i].sum, rows[i].risk, rows[i].target);

		cr_assert_eq(adds.own, rows[i].own, "row %zu: %d", i, adds.own);
		cr_assert_eq(adds.other, 40);
	}
}

Test(wording, a_targets_message_is_told_by_its_signals)
{
	static const struct {
		uint64_t reviewed;
		bool target;
	} rows[] = {
	    {0, false},
	    {CHAP_SIGNAL_BIT(CHAP_SIGNAL_SECRECY), false},
	    {CHAP_SIGNAL_BIT(CHAP_SIGNAL_HESITATION), true},
	    {CHAP_SIGNAL_BIT(CHAP_SIGNAL_HESITATION) |
	            CHAP_SIGNAL_BIT(CHAP_SIGNAL_SECRECY),
	        false},
	    {CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL) |
	            CHAP_SIGNAL_BIT(CHAP_SIGNAL_MEDIA_REQUEST),
	        true},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_assert_eq(chap_wording_is_target(rows[i].reviewed),
		    rows[i].target, "row %zu", i);
}

/* However long it is and whatever it holds. */
Test(wording, a_flood_of_words_is_bounded)
{
	struct chap_wording *w;
	char flood[12000] = "";
	size_t at = 0;
	struct chap_norm norm;
	int32_t sum[CHAP_N_GRAM_SUMS];

	cr_assert_eq(chap_wording_new(&w, CHAP_GRAM_WORDS, 1000), CHAP_OK);
	for (int i = 0; i < 1000; i++) {
		char name[16];

		snprintf(name, sizeof(name), "w%c%c%c", 'a' + i / 100,
		    'a' + i / 10 % 10, 'a' + i % 10);
		cr_assert(chap_wording_add(w,
		    (struct chap_gram){
		        word(name), {CHAP_GRAM_WEIGHT_MAX_MILLI}}));
		at += (size_t)snprintf(
		    flood + at, sizeof(flood) - at, "%s ", name);
	}
	norm = read_text(flood);
	cr_assert_eq(norm.n_tokens, 1000);
	chap_wording_sum(w, &norm, sum);
	cr_assert_eq(
	    sum[0], CHAP_GRAMS_OF_MESSAGE * CHAP_GRAM_WEIGHT_MAX_MILLI);
	chap_wording_free(w);
}

Test(wording, what_does_not_fit_is_not_taken)
{
	struct chap_wording *w = two_words(), *copy;

	cr_assert_not(
	    chap_wording_add(w, (struct chap_gram){1, {1, 1, 1}}), "full");
	cr_assert_eq(chap_wording_copy(&copy, w), CHAP_OK);
	chap_wording_free(w);
	cr_assert_eq(copy->n, 2);
	chap_wording_free(copy);
	cr_assert_eq(chap_wording_new(&w, CHAP_GRAM_WORDS, 5), CHAP_OK);
	cr_assert_not(chap_wording_add(w, (struct chap_gram){0, {1, 1, 1}}));
	cr_assert_not(chap_wording_add(
	    w, (struct chap_gram){7, {CHAP_GRAM_WEIGHT_MAX_MILLI + 1, 1}}));
	cr_assert_not(chap_wording_add(
	    w, (struct chap_gram){7, {1, 1, -CHAP_GRAM_WEIGHT_MAX_MILLI - 1}}));
	cr_assert(chap_wording_add(w, (struct chap_gram){7, {1, 1, 1}}));
	cr_assert_not(
	    chap_wording_add(w, (struct chap_gram){7, {2, 2, 2}}), "twice");
	chap_wording_free(w);
	cr_assert_eq(chap_wording_copy(&w, NULL), CHAP_OK);
	cr_assert_null(w);
}

Test(wording, a_bundle_brings_it_back)
{
	struct chap_model m, back;
	struct chap_error err;
	struct chap_buf out;
	struct chap_norm norm = read_text("a secret at practice");
	int32_t sum[CHAP_N_GRAM_SUMS];

	chap_model_blank(&m);
	cr_assert_eq(chap_model_fold(&m), CHAP_OK);
	m.wording = two_words();
	chap_buf_init(&out, CHAP_MODEL_MAX_BYTES);
	cr_assert_eq(chap_model_write(&m, NULL, &out), CHAP_OK);
	cr_assert_eq(chap_model_parse(&back, chap_buf_span(&out), "x", &err),
	    CHAP_OK, "%s", err.text);
	chap_wording_sum(back.wording, &norm, sum);
	cr_assert_eq(sum[0], -1300);
	cr_assert_eq(sum[1], 499);
	cr_assert_eq(sum[2], 1500);
	/* no byte of it can change unseen */
	for (size_t i = 0; i < out.len; i++) {
		struct chap_model bad;

		out.ptr[i] ^= 1;
		cr_assert_neq(
		    chap_model_parse(&bad, chap_buf_span(&out), "x", &err),
		    CHAP_OK, "byte %zu", i);
		out.ptr[i] ^= 1;
	}
	chap_buf_release(&out);
	chap_model_release(&m);
	chap_model_release(&back);
}
