#include "features/base/clock.h"

#include <errno.h>
#include <stddef.h>
#include <time.h>

static int64_t
system_now_ms(void *context)
{
	struct timespec ts;

	(void)context;
	clock_gettime(CLOCK_REALTIME, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

static int64_t
virtual_now_ms(void *context)
{
	return *(int64_t *)context;
}

struct chap_clock
chap_clock_system(void)
{
	return (struct chap_clock){system_now_ms, NULL};
}

struct chap_clock
chap_clock_virtual(int64_t *now_ms)
{
	return (struct chap_clock){virtual_now_ms, now_ms};
}

uint64_t
chap_monotonic_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000000u + (uint64_t)ts.tv_nsec;
}

void
chap_monotonic_wait(uint64_t until_ns)
{
	struct timespec ts = {
	    (time_t)(until_ns / 1000000000u), (long)(until_ns % 1000000000u)};

	while (
	    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, NULL) == EINTR)
		;
}
