/*
 * /metrics in Prometheus' text format (version 0.0.4).
 */
#ifndef CHAP_HTTP_PROMETHEUS_H
#define CHAP_HTTP_PROMETHEUS_H

#include "features/base/buf.h"
#include "server/outflow.h"
#include "server/scorer.h"
#include "server/store/decisions.h"
#include "server/store/disk_use.h"

#include <stdbool.h>

struct chap_metrics {
	const struct chap_scorer_stats *stats;
	const struct chap_outflow *outflow; /* NULL: nothing goes out */
	const uint64_t *n_decisions; /* [CHAP_N_RULINGS]; NULL: none */
	const struct chap_disk_use *disk; /* NULL: cannot be told */
	int64_t n_queue[CHAP_N_LEVELS]; /* as from chap_flags_count */
	int64_t oldest_ms; /* so too */
	int64_t now_ms;
	bool is_ready;
	uint64_t n_shut; /* HTTP requests that took too long to come */
};

/* Errors stay in out->failed. */
void
chap_metrics_write(struct chap_buf *out, const struct chap_metrics *metrics);

/* Of the files of this folder: a metric's head; one with a single value. */
void chap_metrics_head(
    struct chap_buf *out, const char *name, const char *type, const char *help);
void chap_metrics_one(struct chap_buf *out, const char *name, const char *type,
    const char *help, double value);

/* What goes out besides answers. */
void
chap_metrics_outflow(struct chap_buf *out, const struct chap_metrics *metrics);

#endif
