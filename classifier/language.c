#include "classifier/language.h"

#include "classifier/builtin.h"
#include "features/base/hash.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define READINGS_MAX 32
#define SAID_MAX 4
#define WHOLE_BITS 12 /* a word; some 1 in 100 others pass */

/* What the pack of data files has for the normalizer. */
struct words {
	struct chap_span *word; /* [n]; into the pack or the lexicon */
	size_t n;
	size_t n_common;
	size_t n_frequent;
	size_t n_others; /* of other languages' lists, before n_lexicon */
	size_t n_lexicon;
	struct chap_text_file readings[READINGS_MAX];
	size_t n_readings;
	struct chap_span said[SAID_MAX];
	size_t n_said;
};

/*
 * Misspellings are undone in English only, so English lists' words are what
 * they are undone towards. Those of other languages are known and left alone:
 * else "r u a minor" becomes "rua", a Portuguese street, and no list has it.
 */
static const struct chap_span CORRECTED = {"en", 2};

static const struct chap_span ENGLISH = {"en/", 3};
static const struct chap_span FILE_LINE = {"@file ", 6};
static const struct chap_span COMMON_LINE = {"@common", 7};
static const struct chap_span KNOWN_LINE = {"@known", 6};

static bool
starts_with(struct chap_span s, struct chap_span start)
{
	return s.len >= start.len && memcmp(s.ptr, start.ptr, start.len) == 0;
}

static bool
ends_with(struct chap_span s, struct chap_span end)
{
	return s.len >= end.len &&
	    memcmp(s.ptr + s.len - end.len, end.ptr, end.len) == 0;
}

/* The line at the front of *rest, which is cut off it. */
static struct chap_span
next_line(struct chap_span *rest)
{
	const char *end = memchr(rest->ptr, '\n', rest->len);
	struct chap_span line = {
	    rest->ptr, end == NULL ? rest->len : (size_t)(end - rest->ptr)};

	rest->ptr += line.len + (end != NULL);
	rest->len -= line.len + (end != NULL);
	return line;
}

/* Takes a file of words: out->word NULL: only counts. */
static void
take_words(struct words *out, struct chap_span bytes)
{
	while (bytes.len > 0) {
		struct chap_span line = next_line(&bytes);

		if (line.len == 0 || line.ptr[0] == '#')
			continue;
		if (chap_span_eq(line, COMMON_LINE)) {
			out->n_frequent = out->n;
			continue;
		}
		if (chap_span_eq(line, KNOWN_LINE)) {
			out->n_common = out->n;
			continue;
		}
		if (out->word != NULL)
			out->word[out->n] = line;
		out->n++;
	}
}

/* `name` is "en/chat.readings". */
static void
take_readings(struct words *out, struct chap_span name, struct chap_span bytes)
{
	const char *slash = memchr(name.ptr, '/', name.len);
	struct chap_text_file *file = &out->readings[out->n_readings];
	size_t n = slash == NULL ? 0 : (size_t)(slash - name.ptr);

	if (n == 0 || n >= sizeof(file->language) ||
	    out->n_readings == READINGS_MAX)
		return;
	memset(file, 0, sizeof(*file));
	memcpy(file->language, name.ptr, n);
	file->bytes = bytes;
	out->n_readings++;
}

static void
walk(struct chap_span pack, struct words *out)
{
	out->n = out->n_common = out->n_frequent = 0;
	out->n_readings = out->n_said = 0;
	while (pack.len > 0) {
		struct chap_span name = next_line(&pack), bytes = pack;

		if (!starts_with(name, FILE_LINE))
			continue;
		name = chap_span_cut(name, FILE_LINE.len, name.len);
		while (pack.len > 0 && !starts_with(pack, FILE_LINE))
			next_line(&pack);
		bytes.len -= pack.len;
		if (ends_with(name, CHAP_SPAN_LIT(".words")))
			take_words(out, bytes);
		else if (ends_with(name, CHAP_SPAN_LIT(".readings")))
			take_readings(out, name, bytes);
		else if (starts_with(name, ENGLISH) &&
		    ends_with(name, CHAP_SPAN_LIT(".freq")) &&
		    out->n_said < SAID_MAX)
			out->said[out->n_said++] = bytes;
	}
}

/*
 * The pack's known words, then the lexicon's (NULL: none yet): those of other
 * languages first.
 */
static enum chap_err
collect(struct words *out, struct chap_span pack,
    const struct chap_lexicon *lexicon)
{
	size_t n = 0;

	out->word = NULL;
	out->n_others = 0;
	out->n_lexicon = 0;
	if (lexicon != NULL)
		chap_lexicon_words(lexicon, &n);
	walk(pack, out);
	out->word = calloc(out->n + n + 1, sizeof(*out->word));
	if (out->word == NULL)
		return CHAP_ERR_MEMORY;
	walk(pack, out);
	if (lexicon != NULL) {
		out->n_others = chap_lexicon_words_of(
		    lexicon, CORRECTED, false, out->word + out->n);
		out->n += out->n_others;
		out->n_lexicon = chap_lexicon_words_of(
		    lexicon, CORRECTED, true, out->word + out->n);
		out->n += out->n_lexicon;
	}
	return CHAP_OK;
}

static enum chap_err
set_words(struct chap_text *text, const struct chap_lexicon *lexicon,
    struct chap_error *err)
{
	struct words words;
	uint64_t *phrase = NULL;
	size_t n_phrases = 0;
	enum chap_err rc = collect(&words, chap_builtin_lexicons(), lexicon);

	if (rc == CHAP_OK && lexicon != NULL) {
		phrase =
		    chap_lexicon_neighbours(lexicon, CORRECTED, &n_phrases);
		rc = phrase == NULL ? CHAP_ERR_MEMORY : CHAP_OK;
	}
	if (rc != CHAP_OK)
		chap_fail(err, rc, "out of memory for known words");
	else
		rc = chap_text_set_words(text,
		    (struct chap_text_words){
		        .word = words.word,
		        .n = words.n,
		        .n_common = words.n_common,
		        .n_frequent = words.n_frequent,
		        .n_lexicon = words.n_lexicon,
		        .n_others = words.n_others,
		        .sets = chap_builtin_wordfilters(),
		        .reading = words.readings,
		        .n_readings = words.n_readings,
		        .said = words.said,
		        .n_said = words.n_said,
		        .phrase = phrase,
		        .n_phrases = n_phrases,
		    },
		    err);
	free(words.word);
	free(phrase);
	return rc;
}

static enum chap_err
read_wordlist(struct chap_lexicon **out, const struct chap_text *text,
    const char *dir, struct chap_error *err)
{
	return dir == NULL
	    ? chap_wordlist_from_pack(out, text, chap_builtin_lexicons(), err)
	    : chap_wordlist_from_folder(out, text, dir, err);
}

static enum chap_err
read_lexicon(struct chap_lexicon **out, const struct chap_text *text,
    const char *dir, struct chap_error *err)
{
	return dir == NULL
	    ? chap_lexicon_from_pack(out, text, chap_builtin_lexicons(), err)
	    : chap_lexicon_from_folder(out, text, dir, err);
}

/*
 * Lexicons are read twice: first for their words, then with a normalizer
 * that knows them, as it will see them in messages.
 */
enum chap_err
chap_language_load(struct chap_text **text, struct chap_lexicon **lexicon,
    const char *dir, struct chap_error *err)
{
	struct chap_text_words none = {.word = NULL};
	struct chap_lexicon *first = NULL;
	struct chap_text *t;
	enum chap_err rc = chap_text_new(&t, none, err);

	if (rc != CHAP_OK)
		return rc;
	rc = set_words(t, NULL, err);
	if (rc == CHAP_OK)
		rc = read_wordlist(&first, t, dir, err);
	if (rc == CHAP_OK)
		rc = set_words(t, first, err);
	if (rc == CHAP_OK)
		rc = read_lexicon(lexicon, t, dir, err);
	chap_lexicon_free(first);
	if (rc != CHAP_OK) {
		chap_text_free(t);
		return rc;
	}
	*text = t;
	return CHAP_OK;
}

/* An empty filter for up to n words; its block is *block, to be freed. */
static enum chap_err
make_filter(struct chap_wordfilter *out, unsigned char **block, size_t n)
{
	size_t n_blocks =
	    n * WHOLE_BITS / (8 * CHAP_WORDFILTER_BLOCK_BYTES) + 1;

	*block = calloc(n_blocks, CHAP_WORDFILTER_BLOCK_BYTES);
	if (*block == NULL)
		return CHAP_ERR_MEMORY;
	*out = (struct chap_wordfilter){.block = *block,
	    .n_blocks = (uint32_t)n_blocks,
	    .n_words = (uint32_t)n};
	return CHAP_OK;
}

static void
put(struct chap_wordfilter *set, unsigned char *block, struct chap_span word)
{
	chap_wordfilter_put(block, set->n_blocks, chap_hash64(word, 0));
}

enum chap_err
chap_language_wholes(struct chap_wordfilter *out, unsigned char **block,
    const struct chap_lexicon *lexicon)
{
	struct words words;
	enum chap_err rc = collect(&words, chap_builtin_lexicons(), lexicon);

	if (rc != CHAP_OK)
		return rc;
	rc = make_filter(out, block, words.n_frequent + words.n_lexicon);
	for (size_t i = 0; i < words.n && rc == CHAP_OK; i++)
		if (i < words.n_frequent || i >= words.n - words.n_lexicon)
			put(out, *block, words.word[i]);
	free(words.word);
	return rc;
}

/* `english` becomes all that the pack and the English lists have. */
static void
put_foreign(const struct words *words, struct chap_wordfilter *english,
    unsigned char *english_block, struct chap_wordfilter *out,
    unsigned char *block)
{
	size_t n_pack = words->n - words->n_lexicon - words->n_others;

	for (size_t i = 0; i < words->n; i++)
		if (i < n_pack || i >= n_pack + words->n_others)
			put(english, english_block, words->word[i]);
	for (size_t i = n_pack; i < n_pack + words->n_others; i++) {
		uint64_t hash = chap_hash64(words->word[i], 0);

		if (!chap_wordfilter_has(english, hash))
			put(out, block, words->word[i]);
	}
}

enum chap_err
chap_language_foreign(struct chap_wordfilter *out, unsigned char **block,
    const struct chap_lexicon *lexicon)
{
	struct chap_wordfilter english;
	unsigned char *english_block;
	struct words words;
	enum chap_err rc = collect(&words, chap_builtin_lexicons(), lexicon);

	if (rc != CHAP_OK)
		return rc;
	rc = make_filter(&english, &english_block, words.n);
	if (rc == CHAP_OK)
		rc = make_filter(out, block, words.n_others);
	if (rc == CHAP_OK)
		put_foreign(&words, &english, english_block, out, *block);
	free(english_block);
	free(words.word);
	return rc;
}
