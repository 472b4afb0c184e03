#include "eval/choose.h"
#include "eval/command.h"
#include "eval/guard.h"
#include "eval/replace.h"
#include "eval/samples.h"
#include "eval/source.h"
#include "eval/word_fit.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

static const char USAGE[] =
    "usage: chaperone train --truth FILE --out MODEL [options] MESSAGES...\n"
    "Fits a model to messages (plain or gzip) and what the truth says of\n"
    "their conversations; rows of the truth with split \"validation\"\n"
    "calibrate it and set its thresholds, \"test\" rows are left out; without\n"
    "splits every fifth calibrates.\n"
    "  --truth FILE      JSON lines; of one pan12 file also its predators\n"
    "  --name NAME       of the model (default \"own\")\n"
    "  --note TEXT       kept in the bundle: how it came about\n"
    "  --behaviour       weigh how people talk too, not only what they say:\n"
    "                    for real conversations, not for generated ones\n"
    "  --without NAMES   rows of the feature table, or groups of signals, that\n"
    "                    get no weight, with commas: to see what they add\n"
    "  --wording KINDS   grams that the wording is made of: words (default),\n"
    "                    pairs, characters, several with commas; none\n"
    "  --update MODEL    the model in use: the new one names it as its parent,\n"
    "                    and is written only if it does no worse on the guard\n"
    "                    set, the rows of the truth with split \"test\"\n"
    "  --lexicons DIR    a lexicon folder (default: the built-in "
    "one)\n" CHAP_SOURCE_USAGE;

struct arguments {
	const char *truth;
	const char *out;
	const char *name;
	const char *note;
	const char *lexicons;
	const char *update;
	bool behaviour;
	bool without[CHAP_N_FEATURES];
	unsigned kinds; /* of grams */
	struct chap_source source;
};

static enum chap_err
write_model(const struct chap_model *model, const struct arguments *a,
    const struct chap_samples *s, const struct chap_choice *c,
    struct chap_error *err)
{
	struct chap_buf note, bundle;
	enum chap_err rc;

	chap_buf_init(&note, CHAP_MODEL_MAX_BYTES);
	chap_buf_init(&bundle, CHAP_MODEL_MAX_BYTES);
	if (a->note != NULL)
		chap_buf_printf(&note, "%s\n", a->note);
	chap_buf_printf(&note,
	    "trained on %zu conversations (%zu rows), calibrated on %zu "
	    "(%zu rows)\n"
	    "logistic regression within bounds, C %g, %d rows of weight 0\n",
	    s->n_conversations[0], c->n_rows, s->n_conversations[1],
	    c->n_calibration_rows, c->cost, c->n_removed);
	if (model->wording != NULL)
		chap_buf_printf(&note, "wording of %u grams\n",
		    (unsigned)model->wording->n);
	rc = chap_model_write(model, note.ptr, &bundle);
	rc = rc == CHAP_OK
	    ? chap_replace_file(a->out, chap_buf_span(&bundle), err)
	    : chap_fail(err, rc, "out of memory");
	chap_buf_release(&note);
	chap_buf_release(&bundle);
	return rc;
}

static void
print_guard(const char *which, const struct chap_guard *g)
{
	printf("%s model on the guard set: recall %.3f, %.4f of benign "
	       "flagged, F0.5 %.4f\n",
	    which, g->recall, g->false_rate, g->f_half);
}

/*
 * Reads the model that is to be followed, and notes it as the parent.
 */
static enum chap_err
read_parent(const struct arguments *a, struct chap_model *parent,
    struct chap_model *model, struct chap_error *err)
{
	enum chap_err rc;

	chap_model_blank(parent);
	if (a->update == NULL)
		return CHAP_OK;
	rc = chap_model_load(parent, a->update, err);
	if (rc == CHAP_OK)
		model->parent = parent->id;
	return rc;
}

/* CHAP_ERR_STATE: the new model does worse than the one it would follow. */
static enum chap_err
compare(const struct arguments *a, const struct chap_model *parent,
    const struct chap_model *model, char *const *path, int n_paths,
    struct chap_error *err)
{
	struct chap_guard before, after;
	enum chap_err rc;

	if (a->update == NULL)
		return CHAP_OK;
	rc = chap_guard_measure(&before, parent, a->lexicons, &a->source,
	    a->truth, path, n_paths, err);
	if (rc == CHAP_OK)
		rc = chap_guard_measure(&after, model, a->lexicons, &a->source,
		    a->truth, path, n_paths, err);
	if (rc != CHAP_OK)
		return rc;
	print_guard("the current", &before);
	print_guard("the new", &after);
	if (!(after.f_half >= before.f_half))
		return chap_fail(err, CHAP_ERR_STATE,
		    "the new model does worse on the guard set (%.0f "
		    "conversations): it was not written",
		    after.n);
	return CHAP_OK;
}

static enum chap_err
run(const struct arguments *a, char *const *path, int n_paths,
    struct chap_error *err)
{
	struct chap_model model, parent;
	struct chap_samples samples = {.said = NULL};
	struct chap_choice choice;
	struct chap_tally truth;
	enum chap_err rc =
	    chap_source_truth(&a->source, a->truth, path[0], &truth, err);

	if (rc != CHAP_OK)
		return rc;
	chap_model_blank(&model);
	snprintf(model.name, sizeof(model.name), "%s", a->name);
	rc = read_parent(a, &parent, &model, err);
	if (rc == CHAP_OK)
		rc = chap_samples_read(&samples, &truth, &a->source,
		    a->lexicons, a->kinds, path, n_paths, &model.lexicon, err);
	if (rc == CHAP_OK && a->kinds != 0)
		rc = chap_word_fit(
		    &model.wording, a->kinds, &samples, &truth, err);
	if (rc == CHAP_OK)
		rc = chap_choose(&samples, &truth, a->behaviour, a->without,
		    &model, &choice, err);
	if (rc == CHAP_OK)
		rc = compare(a, &parent, &model, path, n_paths, err);
	if (rc == CHAP_OK)
		rc = write_model(&model, a, &samples, &choice, err);
	if (rc == CHAP_OK)
		printf("%s: %zu rows, C %g, log loss %.4f, %d rows dropped; "
		       "at review on validation: recall %.3f, %.4f of benign "
		       "flagged\n",
		    a->out, choice.n_rows, choice.cost, choice.log_loss,
		    choice.n_removed, choice.recall, choice.false_rate);
	chap_model_release(&model);
	chap_model_release(&parent);
	chap_samples_release(&samples);
	chap_tally_release(&truth);
	return rc;
}

/* "words,pairs" to a set of kinds. */
static bool
read_kinds(const char *text, unsigned *kinds)
{
	static const struct {
		const char *name;
		unsigned kind;
	} KINDS[] = {{"words", CHAP_GRAM_WORDS}, {"pairs", CHAP_GRAM_PAIRS},
	    {"characters", CHAP_GRAM_CHARACTERS}};

	*kinds = 0;
	if (strcmp(text, "none") == 0)
		return true;
	while (*text != '\0') {
		size_t n = strcspn(text, ","), i = 0;

		while (i < 3 &&
		    (strlen(KINDS[i].name) != n ||
		        strncmp(KINDS[i].name, text, n) != 0))
			i++;
		if (i == 3)
			return false;
		*kinds |= KINDS[i].kind;
		text += n + (text[n] == ',');
	}
	return *kinds != 0;
}

/* A row of that name, or all signals of the group of that name. */
static bool
take_rows(struct chap_span name, bool *rows)
{
	bool found = false;

	for (int i = 0; i < CHAP_N_FEATURES; i++) {
		int group =
		    i < CHAP_N_SIGNALS ? (int)chap_signal_info[i].group : -1;

		if (chap_span_eq(
		        name, chap_span_str(chap_feature_info(i).name)) ||
		    (group >= 0 &&
		        chap_span_eq(
		            name, chap_span_str(chap_group_name[group])))) {
			rows[i] = true;
			found = true;
		}
	}
	return found;
}

static bool
read_rows(const char *text, bool *rows)
{
	while (*text != '\0') {
		size_t n = strcspn(text, ",");

		if (!take_rows((struct chap_span){text, n}, rows))
			return false;
		text += n + (text[n] == ',');
	}
	return true;
}

int
chap_cmd_train(int argc, char **argv)
{
	static const struct option LONG[] = {CHAP_SOURCE_LONG_OPTIONS,
	    {"truth", required_argument, NULL, 't'},
	    {"out", required_argument, NULL, 'o'},
	    {"name", required_argument, NULL, 'n'},
	    {"note", required_argument, NULL, 'N'},
	    {"lexicons", required_argument, NULL, 'L'},
	    {"behaviour", no_argument, NULL, 'b'},
	    {"update", required_argument, NULL, 'u'},
	    {"wording", required_argument, NULL, 'w'},
	    {"without", required_argument, NULL, 'x'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	struct arguments a = {.name = "own", .kinds = CHAP_GRAM_WORDS};
	struct chap_error err;
	int option, index = 0;

	while ((option = getopt_long(argc, argv, "", LONG, &index)) != -1) {
		switch (option) {
		case 't':
			a.truth = optarg;
			break;
		case 'o':
			a.out = optarg;
			break;
		case 'n':
			a.name = optarg;
			break;
		case 'N':
			a.note = optarg;
			break;
		case 'L':
			a.lexicons = optarg;
			break;
		case 'b':
			a.behaviour = true;
			break;
		case 'x':
			if (!read_rows(optarg, a.without))
				return chap_misuse("train",
				    "--without takes names of rows or of "
				    "groups of signals, with commas",
				    USAGE);
			break;
		case 'u':
			a.update = optarg;
			break;
		case 'w':
			if (!read_kinds(optarg, &a.kinds))
				return chap_misuse("train",
				    "--wording is none, or words, pairs, "
				    "characters, with commas",
				    USAGE);
			break;
		case 'h':
			fputs(USAGE, stdout);
			return 0;
		default:
			if (option == '?' ||
			    chap_source_option(
			        &a.source, LONG[index].name, optarg) != 0)
				return chap_misuse(
				    "train", "wrong option", USAGE);
		}
	}
	if (a.truth == NULL || a.out == NULL || optind == argc)
		return chap_misuse("train",
		    "--truth, --out and a file of messages are needed", USAGE);
	if (strlen(a.name) == 0 || strlen(a.name) >= CHAP_MODEL_NAME_BYTES ||
	    strpbrk(a.name, "\n\"\\") != NULL)
		return chap_misuse(
		    "train", "--name takes 1 to 63 plain bytes", USAGE);
	if (run(&a, argv + optind, argc - optind, &err) != CHAP_OK)
		return chap_complain("chaperone", &err);
	return 0;
}
