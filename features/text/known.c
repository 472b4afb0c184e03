#include "features/text/known.h"

#include <stdlib.h>
#include <string.h>

static void
add(struct chap_known *known, uint64_t hash, uint32_t as, uint32_t flags)
{
	uint32_t tag = (uint32_t)(hash >> 32) & ~(uint32_t)CHAP_KNOWN_FLAGS;
	uint32_t i = (uint32_t)hash & known->mask, had;

	while (known->slot[i] != 0 &&
	    (known->slot[i] & ~(uint32_t)CHAP_KNOWN_FLAGS) != tag)
		i = (i + 1) & known->mask;
	had = known->slot[i] & CHAP_KNOWN_AS;
	/* English, too. */
	if ((flags & CHAP_KNOWN_OTHER) != 0 && had != 0)
		return;
	if ((flags & CHAP_KNOWN_OTHER) == 0 && as != 0)
		known->slot[i] &= ~(uint32_t)CHAP_KNOWN_OTHER;
	flags |= known->slot[i] & CHAP_KNOWN_FLAGS & ~(uint32_t)CHAP_KNOWN_AS;
	known->slot[i] = tag | flags | (had > as ? had : as);
}

static bool
is_other(const struct chap_text_words *words, size_t i)
{
	size_t end = words->n - words->n_lexicon;

	return i < end && i >= end - words->n_others;
}

static uint32_t
rank_of(const struct chap_text_words *words, size_t i)
{
	if (i >= words->n - words->n_lexicon)
		return CHAP_KNOWN_LEXICON;
	return i < words->n_common ? CHAP_KNOWN_COMMON : CHAP_KNOWN_WORD;
}

/* A word of another language, unless it is an English one as well. */
static void
add_other(struct chap_known *known, struct chap_span word)
{
	uint64_t hash = chap_word_hash(word);

	if (!chap_known_is_listed(known, hash))
		add(known, hash, CHAP_KNOWN_WORD, CHAP_KNOWN_OTHER);
}

/* Notes that a word begins so that letters may be cut into. */
static void
add_usual(struct chap_known *known, struct chap_span word, uint32_t as)
{
	uint16_t bit, *row;

	if (word.len < (as == CHAP_KNOWN_WORD ? CHAP_KNOWN_RARE_MIN : 2) ||
	    word.len > CHAP_KNOWN_USUAL_MAX)
		return;
	bit = (uint16_t)(1u << (word.len - 1));
	row =
	    &known->usual[(word.ptr[0] & 31u) << 10 | (word.ptr[1] & 31u) << 5];
	if (word.len > 2) {
		row[word.ptr[2] & 31u] |= bit;
		return;
	}
	for (uint32_t third = 0; third < 32; third++)
		row[third] |= bit;
}

static enum chap_err
add_words(struct chap_known *known, const struct chap_text_words *words)
{
	size_t size = 16;

	if (words->n > UINT32_MAX / 8)
		return CHAP_ERR_MEMORY;
	while (size < (words->n + known->readings.n * 2) * 2)
		size *= 2;
	known->slot = calloc(size, sizeof(*known->slot));
	if (known->slot == NULL)
		return CHAP_ERR_MEMORY;
	known->mask = (uint32_t)(size - 1);
	for (size_t i = 0; i < words->n; i++) {
		if (chap_known_has_three(words->word[i]))
			continue;
		if (is_other(words, i)) {
			add_other(known, words->word[i]);
			continue;
		}
		add_usual(known, words->word[i], rank_of(words, i));
		add(known, chap_word_hash(words->word[i]), rank_of(words, i),
		    i < words->n_frequent ? CHAP_KNOWN_FREQUENT : 0);
	}
	for (size_t i = 0; i < known->readings.n; i++) {
		const struct chap_reading *row = &known->readings.row[i];

		if (row->first == row->key) {
			add(known, row->key, 0, CHAP_KNOWN_READ);
			continue;
		}
		add(known, row->first, 0, CHAP_KNOWN_BEGINS);
		add(known, row->last, 0, CHAP_KNOWN_ENDS);
	}
	return CHAP_OK;
}

/* Has `take` each word that is said, the files' pairs of words left out. */
static void
each_said(struct chap_known *known, const struct chap_text_words *words,
    void (*take)(struct chap_known *known, struct chap_span word))
{
	uint32_t at = 0;
	bool is_bad;

	for (size_t i = 0; i < words->n_said; i++) {
		struct chap_span rest = words->said[i];
		struct chap_said_line line =
		    chap_said_next(&rest, &at, &is_bad);

		for (; line.n > 0; line = chap_said_next(&rest, &at, &is_bad)) {
			if (line.n == 1)
				take(known, line.word[0]);
		}
	}
}

/*
 * Words with which there is hardly more to do than to say how they are known,
 * which they are, or are too short to be.
 */
static void
make_familiar(struct chap_known *known, struct chap_span word)
{
	uint64_t hash = chap_word_hash(word);
	uint32_t flags = chap_known_flags(known, hash);

	if (flags == 0 && word.len >= CHAP_KNOWN_LISTED_MIN &&
	    chap_known_is_listed(known, hash))
		flags = CHAP_KNOWN_WORD;
	if (!chap_known_has_three(word) &&
	    (flags & (CHAP_KNOWN_READ | CHAP_KNOWN_OTHER)) == 0 &&
	    ((flags & CHAP_KNOWN_AS) != 0 || (word.len <= 2 && flags == 0)))
		chap_familiar_add(known->familiar, word, hash, flags);
}

/*
 * The words that are said most, and then the frequent and the common ones,
 * while there is room.
 */
static void
add_familiar(struct chap_known *known, const struct chap_text_words *words)
{
	/* No list has the words of one letter. */
	make_familiar(known, CHAP_SPAN_LIT("a"));
	make_familiar(known, CHAP_SPAN_LIT("i"));
	each_said(known, words, make_familiar);
	for (size_t i = 0; i < words->n_common; i++)
		make_familiar(known, words->word[i]);
}

/* Letters are cut into words that are said, whatever else is known of them. */
static void
add_said(struct chap_known *known, struct chap_span word)
{
	add_usual(known, word, CHAP_KNOWN_COMMON);
}

static uint8_t
rank_near(const struct chap_known *known, struct chap_span word)
{
	uint32_t flags = chap_known_flags(known, chap_word_hash(word));

	return CHAP_NEARBY_LEXICON + ((flags & CHAP_KNOWN_FREQUENT) != 0);
}

/* The lexicons' words first, so that they are in whatever the bound. */
static enum chap_err
add_nearby(struct chap_known *known, const struct chap_text_words *words)
{
	size_t first_lexicon = words->n - words->n_lexicon, n = 0;
	struct chap_nearby_word *near = malloc((words->n + 1) * sizeof(*near));
	enum chap_err rc;

	if (near == NULL)
		return CHAP_ERR_MEMORY;
	for (size_t i = first_lexicon; i < words->n; i++) {
		if (!chap_known_has_three(words->word[i]))
			near[n++] = (struct chap_nearby_word){
			    words->word[i], rank_near(known, words->word[i])};
	}
	for (size_t i = 0;
	     i < words->n_common && i < first_lexicon - words->n_others; i++) {
		uint32_t as = chap_known_find(known, words->word[i]);

		if (as == CHAP_KNOWN_COMMON)
			near[n++] = (struct chap_nearby_word){words->word[i],
			    i < words->n_frequent ? CHAP_NEARBY_FREQUENT
			                          : CHAP_NEARBY_COMMON};
	}
	rc = chap_nearby_init(&known->nearby, near, n);
	free(near);
	return rc;
}

static enum chap_err
add_sets(struct chap_known *known, const struct chap_text_words *words,
    struct chap_error *err)
{
	struct chap_span rest = words->sets;
	struct chap_wordfilter set;
	size_t used;

	while (rest.len > 0) {
		enum chap_err rc;

		if (known->n_sets == CHAP_KNOWN_SETS)
			return chap_fail(err, CHAP_ERR_INVALID,
			    "more than %d word sets", CHAP_KNOWN_SETS);
		rc = chap_wordfilter_read(&set, rest, &used, err);
		if (rc != CHAP_OK)
			return rc;
		if (strcmp(set.language, "en") == 0)
			known->english = set;
		else
			known->set[known->n_sets++] = set;
		rest = chap_span_cut(rest, used, rest.len);
	}
	return CHAP_OK;
}

enum chap_err
chap_known_init(struct chap_known *known, struct chap_text_words words,
    struct chap_error *err)
{
	enum chap_err rc;

	memset(known, 0, sizeof(*known));
	known->vain = calloc(1, sizeof(*known->vain));
	known->usual = calloc(CHAP_KNOWN_BEGINNINGS, sizeof(*known->usual));
	known->familiar =
	    aligned_alloc(CHAP_FAMILIAR_LINE_BYTES, sizeof(*known->familiar));
	if (known->vain == NULL || known->usual == NULL ||
	    known->familiar == NULL) {
		chap_known_release(known);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	memset(known->familiar, 0, sizeof(*known->familiar));
	rc = add_sets(known, &words, err);
	if (rc == CHAP_OK)
		rc = chap_readings_init(
		    &known->readings, words.reading, words.n_readings, err);
	if (rc == CHAP_OK)
		rc = chap_said_init(&known->said, words.said, words.n_said,
		    words.phrase, words.n_phrases, err);
	if (rc != CHAP_OK) {
		chap_known_release(known);
		return rc;
	}
	rc = add_words(known, &words);
	each_said(known, &words, add_said);
	if (rc == CHAP_OK)
		add_familiar(known, &words);
	if (rc == CHAP_OK)
		rc = add_nearby(known, &words);
	if (rc != CHAP_OK) {
		chap_known_release(known);
		return chap_fail(err, rc, "out of memory for known words");
	}
	return CHAP_OK;
}

void
chap_known_release(struct chap_known *known)
{
	free(known->vain);
	free(known->usual);
	free(known->familiar);
	free(known->slot);
	chap_nearby_release(&known->nearby);
	chap_readings_release(&known->readings);
	chap_said_release(&known->said);
	known->slot = NULL;
	known->vain = NULL;
	known->usual = NULL;
	known->familiar = NULL;
}

unsigned
chap_known_sets(const struct chap_known *known, uint64_t hash)
{
	unsigned sets = 0;

	/* They are large: all are fetched before one is waited for. */
	for (size_t i = 0; i < known->n_sets; i++)
		chap_wordfilter_fetch(&known->set[i], hash);
	for (size_t i = 0; i < known->n_sets; i++)
		sets |= (unsigned)chap_wordfilter_has(&known->set[i], hash)
		    << i;
	return sets;
}
