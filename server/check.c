#include "server/check.h"

#include "classifier/advice.h"
#include "classifier/builtin.h"
#include "classifier/model.h"
#include "server/hook/hook.h"
#include "server/http/certificate.h"
#include "server/http/proxied.h"
#include "server/open.h"
#include "server/recorder.h"
#include "server/store/files.h"
#include "server/store/flags.h"
#include "server/tls.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define SOME_PAIRS 64 /* for an engine that is only opened */
#define PAIR_ON_DISK_BYTES 708 /* in a checkpoint, measured: CAPACITY.md */
#define MIB ((uint64_t)1 << 20)
#define JOURNAL_PARTS 3 /* of `checkpoint` MiB, at most: server/README.md */
#define HOUR_MS 3600000
#define YEAR_2026_MS ((int64_t)1767225600000) /* this program is no older */

struct look {
	const struct chap_config *config;
	const struct chap_clock *clock;
	uint64_t free_bytes;
	struct chap_finding *finding; /* [CHAP_N_CHECKS] */
	bool has_folder;
	bool has_key; /* and it can be used */
};

static const char NOT_CHECKED[] = "not looked at: see what is wrong above";

static void CHAP_PRINTF(3, 4) found(struct chap_finding *f,
    enum chap_check_result result, const char *text, ...)
{
	va_list args;

	f->result = result;
	va_start(args, text);
	vsnprintf(f->text, sizeof(f->text), text, args);
	va_end(args);
}

static void
because(struct chap_finding *f, const char *why, const char *todo)
{
	f->why = why;
	f->todo = todo;
}

static void
failed(struct chap_finding *f, const struct chap_error *err, const char *why,
    const char *todo)
{
	char text[sizeof(f->text)];

	found(f, CHAP_CHECK_WRONG, "%s",
	    chap_error_format(err, text, sizeof(text)));
	because(f, why, todo);
}

/* `file` NULL: the folder itself. */
static bool
look_at(const struct look *l, const char *file, struct stat *st)
{
	char path[CHAP_PATH_BYTES];

	snprintf(path, sizeof(path), "%s%s%s", l->config->data,
	    file == NULL ? "" : "/", file == NULL ? "" : file);
	return stat(path, st) == 0;
}

static void
check_configuration(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_CONFIGURATION];
	enum chap_sync sync;
	struct chap_error err;

	if (f->result == CHAP_CHECK_WRONG)
		return;
	if (chap_open_sync(l->config->sync, &sync, &err) != CHAP_OK)
		failed(f, &err, "the service does not start",
		    "set it to one of those");
	else if (sync == CHAP_SYNC_NONE) {
		found(f, CHAP_CHECK_DOUBTFUL, "sync = none");
		because(f,
		    "each restart forgets every pair and user, and so what "
		    "led up to a message",
		    "set sync to always, but for a trial");
	} else {
		found(f, CHAP_CHECK_GOOD, "every setting is within its bounds");
	}
}

static void
check_addresses(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_ADDRESSES];
	struct chap_error err;

	if (chap_tls_check(l->config, &err) != CHAP_OK)
		failed(f, &err,
		    "the service does not start, so that nobody reads messages "
		    "and flags, or scores, on the way",
		    "see server/README.md, TLS; or listen on loopback");
	else
		found(f, CHAP_CHECK_GOOD, "%s",
		    chap_tls_is_used(l->config) ? "loopback, or with TLS"
		                                : "for this machine only");
}

#define DAY_MS ((int64_t)86400000)
#define SOON_DAYS 14

static void
check_certificate(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_CERTIFICATE];
	int64_t now_ms = chap_clock_now_ms(l->clock), from_ms = 0, until_ms = 0;
	struct chap_tls tls = {.cert = {.ptr = NULL}};
	struct chap_certificate_files files;
	struct chap_error err;
	enum chap_err rc;

	if (!chap_tls_is_used(l->config) || l->config->tls_cert[0] == '\0' ||
	    l->config->tls_key[0] == '\0') {
		found(f, CHAP_CHECK_PASSED_OVER, "none is needed");
		return;
	}
	rc = chap_tls_read(&tls, l->config, &err);
	files.cert = chap_buf_span(&tls.cert);
	files.key = chap_buf_span(&tls.key);
	if (rc == CHAP_OK)
		rc = chap_certificate_info(&files, &from_ms, &until_ms, &err);
	chap_tls_release(&tls);
	if (rc != CHAP_OK) {
		failed(f, &err, "the service does not start",
		    "name PEM files of a certificate and its own key");
	} else if (now_ms < from_ms || now_ms > until_ms) {
		found(f, CHAP_CHECK_WRONG,
		    now_ms < from_ms ? "is not good yet" : "has expired");
		because(f, "clients refuse to talk to the service",
		    "renew it, then \"systemctl reload\" or SIGHUP");
	} else if (until_ms - now_ms < SOON_DAYS * DAY_MS) {
		found(f, CHAP_CHECK_DOUBTFUL, "expires in %" PRId64 " days",
		    (until_ms - now_ms) / DAY_MS);
		because(f, "then clients refuse to talk to the service",
		    "renew it, then \"systemctl reload\" or SIGHUP");
	} else {
		found(f, CHAP_CHECK_GOOD, "good for %" PRId64 " days",
		    (until_ms - now_ms) / DAY_MS);
	}
}

static void
check_webhook(struct look *l)
{
	static const char CLEAR[] = "http://";
	struct chap_finding *f = &l->finding[CHAP_CHECK_WEBHOOK];
	const char *url = l->config->webhook_url;
	struct chap_secret secret;
	struct chap_error err;

	if (url[0] == '\0') {
		found(f, CHAP_CHECK_PASSED_OVER, "none is set");
		return;
	}
	if (chap_hook_check(url, l->config->webhook_secret_file, &secret,
	        &err) != CHAP_OK) {
		failed(f, &err, "the service does not start",
		    "set webhook_url to your receiver's address and "
		    "webhook_secret_file to what you share with it, or "
		    "neither");
		return;
	}
	chap_secret_close(&secret);
	if (strncasecmp(url, CLEAR, strlen(CLEAR)) == 0 &&
	    strncmp(url + strlen(CLEAR), "127.", 4) != 0 &&
	    strncmp(url + strlen(CLEAR), "localhost", 9) != 0) {
		found(f, CHAP_CHECK_DOUBTFUL, "posts over http");
		because(f,
		    "whoever stands between reads flags with users' ids; the "
		    "signature keeps them from making some up, not from "
		    "reading",
		    "let the receiver speak https");
		return;
	}
	found(f, CHAP_CHECK_GOOD, "address and secret can be used");
}

static void
check_signin(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_SIGNIN];
	struct chap_proxied proxied;
	struct chap_error err;

	if (l->config->signin_header[0] == '\0') {
		found(f, CHAP_CHECK_PASSED_OVER, "by name and password");
	} else if (chap_proxied_init(&proxied, l->config, &err) != CHAP_OK) {
		failed(f, &err, "the service does not start",
		    "set signin_proxies to your proxy's addresses, and "
		    "signin_secret_file to what it shows");
	} else if (!proxied.has_secret) {
		found(f, CHAP_CHECK_DOUBTFUL,
		    "by the header %s, without a secret", proxied.header);
		because(f,
		    "whoever can connect from the proxy's address, on its "
		    "machine any user, is whoever they say",
		    "set signin_secret_file");
	} else {
		chap_secret_close(&proxied.secret);
		found(f, CHAP_CHECK_GOOD, "by the header %s and a secret",
		    proxied.header);
	}
}

static void
check_folder(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_FOLDER];
	const char *dir = l->config->data;
	struct stat st;

	if (!look_at(l, NULL, &st)) {
		if (errno == ENOENT)
			found(f, CHAP_CHECK_PASSED_OVER,
			    "%s: made by the first start", dir);
		else
			found(f, CHAP_CHECK_WRONG, "%s: %s", dir,
			    strerror(errno));
		because(f, "the service keeps all it knows there",
		    "see the path and the permissions above it");
	} else if (!S_ISDIR(st.st_mode)) {
		found(f, CHAP_CHECK_WRONG, "%s: is not a folder", dir);
		because(f, "the service keeps all it knows there",
		    "name another place with --data");
	} else if (st.st_uid != geteuid() || access(dir, R_OK | W_OK | X_OK)) {
		found(f, CHAP_CHECK_WRONG,
		    "%s: belongs to user %ld, this is user %ld", dir,
		    (long)st.st_uid, (long)geteuid());
		because(f, "the service cannot write what it answers for",
		    "run this as the service's user, or chown the folder");
	} else if ((st.st_mode & 077) != 0) {
		found(f, CHAP_CHECK_WRONG, "%s: has mode %04o", dir,
		    (unsigned)st.st_mode & 07777);
		because(f, "others on this machine may look into it",
		    "chmod 700 it");
	} else {
		found(f, CHAP_CHECK_GOOD, "%s: for its owner only", dir);
		l->has_folder = true;
	}
}

static void
check_key(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_KEY];
	struct chap_seal seal;
	struct chap_error err;
	struct stat st;

	if (!l->has_folder) {
		found(f, CHAP_CHECK_PASSED_OVER, "%s",
		    l->finding[CHAP_CHECK_FOLDER].result == CHAP_CHECK_WRONG
		        ? NOT_CHECKED
		        : "made by the first start");
		return;
	}
	if (!look_at(l, "key", &st) && errno == ENOENT) {
		if (!look_at(l, "flags.sqlite", &st) &&
		    !look_at(l, "state", &st)) {
			found(f, CHAP_CHECK_PASSED_OVER,
			    "made by the first start");
			return;
		}
		found(f, CHAP_CHECK_WRONG, "%s/key: is not there",
		    l->config->data);
		because(f,
		    "it sealed all else in the folder, which nothing else "
		    "can read: a start would make another key",
		    "put it back from a copy before anything is started");
		return;
	}
	if (chap_seal_open(&seal, l->config->data, &err) != CHAP_OK) {
		failed(f, &err,
		    "it seals all else in the folder: whoever has it can read "
		    "that, and without it nobody can",
		    "chmod 600 it; one that is not whole: put it back from a "
		    "copy");
		return;
	}
	chap_seal_close(&seal);
	found(f, CHAP_CHECK_GOOD, "whole, for its owner only");
	l->has_key = true;
}

/*
 * A model and its advice, NULL: built in. They are read alone: an engine would
 * read the built-in lexicons beside them, which takes much longer.
 */
static void
check_model(struct chap_finding *f, const char *path, const char *advice,
    const char *why, const char *todo)
{
	struct chap_advice_table table;
	struct chap_model model;
	struct chap_error err;
	enum chap_err rc = path != NULL
	    ? chap_model_load(&model, path, &err)
	    : chap_model_parse(
	          &model, chap_builtin_model(), "built-in model", &err);

	if (rc != CHAP_OK) {
		failed(f, &err, why, todo);
		return;
	}
	if (chap_advice_load(&table, advice, &err) != CHAP_OK)
		failed(f, &err, why, todo);
	else
		found(f, CHAP_CHECK_GOOD, "%s%s", model.name,
		    path == NULL ? ", built in" : "");
	chap_model_release(&model);
}

/* An engine with the lexicons of a folder. */
static void
check_lexicons(struct chap_finding *f, const char *lexicons, const char *why,
    const char *todo)
{
	struct chap_engine_options options = {.lexicons = lexicons,
	    .max_pairs = SOME_PAIRS,
	    .max_actors = SOME_PAIRS};
	struct chap_engine *engine;
	struct chap_error err;

	if (chap_engine_new(&engine, &options, &err) != CHAP_OK) {
		failed(f, &err, why, todo);
		return;
	}
	found(f, CHAP_CHECK_GOOD, "%s", chap_engine_lexicon(engine));
	chap_engine_free(engine);
}

static void
check_bundles(struct look *l)
{
	const char *model = l->config->model;
	const char *advice = l->config->advice;
	const char *lexicons = l->config->lexicons;
	const char *shadow = l->config->shadow_model;

	check_model(&l->finding[CHAP_CHECK_MODEL],
	    model[0] == '\0' ? NULL : model, advice[0] == '\0' ? NULL : advice,
	    "the service does not start without a model and its advice",
	    "train or copy it again, or leave `model` or `advice` empty for "
	    "the built-in one");
	if (shadow[0] == '\0')
		found(&l->finding[CHAP_CHECK_SHADOW], CHAP_CHECK_PASSED_OVER,
		    "none is set");
	else
		check_model(&l->finding[CHAP_CHECK_SHADOW], shadow, NULL,
		    "the service does not start without the bundle that "
		    "`shadow_model` names",
		    "train or copy it again, or leave `shadow_model` empty");
	if (lexicons[0] == '\0')
		found(&l->finding[CHAP_CHECK_LEXICONS], CHAP_CHECK_GOOD,
		    "built in");
	else
		check_lexicons(&l->finding[CHAP_CHECK_LEXICONS], lexicons,
		    "the service does not start with lexicons that have a "
		    "fault",
		    "\"chaperone lexicon check\" says more of the folder");
}

/* Reads all of it, as a start would, and keeps nothing. */
static void
read_state(struct look *l, struct chap_finding *f)
{
	struct chap_log log = {.fd = -1, .clock = *l->clock};
	struct chap_config config = *l->config;
	struct chap_opened o = {.folder = -1};
	struct chap_error err;
	enum chap_err rc;

	/* their own faults are told apart, above */
	config.model[0] = '\0';
	config.lexicons[0] = '\0';
	config.advice[0] = '\0';
	rc = chap_open(&o, &config, CHAP_OPEN_LOOK, &log, &err);
	if (rc == CHAP_ERR_BUSY)
		found(f, CHAP_CHECK_PASSED_OVER,
		    "not read: a service uses the folder");
	else if (rc != CHAP_OK)
		failed(f, &err,
		    "the service does not start, so that nothing that was "
		    "answered for is silently forgotten",
		    "put the file back from a copy; \"chaperoned repair\" "
		    "goes on without what is damaged");
	else if (o.recovery.n_passed_over > 0) {
		found(f, CHAP_CHECK_DOUBTFUL,
		    "%" PRIu64 " of the checkpoints cannot be read",
		    o.recovery.n_passed_over);
		because(f,
		    "nothing is lost yet: an older one stands in, and there "
		    "is none behind that",
		    "look at the disk; the next clean stop writes a new one");
	} else {
		found(f, CHAP_CHECK_GOOD,
		    "checkpoint %" PRIu64 ", %" PRIu64 " frames behind it",
		    o.recovery.checkpoint, o.recovery.n_frames);
	}
	chap_open_close(&o);
}

static void
check_state(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_STATE];
	struct stat st;

	if (l->finding[CHAP_CHECK_CONFIGURATION].result == CHAP_CHECK_WRONG ||
	    l->finding[CHAP_CHECK_FOLDER].result == CHAP_CHECK_WRONG ||
	    l->finding[CHAP_CHECK_KEY].result == CHAP_CHECK_WRONG)
		found(f, CHAP_CHECK_PASSED_OVER, "%s", NOT_CHECKED);
	else if (!l->has_key || !look_at(l, "state", &st))
		found(f, CHAP_CHECK_PASSED_OVER, "none yet");
	else if (strcmp(l->config->sync, "none") == 0)
		found(f, CHAP_CHECK_PASSED_OVER, "not read: sync = none");
	else
		read_state(l, f);
}

static void
count_row(void *context, const struct chap_flag *flag)
{
	(void)flag;
	++*(int64_t *)context;
}

static void
check_flags(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_FLAGS];
	struct chap_flags *flags = NULL;
	struct chap_seal seal;
	struct chap_error err;
	struct stat st;
	int64_t n = 0;
	enum chap_err rc;

	if (!l->has_key || !look_at(l, "flags.sqlite", &st)) {
		found(f, CHAP_CHECK_PASSED_OVER, "%s",
		    l->finding[CHAP_CHECK_KEY].result == CHAP_CHECK_WRONG
		        ? NOT_CHECKED
		        : "none yet");
		return;
	}
	rc = chap_seal_open(&seal, l->config->data, &err);
	if (rc == CHAP_OK)
		rc = chap_flags_open(&flags, l->config->data, &seal, &err);
	if (rc == CHAP_OK)
		rc = chap_flags_list(flags, 0, INT64_MAX, count_row, &n, &err);
	if (rc != CHAP_OK)
		failed(f, &err,
		    "moderators cannot see the flagged pairs, and a start "
		    "fails",
		    "put flags.sqlite back from a copy; was the key replaced, "
		    "put that back");
	else
		found(f, CHAP_CHECK_GOOD, "%" PRId64 " flagged pairs", n);
	chap_flags_close(flags);
	chap_seal_close(&seal);
}

static void
check_audit(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_AUDIT];
	struct chap_audit_report report;
	char head[CHAP_CONFIG_STRING + 16];
	struct chap_audit *audit = NULL;
	struct chap_seal seal;
	struct chap_error err;
	struct stat st;
	enum chap_err rc;

	chap_recorder_head(l->config, head);
	if (!l->has_key ||
	    (!look_at(l, "audit.sqlite", &st) && stat(head, &st) != 0)) {
		found(f, CHAP_CHECK_PASSED_OVER, "%s",
		    l->finding[CHAP_CHECK_KEY].result == CHAP_CHECK_WRONG
		        ? NOT_CHECKED
		        : "none yet");
		return;
	}
	rc = chap_seal_open(&seal, l->config->data, &err);
	if (rc == CHAP_OK)
		rc = chap_audit_open(&audit, l->config->data, &seal, &err);
	if (rc == CHAP_OK)
		rc = chap_audit_verify(audit, head, &report, &err);
	chap_audit_close(audit);
	chap_seal_close(&seal);
	if (rc != CHAP_OK) {
		failed(f, &err,
		    "nothing can be recorded, so decisions and exports are "
		    "refused",
		    "put audit.sqlite back from a copy");
		return;
	}
	if (report.fault != CHAP_AUDIT_WHOLE) {
		found(f, CHAP_CHECK_WRONG, "%s", report.text);
		because(f,
		    "somebody changed the record of what was done, or a disk "
		    "did",
		    "keep all files of it as they are, and compare them with "
		    "a copy: \"chaperoned audit verify\"");
		return;
	}
	found(f, CHAP_CHECK_GOOD, "%" PRId64 " rows, whole", report.n_rows);
}

/* When what the service wrote last was written; 0: nothing was. */
static int64_t
newest_ms(const struct look *l)
{
	static const char *const FILES[] = {"key", "lock", "flags.sqlite",
	    "flags.sqlite-wal", "evidence.sqlite", "evidence.sqlite-wal",
	    "state"};
	int64_t newest = 0;
	struct stat st;

	for (size_t i = 0; i < sizeof(FILES) / sizeof(FILES[0]); i++)
		if (look_at(l, FILES[i], &st) &&
		    (int64_t)st.st_mtim.tv_sec * 1000 > newest)
			newest = (int64_t)st.st_mtim.tv_sec * 1000;
	return newest;
}

static void
check_clock(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_CLOCK];
	int64_t now_ms = chap_clock_now_ms(l->clock);
	int64_t behind_ms = newest_ms(l) - now_ms;

	if (now_ms < YEAR_2026_MS)
		found(f, CHAP_CHECK_WRONG,
		    "it stands before 2026, when this program was made");
	else if (behind_ms > HOUR_MS)
		found(f, CHAP_CHECK_WRONG,
		    "it stands %" PRId64 " hours before what the service "
		    "wrote last",
		    behind_ms / HOUR_MS);
	else {
		found(f, CHAP_CHECK_GOOD, "it goes on from what was written");
		return;
	}
	because(f,
	    "messages whose time is ahead of this clock by more than "
	    "max_ahead are answered unscored",
	    "set it, and let a time service keep it (timedatectl)");
}

/* The nearest folder above that is there is on the disk that will be used. */
static bool
ask_disk(const char *dir, uint64_t *bytes)
{
	char path[CHAP_CONFIG_STRING];
	struct statvfs disk;
	int failed;

	snprintf(path, sizeof(path), "%s", dir);
	while ((failed = statvfs(path, &disk)) != 0 && errno == ENOENT) {
		char *slash = strrchr(path, '/');

		if (strcmp(path, ".") == 0 || slash == path)
			break;
		if (slash == NULL)
			snprintf(path, sizeof(path), ".");
		else
			*slash = '\0';
	}
	if (failed != 0)
		return false;
	*bytes = (uint64_t)disk.f_bavail * disk.f_frsize;
	return true;
}

static void
check_disk(struct look *l)
{
	struct chap_finding *f = &l->finding[CHAP_CHECK_DISK];
	uint64_t bytes = l->free_bytes;
	uint64_t journal =
	    JOURNAL_PARTS * (uint64_t)l->config->checkpoint * MIB;
	uint64_t all = journal +
	    2 * PAIR_ON_DISK_BYTES * (uint64_t)l->config->max_pairs +
	    (uint64_t)l->config->cold * MIB;

	if (bytes == CHAP_FREE_ASK && !ask_disk(l->config->data, &bytes)) {
		found(f, CHAP_CHECK_DOUBTFUL, "%s: %s", l->config->data,
		    strerror(errno));
	} else if (bytes >= all) {
		found(f, CHAP_CHECK_GOOD,
		    "%" PRIu64 " MiB free, at most %" PRIu64 " are needed",
		    bytes / MIB, all / MIB);
		return;
	} else {
		found(f,
		    bytes < journal ? CHAP_CHECK_WRONG : CHAP_CHECK_DOUBTFUL,
		    "%" PRIu64 " MiB free; the journal may need %" PRIu64
		    ", all with every pair %" PRIu64,
		    bytes / MIB, journal / MIB, all / MIB);
	}
	because(f,
	    "while the disk is full every request is answered \"busy\": "
	    "nothing is scored",
	    "make room, or lower checkpoint, max_pairs or cold: "
	    "server/CAPACITY.md");
}

const char *
chap_check_name(enum chap_check_item item)
{
	static const char *const NAME[CHAP_N_CHECKS] = {"configuration",
	    "addresses", "certificate", "webhook", "sign-in", "data folder",
	    "key", "model", "shadow model", "lexicons", "state", "flags",
	    "audit", "clock", "disk"};

	return NAME[item];
}

void
chap_check(const struct chap_config *config, const struct chap_clock *clock,
    uint64_t free_bytes, struct chap_finding finding[CHAP_N_CHECKS])
{
	struct look l = {.config = config,
	    .clock = clock,
	    .free_bytes = free_bytes,
	    .finding = finding};

	check_configuration(&l);
	check_addresses(&l);
	check_certificate(&l);
	check_webhook(&l);
	check_signin(&l);
	check_folder(&l);
	check_key(&l);
	check_bundles(&l);
	check_clock(&l); /* before what opens files, which may touch them */
	check_state(&l);
	check_flags(&l);
	check_audit(&l);
	check_disk(&l);
}
