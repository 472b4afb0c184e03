/*
 * Systems that stand beside the one that is judged, in the same report:
 *
 *	keywords, tfidf         a baseline, fitted in the same command and
 *played on the same corpus NAME=report.json        what another run of
 *chaperone said NAME=FILE[,LINES]       anybody's answers to PAN 2012's
 *problems, as run files; of authors, and decisions without scores
 *
 * Threads: one at a time. Ownership: it owns what it read and fitted; its name
 * and paths stand in the specification, which is borrowed.
 */
#ifndef CHAP_REPORT_BESIDE_H
#define CHAP_REPORT_BESIDE_H

#include "eval/judged.h"
#include "eval/report/study.h"

#include <jansson.h>

#define CHAP_BESIDE_MAX 8
#define CHAP_BESIDE_TEXT 1024 /* of a specification */

struct chap_beside {
	char text[CHAP_BESIDE_TEXT]; /* the specification, cut into its parts */
	const char *name;
	const char *path; /* NULL: a baseline */
	const char *lines; /* a second run file, or NULL */
	/* what it is: exactly one of the three */
	struct chap_system system;
	json_t *report;
	struct chap_task task;
	bool has_task;
};

/* What it is read beside. */
struct chap_beside_ground {
	const struct chap_judged_options *judged;
	const struct chap_engine_options *engine;
	const char *messages;
	enum chap_unit_kind unit;
};

/*
 * Reads the files or fits the baseline. *out owns nothing after a failure.
 * CHAP_ERR_INVALID: no such thing, a report of another unit, an id that is not
 * in the corpus, a baseline with nothing to be fitted on; errors of compare.h,
 * task.h, system.h.
 */
enum chap_err chap_beside_open(struct chap_beside *out, const char *text,
    const struct chap_beside_ground *ground,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A zeroed one may be released too. */
void chap_beside_release(struct chap_beside *beside);

/*
 * The figures of PAN 2012's problems with the system's name; NULL: out of
 * memory.
 */
json_t *chap_beside_task(const char *name, const struct chap_task *task);

#endif
