#include "eval/judged.h"

#include "eval/family.h"

#include <stdio.h>

void
chap_judged_defaults(struct chap_judged_options *options)
{
	memset(options, 0, sizeof(*options));
	options->split = -1;
}

int
chap_judged_option(
    struct chap_judged_options *options, const char *name, const char *value)
{
	int rc = chap_source_option(&options->source, name, value);

	if (rc == 1)
		rc = chap_system_option(&options->system, name, value);
	if (rc != 1)
		return rc;
	if (strcmp(name, "truth") == 0) {
		options->truth = value;
	} else if (strcmp(name, "lines") == 0) {
		options->lines = value;
	} else if (strcmp(name, "predators-out") == 0) {
		options->predators_out = value;
	} else if (strcmp(name, "lines-out") == 0) {
		options->lines_out = value;
	} else if (strcmp(name, "split") == 0) {
		options->split = chap_split_by_name(chap_span_str(value));
		if (options->split >= 0)
			return 0;
		fprintf(
		    stderr, "chaperone: --split: train, validation or test\n");
		return -1;
	} else {
		return 1;
	}
	return 0;
}

static bool
wants_task(const struct chap_judged_options *o)
{
	return o->lines != NULL || o->predators_out != NULL ||
	    o->lines_out != NULL;
}

const char *
chap_judged_wrong(const struct chap_judged_options *o,
    const struct chap_engine_options *engine, bool baselines)
{
	if (o->truth == NULL)
		return "--truth is needed";
	if (wants_task(o) && o->source.format != CHAP_FORMAT_PAN12)
		return "--lines, --predators-out and --lines-out are of "
		       "--format pan12";
	if (o->source.format == CHAP_FORMAT_PAN12 && engine->threads > 1)
		return "--format pan12 takes one thread";
	if (o->system.kind == CHAP_SYSTEM_CHAPERONE &&
	    o->system.train != NULL && !baselines)
		return "--train is for baselines: chaperone has a --model "
		       "(chaperone train)";
	if (o->system.kind != CHAP_SYSTEM_CHAPERONE && engine->threads > 1)
		return "a baseline takes one thread";
	if (o->system.kind != CHAP_SYSTEM_CHAPERONE && engine->model != NULL)
		return "a baseline takes no --model";
	return NULL;
}

bool
chap_judged_has_rest(const struct chap_judged_options *o)
{
	return o->system.train != NULL || o->split == CHAP_SPLIT_TEST ||
	    o->system.kind != CHAP_SYSTEM_CHAPERONE;
}

/* The truth: a list of predators makes a task of it. */
static enum chap_err
read_truth(struct chap_judged *j, const char *messages, struct chap_error *err)
{
	const struct chap_judged_options *o = j->options;
	struct chap_pan12_view view = chap_source_view(&o->source);
	bool json;
	enum chap_err rc =
	    chap_source_truth_is_json(&o->source, o->truth, &json, err);

	if (rc != CHAP_OK)
		return rc;
	if (json && wants_task(o))
		return chap_fail_at(err, CHAP_ERR_INVALID, o->truth, 1,
		    "for PAN12's problems the truth is a list of predators");
	if (json)
		return chap_tally_read(&j->tally, o->truth, err);
	if (strcmp(messages, "-") == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "a PAN12 corpus is read twice: it cannot come from "
		    "standard input");
	rc = chap_task_read(&j->task,
	    &(struct chap_task_files){
	        .corpus = messages, .predators = o->truth, .lines = o->lines},
	    &view, err);
	if (rc != CHAP_OK)
		return rc;
	j->has_task = true;
	return chap_census_tally(&j->task.census, messages, &j->tally, err);
}

enum chap_err
chap_judged_open(struct chap_judged *out,
    const struct chap_judged_options *options,
    const struct chap_engine_options *engine, const char *messages,
    struct chap_error *err)
{
	struct chap_judged j = {.options = options};
	enum chap_err rc = read_truth(&j, messages, err);

	if (rc == CHAP_OK)
		rc = chap_system_make(&j.system, &options->system, engine,
		    &options->source, &j.tally, messages, err);
	if (rc == CHAP_OK && options->split >= 0) {
		rc = chap_tally_only(&j.tally, options->split);
		if (rc == CHAP_ERR_NOT_FOUND)
			chap_fail(err, rc, "the truth has no rows of split %s",
			    chap_split_name(options->split));
		else if (rc != CHAP_OK)
			chap_fail(err, rc, "out of memory");
	}
	if (rc == CHAP_OK)
		*out = j;
	else
		chap_judged_release(&j);
	return rc;
}

struct chap_stream
chap_judged_stream(struct chap_judged *j)
{
	return (struct chap_stream){.engine = j->system.engine,
	    .source = &j->options->source,
	    .baseline = j->system.baseline,
	    .shows = j->has_task ? j->shows : NULL,
	    .no_lines = true,
	    .what = "scoring"};
}

enum chap_err
chap_judged_take(struct chap_judged *j,
    const struct chap_tally_message *message,
    const struct chap_verdict *verdict, size_t n, enum chap_level least,
    struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; j->has_task && i < n && rc == CHAP_OK; i++)
		if (message[i].row != NULL)
			rc = chap_run_take(
			    &j->task.run, &verdict[i], j->shows[i], least);
	return rc == CHAP_OK ? CHAP_OK : chap_fail(err, rc, "out of memory");
}

enum chap_err
chap_judged_finish(struct chap_judged *j, struct chap_error *err)
{
	enum chap_err rc;

	if (!j->has_task)
		return CHAP_OK;
	rc = chap_task_answer(&j->task, err);
	if (rc == CHAP_OK)
		rc = chap_task_write(&j->task, j->options->predators_out,
		    j->options->lines_out, err);
	return rc;
}

enum chap_err
chap_judged_report(const struct chap_judged *j, bool json, struct chap_buf *out)
{
	return j->has_task ? chap_task_report(&j->task, json, out) : CHAP_OK;
}

void
chap_judged_release(struct chap_judged *j)
{
	chap_tally_release(&j->tally);
	chap_system_release(&j->system);
	chap_task_release(&j->task);
	j->has_task = false;
}
