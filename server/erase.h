/*
 * Removing users from a data folder that no service uses: state, queue,
 * decisions, events, evidence, and their ids from the audit log, where digests
 * and counts stay as the proof.
 *
 *   audit: erase_begun ─▶ a checkpoint without them, all else of the state goes
 *     ─▶ pairs on disk ─▶ whose pairs are ─▶ queue, evidence ─▶ files anew
 *     ─▶ audit: erase, ids out of it
 *
 * Each step may be repeated, and what finds a user's pairs goes last: killed
 * anywhere, the same call completes it.
 *
 * What a person decided to escalate is under legal hold until that is taken
 * back: such pairs stay as they are, with the user's own state and their ids in
 * the audit log.
 *
 * Threads: none.
 */
#ifndef CHAP_SERVER_ERASE_H
#define CHAP_SERVER_ERASE_H

#include "server/open.h"
#include "server/recorder.h"
#include "server/store/forget.h"

/* A user, and what of them was there. */
struct chap_erased {
	uint64_t tenant;
	struct chap_span user; /* 1 to CHAP_ID_MAX_BYTES */
	uint64_t n_pairs; /* of the state: in memory or on disk */
	bool was_known; /* a state of their own */
	uint64_t n_held; /* pairs that stay */
	struct chap_forgotten queue;
	uint64_t n_messages; /* of evidence */
	int64_t n_records; /* of the audit log, that had their id */
};

/*
 * Erases users[n]; o is open to serve, with its state. *n_unnamed: pairs that
 * are older than the list of whose pairs are, and may be anybody's. o's engine
 * and stores of pairs are closed then. Errors as of the stores: to be repeated.
 */
enum chap_err chap_erase(struct chap_opened *o,
    const struct chap_config *config, struct chap_recorder *recorder,
    struct chap_erased *users, size_t n, uint64_t *n_unnamed,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
