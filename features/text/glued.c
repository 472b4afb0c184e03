#include "features/text/glued.h"

/* Letters that must be glued before they are cut. */
#define LETTERS_MIN 4
/* In quarters of a bit: what a letter of a name tells, */
#define NAME_LETTER 17
/* what speaks against words of no phrase, and for a whole one. */
#define LOOSE 16
#define WHOLE 8

bool
chap_glued_is_phrase(const struct chap_segments *cut)
{
	return cut->n_words > 2 && cut->n_links + 1 == cut->n_words;
}

int32_t
chap_glued_gain(const struct chap_known *known, struct chap_span word,
    struct chap_segments *out)
{
	int32_t gain;

	out->n_words = 0;
	if (word.len < LETTERS_MIN || word.len > CHAP_SEGMENT_LETTERS)
		return 0;
	chap_segment(known, word, out);
	/* Crumbs are a name's. */
	if (out->n_words < 2 || word.len < out->n_words * 2)
		return 0;
	gain = (int32_t)word.len * NAME_LETTER - (int32_t)out->cost;
	if (out->n_holding + out->n_links == 0)
		return gain - LOOSE;
	return chap_glued_is_phrase(out) ? gain + WHOLE : gain;
}

bool
chap_glued_is_loose(const struct chap_segments *cut)
{
	return cut->n_words == 2 && cut->n_holding + cut->n_pairs == 0;
}

bool
chap_glued_is_firm(const struct chap_segments *cut, int32_t gain)
{
	if (cut->is_open_ended)
		return chap_glued_is_phrase(cut);
	return cut->n_words > 3 || cut->n_links + 1 == cut->n_words ||
	    cut->n_holding > 1 ||
	    (cut->n_words == 3 && gain >= 2 * CHAP_GLUED_GAIN);
}
