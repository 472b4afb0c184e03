/*
 * How much of what people do to get past a filter the normalizer undoes:
 * eval/perturb/suite.h. `chaperone perturb --report` prints the same figures.
 */
#include "eval/perturb/report.h"
#include "eval/perturb/suite.h"

#include "classifier/language.h"

#include <criterion/criterion.h>

#define PHRASES_MIN 40
#define PERCENT_MIN 97
#define PERCENT_MIN_GUESSWORK 75

Test(tricks_suite, normalizer_undoes_them)
{
	struct chap_perturber *perturber;
	struct chap_lexicon *lexicon;
	struct chap_text *text;
	struct chap_error err;

	cr_assert_eq(chap_language_load(&text, &lexicon, NULL, &err), CHAP_OK,
	    "%s", err.text);
	cr_assert_eq(chap_perturber_new(&perturber, &err), CHAP_OK);
	for (int i = 0; i < CHAP_N_TRICKS; i++) {
		enum chap_trick trick = (enum chap_trick)i;
		uint32_t least = chap_trick_is_guesswork(trick)
		    ? PERCENT_MIN_GUESSWORK
		    : PERCENT_MIN;
		struct chap_suite_row row;

		if (trick == CHAP_TRICK_SPLIT)
			continue;
		cr_assert_eq(
		    chap_suite_run(perturber, text, trick, NULL, &row, &err),
		    CHAP_OK);
		cr_expect_geq(
		    row.n_phrases, PHRASES_MIN, "%s", chap_trick_name[i]);
		cr_expect_geq(100 * row.n_undone, least * row.n_cases,
		    "%s: %u of %u undone", chap_trick_name[i], row.n_undone,
		    row.n_cases);
		cr_expect(row.has_fact, "%s: no fact of this name",
		    chap_trick_name[i]);
	}
	chap_perturber_free(perturber);
	chap_lexicon_free(lexicon);
	chap_text_free(text);
}

/* What no single text shows: a word cut over messages, by the engine. */
Test(tricks_suite, engine_joins_what_was_cut_over_messages)
{
	struct chap_suite_row row;
	struct chap_error err;

	cr_assert_eq(
	    chap_report_split(NULL, &row, &err), CHAP_OK, "%s", err.text);
	cr_expect_geq(row.n_phrases, PHRASES_MIN);
	cr_expect_geq(100 * row.n_undone, PERCENT_MIN * row.n_cases,
	    "%u of %u undone", row.n_undone, row.n_cases);
	cr_expect_geq(row.n_fact, row.n_undone);
}
