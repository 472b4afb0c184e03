/*
 * The certificate that HTTPS shows, by GnuTLS, which libmicrohttpd is built
 * with; and what there is to say of one.
 *
 * libmicrohttpd asks for it in a callback without a context, so the one in
 * force is the process's. It may be put in place of another at any time.
 *
 * Threads: chap_certificate_use from any, chap_certificate_info too.
 */
#ifndef CHAP_HTTP_CERTIFICATE_H
#define CHAP_HTTP_CERTIFICATE_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <microhttpd.h>
#include <stdbool.h>
#include <stdint.h>

/* PEM: a certificate, and those between it and a root behind it; its key. */
struct chap_certificate_files {
	struct chap_span cert;
	struct chap_span key;
};

/*
 * From now on new connections are shown this one. CHAP_ERR_INVALID: it cannot
 * be read, or the key is not its; what was there stays. CHAP_ERR_MEMORY.
 */
enum chap_err chap_certificate_use(const struct chap_certificate_files *files,
    struct chap_error *err) CHAP_MUST_CHECK;

/* For MHD_OPTION_HTTPS_CERT_CALLBACK. */
void *chap_certificate_callback(void);

/* Until when it is good. Errors as above. */
enum chap_err chap_certificate_info(const struct chap_certificate_files *files,
    int64_t *from_ms, int64_t *until_ms,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Whether the peer showed a certificate of those that are trusted. */
bool chap_certificate_is_shown(struct MHD_Connection *connection);

#endif
