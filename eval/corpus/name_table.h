/*
 * Strings numbered in the order in which they are met: authors,
 * conversations, lines of a corpus.
 *
 * Threads: one at a time. Ownership: copies live as long as the table.
 * Memory: a string's bytes and about 30 more, at most CHAP_NAMES_MAX strings.
 */
#ifndef CHAP_EVAL_NAME_TABLE_H
#define CHAP_EVAL_NAME_TABLE_H

#include "features/base/arena.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_NAMES_MAX (1u << 26)
#define CHAP_NO_NAME UINT32_MAX

struct chap_names {
	struct chap_arena arena;
	struct chap_span *name; /* [n] */
	uint32_t n;
	uint32_t size;
	uint32_t *slot; /* 0: free, else number + 1 */
	size_t n_slots; /* a power of two, at least twice `size` */
};

/* Allocates nothing yet; a zeroed table of no names may be released too. */
void chap_names_init(struct chap_names *names);
void chap_names_release(struct chap_names *names);

/* Forgets all names; keeps the memory. */
void chap_names_reset(struct chap_names *names);

/*
 * The number of `s`, given now if it is new (*fresh, which may be NULL, says
 * so). CHAP_ERR_MEMORY: also past CHAP_NAMES_MAX; the table is as before.
 */
enum chap_err chap_names_add(struct chap_names *names, struct chap_span s,
    uint32_t *number, bool *fresh) CHAP_MUST_CHECK;

/* The number of `s`, or CHAP_NO_NAME. */
uint32_t chap_names_find(const struct chap_names *names, struct chap_span s);

#endif
