#include "features/text/block.h"
#include "features/text/familiar.h"
#include "features/text/wordhash.h"

#include <criterion/criterion.h>
#include <stdlib.h>

/* The number `i` in letters, up to seven; `tail` behind it. */
static void
spell(uint32_t i, const char *tail, char word[CHAP_BLOCK])
{
	size_t n = 0;

	memset(word, 0, CHAP_BLOCK);
	do {
		word[n++] = (char)('a' + i % 26);
		i /= 26;
	} while (i > 0);
	strncpy(word + n, tail, CHAP_BLOCK - 1 - n);
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

/*
 * Of more words than there is room for none is told another's, be they short
 * or long.
 */
Test(familiar, tells_of_each_word_its_own_or_nothing)
{
	static const struct {
		const char *tail;
		size_t room;
	} ROW[] = {{"", CHAP_FAMILIAR_LINES * 4}, {"ing", 0},
	    {"likeness", CHAP_FAMILIAR_LINES * 2}};
	enum { N = 80000 };

	for (size_t row = 0; row < sizeof(ROW) / sizeof(ROW[0]); row++) {
		struct chap_familiar *familiar = make();
		size_t n_found = 0;
		char word[CHAP_BLOCK];

		for (uint32_t i = 0; i < N; i++) {
			spell(i * 977, ROW[row].tail, word);
			chap_familiar_add(familiar, chap_span_str(word),
			    chap_word_hash(chap_span_str(word)), i & 127);
		}
		for (uint32_t i = 0; i < N; i++) {
			struct chap_familiar_word found;

			spell(i * 977, ROW[row].tail, word);
			if (!chap_familiar_read(
			        familiar, word, (uint32_t)strlen(word), &found))
				continue;
			n_found++;
			cr_assert_eq(found.hash,
			    chap_word_hash(chap_span_str(word)), "%s", word);
			cr_assert_eq(found.flags, i & 127, "%s", word);
		}
		cr_assert_gt(n_found, ROW[row].room / 2);
		if (ROW[row].room > 0)
			cr_assert_leq(n_found, ROW[row].room);
		free(familiar);
	}
}

/* What was put in first stays, and keeps its flags. */
Test(familiar, keeps_what_it_has)
{
	struct chap_familiar *familiar = make();
	struct chap_familiar_word found;
	char word[CHAP_BLOCK] = "secret";

	chap_familiar_add(familiar, chap_span_str(word), 7, 3);
	chap_familiar_add(familiar, chap_span_str(word), 9, 1);
	cr_assert(chap_familiar_read(familiar, word, 6, &found));
	cr_assert_eq(found.hash, 7);
	cr_assert_eq(found.flags, 3);
	cr_assert_not(chap_familiar_read(familiar, word, 5, &found));
	free(familiar);
}

Test(familiar, passes_over_what_does_not_fit)
{
	static const char *const WORDS[] = {
	    "", "sixteenlettersin", "don't", "h1"};
	struct chap_familiar *familiar = make();
	struct chap_familiar *empty = make();

	for (size_t i = 0; i < sizeof(WORDS) / sizeof(WORDS[0]); i++)
		chap_familiar_add(familiar, chap_span_str(WORDS[i]), 1, 1);
	cr_assert_arr_eq(familiar, empty, sizeof(*familiar));
	free(familiar);
	free(empty);
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
