#include "eval/split/components.h"
#include "eval/split/folds.h"
#include "eval/threshold.h"
#include "tests/draw.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>

#define ITEMS 40

/* By colouring: the lowest item that can be reached. */
static void
colour(bool joined[ITEMS][ITEMS], uint32_t *lowest)
{
	bool again = true;

	for (uint32_t i = 0; i < ITEMS; i++)
		lowest[i] = i;
	while (again) {
		again = false;
		for (uint32_t i = 0; i < ITEMS; i++)
			for (uint32_t k = 0; k < ITEMS; k++)
				if (joined[i][k] && lowest[i] > lowest[k]) {
					lowest[i] = lowest[k];
					again = true;
				}
	}
}

Test(components, are_those_found_by_colouring)
{
	uint64_t state = 7;

	for (int round = 0; round < 300; round++) {
		struct chap_components c = {.n = 0};
		bool joined[ITEMS][ITEMS] = {{false}};
		uint32_t lowest[ITEMS];
		unsigned n = (unsigned)(draw(&state) % ITEMS);

		cr_assert_eq(chap_components_grow(&c, 3), CHAP_OK);
		cr_assert_eq(chap_components_grow(&c, ITEMS), CHAP_OK);
		for (unsigned i = 0; i < n; i++) {
			uint32_t a = (uint32_t)(draw(&state) % ITEMS);
			uint32_t b = (uint32_t)(draw(&state) % ITEMS);

			chap_components_join(&c, a, b);
			joined[a][b] = joined[b][a] = true;
		}
		colour(joined, lowest);
		for (uint32_t i = 0; i < ITEMS; i++)
			cr_assert_eq(chap_components_find(&c, i), lowest[i],
			    "round %d, item %u", round, i);
		chap_components_release(&c);
	}
}

struct dealt {
	struct chap_fold_component component[200];
	char name[200][24];
	size_t n;
};

static void
make(struct dealt *d, uint64_t seed)
{
	d->n = 200;
	for (size_t i = 0; i < d->n; i++) {
		snprintf(d->name[i], sizeof(d->name[i]), "c%zu", i);
		d->component[i] = (struct chap_fold_component){
		    .name = chap_span_str(d->name[i]),
		    .n = 1 + (uint32_t)(draw(&seed) % 9),
		    .n_positive = draw(&seed) % 10 == 0};
	}
}

Test(folds, are_even_and_follow_from_the_seed)
{
	static struct dealt a, b;
	uint32_t n[5] = {0}, positive[5] = {0};
	size_t same = 0;

	make(&a, 3);
	make(&b, 3);
	cr_assert_eq(chap_folds_deal(a.component, a.n, 5, 11), CHAP_OK);
	/* in another order the same */
	for (size_t i = 0; i < b.n / 2; i++) {
		struct chap_fold_component swap = b.component[i];

		b.component[i] = b.component[b.n - 1 - i];
		b.component[b.n - 1 - i] = swap;
	}
	cr_assert_eq(chap_folds_deal(b.component, b.n, 5, 11), CHAP_OK);
	for (size_t i = 0; i < a.n; i++) {
		const struct chap_fold_component *c = &a.component[i];

		cr_assert_eq(c->fold, b.component[b.n - 1 - i].fold);
		n[c->fold] += c->n;
		positive[c->fold] += c->n_positive;
	}
	for (int f = 1; f < 5; f++) {
		cr_assert(n[f] <= n[0] + 9 && n[0] <= n[f] + 9);
		cr_assert(positive[f] <= positive[0] + 1 &&
		    positive[0] <= positive[f] + 1);
	}
	cr_assert_eq(chap_folds_deal(b.component, b.n, 5, 12), CHAP_OK);
	for (size_t i = 0; i < a.n; i++)
		same += a.component[i].fold == b.component[b.n - 1 - i].fold;
	cr_assert(same < a.n);
}

/* Every threshold that could matter, tried one by one; below 0: none. */
static double
best_f(const struct chap_peak *peak, size_t n, double false_most)
{
	double best = -1;

	for (int64_t t = -1; t <= 42; t++) {
		struct chap_flag_counts c = chap_threshold_count(peak, n, t);
		double f = chap_threshold_f_half(&c);

		/* without a benign one there is nothing to limit */
		if (!(c.false_flags > false_most * c.benign) && f > best)
			best = f;
	}
	return best;
}

Test(threshold, has_the_best_f_of_all_that_are_allowed)
{
	static const double MOST[] = {INFINITY, 1, 0.5, 0.2};
	uint64_t state = 5;

	for (int round = 0; round < 4000; round++) {
		double most = MOST[round % 4];
		struct chap_peak peak[12];
		size_t n = 2 + draw(&state) % 10;
		int64_t threshold;
		struct chap_flag_counts c;

		for (size_t i = 0; i < n; i++) {
			bool positive = i == 0 || draw(&state) % 3 == 0;

			peak[i] = (struct chap_peak){positive
			        ? (int64_t)(draw(&state) % 20) * 2
			        : CHAP_PEAK_NONE,
			    draw(&state) % 2 == 0 || !positive
			        ? (int64_t)(draw(&state) % 20) * 2
			        : CHAP_PEAK_NONE,
			    positive, true};
		}
		/* the lowest is never above a threshold between two */
		peak[0].right = -100;
		cr_assert_eq(
		    chap_threshold_best(peak, n, most, &threshold), CHAP_OK);
		c = chap_threshold_count(peak, n, threshold);
		cr_assert(!(c.false_flags > most * c.benign));
		if (c.hits + c.false_flags > 0)
			cr_assert_float_eq(chap_threshold_f_half(&c),
			    best_f(peak, n, most), 1e-12, "round %d", round);
	}
}

Test(threshold, takes_the_middle_of_the_widest_of_equal_gaps)
{
	static const struct chap_peak PEAK[] = {
	    {CHAP_PEAK_NONE, 10, false, true}, {30, CHAP_PEAK_NONE, true, true},
	    {31, 5, true, true}, {CHAP_PEAK_NONE, CHAP_PEAK_NONE, true, false}};
	int64_t threshold;

	cr_assert_eq(
	    chap_threshold_best(PEAK, 4, INFINITY, &threshold), CHAP_OK);
	cr_assert_eq(threshold, 21);
	cr_assert_eq(chap_threshold_best(PEAK + 3, 1, INFINITY, &threshold),
	    CHAP_ERR_INVALID);
}
