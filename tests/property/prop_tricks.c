/*
 * Disguised texts, also with one trick upon another, through the normalizer:
 * normalizing twice changes nothing, and every token leads back to code
 * points of what was written, in its order.
 */
#include "classifier/language.h"
#include "eval/perturb/suite.h"
#include "features/text/normalize.h"
#include "features/text/utf8.h"

#include <criterion/criterion.h>
#include <stdio.h>

#define ROUNDS 30000
#define DEPTH 3

struct fixture {
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	struct chap_perturber *perturber;
	struct chap_arena arena;
};

static void
check_origins(struct chap_span in, const struct chap_norm *norm, uint64_t seed)
{
	uint32_t before_start = 0, before_end = 0;

	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		uint32_t start, end;

		chap_norm_origin(norm, norm->token[i].start, norm->token[i].end,
		    &start, &end);
		cr_assert(start < end && end <= in.len, "seed %llu",
		    (unsigned long long)seed);
		cr_assert(!chap_utf8_is_inside(in.ptr[start]));
		cr_assert(end == in.len || !chap_utf8_is_inside(in.ptr[end]));
		cr_assert(start >= before_start && end >= before_end,
		    "seed %llu", (unsigned long long)seed);
		before_start = start;
		before_end = end;
	}
}

static void
check(struct fixture *f, struct chap_span in, uint64_t seed)
{
	struct chap_norm once, twice;

	chap_arena_reset(&f->arena);
	cr_assert_eq(
	    chap_normalize(f->text, in, &f->arena, &once, NULL), CHAP_OK);
	check_origins(in, &once, seed);
	cr_assert_eq(
	    chap_normalize(f->text, once.canon, &f->arena, &twice, NULL),
	    CHAP_OK);
	cr_assert(chap_span_eq(once.canon, twice.canon),
	    "seed %llu: \"%.*s\", then \"%.*s\"", (unsigned long long)seed,
	    (int)once.canon.len, once.canon.ptr, (int)twice.canon.len,
	    twice.canon.ptr);
	cr_assert_eq(once.n_tokens, twice.n_tokens);
}

/* One phrase with up to DEPTH tricks upon each other. */
static void
round_of(struct fixture *f, struct chap_buf out[2], uint64_t seed)
{
	struct chap_rng rng = chap_rng_make(seed, 0);
	uint32_t phrase = chap_rng_below(&rng, (uint32_t)chap_suite_n_phrases);
	uint32_t depth = chap_rng_between(&rng, 1, DEPTH);
	struct chap_span s = chap_span_str(chap_suite_phrase[phrase]);

	for (uint32_t i = 0; i < depth; i++) {
		uint32_t trick = chap_rng_below(&rng, CHAP_N_TRICKS);

		chap_buf_reset(&out[i % 2]);
		if (chap_perturb(f->perturber, (enum chap_trick)trick, s, &rng,
		        &out[i % 2]) != CHAP_OK)
			break;
		s = chap_buf_span(&out[i % 2]);
		check(f, s, seed);
	}
}

static const char *const PIECES[] = {"a", "i", "S", "secret", "Camera", "MOM",
    "dont", "don't", "'", "''", " ", "  ", "\n", ".", ",", "!", "?", "@x", "-",
    "1", "mp3", "http://a.b", "www.a.b", "a_b", "\\", "&amp;", "<b>", "%41",
    "\u00e9", "\u0435", "\u0301", "\u200b", "\u202e", "\U0001f600", "to",
    "what are you doing", "age sex location", "your house", "schoolfriend",
    "incomprehensibilitiesincomprehensibilities", "\U0010ffff", "\x01"};
#define N_PIECES (sizeof(PIECES) / sizeof(PIECES[0]))

/* Any text, any trick: UTF-8 comes out, or it is said that it cannot be. */
Test(tricks, take_any_text)
{
	struct chap_perturber *perturber;
	struct chap_buf in, out;
	int n_done = 0;

	cr_assert_eq(chap_perturber_new(&perturber, NULL), CHAP_OK);
	chap_buf_init(&in, CHAP_TEXT_MAX_BYTES);
	chap_buf_init(&out, CHAP_TEXT_MAX_BYTES);
	for (uint64_t seed = 0; seed < ROUNDS; seed++) {
		struct chap_rng rng = chap_rng_make(seed, 1);
		uint32_t n = chap_rng_below(&rng, 12);
		enum chap_err rc;

		chap_buf_reset(&in);
		chap_buf_reset(&out);
		while (n-- > 0)
			chap_buf_str(
			    &in, PIECES[chap_rng_below(&rng, N_PIECES)]);
		rc = chap_perturb(perturber,
		    (enum chap_trick)chap_rng_below(&rng, CHAP_N_TRICKS),
		    chap_buf_span(&in), &rng, &out);
		cr_assert(rc == CHAP_OK || rc == CHAP_ERR_NOT_FOUND,
		    "seed %llu", (unsigned long long)seed);
		cr_assert_eq(rc == CHAP_OK, out.len > 0);
		cr_assert(rc != CHAP_OK ||
		        !chap_span_eq(chap_buf_span(&in), chap_buf_span(&out)),
		    "seed %llu", (unsigned long long)seed);
		cr_assert_eq(chap_utf8_valid(chap_buf_span(&out)), out.len);
		n_done += rc == CHAP_OK;
	}
	cr_assert(n_done > ROUNDS / 3 && n_done < ROUNDS);
	chap_buf_release(&in);
	chap_buf_release(&out);
	chap_perturber_free(perturber);
}

Test(tricks, read_the_same_twice_and_lead_back)
{
	struct fixture f;
	struct chap_buf out[2];

	cr_assert_eq(
	    chap_language_load(&f.text, &f.lexicon, NULL, NULL), CHAP_OK);
	cr_assert_eq(chap_perturber_new(&f.perturber, NULL), CHAP_OK);
	chap_arena_init(&f.arena, 2 * CHAP_TEXT_ARENA_BYTES);
	chap_buf_init(&out[0], CHAP_TEXT_MAX_BYTES);
	chap_buf_init(&out[1], CHAP_TEXT_MAX_BYTES);
	for (uint64_t seed = 0; seed < ROUNDS; seed++)
		round_of(&f, out, seed);
	chap_buf_release(&out[0]);
	chap_buf_release(&out[1]);
	chap_arena_release(&f.arena);
	chap_perturber_free(f.perturber);
	chap_lexicon_free(f.lexicon);
	chap_text_free(f.text);
}
