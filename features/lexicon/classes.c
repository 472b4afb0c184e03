#include "features/lexicon/classes.h"

#include "features/lexicon/lexline.h"

#include <stdlib.h>

#define CLASSES_MAX 4096
#define NAME_MAX_BYTES 32
#define FIRST_YEAR 1990
#define LAST_YEAR 2100

enum key { ABOUT, VERSION, STATUS, SOURCE, DATED, N_KEYS };

static const char *const KEY[N_KEYS] = {
    "about", "version", "status", "source", "dated"};

struct reader {
	struct chap_classes *classes;
	const struct chap_phrase_reader *with;
	struct chap_span language;
	struct chap_lexlines lines;
	bool seen[N_KEYS];
	bool dated;
};

void
chap_classes_release(struct chap_classes *classes)
{
	for (uint32_t i = 0; i < classes->n; i++)
		free(classes->item[i].phrase);
	free(classes->item);
	memset(classes, 0, sizeof(*classes));
}

struct chap_span
chap_language_of(struct chap_span name)
{
	const char *slash = memchr(name.ptr, '/', name.len);

	return chap_span_cut(
	    name, 0, slash == NULL ? name.len : (size_t)(slash - name.ptr));
}

struct chap_class *
chap_classes_find(const struct chap_classes *classes, struct chap_span language,
    struct chap_span name)
{
	for (uint32_t i = 0; i < classes->n; i++)
		if (chap_span_eq(classes->item[i].name, name) &&
		    chap_span_eq(classes->item[i].language, language))
			return &classes->item[i];
	return NULL;
}

static enum chap_err
read_header(struct reader *r, struct chap_span line)
{
	struct chap_span key, value;
	int k = 0, version;

	if (!chap_lexline_key(line, &key, &value))
		return chap_lexline_fail(&r->lines,
		    "the header is \"key: value\" lines up to the first "
		    "empty line");
	while (k < N_KEYS && !chap_span_eq(key, chap_span_str(KEY[k])))
		k++;
	if (k == N_KEYS)
		return chap_lexline_fail(&r->lines,
		    "unknown header key \"%.*s\"; known: about, version, "
		    "status, source, dated",
		    (int)key.len, key.ptr);
	if (r->seen[k])
		return chap_lexline_fail(
		    &r->lines, "\"%s\" stands here twice", KEY[k]);
	if (value.len == 0)
		return chap_lexline_fail(&r->lines, "\"%s\" is empty", KEY[k]);
	r->seen[k] = true;
	if (k == VERSION && !chap_lexline_number(value, 1, 999999, &version))
		return chap_lexline_fail(
		    &r->lines, "a version is a number from 1");
	if (k == STATUS && !chap_span_eq(value, CHAP_SPAN_LIT("reviewed")) &&
	    !chap_span_eq(value, CHAP_SPAN_LIT("draft")))
		return chap_lexline_fail(
		    &r->lines, "status is \"reviewed\" or \"draft\"");
	r->dated = r->dated || k == DATED;
	if (k == DATED && !chap_span_eq(value, CHAP_SPAN_LIT("yes")))
		return chap_lexline_fail(
		    &r->lines, "\"dated\" is \"yes\" or is left out");
	return CHAP_OK;
}

static bool
is_name(struct chap_span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') ||
		        (i > 0 && s.ptr[i] == '_') ||
		        (i > 0 && s.ptr[i] >= '0' && s.ptr[i] <= '9')))
			return false;
	return s.len > 0 && s.len <= NAME_MAX_BYTES;
}

/* The class of that name, made if it is new. */
static enum chap_err
open_class(struct reader *r, struct chap_span name, struct chap_class **out)
{
	struct chap_classes *classes = r->classes;
	struct chap_class *grown;

	*out = chap_classes_find(classes, r->language, name);
	if (*out != NULL && (*out)->file != r->lines.path)
		return chap_lexline_fail(&r->lines,
		    "the class \"%.*s\" stands in %s:%d already", (int)name.len,
		    name.ptr, (*out)->file, (*out)->line);
	if (*out != NULL)
		return CHAP_OK;
	if (classes->n == CLASSES_MAX)
		return chap_lexline_fail(
		    &r->lines, "more than %d classes", CLASSES_MAX);
	if (classes->n == classes->size) {
		uint32_t size = classes->size == 0 ? 64 : classes->size * 2;

		grown = realloc(classes->item, size * sizeof(*grown));
		if (grown == NULL)
			return chap_fail(
			    r->lines.err, CHAP_ERR_MEMORY, "out of memory");
		classes->item = grown;
		classes->size = size;
	}
	*out = &classes->item[classes->n++];
	**out = (struct chap_class){.language = r->language,
	    .name = name,
	    .file = r->lines.path,
	    .line = r->lines.number};
	return CHAP_OK;
}

static enum chap_err
add_phrase(
    struct reader *r, struct chap_class *to, const struct chap_phrase *phrase)
{
	for (uint32_t i = 0; i < to->n; i++)
		if (chap_phrase_compare(&to->phrase[i], phrase) == 0)
			return CHAP_OK;
	if (to->n == CHAP_CLASS_PHRASES_MAX)
		return chap_lexline_fail(&r->lines,
		    "more than %d phrases in a class", CHAP_CLASS_PHRASES_MAX);
	if (to->n == to->size) {
		uint32_t size = to->size == 0 ? 16 : to->size * 2;
		struct chap_phrase *grown =
		    realloc(to->phrase, size * sizeof(*grown));

		if (grown == NULL)
			return chap_fail(
			    r->lines.err, CHAP_ERR_MEMORY, "out of memory");
		to->phrase = grown;
		to->size = size;
	}
	to->phrase[to->n++] = *phrase;
	return CHAP_OK;
}

/* "@name": all of a class that stands above. */
static enum chap_err
add_class(struct reader *r, struct chap_class *to, struct chap_span name)
{
	struct chap_class *from =
	    chap_classes_find(r->classes, r->language, name);
	enum chap_err rc = CHAP_OK;

	if (from == NULL || from == to)
		return chap_lexline_fail(&r->lines,
		    "no class \"@%.*s\" stands above; files are read in the "
		    "order of their names",
		    (int)name.len, name.ptr);
	from->used = true;
	for (uint32_t i = 0; i < from->n && rc == CHAP_OK; i++)
		rc = add_phrase(r, to, &from->phrase[i]);
	return rc;
}

static enum chap_err
add_member(struct reader *r, struct chap_class *to, struct chap_span member)
{
	struct chap_error inner = {.text = ""};
	struct chap_phrase phrase;
	enum chap_err rc;

	if (member.len == 0)
		return chap_lexline_fail(
		    &r->lines, "an empty member; words stand between commas");
	if (member.ptr[0] == '@')
		return add_class(r, to, chap_span_cut(member, 1, member.len));
	rc = chap_phrase_read(
	    &phrase, r->with, member, CHAP_PHRASE_WORDS_MAX, &inner);
	if (rc != CHAP_OK)
		return chap_fail_at(r->lines.err, rc, r->lines.path,
		    r->lines.number, "%s", inner.text);
	return add_phrase(r, to, &phrase);
}

/* "name: member, member", or "name 2024: member, member" */
static enum chap_err
read_class(struct reader *r, struct chap_span line)
{
	struct chap_span key, members, name;
	struct chap_class *class;
	enum chap_err rc;
	int year;

	if (!chap_lexline_key(line, &key, &members))
		return chap_lexline_fail(
		    &r->lines, "a class is \"name: word, two words, …\"");
	name = chap_lexline_cut(&key, ' ');
	key = chap_lexline_trim(key);
	if (!is_name(name) || chap_span_eq(name, CHAP_SPAN_LIT("file")))
		return chap_lexline_fail(&r->lines,
		    "a class's name is a-z, 0-9 and _, %d at most, and not "
		    "\"file\"",
		    NAME_MAX_BYTES);
	if (r->dated && !chap_lexline_number(key, FIRST_YEAR, LAST_YEAR, &year))
		return chap_lexline_fail(&r->lines,
		    "the file is dated: write the year these were added, "
		    "\"%.*s 2024: …\"",
		    (int)name.len, name.ptr);
	if (!r->dated && key.len > 0)
		return chap_lexline_fail(
		    &r->lines, "a year needs \"dated: yes\" in the header");
	rc = open_class(r, name, &class);
	do {
		if (rc == CHAP_OK)
			rc = add_member(
			    r, class, chap_lexline_cut(&members, ','));
	} while (rc == CHAP_OK && members.len > 0);
	return rc;
}

enum chap_err
chap_classes_read(struct chap_classes *classes,
    const struct chap_phrase_reader *with, struct chap_span name,
    const char *path, struct chap_span text, struct chap_error *err)
{
	struct reader r = {.classes = classes,
	    .with = with,
	    .language = chap_language_of(name),
	    .lines = {text, path, 0, 0, err}};
	bool in_header = true, got;
	struct chap_span line;

	for (;;) {
		enum chap_err rc = chap_lexline_next(&r.lines, &line, &got);

		if (rc != CHAP_OK || !got)
			return rc;
		if (line.len == 0 && in_header) {
			for (int k = 0; k < DATED; k++)
				if (!r.seen[k])
					return chap_lexline_fail(&r.lines,
					    "\"%s\" is missing in the header",
					    KEY[k]);
			in_header = false;
			continue;
		}
		line = chap_lexline_content(line);
		if (line.len > 0)
			rc = in_header ? read_header(&r, line)
			               : read_class(&r, line);
		if (rc != CHAP_OK)
			return rc;
	}
}
