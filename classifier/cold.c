#include "classifier/cold.h"

#include "classifier/engine_parts.h"

/* What is handed out: the pair, then its evidence as it lies in its block. */
_Static_assert(
    sizeof(struct chap_pair) + CHAP_EVIDENCE_BYTES <= CHAP_COLD_MAX_BYTES,
    "a pair and its evidence fit");

/* The table's word that the record in a slot has to go. */
static void
leave(void *context, uint32_t slot)
{
	const struct chap_shard *shard = context;
	const struct chap_pair *pair = chap_table_record(&shard->pairs, slot);
	struct chap_span evidence = chap_evidence_bytes(&shard->evidence, slot);
	const struct chap_cold *cold = shard->cold;
	unsigned char bytes[CHAP_COLD_MAX_BYTES];
	bool is_kept = false;

	memcpy(bytes, pair, sizeof(*pair));
	if (evidence.len > 0)
		memcpy(bytes + sizeof(*pair), evidence.ptr, evidence.len);
	if (cold->put != NULL)
		is_kept = cold->put(cold->context, pair->key, pair->last_at_ms,
		    bytes, sizeof(*pair) + evidence.len);
	if (!is_kept && cold->part != NULL)
		cold->part(cold->context, pair->key);
}

void
chap_engine_set_cold(struct chap_engine *e, const struct chap_cold *cold)
{
	e->cold = *cold;
	for (int i = 0; i < CHAP_SHARDS; i++) {
		e->shard[i].cold = &e->cold;
		e->shard[i].pairs.leave = leave;
		e->shard[i].pairs.leave_context = &e->shard[i];
	}
}

uint32_t
chap_shard_find(struct chap_shard *shard, struct chap_hash128 key)
{
	uint32_t slot = chap_table_find(&shard->pairs, key);
	unsigned char bytes[CHAP_COLD_MAX_BYTES];
	size_t n;

	if (slot != CHAP_NO_SLOT || shard->cold == NULL ||
	    shard->cold->get == NULL)
		return slot;
	n = shard->cold->get(shard->cold->context, key, bytes);
	if (n < sizeof(struct chap_pair))
		return CHAP_NO_SLOT;
	slot = chap_shard_make(shard, key);
	if (slot == CHAP_NO_SLOT)
		return slot;
	memcpy(chap_table_record(&shard->pairs, slot), bytes,
	    sizeof(struct chap_pair));
	chap_evidence_restore(&shard->evidence, slot,
	    (struct chap_span){(const char *)bytes + sizeof(struct chap_pair),
	        n - sizeof(struct chap_pair)},
	    chap_has_level, shard);
	return slot;
}

void
chap_shard_meet(const struct chap_shard *shard, uint32_t slot,
    struct chap_hash128 one, struct chap_hash128 other)
{
	const struct chap_pair *pair = chap_table_record(&shard->pairs, slot);

	if (pair->n == 0 && shard->cold != NULL && shard->cold->meet != NULL)
		shard->cold->meet(shard->cold->context, pair->key, one, other);
}

bool
chap_engine_holds(const struct chap_engine *e, struct chap_hash128 key)
{
	const struct chap_shard *shard = &e->shard[key.high % CHAP_SHARDS];

	return chap_table_find(&shard->pairs, key) != CHAP_NO_SLOT;
}

int64_t
chap_engine_stream_ms(const struct chap_engine *engine)
{
	return engine->stream_ms;
}
