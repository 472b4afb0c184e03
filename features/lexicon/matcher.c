#include "features/lexicon/compiled.h"

#include <stdlib.h>

/*
 * Positions are 16 bits, and no 16 KiB of text fold into more tokens: the
 * densest, U+FDFA, has four words in three bytes.
 */
#define TOKENS_MAX 65535
/* Overlaps are settled among this many occurrences, the first ones. */
#define FOUND_MAX 512
/* Ends of a part that are remembered: a part is up to 12 tokens, a gap 3. */
#define RING 16

_Static_assert(RING > CHAP_PATTERN_WORDS_MAX + CHAP_PATTERN_GAP_MAX,
    "a part's end is remembered as long as the next part may need it");

/* Rules that one token may end: of each length, up to the outputs' bound. */
#define ENDING_MAX (CHAP_PATTERN_WORDS_MAX * CHAP_OUTPUTS_MAX)

/* Positions count over messages, so that nothing is to be cleared. */
struct stretch {
	uint64_t end;
	uint64_t start; /* the earliest there is for this end */
};

/* Where the parts of a rule up to this one ended lately. */
struct cell {
	struct stretch slot[RING];
};

struct found {
	uint32_t start;
	uint32_t end;
	uint16_t entry;
	uint8_t signal;
};

struct chap_matcher {
	uint32_t *state; /* [TOKENS_MAX], after each token */
	struct cell *cell; /* [lexicon->n_cells] */
	struct stretch *rule; /* [lexicon->n_entries], where each ended last */
	uint32_t ending[ENDING_MAX]; /* rules that the token at hand ends */
	uint32_t n_ending;
	struct chap_age_scratch *ages;
	/* Position of the message's first token; never used twice. */
	uint64_t base;
	uint32_t n_tokens;
	uint32_t n_found;
	uint64_t signals;
	struct found found[FOUND_MAX];
};

enum chap_err
chap_matcher_new(struct chap_matcher **out, const struct chap_lexicon *lexicon)
{
	struct chap_matcher *m = calloc(1, sizeof(*m));

	if (m == NULL)
		return CHAP_ERR_MEMORY;
	m->base = RING;
	m->state = malloc(TOKENS_MAX * sizeof(*m->state));
	m->cell = calloc((size_t)lexicon->n_cells + 1, sizeof(*m->cell));
	m->rule = calloc((size_t)lexicon->n_entries + 1, sizeof(*m->rule));
	if (m->state == NULL || m->cell == NULL || m->rule == NULL ||
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
	free(matcher->state);
	free(matcher->cell);
	free(matcher->rule);
	free(matcher);
}

static bool
has_guard(const struct chap_lexicon *lexicon, const struct chap_rule *rule,
    uint32_t guard, bool after)
{
	const struct chap_guard_ref *ref =
	    lexicon->guard_ref + rule->first_guard;

	for (uint32_t i = 0; i < rule->n_guards; i++)
		if (ref[i].guard == guard && ref[i].after == after)
			return true;
	return false;
}

/* Does one of the rule's guards lie within tokens [low, high)? */
static bool
guard_within(const struct chap_lexicon *lexicon, const struct chap_matcher *m,
    const struct chap_rule *rule, bool after, uint32_t low, uint32_t high)
{
	const struct chap_node *node = lexicon->automaton.node;

	for (uint32_t t = low; t < high; t++) {
		uint32_t h = node[m->state[t]].hit;

		for (; h != 0; h = node[node[h].fail].hit) {
			const struct chap_output *o =
			    lexicon->automaton.output + node[h].first;

			for (uint32_t i = 0; i < node[h].n; i++)
				if (o[i].part == CHAP_OUTPUT_GUARD &&
				    o[i].length <= t + 1 - low &&
				    has_guard(lexicon, rule, o[i].id, after))
					return true;
		}
	}
	return false;
}

static bool
is_guarded(const struct chap_lexicon *lexicon, const struct chap_matcher *m,
    const struct chap_rule *rule, uint32_t start, uint32_t end)
{
	uint32_t low = start > CHAP_GUARD_REACH ? start - CHAP_GUARD_REACH : 0;
	uint32_t high = m->n_tokens - end > CHAP_GUARD_REACH
	    ? end + CHAP_GUARD_REACH
	    : m->n_tokens;

	return rule->n_guards > 0 &&
	    (guard_within(lexicon, m, rule, false, low, start) ||
	        guard_within(lexicon, m, rule, true, end, high));
}

static void
note(const struct chap_lexicon *lexicon, struct chap_matcher *m, uint32_t entry,
    uint32_t start, uint32_t end)
{
	const struct chap_rule *rule = &lexicon->rule[entry];
	uint64_t bit = CHAP_SIGNAL_BIT(rule->signal);

	/* Nothing more to learn from it. */
	if (m->n_found == FOUND_MAX && (m->signals & bit) != 0)
		return;
	if (is_guarded(lexicon, m, rule, start, end))
		return;
	m->signals |= bit;
	if (m->n_found < FOUND_MAX)
		m->found[m->n_found++] =
		    (struct found){start, end, (uint16_t)entry, rule->signal};
}

/* Keeps the earlier start. True: the first for this end. */
static bool
remember(struct stretch *at, uint64_t start, uint64_t end)
{
	if (at->end == end) {
		if (start < at->start)
			at->start = start;
		return false;
	}
	at->end = end;
	at->start = start;
	return true;
}

/*
 * A part of a rule ends at `end`: joins it to the part before it, which must
 * have ended at most a gap before this one starts.
 */
static void
take_part(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_output *o, uint64_t end)
{
	const struct chap_rule *rule = &lexicon->rule[o->id];
	struct cell *cell = m->cell + rule->first_cell + o->part;
	uint64_t start = end - o->length;
	uint64_t earliest = UINT64_MAX;

	if (o->part == 0)
		earliest = start;
	for (uint64_t p = start - rule->gap[o->part]; o->part > 0 && p <= start;
	     p++)
		if (cell[-1].slot[p % RING].end == p &&
		    cell[-1].slot[p % RING].start < earliest)
			earliest = cell[-1].slot[p % RING].start;
	if (earliest == UINT64_MAX)
		return;
	if (o->part + 1 < rule->n_parts)
		remember(&cell->slot[end % RING], earliest, end);
	else if (remember(&m->rule[o->id], earliest, end))
		m->ending[m->n_ending++] = o->id;
}

/* A token's cues for an age; `id` 0: a word of no lexicon. */
static unsigned
age_cues(const struct chap_token *token, const char *canon, uint32_t id)
{
	unsigned first = (unsigned char)canon[token->start];
	unsigned last = (unsigned char)canon[token->end - 1];

	if (id > 0 && id <= chap_n_age_cues)
		return chap_age_cue[id - 1].cues;
	if (first - '0' >= 10 && last - '0' >= 10)
		return 0;
	return token->kind == CHAP_TOKEN_NUMBER ? CHAP_AGE_DIGITS
	                                        : CHAP_AGE_FUSED;
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

/* Runs the automaton. True: something was hit. */
static bool
run(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm, unsigned *cues)
{
	const struct chap_node *node = lexicon->automaton.node;
	struct near near = {0, 0, 0};
	uint32_t state = 0, any = 0;

	for (uint32_t t = 0; t < m->n_tokens; t++) {
		const struct chap_token *token = &norm->token[t];
		const struct chap_vocab_slot *slot =
		    chap_vocab_find(&lexicon->vocab, token->hash);

		state = chap_automaton_step(&lexicon->automaton, state, slot);
		m->state[t] = state;
		any |= node[state].hit;
		add_cues(&near,
		    age_cues(
		        token, norm->canon.ptr, slot == NULL ? 0 : slot->id));
	}
	*cues = near.cues;
	return any != 0;
}

static void
collect(const struct chap_lexicon *lexicon, struct chap_matcher *m)
{
	const struct chap_node *node = lexicon->automaton.node;

	for (uint32_t t = 0; t < m->n_tokens; t++) {
		uint32_t h = node[m->state[t]].hit;

		m->n_ending = 0;
		for (; h != 0; h = node[node[h].fail].hit) {
			const struct chap_output *o =
			    lexicon->automaton.output + node[h].first;

			for (uint32_t i = 0; i < node[h].n; i++)
				if (o[i].part != CHAP_OUTPUT_GUARD)
					take_part(
					    lexicon, m, &o[i], m->base + t + 1);
		}
		for (uint32_t i = 0; i < m->n_ending; i++) {
			uint64_t start = m->rule[m->ending[i]].start;

			note(lexicon, m, m->ending[i],
			    (uint32_t)(start - m->base), t + 1);
		}
	}
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
	struct found found = {0, 0, CHAP_ENTRY_STATED_AGE, 0};

	out->n_limited = age.n_limited;
	if (age.years < 0)
		return;
	out->stated_age = (int16_t)age.years;
	found.signal = age.years < 18 ? CHAP_SIGNAL_AGE_DISCLOSURE
	                              : CHAP_SIGNAL_AGE_GIVING;
	m->signals |= CHAP_SIGNAL_BIT(found.signal);
	while (found.start < m->n_tokens &&
	    norm->token[found.start].end <= age.start)
		found.start++;
	found.end = found.start;
	while (
	    found.end < m->n_tokens && norm->token[found.end].start < age.end)
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

/* They come in the order of their ends, so little is to be moved. */
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

/* Within one signal, what overlaps an earlier match is dropped. */
static void
keep(const struct chap_matcher *m, struct chap_matches *out)
{
	uint32_t taken[CHAP_N_SIGNALS] = {0};

	for (uint32_t i = 0; i < m->n_found && out->n < CHAP_MATCHES_MAX; i++) {
		const struct found *f = &m->found[i];

		if (f->start < taken[f->signal])
			continue;
		taken[f->signal] = f->end;
		out->match[out->n++] = (struct chap_match){
		    f->signal, f->entry, (uint16_t)f->start, (uint16_t)f->end};
	}
}

void
chap_lexicon_match(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_norm *norm, struct chap_matches *out)
{
	unsigned cues = 0;

	out->signals = 0;
	out->n = 0;
	out->stated_age = -1;
	out->n_limited = 0;
	m->n_found = 0;
	m->signals = 0;
	m->n_tokens = norm->n_tokens < TOKENS_MAX ? norm->n_tokens : TOKENS_MAX;
	if (run(lexicon, m, norm, &cues)) {
		collect(lexicon, m);
		m->base += m->n_tokens + RING;
	}
	if ((cues & CHAP_AGE_DIGITS) != 0 && (cues & ~CHAP_AGE_DIGITS) != 0)
		find_age(lexicon, m, norm, cues, out);
	sort(m->found, m->n_found);
	out->signals = m->signals;
	keep(m, out);
}
