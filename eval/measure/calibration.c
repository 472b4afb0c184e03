#include "eval/measure/calibration.h"

#include <math.h>
#include <string.h>

double
chap_risk_of(double logit)
{
	return logit >= 0 ? 1 / (1 + exp(-logit))
	                  : exp(logit) / (1 + exp(logit));
}

static double
weight_of(const struct chap_case *row, const uint32_t *weight)
{
	return weight == NULL ? 1 : weight[row->group];
}

double
chap_brier(const struct chap_case *row, size_t n, const uint32_t *weight)
{
	double sum = 0;
	double all = 0;

	for (size_t i = 0; i < n; i++) {
		double off = chap_risk_of(row[i].score) - row[i].positive;
		double w = weight_of(&row[i], weight);

		sum += w * off * off;
		all += w;
	}
	return all > 0 ? sum / all : NAN;
}

double
chap_reliability(const struct chap_case *row, size_t n, const uint32_t *weight,
    struct chap_reliability bin[CHAP_RELIABILITY_BINS])
{
	double all = 0;
	double off = 0;

	memset(bin, 0, CHAP_RELIABILITY_BINS * sizeof(*bin));
	for (size_t i = 0; i < n; i++) {
		double risk = chap_risk_of(row[i].score);
		double w = weight_of(&row[i], weight);
		int at = (int)ceil(risk * CHAP_RELIABILITY_BINS) - 1;

		if (at < 0)
			at = 0;
		bin[at].n += w;
		bin[at].risk += w * risk;
		bin[at].positive += row[i].positive ? w : 0;
		all += w;
	}
	for (int i = 0; i < CHAP_RELIABILITY_BINS; i++) {
		off += fabs(bin[i].risk - bin[i].positive);
		bin[i].risk = bin[i].n > 0 ? bin[i].risk / bin[i].n : NAN;
		bin[i].positive =
		    bin[i].n > 0 ? bin[i].positive / bin[i].n : NAN;
	}
	return all > 0 ? off / all : NAN;
}
