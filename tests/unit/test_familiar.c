#include "features/text/block.h"
#include "features/text/familiar.h"
#include "features/text/wordhash.h"

#include <criterion/criterion.h>
#include <stdlib.h>

/* The letters of a word as a look-up has them. */
static uint64_t
letters_of(const char *word)
{
	uint64_t letters = 0;

	for (size_t i = 0; word[i] != '\0'; i++)
		letters |= (uint64_t)(unsigned char)word[i] << i * 8;
	return letters;
}

/* The number `i` in letters, up to seven. */
static void
spell(uint32_t i, char word[8])
{
	size_t n = 0;

	do {
		word[n++] = (char)('a' + i % 26);
		i /= 26;
	} while (i > 0);
	word[n] = '\0';
}

static struct chap_familiar *
make(void)
{
	struct chap_familiar *familiar =
	    aligned_alloc(CHAP_FAMILIAR_LINE_BYTES, sizeof(*familiar));

	cr_assert_not_null(familiar);
	memset(familiar, 0, sizeof(*familiar));
	return familiar;
}

/* Of more words than there is room for none is told another's. */
Test(familiar, tells_of_each_word_its_own_or_nothing)
{
	enum { N = 40000 };
	struct chap_familiar *familiar = make();
	size_t n_found = 0;
	char word[8];

	for (uint32_t i = 0; i < N; i++) {
		spell(i * 977, word);
		chap_familiar_add(familiar, chap_span_str(word),
		    chap_word_hash(chap_span_str(word)), i & 127);
	}
	for (uint32_t i = 0; i < N; i++) {
		const struct chap_familiar_word *found;

		spell(i * 977, word);
		found = chap_familiar_find(familiar, letters_of(word));
		if (found == NULL)
			continue;
		n_found++;
		cr_assert_eq(found->hash, chap_word_hash(chap_span_str(word)));
		cr_assert_eq(chap_familiar_flags(found), i & 127, "%s", word);
	}
	cr_assert_gt(n_found, CHAP_FAMILIAR_PLACES * 3 / 2);
	cr_assert_leq(n_found, CHAP_FAMILIAR_PLACES * CHAP_FAMILIAR_WAYS);
	free(familiar);
}

Test(familiar, passes_over_what_does_not_fit)
{
	static const char *const WORDS[] = {"", "eightlet", "don't", "h1"};
	struct chap_familiar *familiar = make();

	for (size_t i = 0; i < sizeof(WORDS) / sizeof(WORDS[0]); i++)
		chap_familiar_add(familiar, chap_span_str(WORDS[i]), 1, 1);
	for (uint32_t i = 0; i < CHAP_FAMILIAR_PLACES; i++)
		for (int way = 0; way < CHAP_FAMILIAR_WAYS; way++)
			cr_assert_eq(familiar->place[i][way].letters, 0);
	free(familiar);
}

/* Letters a-z are counted up to the first byte that is none, whatever it is. */
Test(familiar, blocks_end_at_the_first_byte_that_is_no_letter)
{
	char block[CHAP_BLOCK];

	for (uint32_t at = 0; at < CHAP_BLOCK; at++) {
		for (int byte = 0; byte < 256; byte++) {
			bool is_lower = byte >= 'a' && byte <= 'z';

			memset(block, 'z', sizeof(block));
			block[at] = (char)byte;
			cr_assert_eq(chap_block_lower(block),
			    is_lower ? CHAP_BLOCK : at, "%d at %u", byte,
			    (unsigned)at);
			memset(block + at, byte, sizeof(block) - at);
			cr_assert_eq(chap_block_lower(block),
			    is_lower ? CHAP_BLOCK : at);
		}
	}
}
