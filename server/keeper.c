#include "server/keeper_parts.h"

#include "classifier/state.h"
#include "features/base/clock.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

#define RETRY_MS 200 /* for a journal or a queue that failed */
/*
 * Under small requests, one upon the other, a frame and a sync for every few
 * would cost more than their scoring: then a batch is taken so long after the
 * last one, which nobody waits longer for, or as soon as this much was handed
 * over.
 */
#define GATHER_NS 40000u
#define GATHER_BYTES ((size_t)4 << 10)
#define LOOK_MS 20 /* for a child that writes a checkpoint */

_Static_assert(
    CHAP_BATCH_MAX_BYTES <= CHAP_FRAME_MAX_BYTES, "a batch is one frame");

void
chap_keeper_say(const struct chap_keeper *k, enum chap_log_level level,
    const char *event, const struct chap_error *err)
{
	char text[512];

	chap_log(k->o.log, level, event,
	    chap_f_str("why", chap_error_format(err, text, sizeof(text))));
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

/* Says what cannot be written, and answers all that waits for it. */
static void
refuse_all(
    struct chap_keeper *k, const char *event, const struct chap_error *err)
{
	struct chap_job *written, *filled;

	pthread_mutex_lock(&k->lock);
	if (!k->is_failing)
		chap_keeper_say(k, CHAP_LOG_ERROR, event, err);
	k->is_failing = true;
	k->stats.journal_failed = true;
	k->stats.n_journal_errors++;
	chap_error_format(err, k->why, sizeof(k->why));
	written = take_jobs(k->writing);
	filled = take_jobs(k->filling);
	pthread_cond_broadcast(&k->room);
	pthread_mutex_unlock(&k->lock);
	chap_keeper_finish_jobs(k, written, k->why);
	chap_keeper_finish_jobs(k, filled, k->why);
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

/* What failed was written at last. */
static void
went_again(struct chap_keeper *k)
{
	pthread_mutex_lock(&k->lock);
	if (k->is_failing)
		chap_log(k->o.log, CHAP_LOG_INFO, "written_again",
		    chap_f_int("frame",
		        (int64_t)(k->journal == NULL
		                ? 0
		                : chap_journal_number(k->journal))));
	k->is_failing = false;
	k->stats.journal_failed = false;
	pthread_mutex_unlock(&k->lock);
}

/* The batch's texts as evidence; false as of write_frame. */
static bool
write_texts(struct chap_keeper *k)
{
	struct chap_error err;

	while (chap_keeper_put_texts(k, &err) != CHAP_OK) {
		refuse_all(k, "evidence_not_written", &err);
		if (waits_in_vain(k))
			return false;
	}
	return true;
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
		refuse_all(k, "journal_not_written", &err);
		if (waits_in_vain(k))
			return false;
	}
	pthread_mutex_lock(&k->lock);
	k->stats.n_frames++;
	k->stats.n_journal_bytes += sections.len;
	k->since_bytes += sections.len;
	pthread_mutex_unlock(&k->lock);
	return true;
}

/*
 * Twice an interval a sync begins, and the one before is over by then, or is
 * waited for: so what is answered meanwhile is never more than an interval's,
 * and waits for the disk only where that takes half of one.
 *
 *   answered  aaaaaaaaaabbbbbbbbbbcccccccccc
 *   synced              aaa       bbbbbbb   ccc
 */
static void
sync_in_time(struct chap_keeper *k)
{
	struct chap_error err;
	uint64_t now_ns = chap_monotonic_ns();
	bool is_due =
	    now_ns - k->synced_ns >= (uint64_t)k->o.interval_ms * (1000000 / 2);
	enum chap_err rc;

	if (k->o.sync != CHAP_SYNC_INTERVAL)
		return;
	rc = chap_journal_end_sync(k->journal, is_due, &err);
	if (is_due) {
		k->synced_ns = now_ns;
		chap_journal_begin_sync(k->journal);
	}
	if (rc == CHAP_OK)
		return;
	chap_keeper_say(k, CHAP_LOG_ERROR, "journal_not_synced", &err);
	pthread_mutex_lock(&k->lock);
	k->stats.n_journal_errors++;
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
		return ((uint64_t)k->o.interval_ms + 1) / 2;
	return 60 * 1000; /* evidence expires meanwhile */
}

/* Lets more come into a batch, where it pays; k->lock is held. */
static void
gather(struct chap_keeper *k)
{
	uint64_t until_ns = k->taken_ns + GATHER_NS;

	if (k->journal != NULL && k->had_more && k->filling->first != NULL &&
	    k->filling->sections.len < GATHER_BYTES && !k->is_ending &&
	    chap_monotonic_ns() < until_ns) {
		pthread_mutex_unlock(&k->lock);
		chap_monotonic_wait(until_ns);
		pthread_mutex_lock(&k->lock);
	}
	k->taken_ns = chap_monotonic_ns();
	k->had_more =
	    k->filling->first != NULL && k->filling->first->next != NULL;
}

static bool
is_empty(const struct batch *b)
{
	return b->first == NULL && b->sections.len == 0 &&
	    b->verdicts.len == 0 && b->texts.len == 0;
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
	if (is_empty(k->filling) && !k->is_ending)
		wait_for(k, idle_ms(k));
	gather(k);
	goes_on = !k->is_ending || !is_empty(k->filling);
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
		bool is_kept = write_texts(k) && write_frame(k);

		if (is_kept) {
			went_again(k);
			chap_keeper_gather_rows(k);
			chap_keeper_store_rows(k);
		}
		chap_buf_reset(&k->writing->sections);
		chap_keeper_wipe_texts(k->writing);
		if (is_kept)
			chap_keeper_answer(
			    k, take_jobs(k->writing), &k->writing->verdicts);
		sync_in_time(k);
		chap_keeper_expire_texts(k);
		chap_keeper_look_after_child(k);
	}
	return NULL;
}

static enum chap_err
init_buffers(struct chap_keeper *k)
{
	enum chap_err rc = CHAP_OK;

	for (int i = 0; i < 2; i++) {
		k->batch[i].last = &k->batch[i].first;
		chap_keeper_init_texts(&k->batch[i]);
	}
	chap_buf_init(&k->batch[0].sections, CHAP_BATCH_MAX_BYTES + 1);
	chap_buf_init(&k->batch[1].sections, CHAP_BATCH_MAX_BYTES + 1);
	chap_buf_init(&k->batch[0].verdicts, CHAP_BATCH_MAX_BYTES);
	chap_buf_init(&k->batch[1].verdicts, CHAP_BATCH_MAX_BYTES);
	chap_buf_init(&k->frame, 2 * CHAP_VERDICT_FRAME_BYTES);
	chap_buf_init(&k->rows, CHAP_ROWS_MAX_BYTES + 1);
	/* all at the start, so that none is refused when it is needed */
	rc = chap_buf_reserve(&k->batch[0].sections, CHAP_BATCH_MAX_BYTES);
	if (rc == CHAP_OK)
		rc = chap_buf_reserve(
		    &k->batch[1].sections, CHAP_BATCH_MAX_BYTES);
	if (rc == CHAP_OK)
		rc = chap_buf_reserve(&k->rows, CHAP_ROWS_MAX_BYTES);
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
	chap_buf_release(&k->batch[0].verdicts);
	chap_buf_release(&k->batch[1].verdicts);
	for (int i = 0; i < 2; i++) {
		chap_keeper_wipe_texts(&k->batch[i]);
		chap_buf_release(&k->batch[i].texts);
	}
	chap_buf_release(&k->frame);
	chap_buf_release(&k->rows);
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
	if (rc == CHAP_OK && k->o.sync == CHAP_SYNC_ALWAYS)
		rc = chap_journal_write_through(k->journal, err);
	if (rc == CHAP_OK)
		rc = chap_flags_lean_on_journal(k->o.flags, err);
	if (rc == CHAP_OK && k->o.sync == CHAP_SYNC_INTERVAL)
		rc = chap_journal_sync_beside(k->journal, err);
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
	rc = chap_keeper_begin_answers(k);
	if (rc == CHAP_OK)
		rc = init_buffers(k);
	if (rc == CHAP_OK)
		rc = open_journal(k, err);
	else
		chap_fail(err, rc, "out of memory");
	if (rc == CHAP_OK && pthread_create(&k->thread, NULL, work, k) != 0)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	if (rc != CHAP_OK) {
		chap_keeper_end_answers(k);
		release(k);
		return rc;
	}
	*out = k;
	return CHAP_OK;
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
	chap_keeper_end_answers(k);
	if (k->child != 0) {
		kill(k->child, SIGKILL);
		waitpid(k->child, NULL, 0);
		chap_checkpoint_cancel(k->checkpoint);
	}
	is_kept = !k->is_failing && k->rows.len == 0;
	if (k->journal != NULL &&
	    chap_journal_sync(k->journal, &err) != CHAP_OK)
		chap_keeper_say(k, CHAP_LOG_ERROR, "journal_not_synced", &err);
	if (engine != NULL && k->journal != NULL && is_kept)
		chap_keeper_checkpoint_now(k, engine);
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
	*b->last = job;
	while (*b->last != NULL)
		b->last = &(*b->last)->next;
	pthread_cond_signal(&k->more);
	pthread_mutex_unlock(&k->lock);
}

bool
chap_keeper_wants_verdicts(const struct chap_keeper *k)
{
	return k->o.publish != NULL && k->o.has_listeners(k->o.publish_context);
}

void
chap_keeper_add_verdicts(
    struct chap_keeper *k, struct chap_span lines, size_t n)
{
	uint64_t first = k->n_verdicts + 1;

	k->n_verdicts += n;
	if (lines.len == 0)
		return;
	pthread_mutex_lock(&k->lock);
	if (chap_verdict_run_add(&k->filling->verdicts, first, lines) !=
	    CHAP_OK)
		k->stats.n_verdicts_left_out += n;
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
	if (k->o.members != NULL && chap_members_are_stuck(k->o.members) &&
	    chap_members_flush(k->o.members, &err) != CHAP_OK) {
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

void
chap_keeper_stats(struct chap_keeper *k, struct chap_keeper_stats *out)
{
	pthread_mutex_lock(&k->lock);
	*out = k->stats;
	out->since_bytes = k->since_bytes;
	pthread_mutex_unlock(&k->lock);
	if (k->o.cold != NULL)
		chap_cold_store_stats(k->o.cold, &out->cold);
}
