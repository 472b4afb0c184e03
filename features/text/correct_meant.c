/* What a word that nobody knows was meant to be. */
#include "features/text/correct_parts.h"

#include "features/text/glued.h"
#include "features/text/nearby.h"

#include <string.h>

/* See but_glued_key(); no other key is made with it. */
#define BUT_GLUED 64
#define REVERSED_MIN 4
#define REVERSED_LONG_MIN 5
/* A word this long is rather misspelled than glued. */
#define NEAR_LETTERS_MIN 8
/*
 * A list this small has words that are usual; a larger one has so many forms
 * that slips of English words are among them.
 */
#define SMALL_SET 100000
#define FREQUENT_SET 1000
/* Letters of a word that an "ing" is short of its g in. */
#define SHORT_ING_MIN 4
/* Letters of a word before its ending. */
#define DERIVED_MIN 4

static uint32_t
reverse(struct chap_span word, char out[CHAP_REPAIR_MAX])
{
	for (size_t i = 0; i < word.len; i++)
		out[i] = word.ptr[word.len - 1 - i];
	return (uint32_t)word.len;
}

/* A frequent word that a lexicon has. */
static bool
is_best_known(const struct chap_correction *c, const char *text, uint32_t n)
{
	return chap_known_goodness(chap_known_flags(
	           c->known, chap_word_hash((struct chap_span){text, n}))) >
	    CHAP_GOOD_LEXICON;
}

static bool
is_common(const struct chap_correction *c, const char *text, uint32_t n)
{
	return chap_known_find(c->known, (struct chap_span){text, n}) >=
	    CHAP_KNOWN_COMMON;
}

static bool
is_well_known(const struct chap_correction *c, const char *text, uint32_t n)
{
	return chap_known_well(chap_known_flags(
	    c->known, chap_word_hash((struct chap_span){text, n})));
}

/* "skypes", "reseted": a word that is known, or listed, and an ending. */
bool
chap_correct_is_derived(const struct chap_correction *c, struct chap_span word)
{
	static const char *const ENDINGS[] = {"s", "ed", "ing", "ish"};

	for (size_t i = 0; i < sizeof(ENDINGS) / sizeof(ENDINGS[0]); i++) {
		size_t n = strlen(ENDINGS[i]);
		struct chap_span stem = {word.ptr, word.len - n};
		uint64_t hash;

		if (word.len < n + DERIVED_MIN ||
		    memcmp(word.ptr + stem.len, ENDINGS[i], n) != 0 ||
		    word.ptr[stem.len - 1] == word.ptr[stem.len])
			continue;
		hash = chap_word_hash(stem);
		/* "wahts" is none, for "waht" is none. */
		if ((chap_known_flags(c->known, hash) & CHAP_KNOWN_AS) != 0 ||
		    chap_known_is_listed(c->known, hash))
			return true;
	}
	return false;
}

/* May an open token be meant for other words? */
bool
chap_correct_has_meaning(const struct chap_correction *c, uint32_t i)
{
	return (c->is_english || c->is_glued) && !c->scan->is_other &&
	    chap_correct_bytes(c, i).len >= CHAP_SCAN_SUSPECT_MIN &&
	    !chap_correct_is_foreign(c, i);
}

/*
 * Who glues words glues several: what speaks for it in all of the message's
 * unknown words counts together, once, when it is first asked for.
 */
static bool
glues(struct chap_correction *c, uint32_t word_at,
    const struct chap_segments *word, int32_t word_gain)
{
	const struct chap_scan *s = c->scan;
	struct chap_segments cut;

	if ((s->seen & CHAP_EVASION_BIT(GLUED)) != 0 &&
	    !chap_glued_is_loose(word))
		return true;
	for (uint32_t i = 0; i < s->n_tokens && !c->is_weighed; i++) {
		if (s->token[i].known == CHAP_KNOWN_NOT &&
		    chap_correct_is_open(c, i) &&
		    chap_correct_has_meaning(c, i) &&
		    !chap_correct_is_derived(c, chap_correct_bytes(c, i))) {
			const struct chap_segments *in = &cut;
			int32_t gain = word_gain;

			if (i == word_at)
				in = word;
			else
				gain = chap_glued_gain(
				    c->known, chap_correct_bytes(c, i), &cut);
			if (gain <= 0 ||
			    (chap_correct_may_be_addressee(c, i) &&
			        !chap_glued_is_phrase(in)))
				continue;
			c->glued_gain += gain;
			c->has_firm |= chap_glued_is_firm(in, gain);
		}
	}
	c->is_weighed = true;
	return c->has_firm &&
	    c->glued_gain >= (chap_glued_is_loose(word) ? CHAP_GLUED_LOOSE_GAIN
	                                                : CHAP_GLUED_GAIN);
}

static enum chap_evasion
evasion_of(enum chap_nearby_how how)
{
	switch (how) {
	case CHAP_NEARBY_DOUBLED:
		return CHAP_EVASION_DOUBLED;
	case CHAP_NEARBY_TRANSPOSED:
		return CHAP_EVASION_TRANSPOSED;
	case CHAP_NEARBY_SLIP:
		return CHAP_EVASION_SLIP;
	case CHAP_NEARBY_PHONETIC:
		return CHAP_EVASION_PHONETIC;
	case CHAP_NEARBY_VOWELS:
		return CHAP_EVASION_VOWELS;
	case CHAP_NEARBY_MISSPELLED:
	case CHAP_NEARBY_NONE:
	default:
		return CHAP_EVASION_MISSPELLED;
	}
}

/* Has a list of another language, of fewer words than `most`, the word? */
static bool
is_borrowed(const struct chap_correction *c, uint32_t i, uint32_t most)
{
	for (size_t set = 0; set < c->known->n_sets; set++) {
		if ((c->sets[i] >> set & 1) != 0 &&
		    c->known->set[set].n_words < most)
			return true;
	}
	return false;
}

/* Do the other words say so, whatever this one, with its gain, says? */
static bool
others_are_glued(const struct chap_correction *c, int32_t gain)
{
	return (c->scan->seen & CHAP_EVASION_BIT(GLUED)) != 0 ||
	    c->glued_gain - gain >= CHAP_GLUED_GAIN;
}

/* That a word is nothing but, perhaps, words that were glued. */
static uint64_t
but_glued_key(const struct chap_correction *c, uint32_t i)
{
	return chap_vain_key(
	    chap_scan_vain_key(c->scan, c->scan->token[i].hash), BUT_GLUED);
}

static uint32_t
put_words(char *out, const char *text, size_t n)
{
	memcpy(out, text, n);
	return (uint32_t)n;
}

/* What unknown word `i` was meant to be, in out[]; its bytes, or 0. */
uint32_t
chap_correct_meant(struct chap_correction *c, uint32_t i,
    char out[CHAP_SEGMENT_MAX], enum chap_evasion *how)
{
	struct chap_span word = chap_correct_bytes(c, i);
	struct chap_nearby_found near;
	struct chap_segments cut;
	int32_t gain = chap_glued_gain(c->known, word, &cut);
	bool is_cut = gain > 0 && glues(c, i, &cut, gain);
	uint32_t n;

	c->may_be_cut = gain > 0;
	c->is_phrase = chap_glued_is_phrase(&cut);
	*how = CHAP_EVASION_GLUED;
	/* Only sentences have so many letters. */
	if (c->is_glued || word.len > CHAP_REPAIR_MAX ||
	    (gain > 0 && chap_vain_has(c->known->vain, but_glued_key(c, i))))
		return is_cut ? put_words(out, cut.text, cut.len) : 0;
	if (is_cut &&
	    (cut.n_holding + cut.n_letters == cut.n_words ||
	        others_are_glued(c, gain)))
		return put_words(out, cut.text, cut.len);

	/* "talkin" */
	*how = CHAP_EVASION_MISSPELLED;
	if (word.len > SHORT_ING_MIN && word.len < CHAP_REPAIR_MAX &&
	    memcmp(word.ptr + word.len - 2, "in", 2) == 0) {
		memcpy(out, word.ptr, word.len);
		out[word.len] = 'g';
		if (is_common(c, out, (uint32_t)word.len + 1))
			return (uint32_t)word.len + 1;
	}
	*how = CHAP_EVASION_LEET_SIGNS;
	n = chap_scan_leet(c->known, word, false, out);
	if (n > 0)
		return n;
	near = chap_nearby_find(&c->known->nearby, word);
	if (near.how >= CHAP_NEARBY_PHONETIC && near.rank < CHAP_NEARBY_LEXICON)
		near.how = CHAP_NEARBY_NONE;
	if (is_borrowed(c, i,
	        near.how >= CHAP_NEARBY_MISSPELLED ? SMALL_SET : FREQUENT_SET))
		near.how = CHAP_NEARBY_NONE;
	*how = evasion_of(near.how);
	if (near.how != CHAP_NEARBY_NONE &&
	    (near.is_sure || near.rank >= CHAP_NEARBY_FREQUENT ||
	        word.len >= NEAR_LETTERS_MIN) &&
	    near.how <= CHAP_NEARBY_MISSPELLED)
		return put_words(out, near.text.ptr, near.text.len);
	*how = CHAP_EVASION_REVERSED;
	n = reverse(word, out);
	if (n >= REVERSED_LONG_MIN
	        ? is_well_known(c, out, n)
	        : n >= REVERSED_MIN && is_best_known(c, out, n) &&
	            (n > REVERSED_MIN ||
	                (c->scan->seen & CHAP_EVASION_BIT(REVERSED)) != 0))
		return n;
	*how = CHAP_EVASION_GLUED;
	if (is_cut)
		return put_words(out, cut.text, cut.len);
	*how = evasion_of(near.how);
	if (near.how != CHAP_NEARBY_NONE)
		return put_words(out, near.text.ptr, near.text.len);
	if (gain > 0)
		chap_vain_put(c->known->vain, but_glued_key(c, i));
	return 0;
}
