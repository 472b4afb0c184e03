#include "server/net/peers.h"

#include <stdlib.h>

struct chap_publish_socket {
	struct chap_door door;
	size_t n_waiting;
};

size_t
chap_publish_listeners(const struct chap_publish_socket *s)
{
	return s == NULL ? 0 : atomic_load(&s->door.n_known);
}

bool
chap_publish_has_listeners(void *socket)
{
	return chap_publish_listeners(socket) > 0;
}

/* Subscribers say nothing but their hello: topics are theirs to look at. */
static enum chap_taken
take(struct chap_peer *p)
{
	return p->in.end == p->in.start ? CHAP_TAKE_MORE : CHAP_TAKE_END;
}

static void
nothing_taken(struct chap_peer *p)
{
	(void)p;
}

static bool
may_take(const struct chap_peer *p)
{
	(void)p;
	return true;
}

enum chap_err
chap_publish_open(struct chap_publish_socket **out, const char *url,
    const struct chap_tls *tls, struct chap_crowd *crowd, int n_waiting,
    struct chap_error *err)
{
	struct chap_publish_socket *s = calloc(1, sizeof(*s));
	struct chap_door_options options = {.url = url,
	    .tls = tls,
	    .crowd = crowd,
	    .protocol = CHAP_PROTOCOL_PUB,
	    .peers = CHAP_PROTOCOL_SUB,
	    .take = take,
	    .taken = nothing_taken,
	    .may_take = may_take};
	int rv;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	s->n_waiting = (size_t)n_waiting;
	rv = chap_door_open(&s->door, &options);
	if (rv != 0)
		return chap_net_fail(err, url, rv);
	*out = s;
	return CHAP_OK;
}

/* One who is slow misses the oldest of what waits. Its lock is held. */
static void
tell(struct chap_publish_socket *s, struct chap_peer *p, struct chap_span line)
{
	if (p->n_out >= s->n_waiting)
		chap_peer_drop(p);
	if (chap_peer_add(p, line, (struct chap_span){NULL, 0}))
		chap_peer_flush(p);
}

void
chap_publish_line(void *socket, struct chap_span line)
{
	struct chap_publish_socket *s = socket;
	struct chap_door *d = &s->door;

	pthread_mutex_lock(&d->lock);
	for (struct chap_peer *p = d->first; p != NULL; p = p->next) {
		pthread_mutex_lock(&p->lock);
		if (p->is_open && p->is_known)
			tell(s, p, line);
		pthread_mutex_unlock(&p->lock);
	}
	pthread_mutex_unlock(&d->lock);
}

enum chap_err
chap_publish_renew(struct chap_publish_socket *s, const struct chap_tls *tls,
    struct chap_error *err)
{
	return s == NULL ? CHAP_OK : chap_door_renew(&s->door, tls, err);
}
