#include "features/lexicon/lexicon.h"

#include <criterion/criterion.h>

static const char PACK[] = "@file en/gifts.lex\n"
                           "signal: gifts\nversion: 1\nstatus: draft\n"
                           "tactic: t\nsource: s\n\nfree gems\n";

static struct chap_matches
match(const char *message)
{
	struct chap_text_words none = {.n = 0};
	struct chap_matches out;
	struct chap_text *text;
	struct chap_lexicon *lexicon;
	struct chap_matcher *matcher;
	struct chap_arena arena;
	struct chap_norm norm;

	chap_arena_init(&arena, (size_t)4 << 20);
	cr_assert_eq(chap_text_new(&text, none, NULL), CHAP_OK);
	cr_assert_eq(
	    chap_lexicon_from_pack(&lexicon, text, chap_span_str(PACK), NULL),
	    CHAP_OK);
	cr_assert_eq(chap_matcher_new(&matcher, lexicon), CHAP_OK);
	cr_assert_eq(
	    chap_normalize(text, chap_span_str(message), &arena, &norm, NULL),
	    CHAP_OK);
	chap_lexicon_match(lexicon, matcher, &norm, &out);
	chap_matcher_free(matcher);
	chap_lexicon_free(lexicon);
	chap_text_free(text);
	chap_arena_release(&arena);
	return out;
}

static const struct {
	const char *message;
	int age;
} ROWS[] = {
    {"im 14", 14},
    {"I'm 14", 14},
    {"i am fourteen", 14},
    {"I am 14 years old.", 14},
    {"im 14 lol wbu", 14},
    {"hey im 13!", 13},
    {"well im only 12 so no", 12},
    {"im 15 and you?", 15},
    {"im 14f", 14},
    {"im 16 m uk", 16},
    {"14 f", 14},
    {"14/f/uk", 14},
    {"14f", 14},
    {"f14", 14},
    {"f/14", 14},
    {"13 m here", 13},
    {"14yo", 14},
    {"14 years old u?", 14},
    {"turning 13 next week", 12},
    {"im turning 13 next week", 12},
    {"i turn 16 in june", 15},
    {"ill be 15 in june", 14},
    {"im almost 13", 12},
    {"i just turned 13", 13},
    {"i turned 12 last week", 12},
    {"im in 7th grade", 12},
    {"im in seventh grade", 12},
    {"i am in grade 9", 14},
    {"im in year 8", 12},
    {"im in y8", 12},
    {"i am in yr 10 now", 14},
    {"im a 7th grader", 12},
    {"i am a seventh grader", 12},
    {"she is a 7th grader", -1},
    {"im in y2 of it", -1},
    {"im in y8 of my plan", -1},
    {"as a 14 year old i think so", 14},
    {"im a 14-year-old girl", 14},
    {"my age is 15", 15},
    {"age: 14", 14},
    {"im twenty one", 21},
    {"i am 34", 34},
    {"im 61 years old", 61},
    {"i am 5 minutes away", -1},
    {"im 6 feet tall", -1},
    {"im 100% sure", -1},
    {"im 99% done", -1},
    {"i am 2 blocks away", -1},
    {"im 10 minutes late", -1},
    {"im 14 m away", -1},
    {"im 20 points ahead", -1},
    {"when im 18 i will drive", -1},
    {"if im 18 can i join", -1},
    {"my son is 14", -1},
    {"my 14 year old plays it", -1},
    {"when i was 14", -1},
    {"im not 18", -1},
    {"my son is turning 13 next week", -1},
    {"14", -1},
    {"i have 14 cats", -1},
    {"im level 14", -1},
    {"press f12", -1},
    {"f5", -1},
    {"m16", -1},
    {"im in grade 40", -1},
    {"im in year 2 of my course", -1},
    {"the year 14 was long ago", -1},
    {"im 14:30 on the clock", -1},
    {"im 1400", -1},
    {"im 3", -1},
    {"it was 70 f outside", -1},
    {"im first", -1},
    {"", -1},
};

Test(extract, finds_the_speakers_own_age_and_no_other_number)
{
	for (size_t i = 0; i < sizeof(ROWS) / sizeof(ROWS[0]); i++) {
		struct chap_matches m = match(ROWS[i].message);

		cr_expect_eq(m.stated_age, ROWS[i].age, "\"%s\": %d, not %d",
		    ROWS[i].message, m.stated_age, ROWS[i].age);
		cr_expect_eq(m.n_limited, 0);
	}
}

Test(extract, a_minors_age_discloses_and_an_adults_is_given)
{
	struct chap_matches m = match("ok so im 17 years old, and?");

	cr_assert_eq(m.signals, CHAP_SIGNAL_BIT(CHAP_SIGNAL_AGE_DISCLOSURE));
	cr_assert_eq(m.n, 1);
	cr_assert_eq(m.match[0].entry, CHAP_ENTRY_STATED_AGE);
	cr_assert_eq(m.match[0].signal, CHAP_SIGNAL_AGE_DISCLOSURE);
	cr_assert_eq(m.match[0].token_first, 2);
	cr_assert_eq(m.match[0].token_end, 4);
	m = match("im 18");
	cr_assert_eq(m.signals, CHAP_SIGNAL_BIT(CHAP_SIGNAL_AGE_GIVING));
	cr_assert_eq(m.match[0].signal, CHAP_SIGNAL_AGE_GIVING);
}

/* What makes a pattern try hard: many starts, none of them a statement. */
Test(extract, hostile_messages_are_answered)
{
	static const char *const PIECES[] = {"im ", "im 1", "im 14 x ",
	    "i am almost ", "14/", "turning twenty ", "i am in the ",
	    "im 14 and 5 "};
	static char message[CHAP_TEXT_MAX_BYTES + 1];

	for (size_t p = 0; p < sizeof(PIECES) / sizeof(PIECES[0]); p++) {
		size_t n = strlen(PIECES[p]);
		struct chap_matches m;
		size_t len = 0;

		while (len + n <= CHAP_TEXT_MAX_BYTES) {
			memcpy(message + len, PIECES[p], n);
			len += n;
		}
		message[len] = '\0';
		m = match(message);
		cr_expect_eq(m.stated_age, -1, "%s", PIECES[p]);
		cr_expect_eq(m.n_limited, 0, "%s", PIECES[p]);
	}
}
