#include "features/text/reading.h"

#include "features/text/wordhash.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_ROWS 256
#define WORDS_MAX 6

struct reader {
	struct chap_readings *readings;
	size_t size;
	const struct chap_text_file *file;
	size_t line;
	uint8_t evasion;
};

static struct chap_span
trim(struct chap_span s)
{
	while (s.len > 0 && (s.ptr[0] == ' ' || s.ptr[0] == '\t')) {
		s.ptr++;
		s.len--;
	}
	while (s.len > 0 &&
	    (s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\t' ||
	        s.ptr[s.len - 1] == '\r'))
		s.len--;
	return s;
}

static enum chap_err
bad(const struct reader *r, const char *what, struct chap_error *err)
{
	return chap_fail(err, CHAP_ERR_INVALID, "readings of %s, line %zu: %s",
	    r->file->language, r->line, what);
}

/* Words with single spaces between; 0: it is not that. */
static size_t
count_words(struct chap_span s)
{
	size_t n = 1;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] != ' ')
			continue;
		if (i == 0 || i + 1 == s.len || s.ptr[i + 1] == ' ')
			return 0;
		n++;
	}
	return s.len == 0 ? 0 : n;
}

static bool
ends_with(struct chap_span s, const char *end)
{
	size_t n = strlen(end);

	return s.len >= n && memcmp(s.ptr + s.len - n, end, n) == 0;
}

static enum chap_err
add(struct reader *r, struct chap_reading row)
{
	struct chap_readings *to = r->readings;

	if (to->n == r->size) {
		size_t size = r->size == 0 ? FIRST_ROWS : r->size * 2;
		struct chap_reading *grown =
		    realloc(to->row, size * sizeof(*grown));

		if (grown == NULL)
			return CHAP_ERR_MEMORY;
		to->row = grown;
		r->size = size;
	}
	to->row[to->n++] = row;
	return CHAP_OK;
}

static enum chap_err
read_section(struct reader *r, struct chap_span line, struct chap_error *err)
{
	if (chap_span_eq(line, CHAP_SPAN_LIT("@chat")))
		r->evasion = CHAP_EVASION_CHAT_WORD;
	else if (chap_span_eq(line, CHAP_SPAN_LIT("@emoji")))
		r->evasion = CHAP_EVASION_EMOJI_WORD;
	else if (chap_span_eq(line, CHAP_SPAN_LIT("@misspelled")))
		r->evasion = CHAP_EVASION_MISSPELLED;
	else
		return bad(r, "not @chat, @emoji or @misspelled", err);
	return CHAP_OK;
}

static enum chap_err
read_line(struct reader *r, struct chap_span line, struct chap_error *err)
{
	const char *mark = memchr(line.ptr, '=', line.len);
	struct chap_reading row = {.evasion = r->evasion};
	struct chap_span key;
	const char *space;
	enum chap_err rc;

	if (mark == NULL)
		return bad(r, "no \"=\"", err);
	key = trim((struct chap_span){line.ptr, (size_t)(mark - line.ptr)});
	row.says = trim((struct chap_span){
	    mark + 1, line.len - (size_t)(mark + 1 - line.ptr)});
	if (ends_with(key, "(alone)")) {
		row.alone = true;
		key = trim((struct chap_span){key.ptr, key.len - 7});
	}
	if (count_words(key) < 1 || count_words(key) > 2)
		return bad(r, "the key is not one or two words", err);
	if (count_words(row.says) < 1 || count_words(row.says) > WORDS_MAX ||
	    row.says.len > CHAP_READING_MAX_BYTES)
		return bad(r, "what it says is not 1 to 6 words", err);
	space = memchr(key.ptr, ' ', key.len);
	row.key = chap_word_hash(key);
	row.first = row.last = row.key;
	if (space != NULL) {
		size_t n = (size_t)(space - key.ptr);

		row.first = chap_word_hash(chap_span_cut(key, 0, n));
		row.last = chap_word_hash(chap_span_cut(key, n + 1, key.len));
	}
	memcpy(row.language, r->file->language, sizeof(row.language));
	rc = add(r, row);
	return rc == CHAP_OK ? rc : chap_fail(err, rc, "out of memory");
}

static enum chap_err
read_file(struct reader *r, struct chap_error *err)
{
	struct chap_span rest = r->file->bytes;
	enum chap_err rc = CHAP_OK;

	r->line = 0;
	r->evasion = CHAP_EVASION_CHAT_WORD;
	while (rest.len > 0 && rc == CHAP_OK) {
		const char *end = memchr(rest.ptr, '\n', rest.len);
		struct chap_span line = {rest.ptr,
		    end == NULL ? rest.len : (size_t)(end - rest.ptr)};
		const char *comment = memchr(line.ptr, '#', line.len);

		r->line++;
		rest.ptr += line.len + (end != NULL);
		rest.len -= line.len + (end != NULL);
		if (comment != NULL)
			line.len = (size_t)(comment - line.ptr);
		line = trim(line);
		if (line.len == 0)
			continue;
		rc = line.ptr[0] == '@' ? read_section(r, line, err)
		                        : read_line(r, line, err);
	}
	return rc;
}

static int
by_key(const void *a, const void *b)
{
	const struct chap_reading *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return strncmp(x->language, y->language, sizeof(x->language));
}

/* What is read must stay as it is when it is read again. */
static enum chap_err
check_says(const struct chap_readings *readings, struct chap_error *err)
{
	for (size_t i = 0; i < readings->n; i++) {
		struct chap_span says = readings->row[i].says;
		size_t n;

		for (size_t at = 0; at < says.len;) {
			const char *space =
			    memchr(says.ptr + at, ' ', says.len - at);
			size_t len = space == NULL
			    ? says.len - at
			    : (size_t)(space - says.ptr) - at;
			struct chap_span word = {says.ptr + at, len};

			chap_readings_find(readings, chap_word_hash(word), &n);
			if (n > 0)
				return chap_fail(err, CHAP_ERR_INVALID,
				    "readings: \"%.*s\" has a key in it",
				    (int)says.len, says.ptr);
			at += len + 1;
		}
	}
	return CHAP_OK;
}

enum chap_err
chap_readings_init(struct chap_readings *readings,
    const struct chap_text_file *file, size_t n_files, struct chap_error *err)
{
	struct reader r = {.readings = readings};
	enum chap_err rc = CHAP_OK;

	*readings = (struct chap_readings){NULL, 0};
	for (size_t i = 0; i < n_files && rc == CHAP_OK; i++) {
		r.file = &file[i];
		rc = read_file(&r, err);
	}
	if (rc == CHAP_OK && readings->n > 0) {
		qsort(
		    readings->row, readings->n, sizeof(*readings->row), by_key);
		rc = check_says(readings, err);
	}
	if (rc != CHAP_OK)
		chap_readings_release(readings);
	return rc;
}

void
chap_readings_release(struct chap_readings *readings)
{
	free(readings->row);
	*readings = (struct chap_readings){NULL, 0};
}

const struct chap_reading *
chap_readings_find(
    const struct chap_readings *readings, uint64_t key, size_t *n)
{
	size_t low = 0, high = readings->n, end;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (readings->row[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	for (end = low; end < readings->n && readings->row[end].key == key;)
		end++;
	*n = end - low;
	return &readings->row[low];
}
