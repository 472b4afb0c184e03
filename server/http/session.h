/*
 * Who is signed in: a bounded table of hashed session tokens. A session ends
 * CHAP_SESSION_S after it began, after some minutes without a request, with the
 * process, or when its account changes; the one that ends first goes when all
 * places are taken.
 *
 * Threads: any, but for init.
 */
#ifndef CHAP_HTTP_SESSION_H
#define CHAP_HTTP_SESSION_H

#include "features/base/span.h"
#include "server/store/accounts.h"
#include "server/store/seal.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#define CHAP_SESSION_COOKIE "chaperone_session"
#define CHAP_SESSION_S (8 * 3600)
#define CHAP_SESSIONS_MAX 256

struct chap_session {
	unsigned char digest[CHAP_DIGEST_BYTES];
	int64_t expires_ms; /* 0: free */
	int64_t used_ms;
	int64_t account;
	int64_t generation; /* of the account, when it began */
};

struct chap_sessions {
	const struct chap_seal *seal;
	int64_t idle_ms;
	pthread_mutex_t lock; /* of what stands below */
	struct chap_session session[CHAP_SESSIONS_MAX];
};

void chap_session_init(struct chap_sessions *sessions,
    const struct chap_seal *seal, int64_t idle_ms);

/* Starts one; `token` is what the browser shall keep. */
void chap_session_start(struct chap_sessions *sessions,
    const struct chap_account *account, int64_t now_ms,
    char token[CHAP_TOKEN_HEX]);

/*
 * The session of a token, as it is now; false: there is none, or it ended.
 * Where a person did something (`is_used`) its time without a request begins
 * anew. The account is to be looked at too: is its generation still that of the
 * session?
 */
bool chap_session_find(struct chap_sessions *sessions, struct chap_span token,
    int64_t now_ms, bool is_used, struct chap_session *out);

void chap_session_end(struct chap_sessions *sessions, struct chap_span token);

/* What a session's posts have to show, besides its cookie. */
void chap_session_csrf(const struct chap_sessions *sessions,
    struct chap_span token, char out[CHAP_TOKEN_HEX]);

/* How many are valid now. */
size_t chap_session_count(struct chap_sessions *sessions, int64_t now_ms);

#endif
