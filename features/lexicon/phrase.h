/*
 * A word or short phrase of a lexicon as numbers of canonical words. Each is
 * run through the normalizer that messages meet, so that list and message
 * agree whatever it does: a chat word that it writes out ("rn") is the words
 * that it becomes ("right now").
 */
#ifndef CHAP_LEXICON_PHRASE_H
#define CHAP_LEXICON_PHRASE_H

#include "features/base/arena.h"
#include "features/base/err.h"
#include "features/base/span.h"
#include "features/lexicon/vocab.h"
#include "features/text/normalize.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_PHRASE_WORDS_MAX 8

struct chap_phrase {
	uint32_t word[CHAP_PHRASE_WORDS_MAX];
	uint32_t n; /* 1 at least */
};

/* What words are read with. */
struct chap_phrase_reader {
	struct chap_vocab *vocab;
	const struct chap_text *text;
	struct chap_arena *scratch;
	bool is_english; /* the file's language; see chap_normalize_other */
};

/*
 * Reads `source`, of at most `max_written` words between spaces, adding its
 * words to the vocabulary. CHAP_ERR_INVALID: not UTF-8, capitals or
 * punctuation (err says how it is to be written), nothing is left of it;
 * CHAP_ERR_TOO_LONG; CHAP_ERR_MEMORY. The reader's scratch is reset. err has
 * no place.
 */
enum chap_err chap_phrase_read(struct chap_phrase *out,
    const struct chap_phrase_reader *with, struct chap_span source,
    uint32_t max_written, struct chap_error *err) CHAP_MUST_CHECK;

/* In the order of their words, a phrase before one that goes on from it. */
int
chap_phrase_compare(const struct chap_phrase *a, const struct chap_phrase *b);

#endif
