/* Words cut over messages, from lines to verdicts: classifier/join.c. */
#include "classifier/engine_parts.h"
#include "classifier/lines.h"
#include "eval/rng.h"

#include <criterion/criterion.h>

#define BIT(NAME) CHAP_SIGNAL_BIT(CHAP_SIGNAL_##NAME)
#define MESSAGES_MAX 8

static struct chap_engine *
new_engine(unsigned threads)
{
	struct chap_engine_options options = {.threads = threads};
	struct chap_engine *e;
	struct chap_error err;

	cr_assert_eq(chap_engine_new(&e, &options, &err), CHAP_OK);
	return e;
}

/* What the newest message showed, and what it was joined to. */
struct seen {
	uint64_t signals;
	uint8_t joined;
	bool evasive;
};

static void
observe(void *context, size_t message, const struct chap_work *work,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES])
{
	struct seen *seen = context;

	(void)message;
	(void)value;
	*seen = (struct seen){
	    work->event.signals, target->joined, work->event.evasive};
}

struct said {
	const char *text; /* "<" before it: the other side says it */
	int after_ms;
	enum chap_kind kind;
};

#define SAYS(after_ms, text) \
	{ \
		(text), (after_ms), CHAP_MESSAGE \
	}
#define DOES(after_ms, text, kind) \
	{ \
		(text), (after_ms), CHAP_##kind \
	}
#define END \
	{ \
		NULL, 0, CHAP_MESSAGE \
	}

/* The messages of a pair of its own; what the last one of them showed. */
static struct seen
say(struct chap_engine *e, const char *name, const struct said *said)
{
	struct chap_message m[MESSAGES_MAX];
	struct chap_verdict v[MESSAGES_MAX];
	char id[MESSAGES_MAX][8];
	struct seen seen = {.signals = 0};
	int64_t at_ms = 1000000;
	size_t n = 0;

	for (; n < MESSAGES_MAX && said[n].text != NULL; n++) {
		bool other = said[n].text[0] == '<';
		struct chap_span from = chap_span_str(name);
		struct chap_span to = CHAP_SPAN_LIT("other");

		at_ms += said[n].after_ms;
		snprintf(id[n], sizeof(id[n]), "%zu", n);
		m[n] = (struct chap_message){.id = chap_span_str(id[n]),
		    .at_ms = at_ms,
		    .from = other ? to : from,
		    .to = {other ? from : to},
		    .n_to = 1,
		    .text = chap_span_str(said[n].text + other),
		    .kind = said[n].kind,
		    .age = CHAP_AGE_UNKNOWN};
	}
	chap_engine_observe(e, 0, observe, &seen);
	chap_engine_score(e, 0, m, n, v);
	return seen;
}

static const struct {
	struct said said[MESSAGES_MAX];
	uint8_t joined; /* letters */
	uint64_t shown; /* by the last message, of risk signals */
} ROW[] = {
    {{SAYS(1, "are you home alo"), SAYS(2000, "ne")}, 5,
        BIT(SUPERVISION_ASKING)},
    {{SAYS(1, "are you home a"), SAYS(2000, "lo"), SAYS(2000, "ne")}, 5,
        BIT(SUPERVISION_ASKING)},
    {{SAYS(1, "are you home alo-"), SAYS(2000, "...NE ok")}, 5,
        BIT(SUPERVISION_ASKING)},
    {{SAYS(1, "our little se"), SAYS(2000, "cr"), SAYS(2000, "et")}, 6,
        BIT(SHARED_SECRET) | BIT(SECRECY)},
    {{SAYS(1, "our little"), SAYS(1, "s"), SAYS(1, "e"), SAYS(1, "c"),
         SAYS(1, "r"), SAYS(1, "e"), SAYS(1, "t")},
        6, BIT(SHARED_SECRET) | BIT(SECRECY)},
    {{SAYS(1, "ok"), SAYS(1, "se"), SAYS(1, "cr"), SAYS(1, "et")}, 6, 0},
    {{SAYS(1, "toni"), SAYS(1, "ght")}, 7, 0},
    /* What the pieces showed before is not shown once more. */
    {{SAYS(1, "dont tell your m"), SAYS(1, "om")}, 3, 0},
    /* Two words: only because of what they say together. */
    {{SAYS(1, "come to my ho"), SAYS(2000, "use")}, 5, BIT(MEETING)},
    {{SAYS(1, "we play to"), SAYS(2000, "day i think")}, 0, 0},
    {{SAYS(1, "pass"), SAYS(2000, "word")}, 0, 0},
    {{SAYS(1, "are you home"), SAYS(2000, "alone")}, 0, 0},
    {{SAYS(1, "yes"), SAYS(59999, "terday")}, 9, 0},
    {{SAYS(1, "yes"), SAYS(61000, "terday")}, 0, 0},
    {{SAYS(1, "are you home alo"), SAYS(1, "<ok"), SAYS(1, "ne")}, 0, 0},
    {{SAYS(1, "are you home alo"), DOES(1, "<", CALL), SAYS(1, "ne")}, 0, 0},
    {{SAYS(1, "are you home alo"), DOES(1, "", MEDIA), SAYS(1, "ne")}, 5,
        BIT(SUPERVISION_ASKING)},
    {{SAYS(1, "are you home alo"), SAYS(1, "see you at school"), SAYS(1, "ne")},
        0, 0},
    {{SAYS(1, "are you home alo!"), SAYS(1, "ne")}, 0, 0},
    {{SAYS(1, "are you home alo"), DOES(1, "ne", EDIT)}, 0, 0},
    {{SAYS(1, "are you home alo"), SAYS(1, "12")}, 0, 0},
    {{SAYS(1, "xq"), SAYS(1, "zv")}, 0, 0},
    {{SAYS(1, "lol"), SAYS(1, "ok"), SAYS(1, "brb")}, 0, 0},
};

Test(join, shows_what_was_cut_and_nothing_else)
{
	struct chap_engine *e = new_engine(1);

	for (size_t i = 0; i < sizeof(ROW) / sizeof(ROW[0]); i++) {
		char name[16];
		struct seen seen;

		snprintf(name, sizeof(name), "u%zu", i);
		seen = say(e, name, ROW[i].said);
		cr_expect_eq(seen.joined, ROW[i].joined, "%zu: %s: %u letters",
		    i, ROW[i].said[0].text, seen.joined);
		cr_expect_eq(seen.evasive, ROW[i].joined > 0, "%zu", i);
		cr_expect_eq(seen.signals & CHAP_RISK_SIGNALS, ROW[i].shown,
		    "%zu: %s: %llx", i, ROW[i].said[0].text,
		    (unsigned long long)seen.signals);
	}
	chap_engine_free(e);
}

Test(join, a_long_message_goes_on_with_it_too)
{
	static char text[CHAP_TEXT_MAX_BYTES + 1];
	struct said said[] = {SAYS(1, "are you home alo"), SAYS(1, text), END};
	struct chap_engine *e = new_engine(1);
	struct seen seen;

	memset(text, 'x', CHAP_TEXT_MAX_BYTES);
	memcpy(text, "ne ", 3);
	for (size_t i = 4; i + 2 < CHAP_TEXT_MAX_BYTES; i += 2)
		memcpy(text + i, "é", 2);
	seen = say(e, "u", said);
	cr_assert_eq(seen.joined, 5);
	cr_assert_eq(seen.signals & CHAP_RISK_SIGNALS, BIT(SUPERVISION_ASKING));
	chap_engine_free(e);
}

/* No bytes of a message in the states but those of a tail that lives. */
Test(join, leaves_no_text_in_the_state)
{
	static const struct said SAID[] = {SAYS(1, "dont tell your m"),
	    SAYS(2000, "om"), SAYS(2000, "<i have to go to practice now, bye"),
	    END};
	struct said first[] = {SAID[0], SAID[1], END};
	struct chap_engine *e = new_engine(1);
	uint32_t n_pairs = 0, n_held = 0;

	say(e, "a", first);
	say(e, "b", SAID);
	for (int i = 0; i < CHAP_SHARDS; i++)
		for (uint32_t k = 0; k < e->shard[i].pairs.n; k++) {
			struct chap_pair *p =
			    chap_table_record(&e->shard[i].pairs, k);

			n_pairs++;
			n_held += memmem(p, sizeof(*p), "mom", 3) != NULL;
			cr_assert_null(memmem(p, sizeof(*p), "practice", 8));
		}
	cr_assert_eq(n_pairs, 2);
	cr_assert_eq(n_held, 1, "only of the one who was not answered");
	chap_engine_free(e);
}

#define N_LINES 3000
#define LINE_BYTES 120

static void
make_lines(char (*text)[LINE_BYTES], struct chap_span *line)
{
	static const char *const SAID[] = {"dont tell your m", "om", "se",
	    "cret", "cr", "et", "ok", "i will pick you u", "p", "s", "gg"};
	struct chap_rng rng = chap_rng_make(7, 0);

	for (size_t i = 0; i < N_LINES; i++) {
		uint32_t pair = chap_rng_below(&rng, 40);
		bool back = chap_rng_percent(&rng, 10);
		int n = snprintf(text[i], LINE_BYTES,
		    "{\"id\":\"%zu\",\"at\":%zu,\"from\":\"%c%u\",\"to\":"
		    "[\"%c%u\"%s],\"text\":\"%s\"}",
		    i, i * 100, back ? 'b' : 'a', pair, back ? 'a' : 'b', pair,
		    chap_rng_percent(&rng, 20) ? ",\"g\"" : "",
		    SAID[chap_rng_below(&rng, 11)]);

		line[i] = (struct chap_span){text[i], (size_t)n};
	}
}

/* Law 7, for joins. */
Test(join, verdicts_are_the_same_for_any_threads_and_batches)
{
	static const struct {
		unsigned threads;
		size_t batch;
	} RUN[] = {{1, N_LINES}, {1, 1}, {2, 1000}, {3, 700}, {7, N_LINES}};
	static char text[N_LINES][LINE_BYTES];
	static struct chap_span line[N_LINES];
	struct chap_engine_stats first;
	struct chap_buf want, got;

	make_lines(text, line);
	chap_buf_init(&want, (size_t)64 << 20);
	chap_buf_init(&got, (size_t)64 << 20);
	for (size_t r = 0; r < sizeof(RUN) / sizeof(RUN[0]); r++) {
		struct chap_engine *e = new_engine(RUN[r].threads);
		struct chap_buf *out = r == 0 ? &want : &got;
		struct chap_engine_stats stats;

		chap_buf_reset(out);
		for (size_t i = 0; i < N_LINES; i += RUN[r].batch) {
			size_t n = N_LINES - i < RUN[r].batch ? N_LINES - i
			                                      : RUN[r].batch;

			cr_assert_eq(chap_engine_score_lines(
			                 e, 0, line + i, n, 0, out, NULL),
			    CHAP_OK);
		}
		chap_engine_stats(e, &stats);
		chap_engine_free(e);
		if (r == 0)
			first = stats;
		cr_assert_gt(stats.n_joined, N_LINES / 50);
		cr_assert_eq(stats.n_joined, first.n_joined);
		cr_assert(r == 0 ||
		        chap_span_eq(chap_buf_span(&want), chap_buf_span(&got)),
		    "%u threads, %zu messages a call", RUN[r].threads,
		    RUN[r].batch);
	}
	chap_buf_release(&want);
	chap_buf_release(&got);
}
