/*
 * What a baseline keeps of who writes to whom: a record for each directed pair
 * (within a unit of judgement), and how often each term was written in it.
 *
 * Threads: one at a time. Memory: 40 bytes a side and 24 a term of a side at
 * most, both in tables that double; bounded by the maxima.
 */
#ifndef CHAP_EVAL_SIDES_H
#define CHAP_EVAL_SIDES_H

#include "features/base/err.h"
#include "features/base/hash.h"

#include <stdint.h>

#define CHAP_SIDES_MAX (1u << 25)
#define CHAP_SIDE_TERMS_MAX (1u << 27)

struct chap_side_state {
	struct chap_hash128 key; /* of the pair, and which side of it */
	double sum; /* keywords: hits; TF-IDF: weights of what was written */
	double square; /* TF-IDF: the squared length of the vector */
	uint32_t row; /* of the truth, while training */
	bool positive; /* while training: the suspect's */
};

struct chap_sides {
	struct chap_side_state *side; /* [n] */
	uint32_t n;
	uint32_t size;
	uint32_t *slot; /* 0: free, else number + 1 */
	uint32_t n_slots;
	uint64_t *term_key; /* side << 32 | term; UINT64_MAX: free */
	uint32_t *term_count;
	uint32_t n_terms;
	uint32_t n_term_slots;
};

/* A zeroed one is empty. */
void chap_sides_release(struct chap_sides *sides);

/*
 * The number of the side with that key, or with *fresh of a new one, zeroed
 * but for its key. CHAP_ERR_MEMORY: also past the maximum.
 */
enum chap_err chap_sides_put(struct chap_sides *sides, struct chap_hash128 key,
    uint32_t *number, bool *fresh) CHAP_MUST_CHECK;

/* The side with that key, or NULL. */
const struct chap_side_state *
chap_sides_find(const struct chap_sides *sides, struct chap_hash128 key);

/*
 * Counts a term of a side; *count is how often it was written with this time.
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_sides_count(struct chap_sides *sides, uint32_t side,
    uint32_t term, uint32_t *count) CHAP_MUST_CHECK;

#endif
