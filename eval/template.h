/*
 * Templates: what a line of a family file says. "[a|b|]" is one of the
 * alternatives, "{name}" a value of the slot, "{age}" the age that the
 * speaker states. Alternatives may hold slots; nothing nests further.
 *
 * Threads: no shared state.
 */
#ifndef CHAP_EVAL_TEMPLATE_H
#define CHAP_EVAL_TEMPLATE_H

#include "eval/family.h"
#include "eval/rng.h"
#include "features/base/buf.h"

/* A family and the values that one conversation has drawn for its slots. */
struct chap_slot_choice {
	const struct chap_family *family;
	uint16_t value[CHAP_FAMILY_SLOTS_MAX]; /* into family->value[] */
};

/*
 * NULL: `line` is well formed and names slots of `family` only. Else what is
 * wrong with it (static).
 */
const char *
chap_template_check(const struct chap_family *family, struct chap_span line);

/* Draws a value for each slot of `family`. */
void chap_slot_choose(struct chap_slot_choice *out,
    const struct chap_family *family, struct chap_rng *rng);

/*
 * Appends what the checked `line` of own->family says. A slot that `over`
 * (NULL: none) has too is said as there, so that a pool's lines talk of the
 * conversation's own things. Errors stay in out->failed.
 */
void chap_template_expand(struct chap_buf *out, struct chap_rng *rng,
    struct chap_span line, const struct chap_slot_choice *own,
    const struct chap_slot_choice *over, int age);

#endif
