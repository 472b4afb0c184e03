#include "features/lexicon/pattern.h"

#include <stdlib.h>

struct reader {
	const struct chap_pattern_reader *with;
	struct chap_pattern *out;
	struct chap_span source;
	size_t at;
	struct chap_error *err;
};

/* Places that a piece of the pattern may begin and end with. */
struct piece {
	uint64_t first;
	uint64_t last;
	bool empty; /* may be left out */
};

static const struct piece NOTHING = {0, 0, true};

/* Alternatives that are plain words, to be put together at once. */
struct listed {
	struct chap_phrase *phrase; /* owned */
	uint32_t n;
	uint32_t size;
};

static enum chap_err
fail(const struct reader *r, enum chap_err code, const char *text)
{
	chap_fail(r->err, code, "%s", text);
	if (r->err != NULL)
		r->err->column = (int)r->at + 1;
	return code;
}

/* The next byte that is not a space; NUL at the end. */
static char
peek(struct reader *r)
{
	while (r->at < r->source.len && r->source.ptr[r->at] == ' ')
		r->at++;
	return r->at < r->source.len ? r->source.ptr[r->at] : '\0';
}

static struct piece
follow(struct reader *r, struct piece a, struct piece b)
{
	struct chap_place *place = r->out->place;

	for (uint64_t left = a.last; left != 0; left &= left - 1)
		place[__builtin_ctzll(left)].after |= b.first;
	for (uint64_t left = b.first; left != 0; left &= left - 1)
		place[__builtin_ctzll(left)].before |= a.last;
	return (struct piece){a.first | (a.empty ? b.first : 0),
	    b.last | (b.empty ? a.last : 0), a.empty && b.empty};
}

static struct piece
either(struct piece a, struct piece b)
{
	return (struct piece){
	    a.first | b.first, a.last | b.last, a.empty || b.empty};
}

static enum chap_err
add_place(struct reader *r, uint32_t set, struct piece *out)
{
	struct chap_pattern *p = r->out;

	if (p->n == CHAP_PATTERN_PLACES_MAX)
		return fail(r, CHAP_ERR_TOO_LONG,
		    "more than 64 places; split the entry");
	p->place[p->n] = (struct chap_place){0, 0, set};
	out->first = out->last = (uint64_t)1 << p->n++;
	out->empty = false;
	return CHAP_OK;
}

/* Up to 3 tokens of any kind: each place but the first needs the one before.
 */
static enum chap_err
add_gap(struct reader *r, struct piece *out)
{
	struct piece gap = {0, 0, true}, before = NOTHING;

	for (int i = 0; i < CHAP_PATTERN_GAP_MAX; i++) {
		struct piece any;
		enum chap_err rc = add_place(r, CHAP_SET_ANY, &any);

		if (rc != CHAP_OK)
			return rc;
		follow(r, before, any);
		gap.first |= i == 0 ? any.first : 0;
		gap.last |= any.last;
		before = any;
	}
	*out = gap;
	return CHAP_OK;
}

/* Do two runs of phrases go on alike after word `depth`? */
static bool
same_tails(const struct chap_phrase *a, const struct chap_phrase *b, uint32_t n,
    uint32_t depth)
{
	for (uint32_t i = 0; i < n; i++)
		if (a[i].n != b[i].n ||
		    memcmp(&a[i].word[depth + 1], &b[i].word[depth + 1],
		        (a[i].n - depth - 1) * sizeof(uint32_t)) != 0)
			return false;
	return true;
}

static uint32_t
run_length(const struct chap_phrase *p, uint32_t n, uint32_t depth)
{
	uint32_t run = 1;

	while (run < n && p[run].word[depth] == p[0].word[depth])
		run++;
	return run;
}

static enum chap_err add_phrases(struct reader *r,
    const struct chap_phrase *phrase, uint32_t n, uint32_t depth,
    struct piece *out);

/*
 * The run at `at` with the later ones that go on like it: one place, then
 * what follows. Runs that are dealt with are marked in done[].
 */
static enum chap_err
add_run(struct reader *r, const struct chap_phrase *phrase, uint32_t n,
    uint32_t at, uint32_t depth, bool *done, struct piece *out)
{
	uint32_t length = run_length(phrase + at, n - at, depth);
	uint32_t *word = malloc(n * sizeof(*word));
	uint32_t n_words = 0, set = 0, step;
	struct piece tail = NOTHING, head;
	bool ends = phrase[at].n == depth + 1;
	enum chap_err rc = CHAP_OK;

	if (word == NULL)
		return fail(r, CHAP_ERR_MEMORY, "out of memory");
	for (uint32_t i = at; i < n; i += step) {
		step = run_length(phrase + i, n - i, depth);
		if (done[i] || step != length ||
		    !same_tails(phrase + at, phrase + i, length, depth))
			continue;
		done[i] = true;
		word[n_words++] = phrase[i].word[depth];
	}
	if (chap_wordsets_add(r->with->sets, word, n_words, &set) != CHAP_OK)
		rc = fail(r, CHAP_ERR_MEMORY, "out of memory");
	free(word);
	if (rc == CHAP_OK)
		rc = add_place(r, set, &head);
	if (rc == CHAP_OK && length > ends)
		rc = add_phrases(
		    r, phrase + at + ends, length - ends, depth + 1, &tail);
	if (rc != CHAP_OK)
		return rc;
	tail.empty = ends;
	*out = either(*out, follow(r, head, tail));
	return CHAP_OK;
}

/* phrase[n] in order, each once, alike up to word `depth`, longer than it. */
static enum chap_err
add_phrases(struct reader *r, const struct chap_phrase *phrase, uint32_t n,
    uint32_t depth, struct piece *out)
{
	bool *done = calloc(n, sizeof(*done));
	enum chap_err rc = CHAP_OK;

	if (done == NULL)
		return fail(r, CHAP_ERR_MEMORY, "out of memory");
	*out = (struct piece){0, 0, false};
	for (uint32_t i = 0; i < n && rc == CHAP_OK;
	     i += run_length(phrase + i, n - i, depth))
		if (!done[i])
			rc = add_run(r, phrase, n, i, depth, done, out);
	free(done);
	return rc;
}

static int
in_order(const void *a, const void *b)
{
	return chap_phrase_compare(a, b);
}

static enum chap_err
add_listed(struct reader *r, struct listed *list, struct piece *out)
{
	uint32_t unique = 1;

	qsort(list->phrase, list->n, sizeof(*list->phrase), in_order);
	for (uint32_t i = 1; i < list->n; i++)
		if (chap_phrase_compare(
		        &list->phrase[i], &list->phrase[unique - 1]) != 0)
			list->phrase[unique++] = list->phrase[i];
	return add_phrases(r, list->phrase, unique, 0, out);
}

static enum chap_err
list(struct reader *r, struct listed *to, const struct chap_phrase *phrase,
    uint32_t n)
{
	if (to->n + n > CHAP_PATTERN_LISTED_MAX)
		return fail(r, CHAP_ERR_TOO_LONG,
		    "more than 1024 alternatives; split the entry");
	if (to->n + n > to->size) {
		uint32_t size = to->size * 2 + n + 8;
		struct chap_phrase *grown =
		    realloc(to->phrase, size * sizeof(*grown));

		if (grown == NULL)
			return fail(r, CHAP_ERR_MEMORY, "out of memory");
		to->phrase = grown;
		to->size = size;
	}
	if (n > 0)
		memcpy(to->phrase + to->n, phrase, n * sizeof(*phrase));
	to->n += n;
	return CHAP_OK;
}

static bool
ends_word(char c)
{
	return c == ' ' || c == '(' || c == ')' || c == '[' || c == ']' ||
	    c == '|';
}

static struct chap_span
take_word(struct reader *r)
{
	size_t start = r->at;

	while (r->at < r->source.len && !ends_word(r->source.ptr[r->at]))
		r->at++;
	return chap_span_cut(r->source, start, r->at);
}

static enum chap_err
read_word(struct reader *r, struct chap_phrase *out)
{
	const struct chap_phrase_reader *with = &r->with->words;
	size_t start = r->at;
	struct chap_span word = take_word(r);
	enum chap_err rc;

	if (memchr(word.ptr, '*', word.len) != NULL)
		return fail(r, CHAP_ERR_INVALID,
		    "\"*\" is not known here; write the forms out: "
		    "(secret|secrets)");
	if (memchr(word.ptr, '_', word.len) != NULL)
		return fail(r, CHAP_ERR_INVALID,
		    "a gap \"_\" stands alone, between words");
	rc = chap_phrase_read(out, with, word, 1, r->err);
	if (rc != CHAP_OK && r->err != NULL)
		r->err->column = (int)start + 1;
	return rc;
}

static enum chap_err
read_class(struct reader *r, struct listed *to)
{
	struct chap_class *class;
	struct chap_span name;

	r->at++;
	name = take_word(r);
	class = chap_classes_find(r->with->classes, r->with->language, name);
	if (class == NULL) {
		chap_fail(r->err, CHAP_ERR_INVALID,
		    "no class \"@%.*s\"; the .classes files of \"%.*s\" define "
		    "them",
		    (int)name.len, name.ptr, (int)r->with->language.len,
		    r->with->language.ptr);
		if (r->err != NULL)
			r->err->column = (int)r->at - (int)name.len;
		return CHAP_ERR_INVALID;
	}
	class->used = true;
	return list(r, to, class->phrase, class->n);
}

/*
 * An alternative of plain words, or of one class, goes into the list; any
 * other is left where it stands: *plain is false.
 */
static enum chap_err
read_plain(struct reader *r, struct listed *to, bool *plain)
{
	struct chap_phrase all = {.n = 0};
	size_t start = r->at;
	enum chap_err rc = CHAP_OK;
	char c;

	*plain = true;
	if (peek(r) == '@') {
		struct listed members = {NULL, 0, 0};

		rc = read_class(r, &members);
		c = peek(r);
		*plain = c == '|' || c == ')' || c == ']';
		if (rc == CHAP_OK && *plain)
			rc = list(r, to, members.phrase, members.n);
		free(members.phrase);
		if (!*plain)
			r->at = start;
		return rc;
	}
	while (c = peek(r), c != '\0' && c != '|' && c != ')' && c != ']') {
		struct chap_phrase one;

		if (c == '(' || c == '[' || c == '@' || c == '_') {
			*plain = false;
			break;
		}
		rc = read_word(r, &one);
		if (rc != CHAP_OK)
			return rc;
		if (all.n + one.n > CHAP_PHRASE_WORDS_MAX) {
			*plain = false;
			break;
		}
		memcpy(&all.word[all.n], one.word, one.n * sizeof(one.word[0]));
		all.n += one.n;
	}
	if (!*plain || all.n == 0) {
		*plain = false;
		r->at = start;
		return CHAP_OK;
	}
	return list(r, to, &all, 1);
}

static enum chap_err read_items(struct reader *r, int depth, struct piece *out);

static enum chap_err
read_alternatives(
    struct reader *r, int depth, struct listed *plain, struct piece *out)
{
	enum chap_err rc;

	do {
		struct piece one;
		bool is_plain;

		r->at++;
		rc = read_plain(r, plain, &is_plain);
		if (rc == CHAP_OK && !is_plain) {
			rc = read_items(r, depth + 1, &one);
			if (rc == CHAP_OK)
				*out = either(*out, one);
		}
		if (rc != CHAP_OK)
			return rc;
	} while (peek(r) == '|');
	return CHAP_OK;
}

/* "(a|b c)" or "[a|b]", which may be left out. */
static enum chap_err
read_group(struct reader *r, int depth, struct piece *out)
{
	struct piece all = {0, 0, false};
	struct listed plain = {NULL, 0, 0};
	bool optional = r->source.ptr[r->at] == '[';
	enum chap_err rc;

	if (depth == CHAP_PATTERN_DEPTH_MAX)
		return fail(r, CHAP_ERR_INVALID,
		    "more than 3 brackets within each other");
	rc = read_alternatives(r, depth, &plain, &all);
	if (rc == CHAP_OK && peek(r) != (optional ? ']' : ')'))
		rc = fail(r, CHAP_ERR_INVALID,
		    optional ? "\"[\" without its \"]\""
		             : "\"(\" without its \")\"");
	if (rc == CHAP_OK && plain.n > 0) {
		struct piece words;

		rc = add_listed(r, &plain, &words);
		if (rc == CHAP_OK)
			all = either(all, words);
	}
	free(plain.phrase);
	if (rc != CHAP_OK)
		return rc;
	r->at++;
	all.empty = all.empty || optional;
	*out = all;
	return CHAP_OK;
}

static bool
at_gap(struct reader *r)
{
	return peek(r) == '_' &&
	    (r->at + 1 == r->source.len || r->source.ptr[r->at + 1] == ' ');
}

/* The next word, class or group; *any false: a run of them ends here. */
static enum chap_err
read_item(struct reader *r, int depth, struct piece *out, bool *any)
{
	struct listed plain = {NULL, 0, 0};
	char c = peek(r);
	enum chap_err rc;

	*any = !(c == '\0' || c == '|' || c == ')' || c == ']' ||
	    (at_gap(r) && depth == 0));
	if (!*any)
		return CHAP_OK;
	if (c == '(' || c == '[')
		return read_group(r, depth, out);
	if (at_gap(r))
		return fail(
		    r, CHAP_ERR_INVALID, "a gap \"_\" stands outside brackets");
	if (c == '@') {
		rc = read_class(r, &plain);
	} else {
		struct chap_phrase word;

		rc = read_word(r, &word);
		if (rc == CHAP_OK)
			rc = list(r, &plain, &word, 1);
	}
	if (rc == CHAP_OK && plain.n > 0)
		rc = add_listed(r, &plain, out);
	free(plain.phrase);
	return rc;
}

static void
note_item(struct chap_pattern *p, struct piece item)
{
	if (!item.empty && p->n_items < CHAP_PATTERN_ITEMS_MAX)
		p->item[p->n_items++] = item.first;
}

static enum chap_err
read_items(struct reader *r, int depth, struct piece *out)
{
	struct piece all = NOTHING, item;
	bool any = false, more = true;

	for (;;) {
		enum chap_err rc = read_item(r, depth, &item, &more);

		if (rc != CHAP_OK)
			return rc;
		if (!more)
			break;
		if (depth == 0)
			note_item(r->out, item);
		all = follow(r, all, item);
		any = true;
	}
	if (!any)
		return fail(r, CHAP_ERR_INVALID,
		    depth == 0 ? "words are missing here; a gap stands "
		                 "between words"
		               : "an empty alternative; use [...] for what "
		                 "may be left out");
	if (depth == 0 && all.empty)
		return fail(
		    r, CHAP_ERR_INVALID, "everything here may be left out");
	*out = all;
	return CHAP_OK;
}

static enum chap_err
read_parts(struct reader *r, bool plain, struct piece *all)
{
	struct piece part, gap;
	enum chap_err rc = read_items(r, 0, all);

	for (int gaps = 1; rc == CHAP_OK && peek(r) != '\0'; gaps++) {
		if (!at_gap(r))
			return fail(r, CHAP_ERR_INVALID,
			    peek(r) == '|' ? "\"|\" stands inside brackets only"
			                   : "a closing bracket too many");
		if (plain)
			return fail(r, CHAP_ERR_INVALID,
			    "no gap \"_\" in a starred entry or an "
			    "\"unless\"");
		if (gaps > CHAP_PATTERN_GAPS_MAX)
			return fail(r, CHAP_ERR_TOO_LONG,
			    "more than 4 gaps; split the entry");
		r->at++;
		rc = add_gap(r, &gap);
		if (rc == CHAP_OK)
			rc = read_items(r, 0, &part);
		if (rc == CHAP_OK)
			*all = follow(r, follow(r, *all, gap), part);
	}
	return rc;
}

/* Places come before those that follow them, so one pass is enough. */
static uint32_t
longest(const struct chap_pattern *p)
{
	uint32_t words[CHAP_PATTERN_PLACES_MAX], most = 0;

	for (uint32_t i = 0; i < p->n; i++) {
		words[i] = 1;
		for (uint64_t left = p->place[i].before; left != 0;
		     left &= left - 1) {
			uint32_t w = words[__builtin_ctzll(left)] + 1;

			if (w > words[i])
				words[i] = w;
		}
		if (words[i] > most)
			most = words[i];
	}
	return most;
}

enum chap_err
chap_pattern_parse(struct chap_pattern *out,
    const struct chap_pattern_reader *with, struct chap_span source, bool plain,
    struct chap_error *err)
{
	struct reader r = {with, out, source, 0, err};
	struct piece all;
	enum chap_err rc;

	out->n = 0;
	out->n_items = 0;
	rc = read_parts(&r, plain, &all);
	if (rc != CHAP_OK)
		return rc;
	out->first = all.first;
	out->last = all.last;
	out->longest = longest(out);
	return CHAP_OK;
}
