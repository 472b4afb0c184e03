#include "features/trajectory/table.h"

#include <criterion/criterion.h>

struct record {
	struct chap_hash128 key;
	uint32_t value;
	uint32_t kept;
};

static bool
keep(const void *record)
{
	return ((const struct record *)record)->kept != 0;
}

static struct chap_hash128
key_of(uint64_t i)
{
	return chap_hash128((struct chap_span){(char *)&i, sizeof(i)}, 0);
}

static struct record *
put(struct chap_table *t, uint64_t i, bool *fresh, bool *evicted)
{
	uint32_t slot = chap_table_put(t, key_of(i), fresh, evicted);

	cr_assert_neq(slot, CHAP_NO_SLOT);
	return chap_table_record(t, slot);
}

Test(table, drops_the_one_unused_longest)
{
	struct chap_table t;
	bool fresh, evicted;

	cr_assert_eq(
	    chap_table_init(&t, 3, sizeof(struct record), NULL), CHAP_OK);
	for (uint64_t i = 0; i < 3; i++) {
		put(&t, i, &fresh, &evicted)->value = (uint32_t)i;
		cr_assert(fresh && !evicted);
	}
	cr_assert_eq(put(&t, 0, &fresh, &evicted)->value, 0);
	cr_assert(!fresh);
	cr_assert_eq(put(&t, 9, &fresh, &evicted)->value, 0);
	cr_assert(fresh && evicted, "full: somebody goes");
	cr_assert_eq(chap_table_find(&t, key_of(1)), CHAP_NO_SLOT);
	cr_assert_neq(chap_table_find(&t, key_of(0)), CHAP_NO_SLOT);
	cr_assert_neq(chap_table_find(&t, key_of(2)), CHAP_NO_SLOT);
	cr_assert_eq(t.n_evicted, 1);
	chap_table_release(&t);
}

Test(table, spares_what_is_spoken_for)
{
	struct chap_table t;
	bool fresh, evicted;

	cr_assert_eq(
	    chap_table_init(&t, 3, sizeof(struct record), keep), CHAP_OK);
	for (uint64_t i = 0; i < 3; i++)
		put(&t, i, &fresh, &evicted)->kept = i == 0;
	put(&t, 3, &fresh, &evicted);
	cr_assert_neq(chap_table_find(&t, key_of(0)), CHAP_NO_SLOT);
	cr_assert_eq(chap_table_find(&t, key_of(1)), CHAP_NO_SLOT);
	chap_table_release(&t);
}

Test(table, goes_on_when_all_are_spoken_for)
{
	struct chap_table t;
	bool fresh, evicted;

	cr_assert_eq(
	    chap_table_init(&t, 40, sizeof(struct record), keep), CHAP_OK);
	for (uint64_t i = 0; i < 100; i++)
		put(&t, i, &fresh, &evicted)->kept = 1;
	cr_assert_eq(t.n, 40);
	cr_assert_eq(t.n_evicted, 60);
	cr_assert_eq(chap_table_find(&t, key_of(0)), CHAP_NO_SLOT);
	chap_table_release(&t);
}

/* Against a plain list, with keys that meet often in a tiny table. */
Test(table, agrees_with_a_list)
{
	enum { BOUND = 7, KEYS = 19 };
	uint64_t order[BOUND]; /* oldest first */
	uint32_t value[KEYS] = {0};
	size_t n = 0;
	uint64_t seed = 12345;
	struct chap_table t;

	cr_assert_eq(
	    chap_table_init(&t, BOUND, sizeof(struct record), NULL), CHAP_OK);
	for (int step = 0; step < 20000; step++) {
		bool fresh, evicted, held = false;
		uint64_t k;
		struct record *r;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		k = (seed >> 33) % KEYS;
		r = put(&t, k, &fresh, &evicted);
		for (size_t i = 0; i < n; i++)
			if (order[i] == k) {
				memmove(order + i, order + i + 1,
				    (--n - i) * sizeof(order[0]));
				held = true;
			}
		cr_assert_eq(fresh, !held, "step %d", step);
		if (!held && n == BOUND) {
			cr_assert(evicted);
			memmove(order, order + 1, --n * sizeof(order[0]));
		}
		if (fresh)
			value[k] = 0;
		cr_assert_eq(r->value, value[k], "step %d", step);
		r->value = ++value[k];
		order[n++] = k;
		for (uint64_t i = 0; i < KEYS; i++) {
			bool in = false;

			for (size_t j = 0; j < n; j++)
				in |= order[j] == i;
			cr_assert_eq(
			    chap_table_find(&t, key_of(i)) != CHAP_NO_SLOT, in,
			    "step %d, key %d", step, (int)i);
		}
	}
	chap_table_release(&t);
}

/* Past a bound a table takes its memory in large pieces: all the same. */
Test(table, a_large_one_holds_what_was_put)
{
	enum { RECORD_BYTES = 8192, BOUND = 8192, N = 2600 };
	struct chap_table t;

	cr_assert_eq(chap_table_init(&t, BOUND, RECORD_BYTES, NULL), CHAP_OK);
	for (uint64_t i = 0; i < N; i++) {
		bool fresh, evicted;
		unsigned char *record = chap_table_record(
		    &t, chap_table_put(&t, key_of(i), &fresh, &evicted));

		cr_assert(fresh && !evicted);
		for (size_t k = sizeof(struct chap_hash128); k < RECORD_BYTES;
		     k += 1024)
			cr_assert_eq(record[k], 0);
		record[RECORD_BYTES - 1] = (unsigned char)i;
	}
	for (uint64_t i = 0; i < N; i++) {
		uint32_t slot = chap_table_find(&t, key_of(i));
		const unsigned char *record = chap_table_record(&t, slot);

		chap_table_hint_index(&t, key_of(i));
		chap_table_hint_record(&t, key_of(i));
		cr_assert_eq(record[RECORD_BYTES - 1], (unsigned char)i);
	}
	cr_assert_geq(t.held_bytes, (uint64_t)N * RECORD_BYTES);
	chap_table_release(&t);
}
