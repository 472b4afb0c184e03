#include "server/http/let_in.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static const char *
header(struct MHD_Connection *connection, const char *name)
{
	return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

struct chap_span
chap_bearer(const char *given)
{
	static const char BEARER[] = "Bearer ";

	if (given == NULL)
		return (struct chap_span){NULL, 0};
	/* any other way to say who one is is no key that is known */
	return strncasecmp(given, BEARER, sizeof(BEARER) - 1) == 0
	    ? chap_span_str(given + sizeof(BEARER) - 1)
	    : chap_span_str(given);
}

/* A loopback address or "localhost", with or without a port. */
static bool
names_loopback(const char *host)
{
	struct in_addr address;
	char name[32];

	if (strlen(host) >= sizeof(name))
		return false;
	snprintf(name, sizeof(name), "%.*s", (int)strcspn(host, ":"), host);
	return strcmp(name, "localhost") == 0 ||
	    (inet_pton(AF_INET, name, &address) == 1 &&
	        ntohl(address.s_addr) >> 24 == IN_LOOPBACKNET);
}

/*
 * A program on this machine. A browser shows by the fields that only they
 * send, or by a Host that is a name, which a page's own server may have made
 * mean this machine.
 */
bool
chap_is_local_program(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
	    connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
	const struct sockaddr_in *from =
	    info == NULL ? NULL : (const void *)info->client_addr;
	const char *host = header(connection, MHD_HTTP_HEADER_HOST);

	return from != NULL && from->sin_family == AF_INET &&
	    ntohl(from->sin_addr.s_addr) >> 24 == IN_LOOPBACKNET &&
	    header(connection, "Origin") == NULL &&
	    header(connection, "Sec-Fetch-Site") == NULL &&
	    (host == NULL || names_loopback(host));
}

unsigned
chap_let_in(struct chap_access *access, struct MHD_Connection *connection,
    enum chap_scope scope, struct chap_caller *caller,
    char why[CHAP_REFUSAL_BYTES])
{
	struct chap_span key =
	    chap_bearer(header(connection, MHD_HTTP_HEADER_AUTHORIZATION));
	bool is_local = key.len == 0 && chap_is_local_program(connection);

	if (key.len == 0 && !is_local) {
		snprintf(why, CHAP_REFUSAL_BYTES,
		    "request: without a key only for programs on this machine");
		return MHD_HTTP_FORBIDDEN;
	}
	switch (chap_access_check(access, key, scope, is_local, caller, why)) {
	case CHAP_ACCESS_GRANTED:
		return 0;
	case CHAP_ACCESS_FORBIDDEN:
		return MHD_HTTP_FORBIDDEN;
	default:
		return MHD_HTTP_UNAUTHORIZED;
	}
}
