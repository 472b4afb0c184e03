/*
 * Who a reverse proxy says is signed in: a header that it sets, believed from
 * the addresses that the settings name and from no other, and only with the
 * shared secret in X-Chaperone-Secret where there is one. That a browser's own
 * header of that name does not come through is the proxy's affair; two of them
 * are believed by nobody.
 *
 * Threads: immutable once read.
 */
#ifndef CHAP_HTTP_PROXIED_H
#define CHAP_HTTP_PROXIED_H

#include "features/base/err.h"
#include "server/config.h"
#include "server/store/sign.h"

#include <microhttpd.h>
#include <stdbool.h>
#include <stdint.h>

#define CHAP_PROXIES_MOST 8
#define CHAP_PROXY_SECRET "X-Chaperone-Secret"

struct chap_proxied {
	const char *header; /* of the settings; empty: nobody is believed */
	uint32_t address[CHAP_PROXIES_MOST]; /* as the network has them */
	size_t n_addresses;
	bool has_secret;
	struct chap_secret secret;
};

/*
 * Reads the settings; `config` is borrowed. CHAP_ERR_INVALID: an address, or
 * the header's name; errors of chap_secret_open.
 */
enum chap_err chap_proxied_init(struct chap_proxied *proxied,
    const struct chap_config *config, struct chap_error *err) CHAP_MUST_CHECK;

enum chap_proxied_by {
	CHAP_PROXIED_NOT, /* off, no such header, or from another address */
	CHAP_PROXIED_REFUSED, /* two of them, or the secret is wrong */
	CHAP_PROXIED_NAMED,
};

/* Whom a request's header names; *name is set where one is, while it lives. */
enum chap_proxied_by chap_proxied_name(const struct chap_proxied *proxied,
    struct MHD_Connection *connection, const char **name);

/* Whether two texts are the same, in time that tells nothing of where not. */
bool chap_same_secret(
    const char *given, size_t given_len, const char *wanted, size_t len);

#endif
