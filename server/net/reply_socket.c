#include "server/net/peers.h"

#include <stdlib.h>
#include <string.h>

#define REPLY_MAX_BYTES ((size_t)1 << 31)
#define TAKE_REPLY_MS 5000

/*
 * Of one connection: with so many bytes of requests under way, or of answers
 * not taken, it waits. What it asks for is many times as long as what it says.
 */
#define UNDER_WAY_MAX_BYTES ((size_t)256 << 10)
#define UNSENT_MAX_BYTES ((size_t)64 << 10)
#define KEEP_BYTES \
	((size_t)64 << 10) /* of requests and replies, for the next */

/* One request under way, from when it was taken until its reply goes. */
struct request {
	struct chap_job job; /* first: done() gets it back */
	struct chap_reply_socket *owner;
	struct chap_peer *peer; /* a hold of it */
	char route[CHAP_ROUTE_MAX_BYTES];
	size_t n_route;
	struct chap_buf body;
	struct request *next_free;
};

struct chap_reply_socket {
	struct chap_door door;
	struct chap_scorer *scorer;
	atomic_bool is_stopping;
	atomic_size_t in_flight;
	pthread_mutex_t lock; /* of what stands up to `wake` */
	struct request *free;
	struct chap_peer *first; /* waits for a free one */
	struct chap_peer **last;
	bool is_waking;
	nng_aio *wake; /* runs on a thread of nng's */
	size_t n;
	struct request request[];
};

static bool
is_full(const struct chap_peer *p)
{
	return chap_peer_unsent(p) > UNSENT_MAX_BYTES ||
	    (p->n_jobs > 0 && p->job_bytes > UNDER_WAY_MAX_BYTES);
}

static bool
may_take(const struct chap_peer *p)
{
	return !is_full(p);
}

/* One that is free; NULL: none is, and the peer waits for one. */
static struct request *
borrow(struct chap_reply_socket *s, struct chap_peer *p, bool waits)
{
	struct request *r;

	pthread_mutex_lock(&s->lock);
	r = s->free;
	if (r != NULL) {
		s->free = r->next_free;
	} else if (waits) {
		p->next_waiting = NULL;
		*s->last = p;
		s->last = &p->next_waiting;
	}
	pthread_mutex_unlock(&s->lock);
	return r;
}

static void
give_back(struct request *r)
{
	struct chap_reply_socket *s = r->owner;
	bool wakes;

	if (r->body.size > KEEP_BYTES)
		chap_buf_release(&r->body);
	if (r->job.reply.size > KEEP_BYTES)
		chap_buf_release(&r->job.reply);
	atomic_fetch_sub(&s->in_flight, 1);
	pthread_mutex_lock(&s->lock);
	r->next_free = s->free;
	s->free = r;
	wakes = s->first != NULL && !s->is_waking;
	s->is_waking |= wakes;
	pthread_mutex_unlock(&s->lock);
	if (wakes && nng_aio_begin(s->wake))
		nng_aio_finish(s->wake, 0);
}

/*
 * On a thread of nng's: those who wait go on, as long as there are free ones.
 * Not where one becomes free, because there a scorer that is busy would answer
 * them at once, within each other.
 */
static void
wake(void *argument)
{
	struct chap_reply_socket *s = argument;

	for (;;) {
		struct chap_peer *p;

		pthread_mutex_lock(&s->lock);
		p = s->free == NULL ? NULL : s->first;
		if (p == NULL) {
			s->is_waking = false;
			pthread_mutex_unlock(&s->lock);
			return;
		}
		s->first = p->next_waiting;
		if (s->first == NULL)
			s->last = &s->first;
		pthread_mutex_unlock(&s->lock);
		chap_peer_resume(p);
	}
}

/* Whether the next job is another's reply to the same peer. */
static bool
is_followed(const struct chap_job *job)
{
	const struct chap_job *next = job->next;

	return next != NULL && next->done == job->done &&
	    ((const struct request *)(const void *)next)->peer ==
	    ((const struct request *)(const void *)job)->peer;
}

/* On one of the keeper's threads, the scorer's, or within submit. */
static void
send_reply(struct chap_job *job)
{
	struct request *r = (struct request *)(void *)job;
	struct chap_peer *p = r->peer;
	bool is_last = !is_followed(job);

	pthread_mutex_lock(&p->lock);
	p->n_jobs--;
	p->job_bytes -= r->body.len;
	if (p->is_open &&
	    chap_peer_add(p, (struct chap_span){r->route, r->n_route},
	        chap_buf_span(&job->reply)) &&
	    is_last)
		chap_peer_flush(p);
	chap_peer_release(p);
	give_back(r);
}

/* The frame as a request; the frame's bytes go with the next that comes. */
static enum chap_taken
fill(struct request *r, struct chap_peer *p, struct chap_span frame)
{
	size_t n;
	enum chap_route route = chap_route_get(frame, &n);

	if (route != CHAP_ROUTE_READ)
		return route == CHAP_ROUTE_BAD ? CHAP_TAKE_END : CHAP_TAKE_MORE;
	memcpy(r->route, frame.ptr, n);
	r->n_route = n;
	chap_buf_reset(&r->body);
	if (chap_buf_add(&r->body, frame.ptr + n, frame.len - n) != CHAP_OK)
		return CHAP_TAKE_END;
	r->job.body = chap_buf_span(&r->body);
	r->peer = p;
	p->n_holds++;
	p->n_jobs++;
	p->job_bytes += r->body.len;
	return CHAP_TAKE_AGAIN;
}

/* Takes one request; its lock is held. CHAP_TAKE_AGAIN: *out is it, or NULL. */
static enum chap_taken
take_one(struct chap_peer *p, bool waits, struct request **out)
{
	struct chap_reply_socket *s = p->door->o.owner;
	size_t start = p->in.start;
	struct chap_span frame;
	enum chap_taken taken = chap_peer_frame(p, &frame);
	struct request *r;

	*out = NULL;
	if (taken != CHAP_TAKE_AGAIN)
		return taken;
	r = borrow(s, p, waits);
	if (r == NULL) {
		p->in.start = start;
		return CHAP_TAKE_KEEP;
	}
	atomic_fetch_add(&s->in_flight, 1);
	taken = fill(r, p, frame);
	if (taken == CHAP_TAKE_AGAIN) {
		*out = r;
		return taken;
	}
	give_back(r);
	return taken == CHAP_TAKE_MORE ? CHAP_TAKE_AGAIN : taken;
}

/*
 * Takes what has come, as much as may be under way. Its lock is held, and is an
 * outer one of the socket's.
 */
static enum chap_taken
take(struct chap_peer *p)
{
	struct chap_reply_socket *s = p->door->o.owner;
	struct chap_job **last = &p->taken;
	enum chap_taken taken = CHAP_TAKE_AGAIN;

	while (taken == CHAP_TAKE_AGAIN) {
		struct request *r = NULL;

		if (is_full(p) || atomic_load(&s->is_stopping))
			taken = CHAP_TAKE_HOLD;
		else
			taken = take_one(p, p->taken == NULL, &r);
		if (r != NULL) {
			r->job.next = NULL;
			*last = &r->job;
			last = &r->job.next;
		}
	}
	/* they are submitted first; then it is seen again what is next */
	return p->taken != NULL ? CHAP_TAKE_AGAIN : taken;
}

static void
submit(struct chap_peer *p)
{
	struct chap_reply_socket *s = p->door->o.owner;
	struct chap_job *taken = p->taken;

	p->taken = NULL;
	if (taken != NULL)
		chap_scorer_submit_all(s->scorer, taken);
}

static int
open_requests(struct chap_reply_socket *s, bool counts_only, bool is_loopback)
{
	for (size_t i = 0; i < s->n; i++) {
		struct request *r = &s->request[i];

		r->owner = s;
		r->job.done = send_reply;
		r->job.counts_only = counts_only;
		r->job.is_loopback = is_loopback;
		chap_buf_init(&r->job.reply, REPLY_MAX_BYTES);
		chap_buf_init(&r->body, s->door.o.max_frame_bytes);
		r->next_free = s->free;
		s->free = r;
	}
	return nng_aio_alloc(&s->wake, wake, s);
}

enum chap_err
chap_reply_open(struct chap_reply_socket **out, const char *url,
    const struct chap_tls *tls, bool counts_only, size_t n_contexts,
    struct chap_crowd *crowd, size_t max_request_bytes,
    struct chap_scorer *scorer, struct chap_error *err)
{
	struct chap_reply_socket *s =
	    calloc(1, sizeof(*s) + n_contexts * sizeof(s->request[0]));
	struct chap_door_options options = {.url = url,
	    .tls = tls,
	    .crowd = crowd,
	    .protocol = CHAP_PROTOCOL_REP,
	    .peers = CHAP_PROTOCOL_REQ,
	    .max_frame_bytes = max_request_bytes,
	    .take_ms = TAKE_REPLY_MS,
	    .take = take,
	    .taken = submit,
	    .may_take = may_take,
	    .owner = s};
	int rv;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	s->scorer = scorer;
	s->n = n_contexts;
	s->last = &s->first;
	s->door.o.max_frame_bytes = max_request_bytes;
	pthread_mutex_init(&s->lock, NULL);
	rv = open_requests(s, counts_only, chap_access_is_loopback(url));
	if (rv == 0)
		rv = chap_door_open(&s->door, &options);
	if (rv != 0)
		/* the program ends with this error: what is open goes with it
		 */
		return chap_net_fail(err, url, rv);
	*out = s;
	return CHAP_OK;
}

void
chap_reply_stop(struct chap_reply_socket *s)
{
	atomic_store(&s->is_stopping, true);
	chap_door_shut(&s->door);
}

size_t
chap_reply_in_flight(struct chap_reply_socket *s)
{
	return s == NULL ? 0 : atomic_load(&s->in_flight);
}

size_t
chap_reply_unsent(struct chap_reply_socket *s)
{
	return s == NULL ? 0 : atomic_load(&s->door.n_sending);
}

enum chap_err
chap_reply_renew(struct chap_reply_socket *s, const struct chap_tls *tls,
    struct chap_error *err)
{
	return s == NULL ? CHAP_OK : chap_door_renew(&s->door, tls, err);
}
