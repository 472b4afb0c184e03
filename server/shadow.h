/*
 * A shadow model: a second engine beside the one in force, which scores the
 * same messages and moves nothing, no level, flag or answer. What it would
 * have said is counted beside what was, so that a new model is known before
 * it is put in force. No id, no text.
 *
 * It begins with no pairs, at each start and reload, keeps none on disk, and
 * takes about as much memory and time again as the engine in force. A verdict
 * is compared where both are of the same pair and the shadow has seen all of
 * it.
 *
 * Threads: one at a time; the stats are a plain value, to be copied.
 */
#ifndef CHAP_SERVER_SHADOW_H
#define CHAP_SERVER_SHADOW_H

#include "classifier/chaperone.h"
#include "classifier/lines.h"
#include "classifier/model.h"
#include "classifier/state.h"

#include <stddef.h>
#include <stdint.h>

#define CHAP_SHADOW_MESSAGES_MAX 1024 /* of a call */

struct chap_shadow_stats {
	char model[CHAP_MODEL_NAME_BYTES]; /* "": there is no shadow model */
	char model_id[CHAP_HASH_HEX];
	/* messages by level in force, and by the shadow's level */
	uint64_t n_level[CHAP_N_LEVELS][CHAP_N_LEVELS];
	uint64_t n_apart; /* scored by both, not to be compared */
	uint64_t n_raised[CHAP_N_LEVELS]; /* pairs, by the shadow model */
	uint64_t held_bytes;
};

struct chap_shadow;

/*
 * Of the engine's own options, with the shadow's model in `model`. Errors as of
 * chap_engine_new.
 */
enum chap_err chap_shadow_new(struct chap_shadow **out,
    const struct chap_engine_options *options,
    struct chap_error *err) CHAP_MUST_CHECK;

/* NULL is fine. */
void chap_shadow_free(struct chap_shadow *shadow);

/*
 * The messages that were scored just now, CHAP_SHADOW_MESSAGES_MAX at most, and
 * what came.
 */
void chap_shadow_score(struct chap_shadow *shadow,
    const struct chap_encoded *how, const struct chap_span *message, size_t n,
    const struct chap_verdict *verdict);

void chap_shadow_stats(
    const struct chap_shadow *shadow, struct chap_shadow_stats *out);

#endif
