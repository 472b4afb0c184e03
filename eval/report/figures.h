/*
 * The figures of a series at one level of flags, each with its interval: the
 * rows of every table of a report.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_REPORT_FIGURES_H
#define CHAP_REPORT_FIGURES_H

#include "eval/measure/early.h"
#include "eval/measure/resample.h"
#include "eval/metrics.h"
#include "eval/series.h"
#include "features/base/err.h"

#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

/* X(ENUM, "name in JSON", "name for people") */
#define CHAP_RESULTS(X) \
	X(PRECISION, "precision", "Precision") \
	X(RECALL, "recall", "Recall") \
	X(F1, "f1", "F1") \
	X(F_HALF, "f0.5", "F0.5") \
	X(F2, "f2", "F2") \
	X(F3, "f3", "F3") \
	X(ROC_AUC, "roc_auc", "ROC-AUC") \
	X(PR_AUC, "pr_auc", "PR-AUC") \
	X(BENIGN, "benign_flagged", "Benign flagged") \
	X(HARD, "hard_negatives_flagged", "Hard negatives flagged") \
	X(BRIER, "brier", "Brier score") \
	X(DELAY, "median_delay", "Messages to a flag (median)") \
	X(SPEED, "speed", "Speed (p = ln 3 / 89)") \
	X(F_LATENCY, "f_latency", "F-latency (p = ln 3 / 89)") \
	X(SPEED_ERISK, "speed_erisk", "Speed (p = 0.0078)") \
	X(F_LATENCY_ERISK, "f_latency_erisk", "F-latency (p = 0.0078)") \
	X(ERDE5, "erde5", "ERDE5") \
	X(ERDE50, "erde50", "ERDE50") \
	X(BASE_PRECISION, "base_precision", "Precision at the prior") \
	X(BASE_ALERTS, "base_alerts", "Alerts per 10,000 pairs a day")

enum chap_result {
#define CHAP_X(ENUM, name, title) CHAP_RESULT_##ENUM,
	CHAP_RESULTS(CHAP_X)
#undef CHAP_X
	    CHAP_N_RESULTS
};

extern const char *const chap_result_name[CHAP_N_RESULTS];
extern const char *const chap_result_title[CHAP_N_RESULTS];

/* A score below any logit: nothing was said of the unit. */
#define CHAP_SCORE_NONE (-1000.0)

/* Cases with what the figures need beside them. */
struct chap_cases {
	struct chap_case *row; /* [n], highest score first */
	uint32_t *unit; /* [n], the series' unit that each row is */
	size_t n;
	struct chap_flagged *flagged; /* [n_flagged] */
	size_t n_flagged;
	uint32_t n_groups;
	double prior;
};

/*
 * The units of a series as cases: score is the peak logit, flagged at `level`
 * or above, wrong side likewise. CHAP_ERR_MEMORY.
 */
enum chap_err chap_cases_of(struct chap_cases *out,
    const struct chap_series *series, enum chap_level level,
    double prior) CHAP_MUST_CHECK;

/*
 * Cases of the caller's: takes row[n] (malloc'ed; freed even if this fails)
 * and sorts it; unit[i] is i before sorting.
 */
enum chap_err chap_cases_own(struct chap_cases *out, struct chap_case *row,
    size_t n, uint32_t n_groups, double prior) CHAP_MUST_CHECK;

/* Copies those for which `take` holds. CHAP_ERR_MEMORY. */
enum chap_err chap_cases_where(struct chap_cases *out,
    const struct chap_cases *from,
    bool (*take)(const void *context, uint32_t unit),
    const void *context) CHAP_MUST_CHECK;

void chap_cases_release(struct chap_cases *cases);

/* As chap_figures_fn; the context is a struct chap_cases. */
void chap_results_fn(const struct chap_case *row, size_t n,
    const uint32_t *weight, const void *context, double *out);

/* The figures out[CHAP_N_RESULTS] without intervals. */
void chap_results(const struct chap_cases *cases, double out[CHAP_N_RESULTS]);

/*
 * {"name": {"value": …, "low": …, "high": …}, …} for each figure; low and high
 * are null where a class has cases of fewer than five groups, whose draws
 * would only look certain. NULL: out of memory.
 */
json_t *chap_results_json(const struct chap_cases *cases, uint32_t n_draws);

/*
 * Adds a value, which is taken over, to *array or *object. Where that cannot
 * be done (value NULL: it could not be made) all of it is freed and becomes
 * NULL, and what is added then goes too: so a run of them is checked once.
 */
void chap_json_append(json_t **array, json_t *value);
void chap_json_put(json_t **object, const char *name, json_t *value);

/* A JSON number; null for NaN and infinities. */
json_t *chap_json_number(double value);

/* {"value", "low", "high"} */
json_t *chap_json_interval(double value, struct chap_interval interval);

#endif
