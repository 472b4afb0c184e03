/*
 * Any bytes as a message's text, by the normalizer with the built-in words:
 * what normalize.h promises must hold of every result.
 */
#include "classifier/language.h"
#include "features/base/hash.h"
#include "features/text/normalize.h"
#include "features/text/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, \
			    #condition); \
			abort(); \
		} \
	} while (0)

static bool
is_boundary(struct chap_span s, size_t at)
{
	return at == s.len || (at < s.len && !chap_utf8_is_inside(s.ptr[at]));
}

static void
check_origins(struct chap_span in, const struct chap_norm *norm)
{
	uint32_t before_start = 0, before_end = 0;

	MUST(norm->n_original_bytes == in.len);
	for (uint32_t i = 0; i < norm->canon.len; i++) {
		uint32_t start, end;

		chap_norm_origin(norm, i, i + 1, &start, &end);
		MUST(start < end && end <= in.len);
		MUST(is_boundary(in, start) && is_boundary(in, end));
		MUST(start >= before_start && end >= before_end);
		before_start = start;
		before_end = end;
	}
}

static void
check_facts(struct chap_span in, const struct chap_norm *norm)
{
	const struct chap_text_facts *f = &norm->facts;

	MUST((uint32_t)f->n_words + f->n_numbers + f->n_emoji + f->n_links ==
	    norm->n_tokens);
	MUST(f->n_latin_words <= f->n_words);
	MUST(f->n_letters <= norm->canon.len);
	for (int i = 0; i < CHAP_N_EVASIONS; i++)
		MUST(f->evasion[i] <= 2 * in.len);
}

static void
check_tokens(const struct chap_norm *norm)
{
	uint32_t before = 0;

	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		const struct chap_token *t = &norm->token[i];

		MUST(t->start >= before && t->end > t->start);
		MUST(t->end <= norm->canon.len);
		MUST(is_boundary(norm->canon, t->start));
		MUST(is_boundary(norm->canon, t->end));
		MUST(t->kind <= CHAP_TOKEN_LINK);
		MUST(t->hash ==
		    chap_hash64(
		        chap_span_cut(norm->canon, t->start, t->end), 0));
		before = t->end;
	}
}

static void
check_same(const struct chap_norm *a, const struct chap_norm *b)
{
	MUST(chap_span_eq(a->canon, b->canon));
	MUST(a->n_tokens == b->n_tokens);
	for (uint32_t i = 0; i < a->n_tokens; i++) {
		MUST(a->token[i].start == b->token[i].start);
		MUST(a->token[i].end == b->token[i].end);
		MUST(a->token[i].kind == b->token[i].kind);
	}
}

static void
check(
    const struct chap_text *text, struct chap_arena *arena, struct chap_span in)
{
	size_t n_valid = chap_utf8_valid(in);
	struct chap_norm once, twice;
	struct chap_error err;
	enum chap_err rc = chap_normalize(text, in, arena, &once, &err);

	if (in.len > CHAP_TEXT_MAX_BYTES) {
		MUST(rc == CHAP_ERR_TOO_LONG);
		return;
	}
	if (n_valid != in.len) {
		MUST(rc == CHAP_ERR_INVALID);
		return;
	}
	/* Disguises within each other too deep are refused, and say so. */
	if (rc == CHAP_ERR_INVALID) {
		MUST(strstr(err.text, "disguises within each other") != NULL);
		return;
	}
	MUST(rc == CHAP_OK);
	MUST(chap_utf8_valid(once.canon) == once.canon.len);
	check_tokens(&once);
	check_facts(in, &once);
	check_origins(in, &once);
	if (once.canon.len > CHAP_TEXT_MAX_BYTES)
		return;
	MUST(chap_normalize(text, once.canon, arena, &twice, &err) == CHAP_OK);
	check_same(&once, &twice);
}

/* Made once for all inputs of a run: it takes longer than any of them. */
static struct chap_text *
language(void)
{
	static struct chap_lexicon *lexicon;
	static struct chap_text *text;
	struct chap_error err;

	if (text == NULL)
		MUST(
		    chap_language_load(&text, &lexicon, NULL, &err) == CHAP_OK);
	return text;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct chap_arena arena;

	chap_arena_init(&arena, 2 * CHAP_TEXT_ARENA_BYTES);
	check(language(), &arena, (struct chap_span){(const char *)data, size});
	chap_arena_release(&arena);
	return 0;
}
