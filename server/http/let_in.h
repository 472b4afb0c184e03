/*
 * Who may use the API over HTTP: whoever has a key, in the header
 * "Authorization: Bearer …", and, while none is required, programs on this
 * machine. Browsers without a key are refused, which run what other machines
 * sent them.
 *
 * Threads: any.
 */
#ifndef CHAP_HTTP_LET_IN_H
#define CHAP_HTTP_LET_IN_H

#include "server/access.h"

#include <microhttpd.h>
#include <sys/types.h>

/* The key that a header's value names: what is behind "Bearer ", or all. */
struct chap_span chap_bearer(const char *header);

/*
 * A program on this machine, and no page in a browser: what needs no key while
 * none is required.
 */
bool chap_is_local_program(struct MHD_Connection *connection);

/*
 * 0: *caller may do what `scope` is for. Else the HTTP status, 401 or 403, and
 * `why` is an error for them. `access` NULL: no keys are known.
 */
unsigned chap_let_in(struct chap_access *access,
    struct MHD_Connection *connection, enum chap_scope scope,
    struct chap_caller *caller, char why[CHAP_REFUSAL_BYTES]);

#endif
