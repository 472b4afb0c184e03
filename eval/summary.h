/*
 * From a tally to figures, and the figures as a table or as JSON.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_SUMMARY_H
#define CHAP_EVAL_SUMMARY_H

#include "eval/metrics.h"
#include "eval/tally.h"
#include "features/base/buf.h"

#define CHAP_SUMMARY_DRAWS 1000 /* bootstrap samples */

/* The figures: X(ENUM, "name in JSON", "name for people") */
#define CHAP_FIGURES(X) \
	X(RECALL, "recall", "positives found (recall)") \
	X(HARD, "hard_negatives_flagged", "hard negatives flagged") \
	X(OTHER, "other_benign_flagged", "other benign flagged") \
	X(PRECISION, "precision", "precision") \
	X(F_HALF, "f0.5", "F0.5") \
	X(F_ONE, "f1", "F1") \
	X(ROC, "roc_auc", "ROC-AUC") \
	X(PR, "pr_auc", "PR-AUC")

enum chap_figure {
#define CHAP_X(ENUM, name, title) CHAP_FIGURE_##ENUM,
	CHAP_FIGURES(CHAP_X)
#undef CHAP_X
	    CHAP_N_FIGURES
};

struct chap_summary_family {
	uint32_t n;
	uint32_t flagged;
	uint32_t wrong_side;
};

struct chap_summary {
	uint64_t n_conversations;
	uint64_t n_positive;
	uint64_t n_hard;
	uint64_t n_messages;
	uint64_t n_unscored;
	uint64_t n_wrong_side; /* conversations */
	double value[CHAP_N_FIGURES]; /* NaN: not defined */
	struct chap_interval interval[CHAP_N_FIGURES]; /* 95 %, groups */
	struct chap_interval wilson_recall; /* 95 %, conversations */
	double median_tactics; /* before and at the first flag; NaN: none */
	uint32_t n_groups; /* that intervals are drawn over */
	bool by_component; /* groups are components, else families */
	const struct chap_tally *tally;
	struct chap_summary_family *family; /* [tally->n_families] */
};

/* Borrows the tally. CHAP_ERR_MEMORY. */
enum chap_err chap_summary_make(
    struct chap_summary *out, const struct chap_tally *tally) CHAP_MUST_CHECK;

void chap_summary_release(struct chap_summary *summary);

/* Appends the table; `level` is the name of what counted as a flag. */
void chap_summary_table(struct chap_buf *out,
    const struct chap_summary *summary, const char *level);

/* Appends one JSON object and '\n'. CHAP_ERR_MEMORY. */
enum chap_err chap_summary_json(struct chap_buf *out,
    const struct chap_summary *summary, const char *level) CHAP_MUST_CHECK;

#endif
