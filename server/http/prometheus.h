/*
 * /metrics in Prometheus' text format (version 0.0.4).
 */
#ifndef CHAP_HTTP_PROMETHEUS_H
#define CHAP_HTTP_PROMETHEUS_H

#include "features/base/buf.h"
#include "server/scorer.h"

/* n and oldest_ms as from chap_flags_count. Errors stay in out->failed. */
void chap_metrics_write(struct chap_buf *out,
    const struct chap_scorer_stats *stats, const int64_t n[CHAP_N_LEVELS],
    int64_t oldest_ms, int64_t now_ms);

#endif
