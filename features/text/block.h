/*
 * Sixteen bytes of a text at once. With SSE2, which every x86-64 has, in one
 * step; elsewhere as two numbers of eight bytes, with the same result.
 *
 * Threads: no state.
 */
#ifndef CHAP_TEXT_BLOCK_H
#define CHAP_TEXT_BLOCK_H

#include <endian.h>
#include <stdint.h>
#include <string.h>

#define CHAP_BLOCK 16

#define CHAP_EACH(byte) (0x0101010101010101u * (uint64_t)(byte))

static inline uint64_t
chap_block_eight(const char *at)
{
	uint64_t eight;

	memcpy(&eight, at, sizeof(eight));
	return le64toh(eight);
}

/* How many of the sixteen bytes at `at` are a-z before the first other one. */
static inline uint32_t
chap_block_lower(const char *at)
{
#ifdef __SSE2__
	typedef unsigned char block __attribute__((vector_size(CHAP_BLOCK)));
	typedef signed char signed_block
	    __attribute__((vector_size(CHAP_BLOCK)));
	typedef char char_block __attribute__((vector_size(CHAP_BLOCK)));
	block in;

	memcpy(&in, at, sizeof(in));
	/* a-z become the 26 least of signed bytes. */
	in += 0x80 - 'a';
	return (uint32_t)__builtin_ctz(~(unsigned)__builtin_ia32_pmovmskb128(
	    (char_block)((signed_block)in < -128 + 26)));
#else
	for (uint32_t half = 0; half < CHAP_BLOCK; half += 8) {
		uint64_t in = chap_block_eight(at + half);
		uint64_t other = ~((in + CHAP_EACH(0x80 - 'a')) &
		                     ~(in + CHAP_EACH(0x80 - 'z' - 1)) & ~in) &
		    CHAP_EACH(0x80);

		if (other != 0)
			return half + (uint32_t)__builtin_ctzll(other) / 8;
	}
	return CHAP_BLOCK;
#endif
}

#endif
