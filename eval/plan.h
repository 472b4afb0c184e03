/*
 * Which family each conversation of a corpus has, and who is its A: drawn
 * one after the other, evenly over the families of a class.
 *
 * Threads: no shared state. Ownership: borrows the family set.
 */
#ifndef CHAP_EVAL_PLAN_H
#define CHAP_EVAL_PLAN_H

#include "eval/family.h"

#include <stdint.h>

struct chap_planned_conversation {
	const struct chap_family *family;
	uint32_t number; /* from 0 */
	uint64_t cast_seed; /* the same for conversations of the same A */
	uint64_t seed;
	uint32_t first_user_a; /* numbers of users, unique in a corpus */
	uint32_t first_user_b; /* B and, in a group, those after it */
};

struct chap_plan {
	const struct chap_family *family[2][CHAP_FAMILIES_MAX]; /* by class */
	uint32_t count[2][CHAP_FAMILIES_MAX];
	size_t n_families[2];
	uint32_t n[2]; /* conversations planned, by class */
	uint64_t seed;
	uint32_t n_users;
	uint32_t left_of_cast; /* further conversations of the last A */
	struct chap_planned_conversation last;
};

/*
 * CHAP_ERR_NOT_FOUND: no positive or no benign family in the splits (bit i
 * for enum chap_split i).
 */
enum chap_err chap_plan_init(struct chap_plan *plan,
    const struct chap_family_set *families, unsigned splits, uint64_t seed,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The next conversation; there is always one. */
struct chap_planned_conversation chap_plan_next(struct chap_plan *plan);

#endif
