/*
 * Who guesses passwords waits: failures are counted by name, known or not, and
 * by address, in a bounded table in memory. After some in a row the next try is
 * refused for half a minute, twice as long after each further one, up to a
 * quarter of an hour. A success clears the name's count.
 *
 * Threads: any, but for init.
 */
#ifndef CHAP_HTTP_THROTTLE_H
#define CHAP_HTTP_THROTTLE_H

#include "features/base/span.h"
#include "server/store/seal.h"

#include <pthread.h>
#include <stdint.h>

#define CHAP_THROTTLE_PLACES 1024
#define CHAP_THROTTLE_NAME_TRIES 5
#define CHAP_THROTTLE_ADDRESS_TRIES 20
#define CHAP_THROTTLE_FIRST_MS 30000
#define CHAP_THROTTLE_MOST_MS 900000

struct chap_throttle {
	const struct chap_seal *seal;
	pthread_mutex_t lock; /* of what stands below */
	struct {
		unsigned char digest[CHAP_DIGEST_BYTES];
		unsigned n; /* failures in a row; 0: free */
		int64_t until_ms; /* before then, none is tried */
		int64_t last_ms;
	} place[CHAP_THROTTLE_PLACES];
};

void chap_throttle_init(
    struct chap_throttle *throttle, const struct chap_seal *seal);

/* How long `what` ("name ann") still has to wait, in ms; 0: it may try. */
int64_t chap_throttle_wait(
    struct chap_throttle *throttle, struct chap_span what, int64_t now_ms);

/* Another failure; from the one after `tries` on it has to wait. */
void chap_throttle_failed(struct chap_throttle *throttle, struct chap_span what,
    unsigned tries, int64_t now_ms);

void chap_throttle_clear(struct chap_throttle *throttle, struct chap_span what);

#endif
