/*
 * The set of known words that a correction may lead to: 64-bit hashes in an
 * open table. A collision of two hashes would make one unknown word known,
 * which at 50,000 words happens to one look-up in 10^14.
 *
 * Threads: immutable after it is made.
 */
#ifndef CHAP_TEXT_KNOWN_H
#define CHAP_TEXT_KNOWN_H

#include "features/base/err.h"
#include "features/base/span.h"
#include "features/text/normalize.h"

#include <stddef.h>
#include <stdint.h>

struct chap_known {
	uint64_t *slot; /* [mask + 1]; 0: empty; bit 0: the word is common */
	size_t mask;
};

/* Ordered: of two corrections the one that is known better wins. */
enum chap_known_as {
	CHAP_KNOWN_NOT,
	CHAP_KNOWN_WORD,
	CHAP_KNOWN_COMMON,
};

/*
 * Words that could never be the end of a correction are left out: those with
 * three equal letters in a row. CHAP_ERR_MEMORY.
 */
enum chap_err chap_known_init(
    struct chap_known *known, struct chap_text_words words) CHAP_MUST_CHECK;

void chap_known_release(struct chap_known *known);

enum chap_known_as
chap_known_find(const struct chap_known *known, struct chap_span word);

#endif
