/*
 * What was said in messages that showed a signal, for the people who decide
 * (<data>/evidence.sqlite). Of a pair the first message of each signal and
 * side is kept, and the newest CHAP_EVIDENCE_NEWEST; and what the platform
 * delivered when it was asked for more (enquiry.h), up to
 * CHAP_EVIDENCE_DELIVERED of a pair; no others. Ids and text
 * are sealed (XChaCha20-Poly1305) to their place: pair and number; a pair is
 * found by a keyed digest of tenant and both users, in the order of their
 * bytes. In clear stand numbers of messages and when a pair's expire.
 *
 * A pair's messages expire together, so long after the newest of them by this
 * machine's clock: `below_ms` if the pair was below `watch` with it, else
 * `watched_ms`; later where somebody has a say in it (`keeps`), who is asked
 * again a day later. What expired is overwritten.
 *
 * Threads: one handle for each thread; several processes may open it.
 */
#ifndef CHAP_STORE_EVIDENCE_STORE_H
#define CHAP_STORE_EVIDENCE_STORE_H

#include "classifier/witness.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_EVIDENCE_NEWEST 16
#define CHAP_EVIDENCE_DELIVERED 200

struct chap_evidence_store;

struct chap_evidence_keep {
	int64_t below_ms;
	int64_t watched_ms;
	bool syncs; /* what was put is on the disk; else with the kernel */
};

/* CHAP_ERR_IO, CHAP_ERR_DAMAGED, CHAP_ERR_VERSION, CHAP_ERR_MEMORY. */
enum chap_err chap_evidence_store_open(struct chap_evidence_store **out,
    const char *dir, const struct chap_seal *seal,
    const struct chap_evidence_keep *keep,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_evidence_store_close(struct chap_evidence_store *store);

/*
 * Puts what was said (classifier/witness.h) to users of one tenant, in one
 * transaction that is durable once this returns. What is there already, by a
 * message's id, stays as it is. *n: messages put. CHAP_ERR_IO,
 * CHAP_ERR_DAMAGED, CHAP_ERR_MEMORY: nothing was put.
 */
enum chap_err chap_evidence_store_put(struct chap_evidence_store *store,
    uint64_t tenant, struct chap_span texts, int64_t now_ms, uint64_t *n,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Puts n messages of one pair of a tenant that were delivered: all or none, as
 * of chap_evidence_store_put; signals and level are passed over. They expire
 * with the pair's, `watched_ms` from now at the earliest. *n_put: those that
 * were not there. CHAP_ERR_TOO_LONG: there would be more than
 * CHAP_EVIDENCE_DELIVERED.
 */
enum chap_err chap_evidence_store_deliver(struct chap_evidence_store *store,
    uint64_t tenant, const struct chap_said *said, size_t n, int64_t now_ms,
    uint64_t *n_put, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Removes what expired, looking at `most` pairs at most, but for those that
 * `keeps` (may be NULL) speaks for: it gets the digests (chap_flag_digest) of
 * the pair with either user as the suspect. *n: how many were looked at;
 * *n_removed of them went. CHAP_ERR_IO; or what `keeps` returned: the rest
 * stays for the next time.
 */
typedef enum chap_err chap_evidence_keeps_fn(void *context,
    const unsigned char digest[2][CHAP_DIGEST_BYTES], bool *keeps,
    struct chap_error *err);
enum chap_err chap_evidence_store_expire(struct chap_evidence_store *store,
    int64_t now_ms, int64_t most, chap_evidence_keeps_fn *keeps, void *context,
    uint64_t *n, uint64_t *n_removed, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Calls `row` for each message of a pair, in the order in which they came,
 * those that were delivered last.
 * Spans are valid during the callback. CHAP_ERR_NOT_FOUND: there are none;
 * CHAP_ERR_DAMAGED: sealed with another key, or moved; CHAP_ERR_IO.
 */
enum chap_err chap_evidence_store_list(struct chap_evidence_store *store,
    uint64_t tenant, struct chap_span a, struct chap_span b,
    void (*row)(void *context, const struct chap_said *said), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Removes the messages of a user's pairs but for those that `held` holds
 * (server/store/forget.h), from the disk too: nobody else may use the file.
 * CHAP_ERR_IO, CHAP_ERR_BUSY; CHAP_ERR_DAMAGED: sealed with another key.
 */
struct chap_known_pairs;
enum chap_err chap_evidence_store_forget(struct chap_evidence_store *store,
    uint64_t tenant, struct chap_span user, const struct chap_known_pairs *held,
    uint64_t *n_pairs, uint64_t *n_messages,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Copies the file, whoever uses it, into another folder. CHAP_ERR_IO. */
enum chap_err chap_evidence_store_copy(struct chap_evidence_store *store,
    const char *to_dir, struct chap_error *err) CHAP_MUST_CHECK;

#endif
