/*
 * Slips of the fingers. Words of five letters or more; the first and the last
 * letter stay; what comes out is no real word, and no other common word is as
 * near to it as the one that was meant.
 */
#include "eval/perturb/trick.h"

#define TYPO_MIN 5
#define TRIES 12

/* Is `written` such a slip of `word`? */
static bool
is_slip(const struct chap_trick_job *job, const struct chap_trick_word *word,
    const struct chap_trick_word *written, unsigned edits)
{
	struct chap_span w = chap_trick_word_span(written);

	return !chap_span_eq(w, chap_trick_word_span(word)) &&
	    chap_trick_rank(job, w) == CHAP_WORD_NONE &&
	    !chap_word_list_is_ambiguous(
	        job->words, w, chap_trick_word_span(word), edits);
}

/* An inner place, 1 to len - 2. */
static size_t
inner(struct chap_trick_job *job, const struct chap_trick_word *word)
{
	return chap_rng_between(job->rng, 1, (uint32_t)word->len - 2);
}

static bool
transposed_word(struct chap_trick_job *job, size_t start, size_t end)
{
	struct chap_trick_word word;

	chap_trick_get_word(job, start, end, &word);
	for (int tries = 0; word.len >= TYPO_MIN && tries < TRIES; tries++) {
		struct chap_trick_word written = word;
		size_t at = inner(job, &word);

		if (at + 2 >= word.len)
			continue;
		written.ptr[at] = word.ptr[at + 1];
		written.ptr[at + 1] = word.ptr[at];
		if (!is_slip(job, &word, &written, CHAP_EDIT_SWAP))
			continue;
		chap_trick_put_word(job, start, end, &written);
		return true;
	}
	chap_trick_copy(job, start, end);
	return false;
}

bool
chap_trick_transposed(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, transposed_word);
}

/* Neighbours on the keyboard (QWERTY), by the letter's index. */
static const char *const NEIGHBOUR[26] = {"qwsz", "vghn", "xdfv", "serfcx",
    "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop",
    "njk", "bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb",
    "qase", "zsdc", "tghu", "asx"};

/* Instead of the letter, or beside it, before or after. */
static void
slip_at(struct chap_trick_job *job, struct chap_trick_word *word, size_t at,
    bool beside)
{
	const char *of = NEIGHBOUR[word->ptr[at] - 'a'];
	char c = of[chap_rng_below(job->rng, (uint32_t)strlen(of))];

	if (!beside)
		word->ptr[at] = c;
	else
		chap_trick_insert(word, at + chap_rng_below(job->rng, 2), c);
}

static bool
slip_word(struct chap_trick_job *job, size_t start, size_t end)
{
	struct chap_trick_word word;

	chap_trick_get_word(job, start, end, &word);
	for (int tries = 0; word.len >= TYPO_MIN && tries < TRIES; tries++) {
		struct chap_trick_word written = word;
		bool beside = chap_rng_percent(job->rng, 40);

		slip_at(job, &written, inner(job, &word), beside);
		if (!is_slip(job, &word, &written,
		        beside ? CHAP_EDIT_DELETE : CHAP_EDIT_SUBSTITUTE))
			continue;
		chap_trick_put_word(job, start, end, &written);
		return true;
	}
	chap_trick_copy(job, start, end);
	return false;
}

bool
chap_trick_slip(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, slip_word);
}
