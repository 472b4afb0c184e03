/*
 * How long something took, as a histogram with fixed bounds: what Prometheus
 * makes quantiles of.
 *
 * Threads: the caller's lock.
 */
#ifndef CHAP_SERVER_LATENCY_H
#define CHAP_SERVER_LATENCY_H

#include <stddef.h>
#include <stdint.h>

#define CHAP_LATENCY_BOUNDS 14

struct chap_latency {
	uint64_t n[CHAP_LATENCY_BOUNDS + 1]; /* up to each bound; past all */
	uint64_t sum_ns;
};

/* The i-th bound, ascending, inclusive. */
uint64_t chap_latency_bound_us(size_t i);

void chap_latency_add(struct chap_latency *latency, uint64_t ns);

#endif
