#include "server/tls.h"

#include "server/access.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define PEM_MAX_BYTES ((size_t)1 << 20)

bool
chap_tls_is_url(const char *url)
{
	return strncmp(url, "tls+tcp", 7) == 0;
}

bool
chap_tls_is_used(const struct chap_config *c)
{
	return c->http_tls != 0 || chap_tls_is_url(c->score_url) ||
	    chap_tls_is_url(c->ingest_url) || chap_tls_is_url(c->flags_url) ||
	    chap_tls_is_url(c->verdicts_url);
}

static enum chap_err
check_url(const struct chap_config *c, const char *name, const char *url,
    bool publishes, struct chap_error *err)
{
	if (strncmp(url, "ws", 2) == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: no ws:// or wss://: nng 1.5.2's HTTP server reads out "
		    "of bounds",
		    name);
	if (url[0] == '\0' || chap_access_is_loopback(url))
		return CHAP_OK;
	if (!chap_tls_is_url(url))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: %.100s is not loopback, so it needs TLS: make it "
		    "tls+tcp://…, and name tls_cert and tls_key",
		    name, url);
	if (publishes && c->tls_ca[0] == '\0')
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: its listeners give no key, so off loopback it needs "
		    "tls_ca, whose certificates they show",
		    name);
	return CHAP_OK;
}

enum chap_err
chap_tls_check(const struct chap_config *c, struct chap_error *err)
{
	enum chap_err rc = check_url(c, "score_url", c->score_url, false, err);

	if (rc == CHAP_OK)
		rc = check_url(c, "ingest_url", c->ingest_url, false, err);
	if (rc == CHAP_OK)
		rc = check_url(c, "flags_url", c->flags_url, true, err);
	if (rc == CHAP_OK)
		rc = check_url(c, "verdicts_url", c->verdicts_url, true, err);
	if (rc != CHAP_OK)
		return rc;
	if (c->http_tls == 0 && !chap_access_is_loopback(c->http_address))
		return chap_fail(err, CHAP_ERR_INVALID,
		    "http_address: %.60s is not loopback, so it needs TLS: set "
		    "http_tls = 1, and name tls_cert and tls_key",
		    c->http_address);
	if (chap_tls_is_used(c) &&
	    (c->tls_cert[0] == '\0' || c->tls_key[0] == '\0'))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "tls_cert, tls_key: TLS needs both");
	return CHAP_OK;
}

static enum chap_err
read_file(struct chap_buf *out, const char *path, struct chap_error *err)
{
	chap_buf_init(out, PEM_MAX_BYTES);
	return path[0] == '\0' ? CHAP_OK : chap_buf_read_file(out, path, err);
}

enum chap_err
chap_tls_read(struct chap_tls *tls, const struct chap_config *config,
    struct chap_error *err)
{
	enum chap_err rc = read_file(&tls->cert, config->tls_cert, err);
	struct stat st;

	if (rc == CHAP_OK)
		rc = read_file(&tls->key, config->tls_key, err);
	if (rc == CHAP_OK)
		rc = read_file(&tls->ca, config->tls_ca, err);
	/* a group may: that of those who renew certificates */
	if (rc == CHAP_OK && config->tls_key[0] != '\0' &&
	    stat(config->tls_key, &st) == 0 && (st.st_mode & 007) != 0)
		rc = chap_fail_at(err, CHAP_ERR_INVALID, config->tls_key, 0,
		    "anybody may read the key: chmod o= it");
	if (rc != CHAP_OK)
		chap_tls_release(tls);
	return rc;
}

void
chap_tls_release(struct chap_tls *tls)
{
	if (tls->key.ptr != NULL)
		explicit_bzero(tls->key.ptr, tls->key.size);
	chap_buf_release(&tls->cert);
	chap_buf_release(&tls->key);
	chap_buf_release(&tls->ca);
}
