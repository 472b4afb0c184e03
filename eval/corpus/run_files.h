/*
 * PAN 2012's two problems: who is a predator (a list of authors), and which
 * lines are the most distinctive of predators (conversation, tab, line). A
 * system's answers have the shape of the truth, so anybody's can be scored.
 *
 * Our own answers: an author is flagged once a verdict that suspects them
 * reaches the level; of a flagged author those lines are named that showed a
 * risk signal themselves, in whatever conversation.
 *
 * Threads: one at a time. Memory: the ids of authors and of such lines.
 */
#ifndef CHAP_EVAL_RUN_FILES_H
#define CHAP_EVAL_RUN_FILES_H

#include "classifier/chaperone.h"
#include "eval/corpus/name_table.h"
#include "features/base/buf.h"
#include "features/base/err.h"

#include <stdint.h>

/* The answers of a system, while it runs. */
struct chap_run {
	struct chap_names author; /* who was a suspect, or said such a line */
	uint8_t *flagged; /* [author.n] */
	uint32_t size;
	struct chap_names line; /* "<conversation>:<line>", that showed it */
	uint32_t *line_author; /* [line.n] */
	uint32_t line_size;
};

void chap_run_init(struct chap_run *run);
void chap_run_release(struct chap_run *run);

/*
 * Takes the verdict on a message; `shows`: it showed a risk signal. `least` is
 * the level that counts as a flag. CHAP_ERR_MEMORY.
 */
enum chap_err chap_run_take(struct chap_run *run,
    const struct chap_verdict *verdict, bool shows,
    enum chap_level least) CHAP_MUST_CHECK;

/*
 * The answers as sets: who was flagged, and lines of theirs; added to names
 * that the caller made. CHAP_ERR_MEMORY.
 */
enum chap_err chap_run_answers(const struct chap_run *run,
    struct chap_names *predators, struct chap_names *lines) CHAP_MUST_CHECK;

/*
 * A set of ids as a file's bytes, in the order of the ids; of lines with a tab
 * before the line's number, and numbers in their order. CHAP_ERR_MEMORY.
 */
enum chap_err chap_run_write(const struct chap_names *answers, bool of_lines,
    struct chap_buf *out) CHAP_MUST_CHECK;

/* Does this id count? */
typedef bool chap_run_counts(const void *context, struct chap_span id);

/* How an answer stands to the truth. */
struct chap_run_score {
	uint32_t n_truth;
	uint32_t n_answered;
	uint32_t n_hits;
};

/*
 * Compares sets of ids. Of either only those that `counts` (NULL: all) says
 * yes to: with a filter, what was left out can neither be found nor be wrong.
 */
struct chap_run_score chap_run_compare(const struct chap_names *truth,
    const struct chap_names *answer, chap_run_counts *counts,
    const void *context);

double chap_run_precision(const struct chap_run_score *score);
double chap_run_recall(const struct chap_run_score *score);

/* F with that weight (metrics.h); NaN where it is not defined. */
double chap_run_f(const struct chap_run_score *score, double b);

/* The figures of problem 1 and, where `lines` is not NULL, problem 2. */
void chap_run_table(struct chap_buf *out,
    const struct chap_run_score *predators, const struct chap_run_score *lines);

/* The same as JSON: an object, without an end of line. CHAP_ERR_MEMORY. */
enum chap_err chap_run_json(struct chap_buf *out,
    const struct chap_run_score *predators,
    const struct chap_run_score *lines) CHAP_MUST_CHECK;

#endif
