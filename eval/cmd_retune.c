#include "classifier/builtin.h"
#include "classifier/model.h"
#include "eval/command.h"
#include "eval/replace.h"

#include <getopt.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char USAGE[] =
    "usage: chaperone retune --out FILE --review LOGIT [options]\n"
    "A model bundle with other thresholds, and nothing else changed: as\n"
    "\"eval run --wish-alerts\" and \"--wish-precision\" print them. It names\n"
    "the model that it is of as its parent.\n"
    "  --model FILE      the model (default: the built-in one)\n"
    "  --review LOGIT    where review begins, such as 3.57\n"
    "  --watch LOGIT     default: as far below review as it was\n"
    "  --urgent LOGIT    default: as far above review as it was\n";

#define LOGIT_MOST 100.0

struct arguments {
	const char *model;
	const char *out;
	double logit[CHAP_N_LEVELS]; /* NaN: not said */
	bool help;
};

static bool
read_logit(const char *text, double *out)
{
	char *end;

	*out = strtod(text, &end);
	return end != text && *end == '\0' && fabs(*out) <= LOGIT_MOST;
}

/* NULL, or what is wrong. */
static const char *
read_arguments(struct arguments *a, int argc, char **argv)
{
	static const struct option LONG[] = {
	    {"model", required_argument, NULL, 'm'},
	    {"out", required_argument, NULL, 'o'},
	    {"watch", required_argument, NULL, CHAP_LEVEL_WATCH},
	    {"review", required_argument, NULL, CHAP_LEVEL_REVIEW},
	    {"urgent", required_argument, NULL, CHAP_LEVEL_URGENT},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	int option;

	while ((option = getopt_long(argc, argv, "", LONG, NULL)) != -1) {
		if (option == 'm')
			a->model = optarg;
		else if (option == 'o')
			a->out = optarg;
		else if (option == 'h')
			a->help = true;
		else if (option == '?')
			return "wrong option";
		else if (!read_logit(optarg, &a->logit[option]))
			return "a threshold is a number from -100 to 100";
	}
	if (a->help)
		return NULL;
	if (optind < argc)
		return "it reads no other files";
	if (a->out == NULL || isnan(a->logit[CHAP_LEVEL_REVIEW]))
		return "--out and --review are needed";
	return NULL;
}

/* CHAP_ERR_INVALID: they do not ascend. */
static enum chap_err
set_thresholds(
    struct chap_model *m, const struct arguments *a, struct chap_error *err)
{
	int64_t was = m->threshold_micro[CHAP_LEVEL_REVIEW];
	int64_t review = llrint(a->logit[CHAP_LEVEL_REVIEW] * CHAP_MICRO);

	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS; l++)
		m->threshold_micro[l] = isnan(a->logit[l])
		    ? review + m->threshold_micro[l] - was
		    : llrint(a->logit[l] * CHAP_MICRO);
	for (int l = CHAP_LEVEL_REVIEW; l < CHAP_N_LEVELS; l++)
		if (m->threshold_micro[l] <= m->threshold_micro[l - 1])
			return chap_fail(err, CHAP_ERR_INVALID,
			    "thresholds must ascend: watch %.6f, review %.6f, "
			    "urgent %.6f",
			    (double)m->threshold_micro[1] / CHAP_MICRO,
			    (double)m->threshold_micro[2] / CHAP_MICRO,
			    (double)m->threshold_micro[3] / CHAP_MICRO);
	return CHAP_OK;
}

static enum chap_err
retune(const struct arguments *a, struct chap_error *err)
{
	struct chap_model model;
	struct chap_buf out;
	enum chap_err rc = a->model == NULL
	    ? chap_model_parse(
	          &model, chap_builtin_model(), "built-in model", err)
	    : chap_model_load(&model, a->model, err);

	if (rc != CHAP_OK)
		return rc;
	chap_buf_init(&out, CHAP_MODEL_MAX_BYTES);
	model.parent = model.id;
	rc = set_thresholds(&model, a, err);
	if (rc == CHAP_OK) {
		rc = chap_model_write(
		    &model, "its parent with other thresholds", &out);
		rc = rc == CHAP_OK
		    ? chap_replace_file(a->out, chap_buf_span(&out), err)
		    : chap_fail(err, rc, "out of memory");
	}
	for (int l = CHAP_LEVEL_WATCH; l < CHAP_N_LEVELS && rc == CHAP_OK; l++)
		printf("%s: %.6f\n", chap_level_name((enum chap_level)l),
		    (double)model.threshold_micro[l] / CHAP_MICRO);
	chap_buf_release(&out);
	chap_model_release(&model);
	return rc;
}

int
chap_cmd_retune(int argc, char **argv)
{
	struct arguments a = {.logit = {NAN, NAN, NAN, NAN}};
	const char *wrong = read_arguments(&a, argc, argv);
	struct chap_error err;

	if (wrong != NULL)
		return chap_misuse("retune", wrong, USAGE);
	if (a.help) {
		fputs(USAGE, stdout);
		return 0;
	}
	if (retune(&a, &err) != CHAP_OK)
		return chap_complain("chaperone", &err);
	return 0;
}
