#include "classifier/words.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

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
walk(struct chap_span pack, struct chap_words *out)
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

enum chap_err
chap_words_from_pack(
    struct chap_words *out, struct chap_span pack, struct chap_error *err)
{
	struct chap_words words = {.word = NULL};

	walk(pack, &words);
	words.word = malloc((words.n + 1) * sizeof(*words.word));
	if (words.word == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	walk(pack, &words);
	*out = words;
	return CHAP_OK;
}

void
chap_words_release(struct chap_words *words)
{
	free(words->word);
	*words = (struct chap_words){.word = NULL};
}
