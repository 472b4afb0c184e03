/*
 * Unwrapping, before folding: entities, escapes, tags between letters, text
 * turned round by an override, turned letters, flags as letters.
 *
 *	"&#115;e<b>c</b>r%65t"  ->  "secret"
 *
 * Each is undone only where it stands for a letter or stands beside one;
 * turned letters and flags only where that makes known words.
 *
 * Threads: no state but what is handed in.
 */
#ifndef CHAP_TEXT_UNWRAP_H
#define CHAP_TEXT_UNWRAP_H

#include "features/text/fold.h"
#include "features/text/known.h"
#include "features/text/points.h"
#include "features/text/repair.h"

#include <stdbool.h>
#include <stdint.h>

/* Could there be anything to unwrap? Fast; `is_ascii`: it is all ASCII. */
bool chap_unwrap_may(struct chap_span text, bool is_ascii);

/*
 * Unwraps valid UTF-8. *is_changed: *out is the new text, never longer, with
 * its map to `text`; otherwise *out is not set. CHAP_ERR_MEMORY.
 */
enum chap_err chap_unwrap(const struct chap_known *known, struct chap_span text,
    struct chap_arena *arena, struct chap_folded *out,
    bool *is_changed) CHAP_MUST_CHECK;

/* What is written while a text is unwrapped; of unwrap_*.c. */
struct chap_unwrapping {
	const struct chap_known *known;
	struct chap_span in;
	char *out; /* as large as `in` */
	uint32_t len;
	uint32_t r; /* what is before is done */
	uint32_t taken; /* of that, so much was written */
	uint32_t no_letter; /* up to here no letter stands under an override */
	uint32_t n_square; /* tags in square brackets that wait for their end */
	struct chap_origins map;
	struct chap_undones undone;
	bool is_changed;
};

/* Writes what is before r as it is. */
void chap_unwrap_catch_up(struct chap_unwrapping *u);

/* The byte before what will be written next; a space at the start. */
static inline char
chap_unwrap_before(const struct chap_unwrapping *u)
{
	if (u->taken < u->r)
		return u->in.ptr[u->r - 1];
	return u->len > 0 ? u->out[u->len - 1] : ' ';
}

/* The bytes up to `end` say `says`, no longer than they are. */
void chap_unwrap_put(struct chap_unwrapping *u, uint32_t end,
    struct chap_span says, enum chap_evasion evasion);

/*
 * Each reads what is its own at r and puts what it says. false: it is not
 * its own, and nothing was written.
 */
bool chap_unwrap_entity(struct chap_unwrapping *u);
bool chap_unwrap_percent(struct chap_unwrapping *u);
bool chap_unwrap_backslash(struct chap_unwrapping *u);
bool chap_unwrap_tag(struct chap_unwrapping *u);
bool chap_unwrap_square(struct chap_unwrapping *u);
bool chap_unwrap_override(struct chap_unwrapping *u);
bool chap_unwrap_flags(struct chap_unwrapping *u);
bool chap_unwrap_turned(struct chap_unwrapping *u);

/* Does a turned letter, one of those that no keyboard has, stand at `at`? */
bool chap_unwrap_is_turned(struct chap_span in, uint32_t at);

#endif
