#include "eval/measure/early.h"

#include <math.h>
#include <stdlib.h>

double
chap_early_penalty(double delay, double p)
{
	return -1 + 2 / (1 + exp(-p * (delay - 1)));
}

static int
by_delay(const void *x, const void *y)
{
	const struct chap_flagged *a = x;
	const struct chap_flagged *b = y;

	return (a->delay > b->delay) - (a->delay < b->delay);
}

size_t
chap_early_flagged(
    const struct chap_case *row, size_t n, struct chap_flagged *out)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (row[i].positive && row[i].flagged)
			out[kept++] =
			    (struct chap_flagged){row[i].delay, row[i].group};
	if (kept > 0)
		qsort(out, kept, sizeof(*out), by_delay);
	return kept;
}

static uint64_t
weight_of(const struct chap_flagged *f, const uint32_t *weight)
{
	return weight == NULL ? 1 : weight[f->group];
}

/* The two delays in the middle of the weighted ones; false: there are none. */
static bool
find_middle(const struct chap_flagged *flagged, size_t n,
    const uint32_t *weight, double middle[2])
{
	uint64_t all = 0;
	uint64_t passed = 0;
	int found = 0;

	for (size_t i = 0; i < n; i++)
		all += weight_of(&flagged[i], weight);
	for (size_t i = 0; i < n && found < 2 && all > 0; i++) {
		passed += weight_of(&flagged[i], weight);
		if (found == 0 && passed > (all - 1) / 2)
			middle[found++] = flagged[i].delay;
		if (found == 1 && passed > all / 2)
			middle[found++] = flagged[i].delay;
	}
	return all > 0;
}

double
chap_early_median_delay(
    const struct chap_flagged *flagged, size_t n, const uint32_t *weight)
{
	double middle[2] = {0, 0};

	return find_middle(flagged, n, weight, middle)
	    ? (middle[0] + middle[1]) / 2
	    : NAN;
}

double
chap_early_speed(const struct chap_flagged *flagged, size_t n,
    const uint32_t *weight, double p)
{
	double middle[2] = {0, 0};

	/* The penalty rises with the delay, so its median is at the middle. */
	return find_middle(flagged, n, weight, middle) ? 1 -
	        (chap_early_penalty(middle[0], p) +
	            chap_early_penalty(middle[1], p)) /
	            2
	                                               : NAN;
}

double
chap_early_erde(
    const struct chap_case *row, size_t n, const uint32_t *weight, double o)
{
	double cost = 0; /* of positives */
	double false_flags = 0;
	double positive = 0;
	double all = 0;

	for (size_t i = 0; i < n; i++) {
		double w = weight == NULL ? 1 : weight[row[i].group];

		all += w;
		if (!row[i].positive) {
			false_flags += row[i].flagged ? w : 0;
			continue;
		}
		positive += w;
		false_flags += row[i].wrong_side ? w : 0;
		cost += row[i].flagged
		    ? w * (1 - 1 / (1 + exp((double)row[i].delay - o)))
		    : w;
	}
	return all > 0 ? (cost + false_flags * (positive / all)) / all : NAN;
}

/*
 * The first point that `wanted` takes among those that lie within so many
 * tenths of the unit's characters; its number from 1, or 0.
 */
static uint32_t
first_within(const struct chap_series *series, const struct chap_unit *unit,
    uint8_t level, unsigned tenths, bool right)
{
	const struct chap_point *p = chap_series_points(series, unit);
	uint64_t read = 0;

	for (uint32_t i = 0; i < unit->n_points; i++) {
		read += p[i].chars;
		if (read * 10 > (uint64_t)unit->n_chars * tenths)
			return 0;
		if (p[i].logit_micro != CHAP_NO_SCORE && p[i].level >= level &&
		    chap_point_is_right(unit, &p[i]) == right)
			return i + 1;
	}
	return 0;
}

uint32_t
chap_early_delay_within(const struct chap_series *series,
    const struct chap_unit *unit, uint8_t level, unsigned tenths)
{
	return first_within(series, unit, level, tenths, true);
}

bool
chap_early_wrong_within(const struct chap_series *series,
    const struct chap_unit *unit, uint8_t level, unsigned tenths)
{
	return series->kind != CHAP_UNIT_AUTHOR &&
	    first_within(series, unit, level, tenths, false) > 0;
}

uint32_t
chap_early_warning(const bool *judged, size_t n, unsigned skepticism)
{
	unsigned past = 0;

	for (size_t i = 0; i < n; i++) {
		past += judged[i];
		if (i >= CHAP_WINDOW_PAST)
			past -= judged[i - CHAP_WINDOW_PAST];
		if (past >= skepticism)
			return (uint32_t)(i + 1);
	}
	return 0;
}
