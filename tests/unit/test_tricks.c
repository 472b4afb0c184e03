#include "eval/perturb/perturb.h"
#include "eval/perturb/rewrite.h"
#include "eval/perturb/suite.h"
#include "eval/perturb/word_list.h"

#include "classifier/builtin.h"
#include "features/base/hash.h"
#include "features/text/utf8.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define N(rows) (sizeof(rows) / sizeof((rows)[0]))

static struct chap_perturber *perturber;
static struct chap_buf out;

static void
setup(void)
{
	cr_assert_eq(chap_perturber_new(&perturber, NULL), CHAP_OK);
	chap_buf_init(&out, CHAP_TEXT_MAX_BYTES);
}

static void
teardown(void)
{
	chap_buf_release(&out);
	chap_perturber_free(perturber);
}

TestSuite(tricks, .init = setup, .fini = teardown);

static enum chap_err
disguise(enum chap_trick trick, const char *text, uint64_t seed)
{
	struct chap_rng rng = chap_rng_make(seed, 0);

	chap_buf_reset(&out);
	return chap_perturb(perturber, trick, chap_span_str(text), &rng, &out);
}

Test(tricks, have_names_that_find_them)
{
	for (int i = 0; i < CHAP_N_TRICKS; i++)
		cr_assert_eq(
		    chap_trick_by_name(chap_span_str(chap_trick_name[i])), i);
	cr_assert_eq(chap_trick_by_name(CHAP_SPAN_LIT("leet_")), -1);
	cr_assert_eq(chap_trick_by_name(CHAP_SPAN_LIT("")), -1);
}

Test(tricks, change_the_text_and_nothing_of_links_and_numbers)
{
	static const char *const kept[] = {
	    "https://x.org/a", "@sam", "10am", "a_b", "mail.org", "mp3"};

	for (int t = 0; t < CHAP_N_TRICKS; t++) {
		if (t == CHAP_TRICK_SPLIT)
			continue;
		for (uint64_t seed = 0; seed < 20; seed++) {
			static const char text[] =
			    "are beautiful pictures a secret camera "
			    "https://x.org/a @sam 10am a_b mail.org mp3";

			cr_assert_eq(disguise(t, text, seed), CHAP_OK, "%s",
			    chap_trick_name[t]);
			cr_assert_str_neq(out.ptr, text);
			cr_assert_eq(
			    chap_utf8_valid(chap_buf_span(&out)), out.len);
			for (size_t i = 0; i < N(kept); i++)
				cr_expect_not_null(strstr(out.ptr, kept[i]),
				    "%s: %s", chap_trick_name[t], out.ptr);
		}
	}
}

/* The same bytes on every machine; tricks that look no word up. */
Test(tricks, draw_the_same_everywhere)
{
	static const struct {
		enum chap_trick trick;
		const char *want;
	} rows[] = {
	    {CHAP_TRICK_LEET, "d0n7 t3ll y0ur m0m"},
	    {CHAP_TRICK_MULTIPLIED,
	        "dddooonnnttt ttteeellllll yyyooouuurrr mmmooommm"},
	    {CHAP_TRICK_SPREAD_SIGNS, "d*o*n*t*t*e*l*l*y*o*u*r*m*o*m"},
	};

	for (size_t i = 0; i < N(rows); i++) {
		cr_assert_eq(
		    disguise(rows[i].trick, "dont tell your mom", 7), CHAP_OK);
		cr_expect_str_eq(out.ptr, rows[i].want);
	}
}

Test(tricks, say_what_they_cannot_be_done_to)
{
	static const char *const nothing[] = {
	    "", " ", "123", "!?", "\xd0\xb4\xd0\xb0", "https://x.org", "i"};
	struct chap_rng rng = chap_rng_make(1, 1);
	struct chap_buf small;

	for (size_t i = 0; i < N(nothing); i++) {
		cr_expect_eq(disguise(CHAP_TRICK_TRANSPOSED, nothing[i], 1),
		    CHAP_ERR_NOT_FOUND);
		cr_expect_eq(disguise(CHAP_TRICK_GLUED, nothing[i], 1),
		    CHAP_ERR_NOT_FOUND);
		cr_assert_eq(out.len, 0);
	}
	cr_expect_eq(disguise(CHAP_TRICK_EMOJI_WORD, "hello there", 1),
	    CHAP_ERR_NOT_FOUND);
	cr_expect_eq(
	    disguise(CHAP_TRICK_LEET, "secret \xff", 1), CHAP_ERR_INVALID);
	chap_buf_init(&small, 8);
	cr_expect_eq(chap_buf_str(&small, "ab"), CHAP_OK);
	cr_expect_eq(chap_perturb(perturber, CHAP_TRICK_FULLWIDTH,
	                 CHAP_SPAN_LIT("secret"), &rng, &small),
	    CHAP_ERR_TOO_LONG);
	cr_expect_eq(small.len, 2);
	chap_buf_release(&small);
}

Test(tricks, refuse_texts_over_the_maximum)
{
	char *text = malloc(CHAP_TEXT_MAX_BYTES + 2);

	cr_assert_not_null(text);
	memset(text, 'a', CHAP_TEXT_MAX_BYTES + 1);
	text[CHAP_TEXT_MAX_BYTES + 1] = '\0';
	cr_expect_eq(
	    disguise(CHAP_TRICK_FULLWIDTH, text, 1), CHAP_ERR_TOO_LONG);
	text[CHAP_TEXT_MAX_BYTES] = '\0';
	for (int t = 0; t < CHAP_N_TRICKS; t++) {
		enum chap_err rc = disguise(t, text, 1);

		cr_expect(rc == CHAP_OK || rc == CHAP_ERR_TOO_LONG ||
		        rc == CHAP_ERR_NOT_FOUND,
		    "%s: %d", chap_trick_name[t], rc);
		cr_expect_leq(out.len, CHAP_TEXT_MAX_BYTES);
	}
	free(text);
}

Test(tricks, can_each_be_done_to_forty_phrases)
{
	struct chap_buf clean;

	chap_buf_init(&clean, CHAP_TEXT_MAX_BYTES);
	for (int t = 0; t < CHAP_N_TRICKS; t++) {
		struct chap_suite_case c = {.trick = t};
		int n = 0;

		if (t == CHAP_TRICK_SPLIT)
			continue;
		for (; c.phrase < chap_suite_n_phrases; c.phrase++)
			n += chap_suite_texts(perturber, &c, &clean, &out) ==
			    CHAP_OK;
		cr_expect_geq(n, 40, "%s: %d", chap_trick_name[t], n);
	}
	chap_buf_release(&clean);
}

/* Words of a text of letters and spaces. */
static size_t
words_of(struct chap_span text, struct chap_span word[32])
{
	size_t n = 0, start = 0;

	for (size_t i = 0; i <= text.len && n < 32; i++) {
		if (i < text.len && text.ptr[i] != ' ')
			continue;
		word[n++] = chap_span_cut(text, start, i);
		start = i + 1;
	}
	return n;
}

static void
check_typos(enum chap_trick trick, const struct chap_word_list *words,
    const char *phrase, bool keeps_ends)
{
	struct chap_span before[32], after[32];
	size_t n = words_of(chap_span_str(phrase), before);

	cr_assert_eq(words_of(chap_buf_span(&out), after), n);
	for (size_t i = 0; i < n; i++) {
		struct chap_span a = before[i], b = after[i];

		if (chap_span_eq(a, b))
			continue;
		cr_expect_eq(chap_word_list_rank(words, b), CHAP_WORD_NONE,
		    "%s: %.*s", chap_trick_name[trick], (int)b.len, b.ptr);
		if (!keeps_ends)
			continue;
		cr_expect_geq(a.len, 5);
		cr_expect_eq(a.ptr[0], b.ptr[0]);
		cr_expect_eq(a.ptr[a.len - 1], b.ptr[b.len - 1], "%s: %.*s",
		    chap_trick_name[trick], (int)b.len, b.ptr);
	}
}

Test(tricks, make_no_real_word_and_keep_a_words_ends)
{
	static const struct {
		enum chap_trick trick;
		bool keeps_ends;
	} rows[] = {{CHAP_TRICK_TRANSPOSED, true}, {CHAP_TRICK_SLIP, true},
	    {CHAP_TRICK_MISSPELLED, true}, {CHAP_TRICK_DOUBLED, true},
	    {CHAP_TRICK_VOWELS, false}, {CHAP_TRICK_PHONETIC, false},
	    {CHAP_TRICK_REVERSED, false}};
	struct chap_word_list words;

	cr_assert_eq(
	    chap_word_list_init(&words, chap_builtin_lexicons()), CHAP_OK);
	cr_assert_eq(chap_word_list_rank(&words, CHAP_SPAN_LIT("secret")),
	    CHAP_WORD_COMMON);
	for (size_t r = 0; r < N(rows); r++)
		for (size_t p = 0; p < chap_suite_n_phrases; p++)
			for (uint64_t seed = 0; seed < 20; seed++)
				if (disguise(rows[r].trick,
				        chap_suite_phrase[p], seed) == CHAP_OK)
					check_typos(rows[r].trick, &words,
					    chap_suite_phrase[p],
					    rows[r].keeps_ends);
	chap_word_list_release(&words);
}

Test(tricks, know_when_a_reader_could_not_tell)
{
	static const struct {
		const char *written, *meant;
		unsigned edits;
		bool ambiguous;
	} rows[] = {
	    {"plabe", "place", CHAP_EDIT_SUBSTITUTE, true}, /* plane */
	    {"sscret", "secret", CHAP_EDIT_SUBSTITUTE, false},
	    {"hoouse", "house", CHAP_EDIT_DELETE, false},
	    {"threee", "three", CHAP_EDIT_DELETE, false},
	    {"tghere", "there", CHAP_EDIT_DELETE, false},
	    {"paernts", "parents", CHAP_EDIT_SWAP, false},
	};
	struct chap_word_list words;

	cr_assert_eq(
	    chap_word_list_init(&words, chap_builtin_lexicons()), CHAP_OK);
	for (size_t i = 0; i < N(rows); i++)
		cr_expect_eq(chap_word_list_is_ambiguous(&words,
		                 chap_span_str(rows[i].written),
		                 chap_span_str(rows[i].meant), rows[i].edits),
		    rows[i].ambiguous, "%s", rows[i].written);
	chap_word_list_release(&words);
}

Test(tricks, split_a_word_over_messages)
{
	static const char text[] = "keep this a secret, see https://abcdef.org";

	for (uint64_t seed = 0; seed < 300; seed++) {
		struct chap_rng rng = chap_rng_make(seed, 0);
		struct chap_span part[CHAP_PARTS_MAX];
		size_t n = chap_perturb_split(CHAP_SPAN_LIT(text), &rng, part);
		size_t len = 0;

		cr_assert(n >= 2 && n <= CHAP_PARTS_MAX);
		for (size_t i = 0; i < n; i++) {
			cr_assert_eq(part[i].ptr, text + len);
			cr_assert_gt(part[i].len, 0);
			len += part[i].len;
		}
		cr_assert_eq(len, sizeof(text) - 1);
		cr_assert_leq(part[0].len, strlen("keep this a secre"));
	}
}

struct stands_for {
	uint64_t disguised;
	uint64_t clean;
	struct chap_suite_case of;
};

static int
by_hash(const void *a, const void *b)
{
	const struct stands_for *x = a, *y = b;

	return (x->disguised > y->disguised) - (x->disguised < y->disguised);
}

static size_t
collect(struct stands_for *all)
{
	struct chap_suite_case c = {.context = CHAP_SUITE_ALONE};
	struct chap_buf clean;
	size_t n = 0;

	chap_buf_init(&clean, CHAP_TEXT_MAX_BYTES);
	for (int t = 0; t < CHAP_N_TRICKS; t++)
		for (uint32_t i = 0;
		     i < chap_suite_n_phrases * CHAP_SUITE_SEEDS; i++) {
			c.trick = (enum chap_trick)t;
			c.phrase = i / CHAP_SUITE_SEEDS;
			c.seed = i % CHAP_SUITE_SEEDS;
			if (chap_suite_texts(perturber, &c, &clean, &out) !=
			    CHAP_OK)
				continue;
			all[n].disguised = chap_hash64(chap_buf_span(&out), 0);
			all[n].clean = chap_hash64(chap_buf_span(&clean), 0);
			all[n++].of = c;
		}
	chap_buf_release(&clean);
	return n;
}

/* Else no normalizer could be right in both cases. */
Test(tricks, make_no_text_that_stands_for_two)
{
	size_t max = CHAP_N_TRICKS * chap_suite_n_phrases * CHAP_SUITE_SEEDS;
	struct stands_for *all = calloc(max, sizeof(*all));
	size_t n;

	cr_assert_not_null(all);
	n = collect(all);
	cr_assert_gt(n, max / 2);
	qsort(all, n, sizeof(*all), by_hash);
	for (size_t i = 1; i < n; i++)
		cr_expect(all[i].disguised != all[i - 1].disguised ||
		        all[i].clean == all[i - 1].clean,
		    "%s/%u/%u and %s/%u/%u", chap_trick_name[all[i].of.trick],
		    all[i].of.phrase, all[i].of.seed,
		    chap_trick_name[all[i - 1].of.trick], all[i - 1].of.phrase,
		    all[i - 1].of.seed);
	free(all);
}

/* Reads what was split by putting it together again. */
static bool
joins(void *context, const struct chap_span *part, size_t n,
    struct chap_span phrase)
{
	char whole[256];
	size_t len = 0;

	(void)context;
	for (size_t i = 0; i < n; i++) {
		memcpy(whole + len, part[i].ptr, part[i].len);
		len += part[i].len;
	}
	return chap_span_eq((struct chap_span){whole, len}, phrase);
}

Test(tricks, hand_split_phrases_to_who_asks)
{
	struct chap_suite_row row;

	chap_suite_split(joins, NULL, &row);
	cr_assert_geq(row.n_phrases, 40);
	cr_assert_eq(row.n_undone, row.n_cases);
}

static const char lines[] =
    "{\"id\":\"a\",\"at\":5,\"from\":\"x\",\"to\":\"y\",\"text\":\"a secret\"}"
    "\n"
    "{\"id\":\"b\",\"at\":6,\"from\":\"x\",\"to\":\"y\",\"kind\":\"media\"}\n"
    "{\"id\":\"c\",\"at\":7,\"from\":\"x\",\"text\":\"12\",\"n\":[1,{}]}\n";

static char *
rewrite(const char *content, const struct chap_rewrite_options *options,
    struct chap_rewrite_counts *counts)
{
	char path[] = "/tmp/test_tricks_XXXXXX";
	int fd = mkstemp(path);
	size_t len = strlen(content), n = 0;
	char *result = NULL;
	FILE *file = open_memstream(&result, &n);
	struct chap_error err;

	cr_assert(fd >= 0 && file != NULL);
	cr_assert_eq(write(fd, content, len), (ssize_t)len);
	close(fd);
	cr_assert_eq(
	    chap_rewrite_file(options, path, file, counts, &err), CHAP_OK);
	fclose(file);
	unlink(path);
	return result;
}

Test(tricks, rewrite_nothing_but_the_text)
{
	struct chap_rewrite_options options = {
	    .trick = CHAP_TRICK_MULTIPLIED, .seed = 1, .share = 100};
	struct chap_rewrite_counts counts;
	char *result = rewrite(lines, &options, &counts);

	cr_expect_str_eq(result,
	    "{\"id\":\"a\",\"at\":5,\"from\":\"x\",\"to\":\"y\",\"text\":"
	    "\"aaa ssseeecccrrreeettt\"}\n"
	    "{\"id\":\"b\",\"at\":6,\"from\":\"x\",\"to\":\"y\",\"kind\":"
	    "\"media\"}\n"
	    "{\"id\":\"c\",\"at\":7,\"from\":\"x\",\"text\":\"12\",\"n\":[1,{}]"
	    "}\n");
	cr_expect_eq(counts.n_messages, 3);
	cr_expect_eq(counts.n_disguised, 1);
	cr_expect_eq(counts.n_impossible, 1);
	cr_expect_eq(counts.n_bad, 0);
	free(result);
}

Test(tricks, rewrite_into_several_messages)
{
	struct chap_rewrite_options options = {
	    .trick = CHAP_TRICK_SPLIT, .seed = 1, .share = 100};
	struct chap_rewrite_counts counts;
	char *result = rewrite(lines, &options, &counts);
	char whole[64] = "", id[40];
	const char *at = result;
	int n = 0;

	for (;;) {
		size_t len;

		snprintf(id, sizeof(id), "{\"id\":\"a~%d\",\"at\":5,", n + 1);
		if (strncmp(at, id, strlen(id)) != 0)
			break;
		at = strstr(at, "\"text\":\"") + 8;
		len = strcspn(at, "\"");
		strncat(whole, at, len);
		at = strchr(at, '\n') + 1;
		n++;
	}
	cr_expect(n >= 2 && n <= CHAP_PARTS_MAX);
	cr_expect_str_eq(whole, "a secret");
	cr_expect_eq(strncmp(at, "{\"id\":\"b\"", 9), 0);
	free(result);
}

Test(tricks, pass_on_lines_that_are_no_message)
{
	struct chap_rewrite_options options = {
	    .trick = -1, .seed = 1, .share = 100};
	struct chap_rewrite_counts counts;
	char *result = rewrite("{\"id\":\n[1]\n\"x\"\n", &options, &counts);

	cr_expect_str_eq(result, "{\"id\":\n[1]\n\"x\"\n");
	cr_expect_eq(counts.n_bad, 3);
	free(result);
}

Test(tricks, rewrite_the_share_that_is_asked_for)
{
	struct chap_rewrite_options options = {
	    .trick = -1, .seed = 1, .share = 5, .text = true};
	struct chap_rewrite_counts counts;
	char text[40001], *once, *twice;

	for (size_t i = 0; i < 4000; i++)
		memcpy(text + i * 10, "a picture\n", 10);
	text[40000] = '\0';
	once = rewrite(text, &options, &counts);
	cr_expect(counts.n_disguised > 140 && counts.n_disguised < 260);
	twice = rewrite(text, &options, &counts);
	cr_expect_str_eq(once, twice);
	options.seed = 2;
	free(twice);
	twice = rewrite(text, &options, &counts);
	cr_expect_str_neq(once, twice);
	free(once);
	free(twice);
}
