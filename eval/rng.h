/*
 * A small generator of pseudo-random numbers (SplitMix64: Steele, Lea and
 * Flood 2014): the same numbers from the same seed on every machine.
 * Integers only. Not for secrets.
 *
 * Threads: a struct chap_rng belongs to one thread at a time; no shared
 * state.
 */
#ifndef CHAP_EVAL_RNG_H
#define CHAP_EVAL_RNG_H

#include <stdbool.h>
#include <stdint.h>

struct chap_rng {
	uint64_t state;
};

static inline uint64_t
chap_rng_next(struct chap_rng *rng)
{
	uint64_t z = rng->state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

/*
 * The generator of stream `stream` of `seed`: different pairs give streams
 * that have nothing to do with each other.
 */
static inline struct chap_rng
chap_rng_make(uint64_t seed, uint64_t stream)
{
	struct chap_rng rng = {seed};

	rng.state = chap_rng_next(&rng) ^ stream;
	rng.state = chap_rng_next(&rng);
	return rng;
}

/* 0 to n - 1; 0 for n = 0. The bias is below n / 2^32. */
static inline uint32_t
chap_rng_below(struct chap_rng *rng, uint32_t n)
{
	return (uint32_t)(((chap_rng_next(rng) >> 32) * n) >> 32);
}

/* first to last, both included; first <= last. */
static inline uint32_t
chap_rng_between(struct chap_rng *rng, uint32_t first, uint32_t last)
{
	return first + chap_rng_below(rng, last - first + 1);
}

/* True in `percent` of 100 draws. */
static inline bool
chap_rng_percent(struct chap_rng *rng, uint32_t percent)
{
	return chap_rng_below(rng, 100) < percent;
}

#endif
