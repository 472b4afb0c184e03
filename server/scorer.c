#include "server/scorer.h"

#include "classifier/encoding/json.h"
#include "classifier/lines.h"
#include "server/body.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK 1024
#define LINE_MAX_BYTES (1 << 20)

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
	struct chap_buf verdicts;
	uint64_t n_stored; /* of this job */
	uint64_t n_errors;
	bool store_failed;
};

static void
publish(struct chap_scorer *s, int64_t id, struct chap_span verdict)
{
	struct chap_buf line;

	if (s->o.publish == NULL)
		return;
	chap_buf_init(&line, LINE_MAX_BYTES);
	chap_buf_printf(&line, "{\"flag\":%" PRId64 ",\"verdict\":", id);
	chap_buf_add(&line, verdict.ptr, verdict.len);
	chap_buf_str(&line, "}");
	if (!line.failed)
		s->o.publish(s->o.publish_context, chap_buf_span(&line));
	chap_buf_release(&line);
}

/* Stores one verdict at `review` or above; tells subscribers of a new one. */
static enum chap_err
store_flag(
    struct chap_scorer *s, const struct chap_verdict *v, struct chap_error *err)
{
	int64_t now_ms = chap_clock_now_ms(&s->o.clock);
	int64_t id;
	enum chap_err rc;

	chap_buf_reset(&s->line);
	rc = chap_json_verdict(s->encoder, v, &s->line);
	if (rc != CHAP_OK)
		return chap_fail(err, rc, "out of memory for a flag");
	rc = chap_flags_put(
	    s->o.flags, 0, v, chap_buf_span(&s->line), now_ms, &id, err);
	if (rc == CHAP_OK && v->raised)
		publish(s, id, chap_buf_span(&s->line));
	return rc;
}

static bool
is_flagged(const struct chap_verdict *v)
{
	return v->status == CHAP_SCORED && v->level >= CHAP_LEVEL_REVIEW;
}

/*
 * All flags of a chunk in one transaction. A flag that cannot be stored is
 * said aloud; the next verdict of its pair tries again.
 */
static void
store_flags(struct chap_scorer *s, size_t n)
{
	struct chap_error err;
	char text[512];
	size_t n_flags = 0;
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < n; i++)
		n_flags += is_flagged(&s->verdict[i]);
	if (n_flags == 0)
		return;
	rc = chap_flags_begin(s->o.flags, &err);
	for (size_t i = 0; i < n && rc == CHAP_OK; i++)
		if (is_flagged(&s->verdict[i]))
			rc = store_flag(s, &s->verdict[i], &err);
	if (rc == CHAP_OK)
		rc = chap_flags_commit(s->o.flags, &err);
	s->store_failed = rc != CHAP_OK;
	if (rc == CHAP_OK) {
		s->n_stored += n_flags;
		return;
	}
	chap_flags_rollback(s->o.flags);
	s->n_errors += n_flags;
	chap_log(s->o.log, CHAP_LOG_ERROR, "flags_not_stored",
	    chap_f_int("flags", (int64_t)n_flags),
	    chap_f_str("why", chap_error_format(&err, text, sizeof(text))));
}

static enum chap_err
score_body(struct chap_scorer *s, struct chap_job *job)
{
	int64_t at_most_ms = 0;
	uint64_t unscored = 0;

	if (s->o.max_ahead_ms > 0)
		at_most_ms = chap_clock_now_ms(&s->o.clock) + s->o.max_ahead_ms;
	chap_buf_reset(&s->verdicts);
	for (size_t i = 0; i < s->body.n; i += CHUNK) {
		size_t n = s->body.n - i < CHUNK ? s->body.n - i : CHUNK;
		enum chap_err rc = chap_engine_score_lines(s->o.engine, 0,
		    s->body.line + i, n, at_most_ms, &s->verdicts, s->verdict);

		if (rc != CHAP_OK)
			return rc;
		store_flags(s, n);
		for (size_t k = 0; k < n; k++)
			unscored += s->verdict[k].status == CHAP_UNSCORED;
	}
	if (job->counts_only)
		return chap_buf_printf(&job->reply,
		    "{\"accepted\":%zu,\"unscored\":%" PRIu64 "}", s->body.n,
		    unscored);
	return chap_body_reply(
	    &s->body, chap_buf_span(&s->verdicts), &job->reply);
}

static void
do_job(struct chap_scorer *s, struct chap_job *job)
{
	struct chap_error err;
	enum chap_err rc;

	chap_buf_reset(&job->reply);
	rc = chap_body_split(&s->body, job->body, s->o.max_batch, &err);
	if (rc == CHAP_OK) {
		rc = score_body(s, job);
		if (rc != CHAP_OK)
			chap_fail(&err, rc,
			    "out of memory for the answer: send it again");
	}
	if (rc == CHAP_OK)
		return;
	chap_buf_reset(&job->reply);
	if (chap_buf_printf(&job->reply,
	        "{\"status\":\"unscored\",\"error\":\"request: %s\"}",
	        err.text) != CHAP_OK)
		chap_log(s->o.log, CHAP_LOG_ERROR, "no_memory_for_answer",
		    chap_f_int("bytes", (int64_t)job->body.len));
}

static void
account(struct chap_scorer *s, uint64_t ns)
{
	struct chap_engine_stats engine;

	chap_engine_stats(s->o.engine, &engine);
	pthread_mutex_lock(&s->lock);
	s->stats.engine = engine;
	s->stats.n_requests++;
	s->stats.n_flags_stored += s->n_stored;
	s->stats.n_flag_errors += s->n_errors;
	s->stats.store_failed = s->store_failed;
	s->stats.busy_ns += ns;
	s->stats.n_waiting--;
	pthread_mutex_unlock(&s->lock);
	s->n_stored = 0;
	s->n_errors = 0;
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

static void *
work(void *argument)
{
	struct chap_scorer *s = argument;

	for (;;) {
		struct chap_job *job;
		uint64_t start;

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
		}
		pthread_mutex_unlock(&s->lock);
		if (job == NULL)
			return NULL;
		start = chap_monotonic_ns();
		do_job(s, job);
		account(s, chap_monotonic_ns() - start);
		job->done(job);
	}
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
	chap_body_init(&s->body);
	chap_buf_init(&s->line, LINE_MAX_BYTES);
	chap_buf_init(&s->verdicts, SIZE_MAX / 4);
	chap_engine_stats(s->o.engine, &s->stats.engine);
	s->stats.model = chap_engine_model(s->o.engine);
	note_lexicon(s);
	rc = chap_json_encoder_new(
	    &s->encoder, s->stats.model, s->stats.lexicon);
	pthread_mutex_init(&s->lock, NULL);
	pthread_cond_init(&s->more, NULL);
	pthread_cond_init(&s->reloaded, NULL);
	if (rc == CHAP_OK && pthread_create(&s->thread, NULL, work, s) != 0)
		rc = CHAP_ERR_MEMORY;
	if (rc != CHAP_OK) {
		chap_json_encoder_free(s->encoder);
		free(s);
		return rc;
	}
	*out = s;
	return CHAP_OK;
}

void
chap_scorer_submit(struct chap_scorer *s, struct chap_job *job)
{
	job->next = NULL;
	pthread_mutex_lock(&s->lock);
	*s->last = job;
	s->last = &job->next;
	s->stats.n_waiting++;
	pthread_cond_signal(&s->more);
	pthread_mutex_unlock(&s->lock);
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
	pthread_cond_destroy(&s->reloaded);
	pthread_cond_destroy(&s->more);
	pthread_mutex_destroy(&s->lock);
	chap_body_release(&s->body);
	chap_json_encoder_free(s->encoder);
	chap_buf_release(&s->line);
	chap_buf_release(&s->verdicts);
	free(s);
}

void
chap_scorer_stats(struct chap_scorer *s, struct chap_scorer_stats *out)
{
	pthread_mutex_lock(&s->lock);
	*out = s->stats;
	pthread_mutex_unlock(&s->lock);
}
