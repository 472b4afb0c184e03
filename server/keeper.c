#include "server/keeper.h"

#include "classifier/state.h"
#include "features/base/clock.h"
#include "server/store/checkpoint.h"
#include "server/store/journal.h"
#include "server/store/recover.h"

#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define RETRY_MS 200 /* for a journal or a queue that failed */
#define LOOK_MS 20 /* for a child that writes a checkpoint */
#define LINE_MAX_BYTES ((size_t)1 << 20)
/* Those that made it stuck, and the two batches that were under way then. */
#define ROWS_MAX_BYTES (3 * CHAP_BATCH_MAX_BYTES)
#define NICE 10 /* a checkpoint has time; messages have not */

_Static_assert(
    CHAP_BATCH_MAX_BYTES <= CHAP_FRAME_MAX_BYTES, "a batch is one frame");

/* What is handed over, until it is one frame. */
struct batch {
	struct chap_buf sections;
	uint64_t sequence; /* before its first fact */
	struct chap_job *first;
	struct chap_job **last;
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
	/* the thread's own: */
	struct batch batch[2];
	struct batch *writing;
	struct chap_journal *journal; /* NULL: CHAP_SYNC_NONE */
	struct chap_checkpoint_writer *checkpoint;
	struct chap_buf rows; /* FLAG sections that are not in the queue yet */
	uint64_t rows_number; /* of the newest frame among them */
	uint64_t synced_ns;
	struct chap_buf line;
};

static void
say(const struct chap_keeper *k, enum chap_log_level level, const char *event,
    const struct chap_error *err)
{
	char text[512];

	chap_log(k->o.log, level, event,
	    chap_f_str("why", chap_error_format(err, text, sizeof(text))));
}

/* `why` within a JSON string, whatever it holds. */
static void
answer(struct chap_job *job, const char *head, const char *why)
{
	chap_buf_reset(&job->reply);
	chap_buf_str(&job->reply, head);
	for (; *why != '\0'; why++) {
		bool plain =
		    (unsigned char)*why >= ' ' && *why != '"' && *why != '\\';

		chap_buf_add(&job->reply, plain ? why : "?", 1);
	}
	chap_buf_str(&job->reply, "\"}");
}

void
chap_job_refuse(struct chap_job *job, const char *why)
{
	answer(job, "{\"status\":\"unscored\",\"error\":\"request: ", why);
}

void
chap_job_busy(struct chap_job *job, const char *why)
{
	char head[80];

	snprintf(head, sizeof(head),
	    "{\"status\":\"busy\",\"retry_ms\":%d,\"error\":\"",
	    CHAP_BUSY_RETRY_MS);
	answer(job, head, why);
}

/* The batch's jobs, off it; k->lock is held where it is being filled. */
static struct chap_job *
take_jobs(struct batch *b)
{
	struct chap_job *first = b->first;

	b->first = NULL;
	b->last = &b->first;
	return first;
}

/* `why` NULL: as they were scored. */
static void
finish_jobs(struct chap_job *job, const char *why)
{
	while (job != NULL) {
		struct chap_job *next = job->next;

		if (why != NULL)
			chap_job_busy(job, why);
		job->done(job);
		job = next;
	}
}

/* Waits on `more`, or so long; k->lock is held. */
static void
wait_for(struct chap_keeper *k, uint64_t for_ms)
{
	struct timespec until;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += (time_t)(for_ms / 1000);
	until.tv_nsec += (long)(for_ms % 1000) * 1000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	pthread_cond_timedwait(&k->more, &k->lock, &until);
}

/* Says that the journal fails, and answers all that waits for it. */
static void
refuse_all(struct chap_keeper *k, const struct chap_error *err)
{
	struct chap_job *written, *filled;

	pthread_mutex_lock(&k->lock);
	if (!k->is_failing)
		say(k, CHAP_LOG_ERROR, "journal_not_written", err);
	k->is_failing = true;
	k->stats.journal_failed = true;
	k->stats.n_journal_errors++;
	chap_error_format(err, k->why, sizeof(k->why));
	written = take_jobs(k->writing);
	filled = take_jobs(k->filling);
	pthread_cond_broadcast(&k->room);
	pthread_mutex_unlock(&k->lock);
	finish_jobs(written, k->why);
	finish_jobs(filled, k->why);
}

static bool
waits_in_vain(struct chap_keeper *k)
{
	bool is_ending;

	pthread_mutex_lock(&k->lock);
	if (!k->is_ending)
		wait_for(k, RETRY_MS);
	is_ending = k->is_ending;
	pthread_mutex_unlock(&k->lock);
	return is_ending;
}

/*
 * The batch as a frame: until it is written, or nobody waits for it any more:
 * at the end, and then nobody was told that it would be kept.
 */
static bool
write_frame(struct chap_keeper *k)
{
	struct chap_span sections = chap_buf_span(&k->writing->sections);
	struct chap_error err;

	if (k->journal == NULL || sections.len == 0)
		return true;
	while (chap_journal_append(k->journal, sections, k->writing->sequence,
	           k->o.sync == CHAP_SYNC_ALWAYS, &err) != CHAP_OK) {
		refuse_all(k, &err);
		if (waits_in_vain(k))
			return false;
	}
	pthread_mutex_lock(&k->lock);
	if (k->is_failing)
		chap_log(k->o.log, CHAP_LOG_INFO, "journal_written_again",
		    chap_f_int(
		        "frame", (int64_t)chap_journal_number(k->journal)));
	k->is_failing = false;
	k->stats.journal_failed = false;
	k->stats.n_frames++;
	k->stats.n_journal_bytes += sections.len;
	k->since_bytes += sections.len;
	pthread_mutex_unlock(&k->lock);
	return true;
}

static void
sync_in_time(struct chap_keeper *k)
{
	struct chap_error err;
	uint64_t now_ns = chap_monotonic_ns();

	if (k->o.sync != CHAP_SYNC_INTERVAL ||
	    now_ns - k->synced_ns < (uint64_t)k->o.interval_ms * 1000000)
		return;
	k->synced_ns = now_ns;
	if (chap_journal_sync(k->journal, &err) == CHAP_OK)
		return;
	say(k, CHAP_LOG_ERROR, "journal_not_synced", &err);
	pthread_mutex_lock(&k->lock);
	k->stats.n_journal_errors++;
	pthread_mutex_unlock(&k->lock);
}

/* The batch's rows join those that wait. */
static void
gather_rows(struct chap_keeper *k)
{
	struct chap_span rest = chap_buf_span(&k->writing->sections);
	struct chap_span bytes;
	uint32_t kind;

	while (chap_section_next(&rest, &kind, &bytes))
		if (kind == CHAP_SECTION_FLAG)
			(void)!chap_section_add(&k->rows, CHAP_SECTION_FLAG,
			    bytes, (struct chap_span){NULL, 0});
	if (k->journal != NULL)
		k->rows_number = chap_journal_number(k->journal);
}

static enum chap_err
put_rows(struct chap_keeper *k, uint64_t *n, struct chap_error *err)
{
	struct chap_span rest = chap_buf_span(&k->rows), bytes;
	struct chap_flag_row row;
	uint32_t kind;
	enum chap_err rc = chap_flags_begin(k->o.flags, err);

	while (rc == CHAP_OK && chap_section_next(&rest, &kind, &bytes)) {
		memcpy(&row, bytes.ptr, sizeof(row));
		rc = chap_flags_put(k->o.flags, &row,
		    chap_span_cut(bytes, sizeof(row), bytes.len), &row.id, err);
		/* for those who are told, once all is committed */
		memcpy(
		    k->rows.ptr + (bytes.ptr - k->rows.ptr), &row, sizeof(row));
		(*n)++;
	}
	if (rc == CHAP_OK && k->journal != NULL)
		rc = chap_flags_set_applied(k->o.flags, k->rows_number, err);
	if (rc == CHAP_OK)
		rc = chap_flags_commit(k->o.flags, err);
	if (rc != CHAP_OK)
		chap_flags_rollback(k->o.flags);
	return rc;
}

static void
publish_rows(struct chap_keeper *k)
{
	struct chap_span rest = chap_buf_span(&k->rows), bytes;
	struct chap_flag_row row;
	uint32_t kind;

	while (
	    k->o.publish != NULL && chap_section_next(&rest, &kind, &bytes)) {
		memcpy(&row, bytes.ptr, sizeof(row));
		if (!row.raised)
			continue;
		chap_buf_reset(&k->line);
		chap_buf_printf(
		    &k->line, "{\"flag\":%" PRId64 ",\"verdict\":", row.id);
		chap_buf_add(
		    &k->line, bytes.ptr + sizeof(row), bytes.len - sizeof(row));
		chap_buf_str(&k->line, "}");
		if (!k->line.failed)
			k->o.publish(
			    k->o.publish_context, chap_buf_span(&k->line));
	}
}

/*
 * Rows that cannot be put wait, and are tried again: the journal has them.
 */
static void
store_rows(struct chap_keeper *k)
{
	struct chap_error err;
	uint64_t n = 0;
	enum chap_err rc;

	if (k->rows.len == 0)
		return;
	rc = put_rows(k, &n, &err);
	if (rc == CHAP_OK) {
		publish_rows(k);
		chap_buf_reset(&k->rows);
	}
	pthread_mutex_lock(&k->lock);
	if (rc != CHAP_OK && !k->stats.store_failed)
		say(k, CHAP_LOG_ERROR, "flags_not_stored", &err);
	k->stats.store_failed = rc != CHAP_OK;
	k->stats.n_flags_stored += rc == CHAP_OK ? n : 0;
	k->stats.n_flag_errors += rc != CHAP_OK;
	k->is_stuck = k->rows.len > CHAP_BATCH_MAX_BYTES;
	if (k->is_stuck)
		chap_error_format(&err, k->why, sizeof(k->why));
	pthread_mutex_unlock(&k->lock);
}

/* The state is in a checkpoint; what nobody needs any more goes. */
static void
end_checkpoint(struct chap_keeper *k, enum chap_err rc, struct chap_error *err)
{
	if (rc == CHAP_OK)
		rc = chap_checkpoint_finish(k->checkpoint, err);
	if (rc != CHAP_OK)
		chap_checkpoint_cancel(k->checkpoint);
	if (rc == CHAP_OK)
		rc = chap_flags_sync(k->o.flags, err);
	if (rc == CHAP_OK)
		rc = chap_recover_prune(k->o.dir, err);
	if (rc != CHAP_OK)
		say(k, CHAP_LOG_ERROR, "checkpoint_failed", err);
	pthread_mutex_lock(&k->lock);
	k->may_sweep = rc == CHAP_OK;
	if (rc == CHAP_OK)
		k->stats.n_checkpoints++;
	else
		k->stats.n_checkpoint_errors++;
	k->stats.checkpoint_ns = chap_monotonic_ns() - k->child_ns;
	pthread_mutex_unlock(&k->lock);
}

static void
look_after_child(struct chap_keeper *k)
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
	if (ended < 0 || !WIFEXITED(status))
		rc = chap_fail(&err, CHAP_ERR_IO, "its process was ended");
	else if (WEXITSTATUS(status) != 0)
		rc = chap_fail(&err, CHAP_ERR_IO, "cannot write: %s",
		    strerror(WEXITSTATUS(status)));
	end_checkpoint(k, rc, &err);
	pthread_mutex_lock(&k->lock);
	k->child = 0;
	pthread_mutex_unlock(&k->lock);
}

/* How long there is nothing to do; k->lock is held. */
static uint64_t
idle_ms(const struct chap_keeper *k)
{
	if (k->child != 0)
		return LOOK_MS;
	if (k->rows.len > 0)
		return RETRY_MS;
	if (k->o.sync == CHAP_SYNC_INTERVAL &&
	    chap_journal_durable(k->journal) < chap_journal_number(k->journal))
		return (uint64_t)k->o.interval_ms;
	return 3600 * 1000;
}

/* Takes the batch that is being filled; false: nothing comes any more. */
static bool
take_batch(struct chap_keeper *k)
{
	struct batch *empty = k->writing;
	bool goes_on;

	pthread_mutex_lock(&k->lock);
	k->is_writing = false;
	pthread_cond_broadcast(&k->room);
	if (k->filling->first == NULL && k->filling->sections.len == 0 &&
	    !k->is_ending)
		wait_for(k, idle_ms(k));
	goes_on = !k->is_ending || k->filling->first != NULL ||
	    k->filling->sections.len > 0;
	k->writing = k->filling;
	k->filling = empty;
	k->is_writing = true;
	pthread_cond_broadcast(&k->room);
	pthread_mutex_unlock(&k->lock);
	return goes_on;
}

static void *
work(void *argument)
{
	struct chap_keeper *k = argument;

	while (take_batch(k)) {
		if (write_frame(k)) {
			gather_rows(k);
			store_rows(k);
		}
		finish_jobs(take_jobs(k->writing), NULL);
		chap_buf_reset(&k->writing->sections);
		sync_in_time(k);
		look_after_child(k);
	}
	return NULL;
}

static enum chap_err
init_buffers(struct chap_keeper *k)
{
	enum chap_err rc = CHAP_OK;

	for (int i = 0; i < 2; i++)
		k->batch[i].last = &k->batch[i].first;
	chap_buf_init(&k->batch[0].sections, CHAP_BATCH_MAX_BYTES + 1);
	chap_buf_init(&k->batch[1].sections, CHAP_BATCH_MAX_BYTES + 1);
	chap_buf_init(&k->rows, ROWS_MAX_BYTES + 1);
	chap_buf_init(&k->line, LINE_MAX_BYTES);
	/* all at the start, so that none is refused when it is needed */
	rc = chap_buf_reserve(&k->batch[0].sections, CHAP_BATCH_MAX_BYTES);
	if (rc == CHAP_OK)
		rc = chap_buf_reserve(
		    &k->batch[1].sections, CHAP_BATCH_MAX_BYTES);
	if (rc == CHAP_OK)
		rc = chap_buf_reserve(&k->rows, ROWS_MAX_BYTES);
	k->filling = &k->batch[0];
	k->writing = &k->batch[1];
	return rc;
}

static void
release(struct chap_keeper *k)
{
	chap_checkpoint_writer_free(k->checkpoint);
	chap_journal_close(k->journal);
	chap_buf_release(&k->batch[0].sections);
	chap_buf_release(&k->batch[1].sections);
	chap_buf_release(&k->rows);
	chap_buf_release(&k->line);
	pthread_cond_destroy(&k->room);
	pthread_cond_destroy(&k->more);
	pthread_mutex_destroy(&k->lock);
	free(k);
}

static void
init_locks(struct chap_keeper *k)
{
	pthread_condattr_t monotonic;

	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_mutex_init(&k->lock, NULL);
	pthread_cond_init(&k->more, &monotonic);
	pthread_cond_init(&k->room, NULL);
	pthread_condattr_destroy(&monotonic);
}

static enum chap_err
open_journal(struct chap_keeper *k, struct chap_error *err)
{
	enum chap_err rc;

	if (k->o.sync == CHAP_SYNC_NONE)
		return CHAP_OK;
	rc = chap_checkpoint_writer_new(
	    &k->checkpoint, k->o.dir, k->o.seal, err);
	if (rc == CHAP_OK)
		rc = chap_journal_open(&k->journal, k->o.dir, k->o.seal,
		    chap_state_layout(), k->o.number + 1, k->o.sequence, err);
	if (rc == CHAP_OK)
		rc = chap_flags_lean_on_journal(k->o.flags, err);
	return rc;
}

enum chap_err
chap_keeper_new(struct chap_keeper **out,
    const struct chap_keeper_options *options, struct chap_error *err)
{
	struct chap_keeper *k = calloc(1, sizeof(*k));
	enum chap_err rc;

	if (k == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	k->o = *options;
	k->is_due = options->is_due;
	k->synced_ns = chap_monotonic_ns();
	init_locks(k);
	rc = init_buffers(k);
	if (rc == CHAP_OK)
		rc = open_journal(k, err);
	else
		chap_fail(err, rc, "out of memory");
	if (rc == CHAP_OK && pthread_create(&k->thread, NULL, work, k) != 0)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	if (rc != CHAP_OK) {
		release(k);
		return rc;
	}
	*out = k;
	return CHAP_OK;
}

/* What left memory is in no checkpoint. */
static enum chap_err
flush_cold(struct chap_keeper *k, struct chap_error *err)
{
	return k->o.cold == NULL ? CHAP_OK
	                         : chap_cold_store_flush(k->o.cold, err);
}

/* The engine's state as it stands, without a child. */
static void
checkpoint_now(struct chap_keeper *k, const struct chap_engine *engine)
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

void
chap_keeper_free(struct chap_keeper *k, const struct chap_engine *engine)
{
	struct chap_error err;
	bool is_kept;

	if (k == NULL)
		return;
	pthread_mutex_lock(&k->lock);
	k->is_ending = true;
	pthread_cond_broadcast(&k->more);
	pthread_mutex_unlock(&k->lock);
	pthread_join(k->thread, NULL);
	if (k->child != 0) {
		kill(k->child, SIGKILL);
		waitpid(k->child, NULL, 0);
		chap_checkpoint_cancel(k->checkpoint);
	}
	is_kept = !k->is_failing && k->rows.len == 0;
	if (k->journal != NULL &&
	    chap_journal_sync(k->journal, &err) != CHAP_OK)
		say(k, CHAP_LOG_ERROR, "journal_not_synced", &err);
	if (engine != NULL && k->journal != NULL && is_kept)
		checkpoint_now(k, engine);
	release(k);
}

void
chap_keeper_hand_over(struct chap_keeper *k, struct chap_span sections,
    uint64_t sequence, struct chap_job *job)
{
	struct batch *b;

	pthread_mutex_lock(&k->lock);
	while (k->filling->sections.len + sections.len > CHAP_BATCH_MAX_BYTES)
		pthread_cond_wait(&k->room, &k->lock);
	b = k->filling;
	if (b->sections.len == 0)
		b->sequence = sequence;
	chap_buf_add(&b->sections, sections.ptr, sections.len);
	if (job != NULL) {
		job->next = NULL;
		*b->last = job;
		b->last = &job->next;
	}
	pthread_cond_signal(&k->more);
	pthread_mutex_unlock(&k->lock);
}

bool
chap_keeper_is_busy(struct chap_keeper *k, char *text, size_t n)
{
	struct chap_error err;
	bool is_busy;

	if (k->o.cold != NULL && chap_cold_store_is_stuck(k->o.cold) &&
	    chap_cold_store_flush(k->o.cold, &err) != CHAP_OK) {
		chap_error_format(&err, text, n);
		return true;
	}
	pthread_mutex_lock(&k->lock);
	is_busy = k->is_failing || k->is_stuck;
	if (is_busy)
		snprintf(text, n, "%s", k->why);
	pthread_mutex_unlock(&k->lock);
	return is_busy;
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
		say(k, CHAP_LOG_ERROR, "cold_store_not_swept", &err);
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
			say(k, CHAP_LOG_ERROR, "checkpoint_failed", &err);
			k->stats.n_checkpoint_errors++;
		}
		k->stats.checkpoint_pause_ns = chap_monotonic_ns() - start_ns;
		pthread_cond_signal(&k->more);
	}
	pthread_mutex_unlock(&k->lock);
}

void
chap_keeper_stats(struct chap_keeper *k, struct chap_keeper_stats *out)
{
	pthread_mutex_lock(&k->lock);
	*out = k->stats;
	pthread_mutex_unlock(&k->lock);
	if (k->o.cold != NULL)
		chap_cold_store_stats(k->o.cold, &out->cold);
}
