/*
 * A corpus in memory: its messages in their order, and which conversation of
 * the truth each belongs to. A report plays it several times: as it is, its
 * order shuffled, its clock removed, its positives disguised.
 *
 * Threads: read-only once read. Ownership: the corpus owns copies of all
 * strings; the truth is borrowed and must outlive it.
 * Memory: about 170 bytes a message and its strings, at most
 * CHAP_HELD_MAX_BYTES of strings.
 */
#ifndef CHAP_REPORT_HELD_H
#define CHAP_REPORT_HELD_H

#include "classifier/chaperone.h"
#include "eval/batch.h"
#include "eval/progress.h"
#include "eval/tally.h"
#include "features/base/arena.h"
#include "features/base/err.h"

#include <stdint.h>

#define CHAP_HELD_MAX_BYTES ((size_t)3 << 30)
#define CHAP_HELD_MESSAGES_MAX ((size_t)1 << 26)

struct chap_held_message {
	struct chap_span id;
	struct chap_span from;
	const struct chap_span *to; /* [n_to] */
	struct chap_span room;
	struct chap_span text;
	struct chap_span ref;
	struct chap_span lang;
	int64_t at_ms;
	int64_t account_at_ms;
	uint64_t unit; /* of its batch: what the engine keeps apart */
	uint32_t conversation; /* row of the truth, or CHAP_HELD_NONE */
	uint32_t n_before; /* messages of its conversation before it */
	uint32_t n_chars; /* code points of the text */
	int16_t age;
	int16_t tz_minutes;
	uint8_t n_to;
	uint8_t kind; /* enum chap_kind */
	bool has_tz;
	bool bad; /* the line was no message: it can only be unscored */
};

#define CHAP_HELD_NONE UINT32_MAX

struct chap_held {
	struct chap_arena arena;
	struct chap_held_message *message; /* [n] */
	size_t n;
	size_t size;
	struct chap_tally *truth;
	/* once indexed: messages of row i are order[start[i] … start[i + 1]) */
	uint32_t *order;
	uint32_t *start; /* [truth->n + 1] */
};

void chap_held_init(struct chap_held *held, struct chap_tally *truth);
void chap_held_release(struct chap_held *held);

/*
 * Adds all messages of an open batch. A message whose conversation is not in
 * the truth is CHAP_ERR_INVALID with file and line, as for chap_tally_find.
 * CHAP_ERR_IO, CHAP_ERR_MEMORY; CHAP_ERR_TOO_LONG past a maximum.
 */
enum chap_err chap_held_read(struct chap_held *held, struct chap_batch *batch,
    struct chap_progress *progress, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Fills order and start; after the last message was read. CHAP_ERR_INVALID: a
 * row of the truth has no message (`truth_path` and its line are named).
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_held_index(struct chap_held *held, const char *truth_path,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The message as the engine takes it; its spans live as long as the corpus. */
void
chap_held_get(const struct chap_held *held, size_t i, struct chap_message *out);

#endif
