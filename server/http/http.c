#include "server/http/http.h"

#include "server/http/api.h"
#include "server/http/callers.h"
#include "server/http/certificate.h"
#include "server/http/console_gate.h"
#include "server/http/prometheus.h"
#include "server/http/let_in.h"
#include "server/http/posted.h"

#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <microhttpd.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE_MAX_BYTES ((size_t)8 << 20)
#define REQUEST_MAX_BYTES 65536
#define DECISIONS_MAX_BYTES ((size_t)1 << 20)
/* a proxy before the console has one address for all moderators */
#define CONNECTIONS_MAX 1024
#define REQUEST_MS 30000 /* to come as a whole, and to take its answer */
#define CONNECTIONS_PER_ADDRESS 192
#define IDLE_S 15

struct chap_http {
	struct chap_http_options o;
	struct MHD_Daemon *daemon;
	struct chap_console *console;
	struct chap_gate gate;
	struct chap_posts posts;
	struct chap_callers *callers;
	atomic_bool is_ready;
	bool needs_certificate; /* of clients */
	uint64_t n_decisions[CHAP_N_RULINGS];
};

/* What a request is answered with. */
struct answer {
	unsigned status;
	const char *type;
	struct chap_buf body;
	char cookie[160]; /* empty: none is set */
};

/* The body of a POST, as far as it came. */
struct form {
	struct chap_buf bytes;
	struct chap_posted *posted; /* messages instead; NULL: none */
};

/* A request to the API whose sender may make it. */
struct api_request {
	struct MHD_Connection *connection;
	const struct form *form;
	struct chap_caller caller;
	char actor[CHAP_CALLER_BYTES];
};

static const char NO_CERTIFICATE[] =
    "{\"error\":\"request: show a certificate that is trusted here\"}\n";
static const char PLAIN[] = "text/plain; charset=utf-8";
static const char JSON_LINES[] = "application/jsonl; charset=utf-8";

static void
say(struct answer *a, unsigned status, const char *text)
{
	a->status = status;
	a->type = PLAIN;
	chap_buf_reset(&a->body);
	chap_buf_printf(&a->body, "%s\n", text);
}

static void
store_failed(
    struct chap_http *h, struct answer *a, const struct chap_error *err)
{
	char text[512];

	chap_log(h->o.log, CHAP_LOG_ERROR, "queue_not_read",
	    chap_f_str("why", chap_error_format(err, text, sizeof(text))));
	say(a, MHD_HTTP_INTERNAL_SERVER_ERROR,
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
get_health(struct chap_http *h, struct answer *a)
{
	struct chap_scorer_stats stats;
	const char *why;

	chap_scorer_stats(h->o.scorer, &stats);
	why = what_fails(&stats);
	a->type = PLAIN;
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
get_ready(struct chap_http *h, struct answer *a)
{
	struct chap_scorer_stats stats;
	bool ready;

	chap_scorer_stats(h->o.scorer, &stats);
	ready = is_ready(h, &stats);
	a->type = PLAIN;
	if (!ready)
		a->status = MHD_HTTP_SERVICE_UNAVAILABLE;
	chap_buf_str(&a->body, ready ? "ready\n" : "not ready\n");
}

static void
get_metrics(struct chap_http *h, struct answer *a)
{
	struct chap_scorer_stats stats;
	struct chap_outflow outflow;
	struct chap_disk_use disk;
	struct chap_metrics m = {
	    .stats = &stats, .now_ms = chap_clock_now_ms(&h->o.clock)};
	struct chap_error err;

	chap_scorer_stats(h->o.scorer, &stats);
	m.is_ready = is_ready(h, &stats);
	if (chap_flags_count(h->o.flags, m.n_queue, &m.oldest_ms, &err) !=
	    CHAP_OK) {
		store_failed(h, a, &err);
		return;
	}
	if (h->o.outflow != NULL) {
		h->o.outflow(h->o.context, &outflow);
		m.outflow = &outflow;
	}
	m.n_decisions = h->n_decisions;
	m.n_shut = chap_callers_shut(h->callers);
	if (chap_disk_use(h->o.config->data, &disk))
		m.disk = &disk;
	a->type = "text/plain; version=0.0.4; charset=utf-8";
	chap_metrics_write(&a->body, &m);
}

static void
answer_api(struct chap_http *h, struct answer *a, unsigned status,
    const struct chap_error *err)
{
	a->type = JSON_LINES;
	a->status = status;
	if (status != CHAP_API_STORE_FAILED)
		return;
	store_failed(h, a, err);
	a->status = MHD_HTTP_SERVICE_UNAVAILABLE;
	a->type = JSON_LINES;
	chap_buf_reset(&a->body);
	chap_buf_str(&a->body,
	    "{\"status\":\"busy\",\"retry_ms\":500,\"error\":\"the store "
	    "cannot be used now, see the log\"}\n");
}

static void
get_events(
    struct chap_http *h, const struct api_request *request, struct answer *a)
{
	struct MHD_Connection *connection = request->connection;
	struct chap_error err;
	unsigned status = chap_api_events(h->o.flags, request->caller.tenant,
	    MHD_lookup_connection_value(
	        connection, MHD_GET_ARGUMENT_KIND, "after"),
	    MHD_lookup_connection_value(
	        connection, MHD_GET_ARGUMENT_KIND, "most"),
	    &a->body, &err);

	answer_api(h, a, status, &err);
}

static void
post_decisions(
    struct chap_http *h, const struct api_request *request, struct answer *a)
{
	struct chap_deciding deciding = {.flags = h->o.flags,
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
		h->n_decisions[i] += n[i];
	if (h->o.on_events != NULL)
		h->o.on_events(h->o.context);
}

static void
post_context(
    struct chap_http *h, const struct api_request *request, struct answer *a)
{
	struct chap_delivering to = {.flags = h->o.flags,
	    .evidence = h->o.evidence,
	    .seal = h->o.seal,
	    .audit = h->o.audit,
	    .actor = request->actor,
	    .tenant = request->caller.tenant,
	    .now_ms = chap_clock_now_ms(&h->o.clock)};
	struct chap_error err;

	answer_api(h, a,
	    chap_api_context(
	        &to, chap_buf_span(&request->form->bytes), &a->body, &err),
	    &err);
}

/* {"error":…}, its quotes and signs escaped. */
static void
say_why(struct answer *a, const char *why)
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
post_reload(
    struct chap_http *h, const struct api_request *request, struct answer *a)
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
post_drain(
    struct chap_http *h, const struct api_request *request, struct answer *a)
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
	    struct answer *a);
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
    struct api_request *request, struct answer *a)
{
	char why[CHAP_REFUSAL_BYTES];
	unsigned refused = chap_let_in(h->o.access, request->connection,
	    endpoint->scope, &request->caller, why);

	a->type = JSON_LINES;
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

static void
route(struct chap_http *h, struct MHD_Connection *connection,
    const char *method, const char *url, const struct form *form,
    struct answer *a)
{
	bool get = strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0;
	bool post = strcmp(method, "POST") == 0;
	const struct endpoint *endpoint = find_api(url);

	if (get && strcmp(url, "/healthz") == 0)
		get_health(h, a);
	else if (get && strcmp(url, "/readyz") == 0)
		get_ready(h, a);
	else if (get && strcmp(url, "/metrics") == 0)
		get_metrics(h, a);
	else if ((get || post) && endpoint != NULL)
		route_api(h, endpoint, get,
		    &(struct api_request){
		        .connection = connection, .form = form},
		    a);
	else
		say(a,
		    get || post ? MHD_HTTP_NOT_FOUND
		                : MHD_HTTP_METHOD_NOT_ALLOWED,
		    "Nothing here. The console is at the front page.");
}

/* The console: its page, and what the page asks. */
static void
route_console(struct chap_http *h, struct MHD_Connection *connection,
    const char *method, const char *url, const struct form *form,
    struct answer *a)
{
	struct chap_gate_answer g = {.type = PLAIN};

	chap_buf_init(&g.body, PAGE_MAX_BYTES);
	chap_gate_answer(
	    &h->gate, connection, method, url, chap_buf_span(&form->bytes), &g);
	a->status = g.status;
	a->type = g.type;
	memcpy(a->cookie, g.cookie, sizeof(a->cookie));
	chap_buf_release(&a->body);
	a->body = g.body;
}

static enum MHD_Result
respond(struct MHD_Connection *connection, struct answer *a, bool has_tls,
    bool is_console)
{
	struct MHD_Response *r = MHD_create_response_from_buffer(a->body.len,
	    a->body.len > 0 ? a->body.ptr : "", MHD_RESPMEM_MUST_COPY);
	enum MHD_Result result;

	if (r == NULL)
		return MHD_NO;
	MHD_add_response_header(r, "Content-Type", a->type);
	MHD_add_response_header(r, "Content-Security-Policy",
	    "default-src 'none'; script-src 'self'; style-src 'self'; "
	    "img-src 'self'; connect-src 'self'; form-action 'none'; "
	    "frame-ancestors 'none'; base-uri 'none'; "
	    "require-trusted-types-for 'script'; trusted-types 'none'");
	MHD_add_response_header(r, "Cross-Origin-Opener-Policy", "same-origin");
	MHD_add_response_header(
	    r, "Cross-Origin-Resource-Policy", "same-origin");
	MHD_add_response_header(r, "X-Frame-Options", "DENY");
	MHD_add_response_header(r, "X-Content-Type-Options", "nosniff");
	MHD_add_response_header(r, "Referrer-Policy", "no-referrer");
	MHD_add_response_header(r, "Cache-Control", "no-store");
	if (has_tls)
		MHD_add_response_header(
		    r, "Strict-Transport-Security", "max-age=31536000");
	if (a->cookie[0] != '\0')
		MHD_add_response_header(r, "Set-Cookie", a->cookie);
	if (a->status == MHD_HTTP_UNAUTHORIZED && !is_console)
		MHD_add_response_header(
		    r, MHD_HTTP_HEADER_WWW_AUTHENTICATE, "Bearer");
	result = MHD_queue_response(connection, a->status, r);
	MHD_destroy_response(r);
	return result;
}

static enum MHD_Result
answer_request(struct chap_http *h, struct MHD_Connection *connection,
    const char *method, const char *url, const struct form *form)
{
	struct answer a = {.status = MHD_HTTP_OK, .type = "text/plain"};
	bool has_tls = h->o.config->http_tls != 0;
	enum MHD_Result result;

	chap_buf_init(&a.body, PAGE_MAX_BYTES);
	if (h->needs_certificate && !chap_certificate_is_shown(connection)) {
		a.type = JSON_LINES;
		a.status = MHD_HTTP_FORBIDDEN;
		chap_buf_str(&a.body, NO_CERTIFICATE);
	} else if (form->bytes.failed &&
	    (find_api(url) != NULL || chap_gate_is_path(url))) {
		a.type = JSON_LINES;
		a.status = 413;
		chap_buf_str(
		    &a.body, "{\"error\":\"request: longer than is taken\"}\n");
	} else if (form->bytes.failed)
		say(&a, 413, "Nothing that long is taken here.");
	else if (chap_gate_is_path(url))
		route_console(h, connection, method, url, form, &a);
	else
		route(h, connection, method, url, form, &a);
	if (a.body.failed)
		say(&a, MHD_HTTP_INTERNAL_SERVER_ERROR,
		    "Out of memory: try again in a moment.");
	if (has_tls && a.cookie[0] != '\0')
		snprintf(a.cookie + strlen(a.cookie),
		    sizeof(a.cookie) - strlen(a.cookie), "; Secure");
	result = respond(connection, &a, has_tls, chap_gate_is_path(url));
	chap_buf_release(&a.body);
	return result;
}

/* The head has come. */
static enum MHD_Result
begin(struct chap_http *h, struct MHD_Connection *connection,
    const char *method, const char *url, struct form *form)
{
	enum MHD_Result result;

	/* its own path refuses it, at the end */
	if (!chap_posted_is_path(url) ||
	    (h->needs_certificate && !chap_certificate_is_shown(connection)))
		return MHD_YES;
	form->posted = chap_posted_new(&h->posts, connection, url, method);
	if (form->posted == NULL)
		return MHD_NO;
	return chap_posted_early(form->posted, &result) ? result : MHD_YES;
}

static struct chap_caller_line *
line_of(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
	    connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

	return info == NULL ? NULL : info->socket_context;
}

static void
notice(void *context, struct MHD_Connection *connection, void **line,
    enum MHD_ConnectionNotificationCode what)
{
	struct chap_http *h = context;
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
	    connection, MHD_CONNECTION_INFO_CONNECTION_FD);

	if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
		chap_callers_ended(h->callers, *line);
		*line = NULL;
	} else if (info != NULL) {
		*line = chap_callers_began(h->callers, info->connect_fd);
	}
}

/* libmicrohttpd calls this once for the head, then for each piece, then at the
 * end. */
static enum MHD_Result
handle(void *context, struct MHD_Connection *connection, const char *url,
    const char *method, const char *version, const char *upload,
    size_t *upload_bytes, void **request)
{
	struct chap_http *h = context;
	struct form *form = *request;

	(void)version;
	if (form == NULL) {
		form = calloc(1, sizeof(*form));
		if (form == NULL)
			return MHD_NO;
		chap_buf_init(&form->bytes,
		    find_api(url) != NULL ? DECISIONS_MAX_BYTES
		                          : REQUEST_MAX_BYTES);
		*request = form;
		return begin(h, connection, method, url, form);
	}
	if (*upload_bytes > 0) {
		if (form->posted != NULL)
			chap_posted_add(form->posted, upload, *upload_bytes);
		else
			chap_buf_add(&form->bytes, upload, *upload_bytes);
		*upload_bytes = 0;
		return MHD_YES;
	}
	chap_callers_came(h->callers, line_of(connection));
	if (form->posted != NULL)
		return chap_posted_end(form->posted, atomic_load(&h->is_ready));
	/* it has as long to take the answer */
	chap_callers_answered(h->callers, line_of(connection));
	return answer_request(h, connection, method, url, form);
}

static void
forget(void *context, struct MHD_Connection *connection, void **request,
    enum MHD_RequestTerminationCode code)
{
	struct chap_http *h = context;
	struct form *form = *request;

	(void)code;
	chap_callers_answered(h->callers, line_of(connection));
	if (form == NULL)
		return;
	chap_buf_release(&form->bytes);
	chap_posted_free(form->posted);
	free(form);
	*request = NULL;
}

/* GnuTLS's words: nothing older than TLS 1.2. */
#define PRIORITIES "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"

static struct MHD_Daemon *
start_daemon(struct chap_http *h, const struct sockaddr_in *address)
{
	const struct chap_tls *tls = h->o.tls;
	struct MHD_OptionItem option[8] = {{.option = MHD_OPTION_END}};
	unsigned flags =
	    MHD_USE_POLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME;
	int n = 0;

	if (tls != NULL) {
		flags |= MHD_USE_TLS;
		option[n++] = (struct MHD_OptionItem){
		    MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)PRIORITIES};
		option[n++] =
		    (struct MHD_OptionItem){MHD_OPTION_HTTPS_CERT_CALLBACK, 0,
		        chap_certificate_callback()};
		if (tls->ca.len > 0)
			option[n++] = (struct MHD_OptionItem){
			    MHD_OPTION_HTTPS_MEM_TRUST, 0, tls->ca.ptr};
	}
	option[n] = (struct MHD_OptionItem){.option = MHD_OPTION_END};
	return MHD_start_daemon(flags, ntohs(address->sin_port), NULL, NULL,
	    handle, h, MHD_OPTION_SOCK_ADDR, address,
	    MHD_OPTION_CONNECTION_LIMIT, CONNECTIONS_MAX,
	    MHD_OPTION_PER_IP_CONNECTION_LIMIT, CONNECTIONS_PER_ADDRESS,
	    MHD_OPTION_CONNECTION_TIMEOUT, IDLE_S, MHD_OPTION_NOTIFY_COMPLETED,
	    forget, h, MHD_OPTION_NOTIFY_CONNECTION, notice, h,
	    MHD_OPTION_ARRAY, option, MHD_OPTION_END);
}

static void
on_event(void *context)
{
	struct chap_http *h = context;

	if (h->o.on_events != NULL)
		h->o.on_events(h->o.context);
}

/* It was taken in the console: counted and told like one that was posted. */
static void
on_decision(void *context, enum chap_ruling ruling)
{
	struct chap_http *h = context;

	h->n_decisions[ruling]++;
	on_event(h);
}

static enum chap_err
reload(void *context, struct chap_error *err)
{
	struct chap_http *h = context;

	return h->o.reload(h->o.context, err);
}

static enum chap_err
open_console(struct chap_http *h, struct chap_error *err)
{
	struct chap_console_options options = {.flags = h->o.flags,
	    .seal = h->o.seal,
	    .audit = h->o.audit,
	    .config = h->o.config,
	    .scorer = h->o.scorer,
	    .days = h->o.days,
	    .clock = h->o.clock,
	    .log = h->o.log,
	    .on_decision = on_decision,
	    .on_event = on_event,
	    .reload = reload,
	    .context = h};
	enum chap_err rc = chap_console_new(&h->console, &options, err);

	if (rc != CHAP_OK)
		return rc;
	rc = chap_proxied_init(&h->gate.proxied, h->o.config, err);
	if (rc != CHAP_OK) {
		chap_console_free(h->console);
		return rc;
	}
	h->gate.console = h->console;
	h->gate.flags = h->o.flags;
	h->gate.audit = h->o.audit;
	h->gate.log = h->o.log;
	h->gate.clock = h->o.clock;
	chap_session_init(
	    &h->gate.sessions, h->o.seal, h->o.config->session_minutes * 60000);
	chap_throttle_init(&h->gate.throttle, h->o.seal);
	return CHAP_OK;
}

enum chap_err
chap_http_start(struct chap_http **out, const struct chap_http_options *options,
    struct chap_error *err)
{
	struct sockaddr_in address = {
	    .sin_family = AF_INET, .sin_port = htons(options->port)};
	struct chap_http *h;

	if (inet_pton(AF_INET, options->address, &address.sin_addr) != 1)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "http_address: \"%s\" is not an IPv4 address",
		    options->address);
	if (options->tls != NULL) {
		struct chap_certificate_files files = {
		    chap_buf_span(&options->tls->cert),
		    chap_buf_span(&options->tls->key)};
		enum chap_err rc = chap_certificate_use(&files, err);

		if (rc != CHAP_OK)
			return rc;
	}
	h = calloc(1, sizeof(*h));
	if (h == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	h->o = *options;
	if (open_console(h, err) != CHAP_OK) {
		enum chap_err rc = err->code;

		free(h);
		return rc;
	}
	h->posts.scorer = options->scorer;
	h->posts.is_loopback = chap_access_is_loopback(options->address);
	h->posts.max_request_bytes = (size_t)options->config->max_request;
	h->posts.max_held_bytes = (size_t)options->config->max_waiting;
	h->needs_certificate = options->tls != NULL && options->tls->ca.len > 0;
	if (chap_callers_new(&h->callers, REQUEST_MS, err) != CHAP_OK) {
		chap_console_free(h->console);
		free(h);
		return CHAP_ERR_MEMORY;
	}
	/*
	 * poll: others may have all descriptors below 1,024, and epoll of
	 * libmicrohttpd 0.9.75 does not see that a peer has gone for 15 s
	 */
	h->daemon = start_daemon(h, &address);
	if (h->daemon == NULL) {
		int code = errno;

		chap_console_free(h->console);
		chap_callers_free(h->callers);
		free(h);
		return chap_fail(err,
		    code == EADDRINUSE ? CHAP_ERR_BUSY : CHAP_ERR_IO,
		    "%s:%d: %s%s", options->address, options->port,
		    strerror(code),
		    code == EADDRINUSE ? ": does another chaperoned run?" : "");
	}
	*out = h;
	return CHAP_OK;
}

uint16_t
chap_http_port(const struct chap_http *h)
{
	const union MHD_DaemonInfo *info =
	    MHD_get_daemon_info(h->daemon, MHD_DAEMON_INFO_BIND_PORT);

	return info == NULL ? h->o.port : info->port;
}

void
chap_http_set_ready(struct chap_http *h, bool ready)
{
	atomic_store(&h->is_ready, ready);
}

size_t
chap_http_in_flight(const struct chap_http *h)
{
	return atomic_load(&h->posts.n_scoring);
}

void
chap_http_stop(struct chap_http *h)
{
	if (h == NULL)
		return;
	MHD_stop_daemon(h->daemon);
	chap_secret_close(&h->gate.proxied.secret);
	chap_console_free(h->console);
	chap_callers_free(h->callers);
	free(h);
}
