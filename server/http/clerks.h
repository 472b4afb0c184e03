/*
 * Threads for requests that wait for a disk, or take long: the audit log's
 * sync, a decision's, a password that is checked. libmicrohttpd's own thread
 * hands an errand over, holds its connection, and goes on.
 *
 * Of errands that are slow one is done at a time, so that they never have all
 * clerks, and passwords never the memory of more than one.
 *
 * Threads: any, but for new, stop and free.
 */
#ifndef CHAP_HTTP_CLERKS_H
#define CHAP_HTTP_CLERKS_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stddef.h>

struct chap_clerks;

/* Part of what the caller keeps until it was done. */
struct chap_errand {
	/* on a clerk's thread; it may free the errand */
	void (*run)(struct chap_errand *errand, size_t clerk);
	bool is_slow;
	struct chap_errand *next; /* theirs */
};

/* n of them. CHAP_ERR_MEMORY. */
enum chap_err chap_clerks_new(
    struct chap_clerks **out, size_t n, struct chap_error *err) CHAP_MUST_CHECK;

/* In order, but for slow ones. False: they stop, and it will not be run. */
bool chap_clerks_take(
    struct chap_clerks *clerks, struct chap_errand *errand) CHAP_MUST_CHECK;

/* Runs what was taken, takes nothing more, ends the threads. NULL is fine. */
void chap_clerks_stop(struct chap_clerks *clerks);

/* Stopped ones. NULL is fine. */
void chap_clerks_free(struct chap_clerks *clerks);

#endif
