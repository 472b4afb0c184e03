#include "server/net/peers.h"

#include "features/base/clock.h"

#include <stdlib.h>
#include <string.h>

/* What one is received into: at first little, for many never say much. */
#define FIRST_BYTES ((size_t)512)
#define READ_BYTES ((size_t)16 << 10)
#define STEP_BYTES ((size_t)256 << 10) /* a frame is believed so far */
#define BATCH_BYTES ((size_t)64 << 10) /* kept, where frames are longer */
#define KEEP_BYTES ((size_t)4 << 10) /* of what was sent, for the next */

static size_t
n_bytes(const struct chap_bytes *b)
{
	return b->end - b->start;
}

static void
forget(struct chap_bytes *b)
{
	free(b->ptr);
	*b = (struct chap_bytes){.ptr = NULL};
}

/* Room for as many bytes in all as `size`, from ptr on; false: no memory. */
static bool
enlarge(struct chap_bytes *b, size_t size)
{
	char *ptr;

	if (b->start > 0) {
		memmove(b->ptr, b->ptr + b->start, n_bytes(b));
		b->end -= b->start;
		b->start = 0;
	}
	if (size <= b->size)
		return true;
	ptr = realloc(b->ptr, size);
	if (ptr == NULL)
		return false;
	b->ptr = ptr;
	b->size = size;
	return true;
}

static bool
append(struct chap_bytes *b, const char *ptr, size_t n)
{
	if (b->size - b->end < n) {
		size_t size = n_bytes(b) + n, most = 2 * b->size;

		/* where half was taken, moving the rest is enough */
		if (size <= b->size && b->start >= b->size / 2)
			most = b->size;
		if (!enlarge(b, size < most ? most : size))
			return false;
	}
	if (n > 0)
		memcpy(b->ptr + b->end, ptr, n);
	b->end += n;
	return true;
}

void
chap_peer_end(struct chap_peer *p)
{
	struct chap_door *d = p->door;

	if (!p->is_open)
		return;
	p->is_open = false;
	if (p->is_known) {
		atomic_fetch_sub(&d->n_known, 1);
		atomic_fetch_sub(&d->o.crowd->n, 1);
	}
	nng_stream_close(p->stream); /* what is under way comes back with it */
}

void
chap_peer_release(struct chap_peer *p)
{
	struct chap_door *d = p->door;
	nng_stream *stream = NULL;

	if (--p->n_holds == 0 && !p->is_open) {
		stream = p->stream;
		p->stream = NULL;
		forget(&p->in);
		forget(&p->out);
		forget(&p->going);
	}
	pthread_mutex_unlock(&p->lock);
	if (stream == NULL)
		return;
	nng_stream_free(stream);
	pthread_mutex_lock(&d->lock);
	if (p->previous != NULL)
		p->previous->next = p->next;
	else
		d->first = p->next;
	if (p->next != NULL)
		p->next->previous = p->previous;
	p->next = d->idle;
	d->idle = p;
	pthread_mutex_unlock(&d->lock);
}

/* The whole of the frame that has begun to come, if its head says it; or 0. */
static size_t
announced(const struct chap_peer *p)
{
	size_t head = chap_frame_head_bytes(p->door->is_ipc);
	uint64_t n;

	if (!p->is_known || n_bytes(&p->in) < head ||
	    !chap_frame_get(p->door->is_ipc, p->in.ptr + p->in.start, &n))
		return 0;
	return head + (size_t)n; /* no more than max_frame_bytes */
}

/*
 * How much there should be to receive into: more where a frame is longer, or
 * where all there was was used; what a long one took is given back.
 */
static size_t
wanted(struct chap_peer *p)
{
	struct chap_bytes *in = &p->in;
	size_t whole = announced(p), more = 4 * in->size;

	if (n_bytes(in) == 0 && in->size > BATCH_BYTES) {
		forget(in);
		return READ_BYTES;
	}
	if (whole > in->size) {
		more = 2 * in->size + STEP_BYTES;
		return more < whole ? more : whole;
	}
	if (in->size == 0)
		return FIRST_BYTES;
	if (in->end < in->size || in->size >= READ_BYTES)
		return in->size;
	return more < READ_BYTES ? more : READ_BYTES;
}

/* Receives more; the caller's hold goes with it. The lock is held. */
static bool
receive(struct chap_peer *p)
{
	nng_iov iov;

	if (!enlarge(&p->in, wanted(p)))
		return false;
	iov = (nng_iov){p->in.ptr + p->in.end, p->in.size - p->in.end};
	nng_aio_set_iov(p->receiving, 1, &iov);
	p->is_receiving = true;
	nng_stream_recv(p->stream, p->receiving);
	return true;
}

static enum chap_taken
take_hello(struct chap_peer *p)
{
	struct chap_door *d = p->door;
	struct chap_crowd *crowd = d->o.crowd;

	if (n_bytes(&p->in) < CHAP_HELLO_BYTES)
		return CHAP_TAKE_MORE;
	if (!chap_hello_is(p->in.ptr + p->in.start, d->o.peers))
		return CHAP_TAKE_END;
	p->in.start += CHAP_HELLO_BYTES;
	p->is_known = true;
	atomic_fetch_add(&d->n_known, 1);
	return atomic_fetch_add(&crowd->n, 1) < crowd->most ? CHAP_TAKE_AGAIN
	                                                    : CHAP_TAKE_END;
}

enum chap_taken
chap_peer_frame(struct chap_peer *p, struct chap_span *frame)
{
	const struct chap_door *d = p->door;
	size_t head = chap_frame_head_bytes(d->is_ipc);
	size_t there = n_bytes(&p->in);
	uint64_t n;

	if (there < head)
		return CHAP_TAKE_MORE;
	if (!chap_frame_get(d->is_ipc, p->in.ptr + p->in.start, &n) ||
	    n > d->o.max_frame_bytes)
		return CHAP_TAKE_END;
	if (there - head < n)
		return CHAP_TAKE_MORE;
	*frame = (struct chap_span){p->in.ptr + p->in.start + head, (size_t)n};
	p->in.start += head + (size_t)n;
	return CHAP_TAKE_AGAIN;
}

/*
 * Takes what has come, until more is to be received, or it has to wait. The
 * caller has the reading token and a hold, which go with it.
 */
static void
go_on(struct chap_peer *p)
{
	const struct chap_door_options *o = &p->door->o;
	enum chap_taken taken = CHAP_TAKE_AGAIN;

	while (taken == CHAP_TAKE_AGAIN) {
		bool was_known;

		pthread_mutex_lock(&p->lock);
		was_known = p->is_known;
		if (!p->is_open)
			taken = CHAP_TAKE_END;
		else
			taken = was_known ? o->take(p) : take_hello(p);
		if (taken == CHAP_TAKE_MORE && !receive(p))
			taken = CHAP_TAKE_END;
		if (taken == CHAP_TAKE_END)
			chap_peer_end(p);
		if (taken == CHAP_TAKE_HOLD)
			p->is_held = true;
		if (taken == CHAP_TAKE_END || taken == CHAP_TAKE_HOLD) {
			chap_peer_release(p);
			return;
		}
		pthread_mutex_unlock(&p->lock);
		if (taken == CHAP_TAKE_AGAIN && was_known)
			o->taken(p);
	}
}

void
chap_peer_resume(struct chap_peer *p)
{
	go_on(p);
}

/* On a thread of nng's. */
static void
received(void *argument)
{
	struct chap_peer *p = argument;

	pthread_mutex_lock(&p->lock);
	p->is_receiving = false;
	if (nng_aio_result(p->receiving) != 0) {
		chap_peer_end(p);
		chap_peer_release(p);
		return;
	}
	p->in.end += nng_aio_count(p->receiving);
	pthread_mutex_unlock(&p->lock);
	go_on(p);
}

/* Sends on what is going; the lock is held, and it is open. */
static void
send_on(struct chap_peer *p)
{
	nng_iov iov = {p->going.ptr + p->going.start, n_bytes(&p->going)};

	nng_aio_set_iov(p->sending, 1, &iov);
	nng_stream_send(p->stream, p->sending);
}

/* What waits is going now, if anything does. The lock is held. */
static bool
swap_out(struct chap_peer *p)
{
	struct chap_bytes sent = p->going;

	if (n_bytes(&p->out) == 0)
		return false;
	sent.start = sent.end = 0;
	p->going = p->out;
	p->out = sent;
	if (p->out.size > KEEP_BYTES)
		forget(&p->out);
	p->n_out = 0;
	return true;
}

/*
 * Sends what is going as far as the system takes it at once, which is nearly
 * always all of it: then no thread of nng's is woken to say so. What is left,
 * and an error, is send_on's. The lock is held, and it is open.
 */
static void
send_at_once(struct chap_peer *p)
{
	nng_iov iov = {p->going.ptr + p->going.start, n_bytes(&p->going)};

	nng_aio_set_iov(p->quick, 1, &iov);
	nng_stream_send(p->stream, p->quick);
	nng_aio_cancel(p->quick); /* what was not done by now */
	nng_aio_wait(p->quick);
	if (nng_aio_result(p->quick) == 0)
		p->going.start += nng_aio_count(p->quick);
}

void
chap_peer_flush(struct chap_peer *p)
{
	if (!p->is_open || p->is_sending || !swap_out(p))
		return;
	/* TLS has records of its own under way; one that is held is resumed
	 * behind a send */
	if (!p->door->is_tls && !p->is_held)
		send_at_once(p);
	if (n_bytes(&p->going) == 0)
		return;
	p->is_sending = true;
	p->n_holds++;
	p->since_ns = p->is_known ? chap_monotonic_ns() : p->since_ns;
	p->n_sent = 0;
	atomic_fetch_add(&p->door->n_sending, 1);
	send_on(p);
}

/* On a thread of nng's. */
static void
sent(void *argument)
{
	struct chap_peer *p = argument;
	size_t n;
	bool goes_on;

	pthread_mutex_lock(&p->lock);
	if (nng_aio_result(p->sending) != 0)
		chap_peer_end(p);
	n = p->is_open ? nng_aio_count(p->sending) : 0;
	p->going.start += n;
	p->n_sent += n;
	if (p->is_open && (n_bytes(&p->going) > 0 || swap_out(p))) {
		send_on(p);
	} else {
		p->is_sending = false;
		atomic_fetch_sub(&p->door->n_sending, 1);
	}
	goes_on = p->is_open && p->is_held && p->door->o.may_take(p);
	if (goes_on) {
		p->is_held = false;
		p->n_holds++;
	}
	if (p->is_sending)
		pthread_mutex_unlock(&p->lock);
	else
		chap_peer_release(p);
	if (goes_on)
		go_on(p);
}

bool
chap_peer_add(
    struct chap_peer *p, struct chap_span first, struct chap_span second)
{
	char head[CHAP_FRAME_HEAD_MAX_BYTES];
	size_t n =
	    chap_frame_put(p->door->is_ipc, first.len + second.len, head);

	if (!append(&p->out, head, n) ||
	    !append(&p->out, first.ptr, first.len) ||
	    !append(&p->out, second.ptr, second.len)) {
		chap_peer_end(p); /* what is there may be half a frame */
		return false;
	}
	p->n_out++;
	return true;
}

void
chap_peer_drop(struct chap_peer *p)
{
	const char *oldest = p->out.ptr + p->out.start;
	uint64_t n = 0;

	(void)!chap_frame_get(p->door->is_ipc, oldest, &n); /* it is ours */
	p->out.start += chap_frame_head_bytes(p->door->is_ipc) + (size_t)n;
	p->n_out--;
}

size_t
chap_peer_unsent(const struct chap_peer *p)
{
	return n_bytes(&p->out) + n_bytes(&p->going);
}

/* NULL: no memory. */
struct chap_peer *
chap_peer_new(struct chap_door *d)
{
	struct chap_peer *p = calloc(1, sizeof(*p));
	int rv =
	    p == NULL ? NNG_ENOMEM : nng_aio_alloc(&p->receiving, received, p);

	if (rv == 0)
		rv = nng_aio_alloc(&p->sending, sent, p);
	if (rv == 0)
		rv = nng_aio_alloc(&p->quick, NULL, NULL);
	if (rv != 0) {
		if (p != NULL) {
			nng_aio_free(p->sending);
			nng_aio_free(p->receiving);
		}
		free(p);
		return NULL;
	}
	p->door = d;
	pthread_mutex_init(&p->lock, NULL);
	return p;
}

void
chap_peer_begin(struct chap_peer *p, nng_stream *stream)
{
	char hello[CHAP_HELLO_BYTES];

	pthread_mutex_lock(&p->lock);
	p->stream = stream;
	p->is_open = true;
	p->is_known = p->is_sending = p->is_held = false;
	p->n_holds = 1;
	p->n_out = 0;
	p->since_ns = chap_monotonic_ns();
	chap_hello_put(p->door->o.protocol, hello);
	if (!append(&p->out, hello, sizeof(hello)) || !receive(p)) {
		chap_peer_end(p);
		chap_peer_release(p);
		return;
	}
	chap_peer_flush(p);
	pthread_mutex_unlock(&p->lock);
}
