/*
 * The report: report.json (all numbers), report.md (tables for a paper) and
 * report.html (one page that needs nothing else), written beside their names
 * and moved there together: a folder holds a whole report or none.
 *
 * The same corpus, model and options give the same bytes.
 */
#ifndef CHAP_REPORT_EVAL_REPORT_H
#define CHAP_REPORT_EVAL_REPORT_H

#include "eval/report/study.h"
#include "features/base/buf.h"

#include <jansson.h>

/* A file that the figures hang on. */
struct chap_report_file {
	const char *what; /* "messages", "truth" */
	const char *path; /* "-": a stream, without hash */
};

/*
 * All sections in one object, owned by the caller; NULL with *err filled:
 * CHAP_ERR_IO (a file cannot be read), CHAP_ERR_MEMORY, …
 */
json_t *chap_report_make(const struct chap_study *study,
    const struct chap_report_file *file, size_t n_files,
    struct chap_error *err);

/* Writes the three files into the folder, which is made if it is not there. */
enum chap_err chap_report_write(
    json_t *report, const char *dir, struct chap_error *err) CHAP_MUST_CHECK;

/* Appends the tables as Markdown. */
void chap_report_markdown(const json_t *report, struct chap_buf *out);

/* Appends the page. CHAP_ERR_MEMORY. */
enum chap_err
chap_report_page(const json_t *report, struct chap_buf *out) CHAP_MUST_CHECK;

/* Published figures under the report's protocol: an array, NULL: no memory. */
json_t *chap_report_published(const char *protocol);

#endif
