#include "server/http/posted.h"

#include "server/body.h"
#include "server/http/let_in.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define REPLY_MAX_BYTES ((size_t)1 << 31)

struct chap_posted {
	struct chap_job job; /* first: done() gets it back */
	struct chap_posts *posts;
	struct MHD_Connection *connection;
	struct chap_buf body;
	size_t held_bytes; /* of posts->held_bytes */
	bool is_too_long;
	bool is_too_much; /* others hold what may be held */
	bool is_submitted;
	unsigned early; /* status; 0: nothing is wrong with the head */
	char why[160];
};

static const char SCORE[] = "/v1/score";
static const char INGEST[] = "/v1/ingest";

bool
chap_posted_is_path(const char *url)
{
	return strcmp(url, SCORE) == 0 || strcmp(url, INGEST) == 0;
}

static const char *
header(const struct chap_posted *p, const char *name)
{
	const char *value =
	    MHD_lookup_connection_value(p->connection, MHD_HEADER_KIND, name);

	return value == NULL ? "" : value;
}

/*
 * A type that a browser sends across sites without asking first (a form's) is
 * not taken: a page must not write here in the name of who looks at it.
 */
static bool
is_known_type(const char *type)
{
	static const char *const KNOWN[] = {"application/json",
	    "application/x-ndjson", "application/ndjson", "application/jsonl",
	    "application/msgpack", "application/x-msgpack",
	    "application/vnd.msgpack"};
	size_t n = strcspn(type, "; \t");

	for (size_t i = 0; i < sizeof(KNOWN) / sizeof(KNOWN[0]); i++)
		if (strlen(KNOWN[i]) == n &&
		    strncasecmp(KNOWN[i], type, n) == 0)
			return true;
	return false;
}

static void
look_at_head(struct chap_posted *p, const char *method)
{
	const char *length = header(p, MHD_HTTP_HEADER_CONTENT_LENGTH);

	if (strcmp(method, MHD_HTTP_METHOD_POST) != 0) {
		p->early = MHD_HTTP_METHOD_NOT_ALLOWED;
		snprintf(p->why, sizeof(p->why), "messages are sent by POST");
	} else if (!is_known_type(header(p, MHD_HTTP_HEADER_CONTENT_TYPE))) {
		p->early = MHD_HTTP_UNSUPPORTED_MEDIA_TYPE;
		snprintf(p->why, sizeof(p->why),
		    "Content-Type is one of application/json, "
		    "application/x-ndjson, application/msgpack");
	} else if (strtoull(length, NULL, 10) > p->posts->max_request_bytes) {
		p->is_too_long = true;
	}
	if (p->is_too_long)
		p->early = MHD_HTTP_CONTENT_TOO_LARGE;
}

/* On one of the keeper's threads, the scorer's, or within submit. */
static void
wake(struct chap_job *job)
{
	struct chap_posted *p = (struct chap_posted *)(void *)job;
	struct chap_posts *posts = p->posts;

	/* last: what comes next may free it */
	MHD_resume_connection(p->connection);
	atomic_fetch_sub(&posts->n_scoring, 1);
}

struct chap_posted *
chap_posted_new(struct chap_posts *posts, struct MHD_Connection *connection,
    const char *url, const char *method)
{
	struct chap_posted *p = calloc(1, sizeof(*p));

	if (p == NULL)
		return NULL;
	p->posts = posts;
	p->connection = connection;
	chap_buf_init(&p->body, posts->max_request_bytes + 1);
	chap_buf_init(&p->job.reply, REPLY_MAX_BYTES);
	p->job.counts_only = strcmp(url, INGEST) == 0;
	p->job.is_loopback =
	    posts->is_loopback && chap_is_local_program(connection);
	p->job.done = wake;
	look_at_head(p, method);
	return p;
}

void
chap_posted_free(struct chap_posted *p)
{
	if (p == NULL)
		return;
	atomic_fetch_sub(&p->posts->held_bytes, p->held_bytes);
	chap_buf_release(&p->body);
	chap_buf_release(&p->job.reply);
	free(p);
}

/* Whether so many more bytes may be held; then they are counted. */
static bool
hold(struct chap_posts *posts, size_t n)
{
	size_t held = atomic_fetch_add(&posts->held_bytes, n);

	if (held <= posts->max_held_bytes && n <= posts->max_held_bytes - held)
		return true;
	atomic_fetch_sub(&posts->held_bytes, n);
	return false;
}

void
chap_posted_add(struct chap_posted *p, const char *bytes, size_t n)
{
	if (p->early != 0 || p->is_too_long || p->is_too_much)
		return; /* read to its end, and not kept */
	if (n > p->posts->max_request_bytes - p->body.len) {
		p->is_too_long = true;
	} else if (!hold(p->posts, n)) {
		p->is_too_much = true;
	} else {
		p->held_bytes += n;
		p->is_too_much = chap_buf_add(&p->body, bytes, n) != CHAP_OK;
	}
}

static unsigned
status_of(const struct chap_posted *p)
{
	switch (p->job.outcome) {
	case CHAP_JOB_ANSWERED:
		return MHD_HTTP_OK;
	case CHAP_JOB_UNKNOWN:
		return MHD_HTTP_UNAUTHORIZED;
	case CHAP_JOB_FORBIDDEN:
		return MHD_HTTP_FORBIDDEN;
	case CHAP_JOB_BUSY:
		return MHD_HTTP_SERVICE_UNAVAILABLE;
	default:
		return MHD_HTTP_BAD_REQUEST;
	}
}

static const char *
type_of(const struct chap_posted *p)
{
	if (chap_body_encoding(p->job.body) == CHAP_ENCODING_MSGPACK)
		return "application/msgpack";
	return p->job.reply.len > 0 &&
	        memchr(p->job.reply.ptr, '\n', p->job.reply.len) != NULL
	    ? "application/x-ndjson"
	    : "application/json";
}

/* Sends job.reply. */
static enum MHD_Result
respond(struct chap_posted *p, unsigned status)
{
	struct MHD_Response *r = MHD_create_response_from_buffer(
	    p->job.reply.len, p->job.reply.len > 0 ? p->job.reply.ptr : "",
	    MHD_RESPMEM_MUST_COPY);
	enum MHD_Result result;
	char seconds[16];

	if (r == NULL)
		return MHD_NO;
	MHD_add_response_header(r, MHD_HTTP_HEADER_CONTENT_TYPE, type_of(p));
	MHD_add_response_header(r, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
	MHD_add_response_header(r, "X-Content-Type-Options", "nosniff");
	snprintf(
	    seconds, sizeof(seconds), "%d", (CHAP_BUSY_RETRY_MS + 999) / 1000);
	if (status == MHD_HTTP_SERVICE_UNAVAILABLE)
		MHD_add_response_header(
		    r, MHD_HTTP_HEADER_RETRY_AFTER, seconds);
	if (status == MHD_HTTP_METHOD_NOT_ALLOWED)
		MHD_add_response_header(r, MHD_HTTP_HEADER_ALLOW, "POST");
	if (status == MHD_HTTP_UNAUTHORIZED)
		MHD_add_response_header(
		    r, MHD_HTTP_HEADER_WWW_AUTHENTICATE, "Bearer");
	result = MHD_queue_response(p->connection, status, r);
	MHD_destroy_response(r);
	return result;
}

static enum MHD_Result
too_long(struct chap_posted *p)
{
	char why[80];

	snprintf(why, sizeof(why), "longer than %zu bytes",
	    p->posts->max_request_bytes);
	chap_job_refuse(&p->job, CHAP_JOB_REFUSED, why);
	return respond(p, MHD_HTTP_CONTENT_TOO_LARGE);
}

bool
chap_posted_early(struct chap_posted *p, enum MHD_Result *result)
{
	if (p->early == 0)
		return false;
	if (p->is_too_long) {
		*result = too_long(p);
		return true;
	}
	chap_job_refuse(&p->job, CHAP_JOB_REFUSED, p->why);
	*result = respond(p, p->early);
	return true;
}

static enum MHD_Result
busy(struct chap_posted *p, const char *why)
{
	chap_job_busy(&p->job, why);
	return respond(p, MHD_HTTP_SERVICE_UNAVAILABLE);
}

enum MHD_Result
chap_posted_end(struct chap_posted *p, bool is_ready)
{
	if (p->is_submitted)
		return respond(p, status_of(p));
	p->job.body = chap_buf_span(&p->body);
	if (p->is_too_long)
		return too_long(p);
	if (p->is_too_much)
		return busy(p, "more waits already than is taken");
	if (!is_ready)
		return busy(p, "the service starts or stops");
	p->job.key = chap_bearer(header(p, MHD_HTTP_HEADER_AUTHORIZATION));
	p->is_submitted = true;
	atomic_fetch_add(&p->posts->n_scoring, 1);
	MHD_suspend_connection(p->connection);
	chap_scorer_submit(p->posts->scorer, &p->job);
	return MHD_YES;
}
