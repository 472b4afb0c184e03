#include "server/http_get.h"

#include "server/hook/ask.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define TIMEOUT_S 5

static enum chap_err
dial(const char *address, uint16_t port, int *fd, struct chap_error *err)
{
	struct sockaddr_in to = {
	    .sin_family = AF_INET, .sin_port = htons(port)};
	struct timeval most = {.tv_sec = TIMEOUT_S};
	int s;

	if (inet_pton(AF_INET, address, &to.sin_addr) != 1)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "\"%s\" is not an IPv4 address", address);
	if (to.sin_addr.s_addr == htonl(INADDR_ANY))
		to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (s < 0)
		return chap_fail(
		    err, CHAP_ERR_IO, "no socket: %s", strerror(errno));
	setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof(most));
	setsockopt(s, SOL_SOCKET, SO_SNDTIMEO, &most, sizeof(most));
	if (connect(s, (const struct sockaddr *)&to, sizeof(to)) != 0) {
		close(s);
		return chap_fail(err, CHAP_ERR_NOT_FOUND,
		    "http://%s:%u: %s: does chaperoned run, with this "
		    "http_port?",
		    address, port, strerror(errno));
	}
	*fd = s;
	return CHAP_OK;
}

static enum chap_err
talk(int fd, const char *what, const char *key, struct chap_buf *answer,
    struct chap_error *err)
{
	char bytes[4096];
	ssize_t n = snprintf(bytes, sizeof(bytes), "%s HTTP/1.0\r\n%s%s%s\r\n",
	    what, key == NULL ? "" : "Authorization: Bearer ",
	    key == NULL ? "" : key, key == NULL ? "" : "\r\n");
	enum chap_err rc = CHAP_OK;

	if (send(fd, bytes, (size_t)n, MSG_NOSIGNAL) != n)
		return chap_fail(
		    err, CHAP_ERR_IO, "cannot ask: %s", strerror(errno));
	while (rc == CHAP_OK && (n = recv(fd, bytes, sizeof(bytes), 0)) > 0) {
		rc = chap_buf_add(answer, bytes, (size_t)n);
		if (rc != CHAP_OK)
			chap_fail(err, rc, "the answer is too long");
	}
	if (rc == CHAP_OK && n < 0)
		rc = chap_fail(
		    err, CHAP_ERR_IO, "no answer: %s", strerror(errno));
	return rc;
}

static enum chap_err
ask_plain(const char *address, uint16_t port, const char *what, const char *key,
    struct chap_buf *body, int *status, struct chap_error *err)
{
	struct chap_buf answer;
	const char *behind;
	int code = 0;
	int fd = -1;
	enum chap_err rc = dial(address, port, &fd, err);

	if (rc != CHAP_OK)
		return rc;
	chap_buf_init(&answer, body->max_bytes);
	rc = talk(fd, what, key, &answer, err);
	close(fd);
	behind = answer.len == 0
	    ? NULL
	    : memmem(answer.ptr, answer.len, "\r\n\r\n", 4);
	if (rc == CHAP_OK &&
	    (behind == NULL ||
	        sscanf(answer.ptr, "HTTP/1.%*1d %3d", &code) != 1))
		rc = chap_fail(err, CHAP_ERR_INVALID,
		    "http://%s:%u: what listens there is no chaperoned",
		    address, port);
	if (rc == CHAP_OK) {
		behind += 4;
		rc = chap_buf_add(
		    body, behind, answer.len - (size_t)(behind - answer.ptr));
		if (rc != CHAP_OK)
			chap_fail(err, rc, "out of memory");
	}
	if (rc == CHAP_OK)
		*status = code;
	chap_buf_release(&answer);
	return rc;
}

enum chap_err
chap_http_ask(const struct chap_config *config, const char *what,
    const char *key, struct chap_buf *body, int *status, struct chap_error *err)
{
	const char *address = config->http_address;
	uint16_t port = (uint16_t)config->http_port;
	struct chap_ask ask = {
	    .address = strcmp(address, "0.0.0.0") == 0 ? "127.0.0.1" : address,
	    .port = port,
	    .posts = strncmp(what, "POST ", 5) == 0,
	    .path = strchr(what, ' ') + 1,
	    .key = key,
	    .cert = config->tls_cert,
	    .cert_key = config->tls_key};

	return config->http_tls == 0
	    ? ask_plain(address, port, what, key, body, status, err)
	    : chap_ask_https(&ask, body, status, err);
}
