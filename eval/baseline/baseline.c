#include "eval/baseline/baseline.h"

#include "eval/baseline/terms.h"
#include "features/base/fixed.h"

#include <math.h>
#include <stdlib.h>

#define LOGIT_MAX 1e9 /* micro; far past any that means something */

void
chap_baseline_init(struct chap_baseline *baseline, enum chap_baseline_kind kind)
{
	memset(baseline, 0, sizeof(*baseline));
	baseline->kind = kind;
	baseline->slope = 1;
	chap_names_init(&baseline->term);
}

void
chap_baseline_release(struct chap_baseline *baseline)
{
	chap_sides_release(&baseline->sides);
	chap_names_release(&baseline->term);
	free(baseline->idf);
	free(baseline->weight);
	memset(baseline, 0, sizeof(*baseline));
}

enum chap_err
chap_baseline_engine(
    struct chap_engine **out, const char *lexicons, struct chap_error *err)
{
	struct chap_engine_options options = {.lexicons = lexicons};
	struct chap_model blank;

	chap_model_blank(&blank);
	return chap_engine_new_with(out, &options, &blank, err);
}

void
chap_baseline_begin(struct chap_baseline *baseline)
{
	for (size_t i = 0; i < CHAP_BASELINE_BATCH; i++)
		baseline->opinion[i].judged = false;
}

/* The key of one side of a pair. */
static struct chap_hash128
side_key(const struct chap_target *target, unsigned side)
{
	struct chap_hash128 key = target->pair_key;

	key.low ^= side * 0x9e3779b97f4a7c15u;
	return key;
}

/* A vocabulary grows while it is learnt only. */
static enum chap_err
find_term(struct chap_baseline *b, struct chap_span word, uint32_t *term)
{
	if (b->learning)
		return chap_names_add(&b->term, word, term, NULL);
	*term = chap_names_find(&b->term, word);
	return CHAP_OK;
}

/*
 * One more of a term that stood `count` - 1 times: the vector's product with
 * the weights and its squared length move along.
 */
static void
move_vector(const struct chap_baseline *b, struct chap_side_state *side,
    uint32_t term, uint32_t count)
{
	double after = 1 + log(count);
	double before = count == 1 ? 0 : 1 + log(count - 1);
	double idf = b->idf[term];

	side->sum += (after - before) * b->weight[term];
	side->square += (after * after - before * before) * idf * idf;
}

/* The words of a message; *score gets what they speak for by themselves. */
static enum chap_err
read_words(struct chap_baseline *b, uint32_t side, struct chap_span text,
    double *score)
{
	char word[CHAP_TERM_MAX_BYTES];
	struct chap_span s;
	size_t at = 0;

	while ((s = chap_terms_next(text, &at, word)).len > 0) {
		uint32_t term;
		uint32_t count;
		enum chap_err rc = find_term(b, s, &term);

		if (rc != CHAP_OK)
			return rc;
		if (term == CHAP_NO_NAME || (!b->learning && b->idf[term] <= 0))
			continue;
		rc = chap_sides_count(&b->sides, side, term, &count);
		if (rc != CHAP_OK)
			return rc;
		if (!b->learning) {
			move_vector(b, &b->sides.side[side], term, count);
			*score += b->weight[term];
		}
	}
	return CHAP_OK;
}

double
chap_baseline_score(
    const struct chap_baseline *b, const struct chap_side_state *side)
{
	if (b->kind == CHAP_BASELINE_KEYWORDS)
		return side == NULL ? 0 : side->sum;
	if (side == NULL || side->square <= 0)
		return b->bias;
	return side->sum / sqrt(side->square) + b->bias;
}

/* What the message did to its sender's side; *shows: it spoke for a flag. */
static enum chap_err
take_message(struct chap_baseline *b, const struct chap_work *work,
    uint32_t side, bool *shows)
{
	double score = 0;
	enum chap_err rc;

	if (b->kind == CHAP_BASELINE_KEYWORDS) {
		int hits = __builtin_popcountll(
		    work->event.signals & CHAP_RISK_SIGNALS);

		b->sides.side[side].sum += hits;
		*shows = hits > 0;
		return CHAP_OK;
	}
	rc = read_words(b, side, work->message.text, &score);
	*shows = score > 0;
	return rc;
}

static void
form_opinion(struct chap_baseline *b, struct chap_baseline_opinion *o,
    const struct chap_work *work, const struct chap_target *target,
    uint32_t side, bool shows)
{
	double own = chap_baseline_score(b, &b->sides.side[side]);
	double other = chap_baseline_score(
	    b, chap_sides_find(&b->sides, side_key(target, !target->side)));
	double most = own >= other ? own : other;

	o->shows = (o->judged && o->shows) || shows;
	if (o->judged && o->score >= most)
		return;
	o->judged = true;
	o->score = most;
	o->suspect = own >= other ? work->message.from : target->verdict->to;
	o->to = target->verdict->to;
}

void
chap_baseline_observe(struct chap_baseline *b, size_t message,
    const struct chap_work *work, const struct chap_target *target)
{
	const struct chap_tally_row *row =
	    b->message == NULL ? NULL : b->message[message].row;
	bool shows = false;
	bool fresh;
	uint32_t side;

	if (b->failed != CHAP_OK ||
	    (b->message != NULL && (row == NULL || row->split != b->split)))
		return;
	b->failed = chap_sides_put(
	    &b->sides, side_key(target, target->side), &side, &fresh);
	if (b->failed != CHAP_OK)
		return;
	if (fresh && row != NULL)
		b->sides.side[side].positive = row->positive &&
		    chap_span_eq(row->suspect, work->message.from);
	b->failed = take_message(b, work, side, &shows);
	if (b->failed == CHAP_OK && !b->learning)
		form_opinion(
		    b, &b->opinion[message], work, target, side, shows);
}

static int64_t
logit_of(const struct chap_baseline *b, double score)
{
	double micro = (b->slope * score + b->offset) * CHAP_MICRO;

	if (micro > LOGIT_MAX)
		micro = LOGIT_MAX;
	return (int64_t)llround(micro < -LOGIT_MAX ? -LOGIT_MAX : micro);
}

enum chap_err
chap_baseline_judge(
    struct chap_baseline *b, struct chap_verdict *verdict, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct chap_baseline_opinion *o = &b->opinion[i];
		struct chap_verdict *v = &verdict[i];

		if (v->status != CHAP_SCORED)
			continue;
		v->logit_micro = logit_of(
		    b, o->judged ? o->score : chap_baseline_score(b, NULL));
		v->risk_micro = chap_sigmoid_micro(v->logit_micro);
		v->level = CHAP_LEVEL_NONE;
		v->n_why = 0;
		v->n_also = 0;
		if (!o->judged)
			continue;
		v->suspect = o->suspect;
		v->to = o->to;
		if (v->logit_micro >= b->threshold_micro)
			v->level = CHAP_LEVEL_REVIEW;
	}
	return b->failed;
}
