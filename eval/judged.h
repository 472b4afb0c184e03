/*
 * What an evaluation is about: a corpus with its truth, the system that judges
 * it, and, for PAN 2012's corpora, that task's two problems. It turns the
 * options that say so into a tally of rows, an engine to stream through, and
 * at the end the answers.
 *
 *	chap_judged_open(&j, &options, &engine_options, path, &err);
 *	stream = chap_judged_stream(&j);
 *	chap_stream_file(&stream, path, &err);
 *		after each batch: chap_judged_take(&j, message, verdict, …)
 *	chap_judged_finish(&j, &err);
 *	chap_judged_report(&j, json, &out);
 *	chap_judged_release(&j);
 *
 * Threads: one at a time. Ownership: paths are borrowed, the rest is its own.
 */
#ifndef CHAP_EVAL_JUDGED_H
#define CHAP_EVAL_JUDGED_H

#include "eval/corpus/task.h"
#include "eval/source.h"
#include "eval/stream.h"
#include "eval/system.h"
#include "eval/tally.h"

struct chap_judged_options {
	struct chap_source source;
	struct chap_system_options system;
	const char *truth;
	int split; /* only rows of it; -1: all */
	/* of PAN 2012's task, or NULL */
	const char *lines; /* the truth of problem 2 */
	const char *predators_out; /* where the answers go */
	const char *lines_out;
};

struct chap_judged {
	const struct chap_judged_options *options;
	struct chap_tally tally;
	struct chap_system system;
	struct chap_task task;
	bool has_task; /* the truth is a list of predators */
	bool shows[CHAP_STREAM_LINES]; /* as of stream.h, for the answers */
};

/* All options at their defaults. */
void chap_judged_defaults(struct chap_judged_options *options);

/*
 * Takes the options of source.h and system.h, --truth, --split, --lines,
 * --predators-out and --lines-out. 0: taken; 1: not one of them; -1: a wrong
 * value, and it was said which.
 */
int chap_judged_option(
    struct chap_judged_options *options, const char *name, const char *value);

/*
 * What is wrong with the options together; NULL: nothing. `baselines`: --train
 * is for baselines beside the system.
 */
const char *chap_judged_wrong(const struct chap_judged_options *options,
    const struct chap_engine_options *engine, bool baselines);

/*
 * Whether there is something besides what is judged that a baseline can be
 * fitted on: a corpus of its own, or the splits that are not test.
 */
bool chap_judged_has_rest(const struct chap_judged_options *options);

/*
 * Reads the truth, fits what has to be fitted. *out is untouched on failure.
 * Errors of source.h, task.h, system.h.
 */
enum chap_err chap_judged_open(struct chap_judged *out,
    const struct chap_judged_options *options,
    const struct chap_engine_options *engine, const char *messages,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Where the stream comes from and who judges; callbacks are the caller's. */
struct chap_stream chap_judged_stream(struct chap_judged *judged);

/*
 * Verdicts on a batch, for the answers; message[n] as chap_tally_find_batch
 * found them. CHAP_ERR_MEMORY.
 */
enum chap_err chap_judged_take(struct chap_judged *judged,
    const struct chap_tally_message *message,
    const struct chap_verdict *verdict, size_t n, enum chap_level least,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * After all of it: makes the answers and writes the files that were asked for.
 * Does nothing without a task. Errors of replace.h, CHAP_ERR_MEMORY.
 */
enum chap_err chap_judged_finish(
    struct chap_judged *judged, struct chap_error *err) CHAP_MUST_CHECK;

/* Appends the task's figures, if there is one; as chap_task_report. */
enum chap_err chap_judged_report(const struct chap_judged *judged, bool json,
    struct chap_buf *out) CHAP_MUST_CHECK;

void chap_judged_release(struct chap_judged *judged);

/* Rows for getopt_long and lines for the usage text. */
#define CHAP_JUDGED_LONG_OPTIONS \
	CHAP_SOURCE_LONG_OPTIONS, CHAP_SYSTEM_LONG_OPTIONS, \
	    {"truth", required_argument, NULL, 't'}, \
	    {"split", required_argument, NULL, 'p'}, \
	    {"lines", required_argument, NULL, 'n'}, \
	    {"predators-out", required_argument, NULL, 'O'}, \
	{ \
		"lines-out", required_argument, NULL, 'N' \
	}
#define CHAP_JUDGED_USAGE \
	"  --truth FILE      JSON lines: conversation, suspect, label, …;\n" \
	"                    of pan12 also its predators' ids, one a line\n" \
	"  --split SPLIT     only rows of train, validation or test\n" \
	"  --lines FILE      pan12: problem 2's truth\n" \
	"  --predators-out FILE, --lines-out FILE\n" \
	"                    pan12: the answers, as run files\n" CHAP_SOURCE_USAGE \
	    CHAP_SYSTEM_USAGE

#endif
