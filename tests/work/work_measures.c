/*
 * The measures of cases on standard input, for a comparison with another
 * implementation of them (tests/scripts/sklearn.sh). Lines of score, positive,
 * flagged, delay (0 and 1; delay 0 where there is no flag); out come lines of
 * a name and a number that can be read back exactly.
 */
#include "eval/measure/base_rate.h"
#include "eval/measure/calibration.h"
#include "eval/measure/early.h"
#include "eval/metrics.h"

#include <stdio.h>
#include <stdlib.h>

#define CASES_MAX 100000

static size_t
read_cases(struct chap_case *row)
{
	size_t n = 0;
	double score;
	int positive, flagged;
	unsigned delay;

	while (n < CASES_MAX &&
	    scanf("%lf %d %d %u", &score, &positive, &flagged, &delay) == 4)
		row[n++] = (struct chap_case){.score = score,
		    .positive = positive != 0,
		    .flagged = flagged != 0,
		    .delay = delay};
	return n;
}

static void
say(const char *name, double value)
{
	printf("%s %.17g\n", name, value);
}

static void
say_reliability(const struct chap_case *row, size_t n)
{
	struct chap_reliability bin[CHAP_RELIABILITY_BINS];
	char name[32];

	say("ece", chap_reliability(row, n, NULL, bin));
	for (int i = 0; i < CHAP_RELIABILITY_BINS; i++) {
		if (bin[i].n <= 0)
			continue;
		snprintf(name, sizeof(name), "bin_risk_%d", i);
		say(name, bin[i].risk);
		snprintf(name, sizeof(name), "bin_positive_%d", i);
		say(name, bin[i].positive);
	}
}

int
main(void)
{
	static struct chap_case row[CASES_MAX];
	static struct chap_flagged flagged[CASES_MAX];
	struct chap_confusion c;
	size_t n = read_cases(row);
	size_t n_flagged;

	chap_metrics_sort(row, n);
	c = chap_metrics_confusion(row, n, NULL);
	n_flagged = chap_early_flagged(row, n, flagged);
	say("precision", chap_metrics_precision(&c));
	say("recall", chap_metrics_recall(&c));
	say("f0.5", chap_metrics_f(&c, 0.5));
	say("f1", chap_metrics_f(&c, 1));
	say("f2", chap_metrics_f(&c, 2));
	say("f3", chap_metrics_f(&c, 3));
	say("roc_auc", chap_metrics_roc_auc(row, n, NULL));
	say("pr_auc", chap_metrics_pr_auc(row, n, NULL));
	say("brier", chap_brier(row, n, NULL));
	say_reliability(row, n);
	say("speed",
	    chap_early_speed(flagged, n_flagged, NULL, CHAP_PENALTY_ESPD));
	say("erde5", chap_early_erde(row, n, NULL, 5));
	say("erde50", chap_early_erde(row, n, NULL, 50));
	say("base_precision", chap_base_precision(row, n, NULL, CHAP_PRIOR));
	return 0;
}
