#include "features/trajectory/table.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define SLAB_SHIFT 8
/*
 * A table that may hold this much is read all over. Its memory is asked for
 * in slabs of so many bytes at least, in huge pages as far as whole ones go,
 * which spare a walk through the page tables at nearly every look-up. Slabs
 * are not rounded up to huge pages: at ten million pairs that took half as
 * much memory again.
 */
#define LARGE_BYTES ((uint64_t)64 << 20)
#define LARGE_SLAB_BYTES ((uint64_t)8 << 20)
#define HUGE_PAGE_BYTES ((uintptr_t)2 << 20)
#define CACHE_LINE 64 /* of most machines; elsewhere hints are too many */
#define KEEP_TRIES 16 /* spoken-for records passed over before one goes */

/* A wish for the huge pages that lie within; it may be denied. */
static void
want_huge_pages(void *ptr, size_t bytes)
{
	uintptr_t start =
	    ((uintptr_t)ptr + HUGE_PAGE_BYTES - 1) & ~(HUGE_PAGE_BYTES - 1);
	uintptr_t end = ((uintptr_t)ptr + bytes) & ~(HUGE_PAGE_BYTES - 1);

	if (ptr != NULL && start < end)
		madvise((void *)start, end - start, MADV_HUGEPAGE);
}

static bool
is_large(const struct chap_table *table)
{
	return (uint64_t)table->max_records * table->record_bytes >=
	    LARGE_BYTES;
}

static size_t
slab_bytes(const struct chap_table *table)
{
	return ((size_t)1 << table->slab_shift) * table->record_bytes;
}

static uint32_t
slab_count(const struct chap_table *table)
{
	return ((table->max_records - 1) >> table->slab_shift) + 1;
}

static void *
make_zeroes(const struct chap_table *table, size_t n, size_t size)
{
	void *ptr = calloc(n, size);

	if (is_large(table))
		want_huge_pages(ptr, n * size);
	return ptr;
}

static unsigned char *
make_slab(const struct chap_table *table)
{
	size_t bytes = slab_bytes(table);
	void *ptr;

	if (!is_large(table))
		return malloc(bytes);
	if (posix_memalign(&ptr, HUGE_PAGE_BYTES, bytes) != 0)
		return NULL;
	want_huge_pages(ptr, bytes);
	return ptr;
}

enum chap_err
chap_table_init(struct chap_table *table, uint32_t max_records,
    uint32_t record_bytes, bool (*keep)(const void *record))
{
	uint32_t size = 16;

	memset(table, 0, sizeof(*table));
	table->max_records = max_records;
	table->record_bytes = record_bytes;
	table->slab_shift = SLAB_SHIFT;
	while (is_large(table) && slab_bytes(table) < LARGE_SLAB_BYTES)
		table->slab_shift++;
	while (size < 2 * (uint64_t)max_records)
		size *= 2;
	table->index = make_zeroes(table, size, sizeof(*table->index));
	table->slab = calloc(slab_count(table), sizeof(*table->slab));
	table->link = make_zeroes(table, max_records, sizeof(*table->link));
	table->index_mask = size - 1;
	table->newest = CHAP_NO_SLOT;
	table->oldest = CHAP_NO_SLOT;
	table->keep = keep;
	table->held_bytes = size * sizeof(*table->index) +
	    slab_count(table) * sizeof(*table->slab) +
	    (uint64_t)max_records * sizeof(*table->link);
	if (table->index == NULL || table->slab == NULL ||
	    table->link == NULL) {
		chap_table_release(table);
		return CHAP_ERR_MEMORY;
	}
	return CHAP_OK;
}

void
chap_table_release(struct chap_table *table)
{
	uint32_t n_slabs =
	    table->slab == NULL || table->n == 0 ? 0 : slab_count(table);

	for (uint32_t i = 0; i < n_slabs && table->slab[i] != NULL; i++) {
		size_t used = table->n - ((size_t)i << table->slab_shift);

		if (used > (size_t)1 << table->slab_shift)
			used = (size_t)1 << table->slab_shift;
		explicit_bzero(table->slab[i], used * table->record_bytes);
		free(table->slab[i]);
	}
	free(table->slab);
	free(table->index);
	free(table->link);
	memset(table, 0, sizeof(*table));
}

void *
chap_table_record(const struct chap_table *table, uint32_t slot)
{
	uint32_t within = slot & (((uint32_t)1 << table->slab_shift) - 1);

	return table->slab[slot >> table->slab_shift] +
	    (size_t)within * table->record_bytes;
}

static struct chap_hash128
key_of(const struct chap_table *table, uint32_t slot)
{
	struct chap_hash128 key;

	memcpy(&key, chap_table_record(table, slot), sizeof(key));
	return key;
}

/* The place in the index that holds the key, or the empty one to put it. */
static uint32_t
place_of(const struct chap_table *table, struct chap_hash128 key)
{
	uint32_t i = (uint32_t)key.low & table->index_mask;

	while (table->index[i] != 0) {
		struct chap_hash128 there = key_of(table, table->index[i] - 1);

		if (there.low == key.low && there.high == key.high)
			return i;
		i = (i + 1) & table->index_mask;
	}
	return i;
}

uint32_t
chap_table_find(const struct chap_table *table, struct chap_hash128 key)
{
	return table->index[place_of(table, key)] - 1; /* 0 - 1: NO_SLOT */
}

void
chap_table_hint_index(const struct chap_table *table, struct chap_hash128 key)
{
	__builtin_prefetch(
	    &table->index[(uint32_t)key.low & table->index_mask]);
}

void
chap_table_hint_record(const struct chap_table *table, struct chap_hash128 key)
{
	uint32_t slot = table->index[(uint32_t)key.low & table->index_mask] - 1;
	const unsigned char *record;

	if (slot == CHAP_NO_SLOT)
		return;
	__builtin_prefetch(&table->link[slot], 1);
	record = chap_table_record(table, slot);
	for (uint32_t i = 0; i < table->record_bytes; i += CACHE_LINE)
		__builtin_prefetch(record + i, 1);
}

static void
unlink_slot(struct chap_table *table, uint32_t slot)
{
	uint32_t newer = table->link[slot].newer;
	uint32_t older = table->link[slot].older;

	if (newer != CHAP_NO_SLOT)
		table->link[newer].older = older;
	else
		table->newest = older;
	if (older != CHAP_NO_SLOT)
		table->link[older].newer = newer;
	else
		table->oldest = newer;
}

static void
link_newest(struct chap_table *table, uint32_t slot)
{
	table->link[slot].newer = CHAP_NO_SLOT;
	table->link[slot].older = table->newest;
	if (table->newest != CHAP_NO_SLOT)
		table->link[table->newest].newer = slot;
	else
		table->oldest = slot;
	table->newest = slot;
}

/* Takes a key out of the index; later ones of its run move up (Knuth 6.4R). */
static void
forget(struct chap_table *table, uint32_t slot)
{
	uint32_t hole = place_of(table, key_of(table, slot));
	uint32_t i = hole;

	for (;;) {
		uint32_t home;

		i = (i + 1) & table->index_mask;
		if (table->index[i] == 0)
			break;
		home = (uint32_t)key_of(table, table->index[i] - 1).low &
		    table->index_mask;
		if (((i - home) & table->index_mask) >=
		    ((i - hole) & table->index_mask)) {
			table->index[hole] = table->index[i];
			hole = i;
		}
	}
	table->index[hole] = 0;
}

static uint32_t
evict(struct chap_table *table)
{
	uint32_t slot = table->oldest;

	if (table->keep != NULL) {
		uint32_t tries = 0;
		uint32_t candidate = slot;

		while (candidate != CHAP_NO_SLOT && tries < KEEP_TRIES &&
		    table->keep(chap_table_record(table, candidate))) {
			candidate = table->link[candidate].newer;
			tries++;
		}
		if (candidate != CHAP_NO_SLOT && tries < KEEP_TRIES)
			slot = candidate;
	}
	if (table->leave != NULL)
		table->leave(table->leave_context, slot);
	forget(table, slot);
	unlink_slot(table, slot);
	table->n_evicted++;
	return slot;
}

static uint32_t
fresh_slot(struct chap_table *table)
{
	uint32_t slab = table->n >> table->slab_shift;

	if (table->slab[slab] == NULL) {
		table->slab[slab] = make_slab(table);
		if (table->slab[slab] == NULL)
			return CHAP_NO_SLOT;
		table->held_bytes += slab_bytes(table);
	}
	return table->n++;
}

uint32_t
chap_table_put(struct chap_table *table, struct chap_hash128 key, bool *fresh,
    bool *evicted)
{
	uint32_t place = place_of(table, key);
	uint32_t slot = table->index[place] - 1;
	void *record;

	*evicted = false;
	*fresh = slot == CHAP_NO_SLOT;
	if (!*fresh) {
		if (slot != table->newest) {
			unlink_slot(table, slot);
			link_newest(table, slot);
		}
		return slot;
	}
	if (table->n < table->max_records) {
		slot = fresh_slot(table);
		if (slot == CHAP_NO_SLOT)
			return CHAP_NO_SLOT;
	} else {
		slot = evict(table);
		*evicted = true;
		place = place_of(table, key); /* the run may have moved up */
	}
	record = chap_table_record(table, slot);
	memset(record, 0, table->record_bytes);
	memcpy(record, &key, sizeof(key));
	table->index[place] = slot + 1;
	link_newest(table, slot);
	return slot;
}
