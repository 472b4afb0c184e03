#include "features/text/wordhash.h"

#include <criterion/criterion.h>

/* Bytes that no two lengths share a pattern of. */
static void
fill(char *bytes, size_t n, uint32_t seed)
{
	for (size_t i = 0; i < n; i++) {
		seed = seed * 1664525u + 1013904223u;
		bytes[i] = (char)(seed >> 24);
	}
}

Test(wordhash, is_the_hash_of_every_length)
{
	char bytes[64];

	for (uint32_t seed = 0; seed < 200; seed++) {
		fill(bytes, sizeof(bytes), seed);
		for (size_t n = 0; n <= sizeof(bytes); n++) {
			struct chap_span word = {bytes, n};

			cr_assert(chap_word_hash(word) == chap_hash64(word, 0),
			    "%zu bytes of seed %u", n, (unsigned)seed);
		}
	}
}

Test(wordhash, is_the_hash_of_words)
{
	static const char *const WORDS[] = {"a", "hi", "you", "tell", "secret",
	    "anything", "yesterday", "responsibilities", "responsibilities of"};

	for (size_t i = 0; i < sizeof(WORDS) / sizeof(WORDS[0]); i++) {
		struct chap_span word = chap_span_str(WORDS[i]);

		cr_assert(chap_word_hash(word) == chap_hash64(word, 0), "%s",
		    WORDS[i]);
	}
}
