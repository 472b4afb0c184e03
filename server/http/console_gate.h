/*
 * The way into the console: its page's files for anybody, its endpoints for
 * whoever is signed in and whose role the console's table names. Each POST must
 * come from the page itself: an Origin that is this host's, JSON, and, when
 * signed in, the session's own token in the header X-Csrf.
 *
 * "/" itself comes with what its first view shows, for whoever is signed in:
 * the answers of "me" and "queue" in one script element of data.
 *
 * What a page asks by itself, from time to time, has the header X-Poll, and
 * does not keep a session of somebody who is away.
 *
 * Signing in: {"name","password"}, or {"token"} of a one-time link of
 * `chaperoned signin`, or {"proxied":true} where a reverse proxy says who it is
 * (proxied.h), to POST /console/api/signin; a wrong one is answered 403, too
 * many of them 429. A session of somebody else than the proxy names is none. A
 * cookie, HttpOnly and SameSite=Strict, is all that the browser keeps.
 *
 * Threads: one at a time for each gate; several share sessions and throttle.
 */
#ifndef CHAP_HTTP_CONSOLE_GATE_H
#define CHAP_HTTP_CONSOLE_GATE_H

#include "features/base/buf.h"
#include "server/console/console.h"
#include "server/http/proxied.h"
#include "server/http/session.h"
#include "server/http/throttle.h"

#include <microhttpd.h>

struct chap_gate {
	struct chap_console *console;
	struct chap_flags *flags; /* one-time links */
	struct chap_audit *audit;
	const struct chap_log *log;
	struct chap_clock clock;
	const struct chap_proxied *proxied;
	struct chap_sessions *sessions;
	struct chap_throttle *throttle;
};

/* What a request is answered with. */
struct chap_gate_answer {
	unsigned status;
	const char *type;
	const char *retry_after; /* seconds; NULL: not told */
	struct chap_buf body;
	char cookie[160]; /* empty: none is set */
};

/* Whether it is the console's: "/", and all below "/console/". */
bool chap_gate_is_path(const char *url);

/* Into *answer, whose body is empty; errors of memory stay in body.failed. */
void chap_gate_answer(struct chap_gate *gate, struct MHD_Connection *connection,
    const char *method, const char *url, struct chap_span body,
    struct chap_gate_answer *answer);

#endif
