#include "server/store/seal.h"

#include "server/store/files.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

_Static_assert(CHAP_SEAL_KEY_BYTES == crypto_secretbox_KEYBYTES &&
        CHAP_SEAL_KEY_BYTES == crypto_kdf_KEYBYTES &&
        CHAP_SEAL_KEY_BYTES <= crypto_generichash_KEYBYTES_MAX,
    "one key serves all");

static enum chap_err
fail(struct chap_error *err, const char *path, const char *what)
{
	return chap_fail_at(
	    err, CHAP_ERR_IO, path, 0, "%s: %s", what, strerror(errno));
}

/* Written beside its name and linked to it, so that half a key is never read.
 */
static enum chap_err
make_key(const char *dir, const char *path, struct chap_error *err)
{
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	char fresh[600];
	enum chap_err rc = CHAP_OK;
	int fd;

	snprintf(fresh, sizeof(fresh), "%s.%d", path, (int)getpid());
	fd = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		return fail(err, fresh, "cannot make the key");
	randombytes_buf(key, sizeof(key));
	if (write(fd, key, sizeof(key)) != (ssize_t)sizeof(key) ||
	    fsync(fd) != 0)
		rc = fail(err, fresh, "cannot write the key");
	close(fd);
	sodium_memzero(key, sizeof(key));
	if (rc == CHAP_OK && link(fresh, path) != 0 && errno != EEXIST)
		rc = fail(err, path, "cannot make the key");
	unlink(fresh);
	/* what it seals is worth nothing without it */
	return rc == CHAP_OK ? chap_folder_sync(dir, err) : rc;
}

enum chap_err
chap_seal_open(struct chap_seal *seal, const char *dir, struct chap_error *err)
{
	char path[560];
	struct stat st;
	ssize_t n;
	int fd;

	if (sodium_init() < 0)
		return chap_fail(
		    err, CHAP_ERR_STATE, "libsodium does not start");
	snprintf(path, sizeof(path), "%s/key", dir);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 && errno == ENOENT) {
		enum chap_err rc = make_key(dir, path, err);

		if (rc != CHAP_OK)
			return rc;
		fd = open(path, O_RDONLY | O_CLOEXEC);
	}
	if (fd < 0 || fstat(fd, &st) != 0)
		return fail(err, path, "cannot open the key");
	n = read(fd, seal->key, sizeof(seal->key));
	close(fd);
	if ((st.st_mode & 077) != 0)
		return chap_fail_at(err, CHAP_ERR_INVALID, path, 0,
		    "others may read the key: chmod 600 it");
	if (n != (ssize_t)sizeof(seal->key) ||
	    st.st_size != (off_t)sizeof(seal->key))
		return chap_fail_at(err, CHAP_ERR_DAMAGED, path, 0,
		    "not a key of %d bytes", CHAP_SEAL_KEY_BYTES);
	return CHAP_OK;
}

void
chap_seal_close(struct chap_seal *seal)
{
	sodium_memzero(seal, sizeof(*seal));
}

enum chap_err
chap_seal_lock(
    const struct chap_seal *seal, struct chap_span plain, struct chap_buf *out)
{
	size_t n =
	    crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.len;
	enum chap_err rc = chap_buf_reserve(out, n);
	unsigned char *p;

	if (rc != CHAP_OK)
		return rc;
	p = (unsigned char *)out->ptr + out->len;
	randombytes_buf(p, crypto_secretbox_NONCEBYTES);
	crypto_secretbox_easy(p + crypto_secretbox_NONCEBYTES,
	    (const unsigned char *)plain.ptr, plain.len, p, seal->key);
	out->len += n;
	out->ptr[out->len] = '\0';
	return CHAP_OK;
}

enum chap_err
chap_seal_unlock(
    const struct chap_seal *seal, struct chap_span sealed, struct chap_buf *out)
{
	const unsigned char *p = (const unsigned char *)sealed.ptr;
	size_t overhead =
	    crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
	enum chap_err rc;

	if (sealed.len < overhead)
		return CHAP_ERR_DAMAGED;
	rc = chap_buf_reserve(out, sealed.len - overhead);
	if (rc != CHAP_OK)
		return rc;
	if (crypto_secretbox_open_easy((unsigned char *)out->ptr + out->len,
	        p + crypto_secretbox_NONCEBYTES,
	        sealed.len - crypto_secretbox_NONCEBYTES, p, seal->key) != 0)
		return CHAP_ERR_DAMAGED;
	out->len += sealed.len - overhead;
	out->ptr[out->len] = '\0';
	return CHAP_OK;
}

void
chap_seal_digest(const struct chap_seal *seal, struct chap_span s,
    unsigned char out[CHAP_DIGEST_BYTES])
{
	crypto_generichash(out, CHAP_DIGEST_BYTES, (const unsigned char *)s.ptr,
	    s.len, seal->key, sizeof(seal->key));
}

void
chap_seal_derive(const struct chap_seal *seal, const char *purpose,
    unsigned char out[CHAP_SEAL_KEY_BYTES])
{
	char context[crypto_kdf_CONTEXTBYTES] = {0};

	memcpy(context, purpose, strnlen(purpose, sizeof(context)));
	crypto_kdf_derive_from_key(
	    out, CHAP_SEAL_KEY_BYTES, 1, context, seal->key);
}

uint64_t
chap_seal_number(const struct chap_seal *seal, const char *purpose)
{
	unsigned char key[CHAP_SEAL_KEY_BYTES];
	uint64_t number;

	chap_seal_derive(seal, purpose, key);
	memcpy(&number, key, sizeof(number));
	sodium_memzero(key, sizeof(key));
	return number;
}

void
chap_token_new(char out[CHAP_TOKEN_HEX])
{
	unsigned char bytes[(CHAP_TOKEN_HEX - 1) / 2];

	randombytes_buf(bytes, sizeof(bytes));
	sodium_bin2hex(out, CHAP_TOKEN_HEX, bytes, sizeof(bytes));
	sodium_memzero(bytes, sizeof(bytes));
}
