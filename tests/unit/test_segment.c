/* Letters without spaces, and how often words are said. */
#include "features/text/segment.h"

#include <criterion/criterion.h>
#include <string.h>

#define N(rows) (sizeof(rows) / sizeof((rows)[0]))
#define W(s) \
	{ \
		s, sizeof(s) - 1 \
	}

static const struct chap_span words[] = {W("are"), W("area"), W("pretty"),
    W("girl"), W("you"), W("park"), W("bench"), W("dont"), W("tell")};
static const struct chap_span said[] = {
    W("# a comment\n200000 you\n60000 are\n200000 a\n900 area\n300 pretty\n"
      "400 girl\n9000 you are\n4000 are a\n200 pretty girl\n"),
    W("30000 dont\n500 tell\n\n600 tell\n")};
static struct chap_known known;

static enum chap_err
init(const struct chap_span *file, size_t n, struct chap_error *err)
{
	uint64_t phrase[] = {
	    chap_said_key(chap_word_hash(words[5]), chap_word_hash(words[6]))};

	return chap_known_init(&known,
	    (struct chap_text_words){.word = words,
	        .n = N(words),
	        .n_common = N(words),
	        .said = file,
	        .n_said = n,
	        .phrase = phrase,
	        .n_phrases = N(phrase)},
	    err);
}

static void
setup(void)
{
	struct chap_error err;

	cr_assert_eq(init(said, N(said), &err), CHAP_OK, "%s", err.text);
}

static void
teardown(void)
{
	chap_known_release(&known);
}

TestSuite(segment, .init = setup, .fini = teardown);

static struct chap_segments
cut(const char *letters)
{
	struct chap_segments out;

	chap_segment(&known, chap_span_str(letters), &out);
	return out;
}

static uint64_t
hash(const char *word)
{
	return chap_word_hash(chap_span_str(word));
}

Test(segment, likeliest_words)
{
	static const struct {
		const char *letters, *want;
	} rows[] = {
	    /* The way over "are" costs more up to there, and less behind. */
	    {"youareaprettygirl", "you are a pretty girl"},
	    {"donttell", "dont tell"},
	    {"parkbench", "park bench"},
	    {"you", "you"},
	    {"a", "a"},
	};

	for (size_t i = 0; i < N(rows); i++) {
		struct chap_segments got = cut(rows[i].letters);

		cr_expect(got.len == strlen(rows[i].want) &&
		        memcmp(got.text, rows[i].want, got.len) == 0,
		    "%s: \"%.*s\"", rows[i].letters, (int)got.len, got.text);
	}
}

Test(segment, nothing_of_letters_that_are_no_words)
{
	struct chap_segments got = cut("youarexqz");

	cr_expect_eq(got.len, 0);
	cr_expect_eq(got.n_words, 0);
}

Test(segment, tells_what_it_is_made_of)
{
	struct chap_segments got = cut("youareaprettygirl");

	cr_expect_eq(got.n_words, 5);
	cr_expect_eq(got.n_holding, 2, "%u", got.n_holding);
	cr_expect_eq(got.n_pairs, 3, "%u", got.n_pairs);
	cr_expect_eq(got.n_links, 3, "%u", got.n_links);
	cr_expect_eq(got.n_letters, 1);
	cr_expect_not(got.is_open_ended);
	got = cut("parkbench");
	cr_expect_eq(got.n_pairs, 0);
	cr_expect_eq(got.n_links, 1);
	cr_expect(cut("area").cost < cut("bench").cost);
	cr_expect(cut("youarea").n_words == 2 || cut("youarea").is_open_ended);
}

Test(segment, as_many_letters_as_may_be)
{
	char letters[CHAP_SEGMENT_LETTERS];
	struct chap_segments got;

	memset(letters, 'a', sizeof(letters));
	chap_segment(
	    &known, (struct chap_span){letters, sizeof(letters)}, &got);
	cr_expect_eq(got.n_words, CHAP_SEGMENT_LETTERS);
	cr_expect_eq(got.len, 2 * CHAP_SEGMENT_LETTERS - 1);
}

Test(segment, costs)
{
	/* -log2 of 200,000, 600 and 25,000 in ten million, in quarters. */
	cr_expect_eq(chap_said_word(&known.said, hash("you")), 23, "%u",
	    chap_said_word(&known.said, hash("you")));
	cr_expect_eq(chap_said_word(&known.said, hash("tell")), 57, "%u",
	    chap_said_word(&known.said, hash("tell")));
	cr_expect_eq(chap_said_word(&known.said, hash("bench")), 0);
	/* 9,000 of 200,000: 4.5 bits, and what chance is worth. */
	cr_expect_eq(chap_said_pair(&known.said, hash("you"), hash("are")), 20,
	    "%u", chap_said_pair(&known.said, hash("you"), hash("are")));
	cr_expect_eq(chap_said_pair(&known.said, hash("are"), hash("you")), 0);
	cr_expect_eq(chap_said_unlisted(&known.said, hash("girl")), 0);
	/* Two thirds of what follows "pretty" are listed. */
	cr_expect(chap_said_unlisted(&known.said, hash("pretty")) > 4);
	cr_expect(
	    chap_said_is_phrase(&known.said, hash("park"), hash("bench")));
	cr_expect_not(
	    chap_said_is_phrase(&known.said, hash("bench"), hash("park")));
}

Test(said, lines_that_are_none)
{
	static const char *const bad[] = {"you\n", "12\n", "12 \n", "0 you\n",
	    "10000001 you\n", "12 you are\n", "5 you\n3  are\n", "-3 you\n",
	    "99999999999999 you\n", "5 you\n3 you \n"};
	struct chap_error err;

	for (size_t i = 0; i < N(bad); i++) {
		struct chap_span file = chap_span_str(bad[i]);

		cr_expect_eq(
		    init(&file, 1, &err), CHAP_ERR_INVALID, "%s", bad[i]);
		cr_expect(strstr(err.text, "line ") != NULL, "%s", err.text);
	}
}
