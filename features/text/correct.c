#include "features/text/correct_parts.h"

#include <string.h>

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
bool
chap_correct_stands_alone(const struct chap_correction *c, uint32_t i)
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
is_first_before(const struct chap_correction *c, uint32_t i, char sign)
{
	const struct chap_token *t = &c->scan->token[i];

	return i == 0 && t->start == 0 && t->end < c->scan->w &&
	    c->scan->text[t->end] == sign;
}

/* Whoever is spoken to: "monkeydust: try again" */
static bool
is_addressee(const struct chap_correction *c, uint32_t i)
{
	return is_first_before(c, i, ':');
}

/*
 * Perhaps whoever is spoken to, where nothing else is disguised: "monkeydust,
 * try again". Only lexicons' words are made of it, and whole phrases.
 */
bool
chap_correct_may_be_addressee(const struct chap_correction *c, uint32_t i)
{
	const uint64_t others = CHAP_DISGUISES | CHAP_EVASION_BIT(GLUED);

	return is_first_before(c, i, ',') && c->scan->n_tokens > 1 &&
	    (c->scan->seen & others) == 0;
}

/* May token `i` be made something else of, if it is unknown? */
bool
chap_correct_is_open(const struct chap_correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];

	return t->kind == CHAP_TOKEN_WORD && t->latin &&
	    t->end - t->start <= CHAP_SEGMENT_LETTERS &&
	    !chap_scan_is_vain(c->scan, t->hash) &&
	    is_plain_latin(chap_correct_bytes(c, i)) &&
	    chap_correct_stands_alone(c, i) && !is_addressee(c, i);
}

static bool
grow(struct chap_correction *c, uint32_t n)
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
void
chap_correct_copy_to(struct chap_correction *c, uint32_t end)
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
void
chap_correct_replace(struct chap_correction *c, uint32_t start, uint32_t end,
    struct chap_span says, uint64_t evasions)
{
	chap_correct_copy_to(c, start);
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

/* Each letter more than once, in a message that may be of any language. */
static uint32_t
unmultiply(const struct chap_correction *c, struct chap_span word, char *out)
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
are_lexicons(const struct chap_correction *c, const char *text, uint32_t n)
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
correct_token(struct chap_correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];
	struct chap_span word = chap_correct_bytes(c, i);
	char out[CHAP_SEGMENT_MAX];
	enum chap_evasion how;
	bool may_mean;
	uint32_t n;

	if (!chap_correct_is_open(c, i) || !chap_correct_survey(c))
		return;
	may_mean = chap_correct_has_meaning(c, i);
	c->may_be_cut = false;
	how = CHAP_EVASION_MULTIPLIED;
	n = unmultiply(c, word, out);
	if (n == 0 && may_mean && !chap_correct_is_derived(c, word))
		n = chap_correct_meant(c, i, out, &how);
	if (n > 0 && chap_correct_may_be_addressee(c, i) &&
	    !are_lexicons(c, out, n) &&
	    !(how == CHAP_EVASION_GLUED && c->is_phrase))
		return;
	if (n > 0)
		chap_correct_replace(c, t->start, t->end,
		    (struct chap_span){out, n}, (uint64_t)1 << how);
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
merge_undone(struct chap_correction *c)
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
	return scan->n_suspects > 0 || scan->n_readings > 0 ||
	    chap_correct_has_short(scan);
}

enum chap_err
chap_correct(const struct chap_scan *scan, struct chap_arena *arena,
    struct chap_folded *out, bool *is_changed)
{
	struct chap_correction c = {
	    .scan = scan, .known = scan->known, .out = out};
	const bool has_suspects = scan->n_suspects > 0;
	uint32_t first = scan->first_odd, end = scan->odd_end;

	memset(out, 0, sizeof(*out));
	chap_origins_init(&out->map, arena);
	out->undone.arena = arena;
	*is_changed = false;
	/* Where each letter is there several times, short words count too. */
	if ((scan->seen & CHAP_EVASION_BIT(MULTIPLIED)) != 0 ||
	    chap_correct_has_short(scan)) {
		first = 0;
		end = scan->n_tokens;
	}
	for (uint32_t i = first; i < end;) {
		uint32_t n = 0;

		if (scan->token[i].has_reading)
			n = chap_correct_read_token(&c, i);
		else if (scan->token[i].end - scan->token[i].start == 1)
			n = chap_correct_read_short(&c, i);
		if (n == 0 && has_suspects && is_suspect(scan, &scan->token[i]))
			correct_token(&c, i);
		i += n > 0 ? n : 1;
	}
	if (c.read == 0)
		return c.failed ? CHAP_ERR_MEMORY : CHAP_OK;
	chap_correct_copy_to(&c, scan->w);
	merge_undone(&c);
	*is_changed = true;
	return c.failed || out->map.failed ? CHAP_ERR_MEMORY : CHAP_OK;
}
