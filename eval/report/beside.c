#include "eval/report/beside.h"

#include "eval/report/compare.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define FIGURES_MAX_BYTES ((size_t)1 << 16)

/* "NAME=PATH" or "NAME=PATH,LINES"; the name of a baseline has no path. */
static enum chap_err
cut(struct chap_beside *b, const char *text, struct chap_error *err)
{
	char *path, *lines;

	if (snprintf(b->text, sizeof(b->text), "%s", text) >=
	    (int)sizeof(b->text))
		return chap_fail(err, CHAP_ERR_TOO_LONG, "--beside: too long");
	b->name = b->text;
	path = strchr(b->text, '=');
	if (path == NULL)
		return CHAP_OK;
	*path++ = '\0';
	lines = strchr(path, ',');
	if (lines != NULL)
		*lines++ = '\0';
	b->path = path;
	b->lines = lines;
	return *b->name != '\0' && *path != '\0' &&
	        (lines == NULL || *lines != '\0')
	    ? CHAP_OK
	    : chap_fail(err, CHAP_ERR_INVALID,
	          "--beside: keywords, tfidf, NAME=report.json, or "
	          "NAME=PREDATORS[,LINES] of run files");
}

/*
 * On a corpus of its own, or on the train part of a truth of which the test
 * part is what is judged.
 */
static enum chap_err
fit(struct chap_beside *b, const struct chap_beside_ground *g,
    struct chap_error *err)
{
	const struct chap_judged_options *j = g->judged;
	struct chap_system_options options = j->system;
	struct chap_tally all;
	enum chap_err rc;

	if (strcmp(b->name, "keywords") == 0)
		options.kind = CHAP_SYSTEM_KEYWORDS;
	else if (strcmp(b->name, "tfidf") == 0)
		options.kind = CHAP_SYSTEM_TFIDF;
	else
		return chap_fail(err, CHAP_ERR_INVALID,
		    "--beside: '%s' is no baseline (keywords, tfidf), and has "
		    "no =FILE",
		    b->name);
	if (!chap_judged_has_rest(j))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "--beside %s: a baseline is fitted first: give --train, or "
		    "a truth with splits and --split test",
		    b->name);
	rc = chap_source_truth(&j->source, j->truth, g->messages, &all, err);
	if (rc != CHAP_OK)
		return rc;
	rc = chap_system_make(&b->system, &options, g->engine, &j->source, &all,
	    g->messages, err);
	chap_tally_release(&all);
	return rc;
}

static enum chap_err
read_report(struct chap_beside *b, const struct chap_beside_ground *g,
    struct chap_error *err)
{
	const char *unit;
	enum chap_err rc = b->lines != NULL
	    ? chap_fail(err, CHAP_ERR_INVALID,
	          "--beside %s: a report has no second file", b->name)
	    : chap_report_read(&b->report, b->path, err);

	if (rc != CHAP_OK)
		return rc;
	unit = json_string_value(json_object_get(b->report, "unit"));
	if (unit != NULL && strcmp(unit, chap_unit_kind_name(g->unit)) == 0)
		return CHAP_OK;
	return chap_fail_at(err, CHAP_ERR_INVALID, b->path, 0,
	    "it is of %ss, this report of %ss",
	    unit == NULL ? "other unit" : unit, chap_unit_kind_name(g->unit));
}

static enum chap_err
read_run(struct chap_beside *b, const struct chap_beside_ground *g,
    struct chap_error *err)
{
	const struct chap_judged_options *j = g->judged;
	struct chap_pan12_view view = chap_source_view(&j->source);
	bool json = true;
	enum chap_err rc =
	    chap_source_truth_is_json(&j->source, j->truth, &json, err);

	if (rc != CHAP_OK)
		return rc;
	if (json || j->source.format != CHAP_FORMAT_PAN12)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "--beside %s: run files stand beside --format pan12 whose "
		    "truth is a list of predators",
		    b->name);
	if (b->lines != NULL && j->lines == NULL)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "--beside %s: answers to problem 2 need --lines, its truth",
		    b->name);
	rc = chap_task_read(&b->task,
	    &(struct chap_task_files){.corpus = g->messages,
	        .predators = j->truth,
	        .lines = b->lines == NULL ? NULL : j->lines,
	        .answered_predators = b->path,
	        .answered_lines = b->lines},
	    &view, err);
	b->has_task = rc == CHAP_OK;
	return rc;
}

static enum chap_err
read_file(struct chap_beside *b, const struct chap_beside_ground *g,
    struct chap_error *err)
{
	FILE *file = fopen(b->path, "r");
	int first = EOF;

	if (file == NULL)
		return chap_fail_at(err, CHAP_ERR_NOT_FOUND, b->path, 0,
		    "cannot read: %s", strerror(errno));
	first = fgetc(file);
	fclose(file);
	return first == '{' ? read_report(b, g, err) : read_run(b, g, err);
}

enum chap_err
chap_beside_open(struct chap_beside *out, const char *text,
    const struct chap_beside_ground *ground, struct chap_error *err)
{
	enum chap_err rc;

	memset(out, 0, sizeof(*out));
	rc = cut(out, text, err);
	if (rc == CHAP_OK)
		rc = out->path == NULL ? fit(out, ground, err)
		                       : read_file(out, ground, err);
	if (rc != CHAP_OK)
		chap_beside_release(out);
	return rc;
}

void
chap_beside_release(struct chap_beside *b)
{
	chap_system_release(&b->system);
	json_decref(b->report);
	if (b->has_task)
		chap_task_release(&b->task);
	memset(b, 0, sizeof(*b));
}

json_t *
chap_beside_task(const char *name, const struct chap_task *task)
{
	struct chap_buf text;
	json_t *out = NULL;

	chap_buf_init(&text, FIGURES_MAX_BYTES);
	if (chap_task_report(task, true, &text) == CHAP_OK)
		out = json_loadb(text.ptr, text.len, 0, NULL);
	chap_buf_release(&text);
	chap_json_put(&out, "system", json_string(name));
	return out;
}
