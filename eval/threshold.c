#include "eval/threshold.h"

#include <stdlib.h>

#define EDGE 500000 /* micro, beyond the outermost conversation */

struct value {
	int64_t at;
	bool right;
};

struct chap_flag_counts
chap_threshold_count(const struct chap_peak *peak, size_t n, int64_t threshold)
{
	struct chap_flag_counts c = {0, 0, 0, 0};

	for (size_t i = 0; i < n; i++) {
		if (!peak[i].seen)
			continue;
		c.benign += !peak[i].positive;
		if (peak[i].positive && peak[i].right >= threshold)
			c.hits++;
		else if (peak[i].positive)
			c.misses++;
		if (peak[i].wrong >= threshold)
			c.false_flags++;
	}
	return c;
}

double
chap_threshold_f_half(const struct chap_flag_counts *c)
{
	return 1.25 * c->hits /
	    (1.25 * c->hits + 0.25 * c->misses + c->false_flags);
}

static int
by_value(const void *a, const void *b)
{
	int64_t x = ((const struct value *)a)->at;
	int64_t y = ((const struct value *)b)->at;

	return (x > y) - (x < y);
}

/* All peaks, ascending; *c is what is flagged below all of them. */
static size_t
sort_peaks(const struct chap_peak *peak, size_t n, struct value *value,
    struct chap_flag_counts *c)
{
	size_t n_values = 0;

	*c = (struct chap_flag_counts){0, 0, 0, 0};
	for (size_t i = 0; i < n; i++) {
		c->benign += peak[i].seen && !peak[i].positive;
		c->misses += peak[i].seen && peak[i].positive;
		if (peak[i].right != CHAP_PEAK_NONE)
			value[n_values++] = (struct value){peak[i].right, true};
		if (peak[i].wrong != CHAP_PEAK_NONE)
			value[n_values++] =
			    (struct value){peak[i].wrong, false};
	}
	for (size_t i = 0; i < n_values; i++)
		*(value[i].right ? &c->hits : &c->false_flags) += 1;
	c->misses -= c->hits;
	qsort(value, n_values, sizeof(*value), by_value);
	return n_values;
}

/*
 * Between value[i - 1] and value[i] those above value[i - 1] are flagged;
 * equal ones count together, so they leave together.
 */
static int64_t
sweep(const struct value *value, size_t n, struct chap_flag_counts c,
    double false_most)
{
	int64_t best = value[n - 1].at + EDGE;
	int64_t widest = 0;
	double best_f = -1;
	size_t left = 0; /* values that are not flagged any more */

	for (size_t i = 1; i < n; i++) {
		int64_t gap = value[i].at - value[i - 1].at;
		double f;

		for (; left < n && value[left].at <= value[i - 1].at; left++) {
			*(value[left].right ? &c.hits : &c.false_flags) -= 1;
			c.misses += value[left].right;
		}
		f = chap_threshold_f_half(&c);
		if (c.false_flags > false_most * c.benign)
			continue;
		if (f > best_f || (f >= best_f && gap > widest)) {
			best_f = f;
			best = value[i - 1].at + gap / 2 + 1;
			widest = gap;
		}
	}
	return best;
}

enum chap_err
chap_threshold_best(
    const struct chap_peak *peak, size_t n, double false_most, int64_t *out)
{
	struct value *value = calloc(2 * n + 1, sizeof(*value));
	struct chap_flag_counts all;
	size_t n_values;

	if (value == NULL)
		return CHAP_ERR_MEMORY;
	n_values = sort_peaks(peak, n, value, &all);
	if (n_values > 0)
		*out = sweep(value, n_values, all, false_most);
	free(value);
	return n_values > 0 ? CHAP_OK : CHAP_ERR_INVALID;
}
