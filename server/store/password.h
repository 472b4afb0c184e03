/*
 * Passwords as they are kept: Argon2id (RFC 9106) by libsodium, whose string
 * has the salt and what it cost beside the hash, so that older ones still fit
 * after the cost has changed.
 *
 * A new one costs two passes over 19 MiB, which OWASP's Password Storage Cheat
 * Sheet names first of those that it holds equally strong for Argon2id
 * (m=19456 KiB, t=2, p=1), and is the least that is taken: 17 ms of a core
 * where the one before, of libsodium's interactive limits (64 MiB, two passes),
 * is 73.
 *
 * Threads: any. sodium_init has to have been called.
 */
#ifndef CHAP_STORE_PASSWORD_H
#define CHAP_STORE_PASSWORD_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>

#define CHAP_PASSWORD_LEAST_BYTES 12
#define CHAP_PASSWORD_MOST_BYTES 256
/* crypto_pwhash_STRBYTES: with its NUL */
#define CHAP_PASSWORD_HASH_BYTES 128

/* What a hash cost: no other is taken. */
enum chap_password_cost {
	CHAP_PASSWORD_NOW,
	CHAP_PASSWORD_BEFORE,
	CHAP_N_PASSWORD_COSTS
};

/* CHAP_ERR_INVALID: too short, too long, or the name itself. */
enum chap_err chap_password_check(struct chap_span password, const char *name,
    struct chap_error *err) CHAP_MUST_CHECK;

/* What is kept of one, at the cost of now. CHAP_ERR_MEMORY. */
enum chap_err chap_password_hash(struct chap_span password,
    char out[CHAP_PASSWORD_HASH_BYTES], struct chap_error *err) CHAP_MUST_CHECK;

/* False: it is no hash, or of a cost that is not taken: no password fits it. */
bool chap_password_cost(const char *hash, enum chap_password_cost *out);

/* Whether that is the password. */
bool chap_password_fits(const char *hash, struct chap_span password);

/* A hash of that cost that no password is known to fit; takes no time. */
void chap_password_nobody(
    enum chap_password_cost cost, char out[CHAP_PASSWORD_HASH_BYTES]);

#endif
