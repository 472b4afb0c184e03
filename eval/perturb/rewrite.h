/*
 * A file of messages with their texts disguised. A message's draws hang on
 * the seed and its place in the file alone.
 *
 * Threads: one at a time. Memory: a batch of lines.
 */
#ifndef CHAP_EVAL_REWRITE_H
#define CHAP_EVAL_REWRITE_H

#include "eval/perturb/perturb.h"
#include "features/base/err.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct chap_rewrite_options {
	int trick; /* enum chap_trick; -1: one that is drawn for each message */
	uint64_t seed;
	uint32_t share; /* percent of messages, 1 to 100 */
	bool text; /* lines of text, no JSON */
};

struct chap_rewrite_counts {
	uint64_t n_messages;
	uint64_t n_disguised;
	uint64_t
	    n_impossible; /* chosen, but the trick cannot be done to them */
	uint64_t n_bad; /* lines that are no message */
};

/*
 * The text of message `i`, disguised, in place of out's content: by the
 * trick, or, if that is -1, by one drawn, and the next ones where that cannot
 * be done, never SPLIT. *used says which.
 * CHAP_ERR_NOT_FOUND: no trick can be done. Others: chap_perturb's.
 */
enum chap_err chap_rewrite_text(struct chap_perturber *perturber, int trick,
    struct chap_rng *rng, struct chap_span text, struct chap_buf *out,
    enum chap_trick *used) CHAP_MUST_CHECK;

/*
 * Every line of the file (path "-": standard input) to `out`. Lines that are
 * no message go through as they are and are complained about on standard
 * error. SPLIT writes several messages, with "~1", "~2", … after the id.
 * CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_rewrite_file(const struct chap_rewrite_options *options,
    const char *path, FILE *out, struct chap_rewrite_counts *counts,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
