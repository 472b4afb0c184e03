/*
 * Where pairs go that memory has no room for, and come back from unchanged:
 * an engine hands a pair out when it evicts it, and asks for it when a message
 * comes for a pair that it does not hold.
 *
 *   pairs in memory ──put──▶ cold place
 *                   ◀──get──
 *
 * What was put stays there when it is got: memory has the newer one until it
 * is put again. So an engine that goes back to an earlier state and replays
 * facts may find a pair that is ahead of it; facts that it took already are
 * passed over (each carries the pair's count).
 *
 * A pair's key does not tell whose it is. Who has to know (to erase a user) is
 * told when a pair is made, and when it is forgotten.
 *
 * Threads: put, get, meet and part are called by all threads of the engine.
 */
#ifndef CHAP_COLD_H
#define CHAP_COLD_H

#include "classifier/chaperone.h"
#include "features/base/hash.h"

#include <stdbool.h>

#define CHAP_COLD_MAX_BYTES 2304 /* of a pair with its message ids */

struct chap_cold {
	void *context;
	/* Keeps a copy; false: it cannot, and the pair is forgotten. NULL: no
	 * pair is kept. */
	bool (*put)(void *context, struct chap_hash128 key, int64_t last_at_ms,
	    const void *bytes, size_t n);
	/* Copies what was put last to `out`; 0: nothing was. NULL where put is.
	 */
	size_t (*get)(void *context, struct chap_hash128 key,
	    unsigned char out[CHAP_COLD_MAX_BYTES]);
	/* The pair of these two users' keys is made; maybe not for the first
	 * time. NULL: nobody has to know. */
	void (*meet)(void *context, struct chap_hash128 key,
	    struct chap_hash128 one, struct chap_hash128 other);
	/* The pair is forgotten, by memory and by put. NULL where meet is. */
	void (*part)(void *context, struct chap_hash128 key);
};

/* From now on; copied. Before anything is scored or taken in. */
void
chap_engine_set_cold(struct chap_engine *engine, const struct chap_cold *cold);

/* Whether the engine holds the pair of that key in memory. */
bool
chap_engine_holds(const struct chap_engine *engine, struct chap_hash128 key);

/* The newest time that a message had, as of the last snapshot of users. */
int64_t chap_engine_stream_ms(const struct chap_engine *engine);

#endif
