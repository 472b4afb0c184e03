#include "eval/perturb/word_list.h"

#include "features/base/hash.h"

#include <stdlib.h>
#include <string.h>

static const struct chap_span FILE_LINE = {"@file en/", 9};
static const struct chap_span ENDING = {".words", 6};
static const struct chap_span KNOWN_LINE = {"@known", 6};

static struct chap_word_entry *
slot_of(const struct chap_word_list *list, struct chap_span word)
{
	size_t i = chap_hash64(word, 0) & list->mask;

	while (list->slot[i].word.ptr != NULL &&
	    !chap_span_eq(list->slot[i].word, word))
		i = (i + 1) & list->mask;
	return &list->slot[i];
}

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

static bool
is_words_file(struct chap_span line)
{
	return line.len > FILE_LINE.len + ENDING.len &&
	    memcmp(line.ptr, FILE_LINE.ptr, FILE_LINE.len) == 0 &&
	    memcmp(line.ptr + line.len - ENDING.len, ENDING.ptr, ENDING.len) ==
	    0;
}

/* Puts the pack's words in; a list without slots only counts them. */
static size_t
walk(struct chap_word_list *list, struct chap_span pack)
{
	enum chap_word_rank rank = CHAP_WORD_COMMON;
	bool inside = false;
	size_t n = 0;

	while (pack.len > 0) {
		struct chap_span line = next_line(&pack);
		struct chap_word_entry *entry;

		if (line.len > 6 && memcmp(line.ptr, "@file ", 6) == 0) {
			inside = is_words_file(line);
			rank = CHAP_WORD_COMMON;
			continue;
		}
		if (!inside || line.len == 0 || line.ptr[0] == '#')
			continue;
		if (chap_span_eq(line, KNOWN_LINE)) {
			rank = CHAP_WORD_KNOWN;
			continue;
		}
		n++;
		if (list->slot == NULL)
			continue;
		entry = slot_of(list, line);
		entry->word = line;
		if (entry->rank < rank)
			entry->rank = rank;
	}
	return n;
}

enum chap_err
chap_word_list_init(struct chap_word_list *list, struct chap_span pack)
{
	struct chap_word_list made = {NULL, 0};
	size_t n = walk(&made, pack);
	size_t size = 1024;

	while (size < 2 * n)
		size *= 2;
	made.slot = calloc(size, sizeof(*made.slot));
	if (made.slot == NULL)
		return CHAP_ERR_MEMORY;
	made.mask = size - 1;
	walk(&made, pack);
	*list = made;
	return CHAP_OK;
}

void
chap_word_list_release(struct chap_word_list *list)
{
	free(list->slot);
	list->slot = NULL;
}

enum chap_word_rank
chap_word_list_rank(const struct chap_word_list *list, struct chap_span word)
{
	return slot_of(list, word)->rank;
}

static bool
is_other(const struct chap_word_list *list, const char *ptr, size_t len,
    struct chap_span meant)
{
	struct chap_span word = {ptr, len};

	return !chap_span_eq(word, meant) &&
	    chap_word_list_rank(list, word) == CHAP_WORD_COMMON;
}

static bool
substituted(const struct chap_word_list *list, struct chap_span written,
    struct chap_span meant)
{
	char word[CHAP_WORD_MAX_BYTES];

	memcpy(word, written.ptr, written.len);
	for (size_t i = 0; i < written.len; i++) {
		for (int c = 'a'; c <= 'z'; c++) {
			word[i] = (char)c;
			if (c != written.ptr[i] &&
			    is_other(list, word, written.len, meant))
				return true;
		}
		word[i] = written.ptr[i];
	}
	return false;
}

static bool
deleted(const struct chap_word_list *list, struct chap_span written,
    struct chap_span meant)
{
	char word[CHAP_WORD_MAX_BYTES];

	for (size_t i = 0; i < written.len; i++) {
		memcpy(word, written.ptr, i);
		memcpy(word + i, written.ptr + i + 1, written.len - i - 1);
		if (is_other(list, word, written.len - 1, meant))
			return true;
	}
	return false;
}

static bool
swapped(const struct chap_word_list *list, struct chap_span written,
    struct chap_span meant)
{
	char word[CHAP_WORD_MAX_BYTES];

	for (size_t i = 0; i + 1 < written.len; i++) {
		memcpy(word, written.ptr, written.len);
		word[i] = written.ptr[i + 1];
		word[i + 1] = written.ptr[i];
		if (is_other(list, word, written.len, meant))
			return true;
	}
	return false;
}

bool
chap_word_list_is_ambiguous(const struct chap_word_list *list,
    struct chap_span written, struct chap_span meant, unsigned edits)
{
	if (written.len == 0 || written.len > CHAP_WORD_MAX_BYTES)
		return false;
	return ((edits & CHAP_EDIT_SUBSTITUTE) != 0 &&
	           substituted(list, written, meant)) ||
	    ((edits & CHAP_EDIT_DELETE) != 0 &&
	        deleted(list, written, meant)) ||
	    ((edits & CHAP_EDIT_SWAP) != 0 && swapped(list, written, meant));
}
