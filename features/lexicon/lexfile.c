#include "features/lexicon/lexfile.h"

#include "features/lexicon/signal.h"

#include <stdlib.h>

#define GUARDS_MAX 4096 /* of one file */
#define ENTRIES_MAX 65534 /* an entry's index is 16 bits */

enum key { SIGNAL, VERSION, STATUS, TACTIC, SOURCE, BEFORE, AFTER, N_KEYS };

static const char *const KEY[N_KEYS] = {"signal", "version", "status", "tactic",
    "source", "unless-before", "unless-after"};

struct reader {
	struct chap_lexfile *out;
	struct chap_span name;
	const char *path;
	int line;
	bool seen[N_KEYS];
	struct chap_error *err;
};

#define FAIL(r, ...) \
	chap_fail_at( \
	    (r)->err, CHAP_ERR_INVALID, (r)->path, (r)->line, __VA_ARGS__)

static enum chap_err
out_of_memory(const struct reader *r)
{
	return chap_fail_at(
	    r->err, CHAP_ERR_MEMORY, r->path, r->line, "out of memory");
}

/* Doubles an array that is full; NULL: out of memory. */
static void *
grow(void *array, uint32_t n, uint32_t *size, size_t each)
{
	uint32_t wanted = *size == 0 ? 16 : *size * 2;
	void *grown;

	if (n < *size)
		return array;
	grown = realloc(array, wanted * each);
	if (grown != NULL)
		*size = wanted;
	return grown;
}

static struct chap_span
trim(struct chap_span s)
{
	while (s.len > 0 && s.ptr[0] == ' ') {
		s.ptr++;
		s.len--;
	}
	while (s.len > 0 && s.ptr[s.len - 1] == ' ')
		s.len--;
	return s;
}

/* The line up to its comment: '#' at its start or after a space. */
static struct chap_span
without_comment(struct chap_span line)
{
	for (size_t i = 0; i < line.len; i++)
		if (line.ptr[i] == '#' && (i == 0 || line.ptr[i - 1] == ' '))
			return trim(chap_span_cut(line, 0, i));
	return trim(line);
}

static enum chap_err
add_guard(struct reader *r, struct chap_span line, struct chap_span pattern,
    bool after)
{
	struct chap_lexfile *out = r->out;
	struct chap_lexfile_guard *grown;

	if (pattern.len == 0)
		return FAIL(r, "\"unless\" without a pattern");
	if (out->n_guards == GUARDS_MAX)
		return FAIL(r, "more than %d \"unless\" in a file", GUARDS_MAX);
	grown = grow(
	    out->guard, out->n_guards, &out->size_guards, sizeof(*out->guard));
	if (grown == NULL)
		return out_of_memory(r);
	out->guard = grown;
	out->guard[out->n_guards++] = (struct chap_lexfile_guard){
	    pattern, after, r->line, (int)(pattern.ptr - line.ptr)};
	return CHAP_OK;
}

static enum chap_err
read_signal(struct reader *r, struct chap_span value)
{
	size_t start = 0;

	for (size_t i = 0; i < r->name.len; i++)
		if (r->name.ptr[i] == '/')
			start = i + 1;
	r->out->signal = chap_signal_by_name(value);
	if (r->out->signal < 0)
		return FAIL(r, "unknown signal \"%.*s\"; signal.h has them",
		    (int)value.len, value.ptr);
	if (r->name.len - start != value.len + 4 ||
	    memcmp(r->name.ptr + start, value.ptr, value.len) != 0)
		return FAIL(r,
		    "signal \"%.*s\" stands in a file of another name; "
		    "rename it \"%.*s.lex\"",
		    (int)value.len, value.ptr, (int)value.len, value.ptr);
	return CHAP_OK;
}

static enum chap_err
read_version(struct reader *r, struct chap_span value)
{
	int version = 0;

	for (size_t i = 0; i < value.len; i++) {
		if (value.ptr[i] < '0' || value.ptr[i] > '9' || i == 6)
			return FAIL(r, "a version is a number from 1");
		version = version * 10 + (value.ptr[i] - '0');
	}
	if (version == 0)
		return FAIL(r, "a version is a number from 1");
	r->out->version = version;
	return CHAP_OK;
}

static enum chap_err
read_status(struct reader *r, struct chap_span value)
{
	r->out->reviewed = chap_span_eq(value, CHAP_SPAN_LIT("reviewed"));
	if (!r->out->reviewed && !chap_span_eq(value, CHAP_SPAN_LIT("draft")))
		return FAIL(r, "status is \"reviewed\" or \"draft\"");
	return CHAP_OK;
}

static enum chap_err
take(struct reader *r, enum key key, struct chap_span line,
    struct chap_span value)
{
	switch (key) {
	case SIGNAL:
		return read_signal(r, value);
	case VERSION:
		return read_version(r, value);
	case STATUS:
		return read_status(r, value);
	case TACTIC:
		r->out->tactic = value;
		return CHAP_OK;
	case SOURCE:
		r->out->reference = value;
		return CHAP_OK;
	case BEFORE:
	case AFTER:
		return add_guard(r, line, value, key == AFTER);
	case N_KEYS:
		break;
	}
	return CHAP_ERR_INVALID;
}

/* "key: value". Free text keeps its '#'; the rest may have comments. */
static enum chap_err
read_header(struct reader *r, struct chap_span line)
{
	const char *colon = memchr(line.ptr, ':', line.len);
	struct chap_span key, value;
	int k = 0;

	if (colon == NULL)
		return FAIL(r,
		    "the header is \"key: value\" lines up to the "
		    "first empty line");
	key = chap_span_cut(line, 0, (size_t)(colon - line.ptr));
	value = chap_span_cut(line, key.len + 1, line.len);
	while (k < N_KEYS && !chap_span_eq(key, chap_span_str(KEY[k])))
		k++;
	if (k == N_KEYS)
		return FAIL(r,
		    "unknown header key \"%.*s\"; known: signal, version, "
		    "status, tactic, source, unless-before, unless-after",
		    (int)key.len, key.ptr);
	if (r->seen[k] && k != BEFORE && k != AFTER)
		return FAIL(r, "\"%s\" stands here twice", KEY[k]);
	r->seen[k] = true;
	value =
	    k == TACTIC || k == SOURCE ? trim(value) : without_comment(value);
	if (value.len == 0)
		return FAIL(r, "\"%s\" is empty", KEY[k]);
	return take(r, (enum key)k, line, value);
}

/* Where the next " !" is, or the end. */
static size_t
find_mark(struct chap_span s, size_t from)
{
	for (size_t i = from; i + 1 < s.len; i++)
		if (s.ptr[i] == ' ' && s.ptr[i + 1] == '!')
			return i;
	return s.len;
}

static enum chap_err
read_mark(struct reader *r, struct chap_span line, struct chap_span mark)
{
	static const struct {
		struct chap_span name;
		bool after;
	} MARKS[] = {
	    {{"!unless-before ", 15}, false},
	    {{"!unless-after ", 14}, true},
	};

	for (size_t i = 0; i < 2; i++) {
		struct chap_span name = MARKS[i].name;

		if (mark.len > name.len &&
		    memcmp(mark.ptr, name.ptr, name.len) == 0)
			return add_guard(r, line,
			    trim(chap_span_cut(mark, name.len, mark.len)),
			    MARKS[i].after);
	}
	return FAIL(r,
	    "a mark is \"!unless-before PATTERN\" or "
	    "\"!unless-after PATTERN\"");
}

/* "pattern !unless-before pattern !unless-after pattern" */
static enum chap_err
read_entry(struct reader *r, struct chap_span line)
{
	struct chap_lexfile *out = r->out;
	struct chap_span source = without_comment(line);
	size_t at = find_mark(source, 0);
	struct chap_lexfile_entry entry = {.source = source,
	    .pattern = trim(chap_span_cut(source, 0, at)),
	    .line = r->line,
	    .first_guard = out->n_guards};
	struct chap_lexfile_entry *grown;

	if (source.ptr[0] == '!')
		return FAIL(r, "a mark without an entry before it");
	if (source.ptr[0] == '@')
		return FAIL(r, "\"@\" is for packs of files");
	while (at < source.len) {
		size_t end = find_mark(source, at + 1);
		enum chap_err rc =
		    read_mark(r, line, trim(chap_span_cut(source, at, end)));

		if (rc != CHAP_OK)
			return rc;
		at = end;
	}
	entry.n_guards = out->n_guards - entry.first_guard;
	if (out->n_entries == ENTRIES_MAX)
		return FAIL(r, "more than %d entries", ENTRIES_MAX);
	if (chap_signal_info[out->signal].starred &&
	    out->n_entries == CHAP_LEXFILE_STARRED_MAX)
		return FAIL(r,
		    "more than %d entries; a starred signal's list is closed",
		    CHAP_LEXFILE_STARRED_MAX);
	grown = grow(out->entry, out->n_entries, &out->size_entries,
	    sizeof(*out->entry));
	if (grown == NULL)
		return out_of_memory(r);
	out->entry = grown;
	out->entry[out->n_entries++] = entry;
	return CHAP_OK;
}

static enum chap_err
end_header(struct reader *r)
{
	for (int k = 0; k < BEFORE; k++)
		if (!r->seen[k])
			return FAIL(
			    r, "\"%s\" is missing in the header", KEY[k]);
	r->out->n_file_guards = r->out->n_guards;
	return CHAP_OK;
}

static enum chap_err
check_line(const struct reader *r, struct chap_span line)
{
	if (line.len > CHAP_LEXFILE_LINE_MAX)
		return FAIL(r, "a line of more than %d bytes; split it",
		    CHAP_LEXFILE_LINE_MAX);
	for (size_t i = 0; i < line.len; i++) {
		unsigned char c = (unsigned char)line.ptr[i];

		if (c == '\t')
			return FAIL(r, "a tab; use spaces");
		if (c == '\r')
			return FAIL(r, "the line ends in CR LF; use LF");
		if (c < 0x20 || c == 0x7f)
			return FAIL(r, "a control character (0x%02x)", c);
	}
	return CHAP_OK;
}

enum chap_err
chap_lexfile_read(struct chap_lexfile *out, struct chap_span name,
    const char *path, struct chap_span text, struct chap_error *err)
{
	struct reader r = {out, name, path, 0, {false}, err};
	bool in_header = true;
	size_t at = 0;

	memset(out, 0, sizeof(*out));
	while (at < text.len) {
		const char *lf = memchr(text.ptr + at, '\n', text.len - at);
		struct chap_span line;
		enum chap_err rc;

		r.line++;
		if (lf == NULL)
			return FAIL(&r, "the last line has no line end");
		line = chap_span_cut(text, at, (size_t)(lf - text.ptr));
		at += line.len + 1;
		rc = check_line(&r, line);
		if (rc == CHAP_OK && line.len == 0 && in_header) {
			in_header = false;
			rc = end_header(&r);
		} else if (rc == CHAP_OK && without_comment(line).len > 0) {
			rc = in_header ? read_header(&r, line)
			               : read_entry(&r, line);
		}
		if (rc != CHAP_OK)
			return rc;
	}
	if (out->n_entries == 0)
		return FAIL(&r, "no entries after the header");
	return CHAP_OK;
}

void
chap_lexfile_release(struct chap_lexfile *file)
{
	free(file->guard);
	free(file->entry);
	memset(file, 0, sizeof(*file));
}
