#include "server/latency.h"

static const uint32_t BOUND_US[CHAP_LATENCY_BOUNDS] = {500, 1000, 2500, 5000,
    10000, 25000, 50000, 100000, 250000, 500000, 1000000, 2500000, 5000000,
    10000000};

uint64_t
chap_latency_bound_us(size_t i)
{
	return BOUND_US[i];
}

void
chap_latency_add(struct chap_latency *latency, uint64_t ns)
{
	size_t i = 0;

	while (i < CHAP_LATENCY_BOUNDS && ns > (uint64_t)BOUND_US[i] * 1000)
		i++;
	latency->n[i]++;
	latency->sum_ns += ns;
}
