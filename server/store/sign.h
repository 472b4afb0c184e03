/*
 * A secret in a file of its own, and what it signs: HMAC-SHA256, so that
 * whoever shares the secret can check it in any language.
 *
 * Threads: read-only once opened; any thread may use it.
 */
#ifndef CHAP_STORE_SIGN_H
#define CHAP_STORE_SIGN_H

#include "features/base/err.h"
#include "features/base/span.h"

#define CHAP_SECRET_LEAST_BYTES 16
#define CHAP_SECRET_MOST_BYTES 256
#define CHAP_SIGNATURE_HEX 65 /* with NUL */

struct chap_secret {
	unsigned char bytes[CHAP_SECRET_MOST_BYTES];
	size_t n;
};

/*
 * Reads it: the file's bytes without line ends behind them. CHAP_ERR_IO;
 * CHAP_ERR_INVALID: others may read the file, or it is too short or too long.
 */
enum chap_err chap_secret_open(struct chap_secret *secret, const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Wipes it. */
void chap_secret_close(struct chap_secret *secret);

/* The signature of one part, a point, and the other, in hex. */
void chap_secret_sign(const struct chap_secret *secret, struct chap_span one,
    struct chap_span two, char hex[CHAP_SIGNATURE_HEX]);

#endif
