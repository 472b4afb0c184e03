/* Tricks that add to letters what is not seen, or only seen around them. */
#include "eval/perturb/trick.h"

static const uint32_t INVISIBLE[] = {0x200b, 0x200c, 0x200d, 0x00ad, 0x2060,
    0x2061, 0x2063, 0xfeff, 0x034f, 0x115f, 0x1160, 0x3164, 0xffa0, 0x2800,
    0xfe00, 0xfe0e, 0xfe0f, 0xe0101, 0xe0020, 0xe0061, 0xe0073, 0xe007f};
#define N_INVISIBLE (sizeof(INVISIBLE) / sizeof(INVISIBLE[0]))

static uint32_t
some(struct chap_trick_job *job, const uint32_t *of, size_t n)
{
	return of[chap_rng_below(job->rng, (uint32_t)n)];
}

/* One inner place at least; in three of four texts one and the same kind. */
static bool
invisible_word(struct chap_trick_job *job, size_t start, size_t end)
{
	uint32_t must;

	if (end - start < 2) {
		chap_trick_copy(job, start, end);
		return false;
	}
	must = chap_rng_below(job->rng, (uint32_t)(end - start - 1));
	for (size_t i = start; i < end; i++) {
		chap_trick_put(job, job->in[i]);
		if (i + 1 == end ||
		    (i - start != must &&
		        !chap_rng_percent(job->rng, job->share)))
			continue;
		for (uint32_t k = chap_rng_below(job->rng, 3) / 2; k < 2; k++)
			chap_trick_put(job,
			    job->style != 0
			        ? job->style
			        : some(job, INVISIBLE, N_INVISIBLE));
	}
	return true;
}

bool
chap_trick_invisible(struct chap_trick_job *job)
{
	if (chap_rng_percent(job->rng, 75))
		job->style = some(job, INVISIBLE, N_INVISIBLE);
	job->share = chap_rng_below(job->rng, 101);
	return chap_trick_each_word(job, invisible_word);
}

/* A control and the one that ends it; 0: it stands alone. */
static const uint32_t DIRECTION[][2] = {{0x200e, 0}, {0x200f, 0}, {0x061c, 0},
    {0x202a, 0x202c}, {0x202d, 0x202c}, {0x2066, 0x2069}, {0x2068, 0x2069}};
#define N_DIRECTIONS (sizeof(DIRECTION) / sizeof(DIRECTION[0]))

/* Around an inner part, so that the word still reads as it did. */
static bool
bidi_word(struct chap_trick_job *job, size_t start, size_t end)
{
	const uint32_t *pair =
	    DIRECTION[chap_rng_below(job->rng, N_DIRECTIONS)];
	size_t from, to;

	if (end - start < 2) {
		chap_trick_copy(job, start, end);
		return false;
	}
	from =
	    start + chap_rng_between(job->rng, 1, (uint32_t)(end - start - 1));
	to = from + chap_rng_between(job->rng, 1, (uint32_t)(end - from));
	chap_trick_copy(job, start, from);
	chap_trick_put(job, pair[0]);
	chap_trick_copy(job, from, to);
	if (pair[1] != 0)
		chap_trick_put(job, pair[1]);
	chap_trick_copy(job, to, end);
	return true;
}

bool
chap_trick_bidi(struct chap_trick_job *job)
{
	return chap_trick_each_word(job, bidi_word);
}

/* What is stored backwards under an override is shown forwards. */
static bool
backwards_piece(struct chap_trick_job *job, size_t start, size_t end)
{
	if (end - start < 2) {
		chap_trick_copy(job, start, end);
		return false;
	}
	chap_trick_put(job, 0x202e);
	for (size_t i = end; i-- > start;)
		chap_trick_put(job, job->in[i]);
	chap_trick_put(job, 0x202c);
	return true;
}

bool
chap_trick_backwards(struct chap_trick_job *job)
{
	return chap_rng_percent(job->rng, 50)
	    ? chap_trick_each_word(job, backwards_piece)
	    : chap_trick_each_run(job, backwards_piece);
}

/* Three to eight marks of U+0300 to U+036F, without the grapheme joiner. */
static bool
stack(struct chap_trick_job *job, uint32_t cp)
{
	chap_trick_put(job, cp);
	for (uint32_t n = chap_rng_between(job->rng, 3, 8); n > 0; n--) {
		uint32_t mark = chap_rng_between(job->rng, 0x300, 0x36e);

		chap_trick_put(job, mark == 0x34f ? 0x36f : mark);
	}
	return true;
}

bool
chap_trick_combining(struct chap_trick_job *job)
{
	job->share = chap_rng_between(job->rng, 30, 100);
	return chap_trick_letters_of_words(job, stack);
}

static const char32_t *const ACCENTED[26] = {U"àáâãäåāăą", U"ḃḅ", U"çćĉċč",
    U"ďḋḍ", U"èéêëēĕėęě", U"ḟ", U"ĝğġģ", U"ĥḣḥ", U"ìíîïĩīĭį", U"ĵ", U"ķḱḳ",
    U"ĺļľḷ", U"ḿṁṃ", U"ñńņňṅ", U"òóôõöōŏő", U"ṕṗ", NULL, U"ŕŗřṙ", U"śŝşšṡ",
    U"ţťṫṭ", U"ùúûüũūŭůűų", U"ṽṿ", U"ŵẁẃẅ", U"ẋẍ", U"ýÿŷỳ", U"źżž"};

static uint32_t
one_of(struct chap_trick_job *job, const char32_t *list)
{
	uint32_t n = 0;

	while (list[n] != 0)
		n++;
	return list[chap_rng_below(job->rng, n)];
}

static bool
accented(struct chap_trick_job *job, uint32_t cp)
{
	const char32_t *list = ACCENTED[chap_trick_index(cp)];

	if (list == NULL) {
		chap_trick_put(job, cp);
		return false;
	}
	chap_trick_put(job, one_of(job, list));
	return true;
}

bool
chap_trick_accent(struct chap_trick_job *job)
{
	job->share = chap_rng_between(job->rng, 30, 100);
	return chap_trick_letters_of_words(job, accented);
}

static const uint32_t OVERLAY[] = {0x335, 0x336, 0x337, 0x338, 0x20d2, 0x20d3,
    0x20dd, 0x20de, 0x20df, 0x20e0, 0x20e3, 0x20e4, 0x332, 0x333, 0x305};
#define N_OVERLAYS (sizeof(OVERLAY) / sizeof(OVERLAY[0]))

/* The web's makers of strike-through mark the spaces between words too. */
static bool
overlay_run(struct chap_trick_job *job, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++) {
		chap_trick_put(job, job->in[i]);
		if (job->share == 0 && !chap_trick_is_letter(job->in[i]))
			continue;
		if (job->style == 0x20e3)
			chap_trick_put(job, 0xfe0f);
		chap_trick_put(job, job->style);
	}
	return true;
}

bool
chap_trick_overlay(struct chap_trick_job *job)
{
	job->style = some(job, OVERLAY, N_OVERLAYS);
	/* Spaces: only under what goes through a whole line. */
	job->share = job->style < 0x340 && chap_rng_percent(job->rng, 50);
	return chap_trick_each_run(job, overlay_run);
}
