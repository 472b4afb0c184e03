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

/* Together they would share a processor's few registers. */
#define NOINLINE __attribute__((noinline))

/* The way through plain words. */
struct plain {
	struct chap_scan *s;
	struct chap_token *token; /* the next one to be written */
	uint32_t at; /* the next word, if there is one */
	uint32_t done; /* so far the text was taken */
	uint32_t moved; /* how far text is written before where it is read */
	uint32_t undone_at; /* where the next thing stands that was undone */
	uint32_t odd; /* flags of a word with which more is to be done */
	uint32_t n_letters;
	uint32_t n_settled; /* words with which nothing was to be done */
	bool asks; /* a question mark stood behind one */
	bool is_quick; /* whole words may be taken at once */
};

/* A word: letters a-z, and such behind a quote, "don't", or none. */
struct word {
	struct chap_span span; /* without its quote */
	const char *at;
	uint32_t n; /* letters before the quote, or all */
	uint32_t n_behind; /* 0: there is no quote */
	uint32_t end; /* past the signs of a sentence behind it */
	char bytes[2 * CHAP_BLOCK]; /* the span's, if there is a quote */
};

/* What begins a reading makes what ends one odd behind it. */
static inline uint32_t
odd_behind(uint32_t flags)
{
	_Static_assert(CHAP_KNOWN_BEGINS << 2 == CHAP_KNOWN_ENDS, "one shift");
	return (flags & CHAP_KNOWN_BEGINS) << 2;
}

/* Where in the text the next thing stands that was undone. */
static inline uint32_t
next_undone(const struct chap_scan *s)
{
	return s->n_before > 0 ? s->before->at : UINT32_MAX;
}

/*
 * What was undone in the token, made of the text [start, end), if there is
 * anything.
 */
static NOINLINE void
take_undone(
    struct plain *p, struct chap_token *token, uint32_t start, uint32_t end)
{
	uint64_t undone = chap_scan_undone(p->s, start, end, token->start);

	chap_scan_note(p->s, token->start, undone);
	token->changed = chap_scan_is_change(undone);
	p->undone_at = next_undone(p->s);
}

/*
 * Familiar words up to one that is not, or with which more is to be done; of
 * most texts all that is done with most words.
 */
static NOINLINE void
take_familiar(struct plain *p)
{
	/* Not of *p or *s, which tokens that are written might be part of. */
	const struct chap_familiar *const familiar = p->s->known->familiar;
	const char *const text = p->s->text, *const read = text + p->moved;
	struct chap_token *token = p->token;
	const char *at = text + p->at;
	uint32_t odd = p->odd, n_letters = 0;
	bool asks = false;

	for (;;) {
		struct chap_familiar_word word;
		size_t n = chap_block_lower(at);
		const char *end = at + n, *past;

		/* Past a space, alone or behind a sign: most stand alone. */
		past = end + chap_past_ending[(unsigned char)*end];
		if (n - 1 > CHAP_FAMILIAR_LETTERS_MAX - 1 || past[-1] != ' ' ||
		    (n == 1 && !is_followed(p->s, (uint32_t)(end - text))) ||
		    !chap_familiar_read(familiar, at, (uint32_t)n, &word) ||
		    (word.flags & odd) != 0)
			break;
		odd = odd_behind(word.flags);
		*token++ = (struct chap_token){
		    .start = (uint32_t)(at - read),
		    .end = (uint32_t)(end - read),
		    .hash = word.hash,
		    .kind = CHAP_TOKEN_WORD,
		    .known = word.flags & CHAP_KNOWN_AS,
		    .latin = true,
		};
		if ((uint32_t)(end - text) > p->undone_at)
			take_undone(p, token - 1, (uint32_t)(at - text),
			    (uint32_t)(end - text));
		n_letters += (uint32_t)n;
		asks |= *end == '?';
		at = past;
	}
	if (token == p->token)
		return;
	p->n_settled += (uint32_t)(token - p->token);
	p->token = token;
	p->at = p->done = (uint32_t)(at - text);
	p->odd = odd;
	p->n_letters += n_letters;
	p->asks |= asks;
}

/*
 * Finds the plain word at `at`, which may have no sign, but letters, behind a
 * quote. false: none is there.
 */
static bool
find_word(const struct chap_scan *s, uint32_t at, struct word *out)
{
	const char *text = s->text + at;
	uint32_t n = chap_block_lower(text), n_behind = 0;

	if (n - 1 > CHAP_BLOCK - 2)
		return false;
	if (text[n] == '\'')
		n_behind = chap_block_lower(text + n + 1);
	if (n_behind == CHAP_BLOCK ||
	    (n == 1 && n_behind == 0 && !is_followed(s, at + 1)))
		return false;
	out->span = (struct chap_span){text, n};
	out->at = text;
	out->n = n;
	out->n_behind = n_behind;
	out->end = chap_scan_ending(s, at + n + (n_behind > 0) + n_behind);
	if (n_behind > 0) {
		memcpy(out->bytes, text, CHAP_BLOCK);
		memcpy(out->bytes + n, text + n + 1, CHAP_BLOCK);
		out->span = (struct chap_span){out->bytes, n + n_behind};
	}
	return out->end != CHAP_NO_ENDING;
}

/* Looks the word up among the familiar ones; false: it is none of them. */
static bool
is_familiar(const struct chap_familiar *familiar, const struct word *word,
    struct chap_familiar_word *out)
{
	if (word->n_behind == 0)
		return chap_familiar_read(familiar, word->at, word->n, out);
	if (word->span.len > CHAP_FAMILIAR_SHORT_MAX)
		return false;
	return chap_familiar_find(familiar,
	    (chap_block_eight(word->at) & CHAP_FAMILIAR_MASK[word->n]) |
	        (chap_block_eight(word->at + word->n + 1) &
	            CHAP_FAMILIAR_MASK[word->n_behind])
	            << word->n * 8,
	    out);
}

/* What is known of a word, and its hash; `may` it be familiar? */
static uint32_t
look_up(const struct chap_known *known, const struct word *word, bool may,
    uint64_t *hash)
{
	struct chap_familiar_word found;

	if (may && is_familiar(known->familiar, word, &found)) {
		*hash = found.hash;
		return found.flags;
	}
	*hash = chap_word_hash(word->span);
	/* Most others no list knows, so that the filter is asked next. */
	if (known->english.n_blocks != 0)
		chap_wordfilter_fetch(&known->english, *hash);
	return chap_known_flags(known, *hash);
}

/* Takes over what is before the quote of the word, and what is behind it. */
static void
leave_quote(struct plain *p, const struct word *word)
{
	struct chap_scan *s = p->s;

	/* What was tried with its quotes is tried again without. */
	s->is_changed |= p->at < s->quoted;
	chap_scan_copy(s, p->at + word->n - s->r);
	s->r++;
	chap_scan_copy(s, word->n_behind);
	p->moved = s->r - s->w;
}

/*
 * Takes the next word, whatever is to be done with it, and the signs behind it
 * unless mail is to be looked for before each. false: it is none.
 */
static NOINLINE bool
take_one(struct plain *p)
{
	struct chap_scan *s = p->s;
	struct word word;
	uint32_t flags;
	bool may;

	if (!find_word(s, p->at, &word))
		return false;
	*p->token = (struct chap_token){
	    .start = p->at - p->moved,
	    .end = p->at - p->moved + (uint32_t)word.span.len,
	    .kind = CHAP_TOKEN_WORD,
	    .latin = true,
	};
	/* Else it was looked for. */
	may = !p->is_quick || word.n_behind > 0;
	flags = look_up(s->known, &word, may, &p->token->hash);
	if ((flags & CHAP_KNOWN_AS) == 0 && chap_known_has_three(word.span))
		return false;
	s->begins_reading = p->odd != 0;
	chap_scan_know(s, p->token, flags);
	chap_scan_suspect(s, p->token);
	p->odd = odd_behind(flags);
	p->done = p->at + word.n;
	if (word.n_behind > 0) {
		leave_quote(p, &word);
		p->done = s->r;
	}
	if (p->undone_at < p->done)
		take_undone(p, p->token, p->at, p->done);
	p->token++;
	p->n_letters += (uint32_t)word.span.len;
	if (s->has_at)
		return true;
	for (uint32_t at = p->done; at < word.end; at++)
		p->asks |= s->text[at] == '?';
	p->at = p->done = word.end + 1;
	return true;
}

bool
chap_scan_plain(struct chap_scan *s)
{
	struct chap_token *const first = &s->token[s->n_tokens];
	struct plain p = {
	    .s = s,
	    .token = first,
	    .at = s->r,
	    .done = s->r,
	    .moved = s->r - s->w,
	    .undone_at = next_undone(s),
	    .is_quick =
	        !s->has_at && (s->seen & CHAP_EVASION_BIT(MULTIPLIED)) == 0,
	    .odd = s->begins_reading * (uint32_t)CHAP_KNOWN_ENDS,
	};

	do {
		if (p.is_quick)
			take_familiar(&p);
	} while (p.at < s->n && take_one(&p) && !s->has_at);
	if (p.token == first)
		return false;
	if (s->has_at)
		s->left = CHAP_LEFT_WORD;
	if (p.done > s->n)
		p.done = s->n;
	s->n_tokens = (uint32_t)(p.token - s->token);
	s->begins_reading = p.odd != 0;
	s->facts.n_letters += (uint16_t)p.n_letters;
	s->facts.n_latin_words += (uint16_t)p.n_settled;
	s->facts.has_question_mark |= p.asks;
	s->n_kind[CHAP_TOKEN_WORD] += (uint16_t)p.n_settled;
	if (p.done > s->r)
		chap_scan_copy(s, p.done - s->r);
	return true;
}
