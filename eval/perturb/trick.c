#include "eval/perturb/trick.h"

#include "features/text/utf8.h"

void
chap_trick_put(struct chap_trick_job *job, uint32_t cp)
{
	if (job->n_out == job->max_out)
		job->full = true;
	else
		job->out[job->n_out++] = cp;
}

void
chap_trick_copy(struct chap_trick_job *job, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++)
		chap_trick_put(job, job->in[i]);
}

void
chap_trick_string(struct chap_trick_job *job, const char *s)
{
	while (*s != '\0') {
		uint32_t len;

		chap_trick_put(job, chap_utf8_get(s, &len));
		s += len;
	}
}

static bool
is_word_at(const struct chap_trick_job *job, size_t i)
{
	return i < job->n && job->open[i] && chap_trick_is_letter(job->in[i]);
}

bool
chap_trick_each_word(struct chap_trick_job *job,
    bool (*word)(struct chap_trick_job *job, size_t start, size_t end))
{
	bool changed = false;
	size_t i = 0;

	while (i < job->n) {
		size_t start = i;

		while (is_word_at(job, i))
			i++;
		if (i > start)
			changed |= word(job, start, i);
		else
			chap_trick_put(job, job->in[i++]);
	}
	return changed;
}

size_t
chap_trick_run_end(const struct chap_trick_job *job, size_t start)
{
	size_t i = start;

	while (is_word_at(job, i)) {
		i++;
		if (i + 1 < job->n && job->open[i] &&
		    (job->in[i] == ' ' || job->in[i] == '\'') &&
		    is_word_at(job, i + 1))
			i++;
	}
	return i;
}

bool
chap_trick_each_run(struct chap_trick_job *job,
    bool (*run)(struct chap_trick_job *job, size_t start, size_t end))
{
	bool changed = false;
	size_t i = 0;

	while (i < job->n) {
		size_t end = chap_trick_run_end(job, i);

		if (end > i) {
			changed |= run(job, i, end);
			i = end;
		} else {
			chap_trick_put(job, job->in[i++]);
		}
	}
	return changed;
}

bool
chap_trick_some_letters(struct chap_trick_job *job, size_t start, size_t end,
    bool (*letter)(struct chap_trick_job *job, uint32_t cp))
{
	bool changed = false;
	uint32_t n = 0, must;

	for (size_t i = start; i < end; i++)
		n += chap_trick_is_letter(job->in[i]);
	must = chap_rng_below(job->rng, n);
	n = 0;
	for (size_t i = start; i < end; i++) {
		bool chosen = false;

		if (chap_trick_is_letter(job->in[i])) {
			chosen =
			    chap_rng_percent(job->rng, job->share) || n == must;
			n++;
		}
		if (chosen)
			changed |= letter(job, job->in[i]);
		else
			chap_trick_put(job, job->in[i]);
	}
	return changed;
}

bool
chap_trick_letters_of_words(struct chap_trick_job *job,
    bool (*letter)(struct chap_trick_job *job, uint32_t cp))
{
	bool changed = false;
	size_t i = 0;

	while (i < job->n) {
		size_t start = i;

		while (is_word_at(job, i))
			i++;
		if (i > start)
			changed |=
			    chap_trick_some_letters(job, start, i, letter);
		else
			chap_trick_put(job, job->in[i++]);
	}
	return changed;
}

/* What next to letters shows that they are only a part of a word. */
static bool
is_part(uint32_t cp)
{
	return cp == '\'' || cp >= 0x80;
}

void
chap_trick_get_word(const struct chap_trick_job *job, size_t start, size_t end,
    struct chap_trick_word *out)
{
	out->len = 0;
	if (end - start > CHAP_WORD_MAX_BYTES ||
	    (start > 0 && is_part(job->in[start - 1])) ||
	    (end < job->n && is_part(job->in[end])))
		return;
	for (size_t i = start; i < end; i++)
		out->ptr[out->len++] = (char)(job->in[i] | 0x20);
}

bool
chap_trick_insert(struct chap_trick_word *word, size_t at, char letter)
{
	if (word->len == CHAP_WORD_MAX_BYTES)
		return false;
	memmove(word->ptr + at + 1, word->ptr + at, word->len - at);
	word->ptr[at] = letter;
	word->len++;
	return true;
}

void
chap_trick_put_word(struct chap_trick_job *job, size_t start, size_t end,
    const struct chap_trick_word *word)
{
	bool first = !chap_trick_is_lower(job->in[start]);
	bool all = first;

	for (size_t i = start; i < end; i++)
		all &= !chap_trick_is_lower(job->in[i]);
	for (size_t i = 0; i < word->len; i++) {
		uint32_t cp = (unsigned char)word->ptr[i];

		if (chap_trick_is_lower(cp) && (all || (first && i == 0)))
			cp -= 0x20;
		chap_trick_put(job, cp);
	}
}
