/*
 * Words cut over messages: features/text/tail.h says what is kept of them.
 *
 * That pieces put together make a word is little evidence where they were
 * words before: "to", "day". So pieces are joined
 *  - if none was a word by itself, single letters apart; or
 *  - if there are three at least; or
 *  - if one of two was none and the word has WORD_LONG letters; or
 *  - if what they say together shows a tactic that they do not show one by
 *    one, and the word has WORD_SAID letters: "hide you", "r phone".
 */
#include "classifier/engine_parts.h"

#include "features/text/utf8.h"

/* So much of the message is read again: phrases are shorter. */
#define REST_MAX_BYTES 512
#define WORD_LEAST 3
#define WORD_LONG 5
#define WORD_SAID 4
#define RUN_LEAST 3 /* pieces */
#define LONG_BYTES (CHAP_TAIL_SPACED_BYTES + CHAP_TAIL_MAX_BYTES)

/* What a join is tried with; `rest` is canonical, what follows the head. */
struct join {
	const struct chap_engine *engine;
	struct chap_lane *lane;
	const struct chap_tail *tail;
	const struct chap_work *work;
	struct chap_span rest;
	bool has_rest;
};

static bool
normalize(struct join *j, struct chap_span text, struct chap_norm *norm)
{
	return chap_normalize(j->engine->text, text, &j->lane->scratch, norm,
	           NULL) == CHAP_OK;
}

/* Is it one word, and how well known, when it is read by itself? */
static enum chap_known_as
known_as(struct join *j, const char *ptr, size_t n)
{
	struct chap_span word = {ptr, n};
	struct chap_norm norm;

	if (!normalize(j, word, &norm))
		return CHAP_KNOWN_NOT;
	if (norm.facts.evasion[CHAP_EVASION_CHAT_WORD] > 0)
		return CHAP_KNOWN_WORD;
	return norm.n_tokens == 1 && chap_span_eq(norm.canon, word)
	    ? (enum chap_known_as)norm.token[0].known
	    : CHAP_KNOWN_NOT;
}

/*
 * A single letter counts as no word, nor does another language's: a filter may
 * be wrong about a word that it was not given, but what is frequent in English
 * or in its lists is never foreign.
 */
static bool
is_word(struct join *j, const char *ptr, size_t n)
{
	uint64_t hash = chap_hash64((struct chap_span){ptr, n}, 0);

	return n > 1 &&
	    (!chap_wordfilter_has(&j->engine->foreign, hash) ||
	        chap_wordfilter_has(&j->engine->wholes, hash)) &&
	    known_as(j, ptr, n) != CHAP_KNOWN_NOT;
}

/*
 * Whether the pieces from `from` on, which make a word of `n_letters`, are
 * such as nobody writes but to be put together.
 */
static bool
are_fragments(struct join *j, uint32_t from, uint32_t n_letters)
{
	const struct chap_tail *tail = j->tail;
	const struct chap_ends *ends = &j->work->ends;
	uint32_t n = 1, n_words, n_parts;

	n_words = is_word(j, ends->head, ends->head_len);
	n_parts = ends->head_len > 1;
	for (uint32_t at = from; at < tail->len; n++) {
		uint32_t end = chap_tail_next_cut(tail, at);

		n_words += is_word(j, tail->text + at, end - at);
		n_parts += end - at > 1;
		at = end;
	}
	return n_words == 0 || n >= RUN_LEAST ||
	    (n_words < n_parts && n_letters >= WORD_LONG);
}

/* Canonical text behind the message's head, once it is needed. */
static void
read_rest(struct join *j)
{
	struct chap_span text = j->work->message.text;
	struct chap_norm norm;

	if (j->has_rest)
		return;
	j->has_rest = true;
	if (j->work->ends.is_piece)
		return;
	if (text.len > REST_MAX_BYTES) {
		text.len = REST_MAX_BYTES;
		while (chap_utf8_is_inside(text.ptr[text.len]))
			text.len--;
	}
	if (normalize(j, text, &norm))
		j->rest = chap_span_cut(
		    norm.canon, chap_ends_rest(&norm), norm.canon.len);
	if (j->rest.len > REST_MAX_BYTES) {
		j->rest.len = REST_MAX_BYTES;
		while (chap_utf8_is_inside(j->rest.ptr[j->rest.len]))
			j->rest.len--;
	}
}

/* What a text shows; `is_whole`: the head and the rest are put behind it. */
static void
shown(struct join *j, const char *front, uint32_t n, bool is_whole,
    struct chap_matches *matches)
{
	char text[LONG_BYTES + REST_MAX_BYTES];
	const struct chap_ends *ends = &j->work->ends;
	struct chap_norm norm;

	memcpy(text, front, n);
	if (is_whole) {
		read_rest(j);
		memcpy(text + n, ends->head, ends->head_len);
		n += ends->head_len;
		if (j->rest.len > 0)
			memcpy(text + n, j->rest.ptr, j->rest.len);
		n += (uint32_t)j->rest.len;
	}
	matches->signals = 0;
	matches->draft = 0;
	matches->age_draft = false;
	matches->stated_age = CHAP_NO_AGE;
	if (normalize(j, (struct chap_span){text, n}, &norm))
		chap_lexicon_match(
		    j->engine->lexicon, j->lane->matcher, &norm, matches);
}

/* The word from tail->text[from] on: *event, if it is one and was cut. */
static bool
try_from(struct join *j, uint32_t from, struct chap_event *event)
{
	char spaced[CHAP_TAIL_SPACED_BYTES];
	struct chap_matches together, before;
	uint32_t n_letters = j->tail->len - from + j->work->ends.head_len;
	uint32_t n = chap_tail_spaced(j->tail, from, spaced);
	uint64_t beyond, reviewed;

	shown(j, spaced, n, true, &together);
	n = chap_tail_spaced(j->tail, j->tail->len, spaced);
	shown(j, spaced, n, false, &before);
	beyond = together.signals & ~before.signals & ~event->signals;
	if (!are_fragments(j, from, n_letters) &&
	    (n_letters < WORD_SAID || (beyond & CHAP_RISK_SIGNALS) == 0))
		return false;
	beyond = chap_in_context(together.signals, together.draft) &
	    ~chap_in_context(before.signals, before.draft);
	reviewed =
	    (event->signals & ~event->draft) | (beyond & ~together.draft);
	event->signals |= beyond;
	event->draft = event->signals & ~reviewed;
	if (event->stated_age == CHAP_NO_AGE &&
	    before.stated_age == CHAP_NO_AGE) {
		event->stated_age = together.stated_age;
		event->age_draft = together.age_draft;
	}
	event->evasive |= (CHAP_DISGUISES & CHAP_EVASION_BIT(SPLIT)) != 0;
	return true;
}

/* A lexicon's word or a frequent one: the filter, or else the word itself. */
static bool
is_whole(struct join *j, const char *ptr, size_t n)
{
	return n >= WORD_LEAST && n <= CHAP_TAIL_MAX_BYTES &&
	    chap_wordfilter_has(&j->engine->wholes,
	        chap_hash64((struct chap_span){ptr, n}, 0)) &&
	    known_as(j, ptr, n) >= CHAP_KNOWN_COMMON;
}

uint8_t
chap_join(const struct chap_engine *engine, struct chap_lane *lane,
    const struct chap_tail *tail, const struct chap_work *work,
    struct chap_event *event)
{
	struct join j = {
	    .engine = engine, .lane = lane, .tail = tail, .work = work};
	const struct chap_ends *ends = &work->ends;
	char word[2 * CHAP_TAIL_MAX_BYTES];

	if (ends->head_len == 0)
		return 0;
	chap_arena_reset(&lane->scratch);
	for (uint32_t at = chap_tail_run(tail); at < tail->len;
	     at = chap_tail_next_cut(tail, at)) {
		uint32_t n = tail->len - at;

		memcpy(word, tail->text + at, n);
		memcpy(word + n, ends->head, ends->head_len);
		n += ends->head_len;
		if (is_whole(&j, word, n) && try_from(&j, at, event))
			return (uint8_t)n;
	}
	return 0;
}
