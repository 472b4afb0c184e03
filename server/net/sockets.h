/*
 * The service's sockets as nng's clients see them, and a client's own; nng's
 * header stands nowhere but in this folder.
 *
 * The service's stand on nng's byte streams (server/net/peers.h says why): it
 * stops taking requests, finishes those it took, and leaves by _exit, without
 * closing them. Many requests are in flight on each connection, and of all as
 * many as the socket has contexts.
 */
#ifndef CHAP_NET_SOCKETS_H
#define CHAP_NET_SOCKETS_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "server/scorer.h"
#include "server/tls.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* All who are connected, over all sockets that share it. */
struct chap_crowd {
	atomic_size_t n;
	size_t most;
};

struct chap_reply_socket;
struct chap_publish_socket;
struct chap_request_socket;

/*
 * Listens for requests and has them scored. Past
 * crowd->most who comes is closed; so is one that takes next to nothing of its
 * replies for five seconds. While one has much to take, or asked for much, no
 * more is taken of it; no context is held by who does not take a reply. `tls`
 * is for "tls+tcp://" alone, and read here only. CHAP_ERR_BUSY: the address is
 * in use; CHAP_ERR_INVALID: not an address; CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_reply_open(struct chap_reply_socket **out, const char *url,
    const struct chap_tls *tls, bool counts_only, size_t n_contexts,
    struct chap_crowd *crowd, size_t max_request_bytes,
    struct chap_scorer *scorer, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Another certificate: checks it, then listens anew with it. Connections end,
 * and clients connect again. NULL, or no TLS: nothing. CHAP_ERR_INVALID: it
 * goes on with the former; CHAP_ERR_IO, CHAP_ERR_BUSY: it does not listen.
 */
enum chap_err chap_reply_renew(struct chap_reply_socket *socket,
    const struct chap_tls *tls, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_publish_renew(struct chap_publish_socket *socket,
    const struct chap_tls *tls, struct chap_error *err) CHAP_MUST_CHECK;

/* Takes no further request; those taken go on. */
void chap_reply_stop(struct chap_reply_socket *socket);

/* Requests taken and not yet answered; NULL: none. */
size_t chap_reply_in_flight(struct chap_reply_socket *socket);

/* Connections whose replies are on their way still; NULL: none. */
size_t chap_reply_unsent(struct chap_reply_socket *socket);

/*
 * Publishes to whoever listens; `n_waiting` lines at most wait for one who is
 * slow. Errors as above.
 */
enum chap_err chap_publish_open(struct chap_publish_socket **out,
    const char *url, const struct chap_tls *tls, struct chap_crowd *crowd,
    int n_waiting, struct chap_error *err) CHAP_MUST_CHECK;

/* How many listen now; NULL: nobody does. */
size_t chap_publish_listeners(const struct chap_publish_socket *socket);
bool chap_publish_has_listeners(void *socket);

/* Never waits; a subscriber that is too slow misses it. */
void chap_publish_line(void *socket, struct chap_span line);

/*
 * The client's side: connects. `tls` (NULL: none) has in `ca` whom to trust,
 * and a certificate and key to show, if any; `server_name` (NULL: the URL's
 * host) is what the service's certificate names. CHAP_ERR_IO: nobody answers
 * there, or it is not trusted.
 */
enum chap_err chap_request_open(struct chap_request_socket **out,
    const char *url, const struct chap_tls *tls, const char *server_name,
    int64_t timeout_ms, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Sends one request and waits for its reply, which is appended to `out`.
 * CHAP_ERR_IO: no answer in time.
 */
enum chap_err chap_request(struct chap_request_socket *socket,
    struct chap_span body, struct chap_buf *out,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_request_close(struct chap_request_socket *socket);

#endif
