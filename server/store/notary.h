/*
 * Signs what leaves the service as evidence: Ed25519 (libsodium) with a key
 * drawn out of the folder's key, so that it is the same after a restart and in
 * no file of its own. Who has the public half can check that a package came
 * from this data folder and was not changed.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_STORE_NOTARY_H
#define CHAP_STORE_NOTARY_H

#include "features/base/span.h"
#include "server/store/seal.h"

#define CHAP_NOTARY_PEM_BYTES 128
#define CHAP_NOTARY_SIGNATURE_BYTES 64
#define CHAP_SHA256_HEX 65

/* The public half, as a PEM file has it ("-----BEGIN PUBLIC KEY-----"). */
void chap_notary_public(
    const struct chap_seal *seal, char pem[CHAP_NOTARY_PEM_BYTES]);

/* The signature of the bytes, raw. */
void chap_notary_sign(const struct chap_seal *seal, struct chap_span bytes,
    unsigned char signature[CHAP_NOTARY_SIGNATURE_BYTES]);

/* SHA-256 of the bytes, in hex. */
void chap_sha256(struct chap_span bytes, char hex[CHAP_SHA256_HEX]);

#endif
