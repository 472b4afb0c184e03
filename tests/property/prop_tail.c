/*
 * The tail after any messages: within its bound, zero behind its end, its
 * cuts within it, and the text of a run that of the newest messages.
 */
#include "features/text/tail.h"

#include "eval/rng.h"

#include <criterion/criterion.h>

#define ROUNDS 200000

static void
draw(struct chap_rng *rng, struct chap_ends *ends)
{
	static const char LETTER[] = "abcde fgh";
	uint32_t n = chap_rng_below(
	    rng, chap_rng_percent(rng, 90) ? 5 : CHAP_TAIL_MAX_BYTES + 1);

	memset(ends, 0, sizeof(*ends));
	for (uint32_t i = 0; i < n; i++)
		ends->tail[i] = LETTER[chap_rng_below(rng, 8)];
	if (n > 0 && ends->tail[n - 1] == ' ')
		ends->tail[n - 1] = 'z';
	ends->tail_len = (uint8_t)n;
	if (n == 0 || memchr(ends->tail, ' ', n) != NULL)
		return;
	memcpy(ends->head, ends->tail, n);
	ends->head_len = (uint8_t)n;
	ends->is_piece = true;
}

static void
check(const struct chap_tail *tail, const struct chap_ends *newest)
{
	char spaced[CHAP_TAIL_SPACED_BYTES];
	uint32_t at, n;

	cr_assert_leq(tail->len, CHAP_TAIL_MAX_BYTES);
	for (uint32_t i = tail->len; i < CHAP_TAIL_MAX_BYTES; i++)
		cr_assert_eq(tail->text[i], 0);
	cr_assert_eq(tail->cuts & 1, 0);
	cr_assert_eq((uint64_t)tail->cuts >> tail->len, 0);
	cr_assert_leq(newest->tail_len, tail->len);
	cr_assert_arr_eq(tail->text + tail->len - newest->tail_len,
	    newest->tail, newest->tail_len);
	at = chap_tail_run(tail);
	for (uint32_t i = 0; i < at; i++)
		cr_assert_eq(tail->cuts >> i & 1, 0, "cuts are in the run");
	while (at < tail->len) {
		uint32_t next = chap_tail_next_cut(tail, at);

		cr_assert_gt(next, at);
		n = chap_tail_spaced(tail, at, spaced);
		cr_assert_leq(n, sizeof(spaced));
		at = next;
	}
	n = chap_tail_spaced(tail, tail->len, spaced);
	cr_assert_eq(n, tail->len + (uint32_t)__builtin_popcount(tail->cuts));
}

Test(prop_tail, keeps_its_bounds_whatever_is_said)
{
	uint64_t seed = 20261122;
	struct chap_rng rng = chap_rng_make(seed, 0);
	struct chap_tail tail = {.len = 0};

	for (int i = 0; i < ROUNDS; i++) {
		struct chap_ends ends;

		draw(&rng, &ends);
		chap_tail_push(&tail, &ends);
		check(&tail, &ends);
		if (chap_rng_percent(&rng, 2))
			chap_tail_wipe(&tail);
	}
}
