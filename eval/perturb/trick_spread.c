/* Letters apart, words together, words over several messages. */
#include "eval/perturb/trick.h"

static const char *const SIGNS[] = {
    ".", "-", "_", "/", "*", "~", "|", "+", ",", "\xc2\xb7", ". ", " - "};
#define N_SIGNS (sizeof(SIGNS) / sizeof(SIGNS[0]))

static const char *const EMOJI[] = {"\U0001f525", "\u2728", "\U0001f600",
    "\U0001f480", "\U0001f44f", "\U0001f4af", "\U0001f338", "\u2b50",
    "\U0001f308", "\U0001f499", "\U0001f923", "\U0001f44d\U0001f3fd"};
#define N_EMOJI (sizeof(EMOJI) / sizeof(EMOJI[0]))

/* What stands between letters: one kind for a text, or a mixture. */
struct between {
	const char *const *of;
	uint32_t n;
	uint32_t one; /* index of the one kind; n: a mixture */
	const char
	    *words; /* between words; NULL: the same as between letters */
};

static void
put_between(struct chap_trick_job *job, const struct between *b)
{
	uint32_t i = b->one < b->n ? b->one : chap_rng_below(job->rng, b->n);

	chap_trick_string(job, b->of[i]);
}

static bool
spread_run(struct chap_trick_job *job, size_t start, size_t end,
    const struct between *b)
{
	for (size_t i = start; i < end; i++) {
		if (job->in[i] == '\'')
			continue;
		if (job->in[i] == ' ') {
			if (b->words != NULL)
				chap_trick_string(job, b->words);
			else
				put_between(job, b);
			continue;
		}
		chap_trick_put(job, job->in[i]);
		if (i + 1 < end && job->in[i + 1] != ' ')
			put_between(job, b);
	}
	return true;
}

/* Three letters or more, two of them next to each other. */
static bool
can_be_spread(const struct chap_trick_job *job, size_t start, size_t end)
{
	size_t n = 0;
	bool next = false;

	for (size_t i = start; i < end; i++) {
		bool letter = chap_trick_is_letter(job->in[i]);

		n += letter;
		next |= letter && i + 1 < end &&
		    chap_trick_is_letter(job->in[i + 1]);
	}
	return n >= 3 && next;
}

static bool
spread(struct chap_trick_job *job, const struct between *b)
{
	bool changed = false;
	size_t i = 0;

	while (i < job->n) {
		size_t end = chap_trick_run_end(job, i);

		if (end == i) {
			chap_trick_put(job, job->in[i++]);
			continue;
		}
		if (can_be_spread(job, i, end))
			changed |= spread_run(job, i, end, b);
		else
			chap_trick_copy(job, i, end);
		i = end;
	}
	return changed;
}

bool
chap_trick_spread(struct chap_trick_job *job)
{
	static const char *const space[] = {" ", "  ", "\u2009", "\u00a0"};
	struct between b = {space, 4, 0, NULL};

	if (chap_rng_percent(job->rng, 30))
		b.one = chap_rng_below(job->rng, 4);
	if (chap_rng_percent(job->rng, 50))
		b.words = "   ";
	return spread(job, &b);
}

bool
chap_trick_spread_signs(struct chap_trick_job *job)
{
	struct between b = {SIGNS, N_SIGNS, N_SIGNS, NULL};

	/* A mixture only of signs that stand close. */
	if (chap_rng_percent(job->rng, 70))
		b.one = chap_rng_below(job->rng, N_SIGNS);
	else
		b.n = b.one = 5;
	if (chap_rng_percent(job->rng, 60))
		b.words = " ";
	return spread(job, &b);
}

bool
chap_trick_spread_lines(struct chap_trick_job *job)
{
	static const char *const line[] = {"\n", "\r\n", "\n\n"};
	struct between b = {line, 3, 0, NULL};

	b.one = chap_rng_below(job->rng, 3);
	if (chap_rng_percent(job->rng, 50))
		b.words = "\n\n\n";
	return spread(job, &b);
}

bool
chap_trick_spread_emoji(struct chap_trick_job *job)
{
	struct between b = {EMOJI, N_EMOJI, N_EMOJI, NULL};

	if (chap_rng_percent(job->rng, 70))
		b.one = chap_rng_below(job->rng, N_EMOJI);
	if (chap_rng_percent(job->rng, 50))
		b.words = " ";
	return spread(job, &b);
}

/* Did the words from out[from] on join into one that there is? */
static bool
joins_into_word(const struct chap_trick_job *job, size_t from)
{
	char word[CHAP_WORD_MAX_BYTES];
	size_t n = job->n_out - from;

	if (n > sizeof(word))
		return false;
	for (size_t i = 0; i < n; i++)
		word[i] = (char)(job->out[from + i] | 0x20);
	return chap_trick_rank(job, (struct chap_span){word, n}) !=
	    CHAP_WORD_NONE;
}

/*
 * Two to five words at a time: nobody reads a whole sentence without spaces.
 * Where they would make a real word, the next one is taken in too.
 */
static bool
glued_run(struct chap_trick_job *job, size_t start, size_t end)
{
	size_t before = job->n_out, piece = before;
	uint32_t left = chap_rng_between(job->rng, 2, 5);

	for (size_t i = start; i < end; i++) {
		if (job->in[i] != ' ') {
			chap_trick_put(job, job->in[i]);
			continue;
		}
		if (--left > 0)
			continue;
		if (joins_into_word(job, piece)) {
			left = 1;
			continue;
		}
		chap_trick_put(job, ' ');
		left = chap_rng_between(job->rng, 2, 5);
		piece = job->n_out;
	}
	if (job->n_out - before < end - start && !joins_into_word(job, before))
		return true;
	job->n_out = before;
	chap_trick_copy(job, start, end);
	return false;
}

bool
chap_trick_glued(struct chap_trick_job *job)
{
	return chap_trick_each_run(job, glued_run);
}

/* No single text shows it: chap_perturb_split does. */
bool
chap_trick_split(struct chap_trick_job *job)
{
	(void)job;
	return false;
}

static bool
is_letter_at(struct chap_span text, size_t i)
{
	return i < text.len && chap_trick_is_letter((unsigned char)text.ptr[i]);
}

/* A word by itself: no part of a link, a name with digits, or the like. */
static bool
is_whole(struct chap_span text, size_t start, size_t end)
{
	return (start == 0 || text.ptr[start - 1] == ' ') &&
	    (end == text.len || text.ptr[end] == ' ' ||
	        (strchr(",!?", text.ptr[end]) != NULL &&
	            (end + 1 == text.len || text.ptr[end + 1] == ' ')));
}

/* The k-th word of four letters or more; false: there are fewer. */
static bool
long_word(struct chap_span text, uint32_t k, size_t *start, size_t *end)
{
	for (size_t i = 0; i < text.len;) {
		size_t j = i;

		while (is_letter_at(text, j))
			j++;
		if (j - i >= 4 && is_whole(text, i, j) && k-- == 0) {
			*start = i;
			*end = j;
			return true;
		}
		i = j + (j == i);
	}
	return false;
}

size_t
chap_perturb_split(struct chap_span text, struct chap_rng *rng,
    struct chap_span part[CHAP_PARTS_MAX])
{
	size_t start, end, at, n, cut = 0;
	uint32_t n_words = 0;

	while (long_word(text, n_words, &start, &end))
		n_words++;
	if (!long_word(text, chap_rng_below(rng, n_words), &start, &end))
		return 0;
	n = chap_rng_between(rng, 2,
	    end - start < CHAP_PARTS_MAX ? (uint32_t)(end - start)
	                                 : CHAP_PARTS_MAX);
	at = start;
	for (size_t i = 0; i + 1 < n; i++) {
		/* One letter at least for each part that is still to come. */
		size_t most = end - at - (n - 1 - i);

		at += chap_rng_between(rng, 1, (uint32_t)most);
		part[i] = chap_span_cut(text, cut, at);
		cut = at;
	}
	part[n - 1] = chap_span_cut(text, cut, text.len);
	return n;
}
