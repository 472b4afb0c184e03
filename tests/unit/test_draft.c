/* What draft lists may do to a verdict, and what they may not. */
#include "classifier/engine_parts.h"
#include "tests/two_languages.h"

#include <criterion/criterion.h>

#define REVIEW_MICRO 0

/* Tactics count much, so that two are enough for `review`. */
static struct chap_engine *
open_engine(char *dir, const char *xx_status)
{
	struct chap_engine_options options = {.lexicons = dir};
	struct chap_engine *e;
	struct chap_model m;
	struct chap_error err;

	chap_model_blank(&m);
	m.raw_bias_micro = -4000000;
	for (int i = 0; i < CHAP_N_SIGNALS; i++)
		m.raw_weight_micro[i] = chap_feature_info(i).sign * 2000001;
	m.threshold_micro[CHAP_LEVEL_WATCH] = -1500000;
	m.threshold_micro[CHAP_LEVEL_REVIEW] = REVIEW_MICRO;
	m.threshold_micro[CHAP_LEVEL_URGENT] = 9000000;
	m.release_micro = 500000;
	cr_assert_eq(chap_model_fold(&m), CHAP_OK);
	cr_assert_eq(write_languages(dir, xx_status), 0);
	cr_assert_eq(chap_engine_new_with(&e, &options, &m, &err), CHAP_OK,
	    "%s", err.text);
	return e;
}

/* A new message of its pair; ids are its number. */
static struct chap_verdict
say(struct chap_engine *e, const char *from, const char *to, const char *lang,
    const char *text)
{
	static int n;
	static char id[16];
	struct chap_verdict v;
	struct chap_message m = {.at_ms = 1600000000000 + n * 1000,
	    .from = chap_span_str(from),
	    .to = {chap_span_str(to)},
	    .n_to = 1,
	    .text = chap_span_str(text),
	    .lang = chap_span_str(lang),
	    .age = CHAP_AGE_UNKNOWN};

	snprintf(id, sizeof(id), "%d", n++);
	m.id = chap_span_str(id);
	chap_engine_score(e, 0, &m, 1, &v);
	cr_assert_eq(v.status, CHAP_SCORED);
	return v;
}

/* A conversation of "ann" with "bob"; a text with "<" before it is bob's. */
#define SAID_MAX 6

Test(verdict, levels_rest_on_reviewed_lists)
{
	static const struct {
		const char *xx_status;
		const char *said[SAID_MAX];
		enum chap_level level;
		bool logit_is_review; /* the logit of everything */
		bool flagged_is_ann;
		bool full;
	} ROWS[] = {
	    {"draft", {"red river", "green river and so on"}, CHAP_LEVEL_REVIEW,
	        true, true, true},
	    {"draft", {"red picture", "green picture and so on"},
	        CHAP_LEVEL_WATCH, true, true, false},
	    {"reviewed", {"red picture", "green picture and so on"},
	        CHAP_LEVEL_REVIEW, true, true, true},
	    /* reviewed evidence is not enough for itself, and drafts add none
	     */
	    {"draft", {"red river", "green picture and so on"},
	        CHAP_LEVEL_WATCH, true, true, false},
	    /* it is enough, whatever drafts add */
	    {"draft", {"red river", "green river", "blue picture and so on"},
	        CHAP_LEVEL_REVIEW, true, true, false},
	    /* the first reviewed evidence of a group ends the drafts' there */
	    {"draft",
	        {"red picture", "red picture", "red river", "then green river"},
	        CHAP_LEVEL_REVIEW, true, true, true},
	    {"draft", {"red river", "purple picture so what"}, CHAP_LEVEL_NONE,
	        false, true, true},
	    /* drafts explain nothing away that a reviewed list shows … */
	    {"draft",
	        {"yellow river golden picture", "red river",
	            "green river well"},
	        CHAP_LEVEL_REVIEW, true, true, false},
	    {"reviewed",
	        {"yellow river golden picture", "red river",
	            "green river well"},
	        CHAP_LEVEL_NONE, false, true, true},
	    /* … and do not draw the eye from the side that has a level */
	    {"draft",
	        {"<red river", "<green river well", "blue picture",
	            "white picture", "red picture", "green picture"},
	        CHAP_LEVEL_REVIEW, true, false, false},
	    /* cut over two messages */
	    {"draft", {"green pic", "ture", "red pic", "ture"},
	        CHAP_LEVEL_WATCH, true, true, false},
	    {"reviewed", {"green pic", "ture", "red pic", "ture"},
	        CHAP_LEVEL_REVIEW, true, true, true},
	};

	for (size_t i = 0; i < sizeof(ROWS) / sizeof(ROWS[0]); i++) {
		char dir[] = "/tmp/chaperone-XXXXXX";
		struct chap_engine *e = open_engine(dir, ROWS[i].xx_status);
		struct chap_verdict v = {.n = 0};

		for (int k = 0; k < SAID_MAX && ROWS[i].said[k] != NULL; k++) {
			const char *text = ROWS[i].said[k];

			v = text[0] == '<' ? say(e, "bob", "ann", "", text + 1)
			                   : say(e, "ann", "bob", "", text);
		}
		cr_expect_eq(v.level, ROWS[i].level, "row %zu: %s, logit %g", i,
		    chap_level_name(v.level), (double)v.logit_micro / 1e6);
		cr_expect_eq(v.logit_micro >= REVIEW_MICRO,
		    ROWS[i].logit_is_review, "row %zu: logit %g", i,
		    (double)v.logit_micro / 1e6);
		cr_expect_eq(chap_span_eq(v.suspect, CHAP_SPAN_LIT("ann")),
		    ROWS[i].flagged_is_ann, "row %zu", i);
		cr_expect_eq(v.confidence == CHAP_CONFIDENCE_FULL, ROWS[i].full,
		    "row %zu", i);
		chap_engine_free(e);
		remove_languages(dir);
	}
}

Test(verdict, confidence_is_limited_in_a_language_without_reviewed_lists)
{
	static const struct {
		const char *lang;
		bool full;
	} ROWS[] = {{"", true}, {"en", true}, {"en-GB", true}, {"EN_us", true},
	    {"und", true}, {"xx", false}, {"xx-Latn-AB", false}, {"es", false},
	    {"e", false}, {"eng", false}};
	char dir[] = "/tmp/chaperone-XXXXXX";
	struct chap_engine *e = open_engine(dir, "draft");

	for (size_t i = 0; i < sizeof(ROWS) / sizeof(ROWS[0]); i++) {
		struct chap_verdict v = say(
		    e, "ann", "bob", ROWS[i].lang, "we play a game of chess");

		cr_expect_eq(v.confidence == CHAP_CONFIDENCE_FULL, ROWS[i].full,
		    "\"%s\"", ROWS[i].lang);
	}
	chap_engine_free(e);
	remove_languages(dir);
}

/* "om" is a word of xx and no English one: it may end "mom". */
Test(verdict, pieces_of_a_word_may_be_words_of_another_language)
{
	char dir[] = "/tmp/chaperone-XXXXXX";
	struct chap_engine_options options = {
	    .lexicons = dir, .always_why = true};
	struct chap_verdict v;
	struct chap_engine *e;
	struct chap_error err;

	cr_assert_not_null(mkdtemp(dir));
	cr_assert_eq(write_language(dir, "en", "reviewed", "mom"), 0);
	cr_assert_eq(write_language(dir, "xx", "draft", "om"), 0);
	cr_assert_eq(chap_engine_new(&e, &options, &err), CHAP_OK);
	say(e, "ann", "bob", "", "red m");
	v = say(e, "ann", "bob", "", "om");
	cr_assert_gt(v.n_why, 0);
	cr_assert_eq(v.confidence, CHAP_CONFIDENCE_FULL, "no draft had a part");
	chap_engine_free(e);
	remove_languages(dir);
}
