/*
 * Whether a risk means what it says: of the cases with risk 0.3, are three in
 * ten positive? A case's risk is the sigmoid of its score, a logit.
 *
 * Threads: no shared state. Weights: eval/metrics.h.
 */
#ifndef CHAP_MEASURE_CALIBRATION_H
#define CHAP_MEASURE_CALIBRATION_H

#include "eval/metrics.h"

#include <stddef.h>
#include <stdint.h>

/* 1 / (1 + exp(-logit)), without overflow. */
double chap_risk_of(double logit);

/* The mean of (risk - positive)^2 (Brier 1950). NaN: no cases. */
double
chap_brier(const struct chap_case *row, size_t n, const uint32_t *weight);

#define CHAP_RELIABILITY_BINS 10

struct chap_reliability {
	double n; /* weighted cases with a risk in this bin */
	double risk; /* their mean; NaN: none */
	double positive; /* the share of them that is; NaN: none */
};

/*
 * Bins of equal width from 0 to 1, each with its upper end. Returns the
 * expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean
 * over cases of |risk - positive| of their bins. NaN: no cases.
 */
double chap_reliability(const struct chap_case *row, size_t n,
    const uint32_t *weight, struct chap_reliability bin[CHAP_RELIABILITY_BINS]);

#endif
