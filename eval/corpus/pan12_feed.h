/*
 * PAN12's XML as batches of chaperone's message lines (pan12_lines.h): so one
 * code path scores, trains on and evaluates any format.
 *
 * Threads: one at a time. Memory: a conversation and a batch.
 */
#ifndef CHAP_EVAL_PAN12_FEED_H
#define CHAP_EVAL_PAN12_FEED_H

#include "eval/batch.h"
#include "eval/corpus/pan12_lines.h"

struct chap_pan12_view {
	enum chap_pan12_clock_kind clock;
	/*
	 * A unit is a pair across its conversations, and batches are full; or a
	 * conversation, and a batch holds lines of one.
	 */
	bool by_pair;
	const char *keep; /* a list of conversations; NULL: all */
};

/*
 * Opens a corpus ("-": standard input) as a batch of at most `max_lines`
 * lines. Errors of pan12.h and id_list.h.
 */
enum chap_err chap_pan12_batch(struct chap_batch *batch, const char *path,
    const struct chap_pan12_view *view, size_t max_lines, size_t max_line_bytes,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
