#include "features/lexicon/frequency.h"

#include "features/lexicon/lexline.h"

#include <stdlib.h>

/* Ten million words: what counts are counts of. */
#define WHOLE 10000000
/* A word, and a pair, that is not listed comes up at most as often. */
#define RARE_WORD 20
#define RARE_PAIR 60

void
chap_frequency_init(struct chap_frequency *f)
{
	memset(f, 0, sizeof(*f));
}

void
chap_frequency_release(struct chap_frequency *f)
{
	free(f->key);
	free(f->count);
	memset(f, 0, sizeof(*f));
}

static uint32_t
place_of(const uint64_t *keys, uint32_t mask, uint64_t key)
{
	uint32_t i = (uint32_t)(key * 0x9e3779b97f4a7c15u >> 32) & mask;

	while (keys[i] != 0 && keys[i] != key)
		i = (i + 1) & mask;
	return i;
}

static enum chap_err
grow(struct chap_frequency *f)
{
	uint32_t mask = f->mask == 0 ? 1023 : f->mask * 2 + 1;
	uint64_t *key;
	uint32_t *count;

	if (f->mask != 0 && (f->n + 1) * 2 <= f->mask + 1)
		return CHAP_OK;
	key = calloc((size_t)mask + 1, sizeof(*key));
	count = calloc((size_t)mask + 1, sizeof(*count));
	if (key == NULL || count == NULL) {
		free(key);
		free(count);
		return CHAP_ERR_MEMORY;
	}
	for (uint32_t i = 0; f->key != NULL && i <= f->mask; i++) {
		uint32_t at;

		if (f->key[i] == 0)
			continue;
		at = place_of(key, mask, f->key[i]);
		key[at] = f->key[i];
		count[at] = f->count[i];
	}
	free(f->key);
	free(f->count);
	f->key = key;
	f->count = count;
	f->mask = mask;
	return CHAP_OK;
}

/* The words' key, if both are in the vocabulary; else 0. */
static enum chap_err
read_key(const struct chap_phrase_reader *with, struct chap_span words,
    uint64_t *key, const struct chap_lexlines *lines)
{
	struct chap_norm norm;
	enum chap_err rc;

	*key = 0;
	chap_arena_reset(with->scratch);
	rc = chap_normalize(with->text, words, with->scratch, &norm, NULL);
	if (rc != CHAP_OK)
		return chap_lexline_fail(lines, "words that are not UTF-8");
	if (norm.n_tokens == 0 || norm.n_tokens > 2)
		return CHAP_OK;
	for (uint32_t i = 0; i < norm.n_tokens; i++) {
		const struct chap_vocab_slot *slot =
		    chap_vocab_find(with->vocab, norm.token[i].hash);

		if (slot == NULL) {
			*key = 0;
			return CHAP_OK;
		}
		*key = *key << 32 | slot->id;
	}
	return CHAP_OK;
}

static enum chap_err
read_line(struct chap_frequency *f, const struct chap_phrase_reader *with,
    struct chap_span line, struct chap_lexlines *lines)
{
	struct chap_span count = chap_lexline_cut(&line, ' ');
	enum chap_err rc;
	uint64_t key;
	uint32_t at;
	int number;

	line = chap_lexline_trim(line);
	if (!chap_lexline_number(count, 1, WHOLE, &number) || line.len == 0)
		return chap_lexline_fail(
		    lines, "a line is \"COUNT word\" or \"COUNT word word\"");
	rc = read_key(with, line, &key, lines);
	if (rc != CHAP_OK || key == 0)
		return rc;
	if (grow(f) != CHAP_OK)
		return chap_fail(lines->err, CHAP_ERR_MEMORY, "out of memory");
	at = place_of(f->key, f->mask, key);
	f->n += f->key[at] == 0;
	f->key[at] = key;
	if (f->count[at] < (uint32_t)number)
		f->count[at] = (uint32_t)number;
	return CHAP_OK;
}

enum chap_err
chap_frequency_read(struct chap_frequency *f,
    const struct chap_phrase_reader *with, const char *path,
    struct chap_span text, struct chap_error *err)
{
	struct chap_lexlines lines = {text, path, 0, 0, err};

	for (;;) {
		struct chap_span line;
		bool got;
		enum chap_err rc = chap_lexline_next(&lines, &line, &got);

		if (rc != CHAP_OK || !got)
			return rc;
		line = chap_lexline_content(line);
		if (line.len > 0)
			rc = read_line(f, with, line, &lines);
		if (rc != CHAP_OK)
			return rc;
	}
}

static uint32_t
listed(const struct chap_frequency *f, uint64_t key)
{
	return f->n == 0 ? 0 : f->count[place_of(f->key, f->mask, key)];
}

uint32_t
chap_frequency_word(const struct chap_frequency *f, uint32_t word)
{
	uint32_t count = listed(f, word);

	return count > 0 ? count : RARE_WORD;
}

uint32_t
chap_frequency_pair(const struct chap_frequency *f, uint32_t a, uint32_t b)
{
	uint32_t count = listed(f, (uint64_t)a << 32 | b);
	uint64_t chance;

	if (count > 0)
		return count;
	chance = 1 +
	    (uint64_t)chap_frequency_word(f, a) * chap_frequency_word(f, b) /
	        (WHOLE / 4);
	return chance < RARE_PAIR ? (uint32_t)chance : RARE_PAIR;
}
