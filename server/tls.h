/*
 * TLS of the service's listeners: which of them need it, and the files that the
 * settings name, read into memory. What is made of them is net/'s and http/'s.
 *
 * Threads: no shared state. Ownership: a struct on the caller's side, zeroed
 * before; release wipes and frees.
 */
#ifndef CHAP_SERVER_TLS_H
#define CHAP_SERVER_TLS_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "server/config.h"

/* PEM, as in the files; buffers that no file is named for are empty. */
struct chap_tls {
	struct chap_buf cert; /* and those between it and a root */
	struct chap_buf key;
	struct chap_buf ca; /* who may connect: clients show one of theirs */
};

/*
 * Whether each listener that is not loopback has TLS, what has TLS has a
 * certificate, and a publisher that is not loopback asks its listeners for
 * one. CHAP_ERR_INVALID: *err says which setting, why, and what to do.
 */
enum chap_err chap_tls_check(
    const struct chap_config *config, struct chap_error *err) CHAP_MUST_CHECK;

/* Whether any listener has TLS. */
bool chap_tls_is_used(const struct chap_config *config);

/* An address with TLS: "tls+tcp://…". */
bool chap_tls_is_url(const char *url);

/*
 * Reads tls_cert, tls_key, tls_ca; where none is named, *tls has none.
 * CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, CHAP_ERR_TOO_LONG; CHAP_ERR_INVALID: anybody
 * may read the key.
 */
enum chap_err chap_tls_read(struct chap_tls *tls,
    const struct chap_config *config, struct chap_error *err) CHAP_MUST_CHECK;

void chap_tls_release(struct chap_tls *tls);

#endif
