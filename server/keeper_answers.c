/*
 * Has what was kept answered. With `sync = always` beside the next frame, on a
 * thread of its own: a frame and its sync begin when the former is over, and
 * not when its answers are out too.
 *
 *   keeper's thread    frame 1, sync │ frame 2, sync │ frame 3, sync
 *   answers' thread                  └▶ answers 1    └▶ answers 2
 *
 * Otherwise, and where nothing waits to be written, there is nothing to win,
 * and the keeper's thread answers itself, without the wake-up.
 */
#include "server/keeper_parts.h"

void
chap_keeper_finish_jobs(
    struct chap_keeper *k, struct chap_job *job, const char *why)
{
	uint64_t now_ns = chap_monotonic_ns();

	pthread_mutex_lock(&k->lock);
	for (const struct chap_job *j = job; j != NULL; j = j->next)
		chap_latency_add(&k->stats.answering, now_ns - j->submitted_ns);
	pthread_mutex_unlock(&k->lock);
	while (job != NULL) {
		struct chap_job *next = job->next;

		if (why != NULL)
			chap_job_busy(job, why);
		job->done(job);
		job = next;
	}
}

/* The jobs, then their verdicts to those who listen. */
static void
answer(struct chap_keeper *k, struct chap_job *job, struct chap_buf *runs)
{
	chap_keeper_finish_jobs(k, job, NULL);
	if (runs->len > 0)
		chap_verdict_runs_publish(runs, k->o.start, &k->frame,
		    k->o.publish, k->o.publish_context);
	chap_buf_reset(runs);
}

static void *
work(void *argument)
{
	struct chap_keeper *k = argument;
	struct chap_answers *a = &k->answers;

	pthread_mutex_lock(&a->lock);
	for (;;) {
		if (!a->is_under_way) {
			if (a->is_ending)
				break;
			pthread_cond_wait(&a->begun, &a->lock);
			continue;
		}
		pthread_mutex_unlock(&a->lock);
		answer(k, a->first, &a->verdicts);
		pthread_mutex_lock(&a->lock);
		a->is_under_way = false;
		pthread_cond_signal(&a->over);
	}
	pthread_mutex_unlock(&a->lock);
	return NULL;
}

void
chap_keeper_answer(
    struct chap_keeper *k, struct chap_job *first, struct chap_buf *verdicts)
{
	struct chap_answers *a = &k->answers;
	struct chap_buf empty;
	bool more_waits;

	if (!a->has_thread) {
		answer(k, first, verdicts);
		return;
	}
	pthread_mutex_lock(&k->lock);
	more_waits = k->filling->sections.len > 0;
	pthread_mutex_unlock(&k->lock);
	pthread_mutex_lock(&a->lock);
	while (a->is_under_way)
		pthread_cond_wait(&a->over, &a->lock);
	if (more_waits) {
		empty = a->verdicts;
		a->verdicts = *verdicts;
		*verdicts = empty;
		a->first = first;
		a->is_under_way = true;
	}
	pthread_mutex_unlock(&a->lock);
	if (more_waits)
		pthread_cond_signal(&a->begun);
	else
		answer(k, first, verdicts);
}

enum chap_err
chap_keeper_begin_answers(struct chap_keeper *k)
{
	struct chap_answers *a = &k->answers;

	chap_buf_init(&a->verdicts, CHAP_BATCH_MAX_BYTES);
	pthread_mutex_init(&a->lock, NULL);
	pthread_cond_init(&a->begun, NULL);
	pthread_cond_init(&a->over, NULL);
	if (k->o.sync != CHAP_SYNC_ALWAYS)
		return CHAP_OK;
	if (pthread_create(&a->thread, NULL, work, k) != 0)
		return CHAP_ERR_MEMORY;
	a->has_thread = true;
	return CHAP_OK;
}

void
chap_keeper_end_answers(struct chap_keeper *k)
{
	struct chap_answers *a = &k->answers;

	if (a->has_thread) {
		pthread_mutex_lock(&a->lock);
		a->is_ending = true;
		pthread_cond_signal(&a->begun);
		pthread_mutex_unlock(&a->lock);
		pthread_join(a->thread, NULL);
	}
	pthread_cond_destroy(&a->over);
	pthread_cond_destroy(&a->begun);
	pthread_mutex_destroy(&a->lock);
	chap_buf_release(&a->verdicts);
}
