#include "features/lexicon/found.h"

#include <stdlib.h>

enum chap_err
chap_matcher_new(struct chap_matcher **out, const struct chap_lexicon *lexicon)
{
	struct chap_matcher *m = calloc(1, sizeof(*m));

	if (m == NULL)
		return CHAP_ERR_MEMORY;
	m->word = malloc(CHAP_TOKENS_MAX * sizeof(*m->word));
	m->bit = malloc(CHAP_TOKENS_MAX * sizeof(*m->bit));
	m->fact = malloc(CHAP_TOKENS_MAX * sizeof(*m->fact));
	m->hit = malloc((size_t)2 * CHAP_TOKENS_MAX * sizeof(*m->hit));
	m->latest = calloc(lexicon->n_entries, sizeof(*m->latest));
	if (m->word == NULL || m->bit == NULL || m->fact == NULL ||
	    m->hit == NULL || m->latest == NULL ||
	    chap_age_scratch_new(&m->ages) != CHAP_OK) {
		chap_matcher_free(m);
		return CHAP_ERR_MEMORY;
	}
	*out = m;
	return CHAP_OK;
}

void
chap_matcher_free(struct chap_matcher *matcher)
{
	if (matcher == NULL)
		return;
	chap_age_scratch_free(matcher->ages);
	free(matcher->word);
	free(matcher->bit);
	free(matcher->fact);
	free(matcher->hit);
	free(matcher->latest);
	free(matcher);
}

/* The earliest start of a match that takes token t at `place`; else n. */
static uint32_t
earliest_start(const struct chap_lexicon *lexicon, const struct chap_matcher *m,
    const struct chap_program *program, uint32_t place, uint32_t t)
{
	uint64_t places = (uint64_t)1 << place;
	uint32_t start = m->view.n;

	for (;;) {
		if ((places & program->first) != 0)
			start = t;
		if (t == 0)
			return start;
		t--;
		places = chap_places_accepting(lexicon, program,
		    chap_places_beside(lexicon, program, places, false),
		    m->word[t]);
		if (places == 0)
			return start;
	}
}

/* Notes all matches that go through an anchor at token t. */
static void
verify(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_anchor *anchor, uint32_t t)
{
	const struct chap_program *program =
	    &lexicon->rule[anchor->rule].program;
	uint32_t start = earliest_start(lexicon, m, program, anchor->place, t);
	uint64_t places = (uint64_t)1 << anchor->place;

	if (start == m->view.n)
		return;
	if (anchor->second != CHAP_NO_PLACE) {
		places = (uint64_t)1 << anchor->second;
		t++;
	}
	while (places != 0) {
		if ((places & program->last) != 0)
			chap_found_note(lexicon, m, anchor->rule, start, t + 1);
		if (++t == m->view.n)
			return;
		places = chap_places_accepting(lexicon, program,
		    chap_places_beside(lexicon, program, places, true),
		    m->word[t]);
	}
}

/*
 * The cues near numbers: up to 5 tokens before one and 3 after it, which no
 * pattern exceeds. Those of the last 5 tokens are kept in 12 bits each.
 */
struct near {
	uint64_t recent;
	unsigned left; /* tokens that are still near the last number */
	unsigned cues;
};

static void
add_cues(struct near *near, unsigned cues)
{
	if ((cues & CHAP_AGE_DIGITS) != 0) {
		for (unsigned shift = 0; shift < 60; shift += 12)
			near->cues |= (unsigned)(near->recent >> shift) & 4095;
		near->left = 4;
	}
	if (near->left > 0) {
		near->left--;
		near->cues |= cues;
	}
	near->recent = near->recent << 12 | cues;
}

/* The table's line is fetched while other words are looked up. */
static void
add_hit(const struct chap_anchors *anchors, struct chap_matcher *m,
    uint64_t key, uint32_t t)
{
	__builtin_prefetch(&anchors->list[chap_anchors_place(anchors, key)]);
	m->hit[m->n_hits++] = (struct chap_hit){key, NULL, 0, t};
}

/* A word of no lexicon: may it be an age, or part of a fact? */
static uint32_t
unknown_flags(const struct chap_token *token, const char *canon)
{
	unsigned age =
	    chap_age_cues_of(canon + token->start, token->end - token->start);
	bool fact = age != 0 || token->kind == CHAP_TOKEN_LINK ||
	    (token->start > 0 && canon[token->start - 1] == '@');

	return age << CHAP_WORD_AGE_SHIFT | (fact ? CHAP_WORD_FACT : 0);
}

/* A known word: notes it, and the anchor that it may be or end. */
static void
take_word(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_vocab_slot *slot, uint32_t t, uint32_t begins)
{
	const struct chap_anchors *anchors = &lexicon->anchors;

	m->word[t] = slot->id;
	m->bit[t] = slot->flags & CHAP_WORD_SIGNATURE;
	m->signature |= chap_signature_bit(slot->flags);
	if ((slot->flags & CHAP_WORD_ALONE) != 0)
		add_hit(anchors, m, slot->id, t);
	if (begins != 0 && (slot->flags & CHAP_WORD_ENDS) != 0) {
		uint64_t key = chap_anchor_pair(m->word[t - 1], slot->id);

		if (chap_anchors_may_have(anchors, key))
			add_hit(anchors, m, key, t - 1);
	}
}

/* Looks all words up: what they are, and where anchors are. */
static void
look_up(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm)
{
	const struct chap_vocab *vocab = &lexicon->vocab;
	const struct chap_token *token = norm->token;
	struct near near = {0, 0, 0};
	uint32_t begins = 0, any = 0, n = m->view.n;

	for (uint32_t t = 0; t < n; t++)
		__builtin_prefetch(
		    &vocab->slot[(uint32_t)token[t].hash & vocab->mask]);
	for (uint32_t t = 0; t < n; t++) {
		const struct chap_vocab_slot *slot =
		    chap_vocab_find(vocab, token[t].hash);
		uint32_t flags;

		if (slot != NULL) {
			flags = slot->flags;
			take_word(lexicon, m, slot, t, begins);
		} else {
			flags = unknown_flags(&token[t], norm->canon.ptr);
			m->word[t] = 0;
			m->bit[t] = 64;
		}
		begins = flags & CHAP_WORD_BEGINS;
		any |= flags;
		/* "@jake" is a handle, whether a list has the name or not. */
		if ((flags & CHAP_WORD_FACT) != 0 ||
		    (token[t].start > 0 &&
		        norm->canon.ptr[token[t].start - 1] == '@'))
			m->fact[m->n_facts++] = t;
		add_cues(&near, flags >> CHAP_WORD_AGE_SHIFT);
	}
	m->age_cues = near.cues | (any >> CHAP_WORD_AGE_SHIFT & CHAP_AGE_OTHER);
}

/* Looks up what may be anchors; drops those that are none. */
static void
find_anchors(const struct chap_lexicon *lexicon, struct chap_matcher *m)
{
	uint32_t n = 0;

	for (uint32_t h = 0; h < m->n_hits; h++) {
		const struct chap_anchor_list *list =
		    chap_anchors_find(&lexicon->anchors, m->hit[h].key);
		const struct chap_anchor *anchor;

		if (list == NULL)
			continue;
		anchor = lexicon->anchors.anchor + list->first;
		__builtin_prefetch(anchor);
		m->hit[n++] = (struct chap_hit){
		    list->key, anchor, list->n, m->hit[h].token};
	}
	m->n_hits = n;
}

/* The bit of the token's word; for what is no token or no list's word none. */
static uint64_t
bit_at(const struct chap_matcher *m, uint32_t t)
{
	return t < m->view.n && m->word[t] != 0 ? chap_word_bit(m->word[t]) : 0;
}

/* Verifies those anchors of a hit that the words beside it permit. */
static void
take_hit(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_hit *hit)
{
	uint32_t words = hit->key >> 32 != 0 ? 2 : 1;
	uint64_t before = hit->token == 0 ? 0 : bit_at(m, hit->token - 1);
	uint64_t after = bit_at(m, hit->token + words);

	for (uint32_t i = 0; i < hit->n; i++) {
		const struct chap_anchor *a = &hit->anchor[i];

		if ((m->signature & a->need) != 0 &&
		    ((before & a->before) != 0 || a->before == UINT64_MAX) &&
		    ((after & a->after) != 0 || a->after == UINT64_MAX))
			verify(lexicon, m, a, hit->token);
	}
}

static void
collect(const struct chap_lexicon *lexicon, struct chap_matcher *m)
{
	for (uint32_t h = 0; h < m->n_hits; h++)
		take_hit(lexicon, m, &m->hit[h]);
	chap_found_judge(lexicon, m);
}

/* Languages of which the message has a cue and a number. */
static unsigned
age_languages(const struct chap_lexicon *lexicon, const struct chap_matcher *m,
    const struct chap_norm *norm)
{
	unsigned words = 0;

	for (uint32_t t = 0; t < m->view.n; t++) {
		const struct chap_token *token = &norm->token[t];

		words |= lexicon->age_word[m->word[t]];
		if (chap_age_cues_of(norm->canon.ptr + token->start,
		        token->end - token->start) != 0)
			words |= UINT8_MAX << 8;
	}
	return words & words >> 8;
}

/*
 * An age of the speaker's own: a minor's discloses, an adult's is given.
 * An age that was said counts whatever else the message says.
 */
static void
find_age(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm, unsigned cues, struct chap_matches *out)
{
	unsigned languages =
	    (cues & CHAP_AGE_OTHER) == 0 ? 0 : age_languages(lexicon, m, norm);
	struct chap_age age =
	    chap_age_find(lexicon->ages, m->ages, norm->canon, cues, languages);
	struct chap_found found = {.entry = CHAP_ENTRY_STATED_AGE};
	uint32_t language;

	out->n_limited = age.n_limited;
	if (age.years < 0)
		return;
	out->stated_age = (int16_t)age.years;
	found.signal = age.years < 18 ? CHAP_SIGNAL_AGE_DISCLOSURE
	                              : CHAP_SIGNAL_AGE_GIVING;
	m->signals |= CHAP_SIGNAL_BIT(found.signal);
	language = chap_lexicon_language(lexicon, chap_span_str(age.language));
	m->age_language = (uint8_t)language;
	out->age_draft =
	    (lexicon->reviewed[language] & CHAP_SIGNAL_BIT(found.signal)) == 0;
	if (!out->age_draft)
		m->reviewed |= CHAP_SIGNAL_BIT(found.signal);
	while (found.start < m->view.n &&
	    norm->token[found.start].end <= age.start)
		found.start++;
	found.end = found.start;
	while (found.end < m->view.n && norm->token[found.end].start < age.end)
		found.end++;
	if (m->n_found < CHAP_FOUND_MAX && found.end > found.start)
		m->found[m->n_found++] = found;
}

static void
begin(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm)
{
	m->n_hits = 0;
	m->n_found = 0;
	m->signature = 0;
	m->signals = 0;
	m->reviewed = 0;
	m->discounted = 0;
	m->n_facts = 0;
	m->age_language = 0;
	m->view.norm = norm;
	m->view.n =
	    norm->n_tokens < CHAP_TOKENS_MAX ? norm->n_tokens : CHAP_TOKENS_MAX;
	m->view.word = m->word;
	m->view.cue_row = lexicon->cue_row;
	m->view.cues = lexicon->cues;
	m->view.language = CHAP_ANY_LANGUAGE;
	if (++m->message == 0) {
		memset(m->latest, 0, lexicon->n_entries * sizeof(*m->latest));
		m->message = 1;
	}
}

void
chap_lexicon_match(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm, struct chap_matches *out)
{
	out->n = 0;
	out->stated_age = -1;
	out->age_draft = false;
	out->n_limited = 0;
	begin(lexicon, m, norm);
	look_up(lexicon, m, norm);
	find_anchors(lexicon, m);
	if (m->n_hits > 0)
		collect(lexicon, m);
	if ((m->age_cues & CHAP_AGE_OTHER) != 0 ||
	    ((m->age_cues & CHAP_AGE_DIGITS) != 0 &&
	        (m->age_cues & ~CHAP_AGE_DIGITS) != 0))
		find_age(lexicon, m, norm, m->age_cues, out);
	out->facts = (uint8_t)chap_facts_find(&m->view, m->fact, m->n_facts);
	out->signals = m->signals;
	out->draft = m->signals & ~m->reviewed;
	out->discounted = m->discounted;
	chap_found_keep(lexicon, m, out);
}

bool
chap_lexicon_occurs(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm, uint32_t entry)
{
	begin(lexicon, m, norm);
	look_up(lexicon, m, norm);
	return chap_program_within(
	    lexicon, &lexicon->rule[entry].program, m->word, 0, m->view.n);
}
