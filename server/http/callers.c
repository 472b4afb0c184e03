#include "server/http/callers.h"

#include "features/base/clock.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

#define LOOK_MS 500
#define NS_PER_MS 1000000u

struct chap_caller_line {
	struct chap_caller_line *before;
	struct chap_caller_line *behind;
	int fd;
	uint64_t since_ns; /* when its time began; 0: it has all it wants */
	bool is_shut;
};

struct chap_callers {
	pthread_mutex_t lock; /* of all below */
	struct chap_caller_line *first;
	uint64_t within_ns;
	uint64_t n_shut;
	bool is_ending;
	pthread_cond_t end;
	pthread_t thread;
};

/*
 * With the lock held, so that no descriptor is another's by then. It is shut,
 * not closed: libmicrohttpd sees its end and does that.
 */
static void
shut_late(struct chap_callers *c)
{
	uint64_t now_ns = chap_monotonic_ns();

	for (struct chap_caller_line *l = c->first; l != NULL; l = l->behind) {
		if (l->since_ns == 0 || l->is_shut ||
		    now_ns - l->since_ns < c->within_ns)
			continue;
		shutdown(l->fd, SHUT_RDWR);
		l->is_shut = true;
		c->n_shut++;
	}
}

static void *
run(void *context)
{
	struct chap_callers *c = context;

	pthread_mutex_lock(&c->lock);
	while (!c->is_ending) {
		struct timespec until;

		clock_gettime(CLOCK_MONOTONIC, &until);
		until.tv_nsec += (long)LOOK_MS * 1000000;
		until.tv_sec += until.tv_nsec / 1000000000;
		until.tv_nsec %= 1000000000;
		pthread_cond_timedwait(&c->end, &c->lock, &until);
		shut_late(c);
	}
	pthread_mutex_unlock(&c->lock);
	return NULL;
}

enum chap_err
chap_callers_new(
    struct chap_callers **out, int64_t within_ms, struct chap_error *err)
{
	struct chap_callers *c = calloc(1, sizeof(*c));
	pthread_condattr_t clock;

	if (c == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	c->within_ns = (uint64_t)within_ms * NS_PER_MS;
	pthread_mutex_init(&c->lock, NULL);
	pthread_condattr_init(&clock);
	pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
	pthread_cond_init(&c->end, &clock);
	pthread_condattr_destroy(&clock);
	if (pthread_create(&c->thread, NULL, run, c) != 0) {
		free(c);
		return chap_fail(err, CHAP_ERR_MEMORY, "no thread");
	}
	*out = c;
	return CHAP_OK;
}

void
chap_callers_free(struct chap_callers *c)
{
	if (c == NULL)
		return;
	pthread_mutex_lock(&c->lock);
	c->is_ending = true;
	pthread_cond_signal(&c->end);
	pthread_mutex_unlock(&c->lock);
	pthread_join(c->thread, NULL);
	pthread_cond_destroy(&c->end);
	pthread_mutex_destroy(&c->lock);
	free(c);
}

struct chap_caller_line *
chap_callers_began(struct chap_callers *c, int fd)
{
	struct chap_caller_line *l = calloc(1, sizeof(*l));

	if (l == NULL)
		return NULL;
	l->fd = fd;
	l->since_ns = chap_monotonic_ns();
	pthread_mutex_lock(&c->lock);
	l->behind = c->first;
	if (c->first != NULL)
		c->first->before = l;
	c->first = l;
	pthread_mutex_unlock(&c->lock);
	return l;
}

static void
set_since(struct chap_callers *c, struct chap_caller_line *l, uint64_t ns)
{
	if (l == NULL)
		return;
	pthread_mutex_lock(&c->lock);
	l->since_ns = ns;
	pthread_mutex_unlock(&c->lock);
}

void
chap_callers_came(struct chap_callers *c, struct chap_caller_line *l)
{
	set_since(c, l, 0);
}

void
chap_callers_answered(struct chap_callers *c, struct chap_caller_line *l)
{
	set_since(c, l, chap_monotonic_ns());
}

void
chap_callers_ended(struct chap_callers *c, struct chap_caller_line *l)
{
	if (l == NULL)
		return;
	pthread_mutex_lock(&c->lock);
	if (l->before != NULL)
		l->before->behind = l->behind;
	else
		c->first = l->behind;
	if (l->behind != NULL)
		l->behind->before = l->before;
	pthread_mutex_unlock(&c->lock);
	free(l);
}

uint64_t
chap_callers_shut(struct chap_callers *c)
{
	uint64_t n;

	pthread_mutex_lock(&c->lock);
	n = c->n_shut;
	pthread_mutex_unlock(&c->lock);
	return n;
}
