/* Chat words, pictures, digits and signs that are read as words. */
#include "features/text/correct_parts.h"

#include "features/text/reading.h"

#include <string.h>

/* The reading of a key that the message's languages have; NULL: none. */
static const struct chap_reading *
reading_of(struct chap_correction *c, uint64_t key, uint32_t n_key_tokens)
{
	size_t n;
	const struct chap_reading *row =
	    chap_readings_find(&c->known->readings, key, &n);

	for (size_t i = 0; i < n; i++) {
		if (row[i].alone && c->scan->n_tokens > n_key_tokens)
			continue;
		if (chap_correct_is_spoken(c, row[i].language))
			return &row[i];
	}
	return NULL;
}

/* The same of a token and the next, with nothing but a space between. */
static const struct chap_reading *
reading_of_two(struct chap_correction *c, uint32_t i)
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

/* A picture is a word by itself, whatever it touches. */
static void
replace_emoji(struct chap_correction *c, const struct chap_token *t,
    const struct chap_reading *reading)
{
	char says[CHAP_READING_MAX_BYTES + 2];
	size_t n = 0;

	chap_correct_copy_to(c, t->start);
	if (c->out->len > 0 && c->out->ptr[c->out->len - 1] != ' ')
		says[n++] = ' ';
	memcpy(says + n, reading->says.ptr, reading->says.len);
	n += reading->says.len;
	if (t->end < c->scan->w && c->scan->text[t->end] != ' ')
		says[n++] = ' ';
	chap_correct_replace(c, t->start, t->end, (struct chap_span){says, n},
	    (uint64_t)1 << reading->evasion);
}

/*
 * Is token `i` one of a row of single letters, three of them beside it or
 * more? Those are letters of spread words, which nobody could put together.
 */
static bool
is_spread(const struct chap_correction *c, uint32_t i)
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
uint32_t
chap_correct_read_token(struct chap_correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];
	const struct chap_reading *reading = NULL;
	uint32_t flags, n = 1;

	if (!t->has_reading || is_spread(c, i))
		return 0;
	flags = chap_known_flags(c->known, t->hash);
	if ((flags & CHAP_KNOWN_BEGINS) != 0 &&
	    chap_correct_stands_alone(c, i)) {
		reading = reading_of_two(c, i);
		n = 2;
	}
	if (reading == NULL && (flags & CHAP_KNOWN_READ) != 0 &&
	    (t->kind == CHAP_TOKEN_EMOJI || chap_correct_stands_alone(c, i))) {
		reading = reading_of(c, t->hash, 1);
		n = 1;
	}
	if (reading == NULL)
		return 0;
	if (t->kind == CHAP_TOKEN_EMOJI)
		replace_emoji(c, t, reading);
	else
		chap_correct_replace(c, t->start, t[n - 1].end, reading->says,
		    (uint64_t)1 << reading->evasion);
	return n;
}

/* Do two words often stand behind each other, or in a lexicon? */
static bool
is_usual(const struct chap_correction *c, uint64_t first, uint64_t second)
{
	return chap_said_pair(&c->known->said, first, second) != 0 ||
	    chap_said_is_phrase(&c->known->said, first, second);
}

/*
 * "2" and "4" for "to" and "for", in a message that has other chat words and
 * between words that these often stand between: "go 2 school", not "2 dogs".
 */
static bool
read_digit(struct chap_correction *c, uint32_t i)
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
	chap_correct_replace(
	    c, t->start, t->end, says, CHAP_EVASION_BIT(CHAT_WORD));
	return true;
}

/* "w/" and "w/o", which are no words to the scan; its tokens, or 0. */
static uint32_t
read_with(struct chap_correction *c, uint32_t i)
{
	const struct chap_token *t = &c->scan->token[i];
	const char *text = c->scan->text;
	uint32_t end = t->end + 1;

	if (t->end - t->start != 1 || text[t->start] != 'w' ||
	    end > c->scan->w || text[t->end] != '/' ||
	    (t->start > 0 && text[t->start - 1] != ' '))
		return 0;
	if (end == c->scan->w || text[end] == ' ') {
		chap_correct_replace(c, t->start, end, CHAP_SPAN_LIT("with"),
		    CHAP_EVASION_BIT(CHAT_WORD));
		return 1;
	}
	if (text[end] != 'o' || (end + 1 < c->scan->w && text[end + 1] != ' '))
		return 0;
	chap_correct_replace(c, t->start, end + 1, CHAP_SPAN_LIT("without"),
	    CHAP_EVASION_BIT(CHAT_WORD));
	return 2;
}

/* Has the text what chap_correct_read_short() reads? */
bool
chap_correct_has_short(const struct chap_scan *s)
{
	if ((s->seen & CHAP_EVASION_BIT(CHAT_WORD)) != 0 &&
	    s->n_kind[CHAP_TOKEN_NUMBER] > 0)
		return true;
	return s->has_with;
}

/* What is read of signs and digits; its tokens, or 0. */
uint32_t
chap_correct_read_short(struct chap_correction *c, uint32_t i)
{
	return read_digit(c, i) ? 1 : read_with(c, i);
}
