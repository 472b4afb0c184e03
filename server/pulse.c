#include "server/pulse.h"

bool
chap_pulse_goes(
    struct chap_pulse *pulse, size_t n_waiting, uint64_t done, uint64_t now_ns)
{
	if (n_waiting == 0 || done != pulse->done || pulse->since_ns == 0) {
		pulse->done = done;
		pulse->since_ns = now_ns;
	}
	return now_ns - pulse->since_ns < CHAP_PULSE_NS;
}
