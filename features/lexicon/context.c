#include "features/lexicon/context.h"

#include <stdbool.h>
#include <string.h>

#define LIGHT_MAX 4 /* words between a negation and what it negates */
#define FRAME_MAX 3 /* words that may be passed over in one role */
#define QUOTE_REACH 24 /* tokens to a quotation mark */
#define SAYER_REACH 4 /* tokens from it to the verb */
#define PLAY_REACH 8
#define GAP_BYTES_MAX 16 /* of punctuation that are looked at */

const char *const chap_context_name[CHAP_N_CONTEXTS] = {
#define CHAP_X(ENUM, name) name,
    CHAP_CONTEXTS(CHAP_X)
#undef CHAP_X
};

const char *const chap_cue_class[CHAP_N_CUES] = {
#define CHAP_X(ENUM, name) name,
    CHAP_CUES(CHAP_X)
#undef CHAP_X
};

unsigned
chap_context_by_name(struct chap_span name)
{
	for (unsigned i = 0; i < CHAP_N_CONTEXTS; i++)
		if (chap_span_eq(name, chap_span_str(chap_context_name[i])))
			return 1u << i;
	return 0;
}

/* What lies before token `t`, behind the one before it; t may be n. */
static struct chap_span
gap_before(const struct chap_context_view *v, uint32_t t)
{
	const struct chap_norm *norm = v->norm;
	size_t start = t == 0 ? 0 : norm->token[t - 1].end;
	size_t end =
	    t == norm->n_tokens ? norm->canon.len : norm->token[t].start;

	if (end - start > GAP_BYTES_MAX)
		end = start + GAP_BYTES_MAX;
	return chap_span_cut(norm->canon, start, end);
}

static bool
is_one_of(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/* Does a sentence (`comma`: or a part of one) end before token t? */
static bool
ends_before(const struct chap_context_view *v, uint32_t t, bool comma)
{
	struct chap_span gap = gap_before(v, t);

	for (size_t i = 0; i < gap.len; i++)
		if (is_one_of(gap.ptr[i], ".!?;") ||
		    (comma && gap.ptr[i] == ','))
			return true;
	return false;
}

/* Straight and curly double quotes, and guillemets. */
static bool
quote_before(const struct chap_context_view *v, uint32_t t)
{
	struct chap_span gap = gap_before(v, t);

	for (size_t i = 0; i < gap.len; i++) {
		const unsigned char *p = (const unsigned char *)gap.ptr + i;

		if (p[0] == '"')
			return true;
		if (i + 2 < gap.len && p[0] == 0xe2 && p[1] == 0x80 &&
		    p[2] >= 0x9c && p[2] <= 0x9f)
			return true;
		if (i + 1 < gap.len && p[0] == 0xc2 &&
		    (p[1] == 0xab || p[1] == 0xbb))
			return true;
	}
	return false;
}

/*
 * A walk back through a sentence: `at` is the token behind the next one to be
 * looked at.
 */
struct walk {
	const struct chap_context_view *v;
	uint32_t at;
	bool comma; /* stops at commas too */
};

/* The cues of the next token back; 0 at the sentence's start as well. */
static uint32_t
back(const struct walk *w)
{
	if (w->at == 0 || ends_before(w->v, w->at, w->comma))
		return 0;
	return chap_cues_at(w->v, w->at - 1);
}

static bool
at_start(const struct walk *w)
{
	return w->at == 0 || ends_before(w->v, w->at, w->comma);
}

/* Passes over words of these kinds; returns how many. */
static unsigned
pass(struct walk *w, uint32_t kinds, unsigned most)
{
	unsigned n = 0;

	while (n < most && (back(w) & kinds) != 0) {
		w->at--;
		n++;
	}
	return n;
}

static bool
is_negated(const struct chap_context_view *v, uint32_t start)
{
	struct walk w = {v, start, true};
	uint32_t negation, behind = 0, subject;

	for (unsigned n = 0; n < LIGHT_MAX; n++) {
		uint32_t cues = back(&w);

		if ((cues & (CHAP_CUE_NOT | CHAP_CUE_MUST_NOT)) != 0 ||
		    (cues & (CHAP_CUE_LIGHT | CHAP_CUE_YOU)) == 0)
			break;
		behind = cues;
		w.at--;
	}
	negation = back(&w);
	if ((negation & CHAP_CUE_MUST_NOT) != 0)
		return true;
	/* "dont you want to …" asks */
	if ((negation & CHAP_CUE_NOT) == 0 || (behind & CHAP_CUE_YOU) != 0)
		return false;
	w.at--;
	pass(&w, CHAP_CUE_ADVERB, FRAME_MAX);
	if ((back(&w) & CHAP_CUE_MODAL) != 0 || at_start(&w))
		return true;
	subject = back(&w);
	if ((subject & (CHAP_CUE_WHY | CHAP_CUE_IF)) != 0)
		return false;
	if ((subject & CHAP_CUE_YOU) != 0)
		return (behind & CHAP_CUE_NEED) != 0;
	w.at--;
	return (back(&w) & (CHAP_CUE_WHY | CHAP_CUE_IF)) == 0;
}

/* A verb of asking or saying, its roles found walking back from the match. */
struct frame {
	bool linked; /* "to", "for", "how" stand between */
	bool whom; /* somebody was asked or told */
	bool whom_us;
	bool passive; /* "was asked" */
	bool base; /* "ask", which needs a subject to be no request */
	uint32_t subject; /* cues */
	bool has_subject;
	bool conditional;
};

static bool
find_verb(struct walk *w, uint32_t first, struct frame *f)
{
	uint32_t verb;

	f->linked = pass(w, CHAP_CUE_LINK, FRAME_MAX) > 0 ||
	    (first & (CHAP_CUE_WHAT | CHAP_CUE_LINK)) != 0;
	/* "her" is whom and whose; "my sister" was asked too */
	f->whom_us = (back(w) & CHAP_CUE_WHOM_US) != 0;
	f->whom = pass(w, CHAP_CUE_WHOM | CHAP_CUE_WHOM_US, 2) > 0;
	verb = back(w);
	if ((verb & CHAP_CUE_LIKE) != 0) {
		w->at--;
		return !f->whom && (back(w) & CHAP_CUE_BE) != 0;
	}
	f->base = (verb & (CHAP_CUE_ASK_BASE | CHAP_CUE_SAY_BASE)) != 0;
	if ((verb & (CHAP_CUE_SAY | CHAP_CUE_SAY_BASE)) == 0 &&
	    ((verb & (CHAP_CUE_ASK | CHAP_CUE_ASK_BASE)) == 0 || !f->linked))
		return false;
	w->at--;
	return true;
}

static void
find_subject(struct walk *w, struct frame *f)
{
	f->passive = (back(w) & CHAP_CUE_BE) != 0;
	pass(w, CHAP_CUE_BE | CHAP_CUE_ADVERB, FRAME_MAX);
	f->has_subject = !at_start(w);
	f->subject = back(w);
	if (f->has_subject)
		w->at--;
	if ((f->subject & CHAP_CUE_WHO) != 0 && !at_start(w)) {
		f->subject |= back(w);
		w->at--;
	}
	f->conditional = (f->subject & CHAP_CUE_ANYBODY) != 0;
	for (unsigned n = 0; n < FRAME_MAX && !at_start(w); n++) {
		f->conditional = f->conditional || (back(w) & CHAP_CUE_IF) != 0;
		w->at--;
	}
}

/* Is it what somebody else asked or said? CONDITIONAL: if anybody does. */
static unsigned
reported(const struct chap_context_view *v, uint32_t start)
{
	struct walk w = {v, start, false};
	struct frame f = {.linked = false};
	bool said;

	if (!find_verb(&w, chap_cues_at(v, start), &f))
		return 0;
	find_subject(&w, &f);
	if ((f.subject & (CHAP_CUE_THIRD | CHAP_CUE_ANYBODY)) != 0)
		said = true;
	else if ((f.subject & CHAP_CUE_ME) != 0)
		said = f.passive && !f.whom;
	else if ((f.subject & CHAP_CUE_YOU) != 0 || !f.has_subject)
		said = !f.base && f.whom_us;
	else
		said = !f.base;
	if (!said)
		return 0;
	return f.conditional ? CHAP_CONTEXT_CONDITIONAL : CHAP_CONTEXT_REPORTED;
}

/* "…, he said" */
static bool
is_attributed(const struct chap_context_view *v, uint32_t end)
{
	uint32_t t = end;

	if (t >= v->n || ends_before(v, t, false) ||
	    (chap_cues_at(v, t) & CHAP_CUE_THIRD) == 0)
		return false;
	t++;
	while (t < v->n && t < end + FRAME_MAX &&
	    (chap_cues_at(v, t) & (CHAP_CUE_BE | CHAP_CUE_ADVERB)) != 0)
		t++;
	return t < v->n &&
	    (chap_cues_at(v, t) & (CHAP_CUE_SAY | CHAP_CUE_ASK)) != 0;
}

/* Does somebody else say something within tokens [low, high)? */
static bool
says_within(const struct chap_context_view *v, uint32_t low, uint32_t high)
{
	for (uint32_t t = low; t < high; t++) {
		uint32_t cues = chap_cues_at(v, t);
		bool verb = (cues & (CHAP_CUE_SAY | CHAP_CUE_ASK)) != 0 ||
		    ((cues & CHAP_CUE_LIKE) != 0 && t > 0 &&
		        (chap_cues_at(v, t - 1) & CHAP_CUE_BE) != 0);

		if (verb &&
		    (t == 0 || (chap_cues_at(v, t - 1) & CHAP_CUE_ME) == 0))
			return true;
	}
	return false;
}

static bool
is_quoted(const struct chap_context_view *v, uint32_t start, uint32_t end)
{
	uint32_t low = start > QUOTE_REACH ? start - QUOTE_REACH : 0;
	uint32_t high = v->n - end > QUOTE_REACH ? end + QUOTE_REACH : v->n;
	uint32_t open = UINT32_MAX, marks = 0, close = end;

	for (uint32_t t = start + 1; t-- > low;)
		if (quote_before(v, t)) {
			open = open == UINT32_MAX ? t : open;
			marks++;
		}
	while (close <= high && !quote_before(v, close))
		close++;
	if (marks % 2 == 0 || close > high)
		return false;
	low = open > SAYER_REACH ? open - SAYER_REACH : 0;
	high = v->n - close > SAYER_REACH ? close + SAYER_REACH : v->n;
	return says_within(v, low, open) || says_within(v, close, high);
}

static bool
is_played(const struct chap_context_view *v, uint32_t start, uint32_t end)
{
	uint32_t low = start > PLAY_REACH ? start - PLAY_REACH : 0;
	uint32_t high = v->n - end > PLAY_REACH ? end + PLAY_REACH : v->n;

	for (uint32_t t = low; t < high; t++)
		if ((t < start || t >= end) &&
		    (chap_cues_at(v, t) & CHAP_CUE_PLAY) != 0)
			return true;
	return false;
}

unsigned
chap_context_find(
    const struct chap_context_view *v, uint32_t start, uint32_t end)
{
	unsigned context = reported(v, start);

	if (is_negated(v, start))
		context |= CHAP_CONTEXT_NEGATED;
	if (is_attributed(v, end))
		context |= CHAP_CONTEXT_REPORTED;
	if (is_quoted(v, start, end))
		context |= CHAP_CONTEXT_QUOTED;
	if (is_played(v, start, end))
		context |= CHAP_CONTEXT_PLAYED;
	return context;
}
