#include "features/text/said.h"

#include "features/text/wordhash.h"

#include <stdlib.h>
#include <string.h>

#define COST_BITS 8
#define COST_MASK ((1u << COST_BITS) - 1)
/* A slot: the key, what more unlisted followers cost, the cost. */
#define KEY_SHIFT (2 * COST_BITS)
/* A pair that always stands together costs something too. */
#define PAIR_COST_MIN 3
/* What a pair costs more than its counts say: some are there by chance. */
#define PAIR_COST_MORE 2
/* At least so much of what follows a word is not listed: a 2^-Nth. */
#define UNLISTED_BITS_MAX 2

/* Four times log2, rounded down, of one or more. */
static uint32_t
quarter_log2(uint32_t n)
{
	/* 2 to 1/4, 2/4, 3/4, in 2^16ths */
	static const uint32_t QUARTER[3] = {77936, 92682, 110218};
	uint32_t whole = 31 - (uint32_t)__builtin_clz(n), quarters = 0;
	uint64_t rest = ((uint64_t)n << 16) >> whole;

	while (quarters < 3 && rest >= QUARTER[quarters])
		quarters++;
	return whole * 4 + quarters;
}

/* Where the key is, or would be. */
static uint64_t *
place_of(const struct chap_said *said, uint64_t key)
{
	uint32_t i = (uint32_t)(key >> KEY_SHIFT) & said->mask;

	while (said->slot[i] != 0 &&
	    said->slot[i] >> KEY_SHIFT != key >> KEY_SHIFT)
		i = (i + 1) & said->mask;
	return &said->slot[i];
}

static uint32_t
cost_at(const struct chap_said *said, uint64_t key)
{
	return (uint32_t)*place_of(said, key) & COST_MASK;
}

static void
put(struct chap_said *said, uint64_t key, uint32_t cost)
{
	uint64_t *slot = place_of(said, key);

	if (*slot == 0 || (*slot & COST_MASK) > cost)
		*slot = key >> KEY_SHIFT << KEY_SHIFT | cost;
}

struct chap_said_line
chap_said_next(struct chap_span *rest, uint32_t *line, bool *is_bad)
{
	struct chap_said_line out = {.n = 0};
	struct chap_span *word = out.word;

	*is_bad = false;
	while (rest->len > 0 && out.n == 0 && !*is_bad) {
		const char *end = memchr(rest->ptr, '\n', rest->len), *space;
		size_t len =
		    end == NULL ? rest->len : (size_t)(end - rest->ptr);
		struct chap_span text = chap_span_cut(*rest, 0, len);
		size_t at = 0;

		*rest = chap_span_cut(*rest, len + (end != NULL), rest->len);
		++*line;
		if (len == 0 || *text.ptr == '#')
			continue;
		for (; at < len && text.ptr[at] >= '0' && text.ptr[at] <= '9' &&
		     out.count < CHAP_SAID_WHOLE;
		     at++)
			out.count =
			    out.count * 10 + (uint32_t)(text.ptr[at] - '0');
		*is_bad = out.count == 0 || out.count > CHAP_SAID_WHOLE ||
		    at + 1 >= len || text.ptr[at] != ' ';
		if (*is_bad)
			break;
		word[0] = chap_span_cut(text, at + 1, len);
		space = memchr(word[0].ptr, ' ', word[0].len);
		out.n = space == NULL ? 1 : 2;
		if (space == NULL)
			break;
		at = (size_t)(space - word[0].ptr);
		word[1] = chap_span_cut(word[0], at + 1, word[0].len);
		word[0].len = at;
		*is_bad = word[0].len == 0 || word[1].len == 0;
	}
	return out;
}

/* What is counted while files are read, by the slot of a word. */
struct counts {
	struct chap_said *said;
	uint32_t *times; /* [mask + 1]: it is said */
	uint32_t *listed; /* and how often before a word that is listed so */
};

static bool
take(struct counts *counts, const struct chap_said_line *line)
{
	struct chap_said *said = counts->said;
	uint32_t cost =
	    quarter_log2(CHAP_SAID_WHOLE) - quarter_log2(line->count);
	uint64_t first = chap_word_hash(line->word[0]);
	uint32_t word, at;

	if (line->n == 1) {
		put(said, first, cost == 0 ? 1 : cost);
		at = (uint32_t)(place_of(said, first) - said->slot);
		if (counts->times[at] < line->count)
			counts->times[at] = line->count;
		return true;
	}
	word = cost_at(said, first);
	if (word == 0)
		return false;
	counts->listed[place_of(said, first) - said->slot] += line->count;
	cost = (cost > word ? cost - word : 0) + PAIR_COST_MORE;
	put(said, chap_said_key(first, chap_word_hash(line->word[1])),
	    cost < PAIR_COST_MIN ? PAIR_COST_MIN : cost);
	return true;
}

static size_t
count_lines(const struct chap_span *file, size_t n)
{
	size_t n_lines = 1;

	for (size_t f = 0; f < n; f++)
		for (size_t i = 0; i < file[f].len; i++)
			n_lines += file[f].ptr[i] == '\n';
	return n_lines;
}

/* What is behind a word and not listed: the less of it, the more it costs. */
static void
weigh_unlisted(const struct counts *counts)
{
	for (size_t i = 0; i <= counts->said->mask; i++) {
		uint32_t times = counts->times[i], rest;

		if (times == 0)
			continue;
		rest =
		    times > counts->listed[i] ? times - counts->listed[i] : 0;
		if (rest < times >> UNLISTED_BITS_MAX)
			rest = times >> UNLISTED_BITS_MAX;
		counts->said->slot[i] |= (uint64_t)(quarter_log2(times) -
		                             quarter_log2(rest == 0 ? 1 : rest))
		    << COST_BITS;
	}
}

static enum chap_err
read_file(struct counts *counts, struct chap_span rest, struct chap_error *err)
{
	uint32_t at = 0;
	bool is_bad;

	for (;;) {
		struct chap_said_line line =
		    chap_said_next(&rest, &at, &is_bad);

		if (is_bad || (line.n > 0 && !take(counts, &line)))
			return chap_fail(err, CHAP_ERR_INVALID,
			    "words that are said, line %u: not \"COUNT "
			    "word\", nor \"COUNT word word\" of words above",
			    at);
		if (line.n == 0)
			return CHAP_OK;
	}
}

/* The slot of a phrase's key, or the free one where it would be. */
static uint32_t *
phrase_at(const struct chap_said *said, uint64_t key)
{
	uint32_t tag = (uint32_t)(key >> 32) | 1u;
	uint32_t i = (uint32_t)key & said->phrase_mask;

	while (said->phrase[i] != 0 && said->phrase[i] != tag)
		i = (i + 1) & said->phrase_mask;
	return &said->phrase[i];
}

/* A power of two, twice as many as are kept or more; 0: too many. */
static uint32_t
slots_for(size_t n)
{
	uint32_t size = 16;

	while (size < n * 2 && size != 0)
		size *= 2;
	return size;
}

static enum chap_err
take_phrases(struct chap_said *said, const uint64_t *phrase, size_t n)
{
	uint32_t size = slots_for(n);

	if (size == 0)
		return CHAP_ERR_TOO_LONG;
	said->phrase_mask = size - 1;
	said->phrase = calloc(size, sizeof(*said->phrase));
	if (said->phrase == NULL)
		return CHAP_ERR_MEMORY;
	for (size_t i = 0; i < n; i++)
		*phrase_at(said, phrase[i]) = (uint32_t)(phrase[i] >> 32) | 1u;
	return CHAP_OK;
}

static enum chap_err
take_files(struct chap_said *said, const struct chap_span *file, size_t n,
    struct chap_error *err)
{
	uint32_t size = slots_for(count_lines(file, n));
	struct counts counts = {.said = said};
	enum chap_err rc = CHAP_OK;

	if (size == 0)
		return CHAP_ERR_TOO_LONG;
	said->mask = size - 1;
	said->slot = calloc(size, sizeof(*said->slot));
	counts.times = calloc(size, sizeof(*counts.times));
	counts.listed = calloc(size, sizeof(*counts.listed));
	if (said->slot == NULL || counts.times == NULL || counts.listed == NULL)
		rc = CHAP_ERR_MEMORY;
	for (size_t i = 0; i < n && rc == CHAP_OK; i++)
		rc = read_file(&counts, file[i], err);
	if (rc == CHAP_OK)
		weigh_unlisted(&counts);
	free(counts.times);
	free(counts.listed);
	return rc;
}

enum chap_err
chap_said_init(struct chap_said *said, const struct chap_span *file,
    size_t n_files, const uint64_t *phrase, size_t n_phrases,
    struct chap_error *err)
{
	enum chap_err rc;

	memset(said, 0, sizeof(*said));
	rc = take_phrases(said, phrase, n_phrases);
	if (rc == CHAP_OK)
		rc = take_files(said, file, n_files, err);
	if (rc == CHAP_OK)
		return CHAP_OK;
	chap_said_release(said);
	return rc == CHAP_ERR_INVALID
	    ? rc
	    : chap_fail(err, rc, "words that are said: too many, or no memory");
}

void
chap_said_release(struct chap_said *said)
{
	free(said->slot);
	free(said->phrase);
	said->slot = NULL;
	said->phrase = NULL;
}

bool
chap_said_is_phrase(
    const struct chap_said *said, uint64_t first, uint64_t second)
{
	return *phrase_at(said, chap_said_key(first, second)) != 0;
}

uint32_t
chap_said_word(const struct chap_said *said, uint64_t word)
{
	return cost_at(said, word);
}

uint32_t
chap_said_pair(const struct chap_said *said, uint64_t first, uint64_t second)
{
	return cost_at(said, chap_said_key(first, second));
}

uint32_t
chap_said_unlisted(const struct chap_said *said, uint64_t first)
{
	return (uint32_t)(*place_of(said, first) >> COST_BITS) & COST_MASK;
}
