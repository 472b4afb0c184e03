#include "eval/metrics.h"

#include <criterion/criterion.h>
#include <math.h>

#define CLOSE(a, b) (fabs((a) - (b)) < 1e-9)

Test(metrics, confusion_and_its_ratios)
{
	/* tp 3, fp 1 benign + 1 wrong side, fn 1, tn 2 */
	const struct chap_case row[] = {
	    {5, 0, .positive = true, .flagged = true},
	    {4, 0, .positive = true, .flagged = true},
	    {3, 0, .positive = true, .flagged = true},
	    {2, 0, .positive = true, .wrong_side = true},
	    {3, 1, .flagged = true},
	    {.score = 1, .group = 1},
	    {.score = 0, .group = 1},
	};
	const uint32_t weight[] = {2, 0};
	struct chap_confusion c = chap_metrics_confusion(row, 7, NULL);

	cr_assert(c.tp == 3 && c.fp == 2 && c.fn == 1 && c.tn == 2);
	cr_assert(CLOSE(chap_metrics_precision(&c), 0.6));
	cr_assert(CLOSE(chap_metrics_recall(&c), 0.75));
	cr_assert(CLOSE(chap_metrics_f(&c, 1), 6.0 / 9));
	cr_assert(CLOSE(chap_metrics_f(&c, 0.5), 3.75 / (3.75 + 0.25 + 2)));
	c = chap_metrics_confusion(row, 7, weight);
	cr_assert(c.tp == 6 && c.fp == 2 && c.fn == 2 && c.tn == 0);
	c = chap_metrics_confusion(row, 0, NULL);
	cr_assert(isnan(chap_metrics_precision(&c)) &&
	    isnan(chap_metrics_recall(&c)) && isnan(chap_metrics_f(&c, 1)));
}

Test(metrics, a_threshold_is_reached_at_its_value)
{
	struct chap_case row[] = {
	    {0.9, 0, .positive = true, .wrong_side = true}, {.score = 0.5},
	    {0.4, 0, .positive = true, .flagged = true}};
	struct chap_confusion c;

	chap_metrics_threshold(row, 3, 0.5);
	c = chap_metrics_confusion(row, 3, NULL);
	cr_assert(c.tp == 1 && c.fp == 1 && c.fn == 1 && c.tn == 0);
}

Test(metrics, areas_worked_out_by_hand)
{
	static const struct {
		const char *classes; /* + and -, in the order of scores */
		const double score[6];
		double roc;
		double pr;
	} table[] = {
	    {"++--", {4, 3, 2, 1}, 1, 1},
	    {"--++", {4, 3, 2, 1}, 0, (1.0 / 3 + 2.0 / 4) / 2},
	    {"+-+-", {4, 3, 2, 1}, 0.75, (1 + 2.0 / 3) / 2},
	    {"-+-+", {1, 2, 3, 4}, 0.75, (1 + 2.0 / 3) / 2},
	    {"+-+-", {1, 1, 1, 1}, 0.5, 0.5},
	    {"+-+-", {2, 2, 1, 1}, 0.5, 0.5},
	    {"+--+-", {3, 2, 2, 2, 1}, (3 + 2.0) / 6, (1 + 2.0 / 4) / 2},
	    {"++", {1, 2}, NAN, 1},
	    {"--", {1, 2}, NAN, NAN},
	    {"", {0}, NAN, NAN},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		size_t n = strlen(table[i].classes);
		struct chap_case row[6];
		double roc;
		double pr;

		for (size_t k = 0; k < n; k++)
			row[k] = (struct chap_case){.score = table[i].score[k],
			    .positive = table[i].classes[k] == '+'};
		chap_metrics_sort(row, n);
		roc = chap_metrics_roc_auc(row, n, NULL);
		pr = chap_metrics_pr_auc(row, n, NULL);
		cr_assert(
		    isnan(table[i].roc) ? isnan(roc) : CLOSE(roc, table[i].roc),
		    "row %zu: ROC-AUC %f", i, roc);
		cr_assert(
		    isnan(table[i].pr) ? isnan(pr) : CLOSE(pr, table[i].pr),
		    "row %zu: PR-AUC %f", i, pr);
	}
}

Test(metrics, a_weight_is_so_many_copies)
{
	struct chap_case row[] = {{5, 0, .positive = true},
	    {.score = 4, .group = 1}, {3, 2, .positive = true},
	    {.score = 3, .group = 3}, {.score = 1, .group = 4}};
	const uint32_t weight[] = {1, 2, 3, 0, 2};
	struct chap_case copies[8];
	size_t n = 0;

	for (size_t i = 0; i < 5; i++)
		for (uint32_t k = 0; k < weight[i]; k++)
			copies[n++] = row[i];
	cr_assert_eq(n, 8);
	cr_assert(CLOSE(chap_metrics_roc_auc(row, 5, weight),
	    chap_metrics_roc_auc(copies, n, NULL)));
	cr_assert(CLOSE(chap_metrics_pr_auc(row, 5, weight),
	    chap_metrics_pr_auc(copies, n, NULL)));
}

Test(metrics, wilson_as_in_tables)
{
	static const struct {
		double hits, n, low, high;
	} table[] = {
	    {0, 0, 0, 1},
	    {0, 10, 0, 0.277533},
	    {10, 10, 0.722467, 1},
	    {5, 10, 0.236593, 0.763407},
	    {81, 263, 0.255287, 0.366199},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		struct chap_interval w =
		    chap_metrics_wilson(table[i].hits, table[i].n, 1.959964);

		cr_assert(fabs(w.low - table[i].low) < 2e-4 &&
		        fabs(w.high - table[i].high) < 2e-4,
		    "row %zu: %f to %f", i, w.low, w.high);
	}
}
