/*
 * Choices made on the validation split: how strongly to regularise, and
 * where the levels begin.
 */
#ifndef CHAP_EVAL_CHOOSE_H
#define CHAP_EVAL_CHOOSE_H

#include "classifier/model.h"
#include "eval/samples.h"
#include "eval/tally.h"
#include "features/base/err.h"

struct chap_choice {
	size_t n_rows; /* sampled moments, of training */
	size_t n_calibration_rows; /* of validation */
	double cost; /* of fit.h */
	double log_loss; /* on validation, per row */
	double f_half; /* of validation's conversations at `review` */
	int n_removed; /* rows of weight 0 */
	double recall; /* of validation's positives at `review` */
	double false_rate; /* of validation's benign at `review` */
};

/*
 * Fits in two steps: to sampled moments, and then to the one moment of each
 * pair and side at which that first fit says most, because a flag is raised
 * by a conversation's worst moment and nobody unsees it. The second fit is
 * tried with costs from 0.03 to 10, the thresholds of each are set, and the
 * one with the best F0.5 on validation is kept among those in which no
 * single message flags a pair: one risk signal in a short conversation, even
 * met by nothing but refusals, in words that speak against it, stays below
 * `review`. (If all break that rule, the least
 * cost is kept.) `review` is where F0.5 over
 * validation conversations is best (the middle, where several are equal)
 * among those thresholds that flag at most one in a hundred benign ones;
 * `watch` is 1.5 logits below it; `urgent` is the median of the positives
 * that reach review, at least one logit above it; a level is released 0.5
 * below its threshold. `behaviour`, `without`: see fit.h. Errors as chap_fit.
 */
enum chap_err chap_choose(const struct chap_samples *samples,
    const struct chap_tally *truth, bool behaviour, const bool *without,
    struct chap_model *model, struct chap_choice *choice,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
