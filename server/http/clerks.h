/*
 * Threads for requests that wait for a disk, or take long: the audit log's
 * sync, a decision's, a password that is checked. libmicrohttpd's own thread
 * hands an errand over, holds its connection, and goes on.
 *
 * Of errands that are slow one of each kind is done at a time, so that they
 * never have all clerks, and passwords never the memory of more than one, nor
 * to wait for what reads for seconds.
 *
 * Threads: any, but for new, stop and free.
 */
#ifndef CHAP_HTTP_CLERKS_H
#define CHAP_HTTP_CLERKS_H

#include "features/base/err.h"

#include <stdbool.h>
#include <stddef.h>

struct chap_clerks;

enum chap_errand_kind {
	CHAP_ERRAND_QUICK,
	CHAP_ERRAND_PASSWORD, /* takes a core, and memory */
	CHAP_ERRAND_LONG, /* reads, or writes, for seconds */
	CHAP_N_ERRAND_KINDS
};

/* Part of what the caller keeps until it was done. */
struct chap_errand {
	/* on a clerk's thread; it may free the errand */
	void (*run)(struct chap_errand *errand, size_t clerk);
	enum chap_errand_kind kind;
	struct chap_errand *next; /* theirs */
};

/* n of them, more than there are slow kinds. CHAP_ERR_MEMORY. */
enum chap_err chap_clerks_new(
    struct chap_clerks **out, size_t n, struct chap_error *err) CHAP_MUST_CHECK;

/* In order, but slow ones in that of their kind. False: they stop, and it will
 * not be run. */
bool chap_clerks_take(
    struct chap_clerks *clerks, struct chap_errand *errand) CHAP_MUST_CHECK;

/* Runs what was taken, takes nothing more, ends the threads. NULL is fine. */
void chap_clerks_stop(struct chap_clerks *clerks);

/* Stopped ones. NULL is fine. */
void chap_clerks_free(struct chap_clerks *clerks);

#endif
