#include "server/net/peers.h"
#include "server/net/tls_config.h"

#include <nng/protocol/reqrep0/req.h>
#include <stdlib.h>
#include <string.h>

struct chap_request_socket {
	nng_socket socket;
	char url[512];
};

enum chap_err
chap_net_fail(struct chap_error *err, const char *what, int rv)
{
	switch (rv) {
	case NNG_EADDRINUSE:
		return chap_fail(err, CHAP_ERR_BUSY,
		    "%s: the address is in use: does another chaperoned run?",
		    what);
	case NNG_EADDRINVAL:
	case NNG_EINVAL:
	case NNG_ENOTSUP:
		return chap_fail(err, CHAP_ERR_INVALID,
		    "%s: not an address to use here", what);
	case NNG_ENOMEM:
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	default:
		return chap_fail(
		    err, CHAP_ERR_IO, "%s: %s", what, nng_strerror(rv));
	}
}

enum chap_err
chap_request_open(struct chap_request_socket **out, const char *url,
    const struct chap_tls *tls, const char *server_name, int64_t timeout_ms,
    struct chap_error *err)
{
	struct chap_request_socket *s = calloc(1, sizeof(*s));
	int rv;

	if (s == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	snprintf(s->url, sizeof(s->url), "%s", url);
	rv = nng_req0_open(&s->socket);
	if (rv == 0)
		rv = nng_socket_set_ms(
		    s->socket, NNG_OPT_RECVTIMEO, (nng_duration)timeout_ms);
	if (rv == 0)
		rv = nng_socket_set_ms(
		    s->socket, NNG_OPT_SENDTIMEO, (nng_duration)timeout_ms);
	/*
	 * A request is sent again when its connection broke, and not by time,
	 * which is past the one for an answer. Not NNG_DURATION_INFINITE: nng
	 * then gives a request up with its connection.
	 */
	if (rv == 0)
		rv = nng_socket_set_ms(s->socket, NNG_OPT_REQ_RESENDTIME,
		    (nng_duration)timeout_ms * 2);
	if (rv == 0)
		rv = chap_dial(s->socket, url, tls, server_name);
	if (rv != 0) {
		nng_close(s->socket);
		free(s);
		if (rv == NNG_ECRYPTO || rv == NNG_EPEERAUTH)
			return chap_fail(err, CHAP_ERR_IO,
			    "%s: its certificate is not trusted, or it does "
			    "not trust ours: %s",
			    url, nng_strerror(rv));
		return rv == NNG_ECONNREFUSED
		    ? chap_fail(err, CHAP_ERR_IO,
		          "%s: nobody listens there: is chaperoned running?",
		          url)
		    : chap_net_fail(err, url, rv);
	}
	*out = s;
	return CHAP_OK;
}

enum chap_err
chap_request(struct chap_request_socket *s, struct chap_span body,
    struct chap_buf *out, struct chap_error *err)
{
	enum chap_err rc;
	char *reply;
	size_t n;
	char empty = 0;
	int rv = nng_send(
	    s->socket, body.len > 0 ? (void *)body.ptr : &empty, body.len, 0);

	if (rv == 0)
		rv = nng_recv(s->socket, &reply, &n, NNG_FLAG_ALLOC);
	if (rv == NNG_ETIMEDOUT)
		return chap_fail(
		    err, CHAP_ERR_IO, "%s: no answer in time", s->url);
	if (rv != 0)
		return chap_net_fail(err, s->url, rv);
	rc = chap_buf_add(out, reply, n);
	nng_free(reply, n);
	return rc == CHAP_OK ? rc : chap_fail(err, rc, "out of memory");
}

void
chap_request_close(struct chap_request_socket *s)
{
	nng_close(s->socket);
	free(s);
}
