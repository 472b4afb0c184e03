#include "features/lexicon/lexfile.h"

#include "features/lexicon/context.h"
#include "features/lexicon/signal.h"

#include <stdlib.h>

#define GUARDS_MAX 4096 /* of one file */
#define ENTRIES_MAX 65534 /* an entry's index is 16 bits */

enum key {
	SIGNAL,
	VERSION,
	STATUS,
	TACTIC,
	SOURCE,
	DISCOUNT,
	BEFORE,
	AFTER,
	N_KEYS
};

static const char *const KEY[N_KEYS] = {"signal", "version", "status", "tactic",
    "source", "discount", "unless-before", "unless-after"};

struct reader {
	struct chap_lexfile *out;
	struct chap_span name;
	struct chap_lexlines lines;
	bool seen[N_KEYS];
};

#define FAIL(r, ...) chap_lexline_fail(&(r)->lines, __VA_ARGS__)

static enum chap_err
out_of_memory(const struct reader *r)
{
	return chap_fail_at(r->lines.err, CHAP_ERR_MEMORY, r->lines.path,
	    r->lines.number, "out of memory");
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
	    pattern, after, r->lines.number, (int)(pattern.ptr - line.ptr)};
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
	if (!chap_lexline_number(value, 1, 999999, &r->out->version))
		return FAIL(r, "a version is a number from 1");
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

/* "negated reported", or "none" */
static enum chap_err
read_discount(struct reader *r, struct chap_span value)
{
	r->out->has_discount = true;
	if (chap_span_eq(value, CHAP_SPAN_LIT("none")))
		return CHAP_OK;
	while (value.len > 0) {
		struct chap_span name = chap_lexline_cut(&value, ' ');
		unsigned bit = chap_context_by_name(name);

		if (bit == 0)
			return FAIL(r,
			    "no context \"%.*s\"; known: none, or of negated, "
			    "reported, conditional, quoted, played",
			    (int)name.len, name.ptr);
		r->out->discount |= bit;
	}
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
	case DISCOUNT:
		return read_discount(r, value);
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
	struct chap_span key, value;
	int k = 0;

	if (!chap_lexline_key(line, &key, &value))
		return FAIL(r,
		    "the header is \"key: value\" lines up to the "
		    "first empty line");
	while (k < N_KEYS && !chap_span_eq(key, chap_span_str(KEY[k])))
		k++;
	if (k == N_KEYS)
		return FAIL(r,
		    "unknown header key \"%.*s\"; known: signal, version, "
		    "status, tactic, source, discount, unless-before, "
		    "unless-after",
		    (int)key.len, key.ptr);
	if (r->seen[k] && k != BEFORE && k != AFTER)
		return FAIL(r, "\"%s\" stands here twice", KEY[k]);
	r->seen[k] = true;
	if (k != TACTIC && k != SOURCE)
		value = chap_lexline_content(value);
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
			    chap_lexline_trim(
			        chap_span_cut(mark, name.len, mark.len)),
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
	struct chap_span source = chap_lexline_content(line);
	size_t at = find_mark(source, 0);
	struct chap_lexfile_entry entry = {.source = source,
	    .pattern = chap_lexline_trim(chap_span_cut(source, 0, at)),
	    .line = r->lines.number,
	    .first_guard = out->n_guards};
	struct chap_lexfile_entry *grown;

	if (source.ptr[0] == '!')
		return FAIL(r, "a mark without an entry before it");
	while (at < source.len) {
		size_t end = find_mark(source, at + 1);
		enum chap_err rc = read_mark(
		    r, line, chap_lexline_trim(chap_span_cut(source, at, end)));

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
	for (int k = 0; k < DISCOUNT; k++)
		if (!r->seen[k])
			return FAIL(
			    r, "\"%s\" is missing in the header", KEY[k]);
	r->out->n_file_guards = r->out->n_guards;
	return CHAP_OK;
}

enum chap_err
chap_lexfile_read(struct chap_lexfile *out, struct chap_span name,
    const char *path, struct chap_span text, struct chap_error *err)
{
	struct reader r = {
	    .out = out, .name = name, .lines = {text, path, 0, 0, err}};
	bool in_header = true;

	memset(out, 0, sizeof(*out));
	for (;;) {
		struct chap_span line;
		bool got;
		enum chap_err rc = chap_lexline_next(&r.lines, &line, &got);

		if (rc != CHAP_OK)
			return rc;
		if (!got)
			break;
		if (line.len == 0 && in_header) {
			in_header = false;
			rc = end_header(&r);
		} else if (chap_lexline_content(line).len > 0) {
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
