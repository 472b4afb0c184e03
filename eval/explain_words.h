/*
 * Which words a pair's row `wording` is made of, for a person: the bundle has
 * hashes only, so the words are found again in the conversation itself.
 *
 * Threads: one at a time. Memory: bounded by the model's grams.
 */
#ifndef CHAP_EVAL_EXPLAIN_WORDS_H
#define CHAP_EVAL_EXPLAIN_WORDS_H

#include "classifier/chaperone.h"
#include "eval/idmap.h"
#include "features/base/arena.h"

#include <stdio.h>

struct chap_heard {
	struct chap_span word; /* canonical */
	uint32_t n[2]; /* messages of a and of b that have it */
	int32_t own_milli;
	int32_t other_milli;
};

struct chap_words {
	const struct chap_engine *engine;
	struct chap_span a;
	struct chap_span b;
	struct chap_arena text; /* of a message */
	struct chap_arena kept; /* words */
	struct chap_idmap ids;
	struct chap_heard *heard; /* [ids.n] */
	size_t size;
};

/* Of the two users; all is borrowed until release. */
void chap_words_init(struct chap_words *words, const struct chap_engine *engine,
    struct chap_span a, struct chap_span b);

/* Takes a message line; one that cannot be read, or of others, is passed. */
enum chap_err chap_words_take(
    struct chap_words *words, struct chap_span line) CHAP_MUST_CHECK;

/* The strongest words for and against `suspect`, two lines at most. */
void
chap_words_print(struct chap_words *words, struct chap_span suspect, FILE *out);

void chap_words_release(struct chap_words *words);

#endif
