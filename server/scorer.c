#include "server/scorer.h"

#include "classifier/encoding/json.h"
#include "classifier/state_facts.h"
#include "classifier/lines.h"
#include "classifier/state.h"
#include "server/body.h"
#include "server/store/journal.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK 1024
#define FACTS_MAX_BYTES ((size_t)CHUNK * CHAP_FACT_MAX_BYTES)
#define LINE_MAX_BYTES ((size_t)1 << 20)
#define SECTIONS_MAX_BYTES (CHAP_BATCH_MAX_BYTES / 2)
#define ROW_MAX_BYTES ((size_t)256 << 10) /* a verdict with all its reasons */

struct chap_scorer {
	struct chap_scorer_options o;
	pthread_t thread;
	pthread_mutex_t lock; /* of what stands up to `ending` */
	pthread_cond_t more;
	struct chap_job *first;
	struct chap_job **last;
	struct chap_scorer_stats stats;
	struct chap_reload *reload; /* to be taken; NULL: none, or it was */
	struct chap_json_encoder *next_encoder;
	pthread_cond_t reloaded;
	bool ending;
	/* the scorer thread's own: */
	struct chap_body body;
	struct chap_verdict verdict[CHUNK];
	struct chap_json_encoder *encoder;
	struct chap_buf line;
	struct chap_buf verdicts; /* of the request, lines */
	size_t n_verdicts;
	struct chap_buf facts; /* of the chunk */
	struct chap_buf sections; /* not handed over yet */
	uint64_t sequence; /* of the engine, before them */
	struct chap_verdict_counts counts;
};

/* Whether the queue has to hear of it. */
static bool
is_flagged(const struct chap_verdict *v)
{
	return v->status == CHAP_SCORED &&
	    (v->level >= CHAP_LEVEL_REVIEW || v->fell);
}

/* Hands over what was gathered; `job` is done behind it. */
static void
hand_over(struct chap_scorer *s, uint64_t sequence, struct chap_job *job)
{
	chap_keeper_hand_over(
	    s->o.keeper, chap_buf_span(&s->sections), sequence, job);
	chap_buf_reset(&s->sections);
}

/* One verdict at `review` or above, or just fallen, as a row of the queue. */
static enum chap_err
add_flag(struct chap_scorer *s, const struct chap_verdict *v, int64_t now_ms)
{
	struct chap_flag_row row;
	enum chap_err rc;

	chap_buf_reset(&s->line);
	rc = chap_json_verdict(s->encoder, v, &s->line);
	if (rc != CHAP_OK)
		return rc;
	chap_flag_row_make(s->o.seal, 0, v, now_ms, &row);
	return chap_section_add(&s->sections, CHAP_SECTION_FLAG,
	    (struct chap_span){(const char *)&row, sizeof(row)},
	    chap_buf_span(&s->line));
}

/*
 * The chunk's rows, then its facts. In that order: if the rows are in the
 * journal and the facts are not, the messages come again, and their rows are
 * the same; the other way round the messages would be repeats without rows.
 */
static void
keep_chunk(struct chap_scorer *s, size_t n, uint64_t sequence)
{
	int64_t now_ms = chap_clock_now_ms(&s->o.clock);
	struct chap_span facts = chap_buf_span(&s->facts);

	for (size_t i = 0; i < n; i++) {
		if (!is_flagged(&s->verdict[i]))
			continue;
		if (s->sections.len > SECTIONS_MAX_BYTES - ROW_MAX_BYTES)
			hand_over(s, sequence, NULL);
		if (add_flag(s, &s->verdict[i], now_ms) != CHAP_OK)
			/* the next verdict of its pair brings it */
			chap_log(s->o.log, CHAP_LOG_ERROR, "flag_lost",
			    chap_f_str("why", "out of memory"));
	}
	if (s->sections.len + chap_section_bytes(facts.len) >
	    SECTIONS_MAX_BYTES)
		hand_over(s, sequence, NULL);
	if (facts.len > 0)
		(void)!chap_section_add(&s->sections, CHAP_SECTION_FACTS, facts,
		    (struct chap_span){NULL, 0});
	chap_buf_reset(&s->facts);
}

static enum chap_err
score_body(struct chap_scorer *s, struct chap_job *job)
{
	int64_t at_most_ms = 0;
	uint64_t unscored = 0;

	if (s->o.max_ahead_ms > 0)
		at_most_ms = chap_clock_now_ms(&s->o.clock) + s->o.max_ahead_ms;
	for (size_t i = 0; i < s->body.n; i += CHUNK) {
		size_t n = s->body.n - i < CHUNK ? s->body.n - i : CHUNK;
		enum chap_err rc;

		s->sequence = chap_engine_sequence(s->o.engine);
		rc = chap_engine_score_lines(s->o.engine, 0, s->body.line + i,
		    n, at_most_ms, &s->verdicts, s->verdict);
		keep_chunk(s, n, s->sequence);
		if (rc != CHAP_OK)
			return rc;
		s->n_verdicts += n;
		if (i + n < s->body.n)
			hand_over(s, s->sequence, NULL);
		for (size_t k = 0; k < n; k++) {
			unscored += s->verdict[k].status == CHAP_UNSCORED;
			chap_verdict_counts_add(&s->counts, &s->verdict[k]);
		}
	}
	if (job->counts_only)
		return chap_buf_printf(&job->reply,
		    "{\"accepted\":%zu,\"unscored\":%" PRIu64 "}", s->body.n,
		    unscored);
	return chap_body_reply(
	    &s->body, chap_buf_span(&s->verdicts), &job->reply);
}

/* The request's verdicts, behind its facts, to those who want every one. */
static void
tell_all(struct chap_scorer *s)
{
	static const struct chap_span NONE = {NULL, 0};

	chap_keeper_add_verdicts(s->o.keeper,
	    chap_keeper_wants_verdicts(s->o.keeper)
	        ? chap_buf_span(&s->verdicts)
	        : NONE,
	    s->n_verdicts);
}

static void
do_job(struct chap_scorer *s, struct chap_job *job)
{
	struct chap_error err;
	enum chap_err rc;

	chap_buf_reset(&job->reply);
	chap_buf_reset(&s->verdicts);
	s->n_verdicts = 0;
	s->sequence = chap_engine_sequence(s->o.engine);
	rc = chap_body_split(&s->body, job->body, s->o.max_batch, &err);
	if (rc == CHAP_OK) {
		rc = score_body(s, job);
		if (rc != CHAP_OK)
			chap_fail(&err, rc,
			    "out of memory for the answer: send it again");
	}
	if (rc != CHAP_OK)
		chap_job_refuse(job, err.text);
	hand_over(s, s->sequence, job);
	tell_all(s);
}

/* The job's last part is the keeper's: it may be done before this returns. */
static void
account(struct chap_scorer *s, uint64_t ns, bool is_refused)
{
	struct chap_engine_stats engine;

	chap_engine_stats(s->o.engine, &engine);
	pthread_mutex_lock(&s->lock);
	s->stats.engine = engine;
	s->stats.n_requests++;
	s->stats.n_refused += is_refused;
	s->stats.busy_ns += ns;
	if (!is_refused)
		chap_latency_add(&s->stats.scoring, ns);
	s->stats.verdicts = s->counts;
	pthread_mutex_unlock(&s->lock);
}

static void
note_lexicon(struct chap_scorer *s)
{
	snprintf(s->stats.lexicon, sizeof(s->stats.lexicon), "%s",
	    chap_engine_lexicon(s->o.engine));
}

/* Between two requests; s->lock is held. */
static void
take_reload(struct chap_scorer *s)
{
	struct chap_json_encoder *former = s->encoder;

	if (s->reload == NULL)
		return;
	chap_engine_reload(s->o.engine, s->reload);
	s->encoder = s->next_encoder;
	s->next_encoder = former;
	s->reload = NULL;
	note_lexicon(s);
	pthread_cond_signal(&s->reloaded);
}

/* The next job, off the queue; NULL: the end. */
static struct chap_job *
next_job(struct chap_scorer *s)
{
	struct chap_job *job;

	pthread_mutex_lock(&s->lock);
	take_reload(s);
	while (s->first == NULL && !s->ending) {
		pthread_cond_wait(&s->more, &s->lock);
		take_reload(s);
	}
	job = s->first;
	if (job != NULL) {
		s->first = job->next;
		if (s->first == NULL)
			s->last = &s->first;
		s->stats.n_waiting--;
		s->stats.waiting_bytes -= job->body.len;
	}
	pthread_mutex_unlock(&s->lock);
	return job;
}

static void *
work(void *argument)
{
	struct chap_scorer *s = argument;
	struct chap_job *job;
	char why[320];

	while ((job = next_job(s)) != NULL) {
		uint64_t start = chap_monotonic_ns();
		bool is_refused =
		    chap_keeper_is_busy(s->o.keeper, why, sizeof(why));

		if (is_refused) {
			chap_job_busy(job, why);
			job->done(job);
		} else {
			do_job(s, job);
		}
		account(s, chap_monotonic_ns() - start, is_refused);
		chap_keeper_checkpoint(s->o.keeper, s->o.engine);
	}
	return NULL;
}

static enum chap_err
init_buffers(struct chap_scorer *s)
{
	enum chap_err rc;

	chap_body_init(&s->body);
	chap_buf_init(&s->line, LINE_MAX_BYTES);
	chap_buf_init(&s->verdicts, SIZE_MAX / 4);
	chap_buf_init(&s->facts, FACTS_MAX_BYTES + 1);
	chap_buf_init(&s->sections, SECTIONS_MAX_BYTES + 1);
	/* all at the start, so that none is refused when it is needed */
	rc = chap_buf_reserve(&s->facts, FACTS_MAX_BYTES);
	if (rc == CHAP_OK)
		rc = chap_buf_reserve(&s->sections, SECTIONS_MAX_BYTES);
	if (rc == CHAP_OK)
		rc = chap_buf_reserve(&s->line, ROW_MAX_BYTES);
	return rc;
}

static void
release(struct chap_scorer *s)
{
	pthread_cond_destroy(&s->reloaded);
	pthread_cond_destroy(&s->more);
	pthread_mutex_destroy(&s->lock);
	chap_body_release(&s->body);
	chap_json_encoder_free(s->encoder);
	chap_buf_release(&s->line);
	chap_buf_release(&s->verdicts);
	chap_buf_release(&s->facts);
	chap_buf_release(&s->sections);
	free(s);
}

enum chap_err
chap_scorer_new(
    struct chap_scorer **out, const struct chap_scorer_options *options)
{
	struct chap_scorer *s = calloc(1, sizeof(*s));
	enum chap_err rc;

	if (s == NULL)
		return CHAP_ERR_MEMORY;
	s->o = *options;
	s->last = &s->first;
	pthread_mutex_init(&s->lock, NULL);
	pthread_cond_init(&s->more, NULL);
	pthread_cond_init(&s->reloaded, NULL);
	chap_engine_stats(s->o.engine, &s->stats.engine);
	s->stats.model = chap_engine_model(s->o.engine);
	note_lexicon(s);
	rc = init_buffers(s);
	if (rc == CHAP_OK)
		rc = chap_json_encoder_new(
		    &s->encoder, s->stats.model, s->stats.lexicon);
	chap_engine_record(s->o.engine, &s->facts);
	if (rc == CHAP_OK && pthread_create(&s->thread, NULL, work, s) != 0)
		rc = CHAP_ERR_MEMORY;
	if (rc != CHAP_OK) {
		release(s);
		return rc;
	}
	*out = s;
	return CHAP_OK;
}

void
chap_scorer_submit(struct chap_scorer *s, struct chap_job *job)
{
	size_t most = s->o.max_waiting_bytes;
	bool is_too_much;

	job->next = NULL;
	job->submitted_ns = chap_monotonic_ns();
	pthread_mutex_lock(&s->lock);
	/* a request alone is taken, however long */
	is_too_much = most > 0 && s->first != NULL &&
	    s->stats.waiting_bytes + job->body.len > most;
	if (is_too_much) {
		s->stats.n_refused++;
	} else {
		*s->last = job;
		s->last = &job->next;
		s->stats.n_waiting++;
		s->stats.waiting_bytes += job->body.len;
		pthread_cond_signal(&s->more);
	}
	pthread_mutex_unlock(&s->lock);
	if (is_too_much) {
		chap_job_busy(job, "more waits already than is taken");
		job->done(job);
	}
}

enum chap_err
chap_scorer_reload(struct chap_scorer *s, struct chap_reload *reload)
{
	struct chap_json_encoder *encoder;
	enum chap_err rc = chap_json_encoder_new(&encoder,
	    chap_engine_model(s->o.engine), chap_reload_lexicon(reload));

	if (rc != CHAP_OK)
		return rc;
	pthread_mutex_lock(&s->lock);
	s->next_encoder = encoder;
	s->reload = reload;
	pthread_cond_signal(&s->more);
	while (s->reload != NULL)
		pthread_cond_wait(&s->reloaded, &s->lock);
	encoder = s->next_encoder;
	s->next_encoder = NULL;
	pthread_mutex_unlock(&s->lock);
	chap_json_encoder_free(encoder);
	return CHAP_OK;
}

void
chap_scorer_free(struct chap_scorer *s)
{
	if (s == NULL)
		return;
	pthread_mutex_lock(&s->lock);
	s->ending = true;
	pthread_cond_signal(&s->more);
	pthread_mutex_unlock(&s->lock);
	pthread_join(s->thread, NULL);
	chap_engine_record(s->o.engine, NULL);
	release(s);
}

void
chap_scorer_stats(struct chap_scorer *s, struct chap_scorer_stats *out)
{
	pthread_mutex_lock(&s->lock);
	*out = s->stats;
	pthread_mutex_unlock(&s->lock);
	chap_keeper_stats(s->o.keeper, &out->keeper);
}
