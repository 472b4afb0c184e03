/*
 * Who works on what, in SQLite (<data>/desk.sqlite): claims of cases, what was
 * passed over, second reviews, what was revealed, when each decision of the
 * console was made, and views of the queue that people saved. A case is a row
 * of the queue (flags.h), named by its number. What people wrote is sealed;
 * numbers and times stand in clear.
 *
 * A claim is exclusive. A lease ends by itself; a hold ends by itself, days
 * later; an assignment stays until its holder gives it back or decides. Whoever
 * takes a lease gives up the lease that they had: one case at a time.
 *
 * Threads: one handle for each thread; several processes may open it.
 */
#ifndef CHAP_STORE_DESK_H
#define CHAP_STORE_DESK_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"
#include "server/store/decisions.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

struct chap_desk;

/* CHAP_ERR_IO, CHAP_ERR_DAMAGED, CHAP_ERR_VERSION, CHAP_ERR_MEMORY. */
enum chap_err chap_desk_open(struct chap_desk **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_desk_close(struct chap_desk *desk);

enum chap_claim_kind {
	CHAP_CLAIM_LEASE,
	CHAP_CLAIM_HOLD,
	CHAP_CLAIM_ASSIGNED,
	CHAP_N_CLAIM_KINDS
};

/* "lease", "hold", "assigned". */
const char *chap_claim_kind_name(enum chap_claim_kind kind);

struct chap_claim {
	int64_t flag;
	int64_t account;
	enum chap_claim_kind kind;
	int64_t since_ms; /* when this person got it */
	int64_t until_ms; /* 0: it does not end by itself */
};

/*
 * Puts a claim where there is none, where it ended, or over the account's own;
 * over another's if `takes_over`. `why` is kept, sealed; may be empty.
 * CHAP_ERR_BUSY: somebody else has it; CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_desk_claim(struct chap_desk *desk,
    const struct chap_claim *claim, bool takes_over, struct chap_span why,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Who has a case now. CHAP_ERR_NOT_FOUND: nobody; CHAP_ERR_IO. */
enum chap_err chap_desk_claimed(struct chap_desk *desk, int64_t flag,
    int64_t now_ms, struct chap_claim *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Moves the end of an account's claim. CHAP_ERR_NOT_FOUND: it has none. */
enum chap_err chap_desk_extend(struct chap_desk *desk, int64_t flag,
    int64_t account, int64_t now_ms, int64_t until_ms,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Ends a claim, if the account has it. CHAP_ERR_IO. */
enum chap_err chap_desk_release(struct chap_desk *desk, int64_t flag,
    int64_t account, struct chap_error *err) CHAP_MUST_CHECK;

/* Each claim that stands now, by the case's number. CHAP_ERR_IO. */
enum chap_err chap_desk_claims(struct chap_desk *desk, int64_t now_ms,
    void (*row)(void *context, const struct chap_claim *claim), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Why it is held or assigned, appended to `out`. CHAP_ERR_IO, …_DAMAGED. */
enum chap_err chap_desk_claim_why(struct chap_desk *desk, int64_t flag,
    struct chap_buf *out, struct chap_error *err) CHAP_MUST_CHECK;

/* The account does not want to be offered this case for a while. */
enum chap_err chap_desk_skip(struct chap_desk *desk, int64_t account,
    int64_t flag, int64_t now_ms, struct chap_error *err) CHAP_MUST_CHECK;

/* Cases that the account passed over since then, by number. CHAP_ERR_IO. */
enum chap_err chap_desk_skipped(struct chap_desk *desk, int64_t account,
    int64_t since_ms, void (*row)(void *context, int64_t flag), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The account saw a message's text. CHAP_ERR_IO. */
enum chap_err chap_desk_reveal(struct chap_desk *desk, int64_t account,
    int64_t flag, int64_t now_ms, struct chap_error *err) CHAP_MUST_CHECK;

/* How many it saw since then, in this case (0: in all). CHAP_ERR_IO. */
enum chap_err chap_desk_revealed(struct chap_desk *desk, int64_t account,
    int64_t flag, int64_t since_ms, int64_t *n,
    struct chap_error *err) CHAP_MUST_CHECK;

#define CHAP_DESK_VIEWS_MOST 20 /* of an account */
#define CHAP_DESK_VIEW_NAME_BYTES 160 /* 40 of the longest characters */

/*
 * Keeps a view of the queue for an account, sealed, as the caller writes it.
 * CHAP_ERR_STATE: it has CHAP_DESK_VIEWS_MOST; CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_desk_view_put(struct chap_desk *desk, int64_t account,
    struct chap_span view, int64_t *number,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Each of an account, oldest first. CHAP_ERR_IO, CHAP_ERR_DAMAGED. */
enum chap_err chap_desk_views(struct chap_desk *desk, int64_t account,
    void (*row)(void *context, int64_t number, struct chap_span view),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

/* CHAP_ERR_NOT_FOUND: the account has none of that number; CHAP_ERR_IO. */
enum chap_err chap_desk_view_remove(struct chap_desk *desk, int64_t account,
    int64_t number, struct chap_error *err) CHAP_MUST_CHECK;

/* A decision that was made in the console, as the desk has it. */
struct chap_desk_decision {
	const char *id; /* of the decision */
	int64_t flag;
	int64_t account;
	enum chap_ruling ruling;
	int64_t at_ms;
	int64_t raised_at_ms; /* since when the case waited */
	int64_t claimed_at_ms;
	int64_t n_revealed; /* messages, for this decision */
	bool is_second; /* a second review */
	int64_t undone_at_ms; /* 0: it was not */
};

/*
 * How many escalations and emergencies the account decided since then, second
 * looks too, without those that were taken back. CHAP_ERR_IO.
 */
enum chap_err chap_desk_grave(struct chap_desk *desk, int64_t account,
    int64_t since_ms, int64_t *n, struct chap_error *err) CHAP_MUST_CHECK;

/* CHAP_ERR_IO. */
enum chap_err chap_desk_decided(struct chap_desk *desk,
    const struct chap_desk_decision *made,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Its id is `out->id`'s: the caller's. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO. */
enum chap_err chap_desk_find_decision(struct chap_desk *desk, const char *id,
    struct chap_desk_decision *out, struct chap_error *err) CHAP_MUST_CHECK;

enum chap_err chap_desk_undone(struct chap_desk *desk, const char *id,
    int64_t now_ms, struct chap_error *err) CHAP_MUST_CHECK;

/* Each that was made since then, oldest first. CHAP_ERR_IO. */
enum chap_err chap_desk_decisions(struct chap_desk *desk, int64_t since_ms,
    void (*row)(void *context, const struct chap_desk_decision *decision),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

enum chap_review_state {
	CHAP_REVIEW_WAITING, /* for another person */
	CHAP_REVIEW_AGREED,
	CHAP_REVIEW_DISAGREED, /* waits for a lead */
	CHAP_REVIEW_SETTLED, /* by a lead */
	CHAP_N_REVIEW_STATES
};

/* "waiting", "agreed", "disagreed", "settled". */
const char *chap_review_state_name(enum chap_review_state state);

/*
 * The second look at a grave decision. The first stands meanwhile: help does
 * not wait. Of a case there is one at a time, that of its newest decision.
 */
struct chap_review {
	int64_t flag;
	char decision[65]; /* id of the first one's */
	int64_t first; /* account */
	enum chap_ruling first_ruling;
	int64_t since_ms;
	enum chap_review_state state;
	int64_t second; /* account; 0: nobody yet */
	enum chap_ruling second_ruling;
	char second_reason[65];
	int64_t second_at_ms;
};

/* Puts it over whatever was there of this case. CHAP_ERR_IO. */
enum chap_err chap_desk_put_review(struct chap_desk *desk,
    const struct chap_review *review, struct chap_error *err) CHAP_MUST_CHECK;

/* CHAP_ERR_NOT_FOUND, CHAP_ERR_IO. */
enum chap_err chap_desk_review(struct chap_desk *desk, int64_t flag,
    struct chap_review *out, struct chap_error *err) CHAP_MUST_CHECK;

enum chap_err chap_desk_end_review(struct chap_desk *desk, int64_t flag,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Each that began since then, the one that waits longest first. CHAP_ERR_IO. */
enum chap_err chap_desk_reviews(struct chap_desk *desk, int64_t since_ms,
    void (*row)(void *context, const struct chap_review *review), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Forgets cases that are in the queue no more, because their user was erased:
 * claims and what was written on them, reviews, what was revealed; of decisions
 * it stays that one was made. *n: how many cases. Then it writes the file anew,
 * so nobody else may use it. CHAP_ERR_IO, CHAP_ERR_MEMORY, and what `is_there`
 * fails with.
 */
enum chap_err chap_desk_forget(struct chap_desk *desk,
    enum chap_err (*is_there)(
        void *context, int64_t flag, bool *there, struct chap_error *err),
    void *context, int64_t *n, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Makes durable what was put: the rest is with the kernel when a call returns,
 * and safe if the process dies, because a lease that power loss takes away is
 * taken again. CHAP_ERR_IO.
 */
enum chap_err
chap_desk_sync(struct chap_desk *desk, struct chap_error *err) CHAP_MUST_CHECK;

/* Copies the file, whoever uses it, into another folder. CHAP_ERR_IO. */
enum chap_err chap_desk_copy(struct chap_desk *desk, const char *to_dir,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
