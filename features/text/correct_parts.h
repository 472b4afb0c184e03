/*
 * The inside of correcting: what its files share. Private to correct*.c.
 *
 *   correct.c         the way through a message, and writing the text anew
 *   correct_survey.c  which languages it speaks
 *   correct_read.c    chat words, pictures, digits: what they say
 *   correct_meant.c   what a word that nobody knows was meant to be
 */
#ifndef CHAP_TEXT_CORRECT_PARTS_H
#define CHAP_TEXT_CORRECT_PARTS_H

#include "features/text/correct.h"

#include "features/text/segment.h"

struct chap_correction {
	const struct chap_scan *scan;
	const struct chap_known *known;
	bool is_glued; /* it may be English, of words that were glued */
	bool is_english; /* it reads as English, or as nothing else */
	bool is_surveyed; /* else what stands above is not known yet */
	bool is_weighed; /* else so are the next two, see glued.h */
	bool has_firm; /* a word that may be glued is a phrase by itself */
	int32_t glued_gain; /* of all words that may be */
	/* Of the word that was tried last: */
	bool may_be_cut; /* if others were glued */
	bool is_phrase; /* its cut is a whole one */
	unsigned *sets; /* [n_tokens] of unknown words: where they are */
	uint32_t n_known; /* English words that are known */
	uint32_t n_foreign; /* unknown words that only other sets have */
	uint32_t votes[CHAP_KNOWN_SETS]; /* such words of each set */
	/* What is being written. */
	struct chap_folded *out;
	uint32_t size;
	uint32_t read; /* scanned text up to here is dealt with */
	bool failed;
};

static inline struct chap_span
chap_correct_bytes(const struct chap_correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];

	return (struct chap_span){c->scan->text + t->start, t->end - t->start};
}

/* Does it stand by itself, between spaces and the signs of a sentence? */
bool chap_correct_stands_alone(const struct chap_correction *c, uint32_t i);

/*
 * Perhaps whoever is spoken to, where nothing else is disguised: "monkeydust,
 * try again". Only lexicons' words are made of it, and whole phrases.
 */
bool chap_correct_may_be_addressee(const struct chap_correction *c, uint32_t i);

/* May token `i` be made something else of, if it is unknown? */
bool chap_correct_is_open(const struct chap_correction *c, uint32_t i);

/* Scanned text [start, end) says `says`; before it, all is taken over. */
void chap_correct_copy_to(struct chap_correction *c, uint32_t end);
void chap_correct_replace(struct chap_correction *c, uint32_t start,
    uint32_t end, struct chap_span says, uint64_t evasions);

/*
 * Which languages the message speaks, by the lists that have its words; once,
 * when it is first asked for. false: out of memory. The next two need it.
 */
bool chap_correct_survey(struct chap_correction *c);

/* Is the word one of a language that the message may be of? */
bool chap_correct_is_foreign(const struct chap_correction *c, uint32_t i);

/* Does the message speak the language of a reading? Surveys by itself. */
bool chap_correct_is_spoken(struct chap_correction *c, const char *language);

/* Reads chat words and pictures; how many tokens were read as one, or 0. */
uint32_t chap_correct_read_token(struct chap_correction *c, uint32_t i);

/* What is read of signs and digits; its tokens, or 0. Is there any? */
uint32_t chap_correct_read_short(struct chap_correction *c, uint32_t i);
bool chap_correct_has_short(const struct chap_scan *scan);

/* May an open token be meant for other words? After the survey. */
bool chap_correct_has_meaning(const struct chap_correction *c, uint32_t i);

/* "skypes", "reseted": a word that is known, or listed, and an ending. */
bool
chap_correct_is_derived(const struct chap_correction *c, struct chap_span word);

/* What unknown word `i` was meant to be, in out[]; its bytes, or 0. */
uint32_t chap_correct_meant(struct chap_correction *c, uint32_t i,
    char out[CHAP_SEGMENT_MAX], enum chap_evasion *how);

#endif
