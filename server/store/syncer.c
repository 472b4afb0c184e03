#include "server/store/syncer.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

struct chap_syncer {
	pthread_t thread;
	pthread_mutex_t lock; /* of all below */
	pthread_cond_t begun; /* or the end */
	pthread_cond_t over;
	bool is_ending;
	bool is_under_way; /* begun, and its result not taken */
	bool is_over;
	int fd;
	int why; /* of what is over */
};

static void *
work(void *argument)
{
	struct chap_syncer *s = argument;

	pthread_mutex_lock(&s->lock);
	for (;;) {
		int fd = s->fd, why;

		if (!s->is_under_way || s->is_over) {
			if (s->is_ending)
				break;
			pthread_cond_wait(&s->begun, &s->lock);
			continue;
		}
		pthread_mutex_unlock(&s->lock);
		why = fdatasync(fd) == 0 ? 0 : errno;
		pthread_mutex_lock(&s->lock);
		s->why = why;
		s->is_over = true;
		pthread_cond_signal(&s->over);
	}
	pthread_mutex_unlock(&s->lock);
	return NULL;
}

static void
release(struct chap_syncer *s)
{
	pthread_cond_destroy(&s->over);
	pthread_cond_destroy(&s->begun);
	pthread_mutex_destroy(&s->lock);
	free(s);
}

enum chap_err
chap_syncer_new(struct chap_syncer **out, struct chap_error *err)
{
	struct chap_syncer *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	pthread_mutex_init(&s->lock, NULL);
	pthread_cond_init(&s->begun, NULL);
	pthread_cond_init(&s->over, NULL);
	if (pthread_create(&s->thread, NULL, work, s) != 0) {
		release(s);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	*out = s;
	return CHAP_OK;
}

void
chap_syncer_free(struct chap_syncer *s)
{
	if (s == NULL)
		return;
	pthread_mutex_lock(&s->lock);
	s->is_ending = true;
	pthread_cond_signal(&s->begun);
	pthread_mutex_unlock(&s->lock);
	pthread_join(s->thread, NULL);
	release(s);
}

void
chap_syncer_begin(struct chap_syncer *s, int fd)
{
	pthread_mutex_lock(&s->lock);
	s->fd = fd;
	s->is_under_way = true;
	s->is_over = false;
	pthread_cond_signal(&s->begun);
	pthread_mutex_unlock(&s->lock);
}

bool
chap_syncer_end(struct chap_syncer *s, bool waits, int *why)
{
	bool has_ended;

	pthread_mutex_lock(&s->lock);
	while (waits && s->is_under_way && !s->is_over)
		pthread_cond_wait(&s->over, &s->lock);
	has_ended = s->is_under_way && s->is_over;
	if (has_ended) {
		*why = s->why;
		s->is_under_way = false;
	}
	pthread_mutex_unlock(&s->lock);
	return has_ended;
}
