#include "eval/grown.h"

#include "features/base/hash.h"

#include <stdlib.h>

#define COMMON 20000 /* of ten million: such words stay */
#define CLASSES 24 /* of words, by how often they come up */
#define SLOTS (1u << 16)

/* How often words come up, and the lists' words by that. */
struct words {
	bool foreign; /* copies have words of their own */
	uint64_t hash[SLOTS];
	uint32_t count[SLOTS];
	struct chap_span *of_class[CLASSES]; /* owned; [n[class]] */
	uint32_t n[CLASSES];
};

static bool
starts(struct chap_span s, const char *with)
{
	size_t n = strlen(with);

	return s.len >= n && memcmp(s.ptr, with, n) == 0;
}

static bool
ends(struct chap_span s, const char *with)
{
	size_t n = strlen(with);

	return s.len >= n && memcmp(s.ptr + s.len - n, with, n) == 0;
}

/* Cuts a line, with its end, off the rest. */
static struct chap_span
take_line(struct chap_span *rest)
{
	const char *lf = memchr(rest->ptr, '\n', rest->len);
	size_t n = lf == NULL ? rest->len : (size_t)(lf - rest->ptr) + 1;
	struct chap_span line = chap_span_cut(*rest, 0, n);

	*rest = chap_span_cut(*rest, n, rest->len);
	return line;
}

/* A list's or a class file's lines that hold no words: header, comments. */
struct place {
	struct chap_span file; /* its name */
	bool in_header;
};

static bool
moves(struct place *at, struct chap_span line)
{
	if (starts(line, "@file ")) {
		at->file = chap_span_cut(line, 6, line.len - 1);
		at->in_header = true;
		return true;
	}
	if (line.len <= 1) {
		at->in_header = false;
		return true;
	}
	return at->in_header || line.ptr[0] == '#';
}

enum chap_err
chap_grown_thin(struct chap_span pack, unsigned step, struct chap_buf *out)
{
	struct place at = {{NULL, 0}, false};
	unsigned n = 0;

	while (pack.len > 0) {
		struct chap_span line = take_line(&pack);

		if (starts(line, "@file "))
			n = 0;
		if (moves(&at, line) || !ends(at.file, ".lex") ||
		    n++ % step == 0)
			chap_buf_add(out, line.ptr, line.len);
	}
	return out->failed ? CHAP_ERR_MEMORY : CHAP_OK;
}

static uint32_t *
count_of(struct words *w, struct chap_span word)
{
	uint64_t hash = chap_hash64(word, 0) | 1;
	uint32_t i = (uint32_t)hash & (SLOTS - 1);

	while (w->hash[i] != 0 && w->hash[i] != hash)
		i = (i + 1) & (SLOTS - 1);
	w->hash[i] = hash;
	return &w->count[i];
}

/* "COUNT word", of the pack's .freq files. */
static void
read_counts(struct words *w, struct chap_span pack)
{
	struct place at = {{NULL, 0}, false};

	while (pack.len > 0) {
		struct chap_span line = take_line(&pack);
		const char *space = memchr(line.ptr, ' ', line.len);
		struct chap_span word;

		moves(&at, line);
		if (!ends(at.file, ".freq") || space == NULL ||
		    line.ptr[0] < '0' || line.ptr[0] > '9')
			continue;
		word = chap_span_cut(
		    line, (size_t)(space - line.ptr) + 1, line.len - 1);
		if (memchr(word.ptr, ' ', word.len) == NULL)
			*count_of(w, word) =
			    (uint32_t)strtoul(line.ptr, NULL, 10);
	}
}

static unsigned
class_of(struct words *w, struct chap_span word)
{
	uint32_t count = *count_of(w, word);
	unsigned class = 0;

	for (; count > 0 && class < CLASSES - 1; count >>= 1)
		class ++;
	return class;
}

static bool
is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static enum chap_err
sort_words(struct words *w, const struct chap_lexicon *lexicon)
{
	size_t n;
	const struct chap_span *word = chap_lexicon_words(lexicon, &n);

	for (unsigned c = 0; c < CLASSES; c++) {
		w->of_class[c] = malloc((n + 1) * sizeof(*word));
		if (w->of_class[c] == NULL)
			return CHAP_ERR_MEMORY;
	}
	for (size_t i = 0; i < n; i++) {
		unsigned class = class_of(w, word[i]);

		if (is_word_byte(word[i].ptr[0]))
			w->of_class[class][w->n[class]++] = word[i];
	}
	return CHAP_OK;
}

static void
add_other(
    struct words *w, struct chap_span word, unsigned copy, struct chap_buf *out)
{
	unsigned class = class_of(w, word);

	if (w->foreign) {
		chap_buf_printf(
		    out, "%.*sx%c", (int)word.len, word.ptr, (int)('a' + copy));
		return;
	}
	if (*count_of(w, word) < COMMON && w->n[class] > 0)
		word =
		    w->of_class[class][chap_hash64(word, copy) % w->n[class]];
	chap_buf_add(out, word.ptr, word.len);
}

/* The line with other words; names of classes and marks stay. */
static void
add_line(
    struct words *w, struct chap_span line, unsigned copy, struct chap_buf *out)
{
	for (size_t i = 0; i < line.len;) {
		size_t end = i + 1;
		bool name = line.ptr[i] == '@' || line.ptr[i] == '!';

		while (end < line.len &&
		    (is_word_byte(line.ptr[end]) ||
		        (name && strchr("_-", line.ptr[end]) != NULL)))
			end++;
		if (is_word_byte(line.ptr[i]) && !name)
			add_other(w, chap_span_cut(line, i, end), copy, out);
		else if (name)
			chap_buf_add(out, line.ptr + i, end - i);
		else
			end = i + 1, chap_buf_add(out, line.ptr + i, 1);
		i = end;
	}
}

/*
 * English ones, the deepest, but for what a copy has no use for: cues, counts,
 * closed lists.
 */
static bool
is_copied(struct chap_span file)
{
	struct chap_span name = file;
	const char *slash =
	    file.len == 0 ? NULL : memchr(file.ptr, '/', file.len);
	int signal;

	if (slash == NULL || !starts(file, "en/") ||
	    ends(file, "/context.classes"))
		return false;
	if (ends(file, ".classes"))
		return true;
	if (!ends(file, ".lex"))
		return false;
	name.ptr = slash + 1;
	name.len = file.len - (size_t)(name.ptr - file.ptr) - 4;
	signal = chap_signal_by_name(name);
	return signal >= 0 && !chap_signal_info[signal].starred;
}

static void
add_copy(
    struct words *w, struct chap_span pack, unsigned copy, struct chap_buf *out)
{
	struct place at = {{NULL, 0}, false};
	const char *slash;

	while (pack.len > 0) {
		struct chap_span line = take_line(&pack), head = {NULL, 0};
		size_t start = out->len;
		bool plain = moves(&at, line);

		if (at.file.len == 0 || !is_copied(at.file))
			continue;
		slash = memchr(at.file.ptr, '/', at.file.len);
		if (starts(line, "@file ")) {
			chap_buf_printf(out, "@file a%u%.*s\n", copy,
			    (int)(at.file.len - (size_t)(slash - at.file.ptr)),
			    slash);
			continue;
		}
		if (!plain && ends(at.file, ".classes")) {
			const char *colon = memchr(line.ptr, ':', line.len);

			head = chap_span_cut(
			    line, 0, (size_t)(colon - line.ptr) + 1);
			chap_buf_add(out, head.ptr, head.len);
		}
		if (plain)
			chap_buf_add(out, line.ptr, line.len);
		else
			add_line(w, chap_span_cut(line, head.len, line.len),
			    copy, out);
		/* other words may be longer than a line may be */
		if (!plain && out->len - start > 400)
			out->len = start;
	}
}

enum chap_err
chap_grown_copies(struct chap_span pack, const struct chap_lexicon *lexicon,
    unsigned copies, bool foreign, struct chap_buf *out)
{
	struct words *w = calloc(1, sizeof(*w));
	enum chap_err rc = CHAP_ERR_MEMORY;

	if (w == NULL)
		return rc;
	w->foreign = foreign;
	read_counts(w, pack);
	rc = sort_words(w, lexicon);
	for (unsigned copy = 1; copy <= copies && rc == CHAP_OK; copy++)
		add_copy(w, pack, copy, out);
	chap_buf_add(out, pack.ptr, pack.len);
	for (unsigned c = 0; c < CLASSES; c++)
		free(w->of_class[c]);
	free(w);
	return rc == CHAP_OK && out->failed ? CHAP_ERR_MEMORY : rc;
}
