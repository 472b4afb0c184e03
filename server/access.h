/*
 * Who may do what: the one place that turns a request's key into a tenant or
 * a refusal. Keys are held in memory and read again within a second after
 * `chaperoned key` changed them, so that they are rotated without a restart.
 *
 * Without a key a request is tenant 0, from loopback only and while the
 * setting require_key is 0. A key that is given is always looked at.
 *
 * Threads: check from any.
 */
#ifndef CHAP_SERVER_ACCESS_H
#define CHAP_SERVER_ACCESS_H

#include "features/base/clock.h"
#include "features/base/err.h"
#include "features/base/log.h"
#include "features/base/span.h"
#include "server/store/keys.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_REFUSAL_BYTES 80
#define CHAP_CALLER_BYTES 32

/* Who asked for something. */
struct chap_caller {
	uint64_t tenant;
	int64_t key; /* its id; 0: none was given, a program on this machine */
};

enum chap_access_answer {
	CHAP_ACCESS_GRANTED,
	CHAP_ACCESS_UNKNOWN, /* no key, or none that is good: HTTP's 401 */
	CHAP_ACCESS_FORBIDDEN, /* a good key without the scope: 403 */
};

struct chap_access;

/*
 * Reads the keys of a data folder. `seal` and `log` are borrowed. Errors as of
 * chap_keys_open.
 */
enum chap_err chap_access_open(struct chap_access **out, const char *dir,
    const struct chap_seal *seal, bool require_key, const struct chap_log *log,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_access_close(struct chap_access *access);

/*
 * May whoever has `key` (empty: none) do what `scope` is for? Granted: *caller
 * is who they are. Else `why` is a sentence for them. `access` NULL: no keys
 * are known and none is needed.
 */
enum chap_access_answer chap_access_check(struct chap_access *access,
    struct chap_span key, enum chap_scope scope, bool is_loopback,
    struct chap_caller *caller, char why[CHAP_REFUSAL_BYTES]);

/* As the audit log has them: "key:3", "local". */
void
chap_caller_name(const struct chap_caller *caller, char out[CHAP_CALLER_BYTES]);

/* Whether only this machine reaches an address: 127.…, [::1], ipc. */
bool chap_access_is_loopback(const char *url);

#endif
