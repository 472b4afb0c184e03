/*
 * The queue of flagged pairs and the tokens for signing in, in SQLite
 * (<data>/flags.sqlite, WAL, synchronous FULL). A pair and suspect has one
 * row, updated as its verdicts change. User ids and reasons are sealed; in
 * clear stand only level, risk, language, times and counts. No message text.
 * Events (events.h) and decisions (decisions.h) are in the same file, so that
 * one transaction holds a row and what is told of it.
 *
 * A row is open until somebody decides on its pair. It opens again when the
 * pair gives new evidence: its verdict rises above every level that the row
 * had, or is at `review` again after it fell below, or its logit is
 * CHAP_REOPEN_LOGIT above the one that was decided on.
 *
 * Threads: one handle for each thread; several processes may open it.
 */
#ifndef CHAP_STORE_FLAGS_H
#define CHAP_STORE_FLAGS_H

#include "classifier/chaperone.h"
#include "features/base/buf.h"
#include "features/base/err.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

struct chap_flags;

#define CHAP_REOPEN_LOGIT 1000 /* thousandths: odds grown 2.7 times */

/* A row as a reader gets it; strings are valid during the callback. */
struct chap_flag {
	int64_t id;
	int64_t raised_at_ms; /* this machine's clock */
	int64_t updated_at_ms;
	enum chap_level level; /* the highest raised */
	int32_t risk_micro; /* of the newest verdict */
	bool is_open; /* nobody decided on it, or it came back */
	const unsigned char *pair; /* [CHAP_DIGEST_BYTES]: chap_flag_digest */
	const char *verdict; /* its JSON, as PROTOCOL's verdict */
	const char *lang; /* of the newest verdict that has one; may be "" */
};

/*
 * Opens (and makes) the queue of a data folder. CHAP_ERR_IO, CHAP_ERR_DAMAGED,
 * CHAP_ERR_VERSION: made by a newer version.
 */
enum chap_err chap_flags_open(struct chap_flags **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err) CHAP_MUST_CHECK;

void chap_flags_close(struct chap_flags *flags);

/*
 * What a verdict does to the queue, as it stands in the journal until it is
 * put: without pointers; the verdict's line is kept beside it.
 */
struct chap_flag_row {
	unsigned char pair[CHAP_DIGEST_BYTES]; /* tenant, suspect, other */
	int64_t id; /* of the row, once it was put; 0 before */
	int64_t now_ms;
	int32_t level;
	int32_t risk_micro;
	uint8_t raised; /* 1: the level rose on it */
	/* its language without the last 0; was three bytes 0 before format 6 */
	char lang[CHAP_LANG_BYTES - 1];
	int32_t logit; /* thousandths */
	uint64_t tenant;
};

/* By which a pair and suspect is found; equal ids, equal digests. */
void chap_flag_digest(const struct chap_seal *seal, uint64_t tenant,
    struct chap_span suspect, struct chap_span other,
    unsigned char out[CHAP_DIGEST_BYTES]);

void chap_flag_row_make(const struct chap_seal *seal, uint64_t tenant,
    const struct chap_verdict *verdict, int64_t now_ms,
    struct chap_flag_row *out);

/*
 * The number of the journal's newest frame whose rows are in the queue: set it
 * within the transaction that puts them, and none is put twice or left out.
 * 0: none yet. CHAP_ERR_IO.
 */
enum chap_err chap_flags_applied(struct chap_flags *flags, uint64_t *number,
    struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_flags_set_applied(struct chap_flags *flags, uint64_t number,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * For a handle whose rows are in a journal too until chap_flags_sync: commits
 * no longer wait for the disk, and hardly for other handles. CHAP_ERR_IO.
 */
enum chap_err chap_flags_lean_on_journal(
    struct chap_flags *flags, struct chap_error *err) CHAP_MUST_CHECK;

/* Makes all that was committed durable. CHAP_ERR_IO, CHAP_ERR_BUSY. */
enum chap_err chap_flags_sync(
    struct chap_flags *flags, struct chap_error *err) CHAP_MUST_CHECK;

/* Copies the queue, whoever uses it, into another folder. CHAP_ERR_IO. */
enum chap_err chap_flags_copy(struct chap_flags *flags, const char *to_dir,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A transaction round several puts. CHAP_ERR_IO. */
enum chap_err chap_flags_begin(
    struct chap_flags *flags, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_flags_commit(
    struct chap_flags *flags, struct chap_error *err) CHAP_MUST_CHECK;
void chap_flags_rollback(struct chap_flags *flags);

/*
 * Adds or updates the row of the verdict's pair and suspect, and appends the
 * event if there is one; within a transaction. `json` is the verdict's own
 * line. *id is the row's; 0: none, the verdict is below `review` and nothing
 * is known of its pair. CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_flags_put(struct chap_flags *flags,
    const struct chap_flag_row *put, struct chap_span json, int64_t *id,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Calls `row` for each open flag, highest level first, then risk, then the one
 * waiting longest; from `skip`, at most `most`. CHAP_ERR_IO; CHAP_ERR_DAMAGED:
 * a row was sealed with another key.
 */
enum chap_err chap_flags_list(struct chap_flags *flags, int64_t skip,
    int64_t most, void (*row)(void *context, const struct chap_flag *flag),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Calls `row` for one flag, open or not. CHAP_ERR_NOT_FOUND; CHAP_ERR_IO,
 * CHAP_ERR_DAMAGED.
 */
enum chap_err chap_flags_get(struct chap_flags *flags, int64_t id,
    void (*row)(void *context, const struct chap_flag *flag), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/* What an index has of an open row. */
struct chap_flag_place {
	int64_t id;
	int64_t raised_at_ms;
	int32_t level;
	int32_t risk_micro;
};

/*
 * Calls `row` for each open flag, in the order of chap_flags_list and of the
 * ids where that says nothing; from an index, nothing is unsealed: some tens
 * of nanoseconds each. CHAP_ERR_IO.
 */
enum chap_err chap_flags_places(struct chap_flags *flags,
    bool (*row)(void *context, const struct chap_flag_place *place),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Whether another handle changed the file since the last call on this one;
 * some microseconds. CHAP_ERR_IO.
 */
enum chap_err chap_flags_changed(struct chap_flags *flags, bool *changed,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Whether what was said in a pair is still needed, the digests being those of
 * the pair with either user as the suspect: it stands in the queue, or somebody
 * decided to escalate it and did not take that back, or the decision in force
 * keeps it for a second look. CHAP_ERR_IO.
 */
enum chap_err chap_flags_need_evidence(struct chap_flags *flags,
    const unsigned char digest[2][CHAP_DIGEST_BYTES], int64_t now_ms,
    bool *is_needed, struct chap_error *err) CHAP_MUST_CHECK;

/* How many open rows of each level; when the longest waiting was raised
 * (0: none). */
enum chap_err chap_flags_count(struct chap_flags *flags,
    int64_t n[CHAP_N_LEVELS], int64_t *oldest_ms,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A one-time token for signing in, good until `expires_ms`. */
enum chap_err chap_signin_new(struct chap_flags *flags, int64_t now_ms,
    int64_t expires_ms, char token[CHAP_TOKEN_HEX],
    struct chap_error *err) CHAP_MUST_CHECK;

/* Uses a token up. CHAP_ERR_NOT_FOUND: unknown, used or expired. */
enum chap_err chap_signin_use(struct chap_flags *flags, struct chap_span token,
    int64_t now_ms, struct chap_error *err) CHAP_MUST_CHECK;

#endif
