#include "eval/perturb/report.h"

#include "classifier/language.h"
#include "eval/perturb/suite.h"
#include "features/base/cli.h"

#include <string.h>

static void
print_name(FILE *out, const struct chap_suite_case *c)
{
	fprintf(out, "%s/%u/%s/%u\n", chap_trick_name[c->trick], c->phrase,
	    chap_suite_context_name[c->context], c->seed);
}

static void
print_miss(void *context, const struct chap_suite_case *c)
{
	print_name(context, c);
}

static void
print_row(FILE *out, enum chap_trick trick, const struct chap_suite_row *row)
{
	double n = row->n_cases > 0 ? row->n_cases : 1;

	fprintf(out, "%-14s %8u %8u %8u %7.1f%%", chap_trick_name[trick],
	    row->n_phrases, row->n_cases, row->n_undone,
	    100.0 * row->n_undone / n);
	if (row->has_fact)
		fprintf(out, " %7.1f%%", 100.0 * row->n_fact / n);
	else
		fprintf(out, " %8s", "none");
	fprintf(
	    out, "%s\n", chap_trick_is_guesswork(trick) ? "  (guesswork)" : "");
}

/* The normalizer, the lexicon it was made with, and the disguiser. */
struct tools {
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	struct chap_perturber *perturber;
};

static enum chap_err
tools_init(struct tools *t, struct chap_error *err)
{
	enum chap_err rc = chap_language_load(&t->text, &t->lexicon, NULL, err);

	if (rc != CHAP_OK)
		return rc;
	rc = chap_perturber_new(&t->perturber, err);
	if (rc != CHAP_OK) {
		chap_lexicon_free(t->lexicon);
		chap_text_free(t->text);
	}
	return rc;
}

static void
tools_release(struct tools *t)
{
	chap_perturber_free(t->perturber);
	chap_lexicon_free(t->lexicon);
	chap_text_free(t->text);
}

enum chap_err
chap_report(int trick, bool misses, FILE *out, struct chap_error *err)
{
	struct chap_suite_misses told = {print_miss, out};
	struct chap_suite_row row;
	struct tools t;
	enum chap_err rc = tools_init(&t, err);

	if (rc != CHAP_OK)
		return rc;
	fprintf(out, "%-14s %8s %8s %8s %8s %8s\n", "trick", "phrases", "cases",
	    "undone", "percent", "fact");
	for (int i = 0; i < CHAP_N_TRICKS && rc == CHAP_OK; i++) {
		if (trick >= 0 && i != trick)
			continue;
		rc = i == CHAP_TRICK_SPLIT
		    ? chap_report_split(misses ? out : NULL, &row, err)
		    : chap_suite_run(t.perturber, t.text, (enum chap_trick)i,
		          misses ? &told : NULL, &row, err);
		if (rc == CHAP_OK)
			print_row(out, (enum chap_trick)i, &row);
	}
	tools_release(&t);
	if (rc == CHAP_OK && fflush(out) != 0)
		rc = chap_fail(err, CHAP_ERR_IO, "cannot write");
	return rc;
}

/* "leet/17/middle/2" */
static bool
parse_case(const char *name, struct chap_suite_case *c)
{
	char trick[32], context[16], rest;
	int i;

	if (sscanf(name, "%31[a-z_]/%u/%15[a-z]/%u%c", trick, &c->phrase,
	        context, &c->seed, &rest) != 4)
		return false;
	i = chap_trick_by_name(chap_span_str(trick));
	if (i < 0 || c->phrase >= chap_suite_n_phrases)
		return false;
	c->trick = (enum chap_trick)i;
	for (i = 0; i < CHAP_SUITE_N_CONTEXTS; i++)
		if (strcmp(context, chap_suite_context_name[i]) == 0) {
			c->context = (enum chap_suite_context)i;
			return true;
		}
	return false;
}

static enum chap_err
show(struct tools *t, const char *what, struct chap_span text, FILE *out,
    struct chap_error *err)
{
	struct chap_arena arena;
	struct chap_norm norm;
	enum chap_err rc;

	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES);
	rc = chap_normalize(t->text, text, &arena, &norm, err);
	if (rc == CHAP_OK) {
		fprintf(out, "%-10s ", what);
		chap_print_safe(out, text);
		fprintf(out, "\n%-10s ", "  reads");
		chap_print_safe(out, norm.canon);
		fprintf(out, "\n%-10s", "  facts");
		for (int i = 0; i < CHAP_N_EVASIONS; i++)
			if (norm.facts.evasion[i] > 0)
				fprintf(out, " %s %u", chap_evasion_name[i],
				    norm.facts.evasion[i]);
		fputc('\n', out);
	}
	chap_arena_release(&arena);
	return rc;
}

enum chap_err
chap_report_case(const char *name, FILE *out, struct chap_error *err)
{
	struct chap_suite_case c;
	struct chap_buf clean, disguised;
	struct tools t;
	enum chap_err rc;

	if (!parse_case(name, &c))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "no such case: %s", name);
	rc = tools_init(&t, err);
	if (rc != CHAP_OK)
		return rc;
	chap_buf_init(&clean, CHAP_TEXT_MAX_BYTES);
	chap_buf_init(&disguised, CHAP_TEXT_MAX_BYTES);
	rc = chap_suite_texts(t.perturber, &c, &clean, &disguised);
	if (rc != CHAP_OK)
		chap_fail(err, rc, "%s: the trick cannot be done to it", name);
	if (rc == CHAP_OK)
		rc = show(&t, "clean", chap_buf_span(&clean), out, err);
	if (rc == CHAP_OK)
		rc = show(&t, "disguised", chap_buf_span(&disguised), out, err);
	chap_buf_release(&clean);
	chap_buf_release(&disguised);
	tools_release(&t);
	return rc;
}
