/*
 * Where messages and their truth come from: which format, what is one unit of
 * judgement, what the clock says. All commands that score, train or evaluate
 * share these options.
 *
 * By pair, as online: the engine's state is a pair's, over all conversations
 * of the two. By conversation, as PAN 2012: each conversation is a tenant of
 * its own to the engine, so that nothing is carried over from one to the next,
 * neither of a pair nor of a user; facts about users (`kind` user), which
 * belong to no conversation, are then not heard.
 *
 * Threads: no shared state. Ownership: paths are borrowed.
 */
#ifndef CHAP_EVAL_SOURCE_H
#define CHAP_EVAL_SOURCE_H

#include "eval/batch.h"
#include "eval/corpus/census.h"
#include "eval/tally.h"

#include <stdbool.h>

enum chap_format { CHAP_FORMAT_JSON, CHAP_FORMAT_PAN12 };

enum chap_grouping {
	CHAP_GROUP_OF_FORMAT, /* JSON lines: by pair; PAN12: by conversation */
	CHAP_GROUP_PAIR,
	CHAP_GROUP_CONVERSATION,
};

struct chap_source {
	enum chap_format format;
	enum chap_grouping group;
	enum chap_pan12_clock_kind clock; /* of PAN12 */
	const char *keep; /* of PAN12: a list of conversations; NULL: all */
};

bool chap_source_is_by_pair(const struct chap_source *source);

/* How its corpora are read, for those who read them otherwise than in batches.
 */
struct chap_pan12_view chap_source_view(const struct chap_source *source);

/*
 * Messages as batches of lines; `source` NULL: JSON lines by pair. Errors of
 * batch.h and pan12_feed.h.
 */
enum chap_err chap_source_open(struct chap_batch *batch,
    const struct chap_source *source, const char *path, size_t max_lines,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The truth about the messages in `path`: a truth file of JSON lines, or, for
 * PAN12, a list of predators as well (told apart by the first byte: '{' begins
 * no id of that corpus). Errors of tally.h and census.h.
 */
enum chap_err chap_source_truth(const struct chap_source *source,
    const char *truth, const char *path, struct chap_tally *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Is the truth a file of JSON lines? Of JSON messages it always is.
 * CHAP_ERR_NOT_FOUND, CHAP_ERR_IO.
 */
enum chap_err chap_source_truth_is_json(const struct chap_source *source,
    const char *truth, bool *out, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Takes --format, --group, --clock or --keep. 0: taken; 1: not one of them;
 * -1: a wrong value, and it was said which.
 */
int chap_source_option(
    struct chap_source *source, const char *name, const char *value);

/* Rows for getopt_long and lines for the usage text. */
#define CHAP_SOURCE_LONG_OPTIONS \
	{"format", required_argument, NULL, 'F'}, \
	    {"group", required_argument, NULL, 'G'}, \
	    {"clock", required_argument, NULL, 'C'}, \
	{ \
		"keep", required_argument, NULL, 'K' \
	}
#define CHAP_SOURCE_USAGE \
	"  --format FORMAT   json (default) or pan12 (PAN 2012's XML)\n" \
	"  --group BY        pair (default of json): state goes on over a\n" \
	"                    pair's conversations; conversation (default of\n" \
	"                    pan12): each begins anew\n" \
	"  --clock CLOCK     pan12: masked (default), or minutes\n" \
	"  --keep FILE       pan12: ids of the conversations to use\n"

#endif
