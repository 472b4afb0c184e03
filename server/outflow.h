/*
 * How what goes out of the service besides answers is doing, for /metrics: a
 * plain value.
 */
#ifndef CHAP_SERVER_OUTFLOW_H
#define CHAP_SERVER_OUTFLOW_H

#include "server/feed.h"
#include "server/hook/hook.h"

#include <stdbool.h>
#include <stddef.h>

struct chap_outflow {
	struct chap_feed_stats feed;
	size_t n_feed_listeners;
	size_t n_verdict_listeners;
	bool has_hook;
	struct chap_hook_stats hook; /* if it has one */
	size_t n_connections; /* over all nng sockets */
	size_t most_connections;
	int64_t certificate_until_ms; /* 0: no listener has TLS */
};

#endif
