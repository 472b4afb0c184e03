/*
 * What people decided about flagged pairs: the label store, in flags.sqlite. A
 * decision is appended and never removed; one that takes another back is
 * appended too. The label of a pair and suspect is that of the newest decision
 * that was not taken back. Ids, reasons and notes are sealed; pairs and the
 * ids of decisions are found by keyed digests; verdict and time stand in clear.
 *
 * A decision closes the pair's row of the queue (flags.h says when it opens
 * again); taking back the last that stands opens it. Each is an event.
 * Decisions are labels and queue order: they never change a verdict.
 *
 * Threads: as of struct chap_flags.
 */
#ifndef CHAP_STORE_DECISIONS_H
#define CHAP_STORE_DECISIONS_H

#include "server/store/flags.h"

#include <stdbool.h>
#include <stdint.h>

enum chap_ruling {
	CHAP_RULING_DISMISS,
	CHAP_RULING_WATCH,
	CHAP_RULING_RESTRICT,
	CHAP_RULING_ESCALATE, /* 3: flags.c has it in SQL */
	CHAP_RULING_EMERGENCY,
	CHAP_RULING_UNDO, /* takes back the decision `undoes` */
	CHAP_N_RULINGS
};

/* "dismiss" to "emergency", "undo". */
const char *chap_ruling_name(enum chap_ruling ruling);

/* 0 benign, 1 harmful, -1: none, nobody knows yet. */
int chap_ruling_label(enum chap_ruling ruling);

/* One, as it came (server/decision.h reads it). Spans are borrowed. */
struct chap_decision {
	enum chap_ruling ruling;
	struct chap_span id;
	struct chap_span undoes; /* of CHAP_RULING_UNDO, else empty */
	struct chap_span suspect; /* else empty */
	struct chap_span other;
	struct chap_span said; /* all but the note, as a JSON object */
	struct chap_span note; /* a JSON string, or null */
};

/* What was in force, and when. */
struct chap_decision_place {
	uint64_t tenant;
	int64_t now_ms;
	const char *model;
	const char *lexicon;
	/* what was said is kept until then, while it is in force; 0: as ever */
	int64_t keep_until_ms;
};

struct chap_decided {
	int64_t flag; /* the row of the queue; 0: none */
	bool is_repeat; /* it was there already */
};

/*
 * Takes a decision, within a transaction. CHAP_ERR_INVALID: *err says which
 * field and why, and nothing was changed; CHAP_ERR_IO, CHAP_ERR_MEMORY,
 * CHAP_ERR_DAMAGED: the transaction is to be given up.
 */
enum chap_err chap_decisions_add(struct chap_flags *flags,
    const struct chap_decision *decision,
    const struct chap_decision_place *place, struct chap_decided *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* A decision as a reader gets it; during the callback. */
struct chap_decision_row {
	int64_t at_ms;
	const char *said; /* JSON */
	const char *note; /* a JSON string, or null */
	const char *model;
	bool is_undone; /* by a later one; of chap_decisions_of */
};

/*
 * Calls `row` for the decision in force of each pair and suspect, if it was
 * taken at `since_ms` or later, oldest first. CHAP_ERR_IO, CHAP_ERR_DAMAGED.
 */
enum chap_err chap_decisions_list(struct chap_flags *flags, int64_t since_ms,
    void (*row)(void *context, const struct chap_decision_row *row),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Calls `row` for the same, newest first and `most` at most, where the pair was
 * in the queue, with its digest (chap_flag_digest) and the verdict as JSON that
 * the row had when it was decided on. CHAP_ERR_IO, CHAP_ERR_DAMAGED.
 */
enum chap_err chap_decisions_judged(struct chap_flags *flags, int64_t since_ms,
    int64_t most,
    void (*row)(void *context, enum chap_ruling ruling,
        const unsigned char *pair, const char *verdict),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Calls `row` for each decision about a pair and suspect (chap_flag_digest),
 * also those that were taken back and that take back, oldest first.
 * CHAP_ERR_IO, CHAP_ERR_DAMAGED.
 */
enum chap_err chap_decisions_of(struct chap_flags *flags,
    const unsigned char pair[CHAP_DIGEST_BYTES],
    void (*row)(void *context, const struct chap_decision_row *row),
    void *context, struct chap_error *err) CHAP_MUST_CHECK;

#endif
