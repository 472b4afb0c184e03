#include "tests/match_bench.h"

#include <criterion/criterion.h>

/*
 * The committed cue words with the rules: what stands around a match, and
 * whether it counts. The rows come in pairs where a rule has a near miss.
 */
static const struct {
	const char *message;
	const char *signal;
	unsigned context; /* of the signal's first match */
	bool counts;
} ROWS[] = {
    /* negated */
    {"kids shouldnt send me pics", "media_request", CHAP_CONTEXT_NEGATED,
        false},
    {"dont ever send me a pic", "media_request", CHAP_CONTEXT_NEGATED, false},
    {"i wont send you a pic, send me a pic", "media_request", 0, true},
    {"you never send me pics", "media_request", 0, true},
    {"why dont you send me a pic", "media_request", 0, true},
    {"dont you want to send me a pic", "media_request", 0, true},
    {"if you dont send me a pic im done", "media_request", 0, true},
    {"dont be shy, send me a pic", "media_request", 0, true},
    {"dont worry keep it between us", "secrecy", 0, true},
    {"dont forget to delete our chats", "secrecy", 0, true},
    {"never tell anyone about us", "secrecy", 0, true},
    /* reported */
    {"he asked me to send me a pic", "media_request", CHAP_CONTEXT_REPORTED,
        false},
    {"my friend told me to keep it secret", "secrecy", CHAP_CONTEXT_REPORTED,
        false},
    {"i was asked to send me a pic", "media_request", CHAP_CONTEXT_REPORTED,
        false},
    {"he was like send me a pic", "media_request", CHAP_CONTEXT_REPORTED,
        false},
    {"send me a pic he said", "media_request", CHAP_CONTEXT_REPORTED, false},
    {"he said dont tell your mom", "secrecy", CHAP_CONTEXT_REPORTED, false},
    {"i asked you to send me a pic", "media_request", 0, true},
    {"i want you to send me a pic", "media_request", 0, true},
    {"can you tell me how old you are", "age_asking", 0, true},
    {"tell me where you live", "location_asking", 0, true},
    {"he said hi. send me a pic", "media_request", 0, true},
    /* conditional */
    {"if she asks how old you are dont say", "age_asking",
        CHAP_CONTEXT_CONDITIONAL, false},
    {"strangers who ask you to keep it secret", "secrecy",
        CHAP_CONTEXT_CONDITIONAL, false},
    {"if your mom asks dont tell her", "secrecy", 0, true},
    {"if anyone asks keep it secret", "secrecy", 0, true},
    /* quoted */
    {"\"keep it secret\" she said", "secrecy",
        CHAP_CONTEXT_QUOTED | CHAP_CONTEXT_REPORTED, false},
    {"she wrote \xe2\x80\x9ckeep it secret\xe2\x80\x9d", "secrecy",
        CHAP_CONTEXT_QUOTED | CHAP_CONTEXT_REPORTED, false},
    {"\"keep it secret\"", "secrecy", 0, true},
    {"i said \"keep it secret\"", "secrecy", 0, true},
    /* played */
    {"that song, meet me at the park", "meeting", CHAP_CONTEXT_PLAYED, false},
    {"meet me at the park", "meeting", 0, true},
};

Test(context, decides_what_counts)
{
	struct bench b;

	open_builtin_bench(&b);
	for (size_t i = 0; i < sizeof(ROWS) / sizeof(ROWS[0]); i++) {
		int signal = chap_signal_by_name(chap_span_str(ROWS[i].signal));
		struct chap_matches m = match(&b, ROWS[i].message);
		uint64_t bit = CHAP_SIGNAL_BIT(signal);
		const struct chap_match *first = NULL;

		for (int k = m.n - 1; k >= 0; k--)
			if (m.match[k].signal == signal &&
			    m.match[k].discounted != ROWS[i].counts)
				first = &m.match[k];
		cr_expect(
		    first != NULL, "\"%s\": no such match", ROWS[i].message);
		cr_expect(first == NULL || first->context == ROWS[i].context,
		    "\"%s\": context %d", ROWS[i].message,
		    first == NULL ? 0 : first->context);
		cr_expect_eq((m.signals & bit) != 0, ROWS[i].counts, "\"%s\"",
		    ROWS[i].message);
	}
	close_bench(&b);
}

Test(context, facts_are_yes_or_no)
{
	static const struct {
		const char *message;
		unsigned facts;
	} rows[] = {
	    {"meet at the mall at 5", CHAP_FACT_PLACE | CHAP_FACT_TIME},
	    {"noon works", CHAP_FACT_TIME},
	    {"5pm?", CHAP_FACT_TIME},
	    {"17:30 ok", CHAP_FACT_TIME},
	    {"5 oclock", CHAP_FACT_TIME},
	    {"at 5 percent", 0},
	    {"how old i am", 0},
	    {"i like the mall", 0},
	    {"i have 5 cats", 0},
	    {"my snap is jqke_12", CHAP_FACT_HANDLE},
	    {"add @jake pls", CHAP_FACT_HANDLE},
	    {"a.b@c.org", CHAP_FACT_HANDLE},
	    {"snap is fun", 0},
	    {"call me 07700 900123", CHAP_FACT_PHONE},
	    {"+44 7700 900 123", CHAP_FACT_PHONE},
	    {"(555) 010-9999 x", CHAP_FACT_PHONE},
	    {"12345 is my score", 0},
	    {"1 2 3 4 and 5 6 7 8 9", 0},
	    {"", 0},
	};
	struct bench b;

	open_builtin_bench(&b);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_expect_eq(match(&b, rows[i].message).facts, rows[i].facts,
		    "\"%s\": %d", rows[i].message,
		    match(&b, rows[i].message).facts);
	close_bench(&b);
}

/* What makes the rules walk: cue after cue, quotes without end. */
Test(context, hostile_messages_are_answered)
{
	static const char *const PIECES[] = {"he said ", "dont ", "\" ",
	    "keep it secret ", "if anyone asks you to ", "send me a pic ",
	    "he said \"keep it secret\" ", "12345 ", "snap "};
	static char message[CHAP_TEXT_MAX_BYTES + 1];
	struct bench b;

	open_builtin_bench(&b);
	chap_arena_release(&b.arena);
	chap_arena_init(&b.arena, CHAP_TEXT_ARENA_BYTES);
	for (size_t p = 0; p < sizeof(PIECES) / sizeof(PIECES[0]); p++) {
		size_t n = strlen(PIECES[p]), len = 0;

		while (len + n <= CHAP_TEXT_MAX_BYTES) {
			memcpy(message + len, PIECES[p], n);
			len += n;
		}
		message[len] = '\0';
		cr_expect(match(&b, message).n <= CHAP_MATCHES_MAX);
	}
	close_bench(&b);
}
