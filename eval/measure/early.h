/*
 * How early a flag comes. A delay is counted in messages of the unit, from
 * 1: the flag stood with the delay-th message. 0 means no flag.
 *
 * Threads: no shared state. Weights and undefined figures: eval/metrics.h.
 */
#ifndef CHAP_MEASURE_EARLY_H
#define CHAP_MEASURE_EARLY_H

#include "eval/metrics.h"
#include "eval/series.h"
#include "features/base/err.h"

#include <stddef.h>
#include <stdint.h>

/*
 * What lateness costs, 0 at the first message and towards 1:
 * -1 + 2 / (1 + exp(-p (delay - 1))) (Sadeque, Xu and Bethard 2018).
 */
double chap_early_penalty(double delay, double p);

/* ln 3 / 89: half at 90 messages (eSPD: Vogt, Leser and Akbik 2021). */
#define CHAP_PENALTY_ESPD 0.012343958299641683
/* As eRisk has used since 2019 (Losada, Crestani and Parapar). */
#define CHAP_PENALTY_ERISK 0.0078

/* A positive that was flagged. */
struct chap_flagged {
	uint32_t delay;
	uint32_t group;
};

/*
 * The positives that were flagged, the earliest first, into out[n]: what
 * medians are taken over. Returns how many.
 */
size_t chap_early_flagged(
    const struct chap_case *row, size_t n, struct chap_flagged *out);

/*
 * The median delay of weighted true positives; with an even number the mean
 * of the middle two. NaN: there is none.
 */
double chap_early_median_delay(
    const struct chap_flagged *flagged, size_t n, const uint32_t *weight);

/*
 * 1 - the median penalty of the true positives (Sadeque et al. 2018); NaN:
 * there is none. F-latency is F1 times this.
 */
double chap_early_speed(const struct chap_flagged *flagged, size_t n,
    const uint32_t *weight, double p);

/*
 * ERDE (Losada and Crestani 2016), the mean over cases of: a true positive
 * 1 - 1 / (1 + exp(delay - o)); a miss 1; a false flag the share of positives
 * among the cases; else 0. A positive flagged on the wrong side costs both a
 * miss and a false flag.
 */
double chap_early_erde(
    const struct chap_case *row, size_t n, const uint32_t *weight, double o);

/*
 * The delay of a unit's flag at `level` if it must stand once `tenths` of the
 * unit's characters were read (Escalante et al. 2017): the flag's message and
 * all before it must lie within. 0: none did. 10 tenths: the whole unit.
 */
uint32_t chap_early_delay_within(const struct chap_series *series,
    const struct chap_unit *unit, uint8_t level, unsigned tenths);

/* The same of the wrong side's first flag: whether there is one. */
bool chap_early_wrong_within(const struct chap_series *series,
    const struct chap_unit *unit, uint8_t level, unsigned tenths);

/*
 * The protocol of eSPD (Vogt, Leser and Akbik 2021): each message's window of
 * the last CHAP_WINDOW is judged by itself, a warning is raised where
 * `skepticism` of the last CHAP_WINDOW_PAST judgements were positive, and it
 * stays. judged[n]: whether the window that ends with message i was flagged.
 * Returns the delay; 0: no warning.
 */
#define CHAP_WINDOW 50
#define CHAP_WINDOW_PAST 10
#define CHAP_WINDOW_SKEPTICISM 5
uint32_t chap_early_warning(const bool *judged, size_t n, unsigned skepticism);

#endif
