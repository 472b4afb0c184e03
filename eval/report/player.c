#include "eval/report/player.h"

#include <stdlib.h>

#define TEXTS_MAX_BYTES ((size_t)64 << 20)
/* Tenants of two plays are never near each other's. */
#define PLAYS_APART UINT64_C(0x9e3779b97f4a7c15)

/* As chap_observe_fn. */
static void
observe(void *context, size_t message, const struct chap_work *work,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES])
{
	struct chap_player *p = context;

	if (p->system->baseline != NULL)
		chap_baseline_observe(
		    p->system->baseline, message, work, target);
	if (p->look != NULL)
		p->look(p->context, p->index[message], target, value);
}

enum chap_err
chap_player_init(struct chap_player *p, const struct chap_system *system,
    const struct chap_held *held, uint64_t play, chap_player_sink *sink,
    void *context)
{
	memset(p, 0, sizeof(*p));
	p->system = system;
	p->held = held;
	p->play = play;
	p->sink = sink;
	p->context = context;
	chap_arena_init(&p->arena, TEXTS_MAX_BYTES);
	p->message = calloc(CHAP_PLAYER_BATCH, sizeof(*p->message));
	p->verdict = calloc(CHAP_PLAYER_BATCH, sizeof(*p->verdict));
	p->index = calloc(CHAP_PLAYER_BATCH, sizeof(*p->index));
	if (p->message != NULL && p->verdict != NULL && p->index != NULL) {
		chap_engine_observe(system->engine, 0, observe, p);
		return CHAP_OK;
	}
	chap_player_release(p);
	return CHAP_ERR_MEMORY;
}

void
chap_player_release(struct chap_player *p)
{
	if (p->system != NULL)
		chap_engine_observe(p->system->engine, 0, NULL, NULL);
	free(p->message);
	free(p->verdict);
	free(p->index);
	chap_arena_release(&p->arena);
	memset(p, 0, sizeof(*p));
}

/* The queue to the engine, and what it read to the baseline. */
static enum chap_err
score(struct chap_player *p, struct chap_error *err)
{
	struct chap_baseline *baseline = p->system->baseline;
	uint64_t tenant = p->unit + p->play * PLAYS_APART;
	enum chap_err rc = CHAP_OK;

	if (baseline != NULL)
		chap_baseline_begin(baseline);
	chap_engine_score(
	    p->system->engine, tenant, p->message, p->n, p->verdict);
	if (baseline != NULL)
		rc = chap_baseline_judge(baseline, p->verdict, p->n);
	return rc == CHAP_OK
	    ? CHAP_OK
	    : chap_fail(err, rc, "out of memory for the baseline");
}

enum chap_err
chap_player_flush(struct chap_player *p, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	if (p->n > 0)
		rc = score(p, err);
	for (size_t i = 0; i < p->n && rc == CHAP_OK; i++)
		rc = p->sink(p->context, p->index[i], &p->message[i],
		    &p->verdict[i], err);
	p->n = 0;
	chap_arena_reset(&p->arena);
	return rc;
}

/*
 * A message is queued before a full batch is played, so that a text made in
 * the arena for it is never lost to the flush of those before it.
 */
enum chap_err
chap_player_add(struct chap_player *p, const struct chap_message *message,
    size_t held_index, struct chap_error *err)
{
	p->unit = p->held->message[held_index].unit;
	p->message[p->n] = *message;
	p->index[p->n++] = held_index;
	return p->n < CHAP_PLAYER_BATCH ? CHAP_OK : chap_player_flush(p, err);
}

enum chap_err
chap_player_begin(
    struct chap_player *p, size_t held_index, struct chap_error *err)
{
	return p->n > 0 && p->held->message[held_index].unit != p->unit
	    ? chap_player_flush(p, err)
	    : CHAP_OK;
}

enum chap_err
chap_player_corpus(struct chap_player *p, struct chap_progress *progress,
    struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < p->held->n && rc == CHAP_OK; i++) {
		struct chap_message m;

		chap_held_get(p->held, i, &m);
		rc = chap_player_begin(p, i, err);
		if (rc == CHAP_OK)
			rc = chap_player_add(p, &m, i, err);
		if (p->n == 0)
			chap_progress_at(progress, i);
	}
	return rc == CHAP_OK ? chap_player_flush(p, err) : rc;
}
