#include "features/text/tail.h"

#include <string.h>

#define SIGNS_MAX 3

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/* What people put where they break a word off. */
static bool
are_breaks(const char *s, size_t n)
{
	if (n > SIGNS_MAX)
		return false;
	for (size_t i = 0; i < n; i++)
		if (strchr("-.~_*'", s[i]) == NULL || s[i] == '\0')
			return false;
	return true;
}

/*
 * One place of the original that tokens [first, end) came from: a reading
 * makes several words of one.
 */
struct group {
	uint32_t first;
	uint32_t end;
	uint32_t original_start;
	uint32_t original_end;
};

static void
origin(const struct chap_norm *norm, uint32_t t, uint32_t *start, uint32_t *end)
{
	chap_norm_origin(
	    norm, norm->token[t].start, norm->token[t].end, start, end);
}

/* The tokens that share their origin with token `t`, the first or the last. */
static struct group
group_of(const struct chap_norm *norm, uint32_t t)
{
	struct group g = {t, t + 1, 0, 0};
	uint32_t start, end;

	if (!norm->token[t].changed)
		return g;
	origin(norm, t, &g.original_start, &g.original_end);
	while (g.first > 0) {
		origin(norm, g.first - 1, &start, &end);
		if (end <= g.original_start)
			break;
		g.first--;
	}
	while (g.end < norm->n_tokens) {
		origin(norm, g.end, &start, &end);
		if (start >= g.original_end)
			break;
		g.end++;
	}
	return g;
}

static uint32_t
take_letters(struct chap_span s, char out[CHAP_TAIL_MAX_BYTES])
{
	uint32_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c | 0x20);
		if (c == '\'')
			continue;
		if (!is_lower(c) || n == CHAP_TAIL_MAX_BYTES)
			return 0;
		out[n++] = c;
	}
	return n;
}

/*
 * The group's letters as they were written; where these were no plain letters,
 * what they were read as. 0: there are other characters, or too many.
 */
static uint32_t
written(const struct chap_norm *norm, struct chap_span original,
    const struct group *g, char out[CHAP_TAIL_MAX_BYTES])
{
	const struct chap_token *token = &norm->token[g->first];
	uint32_t n = 0;

	if (token->kind != CHAP_TOKEN_WORD || !token->latin)
		return 0;
	if (token->changed)
		n = take_letters(
		    chap_span_cut(original, g->original_start, g->original_end),
		    out);
	if (n > 0 || g->end - g->first > 1)
		return n;
	return take_letters(
	    chap_span_cut(norm->canon, token->start, token->end), out);
}

/* The first token from which on what is before `end`, and `n` bytes, fit. */
static uint32_t
fitting_start(const struct chap_norm *norm, uint32_t end, uint32_t n)
{
	uint32_t at = norm->token[end].start, t = end;

	while (
	    t > 0 && at - norm->token[t - 1].start + n <= CHAP_TAIL_MAX_BYTES)
		t--;
	return norm->token[t].start;
}

static void
take_tail(const struct chap_norm *norm, struct chap_span original,
    struct chap_ends *out)
{
	uint32_t last = norm->n_tokens - 1, n, from, at;
	const struct chap_token *token = &norm->token[last];
	char letters[CHAP_TAIL_MAX_BYTES];
	bool is_known = token->known != CHAP_KNOWN_NOT && !token->changed &&
	    token->end - token->start > 1;
	struct group g;

	if (is_known && norm->canon.len > CHAP_TAIL_MAX_BYTES)
		return;
	if (!are_breaks(
	        norm->canon.ptr + token->end, norm->canon.len - token->end))
		return;
	g = group_of(norm, last);
	n = written(norm, original, &g, letters);
	if (n == 0)
		return;
	from = fitting_start(norm, g.first, n);
	at = norm->token[g.first].start - from;
	memcpy(out->tail, norm->canon.ptr + from, at);
	memcpy(out->tail + at, letters, n);
	out->tail_len = (uint8_t)(at + n);
}

void
chap_ends_of(const struct chap_norm *norm, struct chap_span original,
    struct chap_ends *out)
{
	struct group g;

	out->head_len = 0;
	out->tail_len = 0;
	out->is_piece = false;
	if (norm->n_tokens == 0)
		return;
	take_tail(norm, original, out);
	if (!are_breaks(norm->canon.ptr, norm->token[0].start))
		return;
	g = group_of(norm, 0);
	out->head_len = (uint8_t)written(norm, original, &g, out->head);
	out->is_piece =
	    out->head_len > 0 && out->tail_len > 0 && g.end == norm->n_tokens;
}

uint32_t
chap_ends_rest(const struct chap_norm *norm)
{
	struct group g;

	if (norm->n_tokens == 0)
		return 0;
	g = group_of(norm, 0);
	return norm->token[g.end - 1].end;
}

void
chap_tail_wipe(struct chap_tail *tail)
{
	explicit_bzero(tail, sizeof(*tail));
}

/* The next place behind `at` from which on the tail may be kept alone. */
static uint32_t
next_start(const struct chap_tail *tail, uint32_t at, uint32_t run)
{
	const char *space;

	if (at >= run)
		return chap_tail_next_cut(tail, at);
	space = memchr(tail->text + at, ' ', run - at);
	return space == NULL ? run : (uint32_t)(space - tail->text) + 1;
}

/* Drops bytes from the front until at most `most` are left. */
static void
drop_front(struct chap_tail *tail, uint32_t most)
{
	uint32_t run = chap_tail_run(tail), at = 0;

	while (tail->len - at > most)
		at = next_start(tail, at, run);
	memmove(tail->text, tail->text + at, tail->len - at);
	memset(tail->text + tail->len - at, 0, at);
	tail->len = (uint8_t)(tail->len - at);
	tail->cuts = tail->cuts >> at & ~(uint32_t)1;
}

void
chap_tail_push(struct chap_tail *tail, const struct chap_ends *ends)
{
	if (!ends->is_piece || tail->len == 0) {
		if (tail->len > 0)
			chap_tail_wipe(tail);
		memcpy(tail->text, ends->tail, ends->tail_len);
		tail->len = ends->tail_len;
		return;
	}
	drop_front(tail, CHAP_TAIL_MAX_BYTES - ends->head_len);
	memcpy(tail->text + tail->len, ends->head, ends->head_len);
	if (tail->len > 0)
		tail->cuts |= (uint32_t)1 << tail->len;
	tail->len = (uint8_t)(tail->len + ends->head_len);
}

uint32_t
chap_tail_run(const struct chap_tail *tail)
{
	uint32_t at = tail->len;

	while (at > 0 && is_lower(tail->text[at - 1]))
		at--;
	return at;
}

uint32_t
chap_tail_next_cut(const struct chap_tail *tail, uint32_t at)
{
	do
		at++;
	while (at < tail->len && (tail->cuts >> at & 1) == 0);
	return at < tail->len ? at : tail->len;
}

uint32_t
chap_tail_spaced(const struct chap_tail *tail, uint32_t from,
    char out[CHAP_TAIL_SPACED_BYTES])
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < tail->len; i++) {
		if (i <= from && (tail->cuts >> i & 1) != 0)
			out[n++] = ' ';
		out[n++] = tail->text[i];
	}
	return n;
}
