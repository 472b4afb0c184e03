/*
 * Words that nothing is to be done with, in a few steps: what the other files
 * of scanning would make of them too.
 */
#include "features/text/block.h"
#include "features/text/scan.h"

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
 * The letters of the word at `at` of `text`, s's, or 0: there is none, or it
 * is not plain. *end: past the signs of a sentence behind it.
 */
static inline uint32_t
plain_word(
    const struct chap_scan *s, const char *text, uint32_t at, uint32_t *end)
{
	uint32_t n = chap_block_lower(text + at);

	*end = at + n;
	if (n - 1 > CHAP_BLOCK - 2 || (n == 1 && !is_followed(s, *end)))
		return 0;
	/* Behind the text there is a space. */
	if (text[*end] == ' ')
		return n;
	/* Most signs stand alone. */
	if (chap_is_ending[(unsigned char)text[*end]] && text[*end + 1] == ' ')
		++*end;
	else
		*end = chap_scan_ending(s, *end);
	return *end == CHAP_NO_ENDING ? 0 : n;
}

/* What is known of the plain word of `n` letters at `at`. */
static inline uint32_t
look_up(
    const struct chap_known *known, const char *at, uint32_t n, uint64_t *hash)
{
	if (n <= CHAP_FAMILIAR_LETTERS_MAX) {
		uint64_t mask = ((uint64_t)1 << n * 8) - 1;
		const struct chap_familiar_word *word = chap_familiar_find(
		    known->familiar, chap_block_eight(at) & mask);

		if (word != NULL) {
			*hash = word->hash;
			return chap_familiar_flags(word);
		}
	}
	*hash = chap_word_hash((struct chap_span){at, n});
	return chap_known_flags(known, *hash);
}

/*
 * Is there no more to say of a word of `n` letters than how it is known? It
 * is known, or too short to be, and no flag of it is among the `odd` ones.
 */
static inline bool
is_settled(uint32_t flags, uint32_t n, uint32_t odd)
{
	return (flags & odd) == 0 &&
	    ((flags & CHAP_KNOWN_AS) != 0 || (n <= 2 && flags == 0));
}

/*
 * Says of the word at `token` what is to be said of one that is not settled.
 * false: it is not plain.
 */
static bool
take_unsettled(struct chap_scan *s, struct chap_token *token,
    struct chap_span word, uint32_t flags)
{
	if ((flags & CHAP_KNOWN_AS) == 0 && chap_known_has_three(word))
		return false;
	chap_scan_know(s, token, flags);
	chap_scan_suspect(s, token);
	return true;
}

static bool
has_question_mark(const char *text, uint32_t at, uint32_t end)
{
	bool has = false;

	for (; at < end; at++)
		has |= text[at] == '?';
	return has;
}

/* What begins a reading makes what ends one odd behind it. */
static inline uint32_t
odd_behind(bool begins_reading)
{
	return CHAP_KNOWN_READ | CHAP_KNOWN_OTHER |
	    (begins_reading * (uint32_t)CHAP_KNOWN_ENDS);
}

/* Where in the text the next thing stands that was undone. */
static inline uint32_t
next_undone(const struct chap_scan *s)
{
	return s->n_before > 0 ? s->before->at : UINT32_MAX;
}

bool
chap_scan_plain(struct chap_scan *s)
{
	const uint32_t moved = s->r - s->w;
	const bool is_multiplied =
	    (s->seen & CHAP_EVASION_BIT(MULTIPLIED)) != 0;
	/* Not of *s, which each token that is written might be part of. */
	const struct chap_known *const known = s->known;
	const char *const text = s->text;
	const uint32_t n_text = s->n;
	const bool has_at = s->has_at;
	struct chap_token *token = &s->token[s->n_tokens];
	uint32_t at = s->r, done = s->r, n_settled = 0, n_letters = 0, end;
	uint32_t undone_at = next_undone(s);
	uint32_t odd = odd_behind(s->begins_reading);

	while (at < n_text) {
		uint32_t n = plain_word(s, text, at, &end), flags;
		uint64_t hash;

		if (n == 0)
			break;
		flags = look_up(known, text + at, n, &hash);
		*token = (struct chap_token){
		    .start = at - moved,
		    .end = at - moved + n,
		    .hash = hash,
		    .kind = CHAP_TOKEN_WORD,
		    .known = flags & CHAP_KNOWN_AS,
		    .latin = true,
		};
		if (is_settled(flags, n, odd) && !is_multiplied) {
			odd = odd_behind((flags & CHAP_KNOWN_BEGINS) != 0);
			n_settled++;
		} else {
			s->begins_reading = odd != odd_behind(false);
			if (!take_unsettled(s, token,
			        (struct chap_span){text + at, n}, flags))
				break;
			odd = odd_behind(s->begins_reading);
		}
		done = at + n;
		if (undone_at < done) {
			uint64_t undone =
			    chap_scan_undone(s, at, done, at - moved);

			chap_scan_note(s, at - moved, undone);
			token->changed = chap_scan_is_change(undone);
			undone_at = next_undone(s);
		}
		token++;
		n_letters += n;
		/* The main loop looks for mail before each sign. */
		if (has_at) {
			s->left = CHAP_LEFT_WORD;
			break;
		}
		if (end > done)
			s->facts.has_question_mark |=
			    has_question_mark(text, done, end);
		at = done = end + 1;
	}
	if (done > n_text)
		done = n_text;
	if (done == s->r)
		return false;
	s->n_tokens = (uint32_t)(token - s->token);
	s->begins_reading = odd != odd_behind(false);
	s->facts.n_letters += (uint16_t)n_letters;
	s->facts.n_latin_words += (uint16_t)n_settled;
	s->n_kind[CHAP_TOKEN_WORD] += (uint16_t)n_settled;
	chap_scan_copy(s, done - s->r);
	return true;
}

/*
 * Letters with one quote between: the word that they are without it, or 0:
 * more is to be done with it. *before, *behind: letters at its sides.
 */
static uint32_t
quoted_word(const struct chap_scan *s, char word[2 * CHAP_BLOCK],
    uint32_t *before, uint32_t *behind)
{
	const char *text = s->text + s->r;
	uint32_t n, n_behind;

	n = chap_block_lower(text);
	if (n == CHAP_BLOCK || text[n] != '\'')
		return 0;
	n_behind = chap_block_lower(text + n + 1);
	if (n_behind - 1 > CHAP_BLOCK - 2 ||
	    chap_scan_ending(s, s->r + n + 1 + n_behind) == CHAP_NO_ENDING)
		return 0;
	memcpy(word, text, n);
	memcpy(word + n, text + n + 1, n_behind);
	*before = n;
	*behind = n_behind;
	n += n_behind;
	return chap_known_has_three((struct chap_span){word, n}) ? 0 : n;
}

bool
chap_scan_quoted(struct chap_scan *s)
{
	char word[2 * CHAP_BLOCK];
	uint32_t before, behind, w_start = s->w, r_start = s->r;
	uint32_t n = quoted_word(s, word, &before, &behind);

	if (n == 0)
		return false;
	/* What was tried with its quotes is tried again without. */
	s->is_changed |= s->r < s->quoted;
	chap_scan_copy(s, before);
	s->r++;
	chap_scan_copy(s, behind);
	s->facts.n_letters += (uint16_t)n;
	chap_scan_token(s, CHAP_TOKEN_WORD, true, w_start, s->w, r_start, 0);
	chap_scan_suspect(s, &s->token[s->n_tokens - 1]);
	s->left = CHAP_LEFT_WORD;
	return true;
}
