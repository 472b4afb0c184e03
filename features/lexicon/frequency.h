/*
 * How often words and pairs of words come up in ordinary chat, so that
 * entries are looked for where they are rarest. It decides what matching
 * costs, never what matches.
 *
 * Files <lang>/<name>.freq: "COUNT word" or "COUNT word word", the count for
 * ten million words; comments as elsewhere. What is not listed is rare. Words
 * of no entry are passed over.
 */
#ifndef CHAP_LEXICON_FREQUENCY_H
#define CHAP_LEXICON_FREQUENCY_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "features/lexicon/classes.h"

#include <stdint.h>

struct chap_frequency {
	uint64_t *key; /* [mask + 1]: first << 32 | second; 0: free */
	uint32_t *count;
	uint32_t mask;
	uint32_t n;
};

void chap_frequency_init(struct chap_frequency *f);
void chap_frequency_release(struct chap_frequency *f);

/*
 * Adds a file's counts for words that are in the vocabulary; the greater one
 * of two counts. CHAP_ERR_INVALID with file and line, CHAP_ERR_MEMORY.
 */
enum chap_err chap_frequency_read(struct chap_frequency *f,
    const struct chap_phrase_reader *with, const char *path,
    struct chap_span text, struct chap_error *err) CHAP_MUST_CHECK;

/* 1 at least. */
uint32_t chap_frequency_word(const struct chap_frequency *f, uint32_t word);

/* Of `b` just behind `a`; 1 at least; unlisted ones are estimated. */
uint32_t
chap_frequency_pair(const struct chap_frequency *f, uint32_t a, uint32_t b);

#endif
