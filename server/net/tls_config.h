/*
 * TLS of nng's listeners and dialers, from what server/tls.h read. nng's
 * errors; private to server/net/.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_NET_TLS_CONFIG_H
#define CHAP_NET_TLS_CONFIG_H

#include "server/tls.h"

#include <nng/nng.h>

/* A listener that is not started; of "tls+tcp://" with its certificate. */
int chap_listener_make(nng_socket socket, const char *url,
    const struct chap_tls *tls, nng_listener *out);

/* The same, started. */
int chap_listen(nng_socket socket, const char *url, const struct chap_tls *tls,
    nng_listener *out);

/* Connects; `server_name` NULL: the URL's host. */
int chap_dial(nng_socket socket, const char *url, const struct chap_tls *tls,
    const char *server_name);

#endif
