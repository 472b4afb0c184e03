/*
 * What a platform may do in a child's favour: one word for a level and the
 * group of the strongest signal, from a table that people can change
 * (models/advice.tsv is the built-in one).
 *
 * The file: lines `level TAB group-or-* TAB advice`; '#' begins a comment. A
 * line for a group goes before the one for "*". Levels are watch, review and
 * urgent; each needs a line for "*".
 *
 * Threads: immutable after it was read. Ownership: plain values.
 */
#ifndef CHAP_ADVICE_H
#define CHAP_ADVICE_H

#include "classifier/chaperone.h"
#include "features/lexicon/signal.h"

#include <stdint.h>

/* X(ENUM, "name") */
#define CHAP_ADVICE(X) \
	X(NONE, "none") \
	X(SAFETY_PROMPT, "safety_prompt") \
	X(SLOWER_CONTACT, "slower_contact") \
	X(MODERATOR, "moderator") \
	X(MODERATOR_NOW, "moderator_now") \
	X(EMERGENCY, "emergency")

enum chap_advice {
#define CHAP_X(ENUM, name) CHAP_ADVICE_##ENUM,
	CHAP_ADVICE(CHAP_X)
#undef CHAP_X
	    CHAP_N_ADVICE
};

struct chap_advice_table {
	/* enum chap_advice by level and group; the last: no signal leads */
	uint8_t of[CHAP_N_LEVELS][CHAP_N_GROUPS + 1];
};

/* The name, static. */
const char *chap_advice_name(enum chap_advice advice);

/*
 * Reads a table; `name` is for messages. CHAP_ERR_INVALID: *err names the
 * line.
 */
enum chap_err chap_advice_parse(struct chap_advice_table *out,
    struct chap_span bytes, const char *name,
    struct chap_error *err) CHAP_MUST_CHECK;

/* From a file; NULL: the built-in one. CHAP_ERR_NOT_FOUND, CHAP_ERR_IO. */
enum chap_err chap_advice_load(struct chap_advice_table *out, const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
