#include "features/text/tail.h"

#include "classifier/language.h"

#include <criterion/criterion.h>

static struct chap_text *text;
static struct chap_lexicon *lexicon;
static struct chap_arena arena;

static void
setup(void)
{
	struct chap_error err;

	cr_assert_eq(chap_language_load(&text, &lexicon, NULL, &err), CHAP_OK);
	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
}

static void
teardown(void)
{
	chap_arena_release(&arena);
	chap_lexicon_free(lexicon);
	chap_text_free(text);
}

TestSuite(tail, .init = setup, .fini = teardown);

static struct chap_ends
ends_of(const char *message)
{
	struct chap_span original = chap_span_str(message);
	struct chap_error err;
	struct chap_norm norm;
	struct chap_ends ends;

	chap_arena_reset(&arena);
	cr_assert_eq(
	    chap_normalize(text, original, &arena, &norm, &err), CHAP_OK);
	chap_ends_of(&norm, original, &ends);
	return ends;
}

static bool
is(const char *ptr, size_t len, const char *want)
{
	return chap_span_eq((struct chap_span){ptr, len}, chap_span_str(want));
}

Test(tail, ends_are_as_they_were_written)
{
	static const struct {
		const char *message;
		const char *head;
		const char *tail;
		bool is_piece;
	} ROW[] = {
	    {"se", "se", "se", true},
	    {"SE", "se", "se", true},
	    {" cr...", "cr", "cr", true},
	    {"...om", "om", "om", true},
	    {"ok!", "ok", "", false},
	    {"ok?", "ok", "", false},
	    {"u", "u", "u", true},
	    {"wyd", "wyd", "wyd", true},
	    {"wyd later", "wyd", "what are you doing later", false},
	    {"r u ok", "", "are you ok", false},
	    {"secre", "secre", "secre", true},
	    {"ture of you", "ture", "true of you", false},
	    {"dont tell your m", "dont", "dont tell your m", false},
	    {"Don't tell your m-", "dont", "dont tell your m", false},
	    {"ｓｅ", "se", "se", true},
	    {"s\xe2\x80\x8b"
	     "e",
	        "se", "se", true},
	    {"we will all go and see the match tomorrow", "we", "", false},
	    {"we will all go and see the m", "we", "all go and see the m",
	        false},
	    {"abcdefghijklmnopqrstuvwx", "abcdefghijklmnopqrstuvwx",
	        "abcdefghijklmnopqrstuvwx", true},
	    {"abcdefghijklmnopqrstuvwxy", "", "", false},
	    {"12", "", "", false},
	    {"привет", "", "", false},
	    {"😀", "", "", false},
	    {"http://a.example/x", "", "", false},
	    {"", "", "", false},
	};

	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++) {
		struct chap_ends e = ends_of(ROW[i].message);

		cr_expect(is(e.head, e.head_len, ROW[i].head), "%s: head %.*s",
		    ROW[i].message, e.head_len, e.head);
		cr_expect(is(e.tail, e.tail_len, ROW[i].tail), "%s: tail %.*s",
		    ROW[i].message, e.tail_len, e.tail);
		cr_expect_eq(e.is_piece, ROW[i].is_piece, "%s", ROW[i].message);
	}
}

static uint32_t
n_cuts(const struct chap_tail *tail)
{
	return (uint32_t)__builtin_popcount(tail->cuts);
}

Test(tail, pieces_are_put_together_and_others_begin_anew)
{
	static const struct {
		const char *message[14];
		const char *tail;
		uint32_t cuts;
		uint32_t run; /* where it begins */
	} ROW[] = {
	    {{"se", "cr", "et"}, "secret", 2, 0},
	    {{"dont tell your m", "o", "m"}, "dont tell your mom", 2, 15},
	    {{"se", "see you there"}, "see you there", 0, 8},
	    {{"se", "see you there!"}, "", 0, 0},
	    {{"se", ""}, "", 0, 0},
	    {{"please dont tell your m", "o", "m"}, "dont tell your mom", 2,
	        15},
	    {{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"},
	        "abcdefghijkl", 11, 0},
	    {{"abcdefghijklmno", "pqr", "stuvwxy"}, "pqrstuvwxy", 1, 0},
	    {{"ab", "abcdefghijklmnopqrstuvwx"}, "abcdefghijklmnopqrstuvwx", 0,
	        0},
	};

	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++) {
		struct chap_tail tail = {.len = 0};

		for (size_t k = 0; ROW[i].message[k] != NULL; k++) {
			struct chap_ends ends = ends_of(ROW[i].message[k]);

			chap_tail_push(&tail, &ends);
		}
		cr_expect(is(tail.text, tail.len, ROW[i].tail), "%zu: %.*s", i,
		    tail.len, tail.text);
		cr_expect_eq(n_cuts(&tail), ROW[i].cuts, "%zu", i);
		cr_expect_eq(chap_tail_run(&tail), ROW[i].run, "%zu", i);
	}
}

Test(tail, is_put_with_spaces_up_to_a_cut)
{
	static const struct {
		uint32_t from;
		const char *text;
	} ROW[] = {{0, "my secret"}, {3, "my secret"}, {5, "my se cret"},
	    {7, "my se cr et"}, {9, "my se cr et"}};
	static const char *const MESSAGE[] = {"my se", "cr", "et"};
	struct chap_tail tail = {.len = 0};
	char out[CHAP_TAIL_SPACED_BYTES];

	for (int i = 0; i < 3; i++) {
		struct chap_ends ends = ends_of(MESSAGE[i]);

		chap_tail_push(&tail, &ends);
	}
	cr_assert_eq(chap_tail_run(&tail), 3);
	cr_assert_eq(chap_tail_next_cut(&tail, 3), 5);
	cr_assert_eq(chap_tail_next_cut(&tail, 5), 7);
	cr_assert_eq(chap_tail_next_cut(&tail, 7), 9, "the end");
	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++) {
		uint32_t n = chap_tail_spaced(&tail, ROW[i].from, out);

		cr_expect(is(out, n, ROW[i].text), "%u: %.*s", ROW[i].from,
		    (int)n, out);
	}
}

Test(tail, is_zero_once_it_is_wiped)
{
	static const struct chap_tail NONE;
	struct chap_ends ends = ends_of("dont tell your m");
	struct chap_tail tail = {.len = 0};

	chap_tail_push(&tail, &ends);
	tail.side = 1;
	tail.at_s = 7;
	cr_assert_neq(memcmp(&tail, &NONE, sizeof(NONE)), 0);
	chap_tail_wipe(&tail);
	cr_assert_eq(memcmp(&tail, &NONE, sizeof(NONE)), 0);
	chap_tail_push(&tail, &ends);
	ends = ends_of("good luck to all of you in the match tomorrow");
	chap_tail_push(&tail, &ends);
	cr_assert_eq(memcmp(&tail, &NONE, sizeof(NONE)), 0,
	    "a message that leaves nothing wipes");
}
