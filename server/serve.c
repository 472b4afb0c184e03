#include "classifier/state.h"
#include "server/commands.h"

#include "server/feed.h"
#include "server/http/http.h"
#include "server/net/sockets.h"
#include "server/open.h"
#include "server/ops/notify.h"
#include "server/pulse.h"
#include "server/recorder.h"
#include "server/tls.h"
#include "server/http/certificate.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#define FINISH_MS 10000 /* for requests that were taken before the stop */
#define LINGER_MS 200 /* for replies on their way out of the process */

static const char USAGE[] =
    "usage: chaperoned serve [--config FILE] [--SETTING VALUE …]\n"
    "Runs until SIGTERM or SIGINT; what was accepted by then is finished.\n"
    "On SIGHUP it reads model, lexicons and advice again, where settings name\n"
    "some; if one has a fault, it says so in its log and goes on with what it has.\n"
    "On SIGUSR1 it drains: see chaperoned drain --help.\n";

struct service {
	struct chap_config config;
	struct chap_log log;
	struct chap_opened opened;
	struct chap_access *access;
	struct chap_recorder recorder;
	struct chap_flags *feed_flags;
	struct chap_evidence_store *evidence;
	struct chap_evidence_store *http_evidence; /* NULL: none is kept */
	struct chap_risk_days *days;
	struct chap_keeper *keeper;
	struct chap_shadow *shadow; /* NULL: none */
	struct chap_scorer *scorer;
	struct chap_publish_socket *publish; /* events; NULL: nobody listens */
	struct chap_feed *feed;
	struct chap_flags *hook_flags;
	struct chap_secret secret; /* of the webhook */
	struct chap_hook *hook; /* NULL: off */
	struct chap_publish_socket *verdicts; /* NULL: off */
	char start[17]; /* names this start in the verdict stream */
	struct chap_crowd crowd; /* connected over nng */
	struct chap_reply_socket *score;
	struct chap_reply_socket *ingest;
	struct chap_http *http;
	struct chap_tls tls; /* while listeners are opened */
	_Atomic int64_t certificate_until_ms; /* 0: none is shown */
	pthread_mutex_t reloading;
	struct chap_pulse pulse;
};

static void
tell_recovery(const struct service *s)
{
	const struct chap_recovery *r = &s->opened.recovery;

	chap_log(&s->log, CHAP_LOG_INFO, "recovered",
	    chap_f_int("checkpoint", (int64_t)r->checkpoint),
	    chap_f_int("frames", (int64_t)r->n_frames),
	    chap_f_int("messages", (int64_t)r->n_facts),
	    chap_f_int("flags", (int64_t)r->n_flags));
}

#define HOUR_MS ((int64_t)60 * 60 * 1000)

/* Also where none is to be kept: what there is expires. */
static enum chap_err
open_evidence(
    struct service *s, struct chap_evidence_store **out, struct chap_error *err)
{
	struct chap_evidence_keep keep = {
	    .below_ms = s->config.evidence_hours * HOUR_MS,
	    .watched_ms = s->config.evidence_days * 24 * HOUR_MS,
	    .syncs = s->opened.sync == CHAP_SYNC_ALWAYS};

	if (keep.watched_ms < keep.below_ms)
		keep.watched_ms = keep.below_ms;
	return chap_evidence_store_open(
	    out, s->config.data, &s->opened.seal, &keep, err);
}

static enum chap_err
open_data(struct service *s, struct chap_error *err)
{
	struct chap_clock clock = chap_clock_system();
	enum chap_err rc =
	    chap_open(&s->opened, &s->config, CHAP_OPEN_SERVE, &s->log, err);

	if (rc == CHAP_OK)
		rc = chap_access_open(&s->access, s->config.data,
		    &s->opened.seal, s->config.require_key != 0, &s->log, err);
	if (rc == CHAP_OK)
		rc = chap_recorder_open(
		    &s->recorder, &s->config, &s->opened.seal, &s->log, err);
	if (rc == CHAP_OK)
		rc = chap_flags_open(
		    &s->feed_flags, s->config.data, &s->opened.seal, err);
	if (rc == CHAP_OK)
		rc = open_evidence(s, &s->evidence, err);
	if (rc == CHAP_OK && s->config.evidence_hours > 0)
		rc = open_evidence(s, &s->http_evidence, err);
	if (rc == CHAP_OK)
		rc = chap_risk_days_open(&s->days, s->config.data,
		    &s->opened.seal, chap_clock_now_ms(&clock), err);
	if (rc == CHAP_OK && s->opened.recovery.number > 0)
		tell_recovery(s);
	return rc;
}

/*
 * Whoever connects to a publishing socket hears all that it says: nng's
 * subscribers give no key. Where keys are required it may only be a socket
 * that the file system guards.
 */
static enum chap_err
check_publishers(const struct chap_config *config, struct chap_error *err)
{
	const char *const url[] = {config->flags_url, config->verdicts_url};
	const char *const name[] = {"flags_url", "verdicts_url"};

	for (int i = 0; config->require_key != 0 && i < 2; i++)
		if (url[i][0] != '\0' && strncmp(url[i], "ipc://", 6) != 0)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "%s: with require_key = 1 it is empty or an ipc:// "
			    "address, because its listeners give no key",
			    name[i]);
	return CHAP_OK;
}

#define MARK_MS 2000
#define EVENTS_WAITING 1024 /* for a subscriber that is slow */
#define FRAMES_WAITING 64 /* of verdicts: some 8 MiB */

static enum chap_err
open_feed(struct service *s, struct chap_error *err)
{
	struct chap_feed_options options = {.flags = s->feed_flags,
	    .keep_ms = s->config.feed_days * 86400000,
	    .mark_ms = MARK_MS,
	    .clock = chap_clock_system(),
	    .log = &s->log};

	if (s->config.flags_url[0] != '\0') {
		enum chap_err rc =
		    chap_publish_open(&s->publish, s->config.flags_url, &s->tls,
		        &s->crowd, EVENTS_WAITING, err);

		if (rc != CHAP_OK)
			return rc;
		options.publish = chap_publish_line;
		options.publish_context = s->publish;
	}
	return chap_feed_new(&s->feed, &options, err);
}

/* Something was committed that those outside may want to know. */
static void
on_events(void *context)
{
	struct service *s = context;

	chap_feed_wake(s->feed);
	chap_hook_wake(s->hook);
}

static enum chap_err
open_hook(struct service *s, struct chap_error *err)
{
	struct chap_hook_options options = {.url = s->config.webhook_url,
	    .ca = s->config.webhook_ca,
	    .secret = &s->secret,
	    .clock = chap_clock_system(),
	    .log = &s->log};
	enum chap_err rc;

	if (s->config.webhook_url[0] == '\0')
		return CHAP_OK;
	rc = chap_flags_open(
	    &s->hook_flags, s->config.data, &s->opened.seal, err);
	options.flags = s->hook_flags;
	return rc == CHAP_OK ? chap_hook_new(&s->hook, &options, err) : rc;
}

/* So many files of a journal: a service that is ended again and again. */
#define MANY_FILES 32

static enum chap_err
open_keeper(struct service *s, struct chap_error *err)
{
	const struct chap_opened *o = &s->opened;
	struct chap_keeper_options options = {.sync = o->sync,
	    .interval_ms = s->config.sync_interval,
	    .checkpoint_bytes = (uint64_t)s->config.checkpoint << 20,
	    .dir = o->state_dir,
	    .seal = &o->seal,
	    .flags = o->flags,
	    .cold = o->cold,
	    .members = o->members,
	    .evidence = s->evidence,
	    .clock = chap_clock_system(),
	    .keep_ms = s->config.keep_days * 86400000,
	    .number = o->recovery.number,
	    .sequence = chap_engine_sequence(o->engine),
	    .is_due = o->recovery.n_files >= MANY_FILES,
	    .log = &s->log,
	    .on_rows = on_events,
	    .on_rows_context = s};

	if (s->config.verdicts_url[0] != '\0') {
		char token[CHAP_TOKEN_HEX];
		enum chap_err rc =
		    chap_publish_open(&s->verdicts, s->config.verdicts_url,
		        &s->tls, &s->crowd, FRAMES_WAITING, err);

		if (rc != CHAP_OK)
			return rc;
		chap_token_new(token);
		snprintf(s->start, sizeof(s->start), "%.16s", token);
		options.publish = chap_publish_line;
		options.has_listeners = chap_publish_has_listeners;
		options.publish_context = s->verdicts;
		options.start = s->start;
	}
	return chap_keeper_new(&s->keeper, &options, err);
}

/* NULL where the settings name none. */
static enum chap_err
open_shadow(
    const struct service *s, struct chap_shadow **out, struct chap_error *err)
{
	struct chap_engine_options options =
	    chap_open_options(&s->config, &s->opened.seal);

	*out = NULL;
	options.model = s->config.shadow_model;
	return options.model[0] == '\0' ? CHAP_OK
	                                : chap_shadow_new(out, &options, err);
}

static enum chap_err
open_scorer(struct service *s, struct chap_error *err)
{
	struct chap_scorer_options options = {.engine = s->opened.engine,
	    .keeper = s->keeper,
	    .seal = &s->opened.seal,
	    .access = s->access,
	    .days = s->days,
	    .shadow = s->shadow,
	    .clock = chap_clock_system(),
	    .log = &s->log,
	    .keeps_evidence = s->config.evidence_hours > 0,
	    .max_ahead_ms = s->config.max_ahead * 1000,
	    .max_batch = (size_t)s->config.max_batch,
	    .max_waiting_bytes = (size_t)s->config.max_waiting};
	enum chap_err rc = chap_scorer_new(&s->scorer, &options);

	return rc == CHAP_OK ? rc : chap_fail(err, rc, "out of memory");
}

static void
tell_outflow(void *context, struct chap_outflow *out)
{
	struct service *s = context;

	chap_feed_stats(s->feed, &out->feed);
	out->n_feed_listeners = chap_publish_listeners(s->publish);
	out->n_verdict_listeners = chap_publish_listeners(s->verdicts);
	out->n_connections = atomic_load(&s->crowd.n);
	out->most_connections = s->crowd.most;
	out->certificate_until_ms = atomic_load(&s->certificate_until_ms);
	out->has_hook = s->hook != NULL;
	if (out->has_hook)
		chap_hook_stats(s->hook, &out->hook);
}

/* Puts another certificate into force; on failure the log has which socket. */
static enum chap_err
renew_tls(struct service *s, const struct chap_tls *tls, struct chap_error *err)
{
	struct chap_certificate_files files = {
	    chap_buf_span(&tls->cert), chap_buf_span(&tls->key)};
	enum chap_err rc = CHAP_OK;

	if (s->config.http_tls != 0)
		rc = chap_certificate_use(&files, err);
	if (rc == CHAP_OK)
		rc = chap_reply_renew(s->ingest, tls, err);
	if (rc == CHAP_OK)
		rc = chap_reply_renew(s->score, tls, err);
	if (rc == CHAP_OK)
		rc = chap_publish_renew(s->publish, tls, err);
	return rc == CHAP_OK ? chap_publish_renew(s->verdicts, tls, err) : rc;
}

static enum chap_err
reload_bundles(struct service *s, const struct chap_engine_options *options,
    struct chap_error *err)
{
	struct chap_shadow *shadow = NULL, *former = s->shadow;
	struct chap_reload *fresh;
	enum chap_err rc =
	    chap_reload_new_with(&fresh, s->opened.engine, options, err);

	if (rc != CHAP_OK)
		return rc;
	rc = open_shadow(s, &shadow, err);
	if (rc == CHAP_OK) {
		s->shadow = shadow;
		rc = chap_scorer_reload(s->scorer, fresh, &shadow);
		if (rc != CHAP_OK) {
			s->shadow = former;
			chap_fail(err, rc, "out of memory");
		}
	}
	chap_shadow_free(shadow); /* the former one, or what was not taken */
	chap_reload_free(fresh);
	return rc;
}

/*
 * Reads again what the settings name: certificates, then model, lexicons,
 * advice, shadow model. What of the last four has a fault changes none of them,
 * and no certificate; nor does a certificate with one. On the main thread or
 * one of HTTP's.
 */
static enum chap_err
reload(struct service *s, struct chap_error *err)
{
	struct chap_engine_options options =
	    chap_open_options(&s->config, &s->opened.seal);
	bool has_bundles = options.lexicons != NULL || options.model != NULL ||
	    options.advice != NULL || s->shadow != NULL;
	bool has_tls = chap_tls_is_used(&s->config);
	struct chap_tls tls = {.cert = {.ptr = NULL}};
	struct chap_certificate_files files;
	int64_t from_ms, until_ms;
	enum chap_err rc = CHAP_OK;

	if (!has_bundles && !has_tls)
		return chap_fail(err, CHAP_ERR_STATE,
		    "all is built in: no --model, --lexicons, --advice or "
		    "--shadow-model");
	pthread_mutex_lock(&s->reloading);
	if (has_tls)
		rc = chap_tls_read(&tls, &s->config, err);
	files.cert = chap_buf_span(&tls.cert);
	files.key = chap_buf_span(&tls.key);
	if (rc == CHAP_OK && has_tls)
		rc = chap_certificate_info(&files, &from_ms, &until_ms, err);
	if (rc == CHAP_OK && has_bundles)
		rc = reload_bundles(s, &options, err);
	if (rc == CHAP_OK && has_tls)
		rc = renew_tls(s, &tls, err);
	if (rc == CHAP_OK && has_tls)
		atomic_store(&s->certificate_until_ms, until_ms);
	chap_tls_release(&tls);
	pthread_mutex_unlock(&s->reloading);
	return rc;
}

static enum chap_err
reload_and_tell(void *context, struct chap_error *err)
{
	struct service *s = context;
	struct chap_scorer_stats stats;
	enum chap_err rc = reload(s, err);
	char text[512];

	if (rc != CHAP_OK) {
		chap_log(&s->log, CHAP_LOG_ERROR, "not_reloaded",
		    chap_f_str(
		        "why", chap_error_format(err, text, sizeof(text))));
		return rc;
	}
	chap_scorer_stats(s->scorer, &stats);
	chap_log(&s->log, CHAP_LOG_INFO, "reloaded",
	    chap_f_str("model", stats.model),
	    chap_f_str("lexicon", stats.lexicon));
	return CHAP_OK;
}

/* What POST /v1/drain asks for: done on the main thread. */
static void
ask_to_drain(void *context)
{
	(void)context;
	kill(getpid(), SIGUSR1);
}

static enum chap_err
open_http(struct service *s, struct chap_error *err)
{
	struct chap_http_options options = {.reload = reload_and_tell,
	    .drain = ask_to_drain,
	    .address = s->config.http_address,
	    .port = (uint16_t)s->config.http_port,
	    .tls = s->config.http_tls != 0 ? &s->tls : NULL,
	    .scorer = s->scorer,
	    .access = s->access,
	    .audit = s->recorder.audit,
	    .seal = &s->opened.seal,
	    .evidence = s->http_evidence,
	    .days = s->days,
	    .config = &s->config,
	    .outflow = tell_outflow,
	    .on_events = on_events,
	    .context = s,
	    .clock = chap_clock_system(),
	    .log = &s->log};

	return chap_http_start(&s->http, &options, err);
}

static enum chap_err
open_reply(struct service *s, const char *url, bool counts_only,
    struct chap_reply_socket **out, struct chap_error *err)
{
	if (url[0] == '\0')
		return CHAP_OK;
	return chap_reply_open(out, url, &s->tls, counts_only,
	    (size_t)s->config.contexts, &s->crowd,
	    (size_t)s->config.max_request, s->scorer, err);
}

static enum chap_err
read_tls(struct service *s, struct chap_error *err)
{
	struct chap_certificate_files files;
	int64_t from_ms, until_ms = 0;
	enum chap_err rc = chap_tls_read(&s->tls, &s->config, err);

	files.cert = chap_buf_span(&s->tls.cert);
	files.key = chap_buf_span(&s->tls.key);
	if (rc == CHAP_OK && chap_tls_is_used(&s->config))
		rc = chap_certificate_info(&files, &from_ms, &until_ms, err);
	if (rc == CHAP_OK)
		atomic_store(&s->certificate_until_ms, until_ms);
	return rc;
}

/* Sockets come last, so that whoever connects finds everything there. */
static enum chap_err
open_all(struct service *s, struct chap_error *err)
{
	enum chap_err rc = check_publishers(&s->config, err);

	if (rc == CHAP_OK)
		rc = chap_tls_check(&s->config, err);
	if (rc == CHAP_OK)
		rc = read_tls(s, err);
	if (rc == CHAP_OK && s->config.webhook_url[0] != '\0')
		rc = chap_hook_check(s->config.webhook_url,
		    s->config.webhook_secret_file, &s->secret, err);
	if (rc == CHAP_OK)
		rc = open_data(s, err);
	if (rc == CHAP_OK)
		rc = open_feed(s, err);
	if (rc == CHAP_OK)
		rc = open_hook(s, err);
	if (rc == CHAP_OK)
		rc = open_keeper(s, err);
	if (rc == CHAP_OK)
		rc = open_shadow(s, &s->shadow, err);
	if (rc == CHAP_OK)
		rc = open_scorer(s, err);
	if (rc == CHAP_OK)
		rc = open_http(s, err);
	if (rc == CHAP_OK)
		rc = open_reply(s, s->config.ingest_url, true, &s->ingest, err);
	if (rc == CHAP_OK)
		rc = open_reply(s, s->config.score_url, false, &s->score, err);
	if (rc == CHAP_OK)
		chap_http_set_ready(s->http, true);
	chap_tls_release(&s->tls);
	return rc;
}

static size_t
in_flight(const struct service *s)
{
	return chap_reply_in_flight(s->score) +
	    chap_reply_in_flight(s->ingest) + chap_http_in_flight(s->http);
}

/* Replies that are not taken as fast as they were made. */
static size_t
unsent(const struct service *s)
{
	return chap_reply_unsent(s->score) + chap_reply_unsent(s->ingest);
}

/*
 * Takes nothing more, finishes what was taken, and leaves by _exit: what nng
 * has open is left to the system.
 */
static _Noreturn void
leave(struct service *s)
{
	int waited_ms = 0;
	size_t unfinished;

	chap_notify_stopping();
	chap_http_set_ready(s->http, false);
	chap_reply_stop(s->score);
	if (s->ingest != NULL)
		chap_reply_stop(s->ingest);
	do {
		usleep(LINGER_MS * 1000);
		waited_ms += LINGER_MS;
	} while (in_flight(s) + unsent(s) > 0 && waited_ms < FINISH_MS);
	unfinished = in_flight(s);
	if (unfinished == 0) {
		chap_http_stop(s->http);
		chap_scorer_free(s->scorer);
		chap_shadow_free(s->shadow);
		chap_keeper_free(s->keeper, s->opened.engine);
		chap_hook_free(s->hook);
		chap_secret_close(&s->secret);
		chap_feed_free(s->feed);
		chap_evidence_store_close(s->http_evidence);
		chap_evidence_store_close(s->evidence);
		chap_risk_days_close(s->days);
		chap_flags_close(s->hook_flags);
		chap_flags_close(s->feed_flags);
		chap_access_close(s->access);
	}
	chap_recorder_note(&s->recorder, "service", "stop",
	    unfinished == 0 ? NULL : "unfinished=yes");
	chap_recorder_close(&s->recorder);
	if (unfinished == 0)
		chap_open_close(&s->opened);
	chap_log(&s->log, CHAP_LOG_INFO, "stopped",
	    chap_f_int("unfinished", (int64_t)unfinished));
	_exit(unfinished == 0 ? 0 : CHAP_EXIT_FAILED);
}

/* All that was done so far: it goes up with each request and each frame. */
static uint64_t
done(struct service *s)
{
	struct chap_scorer_stats stats;

	chap_scorer_stats(s->scorer, &stats);
	return stats.n_requests + stats.n_refused + stats.keeper.n_frames +
	    stats.keeper.n_journal_errors;
}

#define FILES_LEAST 64 /* left, below which nobody new may come in */

/*
 * Says when there are no descriptors left for newcomers. It ends nothing:
 * whoever opens as many connections as he can would end the service.
 */
static void
look_at_descriptors(const struct service *s)
{
	struct rlimit limit;
	int lowest;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return;
	lowest = dup(STDERR_FILENO); /* the lowest that is free */
	if (lowest >= 0)
		close(lowest);
	if (lowest >= 0 && (rlim_t)lowest + FILES_LEAST < limit.rlim_cur)
		return;
	chap_log(&s->log, CHAP_LOG_ERROR, "descriptors_out",
	    chap_f_int("most", (int64_t)limit.rlim_cur),
	    chap_f_int("connected", (int64_t)atomic_load(&s->crowd.n)));
}

#define LOOK_MS 10000 /* between two looks at what has its time */
#define NS_PER_MS 1000000u

/*
 * Waits for one of the signals, or `for_ms` (below 0: for ever), and does
 * meanwhile what comes by the clock: signs of life, while it lives, and the
 * audit log's head. -1: none came.
 */
static int
wait_for_signal(struct service *s, const sigset_t *signals, int64_t for_ms)
{
	uint64_t within_ns = chap_notify_within_ns();
	int64_t look_ms = LOOK_MS, left_ms = for_ms;
	int sig = -1;

	if (within_ns > 0 && within_ns / 3 / NS_PER_MS < LOOK_MS)
		look_ms = (int64_t)(within_ns / 3 / NS_PER_MS) + 1;
	while (sig < 0 && (for_ms < 0 || left_ms > 0)) {
		int64_t ms =
		    for_ms < 0 || left_ms > look_ms ? look_ms : left_ms;
		struct timespec time = {.tv_sec = ms / 1000,
		    .tv_nsec = ms % 1000 * (long)NS_PER_MS};

		if (chap_pulse_goes(
		        &s->pulse, in_flight(s), done(s), chap_monotonic_ns()))
			chap_notify_alive();
		else
			chap_log(&s->log, CHAP_LOG_ERROR, "stands_still",
			    chap_f_int("requests", (int64_t)in_flight(s)));
		sig = sigtimedwait(signals, NULL, &time);
		left_ms -= ms;
		if (sig < 0) {
			chap_recorder_tick(&s->recorder);
			look_at_descriptors(s);
		}
	}
	return sig;
}

/*
 * Requests are answered "busy" for a while, so that clients go elsewhere or
 * wait, instead of finding nobody; what was taken is finished meanwhile. Who
 * sends a signal that ends does not want to wait for it.
 */
static void
drain(struct service *s)
{
	sigset_t ends;

	chap_log(&s->log, CHAP_LOG_INFO, "draining",
	    chap_f_int("seconds", s->config.drain_seconds));
	chap_http_set_ready(s->http, false);
	chap_scorer_drain(s->scorer,
	    "the service is being drained: it ends, and starts again");
	sigemptyset(&ends);
	sigaddset(&ends, SIGTERM);
	sigaddset(&ends, SIGINT);
	(void)wait_for_signal(s, &ends, s->config.drain_seconds * 1000);
}

static void
announce(struct service *s)
{
	const struct chap_config *c = &s->config;
	char what[CHAP_AUDIT_WHAT_BYTES + 1], model[CHAP_HASH_HEX];

	chap_engine_model_id(s->opened.engine, model);
	snprintf(what, sizeof(what), "version=%s model=%s lexicon=%s",
	    CHAP_VERSION, model, chap_engine_lexicon(s->opened.engine));
	chap_recorder_note(&s->recorder, "service", "start", what);

	chap_log(&s->log, CHAP_LOG_INFO, "serving",
	    chap_f_str("score", c->score_url),
	    chap_f_str("ingest", c->ingest_url),
	    chap_f_str("flags", c->flags_url),
	    chap_f_str("verdicts", c->verdicts_url),
	    chap_f_str("http", c->http_address),
	    chap_f_int("http_port", chap_http_port(s->http)),
	    chap_f_int("threads", c->threads),
	    chap_f_str("model", chap_engine_model(s->opened.engine)),
	    chap_f_str("lexicon", chap_engine_lexicon(s->opened.engine)));
}

static void
reload_by_signal(struct service *s)
{
	struct chap_error err;

	chap_recorder_note(&s->recorder, "signal", "reload",
	    reload_and_tell(s, &err) == CHAP_OK ? "status=reloaded"
	                                        : "status=refused");
}

#define OTHER_FILES 2048 /* stores, HTTP, who has not said hello yet */

/*
 * Connections, files: as many as this user may have; and of connections no
 * more than leave room for files, because the journal has to go on.
 */
static void
set_crowd(struct service *s)
{
	struct rlimit limit;

	s->crowd.most = (size_t)s->config.max_connections;
	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return;
	limit.rlim_cur = limit.rlim_max;
	setrlimit(RLIMIT_NOFILE, &limit);
	if (limit.rlim_cur < s->crowd.most + OTHER_FILES)
		s->crowd.most = limit.rlim_cur > 2 * OTHER_FILES
		    ? limit.rlim_cur - OTHER_FILES
		    : limit.rlim_cur / 2;
}

int
chap_cmd_serve(int argc, char **argv)
{
	static struct service service;
	struct service *s = &service;
	struct chap_error err;
	sigset_t signals;
	int used, sig, status;

	status = chap_settings(&s->config, argc, argv, USAGE, &used);
	if (status != 0 || used < 0)
		return status;
	if (used < argc) {
		fprintf(stderr, "chaperoned serve: no option \"%s\"\n\n",
		    argv[used]);
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	pthread_mutex_init(&s->reloading, NULL);
	s->log = (struct chap_log){STDERR_FILENO,
	    (enum chap_log_level)s->config.log_level, chap_clock_system()};
	/* all threads inherit this, so only sigwait takes them */
	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGINT);
	sigaddset(&signals, SIGHUP);
	sigaddset(&signals, SIGUSR1);
	pthread_sigmask(SIG_BLOCK, &signals, NULL);
	signal(SIGPIPE, SIG_IGN);
	set_crowd(s);
	if (open_all(s, &err) != CHAP_OK) {
		chap_complain("chaperoned", &err);
		_exit(CHAP_EXIT_FAILED); /* sockets may be open: see leave */
	}
	announce(s);
	chap_notify_ready();
	while ((sig = wait_for_signal(s, &signals, -1)) == SIGHUP)
		reload_by_signal(s);
	if (sig == SIGUSR1)
		drain(s);
	leave(s);
}
