/* What goes out of the service besides answers, as Prometheus' text. */
#include "server/http/prometheus.h"

#include <inttypes.h>

static void
events(struct chap_buf *out, const struct chap_outflow *o)
{
	chap_metrics_one(out, "chaperone_events_newest", "gauge",
	    "Number of the newest event.", (double)o->feed.span.newest);
	chap_metrics_one(out, "chaperone_events_first", "gauge",
	    "Number of the oldest event that is still held.",
	    (double)o->feed.span.first);
	chap_metrics_one(out, "chaperone_events_published_total", "counter",
	    "Events published by the feed.", (double)o->feed.n_published);
	chap_metrics_head(out, "chaperone_subscribers", "gauge",
	    "Who listens to the feed and to the verdict stream.");
	chap_buf_printf(out,
	    "chaperone_subscribers{socket=\"feed\"} %zu\n"
	    "chaperone_subscribers{socket=\"verdicts\"} %zu\n",
	    o->n_feed_listeners, o->n_verdict_listeners);
}

static void
connections(struct chap_buf *out, const struct chap_metrics *m)
{
	const struct chap_outflow *o = m->outflow;

	chap_metrics_one(out, "chaperone_connections", "gauge",
	    "Connections over all nng sockets.", (double)o->n_connections);
	chap_metrics_one(out, "chaperone_connections_limit", "gauge",
	    "Past so many, who comes is closed.", (double)o->most_connections);
	chap_metrics_one(out, "chaperone_http_shut_total", "counter",
	    "HTTP requests that took too long to come, or to be taken.",
	    (double)m->n_shut);
	chap_metrics_head(out, "chaperone_certificate_expires_seconds", "gauge",
	    "Until tls_cert expires; nothing without TLS.");
	if (o->certificate_until_ms != 0)
		chap_buf_printf(out,
		    "chaperone_certificate_expires_seconds %" PRId64 "\n",
		    (o->certificate_until_ms - m->now_ms) / 1000);
}

static void
hook(struct chap_buf *out, const struct chap_outflow *o, int64_t now_ms)
{
	int64_t behind = o->feed.span.newest - o->hook.taken;

	chap_metrics_one(out, "chaperone_webhook_taken_total", "counter",
	    "Events that the webhook's receiver took since the start.",
	    (double)o->hook.n_taken);
	chap_metrics_one(out, "chaperone_webhook_failed_total", "counter",
	    "Tries that it did not take; they are repeated.",
	    (double)o->hook.n_failed);
	chap_metrics_one(out, "chaperone_webhook_missed_total", "counter",
	    "Events that had expired before they were taken.",
	    (double)o->hook.n_missed);
	chap_metrics_one(out, "chaperone_webhook_behind", "gauge",
	    "Events that it has still to take.",
	    behind < 0 ? 0 : (double)behind);
	chap_metrics_one(out, "chaperone_webhook_behind_seconds", "gauge",
	    "Age of the oldest of them.",
	    o->hook.waiting_at_ms == 0
	        ? 0
	        : (double)(now_ms - o->hook.waiting_at_ms) / 1000);
}

static void
decisions(struct chap_buf *out, const uint64_t n[CHAP_N_RULINGS])
{
	static const char NAME[] = "chaperone_decisions_total";

	chap_metrics_head(out, NAME, "counter",
	    "Decisions taken since the start, by verdict; undo takes one back.");
	for (int i = 0; i < CHAP_N_RULINGS; i++)
		chap_buf_printf(out, "%s{verdict=\"%s\"} %" PRIu64 "\n", NAME,
		    chap_ruling_name((enum chap_ruling)i), n[i]);
}

void
chap_metrics_outflow(struct chap_buf *out, const struct chap_metrics *m)
{
	events(out, m->outflow);
	connections(out, m);
	if (m->outflow->has_hook)
		hook(out, m->outflow, m->now_ms);
	if (m->n_decisions != NULL)
		decisions(out, m->n_decisions);
}
