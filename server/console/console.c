#include "server/console/console_parts.h"

#include <stdlib.h>
#include <string.h>

#define OK 200
#define BAD_REQUEST 400
#define NOT_FOUND 404
#define CONFLICT 409
#define UNAVAILABLE 503

#define BODY_MAX_BYTES ((size_t)64 << 10)

#define ROLE(x) (1u << CHAP_ACCOUNT_##x)
#define CASES (ROLE(MODERATOR) | ROLE(LEAD) | ROLE(ADMINISTRATOR))
#define LEADS (ROLE(LEAD) | ROLE(ADMINISTRATOR))
#define ALL (CASES | ROLE(AUDITOR))
#define RECORDS (LEADS | ROLE(AUDITOR))
#define AUDIT (ROLE(ADMINISTRATOR) | ROLE(AUDITOR))

/* method, name, roles, what does it: the one place that says who may what. */
#define ENDPOINTS(X) \
	X("GET", "me", ALL, chap_api_me) \
	X("POST", "password", ALL, chap_api_password) \
	X("GET", "queue", CASES, chap_api_queue) \
	X("GET", "views", CASES, chap_api_views) \
	X("POST", "view_save", CASES, chap_api_view_save) \
	X("POST", "view_remove", CASES, chap_api_view_remove) \
	X("POST", "take", CASES, chap_api_take) \
	X("GET", "people", CASES, chap_api_people) \
	X("POST", "claim", CASES, chap_api_claim) \
	X("POST", "extend", CASES, chap_api_extend) \
	X("POST", "release", CASES, chap_api_release) \
	X("POST", "hold", CASES, chap_api_hold) \
	X("POST", "assign", CASES, chap_api_assign) \
	X("GET", "case", CASES, chap_api_case) \
	X("POST", "reveal", CASES, chap_api_reveal) \
	X("POST", "enquire", CASES, chap_api_enquire) \
	X("POST", "decide", CASES, chap_api_decide) \
	X("POST", "undo", CASES, chap_api_undo) \
	X("POST", "package", LEADS, chap_api_package) \
	X("GET", "overview", RECORDS, chap_api_overview) \
	X("GET", "audit", AUDIT, chap_api_audit) \
	X("POST", "audit_verify", AUDIT, chap_api_audit_verify) \
	X("GET", "settings", RECORDS, chap_api_settings) \
	X("GET", "thresholds", RECORDS, chap_api_thresholds) \
	X("POST", "reload", ROLE(ADMINISTRATOR), chap_api_reload) \
	X("POST", "account_add", ROLE(ADMINISTRATOR), chap_api_account_add) \
	X("POST", "account_change", ROLE(ADMINISTRATOR), \
	    chap_api_account_change)

static const struct chap_console_endpoint ENDPOINT[] = {
#define CHAP_X(method, name, roles, does) {method, name, roles},
    ENDPOINTS(CHAP_X)
#undef CHAP_X
};

static chap_asked_fn *const DOES[] = {
#define CHAP_X(method, name, roles, does) does,
    ENDPOINTS(CHAP_X)
#undef CHAP_X
};

#define N_ENDPOINTS (sizeof(ENDPOINT) / sizeof(ENDPOINT[0]))

const struct chap_console_endpoint *
chap_console_endpoints(size_t *n)
{
	*n = N_ENDPOINTS;
	return ENDPOINT;
}

int
chap_console_find(const char *method, const char *path)
{
	static const size_t PREFIX = sizeof(CHAP_CONSOLE_PATH) - 1;

	if (strncmp(path, CHAP_CONSOLE_PATH, PREFIX) != 0)
		return -1;
	for (size_t i = 0; i < N_ENDPOINTS; i++)
		if (strcmp(ENDPOINT[i].name, path + PREFIX) == 0 &&
		    strcmp(ENDPOINT[i].method, method) == 0)
			return (int)i;
	return -1;
}

bool
chap_console_may(int endpoint, enum chap_account_role role)
{
	return (ENDPOINT[endpoint].roles >> role & 1) != 0;
}

static void
free_shared(struct chap_console_shared *shared)
{
	if (shared == NULL)
		return;
	chap_reader_free(shared->reader);
	chap_queue_index_free(shared->index);
	pthread_mutex_destroy(&shared->taking);
	pthread_mutex_destroy(&shared->deciding);
	for (int i = 0; i < CHAP_CASE_LOCKS; i++)
		pthread_mutex_destroy(&shared->on_case[i]);
	free(shared);
}

static enum chap_err
new_shared(struct chap_console_shared **out,
    const struct chap_console_options *o, struct chap_error *err)
{
	const char *lexicons = o->config->lexicons;
	struct chap_console_shared *shared = calloc(1, sizeof(*shared));
	enum chap_err rc;

	if (shared == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	pthread_mutex_init(&shared->taking, NULL);
	pthread_mutex_init(&shared->deciding, NULL);
	for (int i = 0; i < CHAP_CASE_LOCKS; i++)
		pthread_mutex_init(&shared->on_case[i], NULL);
	rc = chap_queue_index_new(
	    &shared->index, o->config->data, o->seal, o->log, err);
	if (rc == CHAP_OK)
		rc = chap_reader_new(&shared->reader,
		    lexicons[0] == '\0' ? NULL : lexicons, o->log, err);
	if (rc == CHAP_OK)
		*out = shared;
	else
		free_shared(shared);
	return rc;
}

enum chap_err
chap_console_new(struct chap_console **out,
    const struct chap_console_options *options, struct chap_error *err)
{
	struct chap_console *c = calloc(1, sizeof(*c));
	struct chap_evidence_keep keep = {.syncs = true}; /* none is put */
	const char *dir = options->config->data;
	enum chap_err rc;

	if (c == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	c->o = *options;
	rc = chap_accounts_open(&c->accounts, dir, err);
	if (rc == CHAP_OK)
		rc = chap_desk_open(&c->desk, dir, c->o.seal, err);
	if (rc == CHAP_OK)
		rc = chap_evidence_store_open(
		    &c->evidence, dir, c->o.seal, &keep, err);
	if (rc == CHAP_OK)
		rc = chap_keys_open(&c->keys, dir, c->o.seal, err);
	if (rc == CHAP_OK && c->o.shared == NULL)
		rc = new_shared(&c->shared, &c->o, err);
	else if (rc == CHAP_OK)
		c->shared = c->o.shared->shared;
	if (rc != CHAP_OK) {
		chap_console_free(c);
		return rc;
	}
	c->index = c->shared->index;
	c->reader = c->shared->reader;
	*out = c;
	return CHAP_OK;
}

void
chap_console_free(struct chap_console *c)
{
	if (c == NULL)
		return;
	if (c->o.shared == NULL)
		free_shared(c->shared);
	chap_keys_close(c->keys);
	chap_evidence_store_close(c->evidence);
	chap_desk_close(c->desk);
	chap_accounts_close(c->accounts);
	free(c);
}

static pthread_mutex_t *
lock_of(struct chap_console *c, int64_t flag)
{
	return &c->shared->on_case[(uint64_t)flag % CHAP_CASE_LOCKS];
}

void
chap_case_lock(struct chap_console *c, int64_t flag)
{
	pthread_mutex_lock(lock_of(c, flag));
}

void
chap_case_unlock(struct chap_console *c, int64_t flag)
{
	pthread_mutex_unlock(lock_of(c, flag));
}

/* In turn: who waits for SQLite's lock looks for it now and then. */
enum chap_err
chap_asked_begin(const struct chap_asked *a, struct chap_error *err)
{
	pthread_mutex_lock(&a->c->shared->deciding);
	return chap_flags_begin(a->c->o.flags, err);
}

enum chap_err
chap_asked_end(
    const struct chap_asked *a, enum chap_err rc, struct chap_error *err)
{
	if (rc == CHAP_OK)
		rc = chap_flags_commit(a->c->o.flags, err);
	if (rc != CHAP_OK)
		chap_flags_rollback(a->c->o.flags);
	pthread_mutex_unlock(&a->c->shared->deciding);
	return rc;
}

struct chap_accounts *
chap_console_accounts(struct chap_console *c)
{
	return c->accounts;
}

void
chap_console_wake(struct chap_console *c)
{
	chap_queue_index_wake(c->index);
}

bool
chap_asked_leads(const struct chap_asked *a)
{
	return (LEADS >> a->who->role & 1) != 0;
}

static unsigned
status_of(enum chap_err rc)
{
	switch (rc) {
	case CHAP_OK:
		return OK;
	case CHAP_ERR_INVALID:
	case CHAP_ERR_TOO_LONG:
		return BAD_REQUEST;
	case CHAP_ERR_NOT_FOUND:
		return NOT_FOUND;
	case CHAP_ERR_BUSY:
	case CHAP_ERR_STATE:
		return CONFLICT;
	default:
		return UNAVAILABLE;
	}
}

/* What a person may read of an error: no path of ours. */
static void
tell_error(struct chap_asked *a, enum chap_err rc, const struct chap_error *err)
{
	char text[512];

	chap_tell(a->out, "code", json_string(chap_err_name(rc)));
	if (status_of(rc) != UNAVAILABLE) {
		chap_tell(a->out, "error", json_string(err->text));
		return;
	}
	chap_tell(a->out, "error",
	    json_string("the store cannot be used now, see the log"));
	chap_log(a->c->o.log, CHAP_LOG_ERROR, "console_failed",
	    chap_f_str("endpoint", ENDPOINT[a->request->endpoint].name),
	    chap_f_str("why", chap_error_format(err, text, sizeof(text))));
}

static enum chap_err
read_body(
    const struct chap_console_request *r, json_t **in, struct chap_error *err)
{
	json_error_t error;

	*in = NULL;
	if (strcmp(ENDPOINT[r->endpoint].method, "POST") != 0)
		return CHAP_OK;
	if (r->body.len > BODY_MAX_BYTES)
		return chap_fail(
		    err, CHAP_ERR_TOO_LONG, "request: longer than is taken");
	*in = json_loadb(r->body.len == 0 ? "" : r->body.ptr, r->body.len,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
	return json_is_object(*in)
	    ? CHAP_OK
	    : chap_fail(err, CHAP_ERR_INVALID, "request: not a JSON object");
}

/* Who sees some tenants' cases finds no other, whatever is asked of it. */
static enum chap_err
find_asked(
    const struct chap_asked *a, const json_t *flag, struct chap_error *err)
{
	struct chap_case of;
	enum chap_err rc;

	if (!json_is_integer(flag) || a->who->n_tenants == 0)
		return CHAP_OK;
	rc = chap_case_read(a, json_integer_value(flag), &of, err);
	chap_case_release(&of);
	return rc;
}

/* What is asked for; about a case, with the case locked. */
static enum chap_err
do_asked(struct chap_asked *a, struct chap_error *err)
{
	const json_t *flag = json_object_get(a->in, "flag");
	enum chap_err rc;

	if (json_is_integer(flag))
		chap_case_lock(a->c, json_integer_value(flag));
	rc = find_asked(a, flag, err);
	if (rc == CHAP_OK)
		rc = DOES[a->request->endpoint](a, err);
	if (json_is_integer(flag))
		chap_case_unlock(a->c, json_integer_value(flag));
	return rc;
}

unsigned
chap_console_answer(struct chap_console *c,
    const struct chap_console_request *request, struct chap_buf *out,
    const char **type)
{
	struct chap_asked a = {.c = c,
	    .request = request,
	    .who = &request->who,
	    .out = json_object(),
	    .file = out,
	    .now_ms = chap_clock_now_ms(&c->o.clock)};
	struct chap_error err;
	json_t *in = NULL;
	enum chap_err rc = read_body(request, &in, &err);
	char *text;

	a.in = in;
	if (rc == CHAP_OK)
		rc = do_asked(&a, &err);
	if (rc != CHAP_OK) {
		chap_buf_reset(out); /* part of a file */
		tell_error(&a, rc, &err);
	} else if (a.file_type != NULL) {
		*type = a.file_type;
		json_decref(a.out);
		json_decref(in);
		return OK;
	}
	text = json_dumps(a.out, JSON_COMPACT);
	chap_buf_str(
	    out, text == NULL ? "{\"error\":\"out of memory\"}" : text);
	if (text == NULL)
		rc = CHAP_ERR_MEMORY;
	free(text);
	json_decref(a.out);
	json_decref(in);
	return status_of(rc);
}
