#include "server/http/api.h"

#include "features/base/cli.h"
#include "server/store/events.h"

#define OK 200
#define BAD_REQUEST 400

#define EVENTS_MOST 10000
#define EVENTS_MOST_BYTES ((size_t)4 << 20)
#define EVENTS_AT_ONCE 16

static unsigned
refuse(struct chap_buf *out, const char *why)
{
	chap_buf_printf(out, "{\"error\":\"%s\"}\n", why);
	return BAD_REQUEST;
}

struct events {
	struct chap_buf *out;
	uint64_t tenant;
	int64_t after;
	int64_t n;
};

static void
add_event(void *context, const struct chap_event_row *row)
{
	struct events *e = context;

	chap_buf_add(e->out, row->line.ptr, row->line.len);
	chap_buf_str(e->out, "\n");
	e->after = row->number;
	e->n++;
}

/* A few at a time, so that the answer's size is bounded too. */
static enum chap_err
add_events(struct chap_flags *flags, struct events *e, int64_t most,
    struct chap_error *err)
{
	int64_t before = -1;
	enum chap_err rc = CHAP_OK;

	while (rc == CHAP_OK && e->n < most && e->n != before &&
	    e->out->len < EVENTS_MOST_BYTES) {
		int64_t left = most - e->n;

		before = e->n;
		rc = chap_events_list(flags, (int64_t)e->tenant, e->after,
		    left < EVENTS_AT_ONCE ? left : EVENTS_AT_ONCE, add_event, e,
		    err);
	}
	return rc;
}

unsigned
chap_api_events(struct chap_flags *flags, uint64_t tenant, const char *after,
    const char *most, struct chap_buf *out, struct chap_error *err)
{
	struct chap_event_span span;
	struct events e = {.out = out, .tenant = tenant};
	long long from = 0, n = 1000;
	enum chap_err rc;

	if (after != NULL && !chap_parse_number(after, 0, INT64_MAX, &from))
		return refuse(out, "after: not a number of an event");
	if (most != NULL && !chap_parse_number(most, 1, EVENTS_MOST, &n))
		return refuse(out, "most: not a number from 1 to 10000");
	e.after = from;
	rc = add_events(flags, &e, n, err);
	if (rc == CHAP_OK)
		rc = chap_events_span(flags, &span, err);
	if (rc != CHAP_OK)
		return CHAP_API_STORE_FAILED;
	chap_events_mark(&span, out);
	chap_buf_str(out, "\n");
	return OK;
}
