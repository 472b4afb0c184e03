#include "server/store/password.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#define KIB ((size_t)1024)
#define MIB (KIB * KIB)
#define SALT_BYTES 16 /* of Argon2id's strings, as libsodium makes them */
#define HASH_BYTES 32

static const struct {
	unsigned long long passes;
	size_t memory_bytes;
} COST[CHAP_N_PASSWORD_COSTS] = {
    [CHAP_PASSWORD_NOW] = {2, 19 * MIB},
    [CHAP_PASSWORD_BEFORE] = {2, 64 * MIB}, /* libsodium's "interactive" */
};

_Static_assert(CHAP_PASSWORD_HASH_BYTES >= crypto_pwhash_STRBYTES,
    "libsodium's strings are longer");

enum chap_err
chap_password_check(
    struct chap_span password, const char *name, struct chap_error *err)
{
	if (password.len < CHAP_PASSWORD_LEAST_BYTES ||
	    password.len > CHAP_PASSWORD_MOST_BYTES)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "password: %d to %d bytes", CHAP_PASSWORD_LEAST_BYTES,
		    CHAP_PASSWORD_MOST_BYTES);
	if (chap_span_eq(password, chap_span_str(name)))
		return chap_fail(
		    err, CHAP_ERR_INVALID, "password: the same as the name");
	return CHAP_OK;
}

enum chap_err
chap_password_hash(struct chap_span password,
    char out[CHAP_PASSWORD_HASH_BYTES], struct chap_error *err)
{
	if (crypto_pwhash_str(out, password.ptr, password.len,
	        COST[CHAP_PASSWORD_NOW].passes,
	        COST[CHAP_PASSWORD_NOW].memory_bytes) != 0)
		return chap_fail(err, CHAP_ERR_MEMORY,
		    "there is no memory to hash a password");
	return CHAP_OK;
}

bool
chap_password_cost(const char *hash, enum chap_password_cost *out)
{
	for (int i = 0; i < CHAP_N_PASSWORD_COSTS; i++)
		if (crypto_pwhash_str_needs_rehash(
		        hash, COST[i].passes, COST[i].memory_bytes) == 0) {
			*out = (enum chap_password_cost)i;
			return true;
		}
	return false;
}

bool
chap_password_fits(const char *hash, struct chap_span password)
{
	enum chap_password_cost cost;

	/* what the file says is not worked on for gigabytes, or for nothing */
	return chap_password_cost(hash, &cost) &&
	    crypto_pwhash_str_verify(hash, password.ptr, password.len) == 0;
}

void
chap_password_nobody(
    enum chap_password_cost cost, char out[CHAP_PASSWORD_HASH_BYTES])
{
	enum { FORM = sodium_base64_VARIANT_ORIGINAL_NO_PADDING };
	unsigned char random[SALT_BYTES + HASH_BYTES];
	char salt[sodium_base64_ENCODED_LEN(SALT_BYTES, FORM)];
	char hash[sodium_base64_ENCODED_LEN(HASH_BYTES, FORM)];

	randombytes_buf(random, sizeof(random));
	sodium_bin2base64(salt, sizeof(salt), random, SALT_BYTES, FORM);
	sodium_bin2base64(
	    hash, sizeof(hash), random + SALT_BYTES, HASH_BYTES, FORM);
	memset(out, 0, CHAP_PASSWORD_HASH_BYTES);
	snprintf(out, CHAP_PASSWORD_HASH_BYTES,
	    "$argon2id$v=%d$m=%zu,t=%llu,p=1$%s$%s", 19,
	    COST[cost].memory_bytes / KIB, COST[cost].passes, salt, hash);
}
