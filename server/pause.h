/*
 * How a thread of its own waits for its work: so long, or until it is woken,
 * or until the end. What it is woken for while it works is not lost.
 *
 * Threads: pause_for from the one that waits; wake and end from any.
 */
#ifndef CHAP_SERVER_PAUSE_H
#define CHAP_SERVER_PAUSE_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

struct chap_pause {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	bool is_woken;
	bool is_ending;
};

void chap_pause_init(struct chap_pause *pause);
void chap_pause_release(struct chap_pause *pause);

/* False: the end. */
bool chap_pause_for(struct chap_pause *pause, int64_t for_ms);

/* The same, but only the end cuts it short. */
bool chap_pause_whole(struct chap_pause *pause, int64_t for_ms);

void chap_pause_wake(struct chap_pause *pause);
void chap_pause_end(struct chap_pause *pause);

bool chap_pause_is_ending(struct chap_pause *pause);

#endif
