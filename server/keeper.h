/*
 * Keeps what was scored, then has it answered: journal, queue, checkpoints.
 *
 *   scorer ─ hand over ─▶ [ batch ] ─▶ keeper's thread: frame, sync, queue
 *      ▲                           │      └▶ jobs' done, publish
 *      └── scores on meanwhile ────┘         (keeper_answers.c)
 *
 * While a batch is written the scorer fills the next, so that one sync serves
 * all that was scored meanwhile. A job is done when its facts, and all that
 * were handed over before them, are kept as `sync` asks.
 *
 * Where the journal cannot be written (disk full, a failed sync), nothing that
 * was handed over is lost: it is tried again and again, jobs are answered
 * "busy" with the reason, and the scorer takes no further ones until it went.
 *
 * Threads: hand_over, add_texts, add_verdicts, is_busy and checkpoint from the
 * scorer's; the others from any.
 */
#ifndef CHAP_SERVER_KEEPER_H
#define CHAP_SERVER_KEEPER_H

#include "classifier/chaperone.h"
#include "features/base/buf.h"
#include "features/base/clock.h"
#include "features/base/log.h"
#include "server/job.h"
#include "server/latency.h"
#include "server/store/cold_store.h"
#include "server/store/evidence_store.h"
#include "server/store/flags.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_BATCH_MAX_BYTES ((size_t)16 << 20)

enum chap_sync {
	CHAP_SYNC_NONE, /* no journal: a restart forgets */
	CHAP_SYNC_INTERVAL, /* power loss takes the last interval */
	CHAP_SYNC_ALWAYS,
};

struct chap_keeper_options {
	enum chap_sync sync;
	int64_t interval_ms; /* of CHAP_SYNC_INTERVAL */
	uint64_t checkpoint_bytes; /* of journal, then one is made */
	const char *dir; /* of the state; CHAP_SYNC_NONE: NULL */
	const struct chap_seal *seal;
	struct chap_flags *flags; /* the keeper's alone from now on */
	struct chap_cold_store *cold; /* of the engine's pairs; NULL: none */
	struct chap_members *members; /* whose they are; NULL: nobody asks */
	struct chap_evidence_store *evidence; /* the keeper's alone; or NULL */
	struct chap_clock clock; /* for evidence; else not looked at */
	int64_t keep_ms; /* of pairs in it, by the messages' time; 0: always */
	uint64_t number; /* of the newest frame that is in the state */
	uint64_t sequence; /* of the engine */
	bool is_due; /* a checkpoint, whatever the journal's length */
	const struct chap_log *log;
	/* the queue has rows, maybe events (server/store/events.h), that are
	 * kept; may be NULL */
	void (*on_rows)(void *context);
	void *on_rows_context;
	/* every verdict, once it is kept, as frames (verdict_runs.h), while
	 * anybody listens; NULL: nobody ever does */
	void (*publish)(void *context, struct chap_span frame);
	bool (*has_listeners)(void *context);
	void *publish_context;
	const char *start; /* names this start in the frames; lives on */
};

struct chap_keeper_stats {
	struct chap_latency answering; /* requests, from their coming */
	uint64_t since_bytes; /* of journal since the last checkpoint */
	uint64_t n_frames;
	uint64_t n_journal_bytes;
	uint64_t n_journal_errors;
	uint64_t n_texts_put; /* messages into the evidence store */
	uint64_t n_texts_lost; /* for want of memory */
	uint64_t n_evidence_expired; /* pairs */
	uint64_t n_verdicts_left_out; /* of the stream, for want of room */
	uint64_t n_flags_stored;
	uint64_t n_flag_errors; /* tries that failed; they are repeated */
	struct chap_cold_stats cold;
	uint64_t n_checkpoints;
	uint64_t n_checkpoint_errors;
	uint64_t checkpoint_pause_ns; /* of the scoring, by the last one */
	uint64_t checkpoint_ns; /* how long the last one was written */
	bool store_failed; /* the last flags could not be stored */
	bool journal_failed;
};

struct chap_keeper;

/* CHAP_ERR_IO, CHAP_ERR_MEMORY. */
enum chap_err chap_keeper_new(struct chap_keeper **out,
    const struct chap_keeper_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Writes what was handed over, answers, ends the thread, and frees. With an
 * engine (the state that was handed over) a last checkpoint is made.
 */
void
chap_keeper_free(struct chap_keeper *keeper, const struct chap_engine *engine);

/*
 * Hands over sections for the journal (server/store/journal.h; at most half
 * of CHAP_BATCH_MAX_BYTES), the engine's sequence before their facts, and the
 * jobs that are to be done behind them, linked by `next` (NULL: none yet).
 * Waits while the batch under way has no room.
 */
void chap_keeper_hand_over(struct chap_keeper *keeper,
    struct chap_span sections, uint64_t sequence, struct chap_job *job);

/*
 * What is handed over last as verdict lines, n of them, for those who want
 * every verdict: behind the facts that they came of. Never waits; what finds
 * no room is left out, and seen by its numbers.
 */
bool chap_keeper_wants_verdicts(const struct chap_keeper *keeper);
void chap_keeper_add_verdicts(
    struct chap_keeper *keeper, struct chap_span lines, size_t n);

/*
 * Texts of a tenant's messages (classifier/witness.h), to be handed over before
 * the facts of the same messages: they are in the evidence store before anybody
 * is answered. Waits while the batch under way has no room.
 */
void chap_keeper_add_texts(
    struct chap_keeper *keeper, uint64_t tenant, struct chap_span texts);

/* Why nothing should be scored now, in text[n]; false: it may be. */
bool chap_keeper_is_busy(struct chap_keeper *keeper, char *text, size_t n);

/*
 * Between two jobs: makes a checkpoint of the engine in a forked child, if one
 * is due and none is under way. Waits until all that was handed over is kept.
 */
void chap_keeper_checkpoint(
    struct chap_keeper *keeper, const struct chap_engine *engine);

void
chap_keeper_stats(struct chap_keeper *keeper, struct chap_keeper_stats *out);

#endif
