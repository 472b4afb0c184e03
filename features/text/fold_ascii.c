#include "features/text/fold.h"

#include "features/text/folding.h"

#include <stdbool.h>
#include <string.h>

#define EACH(byte) (0x0101010101010101u * (uint64_t)(byte))
#define HIGH_BITS EACH(0x80)

/*
 * Eight bytes at once, all below 0x80: *out is their lower case. false: one
 * of them is a control, DEL or a grave accent, or two neighbours are spaces,
 * and the bytes must be looked at one by one.
 */
static bool
fold_eight(uint64_t in, uint64_t *out)
{
	uint64_t low = (in - EACH(0x20)) & ~in; /* bytes below 0x20 */
	uint64_t del = in + EACH(1);
	uint64_t grave = in ^ EACH('`');
	uint64_t space = in ^ EACH(' ');
	uint64_t from_a = in + EACH(0x80 - 'A');
	uint64_t past_z = in + EACH(0x80 - 'Z' - 1);

	grave = ~(grave + EACH(0x7f));
	space = ~(space + EACH(0x7f)) & HIGH_BITS;
	*out = in | (from_a & ~past_z & HIGH_BITS) >> 2;
	return ((low | del | grave) & HIGH_BITS) == 0 &&
	    (space & space << 8) == 0;
}

static char
lower(unsigned char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c | 0x20);
	return c == '`' ? '\'' : (char)c;
}

/* The whole text without a change of length; false: that cannot be done. */
static bool
fold_in_place(struct chap_span s, char *out)
{
	size_t i = 0;

	if (s.ptr[0] == ' ' || s.ptr[s.len - 1] == ' ')
		return false;
	for (; i < s.len; i += 8) {
		size_t n = s.len - i < 8 ? s.len - i : 8;
		uint64_t word = EACH('x'), folded;

		memcpy(&word, s.ptr + i, n);
		if (!fold_eight(word, &folded) ||
		    (i > 0 && s.ptr[i] == ' ' && s.ptr[i - 1] == ' '))
			return false;
		memcpy(out + i, &folded, n);
	}
	return true;
}

enum chap_err
chap_fold_ascii(struct chap_span original, struct chap_arena *arena,
    struct chap_folded *out)
{
	struct chap_folding f;
	bool after_invisible = false;

	chap_folding_init(&f, arena, (uint32_t)original.len + 1);
	if (f.failed)
		return CHAP_ERR_MEMORY;
	if (original.len > 0 && fold_in_place(original, f.ptr)) {
		f.len = (uint32_t)original.len;
		return chap_folding_end(&f, out);
	}
	for (uint32_t i = 0; i < original.len; i++) {
		unsigned char c = (unsigned char)original.ptr[i];
		bool is_space = c == ' ' || (c >= '\t' && c <= '\r');

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
