#include "features/text/fold.h"

#include "features/text/folding.h"

#include <endian.h>
#include <stdbool.h>
#include <string.h>

#define BLOCK 16
_Static_assert(CHAP_FOLDED_SLACK >= BLOCK, "whole blocks are written");

/* Sixteen bytes at once; a comparison gives 0xff or 0 for each. */
typedef unsigned char block __attribute__((vector_size(BLOCK)));

/* Bytes at which a text has more to fold than capital letters. */
struct finds {
	block other; /* controls, past ASCII, graves, a space behind a space */
	block wraps; /* those that chap_unwrap_may looks for */
};

static block
load(const char *from)
{
	block in;

	memcpy(&in, from, sizeof(in));
	return in;
}

/* Folds the block at `from`, of which one byte more can be read. */
static inline void
fold_block(const char *from, char *to, struct finds *finds)
{
	block in = load(from), next = load(from + 1), out;

	out = in | ((block)((in - 'A') < 26) & 0x20);
	finds->other |= (block)((in - ' ') > '~' - ' ') | (block)(in == '`') |
	    ((block)(in == ' ') & (block)(next == ' '));
	finds->wraps |= (block)(in == '&') | (block)(in == '%') |
	    (block)(in == '<') | (block)(in == '[') | (block)(in == '\\');
	memcpy(to, &out, sizeof(out));
}

static bool
has_any(block found)
{
	uint64_t half[2];

	memcpy(half, &found, sizeof(half));
	return (half[0] | half[1]) != 0;
}

/*
 * The whole text without a change of length; false: that cannot be done.
 * `s` is not empty. *may_unwrap: there may be something to unwrap.
 */
static bool
fold_in_place(struct chap_span s, char *out, bool *may_unwrap)
{
	struct finds finds = {0};
	/* No letters, nor three equal signs, behind the text. */
	char last[] = ".,.,.,.,.,.,.,.,.";
	size_t i = 0, n;

	if (s.ptr[0] == ' ' || s.ptr[s.len - 1] == ' ')
		return false;
	for (; s.len - i > BLOCK; i += BLOCK)
		fold_block(s.ptr + i, out + i, &finds);
	n = s.len - i;
	memcpy(last, s.ptr + i, n);
	fold_block(last, out + i, &finds);
	*may_unwrap = has_any(finds.wraps);
	return !has_any(finds.other);
}

enum chap_err
chap_fold_plain(struct chap_span original, struct chap_arena *arena,
    struct chap_folded *out, bool *is_plain)
{
	bool may_unwrap = false;

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
	*is_plain =
	    fold_in_place(original, out->ptr, &may_unwrap) && !may_unwrap;
	return CHAP_OK;
}

static char
lower(unsigned char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c | 0x20);
	return c == '`' ? '\'' : (char)c;
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
	n = count_before(finds.other);
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
	bool after_invisible = false, may_unwrap;

	chap_folding_init(&f, arena, (uint32_t)original.len + 1);
	if (f.failed)
		return CHAP_ERR_MEMORY;
	if (original.len > 0 && fold_in_place(original, f.ptr, &may_unwrap)) {
		f.len = (uint32_t)original.len;
		return chap_folding_end(&f, out);
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
