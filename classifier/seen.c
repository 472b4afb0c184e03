#include "classifier/engine_parts.h"

bool
chap_seen_before(struct chap_engine *engine, const struct chap_work *work)
{
	uint64_t name[2] = {
	    work->from_key.low ^ work->from_key.high, work->event.id_hash};
	/* 0 is an empty place */
	uint64_t h = 1 |
	    chap_hash64(
	        (struct chap_span){(const char *)name, sizeof(name)}, 0);
	uint64_t *place = &engine->seen[(h >> 1) % CHAP_SEEN];

	if (*place == h)
		return true;
	*place = h;
	return false;
}
