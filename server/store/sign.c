#include "server/store/sign.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum chap_err
chap_secret_open(
    struct chap_secret *secret, const char *path, struct chap_error *err)
{
	/* room for one byte too many, and line ends */
	unsigned char bytes[CHAP_SECRET_MOST_BYTES + 3];
	enum chap_err rc = CHAP_OK;
	struct stat st = {.st_mode = 0};
	ssize_t n = -1;
	int fd;

	if (sodium_init() < 0)
		return chap_fail(
		    err, CHAP_ERR_STATE, "libsodium does not start");
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd >= 0 && fstat(fd, &st) == 0)
		n = read(fd, bytes, sizeof(bytes));
	if (n < 0)
		rc = chap_fail_at(err, CHAP_ERR_IO, path, 0,
		    "cannot read the secret: %s", strerror(errno));
	if (fd >= 0)
		close(fd);
	while (n > 0 && (bytes[n - 1] == '\n' || bytes[n - 1] == '\r'))
		n--;
	if (rc == CHAP_OK && (st.st_mode & 077) != 0)
		rc = chap_fail_at(err, CHAP_ERR_INVALID, path, 0,
		    "others may read the secret: chmod 600 it");
	else if (rc == CHAP_OK &&
	    (n < CHAP_SECRET_LEAST_BYTES || n > CHAP_SECRET_MOST_BYTES))
		rc = chap_fail_at(err, CHAP_ERR_INVALID, path, 0,
		    "a secret has %d to %d bytes", CHAP_SECRET_LEAST_BYTES,
		    CHAP_SECRET_MOST_BYTES);
	if (rc == CHAP_OK) {
		memcpy(secret->bytes, bytes, (size_t)n);
		secret->n = (size_t)n;
	}
	sodium_memzero(bytes, sizeof(bytes));
	return rc;
}

void
chap_secret_close(struct chap_secret *secret)
{
	sodium_memzero(secret, sizeof(*secret));
}

void
chap_secret_sign(const struct chap_secret *secret, struct chap_span one,
    struct chap_span two, char hex[CHAP_SIGNATURE_HEX])
{
	unsigned char mac[crypto_auth_hmacsha256_BYTES];
	crypto_auth_hmacsha256_state state;

	crypto_auth_hmacsha256_init(&state, secret->bytes, secret->n);
	crypto_auth_hmacsha256_update(
	    &state, (const unsigned char *)one.ptr, one.len);
	crypto_auth_hmacsha256_update(&state, (const unsigned char *)".", 1);
	crypto_auth_hmacsha256_update(
	    &state, (const unsigned char *)two.ptr, two.len);
	crypto_auth_hmacsha256_final(&state, mac);
	sodium_bin2hex(hex, CHAP_SIGNATURE_HEX, mac, sizeof(mac));
	sodium_memzero(&state, sizeof(state));
}
