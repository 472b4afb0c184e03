/*
 * What a system said about each unit of judgement, message by message: what
 * all measures are computed from. A unit is a conversation, a pair of users
 * across their conversations, or an author; a series holds the units of one
 * of these levels. It holds no text and knows no file format: a reader of a
 * corpus adds units with their truth, then a point for each message and
 * unit, in the messages' order, however the units are mixed.
 *
 *	chap_series_init(&s, CHAP_UNIT_AUTHOR);
 *	rc = chap_series_group(&s, component, &truth.group, err);
 *	rc = chap_series_add(&s, &truth, &unit, err);       one for each unit
 *	rc = chap_series_slice(&s, unit, "language", value, err);
 *	rc = chap_series_push(&s, unit, day, &point, err);  one for each message
 *	rc = chap_series_finish(&s, err);
 *
 * Another system's run file is a series too: one point for each unit, at the
 * level that it decided on.
 *
 * Threads: one at a time. Ownership: the series owns all it holds; names and
 * ids are copied.
 * Memory: 8 bytes a point once finished, up to 24 while it is filled (two
 * million messages: 50 MB); a unit takes its id and about 150 bytes.
 * Errors: CHAP_ERR_MEMORY, CHAP_ERR_TOO_LONG past a maximum stated here; the
 * series is then fit for release only.
 */
#ifndef CHAP_EVAL_SERIES_H
#define CHAP_EVAL_SERIES_H

#include "classifier/chaperone.h"
#include "features/base/arena.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_SERIES_UNITS_MAX 4000000
#define CHAP_SERIES_POINTS_MAX ((size_t)1 << 28)
#define CHAP_SERIES_GROUPS_MAX 4000000
#define CHAP_SLICES_MAX 12 /* dimensions */
#define CHAP_SLICE_VALUES_MAX 4096 /* of one dimension */
#define CHAP_NEVER UINT32_MAX
#define CHAP_NO_SCORE INT32_MIN

enum chap_unit_kind {
	CHAP_UNIT_CONVERSATION,
	CHAP_UNIT_PAIR,
	CHAP_UNIT_AUTHOR,
	CHAP_N_UNIT_KINDS
};

/* "conversation", "pair", "author" */
const char *chap_unit_kind_name(enum chap_unit_kind kind);

/* A message as its unit sees it. */
struct chap_point {
	int32_t logit_micro; /* clamped; CHAP_NO_SCORE: it was not scored */
	uint16_t chars; /* code points of its text, at most 65,535 */
	uint8_t level; /* enum chap_level: the flag that stands */
	uint8_t side; /* 1: the verdict suspects side 1 of the unit; or 0 */
};

/*
 * Whose flag is right. A positive conversation or pair: the side of its
 * suspect, and a flag on the other side is a miss and a false flag. A benign
 * one: either side's flag is false, CHAP_SIDE_ANY. An author: points of side
 * 1 are about that author, and side 0 is another unit's matter.
 */
#define CHAP_SIDE_ANY (-1)

/* What the truth says of a unit. */
struct chap_unit_truth {
	struct chap_span id; /* unique in the series; not empty */
	uint32_t group; /* what intervals are drawn over */
	int right_side; /* 0, 1 or CHAP_SIDE_ANY */
	bool positive;
	bool hard_negative;
};

/* What lies between chap_series_push's beginning and chap_series_finish. */
struct chap_pushed;

struct chap_unit {
	struct chap_span id;
	size_t first; /* of its points */
	uint32_t n_points;
	uint32_t group;
	uint32_t n_chars; /* of all its points */
	uint32_t n_days; /* on which it had a message */
	uint32_t n_unscored;
	int32_t last_day;
	int32_t peak_micro; /* highest on the right side, or CHAP_NO_SCORE */
	int32_t wrong_micro; /* highest on the wrong side, likewise */
	/* index of the first point whose flag stands at this level or above */
	uint32_t first_flag[CHAP_N_LEVELS]; /* or CHAP_NEVER */
	uint16_t slice[CHAP_SLICES_MAX]; /* value's number + 1; 0: not said */
	int8_t right_side;
	bool positive;
	bool hard_negative;
	uint8_t wrong_level; /* highest flag on the wrong side */
};

struct chap_slice {
	struct chap_span name;
	struct chap_span *value; /* [n_values], in the order of appearance */
	uint32_t n_values;
};

struct chap_series {
	enum chap_unit_kind kind;
	struct chap_arena arena;
	struct chap_unit *unit; /* [n] */
	size_t n;
	size_t size;
	struct chap_point *point; /* [n_points], by unit, once finished */
	size_t n_points;
	struct chap_span *group; /* [n_groups], names */
	uint32_t n_groups;
	uint32_t groups_size;
	uint32_t *unit_slot; /* hash tables; 0: free, else index + 1 */
	size_t n_unit_slots;
	uint32_t *group_slot;
	size_t n_group_slots;
	struct chap_slice slice[CHAP_SLICES_MAX];
	unsigned n_slices;
	struct chap_pushed *pushed;
	size_t pushed_size;
};

void chap_series_init(struct chap_series *series, enum chap_unit_kind kind);

void chap_series_release(struct chap_series *series);

/* The number of the group of that name; made if it is new. */
enum chap_err chap_series_group(struct chap_series *series,
    struct chap_span name, uint32_t *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A new unit; *out is its number. CHAP_ERR_INVALID: there is one of that id. */
enum chap_err chap_series_add(struct chap_series *series,
    const struct chap_unit_truth *truth, uint32_t *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The number of the unit of that id; false: there is none. */
bool chap_series_find(
    const struct chap_series *series, struct chap_span id, uint32_t *out);

/*
 * Makes a unit positive that was benign so far, with that right side: a pair
 * whose second conversation turns out to be one. At any time before finish.
 */
void chap_series_turn_positive(
    struct chap_series *series, uint32_t unit, int right_side);

/* Puts the unit into slice `value` of the dimension; a later value wins. */
enum chap_err chap_series_slice(struct chap_series *series, uint32_t unit,
    const char *dimension, struct chap_span value,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The next message of a unit. `day` is any number that tells days apart and
 * does not fall by more than late messages make it (at_ms / 86,400,000).
 */
enum chap_err chap_series_push(struct chap_series *series, uint32_t unit,
    int32_t day, const struct chap_point *point,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Puts the points in their units' order and fills what is derived from them.
 * No push after it. Units without a point stay: they are never flagged.
 */
enum chap_err chap_series_finish(
    struct chap_series *series, struct chap_error *err) CHAP_MUST_CHECK;

/* Points of the unit, [unit->n_points]; once finished. */
static inline const struct chap_point *
chap_series_points(
    const struct chap_series *series, const struct chap_unit *unit)
{
	return series->point + unit->first;
}

/* Whether a point speaks of whom the unit is about. */
static inline bool
chap_point_is_right(const struct chap_unit *unit, const struct chap_point *p)
{
	return unit->right_side < 0 || (int)p->side == (int)unit->right_side;
}

/* A logit of a verdict as a point holds it. */
static inline int32_t
chap_point_logit(int64_t logit_micro)
{
	if (logit_micro > INT32_MAX)
		return INT32_MAX;
	return logit_micro <= INT32_MIN ? INT32_MIN + 1 : (int32_t)logit_micro;
}

#endif
