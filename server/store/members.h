/*
 * Whose each pair is, so that a user's pairs are found when they are to be
 * erased: LMDB in <data>/state/users, from a pair's key to the keys of its two
 * users, which are sealed. A pair's key is a hash of the two: so what is opened
 * is checked against it.
 *
 *   engine ─meet, part─▶ [ waiting, in memory ] ─16,384 at once, one sync─▶
 * LMDB
 *
 * What waits is lost with the process and comes again from the journal: so all
 * of it is flushed before a checkpoint, which lets the journal go, and before a
 * pair goes to its cold place, from which a replay takes it as an old one.
 *
 * A state that is older than this store has pairs that nobody can name:
 * chap_members_are_all says whether it may.
 *
 * A thread of its own writes: keys are random, so thousands of them touch as
 * many pages, and no message waits for that. Only where more are met than the
 * disk takes does `meet` wait; while it fails, what finds no room is lost, and
 * that is said: see chap_members_are_all.
 *
 * Bounds: some 90 bytes on disk for each pair that memory or the cold place
 * holds, and what a change writes anew, tens of MB at most; in memory what
 * waits and what is being written, 3 MB.
 *
 * Threads: meet, part, flush and are_stuck from any; the rest from one at a
 * time.
 */
#ifndef CHAP_STORE_MEMBERS_H
#define CHAP_STORE_MEMBERS_H

#include "features/base/err.h"
#include "features/base/hash.h"
#include "features/base/log.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

struct chap_members;

/*
 * Opens or makes it. `max_pairs`: that memory and cold place may hold.
 * CHAP_ERR_IO, CHAP_ERR_MEMORY; CHAP_ERR_DAMAGED: it is none.
 */
enum chap_err chap_members_open(struct chap_members **out,
    const char *state_dir, const struct chap_seal *seal, uint64_t max_pairs,
    const struct chap_log *log, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. Does not flush. */
void chap_members_close(struct chap_members *members);

/* A pair is made, or forgotten. */
void chap_members_meet(struct chap_members *members, struct chap_hash128 pair,
    struct chap_hash128 one, struct chap_hash128 other);
void chap_members_part(struct chap_members *members, struct chap_hash128 pair);

/* Makes all that was told before durable. CHAP_ERR_IO: it waits on. */
enum chap_err chap_members_flush(
    struct chap_members *members, struct chap_error *err) CHAP_MUST_CHECK;

/* Whether it cannot be written: then nothing more should be scored. */
bool chap_members_are_stuck(struct chap_members *members);

/*
 * False: there may be pairs that it does not know, because the state is older,
 * or because the disk failed for long.
 */
bool chap_members_are_all(struct chap_members *members);

/* Whether a pair is known. What waits is to be flushed before. */
bool chap_members_know(struct chap_members *members, struct chap_hash128 pair);

/*
 * Calls `pair` for each pair of a user. What waits is to be flushed before.
 * CHAP_ERR_IO.
 */
enum chap_err chap_members_of(struct chap_members *members,
    struct chap_hash128 user,
    void (*pair)(
        void *context, struct chap_hash128 key, struct chap_hash128 other),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

/* Takes pairs out, at once and durably. CHAP_ERR_IO. */
enum chap_err chap_members_remove(struct chap_members *members,
    const struct chap_hash128 *pair, size_t n,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Copies those of a state, which a service may be using, to another state's
 * folder; where there are none, nothing. CHAP_ERR_IO.
 */
enum chap_err chap_members_copy(const char *from_dir, const char *to_dir,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Writes the file anew, without what was removed; nobody may have it open.
 * Where there is none, nothing. CHAP_ERR_IO: it is as it was. */
enum chap_err chap_members_compact(
    const char *state_dir, struct chap_error *err) CHAP_MUST_CHECK;

#endif
