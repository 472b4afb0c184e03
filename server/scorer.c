#include "server/scorer.h"

#include "classifier/encoding/json.h"
#include "classifier/state_facts.h"
#include "classifier/lines.h"
#include "classifier/state.h"
#include "classifier/witness.h"
#include "server/body.h"
#include "server/store/journal.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK CHAP_SHADOW_MESSAGES_MAX
/*
 * Small requests that wait together are scored in one go: as many as are
 * scored in less than a millisecond, so that none waits longer for the others.
 */
#define TOGETHER_MAX 64
#define TOGETHER_MAX_BYTES ((size_t)32 << 10)
/*
 * Where they come one upon the other, as many wake-ups as requests would cost
 * more than the scoring: then the next go begins so long after the last one,
 * or as soon as this much waits.
 */
#define GATHER_NS 20000u
#define GATHER_BYTES ((size_t)4 << 10)
#define FACTS_MAX_BYTES ((size_t)CHUNK * CHAP_FACT_MAX_BYTES)
#define LINE_MAX_BYTES ((size_t)1 << 20)
#define SECTIONS_MAX_BYTES (CHAP_BATCH_MAX_BYTES / 2)
#define TEXTS_MAX_BYTES ((size_t)23 << 20) /* a chunk of longest ones */
#define ROW_MAX_BYTES ((size_t)256 << 10) /* a verdict with all its reasons */

/* A request of those that are scored in one go. */
struct part {
	struct chap_job *job;
	struct chap_body body;
	struct chap_encoded how; /* at_most_ms is set when it is scored */
	bool is_refused;
	uint64_t n_unscored;
};

struct chap_scorer {
	struct chap_scorer_options o;
	pthread_t thread;
	pthread_mutex_t lock; /* of what stands up to `ending` */
	pthread_cond_t more;
	struct chap_job *first;
	struct chap_job **last;
	struct chap_scorer_stats stats;
	struct chap_reload *reload; /* to be taken; NULL: none, or it was */
	struct chap_shadow *next_shadow; /* with it */
	struct chap_json_encoder *next_encoder;
	pthread_cond_t reloaded;
	bool ending;
	const char *draining; /* why nothing is taken; NULL: it is */
	/* the scorer thread's own: */
	struct part part[TOGETHER_MAX + 1]; /* the last is the next go's */
	struct chap_span *message; /* [n_messages], of all parts */
	uint32_t *length; /* [n_messages] of their verdicts */
	size_t n_messages;
	size_t messages_size;
	struct chap_verdict verdict[CHUNK];
	struct chap_json_encoder *encoder;
	struct chap_buf line;
	struct chap_buf verdicts; /* of all parts */
	size_t n_verdicts;
	struct chap_buf told; /* them as lines, where they are MessagePack */
	size_t n_told;
	struct chap_buf facts; /* of the chunk */
	struct chap_buf texts; /* of the chunk, those that are evidence */
	struct chap_buf sections; /* not handed over yet */
	uint64_t sequence; /* of the engine, before them */
	uint64_t taken_ns; /* when the last jobs were, */
	size_t n_taken; /* and how many */
	struct chap_verdict_counts counts;
};

/* Whether the queue has to hear of it. */
static bool
is_flagged(const struct chap_verdict *v)
{
	return v->status == CHAP_SCORED &&
	    (v->level >= CHAP_LEVEL_REVIEW || v->fell);
}

/* Hands over what was gathered; `job` and its next are done behind it. */
static void
hand_over(struct chap_scorer *s, uint64_t sequence, struct chap_job *job)
{
	chap_keeper_hand_over(
	    s->o.keeper, chap_buf_span(&s->sections), sequence, job);
	chap_buf_reset(&s->sections);
}

/* One verdict at `review` or above, or just fallen, as a row of the queue. */
static enum chap_err
add_flag(struct chap_scorer *s, uint64_t tenant, const struct chap_verdict *v,
    int64_t now_ms)
{
	struct chap_flag_row row;
	enum chap_err rc;

	chap_buf_reset(&s->line);
	rc = chap_json_verdict(s->encoder, v, &s->line);
	if (rc != CHAP_OK)
		return rc;
	chap_flag_row_make(s->o.seal, tenant, v, now_ms, &row);
	return chap_section_add(&s->sections, CHAP_SECTION_FLAG,
	    (struct chap_span){(const char *)&row, sizeof(row)},
	    chap_buf_span(&s->line));
}

/* What was said in the chunk, before its facts. */
static void
keep_texts(struct chap_scorer *s, uint64_t tenant)
{
	if (s->texts.failed)
		chap_log(s->o.log, CHAP_LOG_ERROR, "evidence_lost",
		    chap_f_str("why", "out of memory"));
	chap_keeper_add_texts(s->o.keeper, tenant, chap_buf_span(&s->texts));
	if (s->texts.len > 0)
		explicit_bzero(s->texts.ptr, s->texts.len);
	chap_buf_reset(&s->texts);
}

/*
 * The chunk's rows, of history none, then its facts. In that order: if the rows
 * are in the journal and the facts are not, the messages come again, and their
 * rows are the same; the other way round the messages would be repeats without
 * rows.
 */
static void
keep_chunk(struct chap_scorer *s, const struct chap_encoded *how, size_t n,
    uint64_t sequence)
{
	int64_t now_ms = chap_clock_now_ms(&s->o.clock);
	struct chap_span facts = chap_buf_span(&s->facts);

	keep_texts(s, how->tenant);
	for (size_t i = 0; i < n; i++) {
		if (how->is_history || !is_flagged(&s->verdict[i]))
			continue;
		if (s->sections.len > SECTIONS_MAX_BYTES - ROW_MAX_BYTES)
			hand_over(s, sequence, NULL);
		if (add_flag(s, how->tenant, &s->verdict[i], now_ms) != CHAP_OK)
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

/* Room for the lines of n parts; they are put into s->message. */
static enum chap_err
gather_messages(struct chap_scorer *s, size_t n)
{
	size_t at = 0;

	s->n_messages = 0;
	for (size_t p = 0; p < n; p++)
		s->n_messages += s->part[p].body.n;
	if (s->n_messages > s->messages_size) {
		free(s->message);
		free(s->length);
		s->message = calloc(s->n_messages, sizeof(*s->message));
		s->length = calloc(s->n_messages, sizeof(*s->length));
		s->messages_size = s->n_messages;
		if (s->message == NULL || s->length == NULL) {
			s->messages_size = 0;
			return CHAP_ERR_MEMORY;
		}
	}
	for (size_t p = 0; p < n; p++) {
		const struct chap_body *body = &s->part[p].body;

		if (body->n > 0)
			memcpy(s->message + at, body->line,
			    body->n * sizeof(*s->message));
		at += body->n;
	}
	return CHAP_OK;
}

/* A chunk's verdicts for those who want every one, where they are no lines. */
static void
gather_told(struct chap_scorer *s, const struct chap_encoded *how, size_t n)
{
	if (how->encoding == CHAP_ENCODING_JSON ||
	    !chap_keeper_wants_verdicts(s->o.keeper))
		return;
	for (size_t i = 0; i < n; i++) {
		(void)!chap_json_verdict(s->encoder, &s->verdict[i], &s->told);
		chap_buf_str(&s->told, "\n");
	}
	s->n_told += n;
}

/*
 * The verdicts, behind their facts, to those who want every one. Where memory
 * had no room for the lines, or somebody began to listen in their midst, they
 * see a gap.
 */
static void
tell_all(struct chap_scorer *s)
{
	struct chap_span lines = {NULL, 0};

	if (s->part[0].how.encoding == CHAP_ENCODING_JSON)
		lines = chap_buf_span(&s->verdicts);
	else if (!s->told.failed && s->n_told == s->n_verdicts)
		lines = chap_buf_span(&s->told);
	if (!chap_keeper_wants_verdicts(s->o.keeper))
		lines.len = 0;
	chap_keeper_add_verdicts(s->o.keeper, lines, s->n_verdicts);
	chap_buf_reset(&s->told);
	s->n_told = 0;
}

/*
 * The logit that thresholds are held against: where draft lists raised it, what
 * they may not raise it to is left out (classifier/score.c).
 */
static int64_t
peak_of(const struct chap_scorer *s, const struct chap_verdict *v)
{
	const int64_t *threshold = s->stats.thresholds.micro;
	int64_t peak = v->logit_micro;

	if (v->level + 1 < CHAP_N_LEVELS && peak >= threshold[v->level + 1])
		peak = threshold[v->level + 1] - 1;
	return peak;
}

/* Counts a chunk's verdicts, whose first is the start-th of all parts. */
static void
count_chunk(struct chap_scorer *s, size_t start, size_t n, int64_t now_ms)
{
	const struct chap_encoded *how = &s->part[0].how;
	struct part *part = s->part;
	size_t end = part->body.n; /* of the part, among all lines */

	for (size_t k = 0; k < n; k++) {
		while (start + k >= end)
			end += (++part)->body.n;
		part->n_unscored += s->verdict[k].status == CHAP_UNSCORED;
		chap_verdict_counts_add(&s->counts, &s->verdict[k]);
		if (s->o.days != NULL && !how->is_history)
			chap_risk_days_add(s->o.days, how->tenant,
			    &s->verdict[k], peak_of(s, &s->verdict[k]), now_ms);
	}
}

/* Scores the lines of all parts into s->verdicts. */
static enum chap_err
score_messages(struct chap_scorer *s)
{
	struct chap_encoded how = s->part[0].how;
	int64_t now_ms = chap_clock_now_ms(&s->o.clock);
	enum chap_err rc = CHAP_OK;

	if (s->o.max_ahead_ms > 0)
		how.at_most_ms = now_ms + s->o.max_ahead_ms;
	for (size_t i = 0; i < s->n_messages && rc == CHAP_OK; i += CHUNK) {
		size_t n =
		    s->n_messages - i < CHUNK ? s->n_messages - i : CHUNK;

		s->sequence = chap_engine_sequence(s->o.engine);
		rc = chap_engine_score_encoded(s->o.engine, &how,
		    s->message + i, n, &s->verdicts, s->length + i, s->verdict);
		keep_chunk(s, &how, n, s->sequence);
		if (rc != CHAP_OK)
			return rc;
		s->n_verdicts += n;
		gather_told(s, &how, n);
		if (s->o.shadow != NULL)
			chap_shadow_score(
			    s->o.shadow, &how, s->message + i, n, s->verdict);
		if (i + n < s->n_messages)
			hand_over(s, s->sequence, NULL);
		count_chunk(s, i, n, now_ms);
	}
	return rc;
}

static enum chap_err
answer(struct part *part, struct chap_span verdicts)
{
	struct chap_job *job = part->job;

	job->outcome = CHAP_JOB_ANSWERED;
	if (job->counts_only)
		return chap_body_counts(
		    &part->body, part->n_unscored, &job->reply);
	return chap_body_reply(&part->body, verdicts, &job->reply);
}

/* Scores the first n parts in one go and hands them over. */
static void
score_parts(struct chap_scorer *s, size_t n)
{
	enum chap_err scored;
	size_t at = 0, line = 0;

	s->sequence = chap_engine_sequence(s->o.engine);
	chap_buf_reset(&s->verdicts);
	s->n_verdicts = 0;
	scored = gather_messages(s, n);
	if (scored == CHAP_OK)
		scored = score_messages(s);
	for (size_t p = 0; p < n; p++) {
		struct part *part = &s->part[p];
		size_t start = at, end_line = line + part->body.n;
		enum chap_err rc = scored;

		part->job->next = p + 1 < n ? s->part[p + 1].job : NULL;
		if (part->is_refused)
			continue;
		for (; scored == CHAP_OK && line < end_line; line++)
			at += s->length[line];
		if (rc == CHAP_OK)
			rc = answer(part,
			    (struct chap_span){
			        s->verdicts.ptr + start, at - start});
		if (rc != CHAP_OK)
			chap_job_refuse(part->job, CHAP_JOB_REFUSED,
			    "out of memory for the answer: send it again");
	}
	hand_over(s, s->sequence, s->part[0].job);
	tell_all(s);
}

/* Cuts a request into messages and looks at its key, or refuses it. */
static void
open_part(struct chap_scorer *s, struct part *part, struct chap_job *job)
{
	enum chap_scope scope =
	    job->counts_only ? CHAP_SCOPE_INGEST : CHAP_SCOPE_SCORE;
	struct chap_span key = job->key, bytes = job->body;
	enum chap_access_answer access;
	struct chap_caller caller = {.tenant = 0};
	char why[CHAP_REFUSAL_BYTES];
	struct chap_error err;
	enum chap_err rc;

	chap_buf_reset(&job->reply);
	*part = (struct part){.job = job, .body = part->body};
	rc = chap_body_open(&part->body, &bytes, &err);
	if (part->body.envelope.key[0] != '\0')
		key = chap_span_str(part->body.envelope.key);
	/* before anything is done for a stranger's messages */
	access = chap_access_check(
	    s->o.access, key, scope, job->is_loopback, &caller, why);
	part->how.tenant = caller.tenant;
	part->how.encoding = part->body.encoding;
	part->how.why = part->body.envelope.why;
	part->how.is_history = part->body.envelope.backfill;
	chap_body_forget(&part->body);
	part->is_refused = true;
	if (rc == CHAP_OK && access != CHAP_ACCESS_GRANTED) {
		chap_job_refuse(job,
		    access == CHAP_ACCESS_FORBIDDEN ? CHAP_JOB_FORBIDDEN
		                                    : CHAP_JOB_UNKNOWN,
		    why);
		return;
	}
	if (rc == CHAP_OK)
		rc = chap_body_split(&part->body, bytes, s->o.max_batch, &err);
	part->is_refused = rc != CHAP_OK;
	if (rc != CHAP_OK) {
		chap_job_refuse(job, CHAP_JOB_REFUSED, err.text);
		part->body.n = 0;
	}
}

static bool
is_alike(const struct part *a, const struct part *b)
{
	return a->how.tenant == b->how.tenant &&
	    a->how.encoding == b->how.encoding && a->how.why == b->how.why &&
	    a->how.is_history == b->how.is_history;
}

static void
swap_parts(struct part *a, struct part *b)
{
	struct part former = *a;

	*a = *b;
	*b = former;
}

/* Does the jobs, as many in one go as are alike. */
static void
do_jobs(struct chap_scorer *s, struct chap_job *job)
{
	size_t n = 0;

	while (job != NULL) {
		struct chap_job *next = job->next; /* it may be done soon */

		open_part(s, &s->part[n], job);
		if (n > 0 && !is_alike(&s->part[0], &s->part[n])) {
			score_parts(s, n);
			swap_parts(&s->part[0], &s->part[n]);
			n = 0;
		}
		n++;
		job = next;
	}
	score_parts(s, n);
}

/* What is counted of jobs, which may be done before this is called. */
static void
account(struct chap_scorer *s, size_t n_jobs, uint64_t ns, bool is_refused)
{
	const struct chap_signal_counts *signals =
	    chap_engine_signals(s->o.engine);
	struct chap_engine_stats engine;

	chap_engine_stats(s->o.engine, &engine);
	pthread_mutex_lock(&s->lock);
	s->stats.engine = engine;
	if (s->o.shadow != NULL)
		chap_shadow_stats(s->o.shadow, &s->stats.shadow);
	s->stats.n_requests += n_jobs;
	s->stats.n_refused += is_refused ? n_jobs : 0;
	s->stats.busy_ns += ns;
	for (size_t i = 0; i < n_jobs && !is_refused; i++)
		chap_latency_add(&s->stats.scoring, ns);
	s->stats.verdicts = s->counts;
	if (signals->n_messages != s->stats.signals.n_messages)
		s->stats.signals = *signals;
	pthread_mutex_unlock(&s->lock);
}

static void
note_names(struct chap_scorer *s)
{
	snprintf(s->stats.model, sizeof(s->stats.model), "%s",
	    chap_engine_model(s->o.engine));
	chap_engine_model_id(s->o.engine, s->stats.model_id);
	snprintf(s->stats.lexicon, sizeof(s->stats.lexicon), "%s",
	    chap_engine_lexicon(s->o.engine));
	chap_engine_thresholds(s->o.engine, &s->stats.thresholds);
	if (s->o.shadow != NULL)
		chap_shadow_stats(s->o.shadow, &s->stats.shadow);
	if (s->o.days != NULL)
		chap_risk_days_note_model(s->o.days, s->stats.model_id);
}

/* Between two requests; s->lock is held. */
static void
take_reload(struct chap_scorer *s)
{
	struct chap_json_encoder *former = s->encoder;
	struct chap_shadow *shadow = s->o.shadow;

	if (s->reload == NULL)
		return;
	chap_engine_reload(s->o.engine, s->reload);
	s->encoder = s->next_encoder;
	s->next_encoder = former;
	s->o.shadow = s->next_shadow;
	s->next_shadow = shadow;
	s->reload = NULL;
	note_names(s);
	pthread_cond_signal(&s->reloaded);
}

/* Takes the first job off the queue; s->lock is held. */
static struct chap_job *
take_job(struct chap_scorer *s)
{
	struct chap_job *job = s->first;

	s->first = job->next;
	if (s->first == NULL)
		s->last = &s->first;
	s->stats.n_waiting--;
	s->stats.waiting_bytes -= job->body.len;
	job->next = NULL;
	return job;
}

/*
 * The next job, off the queue, and the small ones behind it, linked; *n of
 * them. NULL: the end.
 */
static struct chap_job *
next_jobs(struct chap_scorer *s, size_t *n)
{
	struct chap_job *first = NULL, *last;
	size_t bytes;

	pthread_mutex_lock(&s->lock);
	take_reload(s);
	while (s->first == NULL && !s->ending) {
		pthread_cond_wait(&s->more, &s->lock);
		take_reload(s);
	}
	if (s->n_taken > 1 && s->stats.waiting_bytes < GATHER_BYTES &&
	    !s->ending && chap_monotonic_ns() < s->taken_ns + GATHER_NS) {
		pthread_mutex_unlock(&s->lock);
		chap_monotonic_wait(s->taken_ns + GATHER_NS);
		pthread_mutex_lock(&s->lock);
	}
	s->taken_ns = chap_monotonic_ns();
	*n = 0;
	if (s->first != NULL) {
		first = last = take_job(s);
		bytes = first->body.len;
		*n = 1;
		while (s->first != NULL && *n < TOGETHER_MAX &&
		    bytes + s->first->body.len <= TOGETHER_MAX_BYTES) {
			last->next = take_job(s);
			last = last->next;
			bytes += last->body.len;
			(*n)++;
		}
	}
	s->n_taken = *n;
	pthread_mutex_unlock(&s->lock);
	return first;
}

static void
answer_busy(struct chap_job *job, const char *why)
{
	while (job != NULL) {
		struct chap_job *next = job->next;

		chap_job_busy(job, why);
		job->done(job);
		job = next;
	}
}

static void *
work(void *argument)
{
	struct chap_scorer *s = argument;
	struct chap_job *job;
	char why[320];
	size_t n;

	while ((job = next_jobs(s, &n)) != NULL) {
		uint64_t start = chap_monotonic_ns();
		bool is_refused =
		    chap_keeper_is_busy(s->o.keeper, why, sizeof(why));

		if (is_refused)
			answer_busy(job, why);
		else
			do_jobs(s, job);
		account(s, n, chap_monotonic_ns() - start, is_refused);
		chap_keeper_checkpoint(s->o.keeper, s->o.engine);
	}
	return NULL;
}

static enum chap_err
init_buffers(struct chap_scorer *s)
{
	enum chap_err rc;

	for (size_t p = 0; p <= TOGETHER_MAX; p++)
		chap_body_init(&s->part[p].body);
	chap_buf_init(&s->line, LINE_MAX_BYTES);
	chap_buf_init(&s->verdicts, SIZE_MAX / 4);
	chap_buf_init(&s->told, CHAP_BATCH_MAX_BYTES);
	chap_buf_init(&s->facts, FACTS_MAX_BYTES + 1);
	chap_buf_init(&s->texts, TEXTS_MAX_BYTES);
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
	for (size_t p = 0; p <= TOGETHER_MAX; p++)
		chap_body_release(&s->part[p].body);
	free(s->message);
	free(s->length);
	chap_json_encoder_free(s->encoder);
	chap_buf_release(&s->line);
	chap_buf_release(&s->verdicts);
	chap_buf_release(&s->told);
	chap_buf_release(&s->texts);
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
	note_names(s);
	rc = init_buffers(s);
	if (rc == CHAP_OK)
		rc = chap_json_encoder_new(
		    &s->encoder, s->stats.model, s->stats.lexicon);
	chap_engine_record(s->o.engine, &s->facts);
	if (s->o.keeps_evidence)
		chap_engine_witness(s->o.engine, &s->texts);
	if (rc == CHAP_OK && pthread_create(&s->thread, NULL, work, s) != 0)
		rc = CHAP_ERR_MEMORY;
	if (rc != CHAP_OK) {
		release(s);
		return rc;
	}
	*out = s;
	return CHAP_OK;
}

/* Why a job is not taken; NULL: it is. s->lock is held. */
static const char *
queue_up(struct chap_scorer *s, struct chap_job *job, uint64_t now_ns)
{
	size_t most = s->o.max_waiting_bytes;

	job->next = NULL;
	job->submitted_ns = now_ns;
	/* a request alone is taken, however long */
	if (s->draining != NULL ||
	    (most > 0 && s->first != NULL &&
	        s->stats.waiting_bytes + job->body.len > most)) {
		s->stats.n_refused++;
		return s->draining != NULL ? s->draining
		                           : "more waits already than is taken";
	}
	*s->last = job;
	s->last = &job->next;
	s->stats.n_waiting++;
	s->stats.waiting_bytes += job->body.len;
	return NULL;
}

void
chap_scorer_submit_all(struct chap_scorer *s, struct chap_job *first)
{
	struct chap_job *refused = NULL, **last = &refused;
	uint64_t now_ns = chap_monotonic_ns();
	const char *why = NULL;

	pthread_mutex_lock(&s->lock);
	while (first != NULL) {
		struct chap_job *job = first;
		const char *not_taken;

		first = job->next;
		not_taken = queue_up(s, job, now_ns);
		if (not_taken == NULL)
			continue;
		why = not_taken;
		*last = job;
		last = &job->next;
	}
	pthread_cond_signal(&s->more);
	pthread_mutex_unlock(&s->lock);
	answer_busy(refused, why);
}

void
chap_scorer_submit(struct chap_scorer *s, struct chap_job *job)
{
	job->next = NULL;
	chap_scorer_submit_all(s, job);
}

void
chap_scorer_drain(struct chap_scorer *s, const char *why)
{
	pthread_mutex_lock(&s->lock);
	s->draining = why;
	pthread_mutex_unlock(&s->lock);
}

enum chap_err
chap_scorer_reload(struct chap_scorer *s, struct chap_reload *reload,
    struct chap_shadow **shadow)
{
	struct chap_json_encoder *encoder;
	enum chap_err rc = chap_json_encoder_new(&encoder,
	    chap_reload_model(reload, s->o.engine),
	    chap_reload_lexicon(reload));

	if (rc != CHAP_OK)
		return rc;
	pthread_mutex_lock(&s->lock);
	s->next_encoder = encoder;
	s->reload = reload;
	s->next_shadow = shadow == NULL ? NULL : *shadow;
	pthread_cond_signal(&s->more);
	while (s->reload != NULL)
		pthread_cond_wait(&s->reloaded, &s->lock);
	encoder = s->next_encoder;
	s->next_encoder = NULL;
	if (shadow != NULL)
		*shadow = s->next_shadow;
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
	chap_engine_witness(s->o.engine, NULL);
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
