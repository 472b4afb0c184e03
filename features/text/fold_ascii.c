#include "features/text/fold.h"

#include "features/text/folding.h"

#include <endian.h>
#include <stdbool.h>
#include <string.h>

#define BLOCK 16
_Static_assert(CHAP_FOLDED_SLACK >= BLOCK, "whole blocks are written");

/* Sixteen bytes at once; a comparison gives 0xff or 0 for each. */
typedef unsigned char block __attribute__((vector_size(BLOCK)));

/* The same as signed ones, which are compared in one step. */
typedef signed char signed_block __attribute__((vector_size(BLOCK)));

/* Bytes at which a text has more to fold than capital letters. */
struct finds {
	block other; /* controls, past ASCII, graves */
	block spaces; /* a space behind a space */
	block wraps; /* those that chap_unwrap_may looks for */
	block ats; /* "@" */
};

static block
load(const char *from)
{
	block in;

	memcpy(&in, from, sizeof(in));
	return in;
}

/* Which are among the `n` bytes from `first` on? */
static inline block
among(block in, unsigned char first, int n)
{
	return (block)((signed_block)(in + (unsigned char)(0x80 - first)) <
	    (signed char)(n - 0x80));
}

/* Folds the block at `from`, of which one byte more can be read. */
static inline void
fold_block(const char *from, char *to, struct finds *finds)
{
	block in = load(from), next = load(from + 1), out;

	out = in | (among(in, 'A', 26) & 0x20);
	/* Those past ASCII are below zero. */
	finds->other |= (block)((signed_block)in < ' ') | (block)(in == 0x7f) |
	    (block)(in == '`');
	finds->spaces |= (block)(in == ' ') & (block)(next == ' ');
	/* "%&", "[\\" */
	finds->wraps |=
	    among(in, '%', 2) | among(in, '[', 2) | (block)(in == '<');
	finds->ats |= (block)(in == '@');
	memcpy(to, &out, sizeof(out));
}

static bool
has_any(block found)
{
	uint64_t half[2];

	memcpy(half, &found, sizeof(half));
	return (half[0] | half[1]) != 0;
}

/* How many bytes stand before the first that is not 0. */
static uint32_t
count_before(block found)
{
	uint64_t half[2];

	memcpy(half, &found, sizeof(half));
	if (half[0] != 0)
		return (uint32_t)__builtin_ctzll(le64toh(half[0])) / 8;
	if (half[1] != 0)
		return 8 + (uint32_t)__builtin_ctzll(le64toh(half[1])) / 8;
	return BLOCK;
}

/* Folds the capitals of the whole text; what else there is to fold. */
static struct finds
fold_capitals(struct chap_span s, char *out)
{
	struct finds finds = {0};
	/* Nothing to fold behind the text. */
	char last[] = ".,.,.,.,.,.,.,.,.";
	size_t i = 0, n;

	for (; s.len - i > BLOCK; i += BLOCK)
		fold_block(s.ptr + i, out + i, &finds);
	n = s.len - i;
	memcpy(last, s.ptr + i, n);
	fold_block(last, out + i, &finds);
	return finds;
}

/*
 * Folds the capitals of a block; which of its bytes are finds of any kind.
 * `beside`: the block a byte further on, or before.
 */
static inline block
fold_any(block in, block beside, char *to)
{
	block out = in | (among(in, 'A', 26) & 0x20);

	memcpy(to, &out, sizeof(out));
	/* Those past ASCII and DEL are below zero, "@" and "`" are one. */
	return (block)((signed_block)(in + 1) < ' ' + 1) |
	    (block)((in | 0x20) == '`') | among(in, '%', 2) |
	    among(in, '[', 2) | (block)(in == '<') |
	    ((block)(in == ' ') & (block)(beside == ' '));
}

/* Folds the capitals of the whole text; false: it may have finds. */
static bool
has_only_capitals(struct chap_span s, char *out)
{
	block finds = {0};
	const char *last;
	size_t i = 0;

	if (s.len <= BLOCK)
		return false;
	for (; s.len - i > BLOCK; i += BLOCK)
		finds |=
		    fold_any(load(s.ptr + i), load(s.ptr + i + 1), out + i);
	/* The last block again as far as it was done. */
	last = s.ptr + s.len - BLOCK;
	finds |= fold_any(load(last), load(last - 1), out + s.len - BLOCK);
	return !has_any(finds);
}

/*
 * The first of two spaces beside each other in text[n] from `at` on, or n.
 * CHAP_FOLDED_SLACK bytes more can be read.
 */
static uint32_t
find_two_spaces(const char *text, uint32_t at, uint32_t n)
{
	for (; at < n; at += BLOCK) {
		block first = load(text + at), second = load(text + at + 1);
		uint32_t found = count_before(
		    (block)(first == ' ') & (block)(second == ' '));

		if (found < BLOCK)
			return at + found < n ? at + found : n;
	}
	return n;
}

/*
 * Makes each run of spaces one, and none at the ends, of out->ptr, which has
 * no other white space.
 */
static void
squeeze_spaces(struct chap_folded *out)
{
	char *text = out->ptr;
	uint32_t r = 0, w = 0, n = out->len;

	while (n > 0 && text[n - 1] == ' ')
		n--;
	while (r < n && text[r] == ' ')
		r++;
	while (r < n) {
		uint32_t end = find_two_spaces(text, r, n);

		chap_origins_linear(&out->map, w, r);
		if (w < r)
			memmove(text + w, text + r, end - r);
		w += end - r;
		r = end;
		while (r < n && text[r] == ' ')
			r++;
		if (r == n)
			break;
		chap_origins_block(&out->map, w, end, r - end);
		text[w++] = ' ';
	}
	out->len = w;
}

enum chap_err
chap_fold_plain(struct chap_span original, struct chap_arena *arena,
    struct chap_folded *out, bool *is_plain)
{
	struct finds finds;

	*is_plain = false;
	if (original.len == 0)
		return CHAP_OK;
	*out = (struct chap_folded){
	    .ptr = chap_arena_alloc(arena, original.len + CHAP_FOLDED_SLACK),
	    .len = (uint32_t)original.len,
	    .undone = {.arena = arena}};
	if (out->ptr == NULL)
		return CHAP_ERR_MEMORY;
	chap_origins_init(&out->map, arena);
	if (has_only_capitals(original, out->ptr)) {
		finds = (struct finds){0};
	} else {
		finds = fold_capitals(original, out->ptr);
		if (has_any(finds.other | finds.wraps))
			return CHAP_OK;
	}
	*is_plain = true;
	out->has_no_at = !has_any(finds.ats);
	if (has_any(finds.spaces) || original.ptr[0] == ' ' ||
	    original.ptr[original.len - 1] == ' ')
		squeeze_spaces(out);
	return out->map.failed ? CHAP_ERR_MEMORY : CHAP_OK;
}

static char
lower(unsigned char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c | 0x20);
	return c == '`' ? '\'' : (char)c;
}

/*
 * Takes what stands at `i` up to where more than capitals is to be folded,
 * a block at most; how many bytes, or 0.
 */
static uint32_t
take_block(struct chap_folding *f, struct chap_span s, uint32_t i)
{
	struct finds finds = {0};
	char tail[BLOCK + 2] = ".,.,.,.,.,.,.,.,.";
	const char *from = s.ptr + i;
	size_t rest = s.len - i;
	char folded[BLOCK];
	uint32_t n;

	if (rest <= BLOCK) {
		memcpy(tail, from, rest);
		from = tail;
	}
	fold_block(from, folded, &finds);
	n = count_before(finds.other | finds.spaces);
	if (n > rest)
		n = (uint32_t)rest;
	/* What follows the space is not known to be no white space. */
	n -= n > 0 && from[n - 1] == ' ';
	if (n == 0 || !chap_folding_reserve(f, n))
		return 0;
	/* Past the n bytes into the slack. */
	memcpy(f->ptr + f->len, folded, BLOCK);
	chap_origins_linear(&f->map, f->len, i);
	f->len += n;
	return n;
}

enum chap_err
chap_fold_ascii(struct chap_span original, struct chap_arena *arena,
    struct chap_folded *out)
{
	struct chap_folding f;
	struct finds finds;
	bool after_invisible = false;

	chap_folding_init(&f, arena, (uint32_t)original.len + 1);
	if (f.failed)
		return CHAP_ERR_MEMORY;
	if (original.len > 0) {
		finds = fold_capitals(original, f.ptr);
		if (!has_any(finds.other | finds.spaces) &&
		    original.ptr[0] != ' ' &&
		    original.ptr[original.len - 1] != ' ') {
			f.len = (uint32_t)original.len;
			return chap_folding_end(&f, out);
		}
	}
	for (uint32_t i = 0; i < original.len; i++) {
		unsigned char c = (unsigned char)original.ptr[i];
		bool is_space = c == ' ' || (c >= '\t' && c <= '\r');

		if (!is_space && !after_invisible) {
			uint32_t n = take_block(&f, original, i);

			if (n > 0) {
				i += n - 1;
				continue;
			}
		}
		if (!is_space && (c < ' ' || c == 0x7f)) {
			after_invisible = true;
			continue;
		}
		if (!is_space && !chap_folding_reserve(&f, 1))
			return CHAP_ERR_MEMORY;
		if (after_invisible)
			chap_folding_undone(&f, CHAP_EVASION_INVISIBLE);
		after_invisible = false;
		if (is_space) {
			chap_folding_space(&f, i, i + 1);
			continue;
		}
		chap_origins_linear(&f.map, f.len, i);
		f.ptr[f.len++] = lower(c);
	}
	if (after_invisible)
		chap_folding_undone(&f, CHAP_EVASION_INVISIBLE);
	return chap_folding_end(&f, out);
}
