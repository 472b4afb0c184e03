#include "server/net/peers.h"

#include "features/base/clock.h"
#include "server/net/tls_config.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define WATCH_MS 1000
#define HELLO_NS ((uint64_t)10 * 1000000000)
#define NS_PER_MS 1000000u
/* Who takes less than this in take_ms takes nothing. */
#define LEAST_BYTES ((size_t)4 << 10)
#define FILES_LOOKED_AT 65536 /* for the one that listens */
#define REST_MS 100 /* where there are no descriptors for newcomers */
#define RENEW_TRIES 100
#define RENEW_WAIT_MS 20

/* One who went, or a new one; in the list. */
static struct chap_peer *
admit(struct chap_door *d)
{
	struct chap_peer *p;

	pthread_mutex_lock(&d->lock);
	p = d->idle;
	if (p != NULL)
		d->idle = p->next;
	else
		p = chap_peer_new(d);
	if (p != NULL) {
		p->previous = NULL;
		p->next = d->first;
		if (d->first != NULL)
			d->first->previous = p;
		d->first = p;
	}
	pthread_mutex_unlock(&d->lock);
	return p;
}

/* On a thread of nng's: somebody has come, or it has rested. */
static void
accepted(void *argument)
{
	struct chap_acceptor *a = argument;
	struct chap_door *d = a->door;
	int rv = nng_aio_result(a->aio);

	if (rv == 0 && !a->is_resting) {
		nng_stream *stream = nng_aio_get_output(a->aio, 0);
		struct chap_peer *p = admit(d);

		if (p != NULL)
			chap_peer_begin(p, stream);
		else
			nng_stream_free(stream);
	}
	if (atomic_load(&d->is_shut) || rv == NNG_ECLOSED) {
		atomic_fetch_sub(&d->n_accepting, 1);
		return;
	}
	a->is_resting = rv != 0;
	if (a->is_resting)
		nng_sleep_aio(REST_MS, a->aio);
	else
		nng_stream_listener_accept(d->listener, a->aio);
}

/*
 * Whether the other side has reset it. Nobody hears of that who does not
 * receive: what it asked for would be worked off. TLS does not tell either, and
 * an operation that is begun then never ends.
 */
static bool
is_lost(const struct chap_peer *p)
{
	nng_sockaddr address;

	return nng_stream_get_addr(p->stream, NNG_OPT_REMADDR, &address) != 0;
}

/* Ends one whose time is over. Its lock is held. */
static void
look_at(struct chap_peer *p, uint64_t now_ns)
{
	const struct chap_door_options *o = &p->door->o;
	/* it may have begun since the clock was looked at */
	uint64_t for_ns = now_ns > p->since_ns ? now_ns - p->since_ns : 0;

	if (!p->is_known) {
		if (for_ns >= HELLO_NS)
			chap_peer_end(p);
		return;
	}
	if (p->is_sending && o->take_ms > 0 &&
	    for_ns >= (uint64_t)o->take_ms * NS_PER_MS) {
		if (p->n_sent < LEAST_BYTES)
			chap_peer_end(p);
		p->since_ns = now_ns;
		p->n_sent = 0;
	}
	if (p->is_open && (p->door->is_tls || !p->is_receiving) && is_lost(p))
		chap_peer_end(p);
}

/* On a thread of nng's, once a second. */
static void
watch(void *argument)
{
	struct chap_door *d = argument;
	uint64_t now_ns = chap_monotonic_ns();

	pthread_mutex_lock(&d->lock);
	for (struct chap_peer *p = d->first; p != NULL; p = p->next) {
		pthread_mutex_lock(&p->lock);
		if (p->is_open)
			look_at(p, now_ns);
		pthread_mutex_unlock(&p->lock);
	}
	pthread_mutex_unlock(&d->lock);
	nng_sleep_aio(WATCH_MS, d->watch);
}

/* The port of an address of the system's, as it has it; 0: it has none. */
static in_port_t
port_of(const struct sockaddr_storage *address)
{
	if (address->ss_family == AF_INET)
		return ((const struct sockaddr_in *)address)->sin_port;
	return address->ss_family == AF_INET6
	    ? ((const struct sockaddr_in6 *)address)->sin6_port
	    : 0;
}

/*
 * As many newcomers may wait as the system allows: nng lets 128, and who comes
 * to a full queue, by a burst of a few milliseconds, waits a second or is sent
 * away. It does not tell the descriptor: it is whichever of ours listens on
 * that port.
 */
static void
let_many_wait(nng_stream_listener *listener)
{
	nng_sockaddr ours;

	if (nng_stream_listener_get_addr(listener, NNG_OPT_LOCADDR, &ours) !=
	        0 ||
	    (ours.s_family != NNG_AF_INET && ours.s_family != NNG_AF_INET6))
		return;
	for (int fd = 0; fd < FILES_LOOKED_AT; fd++) {
		struct sockaddr_storage address;
		socklen_t n = sizeof(address), n_flag = sizeof(int);
		int listens = 0;

		if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens,
		        &n_flag) == 0 &&
		    listens != 0 &&
		    getsockname(fd, (struct sockaddr *)&address, &n) == 0 &&
		    port_of(&address) ==
		        (ours.s_family == NNG_AF_INET ? ours.s_in.sa_port
		                                      : ours.s_in6.sa_port))
			(void)listen(fd, SOMAXCONN);
	}
}

static void
begin_to_accept(struct chap_door *d)
{
	let_many_wait(d->listener);
	atomic_store(&d->is_shut, false);
	atomic_store(&d->n_accepting, CHAP_N_ACCEPTORS);
	for (size_t i = 0; i < CHAP_N_ACCEPTORS; i++) {
		d->acceptor[i].is_resting = false;
		nng_stream_listener_accept(d->listener, d->acceptor[i].aio);
	}
}

int
chap_door_open(struct chap_door *d, const struct chap_door_options *options)
{
	int rv;

	d->o = *options;
	d->o.tls = NULL; /* the caller's, for now only */
	snprintf(d->url, sizeof(d->url), "%s", options->url);
	d->is_ipc = strncmp(d->url, "ipc://", 6) == 0;
	d->is_tls = chap_tls_is_url(d->url);
	pthread_mutex_init(&d->lock, NULL);
	rv = chap_listener_make(d->url, options->tls, &d->listener);
	if (rv == 0)
		rv = nng_stream_listener_listen(d->listener);
	for (size_t i = 0; i < CHAP_N_ACCEPTORS && rv == 0; i++) {
		d->acceptor[i].door = d;
		rv = nng_aio_alloc(
		    &d->acceptor[i].aio, accepted, &d->acceptor[i]);
	}
	if (rv == 0)
		rv = nng_aio_alloc(&d->watch, watch, d);
	if (rv != 0)
		return rv;
	nng_sleep_aio(WATCH_MS, d->watch);
	begin_to_accept(d);
	return 0;
}

void
chap_door_shut(struct chap_door *d)
{
	atomic_store(&d->is_shut, true);
	nng_stream_listener_close(d->listener);
}

static void
end_all(struct chap_door *d)
{
	pthread_mutex_lock(&d->lock);
	for (struct chap_peer *p = d->first; p != NULL; p = p->next) {
		pthread_mutex_lock(&p->lock);
		chap_peer_end(p);
		pthread_mutex_unlock(&p->lock);
	}
	pthread_mutex_unlock(&d->lock);
}

enum chap_err
chap_door_renew(
    struct chap_door *d, const struct chap_tls *tls, struct chap_error *err)
{
	nng_stream_listener *fresh;
	int rv;

	if (!d->is_tls)
		return CHAP_OK;
	rv = chap_listener_make(d->url, tls, &fresh);
	if (rv != 0)
		return chap_net_fail(err, "tls_cert, tls_key, tls_ca", rv);
	chap_door_shut(d);
	while (atomic_load(&d->n_accepting) > 0) /* it rests at most */
		usleep(1000);
	nng_stream_listener_free(d->listener);
	d->listener = fresh;
	end_all(d);
	/* the system gives the port back when it is done with it */
	for (int i = 0; i < RENEW_TRIES; i++) {
		rv = nng_stream_listener_listen(fresh);
		if (rv != NNG_EADDRINUSE)
			break;
		usleep(RENEW_WAIT_MS * 1000);
	}
	if (rv != 0)
		return chap_net_fail(err, d->url, rv);
	begin_to_accept(d);
	return CHAP_OK;
}
