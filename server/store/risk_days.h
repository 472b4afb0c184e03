/*
 * How high risks were, day by day (UTC), in <data>/risk-days: for the preview
 * of thresholds and to see drift. Counts only: no id, no text; nobody can be
 * read out of it, so erasing a user leaves it as it is.
 *
 *   head   RISK_DAYS counts of verdicts, a day each        8 KiB
 *   peaks  CHAP_PEAK_DAYS arrays of CHAP_PEAK_SLOTS slots  1 MiB each
 *
 * A pair and suspect falls by a keyed hash into one slot of its day, which
 * holds the highest logit of all that fell there. How many pairs reached a
 * threshold, each once however many days it did, is then counted for any
 * threshold at once: take each slot's highest of the days, count the slots at
 * or above it, c of m, and m * ln(m / (m - c)) is the number of pairs (linear
 * counting; Whang, Vander-Zanden, Taylor, ACM TODS 15(2), 1990). Its standard
 * error is sqrt(m * (exp(t) - t - 1)) for n = t * m pairs: 0.1 pairs of 300,
 * 1 of 1,000, 0.2 % of a million. More than CHAP_PEAK_MOST are not told.
 *
 * The file is mapped, so that what was counted outlives the process, however
 * it ends; loss of power may take half a minute of it. A message that comes
 * again after that is counted twice by day, and not among the peaks. One that
 * is no such file, or was made with another key, is begun anew.
 *
 * Threads: add and note_model from one, the rest from any.
 */
#ifndef CHAP_STORE_RISK_DAYS_H
#define CHAP_STORE_RISK_DAYS_H

#include "classifier/chaperone.h"
#include "features/base/err.h"
#include "server/store/seal.h"
#include "server/verdict_counts.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_DAY_MS ((int64_t)24 * 60 * 60 * 1000)
#define CHAP_RISK_DAYS 35 /* this week, and four before it */
#define CHAP_PEAK_DAYS 7 /* today and the six before */
#define CHAP_PEAK_SLOTS ((size_t)1 << 19)
#define CHAP_PEAK_MOST ((int64_t)5 << 19) /* pairs; 0.5 % of them uncertain */

struct chap_risk_days;

/* A day's verdicts on messages; history (backfill) is not among them. */
struct chap_risk_day {
	int64_t day; /* since 1970, UTC */
	uint64_t n_unscored;
	uint64_t n_scored;
	uint64_t n_risk[CHAP_RISK_BOUNDS + 1]; /* as of verdict_counts.h */
	uint64_t model; /* the last that scored: half of its hash */
	uint64_t is_mixed; /* 1: another scored that day too */
};

/*
 * Opens (and makes) it; `now_ms` is when it begins to count where it is made.
 * CHAP_ERR_IO, CHAP_ERR_MEMORY.
 */
enum chap_err chap_risk_days_open(struct chap_risk_days **out, const char *dir,
    const struct chap_seal *seal, int64_t now_ms,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_risk_days_close(struct chap_risk_days *days);

/* Which model scores from now on: the hex hash of its bundle. */
void chap_risk_days_note_model(struct chap_risk_days *days, const char *hex);

/*
 * Counts a verdict. `peak_micro` is its logit, as far as a threshold would be
 * held against it. Rooms, repeats and what was not scored have no peak.
 */
void chap_risk_days_add(struct chap_risk_days *days, uint64_t tenant,
    const struct chap_verdict *verdict, int64_t peak_micro, int64_t now_ms);

/*
 * How many pairs and suspects had a verdict at or above each threshold in the
 * last CHAP_PEAK_DAYS days, into n_pairs[n]; -1: more than CHAP_PEAK_MOST.
 * Thresholds are logits in millionths, rounded up to thousandths.
 * CHAP_ERR_MEMORY.
 */
enum chap_err chap_risk_days_peaks(struct chap_risk_days *days, int64_t now_ms,
    const int64_t *threshold_micro, size_t n, int64_t *n_pairs,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Since when it counts. */
int64_t chap_risk_days_since_ms(const struct chap_risk_days *days);

/* The day `ago` days before today's, 0 to CHAP_RISK_DAYS - 1; false: nothing
 * was counted on it. */
bool chap_risk_days_get(const struct chap_risk_days *days, int64_t now_ms,
    int ago, struct chap_risk_day *out);

#endif
