/*
 * The thread that owns the engine: requests from all sockets come here as
 * jobs, are scored in the order they were submitted, put their flags into
 * the queue, and are answered.
 *
 *   socket ─submit─▶ [ jobs ] ─▶ scorer thread ─▶ engine ─▶ flags ─▶ done
 *
 * A request's body is a message, an array of messages, or messages one a
 * line; the reply has the same shape. Bounded: a socket submits no more jobs
 * at once than it has contexts.
 *
 * Threads: submit from any, reload from one at a time; done is called on the
 * scorer's thread.
 */
#ifndef CHAP_SERVER_SCORER_H
#define CHAP_SERVER_SCORER_H

#include "classifier/chaperone.h"
#include "features/base/buf.h"
#include "features/base/clock.h"
#include "features/base/hash.h"
#include "features/base/log.h"
#include "server/store/flags.h"

#include <stdint.h>

struct chap_job {
	struct chap_span body; /* until done */
	bool counts_only; /* ingest: {"accepted":n,…} instead of verdicts */
	struct chap_buf reply; /* owned by whoever submits */
	void (*done)(struct chap_job *job);
	struct chap_job *next;
};

struct chap_scorer_options {
	struct chap_engine *engine; /* the scorer's alone from now on */
	struct chap_flags *flags; /* likewise */
	struct chap_clock clock;
	const struct chap_log *log;
	int64_t max_ahead_ms; /* 0: any time is taken */
	size_t max_batch; /* messages in a request */
	/* a flag as a JSON line, when it is raised; may be NULL */
	void (*publish)(void *context, struct chap_span line);
	void *publish_context;
};

/* What /metrics shows. */
struct chap_scorer_stats {
	struct chap_engine_stats engine;
	const char *model;
	char lexicon[CHAP_HASH_HEX];
	uint64_t n_requests;
	uint64_t n_flags_stored;
	uint64_t n_flag_errors; /* not stored; the pair's next message tries */
	uint64_t busy_ns; /* time spent scoring */
	uint32_t n_waiting; /* jobs submitted and not done */
	bool store_failed; /* the last flag could not be stored */
};

struct chap_scorer;

/* CHAP_ERR_MEMORY. */
enum chap_err chap_scorer_new(struct chap_scorer **out,
    const struct chap_scorer_options *options) CHAP_MUST_CHECK;

void chap_scorer_submit(struct chap_scorer *scorer, struct chap_job *job);

/*
 * Other lexicons: waits until they are in force, between two requests. The
 * former ones are in `reload` then. CHAP_ERR_MEMORY: all is as before.
 */
enum chap_err chap_scorer_reload(
    struct chap_scorer *scorer, struct chap_reload *reload) CHAP_MUST_CHECK;

/* Does what was submitted, then ends the thread and frees. */
void chap_scorer_free(struct chap_scorer *scorer);

void
chap_scorer_stats(struct chap_scorer *scorer, struct chap_scorer_stats *out);

#endif
