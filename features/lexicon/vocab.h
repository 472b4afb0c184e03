/*
 * The vocabulary: every word of the lexicons, numbered from 1. It is filled
 * while files are read, and looked up once for each token of a message.
 *
 * Words are found by their 64-bit hash alone. Two words of the vocabulary
 * with one hash are refused when it is filled, so a word of the lexicons is
 * never taken for another one. A message's word that only shares a hash with
 * one of them (a chance of 2^-64 for each pair; XXH3 is not secret, so it can
 * be searched for) could only raise a match on the one who wrote it, never
 * hide one.
 *
 * Threads: one while it is filled, then immutable and shared.
 * Bound: CHAP_VOCAB_MAX words of CHAP_VOCAB_WORD_BYTES bytes.
 */
#ifndef CHAP_LEXICON_VOCAB_H
#define CHAP_LEXICON_VOCAB_H

#include "features/base/arena.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdint.h>

#define CHAP_VOCAB_MAX ((uint32_t)1 << 18)
#define CHAP_VOCAB_WORD_BYTES 48

struct chap_vocab_slot {
	uint64_t hash; /* of the word's canonical bytes, seed 0 */
	uint32_t id; /* 0: the slot is free */
	uint32_t flags; /* what the matcher must know of it at once */
};

struct chap_vocab {
	struct chap_vocab_slot *slot; /* [mask + 1], at most half full */
	uint32_t mask;
	uint32_t n; /* words; ids are 1 to n */
	struct chap_span *word; /* [n + 1], by id; bytes in `bytes` */
	uint64_t *users; /* [n + 1], by id: set of all that added it */
	uint64_t user; /* who adds words now, as a set of one */
	uint32_t max_words; /* room in `word` and `users` */
	struct chap_arena bytes;
};

/* CHAP_ERR_MEMORY. Release also after an error. */
enum chap_err chap_vocab_init(struct chap_vocab *vocab) CHAP_MUST_CHECK;
void chap_vocab_release(struct chap_vocab *vocab);

/*
 * The number of `word`, one canonical token, which is added if it is new.
 * CHAP_ERR_INVALID: it collides; CHAP_ERR_TOO_LONG; CHAP_ERR_MEMORY. err has
 * no place; the caller knows it.
 */
enum chap_err chap_vocab_add(struct chap_vocab *vocab, struct chap_span word,
    uint32_t *id, struct chap_error *err) CHAP_MUST_CHECK;

/* The word's slot; NULL: not in the vocabulary. */
static inline struct chap_vocab_slot *
chap_vocab_find(const struct chap_vocab *vocab, uint64_t hash)
{
	uint32_t i = (uint32_t)hash & vocab->mask;

	while (vocab->slot[i].id != 0) {
		if (vocab->slot[i].hash == hash)
			return &vocab->slot[i];
		i = (i + 1) & vocab->mask;
	}
	return NULL;
}

#endif
