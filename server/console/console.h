/*
 * What the console's page asks of the service: one table of endpoints with the
 * roles that may use each, and what they do, as JSON in and out. It knows
 * nothing of HTTP's sessions and cookies: who asks was found out before
 * (server/http/console_gate.h).
 *
 * Decisions go the way of POST /v1/decisions: the same reader, the same store,
 * the same events. Chat text leaves by one endpoint only, a message at a time,
 * to whoever has the case.
 *
 * What somebody does here, and whom they look at, stands in the audit log
 * before it is done; where it cannot be recorded it is not done.
 *
 * Threads: one at a time for each console. Several of one folder share the
 * queue's index, which a thread of its own keeps, and what is done with a case
 * is done one at a time among them.
 */
#ifndef CHAP_CONSOLE_CONSOLE_H
#define CHAP_CONSOLE_CONSOLE_H

#include "features/base/buf.h"
#include "features/base/clock.h"
#include "features/base/log.h"
#include "server/config.h"
#include "server/scorer.h"
#include "server/store/accounts.h"
#include "server/store/audit.h"
#include "server/store/decisions.h"

#include <stddef.h>
#include <stdint.h>

struct chap_console;

struct chap_console_options {
	struct chap_flags *flags; /* of the thread that asks */
	const struct chap_seal *seal;
	struct chap_audit *audit; /* what is done here is recorded there */
	const struct chap_config *config;
	struct chap_scorer *scorer;
	struct chap_console *shared; /* another, freed later; NULL: the first */
	struct chap_risk_days *days; /* read; NULL: nothing is counted */
	struct chap_clock clock;
	const struct chap_log *log;
	/* a decision was taken; NULL: nobody has to know */
	void (*on_decision)(void *context, enum chap_ruling ruling);
	/* another event was committed; NULL: nobody has to know */
	void (*on_event)(void *context);
	/* reads model, lexicons and advice again */
	enum chap_err (*reload)(void *context, struct chap_error *err);
	void *context; /* of the three */
};

/*
 * Opens the accounts, the desk and the evidence of config->data. CHAP_ERR_IO,
 * CHAP_ERR_DAMAGED, CHAP_ERR_VERSION, CHAP_ERR_MEMORY.
 */
enum chap_err chap_console_new(struct chap_console **out,
    const struct chap_console_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_console_free(struct chap_console *console);

/* Who may sign in; the console's own, for the thread that asks. */
struct chap_accounts *chap_console_accounts(struct chap_console *console);

/* The queue may have changed. Any thread. */
void chap_console_wake(struct chap_console *console);

#define CHAP_CONSOLE_PATH "/console/api/"

struct chap_console_endpoint {
	const char *method; /* "GET", "POST" */
	const char *name; /* behind CHAP_CONSOLE_PATH */
	unsigned roles; /* bit i: enum chap_account_role i may use it */
};

/* The table, [*n]; static. */
const struct chap_console_endpoint *chap_console_endpoints(size_t *n);

/* The number of an endpoint in it; below 0: there is none of that name. */
int chap_console_find(const char *method, const char *path);

bool chap_console_may(int endpoint, enum chap_account_role role);

struct chap_console_request {
	int endpoint;
	struct chap_account who; /* may use it */
	const char *csrf; /* what this session's posts have to show */
	struct chap_span body; /* of a POST: a JSON object */
	/* an argument of a GET, or NULL */
	const char *(*argument)(void *context, const char *name);
	void *context;
	bool *is_wrong_password; /* set where one was given that is */
};

/*
 * Does it and puts the answer into the empty `out`, a JSON object; a file where
 * *type is set, which is left alone otherwise. Returns the HTTP status. Errors
 * are {"error":"field: why","code":"…"}: 400 what was asked for makes no
 * sense, 404 it is not there, 409 somebody else was first or it is too late,
 * 503 a store failed, and the log says why.
 */
unsigned chap_console_answer(struct chap_console *console,
    const struct chap_console_request *request, struct chap_buf *out,
    const char **type);

#endif
