/*
 * The known words in a pack of lexicons (see the Makefile's rule for
 * lexicons.pack): every line of its *.words files that is not empty and not
 * a comment (#). A line "@known" ends the common words: those before it win
 * where two could be meant.
 *
 * Ownership: the spans point into the pack, which must outlive them.
 */
#ifndef CHAP_WORDS_H
#define CHAP_WORDS_H

#include "features/base/err.h"
#include "features/base/span.h"

struct chap_words {
	struct chap_span *word; /* [n], owned */
	size_t n;
	size_t n_common; /* the first so many */
};

/* CHAP_ERR_MEMORY. A pack without words gives n = 0. */
enum chap_err chap_words_from_pack(struct chap_words *out,
    struct chap_span pack, struct chap_error *err) CHAP_MUST_CHECK;

void chap_words_release(struct chap_words *words);

#endif
