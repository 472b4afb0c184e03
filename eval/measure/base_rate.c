#include "eval/measure/base_rate.h"

#include <math.h>

#define EDGE 0.5 /* beyond the outermost score, in logits */

/* Flags and exposure of the two classes. */
struct rates {
	double hits; /* positives flagged, right side */
	double wrong; /* positives flagged on the wrong side */
	double false_flags;
	double positive;
	double benign;
	double positive_days;
	double benign_days;
};

static struct rates
count(const struct chap_case *row, size_t n, const uint32_t *weight)
{
	struct rates r = {0};

	for (size_t i = 0; i < n; i++) {
		double w = weight == NULL ? 1 : weight[row[i].group];
		double days = w * (row[i].days == 0 ? 1 : row[i].days);

		if (row[i].positive) {
			r.positive += w;
			r.positive_days += days;
			r.hits += row[i].flagged ? w : 0;
			r.wrong += row[i].wrong_side ? w : 0;
		} else {
			r.benign += w;
			r.benign_days += days;
			r.false_flags += row[i].flagged ? w : 0;
		}
	}
	return r;
}

static double
precision_of(const struct rates *r, double prior)
{
	double hits = prior * r->hits / r->positive;
	double others = prior * r->wrong / r->positive +
	    (1 - prior) * r->false_flags / r->benign;

	return hits + others > 0 ? hits / (hits + others) : NAN;
}

static double
alerts_of(const struct rates *r, double prior)
{
	double of_positives = r->positive_days > 0
	    ? prior * (r->hits + r->wrong) / r->positive_days
	    : 0;

	return CHAP_ALERTS_PER *
	    (of_positives + (1 - prior) * r->false_flags / r->benign_days);
}

double
chap_base_precision(
    const struct chap_case *row, size_t n, const uint32_t *weight, double prior)
{
	struct rates r = count(row, n, weight);

	return r.positive > 0 && r.benign > 0 ? precision_of(&r, prior) : NAN;
}

double
chap_base_alerts(
    const struct chap_case *row, size_t n, const uint32_t *weight, double prior)
{
	struct rates r = count(row, n, weight);

	return r.benign > 0 ? alerts_of(&r, prior) : NAN;
}

/* Cases from *i on that share one score; moves *i past them. */
static void
take_ties(const struct chap_case *row, size_t n, size_t *i, double *positive,
    double *benign)
{
	double score = row[*i].score;

	*positive = 0;
	*benign = 0;
	for (; *i < n && row[*i].score == score; (*i)++)
		*(row[*i].positive ? positive : benign) += 1;
}

double
chap_base_precision_at(const struct chap_case *row, size_t n, size_t k)
{
	double hits = 0;
	double left = (double)k;

	if (k == 0 || k > n)
		return NAN;
	for (size_t i = 0; i < n && left > 0;) {
		double positive;
		double benign;
		double fits;

		take_ties(row, n, &i, &positive, &benign);
		fits = fmin(left, positive + benign);
		hits += fits * positive / (positive + benign);
		left -= fits;
	}
	return hits / (double)k;
}

static struct chap_operating
operating(const struct rates *r, double threshold, double prior)
{
	return (struct chap_operating){threshold, r->hits / r->positive,
	    precision_of(r, prior), alerts_of(r, prior), r->false_flags,
	    r->false_flags <= 0};
}

size_t
chap_base_sweep(const struct chap_case *row, size_t n, double prior,
    struct chap_operating *out)
{
	struct rates r = count(row, n, NULL);
	size_t n_out = 0;

	if (r.benign <= 0)
		return 0;
	r.hits = r.wrong = r.false_flags = 0;
	out[n_out++] = operating(&r, row[0].score + EDGE, prior);
	for (size_t i = 0; i < n;) {
		double score = row[i].score;
		double positive;
		double benign;

		take_ties(row, n, &i, &positive, &benign);
		r.hits += positive;
		r.false_flags += benign;
		out[n_out++] = operating(&r,
		    i < n ? (score + row[i].score) / 2 : score - EDGE, prior);
	}
	return n_out;
}

const struct chap_operating *
chap_base_for_alerts(
    const struct chap_operating *sweep, size_t n, double alerts)
{
	const struct chap_operating *best = NULL;

	for (size_t i = 0; i < n && sweep[i].alerts <= alerts; i++)
		best = &sweep[i];
	return best;
}

const struct chap_operating *
chap_base_for_precision(
    const struct chap_operating *sweep, size_t n, double precision)
{
	const struct chap_operating *best = NULL;

	for (size_t i = 0; i < n; i++)
		if (sweep[i].precision >= precision)
			best = &sweep[i];
	return best;
}
