/*
 * Yes or no: does a message name a time of day, a place to meet, a contact
 * handle, a phone number? What it is is not kept.
 *
 *   time      at 5, 5pm, 17:30, noon
 *   place     at the mall, near your school
 *   handle    @jake_12, my snap is jake12, a mail address
 *   phone     9 to 15 digits, perhaps in groups; 7 if they begin with +
 *
 * Cue words are the classes "fact_…" (context.h lists them), any language's.
 */
#ifndef CHAP_LEXICON_FACTS_H
#define CHAP_LEXICON_FACTS_H

#include "features/lexicon/context.h"

enum chap_fact {
	CHAP_FACT_TIME = 1,
	CHAP_FACT_PLACE = 2,
	CHAP_FACT_HANDLE = 4,
	CHAP_FACT_PHONE = 8,
};

/*
 * A set of enum chap_fact; token[n] are, in order, the tokens that may be part
 * of one: cue words, links, tokens with digits or behind an "@";
 * view->language is CHAP_ANY_LANGUAGE.
 */
unsigned chap_facts_find(
    const struct chap_context_view *view, const uint32_t *token, uint32_t n);

#endif
