/*
 * One GET over HTTP/1.0 without encryption: for `chaperoned status`, which asks
 * a service on this machine. No redirects, no chunks.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_SERVER_HTTP_GET_H
#define CHAP_SERVER_HTTP_GET_H

#include "features/base/buf.h"
#include "features/base/err.h"

#include <stdint.h>

/*
 * Appends the body of http://address:port/path to `body`; *status is the
 * answer's. `address` is IPv4. CHAP_ERR_INVALID (address, or no HTTP answer),
 * CHAP_ERR_NOT_FOUND: nobody listens there; CHAP_ERR_IO: it ended or took more
 * than five seconds; CHAP_ERR_TOO_LONG, CHAP_ERR_MEMORY.
 */
enum chap_err chap_http_get(const char *address, uint16_t port,
    const char *path, struct chap_buf *body, int *status,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
