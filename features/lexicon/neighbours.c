/* Which words stand behind each other in the entries of a language. */
#include "features/lexicon/compiled.h"
#include "features/lexicon/lexicon.h"
#include "features/text/said.h"

#include <stdlib.h>

/* Sets that make more pairs than this are classes: anything goes together. */
#define PRODUCT_MAX 64
#define FIRST_SIZE 4096

struct keys {
	uint64_t *key;
	size_t n;
	size_t size;
	bool failed;
};

static void
add(struct keys *to, uint64_t key)
{
	if (to->n == to->size) {
		size_t size = to->size == 0 ? FIRST_SIZE : to->size * 2;
		uint64_t *grown = realloc(to->key, size * sizeof(*grown));

		to->failed |= grown == NULL;
		if (grown == NULL)
			return;
		to->key = grown;
		to->size = size;
	}
	to->key[to->n++] = key;
}

static int
by_key(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* In order, each once. */
static void
settle(struct keys *keys)
{
	size_t n = 0;

	if (keys->n > 0)
		qsort(keys->key, keys->n, sizeof(*keys->key), by_key);
	for (size_t i = 0; i < keys->n; i++) {
		if (n == 0 || keys->key[n - 1] != keys->key[i])
			keys->key[n++] = keys->key[i];
	}
	keys->n = n;
}

/* The sets that may stand behind each other in an entry. */
static void
add_sets(const struct chap_lexicon *lexicon, const struct chap_rule *rule,
    struct keys *to)
{
	const struct chap_place *place = lexicon->place + rule->program.place;
	uint64_t seen = rule->program.first, todo = seen;

	while (todo != 0) {
		int i = __builtin_ctzll(todo);
		uint64_t after = place[i].after;

		todo &= todo - 1;
		todo |= after & ~seen;
		seen |= after;
		for (; after != 0 && place[i].set != CHAP_SET_ANY;
		     after &= after - 1) {
			uint32_t set = place[__builtin_ctzll(after)].set;

			if (set != CHAP_SET_ANY)
				add(to, (uint64_t)place[i].set << 32 | set);
		}
	}
}

static uint64_t
hash_of(const struct chap_lexicon *lexicon, uint32_t word)
{
	return chap_hash64(lexicon->vocab.word[word], 0);
}

/* The pairs of words of two sets. */
static void
add_words(const struct chap_lexicon *lexicon, uint64_t sets, struct keys *to)
{
	uint32_t single[2], n[2];
	const uint32_t *first = chap_wordset_words(
	    &lexicon->sets, (uint32_t)(sets >> 32), &single[0], &n[0]);
	const uint32_t *second = chap_wordset_words(
	    &lexicon->sets, (uint32_t)sets, &single[1], &n[1]);

	if ((uint64_t)n[0] * n[1] > PRODUCT_MAX)
		return;
	for (uint32_t i = 0; i < n[0]; i++) {
		for (uint32_t k = 0; k < n[1]; k++)
			add(to,
			    chap_said_key(hash_of(lexicon, first[i]),
			        hash_of(lexicon, second[k])));
	}
}

uint64_t *
chap_lexicon_neighbours(
    const struct chap_lexicon *lexicon, struct chap_span folder, size_t *n)
{
	uint32_t language = chap_lexicon_language(lexicon, folder);
	struct keys sets = {.key = NULL}, words = {.key = NULL};

	for (uint32_t i = 0; i < lexicon->n_entries; i++) {
		if (lexicon->rule[i].language == language)
			add_sets(lexicon, &lexicon->rule[i], &sets);
	}
	settle(&sets);
	for (size_t i = 0; i < sets.n; i++)
		add_words(lexicon, sets.key[i], &words);
	settle(&words);
	*n = words.n;
	words.failed |= sets.failed;
	free(sets.key);
	if (words.failed || words.key == NULL) {
		free(words.key);
		return words.failed ? NULL : calloc(1, sizeof(*words.key));
	}
	return words.key;
}
