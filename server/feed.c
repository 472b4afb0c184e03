#include "server/feed.h"

#include "server/pause.h"

#include <inttypes.h>
#include <stdlib.h>

#define AT_ONCE 256 /* events read in one statement */
#define EXPIRE_MS 60000
#define EXPIRE_AT_ONCE 1000

struct chap_feed {
	struct chap_feed_options o;
	pthread_t thread;
	struct chap_pause pause; /* its lock: of stats too */
	struct chap_feed_stats stats;
	/* the thread's own: */
	int64_t after; /* published up to here */
	uint64_t marked_ns;
	uint64_t expired_ns;
	bool has_failed;
	struct chap_buf mark;
};

static void
say_failed(struct chap_feed *f, const struct chap_error *err)
{
	char text[512];

	if (!f->has_failed)
		chap_log(f->o.log, CHAP_LOG_ERROR, "events_not_read",
		    chap_f_str(
		        "why", chap_error_format(err, text, sizeof(text))));
	f->has_failed = true;
}

static void
publish_row(void *context, const struct chap_event_row *row)
{
	struct chap_feed *f = context;

	if (f->o.publish != NULL)
		f->o.publish(f->o.publish_context, row->line);
	f->after = row->number;
	pthread_mutex_lock(&f->pause.lock);
	f->stats.n_published++;
	pthread_mutex_unlock(&f->pause.lock);
}

static enum chap_err
publish_all(struct chap_feed *f, struct chap_error *err)
{
	struct chap_event_span span;
	enum chap_err rc = chap_events_span(f->o.flags, &span, err);

	/* a queue that was put back from a copy has lower numbers */
	if (rc == CHAP_OK && f->after > span.newest)
		f->after = span.newest;
	while (rc == CHAP_OK && f->after < span.newest) {
		int64_t before = f->after;

		rc = chap_events_list(
		    f->o.flags, -1, f->after, AT_ONCE, publish_row, f, err);
		if (f->after == before)
			break;
	}
	if (rc != CHAP_OK)
		return rc;
	if (f->after > span.newest)
		span.newest = f->after; /* came in meanwhile */
	pthread_mutex_lock(&f->pause.lock);
	f->stats.span = span;
	pthread_mutex_unlock(&f->pause.lock);
	return CHAP_OK;
}

static bool
is_due(uint64_t *last_ns, int64_t every_ms)
{
	uint64_t now_ns = chap_monotonic_ns();

	if (*last_ns != 0 && now_ns - *last_ns < (uint64_t)every_ms * 1000000)
		return false;
	*last_ns = now_ns;
	return true;
}

static void
publish_mark(struct chap_feed *f)
{
	if (f->o.publish == NULL || !is_due(&f->marked_ns, f->o.mark_ms))
		return;
	chap_buf_reset(&f->mark);
	chap_events_mark(&f->stats.span, &f->mark);
	if (!f->mark.failed)
		f->o.publish(f->o.publish_context, chap_buf_span(&f->mark));
}

/* Some of the old ones each minute; as long as there are more, each time. */
static enum chap_err
expire(struct chap_feed *f, struct chap_error *err)
{
	int64_t n = 0;
	enum chap_err rc;

	if (!is_due(&f->expired_ns, EXPIRE_MS))
		return CHAP_OK;
	rc = chap_events_expire(f->o.flags,
	    chap_clock_now_ms(&f->o.clock) - f->o.keep_ms, EXPIRE_AT_ONCE, &n,
	    err);
	if (n == EXPIRE_AT_ONCE)
		f->expired_ns = 0;
	return rc;
}

static void *
work(void *argument)
{
	struct chap_feed *f = argument;
	struct chap_error err;
	enum chap_err rc;
	bool goes_on;

	do {
		/* before the last look, so that none is left at the end */
		goes_on = chap_pause_for(&f->pause, f->o.mark_ms);
		rc = publish_all(f, &err);
		if (rc == CHAP_OK)
			rc = expire(f, &err);
		if (rc == CHAP_OK)
			f->has_failed = false;
		else
			say_failed(f, &err);
		publish_mark(f);
	} while (goes_on);
	return NULL;
}

enum chap_err
chap_feed_new(struct chap_feed **out, const struct chap_feed_options *options,
    struct chap_error *err)
{
	struct chap_feed *f = calloc(1, sizeof(*f));
	enum chap_err rc;

	if (f == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	f->o = *options;
	chap_pause_init(&f->pause);
	chap_buf_init(&f->mark, 256);
	rc = chap_events_span(f->o.flags, &f->stats.span, err);
	f->after = f->stats.span.newest;
	if (rc == CHAP_OK && pthread_create(&f->thread, NULL, work, f) != 0)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	if (rc != CHAP_OK) {
		chap_pause_release(&f->pause);
		free(f);
		return rc;
	}
	*out = f;
	return CHAP_OK;
}

void
chap_feed_wake(void *feed)
{
	chap_pause_wake(&((struct chap_feed *)feed)->pause);
}

void
chap_feed_stats(struct chap_feed *f, struct chap_feed_stats *out)
{
	pthread_mutex_lock(&f->pause.lock);
	*out = f->stats;
	pthread_mutex_unlock(&f->pause.lock);
}

void
chap_feed_free(struct chap_feed *f)
{
	if (f == NULL)
		return;
	chap_pause_end(&f->pause);
	pthread_join(f->thread, NULL);
	chap_pause_release(&f->pause);
	chap_buf_release(&f->mark);
	free(f);
}
