/*
 * The inside of the HTTP side: what its files share. Private to
 * server/http/http*.c.
 *
 *   http.c       the daemon's life; a request from its head to its answer
 *   http_api.c   what machines ask: health, metrics, events, decisions, …
 */
#ifndef CHAP_HTTP_HTTP_PARTS_H
#define CHAP_HTTP_HTTP_PARTS_H

#include "server/http/callers.h"
#include "server/http/clerks.h"
#include "server/http/console_gate.h"
#include "server/http/http.h"
#include "server/http/posted.h"
#include "server/store/flags.h"

#include <microhttpd.h>
#include <stdatomic.h>

#define CHAP_HTTP_PLAIN "text/plain; charset=utf-8"
#define CHAP_HTTP_JSON_LINES "application/jsonl; charset=utf-8"

/*
 * So many wait for a disk at once, which costs it no more than one: what waits
 * for the audit log is synced in one go.
 */
#define CHAP_HTTP_CLERKS 6

/* What a clerk's thread has for itself. */
struct chap_http_stores {
	struct chap_flags *flags;
	struct chap_console *console;
	struct chap_gate gate;
};

struct chap_http {
	struct chap_http_options o;
	struct MHD_Daemon *daemon;
	struct chap_clerks *clerks;
	struct chap_http_stores stores[CHAP_HTTP_CLERKS];
	struct chap_sessions sessions;
	struct chap_throttle throttle;
	struct chap_proxied proxied;
	pthread_mutex_t delivering; /* of o.evidence, which is one handle */
	struct chap_posts posts;
	struct chap_callers *callers;
	atomic_bool is_ready;
	bool needs_certificate; /* of clients */
	atomic_uint_fast64_t n_decisions[CHAP_N_RULINGS];
};

/* What a request is answered with. */
struct chap_http_answer {
	unsigned status;
	const char *type;
	struct chap_buf body;
	char cookie[160]; /* empty: none is set */
};

/* A request, the body of a POST as far as it came, and the answer. */
struct chap_http_form {
	struct chap_errand errand; /* first: a clerk gets it back */
	struct chap_http *http;
	struct MHD_Connection *connection;
	const char *method; /* this and the next are the connection's */
	const char *url;
	struct chap_buf bytes;
	struct chap_posted *posted; /* messages instead; NULL: none */
	struct chap_http_answer answer;
	bool is_answered; /* its connection was held until then */
};

/* One line of text instead of what the answer is. */
void chap_http_say(
    struct chap_http_answer *answer, unsigned status, const char *text);

/* Whether machines ask for it by a key, and not for messages to be scored. */
bool chap_http_is_api(const char *url);

/* Whether its answer needs a clerk's stores. */
bool chap_http_needs_stores(const char *url);

/*
 * Answers what is neither of the console nor of messages, into form->answer.
 * With the stores of the thread that this is, where it needs some.
 */
void chap_http_route(struct chap_http *http, struct chap_http_stores *own,
    struct chap_http_form *form);

#endif
