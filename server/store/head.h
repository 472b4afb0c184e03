/*
 * The first bytes of a journal's file and of a checkpoint: what it is, of
 * which format, for which layout of states, where in the stream, and that it
 * was made with this folder's key.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_STORE_HEAD_H
#define CHAP_STORE_HEAD_H

#include "features/base/err.h"
#include "features/base/hash.h"
#include "server/store/seal.h"

#include <stdint.h>

#define CHAP_NONCE_BYTES 24 /* XChaCha20-Poly1305, drawn at random */
#define CHAP_MAC_BYTES 16

struct chap_head {
	char kind[8]; /* "chapjrnl", "chapchkp" */
	uint32_t version; /* of the file's format */
	uint32_t zero;
	struct chap_hash128 layout; /* chap_state_layout() */
	uint64_t number; /* the first frame; of a checkpoint the last in it */
	uint64_t
	    sequence; /* of the engine, before the first; behind the last */
	unsigned char nonce[CHAP_NONCE_BYTES];
	unsigned char mac[CHAP_MAC_BYTES]; /* over all before the nonce */
};

/* Fills nonce and mac. */
void chap_head_seal(
    struct chap_head *head, const unsigned char key[CHAP_SEAL_KEY_BYTES]);

/*
 * Checks a head that was read against what it should be. CHAP_ERR_VERSION: of
 * a newer format, or for states of another layout; CHAP_ERR_DAMAGED: not of
 * that kind, of another key, or changed. *err says what to do.
 */
enum chap_err chap_head_check(const struct chap_head *head, const char *kind,
    uint32_t version, struct chap_hash128 layout,
    const unsigned char key[CHAP_SEAL_KEY_BYTES], const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
