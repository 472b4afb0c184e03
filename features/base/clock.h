/*
 * The clock as a parameter: the system's, or a virtual one that a test
 * moves by hand, so that a week of conversation is replayed in a
 * millisecond. Instants are Unix milliseconds.
 */
#ifndef CHAP_BASE_CLOCK_H
#define CHAP_BASE_CLOCK_H

#include <stdint.h>

struct chap_clock {
	int64_t (*now_ms)(void *context);
	void *context;
};

/* The machine's wall clock. May be used by any thread. */
struct chap_clock chap_clock_system(void);

/* Reads *now_ms, which the caller owns and moves. */
struct chap_clock chap_clock_virtual(int64_t *now_ms);

static inline int64_t
chap_clock_now_ms(const struct chap_clock *clock)
{
	return clock->now_ms(clock->context);
}

/*
 * Nanoseconds of a clock that never goes back, from an arbitrary start: for
 * measuring durations only.
 */
uint64_t chap_monotonic_ns(void);

/* Sleeps until then; returns at once if it is past. */
void chap_monotonic_wait(uint64_t until_ns);

#endif
