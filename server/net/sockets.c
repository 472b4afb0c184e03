#include "server/net/sockets.h"

#include "server/net/tls_config.h"

#include <nng/nng.h>
#include <nng/protocol/pubsub0/pub.h>
#include <nng/protocol/reqrep0/rep.h>
#include <nng/protocol/reqrep0/req.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define REPLY_MAX_BYTES ((size_t)1 << 31)
#define TAKE_REPLY_MS 5000
#define RENEW_TRIES 100
#define RENEW_WAIT_MS 20

enum state { RECEIVING, SCORING, SENDING };

/* One request at a time: receive, have it scored, send, again. */
struct context {
	struct chap_job job; /* first: done() gets it back */
	struct chap_reply_socket *owner;
	nng_ctx ctx;
	nng_aio *aio;
	nng_msg *request;
	_Atomic(enum state) state;
};

/* Those who are connected to a socket. */
struct peers {
	atomic_size_t n;
	struct chap_crowd *crowd; /* they, and those of others */
};

struct chap_reply_socket {
	nng_socket socket;
	nng_listener listener;
	char url[512];
	struct peers peers;
	struct chap_scorer *scorer;
	atomic_size_t in_flight;
	atomic_bool stopping;
	size_t n;
	struct context context[];
};

struct chap_publish_socket {
	nng_socket socket;
	nng_listener listener;
	char url[512];
	struct peers peers;
};

struct chap_request_socket {
	nng_socket socket;
	char url[512];
};

static enum chap_err
fail(struct chap_error *err, const char *url, int rv)
{
	switch (rv) {
	case NNG_EADDRINUSE:
		return chap_fail(err, CHAP_ERR_BUSY,
		    "%s: the address is in use: does another chaperoned run?",
		    url);
	case NNG_EADDRINVAL:
	case NNG_EINVAL:
	case NNG_ENOTSUP:
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: not an address to use here", url);
	case NNG_ENOMEM:
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	default:
		return chap_fail(
		    err, CHAP_ERR_IO, "%s: %s", url, nng_strerror(rv));
	}
}

/*
 * On a thread of nng's. ADD_PRE and not ADD_POST: a peer that speaks another
 * protocol is removed without ever having been added.
 */
static void
count_peer(nng_pipe pipe, nng_pipe_ev event, void *context)
{
	struct peers *peers = context;

	if (event != NNG_PIPE_EV_ADD_PRE) {
		atomic_fetch_sub(&peers->n, 1);
		atomic_fetch_sub(&peers->crowd->n, 1);
		return;
	}
	atomic_fetch_add(&peers->n, 1);
	if (atomic_fetch_add(&peers->crowd->n, 1) >= peers->crowd->most)
		nng_pipe_close(pipe);
}

static int
count_peers(nng_socket socket, struct peers *peers, struct chap_crowd *crowd)
{
	int rv;

	peers->crowd = crowd;
	rv = nng_pipe_notify(socket, NNG_PIPE_EV_ADD_PRE, count_peer, peers);
	return rv == 0
	    ? nng_pipe_notify(socket, NNG_PIPE_EV_REM_POST, count_peer, peers)
	    : rv;
}

static void
receive(struct context *c)
{
	c->state = RECEIVING;
	nng_aio_set_timeout(c->aio, NNG_DURATION_INFINITE);
	if (!atomic_load(&c->owner->stopping))
		nng_ctx_recv(c->ctx, c->aio);
}

static void
finish(struct context *c)
{
	nng_msg_free(c->request);
	c->request = NULL;
	atomic_fetch_sub(&c->owner->in_flight, 1);
	receive(c);
}

/* On the keeper's thread, the scorer's, or within submit. */
static void
send_reply(struct chap_job *job)
{
	struct context *c = (struct context *)(void *)job;
	nng_msg *reply;

	if (nng_msg_alloc(&reply, 0) != 0) {
		finish(c);
		return;
	}
	if (nng_msg_append(reply, job->reply.ptr, job->reply.len) != 0) {
		nng_msg_free(reply);
		finish(c);
		return;
	}
	c->state = SENDING;
	nng_aio_set_msg(c->aio, reply);
	nng_aio_set_timeout(c->aio, TAKE_REPLY_MS);
	nng_ctx_send(c->ctx, c->aio);
}

static void
take_request(struct context *c)
{
	c->request = nng_aio_get_msg(c->aio);
	atomic_fetch_add(&c->owner->in_flight, 1);
	c->state = SCORING;
	c->job.body = (struct chap_span){
	    nng_msg_body(c->request), nng_msg_len(c->request)};
	chap_scorer_submit(c->owner->scorer, &c->job);
}

/* On a thread of nng's. */
static void
step(void *argument)
{
	struct context *c = argument;
	int rv = nng_aio_result(c->aio);

	if (c->state == RECEIVING) {
		if (rv == 0)
			take_request(c);
		else if (rv != NNG_ECLOSED && rv != NNG_ECANCELED)
			receive(c);
		return;
	}
	if (rv != 0) /* the client has gone: its reply is nobody's */
		nng_msg_free(nng_aio_get_msg(c->aio));
	if (rv == NNG_ETIMEDOUT)
		nng_pipe_close(nng_msg_get_pipe(c->request));
	finish(c);
}

static int
open_contexts(struct chap_reply_socket *s, bool counts_only, bool is_loopback)
{
	for (size_t i = 0; i < s->n; i++) {
		struct context *c = &s->context[i];
		int rv = nng_ctx_open(&c->ctx, s->socket);

		if (rv == 0)
			rv = nng_aio_alloc(&c->aio, step, c);
		if (rv != 0)
			return rv;
		c->owner = s;
		c->job.done = send_reply;
		c->job.counts_only = counts_only;
		c->job.is_loopback = is_loopback;
		chap_buf_init(&c->job.reply, REPLY_MAX_BYTES);
	}
	return 0;
}

enum chap_err
chap_reply_open(struct chap_reply_socket **out, const char *url,
    const struct chap_tls *tls, bool counts_only, size_t n_contexts,
    struct chap_crowd *crowd, size_t max_request_bytes,
    struct chap_scorer *scorer, struct chap_error *err)
{
	struct chap_reply_socket *s =
	    calloc(1, sizeof(*s) + n_contexts * sizeof(s->context[0]));
	int rv;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	s->scorer = scorer;
	s->n = n_contexts;
	snprintf(s->url, sizeof(s->url), "%s", url);
	rv = nng_rep0_open(&s->socket);
	if (rv == 0)
		rv = nng_socket_set_size(
		    s->socket, NNG_OPT_RECVMAXSZ, max_request_bytes);
	if (rv == 0)
		rv = count_peers(s->socket, &s->peers, crowd);
	if (rv == 0)
		rv =
		    open_contexts(s, counts_only, chap_access_is_loopback(url));
	if (rv == 0)
		rv = chap_listen(s->socket, url, tls, &s->listener);
	if (rv != 0) {
		/* the program ends with this error: what is open goes with it
		 */
		return fail(err, url, rv);
	}
	for (size_t i = 0; i < s->n; i++)
		receive(&s->context[i]);
	*out = s;
	return CHAP_OK;
}

void
chap_reply_stop(struct chap_reply_socket *s)
{
	atomic_store(&s->stopping, true);
	nng_listener_close(s->listener);
	for (size_t i = 0; i < s->n; i++)
		if (s->context[i].state == RECEIVING)
			nng_aio_cancel(s->context[i].aio);
}

size_t
chap_reply_in_flight(struct chap_reply_socket *s)
{
	return atomic_load(&s->in_flight);
}

size_t
chap_publish_listeners(const struct chap_publish_socket *s)
{
	return s == NULL ? 0 : atomic_load(&s->peers.n);
}

bool
chap_publish_has_listeners(void *socket)
{
	return chap_publish_listeners(socket) > 0;
}

enum chap_err
chap_publish_open(struct chap_publish_socket **out, const char *url,
    const struct chap_tls *tls, struct chap_crowd *crowd, int n_waiting,
    struct chap_error *err)
{
	struct chap_publish_socket *s = calloc(1, sizeof(*s));
	int rv;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	snprintf(s->url, sizeof(s->url), "%s", url);
	rv = nng_pub0_open(&s->socket);
	if (rv == 0)
		rv = nng_socket_set_int(s->socket, NNG_OPT_SENDBUF, n_waiting);
	if (rv == 0)
		rv = count_peers(s->socket, &s->peers, crowd);
	if (rv == 0)
		rv = chap_listen(s->socket, url, tls, &s->listener);
	if (rv != 0)
		return fail(err, url, rv);
	*out = s;
	return CHAP_OK;
}

/* *listener is of `socket`, and stays what it is where TLS cannot be had. */
static enum chap_err
renew(nng_socket socket, nng_listener *listener, const char *url,
    const struct chap_tls *tls, struct chap_error *err)
{
	nng_listener fresh;
	int rv;

	if (!chap_tls_is_url(url))
		return CHAP_OK;
	rv = chap_listener_make(socket, url, tls, &fresh);
	if (rv != 0)
		return fail(err, "tls_cert, tls_key, tls_ca", rv);
	nng_listener_close(*listener);
	/* the system gives the port back when it is done with it */
	for (int i = 0; i < RENEW_TRIES; i++) {
		rv = nng_listener_start(fresh, 0);
		if (rv != NNG_EADDRINUSE)
			break;
		usleep(RENEW_WAIT_MS * 1000);
	}
	*listener = fresh;
	return rv == 0 ? CHAP_OK : fail(err, url, rv);
}

enum chap_err
chap_reply_renew(struct chap_reply_socket *s, const struct chap_tls *tls,
    struct chap_error *err)
{
	return s == NULL ? CHAP_OK
	                 : renew(s->socket, &s->listener, s->url, tls, err);
}

enum chap_err
chap_publish_renew(struct chap_publish_socket *s, const struct chap_tls *tls,
    struct chap_error *err)
{
	return s == NULL ? CHAP_OK
	                 : renew(s->socket, &s->listener, s->url, tls, err);
}

void
chap_publish_line(void *socket, struct chap_span line)
{
	struct chap_publish_socket *s = socket;
	char *copy = nng_alloc(line.len);

	if (copy == NULL)
		return;
	memcpy(copy, line.ptr, line.len);
	if (nng_send(s->socket, copy, line.len,
	        NNG_FLAG_ALLOC | NNG_FLAG_NONBLOCK) != 0)
		nng_free(copy, line.len);
}

enum chap_err
chap_request_open(struct chap_request_socket **out, const char *url,
    const struct chap_tls *tls, const char *server_name, int64_t timeout_ms,
    struct chap_error *err)
{
	struct chap_request_socket *s = calloc(1, sizeof(*s));
	int rv;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	snprintf(s->url, sizeof(s->url), "%s", url);
	rv = nng_req0_open(&s->socket);
	if (rv == 0)
		rv = nng_socket_set_ms(
		    s->socket, NNG_OPT_RECVTIMEO, (nng_duration)timeout_ms);
	if (rv == 0)
		rv = nng_socket_set_ms(
		    s->socket, NNG_OPT_SENDTIMEO, (nng_duration)timeout_ms);
	/*
	 * A request is sent again when its connection broke, and not by time,
	 * which is past the one for an answer. Not NNG_DURATION_INFINITE: nng
	 * then gives a request up with its connection.
	 */
	if (rv == 0)
		rv = nng_socket_set_ms(s->socket, NNG_OPT_REQ_RESENDTIME,
		    (nng_duration)timeout_ms * 2);
	if (rv == 0)
		rv = chap_dial(s->socket, url, tls, server_name);
	if (rv != 0) {
		nng_close(s->socket);
		free(s);
		if (rv == NNG_ECRYPTO || rv == NNG_EPEERAUTH)
			return chap_fail(err, CHAP_ERR_IO,
			    "%s: its certificate is not trusted, or it does "
			    "not trust ours: %s",
			    url, nng_strerror(rv));
		return rv == NNG_ECONNREFUSED
		    ? chap_fail(err, CHAP_ERR_IO,
		          "%s: nobody listens there: is chaperoned running?",
		          url)
		    : fail(err, url, rv);
	}
	*out = s;
	return CHAP_OK;
}

enum chap_err
chap_request(struct chap_request_socket *s, struct chap_span body,
    struct chap_buf *out, struct chap_error *err)
{
	enum chap_err rc;
	char *reply;
	size_t n;
	char empty = 0;
	int rv = nng_send(
	    s->socket, body.len > 0 ? (void *)body.ptr : &empty, body.len, 0);

	if (rv == 0)
		rv = nng_recv(s->socket, &reply, &n, NNG_FLAG_ALLOC);
	if (rv == NNG_ETIMEDOUT)
		return chap_fail(
		    err, CHAP_ERR_IO, "%s: no answer in time", s->url);
	if (rv != 0)
		return fail(err, s->url, rv);
	rc = chap_buf_add(out, reply, n);
	nng_free(reply, n);
	return rc == CHAP_OK ? rc : chap_fail(err, rc, "out of memory");
}

void
chap_request_close(struct chap_request_socket *s)
{
	nng_close(s->socket);
	free(s);
}
