/*
 * Whether a service that has requests to answer answers any: if it stood still
 * for long, its watchdog is to end it. Pure: what it did so far, and the time,
 * are passed in.
 */
#ifndef CHAP_SERVER_PULSE_H
#define CHAP_SERVER_PULSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_PULSE_NS ((uint64_t)60 * 1000000000)

struct chap_pulse {
	uint64_t done; /* when it was looked at last */
	uint64_t since_ns; /* it had nothing to do, or did something */
};

/*
 * `n_waiting` requests are taken and not answered; `done` goes up with all that
 * is done. False: nothing was for CHAP_PULSE_NS, with something to do.
 */
bool chap_pulse_goes(
    struct chap_pulse *pulse, size_t n_waiting, uint64_t done, uint64_t now_ns);

#endif
