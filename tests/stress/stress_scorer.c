/*
 * Several threads submit requests to the scorer while another reads its
 * figures and counts by day, and one takes its lexicons anew, checkpoints are
 * made all the time and pairs go to disk and come back: every request is
 * answered once, with as many verdicts as it had messages, all of which are
 * published. With frames that are synced beside, then with answers beside
 * frames. Plain main, for the thread sanitizer.
 */
#include "server/feed.h"
#include "server/scorer.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SENDERS 4
#define ROUNDS 150
#define MESSAGES 20
#define RELOADS 3

struct sender {
	struct chap_scorer *scorer;
	unsigned number;
	struct chap_job job;
	char body[MESSAGES * 200];
	atomic_int waiting;
	unsigned n_wrong;
};

static atomic_bool over;

static void
answered(struct chap_job *job)
{
	struct sender *s = (struct sender *)(void *)((char *)job -
	    offsetof(struct sender, job));

	atomic_store(&s->waiting, 0);
}

static size_t
count_lines(const struct chap_buf *reply)
{
	size_t n = reply->len > 0;

	for (size_t i = 0; i < reply->len; i++)
		n += reply->ptr[i] == '\n';
	return n;
}

static void *
send_all(void *argument)
{
	struct sender *s = argument;

	for (unsigned round = 0; round < ROUNDS; round++) {
		size_t n = 0;

		for (unsigned i = 0; i < MESSAGES; i++)
			n += (size_t)snprintf(s->body + n, sizeof(s->body) - n,
			    "{\"id\":\"%u-%u-%u\",\"at\":%u,\"from\":\"a%u\","
			    "\"to\":\"b%u\",\"text\":\"dont tell your mom, i am 30 and you are 12, "
			    "add me on snap, send me a pic of you\"}\n",
			    s->number, round, i, round, i, s->number);
		s->job.body = (struct chap_span){s->body, n};
		atomic_store(&s->waiting, 1);
		chap_scorer_submit(s->scorer, &s->job);
		while (atomic_load(&s->waiting))
			usleep(100);
		s->n_wrong += count_lines(&s->job.reply) != MESSAGES;
	}
	return NULL;
}

struct looker {
	struct chap_scorer *scorer;
	struct chap_risk_days *days;
	unsigned n_wrong;
};

/* Pairs of any logit at all; -1: they cannot be told. */
static int64_t
count_pairs(struct chap_risk_days *days)
{
	struct chap_clock clock = chap_clock_system();
	int64_t lowest = -30000000, n = -1;

	return chap_risk_days_peaks(days, chap_clock_now_ms(&clock), &lowest, 1,
	           &n, NULL) == CHAP_OK
	    ? n
	    : -1;
}

static void *
look(void *argument)
{
	struct looker *l = argument;
	struct chap_scorer_stats stats;
	int64_t was = 0;

	while (!atomic_load(&over)) {
		int64_t n = count_pairs(l->days);

		l->n_wrong += n < was;
		was = n;
		chap_scorer_stats(l->scorer, &stats);
		usleep(500);
	}
	return NULL;
}

struct reloader {
	struct chap_scorer *scorer;
	const struct chap_engine *engine;
	const struct chap_engine_options *options;
	struct chap_shadow *shadow; /* the scorer's */
	unsigned n_wrong;
};

static void *
reload_all(void *argument)
{
	struct reloader *r = argument;
	struct chap_reload *reload = NULL;
	struct chap_shadow *shadow = NULL, *former;
	struct chap_error err;

	for (int i = 0; i < RELOADS; i++) {
		if (chap_reload_new(&reload, r->engine, NULL, &err) !=
		        CHAP_OK ||
		    chap_shadow_new(&shadow, r->options, &err) != CHAP_OK) {
			r->n_wrong++;
			break;
		}
		former = shadow;
		r->n_wrong +=
		    chap_scorer_reload(r->scorer, reload, &former) != CHAP_OK ||
		    former != r->shadow;
		r->shadow = shadow;
		chap_shadow_free(former);
		chap_reload_free(reload);
	}
	return NULL;
}

static unsigned
run(struct chap_scorer *scorer, const struct chap_scorer_options *o,
    const struct chap_engine_options *options, struct chap_shadow **shadow)
{
	static struct sender sender[SENDERS];
	struct reloader reloader = {.scorer = scorer,
	    .engine = o->engine,
	    .options = options,
	    .shadow = *shadow};
	struct looker looks = {.scorer = scorer, .days = o->days};
	pthread_t thread[SENDERS], looker, reload;
	unsigned n_wrong = 0;

	for (unsigned i = 0; i < SENDERS; i++) {
		sender[i].scorer = scorer;
		sender[i].number = i;
		sender[i].job.done = answered;
		chap_buf_init(&sender[i].job.reply, 1 << 24);
		if (pthread_create(&thread[i], NULL, send_all, &sender[i]) != 0)
			return 1;
	}
	if (pthread_create(&looker, NULL, look, &looks) != 0 ||
	    pthread_create(&reload, NULL, reload_all, &reloader) != 0)
		return 1;
	for (unsigned i = 0; i < SENDERS; i++) {
		pthread_join(thread[i], NULL);
		n_wrong += sender[i].n_wrong;
		chap_buf_release(&sender[i].job.reply);
	}
	atomic_store(&over, true);
	pthread_join(looker, NULL);
	pthread_join(reload, NULL);
	*shadow = reloader.shadow;
	return n_wrong + reloader.n_wrong + looks.n_wrong;
}

static void
note_flag(void *context, struct chap_span line)
{
	static const char EVENT[] = "{\"event\":";
	unsigned *n = context;

	*n += line.len > sizeof(EVENT) &&
	    memcmp(line.ptr, EVENT, sizeof(EVENT) - 1) == 0;
}

static void
note_verdicts(void *context, struct chap_span frame)
{
	unsigned *n = context;

	for (size_t i = 0; i < frame.len; i++)
		*n += frame.ptr[i] == '\n'; /* one behind the head, and so on */
}

static bool
always_listens(void *context)
{
	(void)context;
	return true;
}

/* All of it with one way of syncing; 0, or a program's exit status. */
static int
stress(enum chap_sync sync)
{
	char dir[] = "/tmp/chaperone-stress-XXXXXX";
	struct chap_seal seal;
	unsigned n_flags = 0, n_verdicts = 0;
	/* few places, so that pairs go to disk and come back all the time */
	struct chap_engine_options options = {.threads = 2, .max_pairs = 64};
	struct chap_cold cold;
	struct chap_scorer_options o = {
	    .seal = &seal, .clock = chap_clock_system(), .max_batch = 1000};
	/* checkpoints all the time: forks and turns of the journal */
	struct chap_keeper_options keep = {.sync = sync,
	    .interval_ms = 1,
	    .checkpoint_bytes = 20000,
	    .seal = &seal,
	    .dir = dir,
	    .on_rows = chap_feed_wake,
	    .publish = note_verdicts,
	    .has_listeners = always_listens,
	    .publish_context = &n_verdicts,
	    .start = "1"};
	struct chap_feed_options feed = {.keep_ms = 60000,
	    .mark_ms = 60000,
	    .clock = chap_clock_system(),
	    .publish = note_flag,
	    .publish_context = &n_flags};
	struct chap_scorer_stats stats;
	struct chap_scorer *scorer;
	struct chap_feed *fed;
	struct chap_error err = {.code = CHAP_OK};
	char command[64];
	unsigned n_wrong;

	if (mkdtemp(dir) == NULL ||
	    chap_seal_open(&seal, dir, &err) != CHAP_OK ||
	    chap_flags_open(&keep.flags, dir, &seal, &err) != CHAP_OK ||
	    chap_engine_new(&o.engine, &options, &err) != CHAP_OK ||
	    chap_shadow_new(&o.shadow, &options, &err) != CHAP_OK ||
	    chap_cold_store_open(&keep.cold, dir, &seal, (uint64_t)64 << 20,
	        NULL, &err) != CHAP_OK) {
		fprintf(stderr, "cannot start: %s\n", err.text);
		return 1;
	}
	if (chap_risk_days_open(&o.days, dir, &seal, 0, &err) != CHAP_OK ||
	    chap_flags_open(&feed.flags, dir, &seal, &err) != CHAP_OK ||
	    chap_feed_new(&fed, &feed, &err) != CHAP_OK) {
		fprintf(stderr, "cannot start: %s\n", err.text);
		return 1;
	}
	keep.on_rows_context = fed;
	cold = chap_cold_store_place(keep.cold);
	chap_engine_set_cold(o.engine, &cold);
	if (chap_keeper_new(&o.keeper, &keep, &err) != CHAP_OK ||
	    chap_scorer_new(&scorer, &o) != CHAP_OK) {
		fprintf(stderr, "cannot start: %s\n", err.text);
		return 1;
	}
	n_wrong = run(scorer, &o, &options, &o.shadow);
	/* one in ten thousand may share a slot with another */
	n_wrong += llabs(count_pairs(o.days) - SENDERS * MESSAGES) > 1;
	chap_scorer_stats(scorer, &stats);
	chap_scorer_free(scorer);
	chap_shadow_free(o.shadow);
	chap_keeper_free(o.keeper, o.engine);
	chap_feed_free(fed);
	chap_flags_close(feed.flags);
	chap_engine_free(o.engine);
	chap_cold_store_close(keep.cold);
	chap_flags_close(keep.flags);
	chap_risk_days_close(o.days);
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	if (system(command) != 0)
		return 1;
	if (n_flags == 0 || stats.keeper.n_checkpoints == 0 ||
	    stats.keeper.n_checkpoint_errors > 0 ||
	    stats.keeper.cold.n_got == 0 || stats.keeper.cold.n_forgotten > 0 ||
	    stats.keeper.n_journal_errors > 0) {
		fprintf(stderr, "%u flags, %llu checkpoints, %llu failed\n",
		    n_flags, (unsigned long long)stats.keeper.n_checkpoints,
		    (unsigned long long)stats.keeper.n_checkpoint_errors);
		return 1;
	}
	if (n_verdicts != SENDERS * ROUNDS * MESSAGES) {
		fprintf(stderr, "%u verdicts were published\n", n_verdicts);
		return 1;
	}
	if (n_wrong > 0 || stats.n_requests != SENDERS * ROUNDS ||
	    stats.engine.n_scored != SENDERS * ROUNDS * MESSAGES) {
		fprintf(stderr, "%u wrong answers, %llu requests\n", n_wrong,
		    (unsigned long long)stats.n_requests);
		return 1;
	}
	return 0;
}

int
main(void)
{
	int status = stress(CHAP_SYNC_INTERVAL);

	if (status == 0) {
		atomic_store(&over, false);
		status = stress(CHAP_SYNC_ALWAYS);
	}
	return status;
}
