/*
 * API keys by tenant, in SQLite (<data>/keys.sqlite). A key is 256 random
 * bits, shown once when it is made; the table has a digest of it, keyed with a
 * key drawn out of the folder's. A tenant is a number for its name, from 1 on,
 * given once and never to another.
 *
 * Threads: one handle for each thread; several processes may open it.
 */
#ifndef CHAP_STORE_KEYS_H
#define CHAP_STORE_KEYS_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_KEY_PREFIX "chap_"
#define CHAP_KEY_CHARS (sizeof(CHAP_KEY_PREFIX) - 1 + CHAP_TOKEN_HEX)
#define CHAP_TENANT_MAX_BYTES 64
/* Tenant 0, of who comes without a key: no other can be called so. */
#define CHAP_TENANT_KEYLESS "@keyless"

/* What a key is good for; a key has a set of them. */
enum chap_scope {
	CHAP_SCOPE_SCORE = 1,
	CHAP_SCOPE_INGEST = 2,
	CHAP_SCOPE_SUBSCRIBE = 4,
	CHAP_SCOPE_LABELS = 8,
	/* 16 was one that no endpoint ever asked for: old keys have it */
	/* of the service, for all tenants: reload, drain */
	CHAP_SCOPE_OPERATOR = 32,
};

/* A key as the table has it. */
struct chap_key {
	int64_t id;
	uint64_t tenant;
	char tenant_name[CHAP_TENANT_MAX_BYTES + 1];
	unsigned scopes; /* set of enum chap_scope */
	int64_t made_at_ms;
	int64_t revoked_at_ms; /* 0: it is good */
	unsigned char digest[CHAP_DIGEST_BYTES];
};

struct chap_keys;

/* The name of one scope; NULL: there is none such. */
const char *chap_scope_name(enum chap_scope scope);

/* Names with commas between them. CHAP_ERR_INVALID: one is none. */
enum chap_err chap_scopes_parse(
    const char *text, unsigned *out, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Opens (and makes) the keys of a data folder. CHAP_ERR_IO, CHAP_ERR_DAMAGED,
 * CHAP_ERR_MEMORY; CHAP_ERR_VERSION: made by a newer version.
 */
enum chap_err chap_keys_open(struct chap_keys **out, const char *dir,
    const struct chap_seal *seal, struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_keys_close(struct chap_keys *keys);

/*
 * Makes a key for a tenant, whose name is 1 to CHAP_TENANT_MAX_BYTES letters,
 * digits, points, hyphens and underlines. `key` is the only copy there is.
 * CHAP_ERR_INVALID (name), CHAP_ERR_IO.
 */
enum chap_err chap_keys_add(struct chap_keys *keys, const char *tenant,
    unsigned scopes, int64_t now_ms, char key[CHAP_KEY_CHARS], int64_t *id,
    struct chap_error *err) CHAP_MUST_CHECK;

/* CHAP_ERR_NOT_FOUND: no key with that id, or revoked before. CHAP_ERR_IO. */
enum chap_err chap_keys_revoke(struct chap_keys *keys, int64_t id,
    int64_t now_ms, struct chap_error *err) CHAP_MUST_CHECK;

/* Each key, by id; `row` returns false to end. CHAP_ERR_IO. */
enum chap_err chap_keys_each(struct chap_keys *keys,
    bool (*row)(void *context, const struct chap_key *key), void *context,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * A tenant by its name, and the other way round ("?": there is none).
 * CHAP_ERR_INVALID: no key was made for such a tenant; CHAP_ERR_IO.
 */
enum chap_err chap_keys_tenant(struct chap_keys *keys, struct chap_span name,
    uint64_t *out, struct chap_error *err) CHAP_MUST_CHECK;
enum chap_err chap_keys_tenant_name(struct chap_keys *keys, uint64_t tenant,
    char out[CHAP_TENANT_MAX_BYTES + 1],
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Whether another handle changed the table since the last call on this one;
 * some microseconds. CHAP_ERR_IO.
 */
enum chap_err chap_keys_changed(struct chap_keys *keys, bool *changed,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Copies the table, whoever uses it, into another folder. CHAP_ERR_IO. */
enum chap_err chap_keys_copy(struct chap_keys *keys, const char *to_dir,
    struct chap_error *err) CHAP_MUST_CHECK;

/* What the table has of a key. */
void chap_key_digest(const struct chap_keys *keys, struct chap_span key,
    unsigned char out[CHAP_DIGEST_BYTES]);

#endif
