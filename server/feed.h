/*
 * The feed: a thread that reads the sequence of events (store/events.h) and
 * publishes each behind those before it, then says where the sequence ends.
 *
 *   keeper ─┐  rows, events                    ┌─▶ subscribers
 *           ├─▶ flags.sqlite ─▶ feed's thread ─┤
 *   HTTP ───┘     decisions                    └─▶ (old events go)
 *
 * It reads what is committed, through a handle of its own, so that nothing is
 * published before it is durable, in the order of the numbers whoever wrote
 * them, and no subscriber has a part in scoring. It begins at the end of the
 * sequence: what was committed before a crash and not published is found by
 * asking, because the first mark shows its number to whoever missed it.
 *
 * Threads: wake and stats from any.
 */
#ifndef CHAP_SERVER_FEED_H
#define CHAP_SERVER_FEED_H

#include "features/base/clock.h"
#include "features/base/err.h"
#include "features/base/log.h"
#include "features/base/span.h"
#include "server/store/events.h"

#include <stdint.h>

struct chap_feed_options {
	struct chap_flags *flags; /* the feed's alone from now on */
	int64_t keep_ms; /* events, by this clock */
	int64_t mark_ms; /* between two marks */
	struct chap_clock clock;
	const struct chap_log *log;
	/* a line to all who listen; never waits; NULL: nobody can */
	void (*publish)(void *context, struct chap_span line);
	void *publish_context;
};

struct chap_feed_stats {
	struct chap_event_span span;
	uint64_t n_published;
};

struct chap_feed;

/* CHAP_ERR_IO, CHAP_ERR_MEMORY. */
enum chap_err chap_feed_new(struct chap_feed **out,
    const struct chap_feed_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/* There may be new events. */
void chap_feed_wake(void *feed);

void chap_feed_stats(struct chap_feed *feed, struct chap_feed_stats *out);

/* Publishes what is there, ends the thread and frees. NULL is fine. */
void chap_feed_free(struct chap_feed *feed);

#endif
