/*
 * From verdicts to series: what was said of each conversation, each pair of
 * users and each author of a corpus.
 *
 * A pair is positive if one of its conversations is, an author if it is the
 * suspect of one. A message to a group counts for the pair that its verdict
 * names. Groups: the conversation's (chap_held_group); pairs and authors have
 * that of the conversation in which they first speak.
 *
 * Threads: one at a time. Memory: as of three series (eval/series.h).
 */
#ifndef CHAP_REPORT_GATHER_H
#define CHAP_REPORT_GATHER_H

#include "eval/report/held.h"
#include "eval/series.h"
#include "features/base/err.h"

struct chap_gather {
	const struct chap_held *held;
	struct chap_series series[CHAP_N_UNIT_KINDS];
	unsigned kinds; /* bit i: enum chap_unit_kind i is wanted */
};

/* Its component of the author graph, or else its family. */
struct chap_span
chap_held_group(const struct chap_held *held, uint32_t conversation);

/*
 * Makes a unit for each conversation of the truth and each suspect. `kinds`
 * is a set of enum chap_unit_kind. CHAP_ERR_MEMORY, …; the gather is then fit
 * for release.
 */
enum chap_err chap_gather_init(struct chap_gather *gather,
    const struct chap_held *held, unsigned kinds,
    struct chap_error *err) CHAP_MUST_CHECK;

void chap_gather_release(struct chap_gather *gather);

/* As chap_player_sink; the context is a struct chap_gather. */
enum chap_err chap_gather_take(void *gather, size_t held_index,
    const struct chap_message *message, const struct chap_verdict *verdict,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Ends the series. */
enum chap_err chap_gather_finish(
    struct chap_gather *gather, struct chap_error *err) CHAP_MUST_CHECK;

#endif
