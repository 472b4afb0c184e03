/*
 * Private to this folder: one text while a trick is done to it, as code
 * points, and what the tricks share. A trick reads `in`, appends to the
 * output with chap_trick_put and its like, and says whether it changed
 * anything. The output is bounded; past the bound it is `full` and the
 * result is thrown away.
 */
#ifndef CHAP_EVAL_TRICK_H
#define CHAP_EVAL_TRICK_H

#include "eval/perturb/perturb.h"
#include "eval/perturb/word_list.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

struct chap_trick_job {
	const uint32_t *in; /* [n] */
	const bool *open; /* [n]: may be touched */
	size_t n;
	uint32_t *out; /* [n_out], at most max_out */
	size_t n_out;
	size_t max_out;
	bool full;
	struct chap_rng *rng;
	const struct chap_word_list *words;
	uint32_t style; /* a trick's own: drawn once for a text */
	uint32_t share; /* of letters, in percent */
};

/* Each trick's function is declared from the table: chap_trick_leet, … */
#define CHAP_X(ENUM, name, guesswork) \
	bool chap_trick_##name(struct chap_trick_job *job);
CHAP_TRICKS(CHAP_X)
#undef CHAP_X

void chap_trick_put(struct chap_trick_job *job, uint32_t cp);

/* in[start, end) as it is. */
void chap_trick_copy(struct chap_trick_job *job, size_t start, size_t end);

/* UTF-8, valid. */
void chap_trick_string(struct chap_trick_job *job, const char *s);

static inline bool
chap_trick_is_lower(uint32_t cp)
{
	return cp >= 'a' && cp <= 'z';
}

static inline bool
chap_trick_is_letter(uint32_t cp)
{
	return chap_trick_is_lower(cp | 0x20);
}

/* 0 to 25. */
static inline uint32_t
chap_trick_index(uint32_t letter)
{
	return (letter | 0x20) - 'a';
}

/*
 * Calls `word` for each word in[start, end), letters only, and copies what
 * lies between. True: one of them was changed. `word` appends the word, as it
 * was or changed.
 */
bool chap_trick_each_word(struct chap_trick_job *job,
    bool (*word)(struct chap_trick_job *job, size_t start, size_t end));

/*
 * The end of the run of words that begins at `start`: letters, and between
 * them single spaces and apostrophes. `start` itself: none begins there.
 */
size_t chap_trick_run_end(const struct chap_trick_job *job, size_t start);

/* As chap_trick_each_word, for such runs. */
bool chap_trick_each_run(struct chap_trick_job *job,
    bool (*run)(struct chap_trick_job *job, size_t start, size_t end));

/*
 * Calls `letter` for `share` percent of the letters of in[start, end), but at
 * least for one; copies the rest. `letter` returns whether it appended
 * something else than the letter.
 */
bool chap_trick_some_letters(struct chap_trick_job *job, size_t start,
    size_t end, bool (*letter)(struct chap_trick_job *job, uint32_t cp));

/* The same on every word of the text. */
bool chap_trick_letters_of_words(struct chap_trick_job *job,
    bool (*letter)(struct chap_trick_job *job, uint32_t cp));

/* One word in lower case, a-z. */
struct chap_trick_word {
	char ptr[CHAP_WORD_MAX_BYTES];
	size_t len; /* 0: too long, or only a part of a word */
};

void chap_trick_get_word(const struct chap_trick_job *job, size_t start,
    size_t end, struct chap_trick_word *out);

static inline struct chap_span
chap_trick_word_span(const struct chap_trick_word *word)
{
	return (struct chap_span){word->ptr, word->len};
}

static inline enum chap_word_rank
chap_trick_rank(const struct chap_trick_job *job, struct chap_span word)
{
	return chap_word_list_rank(job->words, word);
}

static inline void
chap_trick_remove(struct chap_trick_word *word, size_t at)
{
	memmove(word->ptr + at, word->ptr + at + 1, word->len - at - 1);
	word->len--;
}

/* False: no room; the word is as it was. */
bool chap_trick_insert(struct chap_trick_word *word, size_t at, char letter);

/*
 * Appends `word` in place of in[start, end): with a first capital where the
 * original had one, in capitals where it was all in capitals.
 */
void chap_trick_put_word(struct chap_trick_job *job, size_t start, size_t end,
    const struct chap_trick_word *word);

#endif
