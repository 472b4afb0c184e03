/*
 * Listeners and dialers of nng's, with TLS from what server/tls.h read. nng's
 * errors; private to server/net/.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_NET_TLS_CONFIG_H
#define CHAP_NET_TLS_CONFIG_H

#include "server/tls.h"

#include <nng/nng.h>

/* A listener for byte streams, not listening; of "tls+tcp://" with TLS. */
int chap_listener_make(
    const char *url, const struct chap_tls *tls, nng_stream_listener **out);

/* Connects; `server_name` NULL: the URL's host. */
int chap_dial(nng_socket socket, const char *url, const struct chap_tls *tls,
    const char *server_name);

#endif
