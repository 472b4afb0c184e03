#include "server/http/session.h"

#include <string.h>

void
chap_session_init(struct chap_sessions *sessions, const struct chap_seal *seal)
{
	memset(sessions, 0, sizeof(*sessions));
	sessions->seal = seal;
}

void
chap_session_start(
    struct chap_sessions *s, int64_t now_ms, char token[CHAP_TOKEN_HEX])
{
	size_t place = 0;

	/* the one that ends first: a free one is 0 */
	for (size_t i = 1; i < CHAP_SESSIONS_MAX; i++)
		if (s->session[i].expires_ms < s->session[place].expires_ms)
			place = i;
	chap_token_new(token);
	chap_seal_digest(
	    s->seal, chap_span_str(token), s->session[place].digest);
	s->session[place].expires_ms = now_ms + (int64_t)CHAP_SESSION_S * 1000;
}

/* Digests are compared, so the time it takes says nothing about a token. */
static size_t
find(const struct chap_sessions *s, struct chap_span token)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	size_t i = 0;

	chap_seal_digest(s->seal, token, digest);
	while (i < CHAP_SESSIONS_MAX &&
	    (s->session[i].expires_ms == 0 ||
	        memcmp(digest, s->session[i].digest, sizeof(digest)) != 0))
		i++;
	return i;
}

bool
chap_session_valid(
    const struct chap_sessions *s, struct chap_span token, int64_t now_ms)
{
	size_t i = find(s, token);

	return i < CHAP_SESSIONS_MAX && s->session[i].expires_ms > now_ms;
}

void
chap_session_end(struct chap_sessions *s, struct chap_span token)
{
	size_t i = find(s, token);

	if (i < CHAP_SESSIONS_MAX)
		s->session[i].expires_ms = 0;
}

size_t
chap_session_count(const struct chap_sessions *s, int64_t now_ms)
{
	size_t n = 0;

	for (size_t i = 0; i < CHAP_SESSIONS_MAX; i++)
		n += s->session[i].expires_ms > now_ms;
	return n;
}
