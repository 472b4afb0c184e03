/*
 * What became of each conversation of a corpus: the truth file's rows, and
 * beside each what the verdicts on its messages said.
 *
 * Threads: one at a time. Ownership: the tally owns everything it holds.
 * Memory: bounded by the truth file; a conversation takes its ids' bytes and
 * about 150 more.
 * Errors: name file and line; a failed call leaves the tally fit for release
 * only.
 */
#ifndef CHAP_EVAL_TALLY_H
#define CHAP_EVAL_TALLY_H

#include "classifier/chaperone.h"
#include "eval/batch.h"
#include "features/base/arena.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdint.h>

#define CHAP_TALLY_ROWS_MAX 4000000
#define CHAP_TALLY_FAMILIES_MAX 4096
#define CHAP_TALLY_NEVER UINT32_MAX

struct chap_tally_row {
	struct chap_span conversation;
	struct chap_span suspect; /* empty: benign */
	struct chap_span component; /* of the author graph; empty: not said */
	uint32_t family; /* into family[] */
	int line; /* in the truth file */
	int split; /* enum chap_split; -1: the truth does not say */
	bool positive;
	bool hard_negative;
	const uint64_t *tactic; /* hashes of the ids of tactic-bearing lines */
	uint32_t n_tactics;

	uint32_t n_messages; /* seen so far */
	uint32_t n_tactics_seen;
	enum chap_level level; /* highest; of a positive, on the right side */
	int64_t logit_micro; /* highest, likewise; INT64_MIN: none */
	uint32_t first_flag; /* index of the message; or CHAP_TALLY_NEVER */
	uint32_t tactics_at_flag; /* tactic-bearing lines up to it */
	bool wrong_side; /* a positive was flagged with another suspect */
	uint32_t n_unscored;
};

struct chap_tally_family {
	struct chap_span name;
	bool positive;
	bool hard_negative;
};

struct chap_tally {
	struct chap_arena arena;
	struct chap_tally_row *row; /* [n], then those that are left out */
	size_t n;
	size_t n_out;
	size_t size;
	uint32_t *slot; /* hash table of rows; 0: free, else index + 1 */
	size_t n_slots; /* a power of two */
	struct chap_tally_family *family;
	uint32_t n_families;
};

/* What a row of the truth says; see eval/README.md. */
struct chap_tally_truth {
	struct chap_span conversation;
	struct chap_span suspect; /* of a positive one only */
	struct chap_span family; /* empty: the class is one family */
	struct chap_span component; /* may be empty */
	bool positive;
	bool hard_negative;
	int split; /* enum chap_split; -1: not said */
	int line; /* where the row stands in its file */
};

/* A tally without rows. */
void chap_tally_init(struct chap_tally *tally);

/*
 * Adds a row; all is copied. CHAP_ERR_INVALID with `file` and the row's line:
 * an id that is none, a second row of the conversation, a family that was of
 * another class; CHAP_ERR_MEMORY, also past a maximum.
 */
enum chap_err chap_tally_add(struct chap_tally *tally,
    const struct chap_tally_truth *truth, const char *file,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Reads the truth file. CHAP_ERR_IO, CHAP_ERR_INVALID, CHAP_ERR_MEMORY, … */
enum chap_err chap_tally_read(struct chap_tally *out, const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_tally_release(struct chap_tally *tally);

/* Rows without a split: every fifth by hash calibrates, the others train. */
void chap_tally_default_splits(struct chap_tally *tally);

/*
 * Leaves out all rows but those of `split`: they stay known, so that messages
 * of theirs are no error, but are not among row[n] any more.
 * CHAP_ERR_NOT_FOUND: there would be none left; CHAP_ERR_MEMORY; the tally is
 * as before.
 */
enum chap_err
chap_tally_only(struct chap_tally *tally, int split) CHAP_MUST_CHECK;

/* What a message line says that a tally needs; found by parsing it. */
struct chap_tally_message {
	struct chap_tally_row *row; /* NULL: facts about a user, left out */
	uint64_t id_hash;
};

/*
 * Finds the row of a message line. CHAP_ERR_INVALID: not JSON, no id, no
 * conversation, or one that is not in the truth file.
 */
enum chap_err chap_tally_find(struct chap_tally *tally,
    struct chap_tally_message *out, const char *file, int line,
    struct chap_span text, struct chap_error *err) CHAP_MUST_CHECK;

/* The same for each line of a batch, into out[batch->n]. */
enum chap_err chap_tally_find_batch(struct chap_tally *tally,
    struct chap_tally_message *out, const struct chap_batch *batch,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Takes the verdict on a message, in the messages' order. `least` is the
 * level that counts as a flag.
 */
void chap_tally_take(const struct chap_tally_message *message,
    const struct chap_verdict *verdict, enum chap_level least);

/* A row of the truth without a message is CHAP_ERR_INVALID. */
enum chap_err chap_tally_finish(const struct chap_tally *tally,
    const char *truth_path, struct chap_error *err) CHAP_MUST_CHECK;

#endif
