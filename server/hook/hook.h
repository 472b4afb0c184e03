/*
 * The webhook: a thread that posts each event of the sequence
 * (server/store/events.h) to one address, signed, in order, until it is taken;
 * then the next. libcurl's header stands in this folder only.
 *
 *	POST … HTTP/1.1
 *	Content-Type: application/json
 *	Chaperone-Event: 17                the event's number: do it once
 *	Chaperone-Timestamp: 1700000000    seconds, of this try
 *	Chaperone-Signature: v1=9f86…      HMAC-SHA256 of timestamp, ".", body
 *
 * How far it came is kept in the store, after each that was taken (any status
 * of 200 to 299): a crash may post one again, and leaves none out. What is not
 * taken is tried again, after half a second, twice as long each time up to five
 * minutes, half of it by chance; or after Retry-After, if that is longer, up to
 * an hour. Redirects are not followed, certificates are checked, no proxy is
 * used, answers are not read. Nothing of it has a part in scoring.
 *
 * Threads: wake and stats from any.
 */
#ifndef CHAP_HOOK_HOOK_H
#define CHAP_HOOK_HOOK_H

#include "features/base/clock.h"
#include "features/base/err.h"
#include "features/base/log.h"
#include "server/store/events.h"
#include "server/store/sign.h"

#include <stdint.h>

struct chap_hook_options {
	struct chap_flags *flags; /* the hook's alone from now on */
	const char *url; /* never in a log: it may be a secret too */
	const char *ca; /* a file of certificates to trust; "": the system's */
	const struct chap_secret *secret;
	struct chap_clock clock;
	const struct chap_log *log;
};

struct chap_hook_stats {
	int64_t taken; /* number of the newest event that was */
	int64_t waiting_at_ms; /* when the one that is tried came; 0: none is */
	uint64_t n_taken; /* since the start */
	uint64_t n_failed; /* tries */
	uint64_t n_missed; /* events that had expired before they were taken */
};

struct chap_hook;

/* Whether it is an address to use. CHAP_ERR_INVALID. */
enum chap_err
chap_hook_check_url(const char *url, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The settings, before anything is opened; the secret is read. Errors as above
 * and as of chap_secret_open.
 */
enum chap_err chap_hook_check(const char *url, const char *secret_file,
    struct chap_secret *secret, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * With no place kept it begins at the end of the sequence. `url` was checked.
 * CHAP_ERR_STATE (libcurl), CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_hook_new(struct chap_hook **out,
    const struct chap_hook_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/* There may be new events. NULL is fine. */
void chap_hook_wake(struct chap_hook *hook);

void chap_hook_stats(struct chap_hook *hook, struct chap_hook_stats *out);

/* Breaks a try off, ends the thread, and frees. NULL is fine. */
void chap_hook_free(struct chap_hook *hook);

#endif
