/*
 * One request over HTTPS, by libcurl, to a service of this machine whose
 * certificate is known: for commands.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_HOOK_ASK_H
#define CHAP_HOOK_ASK_H

#include "features/base/buf.h"
#include "features/base/err.h"

#include <stdbool.h>
#include <stdint.h>

struct chap_ask {
	const char *address; /* IPv4 */
	uint16_t port;
	const char *path;
	bool posts; /* else it gets */
	const char *key; /* an API key; NULL: none */
	const char *cert; /* files: what is trusted, and shown */
	const char *cert_key;
};

/*
 * Appends the answer's body to `body`; *status is the answer's.
 * CHAP_ERR_NOT_FOUND: nobody listens there; CHAP_ERR_IO: another certificate,
 * or no answer within five seconds; CHAP_ERR_TOO_LONG, CHAP_ERR_MEMORY.
 */
enum chap_err chap_ask_https(const struct chap_ask *ask, struct chap_buf *body,
    int *status, struct chap_error *err) CHAP_MUST_CHECK;

#endif
