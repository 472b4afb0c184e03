/*
 * Who is signed in: a bounded table of hashed session tokens. The oldest
 * session ends when all places are taken.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_HTTP_SESSION_H
#define CHAP_HTTP_SESSION_H

#include "features/base/span.h"
#include "server/store/seal.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_SESSION_COOKIE "chaperone_session"
#define CHAP_SESSION_S (8 * 3600)
#define CHAP_SESSIONS_MAX 64

struct chap_sessions {
	const struct chap_seal *seal;
	struct {
		unsigned char digest[CHAP_DIGEST_BYTES];
		int64_t expires_ms; /* 0: free */
	} session[CHAP_SESSIONS_MAX];
};

void
chap_session_init(struct chap_sessions *sessions, const struct chap_seal *seal);

/* Starts one; `token` is what the browser shall keep. */
void chap_session_start(
    struct chap_sessions *sessions, int64_t now_ms, char token[CHAP_TOKEN_HEX]);

bool chap_session_valid(const struct chap_sessions *sessions,
    struct chap_span token, int64_t now_ms);

void chap_session_end(struct chap_sessions *sessions, struct chap_span token);

/* How many are valid now. */
size_t chap_session_count(const struct chap_sessions *sessions, int64_t now_ms);

#endif
