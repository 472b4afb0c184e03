/*
 * Two systems on the same units: which units both judged, and whether their
 * figures differ by more than chance.
 *
 * Units are those of a report, `{"id": […], "group": […], …}` as
 * chap_units_json makes them: of columns of equal length. They are paired by
 * id; units that only one of the two has are left out, and so are those whose
 * truth differs.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_REPORT_PAIRING_H
#define CHAP_REPORT_PAIRING_H

#include "eval/report/figures.h"

/* The columns of units; borrowed from the JSON value. */
struct chap_units {
	const json_t *id;
	const json_t *group;
	const json_t *truth;
	const json_t *score;
	const json_t *delay;
	const json_t *wrong;
	const json_t *days;
	const json_t *groups;
	size_t n;
};

/* False: not units, or none at all. */
bool chap_units_of(struct chap_units *out, const json_t *json);

/* What was paired. A's and B's cases by turns, in groups of A. */
struct chap_pairing {
	struct chap_case *row; /* [2 * n] */
	size_t n;
	size_t n_other_truth; /* in both, but of another truth */
	uint32_t n_groups; /* of A; each is two of the cases' */
};

/*
 * Pairs them. CHAP_ERR_NOT_FOUND: no unit in common; CHAP_ERR_INVALID: a unit
 * of A is of a group that is not there; CHAP_ERR_MEMORY. *out owns nothing
 * after a failure.
 */
enum chap_err chap_pair_units(struct chap_pairing *out,
    const struct chap_units *a, const struct chap_units *b) CHAP_MUST_CHECK;

/* A zeroed one may be released too. */
void chap_pairing_release(struct chap_pairing *pairing);

/*
 * Each figure of A and B, and their difference, by n_draws draws. The pairing's
 * rows are used up. CHAP_ERR_MEMORY, CHAP_ERR_INVALID.
 */
enum chap_err chap_pairing_compare(struct chap_pairing *pairing, double prior,
    uint32_t n_draws,
    struct chap_difference out[CHAP_N_RESULTS]) CHAP_MUST_CHECK;

/* "the same", "may be noise" or "a difference"; NULL: not defined in both. */
const char *chap_difference_reading(const struct chap_difference *difference);

#endif
