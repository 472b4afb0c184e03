/*
 * The tricks suite: each trick done to words and phrases as the lexicons
 * have them, in five contexts of ordinary chat, with several seeds. A case is
 * undone if the tokens of the normalized disguised text are those of the
 * normalized clean text, its context included.
 *
 * Deterministic, and blind to how the normalizer works: a case is named by
 * trick, phrase, context and seed, and each draws from a generator of its
 * own, so that a new phrase or trick changes no other case.
 *
 * Threads: one at a time. SPLIT has no single text and is left out of
 * chap_suite_run; chap_suite_split asks a callback (report.h has one).
 */
#ifndef CHAP_EVAL_SUITE_H
#define CHAP_EVAL_SUITE_H

#include "eval/perturb/perturb.h"
#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/text/normalize.h"

#include <stddef.h>
#include <stdint.h>

/* Wording of the lexicons, plain, lower case, without apostrophes. */
extern const char *const chap_suite_phrase[];
extern const size_t chap_suite_n_phrases;

enum chap_suite_context {
	CHAP_SUITE_START,
	CHAP_SUITE_MIDDLE,
	CHAP_SUITE_END,
	CHAP_SUITE_ALONE,
	CHAP_SUITE_TWICE,
	CHAP_SUITE_N_CONTEXTS
};

extern const char *const chap_suite_context_name[CHAP_SUITE_N_CONTEXTS];

#define CHAP_SUITE_CARRIERS 6
#define CHAP_SUITE_SEEDS 4

/*
 * What stands before, between (twice only) and after the phrase, for each
 * context: [context][carrier][place]. ALONE has nothing.
 */
extern const char
    *const chap_suite_carrier[CHAP_SUITE_N_CONTEXTS][CHAP_SUITE_CARRIERS][3];

struct chap_suite_case {
	enum chap_trick trick;
	uint32_t phrase; /* index */
	enum chap_suite_context context;
	uint32_t seed;
};

/*
 * Replaces the content of `clean` and `disguised` by the case's two texts.
 * CHAP_ERR_NOT_FOUND: the trick cannot be done to this phrase.
 * CHAP_ERR_TOO_LONG, CHAP_ERR_MEMORY: of the buffers.
 */
enum chap_err chap_suite_texts(struct chap_perturber *perturber,
    const struct chap_suite_case *c, struct chap_buf *clean,
    struct chap_buf *disguised) CHAP_MUST_CHECK;

struct chap_suite_row {
	uint32_t n_phrases; /* to which the trick could be done */
	uint32_t n_cases;
	uint32_t n_undone;
	uint32_t n_fact; /* cases with the fact of the trick's own name set */
	bool has_fact; /* the normalizer has a fact of that name */
};

/* Called for each case that was not undone. */
struct chap_suite_misses {
	void (*miss)(void *context, const struct chap_suite_case *c);
	void *context;
};

/*
 * All cases of one trick, not SPLIT. `misses` NULL: nobody is told.
 * CHAP_ERR_MEMORY; an error of the normalizer on any text.
 */
enum chap_err chap_suite_run(struct chap_perturber *perturber,
    const struct chap_text *text, enum chap_trick trick,
    const struct chap_suite_misses *misses, struct chap_suite_row *row,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * All cases of SPLIT. `reads` is handed part[n], messages that one sender
 * wrote one after the other, and the phrase that they hold; it says whether
 * the phrase was found. Facts are not counted.
 */
void chap_suite_split(bool (*reads)(void *context, const struct chap_span *part,
                          size_t n, struct chap_span phrase),
    void *context, struct chap_suite_row *row);

#endif
