#include "server/http/throttle.h"

#include <string.h>

#define NONE ((size_t)CHAP_THROTTLE_PLACES)
#define FORGOTTEN_MS (2 * (int64_t)CHAP_THROTTLE_MOST_MS)

void
chap_throttle_init(struct chap_throttle *t, const struct chap_seal *seal)
{
	memset(t, 0, sizeof(*t));
	t->seal = seal;
	pthread_mutex_init(&t->lock, NULL);
}

static size_t
find(const struct chap_throttle *t, const unsigned char *digest)
{
	size_t i = 0;

	while (i < NONE &&
	    (t->place[i].n == 0 ||
	        memcmp(t->place[i].digest, digest, CHAP_DIGEST_BYTES) != 0))
		i++;
	return i;
}

int64_t
chap_throttle_wait(
    struct chap_throttle *t, struct chap_span what, int64_t now_ms)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	int64_t until_ms = 0;
	size_t i;

	chap_seal_digest(t->seal, what, digest);
	pthread_mutex_lock(&t->lock);
	i = find(t, digest);
	if (i != NONE)
		until_ms = t->place[i].until_ms;
	pthread_mutex_unlock(&t->lock);
	return until_ms <= now_ms ? 0 : until_ms - now_ms;
}

/* A free place, else that of whoever failed least, and longest ago. */
static size_t
make_room(const struct chap_throttle *t)
{
	size_t best = 0;

	for (size_t i = 0; i < NONE; i++) {
		if (t->place[i].n == 0)
			return i;
		if (t->place[i].n < t->place[best].n ||
		    (t->place[i].n == t->place[best].n &&
		        t->place[i].last_ms < t->place[best].last_ms))
			best = i;
	}
	return best;
}

/* t->lock is held. */
static void
add_failure(struct chap_throttle *t,
    const unsigned char digest[CHAP_DIGEST_BYTES], unsigned tries,
    int64_t now_ms)
{
	int64_t wait_ms = CHAP_THROTTLE_FIRST_MS;
	size_t i = find(t, digest);

	if (i == NONE) {
		i = make_room(t);
		memcpy(t->place[i].digest, digest, CHAP_DIGEST_BYTES);
		t->place[i].n = 0;
		t->place[i].until_ms = 0;
	} else if (t->place[i].last_ms + FORGOTTEN_MS <= now_ms) {
		t->place[i].n = 0;
	}
	t->place[i].n++;
	t->place[i].last_ms = now_ms;
	if (t->place[i].n < tries)
		return;
	for (unsigned n = tries;
	     n < t->place[i].n && wait_ms < CHAP_THROTTLE_MOST_MS; n++)
		wait_ms *= 2;
	if (wait_ms > CHAP_THROTTLE_MOST_MS)
		wait_ms = CHAP_THROTTLE_MOST_MS;
	t->place[i].until_ms = now_ms + wait_ms;
}

void
chap_throttle_failed(struct chap_throttle *t, struct chap_span what,
    unsigned tries, int64_t now_ms)
{
	unsigned char digest[CHAP_DIGEST_BYTES];

	chap_seal_digest(t->seal, what, digest);
	pthread_mutex_lock(&t->lock);
	add_failure(t, digest, tries, now_ms);
	pthread_mutex_unlock(&t->lock);
}

void
chap_throttle_clear(struct chap_throttle *t, struct chap_span what)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	size_t i;

	chap_seal_digest(t->seal, what, digest);
	pthread_mutex_lock(&t->lock);
	i = find(t, digest);
	if (i < NONE)
		t->place[i].n = 0;
	pthread_mutex_unlock(&t->lock);
}
