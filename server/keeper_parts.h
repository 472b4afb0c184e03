/*
 * The keeper's inside: what its files share. Private to server/keeper*.c.
 *
 *   keeper.c              batches, frames, the thread, its life
 *   keeper_answers.c      answers, and verdicts out
 *   keeper_rows.c         rows on their way into the queue
 *   keeper_evidence.c     texts into the evidence store, and out of it
 *   keeper_checkpoint.c   checkpoints, and the child that writes them
 */
#ifndef CHAP_SERVER_KEEPER_PARTS_H
#define CHAP_SERVER_KEEPER_PARTS_H

#include "server/keeper.h"
#include "server/verdict_runs.h"
#include "server/store/checkpoint.h"
#include "server/store/journal.h"

#include <pthread.h>
#include <sys/types.h>

/* Those that made it stuck, and the two batches that were under way then. */
#define CHAP_ROWS_MAX_BYTES (3 * CHAP_BATCH_MAX_BYTES)

/* What is handed over, until it is one frame. */
struct batch {
	struct chap_buf sections;
	struct chap_buf texts; /* of messages that are evidence; wiped */
	struct chap_buf verdicts; /* runs; nothing while nobody listens */
	uint64_t sequence; /* before its first fact */
	struct chap_job *first;
	struct chap_job **last;
};

/* What is answered beside the next frame. */
struct chap_answers {
	bool has_thread;
	pthread_t thread;
	pthread_mutex_t lock; /* of the flags; the rest is whose turn it is */
	pthread_cond_t begun; /* or the end */
	pthread_cond_t over;
	bool is_ending;
	bool is_under_way;
	struct chap_job *first;
	struct chap_buf verdicts;
};

struct chap_keeper {
	struct chap_keeper_options o;
	pthread_t thread;
	pthread_mutex_t lock; /* of what stands up to `thread's own` */
	pthread_cond_t more; /* something was handed over, or the end */
	pthread_cond_t room; /* a batch was taken, or is kept */
	struct batch *filling;
	bool is_writing;
	bool is_ending;
	bool is_failing; /* the journal; why says it */
	bool is_stuck; /* rows of the queue wait, and there are too many */
	char why[320];
	uint64_t since_bytes; /* of journal since the last checkpoint */
	bool is_due;
	bool may_sweep; /* a checkpoint was made since the last time */
	pid_t child; /* writes a checkpoint; 0: none does */
	uint64_t child_ns; /* when it began */
	struct chap_keeper_stats stats;
	uint64_t n_verdicts; /* numbered so far; the scorer's thread's own */
	/* the thread's own: */
	struct batch batch[2];
	struct batch *writing;
	struct chap_journal *journal; /* NULL: CHAP_SYNC_NONE */
	struct chap_checkpoint_writer *checkpoint;
	struct chap_buf rows; /* FLAG sections that are not in the queue yet */
	uint64_t rows_number; /* of the newest frame among them */
	uint64_t synced_ns;
	uint64_t taken_ns; /* when the last batch was, */
	bool had_more; /* and whether it had more than one job */
	struct chap_answers answers;
	struct chap_buf frame; /* of the verdict stream; whose turn it is */
	uint64_t expire_ns; /* when evidence is looked at again */
};

/* A log line with the error as its field `why`. */
void chap_keeper_say(const struct chap_keeper *keeper,
    enum chap_log_level level, const char *event, const struct chap_error *err);

/* The rows of the batch that was written join those that wait. */
void chap_keeper_gather_rows(struct chap_keeper *keeper);

/* Puts all that wait into the queue; if it cannot, they wait on. */
void chap_keeper_store_rows(struct chap_keeper *keeper);

/*
 * Has jobs done: as they were scored, or `why` they were not. k->lock is not
 * held.
 */
void chap_keeper_finish_jobs(
    struct chap_keeper *keeper, struct chap_job *first, const char *why);

/*
 * Has the jobs of a batch that was kept done, and its verdicts published, now
 * or beside what the caller does next; `verdicts` is an empty buffer then.
 * Batches are answered one after the other.
 */
void chap_keeper_answer(struct chap_keeper *keeper, struct chap_job *first,
    struct chap_buf *verdicts);

/* CHAP_ERR_MEMORY: then it is to be ended too. The second answers the rest. */
enum chap_err
chap_keeper_begin_answers(struct chap_keeper *keeper) CHAP_MUST_CHECK;
void chap_keeper_end_answers(struct chap_keeper *keeper);

/* A batch's texts; what they held is overwritten. */
void chap_keeper_init_texts(struct batch *batch);
void chap_keeper_wipe_texts(struct batch *batch);

/* The batch's texts into the store; then they are wiped. Errors as of it. */
enum chap_err chap_keeper_put_texts(
    struct chap_keeper *keeper, struct chap_error *err) CHAP_MUST_CHECK;

/* Removes evidence that expired, once a minute. */
void chap_keeper_expire_texts(struct chap_keeper *keeper);

/* On the keeper's thread: ends what a child has written. */
void chap_keeper_look_after_child(struct chap_keeper *keeper);

/* Once the thread is over: the engine's state as it stands, without a child. */
void chap_keeper_checkpoint_now(
    struct chap_keeper *keeper, const struct chap_engine *engine);

#endif
