/*
 * Texts that were made to cost, up to the longest that is taken. The bounds
 * here are on bytes of memory and of the result; those on work done are in
 * tests/scripts/work.sh.
 */
#include "classifier/language.h"
#include "features/text/normalize.h"
#include "features/text/utf8.h"
#include "tests/hostile.h"

#include <criterion/criterion.h>
#include <stdlib.h>

static struct chap_text *text;
static struct chap_lexicon *lexicon;

static void
setup(void)
{
	cr_assert_eq(chap_language_load(&text, &lexicon, NULL, NULL), CHAP_OK);
}

static void
teardown(void)
{
	chap_lexicon_free(lexicon);
	chap_text_free(text);
}

TestSuite(tricks_hostile, .init = setup, .fini = teardown);

/* Bytes of memory that the text took; checks what must hold of the result. */
static size_t
check(const struct hostile *h, struct chap_span in)
{
	struct chap_arena once_arena, twice_arena;
	struct chap_norm once, twice;
	size_t held;

	chap_arena_init(&once_arena, CHAP_TEXT_ARENA_BYTES);
	chap_arena_init(&twice_arena, CHAP_TEXT_ARENA_BYTES);
	cr_assert_eq(chap_normalize(text, in, &once_arena, &once, NULL),
	    CHAP_OK, "%s", h->name);
	held = once_arena.held_bytes;
	cr_expect_leq(once.canon.len, 6 * in.len, "%s", h->name);
	cr_expect_eq(
	    chap_utf8_valid(once.canon), once.canon.len, "%s", h->name);
	if (once.canon.len <= CHAP_TEXT_MAX_BYTES) {
		cr_assert_eq(chap_normalize(
		                 text, once.canon, &twice_arena, &twice, NULL),
		    CHAP_OK);
		cr_expect(chap_span_eq(once.canon, twice.canon),
		    "%s: another text the second time", h->name);
	}
	chap_arena_release(&once_arena);
	chap_arena_release(&twice_arena);
	return held;
}

Test(tricks_hostile, texts_cost_no_more_than_their_length)
{
	char *in = malloc(CHAP_TEXT_MAX_BYTES);

	cr_assert_not_null(in);
	for (size_t i = 0; i < N_HOSTILE; i++) {
		const struct hostile *h = &HOSTILE[i];
		size_t half =
		    check(h, hostile_make(h, CHAP_TEXT_MAX_BYTES / 2, in));
		size_t whole =
		    check(h, hostile_make(h, CHAP_TEXT_MAX_BYTES, in));

		/* Blocks of the arena are coarse: some slack on twice. */
		cr_expect_leq(whole, 2 * half + ((size_t)1 << 18), "%s: %zu",
		    h->name, whole);
	}
	free(in);
}
