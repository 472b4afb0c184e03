/*
 * A matcher's memory, and what becomes of the occurrences it finds: guards,
 * context, overlaps. Private to matcher.c, which finds them, and found.c.
 */
#ifndef CHAP_LEXICON_FOUND_H
#define CHAP_LEXICON_FOUND_H

#include "features/lexicon/compiled.h"

/*
 * Positions are 16 bits, and no 16 KiB of text fold into more tokens: the
 * densest, U+FDFA, has four words in three bytes.
 */
#define CHAP_TOKENS_MAX 65535
/* Overlaps are settled among this many occurrences, the first ones. */
#define CHAP_FOUND_MAX 512

#define CHAP_NO_FOUND UINT16_MAX

struct chap_found {
	uint32_t start;
	uint32_t end;
	uint16_t entry;
	uint16_t
	    before; /* the same entry's found before it, or CHAP_NO_FOUND */
	uint8_t signal;
	uint8_t context;
	bool discounted;
	bool dropped; /* an "unless" stands beside it */
};

/* A token whose word, alone or behind the one before it, is an anchor. */
struct chap_hit {
	uint64_t key;
	const struct chap_anchor *anchor; /* [n] */
	uint32_t n;
	uint32_t token; /* the anchor's first word */
};

struct chap_latest {
	uint32_t message; /* that it is of */
	uint16_t found;
};

struct chap_matcher {
	uint32_t
	    *word; /* [CHAP_TOKENS_MAX], the message's words; 0: no lexicon's */
	uint8_t
	    *bit; /* [CHAP_TOKENS_MAX], each one's in a signature; 64: none */
	struct chap_hit *hit; /* [2 * CHAP_TOKENS_MAX] */
	uint32_t n_hits;
	struct chap_latest *latest; /* [lexicon->n_entries] */
	uint32_t message; /* its number, so that nothing is to be cleared */
	struct chap_age_scratch *ages;
	struct chap_context_view view;
	uint64_t signature;
	unsigned age_cues; /* near numbers, but of OTHER anywhere */
	uint8_t age_language; /* of a stated age; 0: there is none */
	uint32_t *fact; /* [CHAP_TOKENS_MAX], tokens that may be part of one */
	uint32_t n_facts;
	uint32_t n_found;
	uint64_t signals;
	uint64_t reviewed; /* of these, those that a reviewed list shows */
	uint64_t discounted;
	struct chap_found found[CHAP_FOUND_MAX];
};

/* Those of the places that accept the word. */
static inline uint64_t
chap_places_accepting(const struct chap_lexicon *lexicon,
    const struct chap_program *program, uint64_t places, uint32_t word)
{
	const struct chap_place *place = lexicon->place + program->place;
	uint64_t out = 0;

	for (; places != 0; places &= places - 1) {
		int i = __builtin_ctzll(places);

		if (chap_wordset_has(&lexicon->sets, place[i].set, word))
			out |= (uint64_t)1 << i;
	}
	return out;
}

/* Those that may stand just before, or after, one of the places. */
static inline uint64_t
chap_places_beside(const struct chap_lexicon *lexicon,
    const struct chap_program *program, uint64_t places, bool after)
{
	const struct chap_place *place = lexicon->place + program->place;
	uint64_t out = 0;

	for (; places != 0; places &= places - 1) {
		int i = __builtin_ctzll(places);

		out |= after ? place[i].after : place[i].before;
	}
	return out;
}

/* Does the pattern match somewhere within tokens [low, high)? */
bool chap_program_within(const struct chap_lexicon *lexicon,
    const struct chap_program *program, const uint32_t *word, uint32_t low,
    uint32_t high);

/* Of one entry's occurrences with one end, the earliest start counts. */
void chap_found_note(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    uint32_t entry, uint32_t start, uint32_t end);

/* After the last of them: guards and contexts, into `signals`. */
void
chap_found_judge(const struct chap_lexicon *lexicon, struct chap_matcher *m);

/* Settles overlaps: the matches, in their order, into *out. */
void chap_found_keep(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    struct chap_matches *out);

#endif
