#include "classifier/engine_parts.h"
#include "server/scorer.h"
#include "server/store/events.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static atomic_int n_within, n_done;

/* Keeps the scorer within its first message while the gate is held. */
static void
wait_at_gate(void *context, size_t message, const struct chap_work *work,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES])
{
	(void)context;
	(void)message;
	(void)work;
	(void)target;
	(void)value;
	atomic_fetch_add(&n_within, 1);
	pthread_mutex_lock(&gate);
	pthread_mutex_unlock(&gate);
}

static void
count_done(struct chap_job *job)
{
	(void)job;
	atomic_fetch_add(&n_done, 1);
}

static void
wait_until(atomic_int *n, int least)
{
	while (atomic_load(n) < least)
		usleep(200);
}

Test(scorer, answers_busy_past_its_bound_and_scores_what_it_took)
{
	static const char BODY[] = "{\"id\":\"%d\",\"at\":1,\"from\":\"a\","
	                           "\"to\":\"b\",\"text\":\"see you\"}";
	struct chap_engine_options options = {.threads = 1};
	struct chap_keeper_options keep = {.sync = CHAP_SYNC_NONE};
	struct chap_scorer_options o = {.max_batch = 10,
	    .max_waiting_bytes = 150,
	    .clock = chap_clock_system()};
	struct chap_job job[3] = {{.counts_only = false}};
	struct chap_scorer_stats stats;
	struct chap_scorer *scorer;
	struct chap_error err;
	char body[3][100];

	cr_assert_eq(chap_engine_new(&o.engine, &options, &err), CHAP_OK);
	chap_engine_observe(o.engine, 0, wait_at_gate, NULL);
	cr_assert_eq(chap_keeper_new(&o.keeper, &keep, &err), CHAP_OK);
	cr_assert_eq(chap_scorer_new(&scorer, &o), CHAP_OK);
	pthread_mutex_lock(&gate);
	for (int i = 0; i < 3; i++) {
		snprintf(body[i], sizeof(body[i]), BODY, i);
		memset(body[i] + strlen(body[i]), ' ',
		    sizeof(body[i]) - strlen(body[i]));
		job[i].body = (struct chap_span){body[i], sizeof(body[i])};
		job[i].done = count_done;
		chap_buf_init(&job[i].reply, 4096);
		chap_scorer_submit(scorer, &job[i]);
		if (i == 0)
			wait_until(&n_within, 1);
	}
	/* the third was answered at once, within submit */
	cr_assert_eq(atomic_load(&n_done), 1);
	cr_assert_not_null(strstr(job[2].reply.ptr, "\"status\":\"busy\""));
	cr_assert_not_null(strstr(job[2].reply.ptr, "\"retry_ms\":"));
	chap_scorer_stats(scorer, &stats);
	cr_assert_eq(stats.waiting_bytes, sizeof(body[1]));
	pthread_mutex_unlock(&gate);
	wait_until(&n_done, 3);
	for (int i = 0; i < 2; i++)
		cr_assert_not_null(
		    strstr(job[i].reply.ptr, "\"status\":\"scored\""));
	chap_scorer_stats(scorer, &stats);
	cr_assert_eq(stats.n_refused, 1);
	cr_assert_eq(stats.waiting_bytes, 0);
	chap_scorer_free(scorer);
	chap_keeper_free(o.keeper, o.engine);
	chap_engine_free(o.engine);
	for (int i = 0; i < 3; i++)
		chap_buf_release(&job[i].reply);
}

/* What a pair of s and t writes; it is at review behind the first LURED. */
static const struct {
	char from;
	const char *text;
} SAID[] = {{'s', "hey how old are you?"}, {'t', "im 13"},
    {'s', "you are so mature for your age"},
    {'s', "dont tell your mom we talk, its our secret"}, {'t', "ok"},
    {'s', "send me a pic of you"}};

#define LURED (int)(sizeof(SAID) / sizeof(SAID[0]))

/* The i-th message of a pair; past those more of the last. */
static void
make_message(char *line, size_t size, const char *pair, int i)
{
	char from = i < LURED ? SAID[i].from : 's';

	snprintf(line, size,
	    "{\"id\":\"%s%d\",\"at\":%d,\"from\":\"%c%s\",\"to\":\"%c%s\","
	    "\"text\":\"%s\"}",
	    pair, i, 1000 * i, from, pair, from == 's' ? 't' : 's', pair,
	    SAID[i < LURED ? i : LURED - 1].text);
}

struct whole {
	char dir[64];
	struct chap_seal seal;
	struct chap_flags *flags; /* a reader's */
	struct chap_keeper_options keep;
	struct chap_scorer_options o;
	struct chap_scorer *scorer;
};

/* How many events there ever were. */
static int64_t
n_told(struct whole *w)
{
	struct chap_event_span span;
	struct chap_error err;

	cr_assert_eq(chap_events_span(w->flags, &span, &err), CHAP_OK);
	return span.newest;
}

static void
open_whole(struct whole *w)
{
	struct chap_error err;

	snprintf(w->dir, sizeof(w->dir), "/tmp/chaperone-test-XXXXXX");
	cr_assert_not_null(mkdtemp(w->dir));
	cr_assert_eq(chap_seal_open(&w->seal, w->dir, &err), CHAP_OK);
	cr_assert_eq(
	    chap_flags_open(&w->keep.flags, w->dir, &w->seal, &err), CHAP_OK);
	cr_assert_eq(
	    chap_flags_open(&w->flags, w->dir, &w->seal, &err), CHAP_OK);
	w->o = (struct chap_scorer_options){
	    .max_batch = 100, .seal = &w->seal, .clock = chap_clock_system()};
	cr_assert_eq(chap_engine_new(&w->o.engine, NULL, &err), CHAP_OK);
	cr_assert_eq(chap_keeper_new(&w->o.keeper, &w->keep, &err), CHAP_OK);
	cr_assert_eq(chap_scorer_new(&w->scorer, &w->o), CHAP_OK);
}

static void
close_whole(struct whole *w)
{
	char command[128];

	chap_scorer_free(w->scorer);
	chap_keeper_free(w->o.keeper, w->o.engine);
	chap_engine_free(w->o.engine);
	chap_flags_close(w->keep.flags);
	chap_flags_close(w->flags);
	snprintf(command, sizeof(command), "rm -rf %s", w->dir);
	cr_assert_eq(system(command), 0);
}

/* The answer to messages [first, last) of a pair behind an envelope. */
static void
send_some(struct whole *w, const char *envelope, const char *pair, int first,
    int last, struct chap_buf *reply)
{
	struct chap_job job = {.done = count_done};
	struct chap_buf body;
	char line[400];
	int before = atomic_load(&n_done);

	chap_buf_init(&body, 65536);
	chap_buf_init(&job.reply, (size_t)1 << 20);
	chap_buf_str(&body, envelope);
	for (int i = first; i < last; i++) {
		make_message(line, sizeof(line), pair, i);
		chap_buf_printf(&body, "%s\n", line);
	}
	job.body = chap_buf_span(&body);
	chap_scorer_submit(w->scorer, &job);
	wait_until(&n_done, before + 1);
	chap_buf_release(&body);
	*reply = job.reply;
}

/* The rows of the queue that are at review or above. */
static int64_t
count_flags(struct whole *w)
{
	int64_t n[CHAP_N_LEVELS] = {0}, oldest_ms;
	struct chap_error err;

	cr_assert_eq(chap_flags_count(w->flags, n, &oldest_ms, &err), CHAP_OK);
	return n[CHAP_LEVEL_REVIEW] + n[CHAP_LEVEL_URGENT];
}

static bool
says_flagged(const struct chap_buf *reply)
{
	return strstr(reply->ptr, "\"level\":\"review\"") != NULL ||
	    strstr(reply->ptr, "\"level\":\"urgent\"") != NULL;
}

#define BACKFILL "{\"chaperone\":1,\"backfill\":true}\n"

Test(scorer, history_moves_the_state_and_raises_no_flag)
{
	static struct whole w;
	struct chap_buf live, reply;
	int64_t told;

	open_whole(&w);
	send_some(&w, "", "a", 0, LURED, &live);
	cr_assert(says_flagged(&live), "the messages raise nothing");
	cr_assert_eq(count_flags(&w), 1);
	told = n_told(&w);
	cr_assert_geq(told, 1);

	send_some(&w, BACKFILL, "b", 0, LURED, &reply);
	cr_assert(says_flagged(&reply), "the state did not move");
	cr_assert_eq(count_flags(&w), 1);
	cr_assert_eq(n_told(&w), told);
	chap_buf_release(&reply);

	/* the first that is no history raises what the pair shows by then */
	send_some(&w, "", "b", LURED, LURED + 1, &reply);
	cr_assert(says_flagged(&reply));
	cr_assert_eq(count_flags(&w), 2);
	cr_assert_eq(n_told(&w), told + 1);
	chap_buf_release(&reply);

	/* and history behind it tells nobody anything again */
	send_some(&w, BACKFILL, "a", LURED, LURED + 3, &reply);
	cr_assert(says_flagged(&reply));
	chap_buf_release(&live);
	send_some(&w, "", "a", LURED, LURED + 3, &live);
	cr_assert_not_null(strstr(live.ptr, "\"status\":\"duplicate\""));
	cr_assert_eq(count_flags(&w), 2);
	cr_assert_eq(n_told(&w), told + 1);
	chap_buf_release(&reply);
	chap_buf_release(&live);
	close_whole(&w);
}

Test(scorer, gives_reasons_for_every_verdict_when_asked)
{
	static const char PLAIN[] =
	    "{\"id\":\"x\",\"at\":1,\"from\":\"u\",\"to\":\"v\",\"text\":"
	    "\"how old are you?\"}\n";
	static struct whole w;
	struct chap_buf reply;
	char envelope[200];

	open_whole(&w);
	send_some(&w, PLAIN, "c", 0, 0, &reply);
	cr_assert_null(strstr(reply.ptr, "\"why\""));
	chap_buf_release(&reply);
	snprintf(envelope, sizeof(envelope),
	    "{\"chaperone\":1,\"why\":true}\n%s", PLAIN);
	/* a repeat, so that one pair shows both */
	send_some(&w, envelope, "c", 0, 0, &reply);
	cr_assert_not_null(strstr(reply.ptr, "\"why\":[{\"signal\":"));
	chap_buf_release(&reply);
	close_whole(&w);
}

Test(scorer, small_requests_are_answered_each_with_its_own)
{
	static const char *const BODY[] = {
	    "{\"id\":\"1\",\"at\":1,\"from\":\"a\",\"to\":\"b\",\"text\":\"\"}",
	    "[{\"id\":\"2\",\"at\":2,\"from\":\"a\",\"to\":\"b\",\"text\":\"\"},"
	    "{}]",
	    "[]", "{\"chaperone\":3}\n{}",
	    "{\"chaperone\":1,\"why\":true}\n{\"id\":\"3\",\"at\":3,"
	    "\"from\":\"a\",\"to\":\"b\",\"text\":\"\"}",
	    "{}\n{\"id\":\"4\",\"at\":4,\"from\":\"a\",\"to\":\"b\",\"text\":"
	    "\"\"}",
	    " ",
	    "{\"id\":\"5\",\"at\":5,\"from\":\"a\",\"to\":\"b\",\"text\":\"\"}"};
	static const char *const FIRST[] = {
	    "{\"id\":\"1\",\"status\":\"scored\"",
	    "[{\"id\":\"2\",\"status\":\"scored\"", "[]",
	    "{\"status\":\"unscored\",\"error\":\"request: version 3",
	    "{\"id\":\"3\",\"status\":\"scored\"",
	    "{\"status\":\"unscored\",\"error\":\"id: missing\"}\n{\"id\":\"4\"",
	    "{\"status\":\"unscored\",\"error\":\"request: holds no message",
	    "{\"id\":\"5\",\"status\":\"scored\""};
	enum { N = sizeof(BODY) / sizeof(BODY[0]) };
	static struct chap_job job[N], held = {.done = count_done};
	static struct whole w;
	int before = atomic_load(&n_done);

	open_whole(&w);
	chap_engine_observe(w.o.engine, 0, wait_at_gate, NULL);
	chap_buf_init(&held.reply, 4096);
	held.body = CHAP_SPAN_LIT("{\"id\":\"0\",\"at\":0,\"from\":\"a\","
	                          "\"to\":\"b\",\"text\":\"\"}");
	pthread_mutex_lock(&gate);
	chap_scorer_submit(w.scorer, &held);
	wait_until(&n_within, 1);
	for (int i = 0; i < N; i++) {
		job[i].done = count_done;
		job[i].body = chap_span_str(BODY[i]);
		chap_buf_init(&job[i].reply, 8192);
		chap_scorer_submit(w.scorer, &job[i]);
	}
	pthread_mutex_unlock(&gate);
	wait_until(&n_done, before + N + 1);
	for (int i = 0; i < N; i++) {
		cr_expect_eq(
		    strncmp(job[i].reply.ptr, FIRST[i], strlen(FIRST[i])), 0,
		    "%d: %s", i, job[i].reply.ptr);
		chap_buf_release(&job[i].reply);
	}
	chap_buf_release(&held.reply);
	close_whole(&w);
}
