/* Digits and signs for letters: one for one, and several for one. */
#include "eval/perturb/trick.h"

static const char *const ONE[26] = {"4@", "8", "(", NULL, "3", NULL, "96", "#",
    "1!|", NULL, NULL, "1|", NULL, NULL, "0", NULL, NULL, NULL, "5$", "7+",
    NULL, NULL, NULL, NULL, NULL, "2"};

/*
 * A sign at a word's edge is punctuation, a mention or a sum of money to a
 * reader, so there stand digits only.
 */
static char
leet_of(struct chap_trick_job *job, uint32_t cp, bool inner)
{
	const char *of = ONE[chap_trick_index(cp)];
	size_t n = of == NULL ? 0 : strlen(of);
	char chosen = n == 0 ? 0 : of[chap_rng_below(job->rng, (uint32_t)n)];

	if (chosen != 0 && !inner && !(chosen >= '0' && chosen <= '9'))
		return 0;
	return chosen;
}

/*
 * Words of three letters or more. Of three letters two stay ("46e" is no word
 * to anybody), of more a third.
 */
static bool
leet_word(struct chap_trick_job *job, size_t start, size_t end)
{
	size_t n = end - start, room = n == 3 ? 1 : n - (n + 2) / 3;
	uint32_t must;
	bool changed = false;

	if (n < 3) {
		chap_trick_copy(job, start, end);
		return false;
	}
	must = chap_rng_below(job->rng, (uint32_t)n);
	for (size_t i = start; i < end; i++) {
		/* From a drawn place on, the first that can be is. */
		bool chosen = chap_rng_percent(job->rng, job->share) ||
		    (!changed && i - start >= must);
		char sign = 0;

		if (chosen && room > 0)
			sign =
			    leet_of(job, job->in[i], i > start && i + 1 < end);
		chap_trick_put(
		    job, sign != 0 ? (unsigned char)sign : job->in[i]);
		if (sign != 0) {
			changed = true;
			room--;
		}
	}
	return changed;
}

bool
chap_trick_leet(struct chap_trick_job *job)
{
	job->share = chap_rng_between(job->rng, 30, 100);
	return chap_trick_each_word(job, leet_word);
}

static const char *const SEVERAL[26][4] = {{"/\\", "/-\\"}, {"|3", "13"},
    {"[", "<"}, {"|)", "[)"}, {"[-"}, {"ph", "|="}, {"(_+"},
    {"|-|", "}{", ")-("}, {"]["}, {"_|"}, {"|<", "|{"}, {"|_"},
    {"/\\/\\", "|\\/|", "rn"}, {"|\\|", "/\\/"}, {"()", "[]"}, {"|>", "|*"},
    {"(,)"}, {"|2"}, {NULL}, {"-|-", "']['"}, {"|_|", "(_)"}, {"\\/"},
    {"\\/\\/", "vv", "|/\\|"}, {"><"}, {"`/"}, {"7_"}};

static const char *
signs_of(struct chap_trick_job *job, uint32_t cp)
{
	const char *const *of = SEVERAL[chap_trick_index(cp)];
	uint32_t n = 0;

	while (n < 4 && of[n] != NULL)
		n++;
	return n == 0 ? NULL : of[chap_rng_below(job->rng, n)];
}

/* Strokes that would run together with the sign before are not read. */
static bool
runs_together(uint32_t before, char first)
{
	switch (before) {
	case '|':
	case '_':
		return first == '|' || first == '_';
	case '/':
	case '\\':
		return first == '/' || first == '\\';
	case '(':
	case '[':
		return first == ')' || first == ']';
	default:
		return false;
	}
}

/* "m" as "rn" may make another word, as all-letter signs do. */
static bool
makes_word(const struct chap_trick_job *job, size_t from)
{
	char word[CHAP_WORD_MAX_BYTES];
	size_t n = 0;

	for (size_t i = from; i < job->n_out; i++) {
		if (n == sizeof(word) || !chap_trick_is_letter(job->out[i]))
			return false;
		word[n++] = (char)(job->out[i] | 0x20);
	}
	return chap_trick_rank(job, (struct chap_span){word, n}) !=
	    CHAP_WORD_NONE;
}

static bool
leet_signs_word(struct chap_trick_job *job, size_t start, size_t end)
{
	size_t before = job->n_out, n = end - start, n_signs = 0;
	uint32_t must;

	must = n < 3 ? 0 : chap_rng_below(job->rng, (uint32_t)n - 1);
	for (size_t i = start; i < end; i++) {
		bool chosen = n >= 3 &&
		    (chap_rng_percent(job->rng, job->share) ||
		        (n_signs == 0 && i - start >= must));
		const char *signs = chosen ? signs_of(job, job->in[i]) : NULL;

		/* Half of the letters stay. */
		if (signs != NULL && n_signs < n / 2 &&
		    !(job->n_out > before &&
		        runs_together(job->out[job->n_out - 1], signs[0]))) {
			chap_trick_string(job, signs);
			n_signs++;
		} else {
			chap_trick_put(job, job->in[i]);
		}
	}
	if (n_signs > 0 && !makes_word(job, before))
		return true;
	job->n_out = before;
	chap_trick_copy(job, start, end);
	return false;
}

bool
chap_trick_leet_signs(struct chap_trick_job *job)
{
	job->share = chap_rng_between(job->rng, 20, 70);
	return chap_trick_each_word(job, leet_signs_word);
}
