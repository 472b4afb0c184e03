/*
 * PAN 2012's task on one corpus: its truth, a system's answers while it runs,
 * and how they stand to each other.
 *
 * Threads: one at a time. Ownership: the task owns all it holds; paths are
 * borrowed. Errors: of census.h, id_list.h, replace.h.
 */
#ifndef CHAP_EVAL_TASK_H
#define CHAP_EVAL_TASK_H

#include "eval/corpus/census.h"
#include "eval/corpus/run_files.h"

struct chap_task_files {
	const char *corpus; /* the XML; NULL: answers are scored without it */
	const char *predators; /* the truth of problem 1 */
	const char *lines; /* of problem 2; NULL: not asked */
	/* somebody's answers; NULL: a system's, with chap_run_take */
	const char *answered_predators;
	const char *answered_lines;
};

struct chap_task {
	struct chap_id_list predators;
	struct chap_id_list lines;
	struct chap_id_list answered_predators;
	struct chap_id_list answered_lines;
	bool has_lines;
	bool has_corpus;
	struct chap_census census;
	struct chap_run run;
};

/*
 * Reads the lists and, where there is one, the corpus: any id of theirs that
 * is not in it is an error with file and line.
 */
enum chap_err chap_task_read(struct chap_task *out,
    const struct chap_task_files *files, const struct chap_pan12_view *view,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A zeroed one may be released too. */
void chap_task_release(struct chap_task *task);

/* After the run: what the system found becomes its answers. CHAP_ERR_MEMORY. */
enum chap_err chap_task_answer(
    struct chap_task *task, struct chap_error *err) CHAP_MUST_CHECK;

/* Writes the answers; either path may be NULL. All or none is there after. */
enum chap_err chap_task_write(const struct chap_task *task,
    const char *predators, const char *lines,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The figures, a table or (`json`) an object, appended to `out`. Only authors
 * and lines of conversations that are kept count. CHAP_ERR_MEMORY.
 */
enum chap_err chap_task_report(const struct chap_task *task, bool json,
    struct chap_buf *out) CHAP_MUST_CHECK;

#endif
