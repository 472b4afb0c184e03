#include "server/http/session.h"

#include <stdio.h>
#include <string.h>

void
chap_session_init(struct chap_sessions *sessions, const struct chap_seal *seal,
    int64_t idle_ms)
{
	memset(sessions, 0, sizeof(*sessions));
	sessions->seal = seal;
	sessions->idle_ms = idle_ms;
	pthread_mutex_init(&sessions->lock, NULL);
}

void
chap_session_start(struct chap_sessions *s, const struct chap_account *account,
    int64_t now_ms, char token[CHAP_TOKEN_HEX])
{
	struct chap_session *place = &s->session[0];

	chap_token_new(token);
	pthread_mutex_lock(&s->lock);
	/* the one that ends first: a free one is 0 */
	for (size_t i = 1; i < CHAP_SESSIONS_MAX; i++)
		if (s->session[i].expires_ms < place->expires_ms)
			place = &s->session[i];
	*place = (struct chap_session){
	    .expires_ms = now_ms + (int64_t)CHAP_SESSION_S * 1000,
	    .used_ms = now_ms,
	    .account = account->id,
	    .generation = account->generation};
	chap_seal_digest(s->seal, chap_span_str(token), place->digest);
	pthread_mutex_unlock(&s->lock);
}

/*
 * Digests are compared, so the time it takes says nothing about a token. The
 * lock is held.
 */
static struct chap_session *
find(struct chap_sessions *s, struct chap_span token)
{
	unsigned char digest[CHAP_DIGEST_BYTES];

	chap_seal_digest(s->seal, token, digest);
	for (size_t i = 0; i < CHAP_SESSIONS_MAX; i++)
		if (s->session[i].expires_ms != 0 &&
		    memcmp(digest, s->session[i].digest, sizeof(digest)) == 0)
			return &s->session[i];
	return NULL;
}

static bool
is_valid(const struct chap_sessions *s, const struct chap_session *one,
    int64_t now_ms)
{
	return one->expires_ms > now_ms && one->used_ms + s->idle_ms > now_ms;
}

bool
chap_session_find(struct chap_sessions *s, struct chap_span token,
    int64_t now_ms, bool is_used, struct chap_session *out)
{
	struct chap_session *one;
	bool is_there;

	pthread_mutex_lock(&s->lock);
	one = find(s, token);
	is_there = one != NULL && is_valid(s, one, now_ms);
	if (is_there && is_used)
		one->used_ms = now_ms;
	if (is_there)
		*out = *one;
	pthread_mutex_unlock(&s->lock);
	return is_there;
}

void
chap_session_end(struct chap_sessions *s, struct chap_span token)
{
	struct chap_session *one;

	pthread_mutex_lock(&s->lock);
	one = find(s, token);
	if (one != NULL)
		memset(one, 0, sizeof(*one));
	pthread_mutex_unlock(&s->lock);
}

void
chap_session_csrf(const struct chap_sessions *s, struct chap_span token,
    char out[CHAP_TOKEN_HEX])
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	char bytes[CHAP_TOKEN_HEX + 8];
	int n = snprintf(
	    bytes, sizeof(bytes), "csrf %.*s", (int)token.len, token.ptr);

	chap_seal_digest(s->seal,
	    (struct chap_span){bytes,
	        (size_t)n < sizeof(bytes) ? (size_t)n : sizeof(bytes) - 1},
	    digest);
	for (size_t i = 0; i < sizeof(digest); i++)
		snprintf(out + 2 * i, 3, "%02x", digest[i]);
}

size_t
chap_session_count(struct chap_sessions *s, int64_t now_ms)
{
	size_t n = 0;

	pthread_mutex_lock(&s->lock);
	for (size_t i = 0; i < CHAP_SESSIONS_MAX; i++)
		n += is_valid(s, &s->session[i], now_ms);
	pthread_mutex_unlock(&s->lock);
	return n;
}
