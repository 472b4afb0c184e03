/*
 * Words that nothing is to be done with, in a few steps: what the other files
 * of scanning would make of them too.
 */
#include "features/text/scan.h"

#include <endian.h>
#include <string.h>

/* The longest word that is looked at in two steps of eight bytes. */
#define LETTERS_MAX 13

#define EACH(byte) (0x0101010101010101u * (uint64_t)(byte))

/*
 * How many of the eight bytes at `at` are letters a-z before the first that
 * is not; *has_three: three neighbours of the eight may be equal.
 */
static inline uint32_t
count_lower(const char *at, bool *has_three)
{
	uint64_t word, is_lower, same;

	memcpy(&word, at, sizeof(word));
	word = htole64(word);
	is_lower = (word + EACH(0x80 - 'a')) & ~(word + EACH(0x80 - 'z' - 1)) &
	    ~word & EACH(0x80);
	/* A zero byte of `same` is a byte that equals the next. */
	same = word ^ word >> 8;
	same = ~(((same & EACH(0x7f)) + EACH(0x7f)) | same) & EACH(0x80);
	*has_three = (same & same >> 8) != 0;
	is_lower = ~is_lower & EACH(0x80);
	return is_lower == 0 ? 8 : (uint32_t)__builtin_ctzll(is_lower) / 8;
}

/* Are a space and a word of more than one letter at `at`, or an end? */
static bool
is_followed(const struct chap_scan *s, uint32_t at)
{
	return at < s->n && s->text[at] == ' ' &&
	    chap_scan_kind(s, at + 1) == CHAP_BYTE_LOWER &&
	    chap_scan_kind(s, at + 2) == CHAP_BYTE_LOWER &&
	    s->text[at + 1] != s->text[at + 2];
}

/*
 * The letters of the plain word at `at`, or 0: it is none. *end: past the
 * signs of a sentence behind it.
 */
static inline uint32_t
plain_word(const struct chap_scan *s, uint32_t at, uint32_t *end)
{
	bool has_three;
	uint32_t n = count_lower(s->text + at, &has_three);

	if (n == 8 && at + 8 <= s->n) {
		bool is_more;

		/* Two letters again, so that three equal ones are seen. */
		n = 6 + count_lower(s->text + at + 6, &is_more);
		has_three |= is_more;
	}
	if (n == 0 || n > LETTERS_MAX || has_three || at + n > s->n ||
	    (n == 1 && !is_followed(s, at + 1)))
		return 0;
	*end = at + n;
	if (*end < s->n && s->text[*end] != ' ')
		*end = chap_scan_ending(s, *end);
	return *end == CHAP_NO_ENDING ? 0 : n;
}

bool
chap_scan_plain(struct chap_scan *s)
{
	const uint32_t moved = s->r - s->w;
	/* What was undone from here on belongs to tokens: the main loop's. */
	const uint32_t stop = s->n_before > 0 ? s->before->at : UINT32_MAX;
	uint32_t at = s->r, done = s->r, end;

	while (at < s->n) {
		uint32_t n = plain_word(s, at, &end);

		if (n == 0 || at + n > stop)
			break;
		chap_scan_put(s, CHAP_TOKEN_WORD, true, s->text + at,
		    at - moved, at - moved + n);
		s->facts.n_letters += (uint16_t)n;
		chap_scan_suspect(s);
		s->left = CHAP_LEFT_WORD;
		done = at + n;
		/* The main loop looks for mail before each sign. */
		if (s->has_at)
			break;
		for (uint32_t i = done; i < end; i++)
			s->facts.has_question_mark |= s->text[i] == '?';
		at = done = end + (end < s->n);
		s->left = CHAP_LEFT_FREE;
	}
	if (done == s->r)
		return false;
	chap_scan_copy(s, done - s->r);
	return true;
}
