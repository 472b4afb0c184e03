#include "features/lexicon/pattern.h"

#include <stdlib.h>

struct reader {
	const struct chap_pattern_words *words;
	struct chap_span source;
	size_t at;
	struct chap_error *err;
};

static enum chap_err
fail(const struct reader *r, enum chap_err code, const char *text)
{
	chap_fail(r->err, code, "%s", text);
	if (r->err != NULL)
		r->err->column = (int)r->at + 1;
	return code;
}

static void
skip_spaces(struct reader *r)
{
	while (r->at < r->source.len && r->source.ptr[r->at] == ' ')
		r->at++;
}

/* The next byte that is not a space; NUL at the end. */
static char
peek(struct reader *r)
{
	skip_spaces(r);
	return r->at < r->source.len ? r->source.ptr[r->at] : '\0';
}

static enum chap_err
append(const struct reader *r, struct chap_sequences *set,
    const struct chap_sequence *seq)
{
	if (set->n == CHAP_PATTERN_EXPANSION_MAX)
		return fail(r, CHAP_ERR_TOO_LONG,
		    "stands for more than 1024 phrases; split the entry");
	if (set->n == set->size) {
		uint32_t size = set->size == 0 ? 8 : set->size * 2;
		struct chap_sequence *grown =
		    realloc(set->seq, size * sizeof(*grown));

		if (grown == NULL)
			return fail(r, CHAP_ERR_MEMORY, "out of memory");
		set->seq = grown;
		set->size = size;
	}
	set->seq[set->n++] = *seq;
	return CHAP_OK;
}

static void
release(struct chap_sequences *set)
{
	free(set->seq);
	*set = (struct chap_sequences){NULL, 0, 0};
}

/* left := every sequence of left followed by every one of right. */
static enum chap_err
concat(const struct reader *r, struct chap_sequences *left,
    const struct chap_sequences *right)
{
	struct chap_sequences both = {NULL, 0, 0};
	enum chap_err rc = CHAP_OK;

	for (uint32_t i = 0; i < left->n; i++) {
		for (uint32_t j = 0; j < right->n; j++) {
			struct chap_sequence seq = left->seq[i];
			const struct chap_sequence *tail = &right->seq[j];

			if (seq.n + tail->n > CHAP_PATTERN_WORDS_MAX) {
				rc = fail(r, CHAP_ERR_TOO_LONG,
				    "longer than 12 words; shorten the entry");
				goto out;
			}
			memcpy(seq.word + seq.n, tail->word,
			    tail->n * sizeof(tail->word[0]));
			seq.n += tail->n;
			rc = append(r, &both, &seq);
			if (rc != CHAP_OK)
				goto out;
		}
	}
	release(left);
	*left = both;
	return CHAP_OK;
out:
	release(&both);
	return rc;
}

static bool
ends_word(char c)
{
	return c == ' ' || c == '(' || c == ')' || c == '[' || c == ']' ||
	    c == '|';
}

static enum chap_err
read_word(struct reader *r, struct chap_sequences *out)
{
	struct chap_sequence seq = {.n = 1};
	size_t start = r->at;
	struct chap_span word;
	enum chap_err rc;

	while (r->at < r->source.len && !ends_word(r->source.ptr[r->at]))
		r->at++;
	word = chap_span_cut(r->source, start, r->at);
	if (memchr(word.ptr, '*', word.len) != NULL)
		return fail(r, CHAP_ERR_INVALID,
		    "\"*\" is not known here; write the forms out: "
		    "(secret|secrets)");
	if (memchr(word.ptr, '_', word.len) != NULL)
		return fail(r, CHAP_ERR_INVALID,
		    "a gap \"_\" stands alone, between words");
	rc = chap_vocab_add(r->words->vocab, r->words->text, r->words->scratch,
	    word, &seq.word[0], r->err);
	if (rc != CHAP_OK) {
		if (r->err != NULL)
			r->err->column = (int)start + 1;
		return rc;
	}
	return append(r, out, &seq);
}

static enum chap_err
read_items(struct reader *r, int depth, struct chap_sequences *out);

/* "(a|b c)" or "[a|b]", which may be left out. */
static enum chap_err
read_group(struct reader *r, int depth, struct chap_sequences *out)
{
	const struct chap_sequence empty = {.n = 0};
	bool optional = r->source.ptr[r->at] == '[';
	char close = optional ? ']' : ')';
	enum chap_err rc;

	if (depth == CHAP_PATTERN_DEPTH_MAX)
		return fail(r, CHAP_ERR_INVALID,
		    "more than 3 brackets within each other");
	do {
		struct chap_sequences one = {NULL, 0, 0};

		r->at++;
		rc = read_items(r, depth + 1, &one);
		for (uint32_t i = 0; i < one.n && rc == CHAP_OK; i++)
			rc = append(r, out, &one.seq[i]);
		release(&one);
		if (rc != CHAP_OK)
			return rc;
	} while (peek(r) == '|');
	if (peek(r) != close)
		return fail(r, CHAP_ERR_INVALID,
		    optional ? "\"[\" without its \"]\""
		             : "\"(\" without its \")\"");
	r->at++;
	return optional ? append(r, out, &empty) : CHAP_OK;
}

static bool
at_gap(struct reader *r)
{
	return peek(r) == '_' &&
	    (r->at + 1 == r->source.len || r->source.ptr[r->at + 1] == ' ');
}

/* The next word or group; out stays empty at what ends a run of them. */
static enum chap_err
read_item(struct reader *r, int depth, struct chap_sequences *out)
{
	char c = peek(r);

	if (c == '\0' || c == '|' || c == ')' || c == ']' ||
	    (at_gap(r) && depth == 0))
		return CHAP_OK;
	if (c == '(' || c == '[')
		return read_group(r, depth, out);
	if (at_gap(r))
		return fail(
		    r, CHAP_ERR_INVALID, "a gap \"_\" stands outside brackets");
	return read_word(r, out);
}

static enum chap_err
read_items(struct reader *r, int depth, struct chap_sequences *out)
{
	const struct chap_sequence empty = {.n = 0};
	enum chap_err rc = append(r, out, &empty);
	bool any = false;

	while (rc == CHAP_OK) {
		struct chap_sequences item = {NULL, 0, 0};

		rc = read_item(r, depth, &item);
		if (rc == CHAP_OK && item.n == 0)
			break;
		if (rc == CHAP_OK)
			rc = concat(r, out, &item);
		release(&item);
		any = true;
	}
	if (rc == CHAP_OK && !any)
		return fail(r, CHAP_ERR_INVALID,
		    "an empty alternative; use [...] for what may be left "
		    "out");
	return rc;
}

static bool
may_be_empty(const struct chap_sequences *set)
{
	for (uint32_t i = 0; i < set->n; i++)
		if (set->seq[i].n == 0)
			return true;
	return false;
}

static enum chap_err
open_part(const struct reader *r, struct chap_pattern *out, uint8_t gap)
{
	const struct chap_sequence empty = {.n = 0};

	if (out->n_parts == CHAP_PATTERN_PARTS_MAX)
		return fail(r, CHAP_ERR_TOO_LONG,
		    "too many gaps and alternatives; split the entry");
	out->gap[out->n_parts] = gap;
	return append(r, &out->part[out->n_parts++], &empty);
}

/* A cut part of which nothing need be there joins the one before it. */
static enum chap_err
close_parts(const struct reader *r, struct chap_pattern *out, uint32_t first)
{
	while (out->n_parts - 1 > first &&
	    may_be_empty(&out->part[out->n_parts - 1])) {
		struct chap_sequences *last = &out->part[out->n_parts - 1];
		enum chap_err rc = concat(r, last - 1, last);

		if (rc != CHAP_OK)
			return rc;
		release(last);
		out->n_parts--;
	}
	if (may_be_empty(&out->part[first]))
		return fail(
		    r, CHAP_ERR_INVALID, "everything here may be left out");
	return CHAP_OK;
}

/* Up to the next gap or the end: one part, or several if it is cut. */
static enum chap_err
read_parts(struct reader *r, struct chap_pattern *out, bool whole)
{
	uint32_t first = out->n_parts;
	enum chap_err rc =
	    open_part(r, out, first == 0 ? 0 : CHAP_PATTERN_GAP_MAX);
	bool any = false;

	while (rc == CHAP_OK) {
		struct chap_sequences item = {NULL, 0, 0};
		struct chap_sequences *part = &out->part[out->n_parts - 1];

		rc = read_item(r, 0, &item);
		if (rc == CHAP_OK && item.n == 0)
			break;
		if (rc == CHAP_OK && !whole && !may_be_empty(part) &&
		    (uint64_t)part->n * item.n > CHAP_PATTERN_CUT) {
			rc = open_part(r, out, 0);
			part++;
		}
		if (rc == CHAP_OK)
			rc = concat(r, part, &item);
		release(&item);
		any = true;
	}
	if (rc == CHAP_OK && !any)
		return fail(r, CHAP_ERR_INVALID,
		    "words are missing here; a gap stands between words");
	return rc == CHAP_OK ? close_parts(r, out, first) : rc;
}

enum chap_err
chap_pattern_parse(struct chap_pattern *out,
    const struct chap_pattern_words *words, struct chap_span source, bool whole,
    struct chap_error *err)
{
	struct reader r = {words, source, 0, err};

	memset(out, 0, sizeof(*out));
	for (;;) {
		enum chap_err rc = read_parts(&r, out, whole);

		if (rc != CHAP_OK)
			return rc;
		if (peek(&r) == '\0')
			return CHAP_OK;
		if (!at_gap(&r))
			return fail(&r, CHAP_ERR_INVALID,
			    peek(&r) == '|'
			        ? "\"|\" stands inside brackets only"
			        : "a closing bracket too many");
		if (whole)
			return fail(&r, CHAP_ERR_INVALID,
			    "no gap \"_\" in a starred entry or an "
			    "\"unless\"");
		r.at++;
	}
}

void
chap_pattern_release(struct chap_pattern *pattern)
{
	for (uint32_t i = 0; i < pattern->n_parts; i++)
		release(&pattern->part[i]);
	pattern->n_parts = 0;
}
