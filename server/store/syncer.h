/*
 * Makes a file durable on a thread of its own, so that whoever writes to it
 * waits for the disk only when it wants to.
 *
 *   owner    begin ──── writes on ──── end (looks) ──── end (waits) ─▶ result
 *   thread     └─ fdatasync ──────────────────────────────────┘
 *
 * What was written before `begin` is durable when its result is success. What
 * is written later may be, or not.
 *
 * Threads: one at a time for a handle. Memory: fixed, taken at the start.
 */
#ifndef CHAP_STORE_SYNCER_H
#define CHAP_STORE_SYNCER_H

#include "features/base/err.h"

#include <stdbool.h>

struct chap_syncer;

/* CHAP_ERR_MEMORY, of a thread too. */
enum chap_err chap_syncer_new(
    struct chap_syncer **out, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. Waits for the sync under way, whose result nobody asks for. */
void chap_syncer_free(struct chap_syncer *syncer);

/* None may be under way. The descriptor stays open until its end. */
void chap_syncer_begin(struct chap_syncer *syncer, int fd);

/*
 * Ends the sync under way; *why is 0, or the errno of what failed. false: it
 * goes on still (never, when it `waits`), or none was under way.
 */
bool chap_syncer_end(struct chap_syncer *syncer, bool waits, int *why);

#endif
