/*
 * The start: the newest whole checkpoint, then the journal from there on,
 * into an engine; and rows of the queue that had not come into it.
 *
 *   checkpoint 263 ─▶ [frame 264] … [frame 611][frame 612] … [torn] end
 *   checkpoint 120      what the newer checkpoint holds stays until there are
 *   journal from 121    two newer ones: a damaged checkpoint loses nothing
 *
 * A last frame that is torn was never answered for, and is the end. A damaged
 * frame that was durable before a later one was written is refused: what it
 * held was answered for. `chaperoned repair` goes on without it.
 *
 * Threads: nobody else may use the engine or the folder.
 */
#ifndef CHAP_STORE_RECOVER_H
#define CHAP_STORE_RECOVER_H

#include "classifier/chaperone.h"
#include "features/base/log.h"
#include "server/store/flags.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

/* What was found, for the log and for people. */
struct chap_recovery {
	uint64_t number; /* of the newest frame that is in the state */
	uint64_t checkpoint; /* the one that was read; 0: none */
	uint64_t n_passed_over; /* newer checkpoints that are damaged */
	uint64_t n_files; /* of the journal */
	uint64_t n_frames; /* replayed */
	uint64_t n_facts;
	uint64_t n_flags; /* put into the queue */
	uint64_t n_lost_frames; /* with `go_on` */
	uint64_t n_lost_messages;
};

struct chap_recover_options {
	const char *dir; /* of the state; it need not be there */
	const struct chap_seal *seal;
	struct chap_flags *flags; /* NULL: the queue is left alone */
	const struct chap_log *log;
	bool go_on; /* past damage, without what was lost */
};

/*
 * Brings the engine, which has scored nothing, to the folder's state.
 * CHAP_ERR_DAMAGED, CHAP_ERR_VERSION, CHAP_ERR_IO, CHAP_ERR_MEMORY: *err says
 * which file and what to do; the engine is to be freed, the folder as it was.
 */
enum chap_err chap_recover(struct chap_engine *engine,
    const struct chap_recover_options *options, struct chap_recovery *out,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Removes what no start needs any more: all checkpoints but the newest two,
 * and the journal up to the older of them. CHAP_ERR_IO: some is left, which
 * does no harm.
 */
enum chap_err
chap_recover_prune(const char *dir, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Removes all files of the state but that checkpoint, and what was set aside.
 * CHAP_ERR_IO: some are left.
 */
enum chap_err chap_recover_leave_only(const char *dir, uint64_t checkpoint,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * After a recovery with `go_on` whose state was written as a checkpoint: moves
 * all other files of the state to "<dir>/damaged". CHAP_ERR_IO.
 */
enum chap_err chap_recover_set_aside(const char *dir, uint64_t checkpoint,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
