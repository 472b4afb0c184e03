/*
 * Messages through an engine in batches, each with the number of the held
 * message that it stands for; what a report's plays of a corpus share.
 *
 *	chap_player_init(&player, engine, tenant, sink, context);
 *	rc = chap_player_add(&player, &message, held_index, err);   each
 *	rc = chap_player_flush(&player, err);
 *	chap_player_release(&player);
 *
 * Plays of one engine keep apart by tenant: nothing of one is seen in another.
 *
 * Threads: one at a time. Memory: a batch of messages and verdicts.
 */
#ifndef CHAP_REPORT_PLAYER_H
#define CHAP_REPORT_PLAYER_H

#include "classifier/chaperone.h"
#include "eval/report/held.h"
#include "features/base/arena.h"
#include "features/base/err.h"

#include <stddef.h>
#include <stdint.h>

#define CHAP_PLAYER_BATCH 512

/* Sees a message and the verdict on it, in order. Errors end the play. */
typedef enum chap_err chap_player_sink(void *context, size_t held_index,
    const struct chap_message *message, const struct chap_verdict *verdict,
    struct chap_error *err);

struct chap_player {
	struct chap_engine *engine;
	uint64_t tenant;
	chap_player_sink *sink;
	void *context;
	struct chap_arena arena; /* texts made for this batch; reset by flush */
	struct chap_message *message; /* [CHAP_PLAYER_BATCH] */
	struct chap_verdict *verdict;
	size_t *index;
	size_t n;
};

/* CHAP_ERR_MEMORY; then there is nothing to release. */
enum chap_err chap_player_init(struct chap_player *player,
    struct chap_engine *engine, uint64_t tenant, chap_player_sink *sink,
    void *context) CHAP_MUST_CHECK;

void chap_player_release(struct chap_player *player);

/*
 * Queues a message (its spans must live until the next flush, as those made
 * in player->arena do) and plays the batch when it is full.
 */
enum chap_err chap_player_add(struct chap_player *player,
    const struct chap_message *message, size_t held_index,
    struct chap_error *err) CHAP_MUST_CHECK;

enum chap_err chap_player_flush(
    struct chap_player *player, struct chap_error *err) CHAP_MUST_CHECK;

/* Plays a whole corpus as it is. */
enum chap_err chap_player_corpus(struct chap_player *player,
    const struct chap_held *held, struct chap_progress *progress,
    struct chap_error *err) CHAP_MUST_CHECK;

#endif
