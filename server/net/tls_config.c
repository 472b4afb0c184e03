#include "server/net/tls_config.h"

#include <nng/supplemental/tls/tls.h>
#include <stdio.h>
#include <string.h>

/* Certificate, key and trusted ones, as far as there are any. */
static int
fill(nng_tls_config *config, const struct chap_tls *tls, bool must_show)
{
	int rv = nng_tls_config_version(config, NNG_TLS_1_2, NNG_TLS_1_3);

	if (rv == 0 && tls->cert.len > 0)
		rv = nng_tls_config_own_cert(
		    config, tls->cert.ptr, tls->key.ptr, NULL);
	if (rv == 0 && tls->ca.len > 0)
		rv = nng_tls_config_ca_chain(config, tls->ca.ptr, NULL);
	if (rv == 0)
		rv = nng_tls_config_auth_mode(config,
		    must_show ? NNG_TLS_AUTH_MODE_REQUIRED
		              : NNG_TLS_AUTH_MODE_NONE);
	return rv;
}

int
chap_listener_make(
    const char *url, const struct chap_tls *tls, nng_stream_listener **out)
{
	nng_tls_config *config = NULL;
	nng_stream_listener *listener;
	int rv = nng_stream_listener_alloc(&listener, url);

	if (rv != 0)
		return rv;
	if (strncmp(url, "ipc://", 6) != 0)
		rv = nng_stream_listener_set_bool(
		    listener, NNG_OPT_TCP_NODELAY, true);
	if (rv == 0 && chap_tls_is_url(url)) {
		rv = nng_tls_config_alloc(&config, NNG_TLS_MODE_SERVER);
		if (rv == 0)
			rv = fill(config, tls, tls->ca.len > 0);
		if (rv == 0)
			rv = nng_stream_listener_set_ptr(
			    listener, NNG_OPT_TLS_CONFIG, config);
		if (config != NULL)
			nng_tls_config_free(config); /* it holds its own */
	}
	if (rv == 0)
		*out = listener;
	else
		nng_stream_listener_free(listener);
	return rv;
}

int
chap_dial(nng_socket socket, const char *url, const struct chap_tls *tls,
    const char *server_name)
{
	nng_tls_config *config = NULL;
	nng_url *parts = NULL;
	nng_dialer dialer;
	int rv = nng_dialer_create(&dialer, socket, url);

	if (rv == 0 && chap_tls_is_url(url)) {
		rv = tls == NULL ? NNG_EINVAL : nng_url_parse(&parts, url);
		if (rv == 0)
			rv = nng_tls_config_alloc(&config, NNG_TLS_MODE_CLIENT);
		if (rv == 0)
			rv = fill(config, tls, true);
		if (rv == 0)
			rv = nng_tls_config_server_name(config,
			    server_name == NULL ? parts->u_hostname
			                        : server_name);
		if (rv == 0)
			rv = nng_dialer_set_ptr(
			    dialer, NNG_OPT_TLS_CONFIG, config);
		if (config != NULL)
			nng_tls_config_free(config);
		nng_url_free(parts);
	}
	return rv == 0 ? nng_dialer_start(dialer, 0) : rv;
}
