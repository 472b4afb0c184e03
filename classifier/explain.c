#include "classifier/engine_parts.h"

#include "features/base/fixed.h"

#include <stdlib.h>

_Static_assert(CHAP_N_SIGNALS <= CHAP_ALSO_MAX, "each has room");

struct share {
	int feature;
	int64_t points;
};

/* Strongest first, whatever the sign; the table's order among equals. */
static int
by_strength(const void *a, const void *b)
{
	const struct share *x = a, *y = b;
	int64_t px = llabs(x->points), py = llabs(y->points);

	if (px != py)
		return px > py ? -1 : 1;
	return x->feature - y->feature;
}

/*
 * Which messages explain a row: what the suspect said counts for risk, what
 * the other said for the target's side, both for contexts.
 */
static void
name_messages(const struct chap_shard *shard, uint32_t slot,
    unsigned suspect_side, uint64_t signals, struct chap_arena *arena,
    struct chap_reason *reason)
{
	uint64_t by_side[2];

	by_side[suspect_side] =
	    signals & (CHAP_RISK_SIGNALS | CHAP_PROTECTIVE_SIGNALS);
	by_side[!suspect_side] =
	    signals & (CHAP_TARGET_SIGNALS | CHAP_PROTECTIVE_SIGNALS);
	reason->n_messages = chap_evidence_find(&shard->evidence, slot, by_side,
	    arena, reason->message, CHAP_WHY_MESSAGES_MAX);
}

/* A reviewer is to know of what was seen, whatever the fit made of it. */
static void
name_unweighed(const struct chap_model *model,
    const int32_t value[CHAP_N_FEATURES], struct chap_verdict *verdict)
{
	verdict->n_also = 0;
	for (int s = 0; s < CHAP_N_SIGNALS; s++)
		if (chap_signal_info[s].role == CHAP_ROLE_RISK &&
		    value[s] != 0 && model->weight_micro[s] == 0)
			verdict->also[verdict->n_also++] =
			    chap_signal_info[s].name;
}

void
chap_explain(const struct chap_model *model,
    const int32_t value[CHAP_N_FEATURES], const struct chap_shard *shard,
    uint32_t slot, unsigned suspect_side, struct chap_arena *arena,
    struct chap_verdict *verdict)
{
	struct share share[CHAP_N_FEATURES];
	size_t n = 0, named;
	int64_t rest = 0;

	for (int i = 0; i < CHAP_N_FEATURES; i++) {
		int64_t points = chap_points(model->weight_micro[i], value[i]);

		if (points != 0)
			share[n++] = (struct share){i, points};
	}
	qsort(share, n, sizeof(share[0]), by_strength);
	named = n > CHAP_WHY_MAX ? CHAP_WHY_MAX - 1 : n;
	for (size_t i = 0; i < named; i++) {
		struct chap_feature_info row =
		    chap_feature_info(share[i].feature);
		struct chap_reason *reason = &verdict->why[i];

		reason->name = row.name;
		reason->points_micro = share[i].points;
		reason->n_messages = 0;
		if (shard != NULL && row.signals != 0)
			name_messages(shard, slot, suspect_side, row.signals,
			    arena, reason);
	}
	for (size_t i = named; i < n; i++)
		rest += share[i].points;
	if (named < n) {
		verdict->why[named] =
		    (struct chap_reason){.name = "other", .points_micro = rest};
		named++;
	}
	verdict->n_why = named;
	name_unweighed(model, value, verdict);
	verdict->bias_micro = model->bias_micro;
}
