#include "server/store/ahead.h"

#include "server/store/files.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* So long is the owner kept out at most, and so little delays its own write. */
#define PIECE_BYTES (16 * CHAP_BLOCK_BYTES)

struct chap_ahead {
	pthread_t thread;
	pthread_mutex_t lock; /* of all below, but the zeroes */
	pthread_cond_t begun; /* or the end */
	pthread_cond_t over; /* of one piece */
	bool is_ending;
	bool is_writing; /* what begins at `at` */
	int fd;
	uint64_t at;
	uint64_t until;
	int why; /* of what failed; 0: nothing did */
	char *zeroes; /* [PIECE_BYTES] */
};

static void *
work(void *argument)
{
	struct chap_ahead *a = argument;

	pthread_mutex_lock(&a->lock);
	while (!a->is_ending) {
		struct chap_error err;
		uint64_t at = a->at, n = a->until - at;
		int fd = a->fd;
		enum chap_err rc;

		if (n == 0) {
			pthread_cond_wait(&a->begun, &a->lock);
			continue;
		}
		n = n < PIECE_BYTES ? n : PIECE_BYTES;
		a->is_writing = true;
		pthread_mutex_unlock(&a->lock);
		rc = chap_file_write(fd, a->zeroes, (size_t)n, at, "", &err);
		pthread_mutex_lock(&a->lock);
		if (rc != CHAP_OK) {
			a->why = errno == 0 ? EIO : errno;
			a->until = at;
		} else {
			a->at = at + n < a->until ? at + n : a->until;
		}
		a->is_writing = false;
		pthread_cond_signal(&a->over);
	}
	pthread_mutex_unlock(&a->lock);
	return NULL;
}

static void
release(struct chap_ahead *a)
{
	pthread_cond_destroy(&a->over);
	pthread_cond_destroy(&a->begun);
	pthread_mutex_destroy(&a->lock);
	free(a->zeroes);
	free(a);
}

enum chap_err
chap_ahead_new(struct chap_ahead **out, struct chap_error *err)
{
	struct chap_ahead *a = calloc(1, sizeof(*a));

	if (a == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	pthread_mutex_init(&a->lock, NULL);
	pthread_cond_init(&a->begun, NULL);
	pthread_cond_init(&a->over, NULL);
	a->zeroes = aligned_alloc(CHAP_BLOCK_BYTES, PIECE_BYTES);
	if (a->zeroes != NULL)
		memset(a->zeroes, 0, PIECE_BYTES);
	if (a->zeroes == NULL ||
	    pthread_create(&a->thread, NULL, work, a) != 0) {
		release(a);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	*out = a;
	return CHAP_OK;
}

void
chap_ahead_free(struct chap_ahead *a)
{
	if (a == NULL)
		return;
	pthread_mutex_lock(&a->lock);
	a->is_ending = true;
	pthread_cond_signal(&a->begun);
	pthread_mutex_unlock(&a->lock);
	pthread_join(a->thread, NULL);
	release(a);
}

bool
chap_ahead_begin(struct chap_ahead *a, int fd, uint64_t from, uint64_t until)
{
	bool begins;

	pthread_mutex_lock(&a->lock);
	begins = a->at == a->until && !a->is_writing;
	if (begins) {
		a->fd = fd;
		a->at = from;
		a->until = until;
		pthread_cond_signal(&a->begun);
	}
	pthread_mutex_unlock(&a->lock);
	return begins;
}

int
chap_ahead_make_way(struct chap_ahead *a, uint64_t until)
{
	int why;

	pthread_mutex_lock(&a->lock);
	if (a->at < until) {
		a->until = a->at;
		while (a->is_writing)
			pthread_cond_wait(&a->over, &a->lock);
		a->at = a->until; /* where it was given up */
	}
	why = a->why;
	a->why = 0;
	pthread_mutex_unlock(&a->lock);
	return why;
}
