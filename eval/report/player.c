#include "eval/report/player.h"

#include <stdlib.h>

#define TEXTS_MAX_BYTES ((size_t)64 << 20)

enum chap_err
chap_player_init(struct chap_player *p, struct chap_engine *engine,
    uint64_t tenant, chap_player_sink *sink, void *context)
{
	memset(p, 0, sizeof(*p));
	p->engine = engine;
	p->tenant = tenant;
	p->sink = sink;
	p->context = context;
	chap_arena_init(&p->arena, TEXTS_MAX_BYTES);
	p->message = calloc(CHAP_PLAYER_BATCH, sizeof(*p->message));
	p->verdict = calloc(CHAP_PLAYER_BATCH, sizeof(*p->verdict));
	p->index = calloc(CHAP_PLAYER_BATCH, sizeof(*p->index));
	if (p->message != NULL && p->verdict != NULL && p->index != NULL)
		return CHAP_OK;
	chap_player_release(p);
	return CHAP_ERR_MEMORY;
}

void
chap_player_release(struct chap_player *p)
{
	free(p->message);
	free(p->verdict);
	free(p->index);
	chap_arena_release(&p->arena);
	memset(p, 0, sizeof(*p));
}

enum chap_err
chap_player_flush(struct chap_player *p, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	if (p->n > 0)
		chap_engine_score(
		    p->engine, p->tenant, p->message, p->n, p->verdict);
	for (size_t i = 0; i < p->n && rc == CHAP_OK; i++)
		rc = p->sink(p->context, p->index[i], &p->message[i],
		    &p->verdict[i], err);
	p->n = 0;
	chap_arena_reset(&p->arena);
	return rc;
}

enum chap_err
chap_player_add(struct chap_player *p, const struct chap_message *message,
    size_t held_index, struct chap_error *err)
{
	p->message[p->n] = *message;
	p->index[p->n++] = held_index;
	return p->n < CHAP_PLAYER_BATCH ? CHAP_OK : chap_player_flush(p, err);
}

enum chap_err
chap_player_corpus(struct chap_player *p, const struct chap_held *held,
    struct chap_progress *progress, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;

	for (size_t i = 0; i < held->n && rc == CHAP_OK; i++) {
		struct chap_message m;

		chap_held_get(held, i, &m);
		rc = chap_player_add(p, &m, i, err);
		if (p->n == 0)
			chap_progress_at(progress, i);
	}
	return rc == CHAP_OK ? chap_player_flush(p, err) : rc;
}
