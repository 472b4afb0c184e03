/*
 * Normalizer, lexicon and matcher in one, for tests that ask what a message
 * shows.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_TESTS_MATCH_BENCH_H
#define CHAP_TESTS_MATCH_BENCH_H

#include "classifier/language.h"

#include <criterion/criterion.h>

struct bench {
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	struct chap_matcher *matcher;
	struct chap_arena arena;
};

/* The matcher and arena of a bench whose text and lexicon are there. */
static inline void
complete_bench(struct bench *b)
{
	cr_assert_eq(chap_matcher_new(&b->matcher, b->lexicon), CHAP_OK);
	chap_arena_init(&b->arena, (size_t)16 << 20);
}

/* With what is built in. */
static inline void
open_builtin_bench(struct bench *b)
{
	struct chap_error err = {.text = ""};

	cr_assert_eq(chap_language_load(&b->text, &b->lexicon, NULL, &err),
	    CHAP_OK, "%s", err.text);
	complete_bench(b);
}

static inline void
close_bench(struct bench *b)
{
	chap_matcher_free(b->matcher);
	chap_lexicon_free(b->lexicon);
	chap_text_free(b->text);
	chap_arena_release(&b->arena);
}

static inline struct chap_matches
match(struct bench *b, const char *message)
{
	struct chap_matches out;
	struct chap_norm norm;

	chap_arena_reset(&b->arena);
	cr_assert_eq(chap_normalize(b->text, chap_span_str(message), &b->arena,
	                 &norm, NULL),
	    CHAP_OK);
	chap_lexicon_match(b->lexicon, b->matcher, &norm, &out);
	return out;
}

#endif
