/* Numbers for property tests: SplitMix64, by Steele, Lea and Flood (2014). */
#ifndef CHAP_TESTS_DRAW_H
#define CHAP_TESTS_DRAW_H

#include <stdint.h>

/* The next of the sequence that `*state` began; any 64 bits. */
static inline uint64_t
draw(uint64_t *state)
{
	uint64_t x = *state += 0x9e3779b97f4a7c15u;

	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
	x = (x ^ x >> 27) * 0x94d049bb133111ebu;
	return x ^ x >> 31;
}

#endif
