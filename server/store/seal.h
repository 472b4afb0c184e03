/*
 * The data folder's key and what it seals: user ids and explanations of
 * flagged pairs are stored encrypted (libsodium secretbox), pairs are found
 * by keyed hashes. Tokens for signing in are random and stored hashed.
 *
 * Threads: a key is read-only once opened; any thread may use it.
 */
#ifndef CHAP_STORE_SEAL_H
#define CHAP_STORE_SEAL_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdint.h>

#define CHAP_SEAL_KEY_BYTES 32
#define CHAP_TOKEN_HEX 65 /* 32 random bytes in hex, with NUL */
#define CHAP_DIGEST_BYTES 32

struct chap_seal {
	unsigned char key[CHAP_SEAL_KEY_BYTES];
};

/*
 * Opens <dir>/key, made with 32 random bytes and mode 0600 where there is
 * none. CHAP_ERR_IO; CHAP_ERR_DAMAGED: not 32 bytes; CHAP_ERR_INVALID:
 * others may read it.
 */
enum chap_err chap_seal_open(struct chap_seal *seal, const char *dir,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Wipes it. */
void chap_seal_close(struct chap_seal *seal);

/* Appends nonce and ciphertext to `out`. CHAP_ERR_MEMORY, …_TOO_LONG. */
enum chap_err chap_seal_lock(const struct chap_seal *seal,
    struct chap_span plain, struct chap_buf *out) CHAP_MUST_CHECK;

/* Appends the plain text. CHAP_ERR_DAMAGED: not sealed with this key. */
enum chap_err chap_seal_unlock(const struct chap_seal *seal,
    struct chap_span sealed, struct chap_buf *out) CHAP_MUST_CHECK;

/* Keyed digest of the bytes. */
void chap_seal_digest(const struct chap_seal *seal, struct chap_span s,
    unsigned char out[CHAP_DIGEST_BYTES]);

/*
 * A key of its own for one purpose, drawn out of the folder's: the same for
 * the same purpose, of at most 8 bytes, always.
 */
void chap_seal_derive(const struct chap_seal *seal, const char *purpose,
    unsigned char out[CHAP_SEAL_KEY_BYTES]);

/* A number out of the folder's key: for the keyed hashes of ids, which must
 * be the same after a restart. */
uint64_t chap_seal_number(const struct chap_seal *seal, const char *purpose);

/* A fresh random token. */
void chap_token_new(char out[CHAP_TOKEN_HEX]);

#endif
