/*
 * Those who are connected to one of the service's sockets: a listener, and of
 * each connection the hello, the frames it sends, what is to be sent to it, and
 * its end. What a frame means is the owner's: reply_socket.c, publish_socket.c.
 * Private to server/net/.
 *
 * It stands on nng's byte streams, which carry TCP, ipc and TLS, and not on its
 * sockets. In nng 1.5.2 those lose a connection that ends while one direction
 * is in the midst of a frame: the pipe's end stops the stream's aio, the
 * callback of the part that was done starts it again, a stopped aio does not
 * start and is not finished either, so that the pipe's own never is, and the
 * thread that frees ended pipes, nng:reap2, waits for it for good, with all
 * that end after it (src/sp/transport/tcp/tcp.c: tcptran_pipe_recv_cb,
 * tcptran_pipe_send_cb; src/core/aio.c: nni_aio_begin). tests/tools/leaving.py
 * brings it about in seconds. So here an aio is never stopped nor freed, an
 * operation is begun only while its stream is open, under the same lock as the
 * stream's end, and whoever is connected anew gets the memory of one who went.
 *
 *   accept ─▶ hello ─▶ take frames ─▶ receive more ─▶ …      the reading token
 *                        │    ▲
 *                        ▼    └─ was held: too much is under way, or no room
 *                      owner ── add, flush ─▶ going, gone    at the same time
 *
 * Locks, outer first: a door's list, one peer, what is the owner's.
 */
#ifndef CHAP_NET_PEERS_H
#define CHAP_NET_PEERS_H

#include "server/net/wire.h"
#include "server/net/sockets.h"

#include <nng/nng.h>
#include <pthread.h>

struct chap_door;

struct chap_bytes {
	char *ptr;
	size_t start; /* what stands before it was taken */
	size_t end;
	size_t size;
};

struct chap_peer {
	struct chap_door *door;
	pthread_mutex_t lock; /* of all that follows, up to the list's */
	nng_stream *stream;
	nng_aio *receiving;
	nng_aio *sending;
	nng_aio *quick; /* without a callback; never under way */
	bool is_open; /* the stream is of use; then n_holds > 0 */
	bool is_known; /* it said hello */
	bool is_receiving; /* otherwise its end is not heard of */
	bool is_sending;
	bool is_held; /* the reading token lies here, until it is resumed */
	unsigned n_holds; /* operations of nng's, the token, the owner's */
	struct chap_bytes in;
	struct chap_bytes out; /* behind what is going */
	struct chap_bytes going;
	size_t n_out; /* frames in `out` */
	/* the owner's: requests that were taken and not submitted, */
	struct chap_job *taken;
	unsigned n_jobs; /* those under way, with them, */
	size_t job_bytes; /* and their size */
	uint64_t since_ns; /* it is connected, or has something to take */
	size_t n_sent; /* bytes since then */
	/* of the door's list; under its lock */
	struct chap_peer *next;
	struct chap_peer *previous;
	/* the owner's, under a lock of its own */
	struct chap_peer *next_waiting;
};

enum chap_taken {
	CHAP_TAKE_MORE, /* no whole frame is there: go on receiving */
	CHAP_TAKE_HOLD, /* what is there waits until something was sent */
	CHAP_TAKE_KEEP, /* what is there waits until the owner resumes */
	CHAP_TAKE_AGAIN, /* something was taken: have `taken` called, and again
	                  */
	CHAP_TAKE_END, /* it said what it may not: the connection ends */
};

struct chap_door_options {
	const char *url;
	const struct chap_tls *tls; /* read while it is opened */
	struct chap_crowd *crowd;
	enum chap_protocol protocol; /* ours, */
	enum chap_protocol peers; /* and theirs */
	size_t max_frame_bytes;
	int64_t take_ms; /* one that takes nothing for so long goes; 0: never */
	/*
	 * Takes what has come out of peer->in. Its lock is held, and it is
	 * open.
	 */
	enum chap_taken (*take)(struct chap_peer *peer);
	/* Behind a take that was AGAIN; its lock is not held. */
	void (*taken)(struct chap_peer *peer);
	/* Whether one that was held may go on. Its lock is held. */
	bool (*may_take)(const struct chap_peer *peer);
	void *owner;
};

/*
 * One after the other nng lets few in a second: behind each there is a way
 * through two threads, and 128 may wait for it.
 */
#define CHAP_N_ACCEPTORS 16

struct chap_acceptor {
	struct chap_door *door;
	nng_aio *aio;
	bool is_resting;
};

struct chap_door {
	struct chap_door_options o;
	char url[512];
	bool is_ipc;
	bool is_tls;
	atomic_bool is_shut; /* to newcomers */
	atomic_uint n_accepting; /* of the acceptors, or rest */
	nng_stream_listener *listener;
	struct chap_acceptor acceptor[CHAP_N_ACCEPTORS];
	nng_aio *watch; /* looks after deadlines */
	atomic_size_t n_known;
	atomic_size_t n_sending;
	pthread_mutex_t lock; /* of the lists */
	struct chap_peer *first;
	struct chap_peer *idle; /* gone, to be used again */
};

/* Begins to listen. nng's errors; what is open then is left to the exit. */
int
chap_door_open(struct chap_door *door, const struct chap_door_options *options);

/* Nobody new. Those who are connected stay. */
void chap_door_shut(struct chap_door *door);

/*
 * Listens anew, with another certificate, if it is for TLS; whoever is
 * connected goes. An error is of the files, and all is as it was; or of the
 * address, and nobody is let in.
 */
enum chap_err chap_door_renew(struct chap_door *door,
    const struct chap_tls *tls, struct chap_error *err) CHAP_MUST_CHECK;

/* nng's error as one of ours, of an address or a setting. */
enum chap_err chap_net_fail(struct chap_error *err, const char *what, int rv);

/* For the door: one who is connected to nobody yet; NULL: no memory. */
struct chap_peer *chap_peer_new(struct chap_door *door);

/* Somebody has come; it is in the door's list. */
void chap_peer_begin(struct chap_peer *peer, nng_stream *stream);

/*
 * The next whole frame that has come, off peer->in, where its bytes stand until
 * the next call. CHAP_TAKE_AGAIN: *frame is one. The lock is held.
 */
enum chap_taken
chap_peer_frame(struct chap_peer *peer, struct chap_span *frame);

/*
 * Puts a frame, of two parts, behind what waits to be sent; it goes with the
 * next flush. False: no memory, and the connection ends. The lock is held.
 */
bool chap_peer_add(
    struct chap_peer *peer, struct chap_span first, struct chap_span second);
void chap_peer_flush(struct chap_peer *peer);

/* Forgets the oldest of peer->n_out, of which there is one at least. */
void chap_peer_drop(struct chap_peer *peer);

/* Bytes that it has not taken yet. The lock is held. */
size_t chap_peer_unsent(const struct chap_peer *peer);

/* Ends it; what is under way ends by itself. The lock is held. */
void chap_peer_end(struct chap_peer *peer);

/* Goes on taking, for a peer that was kept. The lock is not held. */
void chap_peer_resume(struct chap_peer *peer);

/* Gives a hold back, and unlocks: the peer may be another's then. */
void chap_peer_release(struct chap_peer *peer);

#endif
