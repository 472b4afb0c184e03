#include "server/http/console_gate.h"

#include "server/assets.h"

#include <arpa/inet.h>
#include <jansson.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static const char JSON[] = "application/json; charset=utf-8";

bool
chap_gate_is_path(const char *url)
{
	return strcmp(url, "/") == 0 || strncmp(url, "/console/", 9) == 0;
}

static void
refuse(struct chap_gate_answer *a, unsigned status, const char *code,
    const char *why)
{
	a->status = status;
	a->type = JSON;
	chap_buf_reset(&a->body);
	chap_buf_printf(
	    &a->body, "{\"error\":\"%s\",\"code\":\"%s\"}", why, code);
}

static const char *
header(struct MHD_Connection *connection, const char *name)
{
	return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

/*
 * That a browser did not send it for another site's page: those cannot ask for
 * JSON without asking first, and say where they come from.
 */
static bool
comes_from_page(struct MHD_Connection *connection)
{
	static const char TYPE[] = "application/json";
	const char *host = header(connection, MHD_HTTP_HEADER_HOST);
	const char *origin = header(connection, "Origin");
	const char *site = header(connection, "Sec-Fetch-Site");
	const char *type = header(connection, MHD_HTTP_HEADER_CONTENT_TYPE);
	const char *place;

	if (type == NULL || strcspn(type, "; ") != sizeof(TYPE) - 1 ||
	    strncasecmp(type, TYPE, sizeof(TYPE) - 1) != 0)
		return false;
	if (site != NULL && strcmp(site, "same-origin") != 0)
		return false;
	if (origin == NULL)
		return true; /* no browser's POST: curl, and our tests */
	place = strstr(origin, "://");
	return host != NULL && place != NULL && strcmp(place + 3, host) == 0;
}

static struct chap_span
cookie(struct MHD_Connection *connection)
{
	return chap_span_str(MHD_lookup_connection_value(
	    connection, MHD_COOKIE_KIND, CHAP_SESSION_COOKIE));
}

/* The account that a request's session is of; false: it has none. */
static bool
find_session(struct chap_gate *g, struct MHD_Connection *connection,
    struct chap_account *who)
{
	struct chap_span token = cookie(connection);
	struct chap_session session;
	const char *name = NULL;

	if (token.len == 0 ||
	    !chap_session_find(g->sessions, token, chap_clock_now_ms(&g->clock),
	        header(connection, "X-Poll") == NULL, &session) ||
	    chap_accounts_get(chap_console_accounts(g->console),
	        session.account, who, NULL) != CHAP_OK ||
	    who->disabled_at_ms != 0 || who->generation != session.generation)
		return false;
	/* who signed in at the proxy as somebody else is somebody else here */
	return chap_proxied_name(g->proxied, connection, &name) !=
	    CHAP_PROXIED_NAMED ||
	    strcmp(name, who->name) == 0;
}

static void
set_cookie(struct chap_gate_answer *a, const char *token, int for_s)
{
	snprintf(a->cookie, sizeof(a->cookie),
	    "%s=%s; HttpOnly; SameSite=Strict; Path=/; Max-Age=%d",
	    CHAP_SESSION_COOKIE, token, for_s);
}

static void
store_failed(struct chap_gate *g, struct chap_gate_answer *a,
    const struct chap_error *err)
{
	char text[512];

	chap_log(g->log, CHAP_LOG_ERROR, "console_failed",
	    chap_f_str("endpoint", "signin"),
	    chap_f_str("why", chap_error_format(err, text, sizeof(text))));
	refuse(a, MHD_HTTP_SERVICE_UNAVAILABLE, "io",
	    "the store cannot be used now, see the log");
}

/* Of an account that there is; what an unknown one was called is not kept. */
static enum chap_err
record(struct chap_gate *g, const char *name, const char *action,
    const char *what, struct chap_error *err)
{
	char actor[CHAP_ACCOUNT_NAME_MAX_BYTES + 16];
	struct chap_audit_record one = {.at_ms = chap_clock_now_ms(&g->clock),
	    .actor = actor,
	    .action = action,
	    .what = what};

	snprintf(actor, sizeof(actor), "account:%s", name);
	return chap_audit_add(g->audit, &one, 1, err);
}

static void
start_session(struct chap_gate *g, const struct chap_account *who,
    const char *how, struct chap_gate_answer *a)
{
	int64_t now_ms = chap_clock_now_ms(&g->clock);
	char token[CHAP_TOKEN_HEX];
	struct chap_error err;

	if (record(g, who->name, "signed_in", how, &err) != CHAP_OK) {
		store_failed(g, a, &err);
		return;
	}

	chap_session_start(g->sessions, who, now_ms, token);
	set_cookie(a, token, CHAP_SESSION_S);
	chap_log(g->log, CHAP_LOG_INFO, "signed_in",
	    chap_f_int("account", who->id),
	    chap_f_int(
	        "sessions", (int64_t)chap_session_count(g->sessions, now_ms)));
	a->type = JSON;
	chap_buf_str(&a->body, "{}");
}

/* "address 192.0.2.1" */
static void
address_of(struct MHD_Connection *connection, char *out, size_t size)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
	    connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
	const struct sockaddr_in *from =
	    info == NULL ? NULL : (const void *)info->client_addr;
	char text[INET_ADDRSTRLEN] = "?";

	if (from != NULL && from->sin_family == AF_INET)
		inet_ntop(AF_INET, &from->sin_addr, text, sizeof(text));
	snprintf(out, size, "address %s", text);
}

/* Too many tries of this name, or from there: nothing is even looked at. */
static bool
has_to_wait(struct chap_gate *g, const char *name, const char *address,
    struct chap_gate_answer *a)
{
	int64_t now_ms = chap_clock_now_ms(&g->clock);
	int64_t one =
	    chap_throttle_wait(g->throttle, chap_span_str(name), now_ms);
	int64_t two =
	    chap_throttle_wait(g->throttle, chap_span_str(address), now_ms);
	int64_t seconds = ((one > two ? one : two) + 999) / 1000;

	if (seconds == 0)
		return false;
	refuse(a, MHD_HTTP_TOO_MANY_REQUESTS, "busy", "too many tries");
	chap_buf_reset(&a->body);
	chap_buf_printf(&a->body,
	    "{\"error\":\"too many tries\",\"code\":\"busy\","
	    "\"retry_s\":%lld}",
	    (long long)seconds);
	return true;
}

/* `name` may be empty. */
static void
count_failure(struct chap_gate *g, const char *name, const char *address)
{
	int64_t now_ms = chap_clock_now_ms(&g->clock);

	if (name[0] != '\0')
		chap_throttle_failed(g->throttle, chap_span_str(name),
		    CHAP_THROTTLE_NAME_TRIES, now_ms);
	chap_throttle_failed(g->throttle, chap_span_str(address),
	    CHAP_THROTTLE_ADDRESS_TRIES, now_ms);
}

static void
failed(struct chap_gate *g, const char *name, const char *address,
    struct chap_gate_answer *a)
{
	count_failure(g, name, address);
	chap_log(g->log, CHAP_LOG_WARN, "not_signed_in",
	    chap_f_int("by_name", name[0] != '\0'));
	refuse(a, MHD_HTTP_FORBIDDEN, "not_found", "not signed in");
}

static void
record_failure(struct chap_gate *g, const json_t *name)
{
	struct chap_account known;
	struct chap_error err;
	char text[512];

	if (chap_accounts_find(chap_console_accounts(g->console),
	        (struct chap_span){
	            json_string_value(name), json_string_length(name)},
	        &known, &err) == CHAP_OK &&
	    record(g, known.name, "not_signed_in", NULL, &err) != CHAP_OK)
		chap_log(g->log, CHAP_LOG_ERROR, "not_recorded",
		    chap_f_str("action", "not_signed_in"),
		    chap_f_str(
		        "why", chap_error_format(&err, text, sizeof(text))));
}

static void
signin_by_name(struct chap_gate *g, const json_t *in, const char *address,
    struct chap_gate_answer *a)
{
	const json_t *password = json_object_get(in, "password");
	const json_t *given = json_object_get(in, "name");
	struct chap_account who;
	struct chap_error err;
	char name[16 + CHAP_ACCOUNT_NAME_MAX_BYTES];

	snprintf(name, sizeof(name), "name %s", json_string_value(given));
	if (has_to_wait(g, name, address, a))
		return;
	switch (chap_accounts_check(chap_console_accounts(g->console),
	    (struct chap_span){
	        json_string_value(given), json_string_length(given)},
	    (struct chap_span){
	        json_string_value(password), json_string_length(password)},
	    chap_clock_now_ms(&g->clock), &who, &err)) {
	case CHAP_OK:
		chap_throttle_clear(g->throttle, chap_span_str(name));
		start_session(g, &who, NULL, a);
		break;
	case CHAP_ERR_NOT_FOUND:
		record_failure(g, given);
		failed(g, name, address, a);
		break;
	default:
		store_failed(g, a, &err);
	}
}

static void
signin_by_link(struct chap_gate *g, const json_t *token, const char *address,
    struct chap_gate_answer *a)
{
	int64_t now_ms = chap_clock_now_ms(&g->clock);
	struct chap_account who;
	struct chap_error err;
	enum chap_err rc;

	if (has_to_wait(g, "", address, a))
		return;
	rc = chap_signin_use(g->flags,
	    (struct chap_span){
	        json_string_value(token), json_string_length(token)},
	    now_ms, &err);
	if (rc == CHAP_OK)
		rc = chap_accounts_local(
		    chap_console_accounts(g->console), now_ms, &who, &err);
	if (rc == CHAP_OK)
		start_session(g, &who, NULL, a);
	else if (rc == CHAP_ERR_NOT_FOUND || rc == CHAP_ERR_STATE)
		failed(g, "", address, a);
	else
		store_failed(g, a, &err);
}

/*
 * The account that a proxy's header names: there it is, good, and a person's.
 * CHAP_ERR_NOT_FOUND, CHAP_ERR_IO.
 */
static enum chap_err
find_named(struct chap_gate *g, const char *name, struct chap_account *who,
    struct chap_error *err)
{
	enum chap_err rc = strcmp(name, CHAP_ACCOUNT_LOCAL) == 0
	    ? CHAP_ERR_NOT_FOUND
	    : chap_accounts_find(chap_console_accounts(g->console),
	          chap_span_str(name), who, err);

	return rc == CHAP_OK && who->disabled_at_ms != 0 ? CHAP_ERR_NOT_FOUND
	                                                 : rc;
}

static void
signin_by_proxy(struct chap_gate *g, struct MHD_Connection *connection,
    const char *address, struct chap_gate_answer *a)
{
	struct chap_account who;
	struct chap_error err;
	const char *name = NULL;
	char key[56];
	enum chap_err rc;

	/* whoever guesses the secret waits, and none of those behind it */
	snprintf(key, sizeof(key), "proxy %s", address);
	if (has_to_wait(g, "", key, a))
		return;
	switch (chap_proxied_name(g->proxied, connection, &name)) {
	case CHAP_PROXIED_REFUSED:
		failed(g, "", key, a);
		return;
	case CHAP_PROXIED_NOT:
		refuse(a, MHD_HTTP_FORBIDDEN, "not_found", "not signed in");
		return;
	default:
		break;
	}
	rc = find_named(g, name, &who, &err);
	if (rc == CHAP_OK)
		start_session(g, &who, "by=proxy", a);
	else if (rc == CHAP_ERR_NOT_FOUND)
		refuse(a, MHD_HTTP_FORBIDDEN, "no_account",
		    "the proxy names nobody who has an account here");
	else
		store_failed(g, a, &err);
}

static void
post_signin(struct chap_gate *g, struct MHD_Connection *connection,
    struct chap_span body, struct chap_gate_answer *a)
{
	json_t *in = json_loadb(
	    body.len == 0 ? "" : body.ptr, body.len, JSON_ALLOW_NUL, NULL);
	const json_t *token = json_object_get(in, "token");
	char address[40];

	address_of(connection, address, sizeof(address));
	if (json_is_true(json_object_get(in, "proxied")))
		signin_by_proxy(g, connection, address, a);
	else if (json_is_string(token))
		signin_by_link(g, token, address, a);
	else if (json_is_string(json_object_get(in, "name")) &&
	    json_is_string(json_object_get(in, "password")))
		signin_by_name(g, in, address, a);
	else
		refuse(a, MHD_HTTP_BAD_REQUEST, "invalid",
		    "request: name and password, or token");
	json_decref(in);
}

static const char *
argument(void *context, const char *name)
{
	return MHD_lookup_connection_value(
	    context, MHD_GET_ARGUMENT_KIND, name);
}

static bool
shows_csrf(struct MHD_Connection *connection, const char *csrf)
{
	const char *given = header(connection, "X-Csrf");

	return given != NULL &&
	    chap_same_secret(given, strlen(given), csrf, strlen(csrf));
}

/* Who is signed in guesses no faster than who is not. */
static bool
has_to_wait_at(struct chap_gate *g, struct MHD_Connection *connection,
    const struct chap_console_request *request, struct chap_gate_answer *a)
{
	char name[16 + CHAP_ACCOUNT_NAME_MAX_BYTES], address[40];

	if (request->endpoint !=
	    chap_console_find("POST", CHAP_CONSOLE_PATH "password"))
		return false;
	snprintf(name, sizeof(name), "name %s", request->who.name);
	address_of(connection, address, sizeof(address));
	return has_to_wait(g, name, address, a);
}

static void
count_wrong(
    struct chap_gate *g, struct MHD_Connection *connection, const char *account)
{
	char name[16 + CHAP_ACCOUNT_NAME_MAX_BYTES], address[40];

	snprintf(name, sizeof(name), "name %s", account);
	address_of(connection, address, sizeof(address));
	count_failure(g, name, address);
}

/* An endpoint of the console's table; there is such a one. */
static void
use(struct chap_gate *g, struct MHD_Connection *connection, int endpoint,
    bool is_post, struct chap_span body, struct chap_gate_answer *a)
{
	char csrf[CHAP_TOKEN_HEX];
	bool is_wrong = false;
	struct chap_console_request request = {.endpoint = endpoint,
	    .is_wrong_password = &is_wrong,
	    .csrf = csrf,
	    .body = body,
	    .argument = argument,
	    .context = connection};

	if (!find_session(g, connection, &request.who)) {
		const char *name;

		/* the page asks the proxy's way then */
		refuse(a, MHD_HTTP_UNAUTHORIZED,
		    chap_proxied_name(g->proxied, connection, &name) ==
		            CHAP_PROXIED_NAMED
		        ? "signin_proxied"
		        : "signin",
		    "sign in first");
		return;
	}
	chap_session_csrf(g->sessions, cookie(connection), csrf);
	if (is_post && !shows_csrf(connection, csrf))
		refuse(a, MHD_HTTP_FORBIDDEN, "csrf",
		    "the page is of another session: load it again");
	else if (!chap_console_may(endpoint, request.who.role))
		refuse(a, MHD_HTTP_FORBIDDEN, "role",
		    "not for accounts of this role");
	else if (!has_to_wait_at(g, connection, &request, a))
		a->status = chap_console_answer(
		    g->console, &request, &a->body, &a->type);
	if (is_wrong)
		count_wrong(g, connection, request.who.name);
}

static void
post_signout(struct chap_gate *g, struct MHD_Connection *connection,
    struct chap_gate_answer *a)
{
	char csrf[CHAP_TOKEN_HEX];
	struct chap_account who;

	chap_session_csrf(g->sessions, cookie(connection), csrf);
	if (!shows_csrf(connection, csrf)) {
		refuse(a, MHD_HTTP_FORBIDDEN, "csrf",
		    "the page is of another session: load it again");
		return;
	}
	/* ends even where it cannot be recorded: nobody is kept signed in */
	if (find_session(g, connection, &who))
		(void)!record(g, who.name, "signed_out", NULL, NULL);
	chap_session_end(g->sessions, cookie(connection));
	set_cookie(a, "", 0);
	chap_buf_str(&a->body, "{}");
}

static void
answer_api(struct chap_gate *g, struct MHD_Connection *connection,
    const char *method, const char *url, struct chap_span body,
    struct chap_gate_answer *a)
{
	const char *name = url + sizeof(CHAP_CONSOLE_PATH) - 1;
	bool is_post = strcmp(method, MHD_HTTP_METHOD_POST) == 0;
	int endpoint = chap_console_find(
	    strcmp(method, MHD_HTTP_METHOD_HEAD) == 0 ? "GET" : method, url);

	a->type = JSON;
	if (is_post && !comes_from_page(connection))
		refuse(a, MHD_HTTP_FORBIDDEN, "origin",
		    "only the console's own page may post here, as JSON");
	else if (is_post && strcmp(name, "signin") == 0)
		post_signin(g, connection, body, a);
	else if (is_post && strcmp(name, "signout") == 0)
		post_signout(g, connection, a);
	else if (endpoint < 0)
		refuse(a, MHD_HTTP_NOT_FOUND, "not_found", "nothing here");
	else
		use(g, connection, endpoint, is_post, body, a);
}

/* Into a script element, which nothing in it ends. */
static void
put_json(struct chap_buf *out, struct chap_span json)
{
	size_t n = 0;

	for (size_t i = 0; i < json.len; i++)
		if (json.ptr[i] == '<') {
			chap_buf_add(out, json.ptr + n, i - n);
			chap_buf_str(out, "\\u003c");
			n = i + 1;
		}
	chap_buf_add(out, json.ptr + n, json.len - n);
}

static const char *
no_argument(void *context, const char *name)
{
	(void)context;
	(void)name;
	return NULL;
}

/*
 * What the page asks at first, {"me":{…},"queue":{…}} as the endpoints answer;
 * what fails is left out, and the page asks for it then.
 */
static void
put_first(struct chap_gate *g, struct MHD_Connection *connection,
    struct chap_buf *out)
{
	static const char *const PATH[] = {
	    CHAP_CONSOLE_PATH "me", CHAP_CONSOLE_PATH "queue"};
	char csrf[CHAP_TOKEN_HEX], sign = '{';
	struct chap_console_request request = {
	    .csrf = csrf, .argument = no_argument};
	struct chap_buf answer;
	const char *type;

	if (!find_session(g, connection, &request.who))
		return;
	chap_session_csrf(g->sessions, cookie(connection), csrf);
	chap_buf_init(&answer, out->max_bytes);
	for (size_t i = 0; i < sizeof(PATH) / sizeof(PATH[0]); i++) {
		request.endpoint = chap_console_find("GET", PATH[i]);
		chap_buf_reset(&answer);
		if (!chap_console_may(request.endpoint, request.who.role) ||
		    chap_console_answer(g->console, &request, &answer, &type) !=
		        MHD_HTTP_OK ||
		    answer.failed)
			continue;
		chap_buf_printf(out, "%c\"%s\":", sign,
		    PATH[i] + sizeof(CHAP_CONSOLE_PATH) - 1);
		put_json(out, chap_buf_span(&answer));
		sign = ',';
	}
	if (sign == ',')
		chap_buf_str(out, "}");
	chap_buf_release(&answer);
}

/* The page, with what its first view shows. */
static void
put_page(struct chap_gate *g, struct MHD_Connection *connection,
    struct chap_span page, struct chap_buf *out)
{
	static const char PLACE[] = "id=\"first\">";
	const char *place =
	    memmem(page.ptr, page.len, PLACE, sizeof(PLACE) - 1);
	size_t n =
	    place == NULL ? 0 : (size_t)(place - page.ptr) + sizeof(PLACE) - 1;

	chap_buf_add(out, page.ptr, n);
	if (place != NULL)
		put_first(g, connection, out);
	chap_buf_add(out, page.ptr + n, page.len - n);
}

static void
answer_file(struct chap_gate *g, struct MHD_Connection *connection,
    const char *method, const char *url, struct chap_gate_answer *a)
{
	bool is_page = strcmp(url, "/") == 0;
	const char *name = is_page ? "index.html" : url + 9;
	struct chap_asset asset;

	a->type = "text/plain; charset=utf-8";
	if (strcmp(method, MHD_HTTP_METHOD_GET) != 0 &&
	    strcmp(method, MHD_HTTP_METHOD_HEAD) != 0) {
		a->status = MHD_HTTP_METHOD_NOT_ALLOWED;
		chap_buf_str(&a->body, "The page is only read.\n");
	} else if (!chap_asset_find(name, &asset)) {
		a->status = MHD_HTTP_NOT_FOUND;
		chap_buf_str(&a->body, "Nothing here.\n");
	} else {
		a->type = asset.type;
		if (is_page)
			put_page(g, connection, asset.bytes, &a->body);
		else
			chap_buf_add(
			    &a->body, asset.bytes.ptr, asset.bytes.len);
	}
}

void
chap_gate_answer(struct chap_gate *g, struct MHD_Connection *connection,
    const char *method, const char *url, struct chap_span body,
    struct chap_gate_answer *a)
{
	a->status = MHD_HTTP_OK;
	if (strncmp(url, CHAP_CONSOLE_PATH, sizeof(CHAP_CONSOLE_PATH) - 1) == 0)
		answer_api(g, connection, method, url, body, a);
	else
		answer_file(g, connection, method, url, a);
}
