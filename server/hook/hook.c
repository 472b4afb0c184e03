#include "server/hook/hook.h"

#include "server/hook/post.h"
#include "server/pause.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <sys/random.h>

#define NAME "webhook" /* of its cursor */
#define IDLE_MS 60000
#define RETRY_LEAST_MS 500
#define RETRY_MOST_MS 300000
#define EVENT_MAX_BYTES ((size_t)2 << 20)

struct chap_hook {
	struct chap_hook_options o;
	pthread_t thread;
	struct chap_pause pause; /* its lock: of stats too */
	struct chap_hook_stats stats;
	struct chap_post *post;
	/* the thread's own: */
	unsigned n_failed; /* in a row */
	bool is_blind; /* the events could not be read, which was said */
	struct chap_buf body;
	int64_t number; /* of the event in it */
	int64_t at_ms;
};

static void
say(struct chap_hook *h, enum chap_log_level level, const char *event,
    const struct chap_error *err)
{
	char text[512];

	chap_log(h->o.log, level, event,
	    chap_f_str("why", chap_error_format(err, text, sizeof(text))));
}

static void
take_row(void *context, const struct chap_event_row *row)
{
	struct chap_hook *h = context;

	h->number = row->number;
	h->at_ms = row->at_ms;
	chap_buf_reset(&h->body);
	chap_buf_add(&h->body, row->line.ptr, row->line.len);
}

static void
set_taken(struct chap_hook *h, int64_t number, uint64_t n_missed)
{
	pthread_mutex_lock(&h->pause.lock);
	h->stats.taken = number;
	h->stats.n_missed += n_missed;
	pthread_mutex_unlock(&h->pause.lock);
}

/*
 * The event behind the last that was taken, into `body`; h->number 0: there is
 * none.
 */
static enum chap_err
find_next(struct chap_hook *h, struct chap_error *err)
{
	struct chap_event_span span;
	enum chap_err rc = chap_events_span(h->o.flags, &span, err);

	h->number = 0;
	if (rc != CHAP_OK)
		return rc;
	if (h->stats.taken > span.newest) {
		/* the queue was put back from a copy */
		set_taken(h, span.newest, 0);
	} else if (h->stats.taken + 1 < span.first) {
		chap_log(h->o.log, CHAP_LOG_ERROR, "webhook_missed",
		    chap_f_int("events", span.first - h->stats.taken - 1));
		set_taken(h, span.first - 1,
		    (uint64_t)(span.first - h->stats.taken - 1));
	}
	rc = chap_events_list(h->o.flags, -1, h->stats.taken, 1, take_row, h, err);
	if (rc == CHAP_OK && h->number != 0 && h->body.failed)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	return rc;
}

/* How long until the next try: at least half of what it has grown to. */
static int64_t
retry_ms(const struct chap_hook *h, int64_t asked_ms)
{
	unsigned shift = h->n_failed > 16 ? 16 : h->n_failed - 1;
	int64_t ms = (int64_t)RETRY_LEAST_MS << shift;
	uint32_t chance = 0;

	if (ms > RETRY_MOST_MS)
		ms = RETRY_MOST_MS;
	if (getrandom(&chance, sizeof(chance), 0) != sizeof(chance))
		chance = 0;
	ms = ms / 2 + (int64_t)(chance % (uint32_t)(ms / 2 + 1));
	return ms > asked_ms ? ms : asked_ms;
}

static void
note_failed(struct chap_hook *h, const struct chap_posted *posted)
{
	if (h->n_failed++ == 0)
		chap_log(h->o.log, CHAP_LOG_WARN, "webhook_not_taken",
		    chap_f_int("event", h->number),
		    chap_f_int("status", posted->status),
		    chap_f_str("why",
		        posted->status == 0 ? posted->why : "its answer"));
	pthread_mutex_lock(&h->pause.lock);
	h->stats.n_failed++;
	pthread_mutex_unlock(&h->pause.lock);
}

static void
note_taken(struct chap_hook *h)
{
	struct chap_error err;

	if (h->n_failed > 0)
		chap_log(h->o.log, CHAP_LOG_INFO, "webhook_taken_again",
		    chap_f_int("event", h->number),
		    chap_f_int("tries", (int64_t)h->n_failed + 1));
	h->n_failed = 0;
	/* if it cannot be kept, a restart posts it again */
	if (chap_events_set_cursor(h->o.flags, NAME, h->number, &err) !=
	    CHAP_OK)
		say(h, CHAP_LOG_ERROR, "webhook_cursor_not_kept", &err);
	pthread_mutex_lock(&h->pause.lock);
	h->stats.n_taken++;
	pthread_mutex_unlock(&h->pause.lock);
	set_taken(h, h->number, 0);
}

static void
note_waiting(struct chap_hook *h, int64_t at_ms)
{
	pthread_mutex_lock(&h->pause.lock);
	h->stats.waiting_at_ms = at_ms;
	pthread_mutex_unlock(&h->pause.lock);
}

/* One event; false: the end. */
static bool
step(struct chap_hook *h)
{
	struct chap_posted posted;
	struct chap_error err;

	if (find_next(h, &err) != CHAP_OK) {
		if (!h->is_blind)
			say(h, CHAP_LOG_ERROR, "events_not_read", &err);
		h->is_blind = true;
		return chap_pause_whole(&h->pause, RETRY_LEAST_MS);
	}
	h->is_blind = false;
	note_waiting(h, h->number == 0 ? 0 : h->at_ms);
	if (h->number == 0)
		return chap_pause_for(&h->pause, IDLE_MS);
	posted = chap_post_event(h->post, h->number, chap_buf_span(&h->body));
	if (posted.is_taken) {
		note_taken(h);
		return !chap_pause_is_ending(&h->pause);
	}
	if (chap_pause_is_ending(&h->pause))
		return false;
	note_failed(h, &posted);
	return chap_pause_whole(&h->pause, retry_ms(h, posted.retry_after_ms));
}

static void *
work(void *argument)
{
	while (step(argument))
		;
	return NULL;
}

/* Where it goes on; kept at once, so that a restart begins there too. */
static enum chap_err
find_place(struct chap_hook *h, struct chap_error *err)
{
	struct chap_event_span span;
	enum chap_err rc = chap_events_span(h->o.flags, &span, err);

	if (rc == CHAP_OK)
		rc = chap_events_cursor(
		    h->o.flags, NAME, span.newest, &h->stats.taken, err);
	if (rc == CHAP_OK)
		rc = chap_events_set_cursor(
		    h->o.flags, NAME, h->stats.taken, err);
	return rc;
}

enum chap_err
chap_hook_check(const char *url, const char *secret_file,
    struct chap_secret *secret, struct chap_error *err)
{
	enum chap_err rc = chap_hook_check_url(url, err);

	if (rc == CHAP_OK && secret_file[0] == '\0')
		rc = chap_fail(err, CHAP_ERR_INVALID,
		    "webhook_secret_file: needed where webhook_url is set");
	return rc == CHAP_OK ? chap_secret_open(secret, secret_file, err) : rc;
}

enum chap_err
chap_hook_new(struct chap_hook **out, const struct chap_hook_options *options,
    struct chap_error *err)
{
	struct chap_hook *h;
	enum chap_err rc;

	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		return chap_fail(err, CHAP_ERR_STATE, "libcurl does not start");
	h = calloc(1, sizeof(*h));
	if (h == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	h->o = *options;
	chap_pause_init(&h->pause);
	chap_buf_init(&h->body, EVENT_MAX_BYTES);
	rc = find_place(h, err);
	if (rc == CHAP_OK)
		rc = chap_post_new(&h->post, &h->o, &h->pause, err);
	if (rc == CHAP_OK && pthread_create(&h->thread, NULL, work, h) != 0)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	if (rc != CHAP_OK) {
		chap_post_free(h->post);
		chap_pause_release(&h->pause);
		free(h);
		return rc;
	}
	*out = h;
	return CHAP_OK;
}

void
chap_hook_wake(struct chap_hook *h)
{
	if (h != NULL)
		chap_pause_wake(&h->pause);
}

void
chap_hook_stats(struct chap_hook *h, struct chap_hook_stats *out)
{
	pthread_mutex_lock(&h->pause.lock);
	*out = h->stats;
	pthread_mutex_unlock(&h->pause.lock);
}

void
chap_hook_free(struct chap_hook *h)
{
	if (h == NULL)
		return;
	chap_pause_end(&h->pause);
	pthread_join(h->thread, NULL);
	chap_post_free(h->post);
	chap_pause_release(&h->pause);
	chap_buf_release(&h->body);
	free(h);
}
