/*
 * A ZIP in memory, file by file, with a manifest of their SHA-256 and its
 * Ed25519 signature as the last ones (server/store/notary.h).
 *
 * Threads: one at a time.
 */
#ifndef CHAP_CONSOLE_PACKAGE_H
#define CHAP_CONSOLE_PACKAGE_H

#include "features/base/buf.h"
#include "features/base/err.h"
#include "server/store/notary.h"

#include <jansson.h>
#include <stdint.h>

struct chap_package;

/* CHAP_ERR_MEMORY. Free it even where a later call failed. */
enum chap_err chap_package_new(struct chap_package **out, int64_t now_ms,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine; wipes what it held. */
void chap_package_free(struct chap_package *package);

/* The bytes are copied. CHAP_ERR_MEMORY, CHAP_ERR_TOO_LONG. */
enum chap_err chap_package_add(struct chap_package *package, const char *name,
    struct chap_span bytes, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Ends it: `manifest` gets "files" and is put in as manifest.json, beside
 * manifest.sig and public.pem; the whole is appended to `out`. CHAP_ERR_MEMORY,
 * CHAP_ERR_IO (libzip).
 */
enum chap_err chap_package_end(struct chap_package *package,
    const struct chap_seal *seal, json_t *manifest, struct chap_buf *out,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
