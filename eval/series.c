#include "eval/series.h"

#include "features/base/hash.h"

#include <stdlib.h>

#define ARENA_MAX_BYTES ((size_t)2 << 30)
#define NO_DAY INT32_MIN

struct chap_pushed {
	uint32_t unit;
	struct chap_point point;
};

const char *
chap_unit_kind_name(enum chap_unit_kind kind)
{
	static const char *const NAME[] = {"conversation", "pair", "author"};

	return NAME[kind];
}

void
chap_series_init(struct chap_series *s, enum chap_unit_kind kind)
{
	memset(s, 0, sizeof(*s));
	s->kind = kind;
	chap_arena_init(&s->arena, ARENA_MAX_BYTES);
}

void
chap_series_release(struct chap_series *s)
{
	for (unsigned i = 0; i < s->n_slices; i++)
		free(s->slice[i].value);
	free(s->unit);
	free(s->point);
	free(s->group);
	free(s->unit_slot);
	free(s->group_slot);
	free(s->pushed);
	chap_arena_release(&s->arena);
	memset(s, 0, sizeof(*s));
}

static enum chap_err
no_memory(struct chap_error *err)
{
	return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
}

static bool
copy_span(struct chap_series *s, struct chap_span from, struct chap_span *out)
{
	out->ptr = chap_arena_copy(&s->arena, from.ptr, from.len);
	out->len = from.len;
	return out->ptr != NULL;
}

/* Units and groups are looked up alike; only their names' place differs. */
static struct chap_span
unit_name(const struct chap_series *s, uint32_t i)
{
	return s->unit[i].id;
}

static struct chap_span
group_name(const struct chap_series *s, uint32_t i)
{
	return s->group[i];
}

typedef struct chap_span name_fn(const struct chap_series *s, uint32_t i);

/* The slot of that name, or the free one where it would go. */
static uint32_t *
find_slot(const struct chap_series *s, uint32_t *slot, size_t n_slots,
    name_fn *name_of, struct chap_span name)
{
	size_t at = chap_hash64(name, 0) & (n_slots - 1);

	while (slot[at] != 0 && !chap_span_eq(name_of(s, slot[at] - 1), name))
		at = (at + 1) & (n_slots - 1);
	return &slot[at];
}

/* A table of twice `size` slots for the first n names; false: no memory. */
static bool
rebuild(const struct chap_series *s, uint32_t **slot, size_t *n_slots,
    name_fn *name_of, size_t n, size_t size)
{
	uint32_t *fresh = calloc(size * 2, sizeof(*fresh));

	if (fresh == NULL)
		return false;
	free(*slot);
	*slot = fresh;
	*n_slots = size * 2;
	for (size_t i = 0; i < n; i++)
		*find_slot(s, fresh, *n_slots, name_of,
		    name_of(s, (uint32_t)i)) = (uint32_t)i + 1;
	return true;
}

static bool
grow_groups(struct chap_series *s)
{
	uint32_t size = s->groups_size == 0 ? 64 : s->groups_size * 2;
	struct chap_span *more;

	if (s->n_groups < s->groups_size)
		return true;
	more = realloc(s->group, size * sizeof(*more));
	if (more == NULL)
		return false;
	s->group = more;
	s->groups_size = size;
	return rebuild(s, &s->group_slot, &s->n_group_slots, group_name,
	    s->n_groups, size);
}

enum chap_err
chap_series_group(struct chap_series *s, struct chap_span name, uint32_t *out,
    struct chap_error *err)
{
	uint32_t *slot;

	if (!grow_groups(s))
		return no_memory(err);
	slot = find_slot(s, s->group_slot, s->n_group_slots, group_name, name);
	if (*slot == 0) {
		if (s->n_groups == CHAP_SERIES_GROUPS_MAX)
			return chap_fail(
			    err, CHAP_ERR_TOO_LONG, "too many groups");
		if (!copy_span(s, name, &s->group[s->n_groups]))
			return no_memory(err);
		*slot = ++s->n_groups;
	}
	*out = *slot - 1;
	return CHAP_OK;
}

static bool
grow_units(struct chap_series *s)
{
	size_t size = s->size == 0 ? 256 : s->size * 2;
	struct chap_unit *more;

	if (s->n < s->size)
		return true;
	more = realloc(s->unit, size * sizeof(*more));
	if (more == NULL)
		return false;
	s->unit = more;
	s->size = size;
	return rebuild(
	    s, &s->unit_slot, &s->n_unit_slots, unit_name, s->n, size);
}

enum chap_err
chap_series_add(struct chap_series *s, const struct chap_unit_truth *truth,
    uint32_t *out, struct chap_error *err)
{
	struct chap_unit unit = {.group = truth->group,
	    .last_day = NO_DAY,
	    .peak_micro = CHAP_NO_SCORE,
	    .wrong_micro = CHAP_NO_SCORE,
	    .right_side = (int8_t)truth->right_side,
	    .positive = truth->positive,
	    .hard_negative = truth->hard_negative};
	uint32_t *slot;

	if (s->n == CHAP_SERIES_UNITS_MAX)
		return chap_fail(err, CHAP_ERR_TOO_LONG, "too many units");
	if (!grow_units(s))
		return no_memory(err);
	slot =
	    find_slot(s, s->unit_slot, s->n_unit_slots, unit_name, truth->id);
	if (*slot != 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: a second one of "
		    "the same id",
		    chap_unit_kind_name(s->kind));
	if (!copy_span(s, truth->id, &unit.id))
		return no_memory(err);
	for (int i = 0; i < CHAP_N_LEVELS; i++)
		unit.first_flag[i] = CHAP_NEVER;
	s->unit[s->n++] = unit;
	*slot = (uint32_t)s->n;
	*out = *slot - 1;
	return CHAP_OK;
}

bool
chap_series_find(
    const struct chap_series *s, struct chap_span id, uint32_t *out)
{
	uint32_t found;

	if (s->n == 0)
		return false;
	found = *find_slot(s, s->unit_slot, s->n_unit_slots, unit_name, id);
	if (found != 0)
		*out = found - 1;
	return found != 0;
}

void
chap_series_turn_positive(struct chap_series *s, uint32_t unit, int right_side)
{
	s->unit[unit].positive = true;
	s->unit[unit].hard_negative = false;
	s->unit[unit].right_side = (int8_t)right_side;
}

static struct chap_slice *
find_dimension(struct chap_series *s, const char *name)
{
	struct chap_slice *d;

	for (unsigned i = 0; i < s->n_slices; i++)
		if (chap_span_eq(s->slice[i].name, chap_span_str(name)))
			return &s->slice[i];
	if (s->n_slices == CHAP_SLICES_MAX)
		return NULL;
	d = &s->slice[s->n_slices];
	memset(d, 0, sizeof(*d));
	if (!copy_span(s, chap_span_str(name), &d->name))
		return NULL;
	s->n_slices++;
	return d;
}

enum chap_err
chap_series_slice(struct chap_series *s, uint32_t unit, const char *dimension,
    struct chap_span value, struct chap_error *err)
{
	struct chap_slice *d = find_dimension(s, dimension);
	struct chap_span *more;
	uint32_t i;

	if (d == NULL)
		return chap_fail(err, CHAP_ERR_TOO_LONG,
		    "slices: more than %d dimensions", CHAP_SLICES_MAX);
	for (i = 0; i < d->n_values; i++)
		if (chap_span_eq(d->value[i], value))
			break;
	if (i == d->n_values) {
		if (i == CHAP_SLICE_VALUES_MAX)
			return chap_fail(err, CHAP_ERR_TOO_LONG,
			    "slices: %s has too many values", dimension);
		more = realloc(d->value, (i + 1) * sizeof(*more));
		if (more == NULL)
			return no_memory(err);
		d->value = more;
		if (!copy_span(s, value, &d->value[i]))
			return no_memory(err);
		d->n_values++;
	}
	s->unit[unit].slice[d - s->slice] = (uint16_t)(i + 1);
	return CHAP_OK;
}

enum chap_err
chap_series_push(struct chap_series *s, uint32_t unit, int32_t day,
    const struct chap_point *point, struct chap_error *err)
{
	struct chap_unit *u = &s->unit[unit];

	if (s->n_points == s->pushed_size) {
		size_t size = s->pushed_size == 0 ? 4096 : s->pushed_size * 2;
		struct chap_pushed *more;

		if (size > CHAP_SERIES_POINTS_MAX)
			return chap_fail(
			    err, CHAP_ERR_TOO_LONG, "too many messages");
		more = realloc(s->pushed, size * sizeof(*more));
		if (more == NULL)
			return no_memory(err);
		s->pushed = more;
		s->pushed_size = size;
	}
	s->pushed[s->n_points++] = (struct chap_pushed){unit, *point};
	u->n_points++;
	u->n_chars += point->chars;
	if (day > u->last_day) {
		u->last_day = day;
		u->n_days++;
	}
	return CHAP_OK;
}

/* What follows from a unit's point `index`. */
static void
derive(const struct chap_series *s, struct chap_unit *u, uint32_t index)
{
	const struct chap_point *p = &s->point[u->first + index];

	if (p->logit_micro == CHAP_NO_SCORE) {
		u->n_unscored++;
		return;
	}
	if (!chap_point_is_right(u, p)) {
		if (s->kind == CHAP_UNIT_AUTHOR)
			return;
		if (p->logit_micro > u->wrong_micro)
			u->wrong_micro = p->logit_micro;
		if (p->level > u->wrong_level)
			u->wrong_level = p->level;
		return;
	}
	if (p->logit_micro > u->peak_micro)
		u->peak_micro = p->logit_micro;
	for (int level = 0; level <= p->level; level++)
		if (u->first_flag[level] == CHAP_NEVER)
			u->first_flag[level] = index;
}

enum chap_err
chap_series_finish(struct chap_series *s, struct chap_error *err)
{
	size_t at = 0;

	s->point = malloc((s->n_points + 1) * sizeof(*s->point));
	if (s->point == NULL)
		return no_memory(err);
	for (size_t i = 0; i < s->n; i++) {
		s->unit[i].first = at;
		at += s->unit[i].n_points;
		s->unit[i].n_points = 0;
	}
	for (size_t i = 0; i < s->n_points; i++) {
		struct chap_unit *u = &s->unit[s->pushed[i].unit];

		s->point[u->first + u->n_points++] = s->pushed[i].point;
	}
	free(s->pushed);
	s->pushed = NULL;
	s->pushed_size = 0;
	for (size_t i = 0; i < s->n; i++)
		for (uint32_t k = 0; k < s->unit[i].n_points; k++)
			derive(s, &s->unit[i], k);
	return CHAP_OK;
}
