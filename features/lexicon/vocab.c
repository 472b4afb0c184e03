#include "features/lexicon/vocab.h"

#include "features/base/hash.h"

#include <stdlib.h>

#define FIRST_SLOTS 1024

enum chap_err
chap_vocab_init(struct chap_vocab *vocab)
{
	memset(vocab, 0, sizeof(*vocab));
	chap_arena_init(&vocab->bytes,
	    (size_t)CHAP_VOCAB_MAX * (CHAP_VOCAB_WORD_BYTES + 16));
	vocab->slot = calloc(FIRST_SLOTS, sizeof(*vocab->slot));
	vocab->mask = FIRST_SLOTS - 1;
	return vocab->slot == NULL ? CHAP_ERR_MEMORY : CHAP_OK;
}

void
chap_vocab_release(struct chap_vocab *vocab)
{
	chap_arena_release(&vocab->bytes);
	free(vocab->slot);
	free(vocab->word);
	free(vocab->users);
	vocab->slot = NULL;
	vocab->word = NULL;
	vocab->users = NULL;
}

static void
put(struct chap_vocab_slot *slot, uint32_t mask, uint64_t hash, uint32_t id)
{
	uint32_t i = (uint32_t)hash & mask;

	while (slot[i].id != 0)
		i = (i + 1) & mask;
	slot[i].hash = hash;
	slot[i].id = id;
}

/* Keeps the slots half empty and room for one more word. */
static enum chap_err
make_room(struct chap_vocab *vocab)
{
	if (vocab->n + 2 > vocab->max_words) {
		uint32_t max =
		    vocab->max_words == 0 ? 512 : vocab->max_words * 2;
		struct chap_span *word =
		    realloc(vocab->word, max * sizeof(*word));
		uint64_t *users;

		if (word == NULL)
			return CHAP_ERR_MEMORY;
		vocab->word = word;
		users = realloc(vocab->users, max * sizeof(*users));
		if (users == NULL)
			return CHAP_ERR_MEMORY;
		vocab->users = users;
		vocab->max_words = max;
	}
	if ((vocab->n + 1) * 2 > vocab->mask + 1) {
		uint32_t mask = vocab->mask * 2 + 1;
		struct chap_vocab_slot *slot =
		    calloc((size_t)mask + 1, sizeof(*slot));

		if (slot == NULL)
			return CHAP_ERR_MEMORY;
		for (uint32_t i = 0; i <= vocab->mask; i++)
			if (vocab->slot[i].id != 0)
				put(slot, mask, vocab->slot[i].hash,
				    vocab->slot[i].id);
		free(vocab->slot);
		vocab->slot = slot;
		vocab->mask = mask;
	}
	return CHAP_OK;
}

enum chap_err
chap_vocab_add(struct chap_vocab *vocab, struct chap_span word, uint32_t *id,
    struct chap_error *err)
{
	uint64_t hash = chap_hash64(word, 0);
	const struct chap_vocab_slot *slot = chap_vocab_find(vocab, hash);
	char *copy;

	if (slot != NULL && chap_span_eq(vocab->word[slot->id], word)) {
		*id = slot->id;
		vocab->users[*id] |= vocab->user;
		return CHAP_OK;
	}
	if (slot != NULL)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "\"%.*s\" has the hash of another word; leave it out",
		    (int)word.len, word.ptr);
	if (word.len > CHAP_VOCAB_WORD_BYTES)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "a word of more than %d bytes", CHAP_VOCAB_WORD_BYTES);
	if (vocab->n == CHAP_VOCAB_MAX)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "more than %u different words", (unsigned)CHAP_VOCAB_MAX);
	copy = chap_arena_copy(&vocab->bytes, word.ptr, word.len);
	if (copy == NULL || make_room(vocab) != CHAP_OK)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	*id = ++vocab->n;
	vocab->word[*id] = (struct chap_span){copy, word.len};
	vocab->users[*id] = vocab->user;
	put(vocab->slot, vocab->mask, hash, *id);
	return CHAP_OK;
}
