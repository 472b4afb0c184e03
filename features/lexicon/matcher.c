#include "features/lexicon/compiled.h"

#include <stdlib.h>

/*
 * Positions are 16 bits, and no 16 KiB of text fold into more tokens: the
 * densest, U+FDFA, has four words in three bytes.
 */
#define TOKENS_MAX 65535
/* Overlaps are settled among this many occurrences, the first ones. */
#define FOUND_MAX 512
#define NONE UINT16_MAX

struct found {
	uint32_t start;
	uint32_t end;
	uint16_t entry;
	uint16_t before; /* the same entry's found before it, or NONE */
	uint8_t signal;
	uint8_t context;
	bool discounted;
	bool dropped; /* an "unless" stands beside it */
};

/* A token whose word, alone or behind the one before it, is an anchor. */
struct hit {
	uint64_t key;
	const struct chap_anchor *anchor; /* [n] */
	uint32_t n;
	uint32_t token; /* the anchor's first word */
};

struct latest {
	uint32_t message; /* that it is of */
	uint16_t found;
};

struct chap_matcher {
	uint32_t *word; /* [TOKENS_MAX], the message's words; 0: no lexicon's */
	uint8_t *bit; /* [TOKENS_MAX], each one's in a signature; 64: none */
	struct hit *hit; /* [2 * TOKENS_MAX] */
	uint32_t n_hits;
	struct latest *latest; /* [lexicon->n_entries] */
	uint32_t message; /* its number, so that nothing is to be cleared */
	struct chap_age_scratch *ages;
	struct chap_context_view view;
	uint64_t signature;
	unsigned age_cues;
	uint32_t *fact; /* [TOKENS_MAX], tokens that may be part of one */
	uint32_t n_facts;
	uint32_t n_found;
	uint64_t signals;
	uint64_t discounted;
	struct found found[FOUND_MAX];
};

enum chap_err
chap_matcher_new(struct chap_matcher **out, const struct chap_lexicon *lexicon)
{
	struct chap_matcher *m = calloc(1, sizeof(*m));

	if (m == NULL)
		return CHAP_ERR_MEMORY;
	m->word = malloc(TOKENS_MAX * sizeof(*m->word));
	m->bit = malloc(TOKENS_MAX * sizeof(*m->bit));
	m->fact = malloc(TOKENS_MAX * sizeof(*m->fact));
	m->hit = malloc((size_t)2 * TOKENS_MAX * sizeof(*m->hit));
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

/* Those of the places that accept the word. */
static uint64_t
accepting(const struct chap_lexicon *lexicon,
    const struct chap_program *program, uint64_t places, uint32_t word)
{
	const struct chap_place *place = lexicon->place + program->place;
	uint64_t out = 0;

	for (; places != 0; places &= places - 1) {
		int i = __builtin_ctzll(places);

		if (chap_wordset_has(&lexicon->sets, place[i].set, word))
			out |= (uint64_t)1 << i;
	}
	return out;
}

static uint64_t
neighbours(const struct chap_lexicon *lexicon,
    const struct chap_program *program, uint64_t places, bool after)
{
	const struct chap_place *place = lexicon->place + program->place;
	uint64_t out = 0;

	for (; places != 0; places &= places - 1) {
		int i = __builtin_ctzll(places);

		out |= after ? place[i].after : place[i].before;
	}
	return out;
}

/* Does the pattern match somewhere within tokens [low, high)? */
static bool
matches_within(const struct chap_lexicon *lexicon,
    const struct chap_program *program, const uint32_t *word, uint32_t low,
    uint32_t high)
{
	uint64_t places = 0;

	for (uint32_t t = low; t < high; t++) {
		places = accepting(lexicon, program,
		    program->first | neighbours(lexicon, program, places, true),
		    word[t]);
		if ((places & program->last) != 0)
			return true;
	}
	return false;
}

static uint64_t
signature_of(const struct chap_matcher *m, uint32_t low, uint32_t high)
{
	uint64_t bits = 0;

	for (uint32_t t = low; t < high; t++)
		if (m->bit[t] < 64)
			bits |= (uint64_t)1 << m->bit[t];
	return bits;
}

static bool
is_guarded(const struct chap_lexicon *lexicon, const struct chap_matcher *m,
    const struct chap_rule *rule, uint32_t start, uint32_t end)
{
	uint32_t n = m->view.n;
	uint32_t low = start > CHAP_GUARD_REACH ? start - CHAP_GUARD_REACH : 0;
	uint32_t high = n - end > CHAP_GUARD_REACH ? end + CHAP_GUARD_REACH : n;
	uint64_t before = signature_of(m, low, start);
	uint64_t after = signature_of(m, end, high);

	for (uint32_t i = 0; i < rule->n_guards; i++) {
		const struct chap_guard_ref *ref =
		    &lexicon->guard_ref[rule->first_guard + i];
		const struct chap_guard *guard = &lexicon->guard[ref->guard];
		uint64_t bits = ref->after ? after : before;

		if ((bits & guard->need[0]) == 0 ||
		    (bits & guard->need[1]) == 0)
			continue;
		if (matches_within(lexicon, &guard->program, m->word,
		        ref->after ? end : low, ref->after ? high : start))
			return true;
	}
	return false;
}

/* What an occurrence says, seen by itself. */
static void
judge(const struct chap_lexicon *lexicon, const struct chap_matcher *m,
    struct found *f)
{
	const struct chap_rule *rule = &lexicon->rule[f->entry];

	f->dropped = is_guarded(lexicon, m, rule, f->start, f->end);
	if (f->dropped || rule->discount == 0)
		return;
	f->context = (uint8_t)chap_context_find(&m->view, f->start, f->end);
	f->discounted = (f->context & rule->discount) != 0;
}

static void
count(struct chap_matcher *m, const struct found *f)
{
	if (f->discounted && !f->dropped)
		m->discounted |= CHAP_SIGNAL_BIT(f->signal);
	else if (!f->dropped)
		m->signals |= CHAP_SIGNAL_BIT(f->signal);
}

/* What lies wholly within a discounted match of its signal is as that. */
static void
spread_discount(struct chap_matcher *m, const struct found *from)
{
	for (uint32_t i = 0; i < m->n_found; i++) {
		struct found *f = &m->found[i];

		if (f->signal != from->signal || f->discounted ||
		    f->start < from->start || f->end > from->end)
			continue;
		f->discounted = true;
		f->context = from->context;
	}
}

static void
judge_all(const struct chap_lexicon *lexicon, struct chap_matcher *m)
{
	for (uint32_t i = 0; i < m->n_found; i++)
		judge(lexicon, m, &m->found[i]);
	for (uint32_t i = 0; i < m->n_found; i++)
		if (m->found[i].discounted && !m->found[i].dropped)
			spread_discount(m, &m->found[i]);
	for (uint32_t i = 0; i < m->n_found; i++)
		count(m, &m->found[i]);
}

/* Of one entry's occurrences with one end, the earliest start counts. */
static void
note(const struct chap_lexicon *lexicon, struct chap_matcher *m, uint32_t entry,
    uint32_t start, uint32_t end)
{
	struct found found = {.start = start,
	    .end = end,
	    .entry = (uint16_t)entry,
	    .before = NONE,
	    .signal = lexicon->rule[entry].signal};
	struct latest *latest = &m->latest[entry];

	if (m->n_found == FOUND_MAX) {
		if ((m->signals & CHAP_SIGNAL_BIT(found.signal)) == 0) {
			judge(lexicon, m, &found);
			count(m, &found);
		}
		return;
	}
	if (latest->message == m->message)
		found.before = latest->found;
	for (uint16_t i = found.before; i != NONE; i = m->found[i].before)
		if (m->found[i].end == end) {
			if (start < m->found[i].start)
				m->found[i].start = start;
			return;
		}
	latest->message = m->message;
	latest->found = (uint16_t)m->n_found;
	m->found[m->n_found++] = found;
	if (m->n_found == FOUND_MAX)
		judge_all(lexicon, m);
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
		places = accepting(lexicon, program,
		    neighbours(lexicon, program, places, false), m->word[t]);
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
			note(lexicon, m, anchor->rule, start, t + 1);
		if (++t == m->view.n)
			return;
		places = accepting(lexicon, program,
		    neighbours(lexicon, program, places, true), m->word[t]);
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
	m->hit[m->n_hits++] = (struct hit){key, NULL, 0, t};
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
	uint32_t begins = 0, n = m->view.n;

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
		if ((flags & CHAP_WORD_FACT) != 0)
			m->fact[m->n_facts++] = t;
		add_cues(&near, flags >> CHAP_WORD_AGE_SHIFT);
	}
	m->age_cues = near.cues;
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
		m->hit[n++] =
		    (struct hit){list->key, anchor, list->n, m->hit[h].token};
	}
	m->n_hits = n;
}

static void
collect(const struct chap_lexicon *lexicon, struct chap_matcher *m)
{
	for (uint32_t h = 0; h < m->n_hits; h++) {
		const struct hit *hit = &m->hit[h];

		for (uint32_t i = 0; i < hit->n; i++)
			if ((m->signature & hit->anchor[i].need[0]) != 0 &&
			    (m->signature & hit->anchor[i].need[1]) != 0)
				verify(lexicon, m, &hit->anchor[i], hit->token);
	}
	if (m->n_found < FOUND_MAX)
		judge_all(lexicon, m);
}

/*
 * An age of the speaker's own: a minor's discloses, an adult's is given.
 * An age that was said counts whatever else the message says.
 */
static void
find_age(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm, unsigned cues, struct chap_matches *out)
{
	struct chap_age age =
	    chap_age_find(lexicon->ages, m->ages, norm->canon, cues);
	struct found found = {.entry = CHAP_ENTRY_STATED_AGE};

	out->n_limited = age.n_limited;
	if (age.years < 0)
		return;
	out->stated_age = (int16_t)age.years;
	found.signal = age.years < 18 ? CHAP_SIGNAL_AGE_DISCLOSURE
	                              : CHAP_SIGNAL_AGE_GIVING;
	m->signals |= CHAP_SIGNAL_BIT(found.signal);
	while (found.start < m->view.n &&
	    norm->token[found.start].end <= age.start)
		found.start++;
	found.end = found.start;
	while (found.end < m->view.n && norm->token[found.end].start < age.end)
		found.end++;
	if (m->n_found < FOUND_MAX && found.end > found.start)
		m->found[m->n_found++] = found;
}

/* Leftmost, then longest, then in the order of signals and entries. */
static bool
comes_before(const struct found *a, const struct found *b)
{
	if (a->start != b->start)
		return a->start < b->start;
	if (a->end != b->end)
		return a->end > b->end;
	if (a->signal != b->signal)
		return a->signal < b->signal;
	return a->entry < b->entry;
}

static bool
match_before(const struct chap_match *a, const struct chap_match *b)
{
	if (a->token_first != b->token_first)
		return a->token_first < b->token_first;
	if (a->token_end != b->token_end)
		return a->token_end > b->token_end;
	return a->signal < b->signal;
}

/* They come about in the order of their anchors: little is to be moved. */
static void
sort(struct found *found, uint32_t n)
{
	for (uint32_t i = 1; i < n; i++) {
		struct found one = found[i];
		uint32_t j = i;

		for (; j > 0 && comes_before(&one, &found[j - 1]); j--)
			found[j] = found[j - 1];
		found[j] = one;
	}
}

/*
 * Within one signal, what overlaps an earlier match is dropped. Discounted
 * matches hinder only each other.
 */
static void
keep(const struct chap_matcher *m, bool discounted, struct chap_matches *out)
{
	uint32_t taken[CHAP_N_SIGNALS] = {0};

	for (uint32_t i = 0; i < m->n_found && out->n < CHAP_MATCHES_MAX; i++) {
		const struct found *f = &m->found[i];

		if (f->dropped || f->discounted != discounted ||
		    f->start < taken[f->signal])
			continue;
		taken[f->signal] = f->end;
		out->match[out->n++] =
		    (struct chap_match){f->signal, f->entry, (uint16_t)f->start,
		        (uint16_t)f->end, f->context, discounted};
	}
}

/* As the matches are promised, after both kinds were kept. */
static void
put_in_order(struct chap_matches *out)
{
	for (uint32_t i = 1; i < out->n; i++) {
		struct chap_match one = out->match[i];
		uint32_t j = i;

		for (; j > 0 && match_before(&one, &out->match[j - 1]); j--)
			out->match[j] = out->match[j - 1];
		out->match[j] = one;
	}
}

static void
begin(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm)
{
	m->n_hits = 0;
	m->n_found = 0;
	m->signature = 0;
	m->signals = 0;
	m->discounted = 0;
	m->n_facts = 0;
	m->view.norm = norm;
	m->view.n = norm->n_tokens < TOKENS_MAX ? norm->n_tokens : TOKENS_MAX;
	m->view.word = m->word;
	m->view.cues = lexicon->cues;
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
	out->n_limited = 0;
	begin(lexicon, m, norm);
	look_up(lexicon, m, norm);
	find_anchors(lexicon, m);
	if (m->n_hits > 0)
		collect(lexicon, m);
	if ((m->age_cues & CHAP_AGE_DIGITS) != 0 &&
	    (m->age_cues & ~CHAP_AGE_DIGITS) != 0)
		find_age(lexicon, m, norm, m->age_cues, out);
	out->facts = (uint8_t)chap_facts_find(&m->view, m->fact, m->n_facts);
	out->signals = m->signals;
	out->discounted = m->discounted;
	sort(m->found, m->n_found);
	keep(m, false, out);
	if (m->discounted != 0) {
		keep(m, true, out);
		put_in_order(out);
	}
}
