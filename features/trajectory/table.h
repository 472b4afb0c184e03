/*
 * A bounded table of fixed-size records found by a 128-bit key: pairs and
 * actors. Records never move once made, and stay in the order of their last
 * use; past the bound, the one unused longest goes, one that `keep` does not
 * speak for first.
 *
 *   index   [ . 7 . 2 . . 0 … ]   open addressing, twice the bound at least
 *   slabs   [0..255] [256..511]   allocated as records appear; of a large
 *                                 table larger ones, in huge pages
 *   order   newest <-> … <-> oldest, as slot numbers
 *
 * A record begins with its struct chap_hash128 key.
 *
 * Threads: one at a time for put and use; find is read-only and may run in
 * several threads while nobody writes.
 * Memory: at most max_records * (record_bytes + 8) + the index of 8 to 16
 * bytes a record; chap_table_held_bytes tells what is held now.
 */
#ifndef CHAP_TRAJECTORY_TABLE_H
#define CHAP_TRAJECTORY_TABLE_H

#include "features/base/err.h"
#include "features/base/hash.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_NO_SLOT UINT32_MAX

/* A record's neighbours in the order of last use. */
struct chap_table_link {
	uint32_t newer;
	uint32_t older;
};

struct chap_table {
	uint32_t *index; /* slot + 1, 0: empty; index_mask + 1 entries */
	uint32_t index_mask;
	unsigned char **slab;
	uint32_t slab_shift; /* a slab has 1 << slab_shift records */
	struct chap_table_link *link; /* by slot */
	uint32_t newest;
	uint32_t oldest;
	uint32_t n; /* records held */
	uint32_t max_records;
	uint32_t record_bytes;
	uint64_t n_evicted;
	uint64_t held_bytes;
	bool (*keep)(const void *record); /* NULL: none is spoken for */
	/* told before the record in a slot is evicted; NULL: nobody is */
	void (*leave)(void *context, uint32_t slot);
	void *leave_context;
};

/* CHAP_ERR_MEMORY. max_records 1 to 2^30; record_bytes at least 16. */
enum chap_err chap_table_init(struct chap_table *table, uint32_t max_records,
    uint32_t record_bytes, bool (*keep)(const void *record)) CHAP_MUST_CHECK;

/* Wipes and frees. */
void chap_table_release(struct chap_table *table);

/* The slot of the record with that key, or CHAP_NO_SLOT. */
uint32_t
chap_table_find(const struct chap_table *table, struct chap_hash128 key);

/*
 * Hints for a key that will be put or found soon: first its place in the
 * index is fetched into the cache, then, some time later, its record and
 * links. In a table past the cache's size a look-up is otherwise a chain of
 * waits. They change nothing, but read the index as find does.
 */
void
chap_table_hint_index(const struct chap_table *table, struct chap_hash128 key);
void
chap_table_hint_record(const struct chap_table *table, struct chap_hash128 key);

/* The record in a slot; valid until the slot is evicted. */
void *chap_table_record(const struct chap_table *table, uint32_t slot);

/*
 * The slot of the record with that key, made (zeroed but for its key) where
 * it was not; *fresh says so. It becomes the newest. When another record had
 * to go for it, this one sits in that one's slot and *evicted is true.
 * CHAP_NO_SLOT: out of memory.
 */
uint32_t chap_table_put(struct chap_table *table, struct chap_hash128 key,
    bool *fresh, bool *evicted);

#endif
