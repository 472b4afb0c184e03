/* Which languages a message speaks: what may be corrected in it, and read. */
#include "features/text/correct_parts.h"

#include <string.h>

/* The sets of other languages have no longer words. */
#define LISTED_LETTERS_MAX 13
/* So few words tell no language; whole phrases that were glued, more. */
#define FEW_WORDS 3
#define FEW_GLUED 5

/* Does only another language's lexicon have it? */
static bool
is_other(const struct chap_correction *c, const struct chap_token *token)
{
	return c->scan->n_others > 0 && token->known != CHAP_KNOWN_NOT &&
	    (chap_known_flags(c->known, token->hash) & CHAP_KNOWN_OTHER) != 0;
}

/* Enough of the other words are English, or there are hardly any. */
static bool
is_english(const struct chap_correction *c, uint32_t few)
{
	uint32_t n_latin = c->scan->facts.n_latin_words;

	return c->n_known * 3 + few >= n_latin &&
	    (c->n_foreign < 2 || c->n_foreign <= c->n_known);
}

/*
 * Which languages the message speaks, by the lists that have its words; once,
 * when it is first asked for. false: out of memory.
 */
bool
chap_correct_survey(struct chap_correction *c)
{
	const struct chap_scan *s = c->scan;

	if (c->is_surveyed)
		return true;
	c->sets = chap_arena_alloc(
	    s->map.arena, ((size_t)s->n_tokens + 1) * sizeof(*c->sets));
	if (c->sets == NULL) {
		c->failed = true;
		return false;
	}
	c->is_surveyed = true;
	for (uint32_t i = 0; i < s->n_tokens; i++) {
		c->sets[i] = 0;
		if (s->token[i].kind != CHAP_TOKEN_WORD || !s->token[i].latin)
			continue;
		if (s->token[i].known != CHAP_KNOWN_NOT &&
		    (s->n_others == 0 || !is_other(c, &s->token[i]))) {
			c->n_known++;
			continue;
		}
		if (s->token[i].end - s->token[i].start > LISTED_LETTERS_MAX)
			continue;
		c->sets[i] = chap_known_sets(c->known, s->token[i].hash);
		c->n_foreign += c->sets[i] != 0 || is_other(c, &s->token[i]);
		for (unsigned in = c->sets[i]; in != 0; in &= in - 1)
			c->votes[__builtin_ctz(in)]++;
	}
	c->is_english = is_english(c, FEW_WORDS);
	c->is_glued = !c->is_english && is_english(c, FEW_GLUED);
	return true;
}

/* Is the word one of a language that the message may be of? */
bool
chap_correct_is_foreign(const struct chap_correction *c, uint32_t i)
{
	for (size_t set = 0; set < c->known->n_sets; set++) {
		if ((c->sets[i] >> set & 1) != 0 &&
		    (c->votes[set] > c->n_known || c->n_known < 2))
			return true;
	}
	return false;
}

/* Does the message speak the language of a reading? */
bool
chap_correct_is_spoken(struct chap_correction *c, const char *language)
{
	/* English ones are read in lists of all languages as well. */
	if (strcmp(language, "en") == 0)
		return true;
	if (!chap_correct_survey(c))
		return false;
	for (size_t set = 0; set < c->known->n_sets; set++) {
		if (strcmp(c->known->set[set].language, language) == 0)
			return c->votes[set] > 0;
	}
	return false;
}
