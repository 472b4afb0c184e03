#include "features/text/confusable.h"

#include "features/base/hash.h"

#include <criterion/criterion.h>
#include <string.h>

/*
 * Of all rows, in order. It changes only when the table was made again on
 * purpose, and with it verdicts may change.
 */
#define TABLE_HASH 0x16065000cff15c4cu

Test(confusable, is_the_table_that_was_reviewed)
{
	uint64_t hash = 0;

	for (size_t i = 0; i < chap_n_confusables; i++) {
		const struct chap_confusable *row = &chap_confusable[i];
		unsigned char bytes[8] = {(unsigned char)row->cp,
		    (unsigned char)(row->cp >> 8),
		    (unsigned char)(row->cp >> 16), (unsigned char)row->kind,
		    (unsigned char)row->to[0], (unsigned char)row->to[1]};

		hash = chap_hash64(
		    (struct chap_span){(const char *)bytes, sizeof(bytes)},
		    hash);
	}
	cr_assert_eq(hash, TABLE_HASH, "hash is %#llx, of %zu rows",
	    (unsigned long long)hash, chap_n_confusables);
}

Test(confusable, rises_and_leads_to_small_letters)
{
	for (size_t i = 0; i < chap_n_confusables; i++) {
		const struct chap_confusable *row = &chap_confusable[i];
		size_t len = strlen(row->to);

		cr_assert(i == 0 || row[-1].cp < row->cp);
		cr_assert(row->cp > 0x7f && row->cp <= 0x10ffff);
		cr_assert(len == 1 ||
		    (len == 2 && row->kind != CHAP_CONFUSABLE_FOREIGN));
		cr_assert_eq(
		    strspn(row->to, "abcdefghijklmnopqrstuvwxyz"), len);
		cr_assert(row->kind == CHAP_CONFUSABLE_FOREIGN ||
		    row->kind == CHAP_CONFUSABLE_LATIN ||
		    row->kind == CHAP_CONFUSABLE_STYLED);
	}
}
