/*
 * Normalizes every text of tests/hostile.h at a quarter of the longest length
 * and at the longest, and has callgrind write down what each took; for
 * tests/scripts/work.sh. Run by itself it only normalizes them.
 */
#include "classifier/language.h"
#include "features/text/normalize.h"
#include "tests/hostile.h"

#include <stdio.h>
#include <stdlib.h>
#include <valgrind/callgrind.h>

static int
take(const struct chap_text *text, const struct hostile *h, size_t length,
    struct chap_arena *arena)
{
	static char in[CHAP_TEXT_MAX_BYTES];
	struct chap_span original = hostile_make(h, length, in);
	struct chap_norm norm;
	struct chap_error err;
	char name[128];
	enum chap_err rc;

	/* Each as if it were the first. */
	chap_text_forget(text);
	chap_arena_reset(arena);
	CALLGRIND_ZERO_STATS;
	rc = chap_normalize(text, original, arena, &norm, &err);
	snprintf(name, sizeof(name), "%zu %s", original.len, h->name);
	CALLGRIND_DUMP_STATS_AT(name);
	if (rc == CHAP_OK)
		return 0;
	fprintf(stderr, "%s: %s\n", h->name, err.text);
	return 1;
}

int
main(void)
{
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	struct chap_arena arena;
	struct chap_error err;
	int failed = 0;

	if (chap_language_load(&text, &lexicon, NULL, &err) != CHAP_OK) {
		fprintf(stderr, "%s\n", err.text);
		return 1;
	}
	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
	CALLGRIND_START_INSTRUMENTATION;
	for (size_t i = 0; i < N_HOSTILE; i++) {
		failed |=
		    take(text, &HOSTILE[i], CHAP_TEXT_MAX_BYTES / 4, &arena);
		failed |= take(text, &HOSTILE[i], CHAP_TEXT_MAX_BYTES, &arena);
	}
	chap_arena_release(&arena);
	chap_lexicon_free(lexicon);
	chap_text_free(text);
	return failed;
}
