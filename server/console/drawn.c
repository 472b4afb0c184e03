#include "server/console/drawn.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

bool
chap_dismissal_is_drawn(const struct chap_seal *seal, int64_t flag,
    int64_t raised_at_ms, int64_t percent)
{
	unsigned char digest[CHAP_DIGEST_BYTES];
	char text[64];
	uint64_t number;
	int n = snprintf(text, sizeof(text), "dismissal %" PRId64 " %" PRId64,
	    flag, raised_at_ms);

	chap_seal_digest(seal, (struct chap_span){text, (size_t)n}, digest);
	memcpy(&number, digest, sizeof(number));
	return (int64_t)(number % 100) < percent;
}
