#include "server/http/proxied.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#define TOKEN "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

static enum chap_err
read_addresses(struct chap_proxied *p, const char *list, struct chap_error *err)
{
	char text[CHAP_CONFIG_STRING], *rest = text, *one;

	snprintf(text, sizeof(text), "%s", list);
	while ((one = strsep(&rest, " ,")) != NULL) {
		struct in_addr address;

		if (one[0] == '\0')
			continue;
		if (p->n_addresses == CHAP_PROXIES_MOST)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "signin_proxies: more than %d addresses",
			    CHAP_PROXIES_MOST);
		if (inet_pton(AF_INET, one, &address) != 1)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "signin_proxies: \"%s\" is not an IPv4 address",
			    one);
		p->address[p->n_addresses++] = address.s_addr;
	}
	return p->n_addresses > 0
	    ? CHAP_OK
	    : chap_fail(err, CHAP_ERR_INVALID,
	          "signin_proxies: needed where signin_header is set");
}

enum chap_err
chap_proxied_init(struct chap_proxied *p, const struct chap_config *config,
    struct chap_error *err)
{
	enum chap_err rc;

	memset(p, 0, sizeof(*p));
	p->header = config->signin_header;
	if (p->header[0] == '\0')
		return CHAP_OK;
	if (p->header[strspn(p->header, TOKEN)] != '\0' ||
	    strcasecmp(p->header, CHAP_PROXY_SECRET) == 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "signin_header: \"%s\" cannot name a user", p->header);
	rc = read_addresses(p, config->signin_proxies, err);
	p->has_secret = config->signin_secret_file[0] != '\0';
	return rc == CHAP_OK && p->has_secret
	    ? chap_secret_open(&p->secret, config->signin_secret_file, err)
	    : rc;
}

bool
chap_same_secret(
    const char *given, size_t given_len, const char *wanted, size_t len)
{
	unsigned char differs = 0;

	if (given_len != len)
		return false;
	for (size_t i = 0; i < len; i++)
		differs |= (unsigned char)(given[i] ^ wanted[i]);
	return differs == 0;
}

static bool
is_from_proxy(const struct chap_proxied *p, struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(
	    connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
	const struct sockaddr_in *from =
	    info == NULL ? NULL : (const void *)info->client_addr;

	for (size_t i = 0; from != NULL && i < p->n_addresses; i++)
		if (from->sin_family == AF_INET &&
		    from->sin_addr.s_addr == p->address[i])
			return true;
	return false;
}

struct seen {
	const char *header;
	const char *value; /* of the last */
	int n;
};

static enum MHD_Result
look_at(
    void *context, enum MHD_ValueKind kind, const char *key, const char *value)
{
	struct seen *seen = context;

	(void)kind;
	if (strcasecmp(key, seen->header) == 0) {
		seen->value = value;
		seen->n++;
	}
	return MHD_YES;
}

/* The one header of that name; NULL: there is none. *n: how many there are. */
static const char *
only(struct MHD_Connection *connection, const char *header, int *n)
{
	struct seen seen = {.header = header};

	MHD_get_connection_values(connection, MHD_HEADER_KIND, look_at, &seen);
	*n = seen.n;
	return seen.value;
}

enum chap_proxied_by
chap_proxied_name(const struct chap_proxied *p,
    struct MHD_Connection *connection, const char **name)
{
	const char *given, *secret;
	int n, n_secrets;

	if (p->header[0] == '\0' || !is_from_proxy(p, connection))
		return CHAP_PROXIED_NOT;
	given = only(connection, p->header, &n);
	if (given == NULL || given[0] == '\0')
		return CHAP_PROXIED_NOT;
	secret = only(connection, CHAP_PROXY_SECRET, &n_secrets);
	if (n != 1 ||
	    (p->has_secret &&
	        (n_secrets != 1 || secret == NULL ||
	            !chap_same_secret(secret, strlen(secret),
	                (const char *)p->secret.bytes, p->secret.n))))
		return CHAP_PROXIED_REFUSED;
	*name = given;
	return CHAP_PROXIED_NAMED;
}
