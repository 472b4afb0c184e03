/*
 * Taking a user out of the queue, the decisions and the events. What a person
 * decided to escalate stays until that is taken back: a legal hold.
 *
 * Threads: as of struct chap_flags; nobody else should be writing.
 */
#ifndef CHAP_STORE_FORGET_H
#define CHAP_STORE_FORGET_H

#include "server/store/flags.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A pair of the user's that has a row of the queue or a decision. */
struct chap_known_pair {
	char other[CHAP_ID_MAX_BYTES];
	size_t n_bytes;
	/* with the user as the suspect, and with the other */
	unsigned char digest[2][CHAP_DIGEST_BYTES];
	bool is_held; /* an escalating decision on it stands */
};

struct chap_known_pairs {
	struct chap_known_pair *pair; /* [n] */
	size_t n;
	size_t size;
	size_t n_held;
};

void chap_known_pairs_release(struct chap_known_pairs *pairs);

/* Whether it is held, by either digest. */
bool chap_known_pairs_hold(const struct chap_known_pairs *pairs,
    const unsigned char digest[CHAP_DIGEST_BYTES]);

/*
 * The user's pairs, into *out, which is zeroed or as this left it; release it
 * even where this failed. CHAP_ERR_IO, CHAP_ERR_DAMAGED, CHAP_ERR_MEMORY.
 */
enum chap_err chap_flags_pairs_of(struct chap_flags *flags, uint64_t tenant,
    struct chap_span user, struct chap_known_pairs *out,
    struct chap_error *err) CHAP_MUST_CHECK;

struct chap_forgotten {
	int64_t n_flags;
	int64_t n_decisions;
	int64_t n_events; /* their numbers stay, as {"kind":"erased"} */
};

/*
 * Removes rows and decisions of those pairs that are not held, and empties the
 * user's events of all but them, in one transaction. Errors as above: nothing
 * was changed.
 */
enum chap_err chap_flags_forget(struct chap_flags *flags, uint64_t tenant,
    struct chap_span user, const struct chap_known_pairs *pairs,
    struct chap_forgotten *out, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Writes the file anew, without what was removed or written over, and cuts its
 * log. Nobody else may use it. CHAP_ERR_IO, CHAP_ERR_BUSY.
 */
enum chap_err chap_flags_compact(
    struct chap_flags *flags, struct chap_error *err) CHAP_MUST_CHECK;

#endif
