/*
 * The thread that owns the engine: requests from all sockets come here as
 * jobs, are scored in the order they were submitted, and go on to the keeper
 * (server/keeper.h), which answers them once what they did is kept.
 *
 *   socket ─submit─▶ [ jobs ] ─▶ scorer thread ─▶ engine ─▶ keeper ─▶ done
 *
 * A request's body is a message, an array of messages, or messages one a
 * line; the reply has the same shape (server/body.h). Small requests that wait
 * together are scored in one go. Bounded: past max_waiting_bytes of
 * bodies that wait, and while the keeper cannot keep anything, a request is
 * answered "busy" and nothing of it is scored.
 *
 * Threads: submit from any, reload from one at a time; done is called on one of
 * the keeper's threads, on the scorer's or, where the bound is reached, within
 * submit.
 */
#ifndef CHAP_SERVER_SCORER_H
#define CHAP_SERVER_SCORER_H

#include "classifier/chaperone.h"
#include "classifier/model.h"
#include "classifier/signal_counts.h"
#include "classifier/state.h"
#include "features/base/buf.h"
#include "features/base/clock.h"
#include "features/base/hash.h"
#include "features/base/log.h"
#include "server/access.h"
#include "server/keeper.h"
#include "server/shadow.h"
#include "server/verdict_counts.h"
#include "server/store/risk_days.h"
#include "server/store/seal.h"

#include <stdint.h>

struct chap_scorer_options {
	struct chap_engine *engine; /* the scorer's alone from now on */
	struct chap_keeper *keeper;
	const struct chap_seal *seal;
	struct chap_access *access; /* NULL: no keys, all is tenant 0 */
	struct chap_risk_days *days; /* the scorer's to add to; NULL: none */
	struct chap_shadow *shadow; /* the scorer's alone too; NULL: none */
	struct chap_clock clock;
	const struct chap_log *log;
	bool keeps_evidence; /* texts go to the keeper's evidence store */
	int64_t max_ahead_ms; /* 0: any time is taken */
	size_t max_batch; /* messages in a request */
	size_t max_waiting_bytes; /* of requests; 0: no bound */
};

/* What /metrics shows. */
struct chap_scorer_stats {
	struct chap_engine_stats engine;
	char model[CHAP_MODEL_NAME_BYTES];
	char model_id[CHAP_HASH_HEX];
	char lexicon[CHAP_HASH_HEX];
	struct chap_thresholds thresholds; /* of the model */
	struct chap_keeper_stats keeper;
	uint64_t n_requests;
	uint64_t n_refused; /* requests that were answered "busy" */
	uint64_t busy_ns; /* time spent scoring */
	struct chap_latency scoring; /* of requests */
	struct chap_verdict_counts verdicts;
	struct chap_signal_counts signals;
	struct chap_shadow_stats shadow;
	uint64_t waiting_bytes; /* of requests that wait to be scored */
	uint32_t n_waiting;
};

struct chap_scorer;

/*
 * CHAP_ERR_MEMORY. The keeper must outlive the scorer: who frees it then, with
 * the engine, has a last checkpoint made.
 */
enum chap_err chap_scorer_new(struct chap_scorer **out,
    const struct chap_scorer_options *options) CHAP_MUST_CHECK;

void chap_scorer_submit(struct chap_scorer *scorer, struct chap_job *job);

/* All that are linked by `next`, in their order: one, at least. */
void chap_scorer_submit_all(struct chap_scorer *scorer, struct chap_job *first);

/*
 * Other lexicons, or another model too: waits until they are in force, between
 * two requests. What was is in `reload` and `shadow` then, both the caller's.
 * `shadow` NULL: there is none. CHAP_ERR_MEMORY: all is as before.
 */
enum chap_err chap_scorer_reload(struct chap_scorer *scorer,
    struct chap_reload *reload, struct chap_shadow **shadow) CHAP_MUST_CHECK;

/*
 * From now on requests are answered "busy", with this reason; what was taken is
 * done. Any thread.
 */
void chap_scorer_drain(struct chap_scorer *scorer, const char *why);

/* Does what was submitted, then ends the thread and frees. */
void chap_scorer_free(struct chap_scorer *scorer);

void
chap_scorer_stats(struct chap_scorer *scorer, struct chap_scorer_stats *out);

#endif
