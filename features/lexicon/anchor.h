/*
 * Where entries are looked for: at their rarest words or pairs of words.
 *
 * Each entry has anchors: words, and pairs of words that stand behind each
 * other, of which every match of it holds at least one. They are a minimum
 * cut through the pattern's places, weighed by how often the words come up
 * (Ford and Fulkerson 1956):
 *
 *      (how|what) old are [@you] you       "how old", "what old": seldom
 *            └──┬──┘ cut here                       "are you": often
 *
 * A message's words, and pairs of them, are looked up in the table of all
 * anchors. Most words begin no anchor, and of pairs a Bloom filter passes few
 * that are none, so a message costs about what its words cost, and the number
 * of entries matters little.
 *
 * Threads: one while it is built, then immutable and shared.
 */
#ifndef CHAP_LEXICON_ANCHOR_H
#define CHAP_LEXICON_ANCHOR_H

#include "features/base/err.h"
#include "features/lexicon/frequency.h"
#include "features/lexicon/pattern.h"
#include "features/lexicon/vocab.h"

#include <stdbool.h>
#include <stdint.h>

/* Entries that may share one anchor, so that hostile text has a bound. */
#define CHAP_ANCHORS_MAX 1024

#define CHAP_NO_PLACE UINT8_MAX

/* Bits of a vocabulary slot's flags. */
#define CHAP_WORD_SIGNATURE 63u /* its bit in a message's signature */
#define CHAP_WORD_ALONE 64u /* it is an anchor */
#define CHAP_WORD_BEGINS 128u /* it is the first word of a pair */
#define CHAP_WORD_ENDS 256u
#define CHAP_WORD_FACT 512u /* it may be part of a fact (facts.h) */
#define CHAP_WORD_AGE_SHIFT 16 /* its enum chap_age_cues stand above this */

struct chap_anchor {
	/* A message whose signature misses all of these bits has no match. */
	uint64_t need;
	/*
	 * Bits (chap_word_bit) of the words that may stand just before and
	 * just after the anchor; all bits: any word, or none.
	 */
	uint64_t before;
	uint64_t after;
	uint32_t rule;
	uint8_t place; /* that takes the anchor's first word */
	uint8_t second; /* its second word, or CHAP_NO_PLACE */
};

struct chap_anchor_list {
	uint64_t key; /* first << 32 | second, or the word; 0: free */
	uint32_t first; /* anchor[first, first + n) */
	uint32_t n;
};

struct chap_anchor_build; /* what only building needs */

struct chap_anchors {
	struct chap_anchor *anchor;
	uint32_t n;
	struct chap_anchor_list *list; /* [mask + 1], at most half full */
	uint32_t mask;
	uint64_t *filter; /* [filter_mask + 1] bits: Bloom, one per pair */
	uint32_t filter_mask;
	struct chap_anchor_build *build; /* NULL once finished */
};

/* CHAP_ERR_MEMORY. Release also after an error. */
enum chap_err chap_anchors_init(struct chap_anchors *a) CHAP_MUST_CHECK;
void chap_anchors_release(struct chap_anchors *a);

/*
 * Finds a pattern's anchors and adds them for `rule`; the places' words must
 * be in `vocab`, whose slots' signature bits are set already.
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_anchors_add(struct chap_anchors *a,
    const struct chap_pattern *pattern, const struct chap_wordsets *sets,
    const struct chap_frequency *frequency, uint32_t rule) CHAP_MUST_CHECK;

/*
 * Makes it ready; nothing may be added after it. CHAP_ERR_TOO_LONG: more than
 * CHAP_ANCHORS_MAX of one kind, *rule is the first too many; CHAP_ERR_MEMORY.
 */
enum chap_err chap_anchors_finish(struct chap_anchors *a,
    struct chap_vocab *vocab, uint32_t *rule) CHAP_MUST_CHECK;

/* Which of a message's 64 bits the word sets. */
static inline uint64_t
chap_signature_bit(uint32_t flags)
{
	return (uint64_t)1 << (flags & CHAP_WORD_SIGNATURE);
}

/* Gives every word its signature bit: common words share few of them. */
void chap_signature_bits(
    struct chap_vocab *vocab, const struct chap_frequency *frequency);

/*
 * Two sets of bits such that a message has no match of the pattern if its
 * signature misses all bits of one: those of the two items that are rarest.
 */
void chap_signature_needs(uint64_t need[2], const struct chap_pattern *pattern,
    const struct chap_wordsets *sets, const struct chap_frequency *frequency);

static inline uint64_t
chap_anchor_mix(uint64_t key)
{
	return key * 0x9e3779b97f4a7c15u;
}

/* Where the look-up of a key begins. */
static inline uint32_t
chap_anchors_place(const struct chap_anchors *a, uint64_t key)
{
	return (uint32_t)(chap_anchor_mix(key) >> 32) & a->mask;
}

/* NULL: it is no anchor. */
static inline const struct chap_anchor_list *
chap_anchors_find(const struct chap_anchors *a, uint64_t key)
{
	uint32_t i = chap_anchors_place(a, key);

	while (a->list[i].key != 0) {
		if (a->list[i].key == key)
			return &a->list[i];
		i = (i + 1) & a->mask;
	}
	return NULL;
}

static inline uint64_t
chap_anchor_pair(uint32_t first, uint32_t second)
{
	return (uint64_t)first << 32 | second;
}

/* False: it is no anchor; true: it most likely is. */
static inline bool
chap_anchors_may_have(const struct chap_anchors *a, uint64_t key)
{
	uint64_t bit = chap_anchor_mix(key) >> 20 & a->filter_mask;

	return (a->filter[bit >> 6] >> (bit & 63) & 1) != 0;
}

#endif
