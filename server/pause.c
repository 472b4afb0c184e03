#include "server/pause.h"

#include <errno.h>
#include <time.h>

void
chap_pause_init(struct chap_pause *p)
{
	pthread_condattr_t monotonic;

	*p = (struct chap_pause){.is_woken = false};
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_mutex_init(&p->lock, NULL);
	pthread_cond_init(&p->changed, &monotonic);
	pthread_condattr_destroy(&monotonic);
}

void
chap_pause_release(struct chap_pause *p)
{
	pthread_cond_destroy(&p->changed);
	pthread_mutex_destroy(&p->lock);
}

static bool
pause_until(struct chap_pause *p, int64_t for_ms, bool is_whole)
{
	struct timespec until;
	bool goes_on;
	int rc = 0;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += (time_t)(for_ms / 1000);
	until.tv_nsec += (long)(for_ms % 1000) * 1000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	pthread_mutex_lock(&p->lock);
	while (!p->is_ending && (is_whole || !p->is_woken) && rc != ETIMEDOUT)
		rc = pthread_cond_timedwait(&p->changed, &p->lock, &until);
	if (!is_whole)
		p->is_woken = false;
	goes_on = !p->is_ending;
	pthread_mutex_unlock(&p->lock);
	return goes_on;
}

bool
chap_pause_for(struct chap_pause *p, int64_t for_ms)
{
	return pause_until(p, for_ms, false);
}

bool
chap_pause_whole(struct chap_pause *p, int64_t for_ms)
{
	return pause_until(p, for_ms, true);
}

void
chap_pause_wake(struct chap_pause *p)
{
	pthread_mutex_lock(&p->lock);
	p->is_woken = true;
	pthread_cond_signal(&p->changed);
	pthread_mutex_unlock(&p->lock);
}

void
chap_pause_end(struct chap_pause *p)
{
	pthread_mutex_lock(&p->lock);
	p->is_ending = true;
	pthread_cond_signal(&p->changed);
	pthread_mutex_unlock(&p->lock);
}

bool
chap_pause_is_ending(struct chap_pause *p)
{
	bool is_ending;

	pthread_mutex_lock(&p->lock);
	is_ending = p->is_ending;
	pthread_mutex_unlock(&p->lock);
	return is_ending;
}
