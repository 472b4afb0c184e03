#include "features/lexicon/found.h"

bool
chap_program_within(const struct chap_lexicon *lexicon,
    const struct chap_program *program, const uint32_t *word, uint32_t low,
    uint32_t high)
{
	uint64_t places = 0;

	for (uint32_t t = low; t < high; t++) {
		places = chap_places_accepting(lexicon, program,
		    program->first |
		        chap_places_beside(lexicon, program, places, true),
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
		if (chap_program_within(lexicon, &guard->program, m->word,
		        ref->after ? end : low, ref->after ? high : start))
			return true;
	}
	return false;
}

/* What an occurrence says, seen by itself. */
static void
judge(const struct chap_lexicon *lexicon, const struct chap_matcher *m,
    struct chap_found *f)
{
	const struct chap_rule *rule = &lexicon->rule[f->entry];
	struct chap_context_view view = m->view;

	f->dropped = is_guarded(lexicon, m, rule, f->start, f->end);
	if (f->dropped || rule->discount == 0)
		return;
	view.language = rule->language;
	f->context = (uint8_t)chap_context_find(&view, f->start, f->end);
	f->discounted = (f->context & rule->discount) != 0;
}

static void
count(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_found *f)
{
	uint64_t bit = CHAP_SIGNAL_BIT(f->signal);

	if (f->dropped)
		return;
	if (f->discounted) {
		m->discounted |= bit;
		return;
	}
	m->signals |= bit;
	if (!lexicon->rule[f->entry].is_draft)
		m->reviewed |= bit;
}

/* What lies wholly within a discounted match of its list is as that. */
static void
spread_discount(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_found *from)
{
	uint32_t language = lexicon->rule[from->entry].language;

	for (uint32_t i = 0; i < m->n_found; i++) {
		struct chap_found *f = &m->found[i];

		if (f->signal != from->signal || f->discounted ||
		    f->start < from->start || f->end > from->end ||
		    lexicon->rule[f->entry].language != language)
			continue;
		f->discounted = true;
		f->context = from->context;
	}
}

#define NO \
	(CHAP_SIGNAL_BIT(CHAP_SIGNAL_DISCOMFORT) | \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_REFUSAL) | \
	    CHAP_SIGNAL_BIT(CHAP_SIGNAL_HESITATION))

/*
 * "dont" in "dont tell anyone", "no one" in "no one can know about us": a no
 * wholly within a longer match of a tactic is part of it and nobody's answer.
 * A draft takes nothing from a reviewed list.
 */
static void
take_in(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    const struct chap_found *tactic)
{
	const struct chap_rule *rule = &lexicon->rule[tactic->entry];

	for (uint32_t i = 0; i < m->n_found; i++) {
		struct chap_found *f = &m->found[i];
		const struct chap_rule *own = &lexicon->rule[f->entry];

		if ((CHAP_SIGNAL_BIT(f->signal) & NO) != 0 &&
		    f->start >= tactic->start && f->end <= tactic->end &&
		    f->end - f->start < tactic->end - tactic->start &&
		    own->language == rule->language &&
		    (own->is_draft || !rule->is_draft))
			f->dropped = true;
	}
}

static bool
is_tactic(const struct chap_found *f)
{
	return chap_signal_info[f->signal].role == CHAP_ROLE_RISK &&
	    !f->discounted && !f->dropped;
}

static void
judge_all(const struct chap_lexicon *lexicon, struct chap_matcher *m)
{
	for (uint32_t i = 0; i < m->n_found; i++)
		judge(lexicon, m, &m->found[i]);
	for (uint32_t i = 0; i < m->n_found; i++)
		if (m->found[i].discounted && !m->found[i].dropped)
			spread_discount(lexicon, m, &m->found[i]);
	for (uint32_t i = 0; i < m->n_found; i++)
		if (is_tactic(&m->found[i]))
			take_in(lexicon, m, &m->found[i]);
	for (uint32_t i = 0; i < m->n_found; i++)
		count(lexicon, m, &m->found[i]);
}

void
chap_found_note(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    uint32_t entry, uint32_t start, uint32_t end)
{
	struct chap_found found = {.start = start,
	    .end = end,
	    .entry = (uint16_t)entry,
	    .before = CHAP_NO_FOUND,
	    .signal = lexicon->rule[entry].signal};
	struct chap_latest *latest = &m->latest[entry];

	if (m->n_found == CHAP_FOUND_MAX) {
		if ((m->reviewed & CHAP_SIGNAL_BIT(found.signal)) == 0) {
			judge(lexicon, m, &found);
			count(lexicon, m, &found);
		}
		return;
	}
	if (latest->message == m->message)
		found.before = latest->found;
	for (uint16_t i = found.before; i != CHAP_NO_FOUND;
	     i = m->found[i].before)
		if (m->found[i].end == end) {
			if (start < m->found[i].start)
				m->found[i].start = start;
			return;
		}
	latest->message = m->message;
	latest->found = (uint16_t)m->n_found;
	m->found[m->n_found++] = found;
	if (m->n_found == CHAP_FOUND_MAX)
		judge_all(lexicon, m);
}

/* Leftmost, then longest, then in the order of signals and entries. */
static bool
comes_before(const struct chap_found *a, const struct chap_found *b)
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
sort(struct chap_found *found, uint32_t n)
{
	for (uint32_t i = 1; i < n; i++) {
		struct chap_found one = found[i];
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
		const struct chap_found *f = &m->found[i];

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

void
chap_found_judge(const struct chap_lexicon *lexicon, struct chap_matcher *m)
{
	if (m->n_found < CHAP_FOUND_MAX)
		judge_all(lexicon, m);
}

/*
 * The language whose matches cover most words: "no le digas a tu mama" has an
 * English no in it, and is Spanish. Of equal ones that which is reviewed.
 */
static uint8_t
language_of(
    const struct chap_lexicon *lexicon, const struct chap_matches *matches)
{
	uint32_t covered[CHAP_LANGUAGES_MAX + 1] = {0};
	uint8_t best = 0;

	for (uint32_t i = 0; i < matches->n; i++) {
		const struct chap_match *match = &matches->match[i];
		uint32_t language;

		if (match->entry == CHAP_ENTRY_STATED_AGE)
			continue;
		language = lexicon->rule[match->entry].language;
		covered[language] +=
		    2u * ((uint32_t)match->token_end - match->token_first);
		covered[language] |= lexicon->reviewed[language] != 0;
		if (covered[language] > covered[best])
			best = (uint8_t)language;
	}
	return best;
}

void
chap_found_keep(const struct chap_lexicon *lexicon, struct chap_matcher *m,
    struct chap_matches *out)
{
	sort(m->found, m->n_found);
	keep(m, false, out);
	if (m->discounted != 0) {
		keep(m, true, out);
		put_in_order(out);
	}
	out->language = out->n == 0 ? 0 : language_of(lexicon, out);
	if (out->language == 0)
		out->language = m->age_language;
}
