/*
 * What stands around a match may turn its meaning: a warning, a report or a
 * song says the words of a tactic and is none. After ConText (Harkema et al.
 * 2009): cue words, a direction, a bounded reach, words that end it. The cue
 * words are data (classes whose names begin with "ctx_"), the rules are here.
 * A match is judged by the cue words of its entry's own language: "no" before
 * a Spanish match negates it, before an English one it does not.
 *
 *   negated      dont [ever] send pics        a negation before the match, at
 *                kids should never send …     most 4 light words between. Not
 *                i wont send you a pic        "you never send", "why dont you
 *                                             send", "if you dont send": these
 *                                             urge, and forbid nothing
 *   reported     he asked me to send a pic    a verb of asking or saying whose
 *                "…" she told me              subject is not the speaker, with
 *                i was asked to send one      what was asked right behind it;
 *                send me a pic he said        or subject and verb behind it
 *   conditional  if anyone asks you to send   the same under "if", or said of
 *                strangers who ask for pics   anybody. "if she asks, dont tell
 *                                             her" is none: nothing was asked
 *   quoted       "keep it secret", she said   in quotation marks, and a verb of
 *                                             saying beside them, not "i said"
 *   played       that song goes "meet me …"   a word for a song, film or game
 *                                             story within 8 words
 *
 * Words count only within the match's own sentence (up to . ! ? ;), those of a
 * negation within its own part of it (up to a comma). What lies
 * inside the match is part of it: "never tell anyone about us" is asserted.
 *
 * Threads: none of its own. Work: a bounded number of tokens for each match.
 */
#ifndef CHAP_LEXICON_CONTEXT_H
#define CHAP_LEXICON_CONTEXT_H

#include "features/base/span.h"
#include "features/text/normalize.h"

#include <stdint.h>

/* X(ENUM, "name"), bits of a match's context; none of them: asserted. */
#define CHAP_CONTEXTS(X) \
	X(NEGATED, "negated") \
	X(REPORTED, "reported") \
	X(CONDITIONAL, "conditional") \
	X(QUOTED, "quoted") \
	X(PLAYED, "played")

enum chap_context_number {
#define CHAP_X(ENUM, name) CHAP_CONTEXT_NUMBER_##ENUM,
	CHAP_CONTEXTS(CHAP_X)
#undef CHAP_X
	    CHAP_N_CONTEXTS
};

enum chap_context {
#define CHAP_X(ENUM, name) \
	CHAP_CONTEXT_##ENUM = 1 << CHAP_CONTEXT_NUMBER_##ENUM,
	CHAP_CONTEXTS(CHAP_X)
#undef CHAP_X
};

extern const char *const chap_context_name[CHAP_N_CONTEXTS];

/* The bit of a name; 0: there is none of that name. */
unsigned chap_context_by_name(struct chap_span name);

/* What a cue word is; X(ENUM, "class"), each class's single words. */
#define CHAP_CUES(X) \
	X(NOT, "ctx_not") /* dont never */ \
	X(MUST_NOT, "ctx_must_not") /* shouldnt mustnt */ \
	X(MODAL, "ctx_modal") /* should must */ \
	X(NEED, "ctx_need") /* "you dont have to" */ \
	X(LIGHT, "ctx_light") /* between a negation and what it negates */ \
	X(WHY, "ctx_why") \
	X(IF, "ctx_if") \
	X(ME, "ctx_me") /* the speaker as subject: i we ill */ \
	X(YOU, "ctx_you") \
	X(THIRD, "ctx_third") /* somebody else: he she they mom guy */ \
	X(ANYBODY, "ctx_anybody") /* nobody in particular: anyone strangers */ \
	X(WHO, "ctx_who") /* who that */ \
	X(WHOM, "ctx_whom") /* asked or told: me you them kids */ \
	X(WHOM_US, "ctx_whom_us") /* me us */ \
	X(LINK, "ctx_link") /* asked "to", "for", "if", "not to" */ \
	X(WHAT, "ctx_what") /* asked "how", "where": may begin the match */ \
	X(ASK, "ctx_ask") /* asked wants tried, with a link behind */ \
	X(ASK_BASE, "ctx_ask_base") /* ask want */ \
	X(SAY, "ctx_say") /* said told made, with the words behind */ \
	X(SAY_BASE, "ctx_say_base") \
	X(LIKE, "ctx_like") /* "was like" */ \
	X(BE, "ctx_be") /* was is got keeps */ \
	X(ADVERB, "ctx_adverb") /* just always ever */ \
	X(PLAY, "ctx_play") /* lyrics chorus npc */ \
	X(TIME, "fact_time") /* noon midnight: for facts.h */ \
	X(CLOCK, "fact_clock") /* pm oclock, behind a number */ \
	X(AT, "fact_at") /* at near */ \
	X(PLACE, "fact_place") /* mall park */ \
	X(CONTACT, "fact_contact") /* platforms, "username" */

enum chap_cue_number {
#define CHAP_X(ENUM, name) CHAP_CUE_NUMBER_##ENUM,
	CHAP_CUES(CHAP_X)
#undef CHAP_X
	    CHAP_N_CUES
};

enum chap_cue {
#define CHAP_X(ENUM, name) CHAP_CUE_##ENUM = 1 << CHAP_CUE_NUMBER_##ENUM,
	CHAP_CUES(CHAP_X)
#undef CHAP_X
};

/* Names of the classes that hold them. */
extern const char *const chap_cue_class[CHAP_N_CUES];

#define CHAP_ANY_LANGUAGE 0

/* A message as the rules see it. */
struct chap_context_view {
	const struct chap_norm *norm;
	const uint32_t *word; /* [n], by token; 0: a word of no lexicon */
	uint32_t n;
	/*
	 * Each word's row of sets of enum chap_cue: in it stands at
	 * CHAP_ANY_LANGUAGE what the word is in any language, then what it is
	 * in each. Most words are no cue, and share a row of zeros.
	 */
	const uint32_t *cue_row; /* [words + 1], where the row begins */
	const uint32_t *cues;
	uint32_t language; /* whose cue words count */
};

static inline uint32_t
chap_cues_at(const struct chap_context_view *view, uint32_t t)
{
	return view->cues[view->cue_row[view->word[t]] + view->language];
}

/*
 * The context of tokens [start, end), by the cues of view->language: a set of
 * enum chap_context.
 */
unsigned chap_context_find(
    const struct chap_context_view *view, uint32_t start, uint32_t end);

#endif
