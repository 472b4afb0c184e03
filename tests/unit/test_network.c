/*
 * The network side with the default model: one adult who opens forty
 * conversations with children in a week stands out by that, though no single
 * one of them does; a coach, a guild leader and a streamer who write to as
 * many do not.
 */
#include "classifier/chaperone.h"

#include <criterion/criterion.h>
#include <stdio.h>

#define CHILDREN 40
#define HOUR_MS ((int64_t)3600 * 1000)
#define START_MS 1700000000000

struct story {
	const char *who;
	int age;
	const char *line[9]; /* the adult's and the child's by turns */
	enum chap_level alone; /* highest in the first conversation, at most */
	enum chap_level last; /* highest in the last one: at least */
	enum chap_level last_most;
};

static struct chap_span
id_of(char *buf, const char *prefix, int n)
{
	snprintf(buf, 32, "%s-%d", prefix, n);
	return chap_span_str(buf);
}

/* A message from or to the adult; an age, where it is a fact of a user. */
static enum chap_level
send(struct chap_engine *e, int *n, struct chap_span from, struct chap_span to,
    const char *text, int age)
{
	char id[32];
	struct chap_message m = {.id = id_of(id, "m", *n),
	    .at_ms = START_MS + *n * HOUR_MS / 3,
	    .from = from,
	    .to = {to},
	    .n_to = text == NULL ? 0 : 1,
	    .kind = text == NULL ? CHAP_USER : CHAP_MESSAGE,
	    .age = (int16_t)age};
	struct chap_verdict v;

	if (text != NULL)
		m.text = chap_span_str(text);
	++*n;
	chap_engine_score(e, 0, &m, 1, &v);
	cr_assert_neq(v.status, CHAP_UNSCORED, "%s", v.error);
	return v.level;
}

static enum chap_level
converse(struct chap_engine *e, const struct story *s, int child, int *n)
{
	char a[32], b[32];
	struct chap_span adult = id_of(a, s->who, 0);
	struct chap_span kid = id_of(b, "child", child);
	enum chap_level most = CHAP_LEVEL_NONE;

	send(e, n, kid, kid, NULL, 11);
	for (int i = 0; s->line[i] != NULL; i++) {
		enum chap_level level = i % 2 == 0
		    ? send(e, n, adult, kid, s->line[i], CHAP_AGE_UNKNOWN)
		    : send(e, n, kid, adult, s->line[i], CHAP_AGE_UNKNOWN);

		if (level > most)
			most = level;
	}
	return most;
}

static const struct story STORY[] = {
    {"adult", 35,
        {"hi there you look fun wanna be friends?", "hi", "how old are you?",
            "11", "you seem really mature for your age", "ok"},
        CHAP_LEVEL_NONE, CHAP_LEVEL_WATCH, CHAP_LEVEL_URGENT},
    {"coach", 41,
        {"hi, practice moves to thursday at five", "ok coach",
            "great effort last time, you keep getting better", "thanks",
            "does somebody bring you or do you ride with the team?",
            "my dad brings me"},
        CHAP_LEVEL_NONE, CHAP_LEVEL_NONE, CHAP_LEVEL_NONE},
    {"guild-leader", 29,
        {"hello, our guild is recruiting, want in?", "maybe",
            "we have a kids team, how old are you?", "11",
            "voice is on discord, ask your parents first", "ok i will"},
        CHAP_LEVEL_NONE, CHAP_LEVEL_NONE, CHAP_LEVEL_NONE},
    {"streamer", 24,
        {"thank you so much for the follow!", "i love your stream",
            "that fan art was amazing, you're the best chat", "aww thanks",
            "giveaway on sunday, ask a parent for the form", "cool"},
        CHAP_LEVEL_NONE, CHAP_LEVEL_NONE, CHAP_LEVEL_NONE},
};

Test(network, forty_children_in_a_week_stand_out_and_a_coach_does_not,
    .timeout = 120)
{
	for (size_t i = 0; i < sizeof(STORY) / sizeof(STORY[0]); i++) {
		const struct story *s = &STORY[i];
		enum chap_level first, last = CHAP_LEVEL_NONE;
		struct chap_engine *e;
		struct chap_error err;
		char id[32];
		int n = 0;

		cr_assert_eq(
		    chap_engine_new(&e, NULL, &err), CHAP_OK, "%s", err.text);
		send(e, &n, id_of(id, s->who, 0), id_of(id, s->who, 0), NULL,
		    s->age);
		first = converse(e, s, 0, &n);
		for (int child = 1; child < CHILDREN; child++)
			last = converse(e, s, child, &n);
		cr_assert_leq(first, s->alone, "%s: %d", s->who, first);
		cr_assert(last >= s->last && last <= s->last_most, "%s: %d",
		    s->who, last);
		chap_engine_free(e);
	}
}
