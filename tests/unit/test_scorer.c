#include "classifier/engine_parts.h"
#include "server/scorer.h"

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
