/* The measures against figures worked out by hand. */
#include "eval/measure/base_rate.h"
#include "eval/measure/calibration.h"
#include "eval/measure/curve.h"
#include "eval/measure/early.h"
#include "eval/measure/resample.h"

#include <criterion/criterion.h>
#include <math.h>

#define CLOSE(a, b) (fabs((a) - (b)) < 1e-9)
#define N_OF(a) (sizeof(a) / sizeof((a)[0]))

Test(measure, penalties_are_those_of_the_papers)
{
	static const struct {
		double delay;
		double penalty;
	} row[] = {{1, 0}, {10, 0.0555}, {18, 0.1045}, {54, 0.3159}, {90, 0.5}};

	for (size_t i = 0; i < N_OF(row); i++) {
		double p = chap_early_penalty(row[i].delay, CHAP_PENALTY_ESPD);

		cr_assert(fabs(p - row[i].penalty) < 5e-5, "%g messages: %.6f",
		    row[i].delay, p);
	}
	cr_assert(CLOSE(CHAP_PENALTY_ESPD, log(3) / 89));
	cr_assert(CLOSE(chap_early_penalty(90, CHAP_PENALTY_ESPD), 0.5));
	cr_assert(CLOSE(chap_early_penalty(101, CHAP_PENALTY_ERISK),
	    2 / (1 + exp(-0.78)) - 1));
}

Test(measure, medians_of_weighted_delays)
{
	/* Four found, after 10, 2, 90 and 18 messages; one miss, one benign */
	const struct chap_case row[] = {
	    {.group = 0, .positive = true, .flagged = true, .delay = 10},
	    {.group = 1, .positive = true, .flagged = true, .delay = 2},
	    {.group = 2, .positive = true, .flagged = true, .delay = 90},
	    {.group = 3, .positive = true, .flagged = true, .delay = 18},
	    {.group = 0, .positive = true},
	    {.group = 3, .flagged = true, .delay = 1},
	};
	static const struct {
		uint32_t weight[4];
		double median;
	} table[] = {
	    {{1, 1, 1, 1}, 14}, /* 2 10 18 90 */
	    {{1, 1, 0, 1}, 10}, /* 2 10 18 */
	    {{0, 1, 3, 0}, 90}, /* 2 90 90 90 */
	    {{2, 0, 1, 1}, 14}, /* 10 10 18 90 */
	    {{0, 0, 2, 0}, 90},
	    {{0, 0, 0, 0}, NAN},
	};
	struct chap_flagged f[6];
	size_t n = chap_early_flagged(row, 6, f);

	cr_assert_eq(n, 4);
	for (size_t i = 0; i < N_OF(table); i++) {
		double m = chap_early_median_delay(f, n, table[i].weight);

		cr_assert(isnan(table[i].median) ? isnan(m)
		                                 : CLOSE(m, table[i].median),
		    "row %zu: %g", i, m);
	}
	cr_assert(CLOSE(chap_early_median_delay(f, n, NULL), 14));
	/* The penalties of 10 and 18 messages, halved together. */
	cr_assert(CLOSE(chap_early_speed(f, n, NULL, CHAP_PENALTY_ESPD),
	    1 -
	        (chap_early_penalty(10, CHAP_PENALTY_ESPD) +
	            chap_early_penalty(18, CHAP_PENALTY_ESPD)) /
	            2));
	cr_assert(isnan(chap_early_speed(f, 0, NULL, CHAP_PENALTY_ESPD)));
	cr_assert_eq(chap_early_flagged(row + 4, 2, f), 0);
}

Test(measure, erde_counts_lateness_misses_and_false_flags)
{
	/* A hit at 5, a miss, a false flag, a wrong side, six quiet benign */
	struct chap_case row[10] = {
	    {.positive = true, .flagged = true, .delay = 5},
	    {.positive = true},
	    {.flagged = true, .delay = 3},
	    {.positive = true, .wrong_side = true},
	};

	/* 5 messages at ERDE5 cost one half; false flags 3 in 10 each */
	cr_assert(CLOSE(chap_early_erde(row, 10, NULL, 5),
	    (0.5 + 1 + 0.3 + (1 + 0.3)) / 10));
	cr_assert(CLOSE(chap_early_erde(row, 10, NULL, 50),
	    (1 - 1 / (1 + exp(-45)) + 1 + 0.3 + 1.3) / 10));
	row[0].delay = 4000000;
	cr_assert(CLOSE(chap_early_erde(row, 1, NULL, 5), 1));
	cr_assert(isnan(chap_early_erde(row, 0, NULL, 5)));
}

static void
push(struct chap_series *s, uint32_t unit, uint16_t chars,
    enum chap_level level, int side)
{
	struct chap_point p = {0, chars, (uint8_t)level, (uint8_t)side};

	cr_assert_eq(chap_series_push(s, unit, 0, &p, NULL), CHAP_OK);
}

Test(measure, a_flag_counts_once_its_message_was_read)
{
	struct chap_series s;
	struct chap_unit_truth truth = {
	    .id = CHAP_SPAN_LIT("c"), .right_side = 1, .positive = true};
	const struct chap_unit *u;
	uint32_t unit;

	chap_series_init(&s, CHAP_UNIT_CONVERSATION);
	cr_assert_eq(chap_series_add(&s, &truth, &unit, NULL), CHAP_OK);
	/* 100 characters: the wrong side at 30, the right one at 50 */
	push(&s, unit, 10, CHAP_LEVEL_WATCH, 1);
	push(&s, unit, 20, CHAP_LEVEL_REVIEW, 0);
	push(&s, unit, 20, CHAP_LEVEL_REVIEW, 1);
	push(&s, unit, 50, CHAP_LEVEL_NONE, 1);
	cr_assert_eq(chap_series_finish(&s, NULL), CHAP_OK);
	u = &s.unit[0];
	for (unsigned tenths = 1; tenths <= 10; tenths++) {
		cr_assert_eq(
		    chap_early_delay_within(&s, u, CHAP_LEVEL_REVIEW, tenths),
		    tenths >= 5 ? 3 : 0, "%u tenths", tenths);
		cr_assert_eq(
		    chap_early_wrong_within(&s, u, CHAP_LEVEL_REVIEW, tenths),
		    tenths >= 3, "%u tenths", tenths);
		cr_assert_eq(
		    chap_early_delay_within(&s, u, CHAP_LEVEL_WATCH, tenths),
		    1);
	}
	cr_assert_eq(chap_early_delay_within(&s, u, CHAP_LEVEL_URGENT, 10), 0);
	chap_series_release(&s);
}

Test(measure, a_warning_wants_several_of_the_last_ten_windows)
{
	static const struct {
		const char *judged; /* + and - */
		unsigned skepticism;
		uint32_t delay;
	} row[] = {
	    {"", 1, 0},
	    {"--+--", 1, 3},
	    {"+++++", 5, 5},
	    {"++++-----+", 5, 10},
	    {"++++------+", 5, 0}, /* the first left the ten */
	    {"++++------++++", 5, 0},
	    {"++++------+++++", 5, 15},
	    {"+-+-+-+-+-", 5, 9},
	};

	for (size_t i = 0; i < N_OF(row); i++) {
		bool judged[16];
		size_t n = strlen(row[i].judged);

		for (size_t k = 0; k < n; k++)
			judged[k] = row[i].judged[k] == '+';
		cr_assert_eq(chap_early_warning(judged, n, row[i].skepticism),
		    row[i].delay, "row %zu", i);
	}
}

Test(measure, risks_and_what_they_come_to)
{
	/* logits 0, log 3, -log 3, 800: risks 0.5, 0.75, 0.25, 1 */
	const struct chap_case row[] = {{.score = 0},
	    {.score = log(3), .positive = true}, {.score = -log(3)},
	    {.score = 800, .positive = true}};
	struct chap_reliability bin[CHAP_RELIABILITY_BINS];

	cr_assert(
	    CLOSE(chap_brier(row, 4, NULL), (0.25 + 0.0625 + 0.0625 + 0) / 4));
	cr_assert(isnan(chap_brier(row, 0, NULL)));
	cr_assert(CLOSE(
	    chap_reliability(row, 4, NULL, bin), (0.5 + 0.25 + 0.25 + 0) / 4));
	cr_assert(bin[4].n == 1 && CLOSE(bin[4].risk, 0.5) &&
	    CLOSE(bin[4].positive, 0));
	cr_assert(bin[7].n == 1 && CLOSE(bin[7].positive, 1));
	cr_assert(bin[9].n == 1 && CLOSE(bin[9].risk, 1));
	cr_assert(bin[0].n == 0 && isnan(bin[0].risk));
	cr_assert(CLOSE(chap_risk_of(-800), 0));
}

/* Two positives at 3 and 1; benign at 2, 1 (two) and 0 (four days each). */
static const struct chap_case PLATFORM[] = {
    {.score = 3, .positive = true, .flagged = true, .days = 2},
    {.score = 2, .flagged = true, .days = 4},
    {.score = 1, .positive = true, .days = 2},
    {.score = 1, .days = 4},
    {.score = 1, .days = 4},
    {.score = 0, .days = 4},
};

Test(measure, figures_at_a_stated_prior)
{
	/* Half the positives, a quarter of the benign are flagged. */
	cr_assert(CLOSE(chap_base_precision(PLATFORM, 6, NULL, 0.1),
	    0.05 / (0.05 + 0.9 * 0.25)));
	cr_assert(CLOSE(chap_base_alerts(PLATFORM, 6, NULL, 0.1),
	    10000 * (0.1 * 1 / 4 + 0.9 * 1 / 16)));
	cr_assert(isnan(chap_base_precision(PLATFORM, 1, NULL, 0.1)));
	cr_assert(CLOSE(chap_base_precision_at(PLATFORM, 6, 1), 1));
	cr_assert(CLOSE(chap_base_precision_at(PLATFORM, 6, 2), 0.5));
	/* of the three at score 1, a third is positive */
	cr_assert(
	    CLOSE(chap_base_precision_at(PLATFORM, 6, 3), (1 + 1.0 / 3) / 3));
	cr_assert(CLOSE(chap_base_precision_at(PLATFORM, 6, 6), 2.0 / 6));
	cr_assert(isnan(chap_base_precision_at(PLATFORM, 6, 0)));
	cr_assert(isnan(chap_base_precision_at(PLATFORM, 6, 7)));
}

Test(measure, thresholds_that_a_wish_implies)
{
	struct chap_operating o[7];
	size_t n = chap_base_sweep(PLATFORM, 6, 0.1, o);
	const struct chap_operating *found;

	cr_assert_eq(n, 5); /* above all, and after 3, 2, 1, 0 */
	cr_assert(CLOSE(o[0].threshold, 3.5) && o[0].beyond &&
	    CLOSE(o[0].recall, 0) && CLOSE(o[0].alerts, 0));
	cr_assert(CLOSE(o[1].threshold, 2.5) && o[1].beyond &&
	    CLOSE(o[1].recall, 0.5) && CLOSE(o[1].precision, 1));
	cr_assert(CLOSE(o[2].threshold, 1.5) && !o[2].beyond &&
	    CLOSE(o[2].alerts, 10000 * (0.1 / 4 + 0.9 / 16)));
	cr_assert(CLOSE(o[4].threshold, -0.5) && CLOSE(o[4].recall, 1));
	/* 250 alerts of the positive alone, 812.5 with the first benign */
	found = chap_base_for_alerts(o, n, 500);
	cr_assert_eq(found, &o[1]);
	cr_assert_eq(chap_base_for_alerts(o, n, 813), &o[2]);
	cr_assert_eq(chap_base_for_alerts(o, n, 1), &o[0]);
	cr_assert_eq(chap_base_for_precision(o, n, 0.9), &o[1]);
	cr_assert_eq(chap_base_for_precision(o, n, 0.1), &o[4]);
	cr_assert_eq(chap_base_sweep(PLATFORM, 1, 0.1, o), 0);
	/* Of benign pairs alone: one alert in twelve days. */
	n = chap_base_sweep(PLATFORM + 3, 3, 0.1, o);
	cr_assert_eq(n, 3);
	cr_assert(isnan(o[1].recall) && isnan(o[1].precision));
	cr_assert(CLOSE(o[1].alerts, 10000 * 0.9 * 2 / 12));
	cr_assert_eq(chap_base_for_alerts(o, n, 100), &o[0]);
	cr_assert_null(chap_base_for_precision(o, n, 0.1));
}

Test(measure, curves_begin_and_end_where_they_must)
{
	struct chap_curve_point p[CHAP_CURVE_MAX];
	struct chap_case many[5000] = {{0}};
	size_t n = chap_curve_roc(PLATFORM, 6, p);

	cr_assert_eq(n, 5);
	cr_assert(p[0].x == 0 && p[0].y == 0);
	cr_assert(CLOSE(p[1].y, 0.5) && CLOSE(p[2].x, 0.25));
	cr_assert(CLOSE(p[4].x, 1) && CLOSE(p[4].y, 1));
	n = chap_curve_pr(PLATFORM, 6, p);
	cr_assert_eq(n, 4);
	cr_assert(CLOSE(p[0].x, 0.5) && CLOSE(p[0].y, 1));
	cr_assert(CLOSE(p[3].x, 1) && CLOSE(p[3].y, 2.0 / 6));
	cr_assert_eq(chap_curve_roc(PLATFORM, 1, p), 0);
	for (size_t i = 0; i < 5000; i++)
		many[i] = (struct chap_case){
		    .score = -(double)i, .positive = i % 3 == 0};
	n = chap_curve_roc(many, 5000, p);
	cr_assert(n > 100 && n < 500, "%zu points", n);
	cr_assert(CLOSE(p[n - 1].x, 1) && CLOSE(p[n - 1].y, 1));
	n = chap_curve_pr(many, 5000, p);
	cr_assert(n > 100 && n <= CHAP_CURVE_MAX, "%zu points", n);
	cr_assert(CLOSE(p[n - 1].x, 1));
}

static void
recall(const struct chap_case *row, size_t n, const uint32_t *weight,
    const void *context, double *out)
{
	struct chap_confusion c = chap_metrics_confusion(row, n, weight);

	(void)context;
	out[0] = chap_metrics_recall(&c);
	out[1] = chap_metrics_precision(&c);
}

Test(measure, bootstrap_draws_groups_within_their_class)
{
	struct chap_case row[40];
	struct chap_sample s = {
	    row, 40, 8, 2000, 1, recall, NULL, .n_figures = 2};
	struct chap_interval a[2];
	struct chap_interval b[2];

	/* Groups 0-3: all found or none; 4-7 are benign. */
	for (size_t i = 0; i < 40; i++)
		row[i] = (struct chap_case){.score = (double)i,
		    .group = (uint32_t)(i % 8),
		    .positive = i % 8 < 4,
		    .flagged = i % 8 < 2};
	cr_assert_eq(chap_bootstrap(&s, a), CHAP_OK);
	/* The share of four draws of a coin: 2.5 % lie at 0 and at 1. */
	cr_assert(CLOSE(a[0].low, 0) && CLOSE(a[0].high, 1));
	/* Draws without a flag have no precision; the others have 1. */
	cr_assert(CLOSE(a[1].low, 1) && CLOSE(a[1].high, 1));
	cr_assert_eq(chap_bootstrap(&s, b), CHAP_OK);
	cr_assert(a[0].low == b[0].low && a[0].high == b[0].high);
	for (size_t i = 0; i < 40; i++)
		row[i].flagged = i < 20;
	cr_assert_eq(chap_bootstrap(&s, a), CHAP_OK);
	cr_assert(a[0].low > 0.4 && a[0].low <= 0.6 && a[0].high >= a[0].low,
	    "%f to %f", a[0].low, a[0].high);
	for (size_t i = 0; i < 40; i++)
		row[i].positive = false;
	cr_assert_eq(chap_bootstrap(&s, a), CHAP_OK);
	cr_assert(isnan(a[0].low) && isnan(a[0].high));
	s.n_groups = 7;
	cr_assert_eq(chap_bootstrap(&s, a), CHAP_ERR_INVALID);
	s = (struct chap_sample){row, 40, 8, 0, 1, recall, NULL, 2, NULL};
	cr_assert_eq(chap_bootstrap(&s, a), CHAP_ERR_INVALID);
}

/* n positives in n groups: A finds the first n_a, B the first n_b. */
static struct chap_difference
compare(uint32_t n, uint32_t n_a, uint32_t n_b)
{
	struct chap_case row[128];
	struct chap_sample s = {
	    row, (size_t)n * 2, n * 2, 2000, 7, recall, NULL, .n_figures = 2};
	struct chap_difference d[2];

	for (uint32_t i = 0; i < n; i++) {
		row[2 * i] = (struct chap_case){
		    .group = 2 * i, .positive = true, .flagged = i < n_a};
		row[2 * i + 1] = (struct chap_case){
		    .group = 2 * i + 1, .positive = true, .flagged = i < n_b};
	}
	cr_assert_eq(chap_compare(&s, d), CHAP_OK);
	return d[0];
}

Test(measure, systems_differ_or_it_is_noise)
{
	struct chap_difference d = compare(50, 25, 25);

	cr_assert(CLOSE(d.a, 0.5) && CLOSE(d.b, 0.5) && CLOSE(d.p, 1));
	cr_assert(CLOSE(d.interval.low, 0) && CLOSE(d.interval.high, 0));
	/* Four more found: all four coins must fall alike, 2 of 16. */
	d = compare(50, 25, 29);
	cr_assert(CLOSE(d.b - d.a, 0.08));
	cr_assert(d.p > 0.10 && d.p < 0.15, "p %f", d.p);
	/* Ten more: 2 of 1,024. */
	d = compare(50, 25, 35);
	cr_assert(d.p < 0.006, "p %f", d.p);
	cr_assert(d.interval.low > 0.05 && d.interval.high < 0.35);
	d = compare(50, 35, 25);
	cr_assert(d.interval.high < 0 && d.p < 0.006);
}
