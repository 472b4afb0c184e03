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

/* How many of the eight bytes at `at` are a-z before the first that is not. */
static inline uint32_t
count_lower(const char *at)
{
	uint64_t word, is_lower;

	memcpy(&word, at, sizeof(word));
	word = htole64(word);
	is_lower = (word + EACH(0x80 - 'a')) & ~(word + EACH(0x80 - 'z' - 1)) &
	    ~word & EACH(0x80);
	is_lower ^= EACH(0x80);
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
 * The letters of the word at `at` of text[n_text], s's, or 0: there is none,
 * or it is not plain. *end: past the signs of a sentence behind it.
 */
static inline uint32_t
plain_word(const struct chap_scan *s, const char *text, uint32_t n_text,
    uint32_t at, uint32_t *end)
{
	uint32_t n = count_lower(text + at);

	if (n == 8 && at + 8 <= n_text)
		n += count_lower(text + at + 8);
	*end = at + n;
	if (n <= 1 || *end >= n_text) {
		if (n == 0 || *end > n_text ||
		    (n == 1 && !is_followed(s, *end)))
			return 0;
		return n;
	}
	if (text[*end] != ' ')
		*end = chap_scan_ending(s, *end);
	return n > LETTERS_MAX || *end == CHAP_NO_ENDING ? 0 : n;
}

/* Known, and begins and ends no reading: all there is to say of most words. */
static inline bool
is_settled(uint32_t flags)
{
	return (flags & CHAP_KNOWN_AS) != 0 &&
	    (flags &
	        (CHAP_KNOWN_READ | CHAP_KNOWN_BEGINS | CHAP_KNOWN_ENDS |
	            CHAP_KNOWN_OTHER)) == 0;
}

bool
chap_scan_plain(struct chap_scan *s)
{
	const uint32_t moved = s->r - s->w;
	/* What was undone from here on belongs to tokens: the main loop's. */
	const uint32_t stop = s->n_before > 0 ? s->before->at : UINT32_MAX;
	const bool is_multiplied =
	    (s->seen & CHAP_EVASION_BIT(MULTIPLIED)) != 0;
	/* Not of *s, which each token that is written might be part of. */
	const struct chap_known *const known = s->known;
	const char *const text = s->text;
	const uint32_t n_text = s->n;
	struct chap_token *token = &s->token[s->n_tokens];
	uint32_t at = s->r, done = s->r, n_settled = 0, n_letters = 0, end;
	bool begins_reading = s->begins_reading, has_question_mark = false;

	while (at < n_text) {
		uint32_t n = plain_word(s, text, n_text, at, &end), flags;
		struct chap_span word = {text + at, n};

		if (n == 0 || at + n > stop)
			break;
		*token = (struct chap_token){
		    .start = at - moved,
		    .end = at - moved + n,
		    .hash = chap_word_hash(word),
		    .kind = CHAP_TOKEN_WORD,
		    .latin = true,
		};
		flags = chap_known_flags(known, token->hash);
		if (is_settled(flags) && !is_multiplied) {
			token->known = flags & CHAP_KNOWN_AS;
			begins_reading = false;
			n_settled++;
		} else {
			if ((flags & CHAP_KNOWN_AS) == 0 &&
			    chap_known_has_three(word))
				break;
			s->begins_reading = begins_reading;
			chap_scan_know(s, token, flags);
			begins_reading = s->begins_reading;
			chap_scan_suspect(s, token);
		}
		token++;
		n_letters += n;
		done = at + n;
		s->left = CHAP_LEFT_WORD;
		/* The main loop looks for mail before each sign. */
		if (s->has_at)
			break;
		for (uint32_t i = done; i < end; i++)
			has_question_mark |= text[i] == '?';
		at = done = end + (end < n_text);
		s->left = CHAP_LEFT_FREE;
	}
	if (done == s->r)
		return false;
	s->n_tokens = (uint32_t)(token - s->token);
	s->begins_reading = begins_reading;
	s->facts.has_question_mark |= has_question_mark;
	s->facts.n_letters += (uint16_t)n_letters;
	s->facts.n_latin_words += (uint16_t)n_settled;
	s->n_kind[CHAP_TOKEN_WORD] += (uint16_t)n_settled;
	chap_scan_copy(s, done - s->r);
	return true;
}
