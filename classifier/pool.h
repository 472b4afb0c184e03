/*
 * A few threads that do one thing together: chap_pool_run calls fn(context,
 * t) once for each t in [0, n), on the caller's thread for t = 0, and
 * returns when all have returned. What was written before run is seen by
 * all; what they wrote is seen after it.
 *
 * Threads: one run at a time. fn must not call chap_pool_run.
 */
#ifndef CHAP_POOL_H
#define CHAP_POOL_H

#include "features/base/err.h"

struct chap_pool;

/* n 1 to 64; n = 1 makes no thread. CHAP_ERR_MEMORY. */
enum chap_err chap_pool_new(struct chap_pool **out, unsigned n) CHAP_MUST_CHECK;

/* Ends and joins the threads. NULL is fine. */
void chap_pool_free(struct chap_pool *pool);

void chap_pool_run(struct chap_pool *pool,
    void (*fn)(void *context, unsigned t), void *context);

unsigned chap_pool_size(const struct chap_pool *pool);

#endif
