#include "server/keeper_parts.h"

#include "classifier/state.h"
#include "features/base/clock.h"
#include "server/store/recover.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define NICE 10 /* a checkpoint has time; messages have not */

/* The state is in a checkpoint; what nobody needs any more goes. */
static void
end_checkpoint(struct chap_keeper *k, enum chap_err rc, struct chap_error *err)
{
	if (rc == CHAP_OK)
		rc = chap_checkpoint_finish(k->checkpoint, err);
	if (rc != CHAP_OK) {
		chap_checkpoint_cancel(k->checkpoint);
		chap_keeper_say(k, CHAP_LOG_ERROR, "checkpoint_failed", err);
	} else if (chap_flags_sync(k->o.flags, err) != CHAP_OK ||
	    chap_recover_prune(k->o.dir, err) != CHAP_OK) {
		/* the next one does it */
		chap_keeper_say(k, CHAP_LOG_WARN, "journal_not_cut", err);
	}
	pthread_mutex_lock(&k->lock);
	k->may_sweep = rc == CHAP_OK;
	if (rc == CHAP_OK)
		k->stats.n_checkpoints++;
	else
		k->stats.n_checkpoint_errors++;
	k->stats.checkpoint_ns = chap_monotonic_ns() - k->child_ns;
	pthread_mutex_unlock(&k->lock);
}

void
chap_keeper_look_after_child(struct chap_keeper *k)
{
	struct chap_error err;
	enum chap_err rc = CHAP_OK;
	pid_t child, ended;
	int status;

	pthread_mutex_lock(&k->lock);
	child = k->child;
	pthread_mutex_unlock(&k->lock);
	if (child == 0)
		return;
	ended = waitpid(child, &status, WNOHANG);
	if (ended == 0)
		return;
	if (ended < 0 || !WIFEXITED(status)) {
		/* with the scorer's thread, at the end, or by the kernel */
		chap_checkpoint_cancel(k->checkpoint);
		chap_log(k->o.log, CHAP_LOG_WARN, "checkpoint_given_up",
		    chap_f_str("why", "its process was ended"));
	} else {
		if (WEXITSTATUS(status) != 0)
			rc = chap_fail(&err, CHAP_ERR_IO, "cannot write: %s",
			    strerror(WEXITSTATUS(status)));
		end_checkpoint(k, rc, &err);
	}
	pthread_mutex_lock(&k->lock);
	k->child = 0;
	pthread_mutex_unlock(&k->lock);
}

/* What left memory is in no checkpoint, nor whose pairs are. */
static enum chap_err
flush_cold(struct chap_keeper *k, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	if (k->o.cold != NULL)
		rc = chap_cold_store_flush(k->o.cold, err);
	if (rc == CHAP_OK && k->o.members != NULL)
		rc = chap_members_flush(k->o.members, err);
	return rc;
}

/* The engine's state as it stands, without a child. */
void
chap_keeper_checkpoint_now(
    struct chap_keeper *k, const struct chap_engine *engine)
{
	struct chap_error err;
	enum chap_err rc = flush_cold(k, &err);

	k->child_ns = chap_monotonic_ns();
	if (rc == CHAP_OK)
		rc = chap_checkpoint_begin(
		    k->checkpoint, chap_journal_number(k->journal), &err);
	if (rc == CHAP_OK)
		rc = chap_checkpoint_write(k->checkpoint, engine, &err);
	end_checkpoint(k, rc, &err);
}

/*
 * The child's part. It has one thread, and of what the others held nothing is
 * used: it writes into memory that was there, and to one file.
 */
static _Noreturn void
be_child(struct chap_keeper *k, const struct chap_engine *engine, pid_t parent)
{
	unsigned fd = (unsigned)chap_checkpoint_fd(k->checkpoint);
	struct chap_error err;

	/* no lock, port or folder is held by a child whose parent is gone */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(ESRCH);
	if (fd > 3)
		close_range(3, fd - 1, 0);
	close_range(fd + 1, ~0U, 0);
	(void)!nice(NICE);
	errno = 0;
	if (chap_checkpoint_write(k->checkpoint, engine, &err) == CHAP_OK)
		_exit(0);
	_exit(errno == 0 ? EIO : errno);
}

/* With all kept, the keeper's thread idle and k->lock held. */
static enum chap_err
begin_child(struct chap_keeper *k, const struct chap_engine *engine,
    struct chap_error *err)
{
	pid_t parent = getpid();
	enum chap_err rc = flush_cold(k, err);

	if (rc == CHAP_OK)
		rc = chap_journal_sync(k->journal, err);
	if (rc == CHAP_OK)
		rc = chap_journal_turn(
		    k->journal, chap_engine_sequence(engine), err);
	if (rc == CHAP_OK)
		rc = chap_checkpoint_begin(
		    k->checkpoint, chap_journal_number(k->journal), err);
	if (rc != CHAP_OK)
		return rc;
	k->child = fork();
	if (k->child == 0)
		be_child(k, engine, parent);
	if (k->child > 0)
		return CHAP_OK;
	k->child = 0;
	chap_checkpoint_cancel(k->checkpoint);
	return chap_fail(err, CHAP_ERR_MEMORY, "no process for a checkpoint");
}

static bool
wants_checkpoint(const struct chap_keeper *k)
{
	return k->journal != NULL && k->child == 0 && !k->is_failing &&
	    (k->is_due || k->since_bytes >= k->o.checkpoint_bytes);
}

/*
 * Pairs that were quiet for long go, a part of them after each checkpoint: no
 * fact behind it is about them, or memory would hold them.
 */
static void
sweep_cold(struct chap_keeper *k, const struct chap_engine *engine)
{
	struct chap_error err;
	bool may_sweep;

	pthread_mutex_lock(&k->lock);
	may_sweep = k->may_sweep;
	k->may_sweep = false;
	pthread_mutex_unlock(&k->lock);
	if (may_sweep && k->o.cold != NULL && k->o.keep_ms > 0 &&
	    chap_cold_store_sweep(k->o.cold, engine,
	        chap_engine_stream_ms(engine) - k->o.keep_ms, &err) != CHAP_OK)
		chap_keeper_say(
		    k, CHAP_LOG_ERROR, "cold_store_not_swept", &err);
}

void
chap_keeper_checkpoint(struct chap_keeper *k, const struct chap_engine *engine)
{
	struct chap_error err;
	uint64_t start_ns;

	sweep_cold(k, engine);
	start_ns = chap_monotonic_ns();
	pthread_mutex_lock(&k->lock);
	if (!wants_checkpoint(k)) {
		pthread_mutex_unlock(&k->lock);
		return;
	}
	while (
	    !k->is_failing && (k->is_writing || k->filling->sections.len > 0))
		pthread_cond_wait(&k->room, &k->lock);
	/* rows that wait are in the journal only: it must not be cut */
	if (!k->is_failing && k->rows.len == 0) {
		k->child_ns = start_ns;
		k->is_due = false;
		k->since_bytes = 0;
		if (begin_child(k, engine, &err) != CHAP_OK) {
			chap_keeper_say(
			    k, CHAP_LOG_ERROR, "checkpoint_failed", &err);
			k->stats.n_checkpoint_errors++;
		}
		k->stats.checkpoint_pause_ns = chap_monotonic_ns() - start_ns;
		pthread_cond_signal(&k->more);
	}
	pthread_mutex_unlock(&k->lock);
}
