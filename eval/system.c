#include "eval/system.h"

#include "eval/baseline/learn.h"
#include "eval/family.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const NAME[] = {"chaperone", "keywords", "tfidf"};

const char *
chap_system_name(enum chap_system_kind kind)
{
	return NAME[kind];
}

int
chap_system_option(
    struct chap_system_options *options, const char *name, const char *value)
{
	if (strcmp(name, "train") == 0) {
		options->train = value;
		return 0;
	}
	if (strcmp(name, "train-truth") == 0) {
		options->train_truth = value;
		return 0;
	}
	if (strcmp(name, "system") != 0)
		return 1;
	for (int i = 0; i <= CHAP_SYSTEM_TFIDF; i++)
		if (strcmp(value, NAME[i]) == 0) {
			options->kind = (enum chap_system_kind)i;
			return 0;
		}
	fprintf(stderr, "chaperone: --system: chaperone, keywords or tfidf\n");
	return -1;
}

static bool
has_splits(const struct chap_tally *tally)
{
	size_t n[CHAP_N_SPLITS] = {0};

	for (size_t i = 0; i < tally->n; i++)
		if (tally->row[i].split >= 0)
			n[tally->row[i].split]++;
	return n[CHAP_SPLIT_TRAIN] > 0 && n[CHAP_SPLIT_VALIDATION] > 0 &&
	    n[CHAP_SPLIT_TEST] > 0;
}

/* On a part of what is judged, which is left out then. */
static enum chap_err
learn_here(struct chap_baseline *baseline, const struct chap_source *source,
    const char *lexicons, struct chap_tally *tally, const char *messages,
    struct chap_error *err)
{
	char *path[] = {(char *)messages};
	enum chap_err rc;

	if (!has_splits(tally))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "a baseline is fitted first: give --train, or a truth with "
		    "the splits train, validation and test (chaperone eval "
		    "split)");
	if (strcmp(messages, "-") == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "a baseline reads the messages more than once: they cannot "
		    "come from standard input");
	rc = chap_baseline_learn(
	    baseline, tally, source, lexicons, path, 1, err);
	if (rc == CHAP_OK)
		rc = chap_tally_only(tally, CHAP_SPLIT_TEST);
	return rc;
}

static enum chap_err
learn(struct chap_baseline *baseline, const struct chap_system_options *options,
    const struct chap_source *source, const char *lexicons,
    struct chap_tally *tally, const char *messages, struct chap_error *err)
{
	char *path[] = {(char *)options->train};
	struct chap_source all;
	struct chap_tally truth;
	enum chap_err rc;

	if (options->train == NULL)
		return learn_here(
		    baseline, source, lexicons, tally, messages, err);
	if (options->train_truth == NULL)
		return chap_fail(
		    err, CHAP_ERR_INVALID, "--train needs its --train-truth");
	all = source == NULL ? (struct chap_source){.keep = NULL} : *source;
	all.keep = NULL; /* it names conversations of what is judged */
	rc = chap_source_truth(
	    &all, options->train_truth, options->train, &truth, err);
	if (rc != CHAP_OK)
		return rc;
	rc =
	    chap_baseline_learn(baseline, &truth, &all, lexicons, path, 1, err);
	chap_tally_release(&truth);
	return rc;
}

enum chap_err
chap_system_make(struct chap_system *out,
    const struct chap_system_options *options,
    const struct chap_engine_options *engine, const struct chap_source *source,
    struct chap_tally *tally, const char *messages, struct chap_error *err)
{
	struct chap_system system = {NULL, NULL};
	enum chap_err rc;

	if (options->kind == CHAP_SYSTEM_CHAPERONE) {
		rc = chap_engine_new(&system.engine, engine, err);
		if (rc == CHAP_OK)
			*out = system;
		return rc;
	}
	system.baseline = malloc(sizeof(*system.baseline));
	if (system.baseline == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_baseline_init(system.baseline,
	    options->kind == CHAP_SYSTEM_KEYWORDS ? CHAP_BASELINE_KEYWORDS
	                                          : CHAP_BASELINE_TFIDF);
	rc = learn(system.baseline, options, source, engine->lexicons, tally,
	    messages, err);
	if (rc == CHAP_OK)
		rc =
		    chap_baseline_engine(&system.engine, engine->lexicons, err);
	if (rc == CHAP_OK)
		*out = system;
	else
		chap_system_release(&system);
	return rc;
}

void
chap_system_release(struct chap_system *system)
{
	chap_engine_free(system->engine);
	if (system->baseline != NULL)
		chap_baseline_release(system->baseline);
	free(system->baseline);
	*system = (struct chap_system){NULL, NULL};
}
