#include "features/lexicon/anchor.h"

#include "features/base/hash.h"
#include "features/lexicon/cut.h"

#include <stdlib.h>

/* Words that come up more often (of ten million) share COMMON_BITS bits. */
#define COMMON 15000
#define COMMON_BITS 6
#define FILTER_BITS_EACH 16

struct built {
	uint64_t key;
	struct chap_anchor anchor;
};

struct chap_anchor_build {
	struct built *item;
	uint32_t n;
	uint32_t size;
};

enum chap_err
chap_anchors_init(struct chap_anchors *a)
{
	memset(a, 0, sizeof(*a));
	a->build = calloc(1, sizeof(*a->build));
	return a->build == NULL ? CHAP_ERR_MEMORY : CHAP_OK;
}

static void
free_build(struct chap_anchors *a)
{
	if (a->build == NULL)
		return;
	free(a->build->item);
	free(a->build);
	a->build = NULL;
}

void
chap_anchors_release(struct chap_anchors *a)
{
	free_build(a);
	free(a->anchor);
	free(a->list);
	free(a->filter);
	memset(a, 0, sizeof(*a));
}

static uint32_t
bit_of(uint32_t word, const struct chap_frequency *f)
{
	uint32_t mixed = word * UINT32_C(2654435769) >> 16;

	return chap_frequency_word(f, word) >= COMMON
	    ? mixed % COMMON_BITS
	    : COMMON_BITS + mixed % (64 - COMMON_BITS);
}

void
chap_signature_bits(
    struct chap_vocab *vocab, const struct chap_frequency *frequency)
{
	for (uint32_t i = 0; i <= vocab->mask; i++)
		if (vocab->slot[i].id != 0)
			vocab->slot[i].flags =
			    (vocab->slot[i].flags & ~CHAP_WORD_SIGNATURE) |
			    bit_of(vocab->slot[i].id, frequency);
}

/* Bits of all words that these places accept; all bits for "any word". */
static uint64_t
signature_of(const struct chap_pattern *pattern, uint64_t places,
    const struct chap_wordsets *sets, const struct chap_frequency *frequency)
{
	uint64_t bits = 0;

	for (; places != 0; places &= places - 1) {
		uint32_t set = pattern->place[__builtin_ctzll(places)].set;
		uint32_t single, n;
		const uint32_t *word;

		if (set == CHAP_SET_ANY)
			return UINT64_MAX;
		word = chap_wordset_words(sets, set, &single, &n);
		for (uint32_t i = 0; i < n; i++)
			bits |= (uint64_t)1 << bit_of(word[i], frequency);
	}
	return bits;
}

/* Words that these places accept, by how often they come up. */
static uint64_t
weight_of(const struct chap_pattern *pattern, uint64_t places,
    const struct chap_wordsets *sets, const struct chap_frequency *f)
{
	uint64_t weight = 0;

	for (; places != 0; places &= places - 1) {
		uint32_t set = pattern->place[__builtin_ctzll(places)].set;
		uint32_t single, n;
		const uint32_t *word;

		if (set == CHAP_SET_ANY)
			return UINT64_MAX;
		word = chap_wordset_words(sets, set, &single, &n);
		for (uint32_t i = 0; i < n; i++)
			weight += chap_frequency_word(f, word[i]);
	}
	return weight;
}

void
chap_signature_needs(uint64_t need[2], const struct chap_pattern *pattern,
    const struct chap_wordsets *sets, const struct chap_frequency *f)
{
	uint64_t weight[2] = {UINT64_MAX, UINT64_MAX};

	need[0] = need[1] = UINT64_MAX;
	for (uint32_t i = 0; i < pattern->n_items; i++) {
		uint64_t w = weight_of(pattern, pattern->item[i], sets, f);
		int at = w < weight[0] ? 0 : w < weight[1] ? 1 : 2;

		if (at == 2)
			continue;
		if (at == 0) {
			weight[1] = weight[0];
			need[1] = need[0];
		}
		weight[at] = w;
		need[at] = signature_of(pattern, pattern->item[i], sets, f);
	}
}

static enum chap_err
add(struct chap_anchors *a, uint64_t key, const struct chap_anchor *anchor)
{
	struct chap_anchor_build *b = a->build;

	if (b->n == b->size) {
		uint32_t size = b->size == 0 ? 4096 : b->size * 2;
		struct built *grown = realloc(b->item, size * sizeof(*grown));

		if (grown == NULL)
			return CHAP_ERR_MEMORY;
		b->item = grown;
		b->size = size;
	}
	b->item[b->n++] = (struct built){key, *anchor};
	return CHAP_OK;
}

/* Bits of the words at these places; all bits if there need be none. */
static uint64_t
words_beside(const struct chap_pattern *pattern, uint64_t places, bool may_end,
    const struct chap_wordsets *sets)
{
	uint64_t bits = may_end ? UINT64_MAX : 0;

	for (; places != 0; places &= places - 1) {
		uint32_t set = pattern->place[__builtin_ctzll(places)].set;
		uint32_t single, n;
		const uint32_t *word;

		if (set == CHAP_SET_ANY)
			return UINT64_MAX;
		word = chap_wordset_words(sets, set, &single, &n);
		for (uint32_t i = 0; i < n; i++)
			bits |= chap_word_bit(word[i]);
	}
	return bits;
}

static enum chap_err
add_step(struct chap_anchors *a, const struct chap_pattern *pattern,
    const struct chap_wordsets *sets, const struct chap_anchor *anchor)
{
	uint32_t single[2], n, m;
	const uint32_t *first = chap_wordset_words(
	    sets, pattern->place[anchor->place].set, &single[0], &n);
	const uint32_t *second;
	enum chap_err rc = CHAP_OK;

	if (anchor->second == CHAP_NO_PLACE) {
		for (uint32_t i = 0; i < n && rc == CHAP_OK; i++)
			rc = add(a, first[i], anchor);
		return rc;
	}
	second = chap_wordset_words(
	    sets, pattern->place[anchor->second].set, &single[1], &m);
	for (uint32_t i = 0; i < n; i++)
		for (uint32_t j = 0; j < m && rc == CHAP_OK; j++)
			rc = add(
			    a, (uint64_t)first[i] << 32 | second[j], anchor);
	return rc;
}

enum chap_err
chap_anchors_add(struct chap_anchors *a, const struct chap_pattern *pattern,
    const struct chap_wordsets *sets, const struct chap_frequency *frequency,
    uint32_t rule)
{
	struct chap_anchor anchor = {.rule = rule};
	uint64_t need[2];
	struct chap_cut cut;

	chap_signature_needs(need, pattern, sets, frequency);
	anchor.need = need[0];
	chap_cut_find(&cut, pattern, sets, frequency);
	for (uint32_t i = 0; i < pattern->n; i++) {
		uint64_t left = cut.step[i];
		enum chap_err rc = CHAP_OK;

		anchor.place = (uint8_t)i;
		anchor.second = CHAP_NO_PLACE;
		anchor.before = words_beside(pattern, pattern->place[i].before,
		    (pattern->first >> i & 1) != 0, sets);
		anchor.after = words_beside(pattern, pattern->place[i].after,
		    (pattern->last >> i & 1) != 0, sets);
		if ((cut.alone >> i & 1) != 0)
			rc = add_step(a, pattern, sets, &anchor);
		for (; left != 0 && rc == CHAP_OK; left &= left - 1) {
			int j = __builtin_ctzll(left);

			anchor.second = (uint8_t)j;
			anchor.after =
			    words_beside(pattern, pattern->place[j].after,
			        (pattern->last >> j & 1) != 0, sets);
			rc = add_step(a, pattern, sets, &anchor);
		}
		if (rc != CHAP_OK)
			return rc;
	}
	return CHAP_OK;
}

static int
in_order(const void *x, const void *y)
{
	const struct built *a = x, *b = y;

	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	if (a->anchor.rule != b->anchor.rule)
		return a->anchor.rule < b->anchor.rule ? -1 : 1;
	if (a->anchor.place != b->anchor.place)
		return a->anchor.place < b->anchor.place ? -1 : 1;
	return (a->anchor.second > b->anchor.second) -
	    (a->anchor.second < b->anchor.second);
}

static uint32_t
power_above(uint32_t n)
{
	uint32_t power = 64;

	while (power < n)
		power *= 2;
	return power;
}

/* Notes in the vocabulary which words are worth a further look. */
static void
mark(struct chap_vocab *vocab, uint64_t key)
{
	uint32_t words[2] = {(uint32_t)(key >> 32), (uint32_t)key};
	uint32_t marks[2] = {CHAP_WORD_BEGINS, CHAP_WORD_ENDS};

	if (words[0] == 0)
		marks[1] = CHAP_WORD_ALONE;
	for (int w = 0; w < 2; w++)
		if (words[w] != 0)
			chap_vocab_find(
			    vocab, chap_hash64(vocab->word[words[w]], 0))
			    ->flags |= marks[w];
}

static void
put_list(struct chap_anchors *a, struct chap_vocab *vocab,
    const struct chap_anchor_list *list)
{
	uint64_t mixed = chap_anchor_mix(list->key);
	uint64_t bit = mixed >> 20 & a->filter_mask;
	uint32_t i = chap_anchors_place(a, list->key);

	while (a->list[i].key != 0)
		i = (i + 1) & a->mask;
	a->list[i] = *list;
	a->filter[bit >> 6] |= (uint64_t)1 << (bit & 63);
	mark(vocab, list->key);
}

enum chap_err
chap_anchors_finish(
    struct chap_anchors *a, struct chap_vocab *vocab, uint32_t *rule)
{
	struct chap_anchor_build *b = a->build;
	uint32_t n_lists = 0;

	if (b->n > 0)
		qsort(b->item, b->n, sizeof(*b->item), in_order);
	for (uint32_t i = 0; i < b->n; i++)
		n_lists += i == 0 || b->item[i].key != b->item[i - 1].key;
	a->mask = power_above(n_lists * 2) - 1;
	a->filter_mask = power_above(n_lists * FILTER_BITS_EACH) - 1;
	a->anchor = calloc((size_t)b->n + 1, sizeof(*a->anchor));
	a->list = calloc((size_t)a->mask + 1, sizeof(*a->list));
	a->filter = calloc(a->filter_mask / 64 + 1, sizeof(*a->filter));
	if (a->anchor == NULL || a->list == NULL || a->filter == NULL)
		return CHAP_ERR_MEMORY;
	for (uint32_t i = 0, end; i < b->n; i = end) {
		struct chap_anchor_list list = {b->item[i].key, a->n, 0};

		for (end = i; end < b->n && b->item[end].key == list.key;
		     end++) {
			if (++list.n > CHAP_ANCHORS_MAX) {
				*rule = b->item[end].anchor.rule;
				return CHAP_ERR_TOO_LONG;
			}
			a->anchor[a->n++] = b->item[end].anchor;
		}
		put_list(a, vocab, &list);
	}
	free_build(a);
	return CHAP_OK;
}
