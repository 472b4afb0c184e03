#include "server/access.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LOOK_NS 200000000u /* between two looks for changed keys */

struct chap_access {
	bool require_key;
	const struct chap_log *log;
	pthread_mutex_t lock; /* of all below */
	struct chap_keys *keys;
	uint64_t looked_ns;
	bool is_failing;
	struct chap_key *key; /* [n], by digest */
	size_t n;
	size_t size;
};

/* What is read anew, until it takes the place of what was there. */
struct reading {
	struct chap_key *key;
	size_t n;
	size_t size;
	bool failed;
};

static bool
take_key(void *context, const struct chap_key *key)
{
	struct reading *r = context;

	if (r->n == r->size) {
		size_t size = r->size == 0 ? 16 : r->size * 2;
		struct chap_key *more = realloc(r->key, size * sizeof(*more));

		if (more == NULL) {
			r->failed = true;
			return false;
		}
		r->key = more;
		r->size = size;
	}
	r->key[r->n++] = *key;
	return true;
}

static int
by_digest(const void *a, const void *b)
{
	return memcmp(((const struct chap_key *)a)->digest,
	    ((const struct chap_key *)b)->digest, CHAP_DIGEST_BYTES);
}

static enum chap_err
read_keys(struct chap_access *a, struct chap_error *err)
{
	struct reading r = {.key = NULL};
	bool changed = false;
	enum chap_err rc = chap_keys_changed(a->keys, &changed, err);

	if (rc != CHAP_OK || !changed)
		return rc;
	rc = chap_keys_each(a->keys, take_key, &r, err);
	if (rc == CHAP_OK && r.failed)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	if (rc != CHAP_OK) {
		free(r.key);
		return rc;
	}
	if (r.n > 0)
		qsort(r.key, r.n, sizeof(*r.key), by_digest);
	free(a->key);
	a->key = r.key;
	a->n = r.n;
	a->size = r.size;
	return CHAP_OK;
}

/*
 * Whether the keys in memory are those of the table. Where it cannot be read,
 * nobody can tell which keys were revoked since, so none is good.
 */
static bool
look(struct chap_access *a)
{
	uint64_t now_ns = chap_monotonic_ns();
	struct chap_error err;
	char text[512];
	enum chap_err rc;

	if (now_ns - a->looked_ns < LOOK_NS)
		return !a->is_failing;
	a->looked_ns = now_ns;
	rc = read_keys(a, &err);
	if (rc != CHAP_OK && !a->is_failing)
		chap_log(a->log, CHAP_LOG_ERROR, "keys_not_read",
		    chap_f_str(
		        "why", chap_error_format(&err, text, sizeof(text))));
	a->is_failing = rc != CHAP_OK;
	return !a->is_failing;
}

enum chap_err
chap_access_open(struct chap_access **out, const char *dir,
    const struct chap_seal *seal, bool require_key, const struct chap_log *log,
    struct chap_error *err)
{
	struct chap_access *a = calloc(1, sizeof(*a));
	enum chap_err rc;

	if (a == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	a->require_key = require_key;
	a->log = log;
	pthread_mutex_init(&a->lock, NULL);
	rc = chap_keys_open(&a->keys, dir, seal, err);
	if (rc == CHAP_OK)
		rc = read_keys(a, err);
	if (rc != CHAP_OK) {
		chap_access_close(a);
		return rc;
	}
	*out = a;
	return CHAP_OK;
}

void
chap_access_close(struct chap_access *a)
{
	if (a == NULL)
		return;
	pthread_mutex_destroy(&a->lock);
	chap_keys_close(a->keys);
	free(a->key);
	free(a);
}

static enum chap_access_answer
refuse(enum chap_access_answer answer, char why[CHAP_REFUSAL_BYTES],
    const char *text)
{
	snprintf(why, CHAP_REFUSAL_BYTES, "%s", text);
	return answer;
}

/* The key's row, copied; false: there is none, or the table is not known. */
static bool
find(struct chap_access *a, struct chap_span key, struct chap_key *out,
    bool *is_known)
{
	const struct chap_key *found = NULL;
	struct chap_key wanted;

	pthread_mutex_lock(&a->lock);
	*is_known = look(a);
	chap_key_digest(a->keys, key, wanted.digest);
	if (*is_known && a->n > 0)
		found =
		    bsearch(&wanted, a->key, a->n, sizeof(*a->key), by_digest);
	if (found != NULL)
		*out = *found;
	pthread_mutex_unlock(&a->lock);
	return found != NULL;
}

enum chap_access_answer
chap_access_check(struct chap_access *a, struct chap_span key,
    enum chap_scope scope, bool is_loopback, struct chap_caller *caller,
    char why[CHAP_REFUSAL_BYTES])
{
	struct chap_key found;
	bool is_known;

	if (key.len == 0 && (a == NULL || (!a->require_key && is_loopback))) {
		*caller = (struct chap_caller){.tenant = 0};
		return CHAP_ACCESS_GRANTED;
	}
	if (key.len == 0)
		return refuse(CHAP_ACCESS_UNKNOWN, why, "needs a key");
	if (a == NULL)
		return refuse(CHAP_ACCESS_UNKNOWN, why, "the key is not known");
	if (!find(a, key, &found, &is_known))
		return refuse(CHAP_ACCESS_UNKNOWN, why,
		    is_known ? "the key is not known"
		             : "keys cannot be read, see the service's log");
	if (found.revoked_at_ms != 0)
		return refuse(CHAP_ACCESS_UNKNOWN, why, "the key was revoked");
	if ((found.scopes & (unsigned)scope) == 0) {
		snprintf(why, CHAP_REFUSAL_BYTES,
		    "the key lacks the scope \"%s\"", chap_scope_name(scope));
		return CHAP_ACCESS_FORBIDDEN;
	}
	*caller = (struct chap_caller){.tenant = found.tenant, .key = found.id};
	return CHAP_ACCESS_GRANTED;
}

void
chap_caller_name(const struct chap_caller *caller, char out[CHAP_CALLER_BYTES])
{
	if (caller->key == 0)
		snprintf(out, CHAP_CALLER_BYTES, "local");
	else
		snprintf(out, CHAP_CALLER_BYTES, "key:%" PRId64, caller->key);
}

bool
chap_access_is_loopback(const char *url)
{
	static const char *const LOCAL[] = {"ipc://", "unix://", "abstract://",
	    "inproc://", "tcp://127.", "tcp4://127.", "tcp://[::1]:",
	    "tcp6://[::1]:", "tcp://localhost:", "tls+tcp://127.",
	    "tls+tcp://localhost:", "tls+tcp4://127.",
	    "tls+tcp://[::1]:", "tls+tcp6://[::1]:"};

	for (size_t i = 0; i < sizeof(LOCAL) / sizeof(LOCAL[0]); i++)
		if (strncmp(url, LOCAL[i], strlen(LOCAL[i])) == 0)
			return true;
	return strncmp(url, "127.", 4) == 0; /* an address alone */
}
