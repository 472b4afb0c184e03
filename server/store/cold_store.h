/*
 * The cold place of pairs (classifier/cold.h) on disk: LMDB in
 * <data>/state/cold, each pair sealed, found by its keyed hash.
 *
 *   engine ─put─▶ [ leaving, in memory ] ─4,096 at once, one sync─▶ LMDB
 *          ◀─get─        first here                     then here ◀──┘
 *
 * What is leaving is lost with the process and comes again from the journal:
 * so all of it is flushed before a checkpoint, which lets the journal go.
 *
 * Bounds: the file by its size, past which pairs that would go there are
 * forgotten; memory by what is leaving, 38 MB at most.
 *
 * Threads: put, get and the statistics from any; the rest from one at a time,
 * while the engine does not score.
 */
#ifndef CHAP_STORE_COLD_STORE_H
#define CHAP_STORE_COLD_STORE_H

#include "classifier/cold.h"
#include "features/base/err.h"
#include "features/base/log.h"
#include "server/store/members.h"
#include "server/store/seal.h"

#include <stdint.h>

struct chap_cold_store;

struct chap_cold_stats {
	uint64_t n_pairs; /* on disk, some of which memory holds too */
	uint64_t n_put;
	uint64_t n_got;
	uint64_t n_forgotten; /* no room, or damaged */
	uint64_t n_expired;
	uint64_t n_errors;
};

/*
 * Opens or makes it. CHAP_ERR_IO, CHAP_ERR_MEMORY; CHAP_ERR_DAMAGED: it is
 * none; CHAP_ERR_VERSION: of states of another layout, or with another key.
 */
enum chap_err chap_cold_store_open(struct chap_cold_store **out,
    const char *state_dir, const struct chap_seal *seal, uint64_t max_bytes,
    const struct chap_log *log, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. Does not flush. */
void chap_cold_store_close(struct chap_cold_store *store);

/*
 * From now on `members` is told whose pairs there are; borrowed. Before
 * chap_cold_store_place.
 */
void chap_cold_store_tell(
    struct chap_cold_store *store, struct chap_members *members);

/* What an engine puts into and gets from. */
struct chap_cold chap_cold_store_place(struct chap_cold_store *store);

/*
 * Makes all that was put durable. CHAP_ERR_IO: it waits and may be tried again;
 * meanwhile nothing more should be scored.
 */
enum chap_err chap_cold_store_flush(
    struct chap_cold_store *store, struct chap_error *err) CHAP_MUST_CHECK;

/* Whether so much waits that nothing more should be scored. */
bool chap_cold_store_is_stuck(struct chap_cold_store *store);

/*
 * Looks at the next pairs, round and round, and removes those whose last
 * message is older than before_ms and which the engine does not hold.
 * CHAP_ERR_IO: none was removed.
 */
enum chap_err chap_cold_store_sweep(struct chap_cold_store *store,
    const struct chap_engine *engine, int64_t before_ms,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Removes pairs, durably; *n_removed were there. CHAP_ERR_IO: none was. */
enum chap_err chap_cold_store_remove(struct chap_cold_store *store,
    const struct chap_hash128 *pair, size_t n, uint64_t *n_removed,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Calls `each` with the key of each pair on disk. CHAP_ERR_IO. */
enum chap_err chap_cold_store_pairs(struct chap_cold_store *store,
    void (*each)(void *context, struct chap_hash128 key), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Writes the file anew, without what was removed; nobody may have it open.
 * Where there is none, nothing. CHAP_ERR_IO: it is as it was. */
enum chap_err chap_cold_store_compact(
    const char *state_dir, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Copies the cold place of a state, which a service may be using, to another
 * state's folder; where there is none, nothing. CHAP_ERR_IO.
 */
enum chap_err chap_cold_store_copy(const char *from_dir, const char *to_dir,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_cold_store_stats(
    struct chap_cold_store *store, struct chap_cold_stats *out);

#endif
