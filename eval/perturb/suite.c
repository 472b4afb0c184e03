#include "eval/perturb/suite.h"

#include "features/base/hash.h"

#include <string.h>

/* The case's own generator: it hangs on names, not on places in a table. */
static struct chap_rng
rng_of(const struct chap_suite_case *c)
{
	struct chap_span phrase = chap_span_str(chap_suite_phrase[c->phrase]);
	struct chap_span trick = chap_span_str(chap_trick_name[c->trick]);

	return chap_rng_make(chap_hash64(phrase, chap_hash64(trick, 0)),
	    c->seed * CHAP_SUITE_N_CONTEXTS + c->context);
}

static enum chap_err
place(struct chap_perturber *perturber, const struct chap_suite_case *c,
    struct chap_rng *rng, struct chap_buf *clean, struct chap_buf *disguised)
{
	struct chap_span phrase = chap_span_str(chap_suite_phrase[c->phrase]);
	enum chap_err rc = chap_buf_add(clean, phrase.ptr, phrase.len);

	if (rc != CHAP_OK)
		return rc;
	return chap_perturb(perturber, c->trick, phrase, rng, disguised);
}

static enum chap_err
both(struct chap_buf *clean, struct chap_buf *disguised, const char *s)
{
	enum chap_err rc = chap_buf_str(clean, s);

	return rc == CHAP_OK ? chap_buf_str(disguised, s) : rc;
}

enum chap_err
chap_suite_texts(struct chap_perturber *perturber,
    const struct chap_suite_case *c, struct chap_buf *clean,
    struct chap_buf *disguised)
{
	struct chap_rng rng = rng_of(c);
	const char *const *carrier =
	    chap_suite_carrier[c->context]
	                      [chap_rng_below(&rng, CHAP_SUITE_CARRIERS)];
	enum chap_err rc;

	chap_buf_reset(clean);
	chap_buf_reset(disguised);
	rc = both(clean, disguised, carrier[0]);
	if (rc == CHAP_OK)
		rc = place(perturber, c, &rng, clean, disguised);
	if (rc == CHAP_OK && c->context == CHAP_SUITE_TWICE) {
		rc = both(clean, disguised, carrier[1]);
		if (rc == CHAP_OK)
			rc = place(perturber, c, &rng, clean, disguised);
	}
	return rc == CHAP_OK ? both(clean, disguised, carrier[2]) : rc;
}

static bool
same_tokens(const struct chap_norm *a, const struct chap_norm *b)
{
	if (a->n_tokens != b->n_tokens)
		return false;
	for (uint32_t i = 0; i < a->n_tokens; i++) {
		const struct chap_token *t = &a->token[i], *u = &b->token[i];

		if (t->kind != u->kind ||
		    !chap_span_eq(chap_span_cut(a->canon, t->start, t->end),
		        chap_span_cut(b->canon, u->start, u->end)))
			return false;
	}
	return true;
}

/* The normalizer's fact of the trick's name, or -1. */
static int
fact_of(enum chap_trick trick)
{
	for (int i = 0; i < CHAP_N_EVASIONS; i++)
		if (strcmp(chap_evasion_name[i], chap_trick_name[trick]) == 0)
			return i;
	return -1;
}

/* What one run of the suite works with. */
struct bench {
	struct chap_perturber *perturber;
	const struct chap_text *text;
	struct chap_arena arena;
	struct chap_buf clean;
	struct chap_buf disguised;
	int fact;
};

static enum chap_err
run_case(struct bench *b, const struct chap_suite_case *c, bool *undone,
    bool *fact, struct chap_error *err)
{
	struct chap_norm want, got;
	enum chap_err rc =
	    chap_suite_texts(b->perturber, c, &b->clean, &b->disguised);

	if (rc != CHAP_OK)
		return rc;
	chap_arena_reset(&b->arena);
	rc = chap_normalize(
	    b->text, chap_buf_span(&b->clean), &b->arena, &want, err);
	if (rc == CHAP_OK)
		rc = chap_normalize(b->text, chap_buf_span(&b->disguised),
		    &b->arena, &got, err);
	if (rc != CHAP_OK)
		return rc;
	*undone = same_tokens(&want, &got);
	*fact = b->fact >= 0 && got.facts.evasion[b->fact] > 0;
	return CHAP_OK;
}

/* A phrase's cases; NOT_FOUND is no error here. */
static enum chap_err
run_phrase(struct bench *b, struct chap_suite_case c,
    const struct chap_suite_misses *misses, struct chap_suite_row *row,
    struct chap_error *err)
{
	bool any = false;

	for (uint32_t i = 0; i < CHAP_SUITE_N_CONTEXTS * CHAP_SUITE_SEEDS;
	     i++) {
		bool undone, fact;
		enum chap_err rc;

		c.context = i % CHAP_SUITE_N_CONTEXTS;
		c.seed = i / CHAP_SUITE_N_CONTEXTS;
		rc = run_case(b, &c, &undone, &fact, err);
		if (rc == CHAP_ERR_NOT_FOUND)
			continue;
		if (rc != CHAP_OK)
			return rc;
		any = true;
		row->n_cases++;
		row->n_undone += undone;
		row->n_fact += fact;
		if (!undone && misses != NULL)
			misses->miss(misses->context, &c);
	}
	row->n_phrases += any;
	return CHAP_OK;
}

enum chap_err
chap_suite_run(struct chap_perturber *perturber, const struct chap_text *text,
    enum chap_trick trick, const struct chap_suite_misses *misses,
    struct chap_suite_row *row, struct chap_error *err)
{
	struct bench b = {
	    .perturber = perturber, .text = text, .fact = fact_of(trick)};
	struct chap_suite_row counted = {.has_fact = b.fact >= 0};
	struct chap_suite_case c = {.trick = trick};
	enum chap_err rc = CHAP_OK;

	chap_arena_init(&b.arena, 2 * CHAP_TEXT_ARENA_BYTES);
	chap_buf_init(&b.clean, CHAP_TEXT_MAX_BYTES);
	chap_buf_init(&b.disguised, CHAP_TEXT_MAX_BYTES);
	for (; c.phrase < chap_suite_n_phrases && rc == CHAP_OK; c.phrase++)
		rc = run_phrase(&b, c, misses, &counted, err);
	chap_arena_release(&b.arena);
	chap_buf_release(&b.clean);
	chap_buf_release(&b.disguised);
	if (rc == CHAP_OK)
		*row = counted;
	return rc;
}

void
chap_suite_split(bool (*reads)(void *context, const struct chap_span *part,
                     size_t n, struct chap_span phrase),
    void *context, struct chap_suite_row *row)
{
	struct chap_suite_case c = {.trick = CHAP_TRICK_SPLIT};

	*row = (struct chap_suite_row){.n_phrases = 0};
	for (; c.phrase < chap_suite_n_phrases; c.phrase++) {
		struct chap_span phrase =
		    chap_span_str(chap_suite_phrase[c.phrase]);
		bool any = false;

		for (c.seed = 0; c.seed < CHAP_SUITE_SEEDS; c.seed++) {
			struct chap_span part[CHAP_PARTS_MAX];
			struct chap_rng rng = rng_of(&c);
			size_t n = chap_perturb_split(phrase, &rng, part);

			if (n == 0)
				continue;
			any = true;
			row->n_cases++;
			row->n_undone += reads(context, part, n, phrase);
		}
		row->n_phrases += any;
	}
}
