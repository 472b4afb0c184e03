/* Letters too many, and letters starred out. */
#include "eval/perturb/trick.h"

/*
 * The word with its run of letters at `at` written `times` times, in lower
 * case; len 0: too long.
 */
static void
with_run(const struct chap_trick_word *word, size_t at, size_t run_end,
    size_t times, struct chap_trick_word *out)
{
	out->len = 0;
	if (word->len - (run_end - at) + times > sizeof(out->ptr))
		return;
	memcpy(out->ptr, word->ptr, at);
	memset(out->ptr + at, word->ptr[at], times);
	memcpy(out->ptr + at + times, word->ptr + run_end, word->len - run_end);
	out->len = word->len - (run_end - at) + times;
}

/* "goood" is god or good: who reads it cannot tell. */
static bool
has_twin(const struct chap_trick_job *job, const struct chap_trick_word *word,
    size_t at, size_t run_end)
{
	struct chap_trick_word twin;

	with_run(word, at, run_end, run_end - at == 1 ? 2 : 1, &twin);
	return chap_trick_rank(job, chap_trick_word_span(&twin)) !=
	    CHAP_WORD_NONE;
}

static size_t
run_at(const struct chap_trick_word *word, size_t at)
{
	size_t end = at + 1;

	while (end < word->len && word->ptr[end] == word->ptr[at])
		end++;
	return end;
}

/* One letter, sometimes two, three to eight times. */
static bool
stretched_word(struct chap_trick_job *job, size_t start, size_t end)
{
	struct chap_trick_word word;
	size_t must, n = 0;

	chap_trick_get_word(job, start, end, &word);
	if (word.len < 2) {
		chap_trick_copy(job, start, end);
		return false;
	}
	must = chap_rng_below(job->rng, (uint32_t)word.len);
	for (size_t i = 0; i < word.len;) {
		size_t after = run_at(&word, i);
		bool chosen = n < 2 &&
		    (chap_rng_percent(job->rng, 15) || (n == 0 && i >= must));
		uint32_t times = (uint32_t)(after - i);

		if (chosen && !has_twin(job, &word, i, after)) {
			times = chap_rng_between(job->rng, 3, 8);
			n++;
		}
		while (times-- > 0)
			chap_trick_put(job, job->in[start + i]);
		i = after;
	}
	return n > 0;
}

bool
chap_trick_stretched(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, stretched_word);
}

/* The same number for every letter of a text: style. */
static bool
multiplied_word(struct chap_trick_job *job, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++)
		for (uint32_t n = 0; n < job->style; n++)
			chap_trick_put(job, job->in[i]);
	return true;
}

bool
chap_trick_multiplied(struct chap_trick_job *job)
{
	job->style = chap_rng_between(job->rng, 2, 3);
	return chap_trick_each_word(job, multiplied_word);
}

/* One inner letter of a word of five or more. */
static bool
doubled_word(struct chap_trick_job *job, size_t start, size_t end)
{
	struct chap_trick_word word, written;

	chap_trick_get_word(job, start, end, &word);
	for (int tries = 0; word.len >= 5 && tries < 8; tries++) {
		size_t at =
		    chap_rng_between(job->rng, 1, (uint32_t)word.len - 2);

		if (run_at(&word, at) > at + 1 ||
		    word.ptr[at - 1] == word.ptr[at])
			continue;
		with_run(&word, at, at + 1, 2, &written);
		if (written.len == 0 ||
		    chap_trick_rank(job, chap_trick_word_span(&written)) !=
		        CHAP_WORD_NONE ||
		    chap_word_list_is_ambiguous(job->words,
		        chap_trick_word_span(&written),
		        chap_trick_word_span(&word), CHAP_EDIT_DELETE))
			continue;
		chap_trick_put_word(job, start, end, &written);
		return true;
	}
	chap_trick_copy(job, start, end);
	return false;
}

bool
chap_trick_doubled(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, doubled_word);
}

static bool
is_vowel(char c)
{
	return strchr("aeiou", c) != NULL;
}

/* Does a common word other than this fit, whatever stood at `at`? */
static bool
fits_others(const struct chap_trick_job *job,
    const struct chap_trick_word *word, size_t at)
{
	struct chap_trick_word other = *word;

	for (int c = 'a'; c <= 'z'; c++) {
		other.ptr[at] = (char)c;
		if (c != word->ptr[at] &&
		    chap_trick_rank(job, chap_trick_word_span(&other)) ==
		        CHAP_WORD_COMMON)
			return true;
	}
	return false;
}

/* An inner letter, a vowel rather than another; one that can be guessed. */
static bool
censored_word(struct chap_trick_job *job, size_t start, size_t end)
{
	static const char32_t signs[] = U"*_-.#•";
	struct chap_trick_word word;
	size_t at = 0;

	chap_trick_get_word(job, start, end, &word);
	for (int tries = 0; word.len >= 3 && at == 0 && tries < 8; tries++) {
		size_t i =
		    chap_rng_between(job->rng, 1, (uint32_t)word.len - 2);

		if ((tries >= 5 || is_vowel(word.ptr[i])) &&
		    !fits_others(job, &word, i))
			at = i;
	}
	for (size_t i = start; i < end; i++) {
		if (at > 0 && i == start + at)
			chap_trick_put(job, signs[chap_rng_below(job->rng, 6)]);
		else
			chap_trick_put(job, job->in[i]);
	}
	return at > 0;
}

bool
chap_trick_censored(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, censored_word);
}
