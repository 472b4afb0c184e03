#include "server/net/paced.h"

#include "features/base/clock.h"

#include <nng/nng.h>
#include <nng/protocol/reqrep0/rep.h>
#include <nng/protocol/reqrep0/req.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PATIENCE_MS 60000
#define BODY_MAX_BYTES ((size_t)1 << 16)

struct pace;

struct flight {
	struct pace *owner;
	nng_ctx ctx;
	nng_aio *aio;
	bool is_receiving;
	uint64_t due_ns;
	struct flight *next; /* of those that are free */
};

struct pace {
	const struct chap_paced_options *o;
	nng_socket socket;
	pthread_mutex_t lock;
	pthread_cond_t landed;
	struct flight *free;
	size_t n_free;
	struct chap_paced_result result;
	size_t most; /* latencies that there is room for */
	struct flight flight[];
};

static enum chap_err
fail(struct chap_error *err, const char *url, int rv)
{
	return chap_fail(err, rv == NNG_ENOMEM ? CHAP_ERR_MEMORY : CHAP_ERR_IO,
	    "%s: %s", url, nng_strerror(rv));
}

/* One more context that is free. */
static void
land(struct flight *f, bool is_right)
{
	struct pace *p = f->owner;
	uint64_t us = (chap_monotonic_ns() - f->due_ns) / 1000;

	pthread_mutex_lock(&p->lock);
	if (is_right && p->result.n < p->most)
		p->result.latency_us[p->result.n++] = (uint32_t)us;
	p->result.n_wrong += !is_right;
	f->next = p->free;
	p->free = f;
	p->n_free++;
	pthread_cond_signal(&p->landed);
	pthread_mutex_unlock(&p->lock);
}

/* On a thread of nng's. */
static void
step(void *argument)
{
	struct flight *f = argument;
	const struct chap_paced_options *o = f->owner->o;
	int rv = nng_aio_result(f->aio);
	struct chap_span answer;
	nng_msg *message;

	if (rv != 0) {
		if (!f->is_receiving)
			nng_msg_free(nng_aio_get_msg(f->aio));
		land(f, false);
		return;
	}
	if (!f->is_receiving) {
		f->is_receiving = true;
		nng_ctx_recv(f->ctx, f->aio);
		return;
	}
	message = nng_aio_get_msg(f->aio);
	answer =
	    (struct chap_span){nng_msg_body(message), nng_msg_len(message)};
	land(f, o->is_right == NULL || o->is_right(answer));
	nng_msg_free(message);
}

static int
open_flights(struct pace *p)
{
	int rv = nng_req0_open(&p->socket);

	if (rv == 0)
		rv = nng_dial(p->socket, p->o->url, NULL, 0);
	for (size_t i = 0; i < p->o->n_in_flight && rv == 0; i++) {
		struct flight *f = &p->flight[i];

		f->owner = p;
		rv = nng_ctx_open(&f->ctx, p->socket);
		if (rv == 0)
			rv = nng_ctx_set_ms(
			    f->ctx, NNG_OPT_REQ_RESENDTIME, 2 * PATIENCE_MS);
		if (rv == 0)
			rv = nng_aio_alloc(&f->aio, step, f);
		if (rv == 0)
			nng_aio_set_timeout(f->aio, PATIENCE_MS);
		f->next = p->free;
		p->free = f;
		p->n_free++;
	}
	return rv;
}

static struct flight *
next_free(struct pace *p)
{
	struct flight *f;

	pthread_mutex_lock(&p->lock);
	while (p->free == NULL)
		pthread_cond_wait(&p->landed, &p->lock);
	f = p->free;
	p->free = f->next;
	p->n_free--;
	pthread_mutex_unlock(&p->lock);
	return f;
}

static int
launch(struct flight *f, const struct chap_buf *body, uint64_t due_ns)
{
	nng_msg *message;
	int rv = nng_msg_alloc(&message, 0);

	if (rv == 0)
		rv = nng_msg_append(message, body->ptr, body->len);
	if (rv != 0)
		return rv;
	f->due_ns = due_ns;
	f->is_receiving = false;
	nng_aio_set_msg(f->aio, message);
	nng_ctx_send(f->ctx, f->aio);
	return 0;
}

/* All that is to be sent, at its time or, if none was free, after it. */
static int
launch_all(struct pace *p)
{
	uint64_t start_ns = chap_monotonic_ns();
	struct chap_buf body;
	int rv = 0;

	chap_buf_init(&body, BODY_MAX_BYTES);
	for (size_t i = 0; i < p->most && rv == 0; i++) {
		uint64_t due_ns =
		    start_ns + (uint64_t)((double)i * 1e9 / p->o->per_second);
		struct flight *f;

		chap_buf_reset(&body);
		p->o->make(p->o->context, &body);
		if (chap_monotonic_ns() < due_ns)
			chap_monotonic_wait(due_ns);
		f = next_free(p);
		rv = launch(f, &body, due_ns);
		if (rv != 0)
			land(f, false);
	}
	pthread_mutex_lock(&p->lock);
	while (p->n_free < p->o->n_in_flight)
		pthread_cond_wait(&p->landed, &p->lock);
	pthread_mutex_unlock(&p->lock);
	p->result.seconds = (double)(chap_monotonic_ns() - start_ns) / 1e9;
	chap_buf_release(&body);
	return rv;
}

enum chap_err
chap_paced_run(const struct chap_paced_options *options,
    struct chap_paced_result *out, struct chap_error *err)
{
	struct pace *p =
	    calloc(1, sizeof(*p) + options->n_in_flight * sizeof(p->flight[0]));
	int rv;

	if (p == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	p->o = options;
	p->most = (size_t)(options->per_second * options->seconds);
	p->result.latency_us = calloc(p->most + 1, sizeof(uint32_t));
	pthread_mutex_init(&p->lock, NULL);
	pthread_cond_init(&p->landed, NULL);
	rv = p->result.latency_us == NULL ? NNG_ENOMEM : open_flights(p);
	if (rv == 0)
		rv = launch_all(p);
	for (size_t i = 0; i < options->n_in_flight; i++)
		nng_aio_free(p->flight[i].aio);
	nng_close(p->socket);
	pthread_cond_destroy(&p->landed);
	pthread_mutex_destroy(&p->lock);
	if (rv == 0)
		*out = p->result;
	else
		free(p->result.latency_us);
	free(p);
	return rv == 0 ? CHAP_OK : fail(err, options->url, rv);
}

/* One request of the echo: received, sent back, again. */
struct echo {
	nng_ctx ctx;
	nng_aio *aio;
	bool is_sending;
};

static void
echo_step(void *argument)
{
	struct echo *e = argument;
	bool ok = nng_aio_result(e->aio) == 0;

	if (e->is_sending && !ok)
		nng_msg_free(nng_aio_get_msg(e->aio));
	e->is_sending = ok && !e->is_sending;
	if (e->is_sending) /* the message is the aio's still */
		nng_ctx_send(e->ctx, e->aio);
	else
		nng_ctx_recv(e->ctx, e->aio);
}

enum chap_err
chap_echo_serve(const char *url, size_t n_contexts, struct chap_error *err)
{
	struct echo *echo = calloc(n_contexts, sizeof(*echo));
	nng_socket socket;
	int rv = echo == NULL ? NNG_ENOMEM : nng_rep0_open(&socket);

	for (size_t i = 0; i < n_contexts && rv == 0; i++) {
		rv = nng_ctx_open(&echo[i].ctx, socket);
		if (rv == 0)
			rv = nng_aio_alloc(&echo[i].aio, echo_step, &echo[i]);
	}
	if (rv == 0)
		rv = nng_listen(socket, url, NULL, 0);
	for (size_t i = 0; i < n_contexts && rv == 0; i++)
		nng_ctx_recv(echo[i].ctx, echo[i].aio);
	if (rv != 0) {
		free(echo); /* the program ends: what is open goes with it */
		return fail(err, url, rv);
	}
	for (;;)
		pause();
}
