/* Tricks that write each letter in another of Unicode's alphabets. */
#include "eval/perturb/trick.h"

/* 0 where there is none: the letter stays. */
static bool
put_or_keep(struct chap_trick_job *job, uint32_t cp, uint32_t other)
{
	chap_trick_put(job, other != 0 ? other : cp);
	return other != 0 && other != cp;
}

static bool
wide(struct chap_trick_job *job, uint32_t cp)
{
	return put_or_keep(job, cp, cp + 0xfee0);
}

bool
chap_trick_fullwidth(struct chap_trick_job *job)
{
	bool changed = false;

	job->share = chap_rng_percent(job->rng, 70)
	    ? 100
	    : chap_rng_between(job->rng, 30, 80);
	changed = chap_trick_letters_of_words(job, wide);
	/* Whole texts that were made wide have wide spaces. */
	if (job->share == 100 && chap_rng_percent(job->rng, 50))
		for (size_t i = 1; i + 1 < job->n_out; i++)
			if (job->out[i] == ' ')
				job->out[i] = 0x3000;
	return changed;
}

/* The capital A of each style; the rest follows, but for letters that had
 * been in Unicode before. */
static const uint32_t MATHEMATICAL[] = {0x1d400, 0x1d434, 0x1d468, 0x1d49c,
    0x1d4d0, 0x1d504, 0x1d538, 0x1d56c, 0x1d5a0, 0x1d5d4, 0x1d608, 0x1d63c,
    0x1d670};
#define N_MATHEMATICAL (sizeof(MATHEMATICAL) / sizeof(MATHEMATICAL[0]))

static const struct {
	uint32_t hole;
	uint32_t older;
} HOLE[] = {{0x1d455, 0x210e}, {0x1d49d, 0x212c}, {0x1d4a0, 0x2130},
    {0x1d4a1, 0x2131}, {0x1d4a3, 0x210b}, {0x1d4a4, 0x2110}, {0x1d4a7, 0x2112},
    {0x1d4a8, 0x2133}, {0x1d4ad, 0x211b}, {0x1d4ba, 0x212f}, {0x1d4bc, 0x210a},
    {0x1d4c4, 0x2134}, {0x1d506, 0x212d}, {0x1d50b, 0x210c}, {0x1d50c, 0x2111},
    {0x1d515, 0x211c}, {0x1d51d, 0x2128}, {0x1d53a, 0x2102}, {0x1d53f, 0x210d},
    {0x1d545, 0x2115}, {0x1d547, 0x2119}, {0x1d548, 0x211a}, {0x1d549, 0x211d},
    {0x1d551, 0x2124}};
#define N_HOLES (sizeof(HOLE) / sizeof(HOLE[0]))

static bool
mathematical(struct chap_trick_job *job, uint32_t cp)
{
	uint32_t styled = job->style + chap_trick_index(cp) +
	    (chap_trick_is_lower(cp) ? 26 : 0);

	for (size_t i = 0; i < N_HOLES; i++)
		if (HOLE[i].hole == styled)
			styled = HOLE[i].older;
	return put_or_keep(job, cp, styled);
}

bool
chap_trick_mathematical(struct chap_trick_job *job)
{
	job->style = MATHEMATICAL[chap_rng_below(job->rng, N_MATHEMATICAL)];
	job->share = chap_rng_percent(job->rng, 70)
	    ? 100
	    : chap_rng_between(job->rng, 30, 80);
	return chap_trick_letters_of_words(job, mathematical);
}

/* The first letter of each: circled, parenthesised, squared, negative. */
static const uint32_t ENCLOSED[] = {
    0x24d0, 0x24b6, 0x249c, 0x1f110, 0x1f130, 0x1f150, 0x1f170};
#define N_ENCLOSED (sizeof(ENCLOSED) / sizeof(ENCLOSED[0]))

static bool
enclosed(struct chap_trick_job *job, uint32_t cp)
{
	return put_or_keep(job, cp, job->style + chap_trick_index(cp));
}

bool
chap_trick_enclosed(struct chap_trick_job *job)
{
	job->style = ENCLOSED[chap_rng_below(job->rng, N_ENCLOSED)];
	job->share = chap_rng_percent(job->rng, 70)
	    ? 100
	    : chap_rng_between(job->rng, 30, 80);
	return chap_trick_letters_of_words(job, enclosed);
}

/* Two letters with nothing between are a flag, and are read as one. */
static bool
is_short_word(
    const struct chap_trick_job *job, size_t start, size_t end, size_t at)
{
	size_t from = at, to = at;

	while (from > start && chap_trick_is_letter(job->in[from - 1]))
		from--;
	while (to < end && chap_trick_is_letter(job->in[to]))
		to++;
	return to - from == 2;
}

/*
 * Two of them make a flag where fonts have flags, so those who know put
 * something between. style: that code point, 0 for none.
 */
static bool
regional_run(struct chap_trick_job *job, size_t start, size_t end)
{
	bool changed = false;

	for (size_t i = start; i < end; i++) {
		bool letter = chap_trick_is_letter(job->in[i]);

		if (letter && job->style == 0 &&
		    is_short_word(job, start, end, i)) {
			chap_trick_put(job, job->in[i]);
			continue;
		}
		if (!letter) {
			chap_trick_put(job, job->in[i]);
			if (job->style == ' ')
				chap_trick_put(job, ' ');
			continue;
		}
		changed = true;
		chap_trick_put(job, 0x1f1e6 + chap_trick_index(job->in[i]));
		if (job->style != 0 && i + 1 < end)
			chap_trick_put(job, job->style);
	}
	return changed;
}

bool
chap_trick_regional(struct chap_trick_job *job)
{
	static const uint32_t between[] = {0, ' ', 0x200b};

	job->style = between[chap_rng_below(job->rng, 3)];
	return chap_trick_each_run(job, regional_run);
}

static const char32_t SMALL_CAPS[] =
    U"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ";
/* There is no raised q that fonts have. */
static const char32_t SUPERSCRIPT[] = U"ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ";

static bool
small_cap(struct chap_trick_job *job, uint32_t cp)
{
	return put_or_keep(job, cp, SMALL_CAPS[chap_trick_index(cp)]);
}

bool
chap_trick_small_caps(struct chap_trick_job *job)
{
	job->share = chap_rng_percent(job->rng, 70)
	    ? 100
	    : chap_rng_between(job->rng, 40, 80);
	return chap_trick_letters_of_words(job, small_cap);
}

static bool
raised(struct chap_trick_job *job, uint32_t cp)
{
	return put_or_keep(job, cp, SUPERSCRIPT[chap_trick_index(cp)]);
}

bool
chap_trick_superscript(struct chap_trick_job *job)
{
	job->share = chap_rng_percent(job->rng, 70)
	    ? 100
	    : chap_rng_between(job->rng, 40, 80);
	return chap_trick_letters_of_words(job, raised);
}

static const char32_t TURNED[] = U"ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz";
/* Other makers' letters where they differ. */
static const char32_t TURNED_TOO[] = U"ɐqɔpǝɟɓɥıɾʞןɯuodbɹsʇnʌʍxʎz";

/*
 * Turned by hand the letters keep their order; turned as a whole, as the
 * web's makers do, one reads it with the head down, from its end.
 */
static bool
turned_run(struct chap_trick_job *job, size_t start, size_t end)
{
	const char32_t *table = (job->style & 1) != 0 ? TURNED : TURNED_TOO;
	bool shows = false;

	for (size_t i = start; i < end; i++) {
		size_t from = (job->style & 2) != 0 ? start + end - 1 - i : i;
		uint32_t cp = job->in[from];

		if (chap_trick_is_letter(cp))
			cp = table[chap_trick_index(cp)];
		shows |= cp >= 0x80;
		chap_trick_put(job, cp);
	}
	return shows;
}

/* Without one letter that looks turned nobody would turn it back. */
static bool
upside_down_run(struct chap_trick_job *job, size_t start, size_t end)
{
	size_t before = job->n_out;

	if (turned_run(job, start, end))
		return true;
	job->n_out = before;
	chap_trick_copy(job, start, end);
	return false;
}

bool
chap_trick_upside_down(struct chap_trick_job *job)
{
	job->style = chap_rng_below(job->rng, 4);
	return chap_trick_each_run(job, upside_down_run);
}

/*
 * Letters that look like Latin ones in the usual fonts: Cyrillic, Greek,
 * others. Chosen from UTS #39's confusables and by eye.
 */
static const char32_t *const LOOKALIKE[26][3] = {{U"а", U"α", U"ɑ"},
    {U"Ьв", U"β", U"Ꮟ"}, {U"с", U"ϲ", U"ᴄⅽ"}, {U"ԁ", NULL, U"Ꮷⅾ"},
    {U"её", U"ε", U"ҽ"}, {NULL, U"ϝ", U"ꞙẝ"}, {NULL, NULL, U"ցɡ"},
    {U"һ", NULL, U"Ꮒհ"}, {U"і", U"ι", U"Ꭵⅰ"}, {U"ј", U"ϳ", NULL},
    {U"к", U"κ", NULL}, {U"ӏ", NULL, U"ⅼ"}, {U"м", NULL, U"ⅿ"},
    {U"п", U"η", U"ո"}, {U"о", U"οσ", U"օ"}, {U"р", U"ρ", U"ⲣ"},
    {U"ԛ", NULL, U"գ"}, {U"г", NULL, U"ꭇ"}, {U"ѕ", NULL, U"ꜱ"},
    {U"т", U"τ", U"ᴛ"}, {NULL, U"υ", U"սᴜ"}, {U"ѵ", U"ν", U"ⅴ"},
    {U"ԝ", U"ω", U"ա"}, {U"х", U"χ", U"ⅹ"}, {U"ү", U"γ", U"ყ"},
    {NULL, NULL, U"ᴢ"}};

static bool
lookalike(struct chap_trick_job *job, uint32_t cp)
{
	const char32_t *const *of = LOOKALIKE[chap_trick_index(cp)];
	/* One script for the text, or any of them for each letter. */
	uint32_t script =
	    job->style < 3 ? job->style : chap_rng_below(job->rng, 3);
	uint32_t n = 0;

	if (of[script] == NULL) {
		chap_trick_put(job, cp);
		return false;
	}
	while (of[script][n] != 0)
		n++;
	return put_or_keep(job, cp, of[script][chap_rng_below(job->rng, n)]);
}

/*
 * A word of three letters or fewer that is all of one other script may be a
 * word there: one of its letters stays.
 */
static bool
lookalike_word(struct chap_trick_job *job, size_t start, size_t end)
{
	size_t stays = end;
	bool changed;

	if (end - start == 1) {
		chap_trick_copy(job, start, end);
		return false;
	}
	if (end - start < 4)
		stays =
		    start + chap_rng_below(job->rng, (uint32_t)(end - start));
	changed = chap_trick_some_letters(job, start, stays, lookalike);
	if (stays == end)
		return changed;
	chap_trick_put(job, job->in[stays]);
	return chap_trick_some_letters(job, stays + 1, end, lookalike) ||
	    changed;
}

bool
chap_trick_confusable(struct chap_trick_job *job)
{
	static const uint32_t script[] = {0, 0, 0, 1, 2, 3};

	job->style = script[chap_rng_below(job->rng, 6)];
	job->share = chap_rng_percent(job->rng, 40)
	    ? 100
	    : chap_rng_between(job->rng, 20, 80);
	return chap_trick_each_word(job, lookalike_word);
}
