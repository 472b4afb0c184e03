/* What programs would show as letters: entities, tags, escapes. */
#include "eval/perturb/trick.h"

#include <stdio.h>

enum {
	DECIMAL,
	HEX,
	HEX_CAPITALS,
	DECIMAL_PADDED,
	HEX_PADDED,
	N_FORMS, /* then: any of them */
};

static bool
numbered(struct chap_trick_job *job, uint32_t cp)
{
	char text[16];
	uint32_t form = job->style < N_FORMS
	    ? job->style
	    : chap_rng_below(job->rng, N_FORMS);

	switch (form) {
	case DECIMAL:
		snprintf(text, sizeof(text), "&#%u;", cp);
		break;
	case HEX:
		snprintf(text, sizeof(text), "&#x%x;", cp);
		break;
	case HEX_CAPITALS:
		snprintf(text, sizeof(text), "&#X%X;", cp);
		break;
	case DECIMAL_PADDED:
		snprintf(text, sizeof(text), "&#%05u;", cp);
		break;
	default:
		snprintf(text, sizeof(text), "&#x%04x;", cp);
	}
	chap_trick_string(job, text);
	return true;
}

static const char *const NAMED_BETWEEN[] = {
    "&shy;", "&zwnj;", "&zwj;", "&ZeroWidthSpace;", "&lrm;"};

/* Letters have names only with accents. */
static bool
named(struct chap_trick_job *job, uint32_t cp)
{
	static const char *const accent[] = {"acute", "grave", "circ", "uml"};

	if (strchr("aeiou", (int)(cp | 0x20)) != NULL &&
	    chap_rng_percent(job->rng, 50)) {
		chap_trick_put(job, '&');
		chap_trick_put(job, cp);
		chap_trick_string(job, accent[chap_rng_below(job->rng, 4)]);
		chap_trick_put(job, ';');
		return true;
	}
	chap_trick_put(job, cp);
	chap_trick_string(job, NAMED_BETWEEN[job->style]);
	return true;
}

bool
chap_trick_entity(struct chap_trick_job *job)
{
	job->share = chap_rng_percent(job->rng, 50)
	    ? 100
	    : chap_rng_between(job->rng, 20, 80);
	if (chap_rng_percent(job->rng, 25)) {
		job->style = chap_rng_below(job->rng, 5);
		return chap_trick_letters_of_words(job, named);
	}
	job->style = chap_rng_below(job->rng, N_FORMS + 1);
	return chap_trick_letters_of_words(job, numbered);
}

static const char *const TAG[][2] = {{"<b>", "</b>"}, {"<i>", "</i>"},
    {"<span class=\"a\">", "</span>"}, {"**", "**"}, {"~~", "~~"}, {"||", "||"},
    {"__", "__"}, {"[b]", "[/b]"}, {"[i]", "[/i]"}, {"<u></u>", ""},
    {"<!-- -->", ""}, {"[color=red]", "[/color]"}};
#define N_TAGS (sizeof(TAG) / sizeof(TAG[0]))

/* Around a part of the word that is not all of it. */
static bool
marked_up_word(struct chap_trick_job *job, size_t start, size_t end)
{
	const char *const *tag = TAG[job->style];
	size_t n = end - start, from, to;

	if (n < 3) {
		chap_trick_copy(job, start, end);
		return false;
	}
	from = start + chap_rng_below(job->rng, (uint32_t)n - 1);
	/* At least one letter within; not all of them. */
	to = from + chap_rng_between(job->rng, 1, (uint32_t)(end - from));
	if (from == start && to == end)
		to--;
	if (tag[1][0] == '\0' && from == start)
		from = to;
	chap_trick_copy(job, start, from);
	chap_trick_string(job, tag[0]);
	chap_trick_copy(job, from, to);
	chap_trick_string(job, tag[1]);
	chap_trick_copy(job, to, end);
	return true;
}

/* Every letter in a tag of its own. */
static bool
tag_each(struct chap_trick_job *job, uint32_t cp)
{
	chap_trick_string(job, TAG[job->style][0]);
	chap_trick_put(job, cp);
	chap_trick_string(job, TAG[job->style][1]);
	return true;
}

bool
chap_trick_markup(struct chap_trick_job *job)
{
	job->style = chap_rng_below(job->rng, N_TAGS);
	if (chap_rng_percent(job->rng, 70))
		return chap_trick_each_word(job, marked_up_word);
	/* With tags that open and close differently, or it would not show. */
	job->style = chap_rng_percent(job->rng, 50) ? 0 : 7;
	job->share = 100;
	return chap_trick_letters_of_words(job, tag_each);
}

static bool
escaped(struct chap_trick_job *job, uint32_t cp)
{
	char text[16];

	switch (job->style) {
	case 0:
		snprintf(text, sizeof(text), "%%%02x", cp);
		break;
	case 1:
		snprintf(text, sizeof(text), "%%%02X", cp);
		break;
	case 2:
		snprintf(text, sizeof(text), "\\u%04x", cp);
		break;
	case 3:
		snprintf(text, sizeof(text), "\\x%02x", cp);
		break;
	default:
		snprintf(text, sizeof(text), "\\u{%x}", cp);
	}
	chap_trick_string(job, text);
	return true;
}

/* Percent escapes of whole runs take the spaces with them. */
static bool
percent_run(struct chap_trick_job *job, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++) {
		if (job->in[i] == ' ')
			chap_trick_string(job, "%20");
		else if (chap_rng_percent(job->rng, job->share) || i == start)
			escaped(job, job->in[i]);
		else
			chap_trick_put(job, job->in[i]);
	}
	return true;
}

bool
chap_trick_escape(struct chap_trick_job *job)
{
	job->style = chap_rng_below(job->rng, 5);
	job->share = chap_rng_percent(job->rng, 60)
	    ? 100
	    : chap_rng_between(job->rng, 20, 80);
	if (job->style < 2 && chap_rng_percent(job->rng, 50))
		return chap_trick_each_run(job, percent_run);
	return chap_trick_letters_of_words(job, escaped);
}
