/*
 * Two plain systems to stand beside: what does the engine add to them?
 *
 * KEYWORDS   how many risk signals a side's messages have shown so far, by the
 *            same lexicons; no trajectory, no weights, no decay.
 * TFIDF      the words that a side has written so far, weighed by term and
 *            inverse document frequency (1 + ln tf, ln((1 + N) / (1 + df)) + 1,
 *            length 1; Salton and Buckley 1988), by a linear support vector
 *            machine (classifier/train/svm.h).
 *
 * Either judges each side of a pair after each message; Platt's sigmoid,
 * fitted on validation conversations, makes a logit of it, and the threshold
 * with the best F0.5 there is `review`, their only level. Their verdicts have
 * the engine's form, so that the same measures apply: a stream (stream.h) runs
 * an engine for its reading and lets the baseline judge instead.
 *
 * Threads: one at a time. Floating point: nothing of this is a verdict of
 * chaperone's. Memory: sides.h, and the vocabulary.
 */
#ifndef CHAP_EVAL_BASELINE_H
#define CHAP_EVAL_BASELINE_H

#include "classifier/engine_parts.h"
#include "eval/baseline/sides.h"
#include "eval/corpus/name_table.h"
#include "eval/tally.h"
#include "features/base/err.h"

#include <stdbool.h>

#define CHAP_BASELINE_BATCH 1024 /* messages, at most */

enum chap_baseline_kind { CHAP_BASELINE_KEYWORDS, CHAP_BASELINE_TFIDF };

/* What it thinks of one message of the batch. */
struct chap_baseline_opinion {
	bool judged;
	bool shows; /* the message itself speaks for a flag */
	double score; /* of the side that is the more suspect, before Platt */
	struct chap_span suspect;
	struct chap_span to; /* of the pair that it is about */
};

struct chap_baseline {
	enum chap_baseline_kind kind;
	bool learning; /* counts words, judges nothing */
	struct chap_sides sides;
	struct chap_names term; /* the vocabulary */
	double *idf; /* [term.n]; 0: too rare to count */
	double *weight; /* [term.n], times idf */
	double bias;
	double slope; /* Platt: logit = slope * score + offset */
	double offset;
	int64_t threshold_micro; /* of the logit */
	/* of the batch, while fitting: only rows of `split` are heard */
	const struct chap_tally_message *message;
	int split;
	struct chap_baseline_opinion opinion[CHAP_BASELINE_BATCH];
	enum chap_err failed;
};

void chap_baseline_init(
    struct chap_baseline *baseline, enum chap_baseline_kind kind);

/* A zeroed one may be released too. */
void chap_baseline_release(struct chap_baseline *baseline);

/*
 * An engine that only reads: with a model that knows nothing, for the streams
 * of a baseline. Each pass over a corpus needs a fresh one, because a pair
 * remembers its messages' ids. Errors of chap_engine_new.
 */
enum chap_err chap_baseline_engine(struct chap_engine **out,
    const char *lexicons, struct chap_error *err) CHAP_MUST_CHECK;

/* The score of a side before Platt; NULL: one that has written nothing. */
double chap_baseline_score(
    const struct chap_baseline *baseline, const struct chap_side_state *side);

/* Before each batch. */
void chap_baseline_begin(struct chap_baseline *baseline);

/* The engine scored a pair: as chap_observe_fn says. */
void chap_baseline_observe(struct chap_baseline *baseline, size_t message,
    const struct chap_work *work, const struct chap_target *target);

/*
 * After the batch: puts the baseline's judgement into the engine's verdicts.
 * Messages to rooms get its lowest: it does not judge them. CHAP_ERR_MEMORY,
 * also of what was observed.
 */
enum chap_err chap_baseline_judge(struct chap_baseline *baseline,
    struct chap_verdict *verdict, size_t n) CHAP_MUST_CHECK;

#endif
