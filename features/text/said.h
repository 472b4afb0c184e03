/*
 * How often words, and pairs of words, are said in chat: what letters without
 * spaces may be cut into is weighed by it (segment.h).
 *
 * A cost is the information that a word holds, -log2 of how often it is one
 * of the words of chat, in quarters of a bit: CHAP_SAID_WHOLE words cost
 * nothing, half as many four.
 *
 * Threads: immutable after it is made.
 */
#ifndef CHAP_TEXT_SAID_H
#define CHAP_TEXT_SAID_H

#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Counts are for so many words. */
#define CHAP_SAID_WHOLE 10000000

struct chap_said {
	uint64_t *slot; /* [mask + 1]; 0: free; key above two costs */
	uint32_t mask;
	uint32_t *phrase; /* [phrase_mask + 1]; 0: free; tags of keys */
	uint32_t phrase_mask;
};

/* The key of two words behind each other, by their hashes (wordhash.h). */
static inline uint64_t
chap_said_key(uint64_t first, uint64_t second)
{
	return (first * 0x9e3779b97f4a7c15u ^ second) + 1;
}

/* A line of a file: how often a word, or two behind each other, are said. */
struct chap_said_line {
	uint32_t count;
	struct chap_span word[2];
	size_t n; /* words: 1 or 2 */
};

/*
 * Cuts the next line, "COUNT word" or "COUNT word word" (lexicons/en/
 * talk.freq), off *rest; "#" begins a comment, which is passed over. n 0: it is
 * the end; *is_bad: the line is none.
 */
struct chap_said_line
chap_said_next(struct chap_span *rest, uint32_t *line, bool *is_bad);

/*
 * Reads files of such lines. A pair's first word must stand above it by
 * itself; of two counts the greater one is taken. phrase[]: keys of words
 * that stand behind each other in the lexicons. CHAP_ERR_MEMORY;
 * CHAP_ERR_TOO_LONG; CHAP_ERR_INVALID with the line.
 */
enum chap_err chap_said_init(struct chap_said *said,
    const struct chap_span *file, size_t n_files, const uint64_t *phrase,
    size_t n_phrases, struct chap_error *err) CHAP_MUST_CHECK;

void chap_said_release(struct chap_said *said);

/* The cost of a word by its hash (wordhash.h); 0: it is not listed. */
uint32_t chap_said_word(const struct chap_said *said, uint64_t word);

/* The cost of the second word behind the first; 0: they are not listed. */
uint32_t
chap_said_pair(const struct chap_said *said, uint64_t first, uint64_t second);

/* Do the words stand behind each other in a lexicon? Wrongly once in 2^30. */
bool chap_said_is_phrase(
    const struct chap_said *said, uint64_t first, uint64_t second);

/*
 * What a word costs more behind a first one with which it is not listed: the
 * more of what follows the first one is listed, the more.
 */
uint32_t chap_said_unlisted(const struct chap_said *said, uint64_t first);

#endif
