/*
 * Messages through a system in batches, each with the number of the held
 * message that it stands for; what a report's plays of a corpus share.
 *
 *	chap_player_init(&player, &system, held, play, sink, context);
 *	rc = chap_player_begin(&player, held_index, err);   each message:
 *	rc = chap_player_add(&player, &message, held_index, err);
 *	rc = chap_player_flush(&player, err);
 *	chap_player_release(&player);
 *
 * Plays of one system keep apart by their number: nothing of one is seen in
 * another. Within a play, units of the source (source.h) keep apart.
 *
 * Threads: one at a time. Memory: a batch of messages and verdicts.
 */
#ifndef CHAP_REPORT_PLAYER_H
#define CHAP_REPORT_PLAYER_H

#include "classifier/chaperone.h"
#include "classifier/engine_parts.h"
#include "eval/report/held.h"
#include "eval/system.h"
#include "features/base/arena.h"
#include "features/base/err.h"

#include <stddef.h>
#include <stdint.h>

#define CHAP_PLAYER_BATCH 512

/* Sees a message and the verdict on it, in order. Errors end the play. */
typedef enum chap_err chap_player_sink(void *context, size_t held_index,
    const struct chap_message *message, const struct chap_verdict *verdict,
    struct chap_error *err);

/* Sees the features after each scored pair, as chap_observe_fn. */
typedef void chap_player_look(void *context, size_t held_index,
    const struct chap_target *target, const int32_t value[2][CHAP_N_FEATURES]);

struct chap_player {
	const struct chap_system *system;
	const struct chap_held *held;
	uint64_t play; /* may be set between two flushes */
	uint64_t unit; /* of the batch */
	chap_player_sink *sink;
	chap_player_look *look; /* NULL: nobody looks */
	void *context;
	struct chap_arena arena; /* texts made for this batch; reset by flush */
	struct chap_message *message; /* [CHAP_PLAYER_BATCH] */
	struct chap_verdict *verdict;
	size_t *index;
	size_t n;
};

/*
 * The system's engine has one thread, and the player its observer.
 * CHAP_ERR_MEMORY; then there is nothing to release.
 */
enum chap_err chap_player_init(struct chap_player *player,
    const struct chap_system *system, const struct chap_held *held,
    uint64_t play, chap_player_sink *sink, void *context) CHAP_MUST_CHECK;

void chap_player_release(struct chap_player *player);

/*
 * To be called before a message is made in player->arena and added: plays what
 * is queued if the message is of another unit.
 */
enum chap_err chap_player_begin(struct chap_player *player, size_t held_index,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * Queues a message (its spans must live until the next flush, as those made
 * in player->arena do) and plays the batch when it is full.
 */
enum chap_err chap_player_add(struct chap_player *player,
    const struct chap_message *message, size_t held_index,
    struct chap_error *err) CHAP_MUST_CHECK;

enum chap_err chap_player_flush(
    struct chap_player *player, struct chap_error *err) CHAP_MUST_CHECK;

/* Plays the whole corpus as it is. */
enum chap_err chap_player_corpus(struct chap_player *player,
    struct chap_progress *progress, struct chap_error *err) CHAP_MUST_CHECK;

#endif
