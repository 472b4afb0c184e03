#include "features/base/fixed.h"
#include "tests/draw.h"

#include <criterion/criterion.h>
#include <math.h>

Test(fixed, sigmoid_is_close_to_libm_and_monotonic)
{
	int32_t before = -1;

	for (int64_t x = -18000000; x <= 18000000; x += 331) {
		int32_t s = chap_sigmoid_micro(x);
		double exact = 1e6 / (1 + exp((double)-x / 1e6));

		cr_assert(s >= before, "falls at %lld", (long long)x);
		cr_assert(fabs(s - exact) < 2, "at %lld: %d, not %f",
		    (long long)x, s, exact);
		before = s;
	}
	cr_assert_eq(chap_sigmoid_micro(INT64_MIN), 0);
	cr_assert_eq(chap_sigmoid_micro(INT64_MAX), 1000000);
	cr_assert_eq(chap_sigmoid_micro(0), 500000);
}

Test(fixed, logit_is_the_smallest_that_reaches_the_risk)
{
	const int32_t risks[] = {1, 10, 100000, 500000, 730000, 999990};

	for (size_t i = 0; i < sizeof(risks) / sizeof(risks[0]); i++) {
		int64_t x = chap_logit_micro(risks[i]);

		cr_assert(chap_sigmoid_micro(x) >= risks[i]);
		cr_assert(chap_sigmoid_micro(x - 1) < risks[i]);
	}
}

Test(fixed, decay_is_close_to_libm)
{
	const int64_t half = 86400000;

	for (int64_t t = 0; t < half * 20; t += 7777777) {
		double exact = 1e6 * 4000 * pow(2, -(double)t / (double)half);
		double got = chap_decay(4000000000u, t, half);

		cr_assert(fabs(got - exact) <= exact * 1e-4 + 1,
		    "at %lld: %f, not %f", (long long)t, got, exact);
	}
	cr_assert_eq(chap_decay(1000, -5, half), 1000);
	cr_assert_eq(chap_decay(1000, half, half), 500);
	cr_assert_eq(chap_decay(1000, INT64_MAX, 1), 0);
	cr_assert_eq(chap_decay(1000, INT64_MAX / 2, INT64_MAX), 707);
}

Test(fixed, points_round_halves_away_from_zero)
{
	cr_assert_eq(chap_points(1, 512), 1);
	cr_assert_eq(chap_points(-1, 512), -1);
	cr_assert_eq(chap_points(1, 511), 0);
	cr_assert_eq(chap_points(-1000000, 1024), -1000000);
	cr_assert_eq(chap_points(INT32_MAX, INT32_MAX),
	    ((int64_t)INT32_MAX * INT32_MAX + 512) / 1024);
}

Test(fixed, root_is_exact_and_log_is_close)
{
	uint64_t state = 9;

	for (uint64_t x = 0; x < 70000; x++) {
		uint64_t root = chap_isqrt(x);

		cr_assert(root * root <= x && (root + 1) * (root + 1) > x,
		    "%llu", (unsigned long long)x);
	}
	for (int i = 0; i < 200000; i++) {
		uint64_t x = draw(&state) >> (draw(&state) % 64);
		__extension__ unsigned __int128 root = chap_isqrt(x);
		double log = x == 0 ? 0 : log2((double)x) * 256;

		cr_assert(root * root <= x && (root + 1) * (root + 1) > x,
		    "%llu", (unsigned long long)x);
		cr_assert(chap_log2_q8(x) <= log + 1e-6 &&
		        chap_log2_q8(x) + 1 + 0.09 * 256 >= log,
		    "%llu", (unsigned long long)x);
	}
	cr_assert_eq(chap_isqrt(UINT64_MAX), UINT32_MAX);
}
