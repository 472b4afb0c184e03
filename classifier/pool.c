#include "classifier/pool.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

struct worker {
	struct chap_pool *pool;
	pthread_t thread;
	unsigned t;
};

struct chap_pool {
	unsigned n;
	unsigned n_started;
	pthread_mutex_t lock;
	pthread_cond_t begin;
	pthread_cond_t done;
	uint64_t round; /* counts runs */
	unsigned n_working;
	bool ending;
	void (*fn)(void *context, unsigned t);
	void *context;
	struct worker worker[];
};

static void *
work(void *argument)
{
	struct worker *worker = argument;
	struct chap_pool *pool = worker->pool;
	uint64_t round = 0;

	pthread_mutex_lock(&pool->lock);
	for (;;) {
		while (pool->round == round && !pool->ending)
			pthread_cond_wait(&pool->begin, &pool->lock);
		if (pool->ending)
			break;
		round = pool->round;
		pthread_mutex_unlock(&pool->lock);
		pool->fn(pool->context, worker->t);
		pthread_mutex_lock(&pool->lock);
		if (--pool->n_working == 0)
			pthread_cond_signal(&pool->done);
	}
	pthread_mutex_unlock(&pool->lock);
	return NULL;
}

enum chap_err
chap_pool_new(struct chap_pool **out, unsigned n)
{
	struct chap_pool *pool =
	    calloc(1, sizeof(*pool) + n * sizeof(pool->worker[0]));

	if (pool == NULL)
		return CHAP_ERR_MEMORY;
	pool->n = n;
	pthread_mutex_init(&pool->lock, NULL);
	pthread_cond_init(&pool->begin, NULL);
	pthread_cond_init(&pool->done, NULL);
	for (unsigned t = 1; t < n; t++) {
		pool->worker[t] = (struct worker){.pool = pool, .t = t};
		if (pthread_create(&pool->worker[t].thread, NULL, work,
		        &pool->worker[t]) != 0) {
			chap_pool_free(pool);
			return CHAP_ERR_MEMORY;
		}
		pool->n_started++;
	}
	*out = pool;
	return CHAP_OK;
}

void
chap_pool_free(struct chap_pool *pool)
{
	if (pool == NULL)
		return;
	pthread_mutex_lock(&pool->lock);
	pool->ending = true;
	pthread_cond_broadcast(&pool->begin);
	pthread_mutex_unlock(&pool->lock);
	for (unsigned t = 1; t <= pool->n_started; t++)
		pthread_join(pool->worker[t].thread, NULL);
	pthread_cond_destroy(&pool->done);
	pthread_cond_destroy(&pool->begin);
	pthread_mutex_destroy(&pool->lock);
	free(pool);
}

void
chap_pool_run(struct chap_pool *pool, void (*fn)(void *context, unsigned t),
    void *context)
{
	pthread_mutex_lock(&pool->lock);
	pool->fn = fn;
	pool->context = context;
	pool->n_working = pool->n - 1;
	pool->round++;
	pthread_cond_broadcast(&pool->begin);
	pthread_mutex_unlock(&pool->lock);
	fn(context, 0);
	pthread_mutex_lock(&pool->lock);
	while (pool->n_working > 0)
		pthread_cond_wait(&pool->done, &pool->lock);
	pthread_mutex_unlock(&pool->lock);
}

unsigned
chap_pool_size(const struct chap_pool *pool)
{
	return pool->n;
}
