#include "server/http/http_parts.h"

#include "server/http/certificate.h"

#include <arpa/inet.h>
#include <errno.h>
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
/*
 * libmicrohttpd looks at each of a thread's connections whenever one of them
 * stirs: several threads, so that a thousand slow ones are few to each.
 */
#define THREADS 8
#define IDLE_S 15
static const char NO_CERTIFICATE[] =
    "{\"error\":\"request: show a certificate that is trusted here\"}\n";

/* The console: its page, and what the page asks. */
static void
route_console(struct chap_http_stores *own, const struct chap_http_form *form,
    struct chap_http_answer *a)
{
	struct chap_gate_answer g = {.type = CHAP_HTTP_PLAIN};

	chap_buf_init(&g.body, PAGE_MAX_BYTES);
	chap_gate_answer(&own->gate, form->connection, form->method, form->url,
	    chap_buf_span(&form->bytes), &g);
	a->status = g.status;
	a->type = g.type;
	memcpy(a->cookie, g.cookie, sizeof(a->cookie));
	chap_buf_release(&a->body);
	a->body = g.body;
}

static enum MHD_Result
respond(struct MHD_Connection *connection, struct chap_http_answer *a,
    bool has_tls, bool is_console)
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

/* What is wrong with the request as it came; false: nothing. */
static bool
refuse(struct chap_http *h, const struct chap_http_form *form,
    struct chap_http_answer *a)
{
	bool is_api =
	    chap_http_is_api(form->url) || chap_gate_is_path(form->url);

	if (h->needs_certificate &&
	    !chap_certificate_is_shown(form->connection)) {
		a->type = CHAP_HTTP_JSON_LINES;
		a->status = MHD_HTTP_FORBIDDEN;
		chap_buf_str(&a->body, NO_CERTIFICATE);
	} else if (form->bytes.failed && is_api) {
		a->type = CHAP_HTTP_JSON_LINES;
		a->status = 413;
		chap_buf_str(&a->body,
		    "{\"error\":\"request: longer than is taken\"}\n");
	} else if (form->bytes.failed) {
		chap_http_say(a, 413, "Nothing that long is taken here.");
	} else {
		return false;
	}
	return true;
}

/* With the stores of the thread that this is, where it needs some. */
static void
answer_request(struct chap_http *h, struct chap_http_stores *own,
    struct chap_http_form *form)
{
	struct chap_http_answer *a = &form->answer;

	if (chap_gate_is_path(form->url))
		route_console(own, form, a);
	else
		chap_http_route(h, own, form);
	if (a->body.failed)
		chap_http_say(a, MHD_HTTP_INTERNAL_SERVER_ERROR,
		    "Out of memory: try again in a moment.");
}

static struct chap_caller_line *
line_of(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
	    connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

	return info == NULL ? NULL : info->socket_context;
}

static enum MHD_Result
send_answer(struct chap_http *h, struct chap_http_form *form)
{
	bool has_tls = h->o.config->http_tls != 0;
	struct chap_http_answer *a = &form->answer;

	if (has_tls && a->cookie[0] != '\0')
		snprintf(a->cookie + strlen(a->cookie),
		    sizeof(a->cookie) - strlen(a->cookie), "; Secure");
	/* it has as long to take the answer */
	chap_callers_answered(h->callers, line_of(form->connection));
	return respond(
	    form->connection, a, has_tls, chap_gate_is_path(form->url));
}

static void
run_errand(struct chap_errand *errand, size_t clerk)
{
	struct chap_http_form *form = (struct chap_http_form *)(void *)errand;

	answer_request(form->http, &form->http->stores[clerk], form);
	form->is_answered = true;
	MHD_resume_connection(form->connection); /* last: it may be freed */
}

/*
 * Whether a request needs stores: the console's page, which has the queue's
 * first rows, and all that it asks; its other files and health do not.
 */
static bool
is_errand(const char *url)
{
	return chap_http_needs_stores(url) || strcmp(url, "/") == 0 ||
	    strncmp(url, CHAP_CONSOLE_PATH, sizeof(CHAP_CONSOLE_PATH) - 1) == 0;
}

static enum chap_errand_kind
kind_of(const char *url)
{
	static const struct {
		const char *url;
		enum chap_errand_kind kind;
	} SLOW[] = {{CHAP_CONSOLE_PATH "signin", CHAP_ERRAND_PASSWORD},
	    {CHAP_CONSOLE_PATH "password", CHAP_ERRAND_PASSWORD},
	    {CHAP_CONSOLE_PATH "account_add", CHAP_ERRAND_PASSWORD},
	    {CHAP_CONSOLE_PATH "account_change", CHAP_ERRAND_PASSWORD},
	    {CHAP_CONSOLE_PATH "audit_verify", CHAP_ERRAND_LONG},
	    {CHAP_CONSOLE_PATH "package", CHAP_ERRAND_LONG},
	    {CHAP_CONSOLE_PATH "reload", CHAP_ERRAND_LONG},
	    {"/v1/reload", CHAP_ERRAND_LONG}};

	for (size_t i = 0; i < sizeof(SLOW) / sizeof(SLOW[0]); i++)
		if (strcmp(url, SLOW[i].url) == 0)
			return SLOW[i].kind;
	return CHAP_ERRAND_QUICK;
}

/* Answers at once, or holds the connection until a clerk did. */
static enum MHD_Result
take_request(struct chap_http *h, struct chap_http_form *form)
{
	if (refuse(h, form, &form->answer))
		return send_answer(h, form);
	if (!is_errand(form->url)) {
		answer_request(h, &h->stores[0], form);
		return send_answer(h, form);
	}
	form->errand.run = run_errand;
	form->errand.kind = kind_of(form->url);
	MHD_suspend_connection(form->connection);
	if (!chap_clerks_take(h->clerks, &form->errand)) {
		chap_http_say(&form->answer, MHD_HTTP_SERVICE_UNAVAILABLE,
		    "The service stops.");
		form->is_answered = true;
		MHD_resume_connection(form->connection);
	}
	return MHD_YES;
}

/* The head has come. */
static enum MHD_Result
begin(struct chap_http *h, struct MHD_Connection *connection,
    const char *method, const char *url, struct chap_http_form *form)
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
	struct chap_http_form *form = *request;

	(void)version;
	if (form == NULL) {
		form = calloc(1, sizeof(*form));
		if (form == NULL)
			return MHD_NO;
		form->http = h;
		form->connection = connection;
		form->method = method;
		form->url = url;
		form->answer.status = MHD_HTTP_OK;
		form->answer.type = CHAP_HTTP_PLAIN;
		chap_buf_init(&form->answer.body, PAGE_MAX_BYTES);
		chap_buf_init(&form->bytes,
		    chap_http_is_api(url) ? DECISIONS_MAX_BYTES
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
	if (form->is_answered)
		return send_answer(h, form);
	chap_callers_came(h->callers, line_of(connection));
	if (form->posted != NULL)
		return chap_posted_end(form->posted, atomic_load(&h->is_ready));
	return take_request(h, form);
}

static void
forget(void *context, struct MHD_Connection *connection, void **request,
    enum MHD_RequestTerminationCode code)
{
	struct chap_http *h = context;
	struct chap_http_form *form = *request;

	(void)code;
	chap_callers_answered(h->callers, line_of(connection));
	if (form == NULL)
		return;
	chap_buf_release(&form->bytes);
	chap_buf_release(&form->answer.body);
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
	    MHD_OPTION_THREAD_POOL_SIZE, THREADS, MHD_OPTION_CONNECTION_LIMIT,
	    CONNECTIONS_MAX, MHD_OPTION_PER_IP_CONNECTION_LIMIT,
	    CONNECTIONS_PER_ADDRESS, MHD_OPTION_CONNECTION_TIMEOUT, IDLE_S,
	    MHD_OPTION_NOTIFY_COMPLETED, forget, h,
	    MHD_OPTION_NOTIFY_CONNECTION, notice, h, MHD_OPTION_ARRAY, option,
	    MHD_OPTION_END);
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

	atomic_fetch_add(&h->n_decisions[ruling], 1);
	on_event(h);
}

static enum chap_err
reload(void *context, struct chap_error *err)
{
	struct chap_http *h = context;

	return h->o.reload(h->o.context, err);
}

/* The stores of a clerk; those of the first are there. */
static enum chap_err
open_stores(
    struct chap_http *h, struct chap_http_stores *own, struct chap_error *err)
{
	struct chap_console_options options = {.seal = h->o.seal,
	    .audit = h->o.audit,
	    .config = h->o.config,
	    .scorer = h->o.scorer,
	    .shared = h->stores[0].console,
	    .days = h->o.days,
	    .clock = h->o.clock,
	    .log = h->o.log,
	    .on_decision = on_decision,
	    .on_event = on_event,
	    .reload = reload,
	    .context = h};
	enum chap_err rc =
	    chap_flags_open(&own->flags, h->o.config->data, h->o.seal, err);

	options.flags = own->flags;
	if (rc == CHAP_OK)
		rc = chap_console_new(&own->console, &options, err);
	own->gate = (struct chap_gate){.console = own->console,
	    .flags = own->flags,
	    .audit = h->o.audit,
	    .log = h->o.log,
	    .clock = h->o.clock,
	    .sessions = &h->sessions,
	    .throttle = &h->throttle,
	    .proxied = &h->proxied};
	return rc;
}

static enum chap_err
open_clerks(struct chap_http *h, struct chap_error *err)
{
	enum chap_err rc = chap_proxied_init(&h->proxied, h->o.config, err);

	chap_session_init(
	    &h->sessions, h->o.seal, h->o.config->session_minutes * 60000);
	chap_throttle_init(&h->throttle, h->o.seal);
	for (int i = 0; i < CHAP_HTTP_CLERKS && rc == CHAP_OK; i++)
		rc = open_stores(h, &h->stores[i], err);
	return rc == CHAP_OK
	    ? chap_clerks_new(&h->clerks, CHAP_HTTP_CLERKS, err)
	    : rc;
}

static void
close_all(struct chap_http *h)
{
	chap_clerks_stop(h->clerks);
	if (h->daemon != NULL)
		MHD_stop_daemon(h->daemon);
	chap_clerks_free(h->clerks);
	/* the first has what the others share */
	for (int i = CHAP_HTTP_CLERKS - 1; i >= 0; i--) {
		chap_console_free(h->stores[i].console);
		chap_flags_close(h->stores[i].flags);
	}
	chap_callers_free(h->callers);
	chap_secret_close(&h->proxied.secret);
	pthread_mutex_destroy(&h->delivering);
	free(h);
}

enum chap_err
chap_http_start(struct chap_http **out, const struct chap_http_options *options,
    struct chap_error *err)
{
	struct sockaddr_in address = {
	    .sin_family = AF_INET, .sin_port = htons(options->port)};
	struct chap_http *h;
	enum chap_err rc;

	if (inet_pton(AF_INET, options->address, &address.sin_addr) != 1)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "http_address: \"%s\" is not an IPv4 address",
		    options->address);
	if (options->tls != NULL) {
		struct chap_certificate_files files = {
		    chap_buf_span(&options->tls->cert),
		    chap_buf_span(&options->tls->key)};

		rc = chap_certificate_use(&files, err);
		if (rc != CHAP_OK)
			return rc;
	}
	h = calloc(1, sizeof(*h));
	if (h == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	h->o = *options;
	pthread_mutex_init(&h->delivering, NULL);
	rc = open_clerks(h, err);
	if (rc == CHAP_OK)
		rc = chap_callers_new(&h->callers, REQUEST_MS, err);
	if (rc != CHAP_OK) {
		close_all(h);
		return rc;
	}
	h->posts.scorer = options->scorer;
	h->posts.is_loopback = chap_access_is_loopback(options->address);
	h->posts.max_request_bytes = (size_t)options->config->max_request;
	h->posts.max_held_bytes = (size_t)options->config->max_waiting;
	h->needs_certificate = options->tls != NULL && options->tls->ca.len > 0;
	/*
	 * poll: others may have all descriptors below 1,024, and epoll of
	 * libmicrohttpd 0.9.75 does not see that a peer has gone for 15 s
	 */
	h->daemon = start_daemon(h, &address);
	if (h->daemon == NULL) {
		int code = errno;

		close_all(h);
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
	if (h != NULL)
		close_all(h);
}
