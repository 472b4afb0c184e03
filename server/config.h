/*
 * The service's settings: one table makes the file's parser, the command
 * line's options, `--help` and `chaperoned sample-config`. A file holds
 * "name = value" lines and # comments; the environment says
 * CHAPERONE_NAME=value, for containers, and wins over the file; the command
 * line says --name value (with - for _) and wins over both.
 *
 * Ownership: strings are fixed arrays inside the struct. Threads: read-only
 * once loaded.
 */
#ifndef CHAP_SERVER_CONFIG_H
#define CHAP_SERVER_CONFIG_H

#include "features/base/buf.h"
#include "features/base/err.h"

#include <stdint.h>
#include <stdio.h>

#define CHAP_CONFIG_STRING 512

/*
 * X(name, type, least, most, default, unit, help); string: length bounds. A
 * SECRET is a string that chap_config_show does not show.
 */
#define CHAP_SETTINGS(X) \
	X(score_url, STRING, 1, 500, "tcp://127.0.0.1:7710", "url", \
	    "request/reply scoring: verdicts") \
	X(ingest_url, STRING, 0, 500, "tcp://127.0.0.1:7711", "url", \
	    "request/reply ingest: counts instead of verdicts") \
	X(flags_url, STRING, 0, 500, "tcp://127.0.0.1:7712", "url", \
	    "publishes events: flags, moved levels, decisions") \
	X(verdicts_url, STRING, 0, 500, "tcp://127.0.0.1:7713", "url", \
	    "publishes every verdict; empty: off") \
	X(feed_days, NUMBER, 1, 3650, "7", "days", \
	    "that events are kept, for those who missed them") \
	X(webhook_url, SECRET, 0, 500, "", "url", \
	    "http(s): each event is posted there, signed; empty: none is") \
	X(webhook_secret_file, STRING, 0, 500, "", "file", \
	    "what signs them: 16 to 256 bytes, for its owner only") \
	X(webhook_ca, STRING, 0, 500, "", "file", \
	    "certificates to trust for webhook_url; empty: the system's") \
	X(http_address, STRING, 1, 64, "127.0.0.1", "IPv4 address", \
	    "where the console, /healthz and /metrics listen") \
	X(http_port, NUMBER, 1, 65535, "7780", "port", "see http_address") \
	X(http_tls, NUMBER, 0, 1, "0", "0 or 1", \
	    "1: HTTPS; http_address needs it where it is not loopback") \
	X(tls_cert, STRING, 0, 500, "", "file", \
	    "PEM, with those between it and a root: of http_tls, tls+tcp://") \
	X(tls_key, STRING, 0, 500, "", "file", \
	    "its key, which others may not read") \
	X(tls_ca, STRING, 0, 500, "", "file", \
	    "clients show a certificate of these; empty: they need none") \
	X(data, STRING, 1, 400, "chaperone-data", "folder", \
	    "flags and key; made if missing, readable by its owner only") \
	X(sync, STRING, 1, 20, "always", "always, interval, none", \
	    "when a message is kept: before its answer even if power is " \
	    "lost; if the process dies; never") \
	X(sync_interval, NUMBER, 1, 60000, "200", "ms", \
	    "of sync = interval: what power loss may take") \
	X(checkpoint, NUMBER, 1, 65536, "256", "MiB", \
	    "of journal, after which the state is written out") \
	X(model, STRING, 0, 500, "", "file", \
	    "a model bundle; empty: the built-in one") \
	X(shadow_model, STRING, 0, 500, "", "file", \
	    "a bundle that is scored beside it and counted, to be tried") \
	X(lexicons, STRING, 0, 500, "", "folder", \
	    "a lexicon folder; empty: the built-in one") \
	X(threads, NUMBER, 1, 64, "2", "threads", "that score") \
	X(advice, STRING, 0, 500, "", "file", \
	    "a table of advice; empty: the built-in one") \
	X(base_rate, NUMBER, 0, 999999, "0", "in a million", \
	    "moments of somebody who grooms; moves risk, no level; 0: as is") \
	X(max_pairs, NUMBER, 64, 268435456, "1000000", "pairs", \
	    "kept in memory, 640 bytes each and their index") \
	X(cold, NUMBER, 0, 16777216, "4096", "MiB", \
	    "on disk for pairs past max_pairs; 0: they are forgotten") \
	X(keep_days, NUMBER, 0, 36500, "365", "days", \
	    "of the messages' time, then a quiet pair on disk goes; 0: never") \
	X(evidence_hours, NUMBER, 0, 8760, "72", "hours", \
	    "messages that showed a signal are kept, sealed; 0: none are") \
	X(evidence_days, NUMBER, 1, 3650, "30", "days", \
	    "the same, of pairs at watch or above; longer while in the queue") \
	X(max_actors, NUMBER, 1, 268435456, "1000000", "users", \
	    "kept in memory, 144 bytes each and their index") \
	X(contexts, NUMBER, 1, 256, "32", "requests", \
	    "taken at once on each socket; more wait in the network") \
	X(max_connections, NUMBER, 16, 1000000, "16384", "connections", \
	    "at once on all nng sockets; more are closed as they come") \
	X(max_request, NUMBER, 65536, 1073741824, "33554432", "bytes", \
	    "a longer request closes its connection") \
	X(max_batch, NUMBER, 1, 1000000, "10000", "messages", \
	    "in one request; more are refused together") \
	X(max_waiting, NUMBER, 65536, 17179869184, "268435456", "bytes", \
	    "of requests that wait; past it the answer is \"busy\"") \
	X(require_key, NUMBER, 0, 1, "0", "0 or 1", \
	    "1: a key for every request; 0: none from this machine") \
	X(max_ahead, NUMBER, 0, 31536000, "3600", "seconds", \
	    "a message's time may be ahead of this clock; 0: any") \
	X(session_minutes, NUMBER, 1, 1440, "60", "minutes", \
	    "without a request, then somebody is signed out; 8 hours at most") \
	X(signin_header, STRING, 0, 64, "", "header", \
	    "of a reverse proxy, with who is signed in; empty: off") \
	X(signin_proxies, STRING, 0, 200, "127.0.0.1", "IPv4 addresses", \
	    "from which signin_header is believed, a space between") \
	X(signin_secret_file, STRING, 0, 500, "", "file", \
	    "what they show in X-Chaperone-Secret; empty: nothing") \
	X(lease_minutes, NUMBER, 1, 240, "10", "minutes", \
	    "that a case is its moderator's before it goes back") \
	X(second_review, NUMBER, 0, 1, "1", "0 or 1", \
	    "1: another person looks at escalations and emergencies too") \
	X(dismissal_review, NUMBER, 0, 100, "10", "percent", \
	    "of urgent cases that are dismissed another person looks at too") \
	X(urgent_minutes, NUMBER, 1, 100000, "30", "minutes", \
	    "that an urgent case should wait at most; shown, nothing else") \
	X(review_minutes, NUMBER, 1, 100000, "480", "minutes", \
	    "the same of cases at review") \
	X(reveal_pause, NUMBER, 0, 10000, "60", "messages", \
	    "read in 8 hours, after which a pause is suggested; 0: never") \
	X(grave_pause, NUMBER, 0, 1000, "5", "cases", \
	    "escalated in 8 hours, after which a pause is suggested; 0: never") \
	X(support_contact, STRING, 0, 200, "", "text", \
	    "whom moderators can turn to, shown in the console") \
	X(account_link, STRING, 0, 500, "", "url", \
	    "a user's page on the platform, with {user} in it; empty: none") \
	X(drain_seconds, NUMBER, 0, 3600, "5", "seconds", \
	    "that a service being drained answers \"busy\" before it ends") \
	X(audit_head, STRING, 0, 500, "", "file", \
	    "where the audit log's head is added; empty: audit.head in data") \
	X(log_level, NUMBER, 0, 3, "1", "level", \
	    "0 debug, 1 info, 2 warnings, 3 errors")

struct chap_config {
#define CHAP_X_STRING(name) char name[CHAP_CONFIG_STRING];
#define CHAP_X_SECRET(name) char name[CHAP_CONFIG_STRING];
#define CHAP_X_NUMBER(name) int64_t name;
#define CHAP_X(name, type, least, most, standard, unit, help) \
	CHAP_X_##type(name)
	CHAP_SETTINGS(CHAP_X)
#undef CHAP_X
#undef CHAP_X_STRING
#undef CHAP_X_SECRET
#undef CHAP_X_NUMBER
};

/* All defaults. */
void chap_config_init(struct chap_config *config);

/*
 * Sets one by its name. CHAP_ERR_NOT_FOUND (no such setting),
 * CHAP_ERR_INVALID (wrong type or out of range).
 */
enum chap_err chap_config_set(struct chap_config *config, const char *name,
    const char *value, struct chap_error *err) CHAP_MUST_CHECK;

/* Reads a file over what is there. *err names file and line. */
enum chap_err chap_config_read(struct chap_config *config, const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

#define CHAP_CONFIG_PREFIX "CHAPERONE_"

/*
 * Sets from variables "CHAPERONE_NAME=value" of an environment, over what is
 * there; others are passed over, and CHAPERONE_KEY, which is a client's.
 * CHAP_ERR_INVALID, CHAP_ERR_NOT_FOUND: a name behind the prefix that is no
 * setting.
 */
enum chap_err chap_config_environment(struct chap_config *config,
    char *const *environment, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Takes --config FILE and --name VALUE off the front of argv: the file first
 * whatever their order, then the environment (NULL: none), then the rest; *used
 * tells how many words, so that argv[*used] is the first that is neither.
 * CHAP_ERR_INVALID, CHAP_ERR_NOT_FOUND.
 */
enum chap_err chap_config_arguments(struct chap_config *config, int argc,
    char **argv, char *const *environment, int *used,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Appends what is in force, as lines of a file. Errors stay in out->failed. */
void chap_config_show(const struct chap_config *config, struct chap_buf *out);

/* The options for --help; a sample file with all defaults. */
void chap_config_help(FILE *out);
void chap_config_sample(FILE *out);

#endif
