/*
 * Folding, the first half of normalizing: lower case, compatibility forms,
 * marks, invisible characters, letters of other scripts in mixed words,
 * white space. What it makes is the same when it is folded again.
 *
 *	"Ｄо  NÓt\n"  ->  "do not"
 *
 * It knows no words and no tokens: what it undid is noted by position and
 * given to tokens later.
 *
 * Threads: one arena, one thread. Ownership: all of it lies in the arena.
 */
#ifndef CHAP_TEXT_FOLD_H
#define CHAP_TEXT_FOLD_H

#include "features/base/arena.h"
#include "features/base/span.h"
#include "features/text/normalize.h"
#include "features/text/origin.h"
#include "features/text/points.h"
#include "features/text/undone.h"

#include <stdbool.h>
#include <stdint.h>

/* So many bytes behind a folded text may be read and written. */
#define CHAP_FOLDED_SLACK 32

struct chap_folded {
	char *ptr; /* CHAP_FOLDED_SLACK bytes more are there */
	uint32_t len; /* bytes */
	struct chap_origins map; /* to the original */
	struct chap_undones undone;
	bool is_foreign; /* has letters that look like no Latin one */
	bool is_other; /* said to be of another language than English */
	bool has_no_at; /* there is no "@"; else there may be one */
};

/* Any text. `original` is valid UTF-8. CHAP_ERR_MEMORY: the arena is full. */
enum chap_err chap_fold_general(const struct chap_points *points,
    struct chap_span original, struct chap_arena *arena,
    struct chap_folded *out) CHAP_MUST_CHECK;

/* The same result, faster, for a text that is all ASCII. */
enum chap_err chap_fold_ascii(struct chap_span original,
    struct chap_arena *arena, struct chap_folded *out) CHAP_MUST_CHECK;

/*
 * The same for a text of any kind that is all printable ASCII with nothing to
 * unwrap (features/text/unwrap.h), which is most texts; one look at each byte
 * where spaces between words are single. *is_plain: it was; else *out is not
 * to be used.
 */
enum chap_err chap_fold_plain(struct chap_span original,
    struct chap_arena *arena, struct chap_folded *out,
    bool *is_plain) CHAP_MUST_CHECK;

#endif
