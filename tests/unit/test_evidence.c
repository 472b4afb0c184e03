#include "classifier/evidence.h"

#include <criterion/criterion.h>

static bool
keep_odd(void *context, uint32_t slot)
{
	(void)context;
	return slot % 2 == 1;
}

static void
add(struct chap_evidence_pool *pool, uint32_t slot, unsigned side,
    uint64_t signals, const char *id)
{
	chap_evidence_add(
	    pool, slot, side, signals, chap_span_str(id), keep_odd, NULL);
}

/* The ids found, joined by spaces. */
static const char *
find(struct chap_evidence_pool *pool, uint32_t slot, uint64_t of_0,
    uint64_t of_1)
{
	static char text[1024];
	uint64_t signals[2] = {of_0, of_1};
	struct chap_arena arena;
	struct chap_span id[4];
	size_t n;

	chap_arena_init(&arena, 1 << 20);
	n = chap_evidence_find(pool, slot, signals, &arena, id, 4);
	text[0] = '\0';
	for (size_t i = 0; i < n; i++) {
		size_t len = strlen(text);

		snprintf(text + len, sizeof(text) - len, "%s%.*s",
		    i == 0 ? "" : " ", (int)id[i].len, id[i].ptr);
	}
	chap_arena_release(&arena);
	return text;
}

Test(evidence, names_the_first_and_the_newest_of_the_right_side)
{
	struct chap_evidence_pool pool;
	char id[16];

	cr_assert_eq(chap_evidence_init(&pool, 4, 8), CHAP_OK);
	cr_assert_str_eq(find(&pool, 0, 1, 1), "");
	for (int i = 0; i < 9; i++) {
		snprintf(id, sizeof(id), "a%d", i);
		add(&pool, 0, 0, i == 4 ? 2 : 1, id);
		id[0] = 'b';
		add(&pool, 0, 1, 1, id);
	}
	cr_assert_str_eq(find(&pool, 0, 1, 0), "a0 a6 a7 a8");
	cr_assert_str_eq(find(&pool, 0, 0, 1), "b0 b6 b7 b8");
	cr_assert_str_eq(find(&pool, 0, 2, 0), "a4");
	cr_assert_str_eq(find(&pool, 0, 4, 4), "");
	add(&pool, 0, 0, 4, "a4");
	cr_assert_str_eq(find(&pool, 0, 2, 0), "a4", "named once");
	cr_assert_str_eq(find(&pool, 0, 4, 0), "a4", "for both");
	chap_evidence_forget(&pool, 0);
	cr_assert_str_eq(find(&pool, 0, 1, 1), "");
	chap_evidence_release(&pool);
}

Test(evidence, firsts_outlive_a_flood_of_the_longest_ids)
{
	struct chap_evidence_pool pool;
	char id[129];

	cr_assert_eq(chap_evidence_init(&pool, 1, 1), CHAP_OK);
	add(&pool, 0, 0, 2, "first");
	memset(id, 'x', 128);
	id[128] = '\0';
	for (int i = 0; i < 500; i++) {
		snprintf(id, 9, "%08d", i);
		id[8] = 'x';
		add(&pool, 0, 0, 1, id);
	}
	cr_assert_str_eq(find(&pool, 0, 2, 0), "first");
	cr_assert_not_null(strstr(find(&pool, 0, 1, 0), "00000499"));
	chap_evidence_release(&pool);
}

Test(evidence, takes_blocks_over_from_those_nobody_speaks_for)
{
	struct chap_evidence_pool pool;

	cr_assert_eq(chap_evidence_init(&pool, 2, 8), CHAP_OK);
	add(&pool, 1, 0, 1, "one");
	add(&pool, 2, 0, 1, "two");
	add(&pool, 3, 0, 1, "three");
	cr_assert_str_eq(find(&pool, 1, 1, 0), "one");
	cr_assert_str_eq(find(&pool, 2, 1, 0), "");
	cr_assert_str_eq(find(&pool, 3, 1, 0), "three");
	add(&pool, 5, 0, 1, "five");
	cr_assert_str_eq(find(&pool, 5, 1, 0), "five", "all spoken for");
	chap_evidence_release(&pool);
}
