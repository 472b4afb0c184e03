/*
 * One request over HTTP/1.0 without encryption: for commands that ask a service
 * on this machine. No redirects, no chunks, no body.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_SERVER_HTTP_GET_H
#define CHAP_SERVER_HTTP_GET_H

#include "features/base/buf.h"
#include "features/base/err.h"

#include <stdint.h>

/*
 * Appends the body of the answer of http://address:port to `what`, a method and
 * path ("GET /healthz"), to `body`; *status is the answer's. `key` (NULL: none)
 * is an API key. `address` is IPv4. CHAP_ERR_INVALID (address, or no HTTP
 * answer), CHAP_ERR_NOT_FOUND: nobody listens there; CHAP_ERR_IO: it ended or
 * took more than five seconds; CHAP_ERR_TOO_LONG, CHAP_ERR_MEMORY.
 */
enum chap_err chap_http_ask(const char *address, uint16_t port,
    const char *what, const char *key, struct chap_buf *body, int *status,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
