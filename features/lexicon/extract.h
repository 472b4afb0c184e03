/*
 * What phrases cannot say: the speaker's own age, as the speaker states it.
 *
 *   "im 14", "i am fourteen", "14/f/uk", "f14"      -> 14
 *   "im turning 13 next week", "im almost 13"       -> 12: not yet 13
 *   "im in 7th grade"  (US)                         -> 12: the age at its start
 *   "im in year 8"     (England and Wales)          -> 12: likewise
 *   "im 6 feet tall", "when im 18", "my son is 9"   -> none
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
 * The words for numbers that a statement may have instead of digits, for the
 * caller's prefilter: a message without one of them and without a token that
 * begins or ends with a digit states no age.
 */
extern const char *const chap_age_word[];
extern const uint32_t chap_n_age_words;

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
	uint16_t n_limited; /* patterns that hit a limit */
};

/*
 * The age stated in canonical text. The patterns' order settles which
 * statement counts; within one pattern it is the first.
 */
struct chap_age chap_age_find(const struct chap_age_patterns *patterns,
    struct chap_age_scratch *scratch, struct chap_span canon);

#endif
