/*
 * An engine that was brought to a state by facts, or by a state taken in, is
 * the engine that scored: the same digest, and the same verdicts from there
 * on. Bounds are so small that pairs, users and evidence keep being evicted.
 */
#include "classifier/engine_parts.h"
#include "classifier/state_facts.h"
#include "classifier/lines.h"
#include "classifier/state.h"
#include "tests/draw.h"
#include "tests/rule_model.h"

#include <criterion/criterion.h>

#define ROUNDS 5
#define LINES 6000
#define LINE_BYTES 220

static const char *const SAID[] = {"how old are you", "im 13",
    "dont tell your mom", "send me a pic of you", "add me on snap", "gg",
    "see you at practice", "i dont want to", "what time",
    "are you home alone tonight", "dont tell your m", "om", "se", "cret",
    "nice weather today is it not", "que edad tienes"};

#define N_SAID (sizeof(SAID) / sizeof(SAID[0]))

struct stream {
	char text[LINES][LINE_BYTES];
	struct chap_span line[LINES];
	size_t n;
};

static const char *
said(uint64_t *seed)
{
	return SAID[draw(seed) % N_SAID];
}

/* One of twenty is sent again, one of thirty is to a room or of a user. */
static void
make_stream(struct stream *s, uint64_t *seed)
{
	s->n = 0;
	while (s->n < LINES) {
		char *to = s->text[s->n];
		unsigned a = (unsigned)(draw(seed) % 40);
		unsigned b = 40 + (unsigned)(draw(seed) % 40);
		unsigned at = (unsigned)s->n * 700;
		unsigned kind = (unsigned)(draw(seed) % 90);

		if (s->n > 0 && draw(seed) % 20 == 0)
			memcpy(to, s->text[s->n - 1 - draw(seed) % s->n % 5],
			    LINE_BYTES);
		else if (kind == 0)
			snprintf(to, LINE_BYTES,
			    "{\"id\":\"%zu\",\"at\":%u,\"from\":\"u%u\","
			    "\"kind\":\"user\",\"age\":12,\"tz\":60}",
			    s->n, at, a);
		else if (kind < 3)
			snprintf(to, LINE_BYTES,
			    "{\"id\":\"%zu\",\"at\":%u,\"from\":\"u%u\","
			    "\"room\":\"r\",\"text\":\"%s\"}",
			    s->n, at, a, said(seed));
		else if (kind < 8)
			snprintf(to, LINE_BYTES,
			    "{\"id\":\"%zu\",\"at\":%u,\"from\":\"u%u\",\"to\":"
			    "[\"u%u\",\"u%u\"],\"text\":\"%s\"}",
			    s->n, at, a, b, b ^ 1, said(seed));
		else
			snprintf(to, LINE_BYTES,
			    "{\"id\":\"%zu\",\"at\":%u,\"from\":\"u%u\","
			    "\"to\":\"u%u\",\"kind\":\"%s\",\"text\":\"%s\"}",
			    s->n, at, kind % 2 ? a : b, kind % 2 ? b : a,
			    kind < 12 ? "edit" : "message", said(seed));
		s->line[s->n] = chap_span_str(to);
		s->n++;
	}
}

static struct chap_engine *
new_engine(unsigned threads, const struct chap_model *model)
{
	struct chap_engine_options options = {.threads = threads,
	    .max_pairs = 640,
	    .max_actors = 50,
	    .max_evidence = 192,
	    .seed = 82};
	struct chap_engine *e;
	struct chap_error err;

	cr_assert_eq(chap_engine_new_with(&e, &options, model, &err), CHAP_OK,
	    "%s", err.text);
	return e;
}

static void
score(struct chap_engine *e, const struct stream *s, size_t from, size_t to,
    struct chap_buf *facts, struct chap_buf *out)
{
	if (facts != NULL)
		cr_assert_eq(
		    chap_buf_reserve(facts, (to - from) * CHAP_FACT_MAX_BYTES),
		    CHAP_OK);
	chap_engine_record(e, facts);
	cr_assert_eq(chap_engine_score_lines(
	                 e, 0, s->line + from, to - from, 0, out, NULL),
	    CHAP_OK);
	chap_engine_record(e, NULL);
}

struct memory {
	struct chap_buf bytes;
	size_t at;
};

static enum chap_err
keep(void *context, const void *bytes, size_t n)
{
	struct memory *m = context;

	return chap_buf_add(&m->bytes, bytes, n);
}

static enum chap_err
give(void *context, void *bytes, size_t n)
{
	struct memory *m = context;

	if (m->bytes.len - m->at < n)
		return CHAP_ERR_DAMAGED;
	memcpy(bytes, m->bytes.ptr + m->at, n);
	m->at += n;
	return CHAP_OK;
}

static bool
same_state(const struct chap_engine *a, const struct chap_engine *b)
{
	return chap_hash128_cmp(chap_engine_digest(a), chap_engine_digest(b)) ==
	    0;
}

static bool
same_text(const struct chap_buf *a, const struct chap_buf *b)
{
	return a->len == b->len && memcmp(a->ptr, b->ptr, a->len) == 0;
}

/* A state at `cut` and the facts from there to `until`, into another engine. */
static struct chap_engine *
recover(struct chap_engine *e, const struct stream *s, size_t cut, size_t until,
    const struct chap_model *model, struct chap_buf *out)
{
	struct chap_engine *other = new_engine(1, model);
	struct memory state = {.at = 0};
	struct chap_buf facts;
	struct chap_error err;
	uint64_t n;

	chap_buf_init(&state.bytes, (size_t)1 << 28);
	chap_buf_init(&facts, (size_t)1 << 28);
	score(e, s, 0, cut, NULL, out);
	cr_assert_eq(chap_engine_export(e, keep, &state), CHAP_OK);
	score(e, s, cut, until, &facts, out);
	cr_assert_eq(chap_engine_import(other, give, &state, &err), CHAP_OK,
	    "%s", err.text);
	cr_assert_eq(chap_engine_replay(other, chap_buf_span(&facts), &n, &err),
	    CHAP_OK, "%s", err.text);
	cr_assert_leq(n, until - cut);
	chap_buf_release(&facts);
	chap_buf_release(&state.bytes);
	return other;
}

Test(state, goes_on_as_the_engine_that_scored)
{
	struct chap_model model = rule_model(900001), blank;
	struct stream *s = calloc(1, sizeof(*s));
	/* of one in which a room's message and a pair's share a place */
	uint64_t seed = 1001;

	chap_model_blank(&blank);
	for (unsigned round = 0; round < ROUNDS; round++) {
		size_t cut = draw(&seed) % (LINES - 100);
		size_t until = cut + draw(&seed) % (LINES - 50 - cut);
		struct chap_engine *e = new_engine(1 + round % 3, &model);
		struct chap_engine *other, *facts_only;
		struct chap_buf one, two;

		make_stream(s, &seed);
		chap_buf_init(&one, (size_t)1 << 28);
		chap_buf_init(&two, (size_t)1 << 28);
		other = recover(e, s, cut, until, &model, &one);
		cr_assert(same_state(e, other), "round %u: %zu, %zu", round,
		    cut, until);
		chap_buf_reset(&one);
		score(e, s, until, LINES, NULL, &one);
		score(other, s, until, LINES, NULL, &two);
		cr_assert(same_text(&one, &two), "round %u", round);
		cr_assert(same_state(e, other), "round %u", round);
		chap_engine_free(other);
		chap_engine_free(e);

		/* facts carry the levels: a model that knows none has no say */
		e = new_engine(1, &model);
		facts_only = recover(e, s, 0, LINES, &blank, &one);
		cr_assert(same_state(e, facts_only), "round %u", round);
		chap_engine_free(facts_only);
		chap_engine_free(e);
		chap_buf_release(&one);
		chap_buf_release(&two);
	}
	free(s);
}

/* Whatever is sent again at whatever place leaves no trace. */
Test(state, repeats_leave_no_trace)
{
	struct chap_model model = rule_model(900001);
	struct stream *s = calloc(1, sizeof(*s));
	struct chap_engine *plain = new_engine(1, &model);
	struct chap_engine *again = new_engine(2, &model);
	uint64_t seed = 7;
	struct chap_buf out;
	size_t at = 0;

	make_stream(s, &seed);
	chap_buf_init(&out, (size_t)1 << 28);
	score(plain, s, 0, LINES, NULL, &out);
	while (at < LINES) {
		size_t n = 1 + draw(&seed) % 12;

		if (n > LINES - at)
			n = LINES - at;
		score(again, s, at, at + n, NULL, &out);
		score(again, s, at, at + n, NULL, &out);
		at += n;
	}
	cr_assert(same_state(plain, again));
	chap_engine_free(plain);
	chap_engine_free(again);
	chap_buf_release(&out);
	free(s);
}

/* Facts and states are sealed where they are stored; they are checked still. */
Test(state, what_is_no_state_is_refused)
{
	struct chap_model model = rule_model(900001);
	struct stream *s = calloc(1, sizeof(*s));
	struct chap_engine *e = new_engine(1, &model);
	struct memory state = {.at = 0};
	struct chap_buf facts, out;
	struct chap_error err;
	uint64_t seed = 99, n;

	make_stream(s, &seed);
	chap_buf_init(&out, (size_t)1 << 28);
	chap_buf_init(&facts, (size_t)1 << 28);
	chap_buf_init(&state.bytes, (size_t)1 << 28);
	score(e, s, 0, 300, &facts, &out);
	cr_assert_eq(chap_engine_export(e, keep, &state), CHAP_OK);
	chap_engine_free(e);
	e = new_engine(1, &model);
	for (unsigned round = 0; round < 400; round++) {
		size_t place = draw(&seed) % facts.len;
		char former = facts.ptr[place];

		facts.ptr[place] = (char)draw(&seed);
		(void)!chap_engine_replay(e, chap_buf_span(&facts), &n, &err);
		facts.ptr[place] = former;
		cr_assert_eq(
		    chap_engine_replay(e,
		        (struct chap_span){facts.ptr, 1 + draw(&seed) % 20}, &n,
		        &err),
		    CHAP_ERR_DAMAGED);
	}
	chap_engine_free(e);
	for (unsigned round = 0; round < 12; round++) {
		size_t place = draw(&seed) % state.bytes.len;
		char former = state.bytes.ptr[place];

		e = new_engine(1, &model);
		state.bytes.ptr[place] = (char)draw(&seed);
		state.at = 0;
		(void)!chap_engine_import(e, give, &state, &err);
		state.bytes.ptr[place] = former;
		chap_engine_free(e);
	}
	chap_buf_release(&state.bytes);
	chap_buf_release(&facts);
	chap_buf_release(&out);
	free(s);
}
