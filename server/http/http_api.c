/* What machines ask for over HTTP, but for messages (posted.c). */
#include "server/http/http_parts.h"

#include "server/http/api.h"
#include "server/http/let_in.h"
#include "server/http/prometheus.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A request to the API whose sender may make it. */
struct api_request {
	struct MHD_Connection *connection;
	struct chap_flags *flags;
	const struct chap_http_form *form;
	struct chap_caller caller;
	char actor[CHAP_CALLER_BYTES];
};

void
chap_http_say(struct chap_http_answer *a, unsigned status, const char *text)
{
	a->status = status;
	a->type = CHAP_HTTP_PLAIN;
	chap_buf_reset(&a->body);
	chap_buf_printf(&a->body, "%s\n", text);
}

static void
store_failed(struct chap_http *h, struct chap_http_answer *a,
    const struct chap_error *err)
{
	char text[512];

	chap_log(h->o.log, CHAP_LOG_ERROR, "queue_not_read",
	    chap_f_str("why", chap_error_format(err, text, sizeof(text))));
	chap_http_say(a, MHD_HTTP_INTERNAL_SERVER_ERROR,
	    "The queue cannot be read; the service's log says why.");
}

/* NULL: it does its work; else what it cannot do. */
static const char *
what_fails(const struct chap_scorer_stats *stats)
{
	if (stats->keeper.journal_failed)
		return "failing: the journal cannot be written, see the log\n";
	if (stats->keeper.store_failed)
		return "failing: flags cannot be stored, see the log\n";
	return NULL;
}

/* The first line says how it is; behind it stands what is in force. */
static void
get_health(struct chap_http *h, struct chap_http_answer *a)
{
	struct chap_scorer_stats stats;
	const char *why;

	chap_scorer_stats(h->o.scorer, &stats);
	why = what_fails(&stats);
	a->type = CHAP_HTTP_PLAIN;
	if (why != NULL)
		a->status = MHD_HTTP_SERVICE_UNAVAILABLE;
	chap_buf_str(&a->body, why == NULL ? "ok\n" : why);
	chap_buf_printf(&a->body, "version %s\nmodel %s %s\nlexicon %s\n",
	    CHAP_VERSION, stats.model, stats.model_id, stats.lexicon);
	chap_config_show(h->o.config, &a->body);
}

static bool
is_ready(struct chap_http *h, const struct chap_scorer_stats *stats)
{
	return atomic_load(&h->is_ready) && what_fails(stats) == NULL &&
	    stats->waiting_bytes < (uint64_t)h->o.config->max_waiting;
}

static void
get_ready(struct chap_http *h, struct chap_http_answer *a)
{
	struct chap_scorer_stats stats;
	bool ready;

	chap_scorer_stats(h->o.scorer, &stats);
	ready = is_ready(h, &stats);
	a->type = CHAP_HTTP_PLAIN;
	if (!ready)
		a->status = MHD_HTTP_SERVICE_UNAVAILABLE;
	chap_buf_str(&a->body, ready ? "ready\n" : "not ready\n");
}

static void
get_metrics(
    struct chap_http *h, struct chap_flags *flags, struct chap_http_answer *a)
{
	uint64_t n_decisions[CHAP_N_RULINGS];
	struct chap_scorer_stats stats;
	struct chap_outflow outflow;
	struct chap_disk_use disk;
	struct chap_metrics m = {
	    .stats = &stats, .now_ms = chap_clock_now_ms(&h->o.clock)};
	struct chap_error err;

	chap_scorer_stats(h->o.scorer, &stats);
	m.is_ready = is_ready(h, &stats);
	if (chap_flags_count(flags, m.n_queue, &m.oldest_ms, &err) != CHAP_OK) {
		store_failed(h, a, &err);
		return;
	}
	if (h->o.outflow != NULL) {
		h->o.outflow(h->o.context, &outflow);
		m.outflow = &outflow;
	}
	for (int i = 0; i < CHAP_N_RULINGS; i++)
		n_decisions[i] = atomic_load(&h->n_decisions[i]);
	m.n_decisions = n_decisions;
	m.n_shut = chap_callers_shut(h->callers);
	if (chap_disk_use(h->o.config->data, &disk))
		m.disk = &disk;
	a->type = "text/plain; version=0.0.4; charset=utf-8";
	chap_metrics_write(&a->body, &m);
}

static void
answer_api(struct chap_http *h, struct chap_http_answer *a, unsigned status,
    const struct chap_error *err)
{
	a->type = CHAP_HTTP_JSON_LINES;
	a->status = status;
	if (status != CHAP_API_STORE_FAILED)
		return;
	store_failed(h, a, err);
	a->status = MHD_HTTP_SERVICE_UNAVAILABLE;
	a->type = CHAP_HTTP_JSON_LINES;
	chap_buf_reset(&a->body);
	chap_buf_str(&a->body,
	    "{\"status\":\"busy\",\"retry_ms\":500,\"error\":\"the store "
	    "cannot be used now, see the log\"}\n");
}

static void
get_events(struct chap_http *h, const struct api_request *request,
    struct chap_http_answer *a)
{
	struct MHD_Connection *connection = request->connection;
	struct chap_error err;
	unsigned status =
	    chap_api_events(request->flags, request->caller.tenant,
	        MHD_lookup_connection_value(
	            connection, MHD_GET_ARGUMENT_KIND, "after"),
	        MHD_lookup_connection_value(
	            connection, MHD_GET_ARGUMENT_KIND, "most"),
	        &a->body, &err);

	answer_api(h, a, status, &err);
}

static void
post_decisions(struct chap_http *h, const struct api_request *request,
    struct chap_http_answer *a)
{
	struct chap_deciding deciding = {.flags = request->flags,
	    .audit = h->o.audit,
	    .actor = request->actor,
	    .place = {.tenant = request->caller.tenant,
	        .now_ms = chap_clock_now_ms(&h->o.clock)}};
	uint64_t n[CHAP_N_RULINGS] = {0};
	struct chap_scorer_stats stats;
	struct chap_error err;
	unsigned status;

	chap_scorer_stats(h->o.scorer, &stats);
	deciding.place.model = stats.model;
	deciding.place.lexicon = stats.lexicon;
	status = chap_api_decisions(
	    &deciding, chap_buf_span(&request->form->bytes), &a->body, n, &err);
	answer_api(h, a, status, &err);
	for (int i = 0; i < CHAP_N_RULINGS; i++)
		atomic_fetch_add(&h->n_decisions[i], n[i]);
	if (h->o.on_events != NULL)
		h->o.on_events(h->o.context);
}

static void
post_context(struct chap_http *h, const struct api_request *request,
    struct chap_http_answer *a)
{
	struct chap_delivering to = {.flags = request->flags,
	    .evidence = h->o.evidence,
	    .seal = h->o.seal,
	    .audit = h->o.audit,
	    .actor = request->actor,
	    .tenant = request->caller.tenant,
	    .now_ms = chap_clock_now_ms(&h->o.clock)};
	struct chap_error err;
	unsigned status;

	pthread_mutex_lock(&h->delivering);
	status = chap_api_context(
	    &to, chap_buf_span(&request->form->bytes), &a->body, &err);
	pthread_mutex_unlock(&h->delivering);
	answer_api(h, a, status, &err);
}

/* {"error":…}, its quotes and signs escaped. */
static void
say_why(struct chap_http_answer *a, const char *why)
{
	json_t *o = json_pack("{s:s}", "error", why);
	char *line = o == NULL ? NULL : json_dumps(o, JSON_COMPACT);

	chap_buf_printf(&a->body, "%s\n", line == NULL ? "{}" : line);
	free(line);
	json_decref(o);
}

/* What was done for all tenants. It is done even where it is not recorded. */
static void
record(struct chap_http *h, const char *actor, const char *action,
    const char *what)
{
	struct chap_audit_record r = {.at_ms = chap_clock_now_ms(&h->o.clock),
	    .actor = actor,
	    .action = action,
	    .what = what};
	struct chap_error err;
	char text[512];

	if (h->o.audit != NULL &&
	    chap_audit_add(h->o.audit, &r, 1, &err) != CHAP_OK)
		chap_log(h->o.log, CHAP_LOG_ERROR, "not_recorded",
		    chap_f_str("action", action),
		    chap_f_str(
		        "why", chap_error_format(&err, text, sizeof(text))));
}

static void
post_reload(struct chap_http *h, const struct api_request *request,
    struct chap_http_answer *a)
{
	struct chap_scorer_stats stats;
	struct chap_error err;
	char what[200], text[512];

	if (h->o.reload(h->o.context, &err) != CHAP_OK) {
		a->status = MHD_HTTP_CONFLICT;
		say_why(a, chap_error_format(&err, text, sizeof(text)));
		record(h, request->actor, "reload", "status=refused");
		return;
	}
	chap_scorer_stats(h->o.scorer, &stats);
	a->status = MHD_HTTP_OK;
	chap_buf_printf(&a->body,
	    "{\"status\":\"reloaded\",\"model\":\"%s\",\"model_hash\":\"%s\","
	    "\"lexicon\":\"%s\"}\n",
	    stats.model, stats.model_id, stats.lexicon);
	snprintf(what, sizeof(what), "status=reloaded model=%s lexicon=%s",
	    stats.model_id, stats.lexicon);
	record(h, request->actor, "reload", what);
}

static void
post_drain(struct chap_http *h, const struct api_request *request,
    struct chap_http_answer *a)
{
	a->status = MHD_HTTP_OK;
	chap_buf_printf(&a->body,
	    "{\"status\":\"draining\",\"seconds\":%" PRId64 "}\n",
	    h->o.config->drain_seconds);
	record(h, request->actor, "drain", NULL);
	h->o.drain(h->o.context);
}

/* The API but for messages (posted.h): what is asked, and which scope it takes.
 */
static const struct endpoint {
	const char *url;
	bool is_get;
	enum chap_scope scope;
	void (*answer)(struct chap_http *h, const struct api_request *request,
	    struct chap_http_answer *a);
} API[] = {
    {"/v1/events", true, CHAP_SCOPE_SUBSCRIBE, get_events},
    {"/v1/decisions", false, CHAP_SCOPE_LABELS, post_decisions},
    {"/v1/context", false, CHAP_SCOPE_LABELS, post_context},
    {"/v1/reload", false, CHAP_SCOPE_OPERATOR, post_reload},
    {"/v1/drain", false, CHAP_SCOPE_OPERATOR, post_drain},
};

/* NULL: it is none of the API. */
static const struct endpoint *
find_api(const char *url)
{
	for (size_t i = 0; i < sizeof(API) / sizeof(API[0]); i++)
		if (strcmp(url, API[i].url) == 0)
			return &API[i];
	return NULL;
}

static void
route_api(struct chap_http *h, const struct endpoint *endpoint, bool is_get,
    struct api_request *request, struct chap_http_answer *a)
{
	char why[CHAP_REFUSAL_BYTES];
	unsigned refused = chap_let_in(h->o.access, request->connection,
	    endpoint->scope, &request->caller, why);

	a->type = CHAP_HTTP_JSON_LINES;
	if (refused != 0) {
		a->status = refused;
		say_why(a, why);
	} else if (is_get != endpoint->is_get) {
		a->status = MHD_HTTP_NOT_FOUND;
		chap_buf_str(
		    &a->body, "{\"error\":\"request: nothing here\"}\n");
	} else {
		chap_caller_name(&request->caller, request->actor);
		endpoint->answer(h, request, a);
	}
}

bool
chap_http_is_api(const char *url)
{
	return find_api(url) != NULL;
}

bool
chap_http_needs_stores(const char *url)
{
	return find_api(url) != NULL || strcmp(url, "/metrics") == 0;
}

void
chap_http_route(struct chap_http *h, struct chap_http_stores *own,
    struct chap_http_form *form)
{
	struct chap_http_answer *a = &form->answer;
	bool get = strcmp(form->method, "GET") == 0 ||
	    strcmp(form->method, "HEAD") == 0;
	bool post = strcmp(form->method, "POST") == 0;
	const struct endpoint *endpoint = find_api(form->url);

	if (get && strcmp(form->url, "/healthz") == 0)
		get_health(h, a);
	else if (get && strcmp(form->url, "/readyz") == 0)
		get_ready(h, a);
	else if (get && strcmp(form->url, "/metrics") == 0)
		get_metrics(h, own->flags, a);
	else if ((get || post) && endpoint != NULL)
		route_api(h, endpoint, get,
		    &(struct api_request){.connection = form->connection,
		        .flags = own->flags,
		        .form = form},
		    a);
	else
		chap_http_say(a,
		    get || post ? MHD_HTTP_NOT_FOUND
		                : MHD_HTTP_METHOD_NOT_ALLOWED,
		    "Nothing here. The console is at the front page.");
}
