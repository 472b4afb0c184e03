/*
 * An engine's whole state, out and in again: pairs, users, ids of messages
 * for explanations, what users are still to be told, and the place in the
 * stream. What comes in goes on as what went out: the same verdicts, the same
 * pairs evicted, the same evidence given up.
 *
 * Not in it: model, lexicons, the key of ids' hashes, bounds, statistics. An
 * engine with another key does not find what it takes in; one with smaller
 * bounds forgets what was quiet longest.
 *
 * The bytes are records as they lie in memory, in this machine's byte order,
 * for one layout: whoever stores them stores chap_state_layout() beside them,
 * and seals them, because tails and ids of messages are among them.
 *
 * Threads: calls on an engine, one at a time. chap_engine_export and
 * chap_engine_digest only read, allocate nothing and take no lock: a forked
 * child may call them.
 */
#ifndef CHAP_STATE_H
#define CHAP_STATE_H

#include "classifier/chaperone.h"
#include "features/base/hash.h"

#include <stdbool.h>

/* The hex hash of the bundle in force; zeroes: it was read from none. */
void
chap_engine_model_id(const struct chap_engine *engine, char hex[CHAP_HASH_HEX]);

/* What a verdict's logit is held against, and how they came to be. */
struct chap_thresholds {
	int64_t micro[CHAP_N_LEVELS]; /* logits; [NONE] is 0 */
	int64_t
	    shift_micro; /* by base_rate_ppm; the bundle's are lower by it */
};

void chap_engine_thresholds(
    const struct chap_engine *engine, struct chap_thresholds *out);

/* A hash that differs where facts or states of another program would. */
struct chap_hash128 chap_state_layout(void);

/* How many messages changed the state so far. */
uint64_t chap_engine_sequence(const struct chap_engine *engine);

/* Takes the next n bytes, or fails. */
typedef enum chap_err
chap_state_write_fn(void *context, const void *bytes, size_t n);

/* Gives exactly the next n bytes, or fails. */
typedef enum chap_err chap_state_read_fn(void *context, void *bytes, size_t n);

/*
 * What exports leave out from now on: pairs and users by their keys, each list
 * sorted by chap_hash128_cmp; borrowed. NULL: nothing. For erasing users: what
 * takes the export in never had them.
 */
struct chap_left_out {
	const struct chap_hash128 *pair; /* [n_pairs] */
	size_t n_pairs;
	const struct chap_hash128 *user; /* [n_users] */
	size_t n_users;
};
void chap_engine_leave_out(
    struct chap_engine *engine, const struct chap_left_out *left_out);

/* The key under which the engine has a user. */
struct chap_hash128 chap_engine_user_key(
    const struct chap_engine *engine, uint64_t tenant, struct chap_span user);

/* Whether the engine holds state of the user of that key. */
bool
chap_engine_knows(const struct chap_engine *engine, struct chap_hash128 user);

/* Calls `each` with the key of each pair in memory. */
void chap_engine_pairs(const struct chap_engine *engine,
    void (*each)(void *context, struct chap_hash128 key), void *context);

/* Hands the state to `write`, in order. What `write` failed with. */
enum chap_err chap_engine_export(const struct chap_engine *engine,
    chap_state_write_fn *write, void *context) CHAP_MUST_CHECK;

/*
 * Takes a state into an engine that has scored nothing. What `read` failed
 * with; CHAP_ERR_DAMAGED, CHAP_ERR_MEMORY, CHAP_ERR_STATE (it has scored).
 * On failure the engine holds some of it and is to be freed.
 */
enum chap_err chap_engine_import(struct chap_engine *engine,
    chap_state_read_fn *read, void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A hash of all that chap_engine_export gives. */
struct chap_hash128 chap_engine_digest(const struct chap_engine *engine);

#endif
