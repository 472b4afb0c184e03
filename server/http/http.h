/*
 * The HTTP side, by libmicrohttpd: /healthz, /readyz and /metrics for
 * machines, the console (console_gate.h) for people.
 *
 * Threads: one of libmicrohttpd's own reads, writes and answers what is at
 * hand; what needs a store is answered by clerks (clerks.h), each with handles
 * of its own.
 */
#ifndef CHAP_HTTP_HTTP_H
#define CHAP_HTTP_HTTP_H

#include "features/base/clock.h"
#include "features/base/err.h"
#include "features/base/log.h"
#include "server/config.h"
#include "server/outflow.h"
#include "server/scorer.h"
#include "server/store/audit.h"
#include "server/store/evidence_store.h"
#include "server/tls.h"

#include <stdbool.h>
#include <stdint.h>

struct chap_http;

struct chap_http_options {
	const char *address; /* IPv4 */
	uint16_t port; /* 0: any, see chap_http_port */
	const struct chap_tls *tls; /* NULL: HTTP; read by start alone */
	struct chap_scorer *scorer;
	struct chap_access *access; /* NULL: no keys, all is tenant 0 */
	struct chap_audit *audit; /* NULL: nothing is recorded */
	const struct chap_seal *seal;
	struct chap_evidence_store *evidence; /* NULL: none is kept */
	struct chap_risk_days *days; /* read for the console; NULL: none */
	const struct chap_config *config; /* shown by /healthz; whose data */
	/* what goes out besides answers; NULL: nothing */
	void (*outflow)(void *context, struct chap_outflow *out);
	/* there may be new events; NULL: nobody has to know */
	void (*on_events)(void *context);
	/* reads model, lexicons and advice again; CHAP_OK, or *err says why not
	 */
	enum chap_err (*reload)(void *context, struct chap_error *err);
	/* lets the service end, without waiting for it */
	void (*drain)(void *context);
	void *context;
	struct chap_clock clock;
	const struct chap_log *log;
};

/*
 * CHAP_ERR_INVALID (address), CHAP_ERR_BUSY (in use), CHAP_ERR_MEMORY;
 * CHAP_ERR_IO, CHAP_ERR_DAMAGED, CHAP_ERR_VERSION: of a store. The callbacks
 * are called on any clerk's thread.
 */
enum chap_err chap_http_start(struct chap_http **out,
    const struct chap_http_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The port it listens on. */
uint16_t chap_http_port(const struct chap_http *http);

/*
 * Whether /readyz may answer 200: set once the sockets are open, taken back
 * before they close. Before the first call it is not ready. Any thread.
 */
void chap_http_set_ready(struct chap_http *http, bool is_ready);

/* Requests that are being scored. Any thread. */
size_t chap_http_in_flight(const struct chap_http *http);

/*
 * Finishes what is being answered, then frees; nothing may be being scored.
 * NULL is fine.
 */
void chap_http_stop(struct chap_http *http);

#endif
