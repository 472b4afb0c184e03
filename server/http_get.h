/*
 * One request to a service on this machine, for commands: over HTTP/1.0, or
 * over HTTPS where the settings say so. No redirects, no chunks, no body.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_SERVER_HTTP_GET_H
#define CHAP_SERVER_HTTP_GET_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "server/config.h"

/*
 * Appends the body of the service's answer to `what`, a method and path ("GET
 * /healthz"), to `body`; *status is the answer's. Where it listens, and whether
 * with TLS, the settings say. `key` (NULL: none) is an API key.
 * CHAP_ERR_INVALID (address, or no HTTP answer), CHAP_ERR_NOT_FOUND: nobody
 * listens there; CHAP_ERR_IO: it ended, took more than five seconds, or shows
 * another certificate than that of the settings; CHAP_ERR_TOO_LONG,
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_http_ask(const struct chap_config *config, const char *what,
    const char *key, struct chap_buf *body, int *status,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
