/*
 * Fixed-point numbers: what is scored must be the same on every machine and
 * with every compiler, so there is no floating point between a message and
 * its verdict.
 *
 * Two scales: values of features are Q10 (1,024 stands for 1), weights and
 * logits are micro (1,000,000 stands for 1). The decay and the sigmoid are
 * tables of this file's own, interpolated in integers.
 */
#ifndef CHAP_BASE_FIXED_H
#define CHAP_BASE_FIXED_H

#include <stdint.h>

#define CHAP_Q10 1024

/*
 * weight [micro] times value [Q10], rounded to nearest, halves away from
 * zero. |weight| < 2^31, |value| < 2^31.
 */
static inline int64_t
chap_points(int32_t weight_micro, int32_t value_q10)
{
	int64_t product = (int64_t)weight_micro * value_q10;

	return product >= 0 ? (product + 512) / 1024 : (product - 512) / 1024;
}

/*
 * 1 / (1 + exp(-x)), micro in and out; 0 to 1,000,000. Absolute error below
 * 2e-6 (a test compares with libm). Monotonic.
 */
int32_t chap_sigmoid_micro(int64_t logit_micro);

/*
 * The logit whose sigmoid is `risk_micro` (1 to 999,999): the smallest x
 * with chap_sigmoid_micro(x) >= risk_micro.
 */
int64_t chap_logit_micro(int32_t risk_micro);

/*
 * x * 2^(-elapsed / half_life), rounded down; elapsed <= 0 leaves x as it
 * is. Relative error below 1e-4. half_life > 0.
 */
uint32_t chap_decay(uint32_t x, int64_t elapsed, int64_t half_life);

/* The square root, rounded down. */
uint32_t chap_isqrt(uint64_t x);

/* log2 in Q8, rounded down to 1/256 (by a straight line in each octave: at
 * most 0.09 too low); 0 for x <= 1. */
uint32_t chap_log2_q8(uint64_t x);

#endif
