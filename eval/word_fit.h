/*
 * Fits a wording (classifier/wording.h) to samples, and fills the row
 * `wording` of their moments.
 *
 * A logistic regression over what each side of a pair has said by the end, by
 * the half and by a quarter of the pair's messages: for each gram, in how
 * many messages it occurred, over the root of (words + 20); own and the
 * other's apart. Beside it a second one over single lines that show a risk
 * signal, a suspect's against all others', which gives the intent. Training
 * moments are filled by a wording that was fitted without their family (out of
 * fold), so that what the wording says is worth as much to the fit of the table
 * as it will be on new conversations.
 *
 * A gram must occur in three families, or, where the truth names none, in
 * ten conversations: what one family or a few people say is not learned, and
 * no name of anybody.
 *
 * Threads: one fit at a time (fit.h). Floating point: offline only.
 */
#ifndef CHAP_EVAL_WORD_FIT_H
#define CHAP_EVAL_WORD_FIT_H

#include "classifier/wording.h"
#include "eval/samples.h"
#include "eval/tally.h"

/*
 * *out is the wording of all training messages, owned by the caller; NULL if
 * no gram is frequent enough. CHAP_ERR_INVALID, CHAP_ERR_MEMORY.
 */
enum chap_err chap_word_fit(struct chap_wording **out, unsigned kinds,
    struct chap_samples *samples, const struct chap_tally *truth,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
