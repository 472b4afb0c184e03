/*
 * What phrases cannot say: the speaker's own age, as the speaker states it.
 *
 *   "im 14", "i am fourteen", "14/f/uk", "f14"      -> 14
 *   "im turning 13 next week", "im almost 13"       -> 12: not yet 13
 *   "im in 7th grade"  (US)                         -> 12: the age at its start
 *   "im in year 8"     (England and Wales)          -> 12: likewise
 *   "im 6 feet tall", "when im 18", "my son is 9"   -> none
 *
 * Other languages' statements are in age_others.h.
 *
 * A number alone is no statement, and what may follow one is a closed list,
 * because more things are counted than ages.
 *
 * Threads: the patterns are immutable and shared, the scratch belongs to
 * one matcher. Bounds: PCRE2 with match and heap limits; a row that hits one
 * counts as "no match".
 */
#ifndef CHAP_LEXICON_EXTRACT_H
#define CHAP_LEXICON_EXTRACT_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdint.h>

#define CHAP_AGE_MIN 6
#define CHAP_AGE_MAX 99

/*
 * What a message must have for a pattern to be worth running: most have a
 * number or a cue, few have both.
 */
enum chap_age_cues {
	CHAP_AGE_NUMBER = 1, /* a token that begins or ends with a digit, or
	                        a word for one */
	CHAP_AGE_ORDINAL = 2, /* "7th", "seventh" */
	CHAP_AGE_AM = 4,
	CHAP_AGE_ALMOST = 8,
	CHAP_AGE_TURN = 16,
	CHAP_AGE_BE = 32,
	CHAP_AGE_OLD = 64, /* "years", "yo" */
	CHAP_AGE_GENDER = 128,
	CHAP_AGE_AGE = 256,
	CHAP_AGE_GRADE = 512,
	CHAP_AGE_YEAR = 1024,
	CHAP_AGE_OTHER = 2048, /* a cue of another language: age_others.h */
	/* What a token of digits and letters may be: "14", "14yo", "f14". */
	CHAP_AGE_DIGITS = CHAP_AGE_NUMBER | CHAP_AGE_ORDINAL,
	CHAP_AGE_FUSED = CHAP_AGE_DIGITS | CHAP_AGE_OLD | CHAP_AGE_GENDER,
};

struct chap_age_cue {
	const char *word; /* canonical */
	uint16_t cues; /* set of enum chap_age_cues */
};

extern const struct chap_age_cue chap_age_cue[];
extern const uint32_t chap_n_age_cues;

/* The cues of a word that is none of those: by its first and last digit. */
static inline unsigned
chap_age_cues_of(const char *word, size_t n)
{
	unsigned first = (unsigned char)word[0] - '0';
	unsigned last = (unsigned char)word[n - 1] - '0';

	if (first >= 10 && last >= 10)
		return 0;
	for (size_t i = 0; i < n; i++)
		if (word[i] >= 'a' && word[i] <= 'z')
			return CHAP_AGE_FUSED;
	return CHAP_AGE_DIGITS;
}

struct chap_age_patterns;
struct chap_age_scratch;

/* CHAP_ERR_MEMORY; CHAP_ERR_STATE: PCRE2 lacks UTF support. */
enum chap_err chap_age_patterns_new(
    struct chap_age_patterns **out, struct chap_error *err) CHAP_MUST_CHECK;
void chap_age_patterns_free(struct chap_age_patterns *patterns);

/* CHAP_ERR_MEMORY. */
enum chap_err
chap_age_scratch_new(struct chap_age_scratch **out) CHAP_MUST_CHECK;
void chap_age_scratch_free(struct chap_age_scratch *scratch);

struct chap_age {
	int years; /* CHAP_AGE_MIN to CHAP_AGE_MAX; -1: none stated */
	uint32_t start; /* canonical bytes [start, end) that state it */
	uint32_t end;
	const char *language; /* of the statement, static: "en" */
	uint16_t n_limited; /* patterns that hit a limit, or are not UTF-8 */
};

/*
 * The age stated in canonical text whose words have these cues, and cues and
 * numbers of these other languages (bits, 1 << enum chap_age_language). The
 * patterns' order settles which statement counts, English first; within one
 * pattern it is the first.
 */
struct chap_age chap_age_find(const struct chap_age_patterns *patterns,
    struct chap_age_scratch *scratch, struct chap_span canon, unsigned cues,
    unsigned languages);

#endif
