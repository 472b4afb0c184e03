/*
 * Real words, so that a disguise never makes one out of another. Independent
 * of the normalizer's own table: the two are each other's test.
 *
 * Threads: immutable after it is made. Ownership: words are borrowed from the
 * pack, which must outlive the list.
 */
#ifndef CHAP_EVAL_WORD_LIST_H
#define CHAP_EVAL_WORD_LIST_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stddef.h>
#include <stdint.h>

enum chap_word_rank {
	CHAP_WORD_NONE, /* not in the list */
	CHAP_WORD_KNOWN,
	CHAP_WORD_COMMON, /* before the line "@known" of its file */
};

struct chap_word_entry {
	struct chap_span word; /* ptr NULL: free */
	enum chap_word_rank rank;
};

struct chap_word_list {
	struct chap_word_entry *slot; /* [mask + 1], at most half full */
	size_t mask;
};

/*
 * All words of the pack's files "en/….words" (format: chap_language_load's).
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_word_list_init(
    struct chap_word_list *list, struct chap_span pack) CHAP_MUST_CHECK;

void chap_word_list_release(struct chap_word_list *list);

/* `word` in lower case. */
enum chap_word_rank
chap_word_list_rank(const struct chap_word_list *list, struct chap_span word);

/* Ways back from a typing error, as a reader tries them. */
enum {
	CHAP_EDIT_SUBSTITUTE = 1, /* another letter instead of one */
	CHAP_EDIT_DELETE = 2, /* a letter too many */
	CHAP_EDIT_SWAP = 4, /* neighbours in the wrong order */
};

#define CHAP_WORD_MAX_BYTES 32

/*
 * Is a common word other than `meant` one such edit (bits of `edits`) away
 * from `written`? Then a reader could not tell which was meant. At most
 * CHAP_WORD_MAX_BYTES long, a-z; longer ones: false.
 */
bool chap_word_list_is_ambiguous(const struct chap_word_list *list,
    struct chap_span written, struct chap_span meant, unsigned edits);

#endif
