#include "server/store/head.h"

#include <sodium.h>
#include <stddef.h>
#include <string.h>

_Static_assert(sizeof(struct chap_head) == 88, "a head has no padding");
_Static_assert(
    CHAP_NONCE_BYTES == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES &&
        CHAP_MAC_BYTES == crypto_aead_xchacha20poly1305_ietf_ABYTES &&
        CHAP_SEAL_KEY_BYTES == crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    "sizes are libsodium's");

#define SIGNED_BYTES offsetof(struct chap_head, nonce)

void
chap_head_seal(
    struct chap_head *head, const unsigned char key[CHAP_SEAL_KEY_BYTES])
{
	randombytes_buf(head->nonce, sizeof(head->nonce));
	crypto_aead_xchacha20poly1305_ietf_encrypt(head->mac, NULL, NULL, 0,
	    (const unsigned char *)head, SIGNED_BYTES, NULL, head->nonce, key);
}

enum chap_err
chap_head_check(const struct chap_head *head, const char *kind,
    uint32_t version, struct chap_hash128 layout,
    const unsigned char key[CHAP_SEAL_KEY_BYTES], const char *path,
    struct chap_error *err)
{
	if (memcmp(head->kind, kind, sizeof(head->kind)) != 0)
		return chap_fail_at(err, CHAP_ERR_DAMAGED, path, 0,
		    "its first bytes are not those of such a file");
	if (head->version > version)
		return chap_fail_at(err, CHAP_ERR_VERSION, path, 0,
		    "made by a newer chaperoned (format %u, this one reads "
		    "%u): start that one",
		    head->version, version);
	if (crypto_aead_xchacha20poly1305_ietf_decrypt(NULL, NULL, NULL,
	        head->mac, sizeof(head->mac), (const unsigned char *)head,
	        SIGNED_BYTES, head->nonce, key) != 0)
		return chap_fail_at(err, CHAP_ERR_DAMAGED, path, 0,
		    "sealed with another key than the folder's, or changed: "
		    "put back the file \"key\" that it was made with");
	if (chap_hash128_cmp(head->layout, layout) != 0)
		return chap_fail_at(err, CHAP_ERR_VERSION, path, 0,
		    "made by a chaperoned whose states are of another layout: "
		    "start that one, or move the folder's \"state\" away to "
		    "begin without pairs and users (flags stay)");
	return CHAP_OK;
}
