#include "server/store/notary.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#define PURPOSE "evidence"

_Static_assert(CHAP_NOTARY_SIGNATURE_BYTES == crypto_sign_BYTES &&
        CHAP_SEAL_KEY_BYTES == crypto_sign_SEEDBYTES,
    "Ed25519's sizes");

static void
make_pair(const struct chap_seal *seal,
    unsigned char public[crypto_sign_PUBLICKEYBYTES],
    unsigned char secret[crypto_sign_SECRETKEYBYTES])
{
	unsigned char seed[CHAP_SEAL_KEY_BYTES];

	chap_seal_derive(seal, PURPOSE, seed);
	crypto_sign_seed_keypair(public, secret, seed);
	sodium_memzero(seed, sizeof(seed));
}

void
chap_notary_public(
    const struct chap_seal *seal, char pem[CHAP_NOTARY_PEM_BYTES])
{
	/* RFC 8410: an Ed25519 SubjectPublicKeyInfo up to the key's bytes */
	static const unsigned char HEAD[] = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03,
	    0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
	unsigned char der[sizeof(HEAD) + crypto_sign_PUBLICKEYBYTES];
	unsigned char secret[crypto_sign_SECRETKEYBYTES];
	char base64[sodium_base64_ENCODED_LEN(
	    sizeof(der), sodium_base64_VARIANT_ORIGINAL)];

	memcpy(der, HEAD, sizeof(HEAD));
	make_pair(seal, der + sizeof(HEAD), secret);
	sodium_memzero(secret, sizeof(secret));
	sodium_bin2base64(base64, sizeof(base64), der, sizeof(der),
	    sodium_base64_VARIANT_ORIGINAL);
	snprintf(pem, CHAP_NOTARY_PEM_BYTES,
	    "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n",
	    base64);
}

void
chap_notary_sign(const struct chap_seal *seal, struct chap_span bytes,
    unsigned char signature[CHAP_NOTARY_SIGNATURE_BYTES])
{
	unsigned char public[crypto_sign_PUBLICKEYBYTES];
	unsigned char secret[crypto_sign_SECRETKEYBYTES];

	make_pair(seal, public, secret);
	crypto_sign_detached(signature, NULL, (const unsigned char *)bytes.ptr,
	    bytes.len, secret);
	sodium_memzero(secret, sizeof(secret));
}

void
chap_sha256(struct chap_span bytes, char hex[CHAP_SHA256_HEX])
{
	unsigned char digest[crypto_hash_sha256_BYTES];

	crypto_hash_sha256(digest, (const unsigned char *)bytes.ptr, bytes.len);
	sodium_bin2hex(hex, CHAP_SHA256_HEX, digest, sizeof(digest));
}
