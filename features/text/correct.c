#include "features/text/correct.h"

#include "features/text/glued.h"
#include "features/text/nearby.h"
#include "features/text/reading.h"

#include <string.h>

/* See but_glued_key(); no other key is made with it. */
#define BUT_GLUED 64
#define REVERSED_MIN 4
/* A word this long is rather misspelled than glued. */
#define NEAR_LETTERS_MIN 8
/*
 * A list this small has words that are usual; a larger one has so many forms
 * that slips of English words are among them.
 */
#define SMALL_SET 100000
#define FREQUENT_SET 1000
#define REVERSED_LONG_MIN 5
/* The sets of other languages have no longer words. */
#define LISTED_LETTERS_MAX 13
/* Letters of a word that an "ing" is short of its g in. */
#define SHORT_ING_MIN 4
/* Letters of a word before its ending. */
#define DERIVED_MIN 4
/* So few words tell no language; whole phrases that were glued, more. */
#define FEW_WORDS 3
#define FEW_GLUED 5

struct correction {
	const struct chap_scan *scan;
	const struct chap_known *known;
	bool is_glued; /* it may be English, of words that were glued */
	bool is_english; /* it reads as English, or as nothing else */
	bool is_surveyed; /* else what stands above is not known yet */
	bool is_weighed; /* else so are the next two, see glued.h */
	bool has_firm; /* a word that may be glued is a phrase by itself */
	int32_t glued_gain; /* of all words that may be */
	/* Of the word that was tried last: */
	bool may_be_cut; /* if others were glued */
	bool is_phrase; /* its cut is a whole one */
	unsigned *sets; /* [n_tokens] of unknown words: where they are */
	uint32_t n_known; /* English words that are known */
	uint32_t n_foreign; /* unknown words that only other sets have */
	uint32_t votes[CHAP_KNOWN_SETS]; /* such words of each set */
	/* What is being written. */
	struct chap_folded *out;
	uint32_t size;
	uint32_t read; /* scanned text up to here is dealt with */
	bool failed;
};

static struct chap_span
bytes_of(const struct correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];

	return (struct chap_span){c->scan->text + t->start, t->end - t->start};
}

static bool
is_plain_latin(struct chap_span word)
{
	for (size_t i = 0; i < word.len; i++) {
		if (word.ptr[i] < 'a' || word.ptr[i] > 'z')
			return false;
	}
	return word.len > 0;
}

/* " ([{\"'*_~": before a word by itself. */
static const bool OPENS[256] = {[' '] = true,
    ['('] = true,
    ['['] = true,
    ['{'] = true,
    ['"'] = true,
    ['\''] = true,
    ['*'] = true,
    ['_'] = true,
    ['~'] = true};

/* ".,!?;:)]}\"'*_~": behind one. */
static const bool CLOSES[256] = {['.'] = true,
    [','] = true,
    ['!'] = true,
    ['?'] = true,
    [';'] = true,
    [':'] = true,
    [')'] = true,
    [']'] = true,
    ['}'] = true,
    ['"'] = true,
    ['\''] = true,
    ['*'] = true,
    ['_'] = true,
    ['~'] = true};

/* Does it stand by itself, between spaces and the signs of a sentence? */
static bool
stands_alone(const struct correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];
	const char *text = c->scan->text;
	uint32_t at = t->end;

	if (t->start > 0 && !OPENS[(unsigned char)text[t->start - 1]])
		return false;
	while (at < c->scan->w && CLOSES[(unsigned char)text[at]])
		at++;
	return at == c->scan->w || text[at] == ' ';
}

/* Is token `i` the first, and does `sign` stand behind it? */
static bool
is_first_before(const struct correction *c, uint32_t i, char sign)
{
	const struct chap_token *t = &c->scan->token[i];

	return i == 0 && t->start == 0 && t->end < c->scan->w &&
	    c->scan->text[t->end] == sign;
}

/* Whoever is spoken to: "monkeydust: try again" */
static bool
is_addressee(const struct correction *c, uint32_t i)
{
	return is_first_before(c, i, ':');
}

/*
 * Perhaps whoever is spoken to, where nothing else is disguised: "monkeydust,
 * try again". Only lexicons' words are made of it, and whole phrases.
 */
static bool
may_be_addressee(const struct correction *c, uint32_t i)
{
	const uint64_t others = CHAP_DISGUISES | CHAP_EVASION_BIT(GLUED);

	return is_first_before(c, i, ',') && c->scan->n_tokens > 1 &&
	    (c->scan->seen & others) == 0;
}

/* Does only another language's lexicon have it? */
static bool
is_other(const struct correction *c, const struct chap_token *token)
{
	return c->scan->n_others > 0 && token->known != CHAP_KNOWN_NOT &&
	    (chap_known_flags(c->known, token->hash) & CHAP_KNOWN_OTHER) != 0;
}

/* Enough of the other words are English, or there are hardly any. */
static bool
is_english(const struct correction *c, uint32_t few)
{
	uint32_t n_latin = c->scan->facts.n_latin_words;

	return c->n_known * 3 + few >= n_latin &&
	    (c->n_foreign < 2 || c->n_foreign <= c->n_known);
}

/*
 * Which languages the message speaks, by the lists that have its words; once,
 * when it is first asked for. false: out of memory.
 */
static bool
survey(struct correction *c)
{
	const struct chap_scan *s = c->scan;

	if (c->is_surveyed)
		return true;
	c->sets = chap_arena_alloc(
	    s->map.arena, ((size_t)s->n_tokens + 1) * sizeof(*c->sets));
	if (c->sets == NULL) {
		c->failed = true;
		return false;
	}
	c->is_surveyed = true;
	for (uint32_t i = 0; i < s->n_tokens; i++) {
		c->sets[i] = 0;
		if (s->token[i].kind != CHAP_TOKEN_WORD || !s->token[i].latin)
			continue;
		if (s->token[i].known != CHAP_KNOWN_NOT &&
		    !is_other(c, &s->token[i])) {
			c->n_known++;
			continue;
		}
		if (s->token[i].end - s->token[i].start > LISTED_LETTERS_MAX)
			continue;
		c->sets[i] = chap_known_sets(c->known, s->token[i].hash);
		c->n_foreign += c->sets[i] != 0 || is_other(c, &s->token[i]);
		for (size_t set = 0; set < c->known->n_sets; set++)
			c->votes[set] += c->sets[i] >> set & 1;
	}
	c->is_english = is_english(c, FEW_WORDS);
	c->is_glued = !c->is_english && is_english(c, FEW_GLUED);
	return true;
}

/* Is the word one of a language that the message may be of? */
static bool
is_foreign(const struct correction *c, uint32_t i)
{
	for (size_t set = 0; set < c->known->n_sets; set++) {
		if ((c->sets[i] >> set & 1) != 0 &&
		    (c->votes[set] > c->n_known || c->n_known < 2))
			return true;
	}
	return false;
}

/* Does the message speak the language of a reading? */
static bool
is_spoken(struct correction *c, const char *language)
{
	/* English ones are read in lists of all languages as well. */
	if (strcmp(language, "en") == 0)
		return true;
	if (!survey(c))
		return false;
	for (size_t set = 0; set < c->known->n_sets; set++) {
		if (strcmp(c->known->set[set].language, language) == 0)
			return c->votes[set] > 0;
	}
	return false;
}

/* The reading of a key that the message's languages have; NULL: none. */
static const struct chap_reading *
reading_of(struct correction *c, uint64_t key, uint32_t n_key_tokens)
{
	size_t n;
	const struct chap_reading *row =
	    chap_readings_find(&c->known->readings, key, &n);

	for (size_t i = 0; i < n; i++) {
		if (row[i].alone && c->scan->n_tokens > n_key_tokens)
			continue;
		if (is_spoken(c, row[i].language))
			return &row[i];
	}
	return NULL;
}

/* The same of a token and the next, with nothing but a space between. */
static const struct chap_reading *
reading_of_two(struct correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];

	if (i + 1 == c->scan->n_tokens || t[1].start != t->end + 1 ||
	    c->scan->text[t->end] != ' ')
		return NULL;
	return reading_of(c,
	    chap_word_hash((struct chap_span){
	        c->scan->text + t->start, t[1].end - t->start}),
	    2);
}

static bool
grow(struct correction *c, uint32_t n)
{
	uint32_t size = (c->out->len + n) * 2;
	char *grown;

	if (c->size - c->out->len >= n && c->out->ptr != NULL)
		return true;
	if (size < c->scan->w + 64)
		size = c->scan->w + 64;
	grown = chap_arena_alloc(c->scan->map.arena, size + CHAP_FOLDED_SLACK);
	if (grown == NULL) {
		c->failed = true;
		return false;
	}
	if (c->out->ptr != NULL)
		memcpy(grown, c->out->ptr, c->out->len);
	c->out->ptr = grown;
	c->size = size;
	return true;
}

/* Takes the scanned text over up to `end`. */
static void
copy_to(struct correction *c, uint32_t end)
{
	uint32_t n = end - c->read;

	if (n == 0 || !grow(c, n))
		return;
	chap_origins_linear(&c->out->map, c->out->len, c->read);
	memcpy(c->out->ptr + c->out->len, c->scan->text + c->read, n);
	c->out->len += n;
	c->read = end;
}

/* Scanned text [start, end) says `says`. */
static void
replace(struct correction *c, uint32_t start, uint32_t end,
    struct chap_span says, uint64_t evasions)
{
	copy_to(c, start);
	if (!grow(c, (uint32_t)says.len))
		return;
	chap_origins_block(&c->out->map, c->out->len, start, end - start);
	/* One place for each word of it. */
	for (size_t i = 0; i < says.len; i++) {
		if (says.ptr[i] != ' ' && (i == 0 || says.ptr[i - 1] == ' '))
			chap_undones_add_set(&c->out->undone,
			    c->out->len + (uint32_t)i, evasions);
	}
	memcpy(c->out->ptr + c->out->len, says.ptr, says.len);
	c->out->len += (uint32_t)says.len;
	c->read = end;
}

/* A picture is a word by itself, whatever it touches. */
static void
replace_emoji(struct correction *c, const struct chap_token *t,
    const struct chap_reading *reading)
{
	char says[CHAP_READING_MAX_BYTES + 2];
	size_t n = 0;

	copy_to(c, t->start);
	if (c->out->len > 0 && c->out->ptr[c->out->len - 1] != ' ')
		says[n++] = ' ';
	memcpy(says + n, reading->says.ptr, reading->says.len);
	n += reading->says.len;
	if (t->end < c->scan->w && c->scan->text[t->end] != ' ')
		says[n++] = ' ';
	replace(c, t->start, t->end, (struct chap_span){says, n},
	    (uint64_t)1 << reading->evasion);
}

/*
 * Is token `i` one of a row of single letters, three of them beside it or
 * more? Those are letters of spread words, which nobody could put together.
 */
static bool
is_spread(const struct correction *c, uint32_t i)
{
	const struct chap_token *token = c->scan->token;
	uint32_t first = i, last = i;

	if (token[i].end - token[i].start != 1)
		return false;
	while (first > 0 && i - first < 3 &&
	    token[first - 1].end - token[first - 1].start == 1 &&
	    token[first].start - token[first - 1].end == 1)
		first--;
	while (last + 1 < c->scan->n_tokens && last - i < 3 &&
	    token[last + 1].end - token[last + 1].start == 1 &&
	    token[last + 1].start - token[last].end == 1)
		last++;
	return last - first >= 3;
}

/* Reads chat words; how many tokens were read as one, or 0. */
static uint32_t
read_token(struct correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];
	const struct chap_reading *reading = NULL;
	uint32_t flags, n = 1;

	if (!t->has_reading || is_spread(c, i))
		return 0;
	flags = chap_known_flags(c->known, t->hash);
	if ((flags & CHAP_KNOWN_BEGINS) != 0 && stands_alone(c, i)) {
		reading = reading_of_two(c, i);
		n = 2;
	}
	if (reading == NULL && (flags & CHAP_KNOWN_READ) != 0 &&
	    (t->kind == CHAP_TOKEN_EMOJI || stands_alone(c, i))) {
		reading = reading_of(c, t->hash, 1);
		n = 1;
	}
	if (reading == NULL)
		return 0;
	if (t->kind == CHAP_TOKEN_EMOJI)
		replace_emoji(c, t, reading);
	else
		replace(c, t->start, t[n - 1].end, reading->says,
		    (uint64_t)1 << reading->evasion);
	return n;
}

/* Do two words often stand behind each other, or in a lexicon? */
static bool
is_usual(const struct correction *c, uint64_t first, uint64_t second)
{
	return chap_said_pair(&c->known->said, first, second) != 0 ||
	    chap_said_is_phrase(&c->known->said, first, second);
}

/*
 * "2" and "4" for "to" and "for", in a message that has other chat words and
 * between words that these often stand between: "go 2 school", not "2 dogs".
 */
static bool
read_digit(struct correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];
	const char *text = c->scan->text;
	struct chap_span says;
	uint64_t hash;

	if (t->end - t->start != 1 ||
	    (text[t->start] != '2' && text[t->start] != '4') ||
	    (c->scan->seen & CHAP_EVASION_BIT(CHAT_WORD)) == 0 || i == 0 ||
	    i + 1 == c->scan->n_tokens || t[-1].end + 1 != t->start ||
	    t[1].start != t->end + 1 || text[t->start - 1] != ' ' ||
	    text[t->end] != ' ')
		return false;
	says =
	    text[t->start] == '2' ? CHAP_SPAN_LIT("to") : CHAP_SPAN_LIT("for");
	hash = chap_word_hash(says);
	if (!is_usual(c, t[-1].hash, hash) || !is_usual(c, hash, t[1].hash))
		return false;
	replace(c, t->start, t->end, says, CHAP_EVASION_BIT(CHAT_WORD));
	return true;
}

/* "w/" and "w/o", which are no words to the scan; its tokens, or 0. */
static uint32_t
read_with(struct correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];
	const char *text = c->scan->text;
	uint32_t end = t->end + 1;

	if (t->end - t->start != 1 || text[t->start] != 'w' ||
	    end > c->scan->w || text[t->end] != '/' ||
	    (t->start > 0 && text[t->start - 1] != ' '))
		return 0;
	if (end == c->scan->w || text[end] == ' ') {
		replace(c, t->start, end, CHAP_SPAN_LIT("with"),
		    CHAP_EVASION_BIT(CHAT_WORD));
		return 1;
	}
	if (text[end] != 'o' || (end + 1 < c->scan->w && text[end + 1] != ' '))
		return 0;
	replace(c, t->start, end + 1, CHAP_SPAN_LIT("without"),
	    CHAP_EVASION_BIT(CHAT_WORD));
	return 2;
}

/* Has the text what read_short() reads? */
static bool
has_short(const struct chap_scan *s)
{
	if ((s->seen & CHAP_EVASION_BIT(CHAT_WORD)) != 0 &&
	    s->n_kind[CHAP_TOKEN_NUMBER] > 0)
		return true;
	return memchr(s->text, '/', s->w) != NULL &&
	    memmem(s->text, s->w, "w/", 2) != NULL;
}

/* What is read of signs and digits; its tokens, or 0. */
static uint32_t
read_short(struct correction *c, uint32_t i)
{
	return read_digit(c, i) ? 1 : read_with(c, i);
}

static uint32_t
reverse(struct chap_span word, char out[CHAP_REPAIR_MAX])
{
	for (size_t i = 0; i < word.len; i++)
		out[i] = word.ptr[word.len - 1 - i];
	return (uint32_t)word.len;
}

/* A frequent word that a lexicon has. */
static bool
is_best_known(const struct correction *c, const char *text, uint32_t n)
{
	return chap_known_goodness(chap_known_flags(
	           c->known, chap_word_hash((struct chap_span){text, n}))) >
	    CHAP_GOOD_LEXICON;
}

static bool
is_common(const struct correction *c, const char *text, uint32_t n)
{
	return chap_known_find(c->known, (struct chap_span){text, n}) >=
	    CHAP_KNOWN_COMMON;
}

static bool
is_well_known(const struct correction *c, const char *text, uint32_t n)
{
	return chap_known_well(chap_known_flags(
	    c->known, chap_word_hash((struct chap_span){text, n})));
}

/* "skypes", "reseted": a word that is known, or listed, and an ending. */
static bool
is_derived(const struct correction *c, struct chap_span word)
{
	static const char *const ENDINGS[] = {"s", "ed", "ing", "ish"};

	for (size_t i = 0; i < sizeof(ENDINGS) / sizeof(ENDINGS[0]); i++) {
		size_t n = strlen(ENDINGS[i]);
		struct chap_span stem = {word.ptr, word.len - n};
		uint64_t hash;

		if (word.len < n + DERIVED_MIN ||
		    memcmp(word.ptr + stem.len, ENDINGS[i], n) != 0 ||
		    word.ptr[stem.len - 1] == word.ptr[stem.len])
			continue;
		hash = chap_word_hash(stem);
		/* "wahts" is none, for "waht" is none. */
		if ((chap_known_flags(c->known, hash) & CHAP_KNOWN_AS) != 0 ||
		    chap_known_is_listed(c->known, hash))
			return true;
	}
	return false;
}

/* May token `i` be made something else of, if it is unknown? */
static bool
is_open(const struct correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];

	return t->kind == CHAP_TOKEN_WORD && t->latin &&
	    t->end - t->start <= CHAP_SEGMENT_LETTERS &&
	    !chap_scan_is_vain(c->scan, t->hash) &&
	    is_plain_latin(bytes_of(c, i)) && stands_alone(c, i) &&
	    !is_addressee(c, i);
}

/* May an open token be meant for other words? */
static bool
has_meaning(const struct correction *c, uint32_t i)
{
	return (c->is_english || c->is_glued) && !c->scan->is_other &&
	    bytes_of(c, i).len >= CHAP_SCAN_SUSPECT_MIN && !is_foreign(c, i);
}

/*
 * Who glues words glues several: what speaks for it in all of the message's
 * unknown words counts together, once, when it is first asked for.
 */
static bool
glues(struct correction *c, const struct chap_segments *word)
{
	const struct chap_scan *s = c->scan;
	struct chap_segments cut;

	if ((s->seen & CHAP_EVASION_BIT(GLUED)) != 0 &&
	    !chap_glued_is_loose(word))
		return true;
	for (uint32_t i = 0; i < s->n_tokens && !c->is_weighed; i++) {
		if (s->token[i].known == CHAP_KNOWN_NOT && is_open(c, i) &&
		    has_meaning(c, i) && !is_derived(c, bytes_of(c, i))) {
			int32_t gain =
			    chap_glued_gain(c->known, bytes_of(c, i), &cut);

			if (gain <= 0 ||
			    (may_be_addressee(c, i) &&
			        !chap_glued_is_phrase(&cut)))
				continue;
			c->glued_gain += gain;
			c->has_firm |= chap_glued_is_firm(&cut, gain);
		}
	}
	c->is_weighed = true;
	return c->has_firm &&
	    c->glued_gain >= (chap_glued_is_loose(word) ? CHAP_GLUED_LOOSE_GAIN
	                                                : CHAP_GLUED_GAIN);
}

static enum chap_evasion
evasion_of(enum chap_nearby_how how)
{
	switch (how) {
	case CHAP_NEARBY_DOUBLED:
		return CHAP_EVASION_DOUBLED;
	case CHAP_NEARBY_TRANSPOSED:
		return CHAP_EVASION_TRANSPOSED;
	case CHAP_NEARBY_SLIP:
		return CHAP_EVASION_SLIP;
	case CHAP_NEARBY_PHONETIC:
		return CHAP_EVASION_PHONETIC;
	case CHAP_NEARBY_VOWELS:
		return CHAP_EVASION_VOWELS;
	case CHAP_NEARBY_MISSPELLED:
	case CHAP_NEARBY_NONE:
	default:
		return CHAP_EVASION_MISSPELLED;
	}
}

/* Has a list of another language, of fewer words than `most`, the word? */
static bool
is_borrowed(const struct correction *c, uint32_t i, uint32_t most)
{
	for (size_t set = 0; set < c->known->n_sets; set++) {
		if ((c->sets[i] >> set & 1) != 0 &&
		    c->known->set[set].n_words < most)
			return true;
	}
	return false;
}

/* Do the other words say so, whatever this one, with its gain, says? */
static bool
others_are_glued(const struct correction *c, int32_t gain)
{
	return (c->scan->seen & CHAP_EVASION_BIT(GLUED)) != 0 ||
	    c->glued_gain - gain >= CHAP_GLUED_GAIN;
}

/* That a word is nothing but, perhaps, words that were glued. */
static uint64_t
but_glued_key(const struct correction *c, uint32_t i)
{
	return chap_vain_key(
	    chap_scan_vain_key(c->scan, c->scan->token[i].hash), BUT_GLUED);
}

static uint32_t
put_words(char *out, const char *text, size_t n)
{
	memcpy(out, text, n);
	return (uint32_t)n;
}

/* What unknown word `i` was meant to be, in out[]; its bytes, or 0. */
static uint32_t
meant(struct correction *c, uint32_t i, char out[CHAP_SEGMENT_MAX],
    enum chap_evasion *how)
{
	struct chap_span word = bytes_of(c, i);
	struct chap_nearby_found near;
	struct chap_segments cut;
	int32_t gain = chap_glued_gain(c->known, word, &cut);
	bool is_cut = gain > 0 && glues(c, &cut);
	uint32_t n;

	c->may_be_cut = gain > 0;
	c->is_phrase = chap_glued_is_phrase(&cut);
	*how = CHAP_EVASION_GLUED;
	/* Only sentences have so many letters. */
	if (c->is_glued || word.len > CHAP_REPAIR_MAX ||
	    (gain > 0 && chap_vain_has(c->known->vain, but_glued_key(c, i))))
		return is_cut ? put_words(out, cut.text, cut.len) : 0;
	if (is_cut &&
	    (cut.n_holding + cut.n_letters == cut.n_words ||
	        others_are_glued(c, gain)))
		return put_words(out, cut.text, cut.len);

	/* "talkin" */
	*how = CHAP_EVASION_MISSPELLED;
	if (word.len > SHORT_ING_MIN && word.len < CHAP_REPAIR_MAX &&
	    memcmp(word.ptr + word.len - 2, "in", 2) == 0) {
		memcpy(out, word.ptr, word.len);
		out[word.len] = 'g';
		if (is_common(c, out, (uint32_t)word.len + 1))
			return (uint32_t)word.len + 1;
	}
	*how = CHAP_EVASION_LEET_SIGNS;
	n = chap_scan_leet(c->known, word, false, out);
	if (n > 0)
		return n;
	near = chap_nearby_find(&c->known->nearby, word);
	if (near.how >= CHAP_NEARBY_PHONETIC && near.rank < CHAP_NEARBY_LEXICON)
		near.how = CHAP_NEARBY_NONE;
	if (is_borrowed(c, i,
	        near.how >= CHAP_NEARBY_MISSPELLED ? SMALL_SET : FREQUENT_SET))
		near.how = CHAP_NEARBY_NONE;
	*how = evasion_of(near.how);
	if (near.how != CHAP_NEARBY_NONE &&
	    (near.is_sure || near.rank >= CHAP_NEARBY_FREQUENT ||
	        word.len >= NEAR_LETTERS_MIN) &&
	    near.how <= CHAP_NEARBY_MISSPELLED)
		return put_words(out, near.text.ptr, near.text.len);
	*how = CHAP_EVASION_REVERSED;
	n = reverse(word, out);
	if (n >= REVERSED_LONG_MIN
	        ? is_well_known(c, out, n)
	        : n >= REVERSED_MIN && is_best_known(c, out, n) &&
	            (n > REVERSED_MIN ||
	                (c->scan->seen & CHAP_EVASION_BIT(REVERSED)) != 0))
		return n;
	*how = CHAP_EVASION_GLUED;
	if (is_cut)
		return put_words(out, cut.text, cut.len);
	*how = evasion_of(near.how);
	if (near.how != CHAP_NEARBY_NONE)
		return put_words(out, near.text.ptr, near.text.len);
	if (gain > 0)
		chap_vain_put(c->known->vain, but_glued_key(c, i));
	return 0;
}

/* Each letter more than once, in a message that may be of any language. */
static uint32_t
unmultiply(const struct correction *c, struct chap_span word, char *out)
{
	if ((word.len == 2 || word.len == 3) && word.ptr[0] == word.ptr[1] &&
	    word.ptr[0] == word.ptr[word.len - 1] &&
	    strchr("airu", word.ptr[0]) != NULL &&
	    (c->scan->seen & CHAP_EVASION_BIT(MULTIPLIED)) != 0) {
		*out = word.ptr[0];
		return 1;
	}
	if (word.len > CHAP_REPAIR_MAX)
		return 0;
	return word.len < CHAP_SCAN_SUSPECT_MIN
	    ? 0
	    : chap_repair_multiplied(c->known, word, out);
}

/*
 * Is a token one that may be corrected? One that is known is not, nor is a
 * short one but for letters that are each there several times.
 */
static inline bool
is_suspect(const struct chap_scan *s, const struct chap_token *t)
{
	if (t->end - t->start < CHAP_SCAN_SUSPECT_MIN)
		return (s->seen & CHAP_EVASION_BIT(MULTIPLIED)) != 0;
	return t->known == CHAP_KNOWN_NOT;
}

/* Are the words, with single spaces between, all lexicons' words? */
static bool
are_lexicons(const struct correction *c, const char *text, uint32_t n)
{
	for (uint32_t i = 0, end; i < n; i = end + 1) {
		const char *space = memchr(text + i, ' ', n - i);

		end = space == NULL ? n : (uint32_t)(space - text);
		if (chap_known_find(
		        c->known, (struct chap_span){text + i, end - i}) !=
		    CHAP_KNOWN_LEXICON)
			return false;
	}
	return true;
}

static void
correct_token(struct correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];
	struct chap_span word = bytes_of(c, i);
	char out[CHAP_SEGMENT_MAX];
	enum chap_evasion how;
	bool may_mean;
	uint32_t n;

	if (!is_open(c, i) || !survey(c))
		return;
	may_mean = has_meaning(c, i);
	c->may_be_cut = false;
	how = CHAP_EVASION_MULTIPLIED;
	n = unmultiply(c, word, out);
	if (n == 0 && may_mean && !is_derived(c, word))
		n = meant(c, i, out, &how);
	if (n > 0 && may_be_addressee(c, i) && !are_lexicons(c, out, n) &&
	    !(how == CHAP_EVASION_GLUED && c->is_phrase))
		return;
	if (n > 0)
		replace(c, t->start, t->end, (struct chap_span){out, n},
		    (uint64_t)1 << how);
	/* Where this fails, less fails too: its parts were all tried. */
	else if (may_mean && !c->is_glued && !c->may_be_cut)
		chap_vain_put(
		    c->known->vain, chap_scan_vain_key(c->scan, t->hash));
}

/*
 * Carries what the scan undid along, and merges it with what is undone here,
 * by place.
 */
static void
merge_undone(struct correction *c)
{
	struct chap_undones carried = {.arena = c->scan->map.arena};
	struct chap_undones merged = {.arena = c->scan->map.arena};

	chap_origins_carry(
	    &c->out->map, c->out->len, &c->scan->after, &carried);
	chap_undones_merge(&carried, &c->out->undone, &merged);
	c->failed |= merged.failed;
	c->out->undone = merged;
}

bool
chap_correct_is_due(const struct chap_scan *scan)
{
	return scan->n_suspects > 0 || scan->n_readings > 0 || has_short(scan);
}

enum chap_err
chap_correct(const struct chap_scan *scan, struct chap_arena *arena,
    struct chap_folded *out, bool *is_changed)
{
	struct correction c = {.scan = scan, .known = scan->known, .out = out};
	const bool has_suspects = scan->n_suspects > 0;
	uint32_t first = scan->first_odd, end = scan->odd_end;

	memset(out, 0, sizeof(*out));
	chap_origins_init(&out->map, arena);
	out->undone.arena = arena;
	*is_changed = false;
	/* Where each letter is there several times, short words count too. */
	if ((scan->seen & CHAP_EVASION_BIT(MULTIPLIED)) != 0 ||
	    has_short(scan)) {
		first = 0;
		end = scan->n_tokens;
	}
	for (uint32_t i = first; i < end;) {
		uint32_t n = 0;

		if (scan->token[i].has_reading)
			n = read_token(&c, i);
		else if (scan->token[i].end - scan->token[i].start == 1)
			n = read_short(&c, i);
		if (n == 0 && has_suspects && is_suspect(scan, &scan->token[i]))
			correct_token(&c, i);
		i += n > 0 ? n : 1;
	}
	if (c.read == 0)
		return c.failed ? CHAP_ERR_MEMORY : CHAP_OK;
	copy_to(&c, scan->w);
	merge_undone(&c);
	*is_changed = true;
	return c.failed || out->map.failed ? CHAP_ERR_MEMORY : CHAP_OK;
}
