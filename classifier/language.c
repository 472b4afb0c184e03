#include "classifier/language.h"

#include "classifier/builtin.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct words {
	struct chap_span *word; /* [n]; into the pack or the lexicon */
	size_t n;
	size_t n_common;
};

static const struct chap_span FILE_LINE = {"@file ", 6};
static const struct chap_span KNOWN_LINE = {"@known", 6};
static const struct chap_span ENDING = {".words", 6};

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

/* Walks the pack; out->word NULL: only counts. */
static void
walk(struct chap_span pack, struct words *out)
{
	bool inside = false;

	out->n = 0;
	out->n_common = 0;

	while (pack.len > 0) {
		const char *end = memchr(pack.ptr, '\n', pack.len);
		struct chap_span line = {pack.ptr,
		    end == NULL ? pack.len : (size_t)(end - pack.ptr)};

		pack.ptr += line.len + (end != NULL);
		pack.len -= line.len + (end != NULL);
		if (starts_with(line, FILE_LINE)) {
			inside = ends_with(line, ENDING);
			continue;
		}
		if (!inside || line.len == 0 || line.ptr[0] == '#')
			continue;
		if (chap_span_eq(line, KNOWN_LINE)) {
			out->n_common = out->n;
			continue;
		}
		if (out->word != NULL)
			out->word[out->n] = line;
		out->n++;
	}
}

/* The pack's known words and the lexicon's (NULL: none yet), as one list. */
static enum chap_err
collect(struct words *out, struct chap_span pack,
    const struct chap_lexicon *lexicon)
{
	struct words words = {.word = NULL};
	const struct chap_span *more = NULL;
	size_t n_more = 0;

	if (lexicon != NULL)
		more = chap_lexicon_words(lexicon, &n_more);
	walk(pack, &words);
	words.word = malloc((words.n + n_more + 1) * sizeof(*words.word));
	if (words.word == NULL)
		return CHAP_ERR_MEMORY;
	walk(pack, &words);
	if (n_more > 0)
		memcpy(words.word + words.n, more, n_more * sizeof(*more));
	words.n += n_more;
	*out = words;
	return CHAP_OK;
}

static enum chap_err
set_words(struct chap_text *text, const struct chap_lexicon *lexicon,
    struct chap_error *err)
{
	struct words words;
	enum chap_err rc = collect(&words, chap_builtin_lexicons(), lexicon);

	if (rc == CHAP_OK) {
		rc = chap_text_set_words(text,
		    (struct chap_text_words){
		        words.word, words.n, words.n_common});
		free(words.word);
	}
	if (rc != CHAP_OK)
		chap_fail(err, rc, "out of memory for known words");
	return rc;
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
	struct chap_text_words none = {NULL, 0, 0};
	struct chap_lexicon *first = NULL;
	struct chap_text *t;
	enum chap_err rc = chap_text_new(&t, none, err);

	if (rc != CHAP_OK)
		return rc;
	rc = set_words(t, NULL, err);
	if (rc == CHAP_OK)
		rc = read_lexicon(&first, t, dir, err);
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
