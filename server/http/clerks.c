#include "server/http/clerks.h"

#include <pthread.h>
#include <stdlib.h>

struct clerk {
	struct chap_clerks *all;
	size_t number;
	pthread_t thread;
};

struct chap_clerks {
	pthread_mutex_t lock; /* of all below but `clerk` */
	pthread_cond_t more;
	struct chap_errand *first;
	struct chap_errand **last;
	bool is_run[CHAP_N_ERRAND_KINDS]; /* one of that slow kind is */
	bool is_ending;
	size_t n;
	struct clerk clerk[]; /* [n] */
};

/* The first that may be run now, off the queue; c->lock is held. */
static struct chap_errand *
next_errand(struct chap_clerks *c)
{
	struct chap_errand **place = &c->first, *errand;

	while (*place != NULL && c->is_run[(*place)->kind])
		place = &(*place)->next;
	errand = *place;
	if (errand == NULL)
		return NULL;
	*place = errand->next;
	if (*place == NULL)
		c->last = place;
	return errand;
}

static void *
work(void *context)
{
	struct clerk *clerk = context;
	struct chap_clerks *c = clerk->all;

	pthread_mutex_lock(&c->lock);
	for (;;) {
		struct chap_errand *errand = next_errand(c);
		enum chap_errand_kind kind;

		if (errand == NULL && c->is_ending && c->first == NULL)
			break;
		if (errand == NULL) {
			pthread_cond_wait(&c->more, &c->lock);
			continue;
		}
		kind = errand->kind; /* it may be freed */
		c->is_run[kind] = kind != CHAP_ERRAND_QUICK;
		pthread_mutex_unlock(&c->lock);
		errand->run(errand, clerk->number);
		pthread_mutex_lock(&c->lock);
		if (kind == CHAP_ERRAND_QUICK)
			continue;
		c->is_run[kind] = false;
		pthread_cond_broadcast(&c->more); /* others of its kind wait */
	}
	pthread_cond_broadcast(&c->more);
	pthread_mutex_unlock(&c->lock);
	return NULL;
}

enum chap_err
chap_clerks_new(struct chap_clerks **out, size_t n, struct chap_error *err)
{
	struct chap_clerks *c = calloc(1, sizeof(*c) + n * sizeof(c->clerk[0]));

	if (c == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	c->last = &c->first;
	pthread_mutex_init(&c->lock, NULL);
	pthread_cond_init(&c->more, NULL);
	for (; c->n < n; c->n++) {
		struct clerk *clerk = &c->clerk[c->n];

		clerk->all = c;
		clerk->number = c->n;
		if (pthread_create(&clerk->thread, NULL, work, clerk) != 0) {
			chap_clerks_stop(c);
			chap_clerks_free(c);
			return chap_fail(
			    err, CHAP_ERR_MEMORY, "no thread to be had");
		}
	}
	*out = c;
	return CHAP_OK;
}

bool
chap_clerks_take(struct chap_clerks *c, struct chap_errand *errand)
{
	bool is_taken;

	errand->next = NULL;
	pthread_mutex_lock(&c->lock);
	is_taken = !c->is_ending;
	if (is_taken) {
		*c->last = errand;
		c->last = &errand->next;
		pthread_cond_signal(&c->more);
	}
	pthread_mutex_unlock(&c->lock);
	return is_taken;
}

void
chap_clerks_stop(struct chap_clerks *c)
{
	if (c == NULL)
		return;
	pthread_mutex_lock(&c->lock);
	c->is_ending = true;
	pthread_cond_broadcast(&c->more);
	pthread_mutex_unlock(&c->lock);
	for (size_t i = 0; i < c->n; i++)
		pthread_join(c->clerk[i].thread, NULL);
	c->n = 0;
}

void
chap_clerks_free(struct chap_clerks *c)
{
	if (c == NULL)
		return;
	pthread_cond_destroy(&c->more);
	pthread_mutex_destroy(&c->lock);
	free(c);
}
